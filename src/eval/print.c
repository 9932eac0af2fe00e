/* Scores as text. A share is rounded from the double's exact value, ties to the even digit, so that any other program that divides the same counts prints the
 * same digits. */
#include <math.h>

#include "eval/internal.h"

const char *const eval_question_names[] = {"mode", "aux", "attribution", "factuality", "date", "transfer"};

/* value >= 0, three decimals at most: value = mantissa / 2^shift, so value * 10^decimals is a whole number of 2^-shift, rounded in integers. */
static void fixed(tac_buf *out, double value, int decimals) {
    int exponent, power = decimals == 2 ? 100 : 1000;
    double fraction = frexp(value, &exponent); /* value = fraction * 2^exponent, fraction in 1/2..1 */
    uint64_t mantissa = (uint64_t)ldexp(fraction, 53), scaled = mantissa * (uint64_t)power, whole;
    int shift = 53 - exponent;
    if (shift <= 0) whole = (uint64_t)value * (uint64_t)power;
    else if (shift > 63) whole = 0;
    else {
        uint64_t rest = scaled & (((uint64_t)1 << shift) - 1), half = (uint64_t)1 << (shift - 1);
        whole = scaled >> shift;
        whole += rest > half || (rest == half && (whole & 1));
    }
    tac_buf_printf(out, "%llu.%0*llu", (unsigned long long)(whole / (uint64_t)power), decimals, (unsigned long long)(whole % (uint64_t)power));
}

static double share(int64_t hit, int64_t of) {
    return of ? (double)hit / (double)of : 0;
}

static void recall(tac_buf *out, const char *name, int64_t hit, int64_t n) {
    tac_buf_printf(out, "%-12s recall ", name);
    fixed(out, share(hit, n), 3);
    tac_buf_printf(out, " (%lld/%lld)", (long long)hit, (long long)n);
}

static void row(const tac_eval *e, tac_buf *out, const char *name, int64_t hit, int64_t p_hit) {
    recall(out, name, hit, e->n);
    if (e->p_n > 0) {
        double r = share(hit, e->n), p = share(p_hit, e->p_n);
        tac_buf_add(out, TAC_S("  precision "));
        fixed(out, p, 3);
        tac_buf_printf(out, " (%lld/%lld)  F1 ", (long long)p_hit, (long long)e->p_n);
        fixed(out, p + r > 0 ? 2 * p * r / (p + r) : 0, 3);
    }
    tac_buf_add(out, TAC_S("\n"));
}

void tac_eval_scores(const tac_eval *e, tac_buf *out) {
    row(e, out, "event", e->event, e->p_event);
    row(e, out, "dyad", e->dyad, e->p_dyad);
    recall(out, "strict", e->strict, e->n);
    tac_buf_add(out, TAC_S("\n"));
    for (int q = 0; q < EVAL_QUESTIONS; q++) {
        if (!e->asked[q].of) continue;
        tac_buf_printf(out, "%-12s ", eval_question_names[q]);
        fixed(out, share(e->asked[q].ok, e->asked[q].of), 3);
        tac_buf_printf(out, " (%lld/%lld of the dyad hits that state it)\n", (long long)e->asked[q].ok, (long long)e->asked[q].of);
    }
    double texts = e->texts.n ? e->texts.n : 1;
    tac_buf_printf(out, "%-12s ", "density");
    fixed(out, (double)e->n_system / texts, 2);
    tac_buf_add(out, TAC_S(" system events a text, "));
    fixed(out, (double)e->n / texts, 2);
    tac_buf_add(out, TAC_S(" gold events a text\n"));
}

size_t tac_eval_counts(const tac_eval *e, tac_eval_score out[TAC_EVAL_SCORES]) {
    size_t n = 0;
    out[n++] = (tac_eval_score){"event", e->event, e->n, e->p_event, e->p_n};
    out[n++] = (tac_eval_score){"dyad", e->dyad, e->n, e->p_dyad, e->p_n};
    out[n++] = (tac_eval_score){"strict", e->strict, e->n, 0, 0};
    for (int q = 0; q < EVAL_QUESTIONS; q++)
        if (e->asked[q].of) out[n++] = (tac_eval_score){eval_question_names[q], e->asked[q].ok, e->asked[q].of, 0, 0};
    return n;
}

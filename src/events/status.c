/* Did it happen? `aux` and the author's commitment.
 *
 * Two witnesses: what the tree says (judge.c), and the reader, which gives probabilities for the same questions, learned from coded texts. Neither decides alone: what
 * the tree says moves the bar that the reader's probability has to pass. Without a reader the tree decides. Both, and what came of it, are told to explain. */
#include "events/judge.h"

#include "events/decide.h"
#include "events/sayings.h"

#include <string.h>

static const char *const fact_names[TAC_FACTS] = {"CT+", "PR+", "PS+", "CT-", "PR-", "PS-", "UU"};
static const char *const aux_names[TAC_AUXES] = {"historical", "future", "hypothetical", "negation"};

/* The days between the publication date and a date that the text gives for the act; 0 where either is missing. */
static int32_t days_before(tac_coding *c, const tac_event *e) {
    tac_days days;
    if (!c->options->date || !tac_time_stated(c, e, &days)) return 0;
    return tac_day_number(c->options->date) - tac_day_number(days.to);
}

static void add_aux(tac_record *r, int which) {
    if (r->n_aux < 4) r->aux[r->n_aux++] = tac_str_of(aux_names[which]);
}

static bool denied_by_source(const tac_record *r) {
    for (uint32_t i = 0; i < r->n_attribution; i++)
        if (tac_str_is(r->attribution[i].factuality, "CT-")) return true;
    return false;
}

/* What the reader's chance of each has to pass, from what the tree and the dates say. */
static uint32_t weigh_aux(tac_coding *c, const tac_event *e, uint32_t rule, bool denied, int32_t before) {
    const float *p = e->reader->aux;
    const double bars[TAC_AUXES] = {
        before > 31 ? 0.1 : before > 0 ? 0.85 : rule & (TAC_PLUPERFECT | TAC_HISTORICAL) ? 0.4 : 0.5,
        rule & TAC_SAID_FUTURE ? 0 : rule & TAC_FUTURE ? 0.35 : 0.55, /* an adjective on the act leaves no doubt */
        rule & TAC_SAID_HYPOTHETICAL ? 0 : rule & TAC_HYPOTHETICAL ? 0.35 : 0.5,
        rule & TAC_SAID_NEGATION ? 0 : denied ? 0.1 : rule & TAC_NEGATION ? 0.3 : 0.6,
    };
    uint32_t bits = 0;
    tac_explain(c, "    reader:");
    for (int i = 0; i < TAC_AUXES; i++) {
        if (p[i] > bars[i]) bits |= 1u << i;
        tac_explain(c, "%s %s %.2f, wants %.2f", i ? ";" : "", aux_names[i], (double)p[i], bars[i]);
    }
    tac_explain(c, "\n");
    uint32_t both = TAC_FUTURE | TAC_HYPOTHETICAL;
    if ((bits & both) == both) bits &= p[TAC_AUX_FUTURE] > p[TAC_AUX_HYPOTHETICAL] ? ~(uint32_t)TAC_HYPOTHETICAL : ~(uint32_t)TAC_FUTURE;
    return bits;
}

static uint32_t decide_aux(tac_coding *c, const tac_event *e, uint32_t rule) {
    bool denied = denied_by_source(e->record);
    int32_t before = days_before(c, e);
    if (denied) tac_explain(c, "    its source denies it\n");
    if (before > 0) tac_explain(c, "    %d days before the publication\n", before);
    if (e->reader) return weigh_aux(c, e, rule, denied, before);
    uint32_t bits = rule & (TAC_FUTURE | TAC_HYPOTHETICAL | TAC_NEGATION);
    if (denied) bits |= TAC_NEGATION;
    if (before > 31 || (rule & TAC_HISTORICAL)) bits |= TAC_HISTORICAL;
    if (e->speech_act) bits &= ~(uint32_t)TAC_FUTURE; /* the type says it */
    if (e->type == TAC_REJECT) bits &= ~(uint32_t)TAC_NEGATION;
    return bits;
}

/* Weights on the reader's probabilities of the seven values, from what is known by now; the heaviest wins. */
static const char *decide_fact(tac_coding *c, const tac_event *e, const tac_judgement *j, uint32_t aux) {
    const tac_record *r = e->record;
    bool source_only = tac_str_is(r->factuality, "UU"), denied = denied_by_source(r);
    if (!e->reader) {
        if (source_only || denied) return "UU";
        for (int i = 0; i < TAC_FACTS; i++)
            if (tac_str_is(j->fact, fact_names[i])) return fact_names[i];
        if (aux & TAC_HYPOTHETICAL) return "UU";
        return aux & TAC_NEGATION ? "CT-" : "CT+";
    }
    double w[TAC_FACTS];
    for (int i = 0; i < TAC_FACTS; i++) w[i] = e->reader->fact[i] + 0.02;
    if (aux & TAC_NEGATION) w[TAC_FACT_CT_PLUS] *= 0.1, w[TAC_FACT_PR_PLUS] *= 0.3, w[TAC_FACT_PS_PLUS] *= 0.3;
    else w[TAC_FACT_CT_MINUS] *= 0.1, w[TAC_FACT_PR_MINUS] *= 0.3, w[TAC_FACT_PS_MINUS] *= 0.3;
    if (j->bits & TAC_SAID_NEGATION) w[TAC_FACT_CT_PLUS] *= 0.01;
    if (aux & TAC_HYPOTHETICAL) w[TAC_FACT_CT_PLUS] *= j->bits & TAC_SAID_HYPOTHETICAL ? 0.01 : 0.1; /* "potential" says that it is no fact */
    if (source_only) w[TAC_FACT_UU] *= 3;
    if (denied) w[TAC_FACT_UU] *= 10;
    if (r->n_attribution == 0 && aux == 0) w[TAC_FACT_UU] *= 0.5; /* UU is a source's word against the author's silence */
    for (int i = 0; i < TAC_FACTS; i++)
        if (tac_str_is(j->fact, fact_names[i])) w[i] *= 3;
    int best = 0;
    for (int i = 1; i < TAC_FACTS; i++)
        if (w[i] > w[best]) best = i;
    tac_explain(c, "    commitment, weighed:");
    for (int i = 0; i < TAC_FACTS; i++)
        if (w[i] >= 0.05) tac_explain(c, " %s %.2f", fact_names[i], w[i]);
    tac_explain(c, "\n");
    return fact_names[best];
}

/* Quotation marks around a word or two that nobody is said to have said: the author does not call it so himself. */
static bool held_at_distance(tac_coding *c, const tac_event *e) {
    enum { FEW = 3 };
    const tac_sayings *sayings = tac_sayings_of(c);
    for (uint32_t i = 0; i < sayings->n; i++)
        if (tac_saying_covers(&sayings->at[i], e->sentence, e->word)) return false;
    for (uint32_t i = 0; i < sayings->quotations.n; i++) {
        const tac_quotation *q = &sayings->quotations.at[i];
        if (tac_quotation_holds(q, e->sentence, e->word)) return q->sentence == q->to_sentence && q->to_word - q->word - 1 <= FEW;
    }
    return false;
}

static void tell(tac_coding *c, const tac_event *e) {
    const tac_record *r = e->record;
    tac_explain(c, "    so:");
    for (int i = 0; i < r->n_aux; i++) tac_explain(c, " %.*s", (int)r->aux[i].n, r->aux[i].s);
    tac_explain(c, "%s %.*s\n", r->n_aux ? "," : "", (int)r->factuality.n, r->factuality.s);
}

void tac_status_answer(tac_coding *c, tac_event *e) {
    if (e->sentence >= c->parse->n) return;
    const tac_sentence *s = &c->parse->sentences[e->sentence];
    if (tac_ask_inside(s, (int32_t)e->word)) tac_explain(c, "  status of \"%.*s\"\n", (int)s->words[e->word].form.n, s->words[e->word].form.s);
    tac_judgement j = tac_judge(c, s, (int32_t)e->word, true);
    /* The head of a light verb's noun may lie inside the trigger's own words. */
    int32_t head = tac_ask_inside(s, (int32_t)e->word) ? s->words[e->word].head : -1;
    if (head >= (int32_t)e->first && head <= (int32_t)e->last) j.bits |= tac_judge(c, s, head, true).bits;
    if (tac_foiled_indeed(c, e)) {
        tac_explain(c, "    was kept from happening\n");
        j.bits |= TAC_NEGATION | TAC_SAID_NEGATION;
    }
    if (held_at_distance(c, e)) {
        tac_explain(c, "    stands between marks that hold it at a distance\n");
        if (!j.fact.n) j.fact = TAC_S("UU");
    }
    uint32_t aux = decide_aux(c, e, j.bits);
    tac_record *r = e->record;
    r->n_aux = 0;
    for (int i = 0; i < TAC_AUXES; i++)
        if (aux & (1u << i)) add_aux(r, i);
    r->factuality = tac_str_of(decide_fact(c, e, &j, aux));
    tell(c, e);
}

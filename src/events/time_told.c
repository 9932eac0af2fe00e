/* Expressions that count from another time: from the day that the text told of last ("three days later", "the next day"), or from the one that follows in the same
 * words ("two days after Christmas", "the end of May"). */
#include "events/time_finder.h"

static uint32_t by(const tac_finder *f, tac_when *w, int n, char unit, uint32_t took) {
    w->relative = true;
    w->by = n;
    w->unit = unit;
    w->day = unit == 'd';
    w->days = tac_days_from(f, unit == 'd' ? n : 0, unit == 'd' ? n : 0); /* until it is counted: from today */
    return took;
}

static bool closes(const tac_finder *f, uint32_t i) { return i >= f->s->n || f->s->words[i].upos == TAC_PUNCT || f->s->words[i].upos == TAC_ADP || f->s->words[i].upos == TAC_CCONJ; }

uint32_t tac_time_told(const tac_finder *f, uint32_t i, tac_when *w) {
    static const char *const days[] = {"day", "night", "evening", "morning", "afternoon", NULL}, *const following[] = {"next", "following", NULL};
    static const char *const behind[] = {"earlier", "before", "previously", NULL}, *const later[] = {"later", "afterwards", "after", NULL};
    static const char *const ordinals[] = {"second", "third", "fourth", "fifth", "sixth", "seventh", NULL};
    double n;
    int times = 1;
    if (tac_at_is(f, i, "that") && tac_at_any(f, i + 1, days)) return by(f, w, 0, 'd', 2);
    if (tac_at_is(f, i, "then") && i > 0 && tac_at_is(f, i - 1, "since")) return by(f, w, 0, 'd', 1);
    if (tac_at_is(f, i, "same") && tac_at_any(f, i + 1, days)) return by(f, w, 0, 'd', 2);
    if (tac_at_is(f, i, "the") && tac_at_any(f, i + 1, days) && tac_at_is(f, i + 2, "before") && closes(f, i + 3)) return by(f, w, -1, 'd', 3);
    if (tac_at_is(f, i, "the") && tac_at_any(f, i + 1, days) && tac_at_is(f, i + 2, "after") && closes(f, i + 3)) return by(f, w, 1, 'd', 3);
    if (tac_at_is(f, i, "previous") && tac_at_any(f, i + 1, days)) return by(f, w, -1, 'd', 2);
    if (tac_at_any(f, i, following) && tac_at_any(f, i + 1, days)) return by(f, w, 1, 'd', 2);
    if (tac_at_is(f, i, "following")) { /* "next month" counts from today, "the following month" does not */
        char unit = tac_at_unit(f, i + 1, &times);
        if (unit == 'w') return by(f, w, 7, 'd', 2);
        if (unit == 'm' || unit == 'y') return by(f, w, times, unit, 2);
    }
    for (int k = 0; ordinals[k]; k++) /* "on the second day" */
        if (tac_at_is(f, i, ordinals[k]) && tac_at_is(f, i + 1, "day") && i > 0 && tac_at_is(f, i - 1, "the") && i > 1 && tac_at_is(f, i - 2, "on")) return by(f, w, k + 1, 'd', 2);
    uint32_t took = tac_at_count(f, i, &n);
    char unit = took && n < 3000 ? tac_at_unit(f, i + took, &times) : 0;
    if (!unit) return 0;
    uint32_t at = i + took + 1;
    bool back = tac_at_any(f, at, behind), on = tac_at_any(f, at, later);
    /* "before" with something after it counts from that thing; alone it counts from the day told of. */
    if ((!back && !on) || ((tac_at_is(f, at, "before") || tac_at_is(f, at, "after")) && at + 1 < f->s->n && f->s->words[at + 1].upos != TAC_PUNCT)) return 0;
    int count = (int)(n * times) * (back ? -1 : 1);
    if (unit == 'h') return by(f, w, n >= 24 ? count / 24 : 0, 'd', at + 1 - i);
    return by(f, w, unit == 'w' ? 7 * count : count, unit == 'w' ? 'd' : unit, at + 1 - i);
}

/* ---- narrowed by what stands before ---- */

typedef enum { WHOLE, EARLY, MIDDLE, LATE, HALF_1, HALF_2, QUARTER_1, QUARTER_2, QUARTER_3, QUARTER_4 } part;

static part adjective(const tac_finder *f, uint32_t i) { return tac_at_is(f, i, "early") ? EARLY : tac_at_is(f, i, "late") ? LATE : tac_at_is(f, i, "mid") ? MIDDLE : WHOLE; }

/* The part that the words before `first` name, and where they begin. */
static part part_before(const tac_finder *f, uint32_t *first) {
    static const char *const edges[] = {"end", "close", NULL}, *const starts[] = {"beginning", "start", "outset", NULL}, *const dash[] = {"-", "\xe2\x80\x90", NULL};
    static const char *const order[] = {"first", "second", "third", "fourth", NULL};
    uint32_t at = *first;
    part p;
    if (at > 0 && (p = adjective(f, at - 1)) != WHOLE) return *first = at - 1, p;
    if (at > 1 && tac_at_any(f, at - 1, dash) && (p = adjective(f, at - 2)) != WHOLE) return *first = at - 2, p;
    if (at > 1 && tac_at_is(f, at - 1, "in") && (p = adjective(f, at - 2)) != WHOLE) return *first = at - 2, p;
    if (at > 1 && tac_at_is(f, at - 1, "the")) at--;
    if (at < 2 || !(tac_at_is(f, at - 1, "of") || tac_at_is(f, at - 1, "in"))) return WHOLE;
    at -= 2;
    *first = at;
    if (tac_at_any(f, at, edges)) return LATE;
    if (tac_at_any(f, at, starts)) return EARLY;
    if (tac_at_is(f, at, "middle")) return MIDDLE;
    for (int k = 0; order[k] && at > 0; k++) {
        if (!tac_at_is(f, at - 1, order[k])) continue;
        *first = at - 1;
        if (tac_at_is(f, at, "half") && k < 2) return k ? HALF_2 : HALF_1;
        if (tac_at_is(f, at, "quarter")) return (part)(QUARTER_1 + k);
    }
    return WHOLE;
}

/* A third (half, quarter) of a run of `n` months, years or days that begin at `from`, both ends counted from 0. */
static void ends_of(part p, int n, int *a, int *b) {
    *a = 0;
    *b = n - 1;
    switch (p) {
    case EARLY: *b = (n + 2) / 3 - 1; break;
    case MIDDLE: *a = (n + 2) / 3, *b = n - n / 3 - 1; break;
    case LATE: *a = n - n / 3; break;
    case HALF_1: *b = n / 2 - 1; break;
    case HALF_2: *a = n / 2; break;
    case QUARTER_1: case QUARTER_2: case QUARTER_3: case QUARTER_4: *a = n / 4 * (int)(p - QUARTER_1), *b = *a + n / 4 - 1; break;
    default: break;
    }
}

/* "Two days after Christmas", "a week before the 5 May vote": words before `first` that count from a named day. */
static bool counts_from_it(const tac_finder *f, tac_when *w) {
    uint32_t at = w->first;
    int times;
    double n;
    if (at > 0 && tac_at_is(f, at - 1, "the")) at--;
    bool after = at > 0 && tac_at_is(f, at - 1, "after"), before = at > 0 && tac_at_is(f, at - 1, "before");
    char unit = (after || before) && at > 2 ? tac_at_unit(f, at - 2, &times) : 0;
    if ((unit != 'd' && unit != 'w') || tac_at_count(f, at - 3, &n) != 1 || n > 400) return false;
    int32_t shift = (int32_t)n * times * (unit == 'w' ? 7 : 1) * (after ? 1 : -1);
    w->days.from = w->days.to = tac_day_date(tac_day_number(w->days.from) + shift);
    w->first = at - 3;
    return true;
}

void tac_time_narrow(const tac_finder *f, tac_when *w) {
    uint32_t from = w->days.from, to = w->days.to, first = w->first;
    if (w->relative) return;
    if (w->day && from == to) {
        counts_from_it(f, w);
        return;
    }
    int y = (int)(from / 10000), m = (int)(from / 100 % 100), y2 = (int)(to / 10000), m2 = (int)(to / 100 % 100), a, b;
    bool whole = from % 100 == 1 && (int)(to % 100) == tac_days_in_month(y2, m2);
    part p = whole ? part_before(f, &first) : WHOLE;
    if (p == WHOLE) return;
    if (y == y2 && m == m2 && p <= LATE) {
        int last = tac_days_in_month(y, m);
        w->days = tac_days_span(tac_date_of(y, m, p == EARLY ? 1 : p == MIDDLE ? 11 : 21), tac_date_of(y, m, p == EARLY ? 10 : p == MIDDLE ? 20 : last));
    } else if (y == y2 && m == 1 && m2 == 12) {
        ends_of(p, 12, &a, &b);
        w->days = tac_days_span(tac_date_of(y, a + 1, 1), tac_date_of(y, b + 1, 31));
    } else if (y2 == y + 9 && m == 1 && m2 == 12) {
        ends_of(p, 10, &a, &b);
        w->days = tac_days_span(tac_date_of(y + a, 1, 1), tac_date_of(y + b, 12, 31));
    } else {
        return;
    }
    w->first = first;
}

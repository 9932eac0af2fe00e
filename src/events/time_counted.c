/* Acts that are dated by their distance from another: "Manila pulled out on Friday, two days after ships had come", "seven months after they had been chased from it".
 * What stands before the count is read from left to right, for trees go wrong on it. */
#include "events/ask.h"

enum { REACH = 20, MOST = 24 };

typedef struct {
    int32_t mark, first; /* the word "after" or "before"; where the count begins */
    double n;
    char unit;           /* 'h' 'd' 'm' 'y' */
} count;

static char unit_of(const tac_sentence *s, int32_t word, int *times) {
    static const struct { const char *lemma; char unit; int times; } units[] = {{"hour", 'h', 1}, {"day", 'd', 1}, {"night", 'd', 1}, {"week", 'd', 7}, {"fortnight", 'd', 14}, {"month", 'm', 1}, {"year", 'y', 1}, {"decade", 'y', 10}};
    for (size_t i = 0; i < sizeof units / sizeof *units; i++)
        if (tac_tree_lemma_is(s, word, units[i].lemma)) return *times = units[i].times, units[i].unit;
    return 0;
}

/* The count that the clause of an act opens with. */
static bool read_count(const tac_sentence *s, const tac_event *e, count *out) {
    static const char *const marks[] = {"after", "before", NULL}, *const breaks[] = {",", ";", ":", "said", NULL}, *const one[] = {"a", "an", "the", NULL};
    int32_t mark = (int32_t)e->first - 1;
    int times = 1;
    double tens;
    while (mark > 1 && mark + REACH > (int32_t)e->first && !tac_ask_form_in(s, mark, marks) && !tac_ask_form_in(s, mark, breaks)) mark--;
    if (mark < 1 || !tac_ask_form_in(s, mark, marks)) return false;
    if (tac_tree_lemma_is(s, mark, "before") && s->words[mark].deprel == TAC_CASE) return false; /* "a fortnight before the vote" */
    *out = (count){.mark = mark, .first = mark - 2, .unit = unit_of(s, mark - 1, &times)};
    if (!out->unit) return false;
    if (out->unit == 'h') return out->first = mark - 1, true;
    if (mark < 2) return false;
    if (!tac_ask_number(s, mark - 2, &out->n)) {
        if (!tac_ask_form_in(s, mark - 2, one)) return false;
        out->n = 1;
    } else if (mark > 4 && tac_str_is(s->words[mark - 3].form, "-") && out->n < 10 && tac_ask_number(s, mark - 4, &tens) && tens >= 20 && tens < 100) {
        out->n += tens; /* "twenty-three" in three words */
        out->first = mark - 4;
    }
    out->n *= times;
    return out->n <= 400;
}

/* Whether so many units can be counted from a time: days from a day or a weekend, months from a month too. */
static bool countable(const tac_when *w, char unit) {
    return w->day || unit == 'm' || unit == 'y' || tac_day_number(w->days.to) - tac_day_number(w->days.from) == 1;
}

/* The day that the count starts from: the last named before it, else the first behind it, else the day of the report. */
static uint32_t start(tac_coding *c, const tac_event *e, const count *k) {
    tac_when found[MOST];
    uint32_t n = tac_time_of_sentence(c, e->sentence, true, found, MOST), from = 0;
    for (uint32_t i = 0; i < n; i++)
        if (countable(&found[i], k->unit) && (int32_t)found[i].last < k->first) from = found[i].days.from;
    if (k->unit == 'h') return from;
    for (uint32_t i = 0; i < n && !from; i++)
        if (found[i].day && (int32_t)found[i].first > k->mark && found[i].days.from <= c->options->date) from = found[i].days.from;
    return from ? from : c->options->date;
}

bool tac_time_counted(tac_coding *c, const tac_event *e, tac_days *out) {
    const tac_sentence *s = &c->parse->sentences[e->sentence];
    count k;
    if (!read_count(s, e, &k)) return false;
    uint32_t from = start(c, e, &k);
    if (!from) return false;
    int by = (int)k.n * (tac_tree_lemma_is(s, k.mark, "after") ? -1 : 1), months = (int)(from / 10000) * 12 + (int)(from / 100 % 100) - 1;
    *out = (tac_days){.sentence = e->sentence, .first = (uint32_t)k.first, .last = (uint32_t)k.mark};
    if (k.unit == 'h' || k.unit == 'd') {
        out->from = out->to = tac_day_date(tac_day_number(from) + by);
        return true;
    }
    months += k.unit == 'y' ? 12 * by : by;
    if (months < 12000 || months > 36000) return false;
    int y = months / 12, m = k.unit == 'm' ? months % 12 + 1 : 1, last = k.unit == 'm' ? m : 12;
    out->from = (uint32_t)(y * 10000 + m * 100 + 1);
    out->to = (uint32_t)(y * 10000 + last * 100 + tac_days_in_month(y, last));
    return true;
}

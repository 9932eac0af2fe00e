/* Acts that have lasted: "the tenth day of protests", "has camped there for almost a year", "four months of fighting". They began before the
 * day that they are told of, and it is their beginning that dates them. */
#include "events/ask.h"

#include <string.h>

/* A word of a unit of time as days: 0 none. Months and years stand for themselves in `unit`. */
static int32_t days_of(const tac_sentence *s, int32_t word, char *unit) {
    static const struct { const char *lemma; char unit; int32_t days; } units[] = {{"day", 'd', 1}, {"night", 'd', 1}, {"week", 'd', 7}, {"fortnight", 'd', 14}, {"month", 'm', 30}, {"year", 'y', 365}};
    for (size_t i = 0; i < sizeof units / sizeof *units; i++)
        if (tac_tree_lemma_is(s, word, units[i].lemma)) return *unit = units[i].unit, units[i].days;
    return 0;
}

/* Whether a word hangs on the act, or the act on it, by two steps at most and in the same clause. */
static bool close_by(const tac_sentence *s, int32_t word, const tac_event *e) {
    for (int side = 0; side < 2; side++) {
        int32_t at = side ? (int32_t)e->word : word, other = side ? word : (int32_t)e->word;
        for (int step = 0; step < 2 && tac_ask_inside(s, at); step++) {
            tac_deprel rel = s->words[at].deprel;
            if (rel == TAC_CCOMP || rel == TAC_ADVCL || rel == TAC_ACL || rel == TAC_PARATAXIS) break;
            at = s->words[at].head;
            bool own = side == 0 && at >= (int32_t)e->first && at <= (int32_t)e->last;
            if (at == other || own) return true;
        }
    }
    return false;
}

/* "fourth", "10th": which one; 0 no such word. */
static int32_t ordinal(const tac_sentence *s, int32_t word) {
    static const char *const words[] = {"second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", NULL};
    for (int32_t i = 0; words[i]; i++)
        if (tac_str_eq_nocase(s->words[word].form, tac_str_of(words[i]))) return i + 2;
    tac_str form = s->words[word].form;
    int32_t n = 0;
    for (size_t i = 0; i + 2 < form.n; i++) n = form.s[i] >= '0' && form.s[i] <= '9' && n < 1000 ? 10 * n + form.s[i] - '0' : 10000;
    bool ends = form.n > 2 && form.n < 6 && (tac_str_ends(form, "th") || tac_str_ends(form, "st") || tac_str_ends(form, "nd") || tac_str_ends(form, "rd"));
    return ends && n > 1 && n < 1000 ? n : 0;
}

/* How many units before the day told of it began, by an ordinal on the unit that holds the act: "the tenth day of protests". */
static int32_t begun_by_ordinal(const tac_sentence *s, const tac_event *e, int32_t word) {
    if (s->words[e->word].head != word || s->words[e->word].deprel != TAC_NMOD) return 0;
    for (int32_t k = s->words[word].first_child; tac_ask_inside(s, k); k = s->words[k].next_sibling)
        if (s->words[k].deprel == TAC_AMOD && ordinal(s, k)) return ordinal(s, k) - 1;
    return 0;
}

/* ... by a number: "for five months" on what has been going on, "four months of fighting". */
static int32_t begun_by_count(const tac_sentence *s, const tac_event *e, int32_t word) {
    static const char *const lasting[] = {"for", NULL}, *const of[] = {"of", NULL}, *const have[] = {"has", "have", "had", "'ve", NULL};
    bool holds_act = s->words[e->word].head == word && tac_ask_child_in(s, (int32_t)e->word, TAC_CASE, of) >= 0;
    bool goes_on = false;
    for (int32_t k = s->words[e->word].first_child; tac_ask_inside(s, k); k = s->words[k].next_sibling)
        goes_on = goes_on || (s->words[k].deprel == TAC_AUXREL && tac_ask_form_in(s, k, have));
    if (!holds_act && !(goes_on && tac_ask_child_in(s, word, TAC_CASE, lasting) >= 0)) return 0;
    double n = 0;
    int32_t number = tac_tree_child(s, word, TAC_NUMMOD);
    if (number < 0) return tac_ask_child_in(s, word, TAC_DETREL, (const char *const[]){"a", "an", NULL}) >= 0 ? 1 : 0;
    return tac_ask_number(s, number, &n) && n >= 1 && n < 1000 ? (int32_t)n : 0;
}

bool tac_time_began(tac_coding *c, const tac_event *e, uint32_t told, tac_days *out) {
    const tac_sentence *s = &c->parse->sentences[e->sentence];
    char unit = 0;
    for (int32_t i = 0; i < (int32_t)s->n; i++) {
        int32_t days = days_of(s, i, &unit);
        if (!days || !close_by(s, i, e)) continue;
        int32_t before = begun_by_ordinal(s, e, i), counted = before ? 0 : begun_by_count(s, e, i);
        if (!before && !counted) continue;
        uint32_t first, last;
        tac_ask_phrase(s, i, &first, &last);
        *out = (tac_days){.sentence = e->sentence, .first = first, .last = last};
        out->from = tac_day_date(tac_day_number(told) - (before + counted) * days);
        if (unit == 'd') return out->to = told, true;
        int y = (int)(out->from / 10000), m = (int)(out->from / 100 % 100);
        bool year = unit == 'y' && before + counted > 1;
        out->from = (uint32_t)(y * 10000 + (year ? 1 : m) * 100 + 1);
        out->to = told;
        return true;
    }
    return false;
}

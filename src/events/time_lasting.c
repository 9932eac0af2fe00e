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

static bool ordinal_unit(const tac_sentence *s, int32_t word, int32_t *n) {
    *n = 0;
    for (int32_t k = s->words[word].first_child; tac_ask_inside(s, k) && !*n; k = s->words[k].next_sibling)
        if (s->words[k].deprel == TAC_AMOD) *n = ordinal(s, k);
    return *n > 0;
}

/* How many units before the day told of it began, by an ordinal on the unit that holds the act ("the tenth day of protests", "the second day on which crowds marched"),
 * that it has gone on for ("fought for a fourth day"), or that it enters ("the strike entered its second week"). */
static int32_t begun_by_ordinal(const tac_sentence *s, const tac_event *e, int32_t word) {
    static const char *const lasting[] = {"for", NULL}, *const enter[] = {"enter", NULL};
    const tac_word *act = &s->words[e->word];
    int32_t n, verb = s->words[word].head;
    if (!ordinal_unit(s, word, &n)) return 0;
    bool new_one = tac_ask_child_in(s, word, TAC_DETREL, (const char *const[]){"a", "another", NULL}) >= 0; /* "a third night of protests" is a night of its own */
    bool holds = !new_one && act->head == word && (act->deprel == TAC_NMOD || tac_str_is(act->rel, "acl:relcl"));
    bool goes_on = verb >= (int32_t)e->first && verb <= (int32_t)e->last && tac_ask_child_in(s, word, TAC_CASE, lasting) >= 0 && e->type != TAC_ASSAULT; /* "shelled the town for a third day": each day's blows are its own */
    bool entered = s->words[word].deprel == TAC_OBJ && act->head == verb && act->deprel == TAC_NSUBJ && tac_ask_in(s, verb, enter);
    return holds || goes_on || entered ? n - 1 : 0;
}

static bool goes_on(const tac_sentence *s, int32_t verb) {
    static const char *const have[] = {"has", "have", "had", "'ve", NULL};
    for (int32_t k = s->words[verb].first_child; tac_ask_inside(s, k); k = s->words[k].next_sibling)
        if (s->words[k].deprel == TAC_AUXREL && tac_ask_form_in(s, k, have)) return true;
    return false;
}

/* ... by a number: "for five months" on what has been going on, on the act or on what is said of it ("the strike that has paralysed Nepal for 17 days"), "four months of fighting". */
static int32_t begun_by_count(const tac_sentence *s, const tac_event *e, int32_t word) {
    static const char *const lasting[] = {"for", NULL}, *const of[] = {"of", NULL};
    int32_t verb = s->words[word].head;
    bool own = verb == (int32_t)e->word || (tac_ask_inside(s, verb) && s->words[verb].head == (int32_t)e->word && tac_str_is(s->words[verb].rel, "acl:relcl"));
    bool holds_act = s->words[e->word].head == word && tac_ask_child_in(s, (int32_t)e->word, TAC_CASE, of) >= 0;
    holds_act = holds_act || (word + 2 == (int32_t)e->first && tac_ask_form_in(s, word + 1, of)); /* "of haggling", whatever the tree makes of it */
    if (!holds_act && !(own && goes_on(s, verb) && tac_ask_child_in(s, word, TAC_CASE, lasting) >= 0)) return 0;
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
        if (!days) continue;
        int32_t before = begun_by_ordinal(s, e, i), counted = before ? 0 : begun_by_count(s, e, i);
        if (!before && !counted) continue;
        uint32_t first, last;
        tac_ask_phrase(s, i, &first, &last);
        *out = (tac_days){.sentence = e->sentence, .first = first, .last = last};
        if (counted && days == 1 && i < (int32_t)e->first) counted--; /* "after five days of fighting": the last of them is the day told of */
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

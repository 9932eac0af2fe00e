/* The same event told again: a headline and its story, "the raid" of a sentence further on. Records of one event share a link, the id of the first of them; what was told
 * with a date gives it to those told without.
 *
 * Two records tell one event if type, modes, parties, dates and numbers do not disagree, at least one party is the same on its side, and the words point back: the later
 * trigger is a noun with "the", "this" or an owner, or the same word with the same parties on both sides, or the first stands in the headline. */
#include "events/ask.h"

#include "events/decide.h"

#include <string.h>

typedef enum { OPEN, SAME, DIFFERENT } match;

static match sides(const tac_entity *a, uint32_t n, const tac_entity *b, uint32_t m) {
    bool coded_a = false, coded_b = false;
    for (uint32_t i = 0; i < n; i++)
        for (uint32_t k = 0; k < m; k++)
            if (a[i].code[0] && memcmp(a[i].code, b[k].code, 4) == 0) return SAME;
    for (uint32_t i = 0; i < n; i++) coded_a = coded_a || a[i].code[0];
    for (uint32_t k = 0; k < m; k++) coded_b = coded_b || b[k].code[0];
    return coded_a && coded_b ? DIFFERENT : OPEN;
}

/* Each of the first is one of the second. */
static bool all_named(const tac_entity *a, uint32_t n, const tac_entity *b, uint32_t m) {
    for (uint32_t i = 0; i < n; i++)
        if (sides(&a[i], 1, b, m) != SAME) return false;
    return true;
}

static bool has_aux(const tac_record *r, const char *name) {
    for (int i = 0; i < r->n_aux; i++)
        if (tac_str_is(r->aux[i], name)) return true;
    return false;
}

static bool stated(const tac_record *r) { return r->date_text.n > 0; }

static bool dates_meet(const tac_record *a, const tac_record *b) {
    tac_str end_a = a->enddate.n ? a->enddate : a->date, end_b = b->enddate.n ? b->enddate : b->date;
    return tac_str_cmp(a->date, end_b) <= 0 && tac_str_cmp(b->date, end_a) <= 0;
}

static bool points_back(const tac_sentence *s, const tac_event *e) {
    static const char *const the[] = {"the", "this", "that", "these", "those", "its", "their", "his", "her", NULL};
    const tac_word *w = &s->words[e->word];
    if (w->upos != TAC_NOUN) return false;
    for (int32_t k = w->first_child; tac_ask_inside(s, k); k = s->words[k].next_sibling) {
        bool owner = tac_str_is(s->words[k].rel, "nmod:poss");
        if (k < (int32_t)e->word && (owner || (s->words[k].deprel == TAC_DETREL && tac_ask_in(s, k, the)))) return true;
    }
    return false;
}

static bool headline(const tac_coding *c, const tac_event *e) {
    return c->parse->before == 0 && e->sentence == 0 && c->parse->n > 1 && c->parse->sentences[1].opens_paragraph;
}

static bool told_again(tac_coding *c, const tac_event *first, const tac_event *e) {
    const tac_record *a = first->record, *b = e->record;
    if (first->type != e->type || first->sentence == e->sentence) return false;
    if (a->n_modes && b->n_modes && !tac_str_eq(a->modes[0], b->modes[0])) return false;
    if (has_aux(a, "negation") != has_aux(b, "negation") || has_aux(a, "future") != has_aux(b, "future") || has_aux(a, "historical") != has_aux(b, "historical")) return false;
    if (stated(a) && stated(b) && !dates_meet(a, b)) return false;
    if (a->dead && b->dead && a->dead != b->dead) return false;
    match actor = sides(a->actor, a->n_actor, b->actor, b->n_actor), recipient = sides(a->recipient, a->n_recipient, b->recipient, b->n_recipient);
    if (actor == DIFFERENT || recipient == DIFFERENT || (actor == OPEN && recipient == OPEN)) return false;
    if (recipient == OPEN && (a->n_actor != b->n_actor || !all_named(a->actor, a->n_actor, b->actor, b->n_actor))) return false; /* who met whom */
    const tac_sentence *s = &c->parse->sentences[first->sentence], *t = &c->parse->sentences[e->sentence];
    bool both = actor == SAME && recipient == SAME, same_word = tac_str_eq_nocase(s->words[first->word].lemma, t->words[e->word].lemma);
    return points_back(t, e) || (both && (same_word || headline(c, first)));
}

static void give_date(const tac_record *from, tac_record *to) {
    to->date = from->date;
    to->enddate = from->enddate;
}

void tac_links_answer(tac_coding *c, tac_events *all) {
    for (uint32_t i = 0; i < all->n; i++) {
        tac_record *r = all->at[i].record;
        for (uint32_t k = i; k-- > 0 && !r->link;) {
            tac_record *before = all->at[k].record;
            if (!told_again(c, &all->at[k], &all->at[i])) continue;
            if (!before->link) before->link = before->id;
            r->link = before->link;
            if (stated(before) && !stated(r)) give_date(before, r);
            else if (stated(r) && !stated(before) && headline(c, &all->at[k])) give_date(r, before);
            tac_explain(c, "  %.*s: told again, first as %.*s\n", (int)r->event_text.n, r->event_text.n ? r->event_text.s : "", (int)before->event_text.n, before->event_text.n ? before->event_text.s : "");
        }
    }
}

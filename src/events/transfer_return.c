/* What is given for what: the two halves of an exchange, told in one sentence or in two, and an offer with its condition. */
#include "events/transfer.h"

#include "events/decide.h"

#include <string.h>

/* "in exchange for", "in return", "swapped ... for": between or beside two acts of one sentence. */
static bool exchange_word(const tac_sentence *s, uint32_t from, uint32_t to) {
    static const char *const in[] = {"exchange", "return", NULL};
    static const char *const swap[] = {"swap", "barter", "trade", "exchange", NULL};
    for (uint32_t i = from; i <= to && i < s->n; i++) {
        if (i > 0 && tac_ask_in(s, (int32_t)i, in) && tac_tree_lemma_is(s, (int32_t)i - 1, "in")) return true;
        if (s->words[i].upos == TAC_VERB && tac_ask_in(s, (int32_t)i, swap)) return true;
        if (s->words[i].upos == TAC_VERB && tac_tree_lemma_is(s, (int32_t)i, "reciprocate")) return true;
    }
    return false;
}

static bool opposite(const tac_record *a, const tac_record *b) {
    if (a->n_giver == 0 || b->n_giver == 0) return true;
    return memcmp(a->giver[0], b->giver[0], 4) != 0;
}

/* Who gives gets, and who gets gives: a side that one half of an exchange leaves open is named by the other half. */
static void fill_side(char to[4][4], int *n, char from[4][4], int m) {
    if (*n || !m) return;
    memcpy(to, from, sizeof(char[4][4]));
    *n = m;
}

static void fill_sides(tac_record *a, tac_record *b) {
    fill_side(a->giver, &a->n_giver, b->taker, b->n_taker);
    fill_side(a->taker, &a->n_taker, b->giver, b->n_giver);
    fill_side(b->giver, &b->n_giver, a->taker, a->n_taker);
    fill_side(b->taker, &b->n_taker, a->giver, a->n_giver);
}

void tac_return_answer(tac_coding *c, tac_events *all, tac_event *e) {
    tac_record *r = e->record;
    for (uint32_t i = 0; i < all->n; i++) {
        tac_event *other = &all->at[i];
        if (other == e) break; /* those before have their transfers already */
        tac_record *o = other->record;
        if (!o->has_transfer || o->in_return || r->in_return || other->sentence > e->sentence || e->sentence - other->sentence > 1) continue;
        const tac_sentence *s = &c->parse->sentences[e->sentence];
        bool same = other->sentence == e->sentence;
        uint32_t from = same ? (other->first < e->first ? other->first : e->first) : 0;
        uint32_t to = same ? (other->last > e->last ? other->last : e->last) + 2 : 3; /* over a sentence's end: "In return, ..." */
        if (!opposite(r, o) || !exchange_word(s, from, to)) continue;
        r->in_return = o->id;
        o->in_return = r->id;
        fill_sides(r, o);
    }
}

/* "will do A if Y does B": B is a condition of A. */
void tac_condition_answer(tac_coding *c, tac_events *all, tac_event *e) {
    static const char *const if_words[] = {"if", "unless", "provided", "providing", "once", NULL};
    const tac_sentence *s = &c->parse->sentences[e->sentence];
    int32_t cur = (int32_t)e->word;
    for (uint32_t steps = 0; steps < s->n && tac_ask_inside(s, cur); steps++) {
        if (s->words[cur].deprel == TAC_ADVCL && tac_ask_child_in(s, cur, TAC_MARK, if_words) >= 0) break;
        if (s->words[cur].deprel == TAC_ACL && tac_str_is(s->words[cur].rel, "acl:relcl")) return;
        cur = s->words[cur].head;
    }
    if (!tac_ask_inside(s, cur) || !tac_ask_inside(s, s->words[cur].head)) return;
    int32_t main_clause = s->words[cur].head;
    for (uint32_t i = 0; i < all->n; i++) {
        const tac_event *other = &all->at[i];
        if (other == e || other->sentence != e->sentence || other->word >= s->n) continue;
        bool on_it = main_clause >= (int32_t)other->first && main_clause <= (int32_t)other->last;
        bool under = tac_tree_under(s, (int32_t)other->word, main_clause) && !tac_tree_under(s, (int32_t)other->word, cur);
        if (on_it || under) {
            e->record->condition_of = other->record->id;
            return;
        }
    }
}

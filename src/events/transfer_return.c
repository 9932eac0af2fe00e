/* What is given for what: the two halves of an exchange, told in one sentence or in two, and an offer with its condition. */
#include "events/transfer.h"

#include "events/decide.h"

#include <string.h>

/* "in exchange", "in return": -1 where a sentence has neither in a stretch of words. */
static int32_t return_words(const tac_sentence *s, uint32_t from, uint32_t to) {
    static const char *const nouns[] = {"exchange", "return", NULL};
    for (uint32_t i = from ? from : 1; i <= to && i < s->n; i++)
        if (tac_ask_in(s, (int32_t)i, nouns) && tac_tree_lemma_is(s, (int32_t)i - 1, "in")) return (int32_t)i;
    return -1;
}

/* Verbs that give one thing for another: "swapped grain for fuel", "a delivery compensated by". */
static bool swap_word(const tac_sentence *s, uint32_t from, uint32_t to) {
    static const char *const swaps[] = {"swap", "barter", "trade", "exchange", "reciprocate", "compensate", "repay", "reward", "recompense", NULL};
    for (uint32_t i = from; i <= to && i < s->n; i++)
        if (tac_ask_in(s, (int32_t)i, swaps) && !(i > 0 && tac_tree_lemma_is(s, (int32_t)i - 1, "in"))) return true;
    return false;
}

/* "The delivery may be compensated by", "in return for the release": a noun names one half of an exchange. */
bool tac_return_half(const tac_sentence *s, uint32_t word) {
    static const char *const back[] = {"compensate", "repay", "reward", "recompense", "reciprocate", NULL}, *const nouns[] = {"exchange", "return", NULL}, *const is_for[] = {"for", NULL};
    const tac_word *w = &s->words[word];
    if (w->upos != TAC_NOUN || !tac_ask_inside(s, w->head)) return false;
    if (tac_ask_in(s, w->head, back)) return tac_str_is(w->rel, "nsubj:pass") || w->deprel == TAC_OBJ;
    return tac_ask_in(s, w->head, nouns) && tac_ask_child_in(s, (int32_t)word, TAC_CASE, is_for) >= 0 && tac_tree_lemma_is(s, w->head - 1, "in");
}

static bool pays(const tac_event *e, const tac_sentence *s) {
    static const char *const words[] = {"pay", "repay", "payment", "reimburse", NULL};
    for (uint32_t i = e->first; i <= e->last && i < s->n; i++)
        if (tac_ask_in(s, (int32_t)i, words)) return true;
    return false;
}

static bool shared(char a[4][4], int n, char b[4][4], int m) {
    for (int i = 0; i < n; i++)
        for (int k = 0; k < m; k++)
            if (memcmp(a[i], b[k], 4) == 0) return true;
    return false;
}

/* What one gives the other gets, and back. */
static bool crossed(tac_record *a, tac_record *b) {
    return shared(a->giver, a->n_giver, b->taker, b->n_taker) && shared(b->giver, b->n_giver, a->taker, a->n_taker) && !shared(a->giver, a->n_giver, b->giver, b->n_giver);
}

/* Not both from the same hand, as far as hands are known. */
static bool opposite(const tac_record *a, const tac_record *b) {
    if (a->n_giver == 0 || b->n_giver == 0) return true;
    return memcmp(a->giver[0], b->giver[0], 4) != 0;
}

static bool both(const tac_record *a, const tac_record *b, int cls) { return tac_str_is(a->items[0].cls, tac_item_classes[cls]) && tac_str_is(b->items[0].cls, tac_item_classes[cls]); }

/* Does one stand for the other? The words say so, or one pays for what it gets, or each frees the other's people. */
static bool for_each_other(tac_coding *c, const tac_event *before, const tac_event *e) {
    const tac_sentence *s = &c->parse->sentences[e->sentence];
    if (before->sentence != e->sentence) { /* "In return, ...", "... wants guarantees in return" */
        int32_t at = return_words(s, 0, e->last + 8);
        return at >= 0 && !tac_tree_lemma_is(s, at + 1, "for");
    }
    uint32_t from = before->first < e->first ? before->first : e->first, to = before->last > e->last ? before->last : e->last;
    if (both(before->record, e->record, TAC_ITEM_MONEY)) return false; /* a debt repaid is no exchange */
    if (return_words(s, from, to + 2) >= 0 || swap_word(s, from, to)) return true;
    int32_t after = return_words(s, to, to + 8);
    if (after >= 0 && !tac_tree_lemma_is(s, after + 1, "for")) return true; /* "extradited one and received two in exchange" */
    return crossed(before->record, e->record) && (both(before->record, e->record, TAC_ITEM_PRISONERS) || pays(before, s) || pays(e, s));
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

/* What is withheld is given for nothing. */
static bool may_be_half(const tac_event *e) { return e->type != TAC_SANCTION && e->type != TAC_COERCE && e->type != TAC_ASSAULT; }

void tac_return_answer(tac_coding *c, tac_events *all, tac_event *e) {
    tac_record *r = e->record;
    uint32_t at = (uint32_t)(e - all->at);
    if (!may_be_half(e)) return;
    for (uint32_t i = at; i-- > 0 && !r->in_return;) { /* those before have their transfers already; the nearest goes first */
        tac_event *other = &all->at[i];
        tac_record *o = other->record;
        if (e->sentence - other->sentence > 1) break;
        if (!o->has_transfer || o->in_return || !may_be_half(other) || !opposite(r, o) || !for_each_other(c, other, e)) continue;
        r->in_return = o->id;
        o->in_return = r->id;
        fill_sides(r, o);
    }
}

/* "On condition that", "as long as": words of more than one that make a condition of the clause behind them. */
static bool conditional_phrase(const tac_sentence *s, int32_t clause) {
    static const char *const that[] = {"that", NULL}, *const as[] = {"as", NULL}, *const condition[] = {"condition", "proviso", "understanding", "premise", NULL}, *const measure[] = {"long", NULL};
    int32_t mark = tac_ask_child_in(s, clause, TAC_MARK, that), other = tac_ask_child_in(s, clause, TAC_MARK, as);
    return (mark > 0 && tac_ask_in(s, mark - 1, condition)) || (other > 0 && tac_ask_in(s, other - 1, measure));
}

/* "will do A if Y does B": B is a condition of A. */
void tac_condition_answer(tac_coding *c, tac_events *all, tac_event *e) {
    static const char *const if_words[] = {"if", "unless", "provided", "providing", "once", NULL};
    const tac_sentence *s = &c->parse->sentences[e->sentence];
    int32_t cur = (int32_t)e->word;
    for (uint32_t steps = 0; steps < s->n && tac_ask_inside(s, cur); steps++) {
        if (s->words[cur].deprel == TAC_ADVCL && tac_ask_child_in(s, cur, TAC_MARK, if_words) >= 0) break;
        if ((s->words[cur].deprel == TAC_ADVCL || s->words[cur].deprel == TAC_ACL) && conditional_phrase(s, cur)) break;
        if (s->words[cur].deprel == TAC_ACL && tac_str_is(s->words[cur].rel, "acl:relcl")) return;
        cur = s->words[cur].head;
    }
    if (!tac_ask_inside(s, cur) || !tac_ask_inside(s, s->words[cur].head)) return;
    int32_t main_clause = s->words[cur].head;
    while (tac_ask_inside(s, s->words[main_clause].head) && s->words[main_clause].upos != TAC_VERB) main_clause = s->words[main_clause].head; /* over "condition", "long" */
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

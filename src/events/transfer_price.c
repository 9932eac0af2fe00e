/* The half of an exchange that is told as the other's price: "swapped five commanders for 82 schoolgirls", "in return for diamonds". It is an act of its own, the
 * other way round, of which the words name only the thing; who does it, when and how surely is what the first half says. */
#include "events/transfer.h"

#include "events/decide.h"

#include <string.h>

static bool priced_by(const tac_sentence *s, int32_t word) {
    static const char *const for_words[] = {"for", "against", NULL};
    if (!tac_ask_inside(s, word)) return false;
    return (s->words[word].deprel == TAC_OBL || s->words[word].deprel == TAC_NMOD) && s->words[word].upos != TAC_VERB && tac_ask_child_in(s, word, TAC_CASE, for_words) >= 0;
}

/* A noun that "for" leads to, on a word or on its object. -1: none. */
static int32_t price_on(const tac_sentence *s, int32_t word, int depth) {
    for (int32_t k = s->words[word].first_child; tac_ask_inside(s, k); k = s->words[k].next_sibling) {
        if (k > word && priced_by(s, k)) return k;
        int32_t deeper = depth == 0 && (s->words[k].deprel == TAC_OBJ || tac_str_is(s->words[k].rel, "nsubj:pass")) ? price_on(s, k, 1) : -1;
        if (deeper >= 0) return deeper;
    }
    return -1;
}

bool tac_swaps(const tac_sentence *s, uint32_t word) {
    static const char *const words[] = {"swap", "barter", "trade", "exchange", NULL};
    return tac_ask_in(s, (int32_t)word, words) && !(word > 0 && tac_tree_lemma_is(s, (int32_t)word - 1, "in")); /* "in exchange for" names one side's part */
}

/* What an act is done for: of a swap what its own "for" names, of any giving what "in exchange for", "in return for" does. */
static int32_t price_of(const tac_sentence *s, const tac_event *e) {
    static const char *const nouns[] = {"exchange", "return", "barter", NULL};
    for (uint32_t i = e->first; i <= e->last && i < s->n; i++) {
        int32_t price = tac_swaps(s, i) ? price_on(s, (int32_t)i, 0) : -1;
        if (price >= 0) return price;
    }
    for (uint32_t i = 1; i < s->n; i++) {
        if (!tac_ask_in(s, (int32_t)i, nouns) || !tac_tree_lemma_is(s, (int32_t)i - 1, "in") || !tac_tree_under(s, (int32_t)i, (int32_t)e->word)) continue;
        int32_t price = price_on(s, (int32_t)i, 1);
        if (price < 0 && i + 1 < s->n && tac_tree_lemma_is(s, (int32_t)i + 1, "for") && s->words[i + 1].deprel == TAC_CASE && priced_by(s, s->words[i + 1].head)) price = s->words[i + 1].head; /* hung elsewhere */
        if (price >= 0) return price;
    }
    return -1;
}

static bool told_already(const tac_events *all, const tac_sentence *s, uint32_t sentence, int32_t price) {
    for (uint32_t i = 0; i < all->n; i++)
        if (all->at[i].sentence == sentence && ((int32_t)all->at[i].word == price || tac_tree_under(s, (int32_t)all->at[i].word, price))) return true;
    return false;
}

/* "Exchanged fire for hours", "swapped prisoners for the first time": no thing is given. */
static bool of_time(const tac_sentence *s, int32_t word) {
    static const char *const times[] = {"time", "second", "minute", "hour", "day", "night", "week", "month", "year", "decade", "while", "moment", "now", "instance", "example", "reason", "purpose", NULL};
    return tac_ask_in(s, word, times);
}

/* A number alone ("for 20 others") is of the first half's kind; what a swap is for is a thing, if of no known class. */
static int class_of(tac_coding *c, const tac_event *e, const tac_sentence *s, int32_t price) {
    int cls = tac_item_class(c, s, price);
    if (!cls && tac_swaps(s, e->word) && s->words[price].upos == TAC_NOUN && !of_time(s, price)) cls = TAC_ITEM_OTHER;
    bool freed = tac_str_is(e->record->items[0].cls, tac_item_classes[TAC_ITEM_PRISONERS]), people = cls == TAC_ITEM_PERSONNEL || ((!cls || cls == TAC_ITEM_OTHER) && tac_item_people(c, e, s, price));
    return people || ((!cls || cls == TAC_ITEM_OTHER) && freed && tac_item_bare(s, price)) ? TAC_ITEM_PRISONERS : cls;
}

static tac_type type_of(const tac_event *e, int cls) {
    if (e->type == TAC_COOPERATE || e->type == TAC_AGREE) return e->type;
    return cls == TAC_ITEM_PRISONERS ? TAC_RETREAT : TAC_COOPERATE;
}

/* The record of a price, in place of `out`; false where an act has none, or it is an act that is told itself. */
static bool record_price(tac_coding *c, const tac_events *all, const tac_events *so_far, const tac_event *e, tac_event *out) {
    const tac_sentence *s = &c->parse->sentences[e->sentence];
    tac_record *first = e->record;
    int32_t price = first->has_transfer && !first->in_return ? price_of(s, e) : -1;
    int cls = price >= 0 && !told_already(all, s, e->sentence, price) && !told_already(so_far, s, e->sentence, price) ? class_of(c, e, s, price) : TAC_ITEM_NONE;
    double confidence = first->confidence * 0.9; /* no more certain than what it is the price of */
    if (!cls || confidence < c->options->min_confidence) return false;
    bool mutual = first->n_recipient == 0 && first->n_actor > 1;
    tac_record *r = TAC_NEW(c->arena, tac_record, 1);
    *r = *first;
    *out = *e;
    out->record = r;
    out->type = type_of(e, cls);
    out->frame = UINT32_MAX;
    out->reader = NULL;
    out->word = (uint32_t)price;
    tac_ask_phrase(s, price, &out->first, &out->last);
    r->event = tac_str_of(tac_type_name(out->type));
    r->n_modes = 0;
    if (out->type == TAC_RETREAT) r->modes[r->n_modes++] = TAC_S("release");
    r->quad_code = tac_plover_quad(r->event);
    r->event_scale = tac_plover_scale(r->event, r->n_modes ? r->modes[0] : (tac_str){0});
    r->event_text = tac_ask_text(c, s, out->first, out->last);
    if (!mutual) r->actor = first->recipient, r->n_actor = first->n_recipient, r->recipient = first->actor, r->n_recipient = first->n_actor;
    memcpy(r->giver, first->taker, sizeof r->giver);
    memcpy(r->taker, first->giver, sizeof r->taker);
    r->n_giver = first->n_taker;
    r->n_taker = first->n_giver;
    memset(r->items, 0, sizeof r->items);
    tac_item_fill(c, s, price, cls, &r->items[0]);
    r->n_items = 1;
    r->dead = r->injured = r->arrested = 0;
    r->condition_of = 0;
    r->confidence = confidence;
    memset(&r->evidence, 0, sizeof r->evidence);
    r->evidence.reader = -1;
    r->evidence.start = s->words[out->first].start;
    r->evidence.end = s->words[out->last].end;
    r->evidence.path = tac_arena_printf(c->arena, "price<-%.*s", (int)s->words[e->word].lemma.n, s->words[e->word].lemma.s);
    r->id = tac_record_id(c->options->document_hash, s->words[price].start, s->words[price].end, r->event);
    r->in_return = first->id;
    first->in_return = r->id;
    tac_explain(c, "\n%.*s \"%.*s\", sentence %u\n  the price of \"%.*s\": its other way round, in return for it\n", (int)r->event.n, r->event.s, (int)r->event_text.n, r->event_text.s,
                c->parse->before + e->sentence + 1, (int)first->event_text.n, first->event_text.s);
    return true;
}

void tac_prices_answer(tac_coding *c, tac_events *all) {
    tac_event *at = TAC_NEW(c->arena, tac_event, 2 * all->n + 1);
    uint32_t n = 0;
    for (uint32_t i = 0; i < all->n; i++) {
        tac_event price;
        bool priced = record_price(c, all, &(tac_events){at, n}, &all->at[i], &price);
        at[n++] = all->at[i];
        if (priced) at[n++] = price;
    }
    all->at = at;
    all->n = n;
}

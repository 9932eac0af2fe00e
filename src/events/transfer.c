/* What changes hands: its class and words, how much, who gives and who takes, and what is given for it. The reader says whether something does, of what class and
 * which way; the lexicon's nouns and the act's type stand in for it where there is no reader. */
#include "events/transfer.h"

#include "events/decide.h"

#include <string.h>

/* The word that the reader links as what is given. -1: none. */
static int32_t linked(const tac_event *e, const tac_sentence *s) {
    if (!e->reader || !e->reader->link) return -1;
    const float *p = e->reader->link + (size_t)TAC_ROLE_ITEM * s->n;
    int32_t best = -1;
    for (uint32_t i = 0; i < s->n; i++)
        if (p[i] > 0.35f && (best < 0 || p[i] > p[best])) best = (int32_t)i;
    return best;
}

/* Acts that give, ask for, withhold: where a known thing stands in them, it changes hands. */
static bool gives(const tac_event *e) {
    switch (e->type) {
    case TAC_AID: case TAC_AGREE: case TAC_COOPERATE: case TAC_SANCTION: case TAC_REJECT: case TAC_REQUEST: case TAC_RETREAT: return true;
    default: return false;
    }
}

/* Freeing, or asking to free: people are what changes hands. */
static bool frees(const tac_event *e, const tac_sentence *s) {
    static const char *const words[] = {"release", "free", "liberate", "repatriate", "extradite", "extradition", "pardon", "amnesty", NULL};
    if (e->type == TAC_RETREAT && tac_str_is(e->mode, "release")) return true;
    if (e->type != TAC_CONCEDE && e->type != TAC_REQUEST && e->type != TAC_AGREE && e->type != TAC_REJECT && e->type != TAC_COOPERATE) return false;
    for (uint32_t i = e->first; i <= e->last && i < s->n; i++) {
        if (tac_ask_in(s, (int32_t)i, words)) return true;
        for (int32_t k = s->words[i].first_child; tac_ask_inside(s, k); k = s->words[k].next_sibling)
            if ((s->words[k].deprel == TAC_OBJ || s->words[k].deprel == TAC_XCOMP || s->words[k].deprel == TAC_OBL) && tac_ask_in(s, k, words)) return true;
    }
    return false;
}

static int codes(const tac_entity *from, uint32_t n, char out[4][4]) {
    int count = 0;
    for (uint32_t i = 0; i < n && count < 4; i++) {
        bool seen = !from[i].code[0];
        for (int k = 0; k < count; k++) seen = seen || memcmp(out[k], from[i].code, 4) == 0;
        if (!seen) memcpy(out[count++], from[i].code, 4);
    }
    return count;
}

/* Who gives when nobody learned says so. Asked-for things go to who asks; all else from who acts. */
static int usual_way(const tac_event *e) {
    if (e->type == TAC_REQUEST) return TAC_WAY_RECIPIENT_TO_ACTOR;
    if (e->type == TAC_COERCE && tac_str_is(e->mode, "seize")) return TAC_WAY_RECIPIENT_TO_ACTOR;
    return TAC_WAY_ACTOR_TO_RECIPIENT;
}

/* The act itself is a mutual giving. */
static bool swaps(const tac_event *e, const tac_sentence *s) {
    for (uint32_t i = e->first; i <= e->last && i < s->n; i++)
        if (tac_swaps(s, i)) return true;
    return false;
}

/* The act is told from who gets the thing: "Malawi imports fuel". */
static bool takes(tac_coding *c, const tac_event *e, const tac_sentence *s) {
    static const char *const words[] = {"import", "buy", "purchase", "receive", "obtain", "acquire", "borrow", NULL};
    if (e->first != e->last || e->first >= s->n || s->words[e->first].upos != TAC_VERB || !tac_ask_in(s, (int32_t)e->first, words) || tac_ask_passive(s, (int32_t)e->first)) return false;
    int32_t doer = tac_ask_doer(s, (int32_t)e->first), m = tac_ask_inside(s, doer) ? c->mentions->by_word[e->sentence][doer] : -1;
    for (uint32_t i = 0; m >= 0 && i < e->n_recipients; i++)
        if (e->recipients[i] == m) return false;
    return e->type != TAC_AID || m >= 0;
}

/* "Refused an offer of doctors from Cuba", "has refused Chinese money": what is turned away would have come from whom it is refused. */
static bool turns_away(tac_coding *c, const tac_event *e, const tac_sentence *s, int32_t item) {
    static const char *const offers[] = {"offer", "gift", "donation", NULL};
    const tac_record *r = e->record;
    if (e->type != TAC_REJECT || e->word >= s->n || s->words[e->word].upos != TAC_VERB || tac_ask_passive(s, (int32_t)e->word)) return false;
    for (int32_t k = s->words[e->word].first_child; tac_ask_inside(s, k); k = s->words[k].next_sibling) {
        if (s->words[k].deprel != TAC_OBJ) continue;
        if (tac_ask_in(s, k, offers)) return true;
        int32_t m = k == item ? c->mentions->by_word[e->sentence][k] : -1;
        for (uint32_t i = 0; m >= 0 && i < r->n_recipient; i++)
            if (c->mentions->at[m].code[0] && !c->mentions->at[m].of_text && strcmp(c->mentions->at[m].code, r->recipient[i].code) == 0) return true;
    }
    return false;
}

/* Nobody gives to himself what another takes too. */
static void without_givers(tac_record *r) {
    int kept = 0;
    char takers[4][4];
    for (int i = 0; i < r->n_taker; i++) {
        bool gives = false;
        for (int k = 0; k < r->n_giver; k++) gives = gives || memcmp(r->taker[i], r->giver[k], 4) == 0;
        if (!gives) memcpy(takers[kept++], r->taker[i], 4);
    }
    if (kept) memcpy(r->taker, takers, sizeof takers), r->n_taker = kept;
}

/* The freed are what is given, not who takes: they go home, where their own words say where that is. */
static void freed_go_home(tac_coding *c, tac_event *e, int32_t item) {
    tac_record *r = e->record;
    int32_t m = item >= 0 ? c->mentions->by_word[e->sentence][item] : -1;
    const tac_mention *freed = m >= 0 ? &c->mentions->at[m] : NULL;
    bool own = r->n_giver == 1 && r->n_taker == 1 && memcmp(r->giver[0], r->taker[0], 4) == 0;
    if (freed && freed->code[0] && !freed->of_text && !freed->pronoun && r->n_giver && memcmp(freed->code, r->giver[0], 4) != 0) memcpy(r->taker[0], freed->code, 4), r->n_taker = 1;
    else if (own && (e->type == TAC_RETREAT || e->type == TAC_CONCEDE)) r->n_taker = 0;
}

/* The one other country that the acts told last, this one's among them, name beside `code`: the other side of the dyad that the text speaks of. */
static bool other_side(const tac_events *all, const tac_event *e, const char code[4], char out[4]) {
    for (uint32_t i = (uint32_t)(e - all->at) + 1; i-- > 0 && e->sentence - all->at[i].sentence <= 2;) {
        const tac_record *r = all->at[i].record;
        bool named = false;
        char others[4][4], parties[2][4][4];
        int n = 0, m[2] = {codes(r->actor, r->n_actor, parties[0]), codes(r->recipient, r->n_recipient, parties[1])};
        for (int side = 0; side < 2; side++)
            for (int k = 0; k < m[side]; k++) {
                bool seen = memcmp(parties[side][k], code, 4) == 0;
                named = named || seen;
                for (int x = 0; x < n; x++) seen = seen || memcmp(others[x], parties[side][k], 4) == 0;
                if (!seen && n < 4) memcpy(others[n++], parties[side][k], 4);
            }
        if (named && n == 1) return memcpy(out, others[0], 4), true;
    }
    return false;
}

/* "Its delivery may be compensated by": who acts there gets, and the other side of the dyad gives. */
static void hand_back(const tac_events *all, tac_event *e) {
    tac_record *r = e->record;
    r->n_taker = codes(r->actor, r->n_actor, r->taker);
    r->n_giver = r->n_taker == 1 && other_side(all, e, r->taker[0], r->giver[0]);
}

/* The country that the document's acts name most, where it is another than `giver`; of equals the one named first. */
static bool most_told(const tac_events *all, const char giver[4], char out[4]) {
    enum { MOST = 32 };
    char seen[MOST][4];
    uint32_t times[MOST] = {0}, n = 0, best = 0;
    for (uint32_t i = 0; i < all->n; i++) {
        const tac_record *r = all->at[i].record;
        char parties[2][4][4];
        int m[2] = {codes(r->actor, r->n_actor, parties[0]), codes(r->recipient, r->n_recipient, parties[1])};
        for (int side = 0; side < 2; side++)
            for (int k = 0; k < m[side]; k++) {
                uint32_t x = 0;
                while (x < n && memcmp(seen[x], parties[side][k], 4) != 0) x++;
                if (x == MOST) continue;
                if (x == n) memcpy(seen[n++], parties[side][k], 4);
                times[x]++;
            }
    }
    for (uint32_t x = 1; x < n; x++)
        if (times[x] > times[best]) best = x;
    if (n == 0 || times[best] < 2 || memcmp(seen[best], giver, 4) == 0) return false;
    memcpy(out, seen[best], 4);
    return true;
}

/* Gifts told in one breath go to one hand: "Paris gave Beirut tents. Rome sent doctors." Where an act names nobody but who gives, the taker is that of the gift before; where
 * there was none, the country that the text is about ("Japan pledged pumps" in a report of a flood elsewhere). */
static void taker_before(const tac_events *all, const tac_event *e) {
    tac_record *r = e->record;
    bool own = r->n_giver == 1 && r->n_taker == 1 && memcmp(r->giver[0], r->taker[0], 4) == 0;
    if ((e->type != TAC_AID && e->type != TAC_AGREE) || r->n_giver == 0 || (r->n_taker && !own)) return;
    for (uint32_t i = (uint32_t)(e - all->at); i-- > 0 && e->sentence - all->at[i].sentence <= 3;) {
        const tac_record *before = all->at[i].record;
        bool gift = all->at[i].type == TAC_AID || all->at[i].type == TAC_AGREE || all->at[i].type == TAC_REQUEST;
        if (!gift || !before->has_transfer || before->n_taker != 1 || memcmp(before->taker[0], r->giver[0], 4) == 0) continue;
        memcpy(r->taker[0], before->taker[0], 4);
        r->n_taker = 1;
        return;
    }
    if (r->n_giver == 1 && most_told(all, r->giver[0], r->taker[0])) r->n_taker = 1;
}

static void hands(tac_coding *c, tac_event *e, const tac_sentence *s, int32_t item) {
    tac_record *r = e->record;
    int way = usual_way(e);
    if (e->reader && e->type != TAC_REQUEST) { /* what is asked for comes from who is asked; of other acts the reader may know another way than the usual */
        for (int i = 1, best = 0; i < TAC_WAYS; i++)
            if (e->reader->way[i] > 0.2f && (best == 0 || e->reader->way[i] > e->reader->way[best])) way = best = i;
    }
    if (takes(c, e, s) || turns_away(c, e, s, item)) way = TAC_WAY_RECIPIENT_TO_ACTOR;
    switch (way) {
    case TAC_WAY_RECIPIENT_TO_ACTOR: case TAC_WAY_RECIPIENT_GIVES:
        r->n_giver = codes(r->recipient, r->n_recipient, r->giver);
        r->n_taker = codes(r->actor, r->n_actor, r->taker);
        break;
    default:
        r->n_giver = codes(r->actor, r->n_actor, r->giver);
        r->n_taker = codes(r->recipient, r->n_recipient, r->taker);
    }
    /* "Russia and Ukraine exchanged prisoners": each gives and takes. */
    if (r->n_taker == 0 && swaps(e, s)) memcpy(r->taker, r->giver, sizeof r->taker), r->n_taker = r->n_giver;
    else without_givers(r);
    if (tac_str_is(r->items[0].cls, tac_item_classes[TAC_ITEM_PRISONERS])) freed_go_home(c, e, item);
}

/* The class of the thing that was spoken of last, for a word that only points at it: "and sold 34 million". */
static int class_before(const tac_events *all, const tac_event *e) {
    int cls = TAC_ITEM_NONE;
    for (uint32_t i = 0; i < all->n && &all->at[i] != e; i++) {
        const tac_event *before = &all->at[i];
        if (!before->record->has_transfer || e->sentence - before->sentence > 2) continue;
        for (int k = 1; k < TAC_ITEMS; k++)
            if (tac_str_is(before->record->items[0].cls, tac_item_classes[k])) cls = k;
    }
    return cls;
}

/* Acts of other types may hand things over too: what is seized, what is let go or given in to, what is threatened to stop. */
static bool hands_over(tac_type type, tac_handing handing) {
    switch (type) {
    case TAC_COERCE: return handing == TAC_HANDS_TAKES;
    case TAC_CONCEDE: return handing != TAC_HANDS_NOTHING && handing != TAC_HANDS_STOPS;
    case TAC_THREATEN: return handing == TAC_HANDS_GIVES || handing == TAC_HANDS_STOPS;
    default: return false;
    }
}

/* What the words alone say of the class: the lexicon's, people by what is done with them, what a pronoun stands for. */
static int class_by_words(tac_coding *c, const tac_events *all, const tac_event *e, const tac_sentence *s, tac_handed *thing, bool freed) {
    int known = tac_item_class(c, s, thing->word), own = tac_item_class_of_act(c, e, s);
    int before = known || !tac_item_bare(s, thing->word) ? TAC_ITEM_NONE : class_before(all, e);
    if (before && s->words[thing->word].upos != TAC_PRON) return before; /* "lent some of its own": shells, whoever may be meant elsewhere by "some" */
    bool back = freed || thing->handing == TAC_HANDS_FREES, people = known == TAC_ITEM_PERSONNEL || (!known && tac_item_people(c, e, s, thing->word));
    if (own && (!thing->handing || !known || people)) return thing->word = -1, own; /* "armed the rebels for diamonds" */
    if (people && back) return TAC_ITEM_PRISONERS;
    if (!known && people && thing->handing == TAC_HANDS_SWAPS) return TAC_ITEM_PRISONERS;
    if (!known && people && thing->handing == TAC_HANDS_SENDS) return TAC_ITEM_PERSONNEL;
    return known ? known : before;
}

static void add_item(tac_coding *c, const tac_event *e, const tac_sentence *s, int32_t word) {
    tac_record *r = e->record;
    int cls = tac_item_class(c, s, word);
    bool people = cls == TAC_ITEM_PERSONNEL || (!cls && tac_item_people(c, e, s, word));
    if (people && tac_str_is(r->items[0].cls, tac_item_classes[TAC_ITEM_PRISONERS])) cls = TAC_ITEM_PRISONERS;
    if (cls && r->n_items < TAC_RECORD_ITEMS) tac_item_fill(c, s, word, cls, &r->items[r->n_items++]);
}

/* "food, energy and weapons technology": what stands beside the thing is given too. */
static void beside(tac_coding *c, const tac_event *e, const tac_sentence *s, tac_handed thing) {
    static const char *const along[] = {"along", "together", "besides", NULL};
    tac_word_list all = {0};
    tac_words_add(&all, thing.word);
    tac_grammar_spread(s, &all);
    for (uint32_t i = 1; i < all.n; i++) add_item(c, e, s, all.at[i]);
    for (int32_t k = s->words[e->word].first_child; tac_ask_inside(s, k); k = s->words[k].next_sibling)
        if (k > thing.word && tac_ask_child_in(s, k, TAC_CASE, along) >= 0) add_item(c, e, s, k);
}

void tac_transfer_answer(tac_coding *c, tac_events *all, tac_event *e) {
    if (e->sentence >= c->parse->n || e->word >= c->parse->sentences[e->sentence].n) return;
    const tac_sentence *s = &c->parse->sentences[e->sentence];
    tac_record *r = e->record;
    tac_condition_answer(c, all, e);
    tac_frame frame = {0};
    if (e->frame != UINT32_MAX && c->lex) frame = tac_lexicon_frame(c->lex, e->frame);
    bool frame_gives = frame.item.n || frame.giver.n || frame.taker.n, giving = frame_gives || gives(e);
    bool freed = frees(e, s);
    tac_handed thing = tac_handed_by(c, e, s);
    int32_t link = linked(e, s);
    bool slot = tac_ask_inside(s, e->item_word) && s->words[e->item_word].upos != TAC_VERB;
    if (link >= 0) thing.word = link;
    else if (slot && (thing.word < 0 || (!thing.handing && tac_item_class(c, s, e->item_word)))) thing.word = e->item_word;
    int known = class_by_words(c, all, e, s, &thing, freed), learned = 0;
    int32_t at = thing.word;
    if (known && known != TAC_ITEM_PERSONNEL && known != TAC_ITEM_PRISONERS) { /* bail and ransom are no people, guns are handed in */
        if (e->type == TAC_RETREAT && freed) at = -1, known = TAC_ITEM_PRISONERS;
        else freed = false;
    }
    giving = (giving && !(e->type == TAC_SANCTION && thing.handing == TAC_HANDS_FREES)) || hands_over(e->type, thing.handing);
    double none = e->reader ? e->reader->item[0] : freed || (giving && known) || (e->type == TAC_AID && thing.handing) ? 0 : 1;
    /* The surer the words, the less the reader's doubt counts: aid of a known thing needs no reader. */
    double bar = known && giving ? (e->type == TAC_AID ? 1 : frame_gives || thing.handing || tac_str_is(e->mode, "assist") ? 0.998 : 0.92) : freed ? (known == TAC_ITEM_PRISONERS ? 0.99 : 0.97) : e->type == TAC_AID ? 0.93 : at >= 0 && giving ? 0.91 : 0.5;
    if (none > bar) return;
    if (e->reader)
        for (int i = 1; i < TAC_ITEMS; i++)
            if (learned == 0 || e->reader->item[i] > e->reader->item[learned]) learned = i;
    /* A word that the lexicon knows is what it says, but for "aid" and its like, which may be anything; a thing that nobody knows is none of the classes. */
    double sure = learned ? (double)e->reader->item[learned] : 0;
    int cls = known && sure < (known == TAC_ITEM_OTHER ? 0.5 : 0.9) ? known : learned;
    if (!known && at >= 0 && sure < 0.3) cls = TAC_ITEM_OTHER;
    if (freed && (!learned || e->reader->item[learned] < 0.5f)) cls = TAC_ITEM_PRISONERS;
    if (!cls || (at < 0 && none > 0.35 && !freed && e->type != TAC_AID)) return;
    r->has_transfer = true;
    tac_item_fill(c, s, at, cls, &r->items[0]);
    r->n_items = 1;
    beside(c, e, s, thing);
    if (tac_handed_back(s, e)) hand_back(all, e);
    else hands(c, e, s, at);
    tac_return_answer(c, all, e);
    taker_before(all, e);
    tac_explain(c, "  transfer of %.*s: %.*s \"%.*s\", by the lexicon %s, by the reader %s %.2f; %d to give, %d to take%s\n", (int)r->event_text.n, r->event_text.n ? r->event_text.s : "", (int)r->items[0].cls.n, r->items[0].cls.s,
                (int)r->items[0].entity_text.n, r->items[0].entity_text.n ? r->items[0].entity_text.s : "", known ? tac_item_classes[known] : "none", learned ? tac_item_classes[learned] : "none", sure, r->n_giver, r->n_taker,
                r->in_return ? ", in return for another" : "");
}

/* What changes hands: its class and words, how much, who gives and who takes, and what is given for it. The reader says whether something does, of what class and
 * which way; the lexicon's nouns and the act's type stand in for it where there is no reader. */
#include "events/ask.h"

#include "events/decide.h"

#include <string.h>

enum { MONEY = 7, PRISONERS = 11, OTHER = TAC_ITEMS - 1 };
static const char *const classes[TAC_ITEMS] = {"", "arms", "ammunition", "technology", "food", "energy", "fuel", "money", "medicine", "equipment", "personnel", "prisoners", "intelligence",
                                               "territory", "goods", "other"};

static bool currency(const tac_sentence *s, int32_t word) {
    static const char *const signs[] = {"$", "\xe2\x82\xac", "\xc2\xa3", "\xc2\xa5", "dollar", "euro", "pound", "yen", "rouble", "ruble", "yuan", "franc", "shilling", "rupee", "peso", "rand",
                                        "dinar", "riyal", "dirham", "lira", "krone", "krona", "us$", NULL};
    return tac_ask_in(s, word, signs);
}

/* Words of measure, whose "of" names the thing: "20,000 tons of maize". */
static bool measure(const tac_sentence *s, int32_t word) {
    static const char *const units[] = {"ton", "tonne", "barrel", "litre", "liter", "gallon", "kilogram", "kilo", "pound", "bushel", "shipload", "truckload", "lorryload", "load", "box", "crate", "sack",
                                        "dose", "megawatt", "watt", "kilowatt", "metre", "meter", "million", "billion", "thousand", "hundred", "dozen", "shipment", "consignment", "delivery", "batch",
                                        "supply", "number", "package", "pair", "planeload", "container", "bag", "acre", "hectare", "lorry", "truck", "wagon",
                                        "convoy", "cargo", "basket", "piece", "head", "sheet", "half", "most", "rest", "part", "share", "percent", "cent", NULL};
    return tac_ask_in(s, word, units);
}

/* The noun that says what the thing is: behind a measure, the measured. */
static int32_t substance(const tac_sentence *s, int32_t word) {
    for (int step = 0; step < 4 && tac_ask_inside(s, word) && measure(s, word); step++) {
        int32_t of = tac_tree_child_case(s, word, "of");
        if (of < 0) break;
        word = of;
    }
    return word;
}

/* A number with a currency's sign before it: "$6m". */
static bool sum(const tac_sentence *s, int32_t word) {
    if (s->words[word].upos != TAC_NUM) return false;
    for (int32_t k = s->words[word].first_child; tac_ask_inside(s, k); k = s->words[k].next_sibling)
        if (currency(s, k)) return true;
    return word > 0 && currency(s, word - 1);
}

static int class_of_word(tac_coding *c, const tac_sentence *s, int32_t word) {
    int32_t what = substance(s, word);
    tac_term_hit hit;
    if (!tac_ask_inside(s, what)) return 0;
    if (currency(s, what) || sum(s, what)) return MONEY;
    for (int32_t at = what > 2 ? what - 2 : 0; at <= what; at++) { /* "fighter jet": a term may begin before its head */
        if (!tac_ask_term(c, s, at, TAC_TERM_ITEM, &hit) || at + (int32_t)hit.words <= what) continue;
        for (int i = 1; i < TAC_ITEMS; i++)
            if (tac_str_is(hit.value, classes[i])) return i;
    }
    return 0;
}

/* The known thing below a word, nearest first: its object, what it is "of", "for", "with", and the objects of those. -1: none. */
static int32_t thing_below(tac_coding *c, const tac_sentence *s, int32_t word, int depth) {
    static const char *const prepositions[] = {"of", "for", "with", "in", "on", NULL};
    if (!tac_ask_inside(s, word) || depth > 3) return -1;
    int32_t deeper = -1;
    for (int32_t k = s->words[word].first_child; tac_ask_inside(s, k); k = s->words[k].next_sibling) {
        tac_deprel rel = s->words[k].deprel;
        bool object = rel == TAC_OBJ || (rel == TAC_NSUBJ && tac_str_is(s->words[k].rel, "nsubj:pass")) || rel == TAC_CONJ || rel == TAC_XCOMP || rel == TAC_CCOMP;
        bool oblique = (rel == TAC_NMOD || rel == TAC_OBL) && tac_ask_child_in(s, k, TAC_CASE, prepositions) >= 0;
        if (!object && !oblique) continue;
        bool act = rel == TAC_CONJ && s->words[k].upos == TAC_VERB;
        if (act || ((rel == TAC_XCOMP || rel == TAC_CCOMP) && depth > 1)) continue; /* another act's */
        if (s->words[k].upos != TAC_VERB && class_of_word(c, s, k)) return k;
        if (deeper < 0) deeper = thing_below(c, s, k, depth + 1);
    }
    return deeper;
}

/* The word for what is given: linked by the reader, the decision's, or the first known thing below the act. */
static int32_t item_word(tac_coding *c, const tac_event *e, const tac_sentence *s) {
    int32_t best = -1;
    if (e->reader && e->reader->link) {
        const float *p = e->reader->link + (size_t)TAC_ROLE_ITEM * s->n;
        for (uint32_t i = 0; i < s->n; i++)
            if (p[i] > 0.35f && (best < 0 || p[i] > p[best])) best = (int32_t)i;
        if (best >= 0) return best;
    }
    if (tac_ask_inside(s, e->item_word)) return e->item_word;
    for (uint32_t at = e->first; at <= e->last && at < s->n && best < 0; at++) best = thing_below(c, s, (int32_t)at, 0);
    return best;
}

/* "Armed", "financed", "fed": the act's own verb says what is given. */
static int named_by_act(tac_coding *c, const tac_event *e, const tac_sentence *s) {
    for (uint32_t i = e->first; i <= e->last && i < s->n; i++) {
        int class = s->words[i].upos == TAC_VERB ? class_of_word(c, s, (int32_t)i) : 0;
        if (class) return class;
    }
    return 0;
}

/* Acts that give, ask for, withhold: where a known thing stands in them, it changes hands. */
static bool gives(const tac_event *e) {
    switch (e->type) {
    case TAC_AID: case TAC_AGREE: case TAC_COOPERATE: case TAC_SANCTION: case TAC_REJECT: case TAC_REQUEST: case TAC_RETREAT: return true;
    default: return false;
    }
}

/* What is asked, promised or refused is itself a giving: "urged Berlin to send tanks", not "urged Manila to tow the ship away". */
static bool of_giving(const tac_event *e, const tac_sentence *s) {
    static const char *const words[] = {"send", "give", "provide", "supply", "deliver", "sell", "buy", "lend", "return", "hand", "pay", "share", "ship", "donate", "offer", "transfer", "furnish", "dispatch", "fund",
                                        "finance", "contribute", "grant", "let", "export", "import", "hire", "lease", "rent", "surrender", "withhold", "deploy", NULL};
    for (uint32_t i = e->first; i <= e->last && i < s->n; i++) {
        if (tac_ask_in(s, (int32_t)i, words)) return true;
        for (int32_t k = s->words[i].first_child; tac_ask_inside(s, k); k = s->words[k].next_sibling)
            if ((s->words[k].deprel == TAC_XCOMP || s->words[k].deprel == TAC_CCOMP || s->words[k].deprel == TAC_OBJ) && tac_ask_in(s, k, words)) return true;
    }
    return false;
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

static void quantity(tac_coding *c, const tac_sentence *s, int32_t word, tac_item *item) {
    int32_t number = tac_tree_child(s, word, TAC_NUMMOD);
    double value;
    if (number < 0 && s->words[word].upos == TAC_NUM) number = word;
    if (number < 0) return;
    uint32_t first = (uint32_t)number, last = (uint32_t)number;
    /* The first word of "1.2 billion" hangs on its last. */
    for (int32_t k = s->words[number].first_child; tac_ask_inside(s, k); k = s->words[k].next_sibling)
        if ((s->words[k].deprel == TAC_COMPOUND || s->words[k].deprel == TAC_NUMMOD || s->words[k].deprel == TAC_FLAT) && k < (int32_t)first) first = (uint32_t)k;
    if (!tac_ask_number(s, (int32_t)first, &value)) return;
    item->has_quantity = true;
    item->value = value;
    if (word != number && (currency(s, word) || measure(s, word))) {
        item->unit = s->words[word].lemma.n ? s->words[word].lemma : s->words[word].form;
        if ((uint32_t)word < first) first = (uint32_t)word;
        if ((uint32_t)word > last) last = (uint32_t)word;
    }
    item->quantity_text = tac_ask_text(c, s, first, last);
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
    static const char *const words[] = {"swap", "exchange", "trade", "barter", NULL};
    for (uint32_t i = e->first; i <= e->last && i < s->n; i++)
        if (tac_ask_in(s, (int32_t)i, words) && !(i > 0 && tac_tree_lemma_is(s, (int32_t)i - 1, "in"))) return true; /* "in exchange for" names one side's part */
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

static void hands(tac_coding *c, tac_event *e, const tac_sentence *s, int32_t item) {
    tac_record *r = e->record;
    int way = usual_way(e);
    if (e->reader) {
        for (int i = 1, best = 0; i < TAC_WAYS; i++)
            if (e->reader->way[i] > 0.2f && (best == 0 || e->reader->way[i] > e->reader->way[best])) way = best = i;
    }
    if (takes(c, e, s)) way = TAC_WAY_RECIPIENT_TO_ACTOR;
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
    if (tac_str_is(r->item.cls, classes[PRISONERS])) freed_go_home(c, e, item);
}

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

static void in_return(tac_coding *c, tac_events *all, tac_event *e) {
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
static void condition(tac_coding *c, tac_events *all, tac_event *e) {
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

void tac_transfer_answer(tac_coding *c, tac_events *all, tac_event *e) {
    if (e->sentence >= c->parse->n || e->word >= c->parse->sentences[e->sentence].n) return;
    const tac_sentence *s = &c->parse->sentences[e->sentence];
    tac_record *r = e->record;
    condition(c, all, e);
    tac_frame frame = {0};
    if (e->frame != UINT32_MAX && c->lex) frame = tac_lexicon_frame(c->lex, e->frame);
    bool frame_gives = frame.item.n || frame.giver.n || frame.taker.n;
    bool freed = frees(e, s);
    int32_t at = item_word(c, e, s);
    int known = at >= 0 ? class_of_word(c, s, at) : 0, learned = 0;
    if (at < 0) known = named_by_act(c, e, s);
    double none = e->reader ? e->reader->item[0] : freed || (known && (frame_gives || gives(e))) ? 0 : 1;
    /* The surer the words, the less the reader's doubt counts: aid of a known thing needs no reader. */
    bool known_gift = known && (frame_gives || gives(e));
    double bar = known_gift ? (e->type == TAC_AID ? 1 : frame_gives || of_giving(e, s) || tac_str_is(e->mode, "assist") ? 0.998 : 0.92) : freed ? 0.97 : e->type == TAC_AID ? 0.93 : at >= 0 && (frame_gives || gives(e)) ? 0.91 : 0.5;
    if (none > bar) return;
    if (e->reader)
        for (int i = 1; i < TAC_ITEMS; i++)
            if (learned == 0 || e->reader->item[i] > e->reader->item[learned]) learned = i;
    /* A word that the lexicon knows is what it says, but for "aid" and its like, which may be anything; a thing that nobody knows is none of the classes. */
    double sure = learned ? (double)e->reader->item[learned] : 0;
    int cls = known && sure < (known == OTHER ? 0.5 : 0.9) ? known : learned;
    if (!known && at >= 0 && sure < 0.3) cls = OTHER;
    if (freed && (!learned || e->reader->item[learned] < 0.5f)) cls = PRISONERS;
    if (!cls || (at < 0 && none > 0.35 && !freed && e->type != TAC_AID)) return;
    r->has_transfer = true;
    r->item.cls = tac_str_of(classes[cls]);
    if (at >= 0) {
        uint32_t first, last;
        tac_ask_phrase(s, at, &first, &last);
        static const char *const the[] = {"the", NULL};
        if (first < last && tac_ask_in(s, (int32_t)first, the)) first++;
        r->item.entity_text = tac_ask_text(c, s, first, last);
        quantity(c, s, at, &r->item);
    }
    hands(c, e, s, at);
    in_return(c, all, e);
    tac_explain(c, "  transfer of %.*s: %.*s \"%.*s\", by the lexicon %s, by the reader %s %.2f; %d to give, %d to take%s\n", (int)r->event_text.n, r->event_text.n ? r->event_text.s : "", (int)r->item.cls.n, r->item.cls.s,
                (int)r->item.entity_text.n, r->item.entity_text.n ? r->item.entity_text.s : "", known ? classes[known] : "none", learned ? classes[learned] : "none", sure, r->n_giver, r->n_taker,
                r->in_return ? ", in return for another" : "");
}

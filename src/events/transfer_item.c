/* What changes hands: the word for it, its class by the lexicon, how much of it. An act names the thing as its own object ("sent grain", "grain sent by"), as the object
 * of what it asks, promises or stops ("urged Berlin to send tanks"), or inside a noun of giving ("grain deliveries", "the release of prisoners"). */
#include "events/transfer.h"

#include "events/decide.h"

#include <string.h>

const char *const tac_item_classes[TAC_ITEMS] = {"", "arms", "ammunition", "technology", "food", "energy", "fuel", "money", "medicine", "equipment", "personnel", "prisoners", "intelligence",
                                                 "territory", "goods", "other"};

static bool currency(const tac_sentence *s, int32_t word) {
    static const char *const signs[] = {"$", "\xe2\x82\xac", "\xc2\xa3", "\xc2\xa5", "dollar", "euro", "pound", "yen", "rouble", "ruble", "yuan", "franc", "shilling", "rupee", "peso", "rand",
                                        "dinar", "riyal", "dirham", "lira", "krone", "krona", "us$", NULL};
    return tac_ask_in(s, word, signs);
}

/* The plural of a rarer noun may stand as its own lemma. */
static bool plural_lemma(const tac_sentence *s, int32_t word) {
    tac_str lemma = tac_ask_inside(s, word) ? s->words[word].lemma : (tac_str){0};
    return tac_ask_inside(s, word) && tac_str_is(s->words[word].xpos, "NNS") && lemma.n > 2 && lemma.s[lemma.n - 1] == 's';
}

static bool noun_in(const tac_sentence *s, int32_t word, const char *const *list) {
    if (tac_ask_in(s, word, list)) return true;
    if (!plural_lemma(s, word)) return false;
    tac_str one = s->words[word].lemma;
    for (one.n--; *list; list++)
        if (tac_str_eq_nocase(one, tac_str_of(*list))) return true;
    return false;
}

/* Words of measure, whose "of" names the thing: "20,000 tons of maize". */
static bool measure(const tac_sentence *s, int32_t word) {
    static const char *const units[] = {"ton", "tonne", "barrel", "litre", "liter", "gallon", "kilogram", "kilo", "pound", "bushel", "shipload", "truckload", "lorryload", "load", "box", "crate", "sack",
                                        "dose", "megawatt", "watt", "kilowatt", "metre", "meter", "million", "billion", "thousand", "hundred", "dozen", "shipment", "consignment", "delivery", "batch",
                                        "supply", "number", "package", "pair", "planeload", "container", "bag", "acre", "hectare", "lorry", "truck", "wagon",
                                        "convoy", "cargo", "basket", "piece", "head", "sheet", "half", "most", "rest", "part", "one", "some", "all", "third", "quarter", "last", "packet", "kilometre", "sort", "share", "percent", "cent",
                                        "array", "range", "variety", "assortment", "raft", "series", "host", "lot", "amount", "quantity", "volume", "bulk", "handful", "couple", "tranche", "worth", NULL};
    return s->words[word].upos == TAC_NUM || noun_in(s, word, units);
}

/* Nouns that tell of the handing over, or of a rule on it, and leave the thing to their "of" or to the noun before them: "gas supplies", "the sale of arms". */
static bool carrier(const tac_sentence *s, int32_t word) {
    static const char *const nouns[] = {"sale", "supply", "delivery", "shipment", "export", "import", "flow", "stock", "embargo", "programme", "program", "package", "transfer", "purchase", "consignment",
                                        "handover", "provision", "convoy", "cargo", "donation", "gift", "airlift", "loan", "stockpile", "tap", "ban", "deal", "support", "aid", "assistance", "help", "relief", NULL};
    return s->words[word].upos == TAC_NOUN && noun_in(s, word, nouns);
}

/* The noun that says what the thing is: behind a measure, the measured; beside a noun of giving, the given. */
static int32_t substance(const tac_sentence *s, int32_t word) {
    for (int step = 0; step < 4 && tac_ask_inside(s, word); step++) {
        bool carries = carrier(s, word);
        if (!carries && !measure(s, word)) break;
        int32_t of = tac_tree_child_case(s, word, "of"), before = tac_tree_child(s, word, TAC_COMPOUND);
        if (of < 0 && carries) of = tac_tree_child_case(s, word, "concerning");
        if (of < 0 && carries && before >= 0 && s->words[before].upos == TAC_NOUN) of = before;
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

static int class_named(tac_str name) {
    for (int i = 1; i < TAC_ITEMS; i++)
        if (tac_str_is(name, tac_item_classes[i])) return i;
    return TAC_ITEM_NONE;
}

static int term_class(tac_coding *c, const tac_sentence *s, int32_t word) {
    tac_term_hit hit;
    for (int32_t at = word > 4 ? word - 4 : 0; at <= word; at++) /* "fighter jet", "air-defence system": a term may begin before its head */
        if (tac_ask_term(c, s, at, TAC_TERM_ITEM, &hit) && at + (int32_t)hit.words > word) return class_named(hit.value);
    tac_str one = s->words[word].lemma;
    if (!c->lex || !plural_lemma(s, word)) return TAC_ITEM_NONE;
    one.n--;
    return tac_lexicon_terms(c->lex, TAC_TERM_ITEM, &one, "n", 1, &hit, 1) ? class_named(hit.value) : TAC_ITEM_NONE;
}

/* "$11 billion in arms", "$65 million worth of kit": the money is the thing's price, and the thing is what is given. */
static int priced(tac_coding *c, const tac_sentence *s, int32_t word) {
    static const char *const of[] = {"of", "in", NULL}, *const worth[] = {"worth", NULL};
    for (int step = 0; step < 2 && tac_ask_inside(s, word); step++) {
        int32_t next = -1;
        for (int32_t k = s->words[word].first_child; tac_ask_inside(s, k); k = s->words[k].next_sibling) {
            if (tac_ask_in(s, k, worth)) next = k;
            int cls = k > word && s->words[k].deprel == TAC_NMOD && tac_ask_child_in(s, k, TAC_CASE, of) >= 0 ? term_class(c, s, substance(s, k)) : TAC_ITEM_NONE;
            if (cls && cls != TAC_ITEM_OTHER) return cls;
        }
        word = next;
    }
    return TAC_ITEM_MONEY;
}

int tac_item_class(tac_coding *c, const tac_sentence *s, int32_t word) {
    if (!tac_ask_inside(s, word)) return TAC_ITEM_NONE;
    if (currency(s, word) || sum(s, word)) return priced(c, s, word);
    int32_t what = substance(s, word);
    int cls = currency(s, what) || sum(s, what) ? TAC_ITEM_MONEY : term_class(c, s, what);
    return cls || what == word ? cls : term_class(c, s, word); /* "knowledge transfers" */
}

bool tac_item_bare(const tac_sentence *s, int32_t word) {
    static const char *const rest[] = {"one", "more", "rest", "other", "some", "any", "half", "most", "flow", "own", NULL};
    if (!tac_ask_inside(s, word) || currency(s, word) || sum(s, word)) return false;
    const tac_word *w = &s->words[word];
    if (w->upos == TAC_PRON || w->upos == TAC_NUM || tac_ask_in(s, word, rest)) return true;
    return (measure(s, word) || carrier(s, word)) && substance(s, word) == word;
}

bool tac_item_people(tac_coding *c, const tac_event *e, const tac_sentence *s, int32_t word) {
    static const char *const people[] = {"man", "woman", "child", "people", "person", "girl", "boy", "him", "her", NULL};
    if (!tac_ask_inside(s, word)) return false;
    if (s->words[word].name == TAC_NAME_PERSON || tac_ask_in(s, word, people)) return true;
    int32_t m = c->mentions->by_word[e->sentence][word];
    const tac_mention *who = m >= 0 ? &c->mentions->at[m] : NULL;
    return who && (who->classes & (TAC_IS_PERSON | TAC_IS_CIVILIANS | TAC_IS_MILITARY)) && !(who->classes & (TAC_IS_PLACE | TAC_IS_ORGANISATION | TAC_IS_COUNTRY));
}

/* ---- the thing in its clause ---- */
/* "Wants its pilot back", "sent them home": what goes back was held. */
static bool wanted_back(const tac_sentence *s, int32_t word) {
    static const char *const verbs[] = {"want", "demand", "ask", "send", "give", "get", NULL}, *const back[] = {"back", "home", NULL};
    if (s->words[word].upos != TAC_VERB || !tac_ask_in(s, word, verbs)) return false;
    for (int32_t k = s->words[word].first_child; tac_ask_inside(s, k); k = s->words[k].next_sibling)
        if (tac_ask_in(s, k, back)) return true;
    return false;
}

tac_handing tac_handing_of(const tac_sentence *s, int32_t word) {
    static const char *const gives[] = {"give", "supply", "deliver", "sell", "buy", "share", "donate", "transfer", "furnish", "grant", "export", "import", "lease", "rent", "withhold", "purchase", "receive", "obtain",
                                        "acquire", "borrow", "loan", "pay", "repay", "barter", "trade", "disburse", "distribute", "ship", "truck", "delivery", "shipment", "sale", "donation", "provision", "extend",
                                        "feed", "pass", "bring", "haul", "fly", "airlift", "ferry", "airdrop", "dole", "spare", "forgive", "advance", NULL};
    static const char *const sends[] = {"send", "dispatch", "deploy", "post", "hire", "contribute", "lend", "offer", "pledge", "promise", "provide", "deployment", NULL};
    static const char *const frees[] = {"release", "free", "liberate", "repatriate", "extradite", "extradition", "pardon", "amnesty", "hand", "return", "surrender", "handover", "repatriation", NULL};
    static const char *const stops[] = {"cut", "stop", "halt", "suspend", "shut", "reduce", "end", "turn", NULL};
    static const char *const swaps[] = {"swap", "exchange", NULL}, *const takes[] = {"seize", "confiscate", "loot", "steal", "rob", "impound", "cart", "plunder", NULL};
    if (!tac_ask_inside(s, word)) return TAC_HANDS_NOTHING;
    if (wanted_back(s, word)) return TAC_HANDS_FREES;
    const char *const *const lists[] = {NULL, gives, sends, frees, swaps, takes, stops};
    for (int h = TAC_HANDS_GIVES; h <= TAC_HANDS_STOPS; h++)
        if (noun_in(s, word, lists[h])) return (tac_handing)h;
    return TAC_HANDS_NOTHING;
}

/* "supplied Kyiv with tanks", "robbed passengers of their telephones": the object is a party, and the thing follows. */
static int32_t behind_party(tac_coding *c, uint32_t sentence, const tac_sentence *s, int32_t verb, int32_t object) {
    static const char *const prepositions[] = {"with", "of", NULL};
    int32_t m = c->mentions->by_word[sentence][object];
    if (m < 0 || !c->mentions->at[m].code[0] || s->words[verb].upos != TAC_VERB) return object;
    for (int32_t k = s->words[verb].first_child; tac_ask_inside(s, k); k = s->words[k].next_sibling)
        if (s->words[k].deprel == TAC_OBL && tac_ask_child_in(s, k, TAC_CASE, prepositions) >= 0 && tac_item_class(c, s, k)) return k;
    return object;
}

/* What a word of handing over hands over. -1: it does not say. */
static int32_t handed(tac_coding *c, uint32_t sentence, const tac_sentence *s, int32_t word) {
    tac_word_list found = {0};
    int32_t second = tac_tree_child(s, word, TAC_OBJ);
    if (second >= 0 && tac_grammar_passive(s, word)) return second; /* "the patrol had been given shotguns" */
    if (s->words[word].upos != TAC_VERB) {
        int32_t of = tac_tree_child_case(s, word, "of"), before = tac_tree_child(s, word, TAC_COMPOUND);
        for (int32_t k = s->words[word].first_child; of < 0 && tac_handing_of(s, word) == TAC_HANDS_FREES && tac_ask_inside(s, k); k = s->words[k].next_sibling)
            if (tac_str_is(s->words[k].rel, "nmod:poss")) of = k; /* "its release" */
        return of >= 0 ? of : before >= 0 && tac_item_class(c, s, before) ? before : -1;
    }
    tac_grammar_object(s, word, &found);
    tac_grammar_spread(s, &found);
    return found.n ? behind_party(c, sentence, s, word, found.at[0]) : -1;
}

static tac_handed handed_below(tac_coding *c, uint32_t sentence, const tac_sentence *s, int32_t word, int depth) {
    enum { DEEPEST = 3 };
    tac_handed none = {-1, TAC_HANDS_NOTHING};
    if (!tac_ask_inside(s, word) || depth > DEEPEST) return none;
    tac_handing handing = tac_handing_of(s, word);
    int32_t thing = handing ? handed(c, sentence, s, word) : -1;
    if (handing == TAC_HANDS_STOPS && !tac_item_class(c, s, thing)) thing = -1; /* most that ends is no giving */
    if (thing >= 0) return (tac_handed){thing, handing};
    for (int32_t k = s->words[word].first_child; tac_ask_inside(s, k); k = s->words[k].next_sibling) {
        const tac_word *w = &s->words[k];
        bool clause = w->deprel == TAC_XCOMP || w->deprel == TAC_CCOMP || (w->deprel == TAC_ACL && tac_str_is(w->xpos, "VB"));
        bool noun = w->upos == TAC_NOUN && (w->deprel == TAC_OBJ || w->deprel == TAC_OBL || w->deprel == TAC_NMOD || tac_str_is(w->rel, "nsubj:pass"));
        tac_handed below = clause || noun ? handed_below(c, sentence, s, k, depth + 1) : none;
        if (below.word >= 0) return below;
    }
    return none;
}

/* The known thing below a word, nearest first: its object, what it is "of", "for", "with", and the objects of those. -1: none. */
static int32_t thing_below(tac_coding *c, const tac_sentence *s, int32_t word, int depth) {
    static const char *const prepositions[] = {"of", "for", "with", "in", "on", NULL};
    if (!tac_ask_inside(s, word) || depth > 3) return -1;
    int32_t deeper = -1;
    for (int32_t k = s->words[word].first_child; tac_ask_inside(s, k); k = s->words[k].next_sibling) {
        tac_deprel rel = s->words[k].deprel;
        bool object = rel == TAC_OBJ || (rel == TAC_NSUBJ && tac_str_is(s->words[k].rel, "nsubj:pass")) || rel == TAC_CONJ;
        bool oblique = (rel == TAC_NMOD || rel == TAC_OBL) && tac_ask_child_in(s, k, TAC_CASE, prepositions) >= 0;
        if (!object && !oblique) continue;
        if (rel == TAC_CONJ && s->words[k].upos == TAC_VERB) continue; /* another act's */
        if (s->words[k].upos != TAC_VERB && tac_item_class(c, s, k)) return k;
        if (deeper < 0) deeper = thing_below(c, s, k, depth + 1);
    }
    return deeper;
}

bool tac_handed_back(const tac_sentence *s, const tac_event *e) {
    static const char *const back[] = {"compensate", "repay", "reward", "recompense", "reciprocate", NULL};
    return tac_ask_in(s, (int32_t)e->word, back) && tac_grammar_passive(s, (int32_t)e->word);
}

/* What comes back for the subject of such a verb. */
static tac_handed thing_back(tac_coding *c, const tac_event *e, const tac_sentence *s) {
    static const char *const prepositions[] = {"by", "with", NULL};
    tac_handed found = {-1, TAC_HANDS_NOTHING};
    for (int32_t k = tac_handed_back(s, e) ? s->words[e->word].first_child : -1; tac_ask_inside(s, k) && found.word < 0; k = s->words[k].next_sibling) {
        if (s->words[k].deprel != TAC_OBL || tac_ask_child_in(s, k, TAC_CASE, prepositions) < 0) continue;
        found = handed_below(c, e->sentence, s, k, 0);
        if (found.word < 0 && tac_item_class(c, s, k)) found = (tac_handed){k, TAC_HANDS_GIVES};
    }
    return found;
}

/* A known thing as the act's own object, or as the subject of what flows, goes, arrives. */
static int32_t object_of(tac_coding *c, const tac_sentence *s, int32_t word) {
    static const char *const motion[] = {"flow", "pour", "go", "arrive", "reach", "land", NULL};
    tac_word_list found = {0};
    if (s->words[word].upos == TAC_NOUN) return -1;
    if (tac_ask_in(s, word, motion)) tac_grammar_subject(s, word, &found);
    else tac_grammar_object(s, word, &found);
    tac_grammar_spread(s, &found);
    for (uint32_t i = 0; i < found.n; i++)
        if (tac_item_class(c, s, found.at[i])) return found.at[i];
    return -1;
}

/* "stopped feeding", "agreed to lend": what the act governs stands right behind it, whatever the tree says. */
static int32_t governed(const tac_sentence *s, const tac_event *e) {
    int32_t next = (int32_t)e->last + 1;
    if (tac_tree_lemma_is(s, next, "to")) next++;
    bool verb = tac_ask_inside(s, next) && s->words[next].upos == TAC_VERB && (tac_str_is(s->words[next].xpos, "VBG") || tac_str_is(s->words[next].xpos, "VB"));
    return verb ? next : -1;
}

tac_handed tac_handed_by(tac_coding *c, const tac_event *e, const tac_sentence *s) {
    tac_handed found = thing_back(c, e, s);
    for (uint32_t at = e->first; at <= e->last && at < s->n && found.word < 0; at++) found = handed_below(c, e->sentence, s, (int32_t)at, 0);
    if (found.word < 0) found = handed_below(c, e->sentence, s, governed(s, e), 0);
    for (uint32_t at = e->first; at <= e->last && at < s->n && found.word < 0; at++) found.word = object_of(c, s, (int32_t)at);
    /* Else the first known thing below the act, whatever the act does to it. */
    for (uint32_t at = e->first; at <= e->last && at < s->n && found.word < 0; at++) found.word = thing_below(c, s, (int32_t)at, 0);
    return found;
}

int tac_item_class_of_act(tac_coding *c, const tac_event *e, const tac_sentence *s) {
    for (uint32_t i = e->first; i <= e->last && i < s->n; i++) {
        int class = s->words[i].upos == TAC_VERB ? tac_item_class(c, s, (int32_t)i) : 0;
        if (class) return class;
    }
    return 0;
}

/* Units of length, as in "122-mm rockets": they tell the kind of a thing, not how many. */
static bool length(const tac_sentence *s, int32_t word) {
    static const char *const units[] = {"mm", "millimetre", "millimeter", "cm", "km", "calibre", "caliber", NULL};
    return tac_ask_in(s, word, units);
}

/* The number on a word: "three", "1.2 billion" (its last word). -1: none. */
static int32_t number_on(const tac_sentence *s, int32_t word) {
    int32_t number = tac_tree_child(s, word, TAC_NUMMOD), compound = tac_tree_child(s, word, TAC_COMPOUND);
    if (number < 0 && compound >= 0 && s->words[compound].upos == TAC_NUM) number = compound;
    return number < 0 && s->words[word].upos == TAC_NUM ? word : number;
}

/* The word that says how much of it there is: the thing itself ("14 tanks"), what it is measured or paid in ("a $2 billion loan", "a loan of 30 million yen", "gas worth 300 million
 * euros"), or its calibre. -1: none. */
static int32_t amount(const tac_sentence *s, int32_t word) {
    int32_t number = number_on(s, word);
    if (number >= 0) return length(s, number) && number != word ? number : word;
    for (int32_t k = s->words[word].first_child; tac_ask_inside(s, k); k = s->words[k].next_sibling) {
        tac_deprel rel = s->words[k].deprel;
        bool worth = tac_tree_lemma_is(s, k, "worth");
        if (!worth && rel != TAC_COMPOUND && rel != TAC_NUMMOD && rel != TAC_NMOD && rel != TAC_AMOD) continue;
        if (!worth && (currency(s, k) || length(s, k)) && number_on(s, k) >= 0) return k;
        for (int32_t under = worth ? s->words[k].first_child : -1; tac_ask_inside(s, under); under = s->words[under].next_sibling)
            if (currency(s, under) && number_on(s, under) >= 0) return under;
    }
    return -1;
}

static void quantity(tac_coding *c, const tac_sentence *s, int32_t item_word, tac_item *item) {
    int32_t word = amount(s, item_word), number = word >= 0 ? number_on(s, word) : -1;
    double value;
    if (number < 0) return;
    uint32_t first = (uint32_t)number, last = (uint32_t)number;
    /* The first word of "1.2 billion" hangs on its last. */
    for (int32_t k = s->words[number].first_child; tac_ask_inside(s, k); k = s->words[k].next_sibling)
        if ((s->words[k].deprel == TAC_COMPOUND || s->words[k].deprel == TAC_NUMMOD || s->words[k].deprel == TAC_FLAT) && k < (int32_t)first) first = (uint32_t)k;
    if (!tac_ask_number(s, (int32_t)first, &value)) return;
    item->has_quantity = true;
    item->value = value;
    if (word != number && (currency(s, word) || measure(s, word) || length(s, word))) {
        item->unit = s->words[word].lemma.n ? s->words[word].lemma : s->words[word].form;
        if ((uint32_t)word < first) first = (uint32_t)word;
        if ((uint32_t)word > last) last = (uint32_t)word;
    }
    item->quantity_text = tac_ask_text(c, s, first, last);
}

void tac_item_fill(tac_coding *c, const tac_sentence *s, int32_t word, int cls, tac_item *item) {
    static const char *const the[] = {"the", NULL};
    item->cls = tac_str_of(tac_item_classes[cls]);
    if (!tac_ask_inside(s, word)) return;
    uint32_t first, last;
    tac_ask_phrase(s, word, &first, &last);
    if (first < last && tac_ask_in(s, (int32_t)first, the)) first++;
    item->entity_text = tac_ask_text(c, s, first, last);
    quantity(c, s, word, item);
}

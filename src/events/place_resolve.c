/* Which place is meant. The words of the phrase are looked up longest first; what is found is either the place itself or something that holds it ("Tripoli, Lebanon",
 * "Nigeria's Borno state", "the Lebanese city of Tripoli"). Each place of the name then gets points:
 *
 *   size      a country or region as a large town, a town the logarithm of its people; capitals and seats more, parts of towns and other names less
 *   kind      of which the phrase speaks: "region", "river", "city"
 *   context   its country among the event's parties, in the sentence, in the document
 *   words     ten where the phrase, or the same name elsewhere in the document with its country beside it, says what holds it
 *
 * The best wins if it has points enough and is ahead of the next; else the place stays unresolved, and explain says why. */
#include "events/ask.h"

#include "events/decide.h"

#include <string.h>

enum { MAX_HITS = 64, LONGEST = 6, MAX_SPANS = 6, MAX_CODES = 48 };
static const double ENOUGH = 4.4, AHEAD = 0.1, TOLD = 10;

/* A name found in the words: the places it may be, or a country's adjective. */
typedef struct {
    uint32_t first, last;
    int n_hits;
    tac_place_hit hits[MAX_HITS];
    char code[4];               /* a country by the lexicon: its name, or its adjective */
    bool adjective;
} span;

/* How often the document speaks of each country. */
typedef struct {
    struct { char code[4]; uint32_t all, sentence; bool party; } at[MAX_CODES];
    uint32_t n, total;
} context;

/* ---- finding names ---- */

static bool capital_letter(tac_str form) {
    unsigned char a = form.n ? (unsigned char)form.s[0] : 0;
    return (a >= 'A' && a <= 'Z') || a >= 0xC3 || (a == '\'' && form.n > 1) || (form.n > 2 && (form.s[0] == 'a' || form.s[0] == 'e') && (form.s[1] == 'l' || form.s[1] == 'n') && form.s[2] == '-');
}

/* The country that words name, by the lexicon; "" where they name none. All of the words must be it. */
static bool lexicon_country(tac_coding *c, const tac_sentence *s, uint32_t first, uint32_t last, char code[4], bool *adjective) {
    tac_str forms[LONGEST];
    tac_name_hit hits[8];
    code[0] = '\0';
    if (!c->lex) return false;
    uint32_t n = 0;
    for (uint32_t i = first; i <= last && n < LONGEST; i++) forms[n++] = s->words[i].form;
    int found = tac_lexicon_names(c->lex, forms, n, hits, 8);
    for (int h = 0; h < found && h < 8; h++) {
        tac_entry entry = tac_lexicon_entry(c->lex, hits[h].entry);
        tac_codes codes;
        bool plain = hits[h].how == TAC_HOW_NAME && entry.kind == TAC_ENTRY_COUNTRY, adj = hits[h].how == TAC_HOW_ADJECTIVE;
        if (hits[h].words != n || (!plain && !adj) || !tac_lexicon_codes_at(c->lex, hits[h].entry, c->options->date, &codes)) continue;
        memcpy(code, codes.code, 4);
        *adjective = adj;
        return code[0] != '\0';
    }
    return false;
}

static tac_str words_of(tac_coding *c, const tac_sentence *s, uint32_t first, uint32_t last) { return tac_ask_text(c, s, first, last); }

/* "UN", "WFP": a short word all in capitals is an abbreviation. In a headline all in capitals it may be anything. */
static bool abbreviation(const tac_sentence *s, uint32_t at) {
    tac_str form = s->words[at].form;
    bool small = false;
    for (size_t i = 0; i < form.n; i++)
        if (form.s[i] < 'A' || form.s[i] > 'Z') return false;
    for (uint32_t k = 0; k < s->n; k++)
        for (size_t i = 0; i < s->words[k].form.n; i++) small = small || (s->words[k].form.s[i] >= 'a' && s->words[k].form.s[i] <= 'z');
    return form.n >= 2 && form.n <= 4 && small;
}

/* Whether the words are the lexicon's for a seat of power ("the White House"). */
static bool seat_of_power(tac_coding *c, const tac_sentence *s, uint32_t first, uint32_t last) {
    tac_str forms[LONGEST];
    tac_name_hit hits[8];
    uint32_t n = 0;
    if (!c->lex) return false;
    for (uint32_t i = first; i <= last && n < LONGEST; i++) forms[n++] = s->words[i].form;
    int found = tac_lexicon_names(c->lex, forms, n, hits, 8);
    for (int h = 0; h < found && h < 8; h++)
        if (hits[h].words == n && hits[h].how == TAC_HOW_SEAT) return true;
    return false;
}

/* How a place is called by the words: by its own name; by another spelling or a part of it ("Santiago" for Santiago de Cuba, "Hormuz" for the Strait of Hormuz); by
 * another name. */
typedef enum { OWN_NAME, LIKE_ITS_NAME, OTHER_NAME } naming;

static naming called(tac_coding *c, tac_str name, tac_place_hit hit) {
    tac_place p;
    if (!hit.other) return OWN_NAME;
    if (!tac_gazetteer_place(c->options->gazetteer, hit.place, &p)) return OTHER_NAME;
    return tac_gazetteer_alike(name, p.name) ? LIKE_ITS_NAME : OTHER_NAME;
}

/* A word of the compass is no name by itself. */
static bool direction(const tac_sentence *s, uint32_t at) {
    static const char *const words[] = {"north", "south", "east", "west", "northern", "southern", "eastern", "western", "northeast", "northwest", "southeast", "southwest", "central", "upper", "lower", NULL};
    return tac_ask_in(s, (int32_t)at, words);
}

/* A word beside a name that belongs to the same name of a place and is none of the words for what it is: "Blair House" is not Blair. */
static bool same_name(const tac_sentence *s, uint32_t at, uint32_t beside) {
    static const char *const kinds[] = {"city", "town", "province", "state", "region", "district", "county", "governorate", "oblast", "republic", "island", "islands", "river", "lake", "sea", "gulf", "bay",
                                        "strait", "valley", "peninsula", "desert", "airport", "port", "street", "square", "university", "the", "of", "mount", "saint", "st", "st.", NULL};
    const tac_word *a = &s->words[at], *b = &s->words[beside];
    const tac_word *later = at < beside ? b : a;
    return a->name == TAC_NAME_PLACE && b->name == TAC_NAME_PLACE && !later->name_begins && b->upos == TAC_PROPN && capital_letter(b->form) && !direction(s, beside) && !tac_ask_in(s, (int32_t)beside, kinds);
}

static bool begins_place(tac_coding *c, const tac_sentence *s, uint32_t at, uint32_t end) {
    tac_place_hit hit;
    for (uint32_t last = at; last <= end && last < at + LONGEST; last++)
        if (tac_gazetteer_find(c->options->gazetteer, words_of(c, s, at, last), &hit, 1)) return true;
    return false;
}

/* The longest name at a word; false where there is none. */
static bool name_at(tac_coding *c, const tac_sentence *s, uint32_t at, uint32_t end, span *out) {
    if (!capital_letter(s->words[at].form)) return false;
    uint32_t longest = end - at + 1 < LONGEST ? end - at + 1 : LONGEST;
    for (uint32_t n = longest; n > 0; n--) {
        *out = (span){.first = at, .last = at + n - 1};
        if (s->words[out->last].upos == TAC_PUNCT) continue;
        out->n_hits = tac_gazetteer_find(c->options->gazetteer, words_of(c, s, at, at + n - 1), out->hits, MAX_HITS);
        if (n == 1 && (abbreviation(s, at) || direction(s, at))) out->n_hits = 0;
        if (out->n_hits && seat_of_power(c, s, at, at + n - 1)) { /* a seat's name is a place's only where it is the place's own: Moscow, not Casablanca for "White House" */
            int own = 0;
            for (int i = 0; i < out->n_hits; i++)
                if (called(c, words_of(c, s, at, at + n - 1), out->hits[i]) != OTHER_NAME) out->hits[own++] = out->hits[i];
            out->n_hits = own;
        }
        bool country = lexicon_country(c, s, at, at + n - 1, out->code, &out->adjective);
        if (country && !out->adjective) {
            uint32_t place = tac_gazetteer_country(c->options->gazetteer, out->code);
            bool there = place == TAC_PLACE_NONE;
            for (int i = 0; i < out->n_hits; i++) there = there || tac_gazetteer_within(c->options->gazetteer, out->hits[i].place, place); /* Scotland is no other name of the United Kingdom */
            if (!there && out->n_hits < MAX_HITS) out->hits[out->n_hits++] = (tac_place_hit){place, false};
        }
        if (country && out->adjective) out->n_hits = 0;
        if (country) return true;
        if (out->n_hits) return !(out->last < end && same_name(s, out->last, out->last + 1) && !begins_place(c, s, out->last + 1, end)) && !(at > 0 && same_name(s, at, at - 1));
    }
    return false;
}

static uint32_t names_in(tac_coding *c, const tac_sentence *s, uint32_t first, uint32_t last, span *out, uint32_t max) {
    uint32_t n = 0;
    for (uint32_t i = first; i <= last && i < s->n && n < max; i++)
        if (name_at(c, s, i, last, &out[n])) i = out[n++].last;
    return n;
}

/* ---- context ---- */

static void count_code(context *x, const char *code, bool here, bool party) {
    if (!code[0]) return;
    uint32_t i = 0;
    while (i < x->n && strncmp(x->at[i].code, code, 3) != 0) i++;
    if (i == MAX_CODES) return;
    if (i == x->n) {
        x->n++;
        x->at[i].all = x->at[i].sentence = 0;
        x->at[i].party = false;
        memcpy(x->at[i].code, code, 3);
        x->at[i].code[3] = '\0';
    }
    x->at[i].all++;
    x->at[i].sentence += here;
    x->at[i].party = x->at[i].party || party;
    x->total++;
}

/* The place's own name says nothing of which it is: of "three men in Hyderabad" only the other words may speak. Counts the countries that they name; false where the
 * mention does not hold the name. */
static bool beside_the_name(tac_coding *c, const tac_mention *m, tac_str name, context *x, bool here, bool party) {
    const tac_sentence *s = &c->parse->sentences[m->sentence];
    uint32_t first = UINT32_MAX, last = 0;
    for (uint32_t i = m->first; i <= m->last && first == UINT32_MAX; i++)
        for (uint32_t k = i; k <= m->last && k < i + LONGEST; k++)
            if (tac_str_eq_nocase(words_of(c, s, i, k), name)) first = i, last = k;
    if (first == UINT32_MAX) return false;
    for (uint32_t i = m->first; i <= m->last; i++) {
        if (i == first) i = last + 1;
        for (uint32_t k = m->last < i + LONGEST ? m->last : i + LONGEST - 1; i <= m->last && k >= i && k != UINT32_MAX; k--) {
            char code[4];
            bool adjective;
            if ((i < first && k >= first) || !lexicon_country(c, s, i, k, code, &adjective)) continue;
            count_code(x, code, here, party);
            i = k;
            break;
        }
    }
    return true;
}

/* The countries that the document's mentions speak of; those that have theirs from the text do not count where the place itself may be why. `name`
 * is empty where the place has none. */
static void gather(tac_coding *c, const tac_event *e, tac_str name, context *x) {
    bool named = name.n > 0;
    x->n = x->total = 0;
    for (uint32_t i = 0; i < c->mentions->n; i++) {
        const tac_mention *m = &c->mentions->at[i];
        if (!m->code[0] || m->pronoun || (m->of_text && named && m->sentence == e->sentence) || m->sentence >= c->parse->n || m->last >= c->parse->sentences[m->sentence].n) continue;
        bool party = false, here = m->sentence == e->sentence;
        for (uint32_t k = 0; k < e->n_actors; k++) party = party || e->actors[k] == (int32_t)i;
        for (uint32_t k = 0; k < e->n_recipients; k++) party = party || e->recipients[k] == (int32_t)i;
        if (!named || !beside_the_name(c, m, name, x, here, party)) count_code(x, m->code, here, party);
    }
}

static double of_context(const context *x, const tac_place *p) {
    double best = 0;
    for (uint32_t i = 0; i < x->n; i++)
        for (int k = 0; k < p->n_codes; k++) {
            if (strncmp(x->at[i].code, p->codes[k], 3) != 0) continue;
            double v = 0.7 + 1.5 * x->at[i].all / x->total + (x->at[i].sentence ? 0.8 : 0) + (x->at[i].party ? 0.8 : 0);
            if (v > best) best = v;
        }
    return best;
}

/* ---- points ---- */

typedef enum { HINT_NONE, HINT_TOWN, HINT_REGION, HINT_WATER, HINT_LAND, HINT_CAPITAL } hint;

/* Of what kind the phrase speaks. */
static hint hint_of(const tac_sentence *s, uint32_t first, uint32_t last) {
    static const char *const towns[] = {"city", "town", "village", "port", "hamlet", "suburb", "municipality", "settlement", NULL};
    static const char *const regions[] = {"region", "province", "state", "oblast", "governorate", "county", "district", "prefecture", "department", "territory", "canton", "raion", "zone", NULL};
    static const char *const waters[] = {"river", "sea", "lake", "strait", "straits", "gulf", "bay", "ocean", "channel", "canal", NULL};
    static const char *const lands[] = {"island", "islands", "peninsula", "desert", "mountains", "valley", "plateau", NULL};
    static const char *const capital[] = {"capital", NULL};
    for (uint32_t i = last + 1; i-- > first;) {
        if (tac_ask_in(s, (int32_t)i, towns)) return HINT_TOWN;
        if (tac_ask_in(s, (int32_t)i, regions)) return HINT_REGION;
        if (tac_ask_in(s, (int32_t)i, waters)) return HINT_WATER;
        if (tac_ask_in(s, (int32_t)i, lands)) return HINT_LAND;
        if (tac_ask_in(s, (int32_t)i, capital)) return HINT_CAPITAL;
    }
    return HINT_NONE;
}

/* About the decimal logarithm, straight between powers of ten: the same on every machine. */
static double magnitude(uint32_t n) {
    double whole = 0, rest = n;
    while (rest >= 10) rest /= 10, whole++;
    return whole + (rest - 1) / 9;
}

static double of_kind(const tac_place *p, hint h) {
    bool town = p->kind >= TAC_PLACE_TOWN && p->kind <= TAC_PLACE_QUARTER;
    double v = 0;
    switch (p->kind) {
    case TAC_PLACE_COUNTRY: v = 6.6; break;
    case TAC_PLACE_REGION: v = 5.0; break;
    case TAC_PLACE_DISTRICT: v = 3.8; break;
    case TAC_PLACE_WATER: v = 4.8; break;
    case TAC_PLACE_LAND: v = 5.6; break;
    default: v = p->population > 100 ? magnitude(p->population) : 2.0;
    }
    if (p->kind == TAC_PLACE_CAPITAL) v += 1.0;
    if (p->kind == TAC_PLACE_SEAT) v += 0.4;
    if (p->kind == TAC_PLACE_QUARTER) v -= 1.0;
    if (h == HINT_TOWN && town) v += 2;
    if (h == HINT_CAPITAL && (p->kind == TAC_PLACE_CAPITAL || p->kind == TAC_PLACE_SEAT)) v += 2;
    if (h == HINT_REGION && p->kind == TAC_PLACE_REGION) v += 3;
    if (h == HINT_REGION && p->kind == TAC_PLACE_DISTRICT) v += 2.5;
    if (h == HINT_WATER && p->kind == TAC_PLACE_WATER) v += 4;
    if (h == HINT_LAND && p->kind == TAC_PLACE_LAND) v += 3;
    return v;
}

/* Whether one of a span's meanings holds the place. */
static bool holds(tac_coding *c, const span *outer, uint32_t place, const tac_place *p) {
    if (outer->code[0])
        for (int k = 0; k < p->n_codes; k++)
            if (strncmp(outer->code, p->codes[k], 3) == 0 && p->kind != TAC_PLACE_COUNTRY) return true;
    for (int i = 0; i < outer->n_hits; i++)
        if (outer->hits[i].place != place && tac_gazetteer_within(c->options->gazetteer, place, outer->hits[i].place)) return true;
    return false;
}

/* The same name elsewhere in the document with what holds it behind a comma: "Tripoli, Lebanon". */
static bool told_elsewhere(tac_coding *c, const tac_sentence *own, const span *name, uint32_t sentence, span *outer) {
    tac_str first = own->words[name->first].form;
    uint32_t length = name->last - name->first + 1;
    for (uint32_t i = 0; i <= sentence && i < c->parse->n; i++) {
        const tac_sentence *s = &c->parse->sentences[i];
        for (uint32_t w = 0; w + length + 1 < s->n; w++) {
            if (!tac_str_eq_nocase(s->words[w].form, first) || !tac_str_is(s->words[w + length].form, ",")) continue;
            bool same = true;
            for (uint32_t k = 1; k < length; k++) same = same && tac_str_eq_nocase(s->words[w + k].form, own->words[name->first + k].form);
            if (same && name_at(c, s, w + length + 1, s->n - 1, outer) && !outer->adjective) return true;
        }
    }
    return false;
}

/* ---- choosing ---- */

static bool near(double a, double b) { return a - b < 2 && b - a < 2; }

/* A province and the town that rules it often have one name, and a name without "province" is the town's: the town among the hits, or the province itself. */
static uint32_t seat_of(tac_coding *c, const span *name, uint32_t place) {
    tac_place p, town;
    if (!tac_gazetteer_place(c->options->gazetteer, place, &p) || (p.kind != TAC_PLACE_REGION && p.kind != TAC_PLACE_DISTRICT)) return place;
    for (int i = 0; i < name->n_hits; i++) {
        uint32_t hit = name->hits[i].place;
        if (!tac_gazetteer_place(c->options->gazetteer, hit, &town) || town.kind < TAC_PLACE_TOWN || town.kind > TAC_PLACE_CAPITAL) continue;
        bool rules = p.kind == TAC_PLACE_DISTRICT ? town.within == p.within : town.kind != TAC_PLACE_TOWN && town.within == place;
        if (rules && near(p.lat, town.lat) && near(p.lon, town.lon)) return hit;
    }
    return place;
}

typedef struct {
    uint32_t place;
    double points, next;        /* its own and the next one's that lies elsewhere */
    uint32_t second;
    bool told;
    int of;
} choice;

static choice choose(tac_coding *c, const tac_event *e, const tac_sentence *s, const span *name, const span *outer, uint32_t n_outer, hint h) {
    choice best = {.place = TAC_PLACE_NONE, .second = TAC_PLACE_NONE, .points = -1, .next = -1, .of = name->n_hits};
    context x;
    tac_place p, other;
    span elsewhere;
    gather(c, e, words_of(c, s, name->first, name->last), &x);
    bool told = name->n_hits > 1 && told_elsewhere(c, s, name, e->sentence, &elsewhere);
    for (int i = 0; i < name->n_hits; i++) {
        if (!tac_gazetteer_place(c->options->gazetteer, name->hits[i].place, &p)) continue;
        double points = of_kind(&p, h) + of_context(&x, &p);
        bool said = told && holds(c, &elsewhere, name->hits[i].place, &p);
        for (uint32_t k = 0; k < n_outer; k++) said = said || holds(c, &outer[k], name->hits[i].place, &p);
        if (said) points += TOLD;
        naming how = called(c, words_of(c, s, name->first, name->last), name->hits[i]);
        bool large = p.population > 100000 || p.kind < TAC_PLACE_TOWN;
        if (how != OWN_NAME) points -= how == LIKE_ITS_NAME ? (large ? 0.65 : 1.0) : large && p.population ? 0.8 : 1.3;
        bool better = points > best.points;
        uint32_t loser = better ? best.place : name->hits[i].place;
        double lost = better ? best.points : points;
        if (better) best.place = name->hits[i].place, best.points = points, best.told = said;
        if (lost > best.next) best.next = lost, best.second = loser;
    }
    /* A town and the region around it are one for this: the larger number wins, but neither is a doubt of the other. */
    if (best.second != TAC_PLACE_NONE && tac_gazetteer_place(c->options->gazetteer, best.place, &p) && tac_gazetteer_place(c->options->gazetteer, best.second, &other) &&
        p.n_codes && other.n_codes && strcmp(p.codes[0], other.codes[0]) == 0 && near(p.lat, other.lat) && near(p.lon, other.lon))
        best.next = -1;
    if (h != HINT_REGION) best.place = seat_of(c, name, best.place);
    return best;
}

/* ---- writing it down ---- */

static int resolution_of(const tac_place *p) {
    switch (p->kind) {
    case TAC_PLACE_COUNTRY: return 1;
    case TAC_PLACE_REGION: return 2;
    case TAC_PLACE_DISTRICT: return 3;
    case TAC_PLACE_TOWN: case TAC_PLACE_SEAT: case TAC_PLACE_CAPITAL: return 4;
    case TAC_PLACE_QUARTER: return 5;
    default: return p->n_codes == 1 ? 2 : 0;
    }
}

static void fill(tac_coding *c, tac_event *e, uint32_t place) {
    tac_place p;
    if (!tac_gazetteer_place(c->options->gazetteer, place, &p)) return;
    tac_record *r = e->record;
    r->event_loc.resolved = true;
    r->event_loc.resolved_place = p.name;
    r->event_loc.geonameid = p.geonameid;
    r->event_loc.lat = p.lat;
    r->event_loc.lon = p.lon;
    r->event_loc.resolution = resolution_of(&p);
    if (p.n_codes == 1) memcpy(r->event_loc.country_code, p.codes[0], 4);
    else r->event_loc.country_code[0] = '\0';
}

/* Zero-ended, for a line of explain. */
static const char *shown(tac_coding *c, tac_str s) { return tac_arena_str(c->arena, s).s; }

static void explain_choice(tac_coding *c, const tac_event *e, tac_str name, const choice *k, bool taken) {
    tac_place p, second;
    if (!c->explain || !tac_gazetteer_place(c->options->gazetteer, k->place, &p)) return;
    bool two = tac_gazetteer_place(c->options->gazetteer, k->second, &second);
    tac_explain(c, "  place of %s: \"%s\" %s %s, %.3s (GeoNames %u, %.2f points%s)", shown(c, e->record->event_text), shown(c, name), taken ? "is" : "unresolved, at best", shown(c, p.name),
                p.n_codes ? p.codes[0] : "---", p.geonameid, k->points, k->told ? ", the text says in what it lies" : "");
    if (two) tac_explain(c, "; of %d places of that name next %s, %.3s (%.2f)", k->of, shown(c, second.name), second.n_codes ? second.codes[0] : "---", k->next);
    if (!taken) tac_explain(c, k->points < ENOUGH ? "; too small a place, and nothing else speaks for it" : "; one is as likely as the other");
    tac_explain(c, "\n");
}

static void unresolved(tac_coding *c, const tac_event *e, const char *why) {
    if (c->explain) tac_explain(c, "  place of %s: \"%s\" unresolved: %s\n", shown(c, e->record->event_text), shown(c, e->record->event_loc.extracted_place), why);
}

/* ---- places without a name ---- */

/* The capital of a country: the first of its places that is marked as one. */
static uint32_t capital_of(tac_coding *c, const char *code) {
    tac_place p;
    uint32_t country = tac_gazetteer_country(c->options->gazetteer, code);
    if (country == TAC_PLACE_NONE) return TAC_PLACE_NONE;
    for (uint32_t i = country + 1; tac_gazetteer_place(c->options->gazetteer, i, &p) && tac_gazetteer_within(c->options->gazetteer, i, country); i++)
        if (p.kind == TAC_PLACE_CAPITAL) return i;
    return TAC_PLACE_NONE;
}

/* "the capital", "the Somali capital": of the country that is named, else of which the document speaks most. */
static uint32_t the_capital(tac_coding *c, const tac_event *e, const span *names, uint32_t n) {
    for (uint32_t i = 0; i < n; i++)
        if (names[i].code[0]) return capital_of(c, names[i].code);
    context x;
    gather(c, e, (tac_str){NULL, 0}, &x);
    uint32_t best = x.n;
    for (uint32_t i = 0; i < x.n; i++)
        if (best == x.n || x.at[i].all + 2 * x.at[i].party > x.at[best].all + 2 * x.at[best].party) best = i;
    return best < x.n ? capital_of(c, x.at[best].code) : TAC_PLACE_NONE;
}

/* "the city", "the region": the last place of that kind named before, up to four sentences back. */
static uint32_t named_before(tac_coding *c, const tac_event *e, uint32_t first, hint h) {
    span name;
    tac_place p;
    for (uint32_t back = 0; back < 5 && back <= e->sentence; back++) {
        const tac_sentence *s = &c->parse->sentences[e->sentence - back];
        for (uint32_t i = back ? s->n : first; i-- > 0;) {
            if (s->words[i].name != TAC_NAME_PLACE || (i && s->words[i - 1].name == TAC_NAME_PLACE && !s->words[i].name_begins)) continue;
            if (!name_at(c, s, i, s->n - 1, &name) || name.adjective) continue;
            choice k = choose(c, e, s, &name, NULL, 0, h);
            if (k.points < ENOUGH || !tac_gazetteer_place(c->options->gazetteer, k.place, &p)) continue;
            bool town = p.kind >= TAC_PLACE_TOWN && p.kind <= TAC_PLACE_QUARTER;
            bool region = p.kind == TAC_PLACE_REGION || p.kind == TAC_PLACE_DISTRICT;
            if ((h == HINT_TOWN && town) || (h == HINT_REGION && region) || (h == HINT_LAND && p.kind == TAC_PLACE_LAND) || (h == HINT_WATER && p.kind == TAC_PLACE_WATER)) return k.place;
        }
    }
    return TAC_PLACE_NONE;
}

static void without_name(tac_coding *c, tac_event *e, const span *names, uint32_t n, uint32_t first, uint32_t last, hint h) {
    /* "Zhongmou county" has a name, though one that is not known: it is not the county named before. */
    const tac_sentence *s = &c->parse->sentences[e->sentence];
    span own;
    for (uint32_t i = first; i <= last && i < s->n; i++)
        if (i > 0 && capital_letter(s->words[i].form) && !name_at(c, s, i, last, &own)) {
            unresolved(c, e, "no place of that name is known");
            return;
        }
    uint32_t place = h == HINT_CAPITAL ? the_capital(c, e, names, n) : h != HINT_NONE ? named_before(c, e, first, h) : TAC_PLACE_NONE;
    tac_place p;
    if (!tac_gazetteer_place(c->options->gazetteer, place, &p)) {
        unresolved(c, e, "no word of it is a place's name");
        return;
    }
    fill(c, e, place);
    if (c->explain) tac_explain(c, "  place of %s: \"%s\" is taken for %s, %.3s\n", shown(c, e->record->event_text), shown(c, e->record->event_loc.extracted_place), shown(c, p.name), p.codes[0]);
}

/* ---- the phrase ---- */

/* What stands behind the phrase and holds the place: ", Lebanon", "in Lebanon". */
static uint32_t behind(tac_coding *c, const tac_sentence *s, uint32_t last, span *out, uint32_t max) {
    static const char *const joins[] = {",", "in", "(", NULL};
    uint32_t n = 0;
    for (uint32_t at = last + 1; n < max && at + 1 < s->n && tac_ask_in(s, (int32_t)at, joins); at = out[n - 1].last + 1) {
        static const char *const sides[] = {"eastern", "western", "northern", "southern", "central", "north", "south", "east", "west", "the", "northeastern", "northwestern", "southeastern", "southwestern", NULL};
        uint32_t name = at + 1;
        while (name + 1 < s->n && tac_ask_in(s, (int32_t)name, sides)) name++;
        if (!name_at(c, s, name, s->n - 1, &out[n])) break;
        n++;
    }
    return n;
}

/* Of the phrase's names the place itself: the one with the head, else the last that is no country; countries only where there is nothing else. */
static uint32_t innermost(const span *names, uint32_t n, uint32_t head) {
    uint32_t best = n;
    for (uint32_t i = 0; i < n; i++) {
        if (!names[i].n_hits) continue;
        bool country = names[i].code[0] != '\0';
        if (names[i].first <= head && head <= names[i].last && !country) return i;
        if (best == n || (names[best].code[0] && !country)) best = i;
    }
    return best;
}

void tac_place_resolve(tac_coding *c, tac_event *e, uint32_t first, uint32_t last, uint32_t head) {
    const tac_sentence *s = &c->parse->sentences[e->sentence];
    span names[2 * MAX_SPANS];
    hint h = hint_of(s, first, last);
    uint32_t n = names_in(c, s, first, last, names, MAX_SPANS), own = innermost(names, n, head);
    if (own == n) {
        without_name(c, e, names, n, first, last, h);
        return;
    }
    n += behind(c, s, last, names + n, MAX_SPANS);
    span name = names[own];
    names[own] = names[--n];
    choice k = choose(c, e, s, &name, names, n, h);
    bool taken = k.place != TAC_PLACE_NONE && k.points >= ENOUGH && k.points - k.next >= AHEAD;
    if (taken) fill(c, e, k.place);
    explain_choice(c, e, words_of(c, s, name.first, name.last), &k, taken);
}

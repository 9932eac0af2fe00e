/* Phrases that count parties without naming them: "both sides", "the two leaders", "the four", "the other side", "its neighbour".
 *
 * Two are the two parties that the text tells most of, near mentions counting more: a party is a country's government with its army, or a country's rebels with its
 * opposition. Whoever urges, asks or phones the two is none of them, and international bodies only where there is nobody else. A greater number is the
 * latest list of just as many. */
#include <string.h>

#include "actors/internal.h"

enum { MOST_PARTIES = 64, REACH = 200 };

typedef enum { NOBODY, STATE, OPPONENTS } side;

typedef struct {
    char code[4];
    side side;
    double told;
    uint32_t mention;    /* the one that says best who it is */
    int fitness;
} party;

static bool one_of(tac_str a, const char *const *list) {
    for (; *list; list++)
        if (tac_str_is(a, *list)) return true;
    return false;
}

static bool has_sector(const char *sector, const char *list) { return strstr(list, sector) != NULL; }

static side side_of(const tac_mention *m) {
    if (!m->code[0]) return NOBODY;
    if (m->bare_country || !m->n_sectors || has_sector(m->sectors[0], "GOV MIL COP SPY LEG")) return STATE;
    return has_sector(m->sectors[0], "REB OPP PTY UAF PRE PRM") ? OPPONENTS : NOBODY;
}

/* Is the mention the subject of the verb that the phrase is told by ("The EU urged both sides")? */
static bool acts_on(const tac_naming *k, uint32_t mention, uint32_t phrase) {
    const tac_mention *m = &k->at[mention], *p = &k->at[phrase];
    if (m->sentence != p->sentence) return false;
    const tac_sentence *s = k->scenes[m->sentence].s;
    uint32_t whole = m->head; /* "the four guarantors, Brazil and Chile among them, appealed" */
    for (int steps = 0; steps < 16 && (s->words[whole].deprel == TAC_APPOS || s->words[whole].deprel == TAC_CONJ) && s->words[whole].head >= 0; steps++) whole = (uint32_t)s->words[whole].head;
    int32_t verb = s->words[whole].deprel == TAC_NSUBJ ? s->words[whole].head : TAC_NONE, w = (int32_t)p->head;
    if (verb < 0 || tac_scene_relation_is(s, p->head, TAC_NSUBJ)) return false;
    for (int steps = 0; w >= 0 && steps < 32; steps++) {
        tac_deprel is = s->words[w].deprel;
        bool clause = is == TAC_ACL || is == TAC_ADVCL || is == TAC_CCOMP || is == TAC_PARATAXIS || is == TAC_CSUBJ; /* has a subject of its own */
        w = clause ? TAC_NONE : s->words[w].head;
        if (w == verb) return true;
    }
    return false;
}

/* A bare country or a government says best who a state is. */
static int fitness_of(const tac_mention *m) { return m->bare_country || !m->n_sectors ? 3 : strcmp(m->sectors[0], "GOV") == 0 ? 4 : m->pronoun ? 1 : 2; }

static void count(const tac_naming *k, uint32_t mention, uint32_t phrase, party *parties, uint32_t *n) {
    const tac_mention *m = &k->at[mention];
    side which = side_of(m);
    uint32_t i = 0;
    if (which == NOBODY) return;
    while (i < *n && (parties[i].side != which || strcmp(parties[i].code, m->code) != 0)) i++;
    if (i == MOST_PARTIES) return;
    if (i == *n) {
        parties[(*n)++] = (party){.side = which, .mention = mention, .fitness = -1};
        memcpy(parties[i].code, m->code, sizeof m->code);
    }
    double told = (tac_scene_relation_is(k->scenes[m->sentence].s, m->head, TAC_NSUBJ) ? 1.3 : 1.0) / (3.0 + (k->at[phrase].sentence - m->sentence));
    if (!tac_codes_country(m->code)) told *= 0.3;
    parties[i].told += acts_on(k, mention, phrase) ? -8.0 : told;
    if (fitness_of(m) > parties[i].fitness) {
        parties[i].fitness = fitness_of(m);
        parties[i].mention = mention;
    }
}

/* The parties of the text so far, those told most first; rebels are no "two presidents". */
static uint32_t parties_before(const tac_naming *k, uint32_t phrase, bool only_states, party *parties) {
    uint32_t n = 0;
    for (uint32_t i = phrase, seen = 0; i-- > 0 && seen < REACH; seen++) {
        const tac_mention *m = &k->at[i], *p = &k->at[phrase];
        if (m->n_others || (only_states && side_of(m) != STATE) || (m->sentence == p->sentence && m->head >= p->first && m->head <= p->last)) continue;
        count(k, i, phrase, parties, &n);
    }
    for (uint32_t i = 1; i < n; i++)
        for (uint32_t j = i; j > 0 && parties[j].told > parties[j - 1].told; j--) {
            party p = parties[j];
            parties[j] = parties[j - 1];
            parties[j - 1] = p;
        }
    return n;
}

static bool is_force(tac_str lower) {
    static const char *const forces[] = {"army", "force", "military", "navy", "fleet", NULL};
    return one_of(lower, forces);
}

/* What the phrase says of them: "the two governments" are governments and "both armies" armies, whoever was named. */
static void set_sectors(tac_naming *k, uint32_t mention, side which, bool government) {
    tac_mention *m = &k->at[mention];
    if (which != STATE) return;
    bool force = is_force(k->scenes[m->sentence].lower[m->head]);
    m->n_sectors = 0;
    m->bare_country = !government && !force;
    if (force) tac_codes_add_sector(m, "MIL");
    else if (government) tac_codes_add_sector(m, "GOV");
    tac_codes_classes(k, mention);
}

/* Told of as a pair: "a truce between Peru and Ecuador". */
static bool together(const tac_naming *k, uint32_t a, uint32_t b) {
    const tac_sentence *s = k->scenes[k->at[a].sentence].s;
    const tac_word *first = &s->words[k->at[a].head], *second = &s->words[k->at[b].head];
    return (second->deprel == TAC_CONJ && second->head == (int32_t)k->at[a].head) || (first->deprel == TAC_CONJ && first->head == (int32_t)k->at[b].head);
}

static int party_of(const party *parties, uint32_t n, const tac_mention *m) {
    side which = side_of(m);
    for (uint32_t i = 0; which != NOBODY && i < n; i++)
        if (parties[i].side == which && strcmp(parties[i].code, m->code) == 0) return (int)i;
    return -1;
}

/* Which two of those told most are told of together most: parties[*a] and parties[*b], the first told more. */
static void choose_two(const tac_naming *k, uint32_t phrase, const party *parties, uint32_t n, uint32_t *a, uint32_t *b) {
    enum { FEW = 5, WEIGHT = 5 };
    double joint[FEW][FEW] = {{0}}, most = -1;
    uint32_t few = n < FEW ? n : FEW;
    for (uint32_t i = phrase, seen = 0; i-- > 0 && seen < REACH; seen++) {
        int x = party_of(parties, few, &k->at[i]);
        for (uint32_t j = i; x >= 0 && j-- > 0 && k->at[j].sentence == k->at[i].sentence;) {
            int y = together(k, i, j) ? party_of(parties, few, &k->at[j]) : -1;
            if (y >= 0 && x != y) joint[x < y ? x : y][x < y ? y : x] += 1.0 / (3.0 + (k->at[phrase].sentence - k->at[i].sentence));
        }
    }
    for (uint32_t x = 0; x < few; x++)
        for (uint32_t y = x + 1; y < few; y++) {
            double told = parties[x].told + parties[y].told + WEIGHT * joint[x][y];
            if (parties[y].told <= 0 || told <= most) continue;
            most = told;
            *a = x;
            *b = y;
        }
}

static void be_two(tac_discourse *d, uint32_t mention, bool government, bool only_states) {
    party parties[MOST_PARTIES];
    uint32_t n = parties_before(d->k, mention, only_states, parties), a = 0, b = 1;
    if (n < 2 || parties[1].told <= 0) return;
    choose_two(d->k, mention, parties, n, &a, &b);
    tac_pronoun_refer(d, mention, parties[b].mention);
    set_sectors(d->k, mention, parties[b].side, government);
    d->k->at[mention].others[0] = (int32_t)parties[a].mention;
    d->k->at[mention].n_others = 1;
    d->k->facts[mention].plural = true;
}

/* Is mention i the first of a list of just n coded parties that stands before the phrase, or as a whole behind it? */
static bool list_of(tac_discourse *d, uint32_t mention, uint32_t i, uint32_t n) {
    tac_naming *k = d->k;
    const tac_scene *scene = &k->scenes[k->at[i].sentence];
    int32_t list[TAC_MAX_OTHERS + 1];
    uint32_t found = 0;
    if (!k->at[i].code[0]) return false;
    for (int32_t c = scene->s->words[k->at[i].head].first_child; c >= 0 && found < TAC_MAX_OTHERS; c = scene->s->words[c].next_sibling) {
        int32_t other = scene->s->words[c].deprel == TAC_CONJ ? scene->mention[c] : TAC_NONE;
        if (other >= 0 && (other < (int32_t)mention || i > mention) && k->at[other].code[0]) list[found++] = other;
    }
    if (found + 1 != n) return false;
    tac_pronoun_refer(d, mention, i);
    for (uint32_t j = 0; j < found; j++) k->at[mention].others[j] = list[j];
    k->at[mention].n_others = (uint8_t)found;
    k->facts[mention].plural = true;
    return true;
}

/* The latest list of n parties; where there is none, the next: "Four Arab states cut ties with Qatar: Saudi Arabia, Egypt ...". */
static void be_list(tac_discourse *d, uint32_t mention, uint32_t n) {
    enum { AHEAD = 40 };
    for (uint32_t i = mention, seen = 0; i-- > 0 && seen < REACH; seen++)
        if (list_of(d, mention, i, n)) return;
    for (uint32_t i = mention + 1; i < d->k->n && i < mention + AHEAD; i++)
        if (d->k->at[i].bare_country && list_of(d, mention, i, n)) return;
}

/* "its neighbour", "the other side": the party told most that is not the one it is told beside; "its three neighbours": all those, as many as are counted. */
static void be_other(tac_discourse *d, uint32_t mention, bool government, uint32_t most) {
    tac_naming *k = d->k;
    const tac_mention *m = &k->at[mention];
    const tac_scene *scene = &k->scenes[m->sentence];
    party parties[MOST_PARTIES];
    uint32_t n = parties_before(k, mention, true, parties);
    char own[4] = "";
    for (int32_t c = scene->s->words[m->head].first_child; c >= 0; c = scene->s->words[c].next_sibling)
        if (tac_str_is(scene->s->words[c].rel, "nmod:poss") && scene->mention[c] >= 0) memcpy(own, k->at[scene->mention[c]].code, sizeof own);
    for (int32_t w = (int32_t)m->head, steps = 0; w >= 0 && !own[0] && steps < 16; steps++, w = scene->s->words[w].head)
        for (int32_t c = scene->s->words[w].first_child; c >= 0 && !own[0]; c = scene->s->words[c].next_sibling)
            if (scene->s->words[c].deprel == TAC_NSUBJ && scene->mention[c] >= 0 && scene->mention[c] != (int32_t)mention) memcpy(own, k->at[scene->mention[c]].code, sizeof own);
    uint32_t found = 0;
    for (uint32_t i = 0; own[0] && i < n && parties[i].told > 0 && found < most; i++) {
        if (strcmp(parties[i].code, own) == 0 || !tac_codes_country(parties[i].code)) continue;
        if (found++ > 0) {
            k->at[mention].others[k->at[mention].n_others++] = (int32_t)parties[i].mention;
            continue;
        }
        tac_pronoun_refer(d, mention, parties[i].mention);
        set_sectors(k, mention, STATE, government);
        k->at[mention].n_others = 0;
    }
}

/* "each other", "one another" */
static bool reciprocal(const tac_scene *scene, uint32_t head) {
    const tac_sentence *s = scene->s;
    for (uint32_t w = head ? head - 1 : 0; w <= head && w + 1 < s->n; w++)
        if ((tac_str_is(scene->lower[w], "each") && tac_str_is(scene->lower[w + 1], "other")) || (tac_str_is(scene->lower[w], "one") && tac_str_is(scene->lower[w + 1], "another"))) return true;
    return false;
}

/* Those who do to one another what the verb says. */
static void be_subject(tac_discourse *d, uint32_t mention) {
    tac_naming *k = d->k;
    const tac_scene *scene = &k->scenes[k->at[mention].sentence];
    for (int32_t w = scene->s->words[k->at[mention].head].head, steps = 0; w >= 0 && steps < 8; steps++, w = scene->s->words[w].head)
        for (int32_t c = scene->s->words[w].first_child; c >= 0; c = scene->s->words[c].next_sibling) {
            int32_t subject = scene->s->words[c].deprel == TAC_NSUBJ ? scene->mention[c] : TAC_NONE;
            if (subject < 0 || subject >= (int32_t)mention || !k->at[subject].code[0]) continue;
            tac_pronoun_refer(d, mention, (uint32_t)subject);
            tac_pronoun_name_conjuncts(k, mention, (uint32_t)subject);
            return;
        }
}

/* "Each army says that the other began", "each side blamed the other": the two that "each" are. */
static bool be_other_of_each(tac_discourse *d, uint32_t mention) {
    static const char *const each[] = {"each", "either", "neither", NULL};
    tac_naming *k = d->k;
    const tac_mention *m = &k->at[mention];
    const tac_scene *scene = &k->scenes[m->sentence];
    if (!tac_str_is(scene->lower[m->head], "other") || m->first + 1 != m->head || m->last != m->head) return false;
    for (uint32_t i = mention; i-- > 0 && k->at[i].sentence == m->sentence;) {
        bool distributed = false;
        for (uint32_t w = k->at[i].first; w <= k->at[i].head; w++) distributed |= one_of(scene->lower[w], each);
        if (!distributed || !k->at[i].n_others || !k->at[i].code[0]) continue;
        tac_codes_take(k, mention, i, TAC_WHY_COREFERENCE);
        k->at[mention].antecedent = (int32_t)i;
        memcpy(k->at[mention].others, k->at[i].others, sizeof k->at[mention].others);
        k->at[mention].n_others = k->at[i].n_others;
        return true;
    }
    return false;
}

static uint32_t number_of(tac_str lower) {
    static const char *const words[] = {"both", "two", "three", "four", "five", "six", "seven"};
    for (uint32_t i = 0; i < sizeof words / sizeof *words; i++)
        if (tac_str_is(lower, words[i])) return i < 2 ? 2 : i + 1;
    return 0;
}

/* ---- what the words of the phrase say ---- */

static const char *const governments[] = {"leader", "government", "president", "minister", "official", "delegation", "premier", "negotiator", "diplomat", "envoy", "ruler", NULL};
static const char *const states[] = {"side", "country", "nation", "state", "republic", "kingdom", "neighbour", "neighbor", "party", "power", "capital", "ally", "rival", "enemy", "foe", "pair", "both", "two", "three", "four",
    "five", "six", "seven", "belligerent", "signatory", "man", "woman", "guarantor", "camp", "partner", "shore", "end", "neither", "each", "trio", NULL};
static const char *const sides[] = {"side", "country", "leader", "neighbour", "neighbor", "rival", "capital", "president", "government", "camp", NULL};
static const char *const enemies[] = {"foe", "rival", "enemy", "neighbour", "neighbor", NULL}, *const camps[] = {"side", "camp", NULL}, *const halves[] = {"side", "camp", "capital", "government", "army", NULL};
static const char *const of_states[] = {"country", "nation", "state", "republic", "kingdom", "power", "partner", "neighbour", "neighbor", "capital", "government", "president", "minister", "premier", "ruler", "diplomat", "envoy", NULL};

typedef struct {
    tac_str lower;
    uint32_t number;             /* how many it counts, 0 where it does not say */
    bool government, both, other, owned, each, ends_at_head, neighbour;
} phrase;

static phrase read_phrase(const tac_scene *scene, const tac_mention *m) {
    static const char *const distributed[] = {"each", "neither", "either", "all", NULL};
    phrase p = {.lower = scene->lower[m->head], .ends_at_head = m->last == m->head};
    p.government = one_of(p.lower, governments);
    p.neighbour = tac_str_is(p.lower, "neighbour") || tac_str_is(p.lower, "neighbor");
    for (uint32_t w = m->first; w <= m->head; w++) {
        uint32_t n = number_of(scene->lower[w]);
        if (n) p.number = n;
        p.both |= tac_str_is(scene->lower[w], "both");
        p.each |= w < m->head && one_of(scene->lower[w], distributed);
        p.other |= tac_str_is(scene->lower[w], "other");
        p.owned |= w < m->head && tac_str_is(scene->s->words[w].rel, "nmod:poss"); /* "the two men's talks" are theirs */
    }
    return p;
}

/* "The parties", "all parties", "each party", in a text that has told of no party of a country's politics: those who fight or deal with one another. */
static bool says_sides(const tac_naming *k, uint32_t mention, const phrase *p) {
    const tac_mention *m = &k->at[mention];
    const tac_facts *f = &k->facts[mention];
    if (!tac_str_is(p->lower, "party") || p->owned || p->other || p->number || m->last != m->head || m->first + 1 != m->head || (!p->each && !(f->definite && f->plural))) return false;
    for (uint32_t i = mention, seen = 0; i-- > 0 && seen < REACH; seen++)
        if (k->at[i].n_sectors && has_sector(k->at[i].sectors[0], "PTY OPP LEG") && !tac_str_is(k->scenes[k->at[i].sentence].lower[k->at[i].head], "party")) return false;
    return true;
}

/* "Neither", "the old enemies", "either side", "both camps", "the pair": two, whoever they are. */
static bool says_two(const tac_scene *scene, const tac_mention *m, const tac_facts *f, const phrase *p) {
    static const char *const alone[] = {"neither", "each", "both", NULL};
    if (m->first == m->last && one_of(p->lower, alone)) return true;
    bool old = m->first + 2 == m->head && scene->s->words[m->head - 1].upos == TAC_ADJ;
    if (old && f->definite && f->plural && p->ends_at_head && one_of(p->lower, enemies)) return true;
    if (p->each && p->ends_at_head && one_of(p->lower, m->first + 1 == m->head ? halves : camps)) return true;
    if (p->number == 2 && (one_of(p->lower, enemies) || one_of(p->lower, camps))) return true;
    return tac_str_is(p->lower, "pair") && f->definite && p->ends_at_head;
}

/* "Its neighbour", "the other side": one. */
static void be_one(tac_discourse *d, uint32_t mention, const phrase *p) {
    bool definite = d->k->facts[mention].definite;
    bool opposite = p->other && (tac_str_is(p->lower, "side") || tac_str_is(p->lower, "country") || tac_str_is(p->lower, "government"));
    if ((p->neighbour && (p->owned || definite)) || (opposite && definite)) be_other(d, mention, p->government, 1);
}

static void be_several(tac_discourse *d, uint32_t mention, const phrase *p) {
    const tac_mention *m = &d->k->at[mention];
    const tac_facts *f = &d->k->facts[mention];
    bool stately = one_of(p->lower, of_states), plain = !p->other && !p->owned;
    bool between = p->number == 2 && m->first > 0 && tac_str_is(d->k->scenes[m->sentence].lower[m->first - 1], "between");
    bool bare = f->plural && p->ends_at_head && m->first + 1 == m->head; /* "the sides" */
    if (p->owned && p->neighbour) be_other(d, mention, p->government, p->number ? p->number : TAC_MAX_OTHERS);
    else if (p->number > 2 && plain && (f->definite || (f->plural && stately))) be_list(d, mention, p->number);
    else if (!plain || !(p->both || f->definite || between)) return;
    else if (tac_str_is(p->lower, "trio")) be_list(d, mention, 3);
    else if (p->number == 2 || (bare && one_of(p->lower, sides))) be_two(d, mention, p->government, stately || is_force(p->lower));
}

/* "The two Koreas": both, where the text has named each. */
static bool be_koreas(tac_discourse *d, uint32_t mention) {
    tac_naming *k = d->k;
    tac_mention *m = &k->at[mention];
    const tac_scene *scene = &k->scenes[m->sentence];
    int32_t north = TAC_NONE, south = TAC_NONE;
    if (!tac_str_is(scene->s->words[m->head].form, "Koreas")) return false;
    for (uint32_t n = 0, i = mention; n < k->n && (north < 0 || south < 0); n++) { /* the latest; in a title the next */
        i = n < mention ? mention - 1 - n : n;
        if (!k->at[i].bare_country && side_of(&k->at[i]) != STATE) continue;
        if (north < 0 && strcmp(k->at[i].code, "PRK") == 0) north = (int32_t)i;
        if (south < 0 && strcmp(k->at[i].code, "KOR") == 0) south = (int32_t)i;
    }
    if (north < 0 || south < 0) return false;
    tac_pronoun_refer(d, mention, (uint32_t)south);
    m->n_sectors = 0;
    m->bare_country = true;
    m->others[0] = north;
    m->n_others = 1;
    k->facts[mention].plural = true;
    tac_codes_classes(k, mention);
    return true;
}

void tac_pronoun_pair(tac_discourse *d, uint32_t mention) {
    const tac_mention *m = &d->k->at[mention];
    const tac_facts *f = &d->k->facts[mention];
    const tac_scene *scene = &d->k->scenes[m->sentence];
    if (reciprocal(scene, m->head)) {
        be_subject(d, mention);
        return;
    }
    if (be_koreas(d, mention) || be_other_of_each(d, mention)) return;
    phrase p = read_phrase(scene, m);
    bool force = is_force(p.lower) && scene->s->words[m->head].upos != TAC_PROPN;
    if ((!p.government && !one_of(p.lower, states) && !force) || f->own_country || f->indefinite || m->last > m->head + 3) return;
    if (says_two(scene, m, f, &p) || says_sides(d->k, mention, &p)) be_two(d, mention, p.government, false);
    else if (!f->plural && !p.number) be_one(d, mention, &p);
    else be_several(d, mention, &p);
}

/* The setting: the country that a bare "police", "students", "the government" belongs to, or that it is told of none.
 *
 * Every country that the text names is a candidate, and so is none. What speaks for one: its share of the text, the title, the places and parties beside the phrase in
 * its sentence and those before it, and what the same verb says of both ("Austria sent troops", "in Riyadh the ministry gave notice"). How much each says, and
 * for whom, was learnt from coded texts (setting_weights.h); the sum is of integers, and of equals the country named first wins. */
#include <string.h>

#include "actors/internal.h"
#include "actors/setting_weights.h"

/* Hooks of the program that writes down what the weights are learnt from (train/setting). */
#ifndef TAC_SETTING_SEEN
#define TAC_SETTING_CANDIDATE(code)
#define TAC_SETTING_SEEN(feature, times, kind)
#define TAC_SETTING_END(mention)
#endif

enum { NEAR_SENTENCES = 2, CLIMB = 12 };

static const char *const no_countries[] = {"UNO", "EUR", "IGO", "NGO", "ISM", "IMG", "MNC"};

/* Codes that are no country: seldom are police or students theirs. */
static bool is_country(const char *code) {
    for (size_t i = 0; i < sizeof no_countries / sizeof *no_countries; i++)
        if (strcmp(code, no_countries[i]) == 0) return false;
    return true;
}

static int country_of(tac_discourse *d, const char *code) {
    for (int i = 0; i < d->n_countries; i++)
        if (strcmp(d->countries[i].code, code) == 0) return i;
    if (d->n_countries == TAC_COUNTRIES) return -1;
    memcpy(d->countries[d->n_countries].code, code, 4);
    return d->n_countries++;
}

static bool evidence(const tac_naming *k, uint32_t mention) {
    const tac_mention *m = &k->at[mention];
    return m->code[0] && !m->pronoun && k->facts[mention].own_country && strcmp(m->code, "ISM") != 0;
}

static bool one_of(tac_str lemma, const char *const *list) {
    for (; *list; list++)
        if (tac_str_is(lemma, *list)) return true;
    return false;
}

/* "in Baghdad": a capital or country told as the place, not as the party. */
static bool located(const tac_scene *scene, uint32_t head) {
    static const char *const cases[] = {"in", "at", "near", "across", "inside", "outside", "around", "off", "throughout", "within", NULL};
    for (int32_t c = scene->s->words[head].first_child; c >= 0; c = scene->s->words[c].next_sibling)
        if (scene->s->words[c].deprel == TAC_CASE && one_of(scene->lower[c], cases)) return true;
    return false;
}

/* Verbs by which one moves what is one's own: "Austria sent 2,200 troops". */
static bool moves_own(const tac_scene *scene, int32_t verb) {
    static const char *const verbs[] = {"send", "deploy", "withdraw", "pull", "recall", "order", "lose", "mobilise", "mobilize", "move", "mass", "dispatch", "station", "have", "bring", "call", "instruct", "tell", NULL};
    return verb >= 0 && one_of(scene->lower[verb], verbs);
}

/* Where a phrase stands under its verb. */
static tac_setting_place stand(const tac_scene *scene, uint32_t head) {
    const tac_sentence *s = scene->s;
    tac_setting_place p = {.verb = -1};
    uint32_t w = head;
    for (int steps = 0; steps < CLIMB && s->words[w].head >= 0; steps++) {
        const tac_word *word = &s->words[w];
        uint32_t above = (uint32_t)word->head;
        if (word->deprel != TAC_CONJ || s->words[above].upos == TAC_VERB) {
            bool verb = s->words[above].upos == TAC_VERB || word->deprel == TAC_NSUBJ || word->deprel == TAC_OBL;
            if (verb) {
                p.verb = (int32_t)above;
                p.role = word->deprel == TAC_NSUBJ && !tac_str_is(word->rel, "nsubj:pass") ? TAC_STANDS_SUBJECT
                         : tac_str_is(word->rel, "obl:agent")                              ? TAC_STANDS_SUBJECT
                         : word->deprel == TAC_NSUBJ || word->deprel == TAC_OBJ            ? TAC_STANDS_OBJECT
                                                                                           : TAC_STANDS_BESIDE;
                return p;
            }
        }
        w = above;
    }
    p.verb = (int32_t)w;
    return p;
}

void tac_setting_start(tac_discourse *d) {
    const tac_naming *k = d->k;
    d->stands = TAC_NEW(k->arena, tac_setting_place, k->n + 1);
    d->first_of = TAC_NEW(k->arena, uint32_t, k->parse->n + 2);
    uint32_t sentence = 0, all = 0, early = 0;
    for (uint32_t i = 0; i < k->n; i++) {
        const tac_mention *m = &k->at[i];
        while (sentence <= m->sentence) d->first_of[sentence++] = i;
        d->stands[i] = stand(&k->scenes[m->sentence], m->head);
        int c = evidence(k, i) ? country_of(d, m->code) : -1;
        if (c < 0) continue;
        all++;
        d->countries[c].whole++;
        if (m->sentence == 0) d->countries[c].title = true;
        if (m->sentence < 3) early++, d->countries[c].early++;
    }
    while (sentence <= k->parse->n) d->first_of[sentence++] = k->n;
    for (int c = 0; c < d->n_countries; c++) {
        uint32_t whole = d->countries[c].whole, most = 0;
        for (int o = 0; o < d->n_countries; o++)
            if (o != c && d->countries[o].whole > most) most = d->countries[o].whole;
        d->countries[c].leads = whole > most;
        d->countries[c].share = (uint8_t)(all ? (8 * whole + all / 2) / all : 0);
        d->countries[c].early_share = (uint8_t)(early ? (4 * d->countries[c].early + early / 2) / early : 0);
    }
}

/* Whose phrase it is: rulers, forces, rebels, people, other bodies, or a person by name. */
static int kind_of(const tac_mention *m, const tac_facts *f) {
    if (f->proper && f->person && !f->agent) return 5;
    if (!m->n_sectors) return 3;
    if (strstr("GOV LEG JUD ELI PTY OPP", m->sectors[0])) return 0;
    if (strstr("MIL COP SPY PRM", m->sectors[0])) return 1;
    if (strstr("REB UAF CRM PRE", m->sectors[0])) return 2;
    return strstr("CVL REF SOC EDU MED REL LAB AGR", m->sectors[0]) && f->person ? 3 : 4;
}

typedef struct {
    int16_t *sum;
    int kind;
} tally;

static void add(const tally *t, int feature, int times) {
    *t->sum = (int16_t)(*t->sum + times * (setting_weights[feature][0] + setting_weights[feature][1 + t->kind]));
    TAC_SETTING_SEEN(feature, times, t->kind)
}

enum { F_SHARE, F_EARLY, F_TITLE, F_LEADS, F_FIRST, F_BEFORE_PLACE, F_BEFORE_PARTY, F_AFTER_PLACE, F_AFTER_PARTY, F_NEAREST_BEFORE, F_NEAREST_AFTER, F_VERB_PLACE, F_VERB_SUBJECT,
       F_VERB_OBJECT, F_VERB_SAME, F_OWN_PLACE, F_OPENS, F_PARAGRAPH, F_LAST_PLACE, F_LAST_PARTY, F_SECOND_LAST, F_SAME_NOUN, F_SAME_SECTOR, F_ASSIGNED, F_NO_COUNTRY, F_LABEL,
       F_ONLY, F_NONE, F_NONE_INDEFINITE, F_NONE_DEFINITE, F_NONE_PLURAL, F_NONE_MANY, F_NONE_ALONE, F_NONE_FIRST, F_NONE_STATELESS, F_NONE_FOREIGN, F_ASSIGNED_HERE, F_MOVES, F_FEATURES };
_Static_assert((int)F_FEATURES == (int)SETTING_FEATURES, "setting_weights.h is of another version");

/* "Mongolia: A court in Ulan Bator ...", "In Riyadh the ministry ...": the country that opens the sentence. */
static bool labels(const tac_scene *scene, const tac_mention *m) {
    const tac_sentence *s = scene->s;
    return m->last + 1 < s->n && (tac_str_is(s->words[m->last + 1].form, ":") || tac_str_is(s->words[m->last + 1].form, "."));
}

/* "US-backed rebels": the country under a participle is the one that they are not of. */
static bool under_participle(const tac_scene *scene, uint32_t word, uint32_t head) {
    const tac_sentence *s = scene->s;
    for (int steps = 0; steps < CLIMB && word != head && s->words[word].head >= 0; steps++) {
        word = (uint32_t)s->words[word].head;
        if (word != head && (s->words[word].upos == TAC_VERB || s->words[word].upos == TAC_ADJ) && s->words[word].deprel == TAC_AMOD) return true;
    }
    return false;
}

/* What the phrases of the same sentence and those before it say for a country. */
static void near(const tac_discourse *d, const tally *t, uint32_t mention, const char *code) {
    const tac_naming *k = d->k;
    const tac_mention *m = &k->at[mention];
    const tac_scene *scene = &k->scenes[m->sentence];
    uint32_t from = d->first_of[m->sentence > NEAR_SENTENCES ? m->sentence - NEAR_SENTENCES : 0], to = d->first_of[m->sentence + 1];
    int32_t before = TAC_NONE, after = TAC_NONE, opening = TAC_NONE;
    uint8_t seen[F_FEATURES] = {0};
    for (uint32_t i = from; i < to; i++) {
        const tac_mention *o = &k->at[i];
        const tac_facts *of = &k->facts[i];
        if (i == mention || !o->code[0] || o->pronoun || !(of->own_country || of->assigned)) continue;
        bool same = strcmp(o->code, code) == 0, here = o->sentence == m->sentence, inside = here && o->head >= m->first && o->head <= m->last;
        if (inside && under_participle(scene, o->head, m->head)) continue;
        if (of->assigned) {
            if (same) seen[here ? F_ASSIGNED_HERE : F_ASSIGNED] = 1;
            continue;
        }
        if (here && opening < 0) opening = (int32_t)i;
        if (here && i < mention && !inside) before = (int32_t)i;
        if (here && i > mention && after < 0) after = (int32_t)i;
        if (!same) continue;
        bool place = d->stands[i].role != TAC_STANDS_SUBJECT && (of->place || located(&k->scenes[o->sentence], o->head));
        if (!here) {
            seen[o->sentence + 1 == m->sentence ? (place ? F_LAST_PLACE : F_LAST_PARTY) : F_SECOND_LAST] = 1;
            continue;
        }
        if (inside) seen[F_OWN_PLACE] = 1;
        else seen[i < mention ? (place ? F_BEFORE_PLACE : F_BEFORE_PARTY) : place ? F_AFTER_PLACE : F_AFTER_PARTY] = 1;
        if (d->stands[i].verb != d->stands[mention].verb || inside) continue;
        tac_stands mine = d->stands[mention].role, its = d->stands[i].role;
        seen[place && its == TAC_STANDS_BESIDE ? F_VERB_PLACE : its == mine ? F_VERB_SAME : its == TAC_STANDS_SUBJECT ? (moves_own(scene, d->stands[i].verb) ? F_MOVES : F_VERB_SUBJECT) : F_VERB_OBJECT] = 1;
    }
    if (before >= 0 && strcmp(k->at[before].code, code) == 0) seen[F_NEAREST_BEFORE] = 1;
    if (after >= 0 && strcmp(k->at[after].code, code) == 0) seen[F_NEAREST_AFTER] = 1;
    if (opening >= 0 && strcmp(k->at[opening].code, code) == 0 && k->at[opening].head < m->head) {
        seen[F_OPENS] = k->at[opening].first <= 2;
        seen[F_LABEL] = labels(scene, &k->at[opening]);
    }
    for (int f = 0; f < F_FEATURES; f++)
        if (seen[f]) add(t, f, 1);
}

/* The country that opened the paragraph, where it is an earlier sentence. */
static const char *paragraph_country(const tac_discourse *d, uint32_t sentence) {
    const tac_naming *k = d->k;
    if (k->parse->sentences[sentence].opens_paragraph) return "";
    for (int steps = 0; steps < 12 && sentence > 0; steps++)
        if (k->parse->sentences[--sentence].opens_paragraph) break;
    for (uint32_t i = d->first_of[sentence]; i < d->first_of[sentence + 1]; i++)
        if (evidence(k, i)) return k->at[i].code;
    return "";
}

static const char *same_before(const tac_discourse *d, uint32_t mention, bool noun) {
    const tac_naming *k = d->k;
    const tac_mention *m = &k->at[mention];
    if (!noun && !m->n_sectors) return "";
    tac_str lower = k->scenes[m->sentence].lower[m->head];
    for (uint32_t i = mention, steps = 0; i-- > 0 && steps < 200; steps++) {
        const tac_mention *o = &k->at[i];
        if (!o->code[0] || o->pronoun || !k->facts[i].own_country) continue;
        if (noun ? tac_str_eq(k->scenes[o->sentence].lower[o->head], lower) : o->n_sectors && strcmp(o->sectors[0], m->sectors[0]) == 0) return o->code;
    }
    return "";
}

const char *tac_setting_country(const tac_discourse *d, uint32_t mention) {
    const tac_naming *k = d->k;
    const tac_mention *m = &k->at[mention];
    const tac_facts *f = &k->facts[mention];
    const char *best = "", *paragraph = paragraph_country(d, m->sentence), *noun = same_before(d, mention, true), *sector = same_before(d, mention, false);
    int16_t best_score = 0, score = 0;
    tally t = {&score, kind_of(m, f)};
    TAC_SETTING_CANDIDATE("")
    add(&t, F_NONE, 1);
    if (f->indefinite) add(&t, F_NONE_INDEFINITE, 1);
    if (f->definite) add(&t, F_NONE_DEFINITE, 1);
    if (f->plural) add(&t, F_NONE_PLURAL, 1);
    if (d->n_countries > 3) add(&t, F_NONE_MANY, 1);
    if (m->first == m->last) add(&t, F_NONE_ALONE, 1);
    if (m->sentence < 2) add(&t, F_NONE_FIRST, 1);
    if (f->stateless) add(&t, F_NONE_STATELESS, 1);
    if (f->foreign) add(&t, F_NONE_FOREIGN, 1);
    best_score = score;
    for (int c = 0; c < d->n_countries; c++) {
        const char *code = d->countries[c].code;
        if (d->countries[c].whole == 0) continue;
        score = 0;
        TAC_SETTING_CANDIDATE(code)
        add(&t, F_SHARE, d->countries[c].share);
        add(&t, F_EARLY, d->countries[c].early_share);
        if (d->countries[c].title) add(&t, F_TITLE, 1);
        if (d->countries[c].leads) add(&t, F_LEADS, 1);
        if (c == 0) add(&t, F_FIRST, 1);
        if (d->n_countries == 1) add(&t, F_ONLY, 1);
        if (!is_country(code)) add(&t, F_NO_COUNTRY, 1);
        if (strcmp(paragraph, code) == 0) add(&t, F_PARAGRAPH, 1);
        if (strcmp(noun, code) == 0) add(&t, F_SAME_NOUN, 1);
        if (strcmp(sector, code) == 0) add(&t, F_SAME_SECTOR, 1);
        near(d, &t, mention, code);
        if (score > best_score) {
            best_score = score;
            best = code;
        }
    }
    TAC_SETTING_END(mention)
    return best;
}

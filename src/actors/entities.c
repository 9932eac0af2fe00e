/* Which mentions are one entity: each mention, in text order, is joined to what it refers to or left to begin an entity of its own.
 *
 * Sieves, the surest first: what the walk over the document found (a pronoun's antecedent, a short form), appositions, the same entry of the lexicon, the same name
 * letter for letter or shortened, the same noun phrase, a definite noun whose head was told before, what the copula says a subject is. Coordinated wholes ("they":
 * two parties) are no one's repetition. Until the end an entity is a tree of mentions that hang on their first, as in union-find. */
#include <string.h>

#include "actors/internal.h"
#include "text/text.h"

struct tac_entities {
    tac_naming *k;
    tac_map *entries, *names, *phrases, *heads, *parts; /* -> latest mention */
    int32_t latest[TAC_PRONOUN_OTHER];  /* pronoun of a class, -1 */
};

static bool is_determiner(const tac_scene *scene, uint32_t w) { return scene->s->words[w].deprel == TAC_DETREL || scene->s->words[w].upos == TAC_PUNCT; }

static bool is_clause(const tac_word *w) { return w->deprel == TAC_ACL || w->deprel == TAC_APPOS || w->deprel == TAC_ADVCL || w->deprel == TAC_PARATAXIS; }

/* Lemmas of the span up to the first clause after the head, without determiners; empty where the phrase is too long to be said again. */
static tac_str phrase_key(tac_naming *k, uint32_t mention, bool *modified) {
    const tac_mention *m = &k->at[mention];
    const tac_scene *scene = &k->scenes[m->sentence];
    char key[160];
    size_t n = 0;
    *modified = false;
    for (uint32_t w = m->first; w <= m->last; w++) {
        const tac_word *word = &scene->s->words[w];
        tac_str lemma = scene->lower[w];
        if (is_determiner(scene, w)) continue;
        if (w > m->head && is_clause(word)) break;
        *modified |= w != m->head;
        if (n + lemma.n + 1 > sizeof key) return (tac_str){0};
        if (n) key[n++] = ' ';
        memcpy(key + n, lemma.s, lemma.n);
        n += lemma.n;
    }
    return tac_arena_str(k->arena, (tac_str){key, n});
}

/* "this decision": its head was told before, whatever else was said of it. */
static bool demonstrative(const tac_naming *k, uint32_t mention) {
    static const char *const words[] = {"this", "that", "these", "those", "such", NULL};
    const tac_mention *m = &k->at[mention];
    const tac_scene *scene = &k->scenes[m->sentence];
    for (uint32_t w = m->first; w < m->head; w++)
        for (const char *const *word = words; *word; word++)
            if (tac_str_is(scene->lower[w], *word)) return true;
    return false;
}

/* A lexicon's name stands for its entry, an adjective or its people do not. */
static bool entry_key(const tac_naming *k, uint32_t mention, tac_str *key, tac_arena *arena) {
    const tac_facts *f = &k->facts[mention];
    if (!f->named || f->hit < 0 || f->hit >= f->named->n_hits) return false;
    const tac_name_hit *hit = &f->named->hits[f->hit];
    if (hit->how != TAC_HOW_NAME && hit->how != TAC_HOW_SEAT) return false;
    if (f->plural && f->agent) return false;
    *key = tac_arena_printf(arena, "%u %d", hit->entry, hit->how == TAC_HOW_SEAT ? 1 : 0);
    return true;
}

/* The entity's first mention. Until the end `entity` may name a mention of the same entity that is not the first. */
static uint32_t first_of(tac_naming *k, uint32_t mention) {
    while (k->at[mention].entity != mention) mention = k->at[mention].entity = k->at[k->at[mention].entity].entity;
    return mention;
}

static void unite(tac_naming *k, uint32_t a, uint32_t b) {
    a = first_of(k, a);
    b = first_of(k, b);
    if (a == b) return;
    uint32_t first = a < b ? a : b, second = a < b ? b : a;
    k->at[second].entity = first;
    k->facts[first].told += k->facts[second].told;
}

uint32_t tac_entities_first(const tac_naming *k, uint32_t mention) {
    while (k->at[mention].entity != mention) mention = k->at[mention].entity;
    return mention;
}

/* A mention that has found its entity keeps it. */
static void join(tac_entities *e, uint32_t mention, int32_t to) {
    if (to >= 0 && (uint32_t)to != mention && first_of(e->k, mention) == mention) unite(e->k, mention, (uint32_t)to);
}

static void join_key(tac_entities *e, tac_map *map, tac_str key, uint32_t mention) {
    uint32_t before;
    if (!key.n) return;
    if (tac_map_get(map, key, &before)) join(e, mention, (int32_t)before);
    tac_map_set(map, e->k->arena, key, mention);
}

static bool is_quoted(const tac_naming *k, uint32_t mention) { return k->scenes[k->at[mention].sentence].quoted[k->at[mention].head]; }

/* "I" after "I" is the same speaker unless the text says who speaks. */
static void settle_pronoun(tac_entities *e, uint32_t mention) {
    const tac_naming *k = e->k;
    const tac_mention *m = &k->at[mention];
    tac_pronoun is = tac_pronoun_class(&k->scenes[m->sentence].s->words[m->head]);
    int32_t to = k->facts[mention].refers;
    bool first = is == TAC_PRONOUN_I || is == TAC_PRONOUN_WE;
    if (first && e->latest[is] >= 0 && !is_quoted(k, mention) && !is_quoted(k, (uint32_t)e->latest[is])) join(e, mention, e->latest[is]);
    if (to >= 0 && !m->n_others && !k->at[to].n_others) join(e, mention, to);
    if (is == TAC_PRONOUN_OTHER) return;
    if (is >= TAC_PRONOUN_I && is <= TAC_PRONOUN_YOU) join(e, mention, e->latest[is]);
    e->latest[is] = (int32_t)mention;
}

/* "Norton" after "Joshua Norton", "RDF" after "Revolutionary Democratic Front". */
static void short_name(tac_entities *e, uint32_t mention) {
    tac_naming *k = e->k;
    const tac_mention *m = &k->at[mention];
    const tac_scene *scene = &k->scenes[m->sentence];
    uint32_t names = 0, before;
    char initials[12];
    size_t n = 0;
    for (uint32_t w = m->first; w <= m->last; w++)
        if (scene->s->words[w].upos == TAC_PROPN && scene->agent[w] < 0 && scene->s->words[w].form.n > 1) {
            names++;
            if (n < sizeof initials) initials[n++] = scene->s->words[w].form.s[0];
        }
    if (names == 1 && scene->s->words[m->head].upos == TAC_PROPN && tac_map_get(e->parts, scene->s->words[m->head].form, &before)) join(e, mention, (int32_t)before);
    if (names < 2) return;
    bool person = scene->s->words[m->head].name == TAC_NAME_PERSON;
    for (uint32_t w = m->first; person && w <= m->last; w++)
        if (scene->s->words[w].upos == TAC_PROPN && scene->agent[w] < 0) tac_map_set(e->parts, k->arena, scene->s->words[w].form, mention);
    if (!person && n > 1) tac_map_set(e->parts, k->arena, tac_arena_str(k->arena, (tac_str){initials, n}), mention);
}

/* "The aim is peace": what is said to be is what it is said of. */
static int32_t subject_of(const tac_naming *k, uint32_t mention) {
    const tac_mention *m = &k->at[mention];
    const tac_scene *scene = &k->scenes[m->sentence];
    int32_t subject = TAC_NONE;
    bool copula = false;
    for (int32_t c = scene->s->words[m->head].first_child; c >= 0; c = scene->s->words[c].next_sibling) {
        const tac_word *w = &scene->s->words[c];
        if (w->deprel == TAC_COP) copula = true;
        if (w->deprel == TAC_NSUBJ && (uint32_t)c < m->head) subject = scene->mention[c];
        if (w->deprel == TAC_CASE || tac_str_is(scene->lower[c], "not") || tac_str_is(scene->lower[c], "no")) return TAC_NONE;
    }
    return copula ? subject : TAC_NONE;
}

static void settle(tac_entities *e, uint32_t mention) {
    tac_naming *k = e->k;
    tac_mention *m = &k->at[mention];
    const tac_facts *f = &k->facts[mention];
    if (m->pronoun) {
        settle_pronoun(e, mention);
        return;
    }
    if (m->antecedent >= 0 && !m->n_others && !k->at[m->antecedent].n_others) join(e, mention, m->antecedent);
    if (f->appositive_of >= 0) join(e, mention, f->appositive_of);
    tac_str key, head = k->scenes[m->sentence].lower[m->head];
    bool modified;
    uint32_t before;
    if (entry_key(k, mention, &key, k->arena)) join_key(e, e->entries, key, mention);
    key = phrase_key(k, mention, &modified);
    if (f->proper) {
        join_key(e, e->names, key, mention);
        short_name(e, mention);
        return;
    }
    if (f->quantity) return;
    if (f->indefinite) {
        join(e, mention, subject_of(k, mention));
        if (key.n) tac_map_set(e->phrases, k->arena, key, mention);
        tac_map_set(e->heads, k->arena, head, mention);
        return;
    }
    join_key(e, e->phrases, key, mention);
    if (((f->definite && !modified) || demonstrative(k, mention)) && tac_map_get(e->heads, head, &before)) join(e, mention, (int32_t)before);
    join(e, mention, subject_of(k, mention));
    tac_map_set(e->heads, k->arena, head, mention);
}

void tac_entities_settle(tac_entities *e, uint32_t mention) {
    settle(e, mention);
    e->k->facts[first_of(e->k, mention)].told++;
}

void tac_entities_join(tac_entities *e, uint32_t mention, uint32_t to) {
    if (!e->k->at[mention].n_others && !e->k->at[to].n_others) unite(e->k, mention, to);
}

void tac_entities_finish(tac_entities *e) {
    for (uint32_t i = 0; i < e->k->n; i++) e->k->at[i].entity = first_of(e->k, i);
}

tac_entities *tac_entities_new(tac_naming *k) {
    tac_entities *e = TAC_NEW(k->arena, tac_entities, 1);
    *e = (tac_entities){.k = k, .entries = tac_map_new(k->arena), .names = tac_map_new(k->arena), .phrases = tac_map_new(k->arena), .heads = tac_map_new(k->arena), .parts = tac_map_new(k->arena)};
    for (int i = 0; i < TAC_PRONOUN_OTHER; i++) e->latest[i] = TAC_NONE;
    for (uint32_t i = 0; i < k->n; i++) k->at[i].entity = i;
    return e;
}

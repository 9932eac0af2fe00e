/* People of whom the words say no more than that they are people, and the clause or the phrase says what they are doing: those who flee are refugees, those who come
 * with guns or in masks are armed men; neighbours and guards, by whose they are. */
#include <string.h>

#include "actors/internal.h"

/* The lists of this file are sorted. */
#define IN(word, list) tac_word_listed(word, list, sizeof(list) / sizeof *(list))

/* Is there a child of this relation, with a lemma of the list, under the word? */
static bool below(const tac_scene *scene, uint32_t word, tac_deprel relation, const char *const *list, size_t n) {
    const tac_sentence *s = scene->s;
    for (int32_t c = s->words[word].first_child; c >= 0; c = s->words[c].next_sibling)
        if (s->words[c].deprel == relation && tac_word_listed(scene->lower[c], list, n)) return true;
    return false;
}

/* ---- flight ---- */

static const char *const homes[] = {"home", "homeland", "house", "land", "town", "village"}, *const frontiers[] = {"border", "frontier"};

/* "Crossed into Senegal", "poured over the border". */
static bool goes_over(const tac_scene *scene, uint32_t verb) {
    static const char *const go[] = {"cross", "flock", "flood", "pour", "spill", "stream"}, *const into[] = {"into"};
    const tac_sentence *s = scene->s;
    if (!IN(scene->lower[verb], go)) return false;
    for (int32_t c = s->words[verb].first_child; c >= 0; c = s->words[c].next_sibling)
        if (s->words[c].deprel == TAC_OBL && (below(scene, (uint32_t)c, TAC_CASE, into, 1) || IN(scene->lower[c], frontiers))) return true;
    return false;
}

/* "Driven from their homes", "forced over the border": of those to whom it has happened, not of those whom it befalls in the clause. */
static bool driven_out(const tac_scene *scene, uint32_t verb) {
    static const char *const drive[] = {"chase", "drive", "expel", "force"};
    const tac_sentence *s = scene->s;
    if (!IN(scene->lower[verb], drive)) return false;
    for (int32_t c = s->words[verb].first_child; c >= 0; c = s->words[c].next_sibling)
        if (s->words[c].deprel == TAC_OBL && (IN(scene->lower[c], homes) || IN(scene->lower[c], frontiers))) return true;
    return false;
}

/* Does the verb say that its subject, or its object, flees? */
static bool flees(const tac_scene *scene, uint32_t verb, bool subject) {
    static const char *const leave[] = {"flee"}, *const left[] = {"abandon", "leave"}, *const moved[] = {"displace", "repatriate", "resettle", "uproot"};
    static const char *const seek[] = {"seek", "take"}, *const shelter[] = {"asylum", "refuge"};
    tac_str lemma = scene->lower[verb];
    if (!subject) return IN(lemma, moved);
    if (IN(lemma, leave) || goes_over(scene, verb)) return true;
    if (IN(lemma, left)) return below(scene, verb, TAC_OBJ, homes, sizeof homes / sizeof *homes);
    return IN(lemma, seek) && below(scene, verb, TAC_OBJ, shelter, sizeof shelter / sizeof *shelter);
}

/* "Women and children who had fled their villages", "people trying to flee", "families uprooted by the war". */
static bool told_to_flee(const tac_scene *scene, uint32_t head) {
    const tac_sentence *s = scene->s;
    for (int32_t c = s->words[head].first_child; c >= 0; c = s->words[c].next_sibling) {
        if (s->words[c].deprel != TAC_ACL) continue;
        bool passive = tac_str_is(s->words[c].xpos, "VBN"), finite = false;
        int32_t under = TAC_NONE;
        for (int32_t d = s->words[c].first_child; d >= 0; d = s->words[d].next_sibling) {
            if (s->words[d].deprel == TAC_NSUBJ && tac_str_is(s->words[d].rel, "nsubj")) finite = s->words[d].upos == TAC_PRON;
            if (s->words[d].deprel == TAC_XCOMP) under = d;
        }
        if (flees(scene, (uint32_t)c, finite || !passive) || (passive && driven_out(scene, (uint32_t)c)) || (under >= 0 && flees(scene, (uint32_t)under, true))) return true;
    }
    return false;
}

static void code_flight(const tac_scene *scene, tac_mention *m) {
    const tac_word *h = &scene->s->words[m->head];
    bool passive = h->deprel == TAC_OBJ || tac_str_is(h->rel, "nsubj:pass");
    bool acts = h->head >= 0 && (passive || h->deprel == TAC_NSUBJ) && flees(scene, (uint32_t)h->head, !passive);
    if (!acts && !told_to_flee(scene, m->head)) return;
    memcpy(m->sectors[0], "REF", 4);
    tac_codes_add_sector(m, "CVL");
}

/* ---- arms ---- */

/* "Men with rifles", "youths on a motorcycle", "men in masks", "a man strapped with explosives". */
static bool comes_armed(const tac_scene *scene, uint32_t head) {
    static const char *const arms[] = {"ak-47", "bomb", "explosive", "firearm", "grenade", "gun", "kalashnikov", "launcher", "pistol", "revolver", "rifle", "shotgun", "weapon"};
    static const char *const garb[] = {"balaclava", "battledress", "camouflage", "fatigue", "fatigues", "hood", "mask", "uniform"}, *const rides[] = {"motorbike", "motorcycle"};
    static const char *const with[] = {"with"}, *const inside[] = {"in"}, *const on[] = {"on"};
    const tac_sentence *s = scene->s;
    for (int32_t c = s->words[head].first_child; c >= 0; c = s->words[c].next_sibling) {
        if (s->words[c].deprel != TAC_NMOD || (uint32_t)c < head) continue;
        bool has = (IN(scene->lower[c], arms) && below(scene, (uint32_t)c, TAC_CASE, with, 1)) || (IN(scene->lower[c], garb) && below(scene, (uint32_t)c, TAC_CASE, inside, 1)) ||
                   (IN(scene->lower[c], rides) && below(scene, (uint32_t)c, TAC_CASE, on, 1));
        if (has) return true;
    }
    return false;
}

/* Men of whom only the number or the age is told. */
static bool just_men(const tac_scene *scene, uint32_t head) {
    static const char *const men[] = {"individual", "man", "people", "person", "youth"};
    return IN(scene->lower[head], men);
}

/* "Men in Rwandan uniform", "men in uniform": soldiers by their looks; others in a uniform that is named ("police uniforms") only look it. */
static bool in_uniform(const tac_naming *k, const tac_scene *scene, uint32_t head, char *code) {
    static const char *const uniform[] = {"uniform"};
    const tac_sentence *s = scene->s;
    for (int32_t c = s->words[head].first_child; c >= 0; c = s->words[c].next_sibling) {
        const tac_mention *state = NULL;
        if (s->words[c].deprel != TAC_NMOD || (uint32_t)c < head || !IN(scene->lower[c], uniform)) continue;
        for (int32_t d = s->words[c].first_child; d >= 0; d = s->words[d].next_sibling) {
            if (s->words[d].deprel != TAC_AMOD && s->words[d].deprel != TAC_COMPOUND) continue;
            const tac_mention *whose = scene->mention[d] >= 0 ? &k->at[scene->mention[d]] : NULL;
            if (!whose || !whose->bare_country) return false;
            state = whose;
        }
        if (state) memcpy(code, state->code, sizeof state->code);
        return true;
    }
    return false;
}

/* "Questioned neighbours", "neighbours at Kamikuishiki": those who live near, where it is not said whose; "its neighbours" are states, and so are mere "Neighbours". */
static bool next_door(const tac_scene *scene, const tac_mention *m, const tac_facts *f) {
    tac_str lower = scene->lower[m->head];
    if ((!tac_str_is(lower, "neighbour") && !tac_str_is(lower, "neighbor")) || !f->plural || f->definite) return false;
    if (m->first == 0 && scene->s->words[m->head].first_child < 0) return false;
    for (int32_t c = scene->s->words[m->head].first_child; c >= 0 && (uint32_t)c < m->head; c = scene->s->words[c].next_sibling)
        if (scene->s->words[c].deprel == TAC_NMOD || scene->s->words[c].deprel == TAC_AMOD || scene->s->words[c].deprel == TAC_COMPOUND) return false;
    return true;
}

/* "Russian guards", "Kyrgyz guards": those of a state, unlike those of a prison or a bank, stand at its border or by its ruler. */
static bool state_guard(const tac_naming *k, const tac_scene *scene, const tac_mention *m) {
    if (!tac_str_is(scene->lower[m->head], "guard") || scene->agent[m->head] < 0 || scene->agents[scene->agent[m->head]].first != scene->agents[scene->agent[m->head]].last) return false;
    for (int32_t c = scene->s->words[m->head].first_child; c >= 0 && (uint32_t)c < m->head; c = scene->s->words[c].next_sibling)
        if (scene->s->words[c].deprel == TAC_AMOD && scene->mention[c] >= 0 && k->at[scene->mention[c]].bare_country) return true;
    return false;
}

void tac_people_code(tac_naming *k, const tac_scene *scene, uint32_t mention) {
    tac_mention *m = &k->at[mention];
    if (m->n_sectors == 1 && state_guard(k, scene, m)) memcpy(m->sectors[0], "MIL", 4);
    if (m->n_sectors == 1 && next_door(scene, m, &k->facts[mention])) memcpy(m->sectors[0], "CVL", 4);
    if (m->n_sectors != 1 || strcmp(m->sectors[0], "CVL") != 0) return;
    if (just_men(scene, m->head) && comes_armed(scene, m->head)) {
        bool soldiers = in_uniform(k, scene, m->head, m->code);
        memcpy(m->sectors[0], soldiers ? "MIL" : "UAF", 4);
        return;
    }
    code_flight(scene, m);
}

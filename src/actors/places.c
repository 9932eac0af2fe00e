/* Towns and districts that the lexicon does not name: the gazetteer says in which countries there is one so called, and the text which of these is told of. Where the
 * text names none of them, the place counts only if there is no second of the name in another country and it is no hamlet. */
#include <string.h>

#include "actors/internal.h"

enum { MOST_HITS = 16, LONGEST = 5, HAMLET = 20000 };

static tac_str words_of(tac_naming *k, const tac_sentence *s, uint32_t first, uint32_t last) {
    if (first == last) return s->words[first].form;
    tac_str text = {0};
    for (uint32_t w = first; w <= last; w++)
        text = tac_arena_printf(k->arena, "%.*s%s%.*s", (int)text.n, text.s ? text.s : "", text.n ? " " : "", (int)s->words[w].form.n, s->words[w].form.s);
    return text;
}

static bool settled(const tac_place *p) { return p->n_codes == 1 && p->kind >= TAC_PLACE_REGION && p->kind <= TAC_PLACE_QUARTER; }

/* *known: there is some place of the name. */
static bool choose(const tac_discourse *d, tac_str name, char code[4], bool *known) {
    const tac_gazetteer *gaz = d->k->gazetteer;
    tac_place_hit hits[MOST_HITS];
    int n = tac_gazetteer_find(gaz, name, hits, MOST_HITS);
    uint32_t most = 0;
    bool one = true;
    code[0] = 0;
    *known = false;
    for (int i = 0; i < n; i++) {
        tac_place p;
        if (!tac_gazetteer_place(gaz, hits[i].place, &p) || !settled(&p)) continue;
        *known = true;
        for (int c = 0; c < d->n_countries; c++)
            if (d->countries[c].whole && strcmp(d->countries[c].code, p.codes[0]) == 0) {
                memcpy(code, p.codes[0], 4);
                return true;
            }
        if (!code[0]) memcpy(code, p.codes[0], 4);
        one &= strcmp(code, p.codes[0]) == 0;
        if (p.population > most) most = p.population;
    }
    return code[0] && one && most >= HAMLET;
}

/* "the North", "the Gulf": a word that only helps to make a name. */
static bool no_name(tac_str lower) {
    static const char *const words[] = {"north", "south", "east", "west", "centre", "center", "line", "gulf", "bank", "sea", "strait", "fort", "valley", "river", "bay", "cape", "mount", "island", "lake", "port"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (tac_str_is(lower, words[i])) return true;
    return false;
}

/* "Vigía del Fuerte" is neither Vigía nor Fuerte: a particle of the Romance languages joins the names before and behind it. */
static bool joined(const tac_sentence *s, uint32_t particle) {
    static const char *const particles[] = {"da", "das", "de", "del", "della", "delle", "des", "di", "dos", "du", "sur"};
    if (particle == 0 || particle + 1 >= s->n || !tac_word_listed(s->words[particle].form, particles, sizeof particles / sizeof *particles)) return false;
    const tac_word *before = &s->words[particle - 1], *behind = &s->words[particle + 1];
    return tac_word_shape(before->form) != TAC_SHAPE_LOWER && tac_word_shape(behind->form) != TAC_SHAPE_LOWER && before->upos != TAC_PUNCT && behind->upos != TAC_PUNCT;
}

/* The name's words: a run that the model has marked as one place and no entry of the lexicon covers. */
static bool run_at(const tac_scene *scene, uint32_t first, uint32_t *last) {
    const tac_sentence *s = scene->s;
    if (s->words[first].name != TAC_NAME_PLACE || !s->words[first].name_begins) return false;
    for (*last = first; *last + 1 < s->n && s->words[*last + 1].name == TAC_NAME_PLACE && !s->words[*last + 1].name_begins;) ++*last;
    for (uint32_t w = first; w <= *last; w++)
        if (scene->name[w] >= 0 || tac_word_shape(s->words[w].form) == TAC_SHAPE_LOWER) return false;
    return *last - first < LONGEST && (*last > first || !no_name(scene->lower[first])) && !joined(s, *last + 1) && !(first > 0 && joined(s, first - 1));
}

/* A name that the model has not marked as a place, but that stands where places do: "members from Gualeguaychú", "the coast guard of Kos". */
static bool behind_preposition(const tac_scene *scene, uint32_t first, uint32_t *last) {
    static const char *const links[] = {"across", "around", "at", "from", "in", "inside", "near", "of", "outside"};
    const tac_sentence *s = scene->s;
    const tac_word *word = &s->words[first];
    bool place = word->upos == TAC_PROPN && (word->name == TAC_NAME_NONE || word->name == TAC_NAME_ORG || word->name == TAC_NAME_PLACE) && tac_word_shape(word->form) == TAC_SHAPE_TITLE;
    if (!place || first == 0 || !tac_word_listed(scene->lower[first - 1], links, sizeof links / sizeof *links)) return false;
    for (*last = first; *last + 1 < s->n && s->words[*last + 1].upos == TAC_PROPN;) ++*last;
    for (uint32_t w = first; w <= *last; w++)
        if (scene->name[w] >= 0 || scene->agent[w] >= 0) return false;
    return *last - first < LONGEST && (*last > first || !no_name(scene->lower[first])) && !joined(s, *last + 1);
}

/* sure: the model has marked it. */
static void place_at(tac_discourse *d, uint32_t sentence, uint32_t first, uint32_t last, bool sure) {
    tac_naming *k = d->k;
    const tac_scene *scene = &k->scenes[sentence];
    tac_known_place p = {.sentence = sentence, .word = first};
    tac_str name = words_of(k, scene->s, first, last);
    bool known, chosen = choose(d, name, p.code, &known) && (sure || tac_country_told(k, p.code));
    if (!chosen && !sure) return;
    if (chosen) TAC_PUSH(k->arena, d->places, p);
    for (uint32_t w = first; w <= last; w++) {
        int32_t mention = scene->mention[w];
        if (mention >= 0) k->facts[mention].one_of_many = known && !chosen;
        if (!chosen || mention < 0 || k->at[mention].code[0] || k->at[mention].n_sectors) continue;
        tac_mention *m = &k->at[mention];
        tac_facts *f = &k->facts[mention];
        memcpy(m->code, p.code, 4);
        m->how = TAC_WHY_NAME;
        m->why = tac_arena_printf(k->arena, "place %.*s in %s", (int)name.n, name.s, p.code);
        f->place = f->own_country = f->proper = true;
        f->person = false;
        tac_codes_classes(k, (uint32_t)mention);
    }
}

void tac_places_find(tac_discourse *d) {
    const tac_naming *k = d->k;
    uint32_t last;
    if (!k->gazetteer) return;
    for (uint32_t i = 0; i < k->parse->n; i++)
        for (uint32_t w = 0; w < k->scenes[i].s->n; w++)
            if (run_at(&k->scenes[i], w, &last)) place_at(d, i, w, last, true);
            else if (behind_preposition(&k->scenes[i], w, &last)) place_at(d, i, w, last, false);
}

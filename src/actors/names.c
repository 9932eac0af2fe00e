/* Lexicon names and agent terms of a sentence, from left to right, the longest first: a name inside a longer name is not seen ("Bank of America" is not the United
 * States). Words in capitals are tried as they stand and then in title case, so that headlines are read too. */
#include <string.h>

#include "actors/internal.h"
#include "text/text.h"

enum { WINDOW = 12 };  /* no name or term is longer */

/* "RUSSIA" to "Russia"; other words as they are. */
static tac_str title_case(tac_naming *k, tac_str form) {
    int shape = tac_word_shape(form);
    if (shape != TAC_SHAPE_UPPER || form.n < 2) return form;
    tac_str lower = tac_text_lower(k->arena, form);
    tac_str out = tac_arena_str(k->arena, lower);
    if (out.n && out.s[0] >= 'a' && out.s[0] <= 'z') ((char *)out.s)[0] = (char)(out.s[0] - 'a' + 'A');
    return out;
}

static char lexicon_pos(const tac_word *w) {
    switch (w->upos) {
    case TAC_VERB: return 'v';
    case TAC_NOUN: case TAC_PROPN: return 'n';
    case TAC_ADJ: case TAC_ADV: return 'a';
    case TAC_ADP: case TAC_PART: case TAC_CCONJ: case TAC_SCONJ: return 'p';
    default: return 'x';
    }
}

/* A capital somewhere: names are never all small letters. */
static bool has_capital(tac_str form) {
    for (size_t i = 0; i < form.n; i++)
        if ((form.s[i] >= 'A' && form.s[i] <= 'Z') || (unsigned char)form.s[i] >= 0x80) return true;
    return false;
}

/* A people by its adjective: "Egyptians". */
static int people_hits(const tac_naming *k, tac_str form, tac_name_hit *hits) {
    tac_str one = {form.s, form.n - 1};
    tac_name_hit all[TAC_MAX_HITS];
    int n = tac_lexicon_names(k->lex, &one, 1, all, TAC_MAX_HITS), kept = 0;
    for (int i = 0; i < n; i++) {
        if (all[i].how != TAC_HOW_ADJECTIVE && all[i].how != TAC_HOW_PEOPLE) continue;
        all[i].how = TAC_HOW_PEOPLE;
        hits[kept++] = all[i];
    }
    return kept;
}

/* A name of one word that is also a common word is a name only as a noun: "IS" in a headline is, "Total exports" are all. */
static bool common_word(const tac_naming *k, const tac_word *w, tac_found_name *found) {
    bool noun = w->upos == TAC_PROPN || w->upos == TAC_NOUN || w->upos == TAC_X || w->upos == TAC_VERB || tac_str_starts(w->xpos, "NNP");
    if (noun || found->n_hits <= 0 || found->hits[0].words != 1) return false;
    for (int i = 0; i < found->n_hits; i++)
        if (tac_lexicon_entry(k->lex, found->hits[i].entry).kind != TAC_ENTRY_GROUP) return false;
    return true;
}

/* "Karen" with another name behind it, or in a person's name, is a woman and no people. */
static bool given_name(tac_naming *k, const tac_sentence *s, uint32_t first, const tac_found_name *found) {
    if (found->n_hits <= 0 || found->hits[0].words != 1 || tac_lexicon_entry(k->lex, found->hits[0].entry).kind != TAC_ENTRY_GROUP) return false;
    if (!tac_given_name_gender(tac_text_plain(k->arena, s->words[first].form))) return false;
    return s->words[first].name == TAC_NAME_PERSON || (first + 1 < s->n && s->words[first + 1].upos == TAC_PROPN);
}

/* "High Security Council", "National Transitional Council": a body of another rank than the one that the lexicon knows. */
static bool part_of_longer_body(const tac_scene *scene, uint32_t first, const tac_found_name *found) {
    static const char *const ranks[] = {"Federal", "High", "Higher", "Interim", "Joint", "National", "Provincial", "Regional", "Supreme", "Transitional"};
    if (first == 0 || found->n_hits <= 0 || found->hits[0].words < 2 || scene->name[first - 1] >= 0) return false;
    for (size_t i = 0; i < sizeof ranks / sizeof *ranks; i++)
        if (tac_str_is(scene->s->words[first - 1].form, ranks[i])) return true;
    return false;
}

/* "The Guardian Council" is no newspaper: the name behind the article reaches further than the one that begins with it. */
static bool longer_behind_article(const tac_naming *k, const tac_str *forms, uint32_t left, const tac_found_name *found) {
    if (found->n_hits <= 0 || left < 2 || !(tac_str_is(forms[0], "The") || tac_str_is(forms[0], "the"))) return false;
    tac_name_hit other[TAC_MAX_HITS];
    return tac_lexicon_names(k->lex, forms + 1, left - 1, other, TAC_MAX_HITS) > 0 && other[0].words + 1 > found->hits[0].words;
}

static void find_names(tac_naming *k, tac_scene *scene, const tac_str *forms, const tac_str *titled) {
    const tac_sentence *s = scene->s;
    for (uint32_t i = 0; i < s->n;) {
        uint32_t left = s->n - i < WINDOW ? s->n - i : WINDOW;
        tac_found_name found = {.first = i};
        found.n_hits = tac_lexicon_names(k->lex, forms + i, left, found.hits, TAC_MAX_HITS);
        if (found.n_hits <= 0 || (titled[i].s != forms[i].s && found.hits[0].words == 1)) {
            tac_name_hit other[TAC_MAX_HITS];
            int n = tac_lexicon_names(k->lex, titled + i, left, other, TAC_MAX_HITS);
            if (n > 0 && (found.n_hits <= 0 || other[0].words > found.hits[0].words)) {
                found.n_hits = n;
                memcpy(found.hits, other, sizeof other);
            }
        }
        if (found.n_hits <= 0 && s->words[i].upos != TAC_VERB && tac_str_ends(forms[i], "s") && forms[i].n > 4) found.n_hits = people_hits(k, forms[i], found.hits);
        if (common_word(k, &s->words[i], &found) || given_name(k, s, i, &found) || part_of_longer_body(scene, i, &found) || longer_behind_article(k, forms + i, left, &found)) found.n_hits = 0;
        if (found.n_hits <= 0 || found.hits[0].words == 0 || found.hits[0].words > left || !(has_capital(forms[i]) || has_capital(forms[i + found.hits[0].words - 1]))) { /* "von der Leyen" */
            i++;
            continue;
        }
        found.last = i + found.hits[0].words - 1;
        for (uint32_t w = i; w <= found.last; w++) scene->name[w] = (int32_t)scene->n_names;
        scene->names[scene->n_names++] = found;
        i = found.last + 1;
    }
}

/* The singular of a plural noun in lower case, by spelling: a second opinion on the lemma. */
static tac_str singular(tac_naming *k, tac_str w) {
    static const struct { const char *plural, *singular; } odd[] = {{"children", "child"}, {"wives", "wife"}, {"thieves", "thief"}, {"people", "people"}, {"media", "media"},
        {"troops", "troop"}, {"police", "police"}, {"men", "man"}, {"women", "woman"}, {"militia", "militia"}, {"movies", "movie"}, {"series", "series"}, {"allies", "ally"}, {"mps", "mp"}, {"buses", "bus"}};
    for (size_t i = 0; i < sizeof odd / sizeof *odd; i++)
        if (tac_str_is(w, odd[i].plural)) return tac_str_of(odd[i].singular);
    if (tac_str_ends(w, "men") && w.n > 4) return tac_arena_printf(k->arena, "%.*san", (int)w.n - 2, w.s);
    if (tac_str_ends(w, "ies") && w.n > 4) return tac_arena_printf(k->arena, "%.*sy", (int)w.n - 3, w.s);
    if (w.n > 4 && (tac_str_ends(w, "ches") || tac_str_ends(w, "shes") || tac_str_ends(w, "sses") || tac_str_ends(w, "xes") || tac_str_ends(w, "zes"))) return (tac_str){w.s, w.n - 2};
    if (w.n > 3 && w.s[w.n - 1] == 's' && w.s[w.n - 2] != 's' && w.s[w.n - 2] != 'u') w.n--;
    return w;
}

static bool is_plural(const tac_word *w) {
    if (tac_str_is(w->xpos, "NNS") || tac_str_is(w->xpos, "NNPS")) return true;
    tac_str feats = w->feats, feat;
    while (tac_str_cut(&feats, '|', &feat))
        if (tac_str_is(feat, "Number=Plur")) return w->upos == TAC_NOUN || w->upos == TAC_PROPN;
    return false;
}

/* "The army ousted President Bazoum": the verb of a sentence begins no term ("ousted president"). */
static bool acts_first(const tac_word *w) { return w->upos == TAC_VERB && w->deprel != TAC_AMOD && w->deprel != TAC_COMPOUND && w->deprel != TAC_FLAT && w->deprel != TAC_NMOD; }

static void find_agents(tac_naming *k, tac_scene *scene, tac_str *lemmas, tac_str *forms, tac_str *bare, const char *pos) {
    const tac_sentence *s = scene->s;
    const tac_str *tries[3] = {lemmas, forms, bare};
    for (uint32_t i = 0; i < s->n;) {
        uint32_t left = s->n - i < WINDOW ? s->n - i : WINDOW;
        tac_found_agent found = {.first = i};
        for (int t = 0; t < 3; t++) {
            tac_term_hit hit[1];
            if (tac_lexicon_terms_at(k->lex, TAC_TERM_AGENT, tries[t], pos, i + left, i, hit, 1) > 0 && hit[0].words > found.hit.words && hit[0].words <= left)
                found.hit = hit[0];
        }
        /* Inside a known name a common noun is no agent ("Free Syrian Army"), nor does a term begin there ("European Community leaders" lead no community). */
        int32_t name = scene->name[i];
        bool inside = name >= 0 && scene->names[name].last > scene->names[name].first && (i > scene->names[name].first || i + found.hit.words <= scene->names[name].last + 1);
        int32_t known = scene->agent[i]; /* a name that has become one */
        bool shorter = known >= 0 && found.hit.words <= scene->agents[known].last - i + 1;
        if (found.hit.words == 0 || shorter || inside || (found.hit.words > 1 && acts_first(&s->words[i]))) {
            i = known >= 0 ? scene->agents[known].last + 1 : i + 1;
            continue;
        }
        found.last = i + found.hit.words - 1;
        for (uint32_t w = i; w <= found.last; w++) scene->agent[w] = (int32_t)scene->n_agents;
        scene->agents[scene->n_agents++] = found;
        i = found.last + 1;
    }
}

void tac_names_find(tac_naming *k, tac_scene *scene) {
    const tac_sentence *s = scene->s;
    tac_str *forms = TAC_NEW(k->arena, tac_str, s->n + 1), *titled = TAC_NEW(k->arena, tac_str, s->n + 1);
    scene->names = TAC_NEW(k->arena, tac_found_name, s->n + 1);
    scene->agents = TAC_NEW(k->arena, tac_found_agent, 2 * s->n + 1);
    scene->name = TAC_NEW(k->arena, int32_t, s->n + 1);
    scene->agent = TAC_NEW(k->arena, int32_t, s->n + 1);
    for (uint32_t i = 0; i < s->n; i++) {
        scene->name[i] = scene->agent[i] = TAC_NONE;
        forms[i] = s->words[i].form;
        titled[i] = title_case(k, forms[i]);
    }
    find_names(k, scene, forms, titled);
}

void tac_agents_find(tac_naming *k, tac_scene *scene) {
    const tac_sentence *s = scene->s;
    tac_str *small = TAC_NEW(k->arena, tac_str, s->n + 1), *bare = TAC_NEW(k->arena, tac_str, s->n + 1);
    char *pos = TAC_NEW(k->arena, char, s->n + 1);
    scene->lower = TAC_NEW(k->arena, tac_str, s->n + 1);
    for (uint32_t i = 0; i < s->n; i++) {
        const tac_word *w = &s->words[i];
        scene->lower[i] = tac_text_lower(k->arena, w->lemma.n ? w->lemma : w->form);
        small[i] = tac_text_lower(k->arena, w->form);
        bare[i] = w->upos == TAC_PROPN || is_plural(w) ? singular(k, small[i]) : small[i]; /* "masked men" is the term "masked man" */
        if (is_plural(w)) scene->lower[i] = bare[i];
        if (w->upos == TAC_PROPN && w->form.n > 2 && tac_str_ends(w->form, ".")) bare[i] = (tac_str){small[i].s, small[i].n - 1}; /* "Gen." */
        pos[i] = lexicon_pos(w);
    }
    find_agents(k, scene, scene->lower, small, bare, pos);
}

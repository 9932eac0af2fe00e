/* The room's door: which words head a mention, and the order of the work. Each sentence is looked up (names.c, shared_names.c) and measured (spans.c), its phrases are coded from the
 * leaves up (codes.c, modifiers.c) and joined with their appositions; words that only modify a coded party are then dropped, and one walk over the document
 * settles what refers to what (coreference.c). Linear in the words but for a window of recent mentions. */
#include <string.h>

#include "actors/internal.h"

enum { NOW = 99991231 };

/* A month or weekday, a clock time, or a noun of time; no "Theresa May", no "march on the palace". */
static bool names_time(const tac_scene *scene, int32_t w) {
    if (w < 0 || (uint32_t)w >= scene->s->n) return false;
    const tac_word *word = &scene->s->words[w];
    bool title = tac_str_is(scene->lower[w], "may") || tac_str_is(scene->lower[w], "march");
    bool noun = word->upos == TAC_PROPN || word->upos == TAC_NOUN || word->upos == TAC_NUM || word->upos == TAC_X;
    return noun && word->name != TAC_NAME_PERSON && tac_word_time(scene->lower[w]) && (!title || tac_str_is(word->xpos, "NNP"));
}

static bool digits(tac_str form, size_t from, size_t to) {
    if (from >= to || to > form.n) return false;
    for (size_t i = from; i < to; i++)
        if (form.s[i] < '0' || form.s[i] > '9') return false;
    return true;
}

/* "11:00", "06.15pm", "7pm": hours, and minutes of two digits. */
static bool clock_time(tac_str form) {
    size_t at = form.n > 0 && digits(form, 0, 1) ? digits(form, 1, 2) ? 2 : 1 : 0;
    if (!at) return false;
    tac_str rest = {form.s + at, form.n - at};
    bool minutes = rest.n >= 3 && (rest.s[0] == ':' || rest.s[0] == '.') && digits(rest, 1, 3);
    bool colon = minutes && rest.s[0] == ':';
    if (minutes) rest = (tac_str){rest.s + 3, rest.n - 3};
    return (colon && !rest.n) || tac_str_eq_nocase(rest, TAC_S("am")) || tac_str_eq_nocase(rest, TAC_S("pm")) || tac_str_eq_nocase(rest, TAC_S("a.m.")) || tac_str_eq_nocase(rest, TAC_S("p.m."));
}

static bool has_preposition(const tac_sentence *s, uint32_t w, const char *const *list) {
    for (int32_t c = s->words[w].first_child; c >= 0; c = s->words[c].next_sibling)
        for (const char *const *p = list; s->words[c].deprel == TAC_CASE && *p; p++)
            if (tac_str_eq_nocase(s->words[c].form, tac_str_of(*p))) return true;
    return false;
}

/* The word before or after, where it names a time and the two hang together: "July 27", no "in July 27 were shot". */
static bool beside_time(const tac_scene *scene, uint32_t w, int32_t other) {
    const tac_sentence *s = scene->s;
    return names_time(scene, other) && (s->words[w].head == other || s->words[other].head == (int32_t)w);
}

/* What tells when is never a party: "on Monday", "from 7pm", "July 27", "in 1996". */
static bool tells_time(const tac_scene *scene, uint32_t w) {
    static const char *const dated[] = {"in", "since", "until", "till", "during", "before", "after", NULL};
    const tac_sentence *s = scene->s;
    const tac_word *word = &s->words[w];
    if (scene->name[w] >= 0) return false;
    if (names_time(scene, (int32_t)w)) return true;
    if (word->upos != TAC_NUM && !digits(word->form, 0, 1)) return false;
    if (clock_time(word->form)) return true;
    bool small = digits(word->form, 0, word->form.n) && word->form.n <= 2, year = digits(word->form, 0, word->form.n) && word->form.n == 4 && (word->form.s[0] == '1' || word->form.s[0] == '2');
    if (small && (beside_time(scene, w, (int32_t)w - 1) || beside_time(scene, w, (int32_t)w + 1))) return true;
    return year && (beside_time(scene, w, (int32_t)w - 1) || has_preposition(s, w, dated));
}

/* A noun that the parser took for a pronoun ("Canberra insists", "parliament must") is none: they are a closed list. */
static bool pronoun(const tac_word *w) { return w->upos == TAC_PRON && !tac_str_starts(w->xpos, "NNP") && !(tac_str_is(w->xpos, "EX") && !tac_str_eq_nocase(w->form, TAC_S("there"))); }

static bool may_head(const tac_scene *scene, uint32_t w) {
    const tac_word *word = &scene->s->words[w];
    if (tells_time(scene, w)) return false;
    switch (word->deprel) {
    case TAC_FIXED: case TAC_GOESWITH: case TAC_EXPL: case TAC_REPARANDUM: case TAC_CASE: case TAC_CC: case TAC_MARK: case TAC_COP: case TAC_AUXREL: case TAC_DISCOURSE: return false;
    default: break;
    }
    switch (word->upos) {
    case TAC_NOUN: case TAC_PROPN: case TAC_NUM: case TAC_X: return true;
    case TAC_PRON: return !pronoun(word) || tac_pronoun_personal(word);
    case TAC_ADJ: case TAC_DET: return word->deprel != TAC_ADVMOD && word->deprel != TAC_DETREL;
    default: return scene->name[w] >= 0 && word->upos != TAC_PUNCT;
    }
}

static void propose(tac_naming *k, uint32_t sentence) {
    tac_scene *scene = &k->scenes[sentence];
    const tac_sentence *s = scene->s;
    scene->mention = TAC_NEW(k->arena, int32_t, s->n + 1);
    for (uint32_t w = 0; w < s->n; w++) scene->mention[w] = TAC_NONE;
    for (uint32_t i = 0; i < s->n; i++) {
        if (!may_head(scene, i)) continue;
        tac_mention *m = &k->at[k->n];
        m->sentence = sentence;
        m->head = i;
        m->first = scene->first[i];
        m->last = scene->last[i];
        m->pronoun = pronoun(&s->words[i]);
        m->antecedent = TAC_NONE;
        for (int o = 0; o < TAC_MAX_OTHERS; o++) m->others[o] = TAC_NONE;
        k->facts[k->n].appositive_of = k->facts[k->n].refers = TAC_NONE;
        scene->mention[i] = (int32_t)k->n++;
    }
}

/* The parties to an act are no part of its word, even where the model has drawn the name over both ("Austria sent"). */
static bool argument(tac_deprel rel) {
    return rel == TAC_NSUBJ || rel == TAC_OBJ || rel == TAC_IOBJ || rel == TAC_OBL || rel == TAC_CCOMP || rel == TAC_ADVCL || rel == TAC_PARATAXIS;
}

/* Does the word stand inside the name of the word above it ("Rome" in "Treaty of Rome")? */
static bool inside_name(const tac_scene *scene, uint32_t w) {
    const tac_word *word = &scene->s->words[w];
    if (word->head < 0) return false;
    uint32_t h = (uint32_t)word->head;
    if (scene->name[w] >= 0 && scene->name[w] == scene->name[h]) return true;
    if (argument(word->deprel) && scene->s->words[h].upos != TAC_NOUN) return false;
    if (word->name == TAC_NAME_NONE || word->name != scene->s->words[h].name || word->deprel == TAC_CONJ || word->deprel == TAC_APPOS || (word->name == TAC_NAME_PERSON && word->deprel == TAC_NMOD)) return false;
    uint32_t from = w < h ? w : h, to = w < h ? h : w;
    for (uint32_t i = from + 1; i <= to; i++)
        if (scene->s->words[i].name != word->name || scene->s->words[i].name_begins) return false;
    return true;
}

static bool keeps(const tac_naming *k, const tac_scene *scene, uint32_t w) {
    const tac_sentence *s = scene->s;
    const tac_word *word = &s->words[w];
    const tac_mention *m = &k->at[scene->mention[w]];
    if (m->pronoun) return true;
    bool after = word->head >= 0 && (uint32_t)word->head < w; /* flat words follow their first, unless the parse is wrong */
    if ((word->deprel == TAC_FLAT && after) || inside_name(scene, w)) return false;
    uint32_t top = w;
    for (int steps = 0; steps < 32 && s->words[top].deprel == TAC_CONJ && s->words[top].head >= 0; steps++) top = (uint32_t)s->words[top].head;
    const tac_word *first = &s->words[top];
    bool coded = m->code[0] || m->n_sectors;
    bool before = first->deprel == TAC_NMOD && first->head >= 0 && top < (uint32_t)first->head && !tac_str_is(first->rel, "nmod:poss");
    if (before)
        for (int32_t c = first->first_child; c >= 0; c = s->words[c].next_sibling) before &= s->words[c].deprel != TAC_CASE;
    if (first->deprel == TAC_AMOD || first->deprel == TAC_COMPOUND || first->deprel == TAC_NUMMOD || first->deprel == TAC_DETREL || before) {
        int32_t above = first->head >= 0 ? scene->mention[first->head] : TAC_NONE;
        if (top < scene->begins && first->head >= (int32_t)scene->begins) return coded; /* where the story was written */
        if (!coded || (first->deprel == TAC_AMOD && !m->code[0])) return false; /* "Russian" is a party, "military" is not */
        if (above < 0) return true;
        const tac_mention *head = &k->at[above];
        for (uint8_t i = 0; i < head->n_others; i++)
            if (head->others[i] == scene->mention[w]) return true;
        const tac_facts *f = &k->facts[above];
        return !f->agent && !f->named && !(f->proper && (f->person || f->organisation)) && !f->quantity;
    }
    if (word->upos == TAC_ADJ || word->upos == TAC_DET) {
        bool determined = false;
        for (int32_t c = word->first_child; c >= 0; c = s->words[c].next_sibling) determined |= s->words[c].deprel == TAC_DETREL;
        bool nominal = word->deprel == TAC_NSUBJ || word->deprel == TAC_OBJ || word->deprel == TAC_OBL || word->deprel == TAC_NMOD || word->deprel == TAC_IOBJ || word->deprel == TAC_CONJ;
        bool counts = (word->upos == TAC_DET || tac_word_quantity(scene->lower[w])) && nominal && word->deprel != TAC_CONJ; /* "both agreed" */
        return coded ? nominal || determined || m->n_others : nominal && (determined || counts);
    }
    return true;
}

/* Drops the proposals that are no mention, and renumbers. */
static void settle(tac_naming *k) {
    int32_t *number = TAC_NEW(k->arena, int32_t, k->n + 1);
    uint32_t kept = 0;
    for (uint32_t i = 0; i < k->n; i++) number[i] = keeps(k, &k->scenes[k->at[i].sentence], k->at[i].head) ? (int32_t)kept++ : TAC_NONE;
    for (uint32_t i = 0; i < k->n; i++) {
        tac_mention *m = &k->at[i];
        k->scenes[m->sentence].mention[m->head] = number[i];
        if (number[i] < 0) continue;
        uint8_t others = 0;
        for (uint8_t o = 0; o < m->n_others; o++)
            if (number[m->others[o]] >= 0) m->others[others++] = number[m->others[o]];
        m->n_others = others;
        int32_t renames = k->facts[i].appositive_of;
        k->facts[i].appositive_of = renames >= 0 ? number[renames] : TAC_NONE;
        if ((uint32_t)number[i] != i) {
            k->at[number[i]] = *m;
            k->facts[number[i]] = k->facts[i];
        }
    }
    k->n = kept;
}

void tac_naming_run(tac_naming *k) {
    const tac_parse *parse = k->parse;
    if (!k->date) k->date = NOW;
    for (uint32_t i = 0; i < parse->n; i++) k->cap += parse->sentences[i].n;
    k->scenes = TAC_NEW(k->arena, tac_scene, parse->n + 1);
    k->at = TAC_NEW(k->arena, tac_mention, k->cap + 1);
    k->facts = TAC_NEW(k->arena, tac_facts, k->cap + 1);
    for (uint32_t i = 0; i < parse->n; i++) {
        k->scenes[i].s = &parse->sentences[i];
        tac_names_find(k, &k->scenes[i]);
    }
    tac_shared_names_settle(k);
    for (uint32_t i = 0; i < parse->n; i++) {
        tac_agents_find(k, &k->scenes[i]);
        tac_spans_find(k, &k->scenes[i]);
        propose(k, i);
        tac_codes_find(k, i);
        tac_apposition_join(k, i);
    }
    settle(k);
    tac_speakers_mark(k);
    tac_coreference_find(k);
}

tac_mentions *tac_mentions_find(tac_arena *arena, const tac_parse *parse, const tac_lexicon *lex, const tac_gazetteer *gazetteer, uint32_t date) {
    tac_mentions *out = TAC_NEW(arena, tac_mentions, 1);
    tac_naming naming = {.arena = arena, .parse = parse, .lex = lex, .gazetteer = gazetteer, .date = date}, *k = &naming;
    tac_naming_run(k);
    out->at = k->at;
    out->n = k->n;
    out->by_word = TAC_NEW(arena, int32_t *, parse->n + 1);
    for (uint32_t i = 0; i < parse->n; i++) out->by_word[i] = k->scenes[i].mention;
    for (uint32_t i = 0; i < k->n; i++) {
        tac_mention *m = &k->at[i];
        const tac_sentence *s = &parse->sentences[m->sentence];
        m->start = s->words[m->first].start;
        m->end = s->words[m->last].end;
    }
    return out;
}

int32_t tac_mention_at(const tac_mentions *m, const tac_parse *parse, uint32_t sentence, uint32_t word) {
    if (sentence >= parse->n) return TAC_NONE;
    const tac_sentence *s = &parse->sentences[sentence];
    for (int steps = 0; steps < 32 && word < s->n; steps++) {
        if (m->by_word[sentence][word] >= 0) return m->by_word[sentence][word];
        const tac_word *w = &s->words[word];
        bool before = w->deprel == TAC_NMOD && w->head >= 0 && word < (uint32_t)w->head;
        bool part = w->deprel == TAC_FLAT || w->deprel == TAC_COMPOUND || w->deprel == TAC_AMOD || w->deprel == TAC_NUMMOD || w->deprel == TAC_DETREL || w->deprel == TAC_FIXED ||
                    w->deprel == TAC_GOESWITH || w->deprel == TAC_CONJ || before || w->name != TAC_NAME_NONE;
        if (!part || w->head < 0) return TAC_NONE;
        word = (uint32_t)w->head;
    }
    return TAC_NONE;
}

/* The words of a noun phrase, from the tree: its head with determiners, modifiers, name parts and prepositional complements. What merely stands beside it is left
 * out: conjuncts, clauses, appositions after a comma, parentheses, its own preposition and possessive mark. A span is one run of words: it stops at the first thing
 * left out on either side. All bounds come from one walk down the tree and one up. */
#include "actors/internal.h"

bool tac_scene_relation_is(const tac_sentence *s, uint32_t word, tac_deprel rel) {
    for (int steps = 0; steps < 32; steps++) {
        const tac_word *w = &s->words[word];
        if (w->deprel != TAC_CONJ || w->head < 0 || (uint32_t)w->head >= s->n) return w->deprel == rel;
        word = (uint32_t)w->head;
    }
    return false;
}

static bool is_comma(tac_str form) { return tac_str_is(form, ",") || tac_str_is(form, "(") || tac_str_is(form, "[") || tac_str_is(form, "-") || tac_str_is(form, "--") || tac_str_is(form, "–") || tac_str_is(form, "—"); }

/* Does this child belong to the words of its head's noun phrase? */
static bool belongs(const tac_sentence *s, uint32_t child) {
    const tac_word *w = &s->words[child], *head = &s->words[w->head];
    bool before = child < (uint32_t)w->head;
    if (before && head->deprel == TAC_AMOD) return true; /* "US-backed", "newly elected" */
    switch (w->deprel) {
    case TAC_DETREL: case TAC_AMOD: case TAC_COMPOUND: case TAC_FLAT: case TAC_NUMMOD: case TAC_FIXED: case TAC_GOESWITH: return true;
    case TAC_NMOD: {
        uint32_t first = child;
        for (int32_t c = w->first_child; c >= 0; c = s->words[c].next_sibling)
            if ((uint32_t)c < first && s->words[c].deprel != TAC_PUNCTREL) first = (uint32_t)c;
        return before || first == 0 || !is_comma(s->words[first - 1].form);
    }
    case TAC_APPOS: return !before && !is_comma(s->words[child - 1].form) && (s->words[child].first_child < 0 || (uint32_t)s->words[child].first_child >= child || (uint32_t)s->words[child].first_child <= (uint32_t)w->head + 1 || !is_comma(s->words[s->words[child].first_child - 1].form));
    case TAC_ADVMOD: return before && (head->upos == TAC_NUM || head->upos == TAC_ADJ || head->upos == TAC_DET);
    case TAC_CONJ: /* conjoined modifiers inside the phrase, not conjoined phrases */
        return (head->deprel == TAC_AMOD || head->deprel == TAC_COMPOUND || head->deprel == TAC_NMOD || head->deprel == TAC_FLAT) && head->head >= 0;
    case TAC_CC: case TAC_PUNCTREL: return head->deprel == TAC_CONJ || head->deprel == TAC_AMOD || head->deprel == TAC_COMPOUND || head->deprel == TAC_FLAT;
    case TAC_CASE: case TAC_MARK: return head->deprel == TAC_NMOD || head->deprel == TAC_COMPOUND || head->deprel == TAC_FLAT || head->deprel == TAC_CONJ;
    default: return false;
    }
}

/* As a head of its own, a phrase leaves out its case, conjunction, conjuncts and marks, which count only when it stands inside a larger one. */
static bool belongs_alone(const tac_sentence *s, uint32_t child) {
    tac_deprel rel = s->words[child].deprel;
    if (rel == TAC_CASE || rel == TAC_MARK || rel == TAC_CC || rel == TAC_PUNCTREL || rel == TAC_CONJ) return false;
    return belongs(s, child);
}

static bool is_dash(tac_str form) { return tac_str_is(form, "-") || tac_str_is(form, "--") || tac_str_is(form, "–") || tac_str_is(form, "—"); }

/* The word behind a dateline: capitals, numbers and marks alone stand before its dash, which is no hyphen. 0: there is none. */
static uint32_t behind_dateline(const tac_sentence *s) {
    enum { LONGEST = 14 };
    if (!s->opens_paragraph) return 0;
    for (uint32_t i = 0; i + 1 < s->n && i < LONGEST; i++) {
        const tac_word *w = &s->words[i];
        if (i > 0 && is_dash(w->form) && w->start > s->words[i - 1].end) return i + 1;
        bool capital = w->form.s[0] >= 'A' && w->form.s[0] <= 'Z' && w->upos != TAC_VERB && w->upos != TAC_PRON && w->upos != TAC_DET;
        if (!capital && w->upos != TAC_PUNCT && w->upos != TAC_NUM) return 0;
    }
    return 0;
}

/* "The two men's talks": what determines or counts before a possessor is the possessor's, though the parser may hang it on what he owns. */
static void reach_back(tac_scene *scene) {
    const tac_sentence *s = scene->s;
    for (uint32_t i = 0; i < s->n; i++) {
        const tac_word *w = &s->words[i];
        if (w->upos == TAC_PRON || w->head <= (int32_t)i || !tac_str_is(w->rel, "nmod:poss")) continue;
        while (scene->first[i] > 0 && s->words[scene->first[i] - 1].head == w->head && (s->words[scene->first[i] - 1].upos == TAC_DET || s->words[scene->first[i] - 1].upos == TAC_NUM)) scene->first[i]--;
    }
}

void tac_spans_find(tac_naming *k, tac_scene *scene) {
    const tac_sentence *s = scene->s;
    uint32_t n = s->n;
    scene->begins = behind_dateline(s);
    uint32_t *low = TAC_NEW(k->arena, uint32_t, n + 1), *high = TAC_NEW(k->arena, uint32_t, n + 1);       /* whole phrase as part of a larger one */
    uint32_t *left = TAC_NEW(k->arena, uint32_t, n + 1), *right = TAC_NEW(k->arena, uint32_t, n + 1);     /* whole subtree */
    bool *seen = TAC_NEW(k->arena, bool, n + 1);
    scene->first = TAC_NEW(k->arena, uint32_t, n + 1);
    scene->last = TAC_NEW(k->arena, uint32_t, n + 1);
    scene->order = TAC_NEW(k->arena, uint32_t, n + 1);
    for (uint32_t i = 0; i < n; i++) scene->first[i] = scene->last[i] = low[i] = high[i] = left[i] = right[i] = i;
    if (s->root >= 0 && (uint32_t)s->root < n) {
        scene->order[scene->n_order++] = (uint32_t)s->root;
        seen[s->root] = true;
    }
    for (uint32_t i = 0; i < scene->n_order; i++)
        for (int32_t c = s->words[scene->order[i]].first_child; c >= 0 && (uint32_t)c < n && !seen[c]; c = s->words[c].next_sibling) {
            seen[c] = true;
            scene->order[scene->n_order++] = (uint32_t)c;
        }
    for (uint32_t i = scene->n_order; i-- > 0;) {
        uint32_t h = scene->order[i], cut_left = 0, cut_right = n;
        uint32_t alone_left = 0, alone_right = n;
        for (int32_t at = s->words[h].first_child; at >= 0 && (uint32_t)at < n; at = s->words[at].next_sibling) {
            uint32_t c = (uint32_t)at;
            if (s->words[c].head != (int32_t)h) break;
            if (left[c] < left[h]) left[h] = left[c];
            if (right[c] > right[h]) right[h] = right[c];
            bool parted = c < scene->begins && h >= scene->begins, in = !parted && belongs(s, c), alone = !parted && belongs_alone(s, c);
            if (!in && c < h && right[c] + 1 > cut_left) cut_left = right[c] + 1;
            if (!in && c > h && left[c] < cut_right) cut_right = left[c];
            if (!alone && c < h && right[c] + 1 > alone_left) alone_left = right[c] + 1;
            if (!alone && c > h && left[c] < alone_right) alone_right = left[c];
            if (in && low[c] < low[h]) low[h] = low[c];
            if (in && high[c] > high[h]) high[h] = high[c];
            if (alone && low[c] < scene->first[h]) scene->first[h] = low[c];
            if (alone && high[c] > scene->last[h]) scene->last[h] = high[c];
        }
        if (cut_left > h) cut_left = h;     /* a tree whose branches cross */
        if (cut_right <= h) cut_right = h + 1;
        if (alone_left > h) alone_left = h;
        if (alone_right <= h) alone_right = h + 1;
        if (low[h] < cut_left) low[h] = cut_left;
        if (high[h] >= cut_right) high[h] = cut_right - 1;
        if (scene->first[h] < alone_left) scene->first[h] = alone_left;
        if (scene->last[h] >= alone_right) scene->last[h] = alone_right - 1;
        while (scene->last[h] > h && s->words[scene->last[h]].upos == TAC_PUNCT) scene->last[h]--;
        while (scene->first[h] < h && s->words[scene->first[h]].upos == TAC_PUNCT) scene->first[h]++;
    }
    reach_back(scene);
}

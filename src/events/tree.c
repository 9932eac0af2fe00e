/* Walking one sentence's tree. Every walk up is bounded by the number of words, so that a damaged tree ends it. */
#include "events/internal.h"

#include <string.h>

static bool inside(const tac_sentence *s, int32_t word) { return word >= 0 && (uint32_t)word < s->n; }

int32_t tac_tree_child(const tac_sentence *s, int32_t word, tac_deprel rel) {
    if (!inside(s, word)) return -1;
    for (int32_t c = s->words[word].first_child; inside(s, c); c = s->words[c].next_sibling)
        if (s->words[c].deprel == rel) return c;
    return -1;
}

bool tac_tree_lemma_is(const tac_sentence *s, int32_t word, const char *lemma) {
    return inside(s, word) && (tac_str_eq_nocase(s->words[word].lemma, tac_str_of(lemma)) || tac_str_eq_nocase(s->words[word].form, tac_str_of(lemma)));
}

int32_t tac_tree_child_case(const tac_sentence *s, int32_t word, const char *preposition) {
    if (!inside(s, word)) return -1;
    for (int32_t c = s->words[word].first_child; inside(s, c); c = s->words[c].next_sibling) {
        if (s->words[c].deprel != TAC_NMOD && s->words[c].deprel != TAC_OBL) continue;
        for (int32_t k = s->words[c].first_child; inside(s, k); k = s->words[k].next_sibling)
            if (s->words[k].deprel == TAC_CASE && tac_tree_lemma_is(s, k, preposition)) return c;
    }
    return -1;
}

bool tac_tree_under(const tac_sentence *s, int32_t word, int32_t ancestor) {
    for (uint32_t steps = 0; steps <= s->n && inside(s, word); steps++) {
        if (word == ancestor) return true;
        word = s->words[word].head;
    }
    return false;
}

char tac_tree_pos(const tac_word *w) {
    switch (w->upos) {
    case TAC_VERB: case TAC_AUX: return 'v';
    case TAC_NOUN: case TAC_PROPN: return 'n';
    case TAC_ADJ: case TAC_ADV: return 'a';
    case TAC_ADP: case TAC_SCONJ: case TAC_CCONJ: case TAC_PART: return 'p';
    default: return 'x';
    }
}

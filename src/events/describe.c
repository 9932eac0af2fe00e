/* Words that name or describe somebody, and tell of nothing: a word inside a proper name ("Detention Centre", "Relief Fund"), and a participle before its noun, which says
 * what sort it is ("the ousted president", "a jailed writer", "Israel-held land"). The reader may still be all but sure that one of them tells of an act. */
#include "events/ask.h"
#include "events/decide.h"

static bool inside(const tac_sentence *s, int32_t w) { return tac_ask_inside(s, w); }

static bool capital(const tac_sentence *s, int32_t w) { return inside(s, w) && s->words[w].form.n && s->words[w].form.s[0] >= 'A' && s->words[w].form.s[0] <= 'Z'; }

static bool content(const tac_word *w) { return w->upos == TAC_NOUN || w->upos == TAC_PROPN || w->upos == TAC_VERB || w->upos == TAC_ADJ; }

/* A headline that writes all its words as names: no word of substance begins small. */
static bool title_case(const tac_sentence *s) {
    enum { SHORT = 3 };
    for (uint32_t i = 1; i < s->n; i++)
        if (content(&s->words[i]) && s->words[i].form.n > SHORT && s->words[i].form.s[0] >= 'a' && s->words[i].form.s[0] <= 'z') return false;
    return true;
}

/* It modifies a name, and capitals alone stand between it and the name's head. */
static bool in_name(const tac_sentence *s, int32_t w) {
    const tac_word *x = &s->words[w];
    int32_t h = x->head, from = w < h ? w : h, to = w < h ? h : w;
    bool part = x->deprel == TAC_COMPOUND || x->deprel == TAC_AMOD || x->deprel == TAC_FLAT;
    if (!part || !capital(s, w) || !capital(s, h) || !content(x) || s->words[h].upos == TAC_VERB) return false;
    for (int32_t i = from + 1; i < to; i++)
        if (!capital(s, i)) return false;
    return w > 0 && !title_case(s);
}

static bool participle(const tac_sentence *s, int32_t w) {
    const tac_word *x = &s->words[w];
    for (int step = 0; step < 8 && inside(s, w) && s->words[w].deprel == TAC_CONJ; step++) w = s->words[w].head; /* "jailed and exiled writers" */
    bool form = tac_str_is(x->xpos, "VBN") || tac_str_is(x->xpos, "VBG") || x->deverbal;
    return form && inside(s, w) && s->words[w].deprel == TAC_AMOD && s->words[w].head > w && inside(s, s->words[w].head) && tac_grammar_is_noun(&s->words[s->words[w].head]);
}

const char *tac_describes(const tac_candidate *k) {
    int32_t w = (int32_t)k->event.word;
    bool pair = k->event.frame != UINT32_MAX && k->match.key.with_kind == 'o';
    if (pair) return NULL;
    if (in_name(k->s, w)) return "is a part of a name";
    return participle(k->s, w) ? "only says of what sort it is" : NULL;
}

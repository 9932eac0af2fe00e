/* Parses for tests, built from CoNLL-U text: forms, lemmas, tags, features, heads, relations and, in the last column, SpaceAfter=No and Name=PERSON (Name=I-PERSON goes
 * on). A blank line ends a sentence, "# newpar" opens a paragraph. Columns may be parted by tabs or runs of spaces. Nothing is checked: tests are well-formed. */
#ifndef TAC_TESTS_TREES_H
#define TAC_TESTS_TREES_H

#include <stdlib.h>
#include <string.h>

#include "parse/parse.h"

static inline int trees_upos(tac_str s) {
    for (int i = 0; i <= TAC_X; i++)
        if (tac_str_is(s, tac_upos_name((tac_upos)i))) return i;
    return TAC_X;
}

static inline int trees_deprel(tac_str s) {
    tac_str base = s;
    for (size_t i = 0; i < s.n; i++)
        if (s.s[i] == ':') {
            base.n = i;
            break;
        }
    for (int i = 0; i <= TAC_XCOMP; i++)
        if (tac_str_is(base, tac_deprel_name((tac_deprel)i))) return i;
    return TAC_DEP;
}

static inline int trees_columns(tac_str line, tac_str *out, int max) {
    int n = 0;
    size_t i = 0;
    while (i < line.n && n < max) {
        while (i < line.n && (line.s[i] == ' ' || line.s[i] == '\t')) i++;
        size_t from = i;
        while (i < line.n && line.s[i] != ' ' && line.s[i] != '\t') i++;
        if (i > from) out[n++] = (tac_str){line.s + from, i - from};
    }
    return n;
}

static inline tac_str trees_part(tac_str misc, const char *key) {
    tac_str part;
    while (tac_str_cut(&misc, '|', &part))
        if (tac_str_starts(part, key)) return (tac_str){part.s + strlen(key), part.n - strlen(key)};
    return (tac_str){0};
}

static inline void trees_link(tac_sentence *s) {
    for (uint32_t i = s->n; i-- > 0;) {
        tac_word *w = &s->words[i];
        if (w->head < 0) {
            s->root = (int32_t)i;
        } else {
            w->next_sibling = s->words[w->head].first_child;
            s->words[w->head].first_child = (int32_t)i;
        }
    }
}

/* *text gets the words with their gaps. */
static inline tac_parse *trees_read(tac_arena *arena, const char *conllu, tac_str *text) {
    static const char *const kinds[] = {"", "PERSON", "ORG", "PLACE", "OTHER"};
    size_t length = strlen(conllu), at = 0;
    tac_parse *p = TAC_NEW(arena, tac_parse, 1);
    p->sentences = TAC_NEW(arena, tac_sentence, length / 4 + 2);
    char *out = TAC_NEW(arena, char, length + 2);
    tac_str rest = tac_str_of(conllu), line;
    tac_word *words = TAC_NEW(arena, tac_word, length / 4 + 2);
    uint32_t n = 0;
    bool paragraph = true, tight = false;
    tac_sentence *s = NULL;
    for (;;) {
        bool more = tac_str_cut(&rest, '\n', &line);
        tac_str c[10] = {{0}};
        int columns = more ? trees_columns(line, c, 10) : 0;
        if (columns == 0 && s) { /* the sentence ends */
            s->end = s->words[s->n - 1].end;
            trees_link(s);
            s->reader = TAC_NEW(arena, const tac_trigger *, s->n);
            s->none = tac_arena_alloc(arena, sizeof(float[TAC_TYPES + 1]) * s->n);
            s = NULL;
        }
        if (!more) break;
        if (tac_str_starts(line, "# newpar")) paragraph = true;
        if (columns < 8 || c[0].s[0] == '#' || memchr(c[0].s, '-', c[0].n) || memchr(c[0].s, '.', c[0].n)) continue;
        if (!s) {
            s = &p->sentences[p->n++];
            *s = (tac_sentence){.words = words + n, .opens_paragraph = paragraph, .root = -1};
        }
        tac_word *w = &words[n++];
        w->gap = paragraph ? TAC_GAP_PARAGRAPH : tight ? TAC_GAP_NONE : TAC_GAP_SPACE;
        if (w->gap != TAC_GAP_NONE && at) out[at++] = paragraph ? '\n' : ' ';
        memcpy(out + at, c[1].s, c[1].n);
        w->start = (uint32_t)at;
        at += c[1].n;
        w->end = (uint32_t)at;
        w->form = (tac_str){out + w->start, c[1].n};
        w->lemma = c[2];
        w->upos = (tac_upos)trees_upos(c[3]);
        w->xpos = tac_str_is(c[4], "_") ? (tac_str){0} : c[4];
        w->feats = tac_str_is(c[5], "_") ? (tac_str){0} : c[5];
        w->head = atoi(c[6].s) - 1;
        w->rel = c[7];
        w->deprel = (tac_deprel)trees_deprel(c[7]);
        w->first_child = w->next_sibling = -1;
        w->predicate = w->upos == TAC_VERB;
        w->fact = 3;
        tac_str name = trees_part(c[9], "Name=");
        w->name_begins = name.n && !tac_str_starts(name, "I-");
        if (name.n && !w->name_begins) name = (tac_str){name.s + 2, name.n - 2};
        for (uint8_t k = 1; k < 5; k++)
            if (tac_str_is(name, kinds[k])) w->name = k;
        tight = tac_str_is(trees_part(c[9], "SpaceAfter="), "No");
        paragraph = false;
        if (s->n++ == 0) s->start = w->start;
    }
    if (text) *text = (tac_str){out, at};
    return p;
}

#endif

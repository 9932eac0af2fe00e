/* Inside attribution: who says what, found once for all sentences. Shared by sayings.c (the whole), saying_clause.c (one sentence's grammar), quotations.c (what stands
 * between quotation marks) and sources.c (an event's own sources). Not for other rooms. */
#ifndef TAC_EVENTS_SAYINGS_H
#define TAC_EVENTS_SAYINGS_H

#include "events/ask.h"

/* Words of one sentence, the last included. */
typedef struct {
    uint32_t sentence, first, last;
} tac_stretch;

enum { TAC_STRETCHES = TAC_ATTRIBUTION_SPANS };
typedef struct {
    uint32_t sentence;            /* of the cue */
    int32_t cue;                  /* its head word: the verb or noun of saying, "according" */
    tac_stretch cue_words;
    int32_t source;               /* head word of who says it, in `sentence`; -1: nobody is named */
    tac_stretch source_words;
    int32_t mention;              /* of the source as a party, -1 none */
    tac_str author, holder;       /* what the cue does to the author's commitment and to the source's */
    tac_str block;                /* the lexicon's */
    tac_stretch content[TAC_STRETCHES];
    uint32_t n_content;
    bool tells;                   /* holds its content to be so, or not so: a source of the acts in it. False: wants, praises, asks for it */
    bool speaks;                  /* may be said in so many words: tells or asks; a quotation can be its content */
    bool quotes;                  /* part of the content is a quotation */
    int32_t within;               /* the innermost saying whose content this one stands in, -1 none */
    uint32_t depth;               /* how many hold it */
} tac_saying;

typedef struct {
    uint32_t sentence, word, to_sentence, to_word; /* its marks, both included; the last word where it is never closed */
    bool goes_on;                 /* opens a paragraph that goes on with the quotation before */
} tac_quotation;
typedef struct {
    tac_quotation *at;
    uint32_t n, cap;
} tac_quotations;

typedef struct tac_sayings {
    tac_saying *at;
    uint32_t n, cap;
    tac_quotations quotations;    /* of the document */
} tac_sayings;

/* All sayings of the document, in text order of cues; found once, kept in the coding. */
const tac_sayings *tac_sayings_of(tac_coding *c);
bool tac_saying_covers(const tac_saying *a, uint32_t sentence, uint32_t word); /* the word stands in its content */
void tac_saying_add_content(tac_saying *a, tac_stretch words); /* joined to what touches or overlaps it */

/* saying_clause.c: what the words of one sentence say by grammar alone; a saying without content yet is one that a quotation may fill. */
void tac_sayings_of_sentence(tac_coding *c, uint32_t sentence, tac_sayings *out);
/* A label before its paragraph: "Governor: ...", "Poll: ...". */
void tac_sayings_label(tac_coding *c, uint32_t sentence, tac_sayings *out);
/* The words below `root` but not below `cut` (-1: none), as stretches without punctuation at their ends; returns how many. */
uint32_t tac_saying_words(const tac_sentence *s, uint32_t sentence, int32_t root, int32_t cut, tac_stretch *out, uint32_t max);

/* quotations.c */
bool tac_quotation_holds(const tac_quotation *q, uint32_t sentence, uint32_t word); /* its marks included */
tac_quotations tac_quotations_find(tac_coding *c);
/* Gives the document's quotations to those who say them. */
void tac_quotations_join(tac_coding *c, tac_sayings *all);

#endif

/* Judging by weighed features: which type, is a mention a party, does an act stand, are two words two acts, how sure is a record. Shared by decide.c, parties.c, acts.c and weigh.c only. */
#ifndef TAC_EVENTS_WEIGH_H
#define TAC_EVENTS_WEIGH_H

#include "events/decide.h"

/* What is said of one type at a word: by the frames there, and by the reader of the words beside it, of which one may be the act's own. */
typedef struct {
    bool holds, blocked, joined; /* a frame of it holds; is known and does not hold; rests on two words or more */
    uint32_t held;               /* conditions met of the frame that holds */
    float before, after;         /* the reader's highest probability of it among the four words before, and after */
} tac_type_seen;
enum { TAC_TYPE_FEATURES = 9 + TAC_TYPES };
/* Fills before and after of all types; 0 where the reader was not heard. */
void tac_weigh_beside(const tac_sentence *s, uint32_t word, tac_type_seen seen[TAC_TYPES]);
/* Scores of the types and of none (TAC_NO_TYPE), each a log of odds but for a common sum. p (TAC_TYPES + 1): the reader's, NULL by rules alone. */
void tac_weigh_types(const float *p, const tac_type_seen seen[TAC_TYPES], bool framed, float score[TAC_TYPES + 1]);

/* How a mention's head hangs on the act's verb or noun. */
enum { TAC_PARTY_SUBJECT, TAC_PARTY_PASSIVE_SUBJECT, TAC_PARTY_OBJECT, TAC_PARTY_MODIFIER, TAC_PARTY_POSSESSOR, TAC_PARTY_BY, TAC_PARTY_OF, TAC_PARTY_AGAINST, TAC_PARTY_TO, TAC_PARTY_OTHER,
       TAC_PARTY_FAR, TAC_PARTY_RELATIONS };
enum { TAC_PARTY_FEATURES = 28 + TAC_PARTY_RELATIONS + TAC_TYPES + 1, TAC_ACT_FEATURES = 26 + TAC_TYPES + 1 };

/* What both witnesses say of one mention as a party; [0] as actor, [1] as recipient. */
typedef struct {
    int32_t mention;
    float link[2];                 /* the reader's probability */
    bool highest[2];               /* no other mention's is higher */
    bool in_frame[2], has_frame[2]; /* the frame's slot holds it; the frame has that slot */
    bool in_place[2];              /* it stands where English puts such a party */
    bool filled[2];                /* the grammar puts a coded party on that side */
    bool foreign;                  /* an argument of another verb */
    bool venue;                    /* where something happens */
} tac_party_seen;

/* f: as actor, as recipient. */
void tac_weigh_party(tac_coding *c, const tac_candidate *k, const tac_party_seen *seen, float f[2][TAC_PARTY_FEATURES]);
float tac_weigh_party_logit(const float f[TAC_PARTY_FEATURES], bool heard, int side);

void tac_weigh_act(tac_coding *c, tac_candidate *k, float f[TAC_ACT_FEATURES]);
float tac_weigh_stands(const float f[TAC_ACT_FEATURES], bool heard); /* logit that it is an act of its type */
float tac_weigh_sure(const float f[TAC_ACT_FEATURES], bool heard);   /* probability that type and parties are right */

/* Whether two words of a sentence that stand with one type tell two acts ("killed three and wounded nine") or one. near: the tree and their parties have them as one. */
enum { TAC_TWIN_FEATURES = 9 };
void tac_weigh_twins(const tac_candidate *first, const tac_candidate *second, bool near, float f[TAC_TWIN_FEATURES]);
float tac_weigh_two(const float f[TAC_TWIN_FEATURES], bool heard); /* logit that they are two */

/* One JSON line each for bench/weigh.py, where the options ask for a trace. */
void tac_weigh_trace_party(tac_coding *c, const tac_candidate *k, const tac_party_seen *seen, int side, const float *f, bool taken);
void tac_weigh_trace_act(tac_coding *c, const tac_candidate *k, const tac_frame_match *matches, uint32_t n, const float *f);
void tac_weigh_trace_twins(tac_coding *c, const tac_candidate *first, const tac_candidate *second, const float *f);

#endif

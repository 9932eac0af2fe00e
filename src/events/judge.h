/* Inside status: what the tree alone says of an act. judge.c composes it, status.c joins it with the reader. Not for other rooms. */
#ifndef TAC_EVENTS_JUDGE_H
#define TAC_EVENTS_JUDGE_H

#include "events/ask.h"

enum {
    TAC_HISTORICAL = 1 << TAC_AUX_HISTORICAL,
    TAC_FUTURE = 1 << TAC_AUX_FUTURE,
    TAC_HYPOTHETICAL = 1 << TAC_AUX_HYPOTHETICAL,
    TAC_NEGATION = 1 << TAC_AUX_NEGATION,
    TAC_PLUPERFECT = 1 << 8,
    TAC_SAID_FUTURE = 1 << 9,       /* by an adjective on the act itself: "the planned raid" */
    TAC_SAID_HYPOTHETICAL = 1 << 10, /* "potential deliveries" */
    TAC_SAID_NEGATION = 1 << 11,    /* "foiled a plot" */
    TAC_AUX_BITS = TAC_HISTORICAL | TAC_FUTURE | TAC_HYPOTHETICAL | TAC_NEGATION,
};

typedef struct {
    uint32_t bits;
    tac_str fact; /* the commitment that the words show, its sign included: "PR-"; empty where none does (CT+, or CT- under negation) */
} tac_judgement;

/* `tell`: every step to explain. */
tac_judgement tac_judge(tac_coding *c, const tac_sentence *s, int32_t word, bool tell);

#endif

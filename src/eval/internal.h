/* Inside the eval room: gold events and records in one shape, and the counts. Not for other rooms. */
#ifndef TAC_EVAL_INTERNAL_H
#define TAC_EVAL_INTERNAL_H

#include "eval/eval.h"

typedef TAC_VEC(tac_str) eval_set; /* no string twice */
typedef struct {
    eval_set codes, primary, sectored; /* codes; "CODE SECTOR" of all; of those that have a sector */
    bool given;
} eval_party;
typedef struct {
    tac_str event, factuality, date, words, text, plain_words, plain_text;
    eval_set others, modes, aux, classes, giver, taker;
    eval_party actor, recipient, attribution;
    bool states_aux, states_attribution, states_factuality, has_transfer, optional, directed;
} eval_event;
typedef TAC_VEC(eval_event) eval_pool; /* the records of one text */
typedef struct {
    tac_str id, text, plain;
    bool complete;
    TAC_VEC(eval_event) events;
} eval_text;
typedef struct {
    bool dyad, strict, mode;
    uint32_t codes;
} eval_agreement;
typedef struct {
    uint32_t gold, system;
    bool required;
    eval_agreement v;
} eval_pair;

typedef enum { EVAL_MODE, EVAL_AUX, EVAL_ATTRIBUTION, EVAL_FACTUALITY, EVAL_DATE, EVAL_TRANSFER, EVAL_QUESTIONS } eval_question;
extern const char *const eval_question_names[EVAL_QUESTIONS];

struct tac_eval {
    tac_arena *arena;
    TAC_VEC(eval_text) texts;
    tac_map *by_id;
    TAC_VEC(eval_pool *) pools;
    uint64_t n_system;
    int64_t n, event, dyad, strict, p_n, p_event, p_dyad;
    struct { int64_t ok, of; } asked[EVAL_QUESTIONS];
    TAC_VEC(tac_eval_type) types;
    TAC_VEC(tac_eval_error) errors;
};

#endif

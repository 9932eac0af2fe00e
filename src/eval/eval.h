/* Records against gold: how much of what a text says was found, and how much of what was found is right.
 *
 * Gold is one text a line: {"id", "text", "complete", "events": [{"event", "mode", "actor": [{"code", "sector"}], "recipient", "aux", "attribution", "date",
 * "factuality", "transfer": {"class", "giver", "taker"}, "event_text", "or", "optional", "directed"}]}. Events of one type in one sentence are paired one to
 * one, those that agree most first. Of each question only what the gold states is asked; precision counts only texts whose gold is complete. */
#ifndef TAC_EVAL_H
#define TAC_EVAL_H

#include "base/base.h"

typedef struct tac_eval tac_eval;
tac_eval *tac_eval_new(void);
void tac_eval_free(tac_eval *e);
/* One line of either file; false with *err (`where` in it) when it is not what it should be. */
bool tac_eval_gold(tac_eval *e, tac_str line, const char *where, tac_error *err);
bool tac_eval_record(tac_eval *e, tac_str line, const char *where, tac_error *err);

/* Pairs and counts; once, when both files are read. */
void tac_eval_run(tac_eval *e);
/* The scores, a line each. */
void tac_eval_scores(const tac_eval *e, tac_buf *out);
/* The counts behind them: `right` of what the gold asks; precision (event and dyad only) is system_right of system, system 0 where no text is complete. */
typedef struct {
    const char *name;
    int64_t right, of, system_right, system;
} tac_eval_score;
enum { TAC_EVAL_SCORES = 9 };
size_t tac_eval_counts(const tac_eval *e, tac_eval_score out[TAC_EVAL_SCORES]);

/* One event type's counts. `extra`: records that no gold event has, in complete texts. */
typedef struct {
    tac_str event;
    uint32_t gold, found, parties, extra;
} tac_eval_type;
size_t tac_eval_types(const tac_eval *e, const tac_eval_type **at);

/* One thing that is wrong: missed, extra, seen but called another type, or found with another answer to a question. Strings live as long as the evaluation. */
typedef struct {
    const char *what; /* "missed", "extra", "type", "parties", "sectors", "mode", "aux", "attribution", "factuality", "date", "transfer" */
    tac_str id, event, gold, got, words, text;
} tac_eval_error;
size_t tac_eval_errors(const tac_eval *e, const tac_eval_error **at);

#endif

/* tacitus lexicon check: every example of the lexicon through the whole coder, on one fixed day, and those that differ shown as expected against got. */
#define _GNU_SOURCE /* memmem */
#include <stdlib.h>
#include <string.h>

#include "cli/cli.h"

/* Examples stand in no newspaper, so they are all read as of one day. */
static const char day[] = "2024-06-17";

enum { OTHER = TAC_NO_TYPE, KINDS }; /* kinds of the summary: the types, then examples of no frame */
typedef struct {
    uint32_t all, held, negative, negative_held;
} tally;

typedef struct {
    const cli_options *options;
    const tac_coder *coder;
    const char *only;
    bool verbose;
    tac_session **sessions; // (threads)
    cli_output output;
    uint32_t at;
    tally tallies[KINDS];
} check;

typedef struct {
    tac_example example;
    int kind;
    bool held;
    tac_buf out;
} job;

static void *next(void *context) {
    check *c = context;
    const tac_lexicon *lex = tac_coder_lexicon(c->coder);
    while (c->at < tac_lexicon_examples(lex) && !c->output.failed) {
        tac_example e = tac_lexicon_example(lex, c->at++);
        if (c->only && !memmem(e.where.s, e.where.n, c->only, strlen(c->only)) && !tac_str_is(e.block, c->only)) continue;
        job *j = calloc(1, sizeof *j);
        if (!j) return NULL;
        j->example = e;
        return j;
    }
    return NULL;
}

static tac_str event_of(const check *c, const tac_example *e) {
    return e->frame == UINT32_MAX ? TAC_S("") : tac_lexicon_frame(tac_coder_lexicon(c->coder), e->frame).event;
}

static int kind_of(tac_str event) {
    for (int t = 0; t < TAC_NO_TYPE; t++)
        if (tac_str_is(event, tac_type_name((tac_type)t))) return t;
    return OTHER;
}

/* A '-' example of a frame must give no event by this frame; outside frames, none at all. */
static bool gives_nothing(const check *c, const tac_example *e, const tac_records *records) {
    if (e->frame == UINT32_MAX) return records->n == 0;
    tac_frame frame = tac_lexicon_frame(tac_coder_lexicon(c->coder), e->frame);
    for (uint32_t i = 0; i < records->n; i++)
        if (tac_str_eq(records->at[i].evidence.frame, frame.name) || (!records->at[i].evidence.frame.n && tac_str_eq(records->at[i].event, frame.event))) return false;
    return true;
}

static void add_line(tac_buf *out, const char *label, tac_str s) {
    tac_buf_add(out, tac_str_of(label));
    tac_buf_add(out, s);
    tac_buf_add(out, TAC_S("\n"));
}

static void tell(const tac_example *e, const tac_records *records, bool held, tac_buf *out) {
    add_line(out, held ? "ok " : "", e->where);
    add_line(out, "  text      ", e->text);
    add_line(out, "  expected  ", e->negative ? TAC_S("(nothing)") : e->expect);
    for (uint32_t i = 0; i < records->n; i++) {
        tac_buf line = {0};
        cli_expect_describe(&records->at[i], &line);
        add_line(out, "  got       ", (tac_str){line.s, line.n});
        tac_buf_free(&line);
    }
    if (!records->n) add_line(out, "  got       ", TAC_S("(nothing)"));
}

static void work(void *context, int thread, void *job_) {
    const check *c = context;
    job *j = job_;
    tac_str event = event_of(c, &j->example);
    tac_document document = {.id = "example", .text = j->example.text.s, .text_bytes = j->example.text.n, .date = day};
    tac_coded coded = {0};
    tac_error err = {0};
    j->kind = kind_of(event);
    if (!tac_session_begin(c->sessions[thread], &document, &err) || !tac_session_next(c->sessions[thread], TAC_UNTIL_RECORDS, &c->options->coding, &coded)) {
        add_line(&j->out, "", j->example.where);
        add_line(&j->out, "  cannot be coded: ", tac_str_of(err.message));
        return;
    }
    j->held = j->example.negative ? gives_nothing(c, &j->example, &coded.records) : cli_expect(coded.arena, &coded.records, j->example.expect, event);
    if (!j->held || c->verbose) tell(&j->example, &coded.records, j->held, &j->out);
}

static void done(void *context, void *job_) {
    check *c = context;
    job *j = job_;
    tally *t = &c->tallies[j->kind];
    t->all++;
    t->held += j->held;
    t->negative += j->example.negative;
    t->negative_held += j->example.negative && j->held;
    cli_output_write(&c->output, (tac_str){j->out.s, j->out.n});
    tac_buf_free(&j->out);
    free(j);
}

static void add_tally(tac_buf *out, const char *name, const tally *t) {
    if (t->all) tac_buf_printf(out, "%-10s %5u of %5u hold (%u%%), %u of %u negative\n", name, t->held, t->all, t->held * 100 / t->all, t->negative_held, t->negative);
}

/* The summary; true when all examples hold. */
static bool summarise(check *c) {
    tac_buf out = {0};
    tally sum = {0};
    for (int k = 0; k < KINDS; k++) {
        const tally *t = &c->tallies[k];
        add_tally(&out, k == OTHER ? "others" : tac_type_name((tac_type)k), t);
        sum = (tally){sum.all + t->all, sum.held + t->held, sum.negative + t->negative, sum.negative_held + t->negative_held};
    }
    if (sum.all) add_tally(&out, "all", &sum);
    else tac_buf_add(&out, TAC_S("no examples\n"));
    cli_output_write(&c->output, (tac_str){out.s, out.n});
    tac_buf_free(&out);
    return sum.held == sum.all;
}

int cli_check_examples(const cli_options *o, const tac_coder *coder, const char *only, bool verbose) {
    check c = {.options = o, .coder = coder, .only = only, .verbose = verbose};
    tac_error err = {0};
    if (!cli_output_open(&c.output, o->output, &err)) return cli_error(&err);
    int code = TAC_OK;
    c.sessions = cli_open_sessions(coder, o->threads, &code);
    if (c.sessions) {
        tac_pool_run(o->threads, &(tac_pool_jobs){&c, next, work, done});
        code = summarise(&c) ? TAC_OK : CLI_SOME_FAILED;
    }
    cli_close_sessions(c.sessions, o->threads);
    int closed = cli_output_close(&c.output);
    return closed ? closed : code;
}

/* tacitus lexicon check: every example of the lexicon through the whole coder, on one fixed day, and those that differ shown as expected against got: first those
 * that held when they were last checked, then new ones, then those that failed before. Then a summary by event type and mode. */
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

/* Examples of one mode of one type, in the order in which the lexicon first names them. */
typedef struct {
    int kind;
    tac_str mode;
    tally tally;
} mode_tally;

typedef struct {
    const cli_options *options;
    const tac_coder *coder;
    const char *only;
    bool verbose;
    tac_session **sessions; // (threads)
    tac_arena *arena;
    cli_output output;
    uint32_t at;
    tally tallies[KINDS];
    TAC_VEC(mode_tally) modes;
    cli_last_check last, now; /* now: begins as last where only some examples are checked, so that examples that are gone are forgotten by a whole check */
    TAC_VEC(tac_str) shown[CLI_FAILED + 1]; /* by what was before */
    uint32_t mended;
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

static void work(void *context, const tac_worker *worker, void *job_) {
    const check *c = context;
    job *j = job_;
    tac_str event = event_of(c, &j->example);
    tac_document document = {.id = "example", .text = j->example.text.s, .text_bytes = j->example.text.n, .date = day};
    tac_coded coded = {0};
    tac_error err = {0};
    j->kind = kind_of(event);
    tac_session *session = cli_session(c->sessions, worker->number, &err);
    if (!session || !tac_session_begin(session, &document, &err) || !tac_session_next(session, TAC_UNTIL_RECORDS, &c->options->coding, &coded)) {
        add_line(&j->out, "", j->example.where);
        add_line(&j->out, "  cannot be coded: ", tac_str_of(err.message));
        return;
    }
    j->held = j->example.negative ? gives_nothing(c, &j->example, &coded.records) : cli_expect(coded.arena, &coded.records, j->example.expect, event);
    if (!j->held || c->verbose) tell(&j->example, &coded.records, j->held, &j->out);
}

static void count(tally *t, const job *j) {
    t->all++;
    t->held += j->held;
    t->negative += j->example.negative;
    t->negative_held += j->example.negative && j->held;
}

/* The mode that an example is of: what it expects, else its frame's first. */
static tac_str mode_of(const check *c, const job *j) {
    if (j->example.frame == UINT32_MAX || j->example.negative) return (tac_str){0};
    tac_frame frame = tac_lexicon_frame(tac_coder_lexicon(c->coder), j->example.frame);
    tac_str modes = cli_expect_mode(c->arena, j->example.expect, frame.event), first;
    if (!modes.n) modes = frame.modes;
    return tac_str_is(modes, "*") || !tac_str_cut(&modes, ' ', &first) ? (tac_str){0} : first;
}

static void count_mode(check *c, const job *j) {
    tac_str mode = mode_of(c, j);
    if (!mode.n) return;
    for (uint32_t i = 0; i < c->modes.n; i++)
        if (c->modes.at[i].kind == j->kind && tac_str_eq(c->modes.at[i].mode, mode)) {
            count(&c->modes.at[i].tally, j);
            return;
        }
    TAC_PUSH(c->arena, c->modes, ((mode_tally){j->kind, mode, {0}}));
    count(&c->modes.at[c->modes.n - 1].tally, j);
}

static void done(void *context, void *job_) {
    check *c = context;
    job *j = job_;
    uint64_t key = cli_check_key(&j->example);
    cli_before before = cli_last_check_get(&c->last, key);
    count(&c->tallies[j->kind], j);
    count_mode(c, j);
    cli_last_check_set(&c->now, key, j->held);
    c->mended += j->held && before == CLI_FAILED;
    if (j->held) cli_output_write(&c->output, (tac_str){j->out.s, j->out.n}); /* --verbose */
    else TAC_PUSH(c->arena, c->shown[before], tac_arena_str(c->arena, ((tac_str){j->out.s, j->out.n})));
    tac_buf_free(&j->out);
    free(j);
}

static void show_failures(check *c) {
    static const char *const heads[] = {"held before", "new", "failed before"};
    for (int before = CLI_HELD; before <= CLI_FAILED; before++) {
        if (!c->shown[before].n) continue;
        tac_str head = tac_arena_printf(c->arena, "== %s: %u\n", heads[before], c->shown[before].n);
        cli_output_write(&c->output, head);
        for (uint32_t i = 0; i < c->shown[before].n; i++) cli_output_write(&c->output, c->shown[before].at[i]);
    }
}

static void add_tally(tac_buf *out, const char *name, const tally *t) {
    if (t->all) tac_buf_printf(out, "%-16s %5u of %5u hold (%u%%), %u of %u negative\n", name, t->held, t->all, t->held * 100 / t->all, t->negative_held, t->negative);
}

static void add_modes(const check *c, int kind, tac_buf *out) {
    for (uint32_t i = 0; i < c->modes.n; i++) {
        const mode_tally *m = &c->modes.at[i];
        if (m->kind == kind) tac_buf_printf(out, "  %-14.*s %5u of %5u hold (%u%%)\n", (int)m->mode.n, m->mode.s, m->tally.held, m->tally.all, m->tally.held * 100 / m->tally.all);
    }
}

/* The summary; true when all examples hold. */
static bool summarise(check *c) {
    tac_buf out = {0};
    tally sum = {0};
    for (int k = 0; k < KINDS; k++) {
        const tally *t = &c->tallies[k];
        add_tally(&out, k == OTHER ? "others" : tac_type_name((tac_type)k), t);
        add_modes(c, k, &out);
        sum = (tally){sum.all + t->all, sum.held + t->held, sum.negative + t->negative, sum.negative_held + t->negative_held};
    }
    if (sum.all) add_tally(&out, "all", &sum);
    else tac_buf_add(&out, TAC_S("no examples\n"));
    if (c->mended || c->shown[CLI_HELD].n) tac_buf_printf(&out, "since the last check: %u hold that failed, %u fail that held\n", c->mended, c->shown[CLI_HELD].n);
    cli_output_write(&c->output, (tac_str){out.s, out.n});
    tac_buf_free(&out);
    return sum.held == sum.all;
}

int cli_check_examples(const cli_options *o, const tac_coder *coder, const char *only, bool verbose) {
    check c = {.options = o, .coder = coder, .only = only, .verbose = verbose};
    tac_error err = {0};
    if (!cli_output_open(&c.output, o->output, &err)) return cli_error(&err);
    int code = TAC_OK;
    c.arena = tac_arena_new();
    c.last = cli_last_check_read(c.arena);
    c.now = only ? cli_last_check_read(c.arena) : cli_last_check_none(c.arena);
    c.sessions = cli_open_sessions(coder, o->threads, &code);
    if (c.sessions) {
        tac_pool_run(o->threads, &(tac_pool_jobs){&c, next, work, done, NULL});
        show_failures(&c);
        code = summarise(&c) ? TAC_OK : CLI_SOME_FAILED;
        cli_last_check_write(&c.now);
    }
    cli_close_sessions(c.sessions, o->threads);
    tac_arena_free(c.arena);
    int closed = cli_output_close(&c.output);
    return closed ? closed : code;
}

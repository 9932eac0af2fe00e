/* The one loop: documents are read on this thread, go through the coder on many, and are printed in the order in which they were read: here, when they are finished, and
 * where all before it are printed already by the thread that codes it, section by section.
 * A document that fails is told of on standard error and the others go on; only an output that cannot be written ends the loop. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cli/cli.h"

typedef struct {
    const cli_options *options;
    const cli_stage *stage;
    cli_screen screen;
    tac_input *input;
    cli_output output;
    cli_progress progress;
    tac_session **sessions; // (threads)
    uint64_t good, bad;
    tac_error first;        /* the first document's that failed */
} loop;

typedef struct {
    tac_input_document *document;
    tac_buf out;
    FILE *spill; /* what came before `out`, or NULL */
} job;

enum { SPILL = 1 << 20 };

static void *next(void *context) {
    loop *l = context;
    if (l->output.failed) return NULL;
    tac_input_document *d = tac_input_next(l->input);
    job *j = d ? calloc(1, sizeof *j) : NULL;
    if (j) j->document = d;
    else tac_input_document_free(d);
    return j;
}

/* What a long document gives waits for its turn in a file that has no name. False with the document's error set when there is no room for it. */
static bool spill(job *j) {
    if (j->out.n < SPILL) return true;
    errno = 0;
    if (!j->spill) j->spill = tmpfile();
    if (!j->spill || fwrite(j->out.s, 1, j->out.n, j->spill) != j->out.n)
        return tac_fail(&j->document->error, TAC_E_IO, j->document->where.s, "a temporary file cannot be written: %s", strerror(errno ? errno : EIO));
    j->out.n = 0;
    return true;
}

static void unspill(job *j, cli_output *out) {
    char piece[16 << 10];
    size_t n;
    if (fflush(j->spill) != 0 || fseek(j->spill, 0, SEEK_SET) != 0) out->failed = errno ? errno : EIO;
    while (!out->failed && (n = fread(piece, 1, sizeof piece, j->spill)) > 0) cli_output_write(out, (tac_str){piece, n});
    if (ferror(j->spill)) out->failed = EIO;
    fclose(j->spill);
    j->spill = NULL;
}

/* Prints what the document has given so far. Its reader may be waiting for it. */
static void print(loop *l, job *j) {
    if (j->spill) unspill(j, &l->output);
    cli_output_write(&l->output, (tac_str){j->out.s, j->out.n});
    cli_output_flush(&l->output);
    j->out.n = 0;
}

/* What waits with a document: an arena's first block, its text and output. */
static size_t bytes(const void *job_) {
    const job *j = job_;
    return (64 << 10) + j->document->text.n + j->out.cap;
}

static void work(void *context, const tac_worker *worker, void *job_) {
    loop *l = context;
    job *j = job_;
    tac_input_document *d = j->document;
    if (d->error.code != TAC_OK) return;
    tac_session *session = cli_session(l->sessions, worker->number, &d->error);
    if (!session || !cli_begin(session, d, l->stage->until != TAC_UNTIL_PARSE)) return; /* of a parse, bytes count in the text */
    tac_coded coded;
    while (tac_session_next(session, l->stage->until, &l->options->coding, &coded)) {
        l->stage->work(l->options, &l->screen, d, &coded, &j->out);
        if (tac_pool_turn(worker)) print(l, j);
        else if (!coded.last && !spill(j)) return;
        if (l->output.failed) return;
    }
}

static void done(void *context, void *job_) {
    loop *l = context;
    job *j = job_;
    tac_input_document *d = j->document;
    if (d->error.code != TAC_OK) {
        cli_progress_clear(&l->progress);
        cli_error(&d->error);
        if (l->bad++ == 0) l->first = d->error;
    } else {
        print(l, j);
        l->good++;
    }
    uint64_t read, total;
    tac_input_progress(l->input, &read, &total);
    cli_progress_show(&l->progress, l->good + l->bad, read, total);
    tac_buf_free(&j->out);
    if (j->spill) fclose(j->spill);
    tac_input_document_free(d);
    free(j);
}

tac_coder *cli_open_coder(const cli_options *o, bool parser_only, int *code) {
    tac_error err = {0};
    tac_coder *coder = parser_only  ? tac_coder_open_parser(o->model, &err)
                       : o->lexicon ? tac_coder_open_overlay(o->model, o->lexicon, cli_complain, NULL, &err)
                                    : tac_coder_open(o->model, NULL, &err);
    if (!coder) *code = cli_error(&err);
    return coder;
}

tac_session **cli_open_sessions(const tac_coder *coder, int threads, int *code) {
    tac_error err = {0};
    tac_session **sessions = calloc((size_t)threads, sizeof *sessions);
    bool ready = sessions || tac_fail(&err, TAC_E_MEMORY, "", "out of memory");
    if (ready) ready = (sessions[0] = tac_session_new(coder, &err)) != NULL;
    if (ready) return sessions;
    cli_close_sessions(sessions, threads);
    *code = cli_error(&err);
    return NULL;
}

tac_session *cli_session(tac_session **sessions, int thread, tac_error *err) {
    if (!sessions[thread]) sessions[thread] = tac_session_new(tac_session_coder(sessions[0]), err);
    return sessions[thread];
}

void cli_close_sessions(tac_session **sessions, int threads) {
    for (int i = 0; sessions && i < threads; i++) tac_session_free(sessions[i]);
    free(sessions);
}

bool cli_begin(tac_session *session, tac_input_document *d, bool with_title) {
    tac_error err = {0};
    tac_document document = tac_document_of(d);
    if (!with_title) document.title = NULL;
    return tac_session_begin(session, &document, &err) || tac_fail(&d->error, err.code ? err.code : TAC_E_INPUT, d->where.s, "%s", err.message);
}

/* Everything is there: run. */
static int run(loop *l) {
    if (l->stage->header) {
        tac_buf header = {0};
        l->stage->header(l->options, &l->screen, &header);
        cli_output_write(&l->output, (tac_str){header.s, header.n});
        tac_buf_free(&header);
    }
    tac_pool_run(l->options->threads, &(tac_pool_jobs){l, next, work, done, bytes});
    cli_progress_clear(&l->progress);
    int closed = cli_output_close(&l->output);
    if (closed) return closed;
    if (l->bad && l->good) fprintf(stderr, "tacitus: %llu of %llu documents failed\n", (unsigned long long)l->bad, (unsigned long long)(l->bad + l->good));
    return !l->bad ? TAC_OK : l->good ? CLI_SOME_FAILED : (int)l->first.code;
}

int cli_run(const cli_options *o, const cli_stage *stage) {
    loop l = {.options = o, .stage = stage};
    tac_error err = {0};
    int code = TAC_OK;
    tac_coder *coder = cli_open_coder(o, stage->until == TAC_UNTIL_PARSE, &code);
    if (!coder) return code;
    if (!cli_output_open(&l.output, o->output, &err)) {
        tac_coder_close(coder);
        return cli_error(&err);
    }
    l.screen = cli_screen_of(l.output.file);
    l.progress = cli_progress_new(isatty(fileno(l.output.file)));
    l.input = tac_input_open(o->files, o->n_files, &o->input);
    l.sessions = cli_open_sessions(coder, o->threads, &code);
    if (l.input && l.sessions) {
        code = run(&l);
    } else if (l.sessions) {
        tac_fail(&err, TAC_E_MEMORY, "", "out of memory");
        code = cli_error(&err);
    }
    cli_close_sessions(l.sessions, o->threads);
    tac_input_close(l.input);
    tac_coder_close(coder);
    return code;
}

/* tacitus recode: the store's documents that another coder coded, coded again from their texts. They are read and written on this thread, in the store's order, and
 * coded on many. */
#include <stdlib.h>

#include "cli/ingest.h"

static const char help[] =
    "usage: tacitus recode --store FILE [OPTION...]\n\n"
    "Codes again, from the texts in the store, the documents that another version of lexicon or model, or other options, coded.\n"
    "What changes in their records is kept as a diff. Stopped at any moment, it goes on where it stopped when it is run again.\n\n"
    "  -s, --store FILE           the store\n"
    CLI_CODING_HELP
    "  -j, --threads N            threads (as many as the machine has)\n"
    "  -h, --help                 this\n\n"
    "example:\n"
    "  tacitus recode --store news.db --lexicon mine\n";

typedef struct {
    const cli_options *options;
    cli_batch batch;
    tac_str coder, stamp;
    tac_session **sessions; // (threads)
    cli_progress progress;
    int64_t at;             /* the number of the document read last */
    tac_buf text;
    uint64_t total, read, coded, without_text, failed;
    tac_recoded what;
} recoding;

typedef struct {
    tac_input_document *document;
    tac_stored_document stored;
    tac_parcel *parcel;     /* NULL: nothing to put */
} job;

/* The document's strings, which live until the store is asked again, copied. */
static job *job_of(const tac_stored_document *d, tac_str stamp) {
    tac_arena *arena = tac_arena_new();
    tac_input_document *read = TAC_NEW(arena, tac_input_document, 1);
    job *j = TAC_NEW(arena, job, 1);
    *read = (tac_input_document){.arena = arena, .id = tac_arena_str(arena, d->id), .text = tac_arena_str(arena, d->text), .title = tac_arena_str(arena, d->title), .url = tac_arena_str(arena, d->url),
                                 .publication = tac_arena_str(arena, d->publication), .date = tac_arena_str(arena, d->date), .title_in_text = d->title_in_text};
    read->where = read->id;
    j->document = read;
    j->stored = (tac_stored_document){.id = read->id, .text = read->text, .title = read->title, .url = read->url, .publication = read->publication, .date = read->date,
                                      .title_in_text = d->title_in_text, .keep_text = d->keep_text, .coder = d->coder, .stamp = stamp};
    return j;
}

static void *next(void *context) {
    recoding *r = context;
    tac_stored_document d;
    if (r->batch.broken.code || !tac_store_next_stale(r->batch.store, r->coder, r->at, &r->at, &d, &r->text, &r->batch.broken)) return NULL;
    return job_of(&d, r->stamp);
}

static void work(void *context, const tac_worker *worker, void *job_) {
    recoding *r = context;
    job *j = job_;
    if (!j->stored.keep_text) return;
    tac_session *session = cli_session(r->sessions, worker->number, &j->document->error);
    if (session) j->parcel = cli_code_parcel(session, j->document, &r->options->coding, &j->stored);
}

static void keep(recoding *r, const job *j) {
    tac_recoded what;
    if (!tac_store_recode(r->batch.store, j->parcel, &what, &r->batch.broken)) return;
    r->coded++;
    r->what = (tac_recoded){r->what.added + what.added, r->what.removed + what.removed, r->what.changed + what.changed};
}

static void done(void *context, void *job_) {
    recoding *r = context;
    job *j = job_;
    cli_batch_open(&r->batch);
    if (j->parcel && !r->batch.broken.code) keep(r, j);
    else if (!j->stored.keep_text) r->without_text++;
    else if (!j->parcel) cli_progress_clear(&r->progress), cli_error(&j->document->error), r->failed++;
    r->read++;
    cli_batch_count(&r->batch);
    cli_progress_show(&r->progress, r->read, r->read, r->total);
    tac_parcel_free(j->parcel);
    tac_input_document_free(j->document);
}

static int report(const recoding *r) {
    fprintf(stderr, "tacitus: %llu documents coded again: %u records added, %u removed, %u changed\n", (unsigned long long)r->coded, r->what.added, r->what.removed, r->what.changed);
    if (r->without_text) fprintf(stderr, "tacitus: %llu documents were kept without their texts and cannot be coded again\n", (unsigned long long)r->without_text);
    return r->without_text || r->failed ? CLI_SOME_FAILED : TAC_OK;
}

static int run_all(recoding *r) {
    if (!tac_store_stale(r->batch.store, r->coder, &r->total, &r->batch.broken)) return cli_error(&r->batch.broken);
    tac_pool_run(r->options->threads, &(tac_pool_jobs){r, next, work, done, NULL});
    cli_batch_end(&r->batch);
    cli_progress_clear(&r->progress);
    tac_buf_free(&r->text);
    return r->batch.broken.code ? cli_error(&r->batch.broken) : report(r);
}

static int run(int argc, char **argv) {
    cli_options o = {0};
    int code = cli_read_options(&o, &cli_recode, "hsmlcrjN", argc, argv);
    if (code >= 0) return code;
    if (!o.store) return cli_usage("recode", "--store says which store");
    tac_error err = {0};
    tac_arena *arena = tac_arena_new();
    tac_coder *coder = NULL;
    recoding r = {.options = &o, .progress = cli_progress_new(false)};
    code = cli_with_coder(&o, arena, &coder, &r.sessions, &r.coder);
    if (code == TAC_OK && !(r.batch.store = tac_store_open(o.store, TAC_STORE_READ, &err))) code = cli_error(&err);
    if (code == TAC_OK) {
        r.stamp = tac_coder_name(coder);
        code = run_all(&r);
    }
    tac_store_close(r.batch.store);
    cli_close_sessions(r.sessions, o.threads);
    tac_coder_close(coder);
    tac_arena_free(arena);
    return code;
}

const cli_command cli_recode = {"recode", "codes a store's documents again with a newer coder", help, run};

/* tacitus ingest: documents coded and kept. They are read and written to the store on this thread and coded on many; the store takes them in the order of the input,
 * so what it holds does not depend on threads, on where a batch ended or on how often the program was stopped and started again. */
#include <stdlib.h>

#include "cli/ingest.h"

static const char help[] =
    "usage: tacitus ingest --store FILE [OPTION...] FILE...\n\n"
    "Codes documents and keeps them with their records in a store (a SQLite database, made where there is none).\n"
    "A document that the store has adds nothing; a changed one replaces its records and stays as a revision.\n"
    "Stopped at any moment, even by a crash, it goes on where it stopped when it is run again.\n\n"
    "  -s, --store FILE           the store\n"
    "  --no-text                  keep the records and not the documents' texts (they cannot be coded again then)\n"
    CLI_INPUT_HELP CLI_CODING_HELP
    "  -j, --threads N            threads (as many as the machine has)\n"
    "  -h, --help                 this\n\n"
    "examples:\n"
    "  tacitus ingest --store news.db news.jsonl\n"
    "  tacitus query --store news.db --actor RUS --recipient PRK\n";

/* A batch ends after so many documents or so long, whichever comes first: what is lost by a crash is coded again, and no more. */
enum { BATCH_DOCUMENTS = 16, BATCH_MS = 1000 };

typedef struct {
    const cli_options *options;
    cli_batch batch;
    tac_input *input;
    tac_str coder, stamp;
    tac_session **sessions; // (threads)
    cli_progress progress;
    uint64_t read, new, changed, same, stale, failed, records;
    tac_error first;        /* of the documents that failed */
} ingest;

typedef struct {
    tac_input_document *document;
    tac_store_state state;
    tac_parcel *parcel;      /* NULL: nothing to put */
} job;

tac_parcel *cli_code_parcel(tac_session *session, tac_input_document *d, const tac_coding_options *options, const tac_stored_document *stored) {
    if (!cli_begin(session, d, true)) return NULL;
    tac_parcel *parcel = tac_parcel_new(stored);
    for (tac_coded coded; tac_session_next(session, TAC_UNTIL_RECORDS, options, &coded);) tac_parcel_add(parcel, coded.records.at, coded.records.n);
    tac_parcel_close(parcel);
    return parcel;
}

void cli_batch_open(cli_batch *b) {
    if (b->open || b->broken.code) return;
    b->open = tac_store_begin(b->store, &b->broken);
    b->documents = 0;
    b->ends = cli_now_ms() + BATCH_MS;
}

void cli_batch_end(cli_batch *b) {
    if (b->open && !b->broken.code) tac_store_commit(b->store, &b->broken);
    b->open = false;
}

void cli_batch_count(cli_batch *b) {
    if (++b->documents >= BATCH_DOCUMENTS || cli_now_ms() >= b->ends) cli_batch_end(b);
}

static tac_stored_document stored(const ingest *in, const tac_input_document *d) {
    return (tac_stored_document){.id = d->id, .date = d->date, .title = d->title, .url = d->url, .publication = d->publication, .text = d->text,
                                 .title_in_text = d->title_in_text, .keep_text = !in->options->no_text, .coder = in->coder, .stamp = in->stamp};
}

static void *next(void *context) {
    ingest *in = context;
    if (in->batch.broken.code) return NULL;
    tac_input_document *d = tac_input_next(in->input);
    job *j = d ? calloc(1, sizeof *j) : NULL;
    if (!j) {
        tac_input_document_free(d);
        return NULL;
    }
    j->document = d;
    if (d->error.code == TAC_OK) {
        tac_stored_document s = stored(in, d);
        tac_store_look(in->batch.store, &s, &j->state, &in->batch.broken);
    }
    return j;
}

static void work(void *context, const tac_worker *worker, void *job_) {
    ingest *in = context;
    job *j = job_;
    tac_input_document *d = j->document;
    if (d->error.code != TAC_OK || j->state == TAC_STORE_SAME || j->state == TAC_STORE_STALE) return;
    tac_stored_document about = stored(in, d);
    tac_session *session = cli_session(in->sessions, worker->number, &d->error);
    if (session) j->parcel = cli_code_parcel(session, d, &in->options->coding, &about);
}

/* What waits with a document: its arena and the parcel's, its text and records. */
static size_t bytes(const void *job_) {
    const job *j = job_;
    return (128 << 10) + j->document->text.n + (j->parcel ? tac_parcel_bytes(j->parcel) : 0);
}

static void failed(ingest *in, const tac_input_document *d) {
    cli_progress_clear(&in->progress);
    cli_error(&d->error);
    if (in->failed++ == 0) in->first = d->error;
    tac_store_fail(in->batch.store, d->where, &d->error, &in->batch.broken);
}

static void keep(ingest *in, job *j) {
    tac_input_document *d = j->document;
    uint32_t records = 0;
    if (j->parcel) {
        records = tac_parcel_records(j->parcel);
        if (!tac_store_put(in->batch.store, j->parcel, &j->state, &d->error)) {
            if (d->error.code == TAC_E_INPUT) failed(in, d);
            else in->batch.broken = d->error;
            return;
        }
    }
    if (!tac_store_mend(in->batch.store, d->where, &in->batch.broken)) return;
    in->new += j->state == TAC_STORE_NEW;
    in->changed += j->state == TAC_STORE_CHANGED;
    in->same += j->state == TAC_STORE_SAME;
    in->stale += j->state == TAC_STORE_STALE;
    if (j->state == TAC_STORE_NEW || j->state == TAC_STORE_CHANGED) in->records += records;
}

static void done(void *context, void *job_) {
    ingest *in = context;
    job *j = job_;
    cli_batch_open(&in->batch);
    if (!in->batch.broken.code && j->document->error.code != TAC_OK) failed(in, j->document);
    else if (!in->batch.broken.code) keep(in, j);
    in->read++;
    cli_batch_count(&in->batch);
    uint64_t bytes, total;
    tac_input_progress(in->input, &bytes, &total);
    cli_progress_show(&in->progress, in->read, bytes, total);
    tac_parcel_free(j->parcel);
    tac_input_document_free(j->document);
    free(j);
}

static void plural(uint64_t n, const char *after) {
    fprintf(stderr, "%llu %s", (unsigned long long)n, after);
}

/* What came of it, on standard error: the command has no other output. */
static void report(const ingest *in) {
    fputs("tacitus: ", stderr);
    plural(in->read, "documents read: "), plural(in->new, "new, "), plural(in->changed, "changed, "), plural(in->same + in->stale, "known, "), plural(in->failed, "failed; ");
    plural(in->records, "records added\n");
    if (in->stale) plural(in->stale, "of the known were coded by another lexicon, model or with other options: `tacitus recode` brings them up to date\n");
    if (in->failed) fputs("`tacitus query --failures` lists the documents that failed\n", stderr);
}

static int run_all(ingest *in) {
    tac_pool_run(in->options->threads, &(tac_pool_jobs){in, next, work, done, bytes});
    cli_batch_end(&in->batch);
    cli_progress_clear(&in->progress);
    if (in->batch.broken.code) return cli_error(&in->batch.broken);
    report(in);
    return !in->failed ? TAC_OK : in->failed < in->read ? CLI_SOME_FAILED : (int)in->first.code;
}

/* The coder's name, and the options that change what it writes. */
static tac_str full_name(tac_arena *arena, tac_str stamp, const tac_coding_options *o) {
    tac_str name = tac_arena_str(arena, stamp);
    if (o->rules_only) name = tac_arena_printf(arena, "%s rules-only", name.s);
    if (o->min_confidence > 0) name = tac_arena_printf(arena, "%s min-confidence:%d", name.s, (int)(o->min_confidence * 1000 + 0.5));
    return name;
}

int cli_with_coder(const cli_options *o, tac_arena *arena, tac_coder **coder, tac_session ***sessions, tac_str *name) {
    int code = TAC_OK;
    *coder = cli_open_coder(o, false, &code);
    if (!*coder) return code;
    *name = full_name(arena, tac_coder_name(*coder), &o->coding);
    *sessions = cli_open_sessions(*coder, o->threads, &code);
    return code;
}

static int run(int argc, char **argv) {
    cli_options o = {0};
    int code = cli_read_options(&o, &cli_ingest, "hsTjfdipmlcr", argc, argv);
    if (code >= 0) return code;
    if (!o.store) return cli_usage("ingest", "--store says where to keep the records");
    tac_error err = {0};
    tac_arena *arena = tac_arena_new();
    ingest in = {.options = &o, .progress = cli_progress_new(false)};
    tac_coder *coder = NULL;
    code = cli_with_coder(&o, arena, &coder, &in.sessions, &in.coder);
    if (code == TAC_OK && !(in.batch.store = tac_store_open(o.store, TAC_STORE_WRITE, &err))) code = cli_error(&err);
    if (code == TAC_OK) {
        in.stamp = tac_coder_name(coder);
        in.input = tac_input_open(o.files, o.n_files, &o.input);
        code = run_all(&in);
        tac_input_close(in.input);
    }
    cli_close_sessions(in.sessions, o.threads);
    tac_coder_close(coder);
    tac_store_close(in.batch.store);
    tac_arena_free(arena);
    return code;
}

const cli_command cli_ingest = {"ingest", "codes documents and keeps them in a store", help, run};

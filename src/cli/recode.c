/* tacitus recode: the store's documents that another coder coded, coded again from their texts. */
#include "cli/ingest.h"

static const char help[] =
    "usage: tacitus recode --store FILE [OPTION...]\n\n"
    "Codes again, from the texts in the store, the documents that another version of lexicon or model, or other options, coded.\n"
    "What changes in their records is kept as a diff. Stopped at any moment, it goes on where it stopped when it is run again.\n\n"
    "  -s, --store FILE           the store\n"
    CLI_CODING_HELP
    "  -h, --help                 this\n\n"
    "example:\n"
    "  tacitus recode --store news.db --lexicon mine\n";

enum { BATCH = 20 };

typedef struct {
    uint64_t documents, without_text, failed;
    tac_recoded what;
} sums;

/* One document; false when the store cannot be written. */
static bool recode_one(tac_store *store, tac_session *session, const cli_options *o, tac_stored_document *d, sums *sum, tac_error *err) {
    if (!d->keep_text) {
        sum->without_text++;
        return true;
    }
    tac_arena *arena = tac_arena_new();
    tac_input_document read = {.arena = arena, .id = tac_arena_str(arena, d->id), .text = tac_arena_str(arena, d->text), .title = tac_arena_str(arena, d->title),
                               .url = tac_arena_str(arena, d->url), .publication = tac_arena_str(arena, d->publication), .date = tac_arena_str(arena, d->date),
                               .title_in_text = d->title_in_text, .where = tac_arena_str(arena, d->id)};
    tac_parcel *parcel = cli_code_parcel(session, &read, &o->coding, d);
    tac_recoded what;
    bool good = true;
    if (!parcel) {
        cli_error(&read.error);
        sum->failed++;
    } else if ((good = tac_store_recode(store, parcel, &what, err))) {
        sum->documents++;
        sum->what = (tac_recoded){sum->what.added + what.added, sum->what.removed + what.removed, sum->what.changed + what.changed};
    }
    tac_parcel_free(parcel);
    tac_arena_free(arena);
    return good;
}

static bool recode_all(tac_store *store, tac_session *session, const cli_options *o, tac_str coder, tac_str stamp, sums *sum, tac_error *err) {
    tac_buf text = {0};
    bool good = true, more = true;
    for (int64_t at = 0; good && more;) {
        good = tac_store_begin(store, err);
        for (int i = 0; good && more && i < BATCH; i++) {
            tac_stored_document d;
            more = tac_store_next_stale(store, coder, at, &at, &d, &text, err);
            good = err->code == TAC_OK;
            d.stamp = stamp;
            if (good && more) good = recode_one(store, session, o, &d, sum, err);
        }
        good = good && tac_store_commit(store, err);
    }
    tac_buf_free(&text);
    return good;
}

static int report(const sums *s) {
    fprintf(stderr, "tacitus: %llu documents coded again: %u records added, %u removed, %u changed\n", (unsigned long long)s->documents, s->what.added, s->what.removed, s->what.changed);
    if (s->without_text) fprintf(stderr, "tacitus: %llu documents were kept without their texts and cannot be coded again\n", (unsigned long long)s->without_text);
    return s->without_text || s->failed ? CLI_SOME_FAILED : TAC_OK;
}

static int run(int argc, char **argv) {
    cli_options o = {0};
    int code = cli_read_options(&o, &cli_recode, "hsmlcrN", argc, argv);
    if (code >= 0) return code;
    if (!o.store) return cli_usage("recode", "--store says which store");
    o.threads = 1;
    tac_error err = {0};
    tac_arena *arena = tac_arena_new();
    tac_coder *coder = NULL;
    tac_session **sessions = NULL;
    tac_str name;
    sums sum = {0};
    code = cli_with_coder(&o, arena, &coder, &sessions, &name);
    tac_store *store = code == TAC_OK ? tac_store_open(o.store, TAC_STORE_READ, &err) : NULL;
    if (code == TAC_OK) code = store && recode_all(store, sessions[0], &o, name, tac_coder_name(coder), &sum, &err) ? report(&sum) : cli_error(&err);
    tac_store_close(store);
    cli_close_sessions(sessions, o.threads);
    tac_coder_close(coder);
    tac_arena_free(arena);
    return code;
}

const cli_command cli_recode = {"recode", "codes a store's documents again with a newer coder", help, run};

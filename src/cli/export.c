/* tacitus export: records of files, of standard input or of a store in the formats that others' scripts read. A record at a time: memory does not grow. */
#include <string.h>

#include "cli/cli.h"
#include "store/store.h"

static const char help[] =
    "usage: tacitus export --format FORMAT [OPTION...] FILE...\n"
    "       tacitus export --format FORMAT --store FILE\n\n"
    "Writes event records (as `tacitus code` prints them, JSONL or CSV; - is standard input) in another format:\n"
    "  jsonl, csv   all that a record says; each turns back into the other without a loss\n"
    "  polecat      40 columns, tab-separated, PLOVER\n"
    "  icews        20 columns, tab-separated, CAMEO\n"
    "  phoenix      26 columns, tab-separated, no header line, CAMEO\n"
    "  gdelt        61 columns (GDELT 2.0), tab-separated, no header line, CAMEO\n"
    "  acled        31 columns, comma-separated: violence, demonstrations, strategic developments\n"
    "Codes are text: \"010\" stays \"010\" where the reader is told so.\n\n"
    "  --format FORMAT        what to write (jsonl)\n"
    "  -o, --output FILE      where to (standard output)\n"
    "  --from jsonl|csv       what the files are (told by their ending; standard input: JSONL)\n"
    "  -s, --store FILE       the records of a store instead of files\n"
    "  --min-confidence X     leave out records below X (0 to 1)\n"
    "  --all                  also negated, hypothetical and future acts, in formats that cannot say so\n"
    "  -h, --help             this\n\n"
    "examples:\n"
    "  tacitus code news.jsonl | tacitus export --format icews - > events.tab\n"
    "  tacitus export --format gdelt --store news.db > gdelt.csv\n";

typedef struct {
    const cli_options *options;
    tac_export *export;
    tac_arena *arena;
    cli_output output;
    uint64_t good, bad, left[TAC_EXPORT_OUTSIDE + 1];
    tac_code first; /* of what failed */
} job;

static void failed(job *j, const tac_error *err) {
    cli_error(err);
    if (j->bad++ == 0) j->first = err->code;
}

static void put(job *j, const tac_record *r, const tac_record_frame *f) {
    tac_buf out = {0};
    j->left[tac_export_record(j->export, r, f, &out)]++;
    j->good++;
    cli_output_write(&j->output, (tac_str){out.s, out.n});
    tac_buf_free(&out);
}

/* `published`: what is known of the document's day beside what the record says. */
static void put_json(job *j, tac_str line, const char *where, tac_str published) {
    tac_record r;
    tac_record_frame f;
    tac_error err = {0};
    tac_arena_reset(j->arena);
    bool ok = tac_record_read_json(j->arena, line, where, &r, &f, &err);
    f.published = published;
    if (ok) put(j, &r, &f);
    else failed(j, &err);
}

static void put_csv(job *j, const tac_csv_columns *columns, tac_str row, const char *where) {
    tac_record r;
    tac_record_frame f;
    tac_error err = {0};
    tac_arena_reset(j->arena);
    if (tac_record_read_csv(j->arena, columns, row, where, &r, &f, &err)) put(j, &r, &f);
    else failed(j, &err);
}

static void from_jsonl(job *j, tac_lines *lines) {
    tac_str line;
    tac_error err;
    while (!j->output.failed && tac_lines_next(lines, &line, &err)) {
        char where[sizeof err.where];
        tac_lines_where(lines, where, sizeof where);
        if (err.code) failed(j, &err);
        else if (tac_str_trim(line).n) put_json(j, line, where, TAC_S(""));
    }
    if (!j->output.failed && err.code) failed(j, &err);
}

/* A row may go on over several lines, where a line break stands between quotation marks. */
static void from_csv(job *j, tac_lines *lines) {
    tac_arena *arena = tac_arena_new();
    tac_csv_columns *columns = NULL;
    tac_buf row = {0};
    tac_str line;
    tac_error err;
    char where[sizeof err.where];
    while (!j->output.failed && tac_lines_next(lines, &line, &err)) {
        if (!row.n) tac_lines_where(lines, where, sizeof where);
        if (row.n) tac_buf_add(&row, TAC_S("\n"));
        tac_buf_add(&row, line);
        if (err.code || row.n > TAC_LINE_LARGEST) {
            if (!err.code) tac_fail(&err, TAC_E_INPUT, where, "the row is longer than %d MB", TAC_LINE_LARGEST >> 20);
            failed(j, &err);
        } else if (!tac_record_csv_ends((tac_str){row.s, row.n})) {
            continue;
        } else if (!columns) {
            columns = tac_record_csv_columns(arena, (tac_str){row.s, row.n}, where, &err);
            if (!columns) break;
        } else if (tac_str_trim((tac_str){row.s, row.n}).n) {
            put_csv(j, columns, (tac_str){row.s, row.n}, where);
        }
        row.n = 0;
    }
    if (!j->output.failed && !err.code && row.n) tac_fail(&err, TAC_E_INPUT, where, "the row ends inside quotation marks");
    if (!j->output.failed && err.code) failed(j, &err);
    tac_buf_free(&row);
    tac_arena_free(arena);
}

static void from_files(job *j) {
    const cli_options *o = j->options;
    for (int i = 0; i < o->n_files && !j->output.failed; i++) {
        tac_error err = {0};
        tac_lines *lines = tac_lines_open(o->files[i], &err);
        bool csv = o->from ? strcmp(o->from, "csv") == 0 : tac_str_ends(tac_str_of(o->files[i]), ".csv");
        if (!lines) failed(j, &err);
        else if (csv) from_csv(j, lines);
        else from_jsonl(j, lines);
        tac_lines_close(lines);
    }
}

static void from_store(job *j) {
    tac_error err = {0};
    tac_store *store = tac_store_open(j->options->store, TAC_STORE_READ, &err);
    tac_rows *rows = store ? tac_store_select(store, &(tac_filter){.order = TAC_BY_DOCUMENT}, &err) : NULL;
    tac_str json;
    if (rows)
        for (tac_row row; !j->output.failed && tac_rows_next(rows, &row, &err);) {
            if (!tac_rows_json(rows, &json, &err)) break;
            put_json(j, json, j->options->store, row.doc_date);
        }
    if (err.code) failed(j, &err);
    tac_rows_free(rows);
    tac_store_close(store);
}

static void tell(const job *j) {
    if (j->left[TAC_EXPORT_UNREAL])
        fprintf(stderr, "tacitus: %llu records left out: negated, hypothetical or future, and the format cannot say so (--all takes them in)\n", (unsigned long long)j->left[TAC_EXPORT_UNREAL]);
    if (j->left[TAC_EXPORT_OUTSIDE]) fprintf(stderr, "tacitus: %llu records left out: the format has no such event\n", (unsigned long long)j->left[TAC_EXPORT_OUTSIDE]);
    if (j->bad && j->good) fprintf(stderr, "tacitus: %llu records could not be read\n", (unsigned long long)j->bad);
}

static int run(int argc, char **argv) {
    cli_options o = {0};
    int code = cli_read_options(&o, &cli_export, "hoFfscAX", argc, argv);
    if (code >= 0) return code;
    if (o.store && o.n_files) return cli_usage("export", "give --store or files, not both");
    job j = {.options = &o};
    tac_error err = {0};
    if (!cli_output_open(&j.output, o.output, &err)) return cli_error(&err);
    tac_buf header = {0};
    j.arena = tac_arena_new();
    j.export = tac_export_new((tac_export_format)o.export_format, &(tac_export_options){o.coding.min_confidence, o.all});
    tac_export_header(j.export, &header);
    cli_output_write(&j.output, (tac_str){header.s, header.n});
    tac_buf_free(&header);
    if (o.store) from_store(&j);
    else from_files(&j);
    tac_export_free(j.export);
    tac_arena_free(j.arena);
    code = cli_output_close(&j.output);
    if (code) return code;
    tell(&j);
    return !j.bad ? TAC_OK : j.good ? CLI_SOME_FAILED : (int)j.first;
}

const cli_command cli_export = {"export", "records as CSV, POLECAT, ICEWS, Phoenix, GDELT, ACLED", help, run};

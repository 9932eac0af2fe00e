/* tacitus query: the records that a filter lets through. */
#include <stdlib.h>
#include <string.h>

#include "cli/filter.h"

static const char help[] =
    "usage: tacitus query --store FILE [OPTION...]\n\n"
    "Lists records of a store, in the order of the days on which they happened.\n\n"
    CLI_FILTER_HELP
    "  --id ID, --cluster ID      the record of this id; all records that tell its act\n"
    "  --transfers                only those where something changes hands\n"
    "  --order date|newest|document   oldest first (so unless said), newest first, as they stand in the store\n"
    "  --limit N, --offset N      so many, after so many others (a table: 50 unless said)\n"
    "  --format table|csv|jsonl   table; jsonl gives the records as they were coded\n"
    "  --failures                 instead: the documents that could not be coded, and why\n"
    "  -s, --store FILE           the store (or $TACITUS_STORE)\n"
    "  -o, --output FILE          where to (standard output)\n"
    "  -h, --help                 this\n\n"
    "examples:\n"
    "  tacitus query --store news.db --actor RUS --recipient PRK --since 2023-07-01\n"
    "  tacitus query --store news.db --text \"grain corridor\" --format jsonl | jq .event\n";

enum { PAGE = 50 };

static void add_row(grid *g, const tac_row *r) {
    tac_arena *a = g->arena;
    grid_text(g, tac_day_text(a, r->date));
    grid_colour(g, tac_arena_printf(a, "%s%s%.*s", tac_store_event_name(r->event) ? tac_store_event_name(r->event) : "-", r->mode.n ? "/" : "", (int)r->mode.n, r->mode.s), cli_quad_colour(r->quad));
    grid_text(g, cli_parties(a, r->actor));
    grid_text(g, cli_parties(a, r->recipient));
    grid_text(g, tac_str_trim(cli_status(a, r)));
    grid_text(g, cli_parties(a, r->source));
    grid_text(g, r->words);
    grid_text(g, r->place);
    grid_text(g, r->publication.n ? r->publication : r->doc_id);
    grid_id(g, r->id);
}

static const grid_column columns[] = {{"date", GRID_TEXT, 0}, {"event", GRID_TEXT, 22}, {"actor", GRID_TEXT, 24}, {"recipient", GRID_TEXT, 24}, {"status", GRID_TEXT, 18}, {"source", GRID_TEXT, 14},
                                      {"words", GRID_TEXT, 22}, {"place", GRID_TEXT, 14}, {"in", GRID_TEXT, 16}, {"id", GRID_TEXT, 0}};

/* One record as it is asked for. */
static bool write_row(const cli_asked *a, tac_rows *rows, const tac_row *row, grid *g, cli_output *out, tac_error *err) {
    tac_str json;
    if (a->format == CLI_TABLE) {
        add_row(g, row);
        return true;
    }
    if (!tac_rows_json(rows, &json, err)) return false;
    if (a->format == CLI_JSONL) {
        cli_output_write(out, json);
        cli_output_write(out, TAC_S("\n"));
        return true;
    }
    tac_arena *arena = tac_arena_new();
    tac_buf line = {0};
    tac_record record;
    tac_record_frame frame;
    bool good = tac_record_read_json(arena, json, row->doc_id.s, &record, &frame, err);
    if (good) tac_record_csv(&record, &frame, &line);
    cli_output_write(out, (tac_str){line.s, line.n});
    tac_buf_free(&line);
    tac_arena_free(arena);
    return good;
}

static bool list(cli_asked *a, tac_store *s, cli_output *out, tac_error *err) {
    tac_arena *arena = tac_arena_new();
    grid g = grid_new(arena, columns, sizeof columns / sizeof *columns);
    uint64_t shown = 0, page = a->filter.limit ? a->filter.limit : a->format == CLI_TABLE ? PAGE : 0;
    bool more = false, good = true;
    if (page) a->filter.limit = page + 1; /* one more tells whether there is more */
    if (a->format == CLI_CSV) {
        tac_buf header = {0};
        tac_record_csv_header(&header);
        cli_output_write(out, (tac_str){header.s, header.n});
        tac_buf_free(&header);
    }
    tac_rows *rows = tac_store_select(s, &a->filter, err);
    for (tac_row row; good && rows && !out->failed && tac_rows_next(rows, &row, err);) {
        more = page && shown == page;
        if (more) break;
        good = write_row(a, rows, &row, &g, out, err);
        shown++;
    }
    good = good && rows && err->code == TAC_OK;
    tac_rows_free(rows);
    if (good && a->format == CLI_TABLE) cli_print_grid(&g, CLI_TABLE, out);
    if (good && more) fprintf(stderr, "tacitus: there are more: --offset %llu\n", (unsigned long long)(a->filter.offset + page));
    tac_arena_free(arena);
    return good;
}

static void add_failure(void *context, const tac_failure *f) {
    grid *g = context;
    grid_text(g, f->where);
    grid_number(g, f->code, 0);
    grid_text(g, f->message);
}

static bool list_failures(const cli_asked *a, tac_store *s, cli_output *out, tac_error *err) {
    static const grid_column names[] = {{"document", GRID_TEXT, 0}, {"code", GRID_NUMBER, 0}, {"reason", GRID_TEXT, 0}};
    tac_arena *arena = tac_arena_new();
    grid g = grid_new(arena, names, 3);
    bool good = tac_store_failures(s, add_failure, &g, err);
    if (good) cli_print_grid(&g, a->format, out);
    tac_arena_free(arena);
    return good;
}

static bool answer(cli_asked *a, tac_store *s, cli_output *out, tac_error *err) {
    return a->failures ? list_failures(a, s, out, err) : list(a, s, out, err);
}

static int run(int argc, char **argv) {
    cli_asked a;
    int code = cli_read_asked(&a, &cli_query, CLI_ASK_PAGES | CLI_ASK_FAILURES, argc, argv);
    if (code >= 0) return code;
    if (a.n_words) return cli_usage("query", "what is \"%s\"? Records are asked for by options", a.words[0]);
    return cli_ask(&a, answer);
}

const cli_command cli_query = {"query", "records of a store, by who, whom, what, when, where", help, run};

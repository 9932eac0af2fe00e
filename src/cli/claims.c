/* tacitus claims: of one matter, who asserts, doubts or denies it. */
#include "analysis/analysis.h"
#include "cli/filter.h"

static const char help[] =
    "usage: tacitus claims --store FILE [OPTION...] [ID]\n\n"
    "Lists who asserts, doubts or denies a matter: a line for each source and stance, with the number of reports. What no source\n"
    "is named for, its publication says. The matter is what the options ask for, or that of the record ID: the same event, parties\n"
    "and item, at most seven days before or after, whether it is told as done, denied or possible.\n\n"
    CLI_FILTER_HELP
    "  --format table|csv|jsonl   table\n"
    "  -s, --store FILE           the store (or $TACITUS_STORE)\n"
    "  -o, --output FILE          where to (standard output)\n"
    "  -h, --help                 this\n\n"
    "examples:\n"
    "  tacitus claims --store news.db --actor PRK --recipient RUS --item ammunition --since 2023-07-01\n"
    "  tacitus claims --store news.db 9f2c51e07ab34d18\n";

static const grid_column columns[] = {{"stance", GRID_TEXT, 0}, {"source", GRID_TEXT, 16}, {"name", GRID_TEXT, 34},  {"factuality", GRID_TEXT, 0}, {"reports", GRID_NUMBER, 0},
                                      {"first", GRID_TEXT, 0},  {"last", GRID_TEXT, 0},    {"cue", GRID_TEXT, 18},   {"words", GRID_TEXT, 24},     {"id", GRID_TEXT, 0}};

static void print(const cli_asked *a, tac_arena *arena, const tac_claims *claims, cli_output *out) {
    static const char *const colours[TAC_STANCES] = {"32", "33", "31"};
    grid g = grid_new(arena, columns, sizeof columns / sizeof *columns);
    for (uint32_t i = 0; i < claims->n; i++) {
        const tac_claim *c = &claims->at[i];
        grid_colour(&g, tac_str_of(tac_stance_name(c->stance)), colours[c->stance]);
        grid_text(&g, c->author ? TAC_S("(author)") : c->source);
        grid_text(&g, c->name);
        grid_text(&g, c->factuality);
        grid_number(&g, (double)c->reports, 0);
        grid_text(&g, tac_day_text(arena, c->first));
        grid_text(&g, tac_day_text(arena, c->last));
        grid_text(&g, c->cue);
        grid_text(&g, c->words);
        grid_id(&g, c->id);
    }
    cli_print_grid(&g, a->format, out);
}

static bool answer(cli_asked *a, tac_store *s, cli_output *out, tac_error *err) {
    tac_arena *arena = tac_arena_new();
    tac_claims claims;
    bool good = (!a->n_words || tac_matter_of(s, a->words[0], arena, &a->filter, err)) && tac_claims_run(s, &a->filter, arena, &claims, err);
    if (good) print(a, arena, &claims, out);
    if (good && a->format == CLI_TABLE)
        fprintf(stderr, "tacitus: %llu reports: asserted in %llu, left open in %llu, denied in %llu\n", (unsigned long long)claims.records, (unsigned long long)claims.by_stance[TAC_ASSERTS],
                (unsigned long long)claims.by_stance[TAC_DOUBTS], (unsigned long long)claims.by_stance[TAC_DENIES]);
    tac_arena_free(arena);
    return good;
}

static bool asks_nothing(const tac_filter *f) {
    return !f->actor && !f->recipient && !f->party && !f->event && !f->item && !f->giver && !f->taker && !f->text && !f->place && !f->document && !f->mode;
}

static int run(int argc, char **argv) {
    cli_asked a;
    int code = cli_read_asked(&a, &cli_claims, 0, argc, argv);
    if (code >= 0) return code;
    if (a.n_words > 1) return cli_usage("claims", "one record's id at a time");
    if (a.n_words && !cli_is_id(a.words[0])) return cli_usage("claims", "\"%s\" is no record's id, 16 digits", a.words[0]);
    if (!a.n_words && asks_nothing(&a.filter)) return cli_usage("claims", "which matter? Name a record's id, or parties, event, item or words");
    return cli_ask(&a, answer);
}

const cli_command cli_claims = {"claims", "of one matter, who asserts, doubts or denies it", help, run};

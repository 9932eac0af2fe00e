/* tacitus ledger: who gave, promised, asked, withheld what to whom, with what in return. */
#include "analysis/analysis.h"
#include "cli/filter.h"

static const char help[] =
    "usage: tacitus ledger --store FILE [OPTION...]\n\n"
    "Lists what changed hands, was to or was kept back: a line an act, with what was given or asked for it in return, and how\n"
    "certain it is. An act that several reports tell stands once. With --sum, acts are counted instead: then those that are\n"
    "denied, hypothetical or still to come are left out (a promise is no act to come: it has been made).\n\n"
    "  --deed X                   gave, promised, asked, withheld, threatened (to withhold), took, alleged\n"
    "  --status X                 certain, probable, possible, open, conditional, hypothetical, denied\n"
    "  --sum                      one line for each giver, taker, item and deed\n"
    CLI_COUNT_HELP
    "examples:\n"
    "  tacitus ledger --store news.db --giver RUS --taker PRK\n"
    "  tacitus ledger --store news.db --item arms,ammunition --sum --format csv\n";

static const grid_column columns[] = {{"date", GRID_TEXT, 0},       {"giver", GRID_TEXT, 11},     {"taker", GRID_TEXT, 11},  {"deed", GRID_TEXT, 0},       {"item", GRID_TEXT, 14},
                                      {"words", GRID_TEXT, 24},     {"quantity", GRID_TEXT, 14},  {"in_return", GRID_TEXT, 28}, {"condition", GRID_TEXT, 24}, {"status", GRID_TEXT, 0},
                                      {"source", GRID_TEXT, 12},    {"reports", GRID_NUMBER, 0},  {"id", GRID_TEXT, 0}};

static void add_entry(grid *g, const tac_ledger_entry *e) {
    static const char *const colours[TAC_DEEDS] = {"32", "36", NULL, "31", "31", "31", "33"};
    tac_arena *a = g->arena;
    grid_text(g, tac_day_text(a, e->date));
    grid_text(g, e->giver);
    grid_text(g, e->taker);
    grid_colour(g, tac_str_of(tac_deed_name(e->deed)), colours[e->deed]);
    grid_text(g, e->item);
    grid_text(g, e->item_text);
    grid_text(g, e->has_quantity ? cli_quantity(a, e->least, e->most, e->unit) : TAC_S(""));
    grid_text(g, e->in_return_words);
    grid_text(g, e->condition_words);
    grid_text(g, tac_str_of(tac_standing_name(e->standing)));
    grid_text(g, cli_parties(a, e->source));
    grid_number(g, (double)e->reports, 0);
    grid_id(g, e->id);
}

static void print(const cli_asked *a, tac_arena *arena, const tac_ledger *ledger, cli_output *out) {
    grid g = grid_new(arena, columns, sizeof columns / sizeof *columns);
    for (uint32_t i = 0; i < ledger->n; i++) add_entry(&g, &ledger->at[i]);
    cli_print_grid(&g, a->format, out);
}

static void print_sums(const cli_asked *a, tac_arena *arena, const tac_ledger *ledger, cli_output *out) {
    static const grid_column names[] = {{"giver", GRID_TEXT, 0},  {"taker", GRID_TEXT, 0},    {"item", GRID_TEXT, 0}, {"deed", GRID_TEXT, 0},
                                        {"acts", GRID_NUMBER, 0}, {"reports", GRID_NUMBER, 0}, {"first", GRID_TEXT, 0}, {"last", GRID_TEXT, 0}};
    uint32_t n;
    const tac_ledger_sum *sums = tac_ledger_sums(arena, ledger, &n);
    grid g = grid_new(arena, names, sizeof names / sizeof *names);
    for (uint32_t i = 0; i < n; i++) {
        grid_text(&g, sums[i].giver);
        grid_text(&g, sums[i].taker);
        grid_text(&g, sums[i].item);
        grid_text(&g, tac_str_of(tac_deed_name(sums[i].deed)));
        grid_number(&g, (double)sums[i].acts, 0);
        grid_number(&g, (double)sums[i].reports, 0);
        grid_text(&g, tac_day_text(arena, sums[i].first));
        grid_text(&g, tac_day_text(arena, sums[i].last));
    }
    cli_print_grid(&g, a->format, out);
}

static bool answer(cli_asked *a, tac_store *s, cli_output *out, tac_error *err) {
    tac_arena *arena = tac_arena_new();
    tac_ledger ledger;
    if (!a->sum) a->filter.without_aux = 0; /* a list says of each how certain it is; only counts leave some out */
    bool good = tac_ledger_run(s, &a->filter, a->deed, a->status, a->by_report, arena, &ledger, err);
    if (good && a->sum) print_sums(a, arena, &ledger, out);
    else if (good) print(a, arena, &ledger, out);
    if (good) cli_tell_left_out(ledger.left_out);
    tac_arena_free(arena);
    return good;
}

static int run(int argc, char **argv) {
    cli_asked a;
    int code = cli_read_asked(&a, &cli_ledger, CLI_ASK_COUNTS | CLI_ASK_LEDGER, argc, argv);
    if (code >= 0) return code;
    if (a.n_words) return cli_usage("ledger", "what is \"%s\"? Exchanges are asked for by options", a.words[0]);
    return cli_ask(&a, answer);
}

const cli_command cli_ledger = {"ledger", "who gave, promised, asked, withheld what to whom", help, run};

/* tacitus dyad: what two did to each other, by periods, with a chart. */
#include <string.h>

#include "analysis/analysis.h"
#include "cli/filter.h"

static const char help[] =
    "usage: tacitus dyad --store FILE [OPTION...] A B\n\n"
    "Counts what A did towards B and B towards A, by month or another period, with the mean of PLOVER's scale (-10 conflict,\n"
    "10 cooperation). Acts are counted: an act that several reports tell counts once. Denied, hypothetical and future acts are\n"
    "left out. A and B are codes (RUS) or what --actor of `tacitus query` takes.\n\n"
    "  --period day|week|month|quarter|year   month unless said\n"
    CLI_COUNT_HELP
    "examples:\n"
    "  tacitus dyad --store news.db RUS PRK\n"
    "  tacitus dyad --store news.db --period year --event ASSAULT RUS:MIL UKR\n";

enum { BAR = 20 };

static double mean(const tac_tally *t) {
    return t->acts ? t->scale / (double)t->acts : 0;
}

static void add_mean(grid *g, const tac_tally *t) {
    if (t->acts) grid_number(g, mean(t), 2);
    else grid_none(g);
}

/* A bar of eighths of a column, as long as the count is against the greatest. */
static tac_str bar(tac_arena *arena, uint64_t count, uint64_t greatest) {
    static const char *const eighths[] = {"", "▏", "▎", "▍", "▌", "▋", "▊", "▉"};
    uint64_t length = greatest ? (count * BAR * 8 + greatest - 1) / greatest : 0;
    tac_str s = TAC_S("");
    for (uint64_t i = 0; i < length / 8; i++) s = tac_arena_printf(arena, "%s█", s.s);
    return tac_arena_printf(arena, "%s%s", s.s, eighths[length % 8]);
}

/* Green where the mean is cooperation, red where it is conflict. */
static const char *colour(const tac_tally *t) {
    return !t->acts ? NULL : mean(t) > 0 ? "32" : mean(t) < 0 ? "31" : NULL;
}

static void add_period(grid *g, const tac_dyad_period *p, tac_period period, bool chart, uint64_t greatest) {
    grid_text(g, tac_period_name(g->arena, period, p->start));
    grid_number(g, (double)p->there.acts, 0);
    add_mean(g, &p->there);
    if (chart) grid_colour(g, bar(g->arena, p->there.acts, greatest), colour(&p->there));
    grid_number(g, (double)p->back.acts, 0);
    add_mean(g, &p->back);
    if (chart) grid_colour(g, bar(g->arena, p->back.acts, greatest), colour(&p->back));
}

static uint64_t greatest_of(const tac_dyad *d) {
    uint64_t greatest = 0;
    for (uint32_t i = 0; i < d->n; i++) {
        if (d->at[i].there.acts > greatest) greatest = d->at[i].there.acts;
        if (d->at[i].back.acts > greatest) greatest = d->at[i].back.acts;
    }
    return greatest;
}

static void print(const cli_asked *a, tac_arena *arena, const tac_dyad *d, tac_period period, cli_output *out) {
    bool chart = a->format == CLI_TABLE;
    const char *there = tac_arena_printf(arena, "%s>%s", a->words[0], a->words[1]).s, *back = tac_arena_printf(arena, "%s>%s", a->words[1], a->words[0]).s;
    const grid_column with_chart[] = {{"period", GRID_TEXT, 0}, {there, GRID_NUMBER, 0}, {"scale", GRID_NUMBER, 0}, {"", GRID_TEXT, BAR},
                                      {back, GRID_NUMBER, 0},   {"scale", GRID_NUMBER, 0}, {"", GRID_TEXT, BAR}};
    const grid_column plain[] = {{"period", GRID_TEXT, 0}, {there, GRID_NUMBER, 0}, {"there_scale", GRID_NUMBER, 0}, {back, GRID_NUMBER, 0}, {"back_scale", GRID_NUMBER, 0}};
    grid g = chart ? grid_new(arena, with_chart, 7) : grid_new(arena, plain, 5);
    for (uint32_t i = 0; i < d->n; i++) add_period(&g, &d->at[i], period, chart, greatest_of(d));
    cli_print_grid(&g, a->format, out);
}

static bool answer(cli_asked *a, tac_store *s, cli_output *out, tac_error *err) {
    tac_period period = TAC_MONTH;
    if (a->period && !tac_period_of(a->period, &period)) return tac_fail(err, TAC_E_USAGE, "", "--period takes day, week, month, quarter or year, not \"%s\"", a->period);
    tac_arena *arena = tac_arena_new();
    tac_dyad d;
    bool good = tac_dyad_run(s, &a->filter, a->words[0], a->words[1], period, a->by_report, arena, &d, err);
    if (good) print(a, arena, &d, period, out);
    if (good) cli_tell_left_out(d.left_out);
    tac_arena_free(arena);
    return good;
}

static int run(int argc, char **argv) {
    cli_asked a;
    int code = cli_read_asked(&a, &cli_dyad, CLI_ASK_COUNTS | CLI_ASK_PERIOD, argc, argv);
    if (code >= 0) return code;
    if (a.n_words != 2) return cli_usage("dyad", "two parties are needed: tacitus dyad RUS PRK");
    if (a.filter.actor || a.filter.recipient) return cli_usage("dyad", "the two parties are its actor and recipient already");
    return cli_ask(&a, answer);
}

const cli_command cli_dyad = {"dyad", "what two did to each other, by periods", help, run};

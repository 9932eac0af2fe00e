/* tacitus series: counts over time, by groups. */
#include <string.h>

#include "analysis/analysis.h"
#include "cli/filter.h"

static const char help[] =
    "usage: tacitus series --store FILE [OPTION...]\n\n"
    "Counts acts over time, by any grouping, with the mean of PLOVER's scale. Every period from the first to the last stands in\n"
    "it, with zero where nothing happened. A record with several values (two actors) counts in each.\n\n"
    "  --by X[,Y...]              actor, recipient, event, mode, quad, context, source, country, publication, factuality, item,\n"
    "                             aux; up to four, parted by commas (event unless said)\n"
    "  --period day|week|month|quarter|year|all   month unless said; all: no periods\n"
    "  --wide                     one line a period and one column a group, with counts alone\n"
    CLI_COUNT_HELP
    "examples:\n"
    "  tacitus series --store news.db --by actor,event --since 2023-01-01 --format csv\n"
    "  tacitus series --store news.db --by event --period year --wide\n";

typedef struct {
    tac_grouping by[TAC_MOST_GROUPINGS];
    int n;
    const tac_period *period;
    tac_period kept;
} layout;

static bool read_groupings(const char *list, layout *l, tac_error *err) {
    for (tac_str all = tac_str_of(list), name; tac_str_cut(&all, ',', &name);) {
        int g = 0;
        while (g < TAC_GROUPINGS && !tac_str_is(tac_str_trim(name), tac_grouping_name((tac_grouping)g))) g++;
        if (g == TAC_GROUPINGS) return tac_fail(err, TAC_E_USAGE, "", "--by cannot group by \"%.*s\"; `tacitus series --help` lists what it can", (int)name.n, name.s);
        if (l->n == TAC_MOST_GROUPINGS) return tac_fail(err, TAC_E_USAGE, "", "--by takes up to %d groupings", TAC_MOST_GROUPINGS);
        l->by[l->n++] = (tac_grouping)g;
    }
    return true;
}

static bool read_layout(const cli_asked *a, layout *l, tac_error *err) {
    *l = (layout){.kept = TAC_MONTH};
    l->period = &l->kept;
    if (a->period && strcmp(a->period, "all") == 0) l->period = NULL;
    else if (a->period && !tac_period_of(a->period, &l->kept))
        return tac_fail(err, TAC_E_USAGE, "", "--period takes day, week, month, quarter, year or all, not \"%s\"", a->period);
    return read_groupings(a->by ? a->by : "event", l, err);
}

static tac_str period_name(tac_arena *arena, const layout *l, uint32_t start) {
    return l->period ? tac_period_name(arena, l->kept, start) : TAC_S("all");
}

static void print_long(const cli_asked *a, tac_arena *arena, const layout *l, const tac_series *s, cli_output *out) {
    grid_column columns[TAC_MOST_GROUPINGS + 4] = {{"period", GRID_TEXT, 0}};
    int n = 1;
    for (int i = 0; i < l->n; i++) columns[n++] = (grid_column){tac_grouping_name(l->by[i]), GRID_TEXT, 30};
    columns[n++] = (grid_column){"acts", GRID_NUMBER, 0};
    columns[n++] = (grid_column){"reports", GRID_NUMBER, 0};
    columns[n++] = (grid_column){"scale", GRID_NUMBER, 0};
    grid g = grid_new(arena, columns, n);
    for (uint32_t p = 0; p < s->n_periods; p++)
        for (uint32_t i = 0; i < s->n_groups; i++) {
            const tac_tally *t = &s->groups[i].periods[p];
            grid_text(&g, period_name(arena, l, s->starts[p]));
            for (int k = 0; k < l->n; k++) grid_text(&g, s->groups[i].key[k]);
            grid_number(&g, (double)t->acts, 0);
            grid_number(&g, (double)t->reports, 0);
            if (t->acts) grid_number(&g, t->scale / (double)t->acts, 2);
            else grid_none(&g);
        }
    cli_print_grid(&g, a->format, out);
}

static tac_str group_name(tac_arena *arena, const layout *l, const tac_group *group) {
    tac_str name = TAC_S("");
    for (int k = 0; k < l->n; k++) name = tac_arena_printf(arena, "%s%s%s", name.s, k ? " " : "", group->key[k].n ? group->key[k].s : "-");
    return name;
}

static void print_wide(const cli_asked *a, tac_arena *arena, const layout *l, const tac_series *s, cli_output *out) {
    grid_column *columns = TAC_NEW(arena, grid_column, s->n_groups + 1);
    columns[0] = (grid_column){"period", GRID_TEXT, 0};
    for (uint32_t i = 0; i < s->n_groups; i++) columns[i + 1] = (grid_column){group_name(arena, l, &s->groups[i]).s, GRID_NUMBER, 0};
    grid g = grid_new(arena, columns, (int)s->n_groups + 1);
    for (uint32_t p = 0; p < s->n_periods; p++) {
        grid_text(&g, period_name(arena, l, s->starts[p]));
        for (uint32_t i = 0; i < s->n_groups; i++) grid_number(&g, (double)s->groups[i].periods[p].acts, 0);
    }
    cli_print_grid(&g, a->format, out);
}

static bool answer(cli_asked *a, tac_store *s, cli_output *out, tac_error *err) {
    layout l;
    tac_series series;
    if (!read_layout(a, &l, err)) return false;
    tac_arena *arena = tac_arena_new();
    bool good = tac_series_run(s, &a->filter, l.by, l.n, l.period, a->by_report, arena, &series, err);
    if (good && a->wide) print_wide(a, arena, &l, &series, out);
    else if (good) print_long(a, arena, &l, &series, out);
    if (good) cli_tell_left_out(series.left_out);
    tac_arena_free(arena);
    return good;
}

static int run(int argc, char **argv) {
    cli_asked a;
    int code = cli_read_asked(&a, &cli_series, CLI_ASK_COUNTS | CLI_ASK_PERIOD | CLI_ASK_GROUPS, argc, argv);
    if (code >= 0) return code;
    if (a.n_words) return cli_usage("series", "what is \"%s\"? Records are asked for by options", a.words[0]);
    return cli_ask(&a, answer);
}

const cli_command cli_series = {"series", "counts over time, by groups", help, run};

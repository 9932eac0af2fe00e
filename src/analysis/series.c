/* Counts and means over time, by any grouping. */
#include "analysis/internal.h"

#include <stdlib.h>
#include <string.h>

static const char *const names[TAC_GROUPINGS] = {"actor", "recipient", "event", "mode", "quad", "context", "source", "country", "publication", "factuality", "item", "aux"};

const char *tac_grouping_name(tac_grouping g) {
    return g < TAC_GROUPINGS ? names[g] : NULL;
}

typedef struct {
    tac_arena *arena;
    const tac_grouping *by;
    int n_by;
    acts acts;
    tac_map *numbers;       /* of groups, by their keys parted by the byte 0x1F */
    TAC_VEC(tac_group) groups;
} grouping;

typedef TAC_VEC(tac_str) strings;

static void push_once(tac_arena *arena, strings *all, tac_str value) {
    for (uint32_t i = 0; i < all->n; i++)
        if (tac_str_eq(all->at[i], value)) return;
    TAC_PUSH(arena, *all, value);
}

static void codes_of(tac_arena *arena, strings *all, tac_str parties) {
    for (tac_str code; tac_next_code(&parties, &code);)
        if (code.n) push_once(arena, all, code);
}

static void words_of(tac_arena *arena, strings *all, tac_str list) {
    for (tac_str word; tac_str_cut(&list, ';', &word);) push_once(arena, all, word);
}

/* The values that a record has for one grouping; one empty value where it has none. */
static strings values(tac_arena *arena, const tac_row *r, tac_grouping by) {
    static const char *const quads[] = {"", "1", "2", "3", "4"};
    strings all = {0};
    switch (by) {
        case TAC_BY_ACTOR: codes_of(arena, &all, r->actor); break;
        case TAC_BY_RECIPIENT: codes_of(arena, &all, r->recipient); break;
        case TAC_BY_SOURCE: codes_of(arena, &all, r->source); break;
        case TAC_BY_EVENT: push_once(arena, &all, tac_str_of(tac_store_event_name(r->event))); break;
        case TAC_BY_QUAD: push_once(arena, &all, tac_str_of(quads[r->quad >= 1 && r->quad <= 4 ? r->quad : 0])); break;
        case TAC_BY_MODE: words_of(arena, &all, r->mode); break;
        case TAC_BY_CONTEXT: words_of(arena, &all, r->context); break;
        case TAC_BY_COUNTRY: push_once(arena, &all, r->country); break;
        case TAC_BY_PUBLICATION: push_once(arena, &all, r->publication); break;
        case TAC_BY_FACTUALITY: push_once(arena, &all, r->factuality); break;
        case TAC_BY_ITEM: words_of(arena, &all, r->item); break;
        case TAC_BY_AUX:
            for (unsigned bit = TAC_STORE_HISTORICAL; bit <= TAC_STORE_NEGATION; bit <<= 1)
                if (r->aux & bit) push_once(arena, &all, tac_str_of(tac_store_aux_name(bit)));
            break;
        default: break;
    }
    if (!all.n) TAC_PUSH(arena, all, TAC_S(""));
    return all;
}

static uint32_t group_number(grouping *g, const tac_str key[TAC_MOST_GROUPINGS]) {
    tac_buf joined = {0};
    for (int i = 0; i < g->n_by; i++) tac_buf_add(&joined, key[i]), tac_buf_add(&joined, TAC_S("\x1F"));
    tac_str name = {joined.s ? joined.s : "", joined.n};
    uint32_t number = g->groups.n;
    if (!tac_map_get(g->numbers, name, &number)) {
        tac_group made = {0};
        for (int i = 0; i < g->n_by; i++) made.key[i] = tac_arena_str(g->arena, key[i]);
        tac_map_set(g->numbers, g->arena, tac_arena_str(g->arena, name), number);
        TAC_PUSH(g->arena, g->groups, made);
    }
    tac_buf_free(&joined);
    return number;
}

/* Every combination of the record's values, grouping by grouping. */
static void add(grouping *g, const strings all[TAC_MOST_GROUPINGS], const tac_row *r) {
    uint32_t at[TAC_MOST_GROUPINGS] = {0};
    for (;;) {
        tac_str key[TAC_MOST_GROUPINGS];
        for (int i = 0; i < g->n_by; i++) key[i] = all[i].at[at[i]];
        acts_add(&g->acts, group_number(g, key), r->cluster, r->joined, r->date, r->quad, r->scale);
        int i = g->n_by - 1;
        while (i >= 0 && ++at[i] == all[i].n) at[i--] = 0;
        if (i < 0) return;
    }
}

static int by_key(const void *a_, const void *b_) {
    const tac_group *a = a_, *b = b_;
    for (int i = 0; i < TAC_MOST_GROUPINGS; i++) {
        int order = tac_str_cmp(a->key[i], b->key[i]);
        if (order) return order;
    }
    return 0;
}

static bool collect(tac_store *s, const tac_filter *f, grouping *g, uint64_t *left_out, tac_error *err) {
    tac_filter asked = *f;
    asked.without_aux = 0;
    asked.order = TAC_BY_DATE;
    tac_rows *rows = tac_store_select(s, &asked, err);
    tac_arena *scratch = tac_arena_new();
    tac_error failed = {0};
    for (tac_row row; rows && tac_rows_next(rows, &row, &failed);) {
        strings all[TAC_MOST_GROUPINGS] = {0};
        if (row.aux & f->without_aux) {
            ++*left_out;
            continue;
        }
        tac_arena_reset(scratch);
        for (int i = 0; i < g->n_by; i++) all[i] = values(scratch, &row, g->by[i]);
        add(g, all, &row);
    }
    tac_arena_free(scratch);
    bool good = rows && failed.code == TAC_OK;
    if (rows && !good && err) *err = failed;
    tac_rows_free(rows);
    return good;
}

bool tac_series_run(tac_store *s, const tac_filter *f, const tac_grouping *by, int n_by, const tac_period *period, bool by_report, tac_arena *arena, tac_series *out, tac_error *err) {
    grouping g = {.arena = arena, .by = by, .n_by = n_by < TAC_MOST_GROUPINGS ? n_by : TAC_MOST_GROUPINGS, .acts = acts_new(arena, by_report), .numbers = tac_map_new(arena)};
    *out = (tac_series){0};
    if (!collect(s, f, &g, &out->left_out, err)) return false;
    spans all = spans_of(arena, &g.acts, f, period);
    for (uint32_t i = 0; i < g.groups.n; i++) g.groups.at[i].periods = TAC_NEW(arena, tac_tally, all.n);
    for (uint32_t i = 0; i < g.acts.at.n; i++) {
        const act *one = &g.acts.at.at[i];
        uint32_t at = spans_find(&all, period, one->date);
        tally_add(&g.groups.at[one->group].all, one);
        if (at < all.n) tally_add(&g.groups.at[one->group].periods[at], one);
    }
    if (g.groups.n) qsort(g.groups.at, g.groups.n, sizeof *g.groups.at, by_key);
    out->starts = all.starts;
    out->n_periods = all.n;
    out->groups = g.groups.at;
    out->n_groups = g.groups.n;
    return true;
}

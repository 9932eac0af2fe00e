/* Acts, each counted once however many tell it, and the periods they fall into. */
#include "analysis/internal.h"

#include <string.h>

acts acts_new(tac_arena *arena, bool by_report) {
    return (acts){.arena = arena, .by_cluster = tac_map_new(arena), .by_report = by_report};
}

void acts_add(acts *a, uint32_t group, uint64_t cluster, bool joined, uint32_t date, int quad, double scale) {
    uint32_t at = a->at.n;
    if (joined && !a->by_report) {
        struct { uint64_t cluster; uint32_t group; uint32_t zero; } key = {cluster, group, 0};
        tac_str bytes = {(const char *)&key, sizeof key};
        if (!tac_map_get(a->by_cluster, bytes, &at)) tac_map_set(a->by_cluster, a->arena, tac_arena_str(a->arena, bytes), at);
    }
    if (at == a->at.n) TAC_PUSH(a->arena, a->at, (act){.date = date, .group = group, .quad = quad});
    a->at.at[at].reports++;
    a->at.at[at].scale += scale;
}

void tally_add(tac_tally *t, const act *a) {
    t->acts++;
    t->reports += a->reports;
    t->scale += a->scale / (double)a->reports;
    t->quad[a->quad >= 1 && a->quad <= 4 ? a->quad : 0]++;
}

spans spans_of(tac_arena *arena, const acts *a, const tac_filter *f, const tac_period *period) {
    spans s = {0};
    uint32_t first = f->from, last = f->to;
    for (uint32_t i = 0; i < a->at.n; i++) {
        uint32_t date = a->at.at[i].date;
        if (!date) continue;
        if (!f->from && (!first || date < first)) first = date;
        if (!f->to && date > last) last = date;
    }
    TAC_VEC(uint32_t) starts = {0};
    if (!period) TAC_PUSH(arena, starts, 0);
    else if (first) /* a date far off would make more periods than anyone reads */
        for (uint32_t at = tac_period_start(*period, first); at <= last && starts.n < 200000; at = tac_period_next(*period, at)) TAC_PUSH(arena, starts, at);
    s.starts = starts.at;
    s.n = starts.n;
    return s;
}

uint32_t spans_find(const spans *s, const tac_period *period, uint32_t date) {
    if (!period) return 0;
    uint32_t start = tac_period_start(*period, date), low = 0, high = s->n;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (s->starts[middle] < start) low = middle + 1;
        else high = middle;
    }
    return low < s->n && s->starts[low] == start ? low : s->n;
}

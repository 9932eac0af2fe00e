/* Inside the analysis room: acts, each counted once. */
#ifndef TAC_ANALYSIS_INTERNAL_H
#define TAC_ANALYSIS_INTERNAL_H

#include "analysis/analysis.h"

/* One act of one group: its first day, its reports, the sum of their scales. */
typedef struct {
    uint32_t date, group;
    int quad;
    uint64_t reports;
    double scale;
} act;

typedef struct {
    tac_arena *arena;
    TAC_VEC(act) at;
    tac_map *by_cluster;
    bool by_report;
} acts;

acts acts_new(tac_arena *arena, bool by_report);
/* Records come in the order of days. `joined`: others tell this act too, and `cluster` names it. */
void acts_add(acts *a, uint32_t group, uint64_t cluster, bool joined, uint32_t date, int quad, double scale);
void tally_add(tac_tally *t, const act *a);

/* The periods from the first to the last day of acts (and of the filter's days, where it has them), each by its first day. */
typedef struct {
    uint32_t *starts;
    uint32_t n;
} spans;
spans spans_of(tac_arena *arena, const acts *a, const tac_filter *f, const tac_period *period);
uint32_t spans_find(const spans *s, const tac_period *period, uint32_t date); /* n where it is in none */

#endif

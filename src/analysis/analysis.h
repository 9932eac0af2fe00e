/* What is made of many records: counts and means over time, between two parties and by any grouping; the ledger of exchanges; who claims what.
 *
 * Acts are counted, not reports: records that tell the same act count once, on its first day, with the mean of their scales. Records of acts that did not happen or
 * have not yet (the filter's without_aux) are left out, and how many were is told. */
#ifndef TAC_ANALYSIS_H
#define TAC_ANALYSIS_H

#include "store/store.h"

typedef enum { TAC_DAY, TAC_WEEK, TAC_MONTH, TAC_QUARTER, TAC_YEAR, TAC_PERIODS } tac_period;
bool tac_period_of(const char *name, tac_period *period);           /* "month"; false for no period's name */
uint32_t tac_period_start(tac_period period, uint32_t date);         /* its first day; weeks begin on Monday. YYYYMMDD, 0 stays 0 */
uint32_t tac_period_next(tac_period period, uint32_t start);         /* the first day of the next one */
tac_str tac_period_name(tac_arena *arena, tac_period period, uint32_t start); /* "2023-07", "2023-Q3", "2023"; days and weeks by their first day */

typedef struct {
    uint64_t acts, reports;
    double scale;          /* sum of the acts' scales; the mean is scale / acts */
    uint64_t quad[5];      /* acts by quad class, 1 to 4; 0: none */
} tac_tally;

/* ---- between two ---- */

typedef struct {
    uint32_t start;
    tac_tally there, back; /* a towards b, b towards a */
} tac_dyad_period;
typedef struct {
    tac_dyad_period *at;   /* every period from the first to the last, empty ones too */
    uint32_t n;
    tac_tally there, back;
    uint64_t left_out;     /* records */
} tac_dyad;
/* The filter's actor and recipient are set by a and b; the rest of it narrows what is counted. All in the arena. */
bool tac_dyad_run(tac_store *s, const tac_filter *f, const char *a, const char *b, tac_period period, bool by_report, tac_arena *arena, tac_dyad *out, tac_error *err);

/* ---- over time, by groups ---- */

typedef enum { TAC_BY_ACTOR, TAC_BY_RECIPIENT, TAC_BY_EVENT, TAC_BY_MODE, TAC_BY_QUAD, TAC_BY_CONTEXT, TAC_BY_SOURCE, TAC_BY_COUNTRY, TAC_BY_PUBLICATION, TAC_BY_FACTUALITY, TAC_BY_ITEM,
               TAC_BY_AUX, TAC_GROUPINGS } tac_grouping;
const char *tac_grouping_name(tac_grouping g); /* "actor" */
enum { TAC_MOST_GROUPINGS = 4 };
typedef struct {
    tac_str key[TAC_MOST_GROUPINGS]; /* one value a grouping; empty where a record has none */
    tac_tally *periods;              // (n_periods)
    tac_tally all;
} tac_group;
typedef struct {
    uint32_t *starts;                // (n_periods): every period from the first to the last
    uint32_t n_periods;
    tac_group *groups;               /* in the order of their keys' bytes */
    uint32_t n_groups;
    uint64_t left_out;
} tac_series;
/* A record with several values (two actors) counts in each. With no period (NULL) all time is one. */
bool tac_series_run(tac_store *s, const tac_filter *f, const tac_grouping *by, int n_by, const tac_period *period, bool by_report, tac_arena *arena, tac_series *out, tac_error *err);

#endif

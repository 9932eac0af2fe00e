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

/* ---- the ledger of exchanges ---- */

typedef enum { TAC_GAVE, TAC_PROMISED, TAC_ASKED, TAC_WITHHELD, TAC_THREATENED, TAC_TOOK, TAC_ALLEGED, TAC_DEEDS } tac_deed;
const char *tac_deed_name(tac_deed d); /* "gave" */
typedef enum { TAC_CERTAIN, TAC_PROBABLE, TAC_POSSIBLE, TAC_OPEN, TAC_CONDITIONAL, TAC_HYPOTHETICAL, TAC_DENIED, TAC_STANDINGS } tac_standing;
const char *tac_standing_name(tac_standing s); /* "certain" */

/* One act in which something changes hands, was to or was kept back. What its reports disagree in is kept: items and sources are lists, quantities a range. */
typedef struct {
    uint32_t date;
    tac_deed deed;
    tac_standing standing;             /* of the report that holds it most certain */
    tac_str giver, taker;              /* codes parted by ';' */
    tac_str item, item_text, unit;     /* item: classes parted by ';' */
    bool has_quantity;
    double least, most;
    tac_str source;                    /* who says so: lists of parties, as in tac_row */
    uint64_t act, id;                  /* the act's name; its first report */
    uint64_t in_return, condition_of;  /* records; 0 none */
    tac_str in_return_words, condition_words; /* "promised fuel MWI > ZMB" */
    uint64_t reports;
} tac_ledger_entry;
typedef struct {
    tac_ledger_entry *at;              /* by day, then as in the store */
    uint32_t n;
    uint64_t left_out;                 /* records, by the filter's without_aux */
} tac_ledger;
/* deeds, standings: names parted by commas, NULL for all. */
bool tac_ledger_run(tac_store *s, const tac_filter *f, const char *deeds, const char *standings, bool by_report, tac_arena *arena, tac_ledger *out, tac_error *err);

/* What passed between two in all: acts by giver, taker, item and deed. */
typedef struct {
    tac_str giver, taker, item;
    tac_deed deed;
    uint64_t acts, reports;
    uint32_t first, last;
} tac_ledger_sum;
/* Sums in the order of giver, taker, item and deed. An act of several givers, takers or items counts in each. */
tac_ledger_sum *tac_ledger_sums(tac_arena *arena, const tac_ledger *ledger, uint32_t *n);

/* ---- who claims what ---- */

typedef enum { TAC_ASSERTS, TAC_DOUBTS, TAC_DENIES, TAC_STANCES } tac_stance;
const char *tac_stance_name(tac_stance s); /* "asserts" */
/* CT+ and PR+ assert; CT- and PR- deny; PS+, PS- and UU leave it open. */
tac_stance tac_stance_of(tac_str factuality);

/* One source with one stance on the matter. */
typedef struct {
    tac_str source;        /* "USA GOV"; empty where it has no code */
    tac_str name;          /* its name; of what the author says himself, the publication or the document */
    bool author;
    tac_stance stance;
    tac_str factuality;    /* the first report's, as are cue, words and id */
    tac_str cue, words;
    uint64_t id, reports;
    uint32_t first, last;  /* days of publication */
} tac_claim;
typedef struct {
    tac_claim *at;         /* by stance, then the most reported first */
    uint32_t n;
    uint64_t records, by_stance[TAC_STANCES]; /* claims, by reports */
} tac_claims;
bool tac_claims_run(tac_store *s, const tac_filter *f, tac_arena *arena, tac_claims *out, tac_error *err);
/* Makes a filter of the matter that a record tells: its event, its parties, its item, the days around it (the filter's own days, where it has them), whatever
 * became of it. False with *err when the store has no such record. */
bool tac_matter_of(tac_store *s, const char *id, tac_arena *arena, tac_filter *f, tac_error *err);

#endif

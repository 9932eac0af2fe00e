/* A filter on its way to SQL. Inside the store: drive.c chooses what leads to the records, where.c tests them, select.c runs it all. */
#ifndef TAC_STORE_ASK_H
#define TAC_STORE_ASK_H

#include "store/internal.h"

/* What leads to records: a part of an index that is sorted by day. A filter may need several (a party in either role; several names); their rows are merged, so that
 * a page reads little more than itself. A record that several lead to comes several times, one after the other. */
typedef struct {
    enum { BY_RECORDS, BY_NOTHING, BY_DYAD, BY_CODE, BY_NAME, BY_NAMES, BY_PLACE, BY_WORDS, BY_PUBLICATION, BY_ITEM, BY_EVENT } by;
    int role;          /* BY_CODE, BY_NAME, BY_NAMES: ROLE_ACTOR .. */
    tac_str a, b;      /* codes; words; a name's part */
    int64_t number;    /* of a name, a place, an event */
} branch;
typedef TAC_VEC(branch) branches;

/* Names that hold a part of a name asked for. */
enum { MOST_BRANCHES = 64 }; /* SELECTs merged into one answer */
typedef struct {
    tac_str part;
    int64_t numbers[MOST_BRANCHES];
    uint32_t n;
    bool many;                 /* more of them */
} named;

typedef struct {
    tac_arena *arena;
    TAC_VEC(named) names;
    tac_buf sql;
    TAC_VEC(tac_str) texts;    /* ?1, ?2 ...: numbers are written into the SQL, words are bound */
    const char *day, *number;  /* columns of what leads */
    tac_str words;             /* the full-text query; empty: none */
    bool common;               /* so many sentences hold the words that each is asked rather than all listed */
    int conditions;            /* of this SELECT, so far */
} query;

void ask_put(query *q, const char *sql);
void ask_bind(query *q, tac_str text);
void ask_also(query *q); /* WHERE, AND */
/* BEFORE 'value' AFTER, where a value is asked for. */
void ask_text(query *q, const char *before, const char *value, const char *after);

/* One code and nothing else: "RUS". */
bool ask_one_code(const char *party);
/* All of a list are codes or sectors. */
bool ask_all_codes(const char *list);
/* Two codes asked for, one towards the other: the dyads' index alone answers. */
bool ask_plain_dyad(const tac_filter *f);
/* A full-text query of the words, all of them; empty where there are none. */
tac_str ask_full_text(tac_arena *arena, const char *text);

const named *ask_named(const query *q, tac_str part);

/* drive.c */
/* Looks up the names in a filter, and how common its words are. */
bool ask_prepare(tac_store *s, query *q, const tac_filter *f, tac_error *err);
bool ask_branches(tac_store *s, const query *q, const tac_filter *f, branches *all, tac_error *err);
/* FROM what leads, and the first conditions. */
void ask_from(query *q, const branch *b);

/* where.c: all conditions that a branch does not stand for. */
bool ask_where(query *q, const tac_filter *f, const branch *b, tac_error *err);
bool ask_events(query *q, const char *list, tac_error *err);
bool ask_aux(query *q, const tac_filter *f, tac_error *err);
void ask_confidence(query *q, const tac_filter *f);
void ask_days(query *q, const tac_filter *f);

#endif

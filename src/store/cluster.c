/* Acts: records of different documents that tell the same one.
 *
 * Between two documents records are paired one to one, the likest first, so that two acts told in one sentence stay two. The pairs join records into acts, each
 * named by the least id of its records. Which records are paired depends on the two documents alone and joining knows no order, so the acts are the same in
 * whatever order documents come, one by one or all at once. */
#include <stdlib.h>
#include <string.h>

#include "store/internal.h"

typedef struct {
    int64_t own, other;
    double score;
} pair;

/* The columns below of one row; strings are copied. */
#define COLUMNS "number, id, cluster, event, day, dated, aux, dead, mode, actor, recipient, (SELECT name FROM names WHERE number = place), country, item, marks"
static told_act read_act(tac_arena *arena, sqlite3_stmt *row) {
    bool joined = sqlite3_column_type(row, 2) != SQLITE_NULL;
    told_act a = {.number = sqlite3_column_int64(row, 0), .id = (uint64_t)sqlite3_column_int64(row, 1), .joined = joined, .cluster = (uint64_t)sqlite3_column_int64(row, joined ? 2 : 1),
                  .event = sqlite3_column_int(row, 3), .day = sqlite3_column_int(row, 4), .dated = sqlite3_column_int(row, 5) != 0, .aux = (unsigned)sqlite3_column_int(row, 6),
                  .dead = sqlite3_column_int64(row, 7)};
    tac_str *texts[] = {&a.mode, &a.actor, &a.recipient, &a.place, &a.country, &a.item};
    for (int i = 0; i < 6; i++) *texts[i] = tac_arena_str(arena, tac_sql_text(row, 8 + i));
    a.n_marks = tac_marks_read(tac_sql_text(row, 14), a.marks);
    return a;
}

typedef TAC_VEC(int64_t) numbers;
typedef TAC_VEC(pair) pairs;
typedef TAC_VEC(told_act) told_acts;

/* All rows of a statement whose one column is a number. */
static bool read_numbers(tac_store *s, tac_arena *arena, sqlite3_stmt *rows, numbers *all, tac_error *err) {
    int code = SQLITE_ERROR;
    while (rows && (code = sqlite3_step(rows)) == SQLITE_ROW) TAC_PUSH(arena, *all, sqlite3_column_int64(rows, 0));
    if (rows) sqlite3_reset(rows);
    return code == SQLITE_DONE || (rows && tac_sql_fail(s, err));
}

static int by_number(const void *a_, const void *b_) {
    int64_t a = *(const int64_t *)a_, b = *(const int64_t *)b_;
    return (a > b) - (a < b);
}

/* Records that share a party of the same role, the event and the days around. */
static bool candidates(tac_store *s, tac_arena *arena, const told_act *a, numbers *found, tac_error *err) {
    int64_t from = a->day - SAME_DAYS, to = a->day + SAME_DAYS;
    for (int role = ROLE_ACTOR; role <= ROLE_RECIPIENT; role++)
        for (tac_str parties = role == ROLE_ACTOR ? a->actor : a->recipient, code; tac_next_code(&parties, &code);)
            if (code.n && !read_numbers(s, arena, tac_sql(s, err, "SELECT record FROM parties WHERE role = ? AND code = ? AND day BETWEEN ? AND ? AND event = ?", "isiii", (int64_t)role, code,
                                                          from, to, (int64_t)a->event), found, err))
                return false;
    if (found->n) qsort(found->at, found->n, sizeof *found->at, by_number);
    return true;
}

static bool find_pairs(tac_store *s, tac_arena *arena, const told_act *a, int64_t except, pairs *all, tac_error *err) {
    numbers found = {0};
    if (a->day == NO_DAY) return true;
    if (!candidates(s, arena, a, &found, err)) return false;
    for (uint32_t i = 0; i < found.n; i++) {
        int64_t document = found.at[i] >> RECORD_BITS;
        if (document == a->number >> RECORD_BITS || document == except || (i && found.at[i] == found.at[i - 1])) continue;
        sqlite3_stmt *row;
        bool there;
        if (!tac_sql_first(s, err, &row, &there, "SELECT " COLUMNS " FROM records WHERE number = ?", "i", found.at[i])) return false;
        if (!there) continue;
        told_act b = read_act(arena, row);
        sqlite3_reset(row);
        double score = tac_same(a, &b);
        if (score >= tac_same_enough) TAC_PUSH(arena, *all, (pair){a->number, b.number, score});
    }
    return true;
}

/* By the other's document; in one, the likest first, then those that stand earlier: the same whichever of the two documents asks. */
static int by_likeness(const void *a_, const void *b_) {
    const pair *a = a_, *b = b_;
    int64_t mask = RECORDS_A_DOCUMENT - 1, da = a->other >> RECORD_BITS, db = b->other >> RECORD_BITS;
    if (da != db) return da < db ? -1 : 1;
    if (a->score != b->score) return a->score > b->score ? -1 : 1;
    int64_t ao = a->own & mask, aa = a->other & mask, bo = b->own & mask, ba = b->other & mask;
    if (ao + aa != bo + ba) return ao + aa < bo + ba ? -1 : 1;
    int64_t la = ao < aa ? ao : aa, lb = bo < ba ? bo : ba;
    if (la != lb) return la < lb ? -1 : 1;
    return (ao > bo) - (ao < bo);
}

static bool name_act(tac_store *s, tac_arena *arena, int64_t number, bool joined, uint64_t cluster, tac_error *err) {
    sqlite3_stmt *row;
    bool found;
    if (!tac_sql_first(s, err, &row, &found, "SELECT day, actor, recipient, event FROM records WHERE number = ?", "i", number)) return false;
    if (!found) return true;
    int64_t day = sqlite3_column_int64(row, 0);
    parcel_dyads dyads = tac_dyads(arena, tac_arena_str(arena, tac_sql_text(row, 1)), tac_arena_str(arena, tac_sql_text(row, 2)),
                                   tac_mutual(sqlite3_column_int(row, 3), sqlite3_column_type(row, 2) != SQLITE_NULL));
    sqlite3_reset(row);
    bool good = joined ? tac_sql_run(s, err, "UPDATE records SET cluster = ? WHERE number = ?", "ii", (int64_t)cluster, number)
                       : tac_sql_run(s, err, "UPDATE records SET cluster = NULL WHERE number = ?", "i", number);
    for (uint32_t i = 0; good && i < dyads.n; i++)
        good = tac_sql_run(s, err, "UPDATE dyads SET cluster = (SELECT cluster FROM records WHERE number = ?) WHERE actor = ? AND recipient = ? AND day = ? AND record = ?", "issii", number,
                           dyads.at[i].actor, dyads.at[i].recipient, day, number);
    return good;
}

static bool members(tac_store *s, tac_arena *arena, uint64_t cluster, numbers *all, tac_error *err) {
    return read_numbers(s, arena, tac_sql(s, err, "SELECT number FROM records WHERE cluster = ?", "i", (int64_t)cluster), all, err);
}

static bool read_one(tac_store *s, tac_arena *arena, int64_t number, told_act *a, tac_error *err) {
    sqlite3_stmt *row;
    bool found;
    if (!tac_sql_first(s, err, &row, &found, "SELECT " COLUMNS " FROM records WHERE number = ?", "i", number)) return false;
    if (found) *a = read_act(arena, row), sqlite3_reset(row);
    return found;
}

static bool join_two(tac_store *s, tac_arena *arena, const pair *p, tac_error *err) {
    told_act two[2];
    numbers all = {0};
    if (!read_one(s, arena, p->own, &two[0], err) || !read_one(s, arena, p->other, &two[1], err)) return false;
    if (two[0].joined && two[1].joined && two[0].cluster == two[1].cluster) return true;
    uint64_t least = two[0].cluster < two[1].cluster ? two[0].cluster : two[1].cluster;
    for (int i = 0; i < 2; i++) {
        if (!two[i].joined) TAC_PUSH(arena, all, two[i].number);
        else if (two[i].cluster != least && !members(s, arena, two[i].cluster, &all, err)) return false;
    }
    for (uint32_t i = 0; i < all.n; i++)
        if (!name_act(s, arena, all.at[i], true, least, err)) return false;
    return true;
}

static bool taken(const pairs *all, uint32_t n, const pair *p) {
    for (uint32_t i = n; i-- > 0 && all->at[i].other >> RECORD_BITS == p->other >> RECORD_BITS;)
        if (all->at[i].score > 0 && (all->at[i].own == p->own || all->at[i].other == p->other)) return true;
    return false;
}

static bool join(tac_store *s, int64_t document, int64_t except, tac_error *err) {
    tac_arena *arena = tac_arena_new();
    told_acts own = {0};
    pairs all = {0};
    sqlite3_stmt *row = tac_sql(s, err, "SELECT " COLUMNS " FROM records WHERE number BETWEEN ? AND ?", "ii", document << RECORD_BITS, ((document + 1) << RECORD_BITS) - 1);
    int code = SQLITE_ERROR;
    while (row && (code = sqlite3_step(row)) == SQLITE_ROW) {
        told_act a = read_act(arena, row);
        TAC_PUSH(arena, own, a);
    }
    if (row) sqlite3_reset(row);
    bool good = code == SQLITE_DONE || (row && tac_sql_fail(s, err));
    for (uint32_t i = 0; good && i < own.n; i++) good = find_pairs(s, arena, &own.at[i], except, &all, err);
    if (all.n) qsort(all.at, all.n, sizeof *all.at, by_likeness);
    for (uint32_t i = 0; good && i < all.n; i++) {
        if (taken(&all, i, &all.at[i])) all.at[i].score = 0; /* its record has a likelier partner in that document */
        else good = join_two(s, arena, &all.at[i], err);
    }
    tac_arena_free(arena);
    return good;
}

bool tac_cluster_join(tac_store *s, int64_t document, tac_error *err) {
    return join(s, document, 0, err);
}

bool tac_cluster_leave(tac_store *s, int64_t document, tac_error *err) {
    tac_arena *arena = tac_arena_new();
    numbers acts = {0}, all = {0};
    bool good = read_numbers(s, arena, tac_sql(s, err, "SELECT DISTINCT cluster FROM records WHERE number BETWEEN ? AND ? AND cluster IS NOT NULL", "ii", document << RECORD_BITS,
                                               ((document + 1) << RECORD_BITS) - 1), &acts, err);
    for (uint32_t i = 0; good && i < acts.n; i++) good = members(s, arena, (uint64_t)acts.at[i], &all, err);
    for (uint32_t i = 0; good && i < all.n; i++) good = name_act(s, arena, all.at[i], false, 0, err);
    if (all.n) qsort(all.at, all.n, sizeof *all.at, by_number);
    for (uint32_t i = 0; good && i < all.n; i++) {
        int64_t other = all.at[i] >> RECORD_BITS;
        bool again = i && all.at[i - 1] >> RECORD_BITS == other;
        if (other != document && !again) good = join(s, other, document, err);
    }
    tac_arena_free(arena);
    return good;
}

/* Documents that could not be coded, kept with the reason until they can; and how much of everything there is. */
#include "store/internal.h"

bool tac_store_fail(tac_store *s, tac_str where, const tac_error *why, tac_error *err) {
    return tac_sql_run(s, err, "INSERT INTO failures VALUES(?, ?, ?) ON CONFLICT(place) DO UPDATE SET code = excluded.code, message = excluded.message", "sis", where, (int64_t)why->code,
                       tac_str_of(why->message));
}

bool tac_store_mend(tac_store *s, tac_str where, tac_error *err) {
    return tac_sql_run(s, err, "DELETE FROM failures WHERE place = ?", "s", where);
}

bool tac_store_failures(tac_store *s, void (*each)(void *context, const tac_failure *f), void *context, tac_error *err) {
    sqlite3_stmt *row = tac_sql(s, err, "SELECT place, code, message FROM failures ORDER BY place", "");
    if (!row) return false;
    int code;
    while ((code = sqlite3_step(row)) == SQLITE_ROW) each(context, &(tac_failure){tac_sql_text(row, 0), tac_sql_text(row, 2), sqlite3_column_int(row, 1)});
    sqlite3_reset(row);
    return code == SQLITE_DONE || tac_sql_fail(s, err);
}

bool tac_store_count(tac_store *s, tac_store_counts *counts, tac_error *err) {
    sqlite3_stmt *row;
    bool found;
    if (!tac_sql_first(s, err, &row, &found, "SELECT (SELECT count(*) FROM documents), (SELECT coalesce(sum(records), 0) FROM documents), (SELECT count(*) FROM revisions),"
                       " (SELECT count(*) FROM recodings), (SELECT count(*) FROM failures), (SELECT count(DISTINCT cluster) FROM records WHERE cluster IS NOT NULL)", ""))
        return false;
    uint64_t *all[] = {&counts->documents, &counts->records, &counts->revisions, &counts->recodings, &counts->failures, &counts->clusters};
    for (int i = 0; i < 6; i++) *all[i] = (uint64_t)sqlite3_column_int64(row, i);
    sqlite3_reset(row);
    return true;
}

/* Documents coded again by another coder: their records change, their version does not, and what differs is kept as a diff of the records' lines. The coder's stamp
 * is no difference. A line of the diff begins with "-" (the record as it was) or "+" (as it is); a record whose id stands in both has changed. */
#include <string.h>

#include "store/internal.h"

/* A line without its last member, the coder's stamp. */
static tac_str unstamped(tac_str line) {
    static const char member[] = ", \"coder\": \"";
    for (size_t i = line.n; i-- > 0;)
        if (line.n - i >= sizeof member - 1 && memcmp(line.s + i, member, sizeof member - 1) == 0) return (tac_str){line.s, i};
    return line;
}

/* {"id": "9f2c51e07ab34d18", ... */
static tac_str id_of(tac_str line) {
    return line.n > 24 ? (tac_str){line.s + 8, 16} : TAC_S("");
}

/* The lines of one side by their ids: 0 where an id is not there, else the line's number + 1. */
typedef struct {
    TAC_VEC(tac_str) at;
    tac_map *by_id;
} side;

static side side_of(tac_arena *arena, tac_str lines) {
    side s = {.by_id = tac_map_new(arena)};
    for (tac_str line; tac_str_cut(&lines, '\n', &line);) {
        if (!line.n) continue;
        tac_map_set(s.by_id, arena, id_of(line), s.at.n);
        TAC_PUSH(arena, s.at, unstamped(line));
    }
    return s;
}

static void add_line(tac_buf *out, const char *sign, tac_str line) {
    tac_buf_add(out, tac_str_of(sign));
    tac_buf_add(out, line);
    tac_buf_add(out, TAC_S("}\n"));
}

static void compare(tac_arena *arena, tac_str before, tac_str after, tac_buf *diff, tac_recoded *what) {
    side old = side_of(arena, before), new = side_of(arena, after);
    uint32_t at;
    for (uint32_t i = 0; i < old.at.n; i++) {
        bool both = tac_map_get(new.by_id, id_of(old.at.at[i]), &at);
        if (both && tac_str_eq(old.at.at[i], new.at.at[at])) continue;
        add_line(diff, "-", old.at.at[i]);
        if (both) add_line(diff, "+", new.at.at[at]);
        *(both ? &what->changed : &what->removed) += 1;
    }
    for (uint32_t i = 0; i < new.at.n; i++)
        if (!tac_map_get(old.by_id, id_of(new.at.at[i]), &at)) add_line(diff, "+", new.at.at[i]), what->added++;
}

static bool keep_diff(tac_store *s, int64_t number, int64_t coder, tac_str packed, const tac_recoded *what, tac_error *err) {
    return tac_sql_run(s, err, "INSERT INTO recodings SELECT number, (SELECT count(*) FROM recodings WHERE document = d.number) + 1, coder, ?, ?, ?, ?, ? FROM documents d WHERE number = ?",
                       "iiiibi", coder, (int64_t)what->added, (int64_t)what->removed, (int64_t)what->changed, packed, number);
}

static bool recode(tac_store *s, const tac_parcel *e, int64_t number, tac_recoded *what, tac_error *err) {
    int64_t coder;
    kept before = {0};
    tac_buf diff = {0};
    tac_arena *arena = tac_arena_new();
    bool good = tac_coder_number(s, e->document.coder, &coder, err) && tac_kept(s, number, &before, err);
    tac_str old = {before.lines.s, before.lines.n};
    if (good) compare(arena, old, (tac_str){e->lines.s ? e->lines.s : "", e->lines.n}, &diff, what);
    good = good && keep_diff(s, number, coder, tac_pack(arena, (tac_str){diff.s, diff.n}, NULL), what, err) && tac_drop_records(s, number, old, err) &&
           tac_sql_run(s, err, "UPDATE documents SET coder = ?, records = ? WHERE number = ?", "iii", coder, (int64_t)e->records.n, number) &&
           tac_sql_run(s, err, "UPDATE contents SET lines = ? WHERE document = ?", "bi", e->packed_lines, number) && tac_add_records(s, e, number, err);
    tac_kept_free(&before);
    tac_buf_free(&diff);
    tac_arena_free(arena);
    return good;
}

bool tac_store_recode(tac_store *s, const tac_parcel *e, tac_recoded *what, tac_error *err) {
    sqlite3_stmt *row;
    bool found;
    *what = (tac_recoded){0};
    if (!tac_sql_first(s, err, &row, &found, "SELECT number FROM documents WHERE id = ?", "s", e->document.id)) return false;
    if (!found) return tac_fail(err, TAC_E_INPUT, e->document.id.s, "is not in the store");
    int64_t number = sqlite3_column_int64(row, 0);
    sqlite3_reset(row);
    return tac_sql_run(s, err, "SAVEPOINT document", "") && tac_finish(s, recode(s, e, number, what, err), err);
}

bool tac_store_stale(tac_store *s, tac_str coder, uint64_t *documents, tac_error *err) {
    sqlite3_stmt *row;
    bool found;
    if (!tac_sql_first(s, err, &row, &found, "SELECT count(*) FROM documents WHERE coder <> coalesce((SELECT number FROM coders WHERE name = ?), 0)", "s", coder) || !found) return false;
    *documents = (uint64_t)sqlite3_column_int64(row, 0);
    sqlite3_reset(row);
    return true;
}

bool tac_store_next_stale(tac_store *s, tac_str coder, int64_t after, int64_t *number, tac_stored_document *d, tac_buf *text, tac_error *err) {
    sqlite3_stmt *row;
    bool found;
    if (!tac_sql_first(s, err, &row, &found, "SELECT d.number, d.id, d.date, d.title, d.url, d.publication, d.title_in_text FROM documents d"
                       " WHERE d.number > ? AND d.coder <> coalesce((SELECT number FROM coders WHERE name = ?), 0) ORDER BY d.number LIMIT 1", "is", after, coder) || !found)
        return false;
    *number = sqlite3_column_int64(row, 0);
    *d = (tac_stored_document){.id = tac_sql_text(row, 1), .date = tac_sql_text(row, 2), .title = tac_sql_text(row, 3), .url = tac_sql_text(row, 4), .publication = tac_sql_text(row, 5),
                               .title_in_text = sqlite3_column_int(row, 6), .coder = coder};
    kept k = {.text = *text};
    bool good = tac_kept(s, *number, &k, err);
    *text = k.text;
    tac_buf_free(&k.lines);
    d->text = (tac_str){text->s, text->n};
    d->keep_text = k.has_text;
    return good;
}

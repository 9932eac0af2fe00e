/* The rows that a filter lets through. */
#include <stdlib.h>
#include <string.h>

#include "store/ask.h"

struct tac_rows {
    tac_store *store;
    sqlite3_stmt *statement;
    uint64_t skip, left;       /* rows to pass over; rows to give at most */
    int64_t document, number;  /* whose lines are unpacked, 0 none; the row's, 0 before the first */
    kept kept;
    size_t *starts;            // (count + 1): of each line
    uint32_t count;
};

static sqlite3_stmt *prepare(tac_store *s, query *q, tac_error *err) {
    sqlite3_stmt *statement = NULL;
    if (sqlite3_prepare_v2(s->db, q->sql.s, (int)q->sql.n + 1, &statement, NULL) != SQLITE_OK) {
        tac_sql_fail(s, err);
        return NULL;
    }
    for (uint32_t i = 0; i < q->texts.n; i++) sqlite3_bind_text64(statement, (int)i + 1, q->texts.at[i].s, q->texts.at[i].n, SQLITE_TRANSIENT, SQLITE_UTF8);
    return statement;
}

/* The columns behind number and day, as tac_rows_next reads them. */
static const char columns[] =
    ", r.cluster, r.id, r.event, r.aux, r.endday, r.scale, r.confidence, r.mode, r.context, r.factuality, r.actor, r.recipient, r.source, r.words,"
    " (SELECT name FROM names WHERE number = r.place), r.country, r.item, r.item_text, r.giver, r.taker, r.in_return, r.condition_of, r.dead, r.quantity, r.unit";

static bool select_branch(query *q, const tac_filter *f, const branch *b, tac_error *err) {
    query from = {.arena = q->arena, .texts.at = q->texts.at, .texts.n = q->texts.n, .texts.cap = q->texts.cap};
    ask_from(&from, b); /* what leads says what its columns are called */
    ask_put(q, "SELECT "), ask_put(q, from.number), ask_put(q, ", "), ask_put(q, from.day), ask_put(q, columns);
    tac_buf_free(&from.sql);
    q->conditions = 0;
    ask_from(q, b);
    return ask_where(q, f, b, err);
}

/* A SELECT for each branch, merged in the order asked for. Where no record can come twice SQLite is told how many are wanted. */
static bool write_select(tac_store *s, query *q, const tac_filter *f, tac_error *err) {
    branches all = {0};
    if (!ask_prepare(s, q, f, err) || !ask_branches(s, q, f, &all, err)) return false;
    for (uint32_t i = 0; i < all.n; i++) {
        if (i) ask_put(q, " UNION ALL ");
        if (!select_branch(q, f, &all.at[i], err)) return false;
    }
    ask_put(q, f->order == TAC_BY_DOCUMENT ? " ORDER BY 1" : f->order == TAC_BY_DATE ? " ORDER BY 2, 1" : " ORDER BY 2 DESC, 1 DESC");
    int by = all.at[0].by;
    if (f->limit && (by == BY_PLACE || by == BY_EVENT || by == BY_ITEM || (all.n == 1 && by != BY_CODE && by != BY_NAME && by != BY_NAMES))) tac_buf_printf(&q->sql, " LIMIT %llu", (unsigned long long)(f->offset + f->limit));
    return true;
}

tac_rows *tac_store_select(tac_store *s, const tac_filter *f, tac_error *err) {
    tac_rows *rows = calloc(1, sizeof *rows);
    if (!rows) {
        tac_fail(err, TAC_E_MEMORY, "", "out of memory");
        return NULL;
    }
    query q = {.arena = tac_arena_new()};
    *rows = (tac_rows){.store = s, .skip = f->offset, .left = f->limit ? f->limit : UINT64_MAX};
    if (write_select(s, &q, f, err)) rows->statement = prepare(s, &q, err);
    tac_buf_free(&q.sql);
    tac_arena_free(q.arena);
    if (rows->statement) return rows;
    tac_rows_free(rows);
    return NULL;
}

/* The statement's next record. One that several branches lead to, or one by several parties, comes once. */
static bool step(tac_rows *rows, tac_error *err) {
    int code = SQLITE_DONE;
    while (rows->left && (code = sqlite3_step(rows->statement)) == SQLITE_ROW) {
        int64_t number = sqlite3_column_int64(rows->statement, 0);
        if (number == rows->number) continue;
        rows->number = number;
        if (rows->skip) {
            rows->skip--;
            continue;
        }
        rows->left--;
        return true;
    }
    if (code != SQLITE_DONE) tac_sql_fail(rows->store, err);
    return false;
}

bool tac_rows_next(tac_rows *rows, tac_row *row, tac_error *err) {
    sqlite3_stmt *at = rows->statement, *document;
    if (!step(rows, err)) return false;
    bool joined = sqlite3_column_type(at, 2) != SQLITE_NULL;
    *row = (tac_row){
        .number = rows->number, .date = tac_day_date(sqlite3_column_int(at, 1)), .joined = joined, .cluster = (uint64_t)sqlite3_column_int64(at, joined ? 2 : 3), .id = (uint64_t)sqlite3_column_int64(at, 3),
        .event = sqlite3_column_int(at, 4), .quad = tac_plover_quad(tac_str_of(tac_store_event_name(sqlite3_column_int(at, 4)))), .aux = (unsigned)sqlite3_column_int(at, 5), .enddate = sqlite3_column_type(at, 6) == SQLITE_NULL ? 0 : tac_day_date(sqlite3_column_int(at, 6)),
        .scale = (double)sqlite3_column_int64(at, 7) / 100, .confidence = (double)sqlite3_column_int64(at, 8) / 100, .mode = tac_sql_text(at, 9), .context = tac_sql_text(at, 10),
        .factuality = tac_sql_text(at, 11), .actor = tac_sql_text(at, 12), .recipient = tac_sql_text(at, 13), .source = tac_sql_text(at, 14), .words = tac_sql_text(at, 15),
        .place = tac_sql_text(at, 16), .country = tac_sql_text(at, 17), .item = tac_sql_text(at, 18), .item_text = tac_sql_text(at, 19), .giver = tac_sql_text(at, 20),
        .taker = tac_sql_text(at, 21), .in_return = (uint64_t)sqlite3_column_int64(at, 22), .condition_of = (uint64_t)sqlite3_column_int64(at, 23), .dead = sqlite3_column_int(at, 24),
        .has_quantity = sqlite3_column_type(at, 25) != SQLITE_NULL, .quantity = sqlite3_column_double(at, 25), .unit = tac_sql_text(at, 26)};
    bool found;
    if (!tac_sql_first(rows->store, err, &document, &found, "SELECT id, date, title, url, publication FROM documents WHERE number = ?", "i", row->number >> RECORD_BITS)) return false;
    if (!found) return tac_fail(err, TAC_E_DATA, rows->store->path, "record %016llx stands in no document: the store is damaged", (unsigned long long)row->id);
    row->doc_id = tac_sql_text(document, 0);
    row->doc_date = tac_sql_text(document, 1);
    row->title = tac_sql_text(document, 2);
    row->url = tac_sql_text(document, 3);
    row->publication = tac_sql_text(document, 4);
    return true; /* the kept statement stands on the document until it is asked again */
}

static bool load_lines(tac_rows *rows, int64_t document, tac_error *err) {
    rows->document = 0;
    rows->count = 0;
    if (!tac_kept(rows->store, document, &rows->kept, err)) return false;
    const tac_buf *lines = &rows->kept.lines;
    for (size_t i = 0; i < lines->n; i++) rows->count += lines->s[i] == '\n';
    free(rows->starts);
    rows->starts = calloc((size_t)rows->count + 1, sizeof *rows->starts);
    if (!rows->starts) return tac_fail(err, TAC_E_MEMORY, "", "out of memory");
    for (size_t i = 0, line = 0; i < lines->n; i++)
        if (lines->s[i] == '\n') rows->starts[++line] = i + 1;
    rows->document = document;
    return true;
}

bool tac_rows_json(tac_rows *rows, tac_str *json, tac_error *err) {
    int64_t document = rows->number >> RECORD_BITS, line = rows->number & (RECORDS_A_DOCUMENT - 1);
    if (rows->document != document && !load_lines(rows, document, err)) return false;
    if (line >= rows->count) return tac_fail(err, TAC_E_DATA, rows->store->path, "a record's JSON is missing: the store is damaged");
    *json = (tac_str){rows->kept.lines.s + rows->starts[line], rows->starts[line + 1] - rows->starts[line] - 1};
    return true;
}

void tac_rows_free(tac_rows *rows) {
    if (!rows) return;
    sqlite3_finalize(rows->statement);
    tac_kept_free(&rows->kept);
    free(rows->starts);
    free(rows);
}

/* Two codes, and nothing asked but what the dyads' own index tells. */
static bool in_index(const tac_filter *f) {
    const char *others[] = {f->source, f->party, f->sector, f->mode, f->context, f->factuality, f->item, f->giver, f->taker, f->place, f->text, f->publication, f->document, f->id};
    for (size_t i = 0; i < sizeof others / sizeof *others; i++)
        if (others[i] && *others[i]) return false;
    return ask_plain_dyad(f) && !f->cluster && !f->transfers && !f->limit && !f->offset;
}

static bool tell_rows(tac_store *s, const tac_filter *f, void (*each)(void *context, const tac_told *t), void *context, tac_error *err) {
    tac_rows *rows = tac_store_select(s, f, err);
    tac_error failed = {0};
    for (tac_row r; rows && tac_rows_next(rows, &r, &failed);) each(context, &(tac_told){r.number, r.cluster, r.joined, r.date, r.event, r.aux, r.scale});
    tac_rows_free(rows);
    if (failed.code && err) *err = failed;
    return rows && failed.code == TAC_OK;
}

static sqlite3_stmt *ask_index(tac_store *s, const tac_filter *f, tac_error *err) {
    query q = {.arena = tac_arena_new(), .day = "r.day"};
    ask_put(&q, "SELECT r.record, r.cluster, r.day, r.event, r.aux, r.scale FROM dyads r");
    ask_text(&q, "r.actor = ", f->actor, "");
    ask_text(&q, "r.recipient = ", f->recipient, "");
    ask_days(&q, f);
    ask_confidence(&q, f);
    bool good = ask_events(&q, f->event, err) && ask_aux(&q, f, err);
    ask_put(&q, " ORDER BY r.day, r.record");
    sqlite3_stmt *at = good ? prepare(s, &q, err) : NULL;
    tac_buf_free(&q.sql);
    tac_arena_free(q.arena);
    return at;
}

bool tac_store_told(tac_store *s, const tac_filter *f, void (*each)(void *context, const tac_told *t), void *context, tac_error *err) {
    if (!in_index(f)) return tell_rows(s, f, each, context, err);
    sqlite3_stmt *at = ask_index(s, f, err);
    int code = SQLITE_ERROR;
    while (at && (code = sqlite3_step(at)) == SQLITE_ROW) {
        bool joined = sqlite3_column_type(at, 1) != SQLITE_NULL;
        int64_t number = sqlite3_column_int64(at, 0);
        each(context, &(tac_told){number, joined ? (uint64_t)sqlite3_column_int64(at, 1) : (uint64_t)number, joined, tac_day_date(sqlite3_column_int(at, 2)), sqlite3_column_int(at, 3),
                                  (unsigned)sqlite3_column_int(at, 4), (double)sqlite3_column_int64(at, 5) / 100});
    }
    if (at && code != SQLITE_DONE) tac_sql_fail(s, err);
    sqlite3_finalize(at);
    return code == SQLITE_DONE;
}

/* ---- one record ---- */

tac_rows *tac_store_find(tac_store *s, const char *id, tac_row *row, tac_error *err) {
    tac_error failed = {0};
    tac_rows *rows = tac_store_select(s, &(tac_filter){.id = id, .limit = 1}, err);
    if (!rows || tac_rows_next(rows, row, &failed)) return rows;
    tac_rows_free(rows);
    if (failed.code && err) *err = failed;
    if (!failed.code) tac_fail(err, TAC_E_INPUT, id, "the store has no record of this id");
    return NULL;
}

/* The database: opened, its tables made, SQL in one line. docs/store.md says what each table and index is for; the two change together.
 *
 * The journal is a write-ahead log flushed at every commit, so a committed batch survives the program's and the machine's sudden end, and readers read on while
 * documents come in. No column holds a clock's time and no row's number depends on where a transaction ended: the same documents in the same order give
 * the same tables. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "store/internal.h"

enum { APPLICATION = 0x54616369 }; /* "Taci" */

static const char schema[] =
    "CREATE TABLE coders(number INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);"
    "CREATE TABLE events(number INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, quad INTEGER NOT NULL);"
    "CREATE TABLE names(number INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);"
    "CREATE TABLE documents(number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, version INTEGER NOT NULL, coder INTEGER NOT NULL REFERENCES coders,"
    " date TEXT, title TEXT, url TEXT, publication TEXT, title_in_text INTEGER NOT NULL, records INTEGER NOT NULL);"
    "CREATE INDEX documents_by_coder ON documents(coder);"
    "CREATE INDEX documents_by_publication ON documents(publication) WHERE publication IS NOT NULL;"
    "CREATE TABLE contents(document INTEGER PRIMARY KEY REFERENCES documents, text BLOB, lines BLOB);"
    "CREATE TABLE revisions(document INTEGER NOT NULL REFERENCES documents, revision INTEGER NOT NULL, version INTEGER NOT NULL, coder INTEGER NOT NULL REFERENCES coders,"
    " date TEXT, title TEXT, url TEXT, publication TEXT, title_in_text INTEGER NOT NULL, records INTEGER NOT NULL, text BLOB, lines BLOB, PRIMARY KEY(document, revision));"
    "CREATE TABLE recodings(document INTEGER NOT NULL REFERENCES documents, recoding INTEGER NOT NULL, old_coder INTEGER NOT NULL REFERENCES coders,"
    " new_coder INTEGER NOT NULL REFERENCES coders, added INTEGER NOT NULL, removed INTEGER NOT NULL, changed INTEGER NOT NULL, diff BLOB, PRIMARY KEY(document, recoding));"
    "CREATE TABLE failures(place TEXT PRIMARY KEY, code INTEGER NOT NULL, message TEXT NOT NULL) WITHOUT ROWID;"
    "CREATE TABLE records(number INTEGER PRIMARY KEY, id INTEGER NOT NULL, event INTEGER NOT NULL, mode TEXT, day INTEGER NOT NULL, endday INTEGER, dated INTEGER NOT NULL,"
    " aux INTEGER NOT NULL, factuality TEXT, context TEXT, scale INTEGER NOT NULL, confidence INTEGER NOT NULL, actor TEXT, recipient TEXT, source TEXT,"
    " words TEXT, place INTEGER REFERENCES names, country TEXT, geonameid INTEGER, lat REAL, lon REAL, item TEXT, item_text TEXT, quantity REAL, unit TEXT, giver TEXT, taker TEXT,"
    " in_return INTEGER, condition_of INTEGER, dead INTEGER, injured INTEGER, arrested INTEGER, marks BLOB, cluster INTEGER);"
    "CREATE INDEX records_by_id ON records(id);"
    "CREATE INDEX records_by_event ON records(event, day);"
    "CREATE INDEX records_by_country ON records(country, day) WHERE country IS NOT NULL;"
    "CREATE INDEX records_by_place ON records(place, day) WHERE place IS NOT NULL;"
    "CREATE INDEX records_by_item ON records(item, day) WHERE item IS NOT NULL;"
    "CREATE INDEX records_by_cluster ON records(cluster) WHERE cluster IS NOT NULL;"
    "CREATE TABLE parties(role INTEGER NOT NULL, code TEXT NOT NULL, day INTEGER NOT NULL, record INTEGER NOT NULL, place INTEGER NOT NULL, event INTEGER NOT NULL,"
    " sectors TEXT, name INTEGER REFERENCES names, PRIMARY KEY(role, code, day, record, place)) WITHOUT ROWID;"
    "CREATE INDEX parties_by_name ON parties(name, role, day, record) WHERE name IS NOT NULL;"
    "CREATE TABLE dyads(actor TEXT NOT NULL, recipient TEXT NOT NULL, day INTEGER NOT NULL, record INTEGER NOT NULL, event INTEGER NOT NULL, aux INTEGER NOT NULL,"
    " scale INTEGER NOT NULL, confidence INTEGER NOT NULL, cluster INTEGER, PRIMARY KEY(actor, recipient, day, record)) WITHOUT ROWID;"
    "CREATE VIRTUAL TABLE sentences USING fts5(text, content='', detail=none, columnsize=0, tokenize=\"unicode61 remove_diacritics 2\");"
    "CREATE VIEW coded AS SELECT printf('%016x', r.id) AS id, d.id AS doc_id, date(r.day * 86400, 'unixepoch') AS date,"
    " e.name AS event, r.mode, trim(iif(r.aux & 1, 'historical ', '') || iif(r.aux & 2, 'future ', '') || iif(r.aux & 4, 'hypothetical ', '') || iif(r.aux & 8, 'negation', '')) AS aux,"
    " r.factuality, r.context, e.quad, r.scale / 100.0 AS scale, r.confidence / 100.0 AS confidence, r.actor, r.recipient, r.source, r.words, p.name AS place, r.country, r.lat, r.lon, r.item, r.giver, r.taker,"
    " r.dead, r.injured, r.arrested, printf('%016x', coalesce(r.cluster, r.id)) AS cluster, d.publication, d.url, d.title, r.number"
    " FROM records r JOIN documents d ON d.number = r.number >> " SQL_TEXT(RECORD_BITS) " LEFT JOIN events e ON e.number = r.event LEFT JOIN names p ON p.number = r.place;"
    "CREATE VIEW clusters AS SELECT cluster, count(*) AS records, count(DISTINCT number >> " SQL_TEXT(RECORD_BITS) ") AS documents, count(DISTINCT d.publication) AS publications,"
    " date(min(r.day) * 86400, 'unixepoch') AS first_date, date(max(r.day) * 86400, 'unixepoch') AS last_date, min(r.dead) AS least_dead, max(r.dead) AS most_dead, count(DISTINCT r.factuality) AS factualities"
    " FROM (SELECT * FROM records WHERE cluster IS NOT NULL) r JOIN (SELECT number AS document, publication FROM documents) d ON d.document = r.number >> " SQL_TEXT(RECORD_BITS) " GROUP BY cluster;";

bool tac_sql_fail(const tac_store *s, tac_error *err) {
    int code = s->db ? sqlite3_errcode(s->db) : SQLITE_NOMEM;
    const char *what = s->db ? sqlite3_errmsg(s->db) : "out of memory";
    if (code == SQLITE_BUSY) return tac_fail(err, TAC_E_IO, s->path, "another program is writing to the store: try again when it is done");
    if (code == SQLITE_NOTADB || code == SQLITE_CORRUPT) return tac_fail(err, TAC_E_DATA, s->path, "is no store or is damaged: %s", what);
    return tac_fail(err, code == SQLITE_NOMEM ? TAC_E_MEMORY : TAC_E_IO, s->path, "%s", what);
}

/* ---- statements ---- */

static sqlite3_stmt *prepare(tac_store *s, tac_error *err, const char *sql) {
    for (int i = 0; i < s->n_kept; i++)
        if (s->kept[i].sql == sql) return s->kept[i].statement;
    sqlite3_stmt *statement = NULL;
    if (s->n_kept == STATEMENTS) {
        tac_fail(err, TAC_E_MEMORY, s->path, "too many statements are kept");
        return NULL;
    }
    if (sqlite3_prepare_v3(s->db, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, NULL) != SQLITE_OK) {
        tac_sql_fail(s, err);
        return NULL;
    }
    s->kept[s->n_kept].sql = sql;
    s->kept[s->n_kept++].statement = statement;
    return statement;
}

/* A slice of no bytes may have no address, and SQLite takes that for NULL. */
static const char *at(tac_str t) {
    return t.s ? t.s : "";
}

static sqlite3_stmt *bound(tac_store *s, tac_error *err, const char *sql, const char *types, va_list values) {
    sqlite3_stmt *statement = prepare(s, err, sql);
    if (!statement) return NULL;
    sqlite3_reset(statement);
    int code = SQLITE_OK;
    for (int i = 0; types[i] && code == SQLITE_OK; i++) {
        if (types[i] == 'i') {
            code = sqlite3_bind_int64(statement, i + 1, va_arg(values, int64_t));
        } else if (types[i] == 'd') {
            code = sqlite3_bind_double(statement, i + 1, va_arg(values, double));
        } else {
            tac_str t = va_arg(values, tac_str);
            if (types[i] != 's' && t.n == 0) code = sqlite3_bind_null(statement, i + 1);
            else if (types[i] == 'b') code = sqlite3_bind_blob64(statement, i + 1, at(t), t.n, SQLITE_STATIC);
            else code = sqlite3_bind_text64(statement, i + 1, at(t), t.n, SQLITE_STATIC, SQLITE_UTF8);
        }
    }
    if (code == SQLITE_OK) return statement;
    tac_sql_fail(s, err);
    return NULL;
}

sqlite3_stmt *tac_sql(tac_store *s, tac_error *err, const char *sql, const char *types, ...) {
    va_list values;
    va_start(values, types);
    sqlite3_stmt *statement = bound(s, err, sql, types, values);
    va_end(values);
    return statement;
}

bool tac_sql_run(tac_store *s, tac_error *err, const char *sql, const char *types, ...) {
    va_list values;
    va_start(values, types);
    sqlite3_stmt *statement = bound(s, err, sql, types, values);
    va_end(values);
    if (!statement) return false;
    int code;
    while ((code = sqlite3_step(statement)) == SQLITE_ROW) {}
    if (code != SQLITE_DONE) tac_sql_fail(s, err);
    sqlite3_reset(statement);
    return code == SQLITE_DONE;
}

bool tac_sql_first(tac_store *s, tac_error *err, sqlite3_stmt **row, bool *found, const char *sql, const char *types, ...) {
    va_list values;
    va_start(values, types);
    *row = bound(s, err, sql, types, values);
    va_end(values);
    if (!*row) return false;
    int code = sqlite3_step(*row);
    *found = code == SQLITE_ROW;
    if (code != SQLITE_ROW && code != SQLITE_DONE) tac_sql_fail(s, err);
    if (code != SQLITE_ROW) sqlite3_reset(*row);
    return code == SQLITE_ROW || code == SQLITE_DONE;
}

tac_str tac_sql_text(sqlite3_stmt *row, int column) {
    const void *bytes = sqlite3_column_blob(row, column); /* before its length is asked for */
    int n = sqlite3_column_bytes(row, column);
    return bytes && n > 0 ? (tac_str){bytes, (size_t)n} : TAC_S("");
}

/* ---- opening ---- */

static bool execute(tac_store *s, const char *sql, tac_error *err) {
    return sqlite3_exec(s->db, sql, NULL, NULL, NULL) == SQLITE_OK || tac_sql_fail(s, err);
}

static bool number_of(tac_store *s, const char *sql, int64_t *number, tac_error *err) {
    sqlite3_stmt *row;
    bool found = false;
    if (!tac_sql_first(s, err, &row, &found, sql, "")) return false;
    *number = found ? sqlite3_column_int64(row, 0) : 0;
    if (found) sqlite3_reset(row);
    return true;
}

static bool fill_events(tac_store *s, tac_error *err) {
    for (int i = 1; tac_store_event_name(i); i++) {
        tac_str name = tac_str_of(tac_store_event_name(i));
        if (!tac_sql_run(s, err, "INSERT INTO events VALUES(?, ?, ?)", "isi", (int64_t)i, name, (int64_t)tac_plover_quad(name))) return false;
    }
    return true;
}

/* All of the tables or none of them. */
static bool create(tac_store *s, tac_error *err) {
    char stamp[96];
    snprintf(stamp, sizeof stamp, "PRAGMA application_id = %d; PRAGMA user_version = %d; COMMIT", APPLICATION, SCHEMA_VERSION);
    return execute(s, "PRAGMA page_size = 16384; PRAGMA journal_mode = WAL; BEGIN IMMEDIATE", err) && execute(s, schema, err) && fill_events(s, err) && execute(s, stamp, err);
}

/* The store's stamp is checked; a new file gets its tables. */
static bool stamped(tac_store *s, tac_store_mode mode, tac_error *err) {
    int64_t application = 0, version = 0, tables = 0;
    if (!number_of(s, "PRAGMA application_id", &application, err) || !number_of(s, "PRAGMA user_version", &version, err) ||
        !number_of(s, "SELECT count(*) FROM sqlite_schema", &tables, err))
        return false;
    if (application == 0 && tables == 0 && mode == TAC_STORE_WRITE) return create(s, err);
    if (application != APPLICATION) return tac_fail(err, TAC_E_DATA, s->path, "is a database, but no store of tacitus");
    if (version != SCHEMA_VERSION)
        return tac_fail(err, TAC_E_DATA, s->path, "the store has schema version %lld, and this program reads %d", (long long)version, SCHEMA_VERSION);
    return true;
}

tac_store *tac_store_open(const char *path, tac_store_mode mode, tac_error *err) {
    tac_store *s = calloc(1, sizeof *s);
    if (!s) {
        tac_fail(err, TAC_E_MEMORY, path, "out of memory");
        return NULL;
    }
    snprintf(s->path, sizeof s->path, "%s", path);
    int flags = mode == TAC_STORE_WRITE ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READWRITE;
    flags |= SQLITE_OPEN_NOMUTEX; /* a handle is one thread's */
    int code = sqlite3_open_v2(path, &s->db, flags, NULL);
    if (code == SQLITE_CANTOPEN || code == SQLITE_PERM) {
        tac_fail(err, TAC_E_IO, path, mode == TAC_STORE_WRITE ? "the store cannot be opened or made" : "there is no store here that can be opened; `tacitus ingest --store` makes one");
        tac_store_close(s);
        return NULL;
    }
    /* A commit is on the disk when it returns; 64 MiB of pages are kept in memory. */
    bool ready = code == SQLITE_OK || tac_sql_fail(s, err);
    if (ready) sqlite3_busy_timeout(s->db, 10000);
    ready = ready && execute(s, "PRAGMA synchronous = FULL; PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY; PRAGMA foreign_keys = OFF", err) && stamped(s, mode, err) && tac_match_functions(s, err);
    if (ready) return s;
    tac_store_close(s);
    return NULL;
}

void tac_store_close(tac_store *s) {
    if (!s) return;
    for (int i = 0; i < s->n_kept; i++) sqlite3_finalize(s->kept[i].statement);
    sqlite3_close(s->db);
    free(s);
}

bool tac_store_begin(tac_store *s, tac_error *err) {
    return tac_sql_run(s, err, "BEGIN IMMEDIATE", "");
}

bool tac_store_commit(tac_store *s, tac_error *err) {
    return tac_sql_run(s, err, "COMMIT", "");
}

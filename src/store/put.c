/* Documents and their records into the tables and out of them again. All of it happens inside a transaction of the caller's; what fails half way is undone with it.
 *
 * A record's number is its document's number * 2^18 + its place, so a document's records lie together and need no column that says whose they are. */
#include <jansson.h>
#include <string.h>

#include "store/internal.h"

/* The number of a name in coders or names, added where it is new. */
static bool intern(tac_store *s, const char *find, const char *add, tac_str name, int64_t *number, tac_error *err) {
    sqlite3_stmt *row;
    bool found;
    if (!tac_sql_first(s, err, &row, &found, find, "s", name)) return false;
    if (found) {
        *number = sqlite3_column_int64(row, 0);
        sqlite3_reset(row);
        return true;
    }
    if (!tac_sql_run(s, err, add, "s", name)) return false;
    *number = sqlite3_last_insert_rowid(s->db);
    return true;
}

bool tac_coder_number(tac_store *s, tac_str name, int64_t *number, tac_error *err) {
    return intern(s, "SELECT number FROM coders WHERE name = ?", "INSERT INTO coders(name) VALUES(?)", name, number, err);
}

static bool name_number(tac_store *s, tac_str name, int64_t *number, tac_error *err) {
    *number = 0;
    return !name.n || intern(s, "SELECT number FROM names WHERE name = ?", "INSERT INTO names(name) VALUES(?)", name, number, err);
}

/* ---- looking ---- */

typedef struct {
    int64_t number;
    bool there, same, same_coder;
} look;

static bool look_for(tac_store *s, tac_str id, uint64_t version, tac_str coder, look *l, tac_error *err) {
    sqlite3_stmt *row;
    *l = (look){0};
    if (!tac_sql_first(s, err, &row, &l->there, "SELECT d.number, d.version, c.name FROM documents d JOIN coders c ON c.number = d.coder WHERE d.id = ?", "s", id)) return false;
    if (!l->there) return true;
    l->number = sqlite3_column_int64(row, 0);
    l->same = (uint64_t)sqlite3_column_int64(row, 1) == version;
    l->same_coder = !l->same || tac_str_eq(tac_sql_text(row, 2), coder);
    sqlite3_reset(row);
    if (l->same) return true;
    /* A version that was replaced does not come back: whatever the order, and however often, the same files leave the same store. */
    if (!tac_sql_first(s, err, &row, &l->same, "SELECT 1 FROM revisions WHERE document = ? AND version = ?", "ii", l->number, (int64_t)version)) return false;
    if (l->same) sqlite3_reset(row);
    return true;
}

static tac_store_state state_of(const look *l) {
    return !l->there ? TAC_STORE_NEW : !l->same ? TAC_STORE_CHANGED : l->same_coder ? TAC_STORE_SAME : TAC_STORE_STALE;
}

bool tac_store_look(tac_store *s, const tac_stored_document *d, tac_store_state *state, tac_error *err) {
    look l;
    if (!look_for(s, d->id, tac_stored_version(d), d->coder, &l, err)) return false;
    *state = state_of(&l);
    return true;
}

/* ---- records in ---- */

static bool add_record(tac_store *s, const parcel_record *c, int64_t number, tac_error *err) {
    uint8_t marks[MARKS_BYTES];
    int64_t place;
    if (!name_number(s, c->place, &place, err)) return false;
    sqlite3_stmt *add = tac_sql(s, err, "INSERT INTO records(number, id, event, mode, day, dated, aux, factuality, context, scale, confidence, actor, recipient, source, words, country,"
        " item, item_text, unit, giver, taker, marks, endday, geonameid, lat, lon, quantity, in_return, condition_of, dead, injured, arrested, place)"
        " VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        "iiitiiittiitttttttttt" "b", number, (int64_t)c->id, (int64_t)c->event, c->mode, c->day, c->dated, (int64_t)c->aux, c->factuality, c->context, c->scale,
        c->confidence, c->actor, c->recipient, c->source, c->words, c->country, c->item, c->item_text, c->unit, c->giver, c->taker, (tac_str){(char *)marks, tac_marks_write(c->marks, c->n_marks, marks)});
    if (!add) return false;
    for (int i = 23; i <= 33; i++) sqlite3_bind_null(add, i); /* what is not there */
    if (c->endday != NO_DAY) sqlite3_bind_int64(add, 23, c->endday);
    if (c->resolved && c->geonameid > 0) sqlite3_bind_int64(add, 24, c->geonameid);
    if (c->resolved) sqlite3_bind_double(add, 25, c->lat), sqlite3_bind_double(add, 26, c->lon);
    if (c->has_quantity) sqlite3_bind_double(add, 27, c->quantity);
    if (c->in_return) sqlite3_bind_int64(add, 28, (int64_t)c->in_return);
    if (c->condition_of) sqlite3_bind_int64(add, 29, (int64_t)c->condition_of);
    if (c->dead) sqlite3_bind_int64(add, 30, c->dead);
    if (c->injured) sqlite3_bind_int64(add, 31, c->injured);
    if (c->arrested) sqlite3_bind_int64(add, 32, c->arrested);
    if (place) sqlite3_bind_int64(add, 33, place);
    if (c->has_recipient && !c->recipient.n) sqlite3_bind_text(add, 13, "", 0, SQLITE_STATIC); /* NULL says that there is none */
    bool done = sqlite3_step(add) == SQLITE_DONE || tac_sql_fail(s, err);
    sqlite3_reset(add);
    return done && tac_sql_run(s, err, "INSERT INTO sentences(rowid, text) VALUES(" SENTENCE_OF("?1") ", ?2)", "is", number, c->sentence);
}

static bool add_parties(tac_store *s, const parcel_record *c, int64_t number, tac_error *err) {
    for (uint32_t i = 0; i < c->n_parties; i++) {
        const parcel_party *p = &c->parties[i];
        int64_t name;
        if (!name_number(s, p->name, &name, err)) return false;
        if (!tac_sql_run(s, err, "INSERT INTO parties VALUES(?, ?, ?, ?, ?, ?, ?, nullif(?, 0))", "isiiiiti", (int64_t)p->role, p->code, c->day, number, (int64_t)i, (int64_t)c->event, p->sectors, name))
            return false;
    }
    return true;
}

static bool add_dyads(tac_store *s, const parcel_record *c, int64_t number, tac_error *err) {
    for (uint32_t i = 0; i < c->dyads.n; i++)
        if (!tac_sql_run(s, err, "INSERT INTO dyads(actor, recipient, day, record, event, aux, scale, confidence) VALUES(?, ?, ?, ?, ?, ?, ?, ?)", "ssiiiiii",
                         c->dyads.at[i].actor, c->dyads.at[i].recipient, c->day, number, (int64_t)c->event, (int64_t)c->aux, c->scale, c->confidence))
            return false;
    return true;
}

bool tac_add_records(tac_store *s, const tac_parcel *e, int64_t document, tac_error *err) {
    if (e->records.n >= RECORDS_A_DOCUMENT) return tac_fail(err, TAC_E_INPUT, e->document.id.s, "has more records than a document of the store may have: split it");
    for (uint32_t i = 0; i < e->records.n; i++) {
        int64_t number = (document << RECORD_BITS) + i;
        if (!add_record(s, &e->records.at[i], number, err) || !add_parties(s, &e->records.at[i], number, err) || !add_dyads(s, &e->records.at[i], number, err)) return false;
    }
    return s->unjoined || tac_cluster_join(s, document, err);
}

/* ---- records out ---- */

/* Sentences are indexed, not kept, and the index wants to hear again what it is to forget. */
static bool forget_sentences(tac_store *s, tac_str lines, int64_t first, tac_error *err) {
    tac_str line;
    for (int64_t number = first; tac_str_cut(&lines, '\n', &line);) {
        if (!line.n) continue;
        json_t *record = json_loadb(line.s, line.n, JSON_ALLOW_NUL, NULL);
        const json_t *text = json_object_get(record, "text");
        tac_str sentence = text && json_is_string(text) ? (tac_str){json_string_value(text), json_string_length(text)} : TAC_S("");
        bool done = tac_sql_run(s, err, "INSERT INTO sentences(sentences, rowid, text) VALUES('delete', " SENTENCE_OF("?1") ", ?2)", "is", number++, sentence);
        json_decref(record);
        if (!done) return false;
    }
    return true;
}

bool tac_kept(tac_store *s, int64_t document, kept *k, tac_error *err) {
    sqlite3_stmt *row;
    bool found;
    if (!tac_sql_first(s, err, &row, &found, "SELECT text, lines FROM contents WHERE document = ?", "i", document)) return false;
    bool good = tac_unpack(found ? tac_sql_text(row, 0) : TAC_S(""), NULL, &k->text, err);
    k->has_text = found && sqlite3_column_type(row, 0) != SQLITE_NULL;
    tac_str text = {k->text.s, k->text.n};
    good = good && tac_unpack(found ? tac_sql_text(row, 1) : TAC_S(""), &text, &k->lines, err);
    if (found) sqlite3_reset(row);
    return good;
}

void tac_kept_free(kept *k) {
    tac_buf_free(&k->text);
    tac_buf_free(&k->lines);
}

/* Rows sorted by code and day are found by the codes and the day that the record itself tells. */
static bool drop_sorted(tac_store *s, tac_arena *arena, sqlite3_stmt *row, tac_error *err) {
    int64_t number = sqlite3_column_int64(row, 0), day = sqlite3_column_int64(row, 1);
    for (int role = ROLE_ACTOR; role <= ROLE_TAKER; role++) {
        tac_str parties = tac_sql_text(row, 1 + role), code = TAC_S(""); /* first those of no code */
        do {
            if (!tac_sql_run(s, err, "DELETE FROM parties WHERE role = ? AND code = ? AND day = ? AND record = ?", "isii", (int64_t)role, code, day, number)) return false;
        } while (tac_next_code(&parties, &code));
    }
    parcel_dyads dyads = tac_dyads(arena, tac_sql_text(row, 2), tac_sql_text(row, 3), tac_mutual(sqlite3_column_int(row, 7), sqlite3_column_type(row, 3) != SQLITE_NULL));
    for (uint32_t i = 0; i < dyads.n; i++)
        if (!tac_sql_run(s, err, "DELETE FROM dyads WHERE actor = ? AND recipient = ? AND day = ? AND record = ?", "ssii", dyads.at[i].actor, dyads.at[i].recipient, day, number)) return false;
    return true;
}

bool tac_drop_records(tac_store *s, int64_t document, tac_str lines, tac_error *err) {
    int64_t first = document << RECORD_BITS, last = first + RECORDS_A_DOCUMENT - 1;
    if (!tac_cluster_leave(s, document, err) || !forget_sentences(s, lines, first, err)) return false;
    sqlite3_stmt *row = tac_sql(s, err, "SELECT number, day, actor, recipient, source, giver, taker, event FROM records WHERE number BETWEEN ? AND ?", "ii", first, last);
    if (!row) return false;
    tac_arena *arena = tac_arena_new();
    int code;
    bool good = true;
    while (good && (code = sqlite3_step(row)) == SQLITE_ROW) good = drop_sorted(s, arena, row, err);
    if (good && code != SQLITE_DONE) good = tac_sql_fail(s, err);
    sqlite3_reset(row);
    tac_arena_free(arena);
    return good && tac_sql_run(s, err, "DELETE FROM records WHERE number BETWEEN ? AND ?", "ii", first, last);
}

/* ---- documents ---- */

static bool add_document(tac_store *s, const tac_parcel *e, int64_t coder, int64_t *number, tac_error *err) {
    const tac_stored_document *d = &e->document;
    if (!tac_sql_run(s, err, "INSERT INTO documents(id, version, coder, date, title, url, publication, title_in_text, records) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)", "siittttii", d->id,
                     (int64_t)e->version, coder, d->date, d->title, d->url, d->publication, (int64_t)d->title_in_text, (int64_t)e->records.n))
        return false;
    *number = sqlite3_last_insert_rowid(s->db);
    return tac_sql_run(s, err, "INSERT INTO contents VALUES(?, ?, ?)", "ibb", *number, e->packed_text, e->packed_lines);
}

/* The version that stands becomes a revision, and the new one stands in its place. */
static bool replace_document(tac_store *s, const tac_parcel *e, int64_t coder, int64_t number, tac_error *err) {
    const tac_stored_document *d = &e->document;
    return tac_sql_run(s, err, "INSERT INTO revisions SELECT d.number, (SELECT count(*) FROM revisions WHERE document = d.number) + 1, d.version, d.coder, d.date, d.title, d.url,"
                               " d.publication, d.title_in_text, d.records, c.text, c.lines FROM documents d JOIN contents c ON c.document = d.number WHERE d.number = ?", "i", number) &&
           tac_sql_run(s, err, "UPDATE documents SET version = ?, coder = ?, date = ?, title = ?, url = ?, publication = ?, title_in_text = ?, records = ? WHERE number = ?", "iittttiii",
                       (int64_t)e->version, coder, d->date, d->title, d->url, d->publication, (int64_t)d->title_in_text, (int64_t)e->records.n, number) &&
           tac_sql_run(s, err, "UPDATE contents SET text = ?, lines = ? WHERE document = ?", "bbi", e->packed_text, e->packed_lines, number);
}

/* One step of many statements: undone as a whole when one of them fails, so that the caller may go on with the next document. */
bool tac_finish(tac_store *s, bool good, tac_error *err) {
    if (good) return tac_sql_run(s, err, "RELEASE document", "");
    tac_sql_run(s, NULL, "ROLLBACK TO document", "");
    tac_sql_run(s, NULL, "RELEASE document", "");
    return false;
}

static bool put(tac_store *s, const tac_parcel *e, const look *l, tac_error *err) {
    int64_t number = l->number, coder;
    if (!tac_coder_number(s, e->document.coder, &coder, err)) return false;
    if (!l->there) return add_document(s, e, coder, &number, err) && tac_add_records(s, e, number, err);
    kept old = {0};
    bool good = tac_kept(s, number, &old, err) && tac_drop_records(s, number, (tac_str){old.lines.s, old.lines.n}, err) && replace_document(s, e, coder, number, err) && tac_add_records(s, e, number, err);
    tac_kept_free(&old);
    return good;
}

bool tac_store_put(tac_store *s, const tac_parcel *e, tac_store_state *was, tac_error *err) {
    look l;
    if (!look_for(s, e->document.id, e->version, e->document.coder, &l, err)) return false;
    *was = state_of(&l);
    if (l.same) return true;
    return tac_sql_run(s, err, "SAVEPOINT document", "") && tac_finish(s, put(s, e, &l, err), err);
}

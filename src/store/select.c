/* A filter as SQL, and the rows it lets through.
 *
 * One table drives the search, chosen by what is asked: who towards whom (dyads), who (parties), which event and when (records). Each of them is sorted by day
 * behind what it is searched by, so that a page of results in the order of days reads little more than the page. All else is tested on the record's own row. */
#include <stdlib.h>
#include <string.h>

#include "store/internal.h"

typedef struct {
    tac_buf sql;
    TAC_VEC(tac_str) texts;    /* ?1, ?2 ...: numbers are written into the SQL, words are bound */
    tac_arena *arena;
    const char *date, *number; /* columns of the table that drives */
    tac_str words;             /* the full-text query; empty: none, or the table that drives asks it */
    int conditions;
} query;

static void put(query *q, const char *sql) {
    tac_buf_add(&q->sql, tac_str_of(sql));
}

static void bind(query *q, tac_str text) {
    TAC_PUSH(q->arena, q->texts, text);
    tac_buf_printf(&q->sql, "?%u", q->texts.n);
}

static void also(query *q) {
    put(q, q->conditions++ ? " AND " : " WHERE ");
}

/* column OPERATOR 'value', for the values that are asked for. */
static void also_text(query *q, const char *before, const char *value, const char *after) {
    if (!value || !*value) return;
    also(q);
    put(q, before);
    bind(q, tac_str_of(value));
    put(q, after);
}

/* One code and nothing else: "RUS". */
static bool one_code(const char *party) {
    return party && strlen(party) == 3 && tac_is_code(tac_str_of(party));
}

/* All of a list are codes or sectors; without, a name is among them. */
static bool all_codes(const char *list) {
    for (tac_str all = tac_str_of(list), each; tac_str_cut(&all, ',', &each);)
        if (!tac_is_code(tac_str_trim(each))) return false;
    return true;
}

/* ... the records in which one of the list has the role. A name is looked for among the names, by a part of it. */
static void party(query *q, const char *list, const char *columns[], const char *roles) {
    put(q, "(");
    for (int i = 0; columns[i]; i++) {
        put(q, i ? " OR has_party(" : "has_party(");
        put(q, columns[i]);
        put(q, ", ");
        bind(q, tac_str_of(list));
        put(q, ")");
    }
    for (tac_str all = tac_str_of(list), each; !all_codes(list) && tac_str_cut(&all, ',', &each);) {
        each = tac_str_trim(each);
        if (!each.n || tac_is_code(each)) continue;
        tac_buf_printf(&q->sql, " OR r.number IN (SELECT record FROM parties WHERE role IN (%s) AND name IN (SELECT number FROM names WHERE instr(lower(name), lower(", roles);
        bind(q, each);
        put(q, "))))");
    }
    put(q, ")");
}

static void also_party(query *q, const char *list, const char *columns[], const char *roles) {
    if (!list || !*list) return;
    also(q);
    party(q, list, columns, roles);
}

/* One acts towards the other, or both are actors of a mutual act. */
static void also_both(query *q, const char *actor, const char *recipient) {
    const char *actors[] = {"r.actor", NULL}, *recipients[] = {"r.recipient", NULL};
    also(q);
    put(q, "(("), party(q, actor, actors, "1"), put(q, " AND "), party(q, recipient, recipients, "2"), put(q, ")");
    tac_buf_printf(&q->sql, " OR (r.recipient IS NULL AND r.event IN (%d, %d, %d) AND ", tac_store_event(TAC_S("AGREE")), tac_store_event(TAC_S("CONSULT")), tac_store_event(TAC_S("COOPERATE")));
    if (all_codes(actor) && all_codes(recipient)) put(q, "has_meeting(r.actor, "), bind(q, tac_str_of(actor)), put(q, ", "), bind(q, tac_str_of(recipient)), put(q, ")");
    else party(q, actor, actors, "1"), put(q, " AND "), party(q, recipient, actors, "1");
    put(q, "))");
}

/* A full-text query of the words, all of them: each in quotation marks, so that none is taken for an operator. Empty where there are none. */
static tac_str full_text(tac_arena *arena, const char *text) {
    tac_str all = TAC_S("");
    for (size_t i = 0, from = 0; text && (i == 0 || text[i - 1]); i++) {
        unsigned char c = (unsigned char)text[i];
        bool word = c >= 0x80 || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
        if (word) continue;
        if (i > from) all = tac_arena_printf(arena, "%s\"%.*s\" ", all.s, (int)(i - from), text + from);
        from = i + 1;
    }
    return all;
}

/* The table that drives, in front of records by CROSS JOIN so that SQLite keeps to the order. */
static void drive(query *q, const tac_filter *f) {
    bool few = f->id || f->cluster || f->document;
    bool towards = f->actor && *f->actor && f->recipient && *f->recipient; /* and then the recipient may be one of the actors */
    int role = one_code(f->actor) ? 1 : one_code(f->recipient) && !towards ? 2 : one_code(f->source) ? 3 : 0;
    const char *either = one_code(f->party) ? f->party : towards && one_code(f->recipient) ? f->recipient : NULL;
    if (!few && one_code(f->actor) && one_code(f->recipient)) {
        put(q, " FROM dyads x CROSS JOIN records r ON r.number = x.record");
        q->date = "x.date", q->number = "x.record";
        also_text(q, "x.actor = ", f->actor, "");
        also_text(q, "x.recipient = ", f->recipient, "");
    } else if (!few && role) {
        put(q, " FROM parties x CROSS JOIN records r ON r.number = x.record");
        q->date = "x.date", q->number = "x.record";
        also_text(q, role == 1 ? "x.role = 1 AND x.code = " : role == 2 ? "x.role = 2 AND x.code = " : "x.role = 3 AND x.code = ", role == 1 ? f->actor : role == 2 ? f->recipient : f->source, "");
        also(q); /* a record once, however many of its parties have the code */
        put(q, "NOT EXISTS (SELECT 1 FROM parties y WHERE y.role = x.role AND y.code = x.code AND y.date = x.date AND y.record = x.record AND y.place < x.place)");
    } else if (!few && either) {
        put(q, " FROM (SELECT DISTINCT date, record FROM parties WHERE role IN (1, 2) AND code = ");
        bind(q, tac_str_of(either));
        put(q, ") x CROSS JOIN records r ON r.number = x.record");
        q->date = "x.date", q->number = "x.record";
    } else if (!few && q->words.n) {
        put(q, " FROM (SELECT rowid FROM sentences WHERE sentences MATCH ");
        bind(q, q->words);
        q->words = TAC_S("");
        put(q, ") x CROSS JOIN records r ON r.number = x.rowid");
        q->date = "r.date", q->number = "r.number";
    } else {
        put(q, " FROM records r");
        q->date = "r.date", q->number = "r.number";
    }
}

static bool also_events(query *q, const char *list, tac_error *err) {
    if (!list || !*list) return true;
    also(q);
    /* one event leads to its rows sorted by day; more of them do not, and then the days' own index serves a page better (+ keeps SQLite from the other) */
    put(q, strchr(list, ',') ? "+r.event IN (" : "r.event IN (");
    bool first = true;
    for (tac_str all = tac_str_of(list), each; tac_str_cut(&all, ',', &each); first = false) {
        int number = tac_store_event(tac_str_trim(each));
        if (!number) return tac_fail(err, TAC_E_USAGE, "", "there is no event type \"%.*s\"", (int)each.n, each.s);
        tac_buf_printf(&q->sql, first ? "%d" : ", %d", number);
    }
    put(q, ")");
    return true;
}

static bool also_aux(query *q, const tac_filter *f, tac_error *err) {
    unsigned with = 0;
    for (tac_str all = tac_str_of(f->aux), each; f->aux && tac_str_cut(&all, ',', &each);) {
        unsigned bit = tac_store_aux(tac_str_trim(each));
        if (!bit) return tac_fail(err, TAC_E_USAGE, "", "there is no auxiliary mode \"%.*s\": historical, future, hypothetical, negation", (int)each.n, each.s);
        with |= bit;
    }
    if (with) also(q), tac_buf_printf(&q->sql, "r.aux & %u", with);
    if (f->without_aux) also(q), tac_buf_printf(&q->sql, "r.aux & %u = 0", f->without_aux);
    return true;
}

/* Confidence is kept in hundredths. */
static void also_confidence(query *q, const tac_filter *f) {
    if (f->min_confidence > 0) also(q), tac_buf_printf(&q->sql, "r.confidence >= %d", (int)(f->min_confidence * 100 + 0.999999));
}

static void also_words(query *q, const char *column, const char *list) {
    if (!list || !*list) return;
    also(q);
    put(q, "has_word(");
    put(q, column);
    put(q, ", ");
    bind(q, tac_str_of(list));
    put(q, ")");
}

/* "GOV,MIL" as parties are asked for: ":GOV,:MIL". */
static const char *sector_list(tac_arena *arena, const char *list) {
    tac_str all = TAC_S("");
    for (tac_str rest = tac_str_of(list), each; tac_str_cut(&rest, ',', &each);) {
        each = tac_str_trim(each);
        all = tac_arena_printf(arena, "%s%s%s%.*s", all.s, all.n ? "," : "", tac_str_starts(each, ":") ? "" : ":", (int)each.n, each.s);
    }
    return all.s;
}

static bool where(query *q, const tac_filter *f, tac_error *err) {
    const char *actor[] = {"r.actor", NULL}, *recipient[] = {"r.recipient", NULL}, *source[] = {"r.source", NULL}, *both[] = {"r.actor", "r.recipient", NULL};
    bool dyad = one_code(f->actor) && one_code(f->recipient), few = f->id || f->cluster || f->document;
    q->words = full_text(q->arena, f->text);
    if (f->text && *f->text && !q->words.n) return tac_fail(err, TAC_E_USAGE, "", "there is no word in \"%.100s\" to look for", f->text);
    drive(q, f);
    if (f->from) also(q), tac_buf_printf(&q->sql, "%s >= %u", q->date, f->from);
    if (f->to) also(q), tac_buf_printf(&q->sql, "%s <= %u", q->date, f->to);
    if (dyad && few) also(q), put(q, "EXISTS (SELECT 1 FROM dyads x WHERE x.actor = "), bind(q, tac_str_of(f->actor)), also_text(q, "x.recipient = ", f->recipient, " AND x.date = r.date AND x.record = r.number)");
    if (!dyad && f->actor && *f->actor && f->recipient && *f->recipient) also_both(q, f->actor, f->recipient);
    else if (!dyad) also_party(q, f->actor, actor, "1"), also_party(q, f->recipient, recipient, "2");
    also_party(q, f->source, source, "3");
    also_party(q, f->party, both, "1, 2");
    also_party(q, sector_list(q->arena, f->sector), both, "1, 2");
    if (!also_events(q, f->event, err) || !also_aux(q, f, err)) return false;
    also_words(q, "r.mode", f->mode);
    also_words(q, "r.context", f->context);
    also_words(q, "r.factuality", f->factuality);
    also_words(q, "r.item", f->item);
    also_words(q, "r.giver", f->giver);
    also_words(q, "r.taker", f->taker);
    if (f->transfers) also(q), put(q, "r.item IS NOT NULL");
    also_confidence(q, f);
    if (f->place && one_code(f->place)) also_text(q, "r.country = ", f->place, "");
    else also_text(q, "instr(lower(r.place), lower(", f->place, "))");
    also_text(q, "r.number >> 20 IN (SELECT number FROM documents WHERE publication = ", f->publication, ")");
    if (f->document) also_text(q, "r.number >> 20 = (SELECT number FROM documents WHERE id = ", f->document, ")");
    if (f->cluster) also(q), tac_buf_printf(&q->sql, "(r.cluster = %lld OR r.id = %lld)", (long long)f->cluster, (long long)f->cluster);
    if (f->id) also(q), tac_buf_printf(&q->sql, "r.id = %lld", (long long)strtoull(f->id, NULL, 16));
    also_text(q, "r.number IN (SELECT rowid FROM sentences WHERE sentences MATCH ", q->words.s, ")");
    return true;
}

/* ---- rows ---- */

struct tac_rows {
    tac_store *store;
    sqlite3_stmt *statement;
    int64_t document, number;  /* whose lines are unpacked, 0 none; the row's */
    tac_buf lines;
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

static void order(query *q, const tac_filter *f) {
    if (f->order == TAC_BY_DOCUMENT) tac_buf_printf(&q->sql, " ORDER BY %s", q->number);
    else tac_buf_printf(&q->sql, f->order == TAC_BY_DATE ? " ORDER BY %s, %s" : " ORDER BY %s DESC, %s DESC", q->date, q->number);
    if (f->limit || f->offset) tac_buf_printf(&q->sql, " LIMIT %lld OFFSET %llu", f->limit ? (long long)f->limit : -1ll, (unsigned long long)f->offset);
}

static sqlite3_stmt *ask(tac_store *s, const tac_filter *f, const char *columns, bool ordered, tac_error *err) {
    query q = {.arena = tac_arena_new()};
    put(&q, columns);
    bool good = where(&q, f, err);
    if (good && ordered) order(&q, f);
    sqlite3_stmt *statement = good ? prepare(s, &q, err) : NULL;
    tac_buf_free(&q.sql);
    tac_arena_free(q.arena);
    return statement;
}

tac_rows *tac_store_select(tac_store *s, const tac_filter *f, tac_error *err) {
    tac_rows *rows = calloc(1, sizeof *rows);
    if (!rows) {
        tac_fail(err, TAC_E_MEMORY, "", "out of memory");
        return NULL;
    }
    rows->store = s;
    rows->statement = ask(s, f, "SELECT r.number, r.cluster, r.id, r.event, r.quad, r.aux, r.date, r.enddate, r.scale, r.confidence, r.mode, r.context, r.factuality,"
                                " r.actor, r.recipient, r.source, r.words, r.place, r.country, r.item, r.item_text, r.giver, r.taker, r.in_return, r.condition_of, r.dead, r.quantity, r.unit", true, err);
    if (rows->statement) return rows;
    tac_rows_free(rows);
    return NULL;
}

bool tac_rows_next(tac_rows *rows, tac_row *row, tac_error *err) {
    sqlite3_stmt *at = rows->statement, *document;
    int code = sqlite3_step(at);
    if (code != SQLITE_ROW) {
        if (code != SQLITE_DONE) tac_sql_fail(rows->store, err);
        return false;
    }
    bool joined = sqlite3_column_type(at, 1) != SQLITE_NULL;
    *row = (tac_row){
        .number = sqlite3_column_int64(at, 0), .joined = joined, .cluster = (uint64_t)sqlite3_column_int64(at, joined ? 1 : 2), .id = (uint64_t)sqlite3_column_int64(at, 2), .event = sqlite3_column_int(at, 3),
        .quad = sqlite3_column_int(at, 4), .aux = (unsigned)sqlite3_column_int(at, 5), .date = (uint32_t)sqlite3_column_int64(at, 6), .enddate = (uint32_t)sqlite3_column_int64(at, 7),
        .scale = sqlite3_column_double(at, 8), .confidence = (double)sqlite3_column_int64(at, 9) / 100, .mode = tac_sql_text(at, 10), .context = tac_sql_text(at, 11),
        .factuality = tac_sql_text(at, 12), .actor = tac_sql_text(at, 13), .recipient = tac_sql_text(at, 14), .source = tac_sql_text(at, 15), .words = tac_sql_text(at, 16),
        .place = tac_sql_text(at, 17), .country = tac_sql_text(at, 18), .item = tac_sql_text(at, 19), .item_text = tac_sql_text(at, 20), .giver = tac_sql_text(at, 21),
        .taker = tac_sql_text(at, 22), .in_return = (uint64_t)sqlite3_column_int64(at, 23), .condition_of = (uint64_t)sqlite3_column_int64(at, 24), .dead = sqlite3_column_int(at, 25),
        .has_quantity = sqlite3_column_type(at, 26) != SQLITE_NULL, .quantity = sqlite3_column_double(at, 26), .unit = tac_sql_text(at, 27)};
    rows->number = row->number;
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
    sqlite3_stmt *content;
    bool found;
    rows->document = 0;
    if (!tac_sql_first(rows->store, err, &content, &found, "SELECT json FROM contents WHERE document = ?", "i", document)) return false;
    bool good = tac_unpack(found ? tac_sql_text(content, 0) : TAC_S(""), &rows->lines, err);
    if (found) sqlite3_reset(content);
    if (!good) return false;
    rows->count = 0;
    for (size_t i = 0; i < rows->lines.n; i++) rows->count += rows->lines.s[i] == '\n';
    free(rows->starts);
    rows->starts = calloc((size_t)rows->count + 1, sizeof *rows->starts);
    if (!rows->starts) return tac_fail(err, TAC_E_MEMORY, "", "out of memory");
    for (size_t i = 0, line = 0; i < rows->lines.n; i++)
        if (rows->lines.s[i] == '\n') rows->starts[++line] = i + 1;
    rows->document = document;
    return true;
}

bool tac_rows_json(tac_rows *rows, tac_str *json, tac_error *err) {
    int64_t document = rows->number >> RECORD_BITS, line = rows->number & (RECORDS_A_DOCUMENT - 1);
    if (rows->document != document && !load_lines(rows, document, err)) return false;
    if (line >= rows->count) return tac_fail(err, TAC_E_DATA, rows->store->path, "a record's JSON is missing: the store is damaged");
    *json = (tac_str){rows->lines.s + rows->starts[line], rows->starts[line + 1] - rows->starts[line] - 1};
    return true;
}

void tac_rows_free(tac_rows *rows) {
    if (!rows) return;
    sqlite3_finalize(rows->statement);
    tac_buf_free(&rows->lines);
    free(rows->starts);
    free(rows);
}

/* Two codes, and nothing asked but what the dyads' own index tells. */
static bool in_index(const tac_filter *f) {
    const char *others[] = {f->source, f->party, f->sector, f->mode, f->context, f->factuality, f->item, f->giver, f->taker, f->place, f->text, f->publication, f->document, f->id};
    for (size_t i = 0; i < sizeof others / sizeof *others; i++)
        if (others[i] && *others[i]) return false;
    return one_code(f->actor) && one_code(f->recipient) && !f->cluster && !f->transfers && !f->limit && !f->offset;
}

static bool tell_rows(tac_store *s, const tac_filter *f, void (*each)(void *context, const tac_told *t), void *context, tac_error *err) {
    tac_rows *rows = tac_store_select(s, f, err);
    tac_error failed = {0};
    for (tac_row r; rows && tac_rows_next(rows, &r, &failed);) each(context, &(tac_told){r.number, r.cluster, r.joined, r.date, r.event, r.aux, r.scale});
    tac_rows_free(rows);
    if (failed.code && err) *err = failed;
    return rows && failed.code == TAC_OK;
}

bool tac_store_told(tac_store *s, const tac_filter *f, void (*each)(void *context, const tac_told *t), void *context, tac_error *err) {
    if (!in_index(f)) return tell_rows(s, f, each, context, err);
    query q = {.arena = tac_arena_new()};
    put(&q, "SELECT r.record, r.cluster, r.date, r.event, r.aux, r.scale FROM dyads r");
    also_text(&q, "r.actor = ", f->actor, "");
    also_text(&q, "r.recipient = ", f->recipient, "");
    if (f->from) also(&q), tac_buf_printf(&q.sql, "r.date >= %u", f->from);
    if (f->to) also(&q), tac_buf_printf(&q.sql, "r.date <= %u", f->to);
    also_confidence(&q, f);
    bool good = also_events(&q, f->event, err) && also_aux(&q, f, err);
    put(&q, " ORDER BY r.date, r.record");
    sqlite3_stmt *at = good ? prepare(s, &q, err) : NULL;
    int code = SQLITE_ERROR;
    while (at && (code = sqlite3_step(at)) == SQLITE_ROW) {
        bool joined = sqlite3_column_type(at, 1) != SQLITE_NULL;
        int64_t number = sqlite3_column_int64(at, 0);
        each(context, &(tac_told){number, joined ? (uint64_t)sqlite3_column_int64(at, 1) : (uint64_t)number, joined, (uint32_t)sqlite3_column_int64(at, 2), sqlite3_column_int(at, 3),
                                  (unsigned)sqlite3_column_int(at, 4), sqlite3_column_double(at, 5)});
    }
    if (at && code != SQLITE_DONE) good = tac_sql_fail(s, err);
    sqlite3_finalize(at);
    tac_buf_free(&q.sql);
    tac_arena_free(q.arena);
    return good && at;
}

bool tac_store_count_rows(tac_store *s, const tac_filter *f, uint64_t *count, tac_error *err) {
    sqlite3_stmt *statement = ask(s, f, "SELECT count(*)", false, err);
    if (!statement) return false;
    int code = sqlite3_step(statement);
    if (code == SQLITE_ROW) *count = (uint64_t)sqlite3_column_int64(statement, 0);
    else tac_sql_fail(s, err);
    sqlite3_finalize(statement);
    return code == SQLITE_ROW;
}

bool tac_store_text(tac_store *s, int64_t number, tac_buf *text, tac_error *err) {
    sqlite3_stmt *row;
    bool found;
    if (!tac_sql_first(s, err, &row, &found, "SELECT text FROM contents WHERE document = ?", "i", number >> RECORD_BITS)) return false;
    bool good = tac_unpack(found ? tac_sql_text(row, 0) : TAC_S(""), text, err);
    if (found) sqlite3_reset(row);
    return good;
}

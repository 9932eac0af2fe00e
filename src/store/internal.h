/* Inside the store: the database handle, SQL in one line, and a parcel's columns. Not for other rooms. */
#ifndef TAC_STORE_INTERNAL_H
#define TAC_STORE_INTERNAL_H

#include <sqlite3.h>

#include "store/store.h"

#define RECORD_BITS 18 /* a document of 16 MB has fewer records than 2^18 */
#define SQL_TEXT(number) SQL_TEXT_OF(number)
#define SQL_TEXT_OF(number) #number
/* The full-text index writes how far apart rows are, so sentences of a document stand at document * 2^8 + place there; those beyond the 256th stand apart. */
#define SENTENCE_OF(number) "iif(" number " & " SQL_TEXT(PLACE_MASK) " < 256, (" number " >> " SQL_TEXT(RECORD_BITS) " << 8) + (" number " & 255), " number " + " SQL_TEXT(FAR_SENTENCES) ")"
#define NUMBER_OF(row) "iif(" row " < " SQL_TEXT(FAR_SENTENCES) ", (" row " >> 8 << " SQL_TEXT(RECORD_BITS) ") + (" row " & 255), " row " - " SQL_TEXT(FAR_SENTENCES) ")"
#define PLACE_MASK 262143
#define FAR_SENTENCES 1125899906842624
#define NO_DAY tac_day_number(0)
enum { STATEMENTS = 64, SCHEMA_VERSION = 4 };
#define RECORDS_A_DOCUMENT ((int64_t)1 << RECORD_BITS)

struct tac_store {
    sqlite3 *db;
    char path[512];
    struct { const char *sql; sqlite3_stmt *statement; } kept[STATEMENTS]; /* prepared once; `sql` are literals */
    int n_kept;
    bool unjoined; /* records that come in are joined into no acts; for bench/store.c, which makes millions */
};

/* False with what SQLite says. */
bool tac_sql_fail(const tac_store *s, tac_error *err);
/* A statement with its values bound, by one letter each: i int64_t, d double, t tac_str (empty: NULL), s tac_str (as it is), b tac_str as a blob (empty: NULL).
 * Literal SQL is kept prepared, so the statement must be stepped to its end or reset before it is asked for again. NULL and *err on failure. */
sqlite3_stmt *tac_sql(tac_store *s, tac_error *err, const char *sql, const char *types, ...);
/* The same, run to its end. */
bool tac_sql_run(tac_store *s, tac_error *err, const char *sql, const char *types, ...);
/* One row: true with *found and the statement standing on it (reset it when read), or not found. */
bool tac_sql_first(tac_store *s, tac_error *err, sqlite3_stmt **row, bool *found, const char *sql, const char *types, ...);
/* A column's bytes, until the statement goes on. */
tac_str tac_sql_text(sqlite3_stmt *row, int column);

/* ---- parcel.c ---- */

enum { ROLE_ACTOR = 1, ROLE_RECIPIENT = 2, ROLE_SOURCE = 3, ROLE_GIVER = 4, ROLE_TAKER = 5 };
enum { MARKS = 48, MARK_BITS = 11 };

typedef struct {
    int role;
    tac_str code, sectors, name; /* sectors: "GOV MIL" */
} parcel_party;

/* Who stands towards whom in a record: every coded actor with every coded recipient; in a mutual act each actor with each other, both ways. No pair twice. */
typedef struct {
    tac_str actor, recipient;
} parcel_dyad;
typedef TAC_VEC(parcel_dyad) parcel_dyads;

typedef struct {
    uint64_t id;
    int event;                  /* 1.. of the table events; 0 unknown */
    tac_str mode, context, factuality, actor, recipient, source, place, country, item, item_text, unit, giver, taker, words, sentence;
    int64_t day, endday;        /* days since 1970-01-01; NO_DAY */
    int64_t dated;              /* 1: the text says when; 0: it is the day of publication */
    unsigned aux;
    double lat, lon, quantity;
    bool resolved, has_quantity, has_recipient; /* has_recipient: even where it has no code */
    int64_t scale, confidence;  /* hundredths */
    int64_t geonameid, dead, injured, arrested;
    uint64_t in_return, condition_of;
    parcel_party *parties;
    uint32_t n_parties;
    parcel_dyads dyads;
    uint16_t marks[MARKS];      /* cluster.c */
    uint32_t n_marks;
} parcel_record;

struct tac_parcel {
    tac_arena *arena;
    tac_stored_document document;
    uint64_t version;
    TAC_VEC(parcel_record) records;
    tac_buf lines;              /* the records' */
    tac_str text;               /* as it is kept; the caller's, until the parcel is closed */
    tac_str packed_text, packed_lines;
};

parcel_dyads tac_dyads(tac_arena *arena, tac_str actor, tac_str recipient, bool mutual);
/* A meeting, an agreement or common work without a recipient: its actors stand towards each other. */
bool tac_mutual(int event, bool has_recipient);

/* Numbers of the table events, 1 and on; 0 where there is no such event. */
int tac_store_event(tac_str name);
unsigned tac_store_aux(tac_str name);          /* TAC_STORE_*; 0 */

/* match.c: what a filter asks of the lists in the columns, as SQL functions. */
bool tac_match_functions(tac_store *s, tac_error *err);
/* A party asked for is a code, a sector or both, not a name. */
bool tac_is_code(tac_str party);

/* pack.c: zstd. An unpacked buffer is malloc'd. */
tac_str tac_pack(tac_arena *arena, tac_str bytes, const tac_str *like); /* like: the document's text, for records' lines; NULL for other bytes */
bool tac_unpack(tac_str packed, const tac_str *like, tac_buf *out, tac_error *err);

/* ---- put.c ---- */

bool tac_coder_number(tac_store *s, tac_str name, int64_t *number, tac_error *err);
/* What is kept of a document: its text, where it was kept, and its records' lines. */
typedef struct {
    tac_buf text, lines;
    bool has_text;
} kept;
bool tac_kept(tac_store *s, int64_t document, kept *k, tac_error *err);
void tac_kept_free(kept *k);
bool tac_add_records(tac_store *s, const tac_parcel *e, int64_t document, tac_error *err);
bool tac_drop_records(tac_store *s, int64_t document, tac_str lines, tac_error *err);
/* Ends the savepoint "document": kept where all is good, undone where not, so that the caller may go on with the next document. */
bool tac_finish(tac_store *s, bool good, tac_error *err);

/* ---- cluster.c ---- */

/* What tells one act from another. */
typedef struct {
    int64_t number;
    uint64_t id, cluster;
    bool joined;
    int event;
    int32_t day;
    bool dated;
    unsigned aux;
    int64_t dead;
    tac_str mode, actor, recipient, place, country, item;
    uint16_t marks[MARKS];
    uint32_t n_marks;
} told_act;
enum { SAME_DAYS = 3 }; /* reports of one act are no further apart */
/* same.c: how likely two reports tell the same act; symmetric. Below tac_same_enough they do not. */
extern const double tac_same_enough;
double tac_same(const told_act *a, const told_act *b);
/* Marks of a sentence: hashes of its telling words, sorted, of MARK_BITS bits: two words share one by chance once in two thousand times. */
uint32_t tac_marks(tac_str sentence, uint16_t marks[MARKS]);
/* The marks as bytes, each by how far it is from the one before; at most MARKS_BYTES of them. */
enum { MARKS_BYTES = MARKS + (1 << MARK_BITS) / 255 + 1 };
size_t tac_marks_write(const uint16_t *marks, uint32_t n, uint8_t bytes[MARKS_BYTES]);
uint32_t tac_marks_read(tac_str bytes, uint16_t marks[MARKS]);
/* Joins the records of a document with those of others that tell the same act. */
bool tac_cluster_join(tac_store *s, int64_t document, tac_error *err);
/* Takes the records of a document out of their acts, before they go; the acts' other records are joined anew. */
bool tac_cluster_leave(tac_store *s, int64_t document, tac_error *err);

#endif

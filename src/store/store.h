/* Where documents and their records are kept and asked for: one SQLite file, no set-up. docs/store.md lists its tables.
 *
 *   tac_store *s = tac_store_open("news.db", TAC_STORE_WRITE, &err);
 *   tac_parcel *e = tac_parcel_new(&document);                                 // on any thread
 *   tac_parcel_add(e, coded.records.at, coded.records.n); tac_parcel_close(e);
 *   tac_store_put(s, e, &state, &err);                              // on one, between tac_store_begin and tac_store_commit
 *   tac_rows *rows = tac_store_select(s, &(tac_filter){.actor = "RUS", .recipient = "PRK"}, &err);
 *   for (tac_row row; tac_rows_next(rows, &row, &err);) ... row.date, row.actor, tac_rows_json(rows, &json, &err)
 *   tac_rows_free(rows); tac_store_close(s);
 *
 * A document is known by its id. Its content and what is said of it (date, title, url, publication) make a version; a version that the store has seen adds nothing,
 * a new one replaces the document's records and the old is kept as a revision. Nothing stored depends on a clock, on threads or on where batches end. */
#ifndef TAC_STORE_H
#define TAC_STORE_H

#include "record/record.h"

typedef struct tac_store tac_store;
typedef enum { TAC_STORE_READ, TAC_STORE_WRITE } tac_store_mode; /* WRITE makes the file where there is none */
tac_store *tac_store_open(const char *path, tac_store_mode mode, tac_error *err);
void tac_store_close(tac_store *s);

/* ---- writing: all of it between begin and commit; what is committed stays, whatever happens ---- */

bool tac_store_begin(tac_store *s, tac_error *err);
bool tac_store_commit(tac_store *s, tac_error *err);

/* A document as it is kept. */
typedef struct {
    tac_str id, date, title, url, publication, text;
    bool title_in_text, keep_text;
    tac_str coder; /* what coded it: the coder's name and the options that change records, told apart by `recode` */
    tac_str stamp; /* the coder's name as it stands in the records */
} tac_stored_document;

/* The version of a document: a hash of its content and of what is said of it. */
uint64_t tac_stored_version(const tac_stored_document *d);

typedef enum {
    TAC_STORE_NEW,      /* the store has no such document */
    TAC_STORE_CHANGED,  /* it has another version */
    TAC_STORE_SAME,     /* it has this version, now or as a revision */
    TAC_STORE_STALE     /* as SAME, and another coder coded what is kept */
} tac_store_state;
/* What putting this document would find. For the reader of documents, before they are coded. */
bool tac_store_look(tac_store *s, const tac_stored_document *d, tac_store_state *state, tac_error *err);

/* A document with its records, ready to be put: JSON written and packed. Made on any thread, from slices that may go when it is closed. */
typedef struct tac_parcel tac_parcel;
tac_parcel *tac_parcel_new(const tac_stored_document *d);
void tac_parcel_add(tac_parcel *e, const tac_record *records, uint32_t n); /* section by section, in order */
void tac_parcel_close(tac_parcel *e);                                      /* before it is put */
uint32_t tac_parcel_records(const tac_parcel *e);
size_t tac_parcel_bytes(const tac_parcel *e); /* that it holds, about */
void tac_parcel_free(tac_parcel *e);
bool tac_store_put(tac_store *s, const tac_parcel *e, tac_store_state *was, tac_error *err);

/* Puts a document coded again: its records change, its version does not; what differs is kept. */
typedef struct {
    uint32_t added, removed, changed;
} tac_recoded;
bool tac_store_recode(tac_store *s, const tac_parcel *e, tac_recoded *what, tac_error *err);
bool tac_store_stale(tac_store *s, tac_str coder, uint64_t *documents, tac_error *err); /* how many another coder coded */
/* The next document after number `after` whose records were made by another coder than `coder`; false at the end or with err->code set. Strings live until the next call,
 * the text in `text`; keep_text is false where it was not kept. */
bool tac_store_next_stale(tac_store *s, tac_str coder, int64_t after, int64_t *number, tac_stored_document *d, tac_buf *text, tac_error *err);

/* Documents that could not be coded, by where they stand ("news.jsonl: record 7"); one that is put later is taken off. */
bool tac_store_fail(tac_store *s, tac_str where, const tac_error *why, tac_error *err);
bool tac_store_mend(tac_store *s, tac_str where, tac_error *err);
typedef struct {
    tac_str where, message;
    int code;
} tac_failure;
bool tac_store_failures(tac_store *s, void (*each)(void *context, const tac_failure *f), void *context, tac_error *err);

typedef struct {
    uint64_t documents, records, revisions, recodings, failures, clusters; /* clusters: acts that more than one document tells */
} tac_store_counts;
bool tac_store_count(tac_store *s, tac_store_counts *counts, tac_error *err);

/* ---- asking ---- */

enum { TAC_STORE_HISTORICAL = 1, TAC_STORE_FUTURE = 2, TAC_STORE_HYPOTHETICAL = 4, TAC_STORE_NEGATION = 8 };
/* What counts leave out unless told: acts that did not happen, or have not yet. */
enum { TAC_STORE_UNREAL = TAC_STORE_FUTURE | TAC_STORE_HYPOTHETICAL | TAC_STORE_NEGATION };

/* Which records; NULL and 0 ask for nothing. Lists are parted by commas and one of them must hold. A party is a code ("RUS"), a sector (":MIL"), both ("RUS:MIL") or,
 * where it is no code, a part of a name ("Kim Jong"). */
typedef struct {
    const char *actor, *recipient, *party, *source; /* party: actor or recipient */
    const char *sector;                             /* of actor or recipient */
    const char *event, *mode, *context, *factuality, *item;
    const char *giver, *taker;                      /* codes: something passes from the one to the other, or is to */
    const char *place;                              /* a part of the place's name, or a country's code */
    const char *aux;                                /* one of these auxiliary modes */
    unsigned without_aux;                           /* TAC_STORE_HISTORICAL ..: records with any of these are left out */
    uint32_t from, to;                              /* days YYYYMMDD on which it happened, both included */
    double min_confidence;
    const char *text;                               /* words of its sentence, all of them */
    const char *publication, *document;             /* exactly */
    const char *id;                                 /* a record's id */
    uint64_t cluster;                               /* records of the act that this record tells; 0: any */
    bool transfers;                                 /* only those where something changes hands */
    enum tac_order { TAC_BY_DOCUMENT, TAC_BY_DATE, TAC_BY_DATE_BACKWARDS } order; /* days, then the order of the store */
    uint64_t offset, limit;                         /* limit 0: all */
} tac_filter;

/* A record found. Strings live until the next row. */
typedef struct {
    int64_t number;       /* its place in the store: document * 2^18 + place in the document */
    uint64_t id;
    uint64_t cluster;     /* its act: the least id of all records that tell it, so its own where it is alone */
    bool joined;          /* records of other documents tell the same act */
    int event, quad;      /* event: tac_store_event_name says it; 0 unknown */
    unsigned aux;         /* TAC_STORE_HISTORICAL .. */
    uint32_t date, enddate; /* YYYYMMDD; 0 unknown */
    double scale, confidence;
    tac_str mode, context, factuality; /* lists parted by ';' */
    tac_str actor, recipient, source;  /* "RUS:GOV MIL;PRK" */
    tac_str words, place, country;
    tac_str item, item_text, giver, taker, unit;
    bool has_quantity;
    double quantity;      /* of the item, in `unit` */
    uint64_t in_return, condition_of;
    int dead;
    tac_str doc_id, doc_date, title, url, publication;
} tac_row;
typedef struct tac_rows tac_rows;
tac_rows *tac_store_select(tac_store *s, const tac_filter *f, tac_error *err);
bool tac_rows_next(tac_rows *rows, tac_row *row, tac_error *err); /* false at the end, or with err->code set */
/* The row's record as `tacitus code` printed it, without a line end. */
bool tac_rows_json(tac_rows *rows, tac_str *json, tac_error *err);
void tac_rows_free(tac_rows *rows);
/* The record of an id (16 hexadecimal digits), as the row that the result stands on. NULL with *err when there is none (TAC_E_INPUT). */
tac_rows *tac_store_find(tac_store *s, const char *id, tac_row *row, tac_error *err);
/* What counting needs of a record and no more: read from one index where the filter asks for two codes, days, events and confidence alone. In the order of days. */
typedef struct {
    int64_t number;
    uint64_t cluster;
    bool joined;
    uint32_t date;
    int event;
    unsigned aux;
    double scale;
} tac_told;
bool tac_store_told(tac_store *s, const tac_filter *f, void (*each)(void *context, const tac_told *t), void *context, tac_error *err);
const char *tac_store_event_name(int number); /* "ASSAULT"; NULL for none */
const char *tac_store_aux_name(unsigned bit); /* TAC_STORE_NEGATION: "negation"; NULL for none */
/* Takes the next code off the front of a list of parties: "RUS:GOV MIL;PRK" gives "RUS". False at the end. */
bool tac_next_code(tac_str *parties, tac_str *code);

#endif

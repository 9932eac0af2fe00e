/* The event record: its fields, its id, JSON and CSV writers and readers. Field names and order are a promise to others' scripts. */
#ifndef TAC_RECORD_H
#define TAC_RECORD_H

#include "base/base.h"

enum { TAC_RECORD_SECTORS = 6 };
typedef struct {
    char code[4]; /* "" leaves it out */
    uint8_t n_sectors;
    char sectors[TAC_RECORD_SECTORS][4];
    tac_str entity_text, identifier_text, office; /* empty ones are left out */
    uint32_t start, end;   /* bytes of the document's text, or of its title when the record stands there */
    tac_str cue, factuality; /* attributions only */
} tac_entity;

enum { TAC_RECORD_ITEMS = 6 };
typedef struct {
    tac_str cls, entity_text;
    bool has_quantity;
    double value;
    tac_str unit, quantity_text;
} tac_item;

typedef struct tac_record {
    uint64_t id;
    tac_str date, enddate, date_text; /* empty: left out */
    tac_str event;                   /* "REQUEST" */
    tac_str modes[3];
    int n_modes;
    tac_str aux[4];
    int n_aux;
    tac_str contexts[8];
    int n_contexts;
    int quad_code;
    double event_scale;
    tac_str cameo;                   /* "0332"; empty: not asked for */
    tac_str event_text;
    tac_entity *actor, *recipient, *attribution;
    uint32_t n_actor, n_recipient, n_attribution;
    tac_str factuality;
    bool has_transfer;
    tac_item items[TAC_RECORD_ITEMS]; /* what changes hands, in the order of the text: "food, energy and weapons technology" are three */
    int n_items;
    char giver[4][4], taker[4][4];
    int n_giver, n_taker;
    uint64_t in_return, condition_of; /* 0: none */
    uint64_t link;                    /* 0: none; what records of one event share: the first one's id */
    struct { tac_str extracted_place, resolved_place; char country_code[4]; double lat, lon; int64_t geonameid; int resolution; bool resolved; } event_loc; /* extracted_place empty: left out */
    int dead, injured, arrested;     /* 0: left out */
    tac_str text;                    /* the sentence */
    uint32_t sequence, start, end;   /* text_info */
    bool in_title;
    double confidence;               /* 0..1 */
    struct { tac_str frame; double reader; uint32_t start, end; tac_str path; } evidence; /* frame empty, reader < 0: left out */
} tac_record;

/* What every record of a document shares. */
typedef struct {
    tac_str doc_id, title, url, publication, coder; /* coder: "tacitus 0.1.0 lexicon:3fa9c1 model:77b20e" */
    tac_str published;                              /* the publication date, YYYY-MM-DD: no record says it, some formats of export have it */
} tac_record_frame;

/* Hash of the document's content hash, the trigger's offsets and the event: the same on any machine. */
uint64_t tac_record_id(uint64_t document_hash, uint32_t trigger_start, uint32_t trigger_end, tac_str event);
/* One record as a line of JSON without a line end, keys in the order of docs/record.md. */
void tac_record_json(const tac_record *r, const tac_record_frame *f, tac_buf *out);
void tac_csv_field(tac_buf *out, tac_str s); /* in quotation marks where it must be */
void tac_record_csv_header(tac_buf *out);
void tac_record_csv(const tac_record *r, const tac_record_frame *f, tac_buf *out); /* RFC 4180, lists parted by ';' */

/* Reads what the writers wrote, whole: written again it is the same to the byte. All strings are copied to the arena. Members and columns of other names
 * are passed over. False with *err (`where` in it) when the line is no record, or says more than a record holds. */
bool tac_record_read_json(tac_arena *arena, tac_str line, const char *where, tac_record *r, tac_record_frame *f, tac_error *err);
/* A CSV file's header line tells which columns there are, in what order; the rows come without their line end. */
typedef struct tac_csv_columns tac_csv_columns;
tac_csv_columns *tac_record_csv_columns(tac_arena *arena, tac_str header, const char *where, tac_error *err); /* NULL on failure */
bool tac_record_read_csv(tac_arena *arena, const tac_csv_columns *columns, tac_str row, const char *where, tac_record *r, tac_record_frame *f, tac_error *err);
/* Whether a row that began in `so_far` ends there, or goes on in the next line (a line break between quotation marks). */
bool tac_record_csv_ends(tac_str so_far);
enum { TAC_RECORD_PARTIES = 256 }; /* most entities of one list that are read */

/* `value` with up to `decimals` (0..6) decimals, rounded half away from zero, zeros at the end dropped, the same in every locale: 0.5, 39.03, -9, 20000.
 * Not a number is 0. */
void tac_write_number(tac_buf *out, double value, int decimals);
void tac_write_id(tac_buf *out, uint64_t id); /* 16 digits, as in JSON */

/* PLOVER's tables. */
int tac_plover_quad(tac_str event);
double tac_plover_scale(tac_str event, tac_str mode); /* mode may be empty */

/* PLOVER's events as CAMEO codes: a line of the table. Lists are parted by blanks; an empty one fits all. */
typedef struct {
    const char *event, *mode, *actors, *items, *contexts; /* the actor's primary sector, what changes hands, PLOVER's contexts */
    const char *code, *words;
    double scale; /* of CAMEO, after Goldstein */
} tac_cameo;
/* The finest code that event, modes, transfer, contexts and the actor's primary sector bear out; actor may be NULL. NULL: the event is none of PLOVER's. */
const tac_cameo *tac_cameo_of(const tac_record *r, const tac_entity *actor);

#endif

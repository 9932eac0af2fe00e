/* The event record: its fields, its id, JSON and CSV writers. Field names and order are a promise to others' scripts. */
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
    tac_str event_text;
    tac_entity *actor, *recipient, *attribution;
    uint32_t n_actor, n_recipient, n_attribution;
    tac_str factuality;
    bool has_transfer;
    tac_item item;
    char giver[4][4], taker[4][4];
    int n_giver, n_taker;
    uint64_t in_return, condition_of; /* 0: none */
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
} tac_record_frame;

/* Hash of the document's content hash, the trigger's offsets and the event: the same on any machine. */
uint64_t tac_record_id(uint64_t document_hash, uint32_t trigger_start, uint32_t trigger_end, tac_str event);
/* One record as a line of JSON without a line end, keys in the order of docs/record.md. */
void tac_record_json(const tac_record *r, const tac_record_frame *f, tac_buf *out);
void tac_record_csv_header(tac_buf *out);
void tac_record_csv(const tac_record *r, const tac_record_frame *f, tac_buf *out); /* RFC 4180, lists parted by ';' */

/* PLOVER's tables. */
int tac_plover_quad(tac_str event);
double tac_plover_scale(tac_str event, tac_str mode); /* mode may be empty */

#endif

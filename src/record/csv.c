/* Records as CSV (RFC 4180): one line a record, ended by CR LF; a field that holds a comma, a quotation mark or a line break stands in quotation marks,
 * which are doubled inside it. Lists are parted by ';' (one inside an item is written %3B, and a "%3B" or "%25" that stands in the text %253B or %2525),
 * an entity's sectors by a space: the i-th code, sectors, text and name belong to the same entity. Nothing that the JSON says is missing. */
#include "record/record.h"

#include <string.h>

#include "record/write.h"

static const char header[] =
    "id,doc_id,date,enddate,date_text,event,mode,aux,context,quad_code,event_scale,event_text,"
    "actor_code,actor_sector,actor_text,actor_name,actor_office,actor_start,actor_end,"
    "recipient_code,recipient_sector,recipient_text,recipient_name,recipient_office,recipient_start,recipient_end,"
    "attribution_code,attribution_sector,attribution_text,attribution_name,attribution_office,attribution_start,attribution_end,"
    "attribution_cue,attribution_factuality,factuality,"
    "item_class,item_text,quantity,quantity_unit,quantity_text,giver,taker,in_return,condition_of,link,"
    "extracted_place,resolved_place,geonameid,lat,lon,country_code,resolution,dead,injured,arrested,"
    "text,sequence,field,start,end,confidence,frame,reader,trigger_start,trigger_end,path,title,url,publication,coder,cameo\r\n";

void tac_record_csv_header(tac_buf *out) {
    tac_buf_add(out, tac_str_of(header));
}

static bool needs_quotes(tac_str s) {
    for (size_t i = 0; i < s.n; i++)
        if (s.s[i] == ',' || s.s[i] == '"' || s.s[i] == '\n' || s.s[i] == '\r') return true;
    return s.n && (s.s[0] == ' ' || s.s[s.n - 1] == ' ');
}

/* The comma before every field but the line's first stands here. */
static void part(tac_buf *out) {
    if (out->n && out->s[out->n - 1] != '\n') tac_buf_add(out, TAC_S(","));
}

void tac_csv_field(tac_buf *out, tac_str s) {
    if (!needs_quotes(s)) {
        tac_buf_add(out, s);
        return;
    }
    tac_buf_add(out, TAC_S("\""));
    for (size_t i = 0; i < s.n; i++) tac_buf_add(out, s.s[i] == '"' ? TAC_S("\"\"") : (tac_str){s.s + i, 1});
    tac_buf_add(out, TAC_S("\""));
}

static void field(tac_buf *out, tac_str s) {
    part(out);
    tac_csv_field(out, s);
}

static void field_number(tac_buf *out, double value, int decimals, bool there) {
    part(out);
    if (there) tac_write_number(out, value, decimals);
}

static void field_id(tac_buf *out, uint64_t id) {
    part(out);
    if (id) tac_write_id(out, id);
}

static void item(tac_buf *list, tac_str s) {
    for (size_t k = 0; k < s.n; k++) {
        bool mark = s.s[k] == '%' && k + 2 < s.n && (memcmp(s.s + k + 1, "3B", 2) == 0 || memcmp(s.s + k + 1, "25", 2) == 0);
        tac_buf_add(list, mark ? TAC_S("%25") : s.s[k] == ';' ? TAC_S("%3B") : (tac_str){s.s + k, 1});
    }
}

static void field_list(tac_buf *out, const tac_str *values, int n) {
    tac_buf list = {0};
    for (int i = 0; i < n; i++) {
        if (i) tac_buf_add(&list, TAC_S(";"));
        item(&list, values[i]);
    }
    field(out, (tac_str){list.s, list.n});
    tac_buf_free(&list);
}

static void field_codes(tac_buf *out, const char (*codes)[4], int n) {
    tac_str list[4];
    for (int i = 0; i < n && i < 4; i++) list[i] = (tac_str){codes[i], strnlen(codes[i], 4)};
    field_list(out, list, n < 4 ? n : 4);
}

static tac_str text_of(const tac_entity *e) { return e->entity_text; }
static tac_str name_of(const tac_entity *e) { return e->identifier_text; }
static tac_str office_of(const tac_entity *e) { return e->office; }
static tac_str cue_of(const tac_entity *e) { return e->cue; }
static tac_str factuality_of(const tac_entity *e) { return e->factuality; }
static tac_str code_of(const tac_entity *e) { return (tac_str){e->code, strnlen(e->code, 4)}; }

static void field_of_each(tac_buf *out, const tac_entity *at, uint32_t n, tac_str (*of)(const tac_entity *)) {
    tac_buf list = {0};
    for (uint32_t i = 0; i < n; i++) {
        if (i) tac_buf_add(&list, TAC_S(";"));
        item(&list, of(&at[i]));
    }
    field(out, (tac_str){list.s, list.n});
    tac_buf_free(&list);
}

/* Class, text, quantity, unit and its text: the i-th of each is the i-th item's. */
static void transfer_items(tac_buf *out, const tac_record *r) {
    enum { PARTS = 5 };
    tac_str parts[PARTS][TAC_RECORD_ITEMS] = {0};
    tac_buf numbers[TAC_RECORD_ITEMS] = {0};
    int n = r->has_transfer ? r->n_items : 0;
    for (int i = 0; i < n; i++) {
        const tac_item *it = &r->items[i];
        parts[0][i] = it->cls, parts[1][i] = it->entity_text;
        if (!it->has_quantity) continue;
        tac_write_number(&numbers[i], it->value, 6);
        parts[2][i] = (tac_str){numbers[i].s, numbers[i].n}, parts[3][i] = it->unit, parts[4][i] = it->quantity_text;
    }
    for (int k = 0; k < PARTS; k++) field_list(out, parts[k], n);
    for (int i = 0; i < n; i++) tac_buf_free(&numbers[i]);
}

static void field_sectors(tac_buf *out, const tac_entity *at, uint32_t n) {
    tac_buf list = {0};
    for (uint32_t i = 0; i < n; i++) {
        if (i) tac_buf_add(&list, TAC_S(";"));
        for (int k = 0; k < at[i].n_sectors && k < TAC_RECORD_SECTORS; k++)
            tac_buf_printf(&list, "%s%.4s", k ? " " : "", at[i].sectors[k]);
    }
    field(out, (tac_str){list.s, list.n});
    tac_buf_free(&list);
}

static void field_offsets(tac_buf *out, const tac_entity *at, uint32_t n, bool end) {
    tac_buf list = {0};
    for (uint32_t i = 0; i < n; i++) {
        if (i) tac_buf_add(&list, TAC_S(";"));
        if (at[i].end > at[i].start) tac_buf_printf(&list, "%u", end ? at[i].end : at[i].start);
    }
    field(out, (tac_str){list.s, list.n});
    tac_buf_free(&list);
}

static void party(tac_buf *out, const tac_entity *at, uint32_t n) {
    field_of_each(out, at, n, code_of);
    field_sectors(out, at, n);
    field_of_each(out, at, n, text_of);
    field_of_each(out, at, n, name_of);
    field_of_each(out, at, n, office_of);
    field_offsets(out, at, n, false);
    field_offsets(out, at, n, true);
}

static void place(tac_buf *out, const tac_record *r) {
    bool resolved = r->event_loc.resolved;
    field(out, r->event_loc.extracted_place);
    field(out, resolved ? r->event_loc.resolved_place : TAC_S(""));
    part(out);
    if (resolved && r->event_loc.geonameid > 0) tac_buf_printf(out, "%lld", (long long)r->event_loc.geonameid);
    field_number(out, r->event_loc.lat, 6, resolved);
    field_number(out, r->event_loc.lon, 6, resolved);
    field(out, (tac_str){r->event_loc.country_code, strnlen(r->event_loc.country_code, 4)});
    field_number(out, r->event_loc.resolution, 0, resolved);
}

void tac_record_csv(const tac_record *r, const tac_record_frame *f, tac_buf *out) {
    field_id(out, r->id);
    field(out, f->doc_id);
    field(out, r->date);
    field(out, r->enddate);
    field(out, r->date_text);
    field(out, r->event);
    field_list(out, r->modes, r->n_modes);
    field_list(out, r->aux, r->n_aux);
    field_list(out, r->contexts, r->n_contexts);
    field_number(out, r->quad_code, 0, true);
    field_number(out, r->event_scale, 2, true);
    field(out, r->event_text);
    party(out, r->actor, r->n_actor);
    party(out, r->recipient, r->n_recipient);
    party(out, r->attribution, r->n_attribution);
    field_of_each(out, r->attribution, r->n_attribution, cue_of);
    field_of_each(out, r->attribution, r->n_attribution, factuality_of);
    field(out, r->factuality);
    transfer_items(out, r);
    field_codes(out, r->giver, r->has_transfer ? r->n_giver : 0);
    field_codes(out, r->taker, r->has_transfer ? r->n_taker : 0);
    field_id(out, r->in_return);
    field_id(out, r->condition_of);
    field_id(out, r->link);
    place(out, r);
    field_number(out, r->dead, 0, r->dead != 0);
    field_number(out, r->injured, 0, r->injured != 0);
    field_number(out, r->arrested, 0, r->arrested != 0);
    field(out, r->text);
    field_number(out, r->sequence, 0, true);
    field(out, r->in_title ? TAC_S("title") : TAC_S("text"));
    field_number(out, r->start, 0, true);
    field_number(out, r->end, 0, true);
    field_number(out, r->confidence, 2, true);
    field(out, r->evidence.frame);
    field_number(out, r->evidence.reader, 2, r->evidence.reader >= 0);
    field_number(out, r->evidence.start, 0, true);
    field_number(out, r->evidence.end, 0, true);
    field(out, r->evidence.path);
    field(out, f->title);
    field(out, f->url);
    field(out, f->publication);
    field(out, f->coder);
    field(out, r->cameo);
    tac_buf_add(out, TAC_S("\r\n"));
}

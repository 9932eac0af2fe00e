/* A record as one line of JSON. What has nothing to say is left out, never null. A writer keeps no state but whether a comma is due, so members are
 * written in the order of docs/record.md by plain calls. Strings are UTF-8 as they stand in the document; only what JSON demands is escaped. */
#include "record/record.h"

#include <string.h>

#include "record/write.h"

static void put(tac_buf *out, const char *s) {
    tac_buf_add(out, tac_str_of(s));
}

/* A comma, unless the last byte opens an object or a list. Works because no value ends in an opening bracket outside quotation marks. */
static void comma(tac_buf *out) {
    char last = out->n ? out->s[out->n - 1] : '{';
    if (last != '{' && last != '[') put(out, ", ");
}

static void key(tac_buf *out, const char *name) {
    comma(out);
    put(out, "\"");
    put(out, name);
    put(out, "\": ");
}

/* Length of the UTF-8 character at s[0], or 0 where there is none (the strings are checked, but what is printed must be JSON whatever comes). */
static size_t character(tac_str s) {
    const unsigned char *b = (const unsigned char *)s.s;
    size_t n = b[0] < 0x80 ? 1 : b[0] >= 0xC2 && b[0] <= 0xDF ? 2 : (b[0] & 0xF0) == 0xE0 ? 3 : b[0] >= 0xF0 && b[0] <= 0xF4 ? 4 : 0;
    if (n == 0 || n > s.n) return 0;
    for (size_t i = 1; i < n; i++)
        if ((b[i] & 0xC0) != 0x80) return 0;
    bool overlong = (b[0] == 0xE0 && b[1] < 0xA0) || (b[0] == 0xF0 && b[1] < 0x90);
    bool outside = (b[0] == 0xED && b[1] > 0x9F) || (b[0] == 0xF4 && b[1] > 0x8F);
    return overlong || outside ? 0 : n;
}

static void string(tac_buf *out, tac_str s) {
    put(out, "\"");
    size_t from = 0; /* start of what is not written yet */
    for (size_t i = 0; i < s.n;) {
        unsigned char c = (unsigned char)s.s[i];
        if (c >= 0x20 && c < 0x80 && c != '"' && c != '\\') {
            i++;
            continue;
        }
        size_t n = c >= 0x80 ? character((tac_str){s.s + i, s.n - i}) : 0;
        if (n) {
            i += n;
            continue;
        }
        tac_buf_add(out, (tac_str){s.s + from, i - from});
        switch (c) {
            case '"': put(out, "\\\""); break;
            case '\\': put(out, "\\\\"); break;
            case '\n': put(out, "\\n"); break;
            case '\r': put(out, "\\r"); break;
            case '\t': put(out, "\\t"); break;
            default:
                if (c < 0x20) tac_buf_printf(out, "\\u%04x", c);
                else put(out, "\xEF\xBF\xBD");
        }
        from = ++i;
    }
    tac_buf_add(out, (tac_str){s.s + from, s.n - from});
    put(out, "\"");
}

static void member(tac_buf *out, const char *name, tac_str value) {
    if (!value.n) return;
    key(out, name);
    string(out, value);
}

static void member_number(tac_buf *out, const char *name, double value, int decimals) {
    key(out, name);
    tac_write_number(out, value, decimals);
}

static void member_list(tac_buf *out, const char *name, const tac_str *values, int n) {
    if (n <= 0) return;
    key(out, name);
    put(out, "[");
    for (int i = 0; i < n; i++) {
        comma(out);
        string(out, values[i]);
    }
    put(out, "]");
}

static void member_codes(tac_buf *out, const char *name, const char (*codes)[4], int n) {
    if (n <= 0) return;
    key(out, name);
    put(out, "[");
    for (int i = 0; i < n; i++) {
        comma(out);
        string(out, (tac_str){codes[i], strnlen(codes[i], 4)});
    }
    put(out, "]");
}

static void member_id(tac_buf *out, const char *name, uint64_t id) {
    key(out, name);
    put(out, "\"");
    tac_write_id(out, id);
    put(out, "\"");
}

static void span(tac_buf *out, uint32_t start, uint32_t end) {
    member_number(out, "start", start, 0);
    member_number(out, "end", end, 0);
}

static void entity(tac_buf *out, const tac_entity *e, bool source) {
    comma(out);
    put(out, "{");
    member(out, "code", (tac_str){e->code, strnlen(e->code, sizeof e->code)});
    member_codes(out, "sector", e->sectors, e->n_sectors < TAC_RECORD_SECTORS ? e->n_sectors : TAC_RECORD_SECTORS);
    member(out, "entity_text", e->entity_text);
    member(out, "identifier_text", e->identifier_text);
    member(out, "office", e->office);
    if (source) {
        member(out, "cue", e->cue);
        member(out, "factuality", e->factuality);
    }
    if (e->end > e->start) span(out, e->start, e->end);
    put(out, "}");
}

static void entities(tac_buf *out, const char *name, const tac_entity *at, uint32_t n, bool source) {
    if (!n) return;
    key(out, name);
    put(out, "[");
    for (uint32_t i = 0; i < n; i++) entity(out, &at[i], source);
    put(out, "]");
}

static void item(const tac_item *it, tac_buf *out) {
    comma(out);
    put(out, "{");
    member(out, "class", it->cls);
    member(out, "entity_text", it->entity_text);
    if (it->has_quantity) {
        key(out, "quantity");
        put(out, "{");
        member_number(out, "value", it->value, 6);
        member(out, "unit", it->unit);
        member(out, "text", it->quantity_text);
        put(out, "}");
    }
    put(out, "}");
}

static void transfer(const tac_record *r, tac_buf *out) {
    if (!r->has_transfer && !r->in_return && !r->condition_of) return;
    key(out, "transfer");
    put(out, "{");
    if (r->has_transfer) {
        key(out, "item");
        put(out, "[");
        for (int i = 0; i < r->n_items || i == 0; i++) item(&r->items[i], out);
        put(out, "]");
        member_codes(out, "giver", r->giver, r->n_giver);
        member_codes(out, "taker", r->taker, r->n_taker);
    }
    if (r->in_return) {
        key(out, "in_return");
        put(out, "[\"");
        tac_write_id(out, r->in_return);
        put(out, "\"]");
    }
    if (r->condition_of) member_id(out, "condition_of", r->condition_of);
    put(out, "}");
}

static void place(const tac_record *r, tac_buf *out) {
    if (!r->event_loc.extracted_place.n) return;
    key(out, "event_loc");
    put(out, "{");
    member(out, "extracted_place", r->event_loc.extracted_place);
    if (r->event_loc.resolved) {
        member(out, "resolved_place", r->event_loc.resolved_place);
        if (r->event_loc.geonameid > 0) {
            key(out, "geonameid");
            tac_buf_printf(out, "%lld", (long long)r->event_loc.geonameid);
        }
        member_number(out, "lat", r->event_loc.lat, 6);
        member_number(out, "lon", r->event_loc.lon, 6);
    }
    member(out, "country_code", (tac_str){r->event_loc.country_code, strnlen(r->event_loc.country_code, 4)});
    if (r->event_loc.resolved) member_number(out, "resolution", r->event_loc.resolution, 0);
    put(out, "}");
}

static void size(const tac_record *r, tac_buf *out) {
    if (!r->dead && !r->injured && !r->arrested) return;
    key(out, "size");
    put(out, "{");
    if (r->dead) member_number(out, "dead", r->dead, 0);
    if (r->injured) member_number(out, "injured", r->injured, 0);
    if (r->arrested) member_number(out, "arrested", r->arrested, 0);
    put(out, "}");
}

static void evidence(const tac_record *r, tac_buf *out) {
    key(out, "evidence");
    put(out, "{");
    member(out, "frame", r->evidence.frame);
    if (r->evidence.reader >= 0) member_number(out, "reader", r->evidence.reader, 2);
    key(out, "trigger");
    put(out, "{");
    span(out, r->evidence.start, r->evidence.end);
    put(out, "}");
    member(out, "path", r->evidence.path);
    put(out, "}");
}

void tac_record_json(const tac_record *r, const tac_record_frame *f, tac_buf *out) {
    put(out, "{");
    member_id(out, "id", r->id);
    member(out, "doc_id", f->doc_id);
    member(out, "date", r->date);
    member(out, "enddate", r->enddate);
    member(out, "date_text", r->date_text);
    member_list(out, "event", &r->event, 1);
    member_list(out, "mode", r->modes, r->n_modes);
    member_list(out, "aux", r->aux, r->n_aux);
    member_list(out, "context", r->contexts, r->n_contexts);
    member_number(out, "quad_code", r->quad_code, 0);
    member_number(out, "event_scale", r->event_scale, 2);
    member(out, "cameo", r->cameo);
    member(out, "event_text", r->event_text);
    entities(out, "actor", r->actor, r->n_actor, false);
    entities(out, "recipient", r->recipient, r->n_recipient, false);
    entities(out, "attribution", r->attribution, r->n_attribution, true);
    member(out, "factuality", r->factuality);
    transfer(r, out);
    if (r->link) member_id(out, "link", r->link);
    place(r, out);
    size(r, out);
    member(out, "text", r->text);
    key(out, "text_info");
    put(out, "{");
    member_number(out, "sequence", r->sequence, 0);
    if (r->in_title) member(out, "field", TAC_S("title"));
    span(out, r->start, r->end);
    put(out, "}");
    member_number(out, "confidence", r->confidence, 2);
    evidence(r, out);
    key(out, "cite_info");
    put(out, "{");
    member(out, "title", f->title);
    member(out, "url", f->url);
    member(out, "publication", f->publication);
    member(out, "language", TAC_S("en"));
    put(out, "}");
    member(out, "coder", f->coder);
    put(out, "}");
}

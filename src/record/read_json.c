/* A line of JSON back into a record. The first thing that is not as it should be is kept in the reader's error and what follows is passed over, so members
 * are read by plain calls, as they are written. */
#include "record/record.h"

#include <jansson.h>
#include <math.h>
#include <string.h>

#include "record/write.h"

typedef struct {
    tac_arena *arena;
    const char *where;
    tac_error *err;
    bool failed;
} reader;

static void fail(reader *rd, const char *name, const char *what) {
    if (!rd->failed) tac_fail(rd->err, TAC_E_INPUT, rd->where, "\"%s\" %s", name, what);
    rd->failed = true;
}

static const json_t *object(reader *rd, const json_t *in, const char *name) {
    const json_t *value = json_object_get(in, name);
    if (!value || json_is_object(value)) return value;
    fail(rd, name, "must be an object");
    return NULL;
}

static const json_t *list(reader *rd, const json_t *in, const char *name, size_t most) {
    const json_t *value = json_object_get(in, name);
    if (!value) return NULL;
    if (!json_is_array(value)) fail(rd, name, "must be a list");
    else if (json_array_size(value) > most) fail(rd, name, "has more items than a record holds");
    else return value;
    return NULL;
}

static tac_str string_of(reader *rd, const json_t *value, const char *name) {
    if (json_is_string(value)) return tac_arena_str(rd->arena, (tac_str){json_string_value(value), json_string_length(value)});
    if (value) fail(rd, name, "must be a string");
    return TAC_S("");
}

static tac_str string(reader *rd, const json_t *in, const char *name) {
    return string_of(rd, json_object_get(in, name), name);
}

static double number(reader *rd, const json_t *in, const char *name, double missing) {
    const json_t *value = json_object_get(in, name);
    if (json_is_number(value) && fabs(json_number_value(value)) <= TAC_LARGEST_WHOLE) return json_number_value(value);
    if (value) fail(rd, name, "must be a number, and no larger than 2^53");
    return missing;
}

/* A whole number from `least` to `most`; 0 where it is missing. */
static int64_t whole(reader *rd, const json_t *in, const char *name, int64_t least, int64_t most) {
    const json_t *value = json_object_get(in, name);
    if (!value) return 0;
    if (json_is_integer(value) && json_integer_value(value) >= least && json_integer_value(value) <= most) return json_integer_value(value);
    fail(rd, name, "must be a whole number in range");
    return 0;
}

static uint64_t id_of(reader *rd, const json_t *value, const char *name) {
    uint64_t id = 0;
    tac_str s = string_of(rd, value, name);
    if (value && !rd->failed && !tac_read_id(s, &id)) fail(rd, name, "must be an id of 16 hexadecimal digits");
    return id;
}

static int strings(reader *rd, const json_t *in, const char *name, tac_str *out, size_t most) {
    const json_t *values = list(rd, in, name, most);
    for (size_t i = 0; i < json_array_size(values); i++) {
        out[i] = string_of(rd, json_array_get(values, i), name);
        if (!out[i].n) fail(rd, name, "has an empty item");
    }
    return (int)json_array_size(values);
}

static void code_of(reader *rd, const json_t *value, const char *name, char code[4]) {
    tac_str s = string_of(rd, value, name);
    if (!tac_read_code(s, code)) fail(rd, name, "holds what is no code of at most three capital letters");
}

static int codes(reader *rd, const json_t *in, const char *name, char (*out)[4], size_t most) {
    const json_t *values = list(rd, in, name, most);
    for (size_t i = 0; i < json_array_size(values); i++) {
        code_of(rd, json_array_get(values, i), name, out[i]);
        if (!out[i][0]) fail(rd, name, "has an empty item");
    }
    return (int)json_array_size(values);
}

static void span(reader *rd, const json_t *in, uint32_t *start, uint32_t *end) {
    *start = (uint32_t)whole(rd, in, "start", 0, UINT32_MAX);
    *end = (uint32_t)whole(rd, in, "end", 0, UINT32_MAX);
}

static tac_entity *entities(reader *rd, const json_t *in, const char *name, uint32_t *n) {
    const json_t *values = list(rd, in, name, TAC_RECORD_PARTIES);
    *n = (uint32_t)json_array_size(values);
    tac_entity *out = *n ? TAC_NEW(rd->arena, tac_entity, *n) : NULL;
    for (uint32_t i = 0; i < *n; i++) {
        const json_t *value = json_array_get(values, i);
        tac_entity *e = &out[i];
        if (!json_is_object(value)) fail(rd, name, "must be a list of objects");
        code_of(rd, json_object_get(value, "code"), "code", e->code);
        e->n_sectors = (uint8_t)codes(rd, value, "sector", e->sectors, TAC_RECORD_SECTORS);
        e->entity_text = string(rd, value, "entity_text");
        e->identifier_text = string(rd, value, "identifier_text");
        e->office = string(rd, value, "office");
        e->cue = string(rd, value, "cue");
        e->factuality = string(rd, value, "factuality");
        span(rd, value, &e->start, &e->end);
        if (!tac_entity_says(e)) fail(rd, name, "has an entity that says nothing");
    }
    return out;
}

static void item(reader *rd, const json_t *in, tac_item *it) {
    if (!json_is_object(in)) fail(rd, "item", "must be a list of objects");
    it->cls = string(rd, in, "class");
    it->entity_text = string(rd, in, "entity_text");
    const json_t *quantity = object(rd, in, "quantity");
    it->has_quantity = quantity != NULL;
    it->value = number(rd, quantity, "value", 0);
    it->unit = string(rd, quantity, "unit");
    it->quantity_text = string(rd, quantity, "text");
}

static void transfer(reader *rd, const json_t *in, tac_record *r) {
    const json_t *t = object(rd, in, "transfer"), *items = list(rd, t, "item", TAC_RECORD_ITEMS), *returns = list(rd, t, "in_return", 1);
    r->n_items = (int)json_array_size(items);
    for (int i = 0; i < r->n_items; i++) item(rd, json_array_get(items, (size_t)i), &r->items[i]);
    r->n_giver = codes(rd, t, "giver", r->giver, 4);
    r->n_taker = codes(rd, t, "taker", r->taker, 4);
    r->has_transfer = tac_transfer_says(r);
    r->in_return = id_of(rd, json_array_get(returns, 0), "in_return");
    r->condition_of = id_of(rd, json_object_get(t, "condition_of"), "condition_of");
}

static void place(reader *rd, const json_t *in, tac_record *r) {
    const json_t *p = object(rd, in, "event_loc");
    r->event_loc.extracted_place = string(rd, p, "extracted_place");
    r->event_loc.resolved_place = string(rd, p, "resolved_place");
    code_of(rd, json_object_get(p, "country_code"), "country_code", r->event_loc.country_code);
    r->event_loc.geonameid = whole(rd, p, "geonameid", 0, TAC_LARGEST_WHOLE);
    r->event_loc.resolved = json_object_get(p, "lat") && json_object_get(p, "lon");
    r->event_loc.lat = number(rd, p, "lat", 0);
    r->event_loc.lon = number(rd, p, "lon", 0);
    r->event_loc.resolution = (int)whole(rd, p, "resolution", INT32_MIN, INT32_MAX);
}

static void evidence(reader *rd, const json_t *in, tac_record *r) {
    const json_t *e = object(rd, in, "evidence");
    r->evidence.frame = string(rd, e, "frame");
    r->evidence.reader = number(rd, e, "reader", -1);
    r->evidence.path = string(rd, e, "path");
    span(rd, object(rd, e, "trigger"), &r->evidence.start, &r->evidence.end);
}

static void record(reader *rd, const json_t *in, tac_record *r, tac_record_frame *f) {
    tac_str event[1] = {{"", 0}};
    r->id = id_of(rd, json_object_get(in, "id"), "id");
    f->doc_id = string(rd, in, "doc_id");
    r->date = string(rd, in, "date");
    r->enddate = string(rd, in, "enddate");
    r->date_text = string(rd, in, "date_text");
    strings(rd, in, "event", event, 1);
    r->event = event[0];
    r->n_modes = strings(rd, in, "mode", r->modes, sizeof r->modes / sizeof *r->modes);
    r->n_aux = strings(rd, in, "aux", r->aux, sizeof r->aux / sizeof *r->aux);
    r->n_contexts = strings(rd, in, "context", r->contexts, sizeof r->contexts / sizeof *r->contexts);
    r->quad_code = (int)whole(rd, in, "quad_code", INT32_MIN, INT32_MAX);
    r->event_scale = number(rd, in, "event_scale", 0);
    r->cameo = string(rd, in, "cameo");
    r->event_text = string(rd, in, "event_text");
    r->actor = entities(rd, in, "actor", &r->n_actor);
    r->recipient = entities(rd, in, "recipient", &r->n_recipient);
    r->attribution = entities(rd, in, "attribution", &r->n_attribution);
    r->factuality = string(rd, in, "factuality");
    transfer(rd, in, r);
    r->link = id_of(rd, json_object_get(in, "link"), "link");
    place(rd, in, r);
    const json_t *size = object(rd, in, "size"), *info = object(rd, in, "text_info"), *cite = object(rd, in, "cite_info");
    r->dead = (int)whole(rd, size, "dead", 0, INT32_MAX);
    r->injured = (int)whole(rd, size, "injured", 0, INT32_MAX);
    r->arrested = (int)whole(rd, size, "arrested", 0, INT32_MAX);
    r->text = string(rd, in, "text");
    r->sequence = (uint32_t)whole(rd, info, "sequence", 0, UINT32_MAX);
    r->in_title = tac_str_is(string(rd, info, "field"), "title");
    span(rd, info, &r->start, &r->end);
    r->confidence = number(rd, in, "confidence", 0);
    evidence(rd, in, r);
    f->title = string(rd, cite, "title");
    f->url = string(rd, cite, "url");
    f->publication = string(rd, cite, "publication");
    f->coder = string(rd, in, "coder");
    if (!json_object_get(in, "id")) fail(rd, "id", "is missing: the line is no event record");
    if (!r->event.n) fail(rd, "event", "is missing: the line is no event record");
}

bool tac_record_read_json(tac_arena *arena, tac_str line, const char *where, tac_record *r, tac_record_frame *f, tac_error *err) {
    *r = (tac_record){0};
    *f = (tac_record_frame){0};
    json_error_t problem;
    json_t *value = json_loadb(line.s, line.n, JSON_ALLOW_NUL | JSON_DECODE_ANY, &problem);
    if (!value) return tac_fail(err, TAC_E_INPUT, where, "is not JSON: %s (column %d)", problem.text, problem.column);
    reader rd = {.arena = arena, .where = where, .err = err};
    if (json_is_object(value)) {
        record(&rd, value, r, f);
    } else {
        tac_fail(err, TAC_E_INPUT, where, "the line is not a JSON object {\"id\": ..., \"event\": ...}");
        rd.failed = true;
    }
    json_decref(value);
    return !rd.failed;
}

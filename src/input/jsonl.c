/* A line of JSONL is one document: {"id", "text", "date"?, "title"?, "url"?, "publication"?}. Other members are passed over. */
#include <jansson.h>

#include <string.h>

#include "input/internal.h"

/* A member that is a string, copied; empty where it is missing or null. False with the error set when it is something else. */
static bool take_string(tac_input_document *d, const json_t *object, const char *name, tac_str *out) {
    const json_t *value = json_object_get(object, name);
    if (!value || json_is_null(value)) return true;
    if (!json_is_string(value)) return tac_fail(&d->error, TAC_E_INPUT, d->where.s, "\"%s\" must be a string", name);
    *out = tac_arena_str(d->arena, (tac_str){json_string_value(value), json_string_length(value)});
    return true;
}

/* Ids that databases count are numbers; they are read as their digits. */
static bool take_id(tac_input_document *d, const json_t *object, const char *given) {
    const json_t *value = json_object_get(object, "id");
    if (json_is_integer(value)) {
        d->id = tac_arena_printf(d->arena, "%lld", (long long)json_integer_value(value));
        return true;
    }
    if (!take_string(d, object, "id", &d->id)) return false;
    if (d->id.n == 0 && given) d->id = tac_arena_str(d->arena, tac_str_of(given));
    return d->id.n > 0 || tac_fail(&d->error, TAC_E_INPUT, d->where.s, "the record has no \"id\"");
}

/* A day, or a time stamp that begins with one ("2023-09-12T08:00:00Z"). */
static bool check_date(tac_input_document *d) {
    if (d->date.n == 0) return true;
    tac_str day = d->date;
    if (day.n > 10 && (day.s[10] == 'T' || day.s[10] == ' ')) day.n = 10;
    if (!tac_day_of(day))
        return tac_fail(&d->error, TAC_E_INPUT, d->where.s, "the date \"%.64s\" is not a day of the form YYYY-MM-DD", d->date.s);
    d->date = tac_arena_str(d->arena, day);
    return true;
}

static void fill(tac_input_document *d, const json_t *object, const tac_input_options *options) {
    if (!json_is_object(object)) {
        tac_fail(&d->error, TAC_E_INPUT, d->where.s, "the line is not a JSON object {\"id\": ..., \"text\": ...}");
        return;
    }
    if (!take_id(d, object, options->id)) return;
    const json_t *text = json_object_get(object, "text");
    if (!text) {
        tac_fail(&d->error, TAC_E_INPUT, d->where.s, "the record has no \"text\"");
        return;
    }
    if (!take_string(d, object, "text", &d->text) || !take_string(d, object, "title", &d->title) || !take_string(d, object, "url", &d->url) ||
        !take_string(d, object, "publication", &d->publication) || !take_string(d, object, "date", &d->date))
        return;
    if (!d->text.s) d->text = TAC_S("");
    if (!tac_input_check_text(d, d->text)) return;
    if (d->date.n == 0 && options->date) d->date = tac_arena_str(d->arena, tac_str_of(options->date));
    if (d->publication.n == 0 && options->publication) d->publication = tac_arena_str(d->arena, tac_str_of(options->publication));
    if (!check_date(d)) return;
    if (d->title.n && (memchr(d->title.s, '\n', d->title.n) || memchr(d->title.s, '\r', d->title.n)))
        tac_fail(&d->error, TAC_E_INPUT, d->where.s, "the \"title\" has a line break in it: a title is one line");
}

void tac_input_jsonl(tac_input_document *d, tac_str line, const tac_input_options *options) {
    json_error_t problem;
    json_t *object = json_loadb(line.s, line.n, JSON_ALLOW_NUL | JSON_DECODE_ANY, &problem);
    if (!object) {
        tac_fail(&d->error, TAC_E_INPUT, d->where.s, "is not JSON: %s (column %d)", problem.text, problem.column);
        return;
    }
    fill(d, object, options);
    json_decref(object);
}

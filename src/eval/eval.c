/* Reading gold and records, pairing them, and counting. The pairing: of all pairs of the same type in the same sentence the best is taken, then the best of
 * what is left; best is who agrees on parties, then required gold before optional, then who agrees on sectors, on modes, on most codes, then the first. */
#define _GNU_SOURCE /* memmem */
#include <jansson.h>
#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

#include "eval/internal.h"

tac_eval *tac_eval_new(void) {
    tac_arena *arena = tac_arena_new();
    tac_eval *e = TAC_NEW(arena, tac_eval, 1);
    e->arena = arena;
    e->by_id = tac_map_new(arena);
    return e;
}

void tac_eval_free(tac_eval *e) {
    if (e) tac_arena_free(e->arena);
}

/* ---- reading ---- */

static tac_str text_of(tac_arena *arena, const json_t *value) {
    return json_is_string(value) ? tac_arena_str(arena, (tac_str){json_string_value(value), json_string_length(value)}) : TAC_S("");
}

/* Blank characters as Unicode has them, and the separators of ASCII. */
static bool is_blank(utf8proc_int32_t c) {
    if (c < 0x80) return c == ' ' || (c >= 0x09 && c <= 0x0D) || (c >= 0x1C && c <= 0x1F);
    utf8proc_category_t kind = utf8proc_category(c);
    return c == 0x85 || kind == UTF8PROC_CATEGORY_ZS || kind == UTF8PROC_CATEGORY_ZL || kind == UTF8PROC_CATEGORY_ZP;
}

/* In small letters, one blank between words. */
static tac_str plain(tac_arena *arena, tac_str s) {
    tac_buf out = {0};
    bool due = false;
    for (size_t i = 0; i < s.n;) {
        utf8proc_int32_t c;
        utf8proc_uint8_t bytes[4];
        utf8proc_ssize_t n = utf8proc_iterate((const utf8proc_uint8_t *)s.s + i, (utf8proc_ssize_t)(s.n - i), &c);
        if (n <= 0) break;
        i += (size_t)n;
        if (is_blank(c)) {
            due = out.n > 0;
            continue;
        }
        if (due) tac_buf_add(&out, TAC_S(" "));
        due = false;
        tac_buf_add(&out, (tac_str){(const char *)bytes, (size_t)utf8proc_encode_char(utf8proc_tolower(c), bytes)});
    }
    tac_str copy = tac_arena_str(arena, (tac_str){out.s ? out.s : "", out.n});
    tac_buf_free(&out);
    return copy;
}

static bool has(const eval_set *set, tac_str s) {
    for (uint32_t i = 0; i < set->n; i++)
        if (tac_str_eq(set->at[i], s)) return true;
    return false;
}

static void put(tac_arena *arena, eval_set *set, tac_str s) {
    if (!has(set, s)) TAC_PUSH(arena, *set, s);
}

static eval_set strings(tac_arena *arena, const json_t *list) {
    eval_set set = {0};
    for (size_t i = 0; i < json_array_size(list); i++) put(arena, &set, text_of(arena, json_array_get(list, i)));
    return set;
}

/* Codes of parties; and "CODE SECTOR" of each party, the sector being its first ("" where it has none). */
static eval_party party(tac_arena *arena, const json_t *list) {
    eval_party p = {.given = json_array_size(list) > 0};
    for (size_t i = 0; i < json_array_size(list); i++) {
        const json_t *one = json_array_get(list, i);
        tac_str code = text_of(arena, json_object_get(one, "code")), sector = text_of(arena, json_array_get(json_object_get(one, "sector"), 0));
        if (code.n) put(arena, &p.codes, code);
        tac_str pair = tac_arena_printf(arena, "%.*s %.*s", (int)code.n, code.n ? code.s : "", (int)sector.n, sector.n ? sector.s : "");
        put(arena, &p.primary, pair);
        if (sector.n) put(arena, &p.sectored, pair);
    }
    return p;
}

/* A gold event's transfer has one class, a record's a list of items. */
static void transfer(tac_arena *arena, const json_t *t, eval_event *e) {
    e->has_transfer = json_is_object(t) && json_object_size(t);
    const json_t *items = json_object_get(t, "item");
    if (json_object_get(t, "class")) put(arena, &e->classes, text_of(arena, json_object_get(t, "class")));
    for (size_t i = 0; i < json_array_size(items); i++) put(arena, &e->classes, text_of(arena, json_object_get(json_array_get(items, i), "class")));
    e->giver = strings(arena, json_object_get(t, "giver"));
    e->taker = strings(arena, json_object_get(t, "taker"));
}

static bool event(tac_arena *arena, const json_t *in, eval_event *e) {
    const json_t *type = json_object_get(in, "event"), *directed = json_object_get(in, "directed");
    *e = (eval_event){.event = text_of(arena, json_is_array(type) ? json_array_get(type, 0) : type)};
    e->others = strings(arena, json_object_get(in, "or"));
    e->modes = strings(arena, json_object_get(in, "mode"));
    e->aux = strings(arena, json_object_get(in, "aux"));
    e->states_aux = json_object_get(in, "aux") != NULL;
    e->actor = party(arena, json_object_get(in, "actor"));
    e->recipient = party(arena, json_object_get(in, "recipient"));
    e->attribution = party(arena, json_object_get(in, "attribution"));
    e->states_attribution = json_object_get(in, "attribution") != NULL;
    e->factuality = text_of(arena, json_object_get(in, "factuality"));
    e->states_factuality = json_object_get(in, "factuality") != NULL;
    e->date = text_of(arena, json_object_get(in, "date"));
    transfer(arena, json_object_get(in, "transfer"), e);
    e->words = text_of(arena, json_object_get(in, "event_text"));
    e->text = text_of(arena, json_object_get(in, "text"));
    e->plain_words = plain(arena, e->words);
    e->plain_text = plain(arena, e->text);
    e->optional = json_is_true(json_object_get(in, "optional"));
    e->directed = !json_is_false(directed);
    return e->event.n > 0;
}

static json_t *parse(tac_str line, const char *where, tac_error *err) {
    json_error_t problem;
    json_t *value = json_loadb(line.s, line.n, JSON_ALLOW_NUL | JSON_DECODE_ANY, &problem);
    if (!value) tac_fail(err, TAC_E_INPUT, where, "is not JSON: %s (column %d)", problem.text, problem.column);
    else if (json_is_object(value)) return value;
    else tac_fail(err, TAC_E_INPUT, where, "the line is not a JSON object");
    json_decref(value);
    return NULL;
}

/* Documents by id; records may come for texts that the gold does not have. */
static eval_pool *pool_of(tac_eval *e, tac_str id) {
    uint32_t at = 0;
    if (!tac_map_get(e->by_id, id, &at)) {
        at = e->pools.n;
        TAC_PUSH(e->arena, e->pools, (eval_pool *)tac_arena_alloc(e->arena, sizeof(eval_pool)));
        tac_map_set(e->by_id, e->arena, id, at);
    }
    return e->pools.at[at];
}

bool tac_eval_gold(tac_eval *e, tac_str line, const char *where, tac_error *err) {
    json_t *value = parse(line, where, err);
    if (!value) return false;
    eval_text t = {.id = text_of(e->arena, json_object_get(value, "id")), .text = text_of(e->arena, json_object_get(value, "text")), .complete = json_is_true(json_object_get(value, "complete"))};
    const json_t *events = json_object_get(value, "events");
    bool ok = t.id.n > 0 || tac_fail(err, TAC_E_INPUT, where, "the text has no \"id\"");
    if (ok && !json_is_array(events)) ok = tac_fail(err, TAC_E_INPUT, where, "the text has no list \"events\": is this the gold file?");
    for (size_t i = 0; ok && i < json_array_size(events); i++) {
        eval_event g;
        ok = event(e->arena, json_array_get(events, i), &g) || tac_fail(err, TAC_E_INPUT, where, "event %zu has no type \"event\"", i + 1);
        if (ok) TAC_PUSH(e->arena, t.events, g);
    }
    t.plain = plain(e->arena, t.text);
    if (ok) TAC_PUSH(e->arena, e->texts, t);
    json_decref(value);
    return ok;
}

bool tac_eval_record(tac_eval *e, tac_str line, const char *where, tac_error *err) {
    json_t *value = parse(line, where, err);
    if (!value) return false;
    tac_str id = text_of(e->arena, json_object_get(value, "doc_id"));
    eval_event s;
    bool ok = id.n > 0 || tac_fail(err, TAC_E_INPUT, where, "the record has no \"doc_id\"");
    ok = ok && (event(e->arena, value, &s) || tac_fail(err, TAC_E_INPUT, where, "the record has no \"event\""));
    if (ok) {
        eval_pool *pool = pool_of(e, id);
        TAC_PUSH(e->arena, *pool, s);
        e->n_system++;
    }
    json_decref(value);
    return ok;
}

/* ---- agreeing ---- */

static uint32_t shared(const eval_set *a, const eval_set *b) {
    uint32_t n = 0;
    for (uint32_t i = 0; i < a->n; i++) n += has(b, a->at[i]);
    return n;
}

static bool overlap(const eval_set *gold, const eval_set *got) {
    return gold->n == 0 || shared(gold, got) > 0;
}

static bool same(const eval_set *a, const eval_set *b) {
    return a->n == b->n && shared(a, b) == a->n;
}

static bool all_in(const eval_set *a, const eval_set *one, const eval_set *other) {
    for (uint32_t i = 0; i < a->n; i++)
        if (!has(one, a->at[i]) && !has(other, a->at[i])) return false;
    return true;
}

static eval_agreement agree(const eval_event *g, const eval_event *s) {
    const eval_set *a = &s->actor.codes, *r = &s->recipient.codes;
    eval_agreement v = {.dyad = overlap(&g->actor.codes, a) && overlap(&g->recipient.codes, r)};
    if (!v.dyad && !g->directed) v.dyad = all_in(&g->actor.codes, a, r) && all_in(&g->recipient.codes, a, r);
    v.strict = v.dyad && overlap(&g->actor.sectored, &s->actor.primary) && overlap(&g->recipient.sectored, &s->recipient.primary);
    v.mode = same(&g->modes, &s->modes);
    v.codes = shared(&g->actor.codes, a) + shared(&g->recipient.codes, r);
    return v;
}

static bool holds(tac_str text, tac_str words) {
    return memmem(text.s, text.n, words.s, words.n) != NULL;
}

/* Whether a record stands in the sentence that holds the gold event's words; also where either does not say. */
static bool there(const eval_event *g, const eval_event *s, tac_str text) {
    return !g->plain_words.n || !s->text.n || (text.n && !holds(text, g->plain_words)) || holds(s->plain_text, g->plain_words);
}

/* Above zero when `a` comes first. */
static int order(const eval_pair *a, const eval_pair *b) {
    if (a->v.dyad != b->v.dyad) return a->v.dyad - b->v.dyad;
    if (a->required != b->required) return a->required - b->required;
    if (a->v.strict != b->v.strict) return a->v.strict - b->v.strict;
    if (a->v.mode != b->v.mode) return a->v.mode - b->v.mode;
    if (a->v.codes != b->v.codes) return a->v.codes > b->v.codes ? 1 : -1;
    if (a->gold != b->gold) return a->gold < b->gold ? 1 : -1;
    return a->system < b->system ? 1 : a->system > b->system ? -1 : 0;
}

static int best_first(const void *a, const void *b) {
    return -order(a, b);
}

/* The record of each gold event, -1 where it has none: match[gold], used[system]. */
static void assign(tac_arena *arena, const eval_text *t, const eval_pool *pool, int32_t *match, bool *used) {
    TAC_VEC(eval_pair) pairs = {0};
    for (uint32_t i = 0; i < t->events.n; i++) {
        const eval_event *g = &t->events.at[i];
        match[i] = -1;
        for (uint32_t k = 0; k < pool->n; k++) {
            const eval_event *s = &pool->at[k];
            if (!tac_str_eq(g->event, s->event) && !has(&g->others, s->event)) continue;
            if (there(g, s, t->plain)) TAC_PUSH(arena, pairs, (eval_pair){i, k, !g->optional, agree(g, s)});
        }
    }
    if (pairs.n) qsort(pairs.at, pairs.n, sizeof *pairs.at, best_first);
    for (uint32_t i = 0; i < pairs.n; i++) {
        if (match[pairs.at[i].gold] >= 0 || used[pairs.at[i].system]) continue;
        match[pairs.at[i].gold] = (int32_t)pairs.at[i].system;
        used[pairs.at[i].system] = true;
    }
}

/* ---- counting ---- */

static tac_eval_type *type_of(tac_eval *e, tac_str event) {
    for (uint32_t i = 0; i < e->types.n; i++)
        if (tac_str_eq(e->types.at[i].event, event)) return &e->types.at[i];
    TAC_PUSH(e->arena, e->types, (tac_eval_type){.event = event});
    return &e->types.at[e->types.n - 1];
}

static void wrong(tac_eval *e, const char *what, const eval_text *t, const eval_event *g, const eval_event *s, tac_str gold, tac_str got) {
    const eval_event *said = g ? g : s;
    TAC_PUSH(e->arena, e->errors, (tac_eval_error){what, t->id, said->event, gold, got, said->words, s && s->text.n ? s->text : t->text});
}

static void tally(tac_eval *e, eval_question q, bool ok, const eval_text *t, const eval_event *g, const eval_event *s, tac_str gold, tac_str got) {
    e->asked[q].of++;
    e->asked[q].ok += ok;
    if (!ok) wrong(e, eval_question_names[q], t, g, s, gold, got);
}

static tac_str list_of(tac_arena *arena, const eval_set *set) {
    tac_str all = TAC_S("");
    for (uint32_t i = 0; i < set->n; i++) {
        tac_str one = tac_str_trim(set->at[i]); /* a party without a sector ends in a blank */
        all = tac_arena_printf(arena, "%.*s%s%.*s", (int)all.n, all.s, i ? ", " : "", (int)one.n, one.n ? one.s : "");
    }
    return all;
}

static tac_str arrow(tac_arena *arena, const eval_set *a, const eval_set *b) {
    tac_str left = list_of(arena, a), right = list_of(arena, b);
    return tac_arena_printf(arena, "%.*s > %.*s", left.n ? (int)left.n : 1, left.n ? left.s : "-", right.n ? (int)right.n : 1, right.n ? right.s : "-");
}

static tac_str transfer_text(tac_arena *arena, const eval_event *e) {
    tac_str classes = list_of(arena, &e->classes), parties = arrow(arena, &e->giver, &e->taker);
    return e->has_transfer ? tac_arena_printf(arena, "%.*s %.*s", (int)classes.n, classes.s, (int)parties.n, parties.s) : TAC_S("");
}

static void questions(tac_eval *e, const eval_text *t, const eval_event *g, const eval_event *s) {
    tac_arena *arena = e->arena;
    if (g->modes.n) tally(e, EVAL_MODE, shared(&g->modes, &s->modes) > 0, t, g, s, list_of(arena, &g->modes), list_of(arena, &s->modes));
    if (g->states_aux) tally(e, EVAL_AUX, same(&g->aux, &s->aux), t, g, s, list_of(arena, &g->aux), list_of(arena, &s->aux));
    if (g->states_attribution)
        tally(e, EVAL_ATTRIBUTION, same(&g->attribution.codes, &s->attribution.codes) && g->attribution.given == s->attribution.given, t, g, s,
              list_of(arena, &g->attribution.primary), list_of(arena, &s->attribution.primary));
    if (g->states_factuality) tally(e, EVAL_FACTUALITY, s->states_factuality && tac_str_eq(g->factuality, s->factuality), t, g, s, g->factuality, s->factuality);
    if (g->date.n) tally(e, EVAL_DATE, s->date.n >= g->date.n && memcmp(s->date.s, g->date.s, g->date.n) == 0, t, g, s, g->date, s->date);
    if (g->has_transfer)
        tally(e, EVAL_TRANSFER, shared(&g->classes, &s->classes) > 0 && overlap(&g->giver, &s->giver) && overlap(&g->taker, &s->taker), t, g, s, transfer_text(arena, g),
              transfer_text(arena, s));
}

/* `other`: the record of another type that stands where this event was missed, NULL for none. */
static void score_event(tac_eval *e, const eval_text *t, const eval_event *g, const eval_event *s, const eval_event *other) {
    if (g->optional) {
        e->p_n -= s && t->complete;
        return;
    }
    tac_eval_type *type = type_of(e, g->event);
    e->n++;
    type->gold++;
    if (!s) {
        if (other) wrong(e, "type", t, g, other, g->event, other->event);
        else wrong(e, "missed", t, g, NULL, arrow(e->arena, &g->actor.codes, &g->recipient.codes), TAC_S(""));
        return;
    }
    eval_agreement v = agree(g, s);
    type->found++;
    type->parties += v.dyad;
    e->event++;
    e->dyad += v.dyad;
    e->strict += v.strict;
    e->p_event += t->complete;
    e->p_dyad += t->complete && v.dyad;
    if (v.dyad && !v.strict) wrong(e, "sectors", t, g, s, arrow(e->arena, &g->actor.primary, &g->recipient.primary), arrow(e->arena, &s->actor.primary, &s->recipient.primary));
    if (v.dyad) questions(e, t, g, s);
    else wrong(e, "parties", t, g, s, arrow(e->arena, &g->actor.codes, &g->recipient.codes), arrow(e->arena, &s->actor.codes, &s->recipient.codes));
}

/* A record that no event has taken, in this event's sentence and between its parties: the act was seen and called something else. -1 for none. */
static int32_t mistaken(const eval_text *t, const eval_event *g, const eval_pool *pool, const bool *used) {
    for (uint32_t k = 0; k < pool->n; k++) {
        if (used[k] || !g->plain_words.n || !there(g, &pool->at[k], t->plain)) continue;
        eval_agreement v = agree(g, &pool->at[k]);
        if (v.dyad && v.codes) return (int32_t)k;
    }
    return -1;
}

static int by_event(const void *a, const void *b) {
    return tac_str_cmp(((const tac_eval_type *)a)->event, ((const tac_eval_type *)b)->event);
}

void tac_eval_run(tac_eval *e) {
    static const eval_pool none = {0};
    for (uint32_t i = 0; i < e->texts.n; i++) {
        const eval_text *t = &e->texts.at[i];
        uint32_t at;
        const eval_pool *pool = tac_map_get(e->by_id, t->id, &at) ? e->pools.at[at] : &none;
        int32_t *match = TAC_NEW(e->arena, int32_t, t->events.n + 1);
        bool *used = TAC_NEW(e->arena, bool, pool->n + 1);
        if (t->complete) e->p_n += pool->n;
        assign(e->arena, t, pool, match, used);
        bool *told = TAC_NEW(e->arena, bool, pool->n + 1); /* what is an error already */
        memcpy(told, used, pool->n);
        for (uint32_t k = 0; k < t->events.n; k++) {
            const eval_event *g = &t->events.at[k];
            int32_t other = match[k] < 0 && !g->optional ? mistaken(t, g, pool, told) : -1;
            if (other >= 0) told[other] = true;
            score_event(e, t, g, match[k] >= 0 ? &pool->at[match[k]] : NULL, other >= 0 ? &pool->at[other] : NULL);
        }
        for (uint32_t k = 0; t->complete && k < pool->n; k++) {
            if (used[k]) continue;
            const eval_event *s = &pool->at[k];
            type_of(e, s->event)->extra++;
            if (!told[k]) wrong(e, "extra", t, NULL, s, TAC_S(""), arrow(e->arena, &s->actor.codes, &s->recipient.codes));
        }
    }
    if (e->types.n) qsort(e->types.at, e->types.n, sizeof *e->types.at, by_event);
}

size_t tac_eval_types(const tac_eval *e, const tac_eval_type **at) {
    *at = e->types.at;
    return e->types.n;
}

size_t tac_eval_errors(const tac_eval *e, const tac_eval_error **at) {
    *at = e->errors.at;
    return e->errors.n;
}

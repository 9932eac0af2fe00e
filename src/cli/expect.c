/* What an example of the lexicon expects, against what was coded.
 *
 *   RUS MIL ; BLR MIL > UKR ; aux negation ; factuality UU
 *
 * Parts are parted by ';'. The first ones are actors, those from '>' on recipients, each `CODE SECTOR...` (a comma may part them too); a part that
 * begins with a small letter is a field of the record and its value. '*' is anything, '-' is nothing. An example holds when one record of the event
 * meets all of it. */
#define _GNU_SOURCE /* memmem */
#include <string.h>

#include "cli/cli.h"

typedef struct {
    tac_str code;
    tac_str sectors[TAC_RECORD_SECTORS];
    int n_sectors;
} pattern;

typedef struct {
    tac_str name, value;
} field;

typedef struct {
    tac_str event; /* by the block or by a field; empty: any */
    TAC_VEC(pattern) actors, recipients;
    TAC_VEC(field) fields;
} expectation;

static bool next_word(tac_str *rest, tac_str *word) {
    *rest = tac_str_trim(*rest);
    if (!rest->n) return false;
    tac_str all = *rest;
    if (!tac_str_cut(rest, ' ', word)) *word = all;
    return true;
}

/* ---- reading ---- */

static pattern read_pattern(tac_str s) {
    pattern p = {0};
    tac_str word;
    if (next_word(&s, &word)) p.code = word;
    while (p.n_sectors < TAC_RECORD_SECTORS && next_word(&s, &word)) p.sectors[p.n_sectors++] = word;
    return p;
}

static void read_parties(tac_arena *arena, tac_str part, expectation *e, bool *recipients) {
    tac_str half;
    for (bool first = true; part.s; first = false) {
        const char *arrow = part.n ? memchr(part.s, '>', part.n) : NULL;
        half = arrow ? (tac_str){part.s, (size_t)(arrow - part.s)} : part;
        part = arrow ? (tac_str){arrow + 1, part.n - half.n - 1} : (tac_str){0};
        if (!first) *recipients = true;
        for (tac_str one; tac_str_cut(&half, ',', &one);) {
            pattern p = read_pattern(one);
            if (!p.code.n) continue;
            if (*recipients) TAC_PUSH(arena, e->recipients, p);
            else TAC_PUSH(arena, e->actors, p);
        }
    }
}

static bool is_field(tac_str part) {
    return part.n && part.s[0] >= 'a' && part.s[0] <= 'z';
}

static expectation read_expectation(tac_arena *arena, tac_str expect, tac_str event) {
    expectation e = {.event = event};
    bool recipients = false;
    for (tac_str part; tac_str_cut(&expect, ';', &part);) {
        part = tac_str_trim(part);
        if (!is_field(part)) {
            read_parties(arena, part, &e, &recipients);
            continue;
        }
        field f = {0};
        next_word(&part, &f.name);
        f.value = tac_str_trim(part);
        if (tac_str_is(f.name, "event")) { /* "ASSAULT", or "ASSAULT aerial" */
            tac_str rest = f.value;
            next_word(&rest, &e.event);
            f = (field){TAC_S("mode"), tac_str_trim(rest)};
            if (!f.value.n) continue;
        }
        TAC_PUSH(arena, e.fields, f);
    }
    return e;
}

/* ---- comparing ---- */

static bool anything(tac_str s) {
    return tac_str_is(s, "*");
}

static bool meets(const pattern *p, const tac_entity *e) {
    tac_str code = {e->code, strnlen(e->code, 4)};
    if (tac_str_is(p->code, "-") ? code.n > 0 : !anything(p->code) && !tac_str_eq(p->code, code)) return false;
    for (int i = 0; i < p->n_sectors; i++) {
        bool found = anything(p->sectors[i]);
        for (int k = 0; k < e->n_sectors && k < TAC_RECORD_SECTORS && !found; k++) found = tac_str_eq(p->sectors[i], (tac_str){e->sectors[k], strnlen(e->sectors[k], 4)});
        if (!found) return false;
    }
    return true;
}

/* Pairs patterns[at..n) with entities not yet used; tries every way, for a loose pattern may take what a strict one needs. */
static bool pair(const pattern *patterns, uint32_t n, uint32_t at, const tac_entity *entities, uint32_t n_entities, uint32_t used, int *steps) {
    if (at == n) return true;
    for (uint32_t i = 0; i < n_entities && i < 32 && *steps > 0; i++, --*steps)
        if (!(used >> i & 1) && meets(&patterns[at], &entities[i]) && pair(patterns, n, at + 1, entities, n_entities, used | 1u << i, steps)) return true;
    return false;
}

static bool parties_meet(const pattern *patterns, uint32_t n, const tac_entity *entities, uint32_t n_entities) {
    if (n == 1 && anything(patterns[0].code) && patterns[0].n_sectors == 0) return true; /* a bare star: any number, none too */
    if (n == 1 && tac_str_is(patterns[0].code, "-") && patterns[0].n_sectors == 0) n = 0;
    int steps = 10000;
    return n == n_entities && pair(patterns, n, 0, entities, n_entities, 0, &steps);
}

static bool in_list(const tac_str *list, int n, tac_str word) {
    for (int i = 0; i < n; i++)
        if (tac_str_eq(list[i], word)) return true;
    return false;
}

/* Every word of the value is in the list; with `exact` the list has no others. '-' is the empty list. */
static bool list_meets(const tac_str *list, int n, tac_str value, bool exact) {
    if (anything(value)) return true;
    if (tac_str_is(value, "-") || tac_str_is(value, "none")) return n == 0;
    int words = 0;
    for (tac_str word; next_word(&value, &word); words++) {
        if (word.s[word.n - 1] == ',') word.n--;
        if (!in_list(list, n, word)) return false;
    }
    return !exact || words == n;
}

static bool codes_meet(const char (*codes)[4], int n, tac_str value) {
    tac_str list[4];
    for (int i = 0; i < n && i < 4; i++) list[i] = (tac_str){codes[i], strnlen(codes[i], 4)};
    return list_meets(list, n < 4 ? n : 4, value, false);
}

/* The value may hold less than the field: "Odesa" is met by "the port of Odesa". */
static bool text_meets(tac_str text, tac_str value) {
    if (anything(value)) return text.n > 0;
    if (tac_str_is(value, "-")) return text.n == 0;
    if (value.n >= 2 && value.s[0] == '"' && value.s[value.n - 1] == '"') value = (tac_str){value.s + 1, value.n - 2};
    return value.n && memmem(text.s ? text.s : "", text.n, value.s, value.n) != NULL;
}

static bool attribution_meets(const tac_record *r, tac_str value) {
    if (tac_str_is(value, "-") || tac_str_is(value, "none")) return r->n_attribution == 0;
    pattern p = read_pattern(value);
    for (uint32_t i = 0; i < r->n_attribution; i++)
        if (meets(&p, &r->attribution[i])) return true;
    return false;
}

/* One of the things is of this class or, where words will do, is called so. */
static bool item_meets(const tac_record *r, tac_str value, bool words) {
    if (anything(value)) return true;
    for (int i = 0; i < r->n_items; i++)
        if (tac_str_eq(r->items[i].cls, value) || (words && text_meets(r->items[i].entity_text, value))) return true;
    return false;
}

/* "food", or "food ZMB>MWI" */
static bool transfer_meets(const tac_record *r, tac_str value) {
    tac_str cls, way, giver;
    if (!next_word(&value, &cls) || tac_str_is(cls, "-")) return !r->has_transfer;
    if (!r->has_transfer || !item_meets(r, cls, false)) return false;
    if (!next_word(&value, &way)) return true;
    return tac_str_cut(&way, '>', &giver) && codes_meet(r->giver, r->n_giver, giver) && codes_meet(r->taker, r->n_taker, way);
}

/* "dead:3 injured:10" */
static bool size_meets(const tac_record *r, tac_str value) {
    for (tac_str word; next_word(&value, &word);) {
        tac_str what;
        int number = 0;
        if (!tac_str_cut(&word, ':', &what)) return false;
        for (size_t i = 0; i < word.n && word.s[i] >= '0' && word.s[i] <= '9' && number < 100000000; i++) number = number * 10 + (word.s[i] - '0');
        int got = tac_str_is(what, "dead") ? r->dead : tac_str_is(what, "injured") ? r->injured : tac_str_is(what, "arrested") ? r->arrested : -1;
        if (got != number) return false;
    }
    return true;
}

static bool field_meets(const tac_record *r, const field *f) {
    if (tac_str_is(f->name, "mode")) return list_meets(r->modes, r->n_modes, f->value, false);
    if (tac_str_is(f->name, "aux")) return list_meets(r->aux, r->n_aux, f->value, true);
    if (tac_str_is(f->name, "context")) return list_meets(r->contexts, r->n_contexts, f->value, false);
    if (tac_str_is(f->name, "factuality")) return anything(f->value) || tac_str_eq(r->factuality, f->value);
    if (tac_str_is(f->name, "attribution")) return attribution_meets(r, f->value);
    if (tac_str_is(f->name, "transfer")) return transfer_meets(r, f->value);
    if (tac_str_is(f->name, "item")) return r->has_transfer ? item_meets(r, f->value, true) : tac_str_is(f->value, "-");
    if (tac_str_is(f->name, "giver")) return codes_meet(r->giver, r->n_giver, f->value);
    if (tac_str_is(f->name, "taker")) return codes_meet(r->taker, r->n_taker, f->value);
    if (tac_str_is(f->name, "date")) return tac_str_is(f->value, "-") ? r->date.n == 0 : anything(f->value) || tac_str_eq(r->date, f->value);
    if (tac_str_is(f->name, "enddate")) return tac_str_is(f->value, "-") ? r->enddate.n == 0 : anything(f->value) || tac_str_eq(r->enddate, f->value);
    if (tac_str_is(f->name, "place")) return text_meets(r->event_loc.extracted_place, f->value) || (r->event_loc.resolved && text_meets(r->event_loc.resolved_place, f->value));
    if (tac_str_is(f->name, "size")) return size_meets(r, f->value);
    return false;
}

static bool record_meets(const tac_record *r, const expectation *e) {
    if (e->event.n && !anything(e->event) && !tac_str_eq(r->event, e->event)) return false;
    if (!parties_meet(e->actors.at, e->actors.n, r->actor, r->n_actor) || !parties_meet(e->recipients.at, e->recipients.n, r->recipient, r->n_recipient)) return false;
    for (uint32_t i = 0; i < e->fields.n; i++)
        if (!field_meets(r, &e->fields.at[i])) return false;
    return true;
}

bool cli_expect(tac_arena *arena, const tac_records *records, tac_str expect, tac_str event) {
    expectation e = read_expectation(arena, expect, event);
    for (uint32_t i = 0; i < records->n; i++)
        if (record_meets(&records->at[i], &e)) return true;
    return false;
}

tac_str cli_expect_mode(tac_arena *arena, tac_str expect, tac_str event) {
    expectation e = read_expectation(arena, expect, event);
    if (event.n && !tac_str_eq(e.event, event)) return TAC_S("*"); /* of another event's */
    for (uint32_t i = 0; i < e.fields.n; i++)
        if (tac_str_is(e.fields.at[i].name, "mode")) return e.fields.at[i].value;
    return (tac_str){0};
}

/* ---- what was got, in the same words ---- */

static void describe_parties(const tac_entity *at, uint32_t n, tac_buf *out) {
    for (uint32_t i = 0; i < n; i++) {
        tac_buf_printf(out, "%s%.4s", i ? " ; " : "", at[i].code[0] ? at[i].code : "-");
        for (int k = 0; k < at[i].n_sectors && k < TAC_RECORD_SECTORS; k++) tac_buf_printf(out, " %.4s", at[i].sectors[k]);
    }
    if (!n) tac_buf_add(out, TAC_S("-"));
}

static void describe_list(const char *name, const tac_str *list, int n, tac_buf *out) {
    if (n) tac_buf_printf(out, " ; %s", name);
    for (int i = 0; i < n; i++) tac_buf_add(out, TAC_S(" ")), tac_buf_add(out, list[i]);
}

void cli_expect_describe(const tac_record *r, tac_buf *out) {
    describe_parties(r->actor, r->n_actor, out);
    if (r->n_recipient) tac_buf_add(out, TAC_S(" > ")), describe_parties(r->recipient, r->n_recipient, out);
    describe_list("event", &r->event, 1, out);
    for (int i = 0; i < r->n_modes; i++) tac_buf_add(out, TAC_S(" ")), tac_buf_add(out, r->modes[i]);
    describe_list("aux", r->aux, r->n_aux, out);
    if (!tac_str_is(r->factuality, "CT+")) describe_list("factuality", &r->factuality, 1, out);
    if (r->n_attribution) tac_buf_add(out, TAC_S(" ; attribution ")), describe_parties(r->attribution, r->n_attribution, out);
    if (r->has_transfer) {
        tac_str classes[TAC_RECORD_ITEMS];
        for (int i = 0; i < r->n_items; i++) classes[i] = r->items[i].cls;
        describe_list("item", classes, r->n_items, out);
    }
    if (r->has_transfer && r->n_giver) tac_buf_printf(out, " ; giver %.4s", r->giver[0]);
    if (r->has_transfer && r->n_taker) tac_buf_printf(out, " ; taker %.4s", r->taker[0]);
    tac_buf_printf(out, "   (\"%.*s\", %.*s)", (int)r->event_text.n, r->event_text.s ? r->event_text.s : "", (int)r->evidence.frame.n, r->evidence.frame.s ? r->evidence.frame.s : "");
}

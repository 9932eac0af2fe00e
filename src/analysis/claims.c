/* Who claims what: of one matter, each source with its stance.
 *
 * Every record of the matter carries its sources, each with its own commitment to the act; where a record has none the author speaks, and his publication stands for
 * him. A source that asserts in one report and denies in another stands twice. */
#include "analysis/internal.h"

#include <stdlib.h>
#include <string.h>

enum { MATTER_DAYS = 7 }; /* reports, denials and doubts of an act come within a week or so */

static const char *const stances[TAC_STANCES] = {"asserts", "doubts", "denies"};

const char *tac_stance_name(tac_stance s) {
    return s < TAC_STANCES ? stances[s] : NULL;
}

tac_stance tac_stance_of(tac_str factuality) {
    if (tac_str_is(factuality, "CT+") || tac_str_is(factuality, "PR+")) return TAC_ASSERTS;
    if (tac_str_is(factuality, "CT-") || tac_str_is(factuality, "PR-")) return TAC_DENIES;
    return TAC_DOUBTS;
}

typedef struct {
    tac_arena *arena;
    TAC_VEC(tac_claim) all;
    tac_map *numbers;
} collection;

/* "the Defense Ministry" and "The defense ministry" are one source. */
static tac_str plain(tac_arena *arena, tac_str name) {
    if (tac_str_starts(name, "the ") || tac_str_starts(name, "The ")) name = (tac_str){name.s + 4, name.n - 4};
    char *copy = TAC_NEW(arena, char, name.n + 1);
    for (size_t i = 0; i < name.n; i++) copy[i] = name.s[i] >= 'A' && name.s[i] <= 'Z' ? (char)(name.s[i] + 'a' - 'A') : name.s[i];
    return (tac_str){copy, name.n};
}

static void add(collection *c, const tac_claim *claim, uint32_t day) {
    uint32_t at = c->all.n;
    tac_str name = plain(c->arena, claim->name);
    tac_str key = tac_arena_printf(c->arena, "%d%d%.*s\x1F%.*s", claim->stance, claim->author, (int)claim->source.n, claim->source.s, (int)name.n, name.s);
    if (!tac_map_get(c->numbers, key, &at)) {
        tac_map_set(c->numbers, c->arena, key, at);
        TAC_PUSH(c->arena, c->all, *claim);
        c->all.at[at].first = c->all.at[at].last = day;
    }
    tac_claim *one = &c->all.at[at];
    one->reports++;
    if (day && (!one->first || day < one->first)) one->first = day;
    if (day > one->last) one->last = day;
}

static tac_str coded(tac_arena *arena, const tac_entity *e) {
    tac_str all = tac_arena_printf(arena, "%.4s", e->code);
    for (int i = 0; i < e->n_sectors && i < TAC_RECORD_SECTORS; i++) all = tac_arena_printf(arena, "%s%s%.4s", all.s, all.n ? " " : "", e->sectors[i]);
    return all;
}

static void add_record(collection *c, const tac_row *row, const tac_record *r) {
    uint32_t day = tac_day_of(row->doc_date);
    tac_claim claim = {.words = r->event_text, .id = r->id};
    if (!day) day = row->date;
    for (uint32_t i = 0; i < r->n_attribution; i++) {
        const tac_entity *e = &r->attribution[i];
        claim.source = coded(c->arena, e);
        claim.name = e->identifier_text.n ? e->identifier_text : e->entity_text;
        claim.factuality = e->factuality.n ? e->factuality : r->factuality;
        claim.cue = e->cue;
        claim.stance = tac_stance_of(claim.factuality);
        add(c, &claim, day);
    }
    if (r->n_attribution) return;
    claim.author = true;
    claim.name = tac_arena_str(c->arena, row->publication.n ? row->publication : row->doc_id);
    claim.factuality = r->factuality;
    claim.stance = tac_stance_of(r->factuality);
    add(c, &claim, day);
}

static int by_stance(const void *a_, const void *b_) {
    const tac_claim *a = a_, *b = b_;
    if (a->stance != b->stance) return (int)a->stance - (int)b->stance;
    if (a->reports != b->reports) return a->reports > b->reports ? -1 : 1;
    int order = tac_str_cmp(a->source, b->source);
    return order ? order : tac_str_cmp(a->name, b->name);
}

bool tac_claims_run(tac_store *s, const tac_filter *f, tac_arena *arena, tac_claims *out, tac_error *err) {
    collection c = {.arena = arena, .numbers = tac_map_new(arena)};
    tac_filter asked = *f;
    tac_error failed = {0};
    *out = (tac_claims){0};
    asked.order = TAC_BY_DOCUMENT;
    tac_rows *rows = tac_store_select(s, &asked, err);
    for (tac_row row; rows && tac_rows_next(rows, &row, &failed);) {
        tac_str json;
        tac_record record;
        tac_record_frame frame;
        if (!tac_rows_json(rows, &json, &failed) || !tac_record_read_json(arena, json, "", &record, &frame, &failed)) break;
        add_record(&c, &row, &record);
        out->records++;
    }
    bool good = rows && failed.code == TAC_OK;
    if (rows && !good && err) *err = failed;
    tac_rows_free(rows);
    if (c.all.n) qsort(c.all.at, c.all.n, sizeof *c.all.at, by_stance);
    for (uint32_t i = 0; i < c.all.n; i++) out->by_stance[c.all.at[i].stance] += c.all.at[i].reports;
    out->at = c.all.at;
    out->n = c.all.n;
    return good;
}

static const char *codes_of(tac_arena *arena, tac_str parties) {
    tac_str all = TAC_S("");
    for (tac_str code; tac_next_code(&parties, &code);)
        if (code.n) all = tac_arena_printf(arena, "%s%s%.*s", all.s, all.n ? "," : "", (int)code.n, code.s);
    return all.n ? all.s : NULL;
}

bool tac_matter_of(tac_store *s, const char *id, tac_arena *arena, tac_filter *f, tac_error *err) {
    tac_row r;
    tac_rows *rows = tac_store_find(s, id, &r, err);
    if (rows) {
        int32_t day = tac_day_number(r.date);
        f->event = tac_store_event_name(r.event);
        if (!f->actor) f->actor = codes_of(arena, r.actor);
        if (!f->recipient) f->recipient = codes_of(arena, r.recipient);
        if (!f->item && r.item.n) f->item = codes_of(arena, r.item); /* "food;energy" as it is asked for */
        if (!f->from && r.date) f->from = tac_day_date(day - MATTER_DAYS);
        if (!f->to && r.date) f->to = tac_day_date(day + MATTER_DAYS);
    }
    tac_rows_free(rows);
    return rows != NULL;
}

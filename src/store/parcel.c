/* A document with its records on the way into the store: the columns that questions are asked by, the JSON that is given back, both made where the document was
 * coded, on any thread, so that the one thread that writes has little to do. */
#include <string.h>

#include "parse/parse.h"
#include "store/internal.h"

int tac_store_event(tac_str name) {
    for (int t = 0; t < TAC_NO_TYPE; t++)
        if (tac_str_is(name, tac_type_name((tac_type)t))) return t + 1;
    return 0;
}

const char *tac_store_event_name(int number) {
    return number >= 1 && number <= TAC_NO_TYPE ? tac_type_name((tac_type)(number - 1)) : NULL;
}

const char *tac_store_aux_name(unsigned bit) {
    static const char *const names[] = {"historical", "future", "hypothetical", "negation"};
    for (unsigned i = 0; i < 4; i++)
        if (bit == 1u << i) return names[i];
    return NULL;
}

unsigned tac_store_aux(tac_str name) {
    for (unsigned bit = TAC_STORE_HISTORICAL; bit <= TAC_STORE_NEGATION; bit <<= 1)
        if (tac_str_is(name, tac_store_aux_name(bit))) return bit;
    return 0;
}

static uint64_t hash_field(uint64_t seed, tac_str s) {
    uint8_t length[8];
    for (int i = 0; i < 8; i++) length[i] = (uint8_t)((uint64_t)s.n >> (8 * i));
    return tac_hash64(s.s, s.n, tac_hash64(length, sizeof length, seed)); /* its length first: "ab","c" is not "a","bc" */
}

uint64_t tac_stored_version(const tac_stored_document *d) {
    const tac_str fields[] = {d->text, d->title, d->date, d->url, d->publication};
    uint64_t hash = d->title_in_text;
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++) hash = hash_field(hash, fields[i]);
    return hash;
}

/* ---- columns ---- */

static tac_str list(tac_arena *arena, const tac_str *at, int n) {
    tac_str all = n > 0 ? tac_arena_str(arena, at[0]) : TAC_S("");
    for (int i = 1; i < n; i++) all = tac_arena_printf(arena, "%s;%.*s", all.s, (int)at[i].n, at[i].s);
    return all;
}

/* "food;energy": each class once. */
static tac_str items(tac_arena *arena, const tac_record *r) {
    tac_str classes[TAC_RECORD_ITEMS];
    int n = 0;
    for (int i = 0; i < r->n_items; i++) {
        bool seen = !r->items[i].cls.n;
        for (int k = 0; k < n; k++) seen = seen || tac_str_eq(classes[k], r->items[i].cls);
        if (!seen) classes[n++] = r->items[i].cls;
    }
    return n ? list(arena, classes, n) : TAC_S("other");
}

static tac_str codes(tac_arena *arena, const char (*at)[4], int n) {
    tac_str all = TAC_S("");
    for (int i = 0; i < n && i < 4; i++) all = tac_arena_printf(arena, "%s%s%.4s", all.s, i ? ";" : "", at[i]);
    return all;
}

static tac_str sectors_of(tac_arena *arena, const tac_entity *e) {
    tac_str all = TAC_S("");
    for (int i = 0; i < e->n_sectors && i < TAC_RECORD_SECTORS; i++) all = tac_arena_printf(arena, "%s%s%.4s", all.s, i ? " " : "", e->sectors[i]);
    return all;
}

/* "RUS:GOV MIL;PRK", and each a party to be found by. */
static tac_str parties(tac_parcel *e, parcel_record *c, int role, const tac_entity *at, uint32_t n) {
    tac_str all = TAC_S("");
    for (uint32_t i = 0; i < n; i++) {
        tac_str code = tac_arena_str(e->arena, (tac_str){at[i].code, strnlen(at[i].code, sizeof at[i].code)});
        tac_str sectors = sectors_of(e->arena, &at[i]);
        all = tac_arena_printf(e->arena, "%s%s%s%s%s", all.s, i ? ";" : "", code.s, sectors.n ? ":" : "", sectors.s);
        c->parties[c->n_parties++] = (parcel_party){role, code, sectors, tac_arena_str(e->arena, at[i].identifier_text)};
    }
    return all;
}

/* "PRK;RUS", and each to be found by. */
static tac_str movers(tac_parcel *e, parcel_record *c, int role, const char (*at)[4], int n) {
    tac_str all = codes(e->arena, at, n);
    for (tac_str rest = all, code; tac_str_cut(&rest, ';', &code);) c->parties[c->n_parties++] = (parcel_party){.role = role, .code = code};
    return all;
}

static void columns(tac_parcel *e, parcel_record *c, const tac_record *r) {
    tac_arena *arena = e->arena;
    c->id = r->id;
    c->event = tac_store_event(r->event);
    c->mode = list(arena, r->modes, r->n_modes);
    c->context = list(arena, r->contexts, r->n_contexts);
    c->day = tac_day_number(tac_day_of(r->date.n ? r->date : e->document.date));
    c->endday = tac_day_number(tac_day_of(r->enddate));
    c->dated = r->date_text.n > 0;
    for (int i = 0; i < r->n_aux; i++) c->aux |= tac_store_aux(r->aux[i]);
    c->factuality = tac_arena_str(arena, r->factuality);
    c->scale = (int64_t)(r->event_scale * 100 + (r->event_scale < 0 ? -0.5 : 0.5));
    c->confidence = (int64_t)(r->confidence * 100 + 0.5);
    c->words = tac_arena_str(arena, r->event_text);
    c->sentence = tac_arena_str(arena, r->text);
    c->parties = TAC_NEW(arena, parcel_party, r->n_actor + r->n_recipient + r->n_attribution + 8);
    c->actor = parties(e, c, ROLE_ACTOR, r->actor, r->n_actor);
    c->recipient = parties(e, c, ROLE_RECIPIENT, r->recipient, r->n_recipient);
    c->source = parties(e, c, ROLE_SOURCE, r->attribution, r->n_attribution);
    c->resolved = r->event_loc.resolved;
    c->place = tac_arena_str(arena, c->resolved && r->event_loc.resolved_place.n ? r->event_loc.resolved_place : r->event_loc.extracted_place);
    c->country = tac_arena_str(arena, (tac_str){r->event_loc.country_code, strnlen(r->event_loc.country_code, 4)});
    c->geonameid = r->event_loc.geonameid;
    c->lat = r->event_loc.lat;
    c->lon = r->event_loc.lon;
    if (r->has_transfer) {
        const tac_item *first = &r->items[0];
        c->item = items(arena, r);
        c->item_text = tac_arena_str(arena, first->entity_text);
        c->has_quantity = first->has_quantity;
        c->quantity = first->value;
        c->unit = tac_arena_str(arena, first->unit);
        c->giver = movers(e, c, ROLE_GIVER, r->giver, r->n_giver);
        c->taker = movers(e, c, ROLE_TAKER, r->taker, r->n_taker);
    }
    c->in_return = r->in_return;
    c->condition_of = r->condition_of;
    c->dead = r->dead;
    c->injured = r->injured;
    c->arrested = r->arrested;
    c->n_marks = tac_marks(r->text, c->marks);
    c->has_recipient = r->n_recipient > 0;
    c->dyads = tac_dyads(arena, c->actor, c->recipient, tac_mutual(c->event, c->has_recipient));
}

bool tac_next_code(tac_str *parties, tac_str *code) {
    if (!tac_str_cut(parties, ';', code)) return false;
    for (size_t i = 0; i < code->n; i++)
        if (code->s[i] == ':') code->n = i;
    return true;
}

static void add_dyad(tac_arena *arena, parcel_dyads *all, tac_str actor, tac_str recipient) {
    if (!actor.n || !recipient.n) return;
    for (uint32_t i = 0; i < all->n; i++)
        if (tac_str_eq(all->at[i].actor, actor) && tac_str_eq(all->at[i].recipient, recipient)) return;
    TAC_PUSH(arena, *all, (parcel_dyad){actor, recipient});
}

bool tac_mutual(int event, bool has_recipient) {
    static const char *const names[] = {"AGREE", "CONSULT", "COOPERATE"};
    for (size_t i = 0; !has_recipient && i < sizeof names / sizeof *names; i++)
        if (event == tac_store_event(tac_str_of(names[i]))) return true;
    return false;
}

parcel_dyads tac_dyads(tac_arena *arena, tac_str actor, tac_str recipient, bool mutual) {
    parcel_dyads all = {0};
    for (tac_str actors = actor, a; tac_next_code(&actors, &a);)
        for (tac_str others = mutual ? actor : recipient, b; tac_next_code(&others, &b);)
            if (!mutual || !tac_str_eq(a, b)) add_dyad(arena, &all, a, b);
    return all;
}

static tac_str copy(tac_parcel *e, tac_str s) {
    return tac_arena_str(e->arena, s);
}

tac_parcel *tac_parcel_new(const tac_stored_document *d) {
    tac_arena *arena = tac_arena_new();
    tac_parcel *e = TAC_NEW(arena, tac_parcel, 1);
    e->arena = arena;
    e->document = (tac_stored_document){copy(e, d->id),   copy(e, d->date),   copy(e, d->title), copy(e, d->url), copy(e, d->publication),
                                        TAC_S(""), d->title_in_text, d->keep_text, copy(e, d->coder), copy(e, d->stamp)};
    e->version = tac_stored_version(d);
    if (d->keep_text) e->text = d->text;
    e->packed_text = tac_pack(arena, e->text, NULL);
    return e;
}

void tac_parcel_add(tac_parcel *e, const tac_record *records, uint32_t n) {
    const tac_stored_document *d = &e->document;
    const tac_record_frame frame = {.doc_id = d->id, .title = d->title, .url = d->url, .publication = d->publication, .coder = d->stamp};
    for (uint32_t i = 0; i < n; i++) {
        parcel_record columns_of = {0};
        columns(e, &columns_of, &records[i]);
        TAC_PUSH(e->arena, e->records, columns_of);
        tac_record_json(&records[i], &frame, &e->lines);
        tac_buf_add(&e->lines, TAC_S("\n"));
    }
}

void tac_parcel_close(tac_parcel *e) {
    e->packed_lines = tac_pack(e->arena, (tac_str){e->lines.s, e->lines.n}, &e->text);
    e->text = TAC_S("");
}

uint32_t tac_parcel_records(const tac_parcel *e) {
    return e->records.n;
}

size_t tac_parcel_bytes(const tac_parcel *e) {
    return e->lines.cap + e->records.cap * sizeof *e->records.at + e->packed_text.n + e->packed_lines.n;
}

void tac_parcel_free(tac_parcel *e) {
    if (!e) return;
    tac_buf_free(&e->lines);
    tac_arena_free(e->arena);
}

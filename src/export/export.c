/* What goes into a file and in how many rows. A format that has no word for "this did not happen" gets no record that says so, unless it is asked for: a
 * denied attack would stand there as an attack. */
#include <stdlib.h>
#include <string.h>

#include "export/internal.h"

struct tac_export {
    tac_export_format format;
    tac_export_options options;
    tac_arena *arena;
    export_tables tables;
};

static const char *const names[] = {"jsonl", "csv", "polecat", "icews", "phoenix", "gdelt", "acled", NULL};

const char *tac_export_format_name(int format) {
    return format >= 0 && format < TAC_EXPORT_FORMATS ? names[format] : NULL;
}

tac_export *tac_export_new(tac_export_format format, const tac_export_options *options) {
    tac_arena *arena = tac_arena_new();
    tac_export *e = TAC_NEW(arena, tac_export, 1);
    *e = (tac_export){.format = format, .options = *options, .arena = arena};
    export_tables_read(&e->tables, arena);
    return e;
}

void tac_export_free(tac_export *e) {
    if (e) tac_arena_free(e->arena);
}

void tac_export_header(const tac_export *e, tac_buf *out) {
    switch (e->format) {
        case TAC_EXPORT_CSV: tac_record_csv_header(out); break;
        case TAC_EXPORT_POLECAT: tac_buf_add(out, tac_str_of(export_polecat_header)); break;
        case TAC_EXPORT_ICEWS: tac_buf_add(out, tac_str_of(export_icews_header)); break;
        case TAC_EXPORT_ACLED: tac_buf_add(out, tac_str_of(export_acled_header)); break;
        default: break;
    }
}

static bool unreal(const tac_record *r) {
    for (int i = 0; i < r->n_aux; i++)
        if (!tac_str_is(r->aux[i], "historical")) return true;
    return tac_str_ends(r->factuality, "-");
}

/* Acts that those who do them together do to each other: talks, deals, a truce, a battle. Without a recipient each is then both sides. */
static bool mutual(const tac_record *r) {
    static const char *const events[] = {"AGREE", "CONSULT", "SUPPORT", "COOPERATE", "ASSAULT"};
    for (size_t i = 0; i < sizeof events / sizeof *events; i++)
        if (tac_str_is(r->event, events[i])) return true;
    return tac_str_is(r->event, "RETREAT") && r->n_modes && tac_str_is(r->modes[0], "ceasefire");
}

static bool same_party(const tac_entity *a, const tac_entity *b) {
    return memcmp(a->code, b->code, sizeof a->code) == 0 && memcmp(a->sectors, b->sectors, sizeof *a->sectors) == 0;
}

static void put_row(const tac_export *e, export_row *row, const tac_entity *actor, const tac_entity *recipient) {
    static void (*const writers[])(export_row *) = {
        [TAC_EXPORT_POLECAT] = export_polecat, [TAC_EXPORT_ICEWS] = export_icews, [TAC_EXPORT_PHOENIX] = export_phoenix, [TAC_EXPORT_GDELT] = export_gdelt};
    row->actor = actor;
    row->recipient = recipient;
    uint8_t number[4] = {(uint8_t)row->number, (uint8_t)(row->number >> 8), (uint8_t)(row->number >> 16), (uint8_t)(row->number >> 24)};
    row->id = (row->number ? tac_hash64(number, sizeof number, row->r->id) : row->r->id) & INT64_MAX;
    writers[e->format](row);
    row->number++;
}

/* One row a pair of parties; a side without a party gives rows with one. */
static void put_pairs(const tac_export *e, export_row *row) {
    const tac_record *r = row->r;
    uint32_t before = row->number;
    if (r->n_recipient == 0 && r->n_actor > 1 && mutual(r))
        for (uint32_t i = 0; i < r->n_actor; i++)
            for (uint32_t k = 0; k < r->n_actor; k++)
                if (i != k && !same_party(&r->actor[i], &r->actor[k])) put_row(e, row, &r->actor[i], &r->actor[k]);
    if (row->number != before) return;
    for (uint32_t i = 0; i < (r->n_actor ? r->n_actor : 1); i++)
        for (uint32_t k = 0; k < (r->n_recipient ? r->n_recipient : 1); k++) put_row(e, row, r->n_actor ? &r->actor[i] : NULL, r->n_recipient ? &r->recipient[k] : NULL);
}

tac_export_outcome tac_export_record(tac_export *e, const tac_record *r, const tac_record_frame *f, tac_buf *out) {
    bool whole = e->format == TAC_EXPORT_JSONL || e->format == TAC_EXPORT_CSV;
    if (r->confidence < e->options.min_confidence) return TAC_EXPORT_UNSURE;
    if (!whole && !e->options.all && unreal(r)) return TAC_EXPORT_UNREAL;
    export_row row = {.tables = &e->tables, .r = r, .f = f, .id = r->id & INT64_MAX, .out = out, .separator = e->format == TAC_EXPORT_ACLED ? ',' : '\t'};
    if (e->format == TAC_EXPORT_JSONL) {
        tac_record_json(r, f, out);
        tac_buf_add(out, TAC_S("\n"));
    } else if (e->format == TAC_EXPORT_CSV) {
        tac_record_csv(r, f, out);
    } else if (!tac_cameo_of(r, NULL)) {
        return TAC_EXPORT_OUTSIDE;
    } else if (e->format == TAC_EXPORT_ACLED) {
        const export_acled *kind = export_find_acled(&e->tables, r);
        if (!kind) return TAC_EXPORT_OUTSIDE;
        export_acled_row(&row, kind);
    } else {
        put_pairs(e, &row);
    }
    return TAC_EXPORT_WRITTEN;
}

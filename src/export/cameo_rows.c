/* Phoenix and GDELT 2.0: CAMEO codes and actors in CAMEO's letters, no header line. docs/exports.md says how each column is filled. */
#include <string.h>

#include "export/internal.h"

static tac_str first_bytes(tac_str s, size_t n) {
    return (tac_str){s.s, s.n < n ? s.n : n};
}

/* A CAMEO root, 1 to 20. */
static int root_of(const tac_cameo *cameo) {
    return cameo ? (cameo->code[0] - '0') * 10 + (cameo->code[1] - '0') : 0;
}

/* Both call cooperation in words 1, in deeds 2, conflict in words 3, in deeds 4; statements and appeals (roots 1 and 2) are 0 in Phoenix, 1 in GDELT. */
static int quad_of(int root, int statements) {
    return root == 0 ? 0 : root <= 2 ? statements : root <= 5 ? 1 : root <= 8 ? 2 : root <= 13 ? 3 : 4;
}

/* ---- Phoenix ---- */

/* "RUSGOVMIL", its root RUS, its role GOV, and the others. */
static void phoenix_party(export_row *row, const tac_entity *e) {
    export_actor a;
    export_actor_of(row->tables, e, &a);
    const export_group *group = e ? export_find_group(row->tables, export_code(e->code)) : NULL;
    int next = group ? 1 : 0; /* a group's own letters are its root */
    tac_str others[4];
    int n = 0;
    if (a.group[0]) others[n++] = tac_str_of(a.group);
    for (int i = next + 1; i < a.n_roles; i++) others[n++] = tac_str_of(a.roles[i]);
    export_text(row, tac_str_of(a.letters));
    export_text(row, group ? group->cameo : tac_str_of(a.country));
    export_text(row, a.n_roles > next ? tac_str_of(a.roles[next]) : TAC_S(""));
    export_texts(row, others, n, ";");
}

void export_phoenix(export_row *row) {
    const tac_record *r = row->r;
    const tac_cameo *cameo = tac_cameo_of(r, row->actor);
    const export_country *country = export_find_country(row->tables, export_code(r->event_loc.country_code));
    bool day = export_day(r->date);
    tac_buf cell = {0};
    tac_write_id(&cell, r->id);
    if (row->number) tac_buf_printf(&cell, "-%u", row->number + 1);
    tac_buf_printf(&cell, "_%s", TAC_VERSION);
    export_text(row, (tac_str){cell.s, cell.n});
    export_day_number(row, r->date);
    export_text(row, day ? first_bytes(r->date, 4) : TAC_S(""));
    export_text(row, day ? (tac_str){r->date.s + 5, 2} : TAC_S(""));
    export_text(row, day ? (tac_str){r->date.s + 8, 2} : TAC_S(""));
    phoenix_party(row, row->actor);
    phoenix_party(row, row->recipient);
    export_text(row, tac_str_of(cameo ? cameo->code : ""));
    export_text(row, cameo ? first_bytes(tac_str_of(cameo->code), 2) : TAC_S(""));
    export_whole(row, quad_of(root_of(cameo), 0), cameo != NULL);
    export_number(row, cameo ? cameo->scale : 0, 1, cameo != NULL);
    cell.n = 0;
    for (int i = 0; i < r->n_contexts; i++) tac_buf_add(&cell, i ? TAC_S(";") : TAC_S("")), tac_buf_add(&cell, r->contexts[i]), tac_buf_add(&cell, TAC_S(",1"));
    export_text(row, (tac_str){cell.s, cell.n});
    tac_str name;
    export_place_kind kind = export_place(r, &name);
    export_number(row, r->event_loc.lat, 6, r->event_loc.resolved);
    export_number(row, r->event_loc.lon, 6, r->event_loc.resolved);
    export_text(row, kind == EXPORT_NO_PLACE ? r->event_loc.extracted_place : name);
    export_text(row, kind == EXPORT_PROVINCE ? name : TAC_S(""));
    export_text(row, country ? country->name : TAC_S(""));
    cell.n = 0;
    tac_buf_add(&cell, row->f->doc_id);
    tac_buf_printf(&cell, "_%u", r->sequence + 1);
    export_text(row, (tac_str){cell.s, cell.n});
    export_text(row, row->f->url);
    export_text(row, row->f->publication);
    export_end(row);
    tac_buf_free(&cell);
}

/* ---- GDELT ---- */

static void gdelt_party(export_row *row, const tac_entity *e) {
    export_actor a;
    export_actor_of(row->tables, e, &a);
    tac_buf name = {0};
    if (e) tac_buf_add(&name, export_name_of(e));
    for (size_t i = 0; i < name.n; i++)
        if (name.s[i] >= 'a' && name.s[i] <= 'z') name.s[i] = (char)(name.s[i] - ('a' - 'A'));
    export_text(row, tac_str_of(a.letters));
    export_text(row, (tac_str){name.s, name.n});
    export_text(row, tac_str_of(a.country));
    export_text(row, tac_str_of(a.group));
    export_empty(row, 3);
    for (int i = 0; i < 3; i++) export_text(row, i < a.n_roles ? tac_str_of(a.roles[i]) : TAC_S(""));
    tac_buf_free(&name);
}

/* Type (1 country, 4 town of the world, 5 province of the world; in the USA 2 state, 3 town), name, FIPS country, provinces, coordinates, feature. */
static void gdelt_place(export_row *row) {
    const tac_record *r = row->r;
    const export_country *country = export_find_country(row->tables, export_code(r->event_loc.country_code));
    bool usa = tac_str_is(export_code(r->event_loc.country_code), "USA");
    tac_str name;
    int type = 0;
    switch (export_place(r, &name)) {
        case EXPORT_NO_PLACE: type = country ? 1 : 0; break;
        case EXPORT_COUNTRY: type = 1; break;
        case EXPORT_PROVINCE: type = usa ? 2 : 5; break;
        default: type = usa ? 3 : 4;
    }
    tac_buf full = {0};
    tac_buf_add(&full, name);
    if (country && !tac_str_eq(name, country->name)) tac_buf_add(&full, name.n ? TAC_S(", ") : TAC_S("")), tac_buf_add(&full, country->name);
    export_whole(row, type, true);
    export_text(row, (tac_str){full.s, full.n});
    export_text(row, country ? country->fips : TAC_S(""));
    export_text(row, type && country ? country->fips : TAC_S(""));
    export_empty(row, 1);
    export_number(row, r->event_loc.lat, 6, r->event_loc.resolved);
    export_number(row, r->event_loc.lon, 6, r->event_loc.resolved);
    export_empty(row, 1);
    tac_buf_free(&full);
}

void export_gdelt(export_row *row) {
    const tac_record *r = row->r;
    const tac_cameo *cameo = tac_cameo_of(r, row->actor);
    uint32_t day = export_day(r->date), published = export_day(row->f->published);
    tac_buf added = {0};
    export_whole(row, (int64_t)row->id, true);
    export_day_number(row, r->date);
    export_whole(row, day / 100, day);
    export_whole(row, day / 10000, day);
    export_number(row, day / 10000 + ((day / 100 % 100 - 1) * 30 + day % 100) / 365.0, 4, day);
    gdelt_party(row, row->actor);
    gdelt_party(row, row->recipient);
    export_whole(row, r->in_title || r->sequence <= 1, true);
    export_text(row, tac_str_of(cameo ? cameo->code : ""));
    export_text(row, cameo ? first_bytes(tac_str_of(cameo->code), 3) : TAC_S(""));
    export_text(row, cameo ? first_bytes(tac_str_of(cameo->code), 2) : TAC_S(""));
    export_whole(row, quad_of(root_of(cameo), 1), cameo != NULL);
    export_number(row, cameo ? cameo->scale : 0, 1, cameo != NULL);
    for (int i = 0; i < 3; i++) export_whole(row, 1, true); /* mentions, sources, articles */
    export_empty(row, 1);                                   /* tone */
    export_whole(row, 0, true);                             /* where the parties are is not known */
    export_empty(row, 7);
    export_whole(row, 0, true);
    export_empty(row, 7);
    gdelt_place(row);
    if (published) tac_buf_printf(&added, "%08u000000", published);
    export_text(row, (tac_str){added.s, added.n});
    export_text(row, export_source(row->f));
    export_end(row);
    tac_buf_free(&added);
}

/* ACLED-like: political violence, demonstrations and strategic developments, a record a row. docs/exports.md says how each column is filled. */
#include "export/internal.h"

const char export_acled_header[] =
    "event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,"
    "civilian_targeting,iso,region,country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,notes,fatalities,tags,timestamp\r\n";

static const export_sector *sector_of(const export_row *row, const tac_entity *e) {
    return e && e->n_sectors ? export_find_sector(row->tables, export_code(e->sectors[0])) : NULL;
}

/* What a party is: those who demonstrate by the event, the forces of a state outside its own country as external, else by sector. */
static tac_str kind_of(const export_row *row, const tac_entity *e, bool first, const export_acled *kind) {
    if (!e) return TAC_S("");
    if (first && tac_str_is(row->r->event, "PROTEST")) return tac_str_is(kind->type, "Riots") ? TAC_S("Rioters") : TAC_S("Protesters");
    if (!first && tac_str_is(kind->type, "Protests")) return TAC_S("Protesters");
    const export_group *group = export_find_group(row->tables, export_code(e->code));
    if (group) return group->kind;
    const export_sector *s = sector_of(row, e);
    if (!s) return TAC_S("");
    tac_str here = export_code(row->r->event_loc.country_code), its = export_code(e->code);
    return tac_str_is(s->kind, "State forces") && here.n && its.n && !tac_str_eq(here, its) ? TAC_S("External/Other forces") : s->kind;
}

static void add_name(const export_row *row, const tac_entity *e, tac_str kind, tac_buf *out) {
    const export_country *country = export_find_country(row->tables, export_code(e->code));
    const export_sector *s = sector_of(row, e);
    tac_str pattern = tac_str_is(kind, "Protesters") ? TAC_S("Protesters (%)") : tac_str_is(kind, "Rioters") ? TAC_S("Rioters (%)") : s ? s->name : TAC_S("");
    if (!country || !pattern.n) {
        tac_buf_add(out, export_name_of(e));
        return;
    }
    for (size_t i = 0; i < pattern.n; i++) tac_buf_add(out, pattern.s[i] == '%' ? country->name : (tac_str){pattern.s + i, 1});
}

/* A side: the first party, those who act with it, and what it is. */
static tac_str side(export_row *row, const tac_entity *at, uint32_t n, bool first, const export_acled *kind) {
    tac_str what = kind_of(row, n ? &at[0] : NULL, first, kind);
    tac_buf name = {0}, others = {0};
    if (n) add_name(row, &at[0], what, &name);
    for (uint32_t i = 1; i < n; i++) {
        if (i > 1) tac_buf_add(&others, TAC_S("; "));
        add_name(row, &at[i], kind_of(row, &at[i], first, kind), &others);
    }
    export_text(row, (tac_str){name.s, name.n});
    export_text(row, (tac_str){others.s, others.n});
    export_text(row, what);
    tac_buf_free(&name);
    tac_buf_free(&others);
    return what;
}

/* 1 the day, 2 the week, 3 the month or longer. */
static int precision(const tac_record *r, uint32_t from) {
    uint32_t to = export_day(r->enddate);
    int32_t days = to ? tac_day_number(to) - tac_day_number(from) : 0;
    return days <= 0 ? 1 : days <= 7 ? 2 : 3;
}

static void place(export_row *row, const export_country *country) {
    const tac_record *r = row->r;
    tac_str name;
    export_place_kind kind = export_place(r, &name);
    export_text(row, country ? country->iso : TAC_S(""));
    export_text(row, country ? country->region : TAC_S(""));
    export_text(row, country ? country->name : TAC_S(""));
    export_text(row, kind == EXPORT_PROVINCE ? name : TAC_S(""));
    export_text(row, kind == EXPORT_DISTRICT ? name : TAC_S(""));
    export_empty(row, 1);
    export_text(row, kind == EXPORT_NO_PLACE ? r->event_loc.extracted_place : name);
    export_number(row, r->event_loc.lat, 6, r->event_loc.resolved);
    export_number(row, r->event_loc.lon, 6, r->event_loc.resolved);
    export_whole(row, kind == EXPORT_CITY ? 1 : kind == EXPORT_DISTRICT ? 2 : 3, kind != EXPORT_NO_PLACE);
}

void export_acled_row(export_row *row, const export_acled *kind) {
    const tac_record *r = row->r;
    const export_country *country = export_find_country(row->tables, export_code(r->event_loc.country_code));
    uint32_t day = export_day(r->date), published = export_day(row->f->published);
    bool two_sided = r->n_recipient == 0 && tac_str_is(r->event, "ASSAULT") && r->n_actor > 1;
    tac_buf cell = {0};
    tac_buf_printf(&cell, "%.*s%llu", country ? (int)country->code.n : 0, country ? country->code.s : "", (unsigned long long)row->id);
    export_text(row, (tac_str){cell.s, cell.n});
    export_text(row, r->date);
    export_whole(row, day / 10000, day);
    export_whole(row, day ? precision(r, day) : 0, day);
    export_text(row, kind->disorder);
    export_text(row, kind->type);
    export_text(row, kind->sub_type);
    tac_str one = side(row, r->actor, two_sided ? 1 : r->n_actor, true, kind);
    tac_str two = two_sided ? side(row, r->actor + 1, r->n_actor - 1, false, kind) : side(row, r->recipient, r->n_recipient, false, kind);
    export_texts(row, (tac_str[]){one, two}, !one.n ? 0 : !two.n ? 1 : 2, "-");
    export_text(row, tac_str_is(two, "Civilians") && tac_str_is(kind->disorder, "Political violence") ? TAC_S("Civilian targeting") : TAC_S(""));
    place(row, country);
    export_text(row, row->f->publication);
    export_empty(row, 1);
    export_text(row, r->text);
    export_whole(row, r->dead, true);
    export_empty(row, 1);
    export_whole(row, published ? (int64_t)tac_day_number(published) * 86400 : 0, published); /* in seconds */
    export_end(row);
    tac_buf_free(&cell);
}

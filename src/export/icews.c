/* ICEWS: CAMEO codes with their words, countries and sectors by name. docs/exports.md says how each column is filled. */
#include "export/internal.h"

const char export_icews_header[] =
    "Event ID\tEvent Date\tSource Name\tSource Sectors\tSource Country\tEvent Text\tCAMEO Code\tIntensity\tTarget Name\tTarget Sectors\tTarget Country\t"
    "Story ID\tSentence Number\tPublisher\tCity\tDistrict\tProvince\tCountry\tLatitude\tLongitude\n";

static void party(export_row *row, const tac_entity *e) {
    if (!e) {
        export_empty(row, 3);
        return;
    }
    tac_str sectors[TAC_RECORD_SECTORS + 1];
    int n = 0;
    const export_group *group = export_find_group(row->tables, export_code(e->code));
    const export_country *country = export_find_country(row->tables, export_code(e->code));
    if (group) sectors[n++] = group->icews;
    for (int i = 0; i < e->n_sectors && i < TAC_RECORD_SECTORS; i++) {
        const export_sector *s = export_find_sector(row->tables, export_code(e->sectors[i]));
        if (s && s->icews.n) sectors[n++] = s->icews;
    }
    export_text(row, export_name_of(e));
    export_texts(row, sectors, n, ",");
    export_text(row, country ? country->icews : TAC_S(""));
}

void export_icews(export_row *row) {
    const tac_record *r = row->r;
    const tac_cameo *cameo = tac_cameo_of(r, row->actor);
    const export_country *country = export_find_country(row->tables, export_code(r->event_loc.country_code));
    export_whole(row, (int64_t)row->id, true);
    export_text(row, r->date);
    party(row, row->actor);
    export_text(row, tac_str_of(cameo ? cameo->words : ""));
    export_text(row, tac_str_of(cameo ? cameo->code : ""));
    export_number(row, cameo ? cameo->scale : 0, 1, cameo != NULL);
    party(row, row->recipient);
    export_text(row, row->f->doc_id);
    export_whole(row, (int64_t)r->sequence + 1, true);
    export_text(row, row->f->publication);
    tac_str name;
    export_place_kind kind = export_place(r, &name);
    for (export_place_kind k = EXPORT_CITY; k > EXPORT_COUNTRY; k--) export_text(row, k == kind ? name : TAC_S(""));
    export_text(row, country ? country->icews : TAC_S(""));
    export_number(row, r->event_loc.lat, 6, r->event_loc.resolved);
    export_number(row, r->event_loc.lon, 6, r->event_loc.resolved);
    export_end(row);
}

/* POLECAT: PLOVER's own records, one row a pair of parties. docs/exports.md says how each column is filled. */
#include "export/internal.h"

#include <string.h>

const char export_polecat_header[] =
    "Event ID\tEvent Date\tEvent Type\tEvent Mode\tIntensity\tQuad Code\tContexts\t"
    "Actor Name\tActor Country\tActor COW\tPrimary Actor Sector\tActor Sectors\tActor Title\tActor Name Raw\tWikipedia Actor ID\t"
    "Recipient Name\tRecipient Country\tRecipient COW\tPrimary Recipient Sector\tRecipient Sectors\tRecipient Title\tRecipient Name Raw\tWikipedia Recipient ID\t"
    "Placename\tCity\tDistrict\tProvince\tCountry\tLatitude\tLongitude\tGeoNames ID\tRaw Placename\tFeature Type\tSource\tPublication Date\t"
    "Story People\tStory Organizations\tStory Locations\tLanguage\tVersion\n";

static void party(export_row *row, const tac_entity *e) {
    if (!e) {
        export_empty(row, 8);
        return;
    }
    const export_country *country = export_find_country(row->tables, export_code(e->code));
    tac_str sectors[TAC_RECORD_SECTORS];
    int n = e->n_sectors < TAC_RECORD_SECTORS ? e->n_sectors : TAC_RECORD_SECTORS;
    for (int i = 0; i < n; i++) sectors[i] = export_code(e->sectors[i]);
    export_text(row, export_name_of(e));
    export_text(row, export_code(e->code));
    export_text(row, country ? country->cow : TAC_S(""));
    export_text(row, n ? sectors[0] : TAC_S(""));
    export_texts(row, sectors, n, ";");
    export_text(row, e->office);
    export_text(row, e->entity_text);
    export_empty(row, 1);
}

void export_polecat(export_row *row) {
    static const char *const quads[] = {"", "VERBAL COOPERATION", "MATERIAL COOPERATION", "VERBAL CONFLICT", "MATERIAL CONFLICT"};
    const tac_record *r = row->r;
    tac_buf id = {0};
    tac_write_id(&id, r->id);
    if (row->number) tac_buf_printf(&id, "-%u", row->number + 1);
    export_text(row, (tac_str){id.s, id.n});
    tac_buf_free(&id);
    export_text(row, r->date);
    export_text(row, r->event);
    export_texts(row, r->modes, r->n_modes, ";");
    export_number(row, r->event_scale, 2, true);
    export_text(row, tac_str_of(quads[r->quad_code >= 1 && r->quad_code <= 4 ? r->quad_code : 0]));
    export_texts(row, r->contexts, r->n_contexts, ";");
    party(row, row->actor);
    party(row, row->recipient);
    tac_str name;
    export_place_kind kind = export_place(r, &name);
    export_text(row, name);
    for (export_place_kind k = EXPORT_CITY; k > EXPORT_COUNTRY; k--) export_text(row, k == kind ? name : TAC_S(""));
    export_text(row, export_code(r->event_loc.country_code));
    export_number(row, r->event_loc.lat, 6, r->event_loc.resolved);
    export_number(row, r->event_loc.lon, 6, r->event_loc.resolved);
    export_whole(row, r->event_loc.geonameid, r->event_loc.resolved && r->event_loc.geonameid > 0);
    export_text(row, r->event_loc.extracted_place);
    export_empty(row, 1);
    export_text(row, row->f->publication);
    export_text(row, row->f->published);
    export_empty(row, 3);
    export_text(row, TAC_S("en"));
    export_text(row, row->f->coder);
    export_end(row);
}

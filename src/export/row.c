/* Fields of a row, and what several formats say of a record in the same way. */
#include <string.h>

#include "export/internal.h"

static void begin(export_row *row) {
    if (row->begun) tac_buf_add(row->out, (tac_str){&row->separator, 1});
    row->begun = true;
}

static bool is_control(char c) {
    return (unsigned char)c < 0x20 || c == 0x7F;
}

/* The text as it may stand in any table: one line, no control characters, no blanks at its ends. */
static void add_plain(export_row *row, tac_str s, bool quoted) {
    s = tac_str_trim(s);
    for (size_t i = 0; i < s.n; i++) {
        bool next_line = (unsigned char)s.s[i] == 0xC2 && i + 1 < s.n && (unsigned char)s.s[i + 1] == 0x85;                       /* U+0085 */
        bool separator = i + 2 < s.n && memcmp(s.s + i, "\xE2\x80", 2) == 0 && ((unsigned char)s.s[i + 2] | 1) == 0xA9;          /* U+2028, U+2029 */
        if (is_control(s.s[i]) || next_line || separator) {
            tac_buf_add(row->out, TAC_S(" "));
            i += separator ? 2 : next_line ? 1 : s.s[i] == '\r' && i + 1 < s.n && s.s[i + 1] == '\n';
        } else if (s.s[i] == '"') {
            tac_buf_add(row->out, quoted ? TAC_S("\"\"") : TAC_S("'"));
        } else {
            tac_buf_add(row->out, (tac_str){s.s + i, 1});
        }
    }
}

void export_text(export_row *row, tac_str s) {
    begin(row);
    bool quoted = row->separator == ',' && s.n && (memchr(s.s, ',', s.n) || memchr(s.s, '"', s.n));
    if (quoted) tac_buf_add(row->out, TAC_S("\""));
    add_plain(row, s, quoted);
    if (quoted) tac_buf_add(row->out, TAC_S("\""));
}

void export_texts(export_row *row, const tac_str *at, int n, const char *between) {
    tac_buf all = {0};
    for (int i = 0; i < n; i++) {
        if (i) tac_buf_add(&all, tac_str_of(between));
        tac_buf_add(&all, at[i]);
    }
    export_text(row, (tac_str){all.s, all.n});
    tac_buf_free(&all);
}

void export_number(export_row *row, double value, int decimals, bool there) {
    begin(row);
    if (there) tac_write_number(row->out, value, decimals);
}

void export_whole(export_row *row, int64_t value, bool there) {
    begin(row);
    if (there) tac_buf_printf(row->out, "%lld", (long long)value);
}

void export_empty(export_row *row, int fields) {
    for (int i = 0; i < fields; i++) begin(row);
}

void export_end(export_row *row) {
    tac_buf_add(row->out, row->separator == ',' ? TAC_S("\r\n") : TAC_S("\n"));
    row->begun = false;
}

/* ---- what several formats say ---- */

tac_str export_code(const char code[4]) {
    return (tac_str){code, strnlen(code, 4)};
}

tac_str export_name_of(const tac_entity *e) {
    return e->identifier_text.n ? e->identifier_text : e->entity_text;
}

tac_str export_source(const tac_record_frame *f) {
    return f->url.n ? f->url : f->doc_id;
}

uint32_t export_day(tac_str date) {
    return date.n >= 10 ? tac_day_of((tac_str){date.s, 10}) : 0;
}

void export_day_number(export_row *row, tac_str date) {
    uint32_t day = export_day(date);
    begin(row);
    if (day) tac_buf_printf(row->out, "%08u", day);
}

/* The record's resolution: 1 country, 2 province, 3 district, 4 and more a town or a part of it; 0 is a sea or a river, with a name and no kind. */
export_place_kind export_place(const tac_record *r, tac_str *name) {
    static const export_place_kind kinds[] = {EXPORT_COUNTRY, EXPORT_COUNTRY, EXPORT_PROVINCE, EXPORT_DISTRICT, EXPORT_CITY};
    *name = r->event_loc.resolved_place;
    if (!r->event_loc.resolved || !name->n) return EXPORT_NO_PLACE;
    int level = r->event_loc.resolution;
    return kinds[level < 0 ? 0 : level > 4 ? 4 : level];
}

void export_actor_of(const export_tables *t, const tac_entity *e, export_actor *out) {
    *out = (export_actor){0};
    if (!e) return;
    tac_str code = export_code(e->code);
    const export_country *country = export_find_country(t, code);
    const export_group *group = export_find_group(t, code);
    if (country && country->cameo.n < 4) memcpy(out->country, country->cameo.s, country->cameo.n);
    if (group && group->group.n < 4) memcpy(out->group, group->group.s, group->group.n);
    if (group && group->role.n < 4) memcpy(out->roles[out->n_roles++], group->role.s, group->role.n);
    for (int i = 0; i < e->n_sectors && i < TAC_RECORD_SECTORS && out->n_roles < 3; i++) {
        const export_sector *s = export_find_sector(t, export_code(e->sectors[i]));
        bool known = !s || !s->role.n || s->role.n >= 4;
        for (int k = 0; k < out->n_roles; k++) known |= tac_str_is(s ? s->role : TAC_S(""), out->roles[k]);
        if (!known) memcpy(out->roles[out->n_roles++], s->role.s, s->role.n);
    }
    size_t n = 0;
    const char *parts[5] = {out->country, group ? out->roles[0] : "", out->group};
    int n_parts = 3;
    for (int i = group ? 1 : 0; i < out->n_roles && n_parts < 5; i++) parts[n_parts++] = out->roles[i];
    for (int i = 0; i < n_parts; i++) {
        size_t bytes = strlen(parts[i]);
        memcpy(out->letters + n, parts[i], bytes);
        n += bytes;
    }
}

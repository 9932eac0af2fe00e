/* The tables of codes: text files of this folder that the program carries inside (tools/embed.py). A line is a row, '#' begins a comment, tabs part the cells. */
#include <string.h>

#include "export/internal.h"

extern const char export_countries_tsv[], export_sectors_tsv[], export_groups_tsv[], export_acled_tsv[];
extern const size_t export_countries_tsv_bytes, export_sectors_tsv_bytes, export_groups_tsv_bytes, export_acled_tsv_bytes;

enum { CELLS = 8 };

/* The next row's cells, empty where it has fewer; false at the table's end. */
static bool next_row(tac_str *rest, tac_str cells[CELLS]) {
    for (tac_str line; tac_str_cut(rest, '\n', &line);) {
        if (!line.n || line.s[0] == '#') continue;
        for (int i = 0; i < CELLS; i++)
            if (!tac_str_cut(&line, '\t', &cells[i])) cells[i] = TAC_S("");
        return true;
    }
    return false;
}

void export_tables_read(export_tables *t, tac_arena *arena) {
    tac_str c[CELLS];
    *t = (export_tables){0};
    for (tac_str rest = {export_countries_tsv, export_countries_tsv_bytes}; next_row(&rest, c);)
        TAC_PUSH(arena, t->countries, (export_country){c[0], c[1], c[2].n ? c[2] : c[1], c[3].n ? c[3] : c[0], c[4], c[5], c[6], c[7]});
    for (tac_str rest = {export_sectors_tsv, export_sectors_tsv_bytes}; next_row(&rest, c);) TAC_PUSH(arena, t->sectors, (export_sector){c[0], c[1], c[2], c[3], c[4]});
    for (tac_str rest = {export_groups_tsv, export_groups_tsv_bytes}; next_row(&rest, c);)
        TAC_PUSH(arena, t->groups, (export_group){c[0], c[1], c[2], c[3], c[4], c[5], c[6]});
    for (tac_str rest = {export_acled_tsv, export_acled_tsv_bytes}; next_row(&rest, c);) TAC_PUSH(arena, t->acled, (export_acled){c[0], c[1], c[2], c[3], c[4], c[5]});
}

static bool has_mode(const tac_record *r, tac_str mode) {
    for (int i = 0; i < r->n_modes; i++)
        if (tac_str_eq(r->modes[i], mode)) return true;
    return !mode.n;
}

static tac_str primary(const tac_entity *e) {
    return e && e->n_sectors ? export_code(e->sectors[0]) : TAC_S("");
}

const export_country *export_find_country(const export_tables *t, tac_str code) {
    uint32_t low = 0, high = t->countries.n;
    while (low < high) {
        uint32_t middle = (low + high) / 2;
        int order = tac_str_cmp(t->countries.at[middle].code, code);
        if (order == 0) return &t->countries.at[middle];
        if (order < 0) low = middle + 1;
        else high = middle;
    }
    return NULL;
}

const export_sector *export_find_sector(const export_tables *t, tac_str sector) {
    for (uint32_t i = 0; i < t->sectors.n; i++)
        if (tac_str_eq(t->sectors.at[i].sector, sector)) return &t->sectors.at[i];
    return NULL;
}

const export_group *export_find_group(const export_tables *t, tac_str code) {
    for (uint32_t i = 0; i < t->groups.n; i++)
        if (tac_str_eq(t->groups.at[i].code, code)) return &t->groups.at[i];
    return NULL;
}

const export_acled *export_find_acled(const export_tables *t, const tac_record *r) {
    const export_sector *s = r->n_recipient ? export_find_sector(t, primary(&r->recipient[0])) : NULL;
    for (uint32_t i = 0; i < t->acled.n; i++) {
        const export_acled *a = &t->acled.at[i];
        if (tac_str_eq(a->event, r->event) && has_mode(r, a->mode) && (!a->recipient.n || (s && tac_str_eq(a->recipient, s->kind)))) return a;
    }
    return NULL;
}

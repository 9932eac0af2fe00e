/* Inside the export room: rows of fields, the tables, one writer a format. Not for other rooms. */
#ifndef TAC_EXPORT_INTERNAL_H
#define TAC_EXPORT_INTERNAL_H

#include "export/export.h"

/* ---- tables.c: what the files in tables/ say. Strings are slices of them. ---- */

typedef struct {
    tac_str code, name, icews, cameo, iso, fips, cow, region;
} export_country;
typedef struct {
    tac_str sector, role, icews, kind, name;
} export_sector;
typedef struct {
    tac_str code, name, cameo, group, role, icews, kind;
} export_group;
typedef struct {
    tac_str event, mode, recipient, disorder, type, sub_type;
} export_acled;
typedef struct {
    TAC_VEC(export_country) countries; /* by code */
    TAC_VEC(export_sector) sectors;
    TAC_VEC(export_group) groups;
    TAC_VEC(export_acled) acled;
} export_tables;
void export_tables_read(export_tables *t, tac_arena *arena);
/* Each is NULL where the table has no such line. */
const export_country *export_find_country(const export_tables *t, tac_str code);
const export_sector *export_find_sector(const export_tables *t, tac_str sector);
const export_group *export_find_group(const export_tables *t, tac_str code);
const export_acled *export_find_acled(const export_tables *t, const tac_record *r);

/* ---- rows ---- */

/* One row: a record and the pair of parties that it is about; either may be NULL. */
typedef struct {
    const export_tables *tables;
    const tac_record *r;
    const tac_record_frame *f;
    const tac_entity *actor, *recipient;
    uint32_t number; /* of the record's rows */
    uint64_t id;     /* of the row: the record's, and for its later rows one of their own; 63 bits, so that it is a whole number everywhere */
    tac_buf *out;
    char separator;  /* a tab, or a comma: then fields are quoted as RFC 4180 has it */
    bool begun;      /* the row has a field already */
} export_row;
/* A field. Tabs, line breaks and other control characters become blanks; in rows parted by tabs quotation marks become apostrophes, so that readers that
 * know of quoting and readers that do not see the same. */
void export_text(export_row *row, tac_str s);
void export_texts(export_row *row, const tac_str *at, int n, const char *between);
void export_number(export_row *row, double value, int decimals, bool there);
void export_whole(export_row *row, int64_t value, bool there);
void export_empty(export_row *row, int fields);
void export_end(export_row *row);

/* ---- what several formats say ---- */

tac_str export_code(const char code[4]);
tac_str export_name_of(const tac_entity *e); /* resolved, else as the text has it */
tac_str export_source(const tac_record_frame *f);
/* The day YYYYMMDD of a text that begins with YYYY-MM-DD; 0 where it is none. */
uint32_t export_day(tac_str date);
void export_day_number(export_row *row, tac_str date); /* 20240617 */
/* What the place is: its name stands in the column of its kind. */
typedef enum { EXPORT_NO_PLACE, EXPORT_COUNTRY, EXPORT_PROVINCE, EXPORT_DISTRICT, EXPORT_CITY } export_place_kind;
export_place_kind export_place(const tac_record *r, tac_str *name);
/* A party in CAMEO's letters: country or group, then roles. */
typedef struct {
    char letters[32], country[4], group[4], roles[3][4];
    int n_roles;
} export_actor;
void export_actor_of(const export_tables *t, const tac_entity *e, export_actor *out);

/* ---- one a format ---- */

extern const char export_polecat_header[], export_icews_header[], export_acled_header[];
void export_polecat(export_row *row);
void export_icews(export_row *row);
void export_phoenix(export_row *row);
void export_gdelt(export_row *row);
void export_acled_row(export_row *row, const export_acled *kind); /* the whole record in one */

#endif

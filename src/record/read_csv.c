/* A row of CSV back into a record. The header line tells where each column stands, so columns may be in any order and some may be missing; the lists of one
 * party (codes, sectors, texts ...) are put together again by their places. */
#include "record/record.h"

#include <math.h>
#include <string.h>

#include "record/write.h"

/* In the order of the header that the writer prints (tac_record_csv_header). */
enum {
    ID, DOC_ID, DATE, ENDDATE, DATE_TEXT, EVENT, MODE, AUX, CONTEXT, QUAD_CODE, EVENT_SCALE, EVENT_TEXT,
    ACTOR, RECIPIENT = ACTOR + 7, ATTRIBUTION = RECIPIENT + 7, CUE = ATTRIBUTION + 7, SOURCE_FACTUALITY, FACTUALITY,
    ITEM_CLASS, ITEM_TEXT, QUANTITY, QUANTITY_UNIT, QUANTITY_TEXT, GIVER, TAKER, IN_RETURN, CONDITION_OF, LINK,
    EXTRACTED_PLACE, RESOLVED_PLACE, GEONAMEID, LAT, LON, COUNTRY_CODE, RESOLUTION, DEAD, INJURED, ARRESTED,
    TEXT, SEQUENCE, FIELD, START, END, CONFIDENCE, FRAME, READER, TRIGGER_START, TRIGGER_END, PATH, TITLE, URL, PUBLICATION, CODER, CAMEO,
    COLUMNS
};
enum { CODES, SECTORS, TEXTS, NAMES, OFFICES, STARTS, ENDS, PARTY_COLUMNS }; /* of one party, from ACTOR, RECIPIENT or ATTRIBUTION on */

struct tac_csv_columns {
    uint32_t n;
    uint8_t *what;          // (n): one of the columns above; COLUMNS: none of ours
    tac_str names[COLUMNS];
};

typedef struct {
    tac_arena *arena;
    const char *where;
    tac_error *err;
    const tac_csv_columns *columns;
    tac_str at[COLUMNS]; /* the row's fields; empty where there is none */
    bool failed;
} reader;

static void fail(reader *rd, int column, const char *what) {
    if (!rd->failed) tac_fail(rd->err, TAC_E_INPUT, rd->where, "%.*s: \"%.*s\" %s", (int)rd->columns->names[column].n, rd->columns->names[column].s,
                              rd->at[column].n < 80 ? (int)rd->at[column].n : 80, rd->at[column].n ? rd->at[column].s : "", what);
    rd->failed = true;
}

/* ---- fields of a row ---- */

bool tac_record_csv_ends(tac_str so_far) {
    bool inside = false;
    for (size_t i = 0; i < so_far.n; i++) inside ^= so_far.s[i] == '"';
    return !inside;
}

/* Cuts the next field off *rest, quotation marks undone into the arena. False when the row is used up; *more says whether a comma promises another field. */
static bool cut_field(tac_arena *arena, tac_str *rest, bool *more, tac_str *field) {
    if (!*more) return false;
    if (!rest->n || rest->s[0] != '"') {
        const char *comma = rest->n ? memchr(rest->s, ',', rest->n) : NULL;
        size_t n = comma ? (size_t)(comma - rest->s) : rest->n;
        *field = tac_arena_str(arena, (tac_str){rest->s, n});
        *more = comma != NULL;
        *rest = comma ? (tac_str){comma + 1, rest->n - n - 1} : TAC_S("");
        return true;
    }
    size_t end = 1, n = 0; /* of the closing mark */
    while (end < rest->n && (rest->s[end] != '"' || (end + 1 < rest->n && rest->s[end + 1] == '"'))) end += rest->s[end] == '"' ? 2 : 1;
    char *plain = tac_arena_alloc(arena, end);
    for (size_t i = 1; i < end; i++) {
        i += rest->s[i] == '"';
        plain[n++] = rest->s[i];
    }
    size_t i = end;
    *field = (tac_str){plain, n};
    while (i < rest->n && rest->s[i] != ',') i++; /* the closing mark; what stands behind it is nobody's */
    *more = i < rest->n;
    *rest = *more ? (tac_str){rest->s + i + 1, rest->n - i - 1} : TAC_S("");
    return true;
}

static tac_str without_line_end(tac_str row) {
    while (row.n && (row.s[row.n - 1] == '\n' || row.s[row.n - 1] == '\r')) row.n--;
    return row;
}

tac_csv_columns *tac_record_csv_columns(tac_arena *arena, tac_str header, const char *where, tac_error *err) {
    tac_csv_columns *c = TAC_NEW(arena, tac_csv_columns, 1);
    tac_buf ours = {0};
    tac_record_csv_header(&ours);
    tac_str names = without_line_end(tac_arena_str(arena, (tac_str){ours.s, ours.n})), name;
    tac_buf_free(&ours);
    for (int i = 0; i < COLUMNS && tac_str_cut(&names, ',', &name); i++) c->names[i] = name;
    header = without_line_end(header);
    c->what = TAC_NEW(arena, uint8_t, header.n + 1); /* no more columns than bytes, and one */
    bool seen[COLUMNS + 1] = {false};
    for (bool more = true; cut_field(arena, &header, &more, &name); c->n++) {
        int what = 0;
        while (what < COLUMNS && !tac_str_eq(c->names[what], name)) what++;
        if (what < COLUMNS && seen[what]) {
            tac_fail(err, TAC_E_INPUT, where, "the column \"%.*s\" stands twice in the header line", (int)name.n, name.s);
            return NULL;
        }
        seen[what] = true;
        c->what[c->n] = (uint8_t)what;
    }
    if (seen[ID] && seen[EVENT]) return c;
    tac_fail(err, TAC_E_INPUT, where, "the first line is no header line of event records: it names no column \"%s\"", seen[ID] ? "event" : "id");
    return NULL;
}

/* ---- values ---- */

static double number_of(reader *rd, int column, tac_str s, double missing) {
    double value = missing;
    if (s.n && (!tac_read_number(s, &value) || fabs(value) > TAC_LARGEST_WHOLE)) fail(rd, column, "is no number, or larger than 2^53");
    return value;
}

static double number(reader *rd, int column, double missing) {
    return number_of(rd, column, rd->at[column], missing);
}

static int64_t whole_of(reader *rd, int column, tac_str s, int64_t least, int64_t most) {
    double value = 0;
    if (s.n == 0) return 0;
    if (!tac_read_number(s, &value) || value < (double)least || value > (double)most || value != (double)(int64_t)value) {
        fail(rd, column, "is no whole number in range");
        return 0;
    }
    return (int64_t)value;
}

static int64_t whole(reader *rd, int column, int64_t least, int64_t most) {
    return whole_of(rd, column, rd->at[column], least, most);
}

static uint64_t id(reader *rd, int column) {
    uint64_t value = 0;
    if (rd->at[column].n && !tac_read_id(rd->at[column], &value)) fail(rd, column, "is no id of 16 hexadecimal digits");
    return value;
}

static void code(reader *rd, int column, tac_str s, char out[4]) {
    if (!tac_read_code(s, out)) fail(rd, column, "holds what is no code of at most three capital letters");
}

/* The i-th item of a list, its %3B and %25 undone; empty behind the last. */
static tac_str item(reader *rd, tac_str list, uint32_t i) {
    tac_str s = TAC_S("");
    for (uint32_t k = 0; k <= i; k++)
        if (!tac_str_cut(&list, ';', &s)) return TAC_S("");
    if (!memchr(s.s, '%', s.n)) return s;
    char *plain = tac_arena_alloc(rd->arena, s.n + 1);
    size_t n = 0;
    for (size_t k = 0; k < s.n; k++) {
        bool mark = s.s[k] == '%' && k + 2 < s.n;
        if (mark && memcmp(s.s + k + 1, "3B", 2) == 0) plain[n++] = ';', k += 2;
        else if (mark && memcmp(s.s + k + 1, "25", 2) == 0) plain[n++] = '%', k += 2;
        else plain[n++] = s.s[k];
    }
    return (tac_str){plain, n};
}

static uint32_t items(tac_str list) {
    uint32_t n = list.n > 0;
    for (size_t i = 0; i < list.n && n <= TAC_RECORD_PARTIES; i++) n += list.s[i] == ';';
    return n;
}

static int strings(reader *rd, int column, tac_str *out, uint32_t most) {
    uint32_t n = items(rd->at[column]);
    if (n > most) {
        fail(rd, column, "has more items than a record holds");
        n = 0;
    }
    for (uint32_t i = 0; i < n; i++) {
        out[i] = item(rd, rd->at[column], i);
        if (!out[i].n) fail(rd, column, "has an empty item");
    }
    return (int)n;
}

static int codes(reader *rd, int column, char (*out)[4], uint32_t most) {
    tac_str list[TAC_RECORD_SECTORS];
    int n = strings(rd, column, list, most < TAC_RECORD_SECTORS ? most : TAC_RECORD_SECTORS);
    for (int i = 0; i < n; i++) code(rd, column, list[i], out[i]);
    return n;
}

static void sectors(reader *rd, int column, tac_str list, tac_entity *e) {
    for (tac_str s; tac_str_cut(&list, ' ', &s);) {
        if (e->n_sectors == TAC_RECORD_SECTORS) {
            fail(rd, column, "has more items than a record holds");
            return;
        }
        if (!s.n) fail(rd, column, "has an empty item");
        code(rd, column, s, e->sectors[e->n_sectors++]);
    }
}

static tac_entity *entities(reader *rd, int first, int columns, uint32_t *n) {
    *n = 0;
    for (int k = 0; k < columns; k++) {
        uint32_t here = items(rd->at[first + k]);
        if (here > *n) *n = here;
        if (here > TAC_RECORD_PARTIES) fail(rd, first + k, "has more items than a record holds");
    }
    if (rd->failed) *n = 0;
    tac_entity *out = *n ? TAC_NEW(rd->arena, tac_entity, *n) : NULL;
    for (uint32_t i = 0; i < *n; i++) {
        tac_str of[PARTY_COLUMNS + 2] = {{0}};
        for (int k = 0; k < columns; k++) of[k] = item(rd, rd->at[first + k], i);
        code(rd, first + CODES, of[CODES], out[i].code);
        sectors(rd, first + SECTORS, of[SECTORS], &out[i]);
        out[i].entity_text = of[TEXTS];
        out[i].identifier_text = of[NAMES];
        out[i].office = of[OFFICES];
        out[i].start = (uint32_t)whole_of(rd, first + STARTS, of[STARTS], 0, UINT32_MAX);
        out[i].end = (uint32_t)whole_of(rd, first + ENDS, of[ENDS], 0, UINT32_MAX);
        out[i].cue = of[PARTY_COLUMNS];
        out[i].factuality = of[PARTY_COLUMNS + 1];
        if (!tac_entity_says(&out[i])) fail(rd, first + TEXTS, "has an entity that says nothing");
    }
    return out;
}

static void transfer_items(reader *rd, tac_record *r) {
    static const int columns[] = {ITEM_CLASS, ITEM_TEXT, QUANTITY, QUANTITY_UNIT, QUANTITY_TEXT};
    for (size_t k = 0; k < sizeof columns / sizeof *columns; k++) {
        int here = (int)items(rd->at[columns[k]]);
        if (here > TAC_RECORD_ITEMS) fail(rd, columns[k], "has more items than a record holds"), here = 0;
        if (here > r->n_items) r->n_items = here;
    }
    for (int i = 0; i < r->n_items; i++) {
        tac_item *it = &r->items[i];
        tac_str value = item(rd, rd->at[QUANTITY], (uint32_t)i);
        it->cls = item(rd, rd->at[ITEM_CLASS], (uint32_t)i);
        it->entity_text = item(rd, rd->at[ITEM_TEXT], (uint32_t)i);
        it->has_quantity = value.n > 0;
        it->value = number_of(rd, QUANTITY, value, 0);
        it->unit = item(rd, rd->at[QUANTITY_UNIT], (uint32_t)i);
        it->quantity_text = item(rd, rd->at[QUANTITY_TEXT], (uint32_t)i);
    }
}

static void transfer(reader *rd, tac_record *r) {
    transfer_items(rd, r);
    r->n_giver = codes(rd, GIVER, r->giver, 4);
    r->n_taker = codes(rd, TAKER, r->taker, 4);
    r->has_transfer = tac_transfer_says(r);
    r->in_return = id(rd, IN_RETURN);
    r->condition_of = id(rd, CONDITION_OF);
    r->link = id(rd, LINK);
}

static void place(reader *rd, tac_record *r) {
    r->event_loc.extracted_place = rd->at[EXTRACTED_PLACE];
    r->event_loc.resolved_place = rd->at[RESOLVED_PLACE];
    r->event_loc.resolved = rd->at[LAT].n && rd->at[LON].n;
    r->event_loc.geonameid = whole(rd, GEONAMEID, 0, TAC_LARGEST_WHOLE);
    r->event_loc.lat = number(rd, LAT, 0);
    r->event_loc.lon = number(rd, LON, 0);
    code(rd, COUNTRY_CODE, rd->at[COUNTRY_CODE], r->event_loc.country_code);
    r->event_loc.resolution = (int)whole(rd, RESOLUTION, INT32_MIN, INT32_MAX);
}

static void record(reader *rd, tac_record *r, tac_record_frame *f) {
    r->id = id(rd, ID);
    if (!rd->at[ID].n) fail(rd, ID, "is missing");
    if (!rd->at[EVENT].n) fail(rd, EVENT, "is missing");
    r->date = rd->at[DATE];
    r->enddate = rd->at[ENDDATE];
    r->date_text = rd->at[DATE_TEXT];
    r->event = rd->at[EVENT];
    r->n_modes = strings(rd, MODE, r->modes, sizeof r->modes / sizeof *r->modes);
    r->n_aux = strings(rd, AUX, r->aux, sizeof r->aux / sizeof *r->aux);
    r->n_contexts = strings(rd, CONTEXT, r->contexts, sizeof r->contexts / sizeof *r->contexts);
    r->quad_code = (int)whole(rd, QUAD_CODE, INT32_MIN, INT32_MAX);
    r->event_scale = number(rd, EVENT_SCALE, 0);
    r->event_text = rd->at[EVENT_TEXT];
    r->actor = entities(rd, ACTOR, PARTY_COLUMNS, &r->n_actor);
    r->recipient = entities(rd, RECIPIENT, PARTY_COLUMNS, &r->n_recipient);
    r->attribution = entities(rd, ATTRIBUTION, PARTY_COLUMNS + 2, &r->n_attribution);
    r->factuality = rd->at[FACTUALITY];
    transfer(rd, r);
    place(rd, r);
    r->dead = (int)whole(rd, DEAD, 0, INT32_MAX);
    r->injured = (int)whole(rd, INJURED, 0, INT32_MAX);
    r->arrested = (int)whole(rd, ARRESTED, 0, INT32_MAX);
    r->text = rd->at[TEXT];
    r->sequence = (uint32_t)whole(rd, SEQUENCE, 0, UINT32_MAX);
    r->in_title = tac_str_is(rd->at[FIELD], "title");
    r->start = (uint32_t)whole(rd, START, 0, UINT32_MAX);
    r->end = (uint32_t)whole(rd, END, 0, UINT32_MAX);
    r->confidence = number(rd, CONFIDENCE, 0);
    r->evidence.frame = rd->at[FRAME];
    r->evidence.reader = number(rd, READER, -1);
    r->evidence.start = (uint32_t)whole(rd, TRIGGER_START, 0, UINT32_MAX);
    r->evidence.end = (uint32_t)whole(rd, TRIGGER_END, 0, UINT32_MAX);
    r->evidence.path = rd->at[PATH];
    r->cameo = rd->at[CAMEO];
    *f = (tac_record_frame){.doc_id = rd->at[DOC_ID], .title = rd->at[TITLE], .url = rd->at[URL], .publication = rd->at[PUBLICATION], .coder = rd->at[CODER]};
}

bool tac_record_read_csv(tac_arena *arena, const tac_csv_columns *columns, tac_str row, const char *where, tac_record *r, tac_record_frame *f, tac_error *err) {
    *r = (tac_record){0};
    *f = (tac_record_frame){0};
    reader rd = {.arena = arena, .where = where, .err = err, .columns = columns};
    for (int i = 0; i < COLUMNS; i++) rd.at[i] = TAC_S("");
    tac_str rest = without_line_end(row), field;
    uint32_t n = 0;
    for (bool more = true; cut_field(arena, &rest, &more, &field); n++)
        if (n < columns->n && columns->what[n] < COLUMNS) rd.at[columns->what[n]] = field;
    if (n != columns->n) return tac_fail(err, TAC_E_INPUT, where, "the row has %u fields, and the header line %u", n, columns->n);
    record(&rd, r, f);
    return !rd.failed;
}

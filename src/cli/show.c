/* tacitus show: one record in its sentence, with everything that is known of it: on a terminal its parts are coloured, elsewhere they stand in brackets. */
#include <string.h>

#include "cli/filter.h"

static const char help[] =
    "usage: tacitus show --store FILE [OPTION...] ID...\n\n"
    "Shows a record in its sentence: who, whom, the words of the act, the source, the item and the place, then what the coder made\n"
    "of them, by what evidence, and which other documents tell the same act and how they differ.\n\n"
    "  --format table|csv|jsonl   table: for a person; csv and jsonl give the record as it was coded\n"
    "  -s, --store FILE           the store (or $TACITUS_STORE)\n"
    "  -o, --output FILE          where to (standard output)\n"
    "  -h, --help                 this\n\n"
    "example:\n"
    "  tacitus show --store news.db 9f2c51e07ab34d18\n";

/* What a byte of the sentence belongs to; the greater covers the less. */
typedef enum { PLAIN, SOURCE, PLACE, ITEM, ACTOR, RECIPIENT, TRIGGER, PARTS } part;
static const char *const part_names[PARTS] = {"", "source", "place", "item", "actor", "recipient", "act"};
static const char *const part_colours[PARTS] = {"", "35", "36", "33", "32", "34", "1;31"};

typedef struct {
    tac_arena *arena;
    const tac_record *r;
    uint8_t *parts; // (r->text.n)
} sentence;

static void mark(sentence *s, uint64_t start, uint64_t end, part p) {
    const tac_record *r = s->r;
    if (start < r->start || end > r->end || start >= end || (uint64_t)r->end - r->start != r->text.n) return;
    for (uint64_t i = start - r->start; i < end - r->start; i++)
        if (s->parts[i] < p) s->parts[i] = (uint8_t)p;
}

static void mark_entities(sentence *s, const tac_entity *at, uint32_t n, part p) {
    for (uint32_t i = 0; i < n; i++) mark(s, at[i].start, at[i].end, p);
}

/* Words of which the record tells no offsets are found in the sentence. */
static void mark_words(sentence *s, tac_str words, part p) {
    const tac_str text = s->r->text;
    for (size_t i = 0; words.n && i + words.n <= text.n; i++)
        if (memcmp(text.s + i, words.s, words.n) == 0) {
            mark(s, (uint64_t)s->r->start + i, (uint64_t)s->r->start + i + words.n, p);
            return;
        }
}

static void write_sentence(const tac_record *r, tac_arena *arena, bool colour, tac_buf *out) {
    sentence s = {arena, r, TAC_NEW(arena, uint8_t, r->text.n + 1)};
    for (int i = 0; r->has_transfer && i < r->n_items; i++) mark_words(&s, r->items[i].entity_text, ITEM);
    mark_words(&s, r->event_loc.extracted_place, PLACE);
    mark_entities(&s, r->attribution, r->n_attribution, SOURCE);
    mark_entities(&s, r->actor, r->n_actor, ACTOR);
    mark_entities(&s, r->recipient, r->n_recipient, RECIPIENT);
    mark(&s, r->evidence.start, r->evidence.end, TRIGGER);
    for (size_t i = 0, from = 0; i < r->text.n; from = i) {
        part p = (part)s.parts[from];
        while (i < r->text.n && s.parts[i] == s.parts[from]) i++;
        if (p && colour) tac_buf_printf(out, "\033[%sm", part_colours[p]);
        else if (p) tac_buf_printf(out, "[%s: ", part_names[p]);
        cli_plain(out, (tac_str){r->text.s + from, i - from});
        if (p) tac_buf_add(out, colour ? TAC_S("\033[0m") : TAC_S("]"));
    }
    tac_buf_add(out, TAC_S("\n"));
}

typedef struct {
    tac_buf *out;
    bool colour;
} page;

static void name_line(page *p, const char *name, const char *colour) {
    if (p->colour) tac_buf_printf(p->out, "  \033[%sm%-10s\033[0m ", colour, name);
    else tac_buf_printf(p->out, "  %-10s ", name);
}

static void end_line(page *p) {
    tac_buf_add(p->out, TAC_S("\n"));
}

static void add(page *p, const char *before, tac_str words, const char *after) {
    if (!words.n) return;
    tac_buf_add(p->out, tac_str_of(before));
    cli_plain(p->out, words);
    tac_buf_add(p->out, tac_str_of(after));
}

static void entity_lines(page *p, part kind, const tac_entity *at, uint32_t n) {
    for (uint32_t i = 0; i < n; i++) {
        name_line(p, part_names[kind], part_colours[kind]);
        tac_buf_printf(p->out, "%.4s", at[i].code[0] ? at[i].code : "-");
        for (int k = 0; k < at[i].n_sectors && k < TAC_RECORD_SECTORS; k++) tac_buf_printf(p->out, " %.4s", at[i].sectors[k]);
        add(p, "  ", at[i].identifier_text.n ? at[i].identifier_text : at[i].entity_text, "");
        add(p, ", ", at[i].office, "");
        if (at[i].identifier_text.n && !tac_str_eq(at[i].identifier_text, at[i].entity_text)) add(p, " (\"", at[i].entity_text, "\")");
        add(p, ", \"", at[i].cue, "\"");
        add(p, ", ", at[i].factuality, "");
        end_line(p);
    }
}

static void list(page *p, const tac_str *at, int n, const char *before) {
    for (int i = 0; i < n; i++) add(p, i ? ", " : before, at[i], "");
}

static void codes(page *p, const char *before, const char (*at)[4], int n) {
    for (int i = 0; i < n && i < 4; i++) tac_buf_printf(p->out, "%s%.4s", i ? ", " : before, at[i]);
}

static void transfer_line(page *p, const tac_record *r) {
    if (!r->has_transfer) return;
    name_line(p, "item", part_colours[ITEM]);
    for (int i = 0; i < r->n_items; i++) {
        const tac_item *it = &r->items[i];
        add(p, i ? "; " : "", it->cls, "");
        add(p, " (\"", it->entity_text, "\")");
        if (!it->has_quantity) continue;
        tac_buf_add(p->out, TAC_S(", "));
        tac_write_number(p->out, it->value, 2);
        add(p, " ", it->unit, "");
    }
    codes(p, " from ", r->giver, r->n_giver);
    codes(p, " to ", r->taker, r->n_taker);
    if (r->in_return) tac_buf_printf(p->out, ", for %016llx", (unsigned long long)r->in_return);
    if (r->condition_of) tac_buf_printf(p->out, ", a condition of %016llx", (unsigned long long)r->condition_of);
    end_line(p);
}

static void place_line(page *p, const tac_record *r) {
    if (!r->event_loc.extracted_place.n) return;
    name_line(p, "place", part_colours[PLACE]);
    add(p, "", r->event_loc.resolved && r->event_loc.resolved_place.n ? r->event_loc.resolved_place : r->event_loc.extracted_place, "");
    if (r->event_loc.country_code[0]) tac_buf_printf(p->out, ", %.4s", r->event_loc.country_code);
    if (r->event_loc.resolved) {
        tac_buf_add(p->out, TAC_S(" ("));
        tac_write_number(p->out, r->event_loc.lat, 4);
        tac_buf_add(p->out, TAC_S(", "));
        tac_write_number(p->out, r->event_loc.lon, 4);
        tac_buf_add(p->out, TAC_S(")"));
    }
    end_line(p);
}

static void size_line(page *p, const tac_record *r) {
    const struct { const char *name; int n; } sizes[] = {{"dead", r->dead}, {"injured", r->injured}, {"arrested", r->arrested}};
    const char *before = "";
    if (!r->dead && !r->injured && !r->arrested) return;
    name_line(p, "size", "2");
    for (int i = 0; i < 3; i++)
        if (sizes[i].n) tac_buf_printf(p->out, "%s%d %s", before, sizes[i].n, sizes[i].name), before = ", ";
    end_line(p);
}

static void evidence_line(page *p, const tac_record *r) {
    name_line(p, "evidence", "2");
    tac_buf_add(p->out, TAC_S("confidence "));
    tac_write_number(p->out, r->confidence, 2);
    add(p, ", frame ", r->evidence.frame, "");
    if (r->evidence.reader >= 0) tac_buf_add(p->out, TAC_S(", reader ")), tac_write_number(p->out, r->evidence.reader, 2);
    add(p, ", path ", r->evidence.path, "");
    end_line(p);
}

static void write_record(page *p, const tac_record *r, const tac_record_frame *f) {
    if (p->colour) tac_buf_printf(p->out, "\033[%sm", cli_quad_colour(r->quad_code) ? cli_quad_colour(r->quad_code) : "0");
    cli_plain(p->out, r->event);
    list(p, r->modes, r->n_modes, "/");
    if (p->colour) tac_buf_add(p->out, TAC_S("\033[0m"));
    add(p, "  ", r->date, "");
    add(p, " to ", r->enddate, "");
    add(p, " (\"", r->date_text, "\")");
    list(p, r->aux, r->n_aux, "  ");
    add(p, "  ", r->factuality, "");
    list(p, r->contexts, r->n_contexts, "  ");
    tac_buf_printf(p->out, "  quad %d, scale ", r->quad_code);
    tac_write_number(p->out, r->event_scale, 1);
    end_line(p);
    entity_lines(p, ACTOR, r->actor, r->n_actor);
    entity_lines(p, RECIPIENT, r->recipient, r->n_recipient);
    entity_lines(p, SOURCE, r->attribution, r->n_attribution);
    transfer_line(p, r);
    place_line(p, r);
    size_line(p, r);
    evidence_line(p, r);
    name_line(p, "document", "2");
    cli_plain(p->out, f->doc_id);
    add(p, ": ", f->title, "");
    add(p, ", ", f->publication, "");
    add(p, ", ", f->published, "");
    add(p, ", ", f->url, "");
    tac_buf_printf(p->out, ", sentence %u%s", r->sequence, r->in_title ? " (the title)" : "");
    end_line(p);
    add(p, "  coder      ", f->coder, "\n");
}

/* The other documents that tell the act, and what they say of it otherwise. */
static bool write_others(page *p, tac_arena *arena, tac_store *s, uint64_t act, uint64_t id, tac_error *err) {
    tac_error failed = {0};
    tac_rows *rows = tac_store_select(s, &(tac_filter){.cluster = act, .order = TAC_BY_DATE}, err);
    for (tac_row o; rows && tac_rows_next(rows, &o, &failed);) {
        if (o.id == id) continue;
        name_line(p, "also in", "2");
        add(p, "", o.doc_id, "");
        add(p, ", ", o.publication, "");
        add(p, ": ", tac_day_text(arena, o.date), "");
        add(p, ", ", cli_status(arena, &o), "");
        if (o.dead) tac_buf_printf(p->out, ", %d dead", o.dead);
        tac_buf_printf(p->out, ", %016llx", (unsigned long long)o.id);
        end_line(p);
    }
    tac_rows_free(rows);
    if (failed.code && err) *err = failed;
    return rows && !failed.code;
}

/* One record's line, its act and whether others tell it. */
typedef struct {
    tac_str json;
    uint64_t act, id;
    bool joined;
} found;

static bool find(tac_store *s, tac_arena *arena, const char *id, found *f, tac_error *err) {
    tac_row row;
    tac_rows *rows = tac_store_find(s, id, &row, err);
    if (!rows) return false;
    *f = (found){.act = row.cluster, .id = row.id, .joined = row.joined};
    bool good = tac_rows_json(rows, &f->json, err);
    if (good) f->json = tac_arena_str(arena, f->json);
    tac_rows_free(rows);
    return good;
}

static bool show(const cli_asked *a, tac_store *s, const char *id, tac_arena *arena, cli_output *out, tac_error *err) {
    found f;
    tac_record r;
    tac_record_frame frame;
    if (!find(s, arena, id, &f, err) || !tac_record_read_json(arena, f.json, id, &r, &frame, err)) return false;
    tac_buf text = {0};
    page p = {&text, cli_screen_of(out->file).colour};
    bool good = true;
    if (a->format == CLI_JSONL) {
        tac_buf_add(&text, f.json);
        tac_buf_add(&text, TAC_S("\n"));
    } else if (a->format == CLI_CSV) {
        tac_record_csv(&r, &frame, &text);
    } else {
        write_sentence(&r, arena, p.colour, &text);
        write_record(&p, &r, &frame);
        good = !f.joined || write_others(&p, arena, s, f.act, f.id, err);
    }
    cli_output_write(out, (tac_str){text.s, text.n});
    tac_buf_free(&text);
    return good;
}

static bool answer(cli_asked *a, tac_store *s, cli_output *out, tac_error *err) {
    bool good = true;
    if (a->format == CLI_CSV) {
        tac_buf header = {0};
        tac_record_csv_header(&header);
        cli_output_write(out, (tac_str){header.s, header.n});
        tac_buf_free(&header);
    }
    for (int i = 0; good && i < a->n_words; i++) {
        tac_arena *arena = tac_arena_new();
        if (i && a->format == CLI_TABLE) cli_output_write(out, TAC_S("\n"));
        good = show(a, s, a->words[i], arena, out, err);
        tac_arena_free(arena);
    }
    return good;
}

static int run(int argc, char **argv) {
    cli_asked a;
    int code = cli_read_asked(&a, &cli_show, CLI_ASK_NO_FILTER, argc, argv);
    if (code >= 0) return code;
    if (!a.n_words) return cli_usage("show", "which record? Name its id");
    for (int i = 0; i < a.n_words; i++)
        if (!cli_is_id(a.words[i])) return cli_usage("show", "\"%s\" is no record's id, 16 digits", a.words[i]);
    return cli_ask(&a, answer);
}

const cli_command cli_show = {"show", "one record in its sentence, with its evidence", help, run};

/* Records for a person to read: a line each, cut to the width of the screen. Columns share what width there is: parties get the most. */
#include <string.h>
#include <utf8proc.h>

#include "cli/cli.h"

enum { GAP = 2, DATE = 10 };

typedef struct {
    int event, parties, status, source, words;
} columns;

/* Widths at a screen's width: a date, then shares of the rest. */
static columns columns_at(int width) {
    int rest = width - DATE - 5 * GAP;
    columns c = {.event = rest * 19 / 100, .parties = rest * 33 / 100, .status = rest * 13 / 100, .source = rest * 15 / 100};
    if (c.event > 24) c.event = 24;
    if (c.status > 18) c.status = 18;
    c.words = rest - c.event - c.parties - c.status - c.source;
    return c;
}

static int width_of(int32_t point) {
    return point < 0x20 || point == 0x7F ? 1 : utf8proc_charwidth(point);
}

/* Bytes of `text` that fit in `width` columns, and the columns they take. */
static size_t fit(tac_str text, int width, int *taken) {
    *taken = 0;
    for (size_t i = 0; i < text.n;) {
        utf8proc_int32_t point;
        utf8proc_ssize_t n = utf8proc_iterate((const utf8proc_uint8_t *)text.s + i, (utf8proc_ssize_t)(text.n - i), &point);
        if (n <= 0) n = 1, point = '?';
        int w = width_of(point);
        if (*taken + w > width) return i;
        *taken += w;
        i += (size_t)n;
    }
    return text.n;
}

/* A control character in a document must not move a terminal's cursor. */
void cli_plain(tac_buf *out, tac_str s) {
    for (size_t i = 0, from = 0; i <= s.n; i++) {
        bool control = i < s.n && ((unsigned char)s.s[i] < 0x20 || s.s[i] == 0x7F);
        bool c1 = i + 1 < s.n && (unsigned char)s.s[i] == 0xC2 && (unsigned char)s.s[i + 1] < 0xA0; /* U+0080..U+009F */
        if (i < s.n && !control && !c1) continue;
        tac_buf_add(out, (tac_str){s.s + from, i - from});
        if (i < s.n) tac_buf_add(out, TAC_S(" "));
        from = i + 1 + (c1 ? 1 : 0);
        if (c1) i++;
    }
}

void cli_cell(tac_buf *out, tac_str text, int width) {
    int taken;
    size_t n = fit(text, width, &taken);
    if (n < text.n) {
        n = fit(text, width - 1, &taken);
        cli_plain(out, (tac_str){text.s, n});
        tac_buf_add(out, TAC_S("…"));
        taken++;
    } else {
        cli_plain(out, text);
    }
    for (; taken < width; taken++) tac_buf_add(out, TAC_S(" "));
}

static void gap(tac_buf *out) {
    tac_buf_add(out, TAC_S("  "));
}

static void colour(const cli_screen *screen, tac_buf *out, const char *code) {
    if (screen->colour) tac_buf_printf(out, "\033[%sm", code);
}

/* Spaces at a line's end help nobody. */
static void end_line(tac_buf *out) {
    while (out->n && out->s[out->n - 1] == ' ') out->n--;
    tac_buf_add(out, TAC_S("\n"));
}

void cli_table_header(const cli_screen *screen, tac_buf *out) {
    columns c = columns_at(screen->width);
    colour(screen, out, "2");
    cli_cell(out, TAC_S("date"), DATE), gap(out);
    cli_cell(out, TAC_S("event/mode"), c.event), gap(out);
    cli_cell(out, TAC_S("actor > recipient"), c.parties), gap(out);
    cli_cell(out, TAC_S("status"), c.status), gap(out);
    cli_cell(out, TAC_S("source"), c.source), gap(out);
    tac_buf_add(out, TAC_S("words"));
    colour(screen, out, "0");
    end_line(out);
}

void cli_table_document(const cli_screen *screen, const tac_input_document *d, bool events, tac_buf *out) {
    tac_buf line = {0};
    tac_buf_add(&line, d->id);
    if (d->title.n) tac_buf_add(&line, TAC_S(": ")), tac_buf_add(&line, d->title);
    if (!events) tac_buf_add(&line, TAC_S(" (no events)"));
    colour(screen, out, "1");
    cli_cell(out, (tac_str){line.s, line.n}, screen->width);
    while (out->n && out->s[out->n - 1] == ' ') out->n--;
    colour(screen, out, "0");
    tac_buf_add(out, TAC_S("\n"));
    tac_buf_free(&line);
}

static void parties(tac_buf *out, const tac_entity *at, uint32_t n) {
    if (!n) tac_buf_add(out, TAC_S("-"));
    for (uint32_t i = 0; i < n; i++) {
        if (i) tac_buf_add(out, TAC_S(", "));
        tac_buf_printf(out, "%.4s", at[i].code[0] ? at[i].code : "-");
        for (int k = 0; k < at[i].n_sectors && k < TAC_RECORD_SECTORS; k++) tac_buf_printf(out, " %.4s", at[i].sectors[k]);
    }
}

static void event_cell(const tac_record *r, tac_buf *out) {
    if (r->cameo.n) tac_buf_add(out, r->cameo), tac_buf_add(out, TAC_S(" "));
    tac_buf_add(out, r->event);
    for (int i = 0; i < r->n_modes; i++) tac_buf_add(out, i ? TAC_S(",") : TAC_S("/")), tac_buf_add(out, r->modes[i]);
}

static void status_cell(const tac_record *r, tac_buf *out) {
    for (int i = 0; i < r->n_aux; i++) tac_buf_add(out, r->aux[i]), tac_buf_add(out, TAC_S(" "));
    if (!tac_str_is(r->factuality, "CT+")) tac_buf_add(out, r->factuality);
}

void cli_table_record(const cli_screen *screen, const tac_record *r, tac_buf *out) {
    /* verbal and material cooperation, verbal and material conflict */
    static const char *const colours[] = {"0", "36", "32", "33", "31"};
    columns c = columns_at(screen->width);
    tac_buf cell = {0};
    cli_cell(out, r->date.n ? r->date : TAC_S("-"), DATE), gap(out);
    event_cell(r, &cell);
    colour(screen, out, colours[r->quad_code >= 1 && r->quad_code <= 4 ? r->quad_code : 0]);
    cli_cell(out, (tac_str){cell.s, cell.n}, c.event);
    colour(screen, out, "0"), gap(out);
    cell.n = 0;
    parties(&cell, r->actor, r->n_actor);
    if (r->n_recipient) tac_buf_add(&cell, TAC_S(" > ")), parties(&cell, r->recipient, r->n_recipient);
    cli_cell(out, (tac_str){cell.s, cell.n}, c.parties), gap(out);
    cell.n = 0;
    status_cell(r, &cell);
    cli_cell(out, tac_str_trim((tac_str){cell.s, cell.n}), c.status), gap(out);
    cli_cell(out, r->n_attribution ? r->attribution[0].entity_text : TAC_S(""), c.source), gap(out);
    cli_cell(out, r->event_text, c.words);
    end_line(out);
    tac_buf_free(&cell);
}

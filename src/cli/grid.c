/* Rows and columns: widths as the widest cell needs, numbers to the right; CSV as RFC 4180 has it; JSONL without the empty cells. */
#include "cli/grid.h"

#include <string.h>
#include <utf8proc.h>

grid grid_new(tac_arena *arena, const grid_column *columns, int n) {
    return (grid){.arena = arena, .columns = columns, .n_columns = n};
}

void grid_colour(grid *g, tac_str text, const char *colour) {
    TAC_PUSH(g->arena, g->cells, (grid_cell){tac_arena_str(g->arena, text), colour});
}

void grid_text(grid *g, tac_str text) {
    grid_colour(g, text, NULL);
}

void grid_id(grid *g, uint64_t id) {
    tac_buf written = {0};
    tac_write_id(&written, id);
    grid_text(g, (tac_str){written.s, written.n});
    tac_buf_free(&written);
}

void grid_number(grid *g, double value, int decimals) {
    tac_buf written = {0};
    tac_write_number(&written, value, decimals);
    grid_text(g, (tac_str){written.s, written.n});
    tac_buf_free(&written);
}

void grid_none(grid *g) {
    grid_text(g, TAC_S(""));
}

static int width_of(tac_str text) {
    int width = 0;
    for (size_t i = 0; i < text.n;) {
        utf8proc_int32_t point;
        utf8proc_ssize_t n = utf8proc_iterate((const utf8proc_uint8_t *)text.s + i, (utf8proc_ssize_t)(text.n - i), &point);
        width += n <= 0 || point < 0x20 ? 1 : utf8proc_charwidth(point);
        i += n <= 0 ? 1 : (size_t)n;
    }
    return width;
}

static void spaces(tac_buf *out, int n) {
    for (; n > 0; n--) tac_buf_add(out, TAC_S(" "));
}

static void print_table(const grid *g, const cli_screen *screen, tac_buf *out) {
    int *widths = TAC_NEW(g->arena, int, g->n_columns);
    for (int c = 0; c < g->n_columns; c++) widths[c] = width_of(tac_str_of(g->columns[c].name));
    for (uint32_t i = 0; i < g->cells.n; i++) {
        int c = (int)(i % (uint32_t)g->n_columns), width = width_of(g->cells.at[i].text), widest = g->columns[c].widest;
        if (widest && width > widest) width = widest;
        if (width > widths[c]) widths[c] = width;
    }
    if (screen->colour) tac_buf_add(out, TAC_S("\033[2m"));
    for (uint32_t row = 0; row <= g->cells.n / (uint32_t)g->n_columns; row++) {
        for (int c = 0; c < g->n_columns; c++) {
            grid_cell cell = row ? g->cells.at[(row - 1) * (uint32_t)g->n_columns + (uint32_t)c] : (grid_cell){tac_str_of(g->columns[c].name), NULL};
            int width = width_of(cell.text);
            if (c) spaces(out, 2);
            if (g->columns[c].kind == GRID_NUMBER) spaces(out, widths[c] - width);
            if (screen->colour && cell.colour) tac_buf_printf(out, "\033[%sm", cell.colour);
            cli_cell(out, cell.text, g->columns[c].kind == GRID_NUMBER && width < widths[c] ? width : widths[c]);
            if (screen->colour && cell.colour) tac_buf_add(out, TAC_S("\033[0m"));
        }
        while (out->n && out->s[out->n - 1] == ' ') out->n--;
        if (screen->colour && !row) tac_buf_add(out, TAC_S("\033[0m"));
        tac_buf_add(out, TAC_S("\n"));
    }
}

static void print_csv(const grid *g, tac_buf *out) {
    for (int c = 0; c < g->n_columns; c++) {
        if (c) tac_buf_add(out, TAC_S(","));
        tac_csv_field(out, tac_str_of(g->columns[c].name));
    }
    for (uint32_t i = 0; i < g->cells.n; i++) {
        tac_buf_add(out, i % (uint32_t)g->n_columns ? TAC_S(",") : TAC_S("\r\n"));
        tac_csv_field(out, g->cells.at[i].text);
    }
    tac_buf_add(out, TAC_S("\r\n"));
}

static void print_jsonl(const grid *g, tac_buf *out) {
    for (uint32_t i = 0; i < g->cells.n; i += (uint32_t)g->n_columns) {
        bool first = true;
        tac_buf_add(out, TAC_S("{"));
        for (int c = 0; c < g->n_columns; c++) {
            tac_str text = g->cells.at[i + (uint32_t)c].text;
            if (!text.n) continue;
            if (!first) tac_buf_add(out, TAC_S(", "));
            first = false;
            cli_json_string(out, tac_str_of(g->columns[c].name));
            tac_buf_add(out, TAC_S(": "));
            if (g->columns[c].kind == GRID_NUMBER) tac_buf_add(out, text);
            else cli_json_string(out, text);
        }
        tac_buf_add(out, TAC_S("}\n"));
    }
}

void grid_print(const grid *g, cli_format format, const cli_screen *screen, tac_buf *out) {
    if (format == CLI_CSV) print_csv(g, out);
    else if (format == CLI_JSONL) print_jsonl(g, out);
    else print_table(g, screen, out);
}

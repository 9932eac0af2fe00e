/* Rows and columns that are no records, as a table for a person, as CSV or as JSONL. */
#ifndef TAC_CLI_GRID_H
#define TAC_CLI_GRID_H

#include "cli/cli.h"

typedef enum { GRID_TEXT, GRID_NUMBER } grid_kind;
typedef struct {
    const char *name;
    grid_kind kind;
    int widest;       /* columns of a terminal, 0: any; text beyond it is cut in a table and whole elsewhere */
} grid_column;

typedef struct {
    tac_str text;     /* of numbers too, written */
    const char *colour; /* of a terminal, "31"; NULL none */
} grid_cell;

typedef struct {
    tac_arena *arena;
    const grid_column *columns;
    int n_columns;
    TAC_VEC(grid_cell) cells;
} grid;

grid grid_new(tac_arena *arena, const grid_column *columns, int n);
void grid_text(grid *g, tac_str text);
void grid_colour(grid *g, tac_str text, const char *colour);
void grid_number(grid *g, double value, int decimals);
void grid_id(grid *g, uint64_t id);
void grid_none(grid *g);
void grid_print(const grid *g, cli_format format, const cli_screen *screen, tac_buf *out);

#endif

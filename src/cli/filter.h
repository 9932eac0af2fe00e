/* The options by which records are asked for, the same for every command that asks a store. */
#ifndef TAC_CLI_FILTER_H
#define TAC_CLI_FILTER_H

#include "cli/cli.h"
#include "cli/grid.h"
#include "store/store.h"

/* What a command takes beside --store, -o, --format and the filter (or without the filter). Bits. */
enum { CLI_ASK_PAGES = 1, CLI_ASK_COUNTS = 2, CLI_ASK_PERIOD = 4, CLI_ASK_GROUPS = 8, CLI_ASK_FAILURES = 16, CLI_ASK_LEDGER = 32, CLI_ASK_NO_FILTER = 64 };

typedef struct {
    tac_filter filter;
    const char *store, *output;
    cli_format format;
    bool format_given;
    bool by_report;        /* counts: each report of an act for itself */
    bool all;              /* counts: nothing is left out */
    const char *period;    /* "month" */
    const char *by;        /* groups, parted by commas */
    bool wide;
    bool failures;
    const char *deed, *status; /* ledger: names parted by commas */
    bool sum;
    const char *const *words; /* what follows the options */
    int n_words;
} cli_asked;

/* The filter's part of a command's --help. */
#define CLI_FILTER_HELP \
"  --actor, --recipient, --source X   who did it, to whom, who says so: a code (RUS), a sector (:MIL), both (RUS:MIL) or\n" \
    "                             a part of a name (\"Kim Jong\"); several parted by commas, one of which must hold\n" \
    "  --party X                  actor or recipient\n" \
    "  --sector SEC               actor or recipient is of this sector (GOV)\n" \
    "  --event, --mode, --context, --factuality, --item X   as in the record (ASSAULT, aerial, military, CT+, arms)\n" \
    "  --giver X, --taker X       a code: something passes from the one to the other, did not, or is to\n" \
    "  --aux X                    historical, future, hypothetical, negation\n" \
    "  --since DAY, --until DAY   it happened on or after, on or before YYYY-MM-DD\n" \
    "  --place X                  a part of the place's name, or its country's code\n" \
    "  --text WORDS               all of these words are in its sentence\n" \
    "  --publication, --document X   exactly\n" \
    "  --min-confidence X         0 to 1\n"
/* What follows in --help of a command that counts. */
#define CLI_COUNT_HELP \
    "  --by-report                count each report of an act\n" \
    "  --all                      count denied, hypothetical and future acts too\n" \
    CLI_FILTER_HELP \
    "  --format table|csv|jsonl   table\n" \
    "  -s, --store FILE           the store (or $TACITUS_STORE)\n" \
    "  -o, --output FILE          where to (standard output)\n" \
    "  -h, --help                 this\n\n"
/* Reads the command line. Returns -1 to go on, else the exit code. */
int cli_read_asked(cli_asked *a, const cli_command *command, unsigned takes, int argc, char **argv);

bool cli_is_id(const char *s); /* 16 hexadecimal digits */

/* Opens the store and the output, has the command answer, closes both. Returns the exit code. */
int cli_ask(cli_asked *a, bool (*answer)(cli_asked *a, tac_store *s, cli_output *out, tac_error *err));
void cli_print_grid(const grid *g, cli_format format, cli_output *out);
/* What counts leave out, as a sentence on standard error where something was. */
void cli_tell_left_out(uint64_t records);
tac_str cli_parties(tac_arena *arena, tac_str list);         /* "RUS:GOV MIL;PRK" for a person: "RUS GOV MIL, PRK" */
tac_str cli_quantity(tac_arena *arena, double least, double most, tac_str unit); /* "20000 tons", "3-5" */
tac_str cli_status(tac_arena *arena, const tac_row *r);      /* "future PR+"; empty for what has happened for certain */
const char *cli_quad_colour(int quad);

#endif

/* The command line's own parts: options, output that is checked, messages, and the one loop that takes documents through the coder. */
#ifndef TAC_CLI_H
#define TAC_CLI_H

#include <stdio.h>

#include "coder/coder.h"
#include "export/export.h"

/* Beside the codes of tac_code: some documents failed, the others were coded. */
enum { CLI_SOME_FAILED = 1 };

typedef enum { CLI_JSONL, CLI_TABLE, CLI_CSV } cli_format;
typedef struct {
    cli_format format;
    const char *model, *lexicon, *output;
    tac_input_options input;
    tac_coding_options coding;
    int threads;
    bool conllu;                /* parse --from conllu */
    const char *store;
    bool no_text;               /* ingest: texts are not kept */
    int export_format;          /* export: a tac_export_format */
    const char *from;           /* export: "jsonl", "csv" or NULL */
    bool all;                   /* export: also what did not happen */
    bool cameo;                 /* code, explain: records say their CAMEO code */
    const char *const *files;
    int n_files;
} cli_options;

/* Parts of --help that several commands share: what the documents are, and how they are coded. */
#define CLI_INPUT_HELP \
    "  --from text|jsonl          what the files are (told by their ending)\n" \
    "  --date YYYY-MM-DD          publication date of documents that have none\n" \
    "  --id ID                    id of a document that has none (a text file: its name)\n" \
    "  --publication NAME         publication of documents that have none\n"
#define CLI_CODING_HELP \
    "  --min-confidence X         leave out records below X (0 to 1)\n" \
    "  --rules-only               the lexicon's frames alone decide\n" \
    "  --lexicon DIR              lay a folder of *.lex files over the shipped lexicon\n" \
    "  --model FILE               another model\n"

/* One command: its name, a line about it, the text of --help, and what runs it. */
typedef struct {
    const char *name, *line, *help;
    int (*run)(int argc, char **argv);
} cli_command;
extern const cli_command cli_code, cli_parse, cli_actors, cli_attributions, cli_times, cli_explain, cli_lexicon, cli_ingest, cli_recode, cli_query, cli_dyad, cli_series, cli_ledger, cli_claims, cli_show, cli_export, cli_eval;

/* Reads the options in `allowed` (letters of options.c) and the files. Returns -1 to go on, else the exit code (--help was printed, or a message). */
int cli_read_options(cli_options *o, const cli_command *command, const char *allowed, int argc, char **argv);

/* A decimal from 0 to 1, whatever the locale. */
bool cli_read_share(const char *s, double *value);

/* "tacitus: where: message" on standard error; returns the exit code. */
int cli_error(const tac_error *err);
int cli_usage(const char *command, const char *format, ...) __attribute__((format(printf, 2, 3)));
/* There is no such option; names the nearest that the command's --help has. */
int cli_no_option(const cli_command *command, const char *shown);
/* The known word that is nearest to an unknown one: found.n is 0 where none is near. */
typedef struct {
    tac_str word, found;
    int distance;
} cli_nearest;
void cli_nearest_try(cli_nearest *nearest, tac_str known);
/* A compiler's complaint on standard error. */
void cli_complain(void *context, const char *message);

/* Room for one session a thread, and the first; NULL with the message printed and *code set. */
tac_session **cli_open_sessions(const tac_coder *coder, int threads, int *code);
/* A thread's session, opened when the thread has its first document; NULL and *err when there is no memory for it. */
tac_session *cli_session(tac_session **sessions, int thread, tac_error *err);
void cli_close_sessions(tac_session **sessions, int threads);
/* Begins a document as it was read; false with the document's own error set. */
bool cli_begin(tac_session *session, tac_input_document *d, bool with_title);

/* code.c: the record as the options want it printed. */
tac_record cli_record(const cli_options *o, const tac_record *r);

/* Output to a file or standard output; a failure is kept and said once, on close. */
typedef struct {
    FILE *file;
    const char *name;
    _Atomic int failed; /* errno, 0; others may ask while one writes */
} cli_output;
bool cli_output_open(cli_output *out, const char *path, tac_error *err);
void cli_output_write(cli_output *out, tac_str bytes);
void cli_output_flush(cli_output *out);
int cli_output_close(cli_output *out); /* exit code: 0 or TAC_E_IO, with a message */

/* How a terminal shows things. Not a terminal: `width` columns of $COLUMNS or 120, no colour. */
typedef struct {
    int width;
    bool colour;
} cli_screen;
cli_screen cli_screen_of(FILE *file);

/* Progress, on standard error, where that is a terminal and the output is none. */
typedef struct {
    bool on, shown;
    int64_t start_ms, next_ms;
} cli_progress;
cli_progress cli_progress_new(bool output_is_terminal);
int64_t cli_now_ms(void); /* of a clock that nobody sets */
void cli_progress_show(cli_progress *p, uint64_t documents, uint64_t done, uint64_t total);
void cli_progress_clear(cli_progress *p);

/* Takes all documents of the options through the coder: work() writes what a section of a document gives to `out`, on any thread; it is printed in the order of
 * the input. Opens the coder itself (without a lexicon when only the parse is asked for). Returns the exit code. */
typedef struct {
    tac_until until;
    void (*work)(const cli_options *o, const cli_screen *screen, const tac_input_document *d, const tac_coded *coded, tac_buf *out);
    void (*header)(const cli_options *o, const cli_screen *screen, tac_buf *out); /* or NULL */
} cli_stage;
int cli_run(const cli_options *o, const cli_stage *stage);
/* The coder that the options ask for; NULL with the message printed and *code set. */
tac_coder *cli_open_coder(const cli_options *o, bool parser_only, int *code);

/* table.c: records for a person to read. */
void cli_table_header(const cli_screen *screen, tac_buf *out);
void cli_table_document(const cli_screen *screen, const tac_input_document *d, bool events, tac_buf *out);
void cli_table_record(const cli_screen *screen, const tac_record *r, tac_buf *out);
/* One cell: the text, cut to `width` columns with an ellipsis or filled with spaces. */
void cli_cell(tac_buf *out, tac_str text, int width);

/* Text of a document, without the control characters that would move a terminal's cursor. */
void cli_plain(tac_buf *out, tac_str s);

/* check.c: `lexicon check`. */
int cli_check_examples(const cli_options *o, const tac_coder *coder, const char *only, bool verbose);
/* last_check.c: which examples held when they were last checked. */
typedef enum { CLI_HELD, CLI_NEVER_SEEN, CLI_FAILED } cli_before;
typedef struct {
    tac_arena *arena;
    tac_map *held;
    TAC_VEC(uint64_t) keys;
} cli_last_check;
uint64_t cli_check_key(const tac_example *e);
cli_last_check cli_last_check_none(tac_arena *arena);
cli_last_check cli_last_check_read(tac_arena *arena);
cli_before cli_last_check_get(const cli_last_check *last, uint64_t key);
void cli_last_check_set(cli_last_check *last, uint64_t key, bool held);
void cli_last_check_write(const cli_last_check *last);
/* expect.c: whether one of the records is what an example expects (its event, where it names none, is `event`; empty: any). */
bool cli_expect(tac_arena *arena, const tac_records *records, tac_str expect, tac_str event);
/* The mode that an example expects by a field of its own; empty: by its frame. */
tac_str cli_expect_mode(tac_arena *arena, tac_str expect, tac_str event);
/* A record in the words of an expectation. */
void cli_expect_describe(const tac_record *r, tac_buf *out);

/* json.c: for the few lines of JSON that are no records. */
void cli_json_string(tac_buf *out, tac_str s);
void cli_json_member(tac_buf *out, const char *name, tac_str value); /* `, "name": "value"`; nothing for an empty value */
/* Where the field begins that a byte of the coded text stands in: the title, or the text after it. Offsets in output count from there. */
uint32_t cli_field_start(const tac_coded *c, uint32_t at, bool *in_title);

#endif

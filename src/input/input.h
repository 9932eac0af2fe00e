/* Readers: each yields documents one by one. One bad document never stops the others. */
#ifndef TAC_INPUT_H
#define TAC_INPUT_H

#include "base/base.h"

typedef enum { TAC_INPUT_AUTO, TAC_INPUT_TEXT, TAC_INPUT_JSONL } tac_input_format; /* AUTO: by ending (.jsonl, .ndjson), for - by a first byte '{' */

/* What a text file lacks (or NULL). */
typedef struct {
    tac_input_format format;
    const char *date, *id, *publication;
} tac_input_options;

/* A document read. All strings live in its own arena; free with tac_input_document_free. */
typedef struct {
    tac_arena *arena;
    tac_str id, text, title, url, publication, date; /* empty: not given */
    bool title_in_text;   /* a text file: the title is the text's own first line */
    tac_str where;        /* "FILE" or "FILE: record 7" */
    tac_error error;      /* code other than TAC_OK: this document is bad, the fields may be empty */
} tac_input_document;

typedef struct tac_input tac_input;
/* Opens a list of paths ("-" is standard input); files are opened as they are reached. */
tac_input *tac_input_open(const char *const *paths, int n, const tac_input_options *options);
/* The next document, good or bad; NULL at the end. Checks: UTF-8, not empty, date's form, JSON's form and fields' types, a title of one line. */
tac_input_document *tac_input_next(tac_input *in);
/* Bytes read so far and in all (0: unknown), for progress. */
void tac_input_progress(const tac_input *in, uint64_t *done, uint64_t *total);
void tac_input_close(tac_input *in);
void tac_input_document_free(tac_input_document *d);

/* The lines of a file that holds no documents (records, gold): bounded memory, whatever comes. "-" is standard input. NULL and *err on failure. */
typedef struct tac_lines tac_lines;
tac_lines *tac_lines_open(const char *path, tac_error *err);
/* The next line without its line end, until the next call. False at the end, and with *err set where the file cannot be read. A line longer than
 * TAC_LINE_LARGEST comes empty, with *err set, and the lines behind it go on. */
bool tac_lines_next(tac_lines *lines, tac_str *line, tac_error *err);
/* "FILE:LINE" of the line that came last. */
void tac_lines_where(const tac_lines *lines, char *where, size_t size);
void tac_lines_close(tac_lines *lines);
enum { TAC_LINE_LARGEST = 16 << 20 };

/* A longer document is refused, so that memory stays bounded whatever comes; and so is a line of JSONL of more than twice as many bytes. */
enum { TAC_INPUT_LARGEST = 16 << 20, TAC_INPUT_LONGEST_LINE = 2 * TAC_INPUT_LARGEST };

#endif

/* Inside the input room: the byte reader under both formats, and what they fill. Not for other rooms. */
#ifndef TAC_INPUT_INTERNAL_H
#define TAC_INPUT_INTERNAL_H

#include "input/input.h"

/* A file or standard input, read in pieces: buffer[at..end) is read and not yet used. */
typedef struct {
    int fd;
    char *buffer;
    size_t at, end, cap;
    bool ended;
    int failed;     /* errno of a read that failed, 0 */
    uint64_t *done; /* counts the bytes read */
} tac_reader;

/* Reads at least one byte more behind buffer[end); false at the end or on failure. */
bool tac_reader_more(tac_reader *r);
/* What is read and not used: false at the end. A line is without its line end; longer than `largest` it is skipped and *too_long set. */
bool tac_reader_line(tac_reader *r, size_t largest, tac_str *line, bool *too_long);
void tac_reader_skip_mark(tac_reader *r); /* a byte order mark at the start */
/* All that is left, up to `largest` bytes. */
tac_str tac_reader_rest(tac_reader *r, size_t largest, bool *too_long);

/* Both fill d (id, text, title, ...) or d->error; d->arena and d->where are set. */
void tac_input_text(tac_input_document *d, tac_str bytes, const char *path, const tac_input_options *options);
void tac_input_jsonl(tac_input_document *d, tac_str line, const tac_input_options *options);
/* The checks that hold for every document: size, not empty, UTF-8. */
bool tac_input_check_text(tac_input_document *d, tac_str text);

#endif

/* Documents one by one from a list of files. A file is opened when it is reached and read in pieces; a JSONL file never lies in memory as a whole.
 * Whatever is wrong with one document or one file is said in that document's `error`, and the next call goes on with the next. */
#include "input/input.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "input/internal.h"
#include "text/text.h"

struct tac_input {
    const char *const *paths;
    int n, next_path;
    tac_input_options options;
    bool reading, jsonl;     /* a file is open; as JSONL */
    const char *path;        /* its name in messages */
    uint64_t line, record;   /* of the JSONL file so far; blank lines are no records */
    tac_reader reader;
    uint64_t done, total;
};

/* ---- the byte reader ---- */

bool tac_reader_more(tac_reader *r) {
    if (r->ended) return false;
    if (r->at > 0) { /* make room: what is used goes */
        memmove(r->buffer, r->buffer + r->at, r->end - r->at);
        r->end -= r->at;
        r->at = 0;
    }
    if (r->end == r->cap) {
        size_t cap = r->cap ? 2 * r->cap : 64 << 10;
        char *grown = realloc(r->buffer, cap);
        if (!grown) {
            r->failed = ENOMEM;
            r->ended = true;
            return false;
        }
        r->buffer = grown;
        r->cap = cap;
    }
    ssize_t got;
    do got = read(r->fd, r->buffer + r->end, r->cap - r->end);
    while (got < 0 && errno == EINTR);
    if (got <= 0) {
        if (got < 0) r->failed = errno;
        r->ended = true;
        return false;
    }
    r->end += (size_t)got;
    *r->done += (uint64_t)got;
    return true;
}

bool tac_reader_line(tac_reader *r, size_t largest, tac_str *line, bool *too_long) {
    *too_long = false;
    size_t looked = 0; /* bytes behind r->at that hold no line end */
    for (;;) {
        char *from = r->buffer ? r->buffer + r->at : NULL;
        char *end = r->end - r->at > looked ? memchr(from + looked, '\n', r->end - r->at - looked) : NULL;
        if (end) {
            *line = (tac_str){from, (size_t)(end - from)};
            r->at += line->n + 1;
            if (line->n > largest) *too_long = true;
            return true;
        }
        looked = r->end - r->at;
        if (looked > largest) { /* its bytes are thrown away as they come */
            *too_long = true;
            r->at = r->end;
            looked = 0;
        }
        if (!tac_reader_more(r)) {
            *line = (tac_str){r->buffer ? r->buffer + r->at : "", r->end - r->at};
            r->at = r->end;
            return line->n > 0 || *too_long;
        }
    }
}

tac_str tac_reader_rest(tac_reader *r, size_t largest, bool *too_long) {
    while (r->end - r->at <= largest && tac_reader_more(r)) {}
    *too_long = r->end - r->at > largest;
    tac_str rest = {r->buffer ? r->buffer + r->at : "", r->end - r->at};
    r->at = r->end;
    r->ended = true;
    return rest;
}

/* ---- documents ---- */

static tac_input_document *document_new(void) {
    tac_arena *arena = tac_arena_new();
    tac_input_document *d = TAC_NEW(arena, tac_input_document, 1);
    d->arena = arena;
    return d;
}

void tac_input_document_free(tac_input_document *d) {
    if (d) tac_arena_free(d->arena);
}

bool tac_input_check_text(tac_input_document *d, tac_str text) {
    if (text.n > TAC_INPUT_LARGEST)
        return tac_fail(&d->error, TAC_E_INPUT, d->where.s, "the document is longer than %d MB: split it", TAC_INPUT_LARGEST >> 20);
    size_t bad = tac_utf8_check(text.s, text.n);
    if (bad < text.n) {
        unsigned char byte = (unsigned char)text.s[bad];
        bool utf16 = bad == 0 && text.n >= 2 && (memcmp(text.s, "\xFF\xFE", 2) == 0 || memcmp(text.s, "\xFE\xFF", 2) == 0);
        return tac_fail(&d->error, TAC_E_INPUT, d->where.s, "is not UTF-8: byte 0x%02X at offset %zu%s", byte, bad,
                        utf16 ? " (it looks like UTF-16: convert it with iconv -f UTF-16 -t UTF-8)" : "");
    }
    if (tac_str_trim(text).n == 0) return tac_fail(&d->error, TAC_E_INPUT, d->where.s, "the document is empty");
    return true;
}

/* ---- files ---- */

static bool is_stdin(const char *path) {
    return strcmp(path, "-") == 0;
}

static bool by_ending(const char *path) {
    tac_str p = tac_str_of(path);
    return tac_str_ends(p, ".jsonl") || tac_str_ends(p, ".ndjson");
}

/* Standard input without a format is JSONL when its first byte is an opening brace. */
static bool looks_like_jsonl(tac_reader *r) {
    for (;;) {
        for (size_t i = r->at; i < r->end; i++)
            if (!strchr(" \t\r\n\xEF\xBB\xBF", r->buffer[i]) || !r->buffer[i]) return r->buffer[i] == '{';
        if (r->end - r->at > 4096 || !tac_reader_more(r)) return false;
    }
}

void tac_reader_skip_mark(tac_reader *r) {
    while (r->end - r->at < 3 && tac_reader_more(r)) {}
    if (r->end - r->at >= 3 && memcmp(r->buffer + r->at, "\xEF\xBB\xBF", 3) == 0) r->at += 3;
}

tac_input *tac_input_open(const char *const *paths, int n, const tac_input_options *options) {
    tac_input *in = calloc(1, sizeof *in);
    if (!in) return NULL;
    in->paths = paths;
    in->n = n;
    if (options) in->options = *options;
    in->reader.fd = -1;
    for (int i = 0; i < n; i++) { /* the size of all, unless a part of it cannot be known */
        struct stat st;
        bool known = is_stdin(paths[i]) ? fstat(STDIN_FILENO, &st) == 0 : stat(paths[i], &st) == 0;
        if (known && S_ISREG(st.st_mode)) {
            in->total += (uint64_t)st.st_size;
        } else if (known) {
            in->total = 0;
            break;
        }
    }
    return in;
}

enum { KEPT = 1 << 20 };

/* One long line or file makes no buffer for all that follow: what is read and not yet used is moved into a small one. */
static void shrink(tac_reader *r) {
    size_t left = r->end - r->at;
    if (r->cap <= KEPT || left > KEPT / 2) return;
    if (left) memmove(r->buffer, r->buffer + r->at, left);
    r->at = 0;
    r->end = left;
    char *smaller = realloc(r->buffer, KEPT);
    if (!smaller) return;
    r->buffer = smaller;
    r->cap = KEPT;
}

static void close_file(tac_input *in) {
    if (in->reader.fd > STDIN_FILENO) close(in->reader.fd);
    in->reader.at = in->reader.end = 0;
    shrink(&in->reader);
    in->reader = (tac_reader){.fd = -1, .buffer = in->reader.buffer, .cap = in->reader.cap};
    in->reading = false;
}

/* Opens the next path; false with d->error set when it cannot be. */
static bool open_next(tac_input *in, tac_input_document *d) {
    const char *path = in->paths[in->next_path++];
    in->path = is_stdin(path) ? "standard input" : path;
    in->line = in->record = 0;
    d->where = tac_arena_str(d->arena, tac_str_of(in->path));
    int fd = is_stdin(path) ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC);
    struct stat st;
    if (fd < 0) return tac_fail(&d->error, TAC_E_IO, in->path, "cannot be opened: %s", strerror(errno));
    if (fstat(fd, &st) == 0 && S_ISDIR(st.st_mode)) {
        if (fd > STDIN_FILENO) close(fd);
        return tac_fail(&d->error, TAC_E_IO, in->path, "is a folder: give the files in it");
    }
    in->reader.fd = fd;
    in->reader.done = &in->done;
    in->reading = true;
    in->jsonl = in->options.format == TAC_INPUT_JSONL || (in->options.format == TAC_INPUT_AUTO && by_ending(path));
    if (in->options.format == TAC_INPUT_AUTO && is_stdin(path)) in->jsonl = looks_like_jsonl(&in->reader);
    if (in->jsonl) tac_reader_skip_mark(&in->reader);
    return true;
}

static tac_input_document *read_failed(tac_input *in, tac_input_document *d) {
    tac_fail(&d->error, TAC_E_IO, d->where.s, "cannot be read: %s", strerror(in->reader.failed));
    close_file(in);
    return d;
}

static tac_input_document *next_text(tac_input *in, tac_input_document *d) {
    bool too_long;
    d->where = tac_arena_str(d->arena, tac_str_of(in->path));
    tac_str bytes = tac_reader_rest(&in->reader, TAC_INPUT_LARGEST, &too_long);
    if (in->reader.failed) return read_failed(in, d);
    tac_input_text(d, bytes, in->paths[in->next_path - 1], &in->options);
    close_file(in);
    return d;
}

/* The next record of a JSONL file; NULL at its end. */
static tac_input_document *next_record(tac_input *in, tac_input_document *d) {
    tac_str line;
    bool too_long;
    d->where = tac_arena_str(d->arena, tac_str_of(in->path));
    while (tac_reader_line(&in->reader, TAC_INPUT_LONGEST_LINE, &line, &too_long)) {
        in->line++;
        if (!too_long && tac_str_trim(line).n == 0) continue;
        in->record++;
        if (in->reader.failed) break; /* a piece of a line is no record */
        d->where = in->record == in->line ? tac_arena_printf(d->arena, "%s: record %llu", in->path, (unsigned long long)in->record)
                                          : tac_arena_printf(d->arena, "%s: record %llu (line %llu)", in->path, (unsigned long long)in->record, (unsigned long long)in->line);
        if (too_long) tac_fail(&d->error, TAC_E_INPUT, d->where.s, "the line is longer than %d MB: split the document", TAC_INPUT_LONGEST_LINE >> 20);
        else tac_input_jsonl(d, line, &in->options);
        shrink(&in->reader);
        return d;
    }
    if (in->reader.failed) return read_failed(in, d);
    close_file(in);
    return NULL;
}

tac_input_document *tac_input_next(tac_input *in) {
    tac_input_document *d = document_new();
    while (in->reading || in->next_path < in->n) {
        if (!in->reading && !open_next(in, d)) return d;
        tac_input_document *found = in->jsonl ? next_record(in, d) : next_text(in, d);
        if (found) return found;
    }
    tac_input_document_free(d);
    return NULL;
}

void tac_input_progress(const tac_input *in, uint64_t *done, uint64_t *total) {
    *done = in->done;
    *total = in->total;
}

void tac_input_close(tac_input *in) {
    if (!in) return;
    close_file(in);
    free(in->reader.buffer);
    free(in);
}

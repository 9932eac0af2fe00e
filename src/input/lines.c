/* The lines of a file that holds no documents. */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "input/internal.h"

struct tac_lines {
    const char *path;
    tac_reader reader;
    uint64_t line, done;
};

tac_lines *tac_lines_open(const char *path, tac_error *err) {
    bool standard = strcmp(path, "-") == 0;
    tac_lines *l = calloc(1, sizeof *l);
    if (!l) {
        tac_fail(err, TAC_E_MEMORY, "", "out of memory");
        return NULL;
    }
    l->path = standard ? "standard input" : path;
    l->reader = (tac_reader){.fd = standard ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC), .done = &l->done};
    struct stat st;
    if (l->reader.fd < 0) {
        tac_fail(err, TAC_E_IO, l->path, "cannot be opened: %s", strerror(errno));
    } else if (fstat(l->reader.fd, &st) == 0 && S_ISDIR(st.st_mode)) {
        tac_fail(err, TAC_E_IO, l->path, "is a folder: give the files in it");
    } else {
        tac_reader_skip_mark(&l->reader);
        return l;
    }
    tac_lines_close(l);
    return NULL;
}

bool tac_lines_next(tac_lines *l, tac_str *line, tac_error *err) {
    bool too_long = false, got = tac_reader_line(&l->reader, TAC_LINE_LARGEST, line, &too_long);
    *err = (tac_error){0};
    if (l->reader.failed) return tac_fail(err, TAC_E_IO, l->path, "cannot be read: %s", strerror(l->reader.failed)); /* a piece of a line is no line */
    l->line += got;
    if (too_long) {
        char where[sizeof err->where];
        tac_lines_where(l, where, sizeof where);
        tac_fail(err, TAC_E_INPUT, where, "the line is longer than %d MB", TAC_LINE_LARGEST >> 20);
        *line = TAC_S("");
    }
    return got;
}

void tac_lines_where(const tac_lines *l, char *where, size_t size) {
    snprintf(where, size, "%.480s:%llu", l->path, (unsigned long long)l->line);
}

void tac_lines_close(tac_lines *l) {
    if (!l) return;
    if (l->reader.fd > STDIN_FILENO) close(l->reader.fd);
    free(l->reader.buffer);
    free(l);
}

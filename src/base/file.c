/* Whole files to be read: regular ones are mapped; pipes and devices are read to their end into memory of the same kind, so that one call gives both back. */
#define _GNU_SOURCE /* mremap */
#include "base/base.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

static const uint8_t nothing[1];

/* Reads a pipe to its end into an anonymous mapping. */
static bool read_all(tac_file *file, int fd) {
    size_t size = 1 << 20, used = 0;
    uint8_t *at = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (at == MAP_FAILED) return false;
    for (;;) {
        ssize_t got = read(fd, at + used, size - used);
        if (got < 0 && errno == EINTR) continue;
        if (got <= 0) {
            int why = errno;
            size_t page = (size_t)sysconf(_SC_PAGESIZE), keep = (used + page - 1) / page * page;
            if (got < 0 || keep == 0) munmap(at, size);
            else if (keep < size) munmap(at + keep, size - keep);
            errno = why;
            *file = got == 0 && used ? (tac_file){at, used} : (tac_file){nothing, 0};
            return got == 0;
        }
        used += (size_t)got;
        if (used < size) continue;
        uint8_t *grown = mremap(at, size, 2 * size, MREMAP_MAYMOVE);
        if (grown == MAP_FAILED) {
            munmap(at, size);
            return false;
        }
        at = grown;
        size *= 2;
    }
}

bool tac_file_map(tac_file *file, const char *path, tac_error *err) {
    *file = (tac_file){nothing, 0};
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0) return tac_fail(err, TAC_E_IO, path, "cannot be opened: %s", strerror(errno));
    struct stat st;
    bool ok = fstat(fd, &st) == 0;
    if (ok && S_ISDIR(st.st_mode)) {
        close(fd);
        return tac_fail(err, TAC_E_IO, path, "is a folder, not a file");
    }
    if (ok && S_ISREG(st.st_mode)) {
        if (st.st_size > 0) {
            void *at = mmap(NULL, (size_t)st.st_size, PROT_READ, MAP_PRIVATE, fd, 0);
            ok = at != MAP_FAILED;
            if (ok) *file = (tac_file){at, (size_t)st.st_size};
        }
    } else if (ok) {
        ok = read_all(file, fd);
    }
    int why = errno;
    close(fd);
    return ok || tac_fail(err, TAC_E_IO, path, "cannot be read: %s", strerror(why));
}

void tac_file_unmap(tac_file *file) {
    if (file->at && file->at != nothing) munmap((void *)file->at, file->bytes);
    *file = (tac_file){0};
}

bool tac_file_write(const char *path, tac_str bytes, tac_error *err) {
    size_t room = strlen(path) + 32;
    char *beside = malloc(room);
    if (!beside) return tac_fail(err, TAC_E_MEMORY, path, "out of memory");
    snprintf(beside, room, "%s.part%ld", path, (long)getpid());
    FILE *f = fopen(beside, "wb");
    bool ok = f && fwrite(bytes.s, 1, bytes.n, f) == bytes.n;
    if (f && fclose(f)) ok = false;
    if (ok) ok = rename(beside, path) == 0;
    int why = errno;
    if (f && !ok) remove(beside);
    free(beside);
    return ok || tac_fail(err, TAC_E_IO, path, "cannot be written: %s", strerror(why));
}

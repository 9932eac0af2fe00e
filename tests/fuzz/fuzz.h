/* What the fuzzers share. Built with -fsanitize=fuzzer a fuzzer runs for ever; with -DFUZZ_PLAIN (as the tests do) it runs over files named on the command line, its own
 * seeds, and these mutated in a fixed order. */
#ifndef TAC_FUZZ_H
#define TAC_FUZZ_H

#include "base/base.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

/* What must hold for any input. */
#define FUZZ_HOLDS(what) do { if (!(what)) { fprintf(stderr, "%s:%d: does not hold: %s\n", __FILE__, __LINE__, #what); abort(); } } while (0)

#ifdef FUZZ_PLAIN
static uint32_t fuzz_next(uint32_t *seed) { return (*seed = *seed * 1664525u + 1013904223u) >> 8; }

/* Bytes changed, cut, doubled or taken from a list of what the language knows. */
__attribute__((unused)) static size_t fuzz_mutate(uint8_t *b, size_t n, size_t max, const char *const *bits, uint32_t n_bits, uint32_t *seed) {
    for (uint32_t k = 1 + fuzz_next(seed) % 4; k && n; k--) {
        size_t at = fuzz_next(seed) % n;
        switch (fuzz_next(seed) % 4) {
        case 0: b[at] = (uint8_t)fuzz_next(seed); break;
        case 1: {
            size_t cut = fuzz_next(seed) % 16;
            if (cut > n - at) cut = n - at;
            memmove(b + at, b + at + cut, n - at - cut);
            n -= cut;
            break;
        }
        case 2: {
            const char *bit = bits[fuzz_next(seed) % n_bits];
            size_t m = strlen(bit);
            if (n + m > max) break;
            memmove(b + at + m, b + at, n - at);
            memcpy(b + at, bit, m);
            n += m;
            break;
        }
        default: {
            size_t m = fuzz_next(seed) % 64;
            if (m > n - at) m = n - at;
            if (n + m > max) break;
            memmove(b + at + m, b + at, n - at);
            n += m;
        }
        }
    }
    return n;
}

static void fuzz_files(int argc, char **argv) {
    for (int i = 1; i < argc; i++) {
        tac_file file;
        tac_error err = {0};
        if (!tac_file_map(&file, argv[i], &err)) continue;
        LLVMFuzzerTestOneInput(file.at, file.bytes);
        tac_file_unmap(&file);
    }
}

/* Each input has memory of its own length, so that reading beyond it is seen. */
static void fuzz_one(const uint8_t *data, size_t n) {
    uint8_t *own = malloc(n ? n : 1);
    if (!own) return;
    memcpy(own, data, n);
    LLVMFuzzerTestOneInput(own, n);
    free(own);
}

/* A seed as it is, then mutated. */
__attribute__((unused)) static void fuzz_seed(const char *bytes, size_t n, const char *const *bits, uint32_t n_bits, int rounds, uint32_t *seed) {
    enum { ROOM = 8192 };
    static uint8_t b[ROOM];
    if (n > ROOM) n = ROOM;
    fuzz_one((const uint8_t *)bytes, n);
    for (int i = 0; i < rounds; i++) {
        memcpy(b, bytes, n);
        fuzz_one(b, fuzz_mutate(b, n, ROOM, bits, n_bits, seed));
    }
}

/* The whole of a plain run. A seed that holds a zero byte ends there. */
#define FUZZ_MAIN(seeds, bits, rounds)                                                                                              \
    int main(int argc, char **argv) {                                                                                               \
        uint32_t seed = 7;                                                                                                          \
        fuzz_files(argc, argv);                                                                                                     \
        for (size_t s = 0; s < sizeof(seeds) / sizeof *(seeds); s++)                                                                \
            fuzz_seed((seeds)[s], strlen((seeds)[s]), (bits), sizeof(bits) / sizeof *(bits), (rounds), &seed);                      \
        return 0;                                                                                                                   \
    }
#endif

#endif

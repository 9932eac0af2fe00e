/* Fuzzing the model file: the shipped one ($TACITUS_MODEL) with bytes changed and the checksum mended, so that the checks behind it are reached. What still opens must make a
 * parser or be refused, and a parser must parse, whatever its numbers are. The input is a list of changes: four bytes where, one byte what. Where is a place of the header and
 * directory; with its highest bit set, of a text block (labels and rules); with the next one, of anything. */
#define _GNU_SOURCE
#include "parse/parse.h"

#include <sys/mman.h>
#include <unistd.h>

#include "fuzz.h"

enum { HEADER = 64, ENTRY = 96, TEXT = 2, MOST_CHANGES = 16 };

static uint8_t *model; /* a copy, mapped from memory that has a path */
static size_t bytes;
static char path[32];
static const char sentence[] = "Rebels didn't shell the northern town, officials said. Talks resume.";

static void prepare(void) {
    tac_error err = {0};
    tac_file file;
    const char *name = getenv("TACITUS_MODEL");
    int fd = memfd_create("model", 0);
    if (!name || fd < 0 || !tac_file_map(&file, name, &err) || ftruncate(fd, (off_t)file.bytes) != 0) exit(1);
    model = mmap(NULL, file.bytes, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    if (model == MAP_FAILED) exit(1);
    bytes = file.bytes;
    memcpy(model, file.at, bytes);
    tac_file_unmap(&file);
    snprintf(path, sizeof path, "/dev/fd/%d", fd);
}

static uint64_t whole(size_t at, int size) {
    uint64_t v = 0;
    memcpy(&v, model + at, (size_t)size);
    return v;
}

/* A place in the k-th text block, counted round. */
static size_t in_text(uint32_t where) {
    uint32_t entries = (uint32_t)whole(24, 4), seen = 0;
    for (uint32_t turn = 0; turn < 2; turn++)
        for (uint32_t i = 0; i < entries && HEADER + (size_t)(i + 1) * ENTRY <= bytes; i++) {
            size_t e = HEADER + (size_t)i * ENTRY, at = (size_t)whole(e + 72, 8), n = (size_t)whole(e + 80, 8);
            if (whole(e + 48, 4) != TEXT || n == 0 || at > bytes || n > bytes - at) continue;
            if (seen++ == where % 16) return at + (where >> 4) % n;
        }
    return 0;
}

static size_t place(uint32_t where) {
    size_t directory = HEADER + (size_t)whole(24, 4) * ENTRY;
    if (where >> 31) return in_text(where & 0x3FFFFFFF);
    if (where >> 30) return where % bytes;
    return where % (directory < bytes ? directory : bytes);
}

static void try_model(void) {
    uint64_t hash = tac_hash64(model + HEADER, bytes - HEADER, 0);
    memcpy(model + 16, &hash, 8);
    tac_error err = {0};
    tac_model *m = tac_model_open(path, &err);
    FUZZ_HOLDS(m || (err.code != TAC_OK && err.message[0]));
    tac_parser *parser = m ? tac_parser_new(m, NULL) : NULL;
    if (parser) {
        tac_arena *arena = tac_arena_new();
        tac_buf out = {0};
        tac_parse *p = tac_parser_run(parser, arena, TAC_S(sentence), 0, sizeof sentence - 1);
        tac_parse_print_conllu(p, TAC_S("t"), &out);
        tac_buf_free(&out);
        tac_arena_free(arena);
    }
    tac_parser_free(parser);
    tac_model_close(m);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n) {
    if (!model) prepare();
    struct { size_t at; uint8_t was; } undo[MOST_CHANGES + 16];
    uint32_t changes = 0;
    for (; changes < 16; changes++) undo[changes].at = 16 + changes, undo[changes].was = model[16 + changes]; /* the checksum, and what follows it */
    for (; n >= 5 && changes < MOST_CHANGES + 16; data += 5, n -= 5, changes++) {
        uint32_t where;
        memcpy(&where, data, 4);
        size_t at = place(where);
        undo[changes].at = at;
        undo[changes].was = model[at];
        model[at] = data[4];
    }
    try_model();
    while (changes) changes--, model[undo[changes].at] = undo[changes].was;
    return 0;
}

#ifdef FUZZ_PLAIN
int main(int argc, char **argv) {
    enum { ROUNDS = 240 };
    uint32_t seed = 7;
    fuzz_files(argc, argv);
    LLVMFuzzerTestOneInput(NULL, 0);
    for (int i = 0; i < ROUNDS; i++) {
        uint8_t b[5 * 4];
        uint32_t n = 1 + fuzz_next(&seed) % 4;
        for (uint32_t k = 0; k < n; k++) {
            uint32_t where = fuzz_next(&seed) | (uint32_t)(i % 4 == 1) << 30 | (uint32_t)(i % 2 == 0) << 31;
            memcpy(b + 5 * k, &where, 4);
            b[5 * k + 4] = (uint8_t)(fuzz_next(&seed) % 3 ? fuzz_next(&seed) : fuzz_next(&seed) % 2 ? 0xff : '\n');
        }
        fuzz_one(b, 5 * n);
    }
    return 0;
}
#endif

/* Fuzzing the readers of documents: any bytes as a text file or as JSONL. The first byte chooses. */
#define _GNU_SOURCE
#include "input/input.h"
#include "text/text.h"

#include <sys/mman.h>
#include <unistd.h>

#include "fuzz.h"

static void check(const tac_input_document *d) {
    FUZZ_HOLDS(d->where.n > 0);
    if (d->error.code != TAC_OK) {
        FUZZ_HOLDS(d->error.message[0] && d->error.where[0]);
        return;
    }
    const tac_str all[] = {d->id, d->text, d->title, d->url, d->publication, d->date};
    for (size_t i = 0; i < sizeof all / sizeof *all; i++) FUZZ_HOLDS(!all[i].n || tac_utf8_check(all[i].s, all[i].n) == all[i].n);
    FUZZ_HOLDS(d->id.n > 0 && tac_str_trim(d->text).n > 0 && (!d->date.n || tac_day_of(d->date)));
    FUZZ_HOLDS(!d->title.n || !memchr(d->title.s, '\n', d->title.n));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n) {
    if (n < 1 || n > 1 << 16) return 0;
    int fd = memfd_create("input", 0);
    if (fd < 0) return 0;
    char path[32];
    snprintf(path, sizeof path, "/dev/fd/%d", fd);
    const char *const paths[] = {path, path};
    tac_input_options options = {.format = data[0] & 1 ? TAC_INPUT_JSONL : TAC_INPUT_TEXT, .date = data[0] & 2 ? "2024-02-29" : NULL, .id = data[0] & 4 ? "given" : NULL};
    bool written = write(fd, data + 1, n - 1) == (ssize_t)(n - 1);
    tac_input *in = written ? tac_input_open(paths, 1, &options) : NULL;
    if (in) {
        size_t documents = 0;
        for (tac_input_document *d; (d = tac_input_next(in)); tac_input_document_free(d)) {
            check(d);
            FUZZ_HOLDS(++documents <= n);
        }
        FUZZ_HOLDS(data[0] & 1 || documents == 1);
        uint64_t done, total;
        tac_input_progress(in, &done, &total);
        FUZZ_HOLDS(done == n - 1);
        tac_input_close(in);
    }
    close(fd);
    return 0;
}

#ifdef FUZZ_PLAIN
static const char *const seeds[] = {
    "1{\"id\": \"a\", \"text\": \"Rebels left.\", \"date\": \"2024-01-01T10:00Z\", \"title\": \"T\", \"url\": null}\n\n{\"id\": 7, \"text\": \"\\u0041\\ud83d\\ude00\"}\r\n[1]\n{\"text\": 3}\n{\"id\": \"x\"",
    "3\xEF\xBB\xBF{\"id\": \"b\", \"text\": \"x\\u0000y\", \"title\": \"two\\nlines\", \"n\": [{\"a\": 1e400}], \"date\": \"2023-02-29\"}",
    "0Envoys meet\n\nTalks went on. \xC3\xA9\r\n",
    "6\xEF\xBB\xBF\n \nA title\n\nText",
    "0\xFF\xFEh\n",
};
static const char *const bits[] = {"{", "}", "\"", "\n", ":", "\\u0000", "\\ud800", "\xff", "\"id\"", "\"text\"", "\"date\": \"0000-00-00\"", "[[[[[[[[", "1e999", "\n\n", "\\", "\xED\xA0\x80", "null", "99999999999999999999"};
FUZZ_MAIN(seeds, bits, 2000)
#endif

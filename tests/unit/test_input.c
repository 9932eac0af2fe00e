/* Readers: titles, ids, dates, JSONL, and all that may be wrong with them. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "input/input.h"

/* A file in a folder of its own; the path is the caller's to remove. */
static void write_file(char *path, size_t size, const char *ending, const char *bytes, size_t n) {
    snprintf(path, size, "/tmp/tacitus-input-%d%s", (int)getpid(), ending);
    FILE *file = fopen(path, "wb");
    assert_non_null(file);
    assert_int_equal(fwrite(bytes, 1, n, file), n);
    fclose(file);
}

static tac_input_document *read_one(const char *ending, const char *bytes, size_t n, const tac_input_options *options) {
    char path[64];
    write_file(path, sizeof path, ending, bytes, n);
    tac_input *in = tac_input_open((const char *[]){path}, 1, options);
    tac_input_document *d = tac_input_next(in);
    tac_input_close(in);
    unlink(path);
    return d;
}
#define READ(ending, text) read_one(ending, text, sizeof(text) - 1, &(tac_input_options){.date = "2024-06-17"})

static void text_files_have_titles(void **state) {
    (void)state;
    tac_input_document *d = READ("x.txt", "A title\r\n\r\nThe text.\n");
    assert_int_equal(d->error.code, TAC_OK);
    assert_true(tac_str_is(d->title, "A title") && d->title_in_text && tac_str_is(d->text, "A title\r\n\r\nThe text.\n") && tac_str_is(d->date, "2024-06-17"));
    assert_true(tac_str_ends(d->id, "x"));
    tac_input_document_free(d);
    d = READ(".txt", "No title\nfor no blank line follows.\n");
    assert_int_equal(d->title.n, 0);
    tac_input_document_free(d);
    d = READ(".txt", "\xEF\xBB\xBFMarked.");
    assert_true(tac_str_is(d->text, "   Marked."));
    tac_input_document_free(d);
}

static void text_files_may_be_bad(void **state) {
    (void)state;
    tac_input_document *d = READ(".txt", "");
    assert_int_equal(d->error.code, TAC_E_INPUT);
    tac_input_document_free(d);
    d = READ(".txt", "ab\xC0\xAF");
    assert_int_equal(d->error.code, TAC_E_INPUT);
    assert_non_null(strstr(d->error.message, "0xC0 at offset 2"));
    tac_input_document_free(d);
    char *large = malloc(TAC_INPUT_LARGEST + 1);
    memset(large, 'a', TAC_INPUT_LARGEST + 1);
    d = read_one(".txt", large, TAC_INPUT_LARGEST + 1, NULL);
    assert_non_null(strstr(d->error.message, "longer than"));
    tac_input_document_free(d);
    free(large);
}

static void records_are_checked(void **state) {
    (void)state;
    static const char *const bad[] = {"{", "[]", "3", "{\"id\": \"a\"}", "{\"text\": \"a\"}", "{\"id\": [], \"text\": \"a\"}", "{\"id\": \"a\", \"text\": null}",
                                      "{\"id\": \"a\", \"text\": \"b\", \"date\": 3}", "{\"id\": \"a\", \"text\": \"b\", \"date\": \"2023-13-01\"}", "{\"id\": \"a\", \"text\": \"\xFF\"}"};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        tac_input_document *d = read_one(".jsonl", bad[i], strlen(bad[i]), &(tac_input_options){0});
        assert_int_equal(d->error.code, TAC_E_INPUT);
        assert_true(strlen(d->error.message) > 5);
        tac_input_document_free(d);
    }
    tac_input_document *d = READ(".jsonl", "{\"id\": 12, \"text\": \"a\\u0000b\", \"date\": \"2023-09-12T08:00:00Z\", \"title\": \"T\", \"more\": {}}");
    assert_int_equal(d->error.code, TAC_OK);
    assert_true(tac_str_is(d->id, "12") && d->text.n == 3 && tac_str_is(d->date, "2023-09-12") && tac_str_is(d->title, "T") && !d->title_in_text);
    tac_input_document_free(d);
}

static void one_bad_record_stops_no_other(void **state) {
    (void)state;
    tac_buf lines = {0};
    for (int i = 1; i <= 10; i++) tac_buf_printf(&lines, i == 7 ? "{broken\n" : "{\"id\": \"%d\", \"text\": \"Some text.\"}\n", i);
    tac_buf_add(&lines, TAC_S("\n\n{\"id\": \"last\", \"text\": \"No line end.\"}"));
    char path[64];
    write_file(path, sizeof path, ".ndjson", lines.s, lines.n);
    tac_input *in = tac_input_open((const char *[]){"/no/such/file", path}, 2, NULL);
    int good = 0, bad = 0;
    for (tac_input_document *d; (d = tac_input_next(in));) {
        if (d->error.code == TAC_OK) good++;
        else bad++;
        if (d->error.code == TAC_E_INPUT) assert_true(tac_str_ends(d->where, ".ndjson: record 7"));
        if (tac_str_is(d->id, "last")) assert_true(tac_str_ends(d->where, "record 11 (line 13)"));
        tac_input_document_free(d);
    }
    uint64_t done, total;
    tac_input_progress(in, &done, &total);
    assert_true(done == total && total == lines.n);
    tac_input_close(in);
    unlink(path);
    tac_buf_free(&lines);
    assert_int_equal(good, 10);
    assert_int_equal(bad, 2);
}

static void days_are_the_calendars(void **state) {
    (void)state;
    assert_int_equal(tac_day_of(TAC_S("2024-02-29")), 20240229);
    assert_int_equal(tac_day_of(TAC_S("2023-02-29")), 0);
    assert_int_equal(tac_day_of(TAC_S("1900-02-29")), 0);
    assert_int_equal(tac_day_of(TAC_S("2023-9-12")), 0);
    assert_int_equal(tac_day_of(TAC_S("2023-00-12")), 0);
    assert_int_equal(tac_day_of((tac_str){0}), 0);
}

static void what_follows_a_long_line_is_read_whole(void **state) {
    (void)state;
    enum { LONG = 3 << 20, SHORT = 40000 };
    tac_buf lines = {0};
    for (int i = 0; i < 3; i++) {
        tac_buf_printf(&lines, "{\"id\": \"long-%d\", \"text\": \"", i);
        for (int n = 0; n < LONG; n += 8) tac_buf_add(&lines, TAC_S("letters "));
        tac_buf_add(&lines, TAC_S("\"}\n"));
        for (int k = 0; k < SHORT; k++) tac_buf_printf(&lines, "{\"id\": \"%d\", \"text\": \"short\"}\n", k);
    }
    char path[64], id[32];
    write_file(path, sizeof path, ".jsonl", lines.s, lines.n);
    tac_input *in = tac_input_open((const char *[]){path}, 1, NULL);
    for (int i = 0; i < 3; i++)
        for (int k = -1; k < SHORT; k++) {
            tac_input_document *d = tac_input_next(in);
            assert_non_null(d);
            snprintf(id, sizeof id, k < 0 ? "long-%d" : "%d", k < 0 ? i : k);
            assert_true(tac_str_is(d->id, id));
            assert_int_equal(d->text.n, k < 0 ? LONG : 5);
            tac_input_document_free(d);
        }
    assert_null(tac_input_next(in));
    tac_input_close(in);
    unlink(path);
    tac_buf_free(&lines);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(text_files_have_titles),        cmocka_unit_test(text_files_may_be_bad),   cmocka_unit_test(records_are_checked),
        cmocka_unit_test(one_bad_record_stops_no_other), cmocka_unit_test(days_are_the_calendars),
        cmocka_unit_test(what_follows_a_long_line_is_read_whole),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

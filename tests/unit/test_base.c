/* The ground floor: arenas, slices, maps, errors, files, the ordered pool. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/base.h"

static void arena_gives_zeroed_aligned_memory(void **state) {
    (void)state;
    tac_arena *arena = tac_arena_new();
    for (int round = 0; round < 3; round++) {
        for (size_t n = 0; n < 300000; n = n * 3 + 1) {
            unsigned char *at = tac_arena_alloc(arena, n);
            assert_int_equal((uintptr_t)at % (n >= 4096 ? 64 : 16), 0);
            for (size_t i = 0; i < n; i++) assert_int_equal(at[i], 0);
            memset(at, 0xAB, n);
        }
        tac_arena_reset(arena);
    }
    char *large = tac_arena_alloc(arena, (size_t)80 << 20);
    large[((size_t)80 << 20) - 1] = 1;
    tac_arena_reset(arena);
    assert_string_equal(tac_arena_printf(arena, "%s-%d", "a", 7).s, "a-7");
    char long_text[1000];
    memset(long_text, 'x', 999);
    long_text[999] = '\0';
    assert_int_equal(tac_arena_printf(arena, "%s!", long_text).n, 1000);
    assert_int_equal(tac_arena_str(arena, (tac_str){0}).s[0], '\0');
    tac_arena_free(arena);
    tac_arena_free(NULL);
}

static void vectors_and_buffers_grow(void **state) {
    (void)state;
    tac_arena *arena = tac_arena_new();
    TAC_VEC(uint32_t) v = {0};
    for (uint32_t i = 0; i < 10000; i++) TAC_PUSH(arena, v, i * 3);
    for (uint32_t i = 0; i < 10000; i++) assert_int_equal(v.at[i], i * 3);
    tac_arena_free(arena);
    tac_buf b = {0};
    for (int i = 0; i < 1000; i++) tac_buf_printf(&b, "%d,", i % 10);
    assert_int_equal(b.n, 2000);
    assert_int_equal(strlen(b.s), 2000);
    tac_buf_free(&b);
    assert_null(b.s);
}

static void slices_compare_and_cut(void **state) {
    (void)state;
    assert_true(tac_str_eq((tac_str){0}, TAC_S("")));
    assert_true(tac_str_eq_nocase(TAC_S("PaRis"), TAC_S("pARIS")));
    assert_true(tac_str_cmp(TAC_S("ab"), TAC_S("abc")) < 0);
    assert_true(tac_str_cmp(TAC_S("\xC3"), TAC_S("z")) > 0);
    assert_true(tac_str_starts(TAC_S("Kyiv"), "Ky") && !tac_str_starts(TAC_S("K"), "Ky"));
    assert_true(tac_str_ends(TAC_S("a.jsonl"), ".jsonl"));
    assert_true(tac_str_is(TAC_S("ab"), "ab") && !tac_str_is(TAC_S("ab"), "a") && !tac_str_is(TAC_S("ab"), "abc") && !tac_str_is(TAC_S("a\0b"), "a"));
    assert_true(tac_str_is((tac_str){0}, "") && tac_str_is((tac_str){0}, NULL) && !tac_str_is((tac_str){0}, "a"));
    assert_true(tac_str_is(tac_str_trim(TAC_S(" \t x y \r\n")), "x y"));
    assert_int_equal(tac_str_trim(TAC_S(" \n ")).n, 0);
    tac_str rest = TAC_S("a,,b"), field;
    assert_true(tac_str_cut(&rest, ',', &field) && tac_str_is(field, "a"));
    assert_true(tac_str_cut(&rest, ',', &field) && field.n == 0);
    assert_true(tac_str_cut(&rest, ',', &field) && tac_str_is(field, "b"));
    assert_false(tac_str_cut(&rest, ',', &field));
}

static void map_keeps_the_last_value(void **state) {
    (void)state;
    tac_arena *arena = tac_arena_new();
    tac_map *map = tac_map_new(arena);
    uint32_t value = 9;
    assert_false(tac_map_get(map, TAC_S("x"), &value));
    for (uint32_t i = 0; i < 5000; i++) tac_map_set(map, arena, tac_arena_printf(arena, "key %u", i % 2500), i);
    for (uint32_t i = 0; i < 2500; i++) {
        assert_true(tac_map_get(map, tac_arena_printf(arena, "key %u", i), &value));
        assert_int_equal(value, i + 2500);
    }
    tac_map_set(map, arena, (tac_str){0}, 4);
    assert_true(tac_map_get(map, TAC_S(""), &value) && value == 4);
    tac_arena_free(arena);
}

static void hash_is_the_published_one(void **state) {
    (void)state;
    assert_true(tac_hash64("", 0, 0) == 0xEF46DB3751D8E999ull);
    assert_true(tac_hash64(NULL, 0, 0) == 0xEF46DB3751D8E999ull);
}

static void errors_are_cut_between_characters(void **state) {
    (void)state;
    char text[600];
    for (int i = 0; i < 199; i++) memcpy(text + 3 * i, "\xE2\x82\xAC", 3);
    text[597] = '\0';
    tac_error err = {0};
    assert_false(tac_fail(&err, TAC_E_INPUT, "here", "%s", text));
    assert_int_equal(err.code, TAC_E_INPUT);
    assert_int_equal(strlen(err.message) % 3, 0);
    assert_false(tac_fail(&err, TAC_E_IO, err.where, "again: %s", err.where));
    assert_string_equal(err.message, "again: here");
    assert_false(tac_fail(NULL, TAC_E_IO, NULL, "nobody asks"));
}

static void files_are_mapped_or_read(void **state) {
    (void)state;
    tac_file file;
    tac_error err = {0};
    assert_false(tac_file_map(&file, "/no/such/file", &err));
    assert_int_equal(err.code, TAC_E_IO);
    assert_false(tac_file_map(&file, "/", &err));
    assert_true(tac_file_map(&file, "/dev/null", &err));
    assert_int_equal(file.bytes, 0);
    tac_file_unmap(&file);
    int ends[2];
    assert_int_equal(pipe(ends), 0);
    assert_int_equal(write(ends[1], "piped", 5), 5);
    close(ends[1]);
    char path[64];
    snprintf(path, sizeof path, "/dev/fd/%d", ends[0]);
    if (tac_file_map(&file, path, &err)) {
        assert_memory_equal(file.at, "piped", 5);
        tac_file_unmap(&file);
    }
    close(ends[0]);
}

typedef struct {
    int given, seen, total;
    atomic_int worked;
    bool broken, patient; /* patient: the first job waits until a hundred others are done */
} counting;

static void *next(void *context) {
    counting *c = context;
    if (c->given == c->total) return NULL;
    int *job = malloc(sizeof *job);
    *job = c->given++;
    return job;
}

static void work(void *context, const tac_worker *worker, void *job) {
    counting *c = context;
    if (*(int *)job % 7 == 0) usleep(300); /* so that later jobs are finished first */
    if (tac_pool_turn(worker) && *(int *)job != c->seen) c->broken = true;
    for (int i = 0; c->patient && *(int *)job == 0 && c->worked < 100 && i < 20000; i++) usleep(1000);
    c->worked++;
    *(int *)job *= 2;
}

static void done(void *context, void *job) {
    counting *c = context;
    if (*(int *)job != 2 * c->seen++) c->broken = true;
    if (c->patient && c->seen == 1 && c->worked < 100) c->broken = true;
    free(job);
}

static size_t little(const void *job) {
    (void)job;
    return 1000;
}

static size_t much(const void *job) {
    (void)job;
    return (size_t)1 << 40;
}

static void pool_keeps_the_order(void **state) {
    (void)state;
    size_t (*const bytes[])(const void *) = {NULL, little, much};
    for (int threads = 1; threads <= 8; threads *= 2)
        for (int total = 0; total <= 300; total += 100) {
            counting c = {.total = total};
            tac_pool_run(threads, &(tac_pool_jobs){&c, next, work, done, bytes[total / 100 % 3]});
            assert_int_equal(c.seen, total);
            assert_false(c.broken);
        }
}

static void pool_does_not_wait_for_a_long_job(void **state) {
    (void)state;
    counting c = {.total = 200, .patient = true};
    tac_pool_run(2, &(tac_pool_jobs){&c, next, work, done, little});
    assert_int_equal(c.seen, 200);
    assert_false(c.broken);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(arena_gives_zeroed_aligned_memory), cmocka_unit_test(vectors_and_buffers_grow), cmocka_unit_test(slices_compare_and_cut),
        cmocka_unit_test(map_keeps_the_last_value),          cmocka_unit_test(hash_is_the_published_one), cmocka_unit_test(errors_are_cut_between_characters),
        cmocka_unit_test(files_are_mapped_or_read),          cmocka_unit_test(pool_keeps_the_order),
        cmocka_unit_test(pool_does_not_wait_for_a_long_job),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

/* The ground floor: slices, arenas, growing arrays, errors, mapped files, hashes, an ordered thread pool. Nothing here knows of news. */
#ifndef TAC_BASE_H
#define TAC_BASE_H

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "tacitus/tacitus.h"

/* A slice: n bytes at s, not ended by zero, owned by someone else. */
typedef struct {
    const char *s;
    size_t n;
} tac_str;

#define TAC_S(literal) ((tac_str){(literal), sizeof(literal) - 1})
tac_str tac_str_of(const char *zero_ended);  /* NULL gives the empty slice */
bool tac_str_eq(tac_str a, tac_str b);
bool tac_str_is(tac_str a, const char *zero_ended);
bool tac_str_eq_nocase(tac_str a, tac_str b); /* ASCII case only */
int tac_str_cmp(tac_str a, tac_str b);       /* by bytes, as memcmp */
bool tac_str_starts(tac_str a, const char *prefix);
bool tac_str_ends(tac_str a, const char *suffix);
tac_str tac_str_trim(tac_str a);             /* ASCII white space off both ends */
/* Cuts the next field up to `sep` off the front of *rest; false when *rest is used up. */
bool tac_str_cut(tac_str *rest, char sep, tac_str *field);

/* Memory that is freed all at once. Allocation never returns NULL: when the system has none the process ends with a message and code 6. */
typedef struct tac_arena tac_arena;
tac_arena *tac_arena_new(void);
void tac_arena_reset(tac_arena *arena); /* keeps the blocks for the next use, gives back what is far beyond the usual */
void tac_arena_free(tac_arena *arena);
void *tac_arena_alloc(tac_arena *arena, size_t bytes); /* zeroed, 64-byte aligned from 4 kB on, else 16 */
#define TAC_NEW(arena, type, count) ((type *)tac_arena_alloc((arena), sizeof(type) * (size_t)(count)))
tac_str tac_arena_str(tac_arena *arena, tac_str s);                 /* a copy, zero-ended too */
tac_str tac_arena_printf(tac_arena *arena, const char *format, ...) __attribute__((format(printf, 2, 3), nonnull(2)));

/* A growing array in an arena: TAC_VEC(int) v = {0}; TAC_PUSH(arena, v, 3); v.at[0]. */
#define TAC_VEC(type) struct { type *at; uint32_t n, cap; }
#define TAC_PUSH(arena, v, ...) \
    ((v).n == (v).cap ? (void)((v).at = tac_vec_grow((arena), (v).at, sizeof *(v).at, (v).n, &(v).cap)) : (void)0, (void)((v).at[(v).n++] = __VA_ARGS__))
void *tac_vec_grow(tac_arena *arena, void *at, size_t size, uint32_t n, uint32_t *cap);

/* Growing text (for JSON and tables), malloc-backed. */
typedef struct {
    char *s;
    size_t n, cap;
} tac_buf;
void tac_buf_add(tac_buf *b, tac_str s);
void tac_buf_printf(tac_buf *b, const char *format, ...) __attribute__((format(printf, 2, 3)));
void tac_buf_vprintf(tac_buf *b, const char *format, va_list args) __attribute__((format(printf, 2, 0)));
void tac_buf_free(tac_buf *b);

/* Slice to 32-bit value, in an arena. Keys are borrowed. */
typedef struct tac_map tac_map;
tac_map *tac_map_new(tac_arena *arena);
bool tac_map_get(const tac_map *map, tac_str key, uint32_t *value);
void tac_map_set(tac_map *map, tac_arena *arena, tac_str key, uint32_t value);

uint64_t tac_hash64(const void *bytes, size_t n, uint64_t seed); /* XXH64 */

/* Fills *err; returns false, so that `return tac_fail(err, ...)` reads well. err may be NULL. */
bool tac_fail(tac_error *err, tac_code code, const char *where, const char *format, ...) __attribute__((format(printf, 4, 5)));

/* A whole file, mapped to be read. */
typedef struct {
    const uint8_t *at;
    size_t bytes;
} tac_file;
bool tac_file_map(tac_file *file, const char *path, tac_error *err);
void tac_file_unmap(tac_file *file);
/* Writes a file whole: beside its place first, then into it, so that a reader never sees half of it. */
bool tac_file_write(const char *path, tac_str bytes, tac_error *err);

/* The calendar, proleptic Gregorian. Days are YYYYMMDD, 0 none. */
tac_str tac_day_text(tac_arena *arena, uint32_t yyyymmdd); /* "2023-07-01"; empty for 0 */
uint32_t tac_day_of(tac_str date);          /* of YYYY-MM-DD; 0 where it is no day of that form */
int32_t tac_day_number(uint32_t yyyymmdd);  /* days since 1970-01-01 */
uint32_t tac_day_date(int32_t number);
int tac_day_weekday(uint32_t yyyymmdd);     /* 0 Monday */
int tac_days_in_month(int year, int month);

/* Runs work(context, worker, job) for jobs that next() hands out, on `threads` threads, and done(context, job) on the calling thread in the order of next().
 * next() is called on the calling thread; NULL ends. At most 4 * threads jobs are under way; where bytes() tells what a job holds, before its work and after it,
 * many more as long as all hold little, so that one long job keeps no thread waiting. With threads == 1 no thread is started. */
typedef struct {
    int number;    /* 0 ... threads - 1 */
    void *pool;    /* the pool's own */
    uint64_t job;
} tac_worker;
typedef struct {
    void *context;
    void *(*next)(void *context);
    void (*work)(void *context, const tac_worker *worker, void *job);
    void (*done)(void *context, void *job);
    size_t (*bytes)(const void *job); /* or NULL */
} tac_pool_jobs;
void tac_pool_run(int threads, const tac_pool_jobs *jobs);
/* Inside work(): is every job before this one done? Once true it stays so, and no done() is called until the work returns: what the job puts out now is in order. */
bool tac_pool_turn(const tac_worker *worker);

#endif

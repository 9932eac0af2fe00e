/* Arenas: one document's memory, taken piece by piece and freed at once.
 *
 * An arena is a list of blocks. An allocation takes the next bytes of the current block; when they do not suffice the next kept block that does is
 * used, else a new one is made, each twice as large as the one before up to a limit, so that a small document costs little and a large one few calls.
 * Reset goes back to the first block and keeps a bounded amount. What the system gives is zero already and is not touched before it is used: only
 * bytes handed out before are cleared again. Under the address sanitizer all that is not handed out is poisoned, with a gap
 * after each piece, so that an overrun inside an arena is seen as one on the heap would be. */
#include "base/base.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

#if defined(__SANITIZE_ADDRESS__)
#include <sanitizer/asan_interface.h>
enum { GAP = 16 };
static void poison(void *at, size_t n) { ASAN_POISON_MEMORY_REGION(at, n); }
static void unpoison(void *at, size_t n) { ASAN_UNPOISON_MEMORY_REGION(at, n); }
#else
enum { GAP = 0 };
static void poison(void *at, size_t n) { (void)at, (void)n; }
static void unpoison(void *at, size_t n) { (void)at, (void)n; }
#endif

enum {
    FIRST_BLOCK = 64 << 10,
    LARGEST_BLOCK = 8 << 20,  /* doubling ends here; a larger piece gets a block of its own size */
    MAPPED_BLOCK = 1 << 20,   /* from here on a block is mapped, so that freeing it gives its pages back at once; the heap might keep them */
    KEPT_BYTES = 32 << 20     /* what reset keeps */
};

typedef struct block {
    struct block *next;
    size_t size, used; /* bytes at `at` */
    size_t touched;    /* bytes that were handed out since the block was made; those behind are zero */
    char *at;          /* 64-byte aligned, behind this head */
} block;

struct tac_arena {
    block *first, *current;
};

static void out_of_memory(size_t bytes) {
    fprintf(stderr, "tacitus: out of memory (%zu bytes asked for)\n", bytes);
    _Exit(TAC_E_MEMORY);
}

static size_t whole_of(size_t size) { return sizeof(block) + 63 + size; }

static block *block_new(size_t size) {
    if (size > SIZE_MAX / 2) out_of_memory(size);
    size = (size + 63) / 64 * 64;
    size_t whole = whole_of(size);
    void *got = size >= MAPPED_BLOCK ? mmap(NULL, whole, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) : calloc(1, whole);
    if (!got || got == MAP_FAILED) out_of_memory(size);
    block *b = got;
    b->size = size;
    b->at = (char *)(((uintptr_t)(b + 1) + 63) / 64 * 64);
    poison(b->at, b->size);
    return b;
}

static void block_free(block *b) {
    unpoison(b->at, b->size);
    if (b->size >= MAPPED_BLOCK) munmap(b, whole_of(b->size));
    else free(b);
}

tac_arena *tac_arena_new(void) {
    tac_arena *arena = malloc(sizeof *arena);
    if (!arena) out_of_memory(sizeof *arena);
    arena->first = arena->current = block_new(FIRST_BLOCK);
    return arena;
}

void tac_arena_reset(tac_arena *arena) {
    size_t kept = 0;
    block **link = &arena->first;
    while (*link) {
        block *b = *link;
        if (kept > 0 && kept + b->size > KEPT_BYTES) {
            *link = b->next;
            block_free(b);
            continue;
        }
        kept += b->size;
        b->used = 0;
        poison(b->at, b->size);
        link = &b->next;
    }
    arena->current = arena->first;
}

void tac_arena_free(tac_arena *arena) {
    if (!arena) return;
    for (block *b = arena->first, *next; b; b = next) {
        next = b->next;
        block_free(b);
    }
    free(arena);
}

/* `bytes` zero bytes at `align`, and a gap of `gap` behind them, from the block, or NULL when it has no room. */
static void *take(block *b, size_t bytes, size_t gap, size_t align) {
    size_t at = (b->used + align - 1) / align * align;
    if (at > b->size || bytes + gap > b->size - at) return NULL;
    b->used = at + bytes + gap;
    unpoison(b->at + at, bytes);
    if (at < b->touched) memset(b->at + at, 0, b->touched - at < bytes ? b->touched - at : bytes);
    if (b->used > b->touched) b->touched = b->used;
    return b->at + at;
}

void *tac_arena_alloc(tac_arena *arena, size_t bytes) {
    if (bytes > SIZE_MAX / 4) out_of_memory(bytes);
    if (bytes == 0) bytes = 1;
    size_t align = bytes >= 4096 ? 64 : 16;
    void *at = take(arena->current, bytes, GAP, align);
    while (!at) {
        block *b = arena->current;
        if (!b->next || b->next->size < bytes + GAP) {
            size_t size = b->size < LARGEST_BLOCK ? 2 * b->size : LARGEST_BLOCK;
            block *made = block_new(size > bytes + GAP ? size : bytes + GAP);
            made->next = b->next;
            b->next = made;
        }
        arena->current = b->next;
        at = take(arena->current, bytes, GAP, align);
    }
    return at;
}

tac_str tac_arena_str(tac_arena *arena, tac_str s) {
    char *copy = tac_arena_alloc(arena, s.n + 1);
    if (s.n) memcpy(copy, s.s, s.n);
    return (tac_str){copy, s.n};
}

tac_str tac_arena_printf(tac_arena *arena, const char *format, ...) {
    char small[256];
    va_list args, again;
    va_start(args, format);
    va_copy(again, args);
    int n = vsnprintf(small, sizeof small, format, args);
    va_end(args);
    if (n < 0) n = 0;
    char *s = tac_arena_alloc(arena, (size_t)n + 1);
    vsnprintf(s, (size_t)n + 1, format, again);
    va_end(again);
    return (tac_str){s, (size_t)n};
}

void *tac_vec_grow(tac_arena *arena, void *at, size_t size, uint32_t n, uint32_t *cap) {
    if (*cap > UINT32_MAX / 2) out_of_memory(size * (size_t)*cap * 2);
    *cap = *cap ? 2 * *cap : 8;
    void *grown = tac_arena_alloc(arena, size * (size_t)*cap);
    if (n) memcpy(grown, at, size * (size_t)n);
    return grown;
}

void tac_buf_add(tac_buf *b, tac_str s) {
    if (s.n >= SIZE_MAX / 4 - b->n) out_of_memory(s.n);
    if (b->n + s.n + 1 > b->cap) {
        size_t cap = b->cap ? b->cap : 256;
        while (cap < b->n + s.n + 1) cap *= 2;
        char *grown = realloc(b->s, cap);
        if (!grown) out_of_memory(cap);
        b->s = grown;
        b->cap = cap;
    }
    if (s.n) memcpy(b->s + b->n, s.s, s.n);
    b->n += s.n;
    b->s[b->n] = '\0'; /* always ended, so that b->s can be handed to C */
}

void tac_buf_vprintf(tac_buf *b, const char *format, va_list args) {
    char small[512];
    va_list again;
    va_copy(again, args);
    int n = vsnprintf(small, sizeof small, format, args);
    if (n >= 0 && (size_t)n < sizeof small) {
        tac_buf_add(b, (tac_str){small, (size_t)n});
    } else if (n >= 0) {
        char *large = malloc((size_t)n + 1);
        if (!large) out_of_memory((size_t)n + 1);
        vsnprintf(large, (size_t)n + 1, format, again);
        tac_buf_add(b, (tac_str){large, (size_t)n});
        free(large);
    }
    va_end(again);
}

void tac_buf_printf(tac_buf *b, const char *format, ...) {
    va_list args;
    va_start(args, format);
    tac_buf_vprintf(b, format, args);
    va_end(args);
}

void tac_buf_free(tac_buf *b) {
    free(b->s);
    *b = (tac_buf){0};
}

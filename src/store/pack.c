/* Packed bytes: zstd. A document's records repeat its sentences and names, so their lines are packed together, ten to one. */
#include <stdlib.h>
#include <zstd.h>

#include "store/internal.h"

enum { LEVEL = 3 };
/* What is unpacked came from this program; a damaged file must still not ask for the machine's memory. */
static const unsigned long long largest = 1ull << 30;

tac_str tac_pack(tac_arena *arena, tac_str bytes) {
    if (bytes.n == 0) return TAC_S("");
    size_t bound = ZSTD_compressBound(bytes.n);
    char *packed = tac_arena_alloc(arena, bound);
    size_t n = ZSTD_compress(packed, bound, bytes.s, bytes.n, LEVEL);
    return ZSTD_isError(n) ? TAC_S("") : (tac_str){packed, n};
}

bool tac_unpack(tac_str packed, tac_buf *out, tac_error *err) {
    out->n = 0;
    if (packed.n == 0) {
        tac_buf_add(out, TAC_S(""));
        return true;
    }
    unsigned long long n = ZSTD_getFrameContentSize(packed.s, packed.n);
    if (n == ZSTD_CONTENTSIZE_ERROR || n == ZSTD_CONTENTSIZE_UNKNOWN || n > largest) return tac_fail(err, TAC_E_DATA, "", "packed bytes in the store are damaged");
    if (out->cap < n + 1) {
        tac_buf_free(out);
        out->s = malloc((size_t)n + 1);
        if (!out->s) return tac_fail(err, TAC_E_MEMORY, "", "out of memory");
        out->cap = (size_t)n + 1;
    }
    size_t got = ZSTD_decompress(out->s, (size_t)n, packed.s, packed.n);
    if (ZSTD_isError(got) || got != n) return tac_fail(err, TAC_E_DATA, "", "packed bytes in the store are damaged");
    out->n = got;
    out->s[got] = '\0';
    return true;
}

tac_str tac_line(tac_str lines, uint32_t i) {
    tac_str line = TAC_S("");
    for (uint32_t k = 0; k <= i; k++)
        if (!tac_str_cut(&lines, '\n', &line)) return TAC_S("");
    return line;
}

/* Packed bytes: zstd. Records say again what their document's text says, so their lines are packed "like" the text: with it, and what all records have in common, as the
 * prefix that zstd finds repetitions in. What was packed like a text is unpacked like the same text; texts themselves are plain zstd. */
#include <stdlib.h>
#include <zstd.h>

#include "store/internal.h"

enum { LEVEL = 9 };
/* What is unpacked came from this program; a damaged file must still not ask for the machine's memory. */
static const unsigned long long largest = 1ull << 30;

/* The members of a record, the likeliest last. A part of the store's format: another text here is another schema version. */
static const char members[] =
    "\"attribution\": [{\"code\": \"\", \"sector\": [\"MED\", \"office\": \"President\", \"factuality\": \"PR+\", \"cue\": \"said\"}], \"transfer\": {\"giver\": [\"\"], \"taker\": [\"\"],"
    " \"item\": [{\"class\": \"arms\", \"entity_text\": \"\", \"quantity\": {\"value\": , \"unit\": \"\", \"text\": \"\"}}], \"in_return\": \"\", \"condition_of\": \"\"}, \"event_loc\": {\"extracted_place\":"
    " \"\", \"resolved_place\": \"\", \"country_code\": \"\", \"lat\": , \"lon\": , \"geonameid\": , \"resolution\": }, \"size\": {\"dead\": , \"injured\": , \"arrested\": }, \"aux\": [\"historical\"], \"aux\":"
    " [\"hypothetical\"], \"aux\": [\"negation\"], \"aux\": [\"future\"], \"context\": [\"military\", \"diplomatic\"], \"in_title\": true, \"path\": \"nsubj<-\"}, \"quad_code\": 1, \"event_scale\": ,"
    " \"date_text\": \"\", \"enddate\": \"20\", \"event\": [\"CONSULT\"], \"mode\": [\"\"], \"event\": [\"ASSAULT\"], {\"id\": \"\", \"doc_id\": \"\", \"date\": \"20\", \"event\": [\"ACCUSE\"], \"mode\":"
    " [\"\"], \"quad_code\": 4, \"event_scale\": -, \"event_text\": \"\", \"actor\": [{\"code\": \"USA\", \"sector\": [\"GOV\"], \"entity_text\": \"\", \"identifier_text\": \"\", \"start\": , \"end\": }],"
    " \"recipient\": [{\"code\": \"\", \"sector\": [\"MIL\"], \"entity_text\": \"\", \"start\": , \"end\": }], \"factuality\": \"CT+\", \"text\": \"\", \"text_info\": {\"sequence\": , \"start\": , \"end\": },"
    " \"confidence\": 0., \"evidence\": {\"frame\": \"\", \"reader\": 0., \"trigger\": {\"start\": , \"end\": }}, \"cite_info\": {\"title\": \"\", \"language\": \"en\", \"publication\": \"\"},"
    " \"coder\": \"\"}\n";

/* The text, and nearest the records what all of them have. Nothing for a text itself (`like` is NULL). */
static tac_buf prefix_of(const tac_str *like) {
    tac_buf all = {0};
    if (like) tac_buf_add(&all, *like), tac_buf_add(&all, (tac_str){members, sizeof members - 1});
    return all;
}

tac_str tac_pack(tac_arena *arena, tac_str bytes, const tac_str *like) {
    if (!bytes.n) return TAC_S("");
    tac_buf prefix = prefix_of(like);
    ZSTD_CCtx *z = ZSTD_createCCtx();
    size_t bound = ZSTD_compressBound(bytes.n);
    char *packed = tac_arena_alloc(arena, bound);
    ZSTD_CCtx_setParameter(z, ZSTD_c_compressionLevel, LEVEL);
    ZSTD_CCtx_setParameter(z, ZSTD_c_checksumFlag, 1);
    ZSTD_CCtx_refPrefix(z, prefix.s, prefix.n);
    size_t n = ZSTD_compress2(z, packed, bound, bytes.s, bytes.n);
    ZSTD_freeCCtx(z);
    tac_buf_free(&prefix);
    return ZSTD_isError(n) ? TAC_S("") : (tac_str){packed, n};
}

static bool make_room(tac_buf *out, size_t n, tac_error *err) {
    if (out->cap > n) return true;
    tac_buf_free(out);
    out->s = malloc(n + 1);
    if (!out->s) return tac_fail(err, TAC_E_MEMORY, "", "out of memory");
    out->cap = n + 1;
    return true;
}

bool tac_unpack(tac_str packed, const tac_str *like, tac_buf *out, tac_error *err) {
    out->n = 0;
    if (packed.n == 0) {
        tac_buf_add(out, TAC_S(""));
        return true;
    }
    unsigned long long n = ZSTD_getFrameContentSize(packed.s, packed.n);
    if (n == ZSTD_CONTENTSIZE_ERROR || n == ZSTD_CONTENTSIZE_UNKNOWN || n > largest) return tac_fail(err, TAC_E_DATA, "", "packed bytes in the store are damaged");
    if (!make_room(out, (size_t)n, err)) return false;
    tac_buf prefix = prefix_of(like);
    ZSTD_DCtx *z = ZSTD_createDCtx();
    ZSTD_DCtx_refPrefix(z, prefix.s, prefix.n);
    size_t got = ZSTD_decompressDCtx(z, out->s, (size_t)n, packed.s, packed.n);
    ZSTD_freeDCtx(z);
    tac_buf_free(&prefix);
    if (ZSTD_isError(got) || got != n) return tac_fail(err, TAC_E_DATA, "", "packed bytes in the store are damaged");
    out->n = got;
    out->s[got] = '\0';
    return true;
}

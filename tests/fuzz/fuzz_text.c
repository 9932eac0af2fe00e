/* Fuzzing the text room: any bytes are checked as UTF-8; what is left of them becomes words, pieces and sections. */
#include "text/text.h"

#include "fuzz.h"

static void check_words(tac_arena *arena, tac_str text, const tac_vocabulary *vocabulary) {
    tac_tokens tokens = tac_tokenize(arena, text);
    uint32_t last = 0;
    for (uint32_t i = 0; i < tokens.n; i++) {
        const tac_token *t = &tokens.at[i];
        FUZZ_HOLDS(t->start >= last && t->end > t->start && t->end <= text.n && t->gap <= TAC_GAP_PARAGRAPH);
        FUZZ_HOLDS(i > 0 || t->gap == TAC_GAP_PARAGRAPH);
        last = t->end;
        tac_str form = {text.s + t->start, t->end - t->start};
        FUZZ_HOLDS(tac_utf8_check(form.s, form.n) == form.n);
        int32_t ids[TAC_MAX_PIECES];
        int n = tac_vocabulary_pieces(vocabulary, form, ids);
        FUZZ_HOLDS(n >= 1 && n <= TAC_MAX_PIECES);
        for (int k = 0; k < n; k++) FUZZ_HOLDS(ids[k] >= 0 && ids[k] < 12);
        int shape = tac_word_shape(form);
        FUZZ_HOLDS(shape >= TAC_SHAPE_LOWER && shape <= TAC_SHAPE_SPECIAL);
        tac_str lower = tac_text_lower(arena, form);
        FUZZ_HOLDS(tac_utf8_check(lower.s, lower.n) == lower.n);
    }
}

static void check_sections(tac_str text, size_t most) {
    for (size_t at = 0, end; at < text.n; at = end) {
        end = tac_text_section(text, at, most);
        FUZZ_HOLDS(end > at && end - at <= most && tac_utf8_check(text.s + at, end - at) == end - at);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n) {
    if (n > 1 << 16) return 0;
    tac_arena *arena = tac_arena_new();
    char *bytes = tac_arena_alloc(arena, n + 1);
    if (n) memcpy(bytes, data, n);
    for (size_t bad; (bad = tac_utf8_check(bytes, n)) < n;) bytes[bad] = '?';
    tac_str text = {bytes, n};
    for (size_t i = 0; i < n;) {
        size_t before = i;
        uint32_t point = tac_utf8_next(bytes, n, &i);
        FUZZ_HOLDS(i > before && i <= n && point <= 0x10FFFF);
    }
    tac_vocabulary *v = tac_vocabulary_new(arena, TAC_S("[PAD]\n[UNK]\n[CLS]\na\n##b\nthe\n##s\n.\narmy\n##n't\ne\n##e"));
    check_words(arena, text, v);
    check_sections(text, 16);
    check_sections(text, 100);
    tac_arena_free(arena);
    return 0;
}

#ifdef FUZZ_PLAIN
static const char *const seeds[] = {
    "KYIV, March 3 (Wire) - The U.S. didn't say who'd \"shelled\" the town's (northern) e-mail desk. Mr. Smith's a@b.org, http://x.org/a?b=1&c.\n\nNo. 5 won't; $3.5bn, 10,000!\n",
    "\xE2\x80\x9CWe can\xE2\x80\x99t,\xE2\x80\x9D said S\xC3\xA3o Tom\xC3\xA9\xE2\x80\x99s envoy\xE2\x80\x94twice\xE2\x80\xA6 \xD0\x9A\xD0\xB8\xD1\x97\xD0\xB2 \xE5\x8C\x97\xE4\xBA\xAC\xE3\x80\x82 \xF0\x9F\x98\x80 e\xCC\x81\r\n\r\nA\xC2\xA0\xC2\xAD\xE2\x80\x8B" "b\f\xEF\xBB\xBF",
    "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa....''''\"\"\"\"((((---::://///@@@@%%%$$$###",
};
static const char *const bits[] = {".", "'", "n't", "\n", "\n\n", " ", "\"", "\xE2\x80\x99", "\xC2", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xC0\x80", "\xCC\x81", "U.S.", "1,0", "://", "@", "...", "--", "$"};
FUZZ_MAIN(seeds, bits, 3000)
#endif

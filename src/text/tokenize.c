/* Text to chunks at white space, with what stands before each: nothing, a space, or the end of a paragraph. Chunks go to split.c, sentence ends to ends.c. */
#include "text/internal.h"

/* A line break inside a paragraph of wrapped text stands between lines of about this many bytes; shorter ones are headings, datelines and lists, longer ones whole paragraphs. */
enum { WRAPPED_LEAST = 45, WRAPPED_MOST = 120 };

/* Bytes of the white space at i, or 0: ASCII's and Unicode's, and the marks that have no width. */
static uint32_t white(tac_str t, uint32_t i)
{
    uint8_t a = (uint8_t)t.s[i];
    if (a < 0x80)
        return a == ' ' || (a >= 9 && a <= 13) || (a >= 28 && a <= 31);
    if (a != 0xC2 && a != 0xE1 && a != 0xE2 && a != 0xE3 && a != 0xEF)
        return 0;
    size_t k = i;
    uint32_t c = tac_utf8_next(t.s, t.n, &k);
    bool space = c == 0x85 || c == 0xA0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200B) || c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F || c == 0x2060 || c == 0x3000 || c == 0xFEFF;
    return space ? (uint32_t)k - i : 0;
}

static bool is_break(tac_str t, uint32_t i)
{
    return t.s[i] == '\n' || (t.s[i] == '\r' && (i + 1 >= t.n || t.s[i + 1] != '\n')) || t.s[i] == '\f';
}

/* Bytes of the line that ends at i (before it) or begins at i (after it), no further than what matters. */
static uint32_t line_before(tac_str t, uint32_t i)
{
    uint32_t n = 0;
    while (i > 0 && n <= WRAPPED_MOST && !is_break(t, i - 1)) {
        i--;
        n++;
    }
    return n;
}

static uint32_t line_after(tac_str t, uint32_t i)
{
    uint32_t n = 0;
    while (i < t.n && n <= WRAPPED_MOST && !is_break(t, i)) {
        i++;
        n++;
    }
    return n;
}

/* What the white space [a, b) between two chunks is. */
static uint8_t gap_of(tac_str t, uint32_t a, uint32_t b)
{
    uint32_t breaks = 0, where = a;
    for (uint32_t i = a; i < b; i++)
        if (is_break(t, i)) {
            if (breaks == 0)
                where = i;
            if (t.s[i] == '\f')
                return TAC_GAP_PARAGRAPH;
            breaks++;
        } else if (i + 3 <= b && (uint8_t)t.s[i] == 0xE2 && (uint8_t)t.s[i + 1] == 0x80 && ((uint8_t)t.s[i + 2] == 0xA8 || (uint8_t)t.s[i + 2] == 0xA9)) {
            return TAC_GAP_PARAGRAPH; // the line and paragraph separators
        }
    if (breaks == 0)
        return TAC_GAP_SPACE;
    if (breaks > 1)
        return TAC_GAP_PARAGRAPH;
    uint32_t before = line_before(t, where), after = line_after(t, where + 1);
    return before >= WRAPPED_LEAST && before <= WRAPPED_MOST && after <= WRAPPED_MOST ? TAC_GAP_SPACE : TAC_GAP_PARAGRAPH;
}

tac_tokens tac_tokenize(tac_arena *arena, tac_str text)
{
    tac_token_list out = {0};
    uint32_t n = text.n > UINT32_MAX - 16 ? UINT32_MAX - 16 : (uint32_t)text.n;
    text.n = n;
    uint32_t i = 0, gap_start = 0;
    while (i < n) {
        uint32_t k = white(text, i);
        if (k) {
            i += k;
            continue;
        }
        uint32_t start = i, first = out.n;
        while (i < n && !white(text, i))
            i++;
        uint32_t next = i;
        while (next < n && (k = white(text, next)))
            next += k;
        tac_split_chunk(arena, &out, text, start, i, next);
        if (first < out.n)
            out.at[first].gap = first == 0 ? TAC_GAP_PARAGRAPH : gap_of(text, gap_start, start);
        gap_start = i;
    }
    tac_find_ends(text, out.at, out.n);
    return (tac_tokens){out.at, out.n};
}

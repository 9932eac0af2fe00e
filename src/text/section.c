/* Where a long text may be cut: what stands before the cut and after it is read apart. */
#include "text/text.h"

#include <string.h>

static bool is_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

/* How good it is to cut before byte i: between paragraphs, after a line that ends a sentence, between sentences, at white space, between code points. */
enum { NOWHERE = -1, CODE_POINT, SPACE, SENTENCE, LINE, PARAGRAPH };

static int worth(tac_str t, size_t i) {
    if (((unsigned char)t.s[i] & 0xC0) == 0x80) return NOWHERE;
    if (!is_space(t.s[i - 1])) return CODE_POINT;
    if (is_space(t.s[i])) return SPACE; /* white space goes before the cut */
    size_t breaks = 0, k = i;
    for (; k > 0 && i - k < 64 && is_space(t.s[k - 1]); k--) breaks += t.s[k - 1] == '\n';
    bool closed = k > 0 && memchr(".!?\"')", t.s[k - 1], 6);
    if (breaks > 1) return PARAGRAPH;
    if (breaks && closed) return LINE;
    return closed && t.s[i] >= 'A' && t.s[i] <= 'Z' ? SENTENCE : SPACE;
}

size_t tac_text_section(tac_str text, size_t from, size_t most) {
    if (from >= text.n || text.n - from <= most) return text.n;
    size_t best = from + most;
    int rank = NOWHERE;
    for (size_t i = from + most; i > from + most / 2 && rank < PARAGRAPH; i--) {
        int r = worth(text, i);
        if (r > rank) {
            rank = r;
            best = i;
        }
    }
    return best;
}

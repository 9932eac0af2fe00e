/* UTF-8: checking, stepping, lower case. After the check no other code need doubt a byte. */
#include "text/text.h"

#include <utf8proc.h>

/* Length of the sound sequence at s, of n bytes, or 0: overlong forms, surrogates and what lies beyond U+10FFFF are not sound (RFC 3629). */
static size_t sequence(const uint8_t *s, size_t n)
{
    uint8_t a = s[0], least = 0x80, most = 0xBF;
    if (a < 0x80)
        return 1;
    size_t len = a >= 0xC2 && a <= 0xDF ? 2 : a >= 0xE0 && a <= 0xEF ? 3 : a >= 0xF0 && a <= 0xF4 ? 4 : 0;
    if (len == 0 || n < len)
        return 0;
    if (a == 0xE0)
        least = 0xA0;
    else if (a == 0xED)
        most = 0x9F;
    else if (a == 0xF0)
        least = 0x90;
    else if (a == 0xF4)
        most = 0x8F;
    if (s[1] < least || s[1] > most)
        return 0;
    for (size_t i = 2; i < len; i++)
        if ((s[i] & 0xC0) != 0x80)
            return 0;
    return len;
}

size_t tac_utf8_check(const char *s, size_t n)
{
    size_t i = 0;
    while (i < n) {
        size_t k = sequence((const uint8_t *)s + i, n - i);
        if (k == 0)
            return i;
        i += k;
    }
    return n;
}

uint32_t tac_utf8_next(const char *s, size_t n, size_t *i)
{
    const uint8_t *p = (const uint8_t *)s + *i;
    size_t left = n - *i;
    if (p[0] < 0x80 || left < 2) {
        *i += 1;
        return p[0];
    }
    if (p[0] < 0xE0) {
        *i += 2;
        return (uint32_t)(p[0] & 0x1F) << 6 | (p[1] & 0x3F);
    }
    if (p[0] < 0xF0 && left >= 3) {
        *i += 3;
        return (uint32_t)(p[0] & 0x0F) << 12 | (uint32_t)(p[1] & 0x3F) << 6 | (p[2] & 0x3F);
    }
    if (left >= 4) {
        *i += 4;
        return (uint32_t)(p[0] & 0x07) << 18 | (uint32_t)(p[1] & 0x3F) << 12 | (uint32_t)(p[2] & 0x3F) << 6 | (p[3] & 0x3F);
    }
    *i += 1;
    return 0xFFFD;
}

tac_str tac_text_lower(tac_arena *arena, tac_str word)
{
    char *out = tac_arena_alloc(arena, word.n * 2 + 4); // no lower case is longer than twice its letter
    size_t n = 0;
    for (size_t i = 0; i < word.n;) {
        uint8_t a = (uint8_t)word.s[i];
        if (a < 0x80) {
            out[n++] = (char)(a >= 'A' && a <= 'Z' ? a + 32 : a);
            i++;
        } else {
            uint32_t c = tac_utf8_next(word.s, word.n, &i);
            n += (size_t)utf8proc_encode_char(utf8proc_tolower((utf8proc_int32_t)c), (utf8proc_uint8_t *)out + n);
        }
    }
    return (tac_str){out, n};
}

tac_str tac_text_unaccented(tac_arena *arena, tac_str word)
{
    size_t ascii = 0, n = 0;
    while (ascii < word.n && (uint8_t)word.s[ascii] < 0x80) ascii++;
    if (ascii == word.n) return word;
    char *out = tac_arena_alloc(arena, word.n * 4 + 4); // the longest decomposition of a code point has four letters of as many bytes as it has
    for (size_t i = 0; i < word.n;) {
        utf8proc_int32_t parts[8];
        int boundary = 0;
        uint32_t c = tac_utf8_next(word.s, word.n, &i);
        utf8proc_ssize_t k = utf8proc_decompose_char((utf8proc_int32_t)c, parts, 8, UTF8PROC_DECOMPOSE, &boundary);
        for (utf8proc_ssize_t p = 0; p < k && p < 4; p++)
            if (utf8proc_category(parts[p]) != UTF8PROC_CATEGORY_MN) n += (size_t)utf8proc_encode_char(parts[p], (utf8proc_uint8_t *)out + n);
    }
    return (tac_str){out, n};
}

tac_str tac_text_plain(tac_arena *arena, tac_str word) { return tac_text_lower(arena, tac_text_unaccented(arena, word)); }

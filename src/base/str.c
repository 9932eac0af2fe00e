/* Slices: comparing, trimming and cutting without copying. Case is ASCII's only, and no locale is asked. */
#include "base/base.h"

#include <string.h>

tac_str tac_str_of(const char *zero_ended) {
    return zero_ended ? (tac_str){zero_ended, strlen(zero_ended)} : (tac_str){"", 0};
}

bool tac_str_eq(tac_str a, tac_str b) {
    return a.n == b.n && (a.n == 0 || memcmp(a.s, b.s, a.n) == 0);
}

/* Asked of every word against long lists, so it stops at the first byte that differs and measures nothing. */
bool tac_str_is(tac_str a, const char *zero_ended) {
    if (!zero_ended) return a.n == 0;
    for (size_t i = 0; i < a.n; i++)
        if (!zero_ended[i] || zero_ended[i] != a.s[i]) return false;
    return !zero_ended[a.n];
}

static unsigned char lower(char c) {
    return (unsigned char)(c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
}

bool tac_str_eq_nocase(tac_str a, tac_str b) {
    if (a.n != b.n) return false;
    for (size_t i = 0; i < a.n; i++)
        if (lower(a.s[i]) != lower(b.s[i])) return false;
    return true;
}

int tac_str_cmp(tac_str a, tac_str b) {
    size_t n = a.n < b.n ? a.n : b.n;
    int order = n ? memcmp(a.s, b.s, n) : 0;
    return order ? order : (a.n > b.n) - (a.n < b.n);
}

bool tac_str_starts(tac_str a, const char *prefix) {
    size_t n = strlen(prefix);
    return a.n >= n && (n == 0 || memcmp(a.s, prefix, n) == 0);
}

bool tac_str_ends(tac_str a, const char *suffix) {
    size_t n = strlen(suffix);
    return a.n >= n && (n == 0 || memcmp(a.s + a.n - n, suffix, n) == 0);
}

static bool is_space(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
}

tac_str tac_str_trim(tac_str a) {
    while (a.n && is_space(a.s[0])) a.s++, a.n--;
    while (a.n && is_space(a.s[a.n - 1])) a.n--;
    return a;
}

bool tac_str_cut(tac_str *rest, char sep, tac_str *field) {
    if (!rest->s) return false;
    const char *at = rest->n ? memchr(rest->s, sep, rest->n) : NULL;
    if (!at) {
        if (rest->n == 0) return false;
        *field = *rest;
        *rest = (tac_str){0};
        return true;
    }
    size_t n = (size_t)(at - rest->s);
    *field = (tac_str){rest->s, n};
    *rest = (tac_str){at + 1, rest->n - n - 1};
    return true;
}

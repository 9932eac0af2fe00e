/* Names as they are compared. The compiler and the lookups must agree to the bit, so both come here. Unicode's decomposition takes the marks off; the few letters
 * that have no decomposition but an English spelling of their own (o with a stroke, dotless i) are listed. */
#include "gazetteer/layout.h"

#include <string.h>
#include <utf8proc.h>

static const char *letter(utf8proc_int32_t c) {
    switch (c) {
    case 0x131: return "i";
    case 0xF8: case 0xD8: return "o";
    case 0x142: case 0x141: return "l";
    case 0x111: case 0x110: case 0xF0: case 0xD0: return "d";
    case 0x127: case 0x126: return "h";
    case 0xE6: case 0xC6: return "ae";
    case 0x153: case 0x152: return "oe";
    case 0xFE: case 0xDE: return "th";
    case 0x259: case 0x18F: return "a";
    case '\'': case '`': case '.': case 0x2018: case 0x2019: case 0x2BC: case 0x2BB: case 0x2BF: case 0x2BE: case 0x2B9: case 0x2B0: return "";
    case '-': case 0x2010: case 0x2011: case 0x2012: case 0x2013: case 0xA0: case ',': case '/': return " ";
    default: return NULL;
    }
}

/* Room of a piece is checked by whoever adds it; a name that does not fit is no name. */
typedef struct { char *s; size_t n; bool full; } folded;

static void add(folded *f, const char *s, size_t n) {
    for (size_t i = 0; i < n && !f->full; i++) {
        if (s[i] == ' ' && (f->n == 0 || f->s[f->n - 1] == ' ')) continue;
        if (f->n == GAZ_LONGEST) f->full = true;
        else f->s[f->n++] = s[i];
    }
}

static bool add_character(folded *f, utf8proc_int32_t c) {
    const char *known = letter(c);
    if (known) return add(f, known, strlen(known)), true;
    utf8proc_int32_t parts[32];
    int boundary = 0;
    utf8proc_ssize_t n = utf8proc_decompose_char(c, parts, 32, UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT | UTF8PROC_STRIPMARK | UTF8PROC_CASEFOLD | UTF8PROC_IGNORE, &boundary);
    if (n < 0 || n > 32) return false;
    for (utf8proc_ssize_t i = 0; i < n; i++) {
        utf8proc_uint8_t bytes[4];
        known = letter(parts[i]);
        if (known) add(f, known, strlen(known));
        else add(f, (const char *)bytes, (size_t)utf8proc_encode_char(parts[i], bytes));
    }
    return true;
}

/* Words that are written short. */
static size_t spell_out(char out[GAZ_LONGEST], size_t n) {
    static const struct { const char *brief, *full; } words[] = {{"st ", "saint "}, {"ste ", "sainte "}, {"mt ", "mount "}, {"ft ", "fort "}};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        size_t b = strlen(words[i].brief), w = strlen(words[i].full);
        if (n <= b || memcmp(out, words[i].brief, b) != 0) continue;
        if (n - b + w > GAZ_LONGEST) return 0;
        memmove(out + w, out + b, n - b);
        memcpy(out, words[i].full, w);
        return n - b + w;
    }
    return n;
}

size_t gaz_fold(tac_str name, char out[GAZ_LONGEST]) {
    folded f = {out, 0, false};
    for (size_t i = 0; i < name.n;) {
        unsigned char a = (unsigned char)name.s[i];
        if (a >= 'a' && a <= 'z') {
            add(&f, name.s + i++, 1);
            continue;
        }
        utf8proc_int32_t c;
        utf8proc_ssize_t n = utf8proc_iterate((const utf8proc_uint8_t *)name.s + i, (utf8proc_ssize_t)(name.n - i), &c);
        if (n <= 0 || !add_character(&f, c)) return 0;
        i += (size_t)n;
    }
    while (f.n && out[f.n - 1] == ' ') f.n--;
    return f.full ? 0 : spell_out(out, f.n);
}

/* What transliterations leave alone: consonants, none twice in a row, c and q as k; "al" before a name is dropped. */
static size_t consonants(tac_str name, char out[GAZ_LONGEST]) {
    char folded[GAZ_LONGEST];
    size_t n = gaz_fold(name, folded), m = 0;
    for (size_t i = n > 3 && (memcmp(folded, "al ", 3) == 0 || memcmp(folded, "el ", 3) == 0) ? 3 : 0; i < n; i++) {
        char c = folded[i] == 'c' || folded[i] == 'q' ? 'k' : folded[i];
        if (m == 0 || (!strchr("aeiouyhw ", c) && c != out[m - 1])) out[m++] = c;
    }
    return m;
}

/* Whether a name is the first or the last words of another. */
static bool part(tac_str name, tac_str whole) {
    char a[GAZ_LONGEST], b[GAZ_LONGEST];
    size_t n = gaz_fold(name, a), m = gaz_fold(whole, b);
    if (!n || m < n + 2) return false;
    return (b[n] == ' ' && memcmp(a, b, n) == 0) || (b[m - n - 1] == ' ' && memcmp(a, b + m - n, n) == 0);
}

bool tac_gazetteer_alike(tac_str name, tac_str other) {
    char a[GAZ_LONGEST], b[GAZ_LONGEST];
    size_t n = consonants(name, a), m = consonants(other, b);
    return (n > 1 && n == m && memcmp(a, b, n) == 0) || part(name, other);
}

uint64_t gaz_hash(const char *folded, size_t n) { return tac_hash64(folded, n, 0x706c61636573u); }

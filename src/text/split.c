/* A chunk between white space to words, in the manner of the English Web Treebank.
 *
 * From the left, the first rule that fits takes its stretch: an address; a smiley; a number with its separators, its unit apart; a word with what belongs to it (letters,
 * digits, inner dots of U.S. and file.doc, the ampersand of AT&T, the full stop of an abbreviation); a run of like marks; one mark. A word then gives up its clitics
 * (do n't, Kim 's, can not), and a hyphen parts words unless a prefix stands before it (non-human, but long - term). */
#include "text/internal.h"

#include <string.h>
#include <utf8proc.h>

/* One chunk under the knife. */
typedef struct {
    tac_arena *arena;
    tac_token_list *out;
    tac_str text;
    uint32_t end, next;
} cut;

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static bool is_capital(char c)
{
    return c >= 'A' && c <= 'Z';
}

static bool one_of(char c, const char *set)
{
    return c && strchr(set, c);
}

static char at(const cut *c, uint32_t i)
{
    return i < c->end ? c->text.s[i] : 0;
}

static tac_str slice(const cut *c, uint32_t a, uint32_t b)
{
    return (tac_str){c->text.s + a, b - a};
}

static bool among(tac_str word, const char *const *list)
{
    for (; *list; list++)
        if (tac_str_eq_nocase(word, tac_str_of(*list)))
            return true;
    return false;
}

static void put(cut *c, uint32_t a, uint32_t b)
{
    if (a < b)
        TAC_PUSH(c->arena, *c->out, (tac_token){.start = a, .end = b});
}

/* Bytes of the apostrophe at i: ' or U+2019, or a grave accent used as one; else 0. */
static uint32_t apostrophe(const cut *c, uint32_t i)
{
    if (at(c, i) == '\'' || at(c, i) == '`')
        return 1;
    return i + 3 <= c->end && !memcmp(c->text.s + i, "\xE2\x80\x99", 3) ? 3 : 0;
}

/* Bytes of the letter or digit at i (any script, with combining marks), or 0. */
static uint32_t word_char(const cut *c, uint32_t i)
{
    if (i >= c->end)
        return 0;
    if ((uint8_t)c->text.s[i] < 128)
        return is_letter(c->text.s[i]) || is_digit(c->text.s[i]) || c->text.s[i] == '_';
    size_t k = i;
    utf8proc_category_t cat = utf8proc_category((utf8proc_int32_t)tac_utf8_next(c->text.s, c->end, &k));
    bool word = (cat >= UTF8PROC_CATEGORY_LU && cat <= UTF8PROC_CATEGORY_NO) || cat == UTF8PROC_CATEGORY_CF;
    return word ? (uint32_t)k - i : 0;
}

static uint32_t word_run(const cut *c, uint32_t i)
{
    for (uint32_t k; (k = word_char(c, i)); i += k)
        ;
    return i;
}

/* ---- addresses ---- */

static uint32_t without_trailing_marks(const cut *c, uint32_t start, uint32_t e)
{
    bool open = memchr(c->text.s + start, '(', e - start) != NULL;
    while (e > start && (one_of(c->text.s[e - 1], ".,;:!?\"'>]}*") || (c->text.s[e - 1] == ')' && !open)))
        e--;
    return e;
}

/* End of the stretch that may stand in an address. */
static uint32_t address_run(const cut *c, uint32_t i)
{
    while (i < c->end && !one_of(c->text.s[i], "<>\"") && (uint8_t)c->text.s[i] < 128)
        i++;
    return i;
}

static uint32_t name_run(const cut *c, uint32_t i, const char *more)
{
    while (is_letter(at(c, i)) || is_digit(at(c, i)) || one_of(at(c, i), more))
        i++;
    return i;
}

static bool known_ending(tac_str word)
{
    static const char *const endings[] = {"com", "org", "net", "edu", "gov", "mil", "info", "biz", "uk", "de", "fr", "ru", "cn", "eu", "tv", "au", "ca", "doc", "docx", "xls", "xlsx",
                                          "pdf", "txt", "jpg", "jpeg", "png", "gif", "zip", "exe", "htm", "html", "asp", "php", "ppt", "url", "mp3", "csv", NULL};
    return among(word, endings);
}

/* End of the URL, e-mail address, host or file name at i, or i. */
static uint32_t address(const cut *c, uint32_t i)
{
    static const char *const schemes[] = {"http://", "https://", "ftp://", "www.", "mailto:", NULL};
    for (const char *const *s = schemes; *s; s++) {
        uint32_t n = (uint32_t)strlen(*s);
        if (c->end - i > n && tac_str_eq_nocase(slice(c, i, i + n), tac_str_of(*s)))
            return without_trailing_marks(c, i, address_run(c, i));
    }
    uint32_t e = name_run(c, i, "._+-#");
    if (e > i && at(c, e) == '@') {
        uint32_t host = name_run(c, e + 1, ".-_");
        while (host > e + 1 && one_of(c->text.s[host - 1], ".-"))
            host--;
        if (memchr(c->text.s + e, '.', host - e))
            return host;
    }
    uint32_t last = i; // start of the last part of a dotted name
    while (e > i && one_of(c->text.s[e - 1], ".-#"))
        e--;
    for (uint32_t k = i; k < e; k++)
        if (c->text.s[k] == '.')
            last = k + 1;
    if (last > i + 1 && known_ending(slice(c, last, e)) && !(is_capital(c->text.s[last]) && !is_capital(c->text.s[i]) && e - last < 3))
        return at(c, e) == '/' ? without_trailing_marks(c, i, address_run(c, e)) : e;
    return i;
}

/* ---- smileys and runs of marks ---- */

/* End of a smiley that is the rest of the chunk, marks aside, or i. */
static uint32_t smiley(const cut *c, uint32_t i)
{
    static const char *const faces[] = {":-)", ":)", ":-(", ":(", ";-)", ";)", ":D", ":-D", ":P", ":-P", ":p", ":/", ":-/", "=)", "=(", "=D", ":'(", ":]", ":o", ":O", "8-)", "<3", "^_^", "-_-", ":))", "(:", "XD", ";P", "D:", NULL};
    uint32_t best = i;
    for (const char *const *f = faces; *f; f++) {
        uint32_t n = (uint32_t)strlen(*f);
        if (c->end - i >= n && n > best - i && !memcmp(c->text.s + i, *f, n)) {
            uint32_t k = i + n;
            while (k < c->end && one_of(c->text.s[k], ".,!?"))
                k++;
            if (k == c->end)
                best = i + n;
        }
    }
    return best;
}

/* End of a run of marks that are one word: "...", "?!", "--", "***", "''". */
static uint32_t marks(const cut *c, uint32_t i)
{
    char a = at(c, i);
    uint32_t e = i + 1;
    if (one_of(a, ".!?")) {
        while (one_of(at(c, e), ".!?"))
            e++;
        return e;
    }
    if (one_of(a, "-=_*~+#<>^|`'"))
        while (at(c, e) == a)
            e++;
    if (one_of(a, "-=_*+<>|") && e - i > 2) // a line drawn with several
        while (one_of(at(c, e), "-=_*+<>|"))
            e++;
    if (e - i > 1)
        return e;
    if ((uint8_t)a < 128)
        return e;
    size_t k = i;
    uint32_t first = tac_utf8_next(c->text.s, c->end, &k);
    if (first == 0x2018 || first == 0x2019) // two single quotes as a double one
        if (k + 3 <= c->end && (!memcmp(c->text.s + k, "\xE2\x80\x98", 3) || !memcmp(c->text.s + k, "\xE2\x80\x99", 3)))
            return (uint32_t)k + 3;
    while (k < c->end) { // marks that combine with the one before
        size_t then = k;
        utf8proc_category_t cat = utf8proc_category((utf8proc_int32_t)tac_utf8_next(c->text.s, c->end, &then));
        if (cat < UTF8PROC_CATEGORY_MN || cat > UTF8PROC_CATEGORY_ME)
            break;
        k = then;
    }
    return (uint32_t)k;
}

/* ---- numbers ---- */

/* End of the digits, commas, points, colons and slashes of a number, and of a telephone number's hyphens. */
static uint32_t number(const cut *c, uint32_t i)
{
    uint32_t e = i, groups = 1, first = 0, last = 0, hyphens = 0, plain = 0; // plain: end without hyphens
    while (is_digit(at(c, e)))
        e++;
    first = last = e - i;
    plain = e;
    while (one_of(at(c, e), ".,:/-") && is_digit(at(c, e + 1))) {
        uint32_t s = e++;
        hyphens += c->text.s[s] == '-';
        while (is_digit(at(c, e)))
            e++;
        last = e - s - 1;
        groups++;
        if (!hyphens)
            plain = e;
    }
    bool telephone = hyphens >= 2 || (hyphens == 1 && groups == 2 && first >= 3 && (last == 4 || (last == 3 && first == 3)) && first != 4);
    return telephone ? e : plain;
}

static bool is_unit(tac_str s)
{
    static const char *const units[] = {"am", "pm", "a.m", "p.m", "a.m.", "p.m.", "m", "k", "b", "mm", "cm", "km", "kg", "g", "mg", "lb", "lbs", "oz", "ft", "in", "x", "f", "c", "bn", "mn", "tn", "hz", "khz", "mhz",
                                        "ghz", "kb", "mb", "gb", "tb", "mph", "kph", "kw", "mw", "gw", "t", "h", "hr", "hrs", "hh", "min", "mins", "sec", "sq", "days", "minutes", "percent", "million", "billion", NULL};
    return among(s, units);
}

/* ---- words ---- */

/* Words that lose a tail without an apostrophe: bytes of the head. */
static uint32_t head_of_fused(tac_str w)
{
    static const struct { const char *word; uint32_t head; } fused[] = {
        {"cannot", 3}, {"gonna", 3}, {"wanna", 3}, {"gotta", 3}, {"outta", 3}, {"dont", 2}, {"wont", 2}, {"cant", 2}, {"didnt", 3}, {"doesnt", 4}, {"couldnt", 5}, {"wouldnt", 5}, {"shouldnt", 6},
        {"isnt", 2}, {"wasnt", 3}, {"arent", 3}, {"werent", 4}, {"havent", 4}, {"hasnt", 3}, {"hadnt", 3}, {"aint", 2}, {"arnt", 2}, {"im", 1}, {"ive", 1}, {"hes", 2}, {"shes", 3}, {"thats", 4}, {"whats", 4},
        {"theres", 5}, {"youre", 3}, {"youll", 3}, {"youve", 3}, {"theyre", 4}, {"theyve", 4}, {NULL, 0}};
    for (int i = 0; fused[i].word; i++)
        if (tac_str_eq_nocase(w, tac_str_of(fused[i].word)) && !(w.n < 4 && is_capital(w.s[1])))
            return fused[i].head;
    return 0;
}

/* Puts the word [a, b), which has neither space nor hyphen, with its clitics apart. */
static void put_word(cut *c, uint32_t a, uint32_t b)
{
    static const char *const tails[] = {"s", "m", "d", "re", "ve", "ll", NULL};
    for (uint32_t k = b; k-- > a + 1;) {
        uint32_t q = apostrophe(c, k);
        if (!q || k + q > b)
            continue;
        tac_str tail = slice(c, k + q, b);
        if (tail.n == 1 && (tail.s[0] | 32) == 't' && (c->text.s[k - 1] | 32) == 'n' && k > a + 1) {
            put_word(c, a, k - 1);
            put(c, k - 1, b);
            return;
        }
        if (tail.n == 0 || among(tail, tails)) {
            put_word(c, a, k);
            put(c, k, b);
            return;
        }
        break;
    }
    uint32_t head = head_of_fused(slice(c, a, b));
    put(c, a, a + head);
    put(c, a + head, b);
}

/* End of initials with dots at i ("U.S.", "a.m", "J.K."), at least two letters, or i. */
static uint32_t initials(const cut *c, uint32_t i)
{
    uint32_t e = i, n = 0;
    while (is_letter(at(c, e)) && at(c, e + 1) == '.') {
        e += 2;
        n++;
    }
    if (n && is_letter(at(c, e)) && !word_char(c, e + 1)) { // the last without its dot
        e++;
        n++;
    }
    if (n < 2 || word_char(c, e))
        return i;
    return at(c, e) == '.' && c->text.s[e - 1] == '.' ? e - 1 : e; // an ellipsis after it
}

static bool is_prefix(tac_str w)
{
    static const char *const prefixes[] = {"e", "non", "pre", "anti", "mid", "re", "co", "post", "over", "multi", "pro", "ex", "semi", "sub", "cross", "neo", "un", "inter", "intra", "ultra", "counter", "micro",
                                           "mega", "pseudo", "quasi", "socio", "psycho", "bi", "tri", "trans", "extra", "de", "arch", NULL};
    return among(w, prefixes);
}

/* End of the word at i, as far as letters, inner apostrophes, an ampersand between capitals and a prefix's hyphen reach. */
static uint32_t word(const cut *c, uint32_t i)
{
    uint32_t e = word_run(c, i);
    for (;;) {
        uint32_t q = apostrophe(c, e);
        if (q && word_char(c, e + q))
            e = word_run(c, e + q);
        else if (at(c, e) == '&' && is_capital(at(c, e + 1)) && e - i <= 3 && is_capital(c->text.s[e - 1]))
            e = word_run(c, e + 1);
        else if (at(c, e) == '-' && is_letter(at(c, e + 1)) && is_prefix(slice(c, i, e)))
            e = word_run(c, e + 1);
        else if (at(c, e) == '$' && is_letter(at(c, e + 1)) && e > i && !tac_str_eq_nocase(slice(c, i, e), TAC_S("us")) && !is_digit(c->text.s[e - 1]))
            e = word_run(c, e + 1);
        else
            return e;
    }
}

/* The full stop after the word [a, e): belongs to it, if it is an abbreviation or an initial. */
static bool keeps_stop(const cut *c, uint32_t a, uint32_t e)
{
    if (at(c, e) != '.' || at(c, e + 1) == '.')
        return false;
    bool last = e + 1 >= c->end, follows = !last || c->next < c->text.n;
    char next = last ? (c->next < c->text.n ? c->text.s[c->next] : 0) : at(c, e + 1);
    if (e - a == 1 && is_capital(c->text.s[a]))
        return follows && is_capital(next) && c->text.s[a] != 'I' && (a == 0 || !one_of(c->text.s[a - 1], "'/-"));
    if (!last && is_letter(next) && e - a > 2)
        return false;
    if (tac_str_eq_nocase(slice(c, a, e), TAC_S("etc"))) // gives its full stop up to a sentence that ends with it
        return follows && !is_capital(next);
    return tac_is_abbreviation(slice(c, a, e), is_digit(next));
}

/* Puts what starts with a digit at i; returns its end. */
static uint32_t put_number(cut *c, uint32_t i)
{
    uint32_t e = number(c, i), w = word_run(c, e), dots = initials(c, e);
    if (dots > e && is_unit(slice(c, e, dots))) {
        put(c, i, e);
        put(c, e, dots);
        return dots;
    }
    if (w > e && is_unit(slice(c, e, w))) {
        put(c, i, e);
        put(c, e, w);
        return w;
    }
    uint32_t q = apostrophe(c, w);
    if (q && (at(c, w + q) | 32) == 's' && !word_char(c, w + q + 1) && w == e) { // the 80's
        put(c, i, w + q + 1);
        return w + q + 1;
    }
    uint32_t end = w > e ? word(c, i) : e;
    if (end < w)
        end = w;
    if (w > e)
        put_word(c, i, end);
    else
        put(c, i, end);
    return end;
}

/* Puts what starts with a letter at i; returns its end. */
static uint32_t put_letters(cut *c, uint32_t i)
{
    static const char *const slashed[] = {"w/o", "w/out", "l/c", "i/c", NULL};
    uint32_t e = initials(c, i);
    if (e > i) {
        put(c, i, e);
        return e;
    }
    uint32_t first = word_run(c, i), after = at(c, first) == '/' ? word_run(c, first + 1) : i;
    if (after > i && among(slice(c, i, after), slashed)) {
        put(c, i, after);
        return after;
    }
    e = word(c, i);
    if (at(c, e) == '$' && (tac_str_eq_nocase(slice(c, i, e), TAC_S("us")) || tac_str_eq_nocase(slice(c, i, e), TAC_S("u")))) {
        put(c, i, e + 1);
        return e + 1;
    }
    if (keeps_stop(c, i, e)) {
        put(c, i, e + 1);
        return e + 1;
    }
    uint32_t q = apostrophe(c, e);
    if (q && e > i && (c->text.s[e - 1] | 32) == 's' && at(c, e) != '`' && !word_char(c, e + q) && apostrophe(c, e + q) == 0) { // the plural's possessive: the companies '
        put_word(c, i, e);
        put(c, e, e + q);
        return e + q;
    }
    put_word(c, i, e);
    return e;
}

/* An apostrophe that opens a clipped word: 's, 'em, '90s; its end, or i. */
static uint32_t clipped(const cut *c, uint32_t i)
{
    static const char *const words[] = {"s", "m", "d", "re", "ve", "ll", "em", "til", "cause", "n", "bout", NULL};
    uint32_t q = apostrophe(c, i), e = q ? word_run(c, i + q) : i;
    if (e == i + q)
        return i;
    if (among(slice(c, i + q, e), words))
        return e;
    if (is_digit(at(c, i + q)) && e - i - q <= 3 && (is_digit(c->text.s[e - 1]) || c->text.s[e - 1] == 's') && e - i - q >= 2)
        return e;
    return i;
}

void tac_split_chunk(tac_arena *arena, tac_token_list *out, tac_str text, uint32_t start, uint32_t end, uint32_t next)
{
    cut c = {arena, out, text, end, next};
    for (uint32_t i = start; i < end;) {
        uint32_t e;
        if ((e = address(&c, i)) > i || (e = smiley(&c, i)) > i) {
            put(&c, i, e);
        } else if (is_digit(at(&c, i)) || (one_of(at(&c, i), ".") && is_digit(at(&c, i + 1)) && i == start)) {
            if (at(&c, i) == '.') {
                e = number(&c, i + 1);
                put(&c, i, e);
            } else {
                e = put_number(&c, i);
            }
        } else if (word_char(&c, i) && at(&c, i) != '_') {
            e = put_letters(&c, i);
        } else if ((e = clipped(&c, i)) > i) {
            put(&c, i, e);
        } else {
            e = marks(&c, i);
            put(&c, i, e);
        }
        i = e;
    }
}

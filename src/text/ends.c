/* Abbreviations, and the sentence ends that need no model: a final mark, space, and then what can open a sentence. */
#include "text/internal.h"

#include <string.h>
#include <utf8proc.h>

static bool among(tac_str word, const char *const *list, bool exact)
{
    for (; *list; list++)
        if (exact ? tac_str_is(word, *list) : tac_str_eq_nocase(word, tac_str_of(*list)))
            return true;
    return false;
}

bool tac_is_abbreviation(tac_str word, bool number_follows)
{
    // any case; those that are words too only with their capital; those that are so only before a number
    static const char *const any[] = {"mr", "mrs", "ms", "dr", "prof", "lt", "col", "sgt", "capt", "cmdr", "adm", "maj", "messrs", "jr", "sr", "vs", "inc", "ltd", "corp", "sept", "esp", "eg", "ie", "supt",
                                      "insp", "cpl", "brig", "ave", "blvd", "dept", "univ", "approx", "attn", "tel", "hon", "assn", "bros", "yrs", "lb", "lbs", "oz", "cf", "viz", "al", NULL};
    static const char *const capital[] = {"Gen", "Rep", "Reps", "Sen", "Sens", "Gov", "Govs", "Pres", "Rev", "St", "Ft", "Mt", "Co", "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "Mon",
                                          "Tue", "Tues", "Wed", "Thu", "Thur", "Thurs", "Fri", "Sat", "Sun", "Va", "La", "Pa", "Calif", "Conn", "Mass", "Mich", "Minn", "Tenn", "Tex", "Wash", "Wis", "Ala", "Ariz", "Ark",
                                          "Colo", "Fla", "Ga", "Ky", "Md", "Mo", "Okla", "Ore", "Penn", "Vt", "Ph", "Sec", "Cie", "Mlle", "Mme", NULL};
    static const char *const number[] = {"no", "nos", "vol", "vols", "fig", "figs", "p", "pp", "art", "sec", "para", "ch", "ext", "ca", "c", NULL};
    return among(word, any, false) || among(word, capital, true) || (number_follows && among(word, number, false));
}

/* What class the character at i opens: 'A' upper case or no case, '0' digit, '(' opening bracket or quote, 'a' lower case, '-' else. */
static char opens(tac_str text, uint32_t i)
{
    size_t k = i;
    uint32_t c = tac_utf8_next(text.s, text.n, &k);
    switch (utf8proc_category((utf8proc_int32_t)c)) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LT:
    case UTF8PROC_CATEGORY_LO:
        return 'A';
    case UTF8PROC_CATEGORY_ND:
        return '0';
    case UTF8PROC_CATEGORY_PS:
    case UTF8PROC_CATEGORY_PI:
        return '(';
    case UTF8PROC_CATEGORY_LL:
        return 'a';
    default:
        return c == '"' || c == '\'' ? '(' : '-';
    }
}

/* A final mark that is a word of its own: a full stop, exclamation or question marks; an ellipsis is none. */
static char final_mark(tac_str w)
{
    if (tac_str_is(w, ".") || tac_str_is(w, "\xE3\x80\x82"))
        return '.';
    for (size_t i = 0; i < w.n; i++)
        if (w.s[i] != '!' && w.s[i] != '?')
            return 0;
    return w.n ? w.s[0] : 0;
}

static bool closes(tac_str w)
{
    static const char *const marks[] = {"\"", "''", "'", ")", "]", "\xE2\x80\x9D", "\xE2\x80\x99", "\xC2\xBB", NULL};
    return among(w, marks, true);
}

static tac_str form(tac_str text, const tac_token *t)
{
    return (tac_str){text.s + t->start, t->end - t->start};
}

/* A number or a letter that opens a paragraph or a sentence, and whose full stop counts the items of a list: "1. Stop the war." */
static bool counts(tac_str text, const tac_token *at, uint32_t stop)
{
    if (stop == 0 || at[stop].gap != TAC_GAP_NONE)
        return false;
    tac_str w = form(text, &at[stop - 1]);
    bool number = w.n >= 1 && w.n <= 2;
    for (size_t i = 0; i < w.n; i++)
        number &= w.s[i] >= '0' && w.s[i] <= '9';
    bool opening = stop == 1 || at[stop - 1].gap == TAC_GAP_PARAGRAPH || at[stop - 2].sure_end;
    return opening && (number || (w.n == 1 && (w.s[0] & 0xC0) != 0x80));
}

/* "U.S.", "D.C.", "p.m.", "Corp.": abbreviations that stand behind what they belong to, so that a sentence may end with them. */
static bool closing_abbreviation(tac_str w)
{
    static const char *const names[] = {"Inc.", "Corp.", "Ltd.", "Co.", "Bros.", "Jr.", "Sr.", "etc.", "al.", NULL};
    static const char *const opening[] = {"p.s.", "i.e.", "e.g.", NULL};
    if (among(w, names, true))
        return true;
    if (among(w, opening, false))
        return false;
    for (size_t i = 0; i < w.n; i += 2)
        if (i + 1 >= w.n || (w.s[i] & 0x80) || !((w.s[i] | 32) >= 'a' && (w.s[i] | 32) <= 'z') || w.s[i + 1] != '.')
            return false;
    return w.n >= 4;
}

/* A paragraph that is a heading in title case or in capitals ("Kim Jong Un in Historic Meet with Putin"): short, without a mark at its end, and nearly all of its longer words
 * begin with a capital. */
static bool title_case(tac_str text, const tac_token *at, uint32_t n)
{
    enum { LONGEST = 30, FEWEST = 5, LONG_WORD = 4, FEW = 5 };
    uint32_t capital = 0, small = 0;
    if (n > LONGEST || final_mark(form(text, &at[n - 1])))
        return false;
    for (uint32_t i = 0; i < n; i++) {
        char is = at[i].end - at[i].start >= LONG_WORD ? opens(text, at[i].start) : '-';
        if (memchr(text.s + at[i].start, '@', at[i].end - at[i].start)) // an address: the lines of a signature, run together
            return false;
        capital += is == 'A';
        small += is == 'a';
    }
    return capital >= FEWEST && small * FEW <= capital;
}

void tac_find_ends(tac_str text, tac_token *at, uint32_t n)
{
    for (uint32_t first = 0, next; first < n; first = next) {
        for (next = first + 1; next < n && at[next].gap != TAC_GAP_PARAGRAPH; next++)
            ;
        bool title = title_case(text, at + first, next - first);
        for (uint32_t i = first; i < next; i++)
            at[i].in_title = title;
    }
    for (uint32_t i = 0; i + 1 < n; i++) {
        if (at[i + 1].gap == TAC_GAP_NONE)
            continue;
        char next = opens(text, at[i + 1].start), mark = final_mark(form(text, &at[i]));
        bool can_open = next == 'A' || next == '0' || next == '(';
        at[i].may_end = next == 'A' && closing_abbreviation(form(text, &at[i]));
        if (mark)
            at[i].sure_end = can_open && !counts(text, at, i) && (i == 0 || final_mark(form(text, &at[i - 1])) == 0 || at[i].gap == TAC_GAP_NONE);
        else if (i > 0 && at[i].gap == TAC_GAP_NONE && closes(form(text, &at[i])) && final_mark(form(text, &at[i - 1])) == '.')
            at[i].sure_end = can_open;
    }
}

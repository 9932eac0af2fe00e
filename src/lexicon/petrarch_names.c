/* PETRARCH writes names in capitals, words joined by underscores. Here they get the letters that a newspaper gives them: a capital first, particles small,
 * acronyms as they are. What is an acronym is told by its letters (no vowel) or by a longer name of the same entry whose initials it has. */
#include "lexicon/internal.h"
#include "text/text.h"

#include <string.h>

static const char particles[] = "al el bin bint ibn de da do dos del der den van von la le du of the and for in on to at by from against di wa y ould e";

static const char bodies[] =
    "academy administration agency alliance armed army assembly association authority bank battalion board brigade brigades bureau cabinet cartel cells center centre "
    "church coalition command commission committee communist company congress corp corporation corps council court department devotion embassy federation fighters "
    "followers force forces foundation front fund government group guard guards inc institute international islamic jihad league liberation ltd militia ministry "
    "mission movement mujahideen national network office organisation organization parliament party people's police popular resistance revolutionary senate service "
    "society soldiers state syndicate tribunal trust union university volunteers warriors youth";

static const char titles[] = "mr mr. mrs mrs. ms ms. dr dr. president minister premier chancellor king queen prince princess sheikh general gen. colonel col. senator ambassador sir";

tac_str lex_petrarch_plain(tac_arena *arena, tac_str raw) {
    char *out = TAC_NEW(arena, char, raw.n + 1);
    size_t n = 0;
    for (size_t i = 0; i < raw.n; i++) {
        char c = strchr("_\t\r\"", raw.s[i]) && raw.s[i] ? ' ' : raw.s[i];
        if (c == ' ' && (n == 0 || out[n - 1] == ' ')) continue;
        out[n++] = c;
    }
    while (n && (out[n - 1] == ' ' || out[n - 1] == ',')) n--; /* a comma at the end would go on in the next line */
    return (tac_str){out, n};
}

static bool is_letter(char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (unsigned char)c >= 0x80; }

static bool has_vowel(tac_str word) {
    for (size_t i = 0; i < word.n; i++)
        if (strchr("AEIOUYaeiouy", word.s[i]) || (unsigned char)word.s[i] >= 0x80) return true;
    return false;
}

/* "FARC" beside "FUERZAS ARMADAS REVOLUCIONARIAS DE COLOMBIA": its letters begin words of the name, in order, and the first of them its first. */
static bool initials_of(tac_str acronym, tac_str name) {
    size_t at = 0, words = 0;
    for (size_t i = 0; i < name.n; i++) {
        if (i && name.s[i - 1] != ' ' && name.s[i - 1] != '-') continue;
        words++;
        if (at < acronym.n && name.s[i] == acronym.s[at]) at++;
        else if (words == 1) return false;
    }
    return words > 1 && at == acronym.n;
}

static bool is_acronym(tac_str word, const lex_names *of) {
    bool letters = true;
    for (size_t i = 0; i < word.n; i++) letters &= word.s[i] >= 'A' && word.s[i] <= 'Z';
    if (!letters || word.n < 2 || word.n > 8 || lex_is_one("MR MRS MS DR ST LT GEN COL SGT JR SR", word)) return false;
    if (!has_vowel(word) || lex_is_one("EU UN US UK USA UAE USSR", word)) return true;
    for (uint32_t i = 0; i < of->n; i++)
        if (initials_of(word, of->at[i])) return true;
    return false;
}

static size_t letter_bytes(char lead) { return (unsigned char)lead < 0x80 ? 1 : (unsigned char)lead < 0xE0 ? 2 : (unsigned char)lead < 0xF0 ? 3 : 4; }

/* Small letters but for those that begin the word or stand after a hyphen, a stop, a bracket or a short piece before an apostrophe ("O'Brien"). */
static void add_cased(tac_arena *arena, tac_buf *out, tac_str word) {
    bool capital = true;
    size_t piece = 0;
    if (word.n > 4 && tac_str_starts(word, "MC")) {
        tac_buf_add(out, TAC_S("Mc"));
        word = (tac_str){word.s + 2, word.n - 2};
    }
    if (word.n > 4 && tac_str_starts(word, "AL-")) {
        tac_buf_add(out, TAC_S("al-"));
        word = (tac_str){word.s + 3, word.n - 3};
    }
    for (size_t i = 0; i < word.n;) {
        size_t n = letter_bytes(word.s[i]);
        if (n > word.n - i) n = word.n - i;
        tac_str letter = {word.s + i, n};
        tac_buf_add(out, capital ? letter : tac_text_lower(arena, letter));
        bool mark = word.s[i] == '\'' || !is_letter(word.s[i]);
        capital = mark && (word.s[i] != '\'' || piece <= 2) && !(word.s[i] >= '0' && word.s[i] <= '9');
        piece = mark ? 0 : piece + 1;
        i += n;
    }
}

tac_str lex_petrarch_cased(tac_arena *arena, tac_str plain, const lex_names *of) {
    tac_buf out = {0};
    for (tac_str rest = plain, word; (word = lex_word(&rest)).n;) {
        tac_str lower = tac_text_lower(arena, word);
        if (out.n) tac_buf_add(&out, TAC_S(" "));
        if (out.n && lex_is_one(particles, lower)) tac_buf_add(&out, lower);
        else if (is_acronym(word, of)) tac_buf_add(&out, word);
        else add_cased(arena, &out, word);
    }
    tac_str cased = tac_arena_str(arena, (tac_str){out.s ? out.s : "", out.n});
    tac_buf_free(&out);
    return cased;
}

static bool has_word(tac_str plain, const char *list) {
    char lower[64];
    for (tac_str word; (word = lex_word(&plain)).n;) {
        if (word.n >= sizeof lower) continue;
        for (size_t i = 0; i < word.n; i++) lower[i] = (char)(word.s[i] >= 'A' && word.s[i] <= 'Z' ? word.s[i] + 32 : word.s[i]);
        if (lex_is_one(list, (tac_str){lower, word.n})) return true;
    }
    return false;
}

bool lex_petrarch_organisation(tac_str plain) { return has_word(plain, bodies); }

bool lex_petrarch_titled(tac_str plain) { return has_word(plain, titles); }

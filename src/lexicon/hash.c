/* Hashing and comparing phrases: the compiler and the lookups must agree to the bit, so both come here. */
#include "lexicon/layout.h"

#include <string.h>

enum { BUFFER = 96 };

/* The word as it is compared: U+2019 as ', and in small letters where case does not count. A word too long for the buffer stays as it is (no phrase has one). */
static tac_str plain(tac_str word, bool fold, char buffer[BUFFER]) {
    if (word.n > BUFFER) return word;
    size_t n = 0;
    for (size_t i = 0; i < word.n; i++) {
        unsigned char c = (unsigned char)word.s[i];
        if (c == 0xE2 && i + 2 < word.n && (unsigned char)word.s[i + 1] == 0x80 && (unsigned char)word.s[i + 2] == 0x99) {
            buffer[n++] = '\'';
            i += 2;
        } else {
            buffer[n++] = (char)(fold && c >= 'A' && c <= 'Z' ? c + 32 : c);
        }
    }
    return (tac_str){buffer, n};
}

uint64_t lex_hash_start(lex_space space) { return 0x7461636974757300u + (uint64_t)space; }

uint64_t lex_hash_word(uint64_t hash, lex_space space, tac_str word) {
    char buffer[BUFFER];
    tac_str w = plain(word, space != LEX_NAME, buffer);
    return tac_hash64(w.s, w.n, hash);
}

/* `wanted` is a word of the lexicon: its small letters match capitals too where `fold`, its capitals only themselves. */
static bool word_is(tac_str wanted, bool fold, tac_str word) {
    char buffer[BUFFER];
    tac_str w = plain(word, false, buffer);
    if (w.n != wanted.n) return false;
    if (!fold) return memcmp(w.s, wanted.s, w.n) == 0;
    for (size_t i = 0; i < w.n; i++) {
        char c = w.s[i];
        if (c == wanted.s[i]) continue;
        if (!(c >= 'A' && c <= 'Z' && c + 32 == wanted.s[i])) return false;
    }
    return true;
}

bool lex_phrase_is(tac_str phrase, lex_space space, const tac_str *words, uint32_t n) {
    size_t at = 0;
    for (uint32_t i = 0; i < n; i++) {
        size_t end = at;
        while (end < phrase.n && phrase.s[end] != ' ') end++;
        if (end == at || !word_is((tac_str){phrase.s + at, end - at}, space != LEX_NAME, words[i])) return false;
        at = end < phrase.n ? end + 1 : end;
    }
    return at == phrase.n;
}

/* Text to words: UTF-8 checked, paragraphs, UD-style English tokens, likely sentence ends, BERT word pieces. Offsets are bytes of the original for ever. */
#ifndef TAC_TEXT_H
#define TAC_TEXT_H

#include "base/base.h"

enum { TAC_GAP_NONE, TAC_GAP_SPACE, TAC_GAP_PARAGRAPH }; /* what stands before a word (the first of a text: PARAGRAPH) */

typedef struct {
    uint32_t start, end; /* bytes of the text */
    uint8_t gap;         /* TAC_GAP_* */
    bool may_end;        /* its full stop is an abbreviation's and may end a sentence too: "in the U.S. Moscow denied" */
    bool in_title;       /* within a heading whose words all begin with a capital: there a capital opens no sentence */
    bool sure_end;       /* a sentence ends here by rule: final mark, then space and a capital, digit or quote; never after an abbreviation */
} tac_token;

/* Offset of the first byte that is not UTF-8 (overlong forms and surrogates are not), or n when all is well. */
size_t tac_utf8_check(const char *s, size_t n);
/* The code point at *i (which must lie in checked text); moves *i on. */
uint32_t tac_utf8_next(const char *s, size_t n, size_t *i);

/* Words of a checked text, in the arena: UD English tokens (do n't, Kim 's, U.S., 3.5, $ 5, e-mail addresses whole, hyphens apart as in EWT).
 * A line break alone is a space when the line before it is long (wrapped text), else a paragraph; a blank line always is a paragraph. */
typedef struct {
    tac_token *at;
    uint32_t n;
} tac_tokens;
tac_tokens tac_tokenize(tac_arena *arena, tac_str text);

/* The end of the part of a checked text that begins at `from` and has `most` bytes (16 or more) at most: between paragraphs where there are some in its second half,
 * else between sentences, else where it can be. */
size_t tac_text_section(tac_str text, size_t from, size_t most);

/* Word pieces: as train/pieces.py, to the letter. */
enum { TAC_MAX_PIECES = 12 };
typedef struct tac_vocabulary tac_vocabulary;
/* Built over the model's list of pieces, one a line; in the arena, the text is borrowed. */
tac_vocabulary *tac_vocabulary_new(tac_arena *arena, tac_str lines);
int32_t tac_vocabulary_cls(const tac_vocabulary *v); /* the piece that opens a window */
/* Ids of a word's pieces to ids[TAC_MAX_PIECES]; returns how many, at least 1. */
int tac_vocabulary_pieces(const tac_vocabulary *v, tac_str word, int32_t *ids);
enum { TAC_SHAPE_LOWER, TAC_SHAPE_TITLE, TAC_SHAPE_UPPER, TAC_SHAPE_MIXED, TAC_SHAPE_DIGITS, TAC_SHAPE_SYMBOL, TAC_SHAPE_CAPITAL, TAC_SHAPE_SPECIAL };
int tac_word_shape(tac_str word);

/* Lower case of a word (Unicode, by utf8proc), in the arena. */
tac_str tac_text_lower(tac_arena *arena, tac_str word);

/* Checked text without its accents ("Condé": "Conde"; canonical decomposition, marks left out); itself where it is ASCII, else in the arena. */
tac_str tac_text_unaccented(tac_arena *arena, tac_str word);
/* Without its accents and in lower case ("Condé": "conde"), in the arena. */
tac_str tac_text_plain(tac_arena *arena, tac_str word);

#endif

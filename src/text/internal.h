/* What the tokenizer's files share. */
#ifndef TAC_TEXT_INTERNAL_H
#define TAC_TEXT_INTERNAL_H

#include "text/text.h"

typedef TAC_VEC(tac_token) tac_token_list;

/* Words of text[start, end), which holds no white space; `next` is where the following chunk starts (the text's length when there is none). */
void tac_split_chunk(tac_arena *arena, tac_token_list *out, tac_str text, uint32_t start, uint32_t end, uint32_t next);

/* Whether a word followed by a full stop is an abbreviation that keeps it; `number_follows`: the next chunk starts with a digit. */
bool tac_is_abbreviation(tac_str word, bool number_follows);

/* Marks sure ends. */
void tac_find_ends(tac_str text, tac_token *at, uint32_t n);

#endif

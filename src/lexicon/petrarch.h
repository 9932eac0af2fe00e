/* What the two halves of the import share: petrarch.c reads entries, petrarch_write.c writes them as blocks. */
#ifndef TAC_LEXICON_PETRARCH_H
#define TAC_LEXICON_PETRARCH_H

#include "lexicon/internal.h"

typedef struct {
    tac_str name;
    lex_names values;
} pet_set;

typedef struct {
    lex_cameo cameo;
    tac_str from, to;          /* as our dates are written; empty: open */
} pet_code;

typedef struct {
    lex_names names;           /* in capitals, the first the canonical one */
    TAC_VEC(pet_code) codes;
    uint32_t line;             /* 0: no entry */
    bool agent, failed;        /* failed: a line of it was malformed, and told */
} pet_entry;

typedef struct {
    tac_arena *arena;
    tac_str shown;
    uint32_t line, errors;
    bool bad;                  /* the line at hand was complained about */
    void (*complain)(void *, const char *);
    void *context;
    TAC_VEC(pet_set) sets;
    TAC_VEC(pet_entry) entries;
    pet_entry entry;           /* the one being read */
} pet_reader;

void pet_write(pet_reader *r, tac_buf *out);

#endif

/* The compiler's own header: files become blocks (read.c), blocks lie over one another (compile.c), each becomes records (entries.c, terms.c, frames.c), and the
 * records one file (write.c). */
#ifndef TAC_LEXICON_INTERNAL_H
#define TAC_LEXICON_INTERNAL_H

#include "lexicon/layout.h"

/* One file of the lexicon. */
typedef struct {
    tac_str shown;    /* "lexicon/events/assault.lex", for errors */
    tac_str where;    /* "events/assault.lex", for ever */
    tac_str text;
    uint32_t folder;  /* 0 is the shipped one */
} lex_source;

typedef struct {
    tac_str text;     /* trimmed, no comment, continuation lines joined */
    uint32_t line;
} lex_line;

typedef enum {
    LEX_COUNTRY, LEX_PERSON, LEX_GROUP, LEX_PLACE, LEX_AGENT, LEX_SOURCE, LEX_STATUS, LEX_ITEM, LEX_CONTEXT, LEX_FRAME, LEX_DROP, LEX_KINDS
} lex_kind;

typedef struct {
    lex_kind kind;
    const lex_source *source;
    tac_str name;     /* for `drop` and for what it replaces */
    lex_line head;    /* what follows the kind */
    TAC_VEC(lex_line) lines;
    bool gone;        /* replaced or dropped */
} lex_block;

/* A phrase on its way to the index. */
typedef struct {
    uint64_t hash, first;
    tac_str text;
    lex_space space;
    uint32_t words, what, how, rank; /* rank: order among the hits of one phrase */
} lex_found;

typedef struct {
    tac_arena *arena, *scratch;
    void (*complain)(void *, const char *);
    void *context;
    uint32_t errors;
    TAC_VEC(lex_block) blocks;
    tac_map *text_at;
    tac_map *begins;        /* a frame word's first lemma -> how many begin with it */
    tac_buf texts;
    TAC_VEC(lex_entry) entries;
    TAC_VEC(lex_codes) codes;
    TAC_VEC(lex_term) terms;
    TAC_VEC(lex_not) nots;
    TAC_VEC(lex_frame) frames;
    TAC_VEC(lex_rule) rules;
    TAC_VEC(lex_trigger) triggers;
    TAC_VEC(lex_example) examples;
    TAC_VEC(lex_found) found;
} lex_compiler;

/* Compiles texts in memory; true when there was no error, with the file's bytes in *out (which the caller frees). */
bool lex_compile_sources(const lex_source *sources, uint32_t n, tac_buf *out, void (*complain)(void *, const char *), void *context);

/* ---- read.c ---- */
/* All *.lex below a folder, in the order of their names; the files stay in the arena. */
bool lex_read_folder(lex_compiler *c, const char *folder, uint32_t number, lex_source **sources, uint32_t *n, tac_error *err);
/* Cuts a file into blocks and appends them. */
void lex_read_blocks(lex_compiler *c, const lex_source *source);

/* "FILE:LINE: expected ..., got "..."". `got` may be empty: "nothing". */
void lex_expected(lex_compiler *c, const lex_source *source, uint32_t line, tac_str got, const char *format, ...) __attribute__((format(printf, 5, 6)));

/* ---- words.c: small things that all kinds of block share ---- */
tac_str lex_word(tac_str *rest);                    /* cuts the next word (by white space) off the front; empty at the end */
tac_str lex_last_word(tac_str text);                /* the last word, a slice of text */
bool lex_next_name(tac_str *rest, tac_str *name);   /* cuts the next name up to `|` */
bool lex_next_value(tac_str *rest, tac_str *value); /* cuts the next word of a list parted by spaces, commas or `|` */
lex_ref lex_text(lex_compiler *c, tac_str text);    /* puts a text into the file, once */
tac_str lex_text_of(const lex_compiler *c, lex_ref ref);
lex_ref lex_where(lex_compiler *c, const lex_block *b, uint32_t line);
/* A phrase's words as the tokenizer parts them, joined by one space; `in_text` as in the middle of a sentence. At most LEX_MAX_WORDS, else empty. */
tac_str lex_tokens(lex_compiler *c, tac_str phrase, bool in_text, uint32_t *words);
void lex_add_phrase(lex_compiler *c, lex_space space, tac_str joined, uint32_t what, uint32_t how, uint32_t rank);
void lex_add_name(lex_compiler *c, const lex_block *b, uint32_t line, tac_str name, uint32_t entry, tac_name_how how);
/* Joined phrases with each word as it stands and as its lemma may be ("according to", "accord to"); returns how many. */
enum { LEX_VARIANTS = 24 };
uint32_t lex_variants(lex_compiler *c, tac_str joined, uint32_t words, tac_str out[LEX_VARIANTS]);
/* `lemma.pos` or "a phrase"; false when it is neither (it has been complained about) or at the end. */
typedef struct {
    tac_str text;       /* words joined by a space */
    uint32_t words;
    char pos;           /* 0: none given */
    bool particle;      /* written with one underscore: verb and particle perhaps */
    tac_str with;       /* the noun after + */
} lex_spelled;
typedef enum { LEX_END, LEX_OK, LEX_BAD } lex_got;
lex_got lex_next_spelled(lex_compiler *c, const lex_block *b, uint32_t line, tac_str *rest, lex_spelled *out);
/* Takes an example line; false when the line is none. */
bool lex_example_line(lex_compiler *c, const lex_block *b, const lex_line *line, uint32_t frame);

/* ---- vocabulary.c: the names that the standard fixes ---- */
extern const char *const lex_kind_names[LEX_KINDS];
bool lex_is_one(const char *list, tac_str word); /* whether the word is in a list parted by spaces */
extern const char lex_items[], lex_contexts[], lex_sectors[], lex_classes[], lex_factuality[], lex_supra[], lex_fields[];
const char *lex_modes(tac_str event);            /* modes of an event, "" where it has none; NULL: no event */
extern const char lex_events[];
bool lex_is_country(tac_str code);               /* of a state, or of what is none */
bool lex_is_preposition(tac_str word);
bool lex_is_particle(tac_str word);              /* or a preposition */
bool lex_is_slot(tac_str word);

/* ---- one function a family of blocks ---- */
void lex_do_entry(lex_compiler *c, const lex_block *b);
void lex_do_term(lex_compiler *c, const lex_block *b);
void lex_do_frame(lex_compiler *c, const lex_block *b);
/* Parts `soldier | troop  MIL` or `Odesa | Odessa  UKR` into names and the codes at the end. */
void lex_split_codes(tac_str head, bool sectors, tac_str *names, tac_str *codes);

void lex_write(lex_compiler *c, tac_buf *out);

/* ---- cameo.c: codes of PETRARCH's dictionaries as ours; false for what is none ---- */
typedef struct {
    char code[4];     /* "" where there is no country */
    uint8_t n_sectors;
    char sectors[TAC_MAX_SECTORS][4];
} lex_cameo;
bool lex_cameo_actor(tac_str code, lex_cameo *out); /* "RUSMIL" */
bool lex_cameo_agent(tac_str code, lex_cameo *out); /* "GOVMIL", without its ~ */

/* ---- petrarch_names.c: their names, in capitals there, as newspapers write them ---- */
typedef TAC_VEC(tac_str) lex_names;
tac_str lex_petrarch_plain(tac_arena *arena, tac_str raw);                       /* "FREE_SYRIAN_ARMY_" to words parted by one blank */
tac_str lex_petrarch_cased(tac_arena *arena, tac_str plain, const lex_names *of); /* `of`: all plain names of the entry, by which an acronym is known */
bool lex_petrarch_organisation(tac_str plain);                                    /* does a word say that it is one? */
bool lex_petrarch_titled(tac_str plain);                                          /* "MR OBAMA" */

#endif

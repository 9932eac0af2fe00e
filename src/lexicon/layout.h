/* The compiled lexicon, byte by byte. One file, mapped and never changed; all numbers little-endian, 32 bits but for two hashes.
 *
 *   header    magic, version, hash of all that follows the header, bytes of the file, then for each section its offset and its number of records
 *   sections  arrays of the records below, each at an offset that 8 divides, in the order of the enum
 *
 * Texts stand once each in one section and are named by (offset, bytes). All phrases - names, terms, trigger lemmas - are found the same way: a phrase is a list of
 * words, hashed word by word, so that every prefix of the text has its hash on the way. `FIRSTS` (open addressing, a fingerprint and a mask) says which lengths
 * of phrase begin with a word; nearly every word of a text ends there. `SLOTS` (open addressing) leads from the hash of a whole phrase to `PHRASES`, which is
 * sorted by hash, and that to its run of `HITS`. */
#ifndef TAC_LEXICON_LAYOUT_H
#define TAC_LEXICON_LAYOUT_H

#include "lexicon/lexicon.h"

enum { LEX_VERSION = 2, LEX_MAX_WORDS = 32, LEX_MAX_CONDS = 4 };
#define LEX_MAGIC "TACLEX\r\n"

typedef enum {
    LEX_TEXTS, LEX_ENTRIES, LEX_CODES, LEX_TERMS, LEX_NOTS, LEX_FRAMES, LEX_RULES, LEX_TRIGGERS, LEX_EXAMPLES, LEX_FIRSTS, LEX_SLOTS, LEX_PHRASES, LEX_HITS,
    LEX_SECTIONS
} lex_section;

typedef struct {
    char magic[8];
    uint32_t version, sections;
    uint64_t hash, bytes;
    struct { uint32_t at, n; } section[LEX_SECTIONS];
} lex_header;

typedef struct { uint32_t at, n; } lex_ref; /* a text */

typedef struct {
    uint32_t kind;
    lex_ref name, where;
    uint32_t first_code, n_codes;
} lex_entry;

typedef struct {
    char code[4];
    uint32_t n_sectors;
    char sectors[TAC_MAX_SECTORS][4];
    uint32_t from, to;
    lex_ref office;
} lex_codes;

typedef struct {
    uint32_t kind, pos; /* pos: 0 any, else 'v' 'n' 'a' 'p' */
    lex_ref value, block, where;
    uint32_t first_not, n_nots;
} lex_term;

typedef struct { lex_ref phrase; } lex_not;

typedef struct {
    lex_ref name, event, modes, actor, recipient, item, giver, taker, contexts, where;
    uint32_t first_rule, n_rules, user;
} lex_frame;

typedef struct {
    lex_ref event, mode;
    uint32_t n_conds;
    struct { lex_ref slot, values; uint32_t kind; } conds[LEX_MAX_CONDS];
} lex_rule;

typedef struct {
    uint32_t frame, pos, with_kind;
    lex_ref with;
} lex_trigger;

typedef struct {
    lex_ref text, expect, block, where;
    uint32_t negative, frame;
} lex_example;

typedef struct { uint32_t print, lengths; } lex_first; /* lengths: bit i for phrases of i + 1 words; 0: an empty place */
typedef struct { uint32_t phrase; } lex_slot;          /* 1 + the phrase; 0: an empty place */

/* What a phrase is looked up for. Names keep their case, the others do not care for it. */
typedef enum { LEX_NAME, LEX_TERM, LEX_TRIGGER = LEX_TERM + TAC_TERM_CONTEXT + 1 } lex_space;

typedef struct {
    uint64_t hash;
    lex_ref text;       /* words with one space between */
    uint32_t space;
    uint32_t first_hit, n_hits;
    uint32_t zero;
} lex_phrase;

typedef struct { uint32_t what, how; } lex_hit; /* an entry and its tac_name_how, a term, or a trigger */

/* Hash of a phrase, a word at a time from lex_hash_start. */
uint64_t lex_hash_start(lex_space space);
uint64_t lex_hash_word(uint64_t hash, lex_space space, tac_str word);
/* Whether the words are this phrase of the lexicon: a small letter of it stands for the capital too unless it is a name; ' stands for U+2019 too. */
bool lex_phrase_is(tac_str phrase, lex_space space, const tac_str *words, uint32_t n);
/* Place in a table of 2^k places where a hash is looked for first. */
static inline uint32_t lex_home(uint64_t hash, uint32_t places) { return (uint32_t)(hash >> 20) & (places - 1); }
static inline uint32_t lex_print(uint64_t hash) { return (uint32_t)(hash >> 32); }

struct tac_lexicon {
    tac_file file;
    bool mapped;
    const lex_header *header;
    const char *texts;
    const lex_entry *entries;
    const lex_codes *codes;
    const lex_term *terms;
    const lex_not *nots;
    const lex_frame *frames;
    const lex_rule *rules;
    const lex_trigger *triggers;
    const lex_example *examples;
    const lex_first *firsts;
    const lex_slot *slots;
    const lex_phrase *phrases;
    const lex_hit *hits;
};

/* A lexicon over bytes in memory (8-byte aligned), which are borrowed; checked as a file is. */
tac_lexicon *lex_open_bytes(const uint8_t *at, size_t bytes, const char *shown, tac_error *err);

#endif

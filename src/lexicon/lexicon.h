/* What Tacitus knows, compiled from lexicon/ (*.lex) into one mapped file. Lookup only here; `tac_lexicon_compile` makes the file. docs/lexicon.md is the language. */
#ifndef TAC_LEXICON_H
#define TAC_LEXICON_H

#include "base/base.h"

typedef struct tac_lexicon tac_lexicon;
/* Maps a compiled lexicon (checked: magic, version, checksum). */
tac_lexicon *tac_lexicon_open(const char *path, tac_error *err);
void tac_lexicon_close(tac_lexicon *lex);
uint64_t tac_lexicon_hash(const tac_lexicon *lex);
/* Compiles folders (each laid over the ones before: a block of the same name replaces, `drop NAME` removes) to `out`. Calls complain() for every error found
 * ("file:line: expected ..., got ...") and returns false when there was one. The same files give the same bytes. Blocks of folders after the first are the user's. */
bool tac_lexicon_compile(const char *const *folders, int n, const char *out, void (*complain)(void *, const char *), void *context, tac_error *err);

/* Blocks of this language for the actors and agents of PETRARCH dictionaries, one entry told in several places once. Each malformed line is told to complain()
 * ("file:line: expected ..., got ...") and passed over; returns how many there were. */
typedef struct {
    tac_str shown, text;      /* the file's name for errors; what it holds */
} tac_petrarch_file;
uint32_t tac_lexicon_import_petrarch(const tac_petrarch_file *files, int n, tac_buf *out, void (*complain)(void *, const char *), void *context);

/* ---- names: countries, persons, groups, media, places ---- */
typedef enum { TAC_ENTRY_COUNTRY, TAC_ENTRY_PERSON, TAC_ENTRY_GROUP, TAC_ENTRY_PLACE } tac_entry_kind;
/* How a name stands for its entry: itself, its adjective or people ("Russian", "Russians"), its seat of government ("Moscow", "the Kremlin"), a town; of a country also a
 * people of its own that is called as another's is: wherever the text tells of the country (MINORITY: the Serbs of Bosnia), or where it does not tell of the other
 * (NAMESAKE: the Indians of Peru). */
typedef enum { TAC_HOW_NAME, TAC_HOW_ADJECTIVE, TAC_HOW_PEOPLE, TAC_HOW_SEAT, TAC_HOW_CITY, TAC_HOW_MINORITY, TAC_HOW_NAMESAKE } tac_name_how;
enum { TAC_MAX_SECTORS = 6 };
/* Codes while an interval holds. Dates are YYYYMMDD; 0 is open. */
typedef struct {
    char code[4];             /* "" where there is none */
    uint8_t n_sectors;
    char sectors[TAC_MAX_SECTORS][4];
    uint32_t from, to;
    tac_str office;           /* empty, or "Defence Minister" */
} tac_codes;
typedef struct {
    tac_entry_kind kind;
    tac_str name;             /* canonical */
    uint32_t n_codes;         /* see tac_lexicon_codes */
    tac_str where;            /* "actors/countries.lex:12" */
} tac_entry;
typedef struct {
    uint32_t entry;           /* id for the calls below */
    uint32_t words;           /* words matched; 0: none */
    tac_name_how how;
} tac_name_hit;
/* The longest names that start at forms[0] (case matters; ALL-CAPS headlines and forms are tried in Title case by the caller). Several entries may share a name:
 * hits[0..return), best kind first (country, person, group, place), all of the same length. */
int tac_lexicon_names(const tac_lexicon *lex, const tac_str *forms, uint32_t n, tac_name_hit *hits, int max_hits);
tac_entry tac_lexicon_entry(const tac_lexicon *lex, uint32_t entry);
tac_codes tac_lexicon_entry_codes(const tac_lexicon *lex, uint32_t entry, uint32_t i);
/* The first codes whose interval holds at `date` (YYYYMMDD; 0 is any): false when none does. */
bool tac_lexicon_codes_at(const tac_lexicon *lex, uint32_t entry, uint32_t date, tac_codes *codes);

/* ---- terms: agents, sources, status words, items, contexts ---- */
typedef enum { TAC_TERM_AGENT, TAC_TERM_SOURCE, TAC_TERM_STATUS, TAC_TERM_ITEM, TAC_TERM_CONTEXT } tac_term_kind;
typedef struct {
    uint32_t words;           /* words matched; 0: none */
    tac_str value;            /* agents: "GOV MIL"; sources: "UU CT+" (the author's and the source's commitment); status: its signature; items, contexts: the class */
    tac_str block, where;     /* name of the block, "status.lex:31" */
} tac_term_hit;
/* The longest term of a kind at lemmas[0] (lower case but for names); pos[i] is 'v' 'n' 'a' (adjective or adverb) 'p' (preposition, particle, conjunction) or 'x'.
 * A block's `not "..."` phrases shut it out. hits[0..return) of one length: contexts may have several. */
int tac_lexicon_terms(const tac_lexicon *lex, tac_term_kind kind, const tac_str *lemmas, const char *pos, uint32_t n, tac_term_hit *hits, int max_hits);
/* The same at lemmas[at] of a sentence of n words: `not` phrases that begin before the term ("salvation army") shut it out too. */
int tac_lexicon_terms_at(const tac_lexicon *lex, tac_term_kind kind, const tac_str *lemmas, const char *pos, uint32_t n, uint32_t at, tac_term_hit *hits, int max_hits);

/* ---- frames ---- */
typedef enum { TAC_COND_IS, TAC_COND_IS_NOT, TAC_COND_LEMMA, TAC_COND_PRESENT, TAC_COND_ABSENT, TAC_COND_LEMMA_NOT } tac_cond_kind;
typedef struct {
    tac_str slot;             /* "obj", "on" */
    tac_cond_kind kind;
    tac_str values;           /* space-separated classes or lemmas */
} tac_cond;
/* `if` blocks the frame when it fails (event and mode empty); `mode M if` and `event E if` change what it means. */
typedef struct {
    tac_str event, mode;
    uint32_t n_conds;
    tac_cond conds[4];
} tac_frame_rule;
typedef struct {
    tac_str name, event;      /* "bombard", "ASSAULT" */
    tac_str modes;            /* space-separated; empty */
    tac_str actor, recipient, item, giver, taker; /* slots as written: "obj on of" (the first that is there), "both" for mutual subjects; empty: none */
    tac_str contexts;
    uint32_t n_rules;
    bool user;                /* from a folder laid over the shipped one: obeyed at once */
    tac_str where;
} tac_frame;
typedef struct {
    uint32_t frame;
    char pos;                 /* of the trigger: v n a */
    char with_kind;           /* 0; 'o' light verb with the object noun `with`; 'p' particle or preposition `with`; 'f' fixed phrase */
    tac_str with;             /* lemma of the noun or particle, or the whole phrase in lemmas; of a light verb with a particle both: "up+roadblock" */
} tac_frame_word;
/* Frame words of a trigger lemma (for a light verb its verb, for a fixed phrase its first word); a lexicon has TAC_FRAME_WORDS at most for one. */
enum { TAC_FRAME_WORDS = 256 };
int tac_lexicon_frame_words(const tac_lexicon *lex, tac_str lemma, tac_frame_word *out, int max);
tac_frame tac_lexicon_frame(const tac_lexicon *lex, uint32_t frame);
tac_frame_rule tac_lexicon_frame_rule(const tac_lexicon *lex, uint32_t frame, uint32_t i);

/* ---- examples, for `tacitus lexicon check` ---- */
typedef struct {
    tac_str text, expect;     /* expect: what stands after => */
    bool negative;            /* a '-' example: must give no event of its frame */
    uint32_t frame;           /* UINT32_MAX outside events/ */
    tac_str block, where;
} tac_example;
uint32_t tac_lexicon_examples(const tac_lexicon *lex);
tac_example tac_lexicon_example(const tac_lexicon *lex, uint32_t i);

#endif

/* Who: every mention of a possible party with its span, its resolved name, its codes at the document's date, and why. */
#ifndef TAC_ACTORS_H
#define TAC_ACTORS_H

#include "gazetteer/gazetteer.h"
#include "lexicon/lexicon.h"
#include "parse/parse.h"

/* How a mention came by its codes. */
typedef enum { TAC_WHY_NONE, TAC_WHY_NAME, TAC_WHY_AGENT, TAC_WHY_MODIFIER, TAC_WHY_APPOSITION, TAC_WHY_COREFERENCE } tac_why;

/* Classes that frames' conditions ask for (`if obj is place, country`); several may hold. */
enum { TAC_IS_COUNTRY = 1, TAC_IS_GOVERNMENT = 2, TAC_IS_MILITARY = 4, TAC_IS_PERSON = 8, TAC_IS_CIVILIANS = 16, TAC_IS_GROUP = 32, TAC_IS_ORGANISATION = 64, TAC_IS_PLACE = 128, TAC_IS_MEDIA = 256 };

enum { TAC_MAX_OTHERS = 7 };
typedef struct {
    uint32_t sentence, head;      /* the head word */
    uint32_t first, last;         /* words of the span, last included */
    uint32_t start, end;          /* bytes */
    char code[4];                 /* "" where the country cannot be told */
    uint8_t n_sectors;
    char sectors[TAC_MAX_SECTORS][4]; /* primary first; a bare country has none (the event says GOV or MIL) */
    uint32_t classes;             /* TAC_IS_* */
    bool bare_country;            /* "France", "Moscow" as a government: no words of its own but the country's */
    bool pronoun;
    bool of_text;                 /* its country is the one that the text is about: no word of its own says so */
    tac_str name, office;         /* resolved name, office; empty where there is none */
    tac_str why;                  /* one line for explain: "person Sergei Shoigu (actors/leaders.lex:12, 2012-11-06..2024-05-12)" */
    tac_why how;
    int32_t antecedent;           /* mention it refers to, -1 none */
    uint32_t entity;              /* the first mention of what it is a mention of; itself where it is the first */
    uint8_t n_others;             /* further mentions that it names besides its own codes: "both sides", "they", "Japanese and South Korean troops". */
    int32_t others[TAC_MAX_OTHERS]; /* A party that is this mention is the mention and then these, each a party with the codes of its own. */
} tac_mention;

typedef struct {
    tac_mention *at;              /* in text order of heads */
    uint32_t n;
    int32_t **by_word;            /* [sentence][word]: the mention that this word heads, else -1 */
} tac_mentions;

/* All mentions of a parsed document: noun phrases, names and pronouns that can be a party (coded or not). Coordinated parties are mentions of their own
 * ("South Korea and Japan": two), a head's span stops before its own conjuncts, relative clauses and appositions. Without a gazetteer (NULL) places are known by the lexicon alone. `date` is YYYYMMDD; 0: today.
 * All in the arena. */
tac_mentions *tac_mentions_find(tac_arena *arena, const tac_parse *parse, const tac_lexicon *lex, const tac_gazetteer *gazetteer, uint32_t date);

/* The mention a word belongs to as a party: the one it heads; a title or name inside one counts as it. -1: none. */
int32_t tac_mention_at(const tac_mentions *m, const tac_parse *parse, uint32_t sentence, uint32_t word);

#endif

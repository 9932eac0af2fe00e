/* A document's words to sentences with tags, lemmas, a dependency tree, names, factuality, and the reader's scores: one pass of the model. */
#ifndef TAC_PARSE_H
#define TAC_PARSE_H

#include "model/model.h"
#include "text/text.h"

/* UD's universal tags, in this order. */
typedef enum {
    TAC_ADJ, TAC_ADP, TAC_ADV, TAC_AUX, TAC_CCONJ, TAC_DET, TAC_INTJ, TAC_NOUN, TAC_NUM, TAC_PART, TAC_PRON, TAC_PROPN, TAC_PUNCT, TAC_SCONJ, TAC_SYM, TAC_VERB, TAC_X
} tac_upos;

/* UD's relations without subtype, in this order. */
typedef enum {
    TAC_ACL, TAC_ADVCL, TAC_ADVMOD, TAC_AMOD, TAC_APPOS, TAC_AUXREL, TAC_CASE, TAC_CC, TAC_CCOMP, TAC_COMPOUND, TAC_CONJ, TAC_COP, TAC_CSUBJ, TAC_DEP, TAC_DETREL,
    TAC_DISCOURSE, TAC_DISLOCATED, TAC_EXPL, TAC_FIXED, TAC_FLAT, TAC_GOESWITH, TAC_IOBJ, TAC_LIST, TAC_MARK, TAC_NMOD, TAC_NSUBJ, TAC_NUMMOD, TAC_OBJ, TAC_OBL,
    TAC_ORPHAN, TAC_PARATAXIS, TAC_PUNCTREL, TAC_REPARANDUM, TAC_ROOT, TAC_VOCATIVE, TAC_XCOMP
} tac_deprel;

enum { TAC_NAME_NONE, TAC_NAME_PERSON, TAC_NAME_ORG, TAC_NAME_PLACE, TAC_NAME_OTHER };

typedef struct {
    uint32_t start, end;      /* bytes of the text */
    tac_str form, lemma;      /* the lemma may be in the parse's arena */
    tac_upos upos;
    tac_deprel deprel;
    tac_str xpos, feats, rel; /* as the model spells them; rel with its subtype: "nsubj:pass" */
    int32_t head;             /* index in the sentence, -1 for the root */
    int32_t first_child, next_sibling; /* the tree downwards, in word order; -1 ends */
    uint8_t gap;              /* TAC_GAP_* before the word */
    uint8_t name;             /* TAC_NAME_* */
    bool name_begins;
    bool predicate;           /* a verb, or a word with a subject, copula or clausal relation */
    bool deverbal;            /* a participle or gerund that is tagged an adjective or a noun: no predicate of its clause, and yet it tells of something done */
    float fact;               /* factuality of a predicate or deverbal, -3..3 */
} tac_word;

/* The reader's classes, in the order of the model's lists. */
enum { TAC_TYPES = 16, TAC_ROLES = 5, TAC_AUXES = 4, TAC_FACTS = 7, TAC_ITEMS = 16, TAC_WAYS = 5, TAC_CONTEXTS = 37, TAC_HEARD = 256,
       TAC_PAIR = 8, TAC_PAIRED = 2 * TAC_PAIR + 3, TAC_HOME = 32, TAC_HOMES = 2 * TAC_HOME + 3, TAC_SECTORS = 26 };
typedef enum { TAC_AGREE, TAC_CONSULT, TAC_SUPPORT, TAC_CONCEDE, TAC_COOPERATE, TAC_AID, TAC_RETREAT, TAC_REQUEST, TAC_ACCUSE, TAC_REJECT, TAC_THREATEN, TAC_PROTEST, TAC_SANCTION,
               TAC_MOBILIZE, TAC_COERCE, TAC_ASSAULT, TAC_NO_TYPE } tac_type;
typedef enum { TAC_ROLE_ACTOR, TAC_ROLE_RECIPIENT, TAC_ROLE_SOURCE, TAC_ROLE_ITEM, TAC_ROLE_PLACE } tac_role_kind;
enum { TAC_AUX_HISTORICAL, TAC_AUX_FUTURE, TAC_AUX_HYPOTHETICAL, TAC_AUX_NEGATION };
enum { TAC_FACT_CT_PLUS, TAC_FACT_PR_PLUS, TAC_FACT_PS_PLUS, TAC_FACT_CT_MINUS, TAC_FACT_PR_MINUS, TAC_FACT_PS_MINUS, TAC_FACT_UU };
enum { TAC_WAY_NONE, TAC_WAY_ACTOR_TO_RECIPIENT, TAC_WAY_RECIPIENT_TO_ACTOR, TAC_WAY_ACTOR_GIVES, TAC_WAY_RECIPIENT_GIVES };

/* What the reader says of one word that may be a trigger. Probabilities all. */
typedef struct {
    uint32_t sentence, word;
    float type[TAC_TYPES + 1];   /* the last: no event */
    float *mode;                 /* (tac_parse.modes) over TYPE/mode, each type's own modes and its "no mode" summing to one */
    float aux[TAC_AUXES], fact[TAC_FACTS], item[TAC_ITEMS] /* transfer class, the first: none */, way[TAC_WAYS], context[TAC_CONTEXTS];
    float *link;                 /* (TAC_ROLES, words of the sentence): that the word heads a mention in that role */
    const float *heard;          /* (TAC_HEARD) the layer from which `type` was judged: triggers that are alike to the reader are near each other there */
} tac_trigger;

typedef struct {
    tac_word *words;
    uint32_t n;
    uint32_t start, end;   /* bytes */
    bool opens_paragraph;
    int32_t root;          /* index of the root word */
    const float (*paired)[TAC_PAIRED]; /* (n) for coreference, each word as what refers (TAC_PAIR), as what is referred to (TAC_PAIR), and how fit it is to be meant by he or she, it, they;
                              NULL where no model has read the text */
    const float (*home)[TAC_HOMES]; /* (n) for the country that a phrase belongs to: its head as that phrase (TAC_HOME), how likely it has none, or one told far off; as a word that names
                              a country (TAC_HOME), and how likely it is any phrase's. NULL where no model has read the text */
    const float (*sector)[TAC_SECTORS]; /* (n) how likely a party that the word heads is of each primary sector; the first: a bare country. NULL where no model has read the text */
    tac_str id;            /* from CoNLL-U, else empty */
    const tac_trigger **reader; /* (n) the trigger at a word, NULL where the reader sees none */
    const float (*none)[TAC_TYPES + 1]; /* (n, TAC_TYPES + 1): type probabilities of every word */
} tac_sentence;

typedef struct {
    tac_sentence *sentences;
    uint32_t n;
    uint32_t before;       /* sentences of the document before these, where it is parsed in sections */
    tac_trigger *triggers; /* in text order: every word whose chance of being an event is at least 0.03 */
    uint32_t n_triggers;
    const tac_str *mode_names; /* "ASSAULT/drone", "AGREE/" ... */
    uint32_t modes;
} tac_parse;

typedef struct tac_parser tac_parser; /* one thread's buffers over a model */
tac_parser *tac_parser_new(const tac_model *model, tac_error *err); /* NULL and *err when the model is not one of this program's */
void tac_parser_free(tac_parser *parser);
/* Parses the bytes [from, to) of a checked text; all of the result is in the arena, forms are slices of `text` and offsets count in it. */
tac_parse *tac_parser_run(tac_parser *parser, tac_arena *arena, tac_str text, size_t from, size_t to);
/* The same over given words: sentence i has the words [ends[i-1], ends[i]) of tokens, whose offsets count in `text`. */
tac_parse *tac_parser_run_tokens(tac_parser *parser, tac_arena *arena, tac_str text, const tac_token *tokens, const uint32_t *ends, uint32_t n_sentences);

/* The triggers of the coded texts that a model was trained on, to be held beside one that it found: a file made with the model (train/likes.c; docs/model-format.md). */
typedef struct tac_likes tac_likes;
tac_likes *tac_likes_open(const char *path, tac_error *err); /* mapped, checked once */
void tac_likes_close(tac_likes *likes);
uint64_t tac_likes_model(const tac_likes *likes); /* the model's hash; vectors of another one mean nothing beside these */
enum { TAC_LIKES = 3 };
typedef struct {
    double likeness;   /* the cosine of the two vectors */
    tac_str id, what;  /* the text's id, "ASSAULT aerial" */
    tac_str sentence;  /* "Rebels [shelled] the port." */
} tac_like;
/* The likest first; of equals the earlier in the file. Returns how many. Slices of the file. */
uint32_t tac_likes_nearest(const tac_likes *likes, const float *heard, tac_like out[TAC_LIKES]);
/* The bytes that stand for TAC_HEARD values in the file: the greatest is 127. */
void tac_likes_pack(const float *heard, int8_t *to);

const char *tac_upos_name(tac_upos u);
const char *tac_deprel_name(tac_deprel r);
const char *tac_type_name(tac_type t); /* "AGREE" */
const char *tac_sector_name(uint32_t s); /* "GOV"; "" for the first */

/* CoNLL-U, as `tacitus parse` prints it: the last column holds SpaceAfter=No, Bytes=start:end, Name=, Fact=. `doc_id` names sentences that have no id of their own: "ID-1". */
void tac_parse_print_conllu(const tac_parse *parse, tac_str doc_id, tac_buf *out);
/* Reads CoNLL-U: tokens and sentences as given, other columns ignored, ids kept. Fills a text (forms joined by SpaceAfter) and run_tokens' arrays, in the arena.
 * `lines` may be a part of the file: its first line's number is first_line. */
typedef struct {
    tac_str text;
    tac_token *tokens;
    uint32_t *ends;
    tac_str *ids;           /* sent_id of each sentence */
    tac_str *ranges;        /* for each token: the multiword-token line to print before it, or empty */
    uint32_t n_tokens, n_sentences;
} tac_conllu;
bool tac_conllu_read(tac_conllu *out, tac_arena *arena, tac_str lines, const char *path, uint64_t first_line, tac_error *err);

#endif

/* What the files of this room share: the parser's heads and label lists, and one chunk of windows on its way through them. */
#ifndef TAC_PARSE_INTERNAL_H
#define TAC_PARSE_INTERNAL_H

#include "parse/parse.h"

/* Pieces of a window: as in training where sentence ends are sure; up to the hard limit where a text has none. A chunk is what one pass of the encoder takes. */
enum { TAC_WINDOW = 160, TAC_WINDOW_MOST = 480, TAC_CHUNK = 768, TAC_CHUNK_MOST = TAC_CHUNK + TAC_WINDOW_MOST };
enum { TAC_ARC = 384, TAC_REL = 128, TAC_HID = TAC_HEARD };
enum { TAC_KNOWN = 3 * TAC_TYPES }; // rows of trig_known
enum { TAC_BLOCK = 96 }; // rows of one product with all matrices of a biaffine

/* "C N suffix": case, code points to drop off the end, what to add. */
typedef struct {
    char how; // L lower, K keep, T title
    uint32_t drop;
    tac_str suffix;
} tac_lemma_script;
bool tac_lemma_script_read(tac_str line, tac_lemma_script *out);
tac_str tac_lemma_apply(tac_arena *arena, tac_str form, const tac_lemma_script *script);
/* The lemma that the treebanks give a form with its tags (an empty xpos: with any), empty where they do not know it. `lines`: "form TAB upos TAB xpos TAB lemma",
 * sorted by bytes. */
tac_str tac_lemma_known(tac_str lines, tac_str form, const char *upos, tac_str xpos);
/* What follows a key and its TAB in `lines`, which are sorted by bytes; empty where no line has it. */
tac_str tac_line_of(tac_str lines, tac_str key);
bool tac_text_is_low(tac_str s); /* ASCII without capitals: its own lower case */

/* Maximum spanning trees. scores (n, n + 1): of word d the scores of its heads, 0 the root, h the word h - 1; -1e4 or less for what cannot be.
 * heads (n): 0 the root, else one more than the head's index; exactly one word hangs on the root. */
typedef struct tac_tree_space tac_tree_space;
tac_tree_space *tac_tree_space_new(void);
void tac_tree_space_free(tac_tree_space *space);
void tac_tree_decode(tac_tree_space *space, const float *scores, uint32_t n, uint32_t *heads);

/* Words that are parsed as one tree: words of one sentence in one window. `row` is the first word's row of the chunk, `cls` the window's [CLS]. */
typedef struct {
    uint32_t token, n, row, cls;
    uint32_t first, length; // the sentence's first token and words
} tac_unit;

typedef struct {
    tac_lemma_script *lemma;
    uint8_t *upos, *rel_base, *name; // to the enums; name: TAC_NAME_*, with 128 for B-
    tac_str *xpos, *feats, *rel, *modes;
    uint32_t n_upos, n_xpos, n_feats, n_lemma, n_names, n_rel, n_modes, root; // root: index in rel
    tac_str lemmas;       // known lemmas, see tac_lemma_known
    tac_str known;        // "form TAB numbers": the rows of trig_known that hold for a form, see reader.c
    uint32_t *mode_group; // (n_modes) the first mode of the same type
} tac_labels;

struct tac_parser {
    const tac_model *model;
    tac_run *run;
    tac_arena *own;
    tac_vocabulary *vocabulary;
    tac_labels labels;
    tac_tree_space *space;
    tac_linear tags, arc_dep, arc_head, arc, rel_dep, rel_head, rel, fact_hid, fact_out, trig_hid, trig_out, event_hid, event_out, link_trig, link_word, link, paired, home, kind;
    const float *trig_known;       // (TAC_KNOWN, TAC_HID)
    // the chunk: pieces, then rows (a [CLS] and the words of each window, window by window)
    uint32_t pieces, rows, windows;
    int32_t *ids;                  // (TAC_CHUNK_MOST)
    uint8_t *shape, *later, *gap;
    uint32_t *word, *ends;
    uint32_t *token;               // (rows) the token of a row, UINT32_MAX for [CLS]
    float *v;                      // (rows, TAC_DIM)
    float *scores;                 // (rows, tags.out): tags, later other heads
    float *a, *b, *c;              // (rows, TAC_DIM)
    float *pairs;                  // a block of relation products, and arc scores
    uint32_t *list;                // (rows)
    tac_unit *units;
    uint32_t n_units;
};

/* What a parse is gathered in: arrays over all tokens of the text. */
typedef TAC_VEC(tac_trigger) tac_trigger_list;
typedef struct {
    tac_parser *parser;
    tac_arena *arena;
    tac_str text;
    const tac_token *tokens;
    uint32_t n;
    bool given;                        // sentences are given
    bool *ends;                        // (n) a sentence ends with the token
    uint32_t *first, *length;          // (n) given: the token's sentence
    tac_word *words;                   // (n) heads count from the text's first word until the end
    float (*none)[TAC_TYPES + 1];      // (n)
    float (*paired)[TAC_PAIRED];       // (n)
    float (*home)[TAC_HOMES];          // (n)
    float (*sector)[TAC_SECTORS];      // (n)
    tac_trigger_list triggers;         // `word` is the token until the end
} tac_job;

bool tac_labels_read(tac_parser *parser);
/* Sentence ends, tags, lemmas, trees of the chunk's rows. */
void tac_chunk_syntax(tac_job *job);
/* Factuality, triggers and links of the chunk's units. */
void tac_chunk_read(tac_job *job);
/* Joins what the tree says of each predicate to the model's factuality. Trees must be whole. */
void tac_commitment_join(tac_sentence *s);

#endif

/* What the files of the parse room share: the heads of the model, and one thread's buffers. */
#ifndef TAC_PARSE_INTERNAL_H
#define TAC_PARSE_INTERNAL_H

#include "parse/parse.h"

enum { TAC_ARC = 384, TAC_REL = 128, TAC_HID = 256, TAC_MAX_LABELS = 512 };

/* A list of labels out of the model's text, one a line. */
typedef struct {
    tac_str *at;
    uint32_t n;
} tac_labels;

typedef struct {
    tac_linear tags, arc_dep, arc_head, rel_dep, rel_head, fact_hid, fact_out, trig_hid, trig_out, event_hid, event_out, link_trig, link_word, arc;
    const float *rel;  // (labels, TAC_REL + 1, TAC_REL + 1)
    const float *link; // (TAC_ROLES, TAC_HID + 1, TAC_HID + 1)
    tac_labels upos, xpos, feats, deprel, lemma, names, modes;
    uint8_t upos_of[32], rel_of[TAC_MAX_LABELS], mode_type[TAC_MAX_LABELS];
} tac_heads;

struct tac_parser {
    tac_run *run;
    tac_arena *own;           /* labels, vocabulary */
    tac_arena *scratch;       /* one chunk's arrays; reset after each */
    tac_vocabulary *vocabulary;
    tac_heads heads;
};

/* One chunk of windows being parsed. `at` maps a token to its row of `v` (rows, TAC_DIM); each window's [CLS] has a row before its first token's. */
typedef struct {
    const float *v;
    float *tags;             // (rows, tags' width)
    int rows;
} tac_chunk;

/* tree.c: heads (n) of the best tree with exactly one root over scores (n + 1, n + 1): scores[d][h], word i at i + 1, 0 the root; -1 is the root. */
void tac_tree_decode(tac_arena *scratch, const float *scores, int n, int32_t *heads);
/* Fills root, first_child and next_sibling from the heads. */
void tac_tree_link(tac_sentence *s);

/* lemma.c: a form by an edit script "C N suffix" (train/data.py's apply_script); in the arena when it is not a slice of the form. */
tac_str tac_lemma_apply(tac_arena *arena, tac_str form, tac_str script);

/* reader.c: triggers of one sentence, whose words' vectors are v (n, TAC_DIM); appends to *out. */
typedef TAC_VEC(tac_trigger) tac_trigger_list;
void tac_reader_read(tac_parser *p, tac_arena *arena, const float *v, tac_sentence *s, uint32_t number, tac_trigger_list *out);

#endif

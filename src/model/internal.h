/* What the files of this room share: the mapped model, one thread's buffers, and the loops over vectors. */
#ifndef TAC_MODEL_INTERNAL_H
#define TAC_MODEL_INTERNAL_H

#include "model/model.h"

enum { TAC_LAYERS = 6, TAC_HEADS = 12, TAC_HEAD_DIM = TAC_DIM / TAC_HEADS, TAC_FF = 1536, TAC_PIECES = 30522, TAC_POSITIONS = 512 };

typedef struct {
    tac_linear qkv, out, up, down;
    const float *norm1_w, *norm1_b, *norm2_w, *norm2_b; // (TAC_DIM)
} tac_layer;

struct tac_model {
    tac_file file;
    uint64_t hash;
    uint32_t entries;
    const int8_t *words;                                    // (TAC_PIECES, TAC_DIM)
    const float *words_scale;                               // (TAC_PIECES)
    const float *positions, *shape, *later, *space;         // (TAC_POSITIONS | 8 | 2 | 3, TAC_DIM)
    const float *norm_w, *norm_b;                           // (TAC_DIM)
    tac_layer layers[TAC_LAYERS];
};

/* Buffers for `pieces` rows; they grow with the largest call and are kept. */
struct tac_run {
    const tac_model *model;
    int pieces;
    float *x, *att; // (pieces, TAC_DIM)
    float *wide;    // (pieces, TAC_FF): q, k, v or the inner layer, first as integer sums, then as floats
    int linear_bytes, linear_rows;
    uint8_t *q;     // quantised input of a product
    float *scale;   // (rows) of q
    int32_t *zero;  // (rows) of q
    float *scratch; // one window's attention
};

/* out[i] rows of u8 with x = s (q - z); s and z by the row's range. n is a multiple of 16. */
void tac_vector_quantise(const float *x, int n, uint8_t *q, float *s, int32_t *z);
/* Integer sums at y to floats, in place: y[o] = s scale[o] (y[o] - z sum[o]) + bias[o]. */
void tac_vector_finish(float *y, float s, int32_t z, const tac_linear *l);
/* The same for a layer whose outputs (a multiple of 16) go through GELU and are quantised for the next product. */
void tac_vector_finish_gelu(float *y, float s, int32_t z, const tac_linear *l, uint8_t *q, float *qs, int32_t *qz);
void tac_vector_gelu(float *x, int n); // n a multiple of 16
/* x = LayerNorm(x + add) w + b over TAC_DIM values; add may be NULL. */
void tac_vector_norm(float *x, const float *add, const float *w, const float *b);
/* Attention of one window: qkv (n, 3 TAC_DIM) to out (n, TAC_DIM). scratch: TAC_SCRATCH floats, 64-byte aligned. */
enum { TAC_SCRATCH = 2 * TAC_HEAD_DIM * TAC_POSITIONS + 8 * TAC_POSITIONS };
float tac_vector_fused(float a, float b, float c); /* a b + c, rounded once */
void tac_vector_attention(const float *qkv, int n, float *out, float *scratch);

#endif

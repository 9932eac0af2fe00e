/* The encoder: BERT's (Devlin et al. 2019) with pre-trained word pieces, over windows packed one after the other.
 *
 *   x = norm(piece + position + shape + later + space)
 *   six times:  x = norm1(x + out(attention(qkv(x))));  x = norm2(x + down(gelu(up(x))))
 *   a word's vector is the mean of its pieces' x.
 *
 * All pieces of the call are the rows of one product; only attention looks at a window at a time. A row's sums are turned to floats, passed through what follows and
 * quantised for the next product while they are in the nearest cache. */
#include "model/run.h"

#include <string.h>

static void embed(tac_run *run, const int32_t *ids, const uint8_t *shape, const uint8_t *later, const uint8_t *space, const uint32_t *ends, int windows)
{
    const tac_model *m = run->model;
    uint32_t at = 0;
    for (int w = 0; w < windows; w++) {
        for (uint32_t start = at; at < ends[w]; at++) {
            uint32_t id = (uint32_t)ids[at] < TAC_PIECES ? (uint32_t)ids[at] : 0, pos = at - start < TAC_POSITIONS ? at - start : TAC_POSITIONS - 1;
            const int8_t *word = m->words + (size_t)id * TAC_DIM;
            const float *p = m->positions + (size_t)pos * TAC_DIM, *s = m->shape + (shape[at] & 7) * TAC_DIM, *l = m->later + (later[at] & 1) * TAC_DIM,
                        *g = m->space + (space[at] < 3 ? space[at] : 0) * TAC_DIM;
            float scale = m->words_scale[id], *x = run->x + (size_t)at * TAC_DIM;
            for (int i = 0; i < TAC_DIM; i++)
                x[i] = (((float)word[i] * scale + p[i]) + s[i]) + (l[i] + g[i]);
            tac_vector_norm(x, NULL, m->norm_w, m->norm_b);
        }
    }
}

static void layer(tac_run *run, const tac_layer *l, const uint32_t *ends, int windows, int rows)
{
    float *x = run->x, *wide = run->wide, *att = run->att;
    tac_run_linear(run, &l->qkv, x, rows, wide);
    uint32_t at = 0;
    for (int w = 0; w < windows; w++) {
        tac_vector_attention(wide + (size_t)at * 3 * TAC_DIM, (int)(ends[w] - at), att + (size_t)at * TAC_DIM, run->scratch);
        at = ends[w];
    }
    tac_run_quantise(run, att, rows, TAC_DIM);
    tac_run_product(run, &l->out, rows, att);
    for (int r = 0; r < rows; r++) {
        tac_vector_finish(att + (size_t)r * TAC_DIM, run->scale[r], run->zero[r], &l->out);
        tac_vector_norm(x + (size_t)r * TAC_DIM, att + (size_t)r * TAC_DIM, l->norm1_w, l->norm1_b);
    }
    tac_run_reserve_rows(run, rows, TAC_FF);
    tac_run_quantise(run, x, rows, TAC_DIM);
    tac_run_product(run, &l->up, rows, wide);
    for (int r = 0; r < rows; r++) {
        float *y = wide + (size_t)r * TAC_FF;
        tac_vector_finish_gelu(y, run->scale[r], run->zero[r], &l->up, run->q + (size_t)r * TAC_FF, run->scale + r, run->zero + r);
    }
    tac_run_product(run, &l->down, rows, att);
    for (int r = 0; r < rows; r++) {
        tac_vector_finish(att + (size_t)r * TAC_DIM, run->scale[r], run->zero[r], &l->down);
        tac_vector_norm(x + (size_t)r * TAC_DIM, att + (size_t)r * TAC_DIM, l->norm2_w, l->norm2_b);
    }
}

/* Means of the pieces that share a row of `out`. */
static void gather(const tac_run *run, const uint32_t *word, int pieces, float *out, int rows)
{
    memset(out, 0, (size_t)rows * TAC_DIM * sizeof(float));
    for (int at = 0; at < pieces;) {
        uint32_t row = word[at];
        int n = 0;
        for (; at < pieces && word[at] == row; at++, n++)
            if (row < (uint32_t)rows)
                tac_vector_add(out + (size_t)row * TAC_DIM, run->x + (size_t)at * TAC_DIM, 1.0f, TAC_DIM);
        if (n > 1 && row < (uint32_t)rows)
            for (int i = 0; i < TAC_DIM; i++)
                out[(size_t)row * TAC_DIM + (size_t)i] /= (float)n;
    }
}

void tac_run_encode(tac_run *run, const int32_t *ids, const uint8_t *shape, const uint8_t *later, const uint8_t *space, const uint32_t *word,
                    const uint32_t *ends, int windows, float *out, int rows)
{
    int pieces = windows > 0 ? (int)ends[windows - 1] : 0;
    if (pieces <= 0)
        return;
    tac_run_reserve(run, pieces);
    embed(run, ids, shape, later, space, ends, windows);
    for (int i = 0; i < TAC_LAYERS; i++)
        layer(run, &run->model->layers[i], ends, windows, pieces);
    gather(run, word, pieces, out, rows);
}

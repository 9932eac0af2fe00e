/* One thread's buffers, and the product that everything stands on: rows of floats, quantised each by its own range, times 7-bit weights.
 *
 * x = s (q - z) with q in 0..255, w = scale t with t in -63..63, so x . w = s scale (q . t - z sum(t)): the product q . t is one of whole numbers and exact.
 * Seven bits, because the widest instructions of older processors add two products of u8 and s8 in 16 bits: 2 * 255 * 63 < 2^15 never overflows, so that every
 * processor gives the same sums. */
#include "model/internal.h"
#include "model/run.h"

#include <dnnl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The parallelism is one document a thread; the products themselves must not start threads. (libgomp's count is the calling thread's own.) */
extern void omp_set_num_threads(int n);

static void *grown(void *old, size_t bytes)
{
    free(old);
    void *p = aligned_alloc(64, (bytes + 63) / 64 * 64);
    if (!p) {
        fputs("tacitus: out of memory\n", stderr);
        exit(TAC_E_MEMORY);
    }
    return p;
}

tac_run *tac_run_new(const tac_model *model)
{
    tac_run *run = grown(NULL, sizeof *run);
    memset(run, 0, sizeof *run);
    run->model = model;
    run->scratch = grown(NULL, TAC_SCRATCH * sizeof(float));
    return run;
}

void tac_run_free(tac_run *run)
{
    if (!run)
        return;
    free(run->x);
    free(run->att);
    free(run->wide);
    free(run->q);
    free(run->scale);
    free(run->zero);
    free(run->scratch);
    free(run);
}

void tac_run_reserve(tac_run *run, int pieces)
{
    if (pieces <= run->pieces)
        return;
    size_t n = (size_t)pieces;
    run->x = grown(run->x, n * TAC_DIM * sizeof(float));
    run->att = grown(run->att, n * TAC_DIM * sizeof(float));
    run->wide = grown(run->wide, n * TAC_FF * sizeof(float));
    run->pieces = pieces;
}

void tac_run_reserve_rows(tac_run *run, int rows, int in)
{
    if (rows > run->linear_rows) {
        run->scale = grown(run->scale, (size_t)rows * sizeof(float));
        run->zero = grown(run->zero, (size_t)rows * sizeof(int32_t));
        run->linear_rows = rows;
    }
    if ((size_t)rows * (size_t)in > (size_t)run->linear_bytes) {
        run->q = grown(run->q, (size_t)rows * (size_t)in);
        run->linear_bytes = rows * in;
    }
}

void tac_run_quantise(tac_run *run, const float *x, int rows, int in)
{
    tac_run_reserve_rows(run, rows, in);
    for (int r = 0; r < rows; r++)
        tac_vector_quantise(x + (size_t)r * (size_t)in, in, run->q + (size_t)r * (size_t)in, run->scale + r, run->zero + r);
}

void tac_run_product(tac_run *run, const tac_linear *l, int rows, float *y)
{
    const int32_t none = 0;
    omp_set_num_threads(1);
    dnnl_gemm_u8s8s32('N', 'N', 'F', rows, l->out, l->in, 1.0f, run->q, l->in, 0, l->w, l->out, 0, 0.0f, (int32_t *)(void *)y, l->out, &none);
}

void tac_run_linear(tac_run *run, const tac_linear *layer, const float *x, int rows, float *y)
{
    if (rows <= 0)
        return;
    tac_run_quantise(run, x, rows, layer->in);
    tac_run_product(run, layer, rows, y);
    for (int r = 0; r < rows; r++)
        tac_vector_finish(y + (size_t)r * (size_t)layer->out, run->scale[r], run->zero[r], layer);
}

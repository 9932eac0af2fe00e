/* One thread's buffers, and the product that everything stands on: rows of floats, quantised each by its own range, times 7-bit weights.
 *
 * x = s (q - z) with q in 0..255, w = scale t with t in -63..63, so x . w = s scale (q . t - z sum(t)): the product q . t is one of whole numbers and exact.
 * Seven bits, because the widest instructions of older processors add two products of u8 and s8 in 16 bits: 2 * 255 * 63 < 2^15 never overflows, so that every
 * processor gives the same sums. */
#include "model/internal.h"
#include "model/run.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#if defined(__x86_64__)
#include <dnnl.h>
/* The parallelism is one document a thread; the products themselves must not start threads. (libgomp's count is the calling thread's own.) */
extern void omp_set_num_threads(int n);
#endif

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

#if defined(__x86_64__)
void tac_run_product(tac_run *run, const tac_linear *l, int rows, float *y)
{
    const int32_t none = 0;
    omp_set_num_threads(1);
    dnnl_gemm_u8s8s32('N', 'N', 'F', rows, l->out, l->in, 1.0f, run->q, l->in, 0, l->w, l->out, 0, 0.0f, (int32_t *)(void *)y, l->out, &none);
}

void tac_run_prepare(void)
{
    enum { SMALL = 16 };
    static const uint8_t q[SMALL * SMALL];
    static const int8_t w[SMALL * SMALL];
    int32_t y[SMALL * SMALL];
    const int32_t none = 0;
    omp_set_num_threads(1);
    dnnl_gemm_u8s8s32('N', 'N', 'F', SMALL, SMALL, SMALL, 1.0f, q, SMALL, 0, w, SMALL, 0, 0.0f, y, SMALL, &none);
}
#else
void tac_run_prepare(void) {}

/* Elsewhere the library has no kernel of its own for these types, so the loop is ours: some rows against a strip of outputs that stays in registers, two products a
 * time in 16 bits (which hold them, as said above). An odd width is the heads', the encoder's are whole strips. */
enum { STRIP = 32, TALL = 2 };

static inline __attribute__((always_inline)) void product_strip(const uint8_t *q, size_t in, const int8_t *w, size_t out, int tall, int wide, int32_t *y)
{
    int32_t acc[TALL][STRIP] = {0};
    for (size_t k = 0; k < in; k += 2) // `in` is a multiple of 16
        for (int r = 0; r < tall; r++) {
            int16_t a = q[(size_t)r * in + k], b = q[(size_t)r * in + k + 1];
            for (int o = 0; o < wide; o++)
                acc[r][o] += (int16_t)((int16_t)(a * w[k * out + (size_t)o]) + (int16_t)(b * w[(k + 1) * out + (size_t)o]));
        }
    for (int r = 0; r < tall; r++)
        memcpy(y + (size_t)r * out, acc[r], (size_t)wide * sizeof *y);
}

void tac_run_product(tac_run *run, const tac_linear *l, int rows, float *y)
{
    size_t in = (size_t)l->in, out = (size_t)l->out;
    for (size_t o = 0; o < out; o += STRIP)
        for (int r = 0; r < rows; r += TALL) {
            const uint8_t *q = run->q + (size_t)r * in;
            int32_t *to = (int32_t *)(void *)y + (size_t)r * out + o;
            if (o + STRIP <= out && r + TALL <= rows)
                product_strip(q, in, l->w + o, out, TALL, STRIP, to);
            else
                product_strip(q, in, l->w + o, out, rows - r < TALL ? rows - r : TALL, out - o < STRIP ? (int)(out - o) : STRIP, to);
        }
}
#endif

void tac_run_linear(tac_run *run, const tac_linear *layer, const float *x, int rows, float *y)
{
    if (rows <= 0)
        return;
    tac_run_quantise(run, x, rows, layer->in);
    tac_run_product(run, layer, rows, y);
    for (int r = 0; r < rows; r++)
        tac_vector_finish(y + (size_t)r * (size_t)layer->out, run->scale[r], run->zero[r], layer);
}

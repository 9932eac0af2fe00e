/* The loops over floats that stand between the products: quantising, GELU, layer norm, attention; and those of the heads.
 *
 * Every result is the same bytes on every machine (lanes.h says how): exp and the normal distribution are polynomials of our own, so no mathematical library decides.
 * On x86 this file is compiled three times, here, in wide.c and in widest.c; choose.c takes the widest that the processor can run. */
#include "model/lanes.h"
#include "model/variants.h"

#ifndef VARIANT
#define VARIANT tac_vectors_plain
#endif

/* x to bytes with the step and zero point of the range low..high, which holds 0. n is a multiple of 16. */
INLINE void quantise_range(const float *x, int n, vec low, vec high, uint8_t *q, float *s, int32_t *z)
{
    float least_of = lanes_min(low), step = (lanes_max(high) - least_of) / 255.0f;
    if (!(step > 0.0f) || step > 1e30f)
        step = 1.0f;
    float inverse = 1.0f / step;
    vec by = all(inverse), zero = nearest(all(-least_of * inverse));
    for (int i = 0; i < n; i += W)
        store_bytes(q + i, nearest(load(x + i) * by) + zero);
    *s = step;
    *z = (int32_t)zero[0];
}

static void quantise(const float *x, int n, uint8_t *q, float *s, int32_t *z)
{
    vec low = all(0.0f), high = low;
    for (int i = 0; i < n; i += W) {
        vec v = load(x + i);
        low = least(v, low);
        high = most(v, high);
    }
    quantise_range(x, n, low, high, q, s, z);
}

/* The values of W integer sums. */
INLINE vec finished(ivec acc, ivec sum, vec scale, vec bias, float s, int32_t z)
{
    return fused(all(s) * scale, __builtin_convertvector(acc - sum * z, vec), bias);
}

INLINE vec finished_at(const float *y, int o, float s, int32_t z, const tac_linear *l)
{
    return finished(*(const ivec *)(y + o), *(const ivec *)(l->sum + o), load(l->scale + o), load(l->bias + o), s, z);
}

static void finish(float *y, float s, int32_t z, const tac_linear *l)
{
    int o = 0;
    for (; o + W <= l->out; o += W)
        store(y + o, finished_at(y, o, s, z, l));
    if (o < l->out) {
        ivec acc = {0}, sum = {0};
        vec scale = {0}, bias = {0};
        size_t left = (size_t)(l->out - o) * sizeof(float);
        memcpy(&acc, y + o, left);
        memcpy(&sum, l->sum + o, left);
        memcpy(&scale, l->scale + o, left);
        memcpy(&bias, l->bias + o, left);
        vec v = finished(acc, sum, scale, bias, s, z);
        memcpy(y + o, &v, left);
    }
}

/* x Phi(x). */
INLINE vec gelu_of(vec x)
{
    return x * (half_normal(x) + 0.5f);
}

static void gelu(float *x, int n)
{
    for (int i = 0; i < n; i += W)
        store(x + i, gelu_of(load(x + i)));
}

static void finish_gelu(float *y, float s, int32_t z, const tac_linear *l, uint8_t *q, float *qs, int32_t *qz)
{
    vec low = all(0.0f), high = low;
    for (int o = 0; o < l->out; o += W) {
        vec v = gelu_of(finished_at(y, o, s, z, l));
        low = least(v, low);
        high = most(v, high);
        store(y + o, v);
    }
    quantise_range(y, l->out, low, high, q, qs, qz);
}

static void norm(float *x, const float *add, const float *w, const float *b)
{
    sums s = {0}, squares = {0};
    for (int i = 0; i < TAC_DIM; i += 16)
        for (int k = 0; k < PARTS; k++) {
            vec a = load(x + i + k * W);
            if (add)
                a += load(add + i + k * W);
            store(x + i + k * W, a);
            s.at[k] += a;
        }
    vec mean = all(total(s) / TAC_DIM);
    for (int i = 0; i < TAC_DIM; i += 16)
        for (int k = 0; k < PARTS; k++) {
            vec d = load(x + i + k * W) - mean;
            squares.at[k] = fused(d, d, squares.at[k]);
        }
    vec by = all(1.0f / sqrtf(total(squares) / TAC_DIM + 1e-12f));
    for (int i = 0; i < TAC_DIM; i += W)
        store(x + i, fused((load(x + i) - mean) * by, load(w + i), load(b + i)));
}

/* ---- attention ---- */

/* Rows at a time for the scores and for the mix of values: as many as the registers hold. */
enum { ROWS = W == 16 ? 8 : 4, MIXED = W == 16 ? 4 : 2, MOST_ROWS = 8, VALUE = TAC_HEAD_DIM / W };
_Static_assert((int)ROWS <= (int)MOST_ROWS && TAC_SCRATCH >= 2 * TAC_HEAD_DIM * TAC_POSITIONS + MOST_ROWS * TAC_POSITIONS, "the scratch has room for the rows' scores");

/* Keys of a head, transposed to (TAC_HEAD_DIM, stride) in blocks of eight by eight; n rows of `step` floats at k, zeros beyond. */
INLINE void transpose(const float *k, size_t step, int n, int stride, float *keys)
{
    for (int j = 0; j < stride; j += 8)
        for (int d = 0; d < TAC_HEAD_DIM; d += 8) {
            f8 a[8], b[8];
#pragma GCC unroll 8
            for (int r = 0; r < 8; r++)
                a[r] = j + r < n ? *(const f8 *)(k + (size_t)(j + r) * step + d) : (f8){0};
#pragma GCC unroll 4
            for (int r = 0; r < 8; r += 2) {
                b[r] = __builtin_shufflevector(a[r], a[r + 1], 0, 8, 2, 10, 4, 12, 6, 14);
                b[r + 1] = __builtin_shufflevector(a[r], a[r + 1], 1, 9, 3, 11, 5, 13, 7, 15);
            }
#pragma GCC unroll 4
            for (int r = 0; r < 8; r += 4)
#pragma GCC unroll 2
                for (int c = 0; c < 2; c++) {
                    a[r + c] = __builtin_shufflevector(b[r + c], b[r + c + 2], 0, 1, 8, 9, 4, 5, 12, 13);
                    a[r + c + 2] = __builtin_shufflevector(b[r + c], b[r + c + 2], 2, 3, 10, 11, 6, 7, 14, 15);
                }
#pragma GCC unroll 4
            for (int c = 0; c < 4; c++) {
                *(f8 *)(keys + (d + c) * stride + j) = __builtin_shufflevector(a[c], a[c + 4], 0, 1, 2, 3, 8, 9, 10, 11);
                *(f8 *)(keys + (d + c + 4) * stride + j) = __builtin_shufflevector(a[c], a[c + 4], 4, 5, 6, 7, 12, 13, 14, 15);
            }
        }
}

/* Scores of some queries against all keys: s[r][j] = q_r . k_j. `stride` is a multiple of 16 and the keys beyond n are zero. */
INLINE void scores(const float *const *q, const float *keys, int stride, float *const *s)
{
    for (int j = 0; j < stride; j += 16) {
        vec acc[ROWS][PARTS] = {0};
        for (int d = 0; d < TAC_HEAD_DIM; d++) {
            vec k[PARTS];
#pragma GCC unroll 2
            for (int p = 0; p < PARTS; p++)
                k[p] = load(keys + d * stride + j + p * W);
#pragma GCC unroll 8
            for (int r = 0; r < ROWS; r++) {
                vec v = all(q[r][d]);
#pragma GCC unroll 2
                for (int p = 0; p < PARTS; p++)
                    acc[r][p] = fused(v, k[p], acc[r][p]);
            }
        }
#pragma GCC unroll 8
        for (int r = 0; r < ROWS; r++)
#pragma GCC unroll 2
            for (int p = 0; p < PARTS; p++)
                store(s[r] + j + p * W, acc[r][p]);
    }
}

/* e^((s - max) / sqrt(32)) over n values, as a power of 2; returns one over their sum. Beyond n stands what is too small to change the sum. */
INLINE float weights(float *s, int n, int stride)
{
    for (int j = n; j < stride; j++)
        s[j] = -1e30f;
    vec top = load(s);
    for (int j = W; j < stride; j += W)
        top = most(load(s + j), top);
    vec max = all(lanes_max(top)), by = all(0.25503485f); // log2(e) / sqrt(32)
    sums sum = {0};
    for (int j = 0; j < stride; j += 16)
#pragma GCC unroll 2
        for (int p = 0; p < PARTS; p++) {
            vec e = exp2v((load(s + j + p * W) - max) * by);
            store(s + j + p * W, e);
            sum.at[p] += e;
        }
    return 1.0f / total(sum);
}

/* Some rows of weights times the values of one head. */
INLINE void mix(float *const *s, const float *by, const float *values, int n, float *const *out)
{
    vec acc[MIXED][VALUE] = {0};
    for (int j = 0; j < n; j++) {
        vec x[VALUE];
#pragma GCC unroll 4
        for (int c = 0; c < VALUE; c++)
            x[c] = load(values + j * TAC_HEAD_DIM + c * W);
#pragma GCC unroll 4
        for (int r = 0; r < MIXED; r++) {
            vec v = all(s[r][j]);
#pragma GCC unroll 4
            for (int c = 0; c < VALUE; c++)
                acc[r][c] = fused(v, x[c], acc[r][c]);
        }
    }
#pragma GCC unroll 4
    for (int r = 0; r < MIXED; r++)
#pragma GCC unroll 4
        for (int c = 0; c < VALUE; c++)
            store(out[r] + c * W, acc[r][c] * by[r]);
}

static void attention(const float *qkv, int n, float *out, float *scratch)
{
    int stride = (n + 15) / 16 * 16;
    float *keys = scratch, *values = keys + TAC_HEAD_DIM * TAC_POSITIONS, *s[MOST_ROWS]; // (TAC_HEAD_DIM, stride), (n, TAC_HEAD_DIM): side by side, or they would crowd a few sets of the cache
    for (int r = 0; r < MOST_ROWS; r++)
        s[r] = scratch + 2 * TAC_HEAD_DIM * TAC_POSITIONS + r * TAC_POSITIONS;
    for (int h = 0; h < TAC_HEADS; h++) {
        const float *q = qkv + h * TAC_HEAD_DIM, *k = q + TAC_DIM, *v = k + TAC_DIM;
        transpose(k, 3 * TAC_DIM, n, stride, keys);
        for (int j = 0; j < n; j++)
            memcpy(values + j * TAC_HEAD_DIM, v + (size_t)j * 3 * TAC_DIM, TAC_HEAD_DIM * sizeof(float));
        for (int i = 0; i < n; i += ROWS) {
            const float *rows[ROWS];
            float *to[ROWS], by[ROWS], spare[TAC_HEAD_DIM];
            for (int r = 0; r < ROWS; r++) {
                int at = i + r < n ? i + r : n - 1;
                rows[r] = q + (size_t)at * 3 * TAC_DIM;
                to[r] = i + r < n ? out + (size_t)at * TAC_DIM + h * TAC_HEAD_DIM : spare;
            }
            scores(rows, keys, stride, s);
            for (int r = 0; r < ROWS; r++)
                by[r] = weights(s[r], n, stride);
            for (int r = 0; r < ROWS; r += MIXED)
                mix(s + r, by + r, values, n, to + r);
        }
    }
}

/* ---- the heads ---- */

static void leaky(float *x, size_t n)
{
    size_t i = 0;
    for (; i + W <= n; i += W) {
        vec v = load(x + i);
        store(x + i, either(v > all(0.0f), v, v * 0.1f));
    }
    for (; i < n; i++)
        x[i] = x[i] > 0.0f ? x[i] : x[i] * 0.1f;
}

static float dot(const float *a, const float *b, int n)
{
    sums s = {0};
    int i = 0;
    for (; i + 16 <= n; i += 16)
#pragma GCC unroll 2
        for (int k = 0; k < PARTS; k++)
            s.at[k] = fused(load(a + i + k * W), load(b + i + k * W), s.at[k]);
    float sum = total(s);
    for (; i < n; i++)
        sum += a[i] * b[i];
    return sum;
}

static void add(float *y, const float *x, float by, int n)
{
    int i = 0;
    for (; i + W <= n; i += W)
        store(y + i, load(y + i) + load(x + i) * by);
    for (; i < n; i++)
        y[i] += x[i] * by;
}

static void softmax(float *x, int n)
{
    if (n <= 0)
        return;
    float top = x[0];
    for (int i = 1; i < n; i++)
        top = x[i] > top ? x[i] : top;
    float sum = 0.0f;
    for (int i = 0; i < n; i += W) {
        size_t bytes = (size_t)(n - i < W ? n - i : W) * sizeof(float);
        vec v = all(top);
        memcpy(&v, x + i, bytes);
        v = expv(v - top);
        memcpy(x + i, &v, bytes);
    }
    for (int i = 0; i < n; i++)
        sum += x[i];
    for (int i = 0; i < n; i++)
        x[i] /= sum;
}

static float sigmoid(float x)
{
    return 1.0f / (1.0f + expv(all(-x))[0]);
}

static float fused_one(float a, float b, float c)
{
    return fused(all(a), all(b), all(c))[0];
}

const tac_vectors VARIANT = {quantise, finish, finish_gelu, norm, attention, gelu, leaky, dot, add, softmax, sigmoid, fused_one};

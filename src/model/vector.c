/* The loops over floats that stand between the products: quantising, GELU, layer norm, attention.
 *
 * Every result is the same bytes on every machine. Vectors are of eight floats whatever the processor has; a sum runs over eight lanes in the written order and the
 * lanes are added in one fixed tree; nothing is contracted to a fused multiply-add; exp, erf and tanh are polynomials of our own, so no mathematical library decides.
 * On x86 this file is compiled twice, here and in wide.c for processors with AVX2; choose.c takes the one that the processor can run. Both do the same operations in the
 * same order. */
#include "model/variants.h"

#include <math.h>
#include <string.h>

#pragma GCC diagnostic ignored "-Wpsabi"

#ifndef VARIANT
#define VARIANT(name) name##_plain
#endif
#define INLINE static inline __attribute__((always_inline))

typedef float f8 __attribute__((vector_size(32), aligned(4), may_alias));
typedef int32_t i8 __attribute__((vector_size(32), aligned(4), may_alias));
typedef uint8_t b8 __attribute__((vector_size(8), aligned(1), may_alias));
typedef uint8_t b32 __attribute__((vector_size(32), aligned(1), may_alias));

INLINE f8 load(const float *p)
{
    return *(const f8 *)p;
}

INLINE void store(float *p, f8 x)
{
    *(f8 *)p = x;
}

INLINE f8 all(float x)
{
    return x - (f8){0}; // one broadcast, where the eight written out would be eight moves
}

INLINE f8 either(i8 mask, f8 yes, f8 no)
{
    return (f8)((mask & (i8)yes) | (~mask & (i8)no));
}

INLINE f8 least(f8 a, f8 b)
{
    return either(a < b, a, b);
}

INLINE f8 most(f8 a, f8 b)
{
    return either(a > b, a, b);
}

INLINE float lanes_sum(f8 v)
{
    return ((v[0] + v[4]) + (v[2] + v[6])) + ((v[1] + v[5]) + (v[3] + v[7]));
}

INLINE float lanes_max(f8 v)
{
    float m = v[0];
    for (int i = 1; i < 8; i++)
        m = v[i] > m ? v[i] : m;
    return m;
}

INLINE float lanes_min(f8 v)
{
    float m = v[0];
    for (int i = 1; i < 8; i++)
        m = v[i] < m ? v[i] : m;
    return m;
}

/* To the nearest whole number, ties to even, for |x| < 2^22. */
INLINE f8 nearest(f8 x)
{
    const f8 big = all(12582912.0f);
    return (x + big) - big;
}

/* e^x = 2^k e^r with |r| <= ln 2 / 2, e^r by a polynomial (Cephes); within 2 units of the last place, 0 below -87. */
INLINE f8 exp8(f8 x)
{
    x = most(least(x, all(88.0f)), all(-87.0f));
    f8 k = nearest(x * 1.44269504088896341f);
    f8 r = (x - k * 0.693359375f) + k * 2.12194440e-4f;
    f8 p = all(1.9875691500e-4f);
    p = p * r + 1.3981999507e-3f;
    p = p * r + 8.3334519073e-3f;
    p = p * r + 4.1665795894e-2f;
    p = p * r + 1.6666665459e-1f;
    p = p * r + 5.0000001201e-1f;
    p = (p * r) * r + r + 1.0f;
    i8 e = (__builtin_convertvector(k, i8) + 127) << 23;
    return p * (f8)e;
}

/* erf by a ratio of polynomials in x^2 on [-4, 4], outside of which it is +-1 to the last place. */
INLINE f8 erf8(f8 x)
{
    x = most(least(x, all(4.0f)), all(-4.0f));
    f8 t = x * x;
    f8 p = all(-2.72614225801306e-10f);
    p = p * t + 2.77068142495902e-08f;
    p = p * t + -2.10102402082508e-06f;
    p = p * t + -5.69250639462346e-05f;
    p = p * t + -7.34990630326855e-04f;
    p = p * t + -2.95459980854025e-03f;
    p = p * t + -1.60960333262415e-02f;
    f8 q = all(-1.45660718464996e-05f);
    q = q * t + -2.13374055278905e-04f;
    q = q * t + -1.68282697438203e-03f;
    q = q * t + -7.37332916720468e-03f;
    q = q * t + -1.42647390514189e-02f;
    return p * x / q;
}

void VARIANT(tac_vector_quantise)(const float *x, int n, uint8_t *q, float *s, int32_t *z)
{
    f8 lo = all(0.0f), hi = all(0.0f);
    for (int i = 0; i < n; i += 8) {
        f8 v = load(x + i);
        lo = least(v, lo);
        hi = most(v, hi);
    }
    float low = lanes_min(lo), high = lanes_max(hi);
    float step = (high - low) / 255.0f;
    if (!(step > 0.0f) || step > 1e30f)
        step = 1.0f;
    f8 by = all(step), zero = nearest(all(-low) / by);
    for (int i = 0; i < n; i += 8) {
        f8 v = nearest(load(x + i) / by) + zero;
        v = most(least(v, all(255.0f)), all(0.0f)) + all(12582912.0f); // the whole number now stands in the lowest byte
        b32 bytes = (b32)v;
        *(b8 *)(q + i) = __builtin_shufflevector(bytes, bytes, 0, 4, 8, 12, 16, 20, 24, 28);
    }
    *s = step;
    *z = (int32_t)zero[0];
}

void VARIANT(tac_vector_finish)(float *y, float s, int32_t z, const tac_linear *l)
{
    int o = 0;
    for (; o + 8 <= l->out; o += 8) {
        i8 acc = *(const i8 *)(y + o) - *(const i8 *)(l->sum + o) * z;
        store(y + o, (all(s) * load(l->scale + o)) * __builtin_convertvector(acc, f8) + load(l->bias + o));
    }
    for (; o < l->out; o++) {
        int32_t acc;
        memcpy(&acc, y + o, sizeof acc);
        acc = (int32_t)((uint32_t)acc - (uint32_t)l->sum[o] * (uint32_t)z);
        y[o] = (s * l->scale[o]) * (float)acc + l->bias[o];
    }
}

void VARIANT(tac_vector_gelu)(float *x, int n)
{
    for (int i = 0; i < n; i += 8) {
        f8 v = load(x + i);
        store(x + i, 0.5f * v * (1.0f + erf8(v * 0.70710678118654752f)));
    }
}

void VARIANT(tac_vector_leaky)(float *x, size_t n)
{
    size_t i = 0;
    for (; i + 8 <= n; i += 8) {
        f8 v = load(x + i);
        store(x + i, either(v > all(0.0f), v, v * 0.1f));
    }
    for (; i < n; i++)
        x[i] = x[i] > 0.0f ? x[i] : x[i] * 0.1f;
}

float VARIANT(tac_vector_dot)(const float *a, const float *b, int n)
{
    f8 s0 = all(0.0f), s1 = s0;
    int i = 0;
    for (; i + 16 <= n; i += 16) {
        s0 += load(a + i) * load(b + i);
        s1 += load(a + i + 8) * load(b + i + 8);
    }
    float sum = lanes_sum(s0 + s1);
    for (; i < n; i++)
        sum += a[i] * b[i];
    return sum;
}

void VARIANT(tac_vector_add)(float *y, const float *x, float by, int n)
{
    int i = 0;
    for (; i + 8 <= n; i += 8)
        store(y + i, load(y + i) + load(x + i) * by);
    for (; i < n; i++)
        y[i] += x[i] * by;
}

void VARIANT(tac_vector_softmax)(float *x, int n)
{
    if (n <= 0)
        return;
    float top = x[0];
    for (int i = 1; i < n; i++)
        top = x[i] > top ? x[i] : top;
    float sum = 0.0f;
    for (int i = 0; i < n; i += 8) {
        int k = n - i < 8 ? n - i : 8;
        f8 v = all(top);
        for (int j = 0; j < k; j++)
            v[j] = x[i + j];
        v = exp8(v - top);
        for (int j = 0; j < k; j++)
            sum += x[i + j] = v[j];
    }
    for (int i = 0; i < n; i++)
        x[i] /= sum;
}

float VARIANT(tac_vector_sigmoid)(float x)
{
    return 1.0f / (1.0f + exp8(all(-x))[0]);
}

void VARIANT(tac_vector_norm)(float *x, const float *add, const float *w, const float *b)
{
    f8 s = all(0.0f), v = s;
    for (int i = 0; i < TAC_DIM; i += 8) {
        f8 a = load(x + i);
        if (add)
            a += load(add + i);
        store(x + i, a);
        s += a;
    }
    f8 mean = all(lanes_sum(s) / TAC_DIM);
    for (int i = 0; i < TAC_DIM; i += 8) {
        f8 d = load(x + i) - mean;
        v += d * d;
    }
    f8 by = all(1.0f / sqrtf(lanes_sum(v) / TAC_DIM + 1e-12f));
    for (int i = 0; i < TAC_DIM; i += 8)
        store(x + i, (load(x + i) - mean) * by * load(w + i) + load(b + i));
}

/* Scores of four queries against all keys, transposed: s[r][j] = q_r . k_j / sqrt(32). `stride` is a multiple of 16 and the keys beyond n are zero. */
INLINE void scores4(const float *q[4], const float *keys, int stride, float *s[4])
{
    for (int j = 0; j < stride; j += 16) {
        f8 acc[4][2] = {0};
        for (int d = 0; d < TAC_HEAD_DIM; d++) {
            f8 k0 = load(keys + d * stride + j), k1 = load(keys + d * stride + j + 8);
            for (int r = 0; r < 4; r++) {
                f8 v = all(q[r][d]);
                acc[r][0] += v * k0;
                acc[r][1] += v * k1;
            }
        }
        for (int r = 0; r < 4; r++) {
            store(s[r] + j, acc[r][0] * 0.17677669529663687f);
            store(s[r] + j + 8, acc[r][1] * 0.17677669529663687f);
        }
    }
}

/* exp(s - max) over n values, zero up to stride; returns one over their sum. */
INLINE float weights(float *s, int n, int stride)
{
    for (int j = n; j < stride; j++)
        s[j] = -1e30f;
    f8 top = load(s);
    for (int j = 8; j < stride; j += 8)
        top = most(load(s + j), top);
    f8 max = all(lanes_max(top)), sum = all(0.0f);
    for (int j = 0; j < stride; j += 8) {
        f8 x = load(s + j), e = exp8(x - max);
        e = either(x > all(-1e29f), e, all(0.0f));
        store(s + j, e);
        sum += e;
    }
    return 1.0f / lanes_sum(sum);
}

/* Two rows of weights times the values of one head. */
INLINE void mix2(const float *s0, const float *s1, float by0, float by1, const float *values, int n, float *out0, float *out1)
{
    f8 a[4] = {0}, b[4] = {0};
    for (int j = 0; j < n; j++) {
        const float *v = values + j * TAC_HEAD_DIM;
        f8 p = all(s0[j]), r = all(s1[j]);
        for (int c = 0; c < 4; c++) {
            f8 x = load(v + 8 * c);
            a[c] += p * x;
            b[c] += r * x;
        }
    }
    for (int c = 0; c < 4; c++) {
        store(out0 + 8 * c, a[c] * by0);
        store(out1 + 8 * c, b[c] * by1);
    }
}

void VARIANT(tac_vector_attention)(const float *qkv, int n, float *out, float *scratch)
{
    int stride = (n + 15) / 16 * 16;
    float *keys = scratch, *values = keys + TAC_HEAD_DIM * TAC_POSITIONS, *s[4]; // (TAC_HEAD_DIM, stride), (n, TAC_HEAD_DIM): side by side, or they would crowd a few sets of the cache
    for (int r = 0; r < 4; r++)
        s[r] = scratch + 2 * TAC_HEAD_DIM * TAC_POSITIONS + r * TAC_POSITIONS;
    for (int h = 0; h < TAC_HEADS; h++) {
        const float *q = qkv + h * TAC_HEAD_DIM, *k = q + TAC_DIM, *v = k + TAC_DIM;
        for (int d = 0; d < TAC_HEAD_DIM; d++)
            for (int j = n; j < stride; j++)
                keys[d * stride + j] = 0.0f;
        for (int j = 0; j < n; j++) {
            for (int d = 0; d < TAC_HEAD_DIM; d++)
                keys[d * stride + j] = k[(size_t)j * 3 * TAC_DIM + d];
            memcpy(values + j * TAC_HEAD_DIM, v + (size_t)j * 3 * TAC_DIM, TAC_HEAD_DIM * sizeof(float));
        }
        for (int i = 0; i < n; i += 4) {
            const float *rows[4];
            float *to[4], by[4], spare[TAC_HEAD_DIM];
            for (int r = 0; r < 4; r++) {
                int at = i + r < n ? i + r : n - 1;
                rows[r] = q + (size_t)at * 3 * TAC_DIM;
                to[r] = i + r < n ? out + (size_t)at * TAC_DIM + h * TAC_HEAD_DIM : spare;
            }
            scores4(rows, keys, stride, s);
            for (int r = 0; r < 4; r++)
                by[r] = weights(s[r], n, stride);
            mix2(s[0], s[1], by[0], by[1], values, n, to[0], to[1]);
            mix2(s[2], s[3], by[2], by[3], values, n, to[2], to[3]);
        }
    }
}

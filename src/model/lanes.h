/* Vectors of floats and what is done with them, for the processor that the including file is compiled for: sixteen lanes with AVX-512, else eight.
 *
 * Every operation gives the same bits everywhere: each lane is rounded as IEEE 754 says, and `fused` is a product and a sum rounded once, where the processor has that
 * in one instruction and where it has not (then by doubles). The compiler itself may not contract anything. A sum over many values runs over sixteen lanes, whatever the
 * width, and the lanes are added in one fixed tree. */
#ifndef TAC_MODEL_LANES_H
#define TAC_MODEL_LANES_H

#include <math.h>
#include <stdint.h>
#include <string.h>

#if defined(__x86_64__)
#include <immintrin.h>
#elif defined(__aarch64__)
#include <arm_neon.h>
#endif

#pragma GCC diagnostic ignored "-Wpsabi"

#define INLINE static inline __attribute__((always_inline))

typedef float f8 __attribute__((vector_size(32), aligned(4), may_alias));
#if defined(__AVX512F__)
enum { W = 16 };
typedef float vec __attribute__((vector_size(64), aligned(4), may_alias));
typedef int32_t ivec __attribute__((vector_size(64), aligned(4), may_alias));
#else
enum { W = 8 };
typedef f8 vec;
typedef int32_t ivec __attribute__((vector_size(32), aligned(4), may_alias));
#endif
enum { PARTS = 16 / W }; // vectors of sixteen lanes

INLINE vec load(const float *p)
{
    return *(const vec *)p;
}

INLINE void store(float *p, vec x)
{
    *(vec *)p = x;
}

INLINE vec all(float x)
{
    return x - (vec){0}; // one broadcast, where the lanes written out would be as many moves
}

INLINE vec either(ivec mask, vec yes, vec no)
{
    return (vec)((mask & (ivec)yes) | (~mask & (ivec)no));
}

INLINE vec least(vec a, vec b)
{
#if defined(__AVX512F__)
    return (vec)_mm512_min_ps((__m512)a, (__m512)b);
#elif defined(__AVX2__)
    return (vec)_mm256_min_ps((__m256)a, (__m256)b);
#else
    return either(a < b, a, b);
#endif
}

INLINE vec most(vec a, vec b)
{
#if defined(__AVX512F__)
    return (vec)_mm512_max_ps((__m512)a, (__m512)b);
#elif defined(__AVX2__)
    return (vec)_mm256_max_ps((__m256)a, (__m256)b);
#else
    return either(a > b, a, b);
#endif
}

#if !defined(__FMA__) && !defined(__AVX512F__) && !defined(__aarch64__)
typedef double d8 __attribute__((vector_size(64)));
typedef int64_t l8 __attribute__((vector_size(64)));

/* a b + c, rounded once, without the instruction for it: the product is exact in a double; the sum is rounded to odd there, so that rounding it again to a float gives
 * what one rounding would (Boldo and Melquiond 2008). A sum that is not finite stays as it is. */
INLINE f8 fused_by_doubles(f8 a, f8 b, f8 c)
{
    d8 p = __builtin_convertvector(a, d8) * __builtin_convertvector(b, d8), d = __builtin_convertvector(c, d8), s = p + d;
    d8 back = s - p, rest = (p - (s - back)) + (d - back);
    l8 bits = (l8)s, even = (bits & 1) - 1, apart = (rest > 0) ^ (s > 0);
    bits += ((l8)(rest != 0) & (l8)(s - s == 0) & even) & (1 + 2 * apart);
    return __builtin_convertvector((d8)bits, f8);
}
#endif

INLINE vec fused(vec a, vec b, vec c)
{
#if defined(__AVX512F__)
    return (vec)_mm512_fmadd_ps((__m512)a, (__m512)b, (__m512)c);
#elif defined(__FMA__)
    return (vec)_mm256_fmadd_ps((__m256)a, (__m256)b, (__m256)c);
#elif defined(__aarch64__)
    typedef float f4 __attribute__((vector_size(16)));
    f4 low = (f4)vfmaq_f32((float32x4_t)__builtin_shufflevector(c, c, 0, 1, 2, 3), (float32x4_t)__builtin_shufflevector(a, a, 0, 1, 2, 3), (float32x4_t)__builtin_shufflevector(b, b, 0, 1, 2, 3));
    f4 high = (f4)vfmaq_f32((float32x4_t)__builtin_shufflevector(c, c, 4, 5, 6, 7), (float32x4_t)__builtin_shufflevector(a, a, 4, 5, 6, 7), (float32x4_t)__builtin_shufflevector(b, b, 4, 5, 6, 7));
    return __builtin_shufflevector(low, high, 0, 1, 2, 3, 4, 5, 6, 7);
#else
    return fused_by_doubles(a, b, c);
#endif
}

/* To the nearest whole number, ties to even, for |x| < 2^22. */
INLINE vec nearest(vec x)
{
    const vec big = all(12582912.0f);
    return (x + big) - big;
}

/* Whole numbers to bytes at q, the nearest of 0..255 where they are beyond. */
INLINE void store_bytes(uint8_t *q, vec x)
{
#if defined(__AVX512F__)
    _mm_storeu_si128((__m128i *)(void *)q, _mm512_cvtusepi32_epi8(_mm512_cvtps_epi32((__m512)most(x, all(0.0f)))));
#elif defined(__AVX2__)
    __m256i whole = _mm256_cvtps_epi32((__m256)x);
    __m128i half = _mm_packs_epi32(_mm256_castsi256_si128(whole), _mm256_extracti128_si256(whole, 1));
    _mm_storel_epi64((__m128i *)(void *)q, _mm_packus_epi16(half, half));
#else
    typedef uint8_t b8 __attribute__((vector_size(8), aligned(1), may_alias));
    typedef uint8_t b32 __attribute__((vector_size(32), aligned(1), may_alias));
    vec v = most(least(x, all(255.0f)), all(0.0f)) + all(12582912.0f); // the whole number now stands in the lowest byte
    b32 bytes = (b32)v;
    *(b8 *)q = __builtin_shufflevector(bytes, bytes, 0, 4, 8, 12, 16, 20, 24, 28);
#endif
}

/* Sixteen running sums, as two vectors of eight or one of sixteen. */
typedef struct {
    vec at[PARTS];
} sums;

INLINE f8 folded(sums s)
{
#if defined(__AVX512F__)
    vec v = s.at[0];
    return __builtin_shufflevector(v, v, 0, 1, 2, 3, 4, 5, 6, 7) + __builtin_shufflevector(v, v, 8, 9, 10, 11, 12, 13, 14, 15);
#else
    return s.at[0] + s.at[1];
#endif
}

INLINE float total(sums s)
{
    f8 v = folded(s);
    return ((v[0] + v[4]) + (v[2] + v[6])) + ((v[1] + v[5]) + (v[3] + v[7]));
}

INLINE float lanes_max(vec v)
{
    float m = v[0];
    for (int i = 1; i < W; i++)
        m = v[i] > m ? v[i] : m;
    return m;
}

INLINE float lanes_min(vec v)
{
    float m = v[0];
    for (int i = 1; i < W; i++)
        m = v[i] < m ? v[i] : m;
    return m;
}

/* 2^x of whole numbers in the range of a float's exponent. */
INLINE vec power_of_two(vec whole)
{
    return (vec)((__builtin_convertvector(whole, ivec) + 127) << 23);
}

/* 2^x by a polynomial for what is left of the nearest whole number, within 2 units of the last place; x is held between -126 and 127. */
INLINE vec exp2v(vec x)
{
    x = most(least(x, all(127.0f)), all(-126.0f));
    vec k = nearest(x), r = x - k;
    vec p = all(0.00015469732f);
    p = fused(p, r, all(0.0013400433f));
    p = fused(p, r, all(0.009618025f));
    p = fused(p, r, all(0.05550327f));
    p = fused(p, r, all(0.2402265f));
    p = fused(p, r, all(0.6931472f));
    p = fused(p, r, all(1.0f));
    return p * power_of_two(k);
}

/* e^x: x / ln 2 in two parts, since one float's rounding would show in the power of a large x. */
INLINE vec expv(vec x)
{
    x = most(least(x, all(88.0f)), all(-87.0f));
    vec whole = nearest(x * 1.44269504088896341f);
    vec r = fused(whole, all(-0.693359375f), x);
    r = fused(whole, all(2.12194440e-4f), r);
    return exp2v(r * 1.44269504088896341f) * power_of_two(whole);
}

/* The normal distribution's share between 0 and x: x P(x^2), the polynomial over x^2 scaled to -1..1, within 3e-7 up to |x| = 5, beyond which it is as at 5. */
INLINE vec half_normal(vec x)
{
    x = most(least(x, all(5.0f)), all(-5.0f));
    vec u = fused(x * x, all(0.08f), all(-1.0f));
    vec p = all(0.00058385544f);
    p = fused(p, u, all(-0.0016009705f));
    p = fused(p, u, all(0.0017912787f));
    p = fused(p, u, all(-0.002716318f));
    p = fused(p, u, all(0.0063403747f));
    p = fused(p, u, all(-0.011136664f));
    p = fused(p, u, all(0.016434962f));
    p = fused(p, u, all(-0.02327942f));
    p = fused(p, u, all(0.031435326f));
    p = fused(p, u, all(-0.040440924f));
    p = fused(p, u, all(0.051521037f));
    p = fused(p, u, all(-0.070296355f));
    p = fused(p, u, all(0.14136378f));
    return p * x;
}

#endif

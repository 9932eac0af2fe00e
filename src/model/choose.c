/* Each loop in the build that the processor can run. All builds give the same bytes, which is tested by forbidding the wider ones: TACITUS_VECTORS=plain or wide. */
#include "model/variants.h"

#include <stdlib.h>
#include <string.h>

static const tac_vectors *choose(void)
{
#if defined(__x86_64__)
    const char *most = getenv("TACITUS_VECTORS");
    if (most && !strcmp(most, "plain"))
        return &tac_vectors_plain;
    bool wide = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
    bool widest = wide && __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl");
    if (widest && !(most && !strcmp(most, "wide")))
        return &tac_vectors_widest;
    if (wide)
        return &tac_vectors_wide;
#endif
    return &tac_vectors_plain;
}

/* Chosen at the first call; threads that come together choose the same. */
static const tac_vectors *vectors(void)
{
    static const tac_vectors *chosen;
    const tac_vectors *v = __atomic_load_n(&chosen, __ATOMIC_ACQUIRE);
    if (!v) {
        v = choose();
        __atomic_store_n(&chosen, v, __ATOMIC_RELEASE);
    }
    return v;
}

void tac_vector_quantise(const float *x, int n, uint8_t *q, float *s, int32_t *z)
{
    vectors()->quantise(x, n, q, s, z);
}

void tac_vector_finish(float *y, float s, int32_t z, const tac_linear *l)
{
    vectors()->finish(y, s, z, l);
}

void tac_vector_finish_gelu(float *y, float s, int32_t z, const tac_linear *l, uint8_t *q, float *qs, int32_t *qz)
{
    vectors()->finish_gelu(y, s, z, l, q, qs, qz);
}

void tac_vector_norm(float *x, const float *add, const float *w, const float *b)
{
    vectors()->norm(x, add, w, b);
}

void tac_vector_attention(const float *qkv, int n, float *out, float *scratch)
{
    vectors()->attention(qkv, n, out, scratch);
}

void tac_vector_gelu(float *x, int n)
{
    vectors()->gelu(x, n);
}

void tac_vector_leaky(float *x, size_t n)
{
    vectors()->leaky(x, n);
}

float tac_vector_dot(const float *a, const float *b, int n)
{
    return vectors()->dot(a, b, n);
}

void tac_vector_add(float *y, const float *x, float by, int n)
{
    vectors()->add(y, x, by, n);
}

void tac_vector_softmax(float *x, int n)
{
    vectors()->softmax(x, n);
}

float tac_vector_sigmoid(float x)
{
    return vectors()->sigmoid(x);
}

float tac_vector_fused(float a, float b, float c)
{
    return vectors()->fused(a, b, c);
}

/* Each loop in the build that the processor can run. */
#include "model/variants.h"

static bool wide(void)
{
#if defined(__x86_64__)
    return __builtin_cpu_supports("avx2");
#else
    return false;
#endif
}

void tac_vector_quantise(const float *x, int n, uint8_t *q, float *s, int32_t *z)
{
    if (wide())
        tac_vector_quantise_wide(x, n, q, s, z);
    else
        tac_vector_quantise_plain(x, n, q, s, z);
}

void tac_vector_finish(float *y, float s, int32_t z, const tac_linear *l)
{
    if (wide())
        tac_vector_finish_wide(y, s, z, l);
    else
        tac_vector_finish_plain(y, s, z, l);
}

void tac_vector_gelu(float *x, int n)
{
    if (wide())
        tac_vector_gelu_wide(x, n);
    else
        tac_vector_gelu_plain(x, n);
}

void tac_vector_leaky(float *x, size_t n)
{
    if (wide())
        tac_vector_leaky_wide(x, n);
    else
        tac_vector_leaky_plain(x, n);
}

float tac_vector_dot(const float *a, const float *b, int n)
{
    return wide() ? tac_vector_dot_wide(a, b, n) : tac_vector_dot_plain(a, b, n);
}

void tac_vector_add(float *y, const float *x, float by, int n)
{
    if (wide())
        tac_vector_add_wide(y, x, by, n);
    else
        tac_vector_add_plain(y, x, by, n);
}

void tac_vector_softmax(float *x, int n)
{
    if (wide())
        tac_vector_softmax_wide(x, n);
    else
        tac_vector_softmax_plain(x, n);
}

float tac_vector_sigmoid(float x)
{
    return wide() ? tac_vector_sigmoid_wide(x) : tac_vector_sigmoid_plain(x);
}

void tac_vector_norm(float *x, const float *add, const float *w, const float *b)
{
    if (wide())
        tac_vector_norm_wide(x, add, w, b);
    else
        tac_vector_norm_plain(x, add, w, b);
}

void tac_vector_attention(const float *qkv, int n, float *out, float *scratch)
{
    if (wide())
        tac_vector_attention_wide(qkv, n, out, scratch);
    else
        tac_vector_attention_plain(qkv, n, out, scratch);
}

/* The builds of vector.c: one for any processor, on x86 one for AVX2 with the fused multiply-add and one for AVX-512. */
#ifndef TAC_MODEL_VARIANTS_H
#define TAC_MODEL_VARIANTS_H

#include "model/internal.h"

typedef struct {
    void (*quantise)(const float *x, int n, uint8_t *q, float *s, int32_t *z);
    void (*finish)(float *y, float s, int32_t z, const tac_linear *l);
    void (*finish_gelu)(float *y, float s, int32_t z, const tac_linear *l, uint8_t *q, float *qs, int32_t *qz);
    void (*norm)(float *x, const float *add, const float *w, const float *b);
    void (*attention)(const float *qkv, int n, float *out, float *scratch);
    void (*gelu)(float *x, int n);
    void (*leaky)(float *x, size_t n);
    float (*dot)(const float *a, const float *b, int n);
    void (*add)(float *y, const float *x, float by, int n);
    void (*softmax)(float *x, int n);
    float (*sigmoid)(float x);
    float (*fused)(float a, float b, float c);
} tac_vectors;

extern const tac_vectors tac_vectors_plain, tac_vectors_wide, tac_vectors_widest; // the last two on x86 only

#endif

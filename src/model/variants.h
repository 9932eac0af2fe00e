/* Both builds of vector.c. */
#ifndef TAC_MODEL_VARIANTS_H
#define TAC_MODEL_VARIANTS_H

#include "model/internal.h"

void tac_vector_quantise_plain(const float *x, int n, uint8_t *q, float *s, int32_t *z);
void tac_vector_quantise_wide(const float *x, int n, uint8_t *q, float *s, int32_t *z);
void tac_vector_finish_plain(float *y, float s, int32_t z, const tac_linear *l);
void tac_vector_finish_wide(float *y, float s, int32_t z, const tac_linear *l);
void tac_vector_gelu_plain(float *x, int n);
void tac_vector_gelu_wide(float *x, int n);
void tac_vector_leaky_plain(float *x, size_t n);
void tac_vector_leaky_wide(float *x, size_t n);
float tac_vector_dot_plain(const float *a, const float *b, int n);
float tac_vector_dot_wide(const float *a, const float *b, int n);
void tac_vector_add_plain(float *y, const float *x, float by, int n);
void tac_vector_add_wide(float *y, const float *x, float by, int n);
void tac_vector_softmax_plain(float *x, int n);
void tac_vector_softmax_wide(float *x, int n);
float tac_vector_sigmoid_plain(float x);
float tac_vector_sigmoid_wide(float x);
void tac_vector_norm_plain(float *x, const float *add, const float *w, const float *b);
void tac_vector_norm_wide(float *x, const float *add, const float *w, const float *b);
void tac_vector_attention_plain(const float *qkv, int n, float *out, float *scratch);
void tac_vector_attention_wide(const float *qkv, int n, float *out, float *scratch);

#endif

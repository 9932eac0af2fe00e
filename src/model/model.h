/* The model file, mapped, and the encoder's forward pass. docs/model-format.md describes the file byte by byte. */
#ifndef TAC_MODEL_H
#define TAC_MODEL_H

#include "base/base.h"

typedef struct tac_model tac_model;
/* Maps a model (checked: magic, version, sizes, checksum). Shared by threads, never changed. */
tac_model *tac_model_open(const char *path, tac_error *err);
void tac_model_close(tac_model *model);
uint64_t tac_model_hash(const tac_model *model);

/* A text block of the model by name ("vocab", "labels.upos", ...): lines parted by '\n'. Empty when there is none. */
tac_str tac_model_text(const tac_model *model, const char *name);

/* One linear layer y = W x + b: 7-bit weights with a scale an output channel, or f32 for the small ones. */
typedef struct {
    int in, out;
    const int8_t *w;      // (in, out), |w| <= 63
    const float *scale;   // (out)
    const int32_t *sum;   // (out) column sums of w, for the activations' zero points
    const float *bias;    // (out)
} tac_linear;
bool tac_model_linear(const tac_model *model, const char *name, tac_linear *out, tac_error *err);
/* A f32 tensor by name; its number of values must be `n`. */
const float *tac_model_floats(const tac_model *model, const char *name, size_t n, tac_error *err);

/* One thread's buffers. */
typedef struct tac_run tac_run;
tac_run *tac_run_new(const tac_model *model);
void tac_run_free(tac_run *run);
/* Makes the products' kernels for this processor, which else the first product of the process does. On any thread, once or often. */
void tac_run_prepare(void);
/* y (rows, out) = layer(x (rows, in)): each row of x is quantised to u8 with its own scale and zero point, products are exact integers. */
void tac_run_linear(tac_run *run, const tac_linear *layer, const float *x, int rows, float *y);

enum { TAC_DIM = 384 };
/* Encodes windows packed one after the other, no padding. Window w has the pieces [ends[w-1], ends[w]), the first of each is [CLS].
 * ids, shape, later, space: (pieces) as train/data.py packs them; word: (pieces) which row of `out` a piece belongs to ([CLS] has a row of its own).
 * out: (rows, TAC_DIM), the mean of each row's pieces. */
void tac_run_encode(tac_run *run, const int32_t *ids, const uint8_t *shape, const uint8_t *later, const uint8_t *space, const uint32_t *word,
                    const uint32_t *ends, int windows, float *out, int rows);

/* Loops over vectors for the heads, the same bytes on every machine. */
float tac_vector_dot(const float *a, const float *b, int n);
void tac_vector_add(float *y, const float *x, float by, int n); /* y += by x */
void tac_vector_leaky(float *x, size_t n);                      /* leaky ReLU, slope 0.1 */
void tac_vector_softmax(float *x, int n);
float tac_vector_sigmoid(float x);

#endif

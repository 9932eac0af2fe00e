/* The steps of a product apart, for the encoder, which does more with a row while it is at hand. */
#ifndef TAC_MODEL_RUN_H
#define TAC_MODEL_RUN_H

#include "model/internal.h"

void tac_run_reserve(tac_run *run, int pieces);
void tac_run_reserve_rows(tac_run *run, int rows, int in);
/* x (rows, in) to run->q, run->scale, run->zero. */
void tac_run_quantise(tac_run *run, const float *x, int rows, int in);
/* run->q (rows, in) times the layer's weights to y (rows, out), whole numbers in place of floats. */
void tac_run_product(tac_run *run, const tac_linear *layer, int rows, float *y);

#endif

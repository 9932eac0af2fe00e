/* vector.c for processors with AVX2 and the fused multiply-add. */
#if defined(__x86_64__)
#define VARIANT tac_vectors_wide
#pragma GCC target("avx2,fma")
#include "model/vector.c"
#endif

/* vector.c for processors with AVX-512. */
#if defined(__x86_64__)
#define VARIANT tac_vectors_widest
#pragma GCC target("avx512f,avx512bw,avx512dq,avx512vl,avx2,fma,prefer-vector-width=512")
#include "model/vector.c"
#endif

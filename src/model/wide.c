/* vector.c for processors with AVX2. Without the instructions' fused multiply-add, which would round otherwise. */
#define VARIANT(name) name##_wide
#if defined(__x86_64__)
#pragma GCC target("avx2,no-fma")
#endif
#include "model/vector.c"

/* The products of the encoder alone (six layers of 384, random weights), to say how much of the machine's int8 limit a parse reaches: prints word pieces a second
 * of processor time. */
#include <dnnl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

enum { ROWS = 768, LAYERS = 6, REPEATS = 12 };

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec + 1e-9 * (double)t.tv_nsec;
}

int main(void)
{
    static const int in[] = {384, 384, 384, 1536}, out[] = {1152, 384, 1536, 384};
    uint8_t *a = aligned_alloc(64, ROWS * 1536);
    int8_t *w[4];
    int32_t *c = aligned_alloc(64, ROWS * 1536 * sizeof *c), zero = 0;
    if (!a || !c)
        return 1;
    for (int i = 0; i < ROWS * 1536; i++)
        a[i] = (uint8_t)(i * 2654435761u >> 24);
    for (int k = 0; k < 4; k++) {
        w[k] = aligned_alloc(64, (size_t)in[k] * out[k]);
        if (!w[k])
            return 1;
        for (int i = 0; i < in[k] * out[k]; i++)
            w[k][i] = (int8_t)((i * 40503u >> 8) % 127 - 63);
    }
    double start = 0;
    for (int r = -2; r < REPEATS; r++) {
        if (r == 0)
            start = now();
        for (int l = 0; l < LAYERS; l++)
            for (int k = 0; k < 4; k++)
                dnnl_gemm_u8s8s32('N', 'N', 'F', ROWS, out[k], in[k], 1.f, a, in[k], 0, w[k], out[k], 0, 0.f, c, out[k], &zero);
    }
    double s = (now() - start) / REPEATS;
    printf("products alone: %.0f word pieces a second, %.0f GMAC/s\n", ROWS / s, ROWS / s * 10.616832e-3);
    return 0;
}

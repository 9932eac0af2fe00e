/* The model room: a made-up model file, damaged in every header field; the loops against the mathematics they stand for; the encoder against itself. */
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "model/variants.h"

/* ---- a model of noise ---- */

enum { F32, S8, TEXT, S32, MOST = 256 };

typedef struct {
    uint8_t *at;
    size_t n, data;
    uint32_t entries;
    uint32_t seed;
} builder;

static uint32_t noise(builder *b)
{
    b->seed = b->seed * 1664525u + 1013904223u;
    return b->seed >> 8;
}

/* Room for a tensor of the model; filled by the caller. */
static uint8_t *tensor(builder *b, const char *name, uint32_t type, uint32_t d0, uint32_t d1)
{
    uint64_t bytes = (uint64_t)d0 * (d1 ? d1 : 1) * (type == F32 || type == S32 ? 4 : 1), offset = (b->n + 63) / 64 * 64;
    uint8_t *e = b->at + 64 + 96 * b->entries++;
    uint32_t ndim = d1 ? 2 : 1;
    assert_true(strlen(name) < 48);
    strcpy((char *)e, name);
    memcpy(e + 48, &type, 4);
    memcpy(e + 52, &ndim, 4);
    memcpy(e + 56, &d0, 4);
    memcpy(e + 60, &d1, 4);
    memcpy(e + 72, &offset, 8);
    memcpy(e + 80, &bytes, 8);
    b->n = offset + bytes;
    return b->at + offset;
}

static void floats(builder *b, const char *name, uint32_t d0, uint32_t d1, float middle, float spread)
{
    float *f = (float *)(void *)tensor(b, name, F32, d0, d1);
    for (size_t i = 0; i < (size_t)d0 * (d1 ? d1 : 1); i++)
        f[i] = middle + spread * ((float)(noise(b) % 2001) - 1000) / 1000;
}

static void linear(builder *b, const char *name, uint32_t in, uint32_t out)
{
    char full[64];
    snprintf(full, sizeof full, "%s.w", name);
    int8_t *w = (int8_t *)tensor(b, full, S8, in, out);
    for (size_t i = 0; i < (size_t)in * out; i++)
        w[i] = (int8_t)((int)(noise(b) % 127) - 63);
    snprintf(full, sizeof full, "%s.sum", name);
    int32_t *sum = (int32_t *)(void *)tensor(b, full, S32, out, 0);
    for (uint32_t o = 0; o < out; o++) {
        sum[o] = 0;
        for (uint32_t i = 0; i < in; i++)
            sum[o] += w[(size_t)i * out + o];
    }
    snprintf(full, sizeof full, "%s.scale", name);
    floats(b, full, out, 0, 0.001f, 0.0005f);
    snprintf(full, sizeof full, "%s.bias", name);
    floats(b, full, out, 0, 0, 0.1f);
}

static void seal(builder *b)
{
    uint64_t bytes = b->n, hash = tac_hash64(b->at + 64, b->n - 64, 0);
    memcpy(b->at, "TACM\0\0\0\2", 8);
    memcpy(b->at + 8, &bytes, 8);
    memcpy(b->at + 16, &hash, 8);
    memcpy(b->at + 24, &b->entries, 4);
}

static builder made(void)
{
    builder b = {.at = calloc(1, 26u << 20), .n = 64 + 96 * MOST, .seed = 1};
    char name[48];
    int8_t *words = (int8_t *)tensor(&b, "words.q", S8, TAC_PIECES, TAC_DIM);
    for (size_t i = 0; i < (size_t)TAC_PIECES * TAC_DIM; i++)
        words[i] = (int8_t)noise(&b);
    floats(&b, "words.scale", TAC_PIECES, 0, 0.001f, 0.0005f);
    floats(&b, "positions", TAC_POSITIONS, TAC_DIM, 0, 0.1f);
    floats(&b, "shape", 8, TAC_DIM, 0, 0.1f);
    floats(&b, "later", 2, TAC_DIM, 0, 0.1f);
    floats(&b, "space", 3, TAC_DIM, 0, 0.1f);
    floats(&b, "norm.weight", TAC_DIM, 0, 1, 0.1f);
    floats(&b, "norm.bias", TAC_DIM, 0, 0, 0.1f);
    for (int i = 0; i < TAC_LAYERS; i++) {
        static const struct { const char *name; uint32_t in, out; } parts[] = {{"qkv", TAC_DIM, 3 * TAC_DIM}, {"out", TAC_DIM, TAC_DIM}, {"up", TAC_DIM, TAC_FF}, {"down", TAC_FF, TAC_DIM}};
        static const char *const norms[] = {"norm1", "norm2"};
        for (int k = 0; k < 4; k++) {
            snprintf(name, sizeof name, "layers.%d.%s", i, parts[k].name);
            linear(&b, name, parts[k].in, parts[k].out);
        }
        for (int k = 0; k < 2; k++) {
            snprintf(name, sizeof name, "layers.%d.%s.weight", i, norms[k]);
            floats(&b, name, TAC_DIM, 0, 1, 0.1f);
            snprintf(name, sizeof name, "layers.%d.%s.bias", i, norms[k]);
            floats(&b, name, TAC_DIM, 0, 0, 0.1f);
        }
    }
    linear(&b, "odd", 16, 13);
    memcpy(tensor(&b, "vocab", TEXT, 6, 0), "a\nb\nc\n", 6);
    seal(&b);
    return b;
}

static const char path[] = "/tmp/tac_test_model.tacm";

static tac_model *open_bytes(const uint8_t *at, size_t n, tac_error *err)
{
    FILE *f = fopen(path, "wb");
    assert_non_null(f);
    assert_int_equal(fwrite(at, 1, n, f), n);
    fclose(f);
    tac_model *m = tac_model_open(path, err);
    unlink(path);
    return m;
}

/* ---- the file ---- */

static void test_opens(void **state)
{
    (void)state;
    builder b = made();
    tac_error err = {0};
    tac_model *m = open_bytes(b.at, b.n, &err);
    assert_string_equal(err.message, "");
    assert_non_null(m);
    assert_int_equal(tac_model_hash(m), tac_hash64(b.at + 64, b.n - 64, 0));
    assert_true(tac_str_is(tac_model_text(m, "vocab"), "a\nb\nc\n"));
    assert_int_equal(tac_model_text(m, "card").n, 0);
    tac_linear l;
    assert_true(tac_model_linear(m, "odd", &l, &err));
    assert_true(l.in == 16 && l.out == 13);
    assert_false(tac_model_linear(m, "none", &l, &err));
    assert_int_equal(err.code, TAC_E_DATA);
    assert_null(tac_model_floats(m, "positions", 7, &err));
    assert_null(tac_model_floats(m, "words.q", 7, NULL));
    tac_model_close(m);
    free(b.at);
}

static void must_fail(uint8_t *at, size_t n)
{
    tac_error err = {0};
    tac_model *m = open_bytes(at, n, &err);
    assert_null(m);
    assert_int_equal(err.code, TAC_E_DATA);
    assert_true(err.message[0] != 0);
    assert_string_equal(err.where, path);
}

static void test_damage(void **state)
{
    (void)state;
    builder b = made();
    static const size_t header[] = {0, 3, 7, 8, 12, 16, 23, 24};
    for (size_t i = 0; i < sizeof header / sizeof *header; i++) {
        b.at[header[i]] ^= 0x41;
        must_fail(b.at, b.n);
        b.at[header[i]] ^= 0x41;
    }
    b.at[b.n - 3] ^= 1; // a bit of the last tensor
    must_fail(b.at, b.n);
    b.at[b.n - 3] ^= 1;
    static const size_t cuts[] = {1, 63, 64, 100, 64 + 96 * 20 + 5};
    for (size_t i = 0; i < sizeof cuts / sizeof *cuts; i++)
        must_fail(b.at, cuts[i]);
    must_fail(b.at, b.n - 1);
    free(b.at);
}

/* A directory that lies, under a checksum that is right. */
static void test_lies(void **state)
{
    (void)state;
    builder b = made();
    static const struct { size_t at; uint8_t to; } lies[] = {{48, 9}, {52, 0}, {52, 5}, {56, 1}, {56, 0xFF}, {59, 0xFF}, {72, 1}, {77, 1}, {79, 0xFF}, {80, 1}, {87, 0xFF}, {0, 'x'}};
    for (size_t i = 0; i < sizeof lies / sizeof *lies; i++) {
        uint8_t *p = b.at + 64 + lies[i].at, was = *p;
        *p = lies[i].to;
        seal(&b);
        must_fail(b.at, b.n);
        *p = was;
    }
    memset(b.at + 64, 'n', 48); // a name without an end
    seal(&b);
    must_fail(b.at, b.n);
    b.entries = 0x7FFFFFFF;
    seal(&b);
    must_fail(b.at, b.n);
    free(b.at);
    assert_null(tac_model_open("/nowhere/none.tacm", NULL));
}

/* ---- the loops ---- */

static void test_softmax_and_sigmoid(void **state)
{
    (void)state;
    float x[21], want[21];
    double sum = 0;
    for (int i = 0; i < 21; i++) {
        x[i] = (float)sin(i * 1.7) * 20;
        sum += exp((double)x[i]);
    }
    for (int i = 0; i < 21; i++)
        want[i] = (float)(exp((double)x[i]) / sum);
    tac_vector_softmax(x, 21);
    for (int i = 0; i < 21; i++)
        assert_float_equal(x[i], want[i], 1e-6);
    for (float v = -100; v <= 100; v += 0.37f)
        assert_float_equal(tac_vector_sigmoid(v), 1 / (1 + exp((double)-v)), 1e-6);
}

/* The product and sum rounded once, in the plain build by doubles: against the mathematical library's, on numbers of all sizes and on ties. */
static void test_fused(void **state)
{
    (void)state;
    const tac_vectors *builds[] = {&tac_vectors_plain, NULL};
#if defined(__x86_64__)
    builds[1] = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma") ? &tac_vectors_wide : NULL;
#endif
    builder noise_of = {.seed = 7};
    for (int i = 0; i < 200000; i++) {
        float v[3];
        for (int k = 0; k < 3; k++) {
            uint32_t bits = noise(&noise_of) << 8 ^ noise(&noise_of);
            bits &= i % 3 == 0 ? 0xFFFFF000u : UINT32_MAX; // few digits: many ties and exact sums
            if (i % 2)
                bits = (bits & 0x83FFFFFFu) | 0x3C000000u; // sizes near one another
            memcpy(&v[k], &bits, 4);
        }
        if (i % 5 == 0)
            v[2] = -v[0] * v[1];
        float want = fmaf(v[0], v[1], v[2]);
        for (int k = 0; k < 2 && builds[k]; k++) {
            float got = builds[k]->fused(v[0], v[1], v[2]);
            assert_true(isnan(want) ? isnan(got) : !memcmp(&got, &want, sizeof got));
        }
    }
}

static void test_gelu(void **state)
{
    (void)state;
    for (int k = -1600; k < 1600; k += 16) {
        float x[16];
        for (int i = 0; i < 16; i++)
            x[i] = (float)(k + i) / 200;
        tac_vector_gelu(x, 16);
        for (int i = 0; i < 16; i++) {
            double v = (double)(k + i) / 200;
            assert_float_equal(x[i], 0.5 * v * (1 + erf(v / sqrt(2))), 2e-6);
        }
    }
}

static void test_dot_and_add(void **state)
{
    (void)state;
    float a[100], b[100], y[100];
    for (int n = 0; n < 100; n++) {
        double want = 0;
        for (int i = 0; i < n; i++) {
            a[i] = (float)cos(i * 0.3 + n);
            b[i] = (float)sin(i * 0.7 - n);
            want += (double)a[i] * b[i];
            y[i] = b[i];
        }
        assert_float_equal(tac_vector_dot(a, b, n), want, 1e-4);
        tac_vector_add(y, a, 0.5f, n);
        for (int i = 0; i < n; i++)
            assert_true(y[i] == b[i] + a[i] * 0.5f);
        tac_vector_leaky(y, (size_t)n);
        for (int i = 0; i < n; i++)
            assert_true(y[i] == (b[i] + a[i] * 0.5f > 0 ? b[i] + a[i] * 0.5f : (b[i] + a[i] * 0.5f) * 0.1f));
    }
}

static void test_quantise(void **state)
{
    (void)state;
    static const float spans[][2] = {{-1, 1}, {0, 5}, {-3, 0}, {2, 9}, {-7, -1}, {0, 0}};
    for (size_t k = 0; k < sizeof spans / sizeof *spans; k++) {
        float x[64], s;
        uint8_t q[64];
        int32_t z;
        for (int i = 0; i < 64; i++)
            x[i] = spans[k][0] + (spans[k][1] - spans[k][0]) * (float)((i * 37) % 64) / 63;
        tac_vector_quantise(x, 64, q, &s, &z);
        assert_in_range(z, 0, 255);
        for (int i = 0; i < 64; i++)
            assert_float_equal(s * (float)(q[i] - z), x[i], s * 0.51);
    }
}

/* ---- the product and the encoder ---- */

static void test_linear(void **state)
{
    (void)state;
    builder b = made();
    tac_model *m = open_bytes(b.at, b.n, NULL);
    tac_run *run = tac_run_new(m);
    tac_linear l;
    assert_true(tac_model_linear(m, "odd", &l, NULL));
    float x[5 * 16], y[5 * 13], one[13];
    for (int i = 0; i < 5 * 16; i++)
        x[i] = (float)sin(i * 1.1);
    tac_run_linear(run, &l, x, 5, y);
    for (int r = 0; r < 5; r++) {
        for (int o = 0; o < 13; o++) {
            double want = l.bias[o];
            for (int i = 0; i < 16; i++)
                want += (double)x[r * 16 + i] * l.w[i * 13 + o] * l.scale[o];
            assert_float_equal(y[r * 13 + o], want, 0.02);
        }
        tac_run_linear(run, &l, x + r * 16, 1, one); // a row does not depend on its neighbours
        assert_memory_equal(one, y + r * 13, sizeof one);
    }
    tac_run_linear(run, &l, x, 0, y);
    tac_run_free(run);
    tac_model_close(m);
    free(b.at);
}

/* A window's vectors are the same to the last bit alone and among others. */
static void test_encode(void **state)
{
    (void)state;
    builder b = made();
    tac_model *m = open_bytes(b.at, b.n, NULL);
    tac_run *run = tac_run_new(m);
    enum { N = 1 + 37 + 5 + 20 };
    static const uint32_t ends[] = {1, 38, 43, 63};
    int32_t ids[N];
    uint8_t shape[N], later[N], space[N];
    uint32_t word[N], rows = 0;
    for (uint32_t i = 0; i < N; i++) {
        bool first = i == 0 || i == ends[0] || i == ends[1] || i == ends[2];
        ids[i] = first ? 101 : (int32_t)(i * 7919 % TAC_PIECES);
        shape[i] = first ? 7 : i % 7;
        later[i] = !first && i % 3 == 2 && i > 1 && word[i - 1] + 1 == rows && i - 1 != ends[0] && i - 1 != ends[1] && i - 1 != ends[2];
        space[i] = i % 3;
        word[i] = later[i] ? rows - 1 : rows++;
    }
    float *all = calloc(rows, TAC_DIM * sizeof(float)), *one = calloc(rows, TAC_DIM * sizeof(float));
    tac_run_encode(run, ids, shape, later, space, word, ends, 4, all, (int)rows);
    for (size_t i = 0; i < (size_t)rows * TAC_DIM; i++)
        assert_true(isfinite(all[i]));
    for (int w = 0; w < 4; w++) {
        uint32_t at = w ? ends[w - 1] : 0, n = ends[w] - at, first = word[at], count = word[ends[w] - 1] + 1 - first, own[64];
        for (uint32_t i = 0; i < n; i++)
            own[i] = word[at + i] - first;
        tac_run *fresh = tac_run_new(m);
        tac_run_encode(fresh, ids + at, shape + at, later + at, space + at, own, &n, 1, one, (int)count);
        assert_memory_equal(one, all + (size_t)first * TAC_DIM, count * TAC_DIM * sizeof(float));
        tac_run_free(fresh);
    }
    free(all);
    free(one);
    tac_run_free(run);
    tac_model_close(m);
    free(b.at);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_opens), cmocka_unit_test(test_damage), cmocka_unit_test(test_lies), cmocka_unit_test(test_softmax_and_sigmoid), cmocka_unit_test(test_gelu), cmocka_unit_test(test_fused),
        cmocka_unit_test(test_dot_and_add), cmocka_unit_test(test_quantise), cmocka_unit_test(test_linear), cmocka_unit_test(test_encode)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}

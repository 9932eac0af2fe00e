/* The model file: mapped whole, checked once, then only pointed into. docs/model-format.md has it byte by byte. */
#include "model/internal.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

_Static_assert(__BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__, "the model file is little-endian and used in place");

enum { HEADER = 64, ENTRY = 96, NAME = 48 };
enum { F32, S8, TEXT, S32 };

/* One line of the directory. */
typedef struct {
    const char *name; // NAME bytes, zero-ended
    uint32_t type, ndim, dims[4];
    uint64_t offset, bytes;
} entry;

static uint32_t u32(const uint8_t *p)
{
    uint32_t v;
    memcpy(&v, p, sizeof v);
    return v;
}

static uint64_t u64(const uint8_t *p)
{
    uint64_t v;
    memcpy(&v, p, sizeof v);
    return v;
}

static entry entry_at(const tac_model *m, uint32_t i)
{
    const uint8_t *p = m->file.at + HEADER + (size_t)i * ENTRY;
    entry e = {.name = (const char *)p, .type = u32(p + 48), .ndim = u32(p + 52), .offset = u64(p + 72), .bytes = u64(p + 80)};
    for (int d = 0; d < 4; d++)
        e.dims[d] = u32(p + 56 + 4 * d);
    return e;
}

static bool entry_is_sound(const tac_model *m, const entry *e)
{
    if (!memchr(e->name, 0, NAME) || e->type > S32 || e->ndim < 1 || e->ndim > 4)
        return false;
    if (e->offset % 64 || e->offset > m->file.bytes || e->bytes > m->file.bytes - e->offset)
        return false;
    uint64_t n = e->type == F32 || e->type == S32 ? 4 : 1;
    for (uint32_t d = 0; d < e->ndim; d++)
        if (__builtin_mul_overflow(n, (uint64_t)e->dims[d], &n))
            return false;
    return n == e->bytes;
}

static bool find(const tac_model *m, const char *name, uint32_t type, entry *out)
{
    for (uint32_t i = 0; i < m->entries; i++) {
        *out = entry_at(m, i);
        if (out->type == type && !strcmp(out->name, name))
            return true;
    }
    return false;
}

const float *tac_model_floats(const tac_model *model, const char *name, size_t n, tac_error *err)
{
    entry e;
    if (!find(model, name, F32, &e)) {
        tac_fail(err, TAC_E_DATA, "", "the model has no tensor %s: is it of another version?", name);
        return NULL;
    }
    if (e.bytes / 4 != n) {
        tac_fail(err, TAC_E_DATA, "", "the model's tensor %s has %llu values where %zu are wanted", name, (unsigned long long)(e.bytes / 4), n);
        return NULL;
    }
    return (const float *)(const void *)(model->file.at + e.offset);
}

tac_str tac_model_text(const tac_model *model, const char *name)
{
    entry e;
    if (!find(model, name, TEXT, &e))
        return (tac_str){0};
    return (tac_str){(const char *)model->file.at + e.offset, e.bytes};
}

bool tac_model_linear(const tac_model *model, const char *name, tac_linear *out, tac_error *err)
{
    char full[NAME + 8];
    entry e;
    snprintf(full, sizeof full, "%.*s.w", NAME, name);
    if (!find(model, full, S8, &e))
        return tac_fail(err, TAC_E_DATA, "", "the model has no tensor %s: is it of another version?", full);
    if (e.ndim != 2 || e.dims[0] % 16 || e.dims[0] < 16 || e.dims[0] > 65536 || e.dims[1] < 1 || e.dims[1] > 65536)
        return tac_fail(err, TAC_E_DATA, "", "the model's tensor %s has a shape that no layer has", full);
    out->in = (int)e.dims[0];
    out->out = (int)e.dims[1];
    out->w = (const int8_t *)model->file.at + e.offset;
    snprintf(full, sizeof full, "%.*s.scale", NAME, name);
    if (!(out->scale = tac_model_floats(model, full, e.dims[1], err)))
        return false;
    snprintf(full, sizeof full, "%.*s.bias", NAME, name);
    if (!(out->bias = tac_model_floats(model, full, e.dims[1], err)))
        return false;
    uint32_t width = e.dims[1];
    snprintf(full, sizeof full, "%.*s.sum", NAME, name);
    if (!find(model, full, S32, &e) || e.bytes != (uint64_t)width * 4)
        return tac_fail(err, TAC_E_DATA, "", "the model has no tensor %s of %u values", full, width);
    out->sum = (const int32_t *)(const void *)(model->file.at + e.offset);
    return true;
}

static bool layer_of_shape(const tac_model *m, const char *name, int in, int width, tac_linear *out, tac_error *err)
{
    if (!tac_model_linear(m, name, out, err))
        return false;
    if (out->in != in || out->out != width)
        return tac_fail(err, TAC_E_DATA, "", "the model's layer %s is %d x %d where %d x %d is wanted", name, out->in, out->out, in, width);
    return true;
}

static bool find_layer(tac_model *m, int i, tac_error *err)
{
    tac_layer *l = &m->layers[i];
    char name[NAME];
    struct { const char *name; int in, out; tac_linear *to; } linear[] = {
        {"qkv", TAC_DIM, 3 * TAC_DIM, &l->qkv}, {"out", TAC_DIM, TAC_DIM, &l->out}, {"up", TAC_DIM, TAC_FF, &l->up}, {"down", TAC_FF, TAC_DIM, &l->down}};
    for (size_t k = 0; k < 4; k++) {
        snprintf(name, sizeof name, "layers.%d.%s", i, linear[k].name);
        if (!layer_of_shape(m, name, linear[k].in, linear[k].out, linear[k].to, err))
            return false;
    }
    struct { const char *name; const float **to; } norm[] = {{"norm1.weight", &l->norm1_w}, {"norm1.bias", &l->norm1_b}, {"norm2.weight", &l->norm2_w}, {"norm2.bias", &l->norm2_b}};
    for (size_t k = 0; k < 4; k++) {
        snprintf(name, sizeof name, "layers.%d.%s", i, norm[k].name);
        if (!(*norm[k].to = tac_model_floats(m, name, TAC_DIM, err)))
            return false;
    }
    return true;
}

static bool find_encoder(tac_model *m, tac_error *err)
{
    entry e;
    if (!find(m, "words.q", S8, &e) || e.bytes != (uint64_t)TAC_PIECES * TAC_DIM)
        return tac_fail(err, TAC_E_DATA, "", "the model has no tensor words.q of %d x %d", TAC_PIECES, TAC_DIM);
    m->words = (const int8_t *)m->file.at + e.offset;
    struct { const char *name; size_t n; const float **to; } floats[] = {
        {"words.scale", TAC_PIECES, &m->words_scale}, {"positions", (size_t)TAC_POSITIONS * TAC_DIM, &m->positions}, {"shape", 8 * TAC_DIM, &m->shape},
        {"later", 2 * TAC_DIM, &m->later}, {"space", 3 * TAC_DIM, &m->space}, {"norm.weight", TAC_DIM, &m->norm_w}, {"norm.bias", TAC_DIM, &m->norm_b}};
    for (size_t k = 0; k < sizeof floats / sizeof *floats; k++)
        if (!(*floats[k].to = tac_model_floats(m, floats[k].name, floats[k].n, err)))
            return false;
    for (int i = 0; i < TAC_LAYERS; i++)
        if (!find_layer(m, i, err))
            return false;
    return true;
}

static bool check(tac_model *m, tac_error *err)
{
    const uint8_t *p = m->file.at;
    if (m->file.bytes < HEADER || memcmp(p, "TACM", 4))
        return tac_fail(err, TAC_E_DATA, "", "not a model of Tacitus");
    if (memcmp(p + 4, "\0\0\0\2", 4))
        return tac_fail(err, TAC_E_DATA, "", "a model of another version (%u): take the one that came with this program", p[7]);
    if (u64(p + 8) != m->file.bytes)
        return tac_fail(err, TAC_E_DATA, "", "the model is cut short or too long: %zu bytes where %llu are told", m->file.bytes, (unsigned long long)u64(p + 8));
    m->hash = tac_hash64(p + HEADER, m->file.bytes - HEADER, 0);
    if (m->hash != u64(p + 16))
        return tac_fail(err, TAC_E_DATA, "", "the model is damaged: its checksum is not the one it tells; install it again");
    m->entries = u32(p + 24);
    if (m->entries > (m->file.bytes - HEADER) / ENTRY)
        return tac_fail(err, TAC_E_DATA, "", "the model's directory goes beyond its end");
    for (uint32_t i = 0; i < m->entries; i++) {
        entry e = entry_at(m, i);
        if (!entry_is_sound(m, &e))
            return tac_fail(err, TAC_E_DATA, "", "line %u of the model's directory is not sound", i);
    }
    return find_encoder(m, err);
}

tac_model *tac_model_open(const char *path, tac_error *err)
{
    tac_model *m = calloc(1, sizeof *m);
    if (!m) {
        tac_fail(err, TAC_E_MEMORY, path, "no memory for the model");
        return NULL;
    }
    tac_error why = {0};
    if (!tac_file_map(&m->file, path, err)) {
        free(m);
        return NULL;
    }
    if (!check(m, &why)) {
        tac_fail(err, why.code, path, "%s", why.message);
        tac_model_close(m);
        return NULL;
    }
    return m;
}

void tac_model_close(tac_model *model)
{
    if (!model)
        return;
    tac_file_unmap(&model->file);
    free(model);
}

uint64_t tac_model_hash(const tac_model *model)
{
    return model->hash;
}

/* The training texts' triggers, mapped: which of them a trigger is likest to, by the cosine of the reader's hidden layers. A learned decision is told by the cases next
 * to it (Caruana et al. 1999, Case-based explanation of non-case-based learning methods). */
#include "parse/parse.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

/* The file: this header, n vectors of TAC_HEARD bytes, n + 1 offsets into the text that ends it. Little-endian, used in place. */
typedef struct {
    char magic[4];
    uint32_t version;
    uint64_t bytes, hash; // of the whole; of all that follows the header
    uint64_t model;
    uint32_t n, width;
    uint8_t spare[24];
} header;
_Static_assert(sizeof(header) == 64, "as docs/model-format.md has it");
enum { VERSION = 1 };

struct tac_likes {
    tac_file file;
    const header *head;
    const int8_t *vectors;
    const uint32_t *offsets;
    const char *text;
};

static bool damaged(tac_error *err, const char *what)
{
    return tac_fail(err, TAC_E_DATA, "", "not a file of training texts, or a damaged one (%s); install it again", what);
}

static bool check(tac_likes *l, tac_error *err)
{
    const header *h = l->head = (const header *)(const void *)l->file.at;
    if (l->file.bytes < sizeof *h || memcmp(h->magic, "TACL", 4) || h->version != VERSION || h->width != TAC_HEARD)
        return damaged(err, "its header");
    uint64_t fixed = sizeof *h + (uint64_t)h->n * TAC_HEARD + ((uint64_t)h->n + 1) * 4;
    if (h->bytes != l->file.bytes || fixed > l->file.bytes)
        return damaged(err, "its length");
    if (tac_hash64(l->file.at + sizeof *h, l->file.bytes - sizeof *h, 0) != h->hash)
        return damaged(err, "its checksum");
    l->vectors = (const int8_t *)l->file.at + sizeof *h;
    l->offsets = (const uint32_t *)(const void *)(l->vectors + (size_t)h->n * TAC_HEARD);
    l->text = (const char *)(l->offsets + h->n + 1);
    for (uint32_t i = 0; i < h->n; i++)
        if (l->offsets[i] > l->offsets[i + 1])
            return damaged(err, "its offsets");
    return l->offsets[h->n] == l->file.bytes - fixed || damaged(err, "its offsets");
}

tac_likes *tac_likes_open(const char *path, tac_error *err)
{
    tac_likes *l = calloc(1, sizeof *l);
    tac_error why = {0};
    if (!l) {
        tac_fail(err, TAC_E_MEMORY, path, "no memory for the training texts");
        return NULL;
    }
    if (!tac_file_map(&l->file, path, err)) {
        free(l);
        return NULL;
    }
    if (!check(l, &why)) {
        tac_fail(err, why.code, path, "%s", why.message);
        tac_likes_close(l);
        return NULL;
    }
    return l;
}

void tac_likes_close(tac_likes *likes)
{
    if (!likes)
        return;
    tac_file_unmap(&likes->file);
    free(likes);
}

uint64_t tac_likes_model(const tac_likes *likes)
{
    return likes->head->model;
}

void tac_likes_pack(const float *heard, int8_t *to)
{
    float most = 0;
    for (int i = 0; i < TAC_HEARD; i++)
        most = fabsf(heard[i]) > most ? fabsf(heard[i]) : most;
    for (int i = 0; i < TAC_HEARD; i++)
        to[i] = most > 0 ? (int8_t)(heard[i] / most * 127) : 0;
}

static int32_t dot(const int8_t *a, const int8_t *b)
{
    int32_t sum = 0;
    for (int i = 0; i < TAC_HEARD; i++)
        sum += a[i] * b[i];
    return sum;
}

/* Line i: the id, TAB, the type and mode, TAB, the sentence. */
static tac_like read_line(const tac_likes *l, uint32_t i, double likeness)
{
    tac_like like = {.likeness = likeness, .sentence = {l->text + l->offsets[i], l->offsets[i + 1] - l->offsets[i]}};
    tac_str_cut(&like.sentence, '\t', &like.id);
    tac_str_cut(&like.sentence, '\t', &like.what);
    like.sentence = tac_str_trim(like.sentence);
    return like;
}

uint32_t tac_likes_nearest(const tac_likes *likes, const float *heard, tac_like out[TAC_LIKES])
{
    int8_t mine[TAC_HEARD];
    double best[TAC_LIKES];
    uint32_t at[TAC_LIKES], n = 0;
    tac_likes_pack(heard, mine);
    double length = sqrt((double)dot(mine, mine));
    for (uint32_t i = 0; i < likes->head->n; i++) {
        const int8_t *v = likes->vectors + (size_t)i * TAC_HEARD;
        double norm = length * sqrt((double)dot(v, v)), cosine = norm > 0 ? dot(mine, v) / norm : 0;
        uint32_t k = n;
        while (k > 0 && best[k - 1] < cosine)
            k--;
        if (k == TAC_LIKES)
            continue;
        n += n < TAC_LIKES;
        for (uint32_t j = n - 1; j > k; j--)
            best[j] = best[j - 1], at[j] = at[j - 1];
        best[k] = cosine, at[k] = i;
    }
    for (uint32_t k = 0; k < n; k++)
        out[k] = read_line(likes, at[k], best[k]);
    return n;
}

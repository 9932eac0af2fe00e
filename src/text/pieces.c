/* Words to BERT word pieces, and a word's shape: the same rules as train/pieces.py.
 *
 * A word is taken apart canonically (NFD), loses its marks and its case, and falls into runs: each punctuation mark and each ideograph is one, what lies between is
 * another. A run is covered from the left by the longest pieces of the list ("##" before all but the first); a run that cannot be covered is one unknown piece. */
#include "text/text.h"

#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

/* Open addressing over the list itself: every program start builds it anew, so it is kept small. */
struct tac_vocabulary {
    tac_str *pieces;  // (n)
    uint32_t *slots;  // (mask + 1): 1 + the id of a piece, 0 free
    uint32_t mask;
    int32_t unknown, cls;
    size_t longest; // bytes of the longest piece
};

/* The slot of a piece, or the free one where it would stand. */
static uint32_t *slot_of(const tac_vocabulary *v, tac_str piece)
{
    uint32_t i = (uint32_t)tac_hash64(piece.s, piece.n, 0) & v->mask;
    while (v->slots[i] && !tac_str_eq(v->pieces[v->slots[i] - 1], piece))
        i = (i + 1) & v->mask;
    return &v->slots[i];
}

/* The id of a piece, -1 where the list lacks it. */
static int32_t id_of(const tac_vocabulary *v, tac_str piece)
{
    return (int32_t)*slot_of(v, piece) - 1;
}

tac_vocabulary *tac_vocabulary_new(tac_arena *arena, tac_str lines)
{
    tac_vocabulary *v = TAC_NEW(arena, tac_vocabulary, 1);
    TAC_VEC(tac_str) pieces = {0};
    tac_str piece;
    while (tac_str_cut(&lines, '\n', &piece))
        TAC_PUSH(arena, pieces, piece);
    uint32_t size = 16;
    while (size < 2 * pieces.n)
        size *= 2;
    *v = (tac_vocabulary){.pieces = pieces.at, .slots = TAC_NEW(arena, uint32_t, size), .mask = size - 1};
    for (uint32_t id = 0; id < pieces.n; id++) {
        piece = pieces.at[id];
        if (piece.n == 0)
            continue;
        *slot_of(v, piece) = id + 1;
        if (piece.n > v->longest)
            v->longest = piece.n;
    }
    int32_t unknown = id_of(v, TAC_S("[UNK]")), cls = id_of(v, TAC_S("[CLS]"));
    v->unknown = unknown < 0 ? 0 : unknown;
    v->cls = cls < 0 ? 0 : cls;
    return v;
}

int32_t tac_vocabulary_cls(const tac_vocabulary *v)
{
    return v->cls;
}

static bool stands_alone(uint32_t c)
{
    if (c < 128)
        return !((c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'));
    if ((c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF) || (c >= 0x20000 && c <= 0x2FA1F) || (c >= 0xF900 && c <= 0xFAFF))
        return true;
    utf8proc_category_t k = utf8proc_category((utf8proc_int32_t)c);
    return k >= UTF8PROC_CATEGORY_PC && k <= UTF8PROC_CATEGORY_PO;
}

/* Adds the pieces of run[0, n) to ids, which holds `got`. Two bytes before the run may be written: "##" goes over what is already covered. */
static int cover(const tac_vocabulary *v, char *run, size_t n, int32_t *ids, int got)
{
    int before = got;
    for (size_t s = 0; s < n;) {
        size_t mark = s ? 2 : 0, most = v->longest > mark ? v->longest - mark : 0, e = n - s > most ? s + most : n;
        if (mark)
            memcpy(run + s - 2, "##", 2);
        int32_t id = -1;
        while (e > s && ((e < n && ((uint8_t)run[e] & 0xC0) == 0x80) || (id = id_of(v, (tac_str){run + s - mark, e - s + mark})) < 0))
            e--;
        if (e == s) {
            got = before;
            if (got < TAC_MAX_PIECES)
                ids[got++] = v->unknown;
            return got;
        }
        if (got < TAC_MAX_PIECES)
            ids[got++] = id;
        s = e;
    }
    return got;
}

int tac_vocabulary_pieces(const tac_vocabulary *v, tac_str word, int32_t *ids)
{
    char few[1024], *text = few;
    size_t room = word.n * 4 + 16; // NFD is at most three times as long, a lower case at most a byte more
    if (room > sizeof few && !(text = malloc(room))) {
        ids[0] = v->unknown;
        return 1;
    }
    char *run = text + 2;
    size_t n = 0;
    int got = 0;
    for (size_t i = 0; i < word.n && got < TAC_MAX_PIECES;) {
        uint32_t c = tac_utf8_next(word.s, word.n, &i);
        utf8proc_int32_t parts[8];
        int boundary = 0;
        utf8proc_ssize_t k = 1;
        parts[0] = (utf8proc_int32_t)c;
        if (c >= 128)
            k = utf8proc_decompose_char((utf8proc_int32_t)c, parts, 8, UTF8PROC_DECOMPOSE, &boundary);
        for (utf8proc_ssize_t p = 0; p < k && p < 8; p++) {
            if (parts[p] >= 128 && utf8proc_category(parts[p]) == UTF8PROC_CATEGORY_MN)
                continue;
            utf8proc_int32_t low = parts[p] < 128 ? (parts[p] >= 'A' && parts[p] <= 'Z' ? parts[p] + 32 : parts[p]) : utf8proc_tolower(parts[p]);
            if (stands_alone((uint32_t)low)) {
                if (n)
                    got = cover(v, run, n, ids, got);
                n = (size_t)utf8proc_encode_char(low, (utf8proc_uint8_t *)run);
                got = cover(v, run, n, ids, got);
                n = 0;
            } else {
                n += (size_t)utf8proc_encode_char(low, (utf8proc_uint8_t *)run + n);
            }
        }
    }
    if (n && got < TAC_MAX_PIECES)
        got = cover(v, run, n, ids, got);
    if (text != few)
        free(text);
    if (got == 0)
        ids[got++] = v->unknown;
    return got;
}

int tac_word_shape(tac_str word)
{
    size_t up = 0, low = 0, digits = 0;
    bool first_upper = false;
    for (size_t i = 0; i < word.n;) {
        switch (utf8proc_category((utf8proc_int32_t)tac_utf8_next(word.s, word.n, &i))) {
        case UTF8PROC_CATEGORY_LU:
        case UTF8PROC_CATEGORY_LT:
            first_upper |= up + low == 0;
            up++;
            break;
        case UTF8PROC_CATEGORY_LL:
        case UTF8PROC_CATEGORY_LM:
        case UTF8PROC_CATEGORY_LO:
            low++;
            break;
        case UTF8PROC_CATEGORY_ND:
            digits++;
            break;
        default:
            break;
        }
    }
    if (up + low == 0)
        return digits ? TAC_SHAPE_DIGITS : TAC_SHAPE_SYMBOL;
    if (up == 0)
        return TAC_SHAPE_LOWER;
    if (low == 0)
        return up == 1 ? TAC_SHAPE_CAPITAL : TAC_SHAPE_UPPER;
    return up == 1 && first_upper ? TAC_SHAPE_TITLE : TAC_SHAPE_MIXED;
}

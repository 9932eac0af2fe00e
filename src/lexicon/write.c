/* Records to one file: phrases sorted and their two hash tables laid out (layout.h), sections in order, a checksum. The same records always give the same bytes. */
#include "lexicon/internal.h"

#include <stdlib.h>
#include <string.h>

typedef TAC_VEC(lex_phrase) phrase_list;
typedef TAC_VEC(lex_hit) hit_list;

/* By hash, space and text, so that one phrase's hits stand together; then the best hit first. */
static int by_phrase(const void *a, const void *b) {
    const lex_found *x = a, *y = b;
    if (x->hash != y->hash) return x->hash < y->hash ? -1 : 1;
    if (x->space != y->space) return x->space < y->space ? -1 : 1;
    int text = tac_str_cmp(x->text, y->text);
    if (text) return text;
    if (x->rank != y->rank) return x->rank < y->rank ? -1 : 1;
    if (x->what != y->what) return x->what < y->what ? -1 : 1;
    return x->how < y->how ? -1 : x->how > y->how;
}

static bool same_phrase(const lex_found *x, const lex_found *y) { return x->hash == y->hash && x->space == y->space && tac_str_eq(x->text, y->text); }

static void gather(lex_compiler *c, phrase_list *phrases, hit_list *hits) {
    for (uint32_t i = 0; i < c->found.n; i++) {
        const lex_found *f = &c->found.at[i];
        if (!i || !same_phrase(f, f - 1)) {
            lex_phrase p = {.hash = f->hash, .text = lex_text(c, f->text), .space = f->space, .first_hit = hits->n};
            TAC_PUSH(c->arena, *phrases, p);
        } else if (f->what == f[-1].what && f->how == f[-1].how) {
            continue;
        }
        TAC_PUSH(c->arena, *hits, (lex_hit){f->what, f->how});
        phrases->at[phrases->n - 1].n_hits++;
    }
}

/* Places of a table that is at most half full. */
static uint32_t places_for(uint32_t n) {
    uint32_t places = 16;
    while (places < 2 * n) places *= 2;
    return places;
}

static lex_first *make_firsts(lex_compiler *c, uint32_t *n) {
    uint32_t places = places_for(c->found.n);
    lex_first *table = TAC_NEW(c->arena, lex_first, places);
    for (uint32_t i = 0; i < c->found.n; i++) {
        const lex_found *f = &c->found.at[i];
        uint32_t at = lex_home(f->first, places), print = lex_print(f->first);
        while (table[at].lengths && table[at].print != print) at = (at + 1) & (places - 1);
        table[at].print = print;
        table[at].lengths |= 1u << (f->words - 1);
    }
    *n = places;
    return table;
}

static lex_slot *make_slots(lex_compiler *c, const phrase_list *phrases, uint32_t *n) {
    uint32_t places = places_for(phrases->n);
    lex_slot *table = TAC_NEW(c->arena, lex_slot, places);
    for (uint32_t i = 0; i < phrases->n; i++) {
        uint32_t at = lex_home(phrases->at[i].hash, places);
        while (table[at].phrase) at = (at + 1) & (places - 1);
        table[at].phrase = i + 1;
    }
    *n = places;
    return table;
}

static void put(tac_buf *out, lex_header *h, lex_section section, const void *records, uint32_t n, size_t size) {
    static const char zeros[8] = {0};
    tac_buf_add(out, (tac_str){zeros, (8 - out->n % 8) % 8});
    h->section[section].at = (uint32_t)out->n;
    h->section[section].n = n;
    if (n) tac_buf_add(out, (tac_str){records, n * size});
}

void lex_write(lex_compiler *c, tac_buf *out) {
    phrase_list phrases = {0};
    hit_list hits = {0};
    if (c->found.n) qsort(c->found.at, c->found.n, sizeof *c->found.at, by_phrase);
    gather(c, &phrases, &hits);
    uint32_t n_firsts, n_slots;
    lex_first *firsts = make_firsts(c, &n_firsts);
    lex_slot *slots = make_slots(c, &phrases, &n_slots);
    lex_header h = {.magic = LEX_MAGIC, .version = LEX_VERSION, .sections = LEX_SECTIONS};
    tac_buf_add(out, (tac_str){(const char *)&h, sizeof h});
    put(out, &h, LEX_TEXTS, c->texts.s, (uint32_t)c->texts.n, 1);
    put(out, &h, LEX_ENTRIES, c->entries.at, c->entries.n, sizeof(lex_entry));
    put(out, &h, LEX_CODES, c->codes.at, c->codes.n, sizeof(lex_codes));
    put(out, &h, LEX_TERMS, c->terms.at, c->terms.n, sizeof(lex_term));
    put(out, &h, LEX_NOTS, c->nots.at, c->nots.n, sizeof(lex_not));
    put(out, &h, LEX_FRAMES, c->frames.at, c->frames.n, sizeof(lex_frame));
    put(out, &h, LEX_RULES, c->rules.at, c->rules.n, sizeof(lex_rule));
    put(out, &h, LEX_TRIGGERS, c->triggers.at, c->triggers.n, sizeof(lex_trigger));
    put(out, &h, LEX_EXAMPLES, c->examples.at, c->examples.n, sizeof(lex_example));
    put(out, &h, LEX_FIRSTS, firsts, n_firsts, sizeof *firsts);
    put(out, &h, LEX_SLOTS, slots, n_slots, sizeof *slots);
    put(out, &h, LEX_PHRASES, phrases.at, phrases.n, sizeof(lex_phrase));
    put(out, &h, LEX_HITS, hits.at, hits.n, sizeof(lex_hit));
    h.bytes = out->n;
    memcpy(out->s, &h, sizeof h);
    h.hash = tac_hash64(out->s + offsetof(lex_header, bytes), out->n - offsetof(lex_header, bytes), 0);
    memcpy(out->s, &h, sizeof h);
}

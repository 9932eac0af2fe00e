/* Looking things up in the mapped file. Nothing is copied and nothing allocated: what comes back points into the map. */
#include "lexicon/layout.h"

#include <string.h>

static tac_str text(const tac_lexicon *lex, lex_ref r) { return (tac_str){lex->texts + r.at, r.n}; }

static uint32_t count(const tac_lexicon *lex, lex_section s) { return lex->header->section[s].n; }

/* Lengths of the phrases that begin with the word of this hash. A wrong fingerprint costs a look, never a wrong answer. */
static uint32_t lengths_of(const tac_lexicon *lex, uint64_t hash) {
    uint32_t places = count(lex, LEX_FIRSTS), at = lex_home(hash, places), print = lex_print(hash);
    for (uint32_t i = 0; i < places; i++, at = (at + 1) & (places - 1)) {
        if (!lex->firsts[at].lengths) return 0;
        if (lex->firsts[at].print == print) return lex->firsts[at].lengths;
    }
    return 0;
}

static const lex_phrase *find(const tac_lexicon *lex, lex_space space, uint64_t hash, const tac_str *words, uint32_t n) {
    uint32_t places = count(lex, LEX_SLOTS), at = lex_home(hash, places);
    for (uint32_t i = 0; i < places; i++, at = (at + 1) & (places - 1)) {
        uint32_t p = lex->slots[at].phrase;
        if (!p) return NULL;
        const lex_phrase *phrase = &lex->phrases[p - 1];
        if (phrase->hash == hash && phrase->space == space && lex_phrase_is(text(lex, phrase->text), space, words, n)) return phrase;
    }
    return NULL;
}

/* A walk over the phrases that begin at words[0], longest first. */
typedef struct {
    const tac_lexicon *lex;
    lex_space space;
    const tac_str *words;
    uint32_t lengths;                 /* those still to be tried */
    uint64_t hash[LEX_MAX_WORDS];     /* of the first i + 1 words */
} walk;

static void walk_start(walk *w, const tac_lexicon *lex, lex_space space, const tac_str *words, uint32_t n) {
    w->lex = lex;
    w->space = space;
    w->words = words;
    w->lengths = 0;
    if (!n) return;
    uint64_t h = lex_hash_word(lex_hash_start(space), space, words[0]);
    w->hash[0] = h;
    w->lengths = lengths_of(lex, h);
    if (n < LEX_MAX_WORDS) w->lengths &= (1u << n) - 1;
    for (uint32_t i = 1; i < LEX_MAX_WORDS && w->lengths >> i; i++) w->hash[i] = h = lex_hash_word(h, space, words[i]);
}

/* The next phrase, with its number of words in *length; NULL at the end. */
static const lex_phrase *walk_next(walk *w, uint32_t *length) {
    while (w->lengths) {
        uint32_t i = 31 - (uint32_t)__builtin_clz(w->lengths);
        w->lengths &= ~(1u << i);
        const lex_phrase *p = find(w->lex, w->space, w->hash[i], w->words, i + 1);
        if (p) {
            *length = i + 1;
            return p;
        }
    }
    return NULL;
}

int tac_lexicon_names(const tac_lexicon *lex, const tac_str *forms, uint32_t n, tac_name_hit *hits, int max_hits) {
    walk w;
    uint32_t length;
    walk_start(&w, lex, LEX_NAME, forms, n);
    const lex_phrase *p = walk_next(&w, &length);
    if (!p) return 0;
    int found = 0;
    for (uint32_t i = 0; i < p->n_hits && found < max_hits; i++) {
        const lex_hit *h = &lex->hits[p->first_hit + i];
        hits[found++] = (tac_name_hit){h->what, length, (tac_name_how)h->how};
    }
    return found;
}

tac_entry tac_lexicon_entry(const tac_lexicon *lex, uint32_t entry) {
    if (entry >= count(lex, LEX_ENTRIES)) return (tac_entry){0};
    const lex_entry *e = &lex->entries[entry];
    return (tac_entry){(tac_entry_kind)e->kind, text(lex, e->name), e->n_codes, text(lex, e->where)};
}

tac_codes tac_lexicon_entry_codes(const tac_lexicon *lex, uint32_t entry, uint32_t i) {
    tac_codes out = {0};
    if (entry >= count(lex, LEX_ENTRIES) || i >= lex->entries[entry].n_codes) return out;
    const lex_codes *c = &lex->codes[lex->entries[entry].first_code + i];
    memcpy(out.code, c->code, sizeof out.code);
    out.n_sectors = (uint8_t)c->n_sectors;
    memcpy(out.sectors, c->sectors, sizeof out.sectors);
    out.from = c->from;
    out.to = c->to;
    out.office = text(lex, c->office);
    return out;
}

bool tac_lexicon_codes_at(const tac_lexicon *lex, uint32_t entry, uint32_t date, tac_codes *codes) {
    if (entry >= count(lex, LEX_ENTRIES)) return false;
    const lex_entry *e = &lex->entries[entry];
    for (uint32_t i = 0; i < e->n_codes; i++) {
        const lex_codes *c = &lex->codes[e->first_code + i];
        if (date && ((c->from && date < c->from) || (c->to && date > c->to))) continue;
        *codes = tac_lexicon_entry_codes(lex, entry, i);
        return true;
    }
    return false;
}

/* The word of a phrase that its part of speech speaks of: a verb comes first, the head of all else last. Of what is longer than a word and no verb or noun the
 * parser's tags say little ("according to" is a verb and a preposition), so they are not asked. */
static bool pos_fits(const lex_term *t, const char *pos, uint32_t at, uint32_t length) {
    if (!pos) return true;
    char last = pos[at + length - 1];
    if (t->kind == TAC_TERM_AGENT) return last != 'v' && last != 'p';
    switch (t->pos) {
    case 'v': return pos[at] == 'v';
    case 'n': return last == 'n' || last == 'x';
    case 'a':
    case 'p': return length > 1 || last == (char)t->pos;
    default: return true;
    }
}

/* Whether one of the block's `not` phrases stands over words[at..at + length). */
static bool shut_out(const tac_lexicon *lex, const lex_term *t, const tac_str *words, uint32_t n, uint32_t at, uint32_t length) {
    for (uint32_t i = 0; i < t->n_nots; i++) {
        tac_str phrase = text(lex, lex->nots[t->first_not + i].phrase);
        uint32_t k = 1;
        for (size_t c = 0; c < phrase.n; c++) k += phrase.s[c] == ' ';
        if (k < length) continue;
        for (uint32_t before = 0; before <= k - length && before <= at; before++)
            if (k <= n - (at - before) && lex_phrase_is(phrase, LEX_TERM, words + at - before, k)) return true;
    }
    return false;
}

int tac_lexicon_terms_at(const tac_lexicon *lex, tac_term_kind kind, const tac_str *lemmas, const char *pos, uint32_t n, uint32_t at, tac_term_hit *hits, int max_hits) {
    if (at >= n) return 0;
    walk w;
    uint32_t length;
    walk_start(&w, lex, (lex_space)(LEX_TERM + kind), lemmas + at, n - at);
    const lex_phrase *p;
    while ((p = walk_next(&w, &length))) {
        int found = 0;
        for (uint32_t i = 0; i < p->n_hits && found < max_hits; i++) {
            const lex_term *t = &lex->terms[lex->hits[p->first_hit + i].what];
            /* A block that has the word as a verb and as a noun is told once. */
            if (found && hits[found - 1].block.s == lex->texts + t->block.at && hits[found - 1].where.s == lex->texts + t->where.at) continue;
            if (pos_fits(t, pos, at, length) && !shut_out(lex, t, lemmas, n, at, length))
                hits[found++] = (tac_term_hit){length, text(lex, t->value), text(lex, t->block), text(lex, t->where)};
        }
        if (found) return found;
    }
    return 0;
}

int tac_lexicon_terms(const tac_lexicon *lex, tac_term_kind kind, const tac_str *lemmas, const char *pos, uint32_t n, tac_term_hit *hits, int max_hits) {
    return tac_lexicon_terms_at(lex, kind, lemmas, pos, n, 0, hits, max_hits);
}

int tac_lexicon_frame_words(const tac_lexicon *lex, tac_str lemma, tac_frame_word *out, int max) {
    uint64_t hash = lex_hash_word(lex_hash_start(LEX_TRIGGER), LEX_TRIGGER, lemma);
    const lex_phrase *p = find(lex, LEX_TRIGGER, hash, &lemma, 1);
    int found = 0;
    for (uint32_t i = 0; p && i < p->n_hits && found < max; i++) {
        const lex_trigger *t = &lex->triggers[lex->hits[p->first_hit + i].what];
        out[found++] = (tac_frame_word){t->frame, (char)t->pos, (char)t->with_kind, text(lex, t->with)};
    }
    return found;
}

tac_frame tac_lexicon_frame(const tac_lexicon *lex, uint32_t frame) {
    if (frame >= count(lex, LEX_FRAMES)) return (tac_frame){0};
    const lex_frame *f = &lex->frames[frame];
    return (tac_frame){.name = text(lex, f->name), .event = text(lex, f->event), .modes = text(lex, f->modes), .actor = text(lex, f->actor),
        .recipient = text(lex, f->recipient), .item = text(lex, f->item), .giver = text(lex, f->giver), .taker = text(lex, f->taker),
        .contexts = text(lex, f->contexts), .n_rules = f->n_rules, .user = f->user != 0, .where = text(lex, f->where)};
}

tac_frame_rule tac_lexicon_frame_rule(const tac_lexicon *lex, uint32_t frame, uint32_t i) {
    tac_frame_rule out = {0};
    if (frame >= count(lex, LEX_FRAMES) || i >= lex->frames[frame].n_rules) return out;
    const lex_rule *r = &lex->rules[lex->frames[frame].first_rule + i];
    out.event = text(lex, r->event);
    out.mode = text(lex, r->mode);
    out.n_conds = r->n_conds;
    for (uint32_t k = 0; k < r->n_conds; k++)
        out.conds[k] = (tac_cond){text(lex, r->conds[k].slot), (tac_cond_kind)r->conds[k].kind, text(lex, r->conds[k].values)};
    return out;
}

uint32_t tac_lexicon_examples(const tac_lexicon *lex) { return count(lex, LEX_EXAMPLES); }

tac_example tac_lexicon_example(const tac_lexicon *lex, uint32_t i) {
    if (i >= count(lex, LEX_EXAMPLES)) return (tac_example){.frame = UINT32_MAX};
    const lex_example *e = &lex->examples[i];
    return (tac_example){text(lex, e->text), text(lex, e->expect), e->negative != 0, e->frame, text(lex, e->block), text(lex, e->where)};
}

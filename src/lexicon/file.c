/* Opening a compiled lexicon. All that a lookup will trust is checked here, once: the sections lie in the file, every reference lies in its section. A damaged file is
 * an error, never a crash, even one whose checksum somebody has mended. */
#include "lexicon/layout.h"

#include <stdlib.h>
#include <string.h>

static const size_t record_bytes[LEX_SECTIONS] = {1, sizeof(lex_entry), sizeof(lex_codes), sizeof(lex_term), sizeof(lex_not), sizeof(lex_frame), sizeof(lex_rule),
    sizeof(lex_trigger), sizeof(lex_example), sizeof(lex_first), sizeof(lex_slot), sizeof(lex_phrase), sizeof(lex_hit)};

static bool damaged(tac_error *err, const char *shown, const char *what) {
    return tac_fail(err, TAC_E_DATA, shown, "not a compiled lexicon, or a damaged one (%s); compile it again with tacitus-lexc", what);
}

static bool sections_fit(const tac_lexicon *lex) {
    for (int i = 0; i < LEX_SECTIONS; i++) {
        uint64_t at = lex->header->section[i].at, n = lex->header->section[i].n;
        if (at % 8 || at < sizeof(lex_header) || at + n * record_bytes[i] > lex->file.bytes) return false;
    }
    /* Tables of open addressing: a power of two. (That one place is empty at least, so that a search ends, the searches see to themselves: they count.) */
    for (int i = LEX_FIRSTS; i <= LEX_SLOTS; i++) {
        uint32_t n = lex->header->section[i].n;
        if (n == 0 || (n & (n - 1))) return false;
    }
    return true;
}

static bool text_ok(const tac_lexicon *lex, lex_ref r) { return (uint64_t)r.at + r.n <= lex->header->section[LEX_TEXTS].n; }

static bool texts_ok(const tac_lexicon *lex, const lex_ref *r, int n) {
    for (int i = 0; i < n; i++)
        if (!text_ok(lex, r[i])) return false;
    return true;
}

static bool run_ok(const tac_lexicon *lex, uint32_t first, uint32_t n, lex_section section) { return (uint64_t)first + n <= lex->header->section[section].n; }

static bool entries_ok(const tac_lexicon *lex) {
    for (uint32_t i = 0; i < lex->header->section[LEX_ENTRIES].n; i++) {
        const lex_entry *e = &lex->entries[i];
        if (e->kind > TAC_ENTRY_PLACE || !text_ok(lex, e->name) || !text_ok(lex, e->where) || !run_ok(lex, e->first_code, e->n_codes, LEX_CODES)) return false;
    }
    for (uint32_t i = 0; i < lex->header->section[LEX_CODES].n; i++) {
        const lex_codes *c = &lex->codes[i];
        if (c->n_sectors > TAC_MAX_SECTORS || c->code[3] || !text_ok(lex, c->office)) return false;
        for (int k = 0; k < TAC_MAX_SECTORS; k++)
            if (c->sectors[k][3]) return false;
    }
    return true;
}

static bool terms_ok(const tac_lexicon *lex) {
    for (uint32_t i = 0; i < lex->header->section[LEX_TERMS].n; i++) {
        const lex_term *t = &lex->terms[i];
        if (t->kind > TAC_TERM_CONTEXT || !text_ok(lex, t->value) || !text_ok(lex, t->block) || !text_ok(lex, t->where) || !run_ok(lex, t->first_not, t->n_nots, LEX_NOTS))
            return false;
    }
    for (uint32_t i = 0; i < lex->header->section[LEX_NOTS].n; i++)
        if (!text_ok(lex, lex->nots[i].phrase)) return false;
    return true;
}

static bool frames_ok(const tac_lexicon *lex) {
    uint32_t frames = lex->header->section[LEX_FRAMES].n;
    for (uint32_t i = 0; i < frames; i++) {
        const lex_frame *f = &lex->frames[i];
        if (!texts_ok(lex, &f->name, 10) || !run_ok(lex, f->first_rule, f->n_rules, LEX_RULES)) return false;
    }
    for (uint32_t i = 0; i < lex->header->section[LEX_RULES].n; i++) {
        const lex_rule *r = &lex->rules[i];
        if (r->n_conds > LEX_MAX_CONDS || !text_ok(lex, r->event) || !text_ok(lex, r->mode)) return false;
        for (uint32_t k = 0; k < r->n_conds; k++)
            if (r->conds[k].kind > TAC_COND_LEMMA_NOT || !text_ok(lex, r->conds[k].slot) || !text_ok(lex, r->conds[k].values)) return false;
    }
    for (uint32_t i = 0; i < lex->header->section[LEX_TRIGGERS].n; i++) {
        const lex_trigger *t = &lex->triggers[i];
        if (t->frame >= frames || t->pos > 127 || t->with_kind > 127 || !text_ok(lex, t->with)) return false;
    }
    for (uint32_t i = 0; i < lex->header->section[LEX_EXAMPLES].n; i++) {
        const lex_example *e = &lex->examples[i];
        if (!texts_ok(lex, &e->text, 4) || (e->frame != UINT32_MAX && e->frame >= frames)) return false;
    }
    return true;
}

static bool index_ok(const tac_lexicon *lex) {
    uint32_t phrases = lex->header->section[LEX_PHRASES].n;
    for (uint32_t i = 0; i < lex->header->section[LEX_SLOTS].n; i++)
        if (lex->slots[i].phrase > phrases) return false;
    for (uint32_t i = 0; i < phrases; i++) {
        const lex_phrase *p = &lex->phrases[i];
        if (p->space > LEX_TRIGGER || !text_ok(lex, p->text) || !run_ok(lex, p->first_hit, p->n_hits, LEX_HITS)) return false;
        lex_section into = p->space == LEX_NAME ? LEX_ENTRIES : p->space == LEX_TRIGGER ? LEX_TRIGGERS : LEX_TERMS;
        for (uint32_t k = p->first_hit; k < p->first_hit + p->n_hits; k++)
            if (lex->hits[k].what >= lex->header->section[into].n || lex->hits[k].how > TAC_HOW_NAMESAKE) return false;
    }
    return true;
}

static const void *section(const tac_lexicon *lex, lex_section s) { return lex->file.at + lex->header->section[s].at; }

static bool check(tac_lexicon *lex, const char *shown, tac_error *err) {
    const lex_header *h = (const lex_header *)(const void *)lex->file.at;
    if (lex->file.bytes < sizeof *h || memcmp(h->magic, LEX_MAGIC, sizeof h->magic)) return damaged(err, shown, "no header");
    if (h->version != LEX_VERSION || h->sections != LEX_SECTIONS)
        return tac_fail(err, TAC_E_DATA, shown, "a compiled lexicon of version %u, this program reads version %d; compile it again with tacitus-lexc", h->version, LEX_VERSION);
    if (h->bytes != lex->file.bytes) return damaged(err, shown, "its length is not what it says");
    if (h->hash != tac_hash64(lex->file.at + offsetof(lex_header, bytes), lex->file.bytes - offsetof(lex_header, bytes), 0)) return damaged(err, shown, "its checksum is wrong");
    lex->header = h;
    if (!sections_fit(lex)) return damaged(err, shown, "sections");
    lex->texts = section(lex, LEX_TEXTS);
    lex->entries = section(lex, LEX_ENTRIES);
    lex->codes = section(lex, LEX_CODES);
    lex->terms = section(lex, LEX_TERMS);
    lex->nots = section(lex, LEX_NOTS);
    lex->frames = section(lex, LEX_FRAMES);
    lex->rules = section(lex, LEX_RULES);
    lex->triggers = section(lex, LEX_TRIGGERS);
    lex->examples = section(lex, LEX_EXAMPLES);
    lex->firsts = section(lex, LEX_FIRSTS);
    lex->slots = section(lex, LEX_SLOTS);
    lex->phrases = section(lex, LEX_PHRASES);
    lex->hits = section(lex, LEX_HITS);
    if (!entries_ok(lex)) return damaged(err, shown, "names");
    if (!terms_ok(lex)) return damaged(err, shown, "terms");
    if (!frames_ok(lex)) return damaged(err, shown, "frames");
    if (!index_ok(lex)) return damaged(err, shown, "index");
    return true;
}

tac_lexicon *lex_open_bytes(const uint8_t *at, size_t bytes, const char *shown, tac_error *err) {
    tac_lexicon *lex = calloc(1, sizeof *lex);
    if (!lex) {
        tac_fail(err, TAC_E_MEMORY, shown, "no memory for the lexicon");
        return NULL;
    }
    lex->file = (tac_file){at, bytes};
    if (!check(lex, shown, err)) {
        free(lex);
        return NULL;
    }
    return lex;
}

tac_lexicon *tac_lexicon_open(const char *path, tac_error *err) {
    tac_file file;
    if (!tac_file_map(&file, path, err)) return NULL;
    tac_lexicon *lex = lex_open_bytes(file.at, file.bytes, path, err);
    if (!lex) {
        tac_file_unmap(&file);
        return NULL;
    }
    lex->mapped = true;
    return lex;
}

void tac_lexicon_close(tac_lexicon *lex) {
    if (!lex) return;
    if (lex->mapped) tac_file_unmap(&lex->file);
    free(lex);
}

uint64_t tac_lexicon_hash(const tac_lexicon *lex) { return lex->header->hash; }

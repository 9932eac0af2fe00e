/* Folders to one file: every block read, the user's laid over the shipped ones, each that is left made into records. All errors are told, not only the first. */
#include "lexicon/internal.h"

#include <string.h>

/* The name of a block, by which it is replaced and dropped: the canonical name (a country's after its code, a place's before it), the first word of an agent, what
 * stands before `=`. */
static tac_str block_name(lex_compiler *c, lex_kind kind, tac_str head) {
    tac_str names = head, codes, name;
    switch (kind) {
    case LEX_COUNTRY:
        codes = lex_word(&names);
        if (!lex_next_name(&names, &name) || !name.n) return codes;
        return tac_arena_printf(c->arena, "%.*s %.*s", (int)codes.n, codes.s, (int)name.n, name.s);
    case LEX_AGENT:
    case LEX_PLACE:
        lex_split_codes(head, kind == LEX_AGENT, &names, &codes);
        if (!lex_next_name(&names, &name)) return head;
        return kind == LEX_AGENT ? name : tac_arena_printf(c->arena, "%.*s %.*s", (int)name.n, name.s, (int)codes.n, codes.s);
    case LEX_PERSON:
    case LEX_GROUP: return lex_next_name(&names, &name) ? name : head;
    case LEX_SOURCE:
    case LEX_STATUS:
    case LEX_FRAME: return tac_str_cut(&names, '=', &name) ? tac_str_trim(name) : head;
    default: return tac_str_trim(head);
    }
}

static bool named(const lex_block *b, tac_str name) {
    if (tac_str_eq(b->name, name)) return true;
    if (b->name.n <= 4) return false;
    /* A place is also called by its name without the country, a country by its code or its name alone. */
    if (b->kind == LEX_COUNTRY) return tac_str_eq((tac_str){b->name.s, 3}, name) || tac_str_eq((tac_str){b->name.s + 4, b->name.n - 4}, name);
    return b->kind == LEX_PLACE && tac_str_eq((tac_str){b->name.s, b->name.n - 4}, name);
}

/* `drop NAME` or `drop KIND NAME`: takes away blocks of the folders before. */
static void drop(lex_compiler *c, uint32_t at) {
    const lex_block *d = &c->blocks.at[at];
    tac_str rest = d->head.text, word = lex_word(&rest);
    int kind = -1;
    for (int k = 0; k < LEX_DROP; k++)
        if (tac_str_is(word, lex_kind_names[k])) kind = k;
    rest = tac_str_trim(rest);
    uint32_t found = 0;
    for (uint32_t i = 0; i < at; i++) {
        lex_block *b = &c->blocks.at[i];
        if (b->source->folder >= d->source->folder) break; /* blocks stand in the order of their folders */
        if (b->kind >= LEX_DROP) continue;
        if (named(b, d->head.text) || (kind == (int)b->kind && rest.n && named(b, rest))) {
            found++;
            b->gone = true;
        }
    }
    if (!found) lex_expected(c, d->source, d->head.line, d->head.text, "the name of a block in a folder before this one");
    if (d->lines.n) lex_expected(c, d->source, d->lines.at[0].line, d->lines.at[0].text, "nothing below a drop");
}

/* Lays a block over one of the same kind and name. Two in one folder are a mistake. */
static void lay(lex_compiler *c, tac_map *by_name, uint32_t at) {
    lex_block *b = &c->blocks.at[at];
    if (b->kind == LEX_KINDS) return;
    if (b->kind == LEX_DROP) {
        b->gone = true;
        drop(c, at);
        return;
    }
    b->name = block_name(c, b->kind, b->head.text);
    if (!b->name.n) {
        lex_expected(c, b->source, b->head.line, b->name, "a name after %s", lex_kind_names[b->kind]);
        b->gone = true;
        return;
    }
    tac_str key = tac_arena_printf(c->arena, "%s %.*s", lex_kind_names[b->kind], (int)b->name.n, b->name.s);
    uint32_t other;
    if (tac_map_get(by_name, key, &other)) {
        lex_block *o = &c->blocks.at[other];
        if (o->source->folder == b->source->folder && !o->gone) {
            lex_expected(c, b->source, b->head.line, b->name, "a new name: %.*s:%u has a %s of this name", (int)o->source->where.n, o->source->where.s, o->head.line, lex_kind_names[b->kind]);
            b->gone = true;
            return;
        }
        o->gone = true;
    }
    tac_map_set(by_name, c->arena, key, at);
}

static void do_block(lex_compiler *c, const lex_block *b) {
    if (b->kind <= LEX_PLACE) lex_do_entry(c, b);
    else if (b->kind <= LEX_CONTEXT) lex_do_term(c, b);
    else lex_do_frame(c, b);
}

enum { MOST_BYTES = 64 << 20 }; /* of source; offsets in the compiled file have 32 bits */

static bool compile(lex_compiler *c, const lex_source *sources, uint32_t n, tac_buf *out) {
    size_t bytes = 0;
    for (uint32_t i = 0; i < n; i++) {
        bytes += sources[i].text.n;
        if (bytes <= MOST_BYTES) continue;
        lex_expected(c, &sources[i], 1, tac_arena_printf(c->arena, "%zu MB", bytes >> 20), "at most %d MB of lexicon", MOST_BYTES >> 20);
        return false;
    }
    c->text_at = tac_map_new(c->arena);
    c->begins = tac_map_new(c->arena);
    tac_map *by_name = tac_map_new(c->arena);
    for (uint32_t i = 0; i < n; i++) lex_read_blocks(c, &sources[i]);
    for (uint32_t i = 0; i < c->blocks.n; i++) lay(c, by_name, i);
    for (uint32_t i = 0; i < c->blocks.n; i++) {
        if (!c->blocks.at[i].gone) do_block(c, &c->blocks.at[i]);
        tac_arena_reset(c->scratch);
    }
    if (!c->errors) lex_write(c, out);
    tac_buf_free(&c->texts);
    return !c->errors;
}

static void start(lex_compiler *c, void (*complain)(void *, const char *), void *context) {
    *c = (lex_compiler){.arena = tac_arena_new(), .scratch = tac_arena_new(), .complain = complain, .context = context};
}

static void stop(lex_compiler *c) {
    tac_arena_free(c->scratch);
    tac_arena_free(c->arena);
}

bool lex_compile_sources(const lex_source *sources, uint32_t n, tac_buf *out, void (*complain)(void *, const char *), void *context) {
    lex_compiler c;
    start(&c, complain, context);
    bool ok = compile(&c, sources, n, out);
    stop(&c);
    return ok;
}

bool tac_lexicon_compile(const char *const *folders, int n, const char *out, void (*complain)(void *, const char *), void *context, tac_error *err) {
    lex_compiler c;
    start(&c, complain, context);
    TAC_VEC(lex_source) sources = {0};
    bool ok = true;
    for (int i = 0; i < n && ok; i++) {
        lex_source *some;
        uint32_t k = 0;
        ok = lex_read_folder(&c, folders[i], (uint32_t)i, &some, &k, err);
        for (uint32_t j = 0; ok && j < k; j++) TAC_PUSH(c.arena, sources, some[j]);
    }
    tac_buf bytes = {0};
    if (ok && !compile(&c, sources.at, sources.n, &bytes))
        ok = tac_fail(err, TAC_E_DATA, n ? folders[n - 1] : "", "the lexicon has %u error%s", c.errors, c.errors == 1 ? "" : "s");
    if (ok) ok = tac_file_write(out, (tac_str){bytes.s, bytes.n}, err);
    tac_buf_free(&bytes);
    stop(&c);
    return ok;
}

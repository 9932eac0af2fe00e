/* Blocks of words that tell something about what stands near them: agent, source, status, item, context. */
#include "lexicon/internal.h"
#include "text/text.h"

#include <string.h>

/* The block's term for a part of speech; one record serves all its words of that part. */
static uint32_t term_for(lex_compiler *c, uint32_t first, const lex_term *like, char pos) {
    for (uint32_t i = first; i < c->terms.n; i++)
        if (c->terms.at[i].pos == (uint32_t)pos) return i;
    lex_term t = *like;
    t.pos = (uint32_t)pos;
    TAC_PUSH(c->arena, c->terms, t);
    return c->terms.n - 1;
}

static void add_term(lex_compiler *c, tac_term_kind kind, uint32_t term, tac_str joined, uint32_t words) {
    tac_str variants[LEX_VARIANTS];
    uint32_t n = lex_variants(c, joined, words, variants);
    for (uint32_t i = 0; i < n; i++) lex_add_phrase(c, (lex_space)(LEX_TERM + kind), variants[i], term, 0, 0);
}

static void words_line(lex_compiler *c, const lex_block *b, uint32_t line, tac_str rest, uint32_t first, const lex_term *like) {
    lex_spelled w;
    lex_got got;
    bool any = false;
    while ((got = lex_next_spelled(c, b, line, &rest, &w)) != LEX_END) {
        any = true;
        if (got == LEX_BAD) continue;
        if (w.with.n) lex_expected(c, b->source, line, w.with, "a word without +NOUN: only frames have light verbs");
        else add_term(c, (tac_term_kind)like->kind, term_for(c, first, like, w.pos), w.text, w.words);
    }
    if (!any) lex_expected(c, b->source, line, rest, "words as lemma.pos (v, n, a or p) or phrases in quotation marks");
}

/* `not "army of" "salvation army"`: where the block's words do not mean this. */
static void not_line(lex_compiler *c, const lex_block *b, uint32_t line, tac_str rest, uint32_t *n) {
    lex_spelled w;
    lex_got got;
    while ((got = lex_next_spelled(c, b, line, &rest, &w)) != LEX_END) {
        if (got == LEX_BAD) continue;
        tac_str variants[LEX_VARIANTS];
        uint32_t k = lex_variants(c, w.text, w.words, variants);
        for (uint32_t i = 0; i < k; i++, ++*n) TAC_PUSH(c->arena, c->nots, (lex_not){lex_text(c, variants[i])});
    }
}

/* ---- heads ---- */

/* What stands after `NAME =`, its words parted by one space. */
static tac_str after_equals(lex_compiler *c, tac_str head) {
    const char *eq = memchr(head.s, '=', head.n);
    if (!eq) return (tac_str){0};
    tac_str rest = {eq + 1, head.n - (size_t)(eq + 1 - head.s)}, out = {0}, word;
    while ((word = lex_word(&rest)).n) out = out.n ? tac_arena_printf(c->scratch, "%.*s %.*s", (int)out.n, out.s, (int)word.n, word.s) : word;
    return out;
}

static bool source_ok(tac_str value) {
    uint32_t n = 0;
    for (tac_str word; (word = lex_word(&value)).n; n++)
        if (!lex_is_one(lex_factuality, word)) return false;
    return n == 2;
}

static bool status_ok(tac_str value) {
    uint32_t signs = 0, values = 0, others = 0;
    for (tac_str word; (word = lex_word(&value)).n;) {
        if (lex_is_one("+ - 0", word)) signs++;
        else if (lex_is_one(lex_factuality, word)) values++;
        else if (lex_is_one("future hypothetical negation historical", word)) others++;
        else return false;
    }
    return (signs == 2 || signs == 0) && values <= 1 && signs + values + others > 0;
}

static bool value_of(lex_compiler *c, const lex_block *b, tac_str *value) {
    tac_str head = b->head.text;
    switch (b->kind) {
    case LEX_SOURCE:
        *value = after_equals(c, head);
        if (source_ok(*value)) return true;
        lex_expected(c, b->source, b->head.line, *value, "NAME = AUTHOR SOURCE, two of %s", lex_factuality);
        return false;
    case LEX_STATUS:
        *value = after_equals(c, head);
        if (status_ok(*value)) return true;
        lex_expected(c, b->source, b->head.line, *value, "NAME = two signs (+ - 0), or of future hypothetical negation historical %s", lex_factuality);
        return false;
    case LEX_ITEM:
    case LEX_CONTEXT:
        *value = b->name;
        if (lex_is_one(b->kind == LEX_ITEM ? lex_items : lex_contexts, b->name)) return true;
        lex_expected(c, b->source, b->head.line, b->name, b->kind == LEX_ITEM ? "a class of items (%s)" : "a context (%s)", b->kind == LEX_ITEM ? lex_items : lex_contexts);
        return false;
    default: return false;
    }
}

/* `usual USA`: the country whose they mostly are, joined to the value as ~USA. */
static tac_str usual_line(lex_compiler *c, const lex_block *b, uint32_t number, tac_str rest, tac_str value) {
    tac_str code = lex_word(&rest);
    if (lex_is_country(code) && !rest.n) return tac_arena_printf(c->scratch, "%.*s ~%.*s", (int)value.n, value.s, (int)code.n, code.s);
    lex_expected(c, b->source, number, code, "one country's code (usual USA)");
    return value;
}

static void do_agent(lex_compiler *c, const lex_block *b, lex_term like) {
    tac_str names, codes, name;
    lex_split_codes(b->head.text, true, &names, &codes);
    if (!codes.n) {
        lex_expected(c, b->source, b->head.line, lex_last_word(b->head.text), "a sector (%s) after the words", lex_sectors);
        return;
    }
    tac_str last = lex_last_word(names);
    if (lex_is_country(last) && !lex_is_one(lex_supra, last)) {
        lex_expected(c, b->source, b->head.line, last, "no country for an agent: the words around it say whose it is");
        return;
    }
    tac_str value = {0}, word;
    uint32_t n_codes = 0;
    for (tac_str rest = codes; (word = lex_word(&rest)).n; n_codes++)
        value = value.n ? tac_arena_printf(c->scratch, "%.*s %.*s", (int)value.n, value.s, (int)word.n, word.s) : word;
    if (n_codes > TAC_MAX_SECTORS) lex_expected(c, b->source, b->head.line, codes, "at most %d sectors", TAC_MAX_SECTORS);
    like.first_not = c->nots.n;
    for (uint32_t i = 0; i < b->lines.n; i++) {
        tac_str rest = b->lines.at[i].text, first;
        if (lex_example_line(c, b, &b->lines.at[i], UINT32_MAX)) continue;
        first = lex_word(&rest);
        if (tac_str_is(first, "not")) not_line(c, b, b->lines.at[i].line, rest, &like.n_nots);
        else if (tac_str_is(first, "usual")) value = usual_line(c, b, b->lines.at[i].line, rest, value);
        else lex_expected(c, b->source, b->lines.at[i].line, b->lines.at[i].text, "not \"a phrase\", usual and a country, or an example (+ or -)");
    }
    like.value = lex_text(c, value);
    uint32_t term = c->terms.n;
    TAC_PUSH(c->arena, c->terms, like);
    while (lex_next_name(&names, &name)) {
        uint32_t words = 0;
        tac_str joined = name.n && name.n <= 240 ? lex_tokens(c, name, false, &words) : (tac_str){0};
        if (!joined.n) lex_expected(c, b->source, b->head.line, name, "a word or phrase of at most %d words", LEX_MAX_WORDS);
        else add_term(c, TAC_TERM_AGENT, term, tac_text_lower(c->arena, joined), words); /* titles stand with capitals and without */
    }
}

void lex_do_term(lex_compiler *c, const lex_block *b) {
    lex_term like = {.kind = (uint32_t)(b->kind - LEX_AGENT), .block = lex_text(c, b->name), .where = lex_where(c, b, b->head.line)};
    if (b->kind == LEX_AGENT) {
        do_agent(c, b, like);
        return;
    }
    tac_str value;
    if (!value_of(c, b, &value)) return;
    like.value = lex_text(c, value);
    like.first_not = c->nots.n;
    /* `not` phrases first: they belong to every term of the block. */
    for (uint32_t i = 0; i < b->lines.n; i++) {
        tac_str rest = b->lines.at[i].text;
        if (tac_str_is(lex_word(&rest), "not")) not_line(c, b, b->lines.at[i].line, rest, &like.n_nots);
    }
    uint32_t first = c->terms.n;
    for (uint32_t i = 0; i < b->lines.n; i++) {
        tac_str rest = b->lines.at[i].text, word = lex_word(&rest);
        if (tac_str_is(word, "not") || lex_example_line(c, b, &b->lines.at[i], UINT32_MAX)) continue;
        if (tac_str_is(word, "words")) words_line(c, b, b->lines.at[i].line, rest, first, &like);
        else lex_expected(c, b->source, b->lines.at[i].line, word, "words, not \"a phrase\" or an example (+ or -)");
    }
}

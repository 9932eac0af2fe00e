/* Blocks that name somebody or something: country, person, group, place. */
#include "lexicon/internal.h"

#include <string.h>

/* The end of the head that holds codes: a run of words that are codes, but never the first word nor one just after a `|` ("aid worker | NGO  NGO"). */
void lex_split_codes(tac_str head, bool sectors, tac_str *names, tac_str *codes) {
    tac_str left = tac_str_trim(head);
    size_t end = left.n;
    for (;;) {
        tac_str word = lex_last_word(left);
        bool is = sectors ? lex_is_one(lex_sectors, word) || lex_is_one(lex_supra, word) : lex_is_country(word);
        if (!is || word.n == left.n) break;
        tac_str before = tac_str_trim((tac_str){left.s, left.n - word.n});
        if (before.n && before.s[before.n - 1] == '|') break;
        left = before;
        if (!sectors) break;
    }
    *names = left;
    *codes = tac_str_trim((tac_str){left.s + left.n, end - left.n});
}

static uint32_t add_entry(lex_compiler *c, const lex_block *b, tac_entry_kind kind, tac_str name) {
    lex_entry e = {.kind = kind, .name = lex_text(c, name), .where = lex_where(c, b, b->head.line), .first_code = c->codes.n};
    TAC_PUSH(c->arena, c->entries, e);
    return c->entries.n - 1;
}

static void add_names(lex_compiler *c, const lex_block *b, uint32_t line, tac_str names, uint32_t entry, tac_name_how how) {
    tac_str name;
    if (!tac_str_trim(names).n) {
        lex_expected(c, b->source, line, names, "a name");
        return;
    }
    while (lex_next_name(&names, &name)) lex_add_name(c, b, line, name, entry, how);
}

static lex_codes *add_codes(lex_compiler *c, uint32_t entry, tac_str code) {
    lex_codes codes = {0};
    if (code.n == 3) memcpy(codes.code, code.s, 3);
    TAC_PUSH(c->arena, c->codes, codes);
    c->entries.at[entry].n_codes++;
    return &c->codes.at[c->codes.n - 1];
}

/* ---- dates ---- */

static bool digits(tac_str s, size_t n, uint32_t *value) {
    *value = 0;
    if (s.n != n) return false;
    for (size_t i = 0; i < n; i++) {
        if (s.s[i] < '0' || s.s[i] > '9') return false;
        *value = *value * 10 + (uint32_t)(s.s[i] - '0');
    }
    return true;
}

/* YYYY[-MM[-DD]] to YYYYMMDD: the first day of what is said, or the last. Empty is open. */
static bool read_date(tac_str text, bool last, uint32_t *out) {
    *out = 0;
    if (!text.n) return true;
    tac_str rest = text, part;
    uint32_t year, month = last ? 12 : 1, day = 0;
    if (!tac_str_cut(&rest, '-', &part) || !digits(part, 4, &year) || year < 1000) return false;
    if (part.n < text.n) {
        if (!tac_str_cut(&rest, '-', &part) || !digits(part, 2, &month) || month < 1 || month > 12) return false;
        if (text.n > 7 && (!tac_str_cut(&rest, '-', &part) || !digits(part, 2, &day) || day < 1 || day > (uint32_t)tac_days_in_month((int)year, (int)month) || text.n != 10)) return false;
        if (text.n != 7 && text.n != 10) return false;
    }
    if (!day) day = last ? (uint32_t)tac_days_in_month((int)year, (int)month) : 1;
    *out = year * 10000 + month * 100 + day;
    return true;
}

static size_t dots(tac_str word) {
    for (size_t i = 0; i + 1 < word.n; i++)
        if (word.s[i] == '.' && word.s[i + 1] == '.') return i;
    return SIZE_MAX;
}

static void read_interval(lex_compiler *c, const lex_block *b, uint32_t line, tac_str word, lex_codes *codes) {
    size_t at = dots(word);
    tac_str from = {word.s, at}, to = {word.s + at + 2, word.n - at - 2};
    if (!read_date(from, false, &codes->from)) lex_expected(c, b->source, line, from, "a date YYYY, YYYY-MM or YYYY-MM-DD");
    else if (!read_date(to, true, &codes->to)) lex_expected(c, b->source, line, to, "a date YYYY, YYYY-MM or YYYY-MM-DD");
    else if (codes->from && codes->to && codes->from > codes->to) lex_expected(c, b->source, line, word, "an interval that ends after it begins");
}

/* Whether a line that begins with `-` holds codes: only sectors and an interval follow. */
static bool is_codes_line(tac_str line) {
    tac_str word = lex_word(&line);
    if (!tac_str_is(word, "-")) return false;
    while ((word = lex_word(&line)).n)
        if (!lex_is_one(lex_sectors, word) && dots(word) == SIZE_MAX) return false;
    return true;
}

static void codes_line(lex_compiler *c, const lex_block *b, const lex_line *line, uint32_t entry) {
    tac_str rest = line->text, word = lex_word(&rest);
    bool none = tac_str_is(word, "-");
    if (!none && !lex_is_country(word)) {
        lex_expected(c, b->source, line->line, word, "a country's code (PRK), - for none, office, or an example (+ or -)");
        return;
    }
    lex_codes *codes = add_codes(c, entry, none ? (tac_str){0} : word);
    bool interval = false;
    while ((word = lex_word(&rest)).n) {
        if (interval) lex_expected(c, b->source, line->line, word, "nothing after the interval");
        else if (dots(word) != SIZE_MAX) {
            interval = true;
            read_interval(c, b, line->line, word, codes);
        } else if (!lex_is_one(lex_sectors, word)) lex_expected(c, b->source, line->line, word, "a sector (%s) or an interval FROM..TO", lex_sectors);
        else if (codes->n_sectors == TAC_MAX_SECTORS) lex_expected(c, b->source, line->line, word, "at most %d sectors", TAC_MAX_SECTORS);
        else memcpy(codes->sectors[codes->n_sectors++], word.s, 3);
    }
}

/* ---- the four kinds ---- */

/* "SDN  ..2011-07-08": the state that a country was part of, and when. */
static bool of_another_state(tac_str line) { return lex_is_country(lex_word(&line)); }

static void do_country(lex_compiler *c, const lex_block *b) {
    tac_str names = b->head.text, code = lex_word(&names), first, rest;
    names = tac_str_trim(names);
    if (!lex_is_country(code)) {
        lex_expected(c, b->source, b->head.line, code, "a country's code (ISO 3166-1 alpha-3, KOS, or one of %s)", lex_supra);
        return;
    }
    rest = names;
    if (!lex_next_name(&rest, &first)) first = names;
    uint32_t entry = add_entry(c, b, TAC_ENTRY_COUNTRY, first);
    for (uint32_t i = 0; i < b->lines.n; i++) /* before its own code, which holds at all other times */
        if (of_another_state(b->lines.at[i].text)) codes_line(c, b, &b->lines.at[i], entry);
    add_codes(c, entry, code);
    add_names(c, b, b->head.line, names, entry, TAC_HOW_NAME);
    static const struct { const char *word; tac_name_how how; } lines[] = {
        {"adjective", TAC_HOW_ADJECTIVE}, {"people", TAC_HOW_PEOPLE}, {"seat", TAC_HOW_SEAT}, {"city", TAC_HOW_CITY},
        {"minority", TAC_HOW_MINORITY}, {"namesake", TAC_HOW_NAMESAKE}};
    for (uint32_t i = 0; i < b->lines.n; i++) {
        if (of_another_state(b->lines.at[i].text) || lex_example_line(c, b, &b->lines.at[i], UINT32_MAX)) continue;
        tac_str what = b->lines.at[i].text, word = lex_word(&what);
        bool known = false;
        for (size_t k = 0; k < sizeof lines / sizeof *lines; k++)
            if (tac_str_is(word, lines[k].word)) {
                known = true;
                add_names(c, b, b->lines.at[i].line, what, entry, lines[k].how);
            }
        if (!known) lex_expected(c, b->source, b->lines.at[i].line, word, "adjective, people, seat, city, minority, namesake, the code of a state that it was part of with FROM..TO, or an example (+ or -)");
    }
}

static void do_party(lex_compiler *c, const lex_block *b) {
    tac_str rest = b->head.text, first;
    if (!lex_next_name(&rest, &first)) first = (tac_str){0};
    uint32_t entry = add_entry(c, b, b->kind == LEX_PERSON ? TAC_ENTRY_PERSON : TAC_ENTRY_GROUP, first);
    add_names(c, b, b->head.line, b->head.text, entry, TAC_HOW_NAME);
    uint32_t errors = c->errors;
    for (uint32_t i = 0; i < b->lines.n; i++) {
        const lex_line *line = &b->lines.at[i];
        tac_str what = line->text, word = lex_word(&what);
        if (!tac_str_is(word, "office")) {
            if (is_codes_line(line->text) || !lex_example_line(c, b, line, UINT32_MAX)) codes_line(c, b, line, entry);
            continue;
        }
        what = tac_str_trim(what);
        if (!c->entries.at[entry].n_codes) lex_expected(c, b->source, line->line, line->text, "a line of codes before its office");
        else if (!what.n) lex_expected(c, b->source, line->line, what, "the office's name");
        else c->codes.at[c->codes.n - 1].office = lex_text(c, what);
    }
    if (!c->entries.at[entry].n_codes && errors == c->errors) lex_expected(c, b->source, b->head.line, (tac_str){0}, "a line of codes below it (CODE SECTOR... FROM..TO)");
}

static void do_place(lex_compiler *c, const lex_block *b) {
    tac_str names, code, rest, first;
    lex_split_codes(b->head.text, false, &names, &code);
    if (!code.n) {
        lex_expected(c, b->source, b->head.line, lex_last_word(b->head.text), "a country's code after the names");
        return;
    }
    rest = names;
    if (!lex_next_name(&rest, &first)) first = names;
    uint32_t entry = add_entry(c, b, TAC_ENTRY_PLACE, first);
    add_codes(c, entry, code);
    add_names(c, b, b->head.line, names, entry, TAC_HOW_NAME);
    for (uint32_t i = 0; i < b->lines.n; i++)
        if (!lex_example_line(c, b, &b->lines.at[i], UINT32_MAX)) lex_expected(c, b->source, b->lines.at[i].line, b->lines.at[i].text, "an example (+ or -)");
}

void lex_do_entry(lex_compiler *c, const lex_block *b) {
    if (b->kind == LEX_COUNTRY) do_country(c, b);
    else if (b->kind == LEX_PLACE) do_place(c, b);
    else do_party(c, b);
}

/* Files to blocks. A block begins in column 0; its lines are indented; `#` at the start of a line or after white space begins a comment; a line that ends in `|` or `,`
 * goes on in the next. Meaning comes later: here only the kind of a block and its name are looked at. */
#include "lexicon/internal.h"
#include "text/text.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

enum { DEPTH = 16 };

void lex_expected(lex_compiler *c, const lex_source *source, uint32_t line, tac_str got, const char *format, ...) {
    char what[512];
    va_list args;
    va_start(args, format);
    vsnprintf(what, sizeof what, format, args);
    va_end(args);
    c->errors++;
    if (!c->complain) return;
    /* A quotation is cut at a letter's edge. */
    size_t n = got.n;
    if (n > 80)
        for (n = 80; n && ((unsigned char)got.s[n] & 0xC0) == 0x80;) n--;
    tac_str m = n ? tac_arena_printf(c->arena, "%.*s:%u: expected %s, got \"%.*s%s\"", (int)source->shown.n, source->shown.s, line, what, (int)n, got.s, n < got.n ? "..." : "")
                  : tac_arena_printf(c->arena, "%.*s:%u: expected %s, got nothing", (int)source->shown.n, source->shown.s, line, what);
    c->complain(c->context, m.s);
}

/* ---- folders ---- */

static int by_name(const void *a, const void *b) { return strcmp(*(char *const *)a, *(char *const *)b); }

typedef TAC_VEC(lex_source) source_list;

static bool read_file(lex_compiler *c, const char *path, const char *where, uint32_t number, source_list *list, tac_error *err) {
    tac_file file = {0};
    struct stat st;
    tac_str text = {"", 0};
    /* An empty file cannot be mapped, and says nothing. */
    if (stat(path, &st) == 0 && st.st_size > 0) {
        if (!tac_file_map(&file, path, err)) return false;
        text = tac_arena_str(c->arena, (tac_str){(const char *)file.at, file.bytes});
        tac_file_unmap(&file);
    }
    TAC_PUSH(c->arena, *list, (lex_source){tac_arena_str(c->arena, tac_str_of(path)), tac_arena_str(c->arena, tac_str_of(where)), text, number});
    return true;
}

static bool read_below(lex_compiler *c, const char *path, const char *where, uint32_t number, int depth, source_list *list, tac_error *err) {
    DIR *dir = opendir(path);
    if (!dir) return tac_fail(err, TAC_E_IO, path, "cannot read this folder of the lexicon");
    TAC_VEC(char *) names = {0};
    for (struct dirent *e; (e = readdir(dir));)
        if (e->d_name[0] != '.') TAC_PUSH(c->arena, names, (char *)tac_arena_str(c->arena, tac_str_of(e->d_name)).s);
    closedir(dir);
    if (names.n) qsort(names.at, names.n, sizeof *names.at, by_name);
    for (uint32_t i = 0; i < names.n; i++) {
        const char *full = tac_arena_printf(c->arena, "%s/%s", path, names.at[i]).s;
        const char *inner = tac_arena_printf(c->arena, "%s%s%s", where, *where ? "/" : "", names.at[i]).s;
        struct stat st;
        if (stat(full, &st)) continue;
        if (S_ISDIR(st.st_mode)) {
            if (depth < DEPTH && !read_below(c, full, inner, number, depth + 1, list, err)) return false;
        } else if (S_ISREG(st.st_mode) && tac_str_ends(tac_str_of(names.at[i]), ".lex")) {
            if (!read_file(c, full, inner, number, list, err)) return false;
        }
    }
    return true;
}

bool lex_read_folder(lex_compiler *c, const char *folder, uint32_t number, lex_source **sources, uint32_t *n, tac_error *err) {
    source_list list = {0};
    size_t bytes = strlen(folder);
    while (bytes > 1 && folder[bytes - 1] == '/') bytes--;
    const char *path = tac_arena_str(c->arena, (tac_str){folder, bytes}).s;
    if (!read_below(c, path, "", number, 0, &list, err)) return false;
    *sources = list.at;
    *n = list.n;
    return true;
}

/* ---- blocks ---- */

/* The line without its comment and the white space at its ends. */
static tac_str bare(tac_str line) {
    for (size_t i = 0; i < line.n; i++) {
        if (line.s[i] == '#' && (i == 0 || line.s[i - 1] == ' ' || line.s[i - 1] == '\t')) {
            line.n = i;
            break;
        }
    }
    return tac_str_trim(line);
}

static bool is_example(tac_str line) { return line.n > 1 && (line.s[0] == '+' || line.s[0] == '-') && (line.s[1] == ' ' || line.s[1] == '\t'); }

/* Bytes that are no UTF-8, or control characters, would go on into records: refused here, by line. */
static bool text_is_clean(lex_compiler *c, const lex_source *source) {
    size_t bad = tac_utf8_check(source->text.s, source->text.n);
    for (size_t i = 0; i < bad; i++) {
        unsigned char b = (unsigned char)source->text.s[i];
        if (b < 32 && b != '\n' && b != '\t' && b != '\r') bad = i;
    }
    if (bad >= source->text.n) return true;
    uint32_t line = 1;
    for (size_t i = 0; i < bad; i++) line += source->text.s[i] == '\n';
    lex_expected(c, source, line, tac_arena_printf(c->arena, "byte 0x%02x", (unsigned char)source->text.s[bad]), "UTF-8 text without control characters");
    return false;
}

static void add_block(lex_compiler *c, const lex_source *source, tac_str line, uint32_t number) {
    tac_str rest = line, word = lex_word(&rest);
    for (int k = 0; k < LEX_KINDS; k++) {
        if (!tac_str_is(word, lex_kind_names[k])) continue;
        lex_block b = {.kind = (lex_kind)k, .source = source, .head = {tac_str_trim(rest), number}};
        TAC_PUSH(c->arena, c->blocks, b);
        return;
    }
    lex_expected(c, source, number, word, "a block (country, person, group, place, agent, source, status, item, context, frame or drop) or an indented line");
    /* The lines below belong to what could not be read: they are passed over with it. */
    lex_block b = {.kind = LEX_KINDS, .source = source, .gone = true};
    TAC_PUSH(c->arena, c->blocks, b);
}

void lex_read_blocks(lex_compiler *c, const lex_source *source) {
    if (!text_is_clean(c, source)) return;
    /* A copy, in which comments and the ends of lines that go on become blanks: what is joined is then one slice, however long. */
    tac_str rest = tac_arena_str(c->arena, source->text), line;
    if (tac_str_starts(rest, "\xEF\xBB\xBF")) rest.s += 3, rest.n -= 3;
    uint32_t number = 0, first_block = c->blocks.n;
    tac_str *open = NULL; /* the line that goes on in the next */
    char *blank = NULL;   /* where its own text ended */
    while (tac_str_cut(&rest, '\n', &line)) {
        number++;
        bool indented = line.n && (line.s[0] == ' ' || line.s[0] == '\t');
        tac_str text = bare(line);
        if (!text.n) continue;
        lex_block *b = c->blocks.n > first_block ? &c->blocks.at[c->blocks.n - 1] : NULL;
        if (open && indented) {
            memset(blank, ' ', (size_t)(text.s - blank));
            open->n = (size_t)(text.s + text.n - open->s);
        } else if (!indented) {
            add_block(c, source, text, number);
            open = &c->blocks.at[c->blocks.n - 1].head.text;
        } else if (!b) {
            lex_expected(c, source, number, text, "a block that begins in column 0");
            continue;
        } else {
            TAC_PUSH(c->arena, b->lines, (lex_line){text, number});
            open = is_example(text) ? NULL : &b->lines.at[b->lines.n - 1].text;
        }
        char last = text.s[text.n - 1];
        if ((last != '|' && last != ',') || (open && !open->n)) open = NULL;
        blank = (char *)text.s + text.n;
    }
}

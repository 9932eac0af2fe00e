/* CoNLL-U, read and written (universaldependencies.org/format.html). Reading keeps tokens, sentences, ids and multiword ranges; other columns are ignored. */
#include "parse/internal.h"

#include <stdio.h>
#include <string.h>

static void field(tac_buf *out, tac_str s)
{
    tac_buf_add(out, s.n ? s : TAC_S("_"));
    tac_buf_add(out, TAC_S("\t"));
}

/* Whether the gap before a word is white space. */
static bool spaced(const tac_parse *p, uint32_t sentence, uint32_t word)
{
    const tac_sentence *s = &p->sentences[sentence];
    if (word < s->n)
        return s->words[word].gap != TAC_GAP_NONE;
    if (sentence + 1 < p->n && p->sentences[sentence + 1].n)
        return p->sentences[sentence + 1].words[0].gap != TAC_GAP_NONE;
    return true;
}

static const char *const names[] = {"", "PERSON", "ORG", "PLACE", "OTHER"};

static void print_word(const tac_parse *p, uint32_t sentence, uint32_t i, tac_buf *out)
{
    const tac_word *w = &p->sentences[sentence].words[i];
    tac_buf_printf(out, "%u\t", i + 1);
    field(out, w->form);
    field(out, w->lemma);
    tac_buf_printf(out, "%s\t", tac_upos_name(w->upos));
    field(out, w->xpos);
    field(out, w->feats);
    tac_buf_printf(out, "%d\t", w->head + 1);
    field(out, w->rel);
    tac_buf_add(out, TAC_S("_\t"));
    if (!spaced(p, sentence, i + 1))
        tac_buf_add(out, TAC_S("SpaceAfter=No|"));
    tac_buf_printf(out, "Bytes=%u:%u", w->start, w->end);
    if (w->name != TAC_NAME_NONE)
        tac_buf_printf(out, "|Name=%s%s", w->name_begins ? "" : "I-", names[w->name]);
    if (w->predicate || w->deverbal) { /* two decimals, without the locale's point */
        long f = (long)(w->fact * 100 + (w->fact < 0 ? -0.5f : 0.5f));
        long a = f < 0 ? -f : f;
        tac_buf_printf(out, "|Fact=%s%ld.%02ld", f < 0 ? "-" : "", a / 100, a % 100);
    }
    tac_buf_add(out, TAC_S("\n"));
}

/* The sentence's text on one line, white space as single spaces. */
static void print_text(const tac_parse *p, uint32_t sentence, tac_buf *out)
{
    const tac_sentence *s = &p->sentences[sentence];
    tac_buf_add(out, TAC_S("# text = "));
    for (uint32_t i = 0; i < s->n; i++) {
        if (i && spaced(p, sentence, i))
            tac_buf_add(out, TAC_S(" "));
        tac_buf_add(out, s->words[i].form);
    }
    tac_buf_add(out, TAC_S("\n"));
}

void tac_parse_print_conllu(const tac_parse *parse, tac_str doc_id, tac_buf *out)
{
    for (uint32_t k = 0; k < parse->n; k++) {
        const tac_sentence *s = &parse->sentences[k];
        if (s->id.n) {
            tac_buf_add(out, TAC_S("# sent_id = "));
            tac_buf_add(out, s->id);
            tac_buf_add(out, TAC_S("\n"));
        } else {
            if (k == 0 && parse->before == 0) {
                tac_buf_add(out, TAC_S("# newdoc id = "));
                tac_buf_add(out, doc_id);
                tac_buf_add(out, TAC_S("\n"));
            }
            if (s->opens_paragraph)
                tac_buf_add(out, TAC_S("# newpar\n"));
            tac_buf_add(out, TAC_S("# sent_id = "));
            tac_buf_add(out, doc_id);
            tac_buf_printf(out, "-%u\n", parse->before + k + 1);
        }
        print_text(parse, k, out);
        for (uint32_t i = 0; i < s->n; i++)
            print_word(parse, k, i, out);
        tac_buf_add(out, TAC_S("\n"));
    }
}

/* ---- reading ---- */

typedef struct {
    tac_arena *arena;
    tac_conllu *out;
    TAC_VEC(tac_token) tokens;
    TAC_VEC(uint32_t) ends;
    TAC_VEC(tac_str) ids;
    TAC_VEC(tac_str) ranges;
    char *text;
    size_t text_n;
    tac_str id, range;
    uint32_t number;         /* of the next word in its sentence */
    unsigned long range_to;  /* last word of the multiword token being read; 0: none */
    bool range_tight, glue, open, paragraph;
} reader;

static unsigned long digits(tac_str s, size_t *i)
{
    unsigned long v = 0;
    while (*i < s.n && s.s[*i] >= '0' && s.s[*i] <= '9' && v < 100000000)
        v = v * 10 + (unsigned long)(s.s[(*i)++] - '0');
    return v;
}

static bool has_tight(tac_str misc)
{
    tac_str part;
    while (tac_str_cut(&misc, '|', &part))
        if (tac_str_is(part, "SpaceAfter=No"))
            return true;
    return false;
}

static void end_sentence(reader *r)
{
    if (r->open) {
        TAC_PUSH(r->arena, r->ends, r->tokens.n);
        TAC_PUSH(r->arena, r->ids, r->id);
    }
    r->open = false;
    r->id = (tac_str){0};
    r->range_to = 0;
    r->number = 1;
    r->glue = false;
}

static void add_word(reader *r, tac_str form, bool tight)
{
    uint8_t gap = r->paragraph ? TAC_GAP_PARAGRAPH : r->glue ? TAC_GAP_NONE : TAC_GAP_SPACE;
    if (gap != TAC_GAP_NONE && r->text_n)
        r->text[r->text_n++] = gap == TAC_GAP_PARAGRAPH ? '\n' : ' ';
    uint32_t start = (uint32_t)r->text_n;
    memcpy(r->text + r->text_n, form.s, form.n);
    r->text_n += form.n;
    tac_token t = {.start = start, .end = (uint32_t)r->text_n, .gap = gap};
    TAC_PUSH(r->arena, r->tokens, t);
    TAC_PUSH(r->arena, r->ranges, r->range);
    r->range = (tac_str){0};
    r->paragraph = false;
    r->glue = tight;
    if (r->range_to)
        r->glue = r->number < r->range_to || r->range_tight;
    if (r->number >= r->range_to)
        r->range_to = 0;
    r->number++;
    r->open = true;
}

/* One line of a word; false with *why when it is not one. */
static bool read_row(reader *r, tac_str line, const char **why)
{
    tac_str cols[10], rest = line;
    int n = 0;
    while (n < 10 && tac_str_cut(&rest, '\t', &cols[n]))
        n++;
    *why = "ten columns parted by tabs";
    if (n != 10 || rest.n)
        return false;
    size_t i = 0;
    unsigned long number = digits(cols[0], &i);
    *why = "a word's number, its range or an empty node's number in the first column";
    if (i == 0)
        return false;
    if (i < cols[0].n && cols[0].s[i] == '.')
        return true;
    *why = "a form in the second column";
    if (!cols[1].n)
        return false;
    *why = "words numbered 1, 2, 3 ...";
    if (i < cols[0].n && cols[0].s[i] == '-') {
        i++;
        r->range_to = digits(cols[0], &i);
        r->range_tight = has_tight(cols[9]);
        r->range = line;
        return number == r->number && r->range_to > number && i == cols[0].n;
    }
    if (i != cols[0].n || number != r->number)
        return false;
    add_word(r, cols[1], has_tight(cols[9]));
    return true;
}

bool tac_conllu_read(tac_conllu *out, tac_arena *arena, tac_str lines, const char *path, uint64_t first_line, tac_error *err)
{
    reader r = {.arena = arena, .out = out, .text = tac_arena_alloc(arena, lines.n + 1), .number = 1, .paragraph = true};
    tac_str rest = lines, line;
    for (uint64_t n = first_line; tac_str_cut(&rest, '\n', &line); n++) {
        if (line.n && line.s[line.n - 1] == '\r')
            line.n--;
        const char *why = NULL;
        if (!line.n)
            end_sentence(&r);
        else if (line.s[0] == '#') {
            if (tac_str_starts(line, "# sent_id"))
                for (size_t i = 9; i < line.n; i++)
                    if (line.s[i] == '=') {
                        r.id = tac_str_trim((tac_str){line.s + i + 1, line.n - i - 1});
                        break;
                    }
            r.paragraph |= tac_str_starts(line, "# newpar") || tac_str_starts(line, "# newdoc");
        } else if (!read_row(&r, line, &why)) {
            char where[512];
            snprintf(where, sizeof where, "%.480s:%llu", path, (unsigned long long)n);
            return tac_fail(err, TAC_E_INPUT, where, "not CoNLL-U: expected %s, got \"%.*s\"", why, (int)(line.n > 60 ? 60 : line.n), line.s);
        }
    }
    end_sentence(&r);
    *out = (tac_conllu){.text = {r.text, r.text_n}, .tokens = r.tokens.at, .ends = r.ends.at, .ids = r.ids.at, .ranges = r.ranges.at, .n_tokens = r.tokens.n, .n_sentences = r.ends.n};
    return true;
}

/* tacitus explain: why a document was coded as it was, as a tree: its sentences, in each the words considered, under each what was said of it. */
#include <string.h>

#include "cli/cli.h"

static const char help[] =
    "usage: tacitus explain [OPTION...] FILE...\n\n"
    "Codes a text and says why, as a tree: every word considered, its scores and frames, the link and the path to each party,\n"
    "why the losers lost, and for what the model heard the three training texts most like it; then the records. On a terminal,\n"
    "long lines are cut to its width.\n\n"
    "  --format table|jsonl       for a person (table), or for a program: a line for every word, party and act weighed, with its features\n"
    "  --cameo                    the records with their CAMEO codes\n"
    "  --date, --id, --publication, --from, --lexicon, --model, --min-confidence, --rules-only, -o, -j   as for `tacitus code`\n"
    "  -h, --help                 this\n";

/* A line of the tree: 0 a sentence, 1 a word considered, 2 and more what is said of it. */
typedef struct {
    int depth;
    tac_str text;
} line;
typedef TAC_VEC(line) lines;

/* What is said of one word, as against what is settled between words when all are known. */
static bool of_one_word(tac_str s) {
    static const char *const starts[] = {"reader:", "frame ", "actor of ", "recipient of ", "no codable party", "no type", "stands:", "most like it"};
    for (size_t i = 0; i < sizeof starts / sizeof *starts; i++)
        if (tac_str_starts(s, starts[i])) return true;
    for (int t = 0; t < TAC_TYPES; t++)
        if (tac_str_starts(s, tac_type_name((tac_type)t))) return true;
    return false;
}

/* The number in `"word" (lemma, sentence N)`. */
static uint32_t sentence_of(tac_str head) {
    uint32_t n = 0, power = 1;
    for (size_t i = head.n; i-- > 0 && power < 100000000;) {
        if (head.s[i] == ')') continue;
        if (head.s[i] < '0' || head.s[i] > '9') break;
        n += (uint32_t)(head.s[i] - '0') * power;
        power *= 10;
    }
    return n;
}

static void add_sentence(const tac_coded *coded, uint32_t number, lines *out) {
    uint32_t i = number - 1 - coded->parse->before;
    tac_str text = {0};
    if (number > coded->parse->before && i < coded->parse->n) {
        const tac_sentence *s = &coded->parse->sentences[i];
        text = (tac_str){coded->text.s + s->start, s->end - s->start};
    }
    TAC_PUSH(coded->arena, *out, ((line){0, tac_arena_printf(coded->arena, "%u  %.*s", number, (int)text.n, text.s ? text.s : "")}));
}

static int indent_of(tac_str s) {
    int n = 0;
    while ((size_t)n < s.n && s.s[n] == ' ') n++;
    return n / 2;
}

/* The explanation's own indents make the tree; a sentence is put over its words, and a head over what is settled when all words are known. */
static void read_lines(const tac_coded *coded, lines *out) {
    tac_str rest = coded->explain, one;
    uint32_t sentence = 0;
    bool settled = false;
    while (tac_str_cut(&rest, '\n', &one)) {
        if (!one.n) continue;
        tac_str text = tac_str_trim(one);
        int depth = 1 + indent_of(one);
        bool head = depth == 1 && one.s[0] == '"';
        if (head && !settled && sentence_of(one) != sentence) {
            sentence = sentence_of(one);
            add_sentence(coded, sentence, out);
        }
        if (!head && !settled && depth <= 2 && !of_one_word(text)) {
            settled = true;
            TAC_PUSH(coded->arena, *out, ((line){0, TAC_S("settled between them, and asked of the events that stand")}));
        }
        if (out->n && depth > out->at[out->n - 1].depth + 1) depth = out->at[out->n - 1].depth + 1;
        TAC_PUSH(coded->arena, *out, ((line){depth, text}));
    }
}

/* Whether a line of this depth comes before its parent ends. */
static bool more(const lines *all, uint32_t from, int depth) {
    for (uint32_t i = from; i < all->n && all->at[i].depth >= depth; i++)
        if (all->at[i].depth == depth) return true;
    return false;
}

static void draw(const lines *all, int width, tac_buf *out) {
    for (uint32_t i = 0; i < all->n; i++) {
        const line *l = &all->at[i];
        for (int d = 1; d < l->depth; d++) tac_buf_add(out, more(all, i + 1, d) ? TAC_S("│  ") : TAC_S("   "));
        if (l->depth) tac_buf_add(out, more(all, i + 1, l->depth) ? TAC_S("├─ ") : TAC_S("└─ "));
        tac_buf cell = {0};
        cli_plain(&cell, l->text);
        int room = width - 3 * l->depth;
        if (width && (int)cell.n > room) cli_cell(out, (tac_str){cell.s, cell.n}, room);
        else tac_buf_add(out, (tac_str){cell.s, cell.n});
        tac_buf_free(&cell);
        tac_buf_add(out, TAC_S("\n"));
    }
}

static void work(const cli_options *o, const cli_screen *screen, const tac_input_document *d, const tac_coded *coded, tac_buf *out) {
    if (o->coding.trace) {
        tac_buf_add(out, TAC_S("{\"kind\":\"document\",\"doc_id\":"));
        cli_json_string(out, d->id);
        tac_buf_printf(out, ",\"section\":%u}\n", coded->section);
        tac_buf_add(out, coded->explain);
        return;
    }
    lines all = {0};
    if (coded->section == 0) cli_table_document(screen, d, coded->records.n || !coded->last, out);
    read_lines(coded, &all);
    draw(&all, screen->colour ? screen->width : 0, out); /* colour: a terminal reads it */
    tac_buf_add(out, TAC_S("\n"));
    if (coded->records.n) cli_table_header(screen, out);
    for (uint32_t i = 0; i < coded->records.n; i++) {
        tac_record r = cli_record(o, &coded->records.at[i]);
        cli_table_record(screen, &r, out);
    }
}

static int run(int argc, char **argv) {
    cli_options o = {.coding.explain = true, .format = CLI_TABLE};
    int code = cli_read_options(&o, &cli_explain, "hojFfdipmlcrK", argc, argv);
    if (code >= 0) return code;
    o.coding.trace = o.format == CLI_JSONL;
    tac_likes *likes = NULL;
    if (!o.coding.trace && !o.coding.rules_only) {
        char path[TAC_PATH];
        tac_error err = {0};
        if (!tac_coder_find(TAC_FIND_LIKES, NULL, path, &err) || !(likes = tac_likes_open(path, &err))) return cli_error(&err);
    }
    o.coding.likes = likes;
    code = cli_run(&o, &(cli_stage){.until = TAC_UNTIL_RECORDS, .work = work});
    tac_likes_close(likes);
    return code;
}

const cli_command cli_explain = {"explain", "why a text was coded as it was", help, run};

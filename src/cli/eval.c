/* tacitus eval: records against gold, the scores and what is wrong. */
#define _GNU_SOURCE /* memmem */
#include <stdlib.h>
#include <string.h>

#include "cli/cli.h"
#include "eval/eval.h"

static const char help[] =
    "usage: tacitus eval [OPTION...] GOLD SYSTEM\n\n"
    "Scores event records (SYSTEM: JSONL as `tacitus code` prints it, - is standard input) against GOLD, one text a line:\n"
    "{\"id\", \"text\"?, \"complete\", \"events\": [{\"event\", \"mode\", \"actor\": [{\"code\", \"sector\"}], \"recipient\", \"aux\", \"attribution\", \"date\", ...}]}.\n"
    "doc_id names the text. Prints scores, counts by event type, and what is wrong, with its sentence.\n"
    "  event   the type alone         dyad    type and codes of both parties overlap\n"
    "  strict  and their sectors too  others  of the dyad hits whose gold states it, the share that agrees\n"
    "Precision counts only texts whose gold is complete. An error is an event missed, extra, or of another type (type), or one that was found\n"
    "with other parties, sectors, mode, aux, attribution, factuality, date or transfer.\n\n"
    "  --errors N         how many errors are shown (20); 0: the scores alone\n"
    "  --format F         table, or jsonl: scores, types and all errors, an object a line (table)\n"
    "  -o, --output FILE  where to (standard output)\n"
    "  -h, --help         this\n\n"
    "example:\n"
    "  tacitus code gold.jsonl | tacitus eval gold.jsonl -\n";

/* Takes `--errors N` out of the arguments, for no other command has it; false where N is no number. */
static bool take_own(int *argc, char **argv, long *errors) {
    int kept = 0;
    for (int i = 0; i < *argc; i++) {
        const char *value = NULL;
        if (tac_str_starts(tac_str_of(argv[i]), "--errors=")) value = argv[i] + 9;
        else if (strcmp(argv[i], "--errors") == 0) value = i + 1 < *argc ? argv[++i] : "";
        else argv[kept++] = argv[i];
        char *end = NULL;
        if (value) *errors = strtol(value, &end, 10);
        if (value && (*value < '0' || *value > '9' || *end)) return false;
    }
    argv[kept] = NULL;
    *argc = kept;
    return true;
}

static bool read_file(tac_eval *e, const char *path, bool (*take)(tac_eval *, tac_str, const char *, tac_error *), tac_error *err) {
    tac_lines *lines = tac_lines_open(path, err);
    if (!lines) return false;
    bool ok = true;
    for (tac_str line; ok && tac_lines_next(lines, &line, err);) {
        char where[sizeof err->where];
        tac_lines_where(lines, where, sizeof where);
        if (err->code) ok = false;
        else if (tac_str_trim(line).n) ok = take(e, line, where, err);
    }
    ok = ok && !err->code;
    tac_lines_close(lines);
    return ok;
}

static void types(const tac_eval *e, tac_buf *out) {
    const tac_eval_type *at;
    size_t n = tac_eval_types(e, &at);
    if (n) tac_buf_printf(out, "\n%-10s %6s %6s %8s %6s\n", "event", "gold", "found", "parties", "extra");
    for (size_t i = 0; i < n; i++) {
        cli_cell(out, at[i].event, 10);
        tac_buf_printf(out, " %6u %6u %8u %6u\n", at[i].gold, at[i].found, at[i].parties, at[i].extra);
    }
}

/* How many of each kind, in the order in which kinds first come. */
static void summary(const tac_eval_error *at, size_t n, long most, tac_buf *out) {
    tac_buf_printf(out, "\n%zu things are wrong", n);
    for (size_t i = 0, kinds = 0; i < n; i++) {
        size_t first = 0, same = 0;
        while (strcmp(at[first].what, at[i].what) != 0) first++;
        if (first < i) continue;
        for (size_t k = i; k < n; k++) same += strcmp(at[k].what, at[i].what) == 0;
        tac_buf_printf(out, "%s%zu %s", kinds++ ? ", " : ": ", same, at[i].what);
    }
    tac_buf_add(out, n > (size_t)most ? TAC_S(" (--errors N shows more)\n") : TAC_S("\n"));
}

/* The sentence from a little before the words on, where it is too long to be shown whole. */
static tac_str around(tac_str text, tac_str words, int width) {
    const char *at = words.n && text.n ? memmem(text.s, text.n, words.s, words.n) : NULL;
    size_t from = at ? (size_t)(at - text.s) : 0, before = (size_t)width / 3;
    if (text.n <= (size_t)width || from <= before) return text;
    for (from -= before; from < text.n && ((unsigned char)text.s[from] & 0xC0) == 0x80; from++) {} /* not inside a character */
    return (tac_str){text.s + from, text.n - from};
}

/* Two lines an error: what is wrong, with gold and got; below it the words and their sentence. */
static void errors(const tac_eval *e, const cli_screen *screen, long most, tac_buf *out) {
    enum { MARGIN = 12 };
    const tac_eval_error *at;
    size_t n = tac_eval_errors(e, &at);
    summary(at, n, most, out);
    for (size_t i = 0; i < n && i < (size_t)most; i++) {
        tac_buf line = {0};
        tac_buf_printf(&line, "%.*s: ", (int)at[i].event.n, at[i].event.s);
        if (at[i].gold.n) tac_buf_add(&line, TAC_S("gold ")), tac_buf_add(&line, at[i].gold);
        if (at[i].gold.n && at[i].got.n) tac_buf_add(&line, TAC_S(", "));
        if (at[i].got.n) tac_buf_add(&line, TAC_S("got ")), tac_buf_add(&line, at[i].got);
        tac_buf_add(out, TAC_S("\n"));
        cli_cell(out, tac_str_of(at[i].what), MARGIN);
        cli_cell(out, (tac_str){line.s, line.n}, screen->width - MARGIN);
        while (out->s[out->n - 1] == ' ') out->n--;
        line.n = 0;
        tac_buf_add(&line, at[i].id);
        if (at[i].words.n) tac_buf_add(&line, TAC_S(", \"")), tac_buf_add(&line, at[i].words), tac_buf_add(&line, TAC_S("\""));
        tac_buf_add(&line, TAC_S(": "));
        tac_buf_add(&line, around(at[i].text, at[i].words, screen->width - MARGIN - (int)(line.n < 60 ? line.n : 60)));
        tac_buf_add(out, TAC_S("\n"));
        cli_cell(out, TAC_S(""), MARGIN);
        cli_cell(out, (tac_str){line.s, line.n}, screen->width - MARGIN);
        while (out->s[out->n - 1] == ' ') out->n--;
        tac_buf_add(out, TAC_S("\n"));
        tac_buf_free(&line);
    }
}

static void member(tac_buf *out, const char *name, tac_str value) {
    tac_buf_printf(out, "%s\"%s\": ", out->s && out->s[out->n - 1] != '{' ? ", " : "", name);
    cli_json_string(out, value);
}

static void share(tac_buf *out, const char *name, int64_t right, int64_t of) {
    tac_buf_printf(out, ", \"%s\": ", name);
    tac_write_number(out, of ? (double)right / (double)of : 0, 4);
}

/* A line an object: {"score": ...}, {"type": ...}, then {"error": ...}; --errors does not cut them short. */
static void lines(const tac_eval *e, tac_buf *out) {
    tac_eval_score scores[TAC_EVAL_SCORES];
    const tac_eval_type *types_at;
    const tac_eval_error *at;
    size_t n = tac_eval_counts(e, scores);
    for (size_t i = 0; i < n; i++) {
        tac_buf_printf(out, "{\"score\": \"%s\", \"right\": %lld, \"of\": %lld", scores[i].name, (long long)scores[i].right, (long long)scores[i].of);
        share(out, "recall", scores[i].right, scores[i].of);
        if (scores[i].system) {
            tac_buf_printf(out, ", \"system_right\": %lld, \"system\": %lld", (long long)scores[i].system_right, (long long)scores[i].system);
            share(out, "precision", scores[i].system_right, scores[i].system);
        }
        tac_buf_add(out, TAC_S("}\n"));
    }
    n = tac_eval_types(e, &types_at);
    for (size_t i = 0; i < n; i++) {
        tac_buf_add(out, TAC_S("{"));
        member(out, "type", types_at[i].event);
        tac_buf_printf(out, ", \"gold\": %u, \"found\": %u, \"parties\": %u, \"extra\": %u}\n", types_at[i].gold, types_at[i].found, types_at[i].parties, types_at[i].extra);
    }
    n = tac_eval_errors(e, &at);
    for (size_t i = 0; i < n; i++) {
        tac_buf_add(out, TAC_S("{"));
        member(out, "error", tac_str_of(at[i].what));
        member(out, "event", at[i].event);
        member(out, "doc_id", at[i].id);
        member(out, "words", at[i].words);
        member(out, "gold", at[i].gold);
        member(out, "got", at[i].got);
        member(out, "text", at[i].text);
        tac_buf_add(out, TAC_S("}\n"));
    }
}

static int run(int argc, char **argv) {
    cli_options o = {.format = CLI_TABLE};
    long most = 20;
    if (!take_own(&argc, argv, &most)) return cli_usage("eval", "--errors takes a number");
    int code = cli_read_options(&o, &cli_eval, "hoF", argc, argv);
    if (code >= 0) return code;
    if (o.n_files != 2) return cli_usage("eval", "two files are needed, GOLD and SYSTEM");
    tac_error err = {0};
    tac_eval *e = tac_eval_new();
    if (read_file(e, o.files[0], tac_eval_gold, &err) && read_file(e, o.files[1], tac_eval_record, &err)) {
        cli_output out;
        tac_buf text = {0};
        tac_eval_run(e);
        if (o.format == CLI_TABLE) tac_eval_scores(e, &text);
        else lines(e, &text);
        if (cli_output_open(&out, o.output, &err)) {
            cli_screen screen = cli_screen_of(out.file);
            if (most > 0 && o.format == CLI_TABLE) types(e, &text), errors(e, &screen, most, &text);
            cli_output_write(&out, (tac_str){text.s, text.n});
            code = cli_output_close(&out);
        }
        tac_buf_free(&text);
    }
    if (err.code) code = cli_error(&err);
    tac_eval_free(e);
    return code;
}

const cli_command cli_eval = {"eval", "how good records are, against gold", help, run};

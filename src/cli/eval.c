/* tacitus eval: records against gold, the scores and what is wrong. */
#include <stdlib.h>
#include <string.h>

#include "cli/cli.h"
#include "eval/eval.h"

static const char help[] =
    "usage: tacitus eval [OPTION...] GOLD SYSTEM\n\n"
    "Scores event records (SYSTEM: JSONL as `tacitus code` prints it, - is standard input) against GOLD, one text a line:\n"
    "{\"id\", \"text\"?, \"complete\", \"events\": [{\"event\", \"mode\", \"actor\": [{\"code\", \"sector\"}], \"recipient\", \"aux\", \"attribution\", \"date\", ...}]}.\n"
    "doc_id names the text. Prints scores, counts by event type, and a table of what is wrong.\n"
    "  event   the type alone         dyad    type and codes of both parties overlap\n"
    "  strict  and their sectors too  others  of the dyad hits whose gold states it, the share that agrees\n"
    "Precision counts only texts whose gold is complete.\n\n"
    "  --errors N         rows of the table of what is wrong (20); 0: the scores alone\n"
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

static void cell(tac_buf *out, tac_str s, int width) {
    cli_cell(out, s, width);
    tac_buf_add(out, TAC_S("  "));
}

static void errors(const tac_eval *e, const cli_screen *screen, long most, tac_buf *out) {
    const tac_eval_error *at;
    size_t n = tac_eval_errors(e, &at), shown = n < (size_t)most ? n : (size_t)most;
    int side = screen->width / 7 < 12 ? 12 : screen->width / 7, rest = screen->width - 11 - 8 - 12 - 10 - 2 * side - 14;
    tac_buf_printf(out, "\n%zu things are wrong%s\n", n, shown < n ? " (--errors N shows more)" : "");
    if (shown) {
        static const char *const names[] = {"what", "event", "text", "words", "gold", "got"};
        const int widths[] = {11, 8, 12, 10, side, side};
        for (int i = 0; i < 6; i++) cell(out, tac_str_of(names[i]), widths[i]);
        tac_buf_add(out, TAC_S("sentence\n"));
    }
    for (size_t i = 0; i < shown; i++) {
        cell(out, tac_str_of(at[i].what), 11);
        cell(out, at[i].event, 8);
        cell(out, at[i].id, 12);
        cell(out, at[i].words, 10);
        cell(out, at[i].gold.n ? at[i].gold : TAC_S("-"), side);
        cell(out, at[i].got.n ? at[i].got : TAC_S("-"), side);
        cli_cell(out, at[i].text, rest < 10 ? 10 : rest);
        while (out->n && out->s[out->n - 1] == ' ') out->n--;
        tac_buf_add(out, TAC_S("\n"));
    }
}

static int run(int argc, char **argv) {
    cli_options o = {0};
    long most = 20;
    if (!take_own(&argc, argv, &most)) return cli_usage("eval", "--errors takes a number");
    int code = cli_read_options(&o, &cli_eval, "ho", argc, argv);
    if (code >= 0) return code;
    if (o.n_files != 2) return cli_usage("eval", "two files are needed, GOLD and SYSTEM");
    tac_error err = {0};
    tac_eval *e = tac_eval_new();
    if (read_file(e, o.files[0], tac_eval_gold, &err) && read_file(e, o.files[1], tac_eval_record, &err)) {
        cli_output out;
        tac_buf text = {0};
        tac_eval_run(e);
        tac_eval_scores(e, &text);
        if (cli_output_open(&out, o.output, &err)) {
            cli_screen screen = cli_screen_of(out.file);
            if (most > 0) types(e, &text), errors(e, &screen, most, &text);
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

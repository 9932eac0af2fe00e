/* tacitus lexicon: compile folders to a file, or check that every example is coded as it says. */
#include <string.h>
#include <unistd.h>

#include "cli/cli.h"

static const char help[] =
    "usage: tacitus lexicon compile -o FILE [DIR...]\n"
    "       tacitus lexicon check [OPTION...] [DIR]\n\n"
    "compile  Compiles folders of *.lex files, each laid over those before it, to one file for $TACITUS_LEXICON or --lexicon.\n"
    "         Without a folder: the shipped lexicon. Every error is shown with its file and line.\n"
    "check    Codes every example of the shipped lexicon, with DIR laid over it, and prints those whose coding differs,\n"
    "         expected against got, then a count by event type. Exit code 1 when any differs.\n\n"
    "  -o, --output FILE    the compiled file; for check, where the report goes\n"
    "  --only WORDS         check: only examples of the block, or of files whose name holds, WORDS\n"
    "  --verbose            check: also print those that hold\n"
    "  --rules-only         check: the lexicon's frames alone decide\n"
    "  --lexicon DIR        check: the same as DIR; a compiled file is taken as it is\n"
    "  --model FILE         check: another model\n"
    "  -j, --threads N      check: threads\n"
    "  -h, --help           this\n";

static int compile(const cli_options *o) {
    tac_error err = {0};
    char sources[TAC_PATH];
    const char *shipped[] = {sources};
    if (!o->output) return cli_usage("lexicon", "compile needs -o FILE");
    if (o->n_files == 0 && !tac_coder_find(TAC_FIND_LEXICON_SOURCES, NULL, sources, &err)) return cli_error(&err);
    bool ok = tac_lexicon_compile(o->n_files ? o->files : shipped, o->n_files ? o->n_files : 1, o->output, cli_complain, NULL, &err);
    return ok ? TAC_OK : cli_error(&err);
}

/* The lexicon to check is compiled from its sources, not taken as built: an edit is seen at once. */
static int check(cli_options *o, const char *only, bool verbose) {
    char sources[TAC_PATH];
    tac_error err = {0};
    int code = TAC_OK;
    if (o->n_files > 1) return cli_usage("lexicon", "check takes one folder, not %d", o->n_files);
    if (o->n_files == 1) o->lexicon = o->files[0];
    /* where the sources are not installed the compiled file serves */
    if (!o->lexicon && tac_coder_find(TAC_FIND_LEXICON_SOURCES, NULL, sources, &err)) o->lexicon = sources;
    tac_coder *coder = cli_open_coder(o, false, &code);
    if (!coder) return code;
    code = cli_check_examples(o, coder, only, verbose);
    tac_coder_close(coder);
    return code;
}

/* Takes `--only X` and `--verbose` out of the arguments, for no other command has them. */
static bool take_own(int *argc, char **argv, const char **only, bool *verbose) {
    int kept = 0;
    for (int i = 0; i < *argc; i++) {
        if (strcmp(argv[i], "--verbose") == 0) *verbose = true;
        else if (tac_str_starts(tac_str_of(argv[i]), "--only=")) *only = argv[i] + 7;
        else if (strcmp(argv[i], "--only") == 0 && i + 1 == *argc) return false;
        else if (strcmp(argv[i], "--only") == 0) *only = argv[++i];
        else argv[kept++] = argv[i];
    }
    argv[kept] = NULL;
    *argc = kept;
    return true;
}

static int run(int argc, char **argv) {
    cli_options o = {0};
    const char *what = argc > 1 ? argv[1] : "", *only = NULL;
    bool verbose = false, is_compile = strcmp(what, "compile") == 0, is_check = strcmp(what, "check") == 0;
    if (is_check && !take_own(&argc, argv, &only, &verbose)) return cli_usage("lexicon", "\"--only\" needs a value");
    int skip = is_compile || is_check ? 1 : 0;
    int code = cli_read_options(&o, &cli_lexicon, is_check ? "hojmlrN" : "hoN", argc - skip, argv + skip);
    if (code >= 0) return code;
    if (is_compile) return compile(&o);
    if (is_check) return check(&o, only, verbose);
    return cli_usage("lexicon", *what ? "there is no \"lexicon %s\"" : "compile or check?%s", what);
}

const cli_command cli_lexicon = {"lexicon", "compile the lexicon, or check its examples", help, run};

/* tacitus lexicon: compile folders to a file, check that every example is coded as it says, or turn others' dictionaries into blocks. */
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cli/cli.h"

static const char help[] =
    "usage: tacitus lexicon compile -o FILE [DIR...]\n"
    "       tacitus lexicon check [OPTION...] [DIR]\n"
    "       tacitus lexicon import-petrarch [-o FILE] FILE...\n\n"
    "compile  Compiles folders of *.lex files, each laid over those before it, to one file for $TACITUS_LEXICON or --lexicon.\n"
    "         Without a folder: the shipped lexicon. Every error is shown with its file and line.\n"
    "check    Codes every example of the shipped lexicon, with DIR laid over it, and prints those whose coding differs,\n"
    "         expected against got: first those that held when last checked. Then a count by type and mode. Exit code 1 when any differs.\n"
    "import-petrarch\n"
    "         Writes the actors and agents of PETRARCH dictionaries as blocks of the lexicon, for a folder of your own. Malformed\n"
    "         lines are shown with their file and line and passed over. Exit code 1 when there was any.\n\n"
    "  -o, --output FILE    the compiled file; for check, where the report goes; for import-petrarch, the blocks (standard output)\n"
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

static int import_petrarch(const cli_options *o) {
    tac_petrarch_file *files = calloc((size_t)o->n_files, sizeof *files);
    tac_file *maps = calloc((size_t)o->n_files, sizeof *maps);
    tac_error err = {0};
    cli_output out = {0};
    tac_buf blocks = {0};
    int code = files && maps ? TAC_OK : TAC_E_MEMORY;
    for (int i = 0; i < o->n_files && code == TAC_OK; i++) {
        if (!tac_file_map(&maps[i], strcmp(o->files[i], "-") ? o->files[i] : "/dev/stdin", &err)) code = cli_error(&err);
        else files[i] = (tac_petrarch_file){tac_str_of(o->files[i]), {(const char *)maps[i].at, maps[i].bytes}};
    }
    if (code == TAC_OK && tac_lexicon_import_petrarch(files, o->n_files, &blocks, cli_complain, NULL)) code = CLI_SOME_FAILED;
    if (code <= CLI_SOME_FAILED && !cli_output_open(&out, o->output, &err)) code = cli_error(&err);
    else if (code <= CLI_SOME_FAILED) {
        cli_output_write(&out, (tac_str){blocks.s, blocks.n});
        int closed = cli_output_close(&out);
        if (closed) code = closed;
    }
    for (int i = 0; maps && i < o->n_files; i++)
        if (maps[i].at) tac_file_unmap(&maps[i]);
    tac_buf_free(&blocks);
    free(maps);
    free(files);
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
    bool verbose = false, is_compile = strcmp(what, "compile") == 0, is_check = strcmp(what, "check") == 0, is_import = strcmp(what, "import-petrarch") == 0;
    if (is_check && !take_own(&argc, argv, &only, &verbose)) return cli_usage("lexicon", "\"--only\" needs a value");
    int skip = is_compile || is_check || is_import ? 1 : 0;
    int code = cli_read_options(&o, &cli_lexicon, is_check ? "hojmlrN" : is_import ? "ho" : "hoN", argc - skip, argv + skip);
    if (code >= 0) return code;
    if (is_compile) return compile(&o);
    if (is_check) return check(&o, only, verbose);
    if (is_import) return import_petrarch(&o);
    return cli_usage("lexicon", *what ? "there is no \"lexicon %s\"" : "compile, check or import-petrarch?%s", what);
}

const cli_command cli_lexicon = {"lexicon", "compile the lexicon, check its examples, import others", help, run};

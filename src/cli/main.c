/* tacitus: one command with commands in it. This file finds the command; each has a file of its own. */
#include <signal.h>
#include <string.h>

#include "cli/cli.h"

static const cli_command *const commands[] = {&cli_code, &cli_parse, &cli_actors, &cli_attributions, &cli_times, &cli_explain, &cli_ingest, &cli_recode, &cli_query, &cli_dyad, &cli_series, &cli_ledger, &cli_claims, &cli_show, &cli_export, &cli_eval, &cli_lexicon};
enum { COMMANDS = sizeof commands / sizeof *commands };

static void print_help(FILE *to) {
    fputs("Reads news text and writes down who did what to whom, when, where, according to whom, and how certain it is.\n\n"
          "usage: tacitus COMMAND [OPTION...] FILE...      (- is standard input)\n\n", to);
    for (int i = 0; i < COMMANDS; i++) fprintf(to, "  %-12s %s\n", commands[i]->name, commands[i]->line);
    fputs("\n`tacitus COMMAND --help` says more of each; `man tacitus` says all.\n\n"
          "Exit code: 0 all is well; 1 some documents failed and the others were coded; 2 wrong usage; 3 bad input;\n"
          "4 a file cannot be read or written; 5 the model or the lexicon is missing or damaged; 6 out of memory.\n", to);
}

static void tell_unknown(const char *name) {
    cli_nearest nearest = {.word = tac_str_of(name)};
    for (int i = 0; i < COMMANDS; i++) cli_nearest_try(&nearest, tac_str_of(commands[i]->name));
    fprintf(stderr, "tacitus: there is no command \"%s\"%s%.*s%s; `tacitus --help` lists them\n", name, nearest.found.n ? ": is \"" : "", (int)nearest.found.n,
            nearest.found.n ? nearest.found.s : "", nearest.found.n ? "\" meant?" : "");
}

int main(int argc, char **argv) {
    signal(SIGPIPE, SIG_IGN); /* a closed pipe is an error of writing like any other */
    const char *name = argc > 1 ? argv[1] : "";
    for (int i = 0; i < COMMANDS; i++)
        if (strcmp(name, commands[i]->name) == 0) return commands[i]->run(argc - 1, argv + 1);
    bool help = strcmp(name, "--help") == 0 || strcmp(name, "-h") == 0 || strcmp(name, "help") == 0;
    bool version = strcmp(name, "--version") == 0 || strcmp(name, "-V") == 0;
    if (help) print_help(stdout);
    else if (version) puts("tacitus " TAC_VERSION);
    else if (!*name) print_help(stderr);
    else tell_unknown(name);
    if (!help && !version) return TAC_E_USAGE;
    cli_output out = {.file = stdout, .name = "standard output"};
    return cli_output_close(&out);
}

/* Options, the same for every command that has them, and messages. */
#include <getopt.h>
#include <limits.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cli/cli.h"

/* Letters name options inside; only h, o, j and s are for the user too. */
static const struct option all[] = {
    {"help", no_argument, NULL, 'h'},        {"output", required_argument, NULL, 'o'},  {"threads", required_argument, NULL, 'j'},
    {"format", required_argument, NULL, 'F'}, {"from", required_argument, NULL, 'f'},    {"date", required_argument, NULL, 'd'},
    {"id", required_argument, NULL, 'i'},     {"publication", required_argument, NULL, 'p'}, {"model", required_argument, NULL, 'm'},
    {"lexicon", required_argument, NULL, 'l'}, {"min-confidence", required_argument, NULL, 'c'}, {"rules-only", no_argument, NULL, 'r'},
    {"store", required_argument, NULL, 's'},  {"no-text", no_argument, NULL, 'T'},
    {"all", no_argument, NULL, 'A'},        {"cameo", no_argument, NULL, 'K'},
    {NULL, 0, NULL, 0},
};

int cli_usage(const char *command, const char *format, ...) {
    va_list args;
    va_start(args, format);
    fprintf(stderr, "tacitus %s: ", command);
    vfprintf(stderr, format, args);
    fprintf(stderr, "; `tacitus %s --help` says more\n", command);
    va_end(args);
    return TAC_E_USAGE;
}

int cli_error(const tac_error *err) {
    fprintf(stderr, "tacitus: %s%s%s\n", err->where, *err->where ? ": " : "", err->message);
    return err->code == TAC_OK ? TAC_E_IO : (int)err->code;
}

void cli_complain(void *context, const char *message) {
    (void)context;
    fprintf(stderr, "%s\n", message);
}

/* A decimal from 0 to 1 ("0.75"), without the locale's ideas. */
bool cli_read_share(const char *s, double *value) {
    double scale = 1, sum = 0;
    bool digits = false, point = false;
    for (; *s; s++) {
        if (*s == '.' && !point) {
            point = true;
        } else if (*s >= '0' && *s <= '9') {
            digits = true;
            if (point) scale /= 10, sum += (*s - '0') * scale;
            else if ((sum = sum * 10 + (*s - '0')) > 1) return false;
        } else {
            return false;
        }
    }
    *value = sum;
    return digits && sum <= 1;
}

static bool read_count(const char *s, int *value) {
    char *end;
    long n = strtol(s, &end, 10);
    if (*s < '0' || *s > '9' || *end || n < 1 || n > 1024) return false;
    *value = (int)n;
    return true;
}

static bool read_format(const char *s, cli_format *format) {
    static const char *const names[] = {"jsonl", "table", "csv"};
    for (int i = 0; i < 3; i++)
        if (strcmp(s, names[i]) == 0) {
            *format = (cli_format)i;
            return true;
        }
    return false;
}

/* One option; -1 to go on. */
static int take(cli_options *o, const char *command, const char *allowed, int letter) {
    switch (letter) {
        case 'o': o->output = optarg; break;
        case 'j':
            if (!read_count(optarg, &o->threads)) return cli_usage(command, "--threads takes a number from 1 to 1024, not \"%s\"", optarg);
            break;
        case 'F':
            if (strchr(allowed, 'X')) {
                o->export_format = 0;
                while (tac_export_format_name(o->export_format) && strcmp(optarg, tac_export_format_name(o->export_format)) != 0) o->export_format++;
                if (!tac_export_format_name(o->export_format)) return cli_usage(command, "--format takes jsonl, csv, polecat, icews, phoenix, gdelt or acled, not \"%s\"", optarg);
            } else if (!read_format(optarg, &o->format) || (o->format == CLI_CSV && !strchr(allowed, 'C')))
                return cli_usage(command, "--format takes %s, not \"%s\"", strchr(allowed, 'C') ? "jsonl, table or csv" : "jsonl or table", optarg);
            break;
        case 'f':
            if (strchr(allowed, 'X')) {
                if (strcmp(optarg, "jsonl") != 0 && strcmp(optarg, "csv") != 0) return cli_usage(command, "--from takes jsonl or csv, not \"%s\"", optarg);
                o->from = optarg;
            } else if (strcmp(optarg, "text") == 0) o->input.format = TAC_INPUT_TEXT;
            else if (strcmp(optarg, "jsonl") == 0) o->input.format = TAC_INPUT_JSONL;
            else if (strcmp(optarg, "conllu") == 0 && strchr(allowed, 'U')) o->conllu = true;
            else return cli_usage(command, "--from takes %s, not \"%s\"", strchr(allowed, 'U') ? "text, jsonl or conllu" : "text or jsonl", optarg);
            break;
        case 'd':
            if (!tac_day_of(tac_str_of(optarg))) return cli_usage(command, "--date takes a day YYYY-MM-DD, not \"%s\"", optarg);
            o->input.date = optarg;
            break;
        case 'i': o->input.id = optarg; break;
        case 'p': o->input.publication = optarg; break;
        case 'm': o->model = optarg; break;
        case 'l': o->lexicon = optarg; break;
        case 'c':
            if (!cli_read_share(optarg, &o->coding.min_confidence)) return cli_usage(command, "--min-confidence takes a number from 0 to 1, not \"%s\"", optarg);
            break;
        case 'r': o->coding.rules_only = true; break;
        case 's': o->store = optarg; break;
        case 'A': o->all = true; break;
        case 'T': o->no_text = true; break;
        case 'K': o->cameo = true; break;
        default: break;
    }
    return -1;
}

/* Writing over a file that is still to be read would destroy it. */
static bool is_an_input(const cli_options *o) {
    struct stat out, in;
    if (!o->output || stat(o->output, &out) != 0 || !S_ISREG(out.st_mode)) return false;
    if (o->store && stat(o->store, &in) == 0 && in.st_dev == out.st_dev && in.st_ino == out.st_ino) return true;
    for (int i = 0; i < o->n_files; i++)
        if (stat(o->files[i], &in) == 0 && in.st_dev == out.st_dev && in.st_ino == out.st_ino) return true;
    return false;
}

int cli_read_options(cli_options *o, const cli_command *command, const char *allowed, int argc, char **argv) {
    long cores = sysconf(_SC_NPROCESSORS_ONLN);
    o->threads = cores < 1 ? 1 : cores > 64 ? 64 : (int)cores;
    optind = 1;
    opterr = 0;
    for (int letter, index = -1; (letter = getopt_long(argc, argv, "ho:j:s:", all, &index)) != -1; index = -1) {
        if (letter == 'h') {
            fputs(command->help, stdout);
            cli_output out = {.file = stdout, .name = "standard output"};
            return cli_output_close(&out);
        }
        const char *shown = argv[optind - 1];
        if (letter == '?' && optopt && strchr(allowed, optopt)) return cli_usage(command->name, "\"%s\" needs a value", shown);
        if (letter == '?' || !strchr(allowed, letter)) return cli_no_option(command, index >= 0 ? all[index].name : shown);
        int code = take(o, command->name, allowed, letter);
        if (code >= 0) return code;
    }
    o->files = (const char *const *)argv + optind;
    o->n_files = argc - optind;
    if (strchr(allowed, 'N')) return -1; /* files are the command's own matter */
    if (o->n_files == 0 && !(o->store && strchr(allowed, 'X'))) return cli_usage(command->name, "no file to read (- is standard input)");
    if (o->input.id && o->n_files > 1) return cli_usage(command->name, "--id names one document, and there are %d files", o->n_files);
    if (is_an_input(o)) return cli_usage(command->name, "the output \"%s\" is among what is to be read", o->output);
    return -1;
}

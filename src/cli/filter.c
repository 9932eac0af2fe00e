/* The options by which records are asked for. */
#include "cli/filter.h"

#include <getopt.h>
#include <stdlib.h>
#include <string.h>

enum { ACTOR = 256, RECIPIENT, SOURCE, PARTY, SECTOR, EVENT, MODE, CONTEXT, FACTUALITY, ITEM, AUX, SINCE, UNTIL, PLACE, TEXT, PUBLICATION, DOCUMENT, CONFIDENCE, CLUSTER, ID,
       TRANSFERS, LIMIT, OFFSET, ORDER, BY_REPORT, ALL, PERIOD, BY, WIDE, FAILURES, GIVER, TAKER, DEED, STATUS, SUM };

/* A long option, and the bits of cli_filter.h that allow it (0: every command's). */
static const struct option names[] = {
    {"help", no_argument, NULL, 'h'},
    {"store", required_argument, NULL, 's'},
    {"output", required_argument, NULL, 'o'},
    {"format", required_argument, NULL, 'F'},
    {"actor", required_argument, NULL, ACTOR},
    {"recipient", required_argument, NULL, RECIPIENT},
    {"source", required_argument, NULL, SOURCE},
    {"party", required_argument, NULL, PARTY},
    {"sector", required_argument, NULL, SECTOR},
    {"event", required_argument, NULL, EVENT},
    {"mode", required_argument, NULL, MODE},
    {"context", required_argument, NULL, CONTEXT},
    {"factuality", required_argument, NULL, FACTUALITY},
    {"item", required_argument, NULL, ITEM},
    {"giver", required_argument, NULL, GIVER},
    {"taker", required_argument, NULL, TAKER},
    {"deed", required_argument, NULL, DEED},
    {"status", required_argument, NULL, STATUS},
    {"sum", no_argument, NULL, SUM},
    {"aux", required_argument, NULL, AUX},
    {"since", required_argument, NULL, SINCE},
    {"until", required_argument, NULL, UNTIL},
    {"place", required_argument, NULL, PLACE},
    {"text", required_argument, NULL, TEXT},
    {"publication", required_argument, NULL, PUBLICATION},
    {"document", required_argument, NULL, DOCUMENT},
    {"min-confidence", required_argument, NULL, CONFIDENCE},
    {"transfers", no_argument, NULL, TRANSFERS},
    {"cluster", required_argument, NULL, CLUSTER},
    {"id", required_argument, NULL, ID},
    {"limit", required_argument, NULL, LIMIT},
    {"offset", required_argument, NULL, OFFSET},
    {"order", required_argument, NULL, ORDER},
    {"by-report", no_argument, NULL, BY_REPORT},
    {"all", no_argument, NULL, ALL},
    {"period", required_argument, NULL, PERIOD},
    {"by", required_argument, NULL, BY},
    {"wide", no_argument, NULL, WIDE},
    {"failures", no_argument, NULL, FAILURES},
    {NULL, 0, NULL, 0},
};

static bool allowed(int letter, unsigned takes) {
    if (takes & CLI_ASK_NO_FILTER) return letter < ACTOR;
    switch (letter) {
        case LIMIT: case OFFSET: case ORDER: case CLUSTER: case ID: case TRANSFERS: return takes & CLI_ASK_PAGES;
        case BY_REPORT: case ALL: return takes & CLI_ASK_COUNTS;
        case PERIOD: return takes & CLI_ASK_PERIOD;
        case BY: case WIDE: return takes & CLI_ASK_GROUPS;
        case FAILURES: return takes & CLI_ASK_FAILURES;
        case DEED: case STATUS: case SUM: return takes & CLI_ASK_LEDGER;
        default: return true;
    }
}

static bool read_number(const char *s, uint64_t *value) {
    char *end;
    if (*s < '0' || *s > '9') return false;
    *value = strtoull(s, &end, 10);
    return !*end && *value < INT64_MAX;
}

bool cli_is_id(const char *s) {
    return strlen(s) == 16 && strspn(s, "0123456789abcdef") == 16;
}

static bool read_order(const char *s, tac_filter *f) {
    if (strcmp(s, "date") == 0) f->order = TAC_BY_DATE;
    else if (strcmp(s, "newest") == 0) f->order = TAC_BY_DATE_BACKWARDS;
    else if (strcmp(s, "document") == 0) f->order = TAC_BY_DOCUMENT;
    else return false;
    return true;
}

static int take_format(cli_asked *a, const char *command) {
    static const char *const formats[] = {"jsonl", "table", "csv"};
    for (int i = 0; i < 3; i++)
        if (strcmp(optarg, formats[i]) == 0) {
            a->format = (cli_format)i;
            a->format_given = true;
            return -1;
        }
    return cli_usage(command, "--format takes table, csv or jsonl, not \"%s\"", optarg);
}

static int take(cli_asked *a, const char *command, int letter) {
    tac_filter *f = &a->filter;
    uint64_t number;
    switch (letter) {
        case 's': a->store = optarg; break;
        case 'o': a->output = optarg; break;
        case 'F': return take_format(a, command);
        case ACTOR: f->actor = optarg; break;
        case RECIPIENT: f->recipient = optarg; break;
        case SOURCE: f->source = optarg; break;
        case PARTY: f->party = optarg; break;
        case SECTOR: f->sector = optarg; break;
        case EVENT: f->event = optarg; break;
        case MODE: f->mode = optarg; break;
        case CONTEXT: f->context = optarg; break;
        case FACTUALITY: f->factuality = optarg; break;
        case ITEM: f->item = optarg; break;
        case GIVER: f->giver = optarg; break;
        case TAKER: f->taker = optarg; break;
        case DEED: a->deed = optarg; break;
        case STATUS: a->status = optarg; break;
        case SUM: a->sum = true; break;
        case AUX: f->aux = optarg; break;
        case PLACE: f->place = optarg; break;
        case TEXT: f->text = optarg; break;
        case PUBLICATION: f->publication = optarg; break;
        case DOCUMENT: f->document = optarg; break;
        case TRANSFERS: f->transfers = true; break;
        case SINCE: case UNTIL:
            number = tac_day_of(tac_str_of(optarg));
            if (!number) return cli_usage(command, "--%s takes a day YYYY-MM-DD, not \"%s\"", letter == SINCE ? "since" : "until", optarg);
            *(letter == SINCE ? &f->from : &f->to) = (uint32_t)number;
            break;
        case CONFIDENCE:
            if (!cli_read_share(optarg, &f->min_confidence)) return cli_usage(command, "--min-confidence takes a number from 0 to 1, not \"%s\"", optarg);
            break;
        case ID:
            if (!cli_is_id(optarg)) return cli_usage(command, "--id takes a record's id, 16 digits, not \"%s\"", optarg);
            f->id = optarg;
            break;
        case CLUSTER:
            if (!cli_is_id(optarg)) return cli_usage(command, "--cluster takes a record's id, 16 digits, not \"%s\"", optarg);
            f->cluster = strtoull(optarg, NULL, 16);
            break;
        case LIMIT: case OFFSET:
            if (!read_number(optarg, &number)) return cli_usage(command, "\"%s\" is no number", optarg);
            *(letter == LIMIT ? &f->limit : &f->offset) = number;
            break;
        case ORDER:
            if (!read_order(optarg, f)) return cli_usage(command, "--order takes date, newest or document, not \"%s\"", optarg);
            break;
        case BY_REPORT: a->by_report = true; break;
        case ALL: a->all = true; break;
        case PERIOD: a->period = optarg; break;
        case BY: a->by = optarg; break;
        case WIDE: a->wide = true; break;
        case FAILURES: a->failures = true; break;
        default: break;
    }
    return -1;
}

int cli_read_asked(cli_asked *a, const cli_command *command, unsigned takes, int argc, char **argv) {
    *a = (cli_asked){.format = CLI_TABLE, .filter.order = TAC_BY_DATE, .store = getenv("TACITUS_STORE")};
    optind = 1;
    opterr = 0;
    for (int letter, index = -1; (letter = getopt_long(argc, argv, "ho:s:", names, &index)) != -1; index = -1) {
        if (letter == 'h') {
            fputs(command->help, stdout);
            cli_output out = {.file = stdout, .name = "standard output"};
            return cli_output_close(&out);
        }
        const char *shown = argv[optind - 1];
        if (letter == '?' && optopt) return cli_usage(command->name, "\"%s\" needs a value", shown);
        if (letter == '?' || !allowed(letter, takes)) return cli_no_option(command, index >= 0 ? names[index].name : shown);
        int code = take(a, command->name, letter);
        if (code >= 0) return code;
    }
    a->words = (const char *const *)argv + optind;
    a->n_words = argc - optind;
    if (!a->store || !*a->store) return cli_usage(command->name, "--store (or $TACITUS_STORE) says which store to ask");
    if (takes & CLI_ASK_COUNTS && !a->all && !a->filter.aux) a->filter.without_aux = TAC_STORE_UNREAL;
    return -1;
}

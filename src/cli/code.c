/* tacitus code: documents in, records out. */
#include "cli/cli.h"

static const char help[] =
    "usage: tacitus code [OPTION...] FILE...\n\n"
    "Codes news texts and prints one event record a line. A text file is one document (its first line is the title when\n"
    "a blank line follows it); FILE.jsonl holds one a line: {\"id\", \"text\", \"date\"?, \"title\"?, \"url\"?, \"publication\"?}.\n"
    "- is standard input.\n\n"
    "  --format jsonl|table|csv   what to print (jsonl)\n"
    "  -o, --output FILE          where to (standard output)\n"
    "  --cameo                    also the CAMEO code of each record\n"
    CLI_INPUT_HELP CLI_CODING_HELP
    "  -j, --threads N            threads (as many as the machine has); the output does not depend on it\n"
    "  -h, --help                 this\n\n"
    "examples:\n"
    "  tacitus code --date 2024-06-17 article.txt\n"
    "  tacitus code --format table article.txt\n"
    "  zcat news.jsonl.gz | tacitus code - > records.jsonl\n";

tac_record cli_record(const cli_options *o, const tac_record *r) {
    tac_record printed = *r;
    const tac_cameo *cameo = o->cameo ? tac_cameo_of(r, r->n_actor ? &r->actor[0] : NULL) : NULL;
    if (cameo) printed.cameo = tac_str_of(cameo->code);
    return printed;
}

static void work(const cli_options *o, const cli_screen *screen, const tac_input_document *d, const tac_coded *coded, tac_buf *out) {
    tac_record_frame frame = coded->frame;
    frame.doc_id = d->id;
    frame.title = d->title; /* also where it is the text's own first line */
    if (o->format == CLI_TABLE && coded->section == 0) cli_table_document(screen, d, coded->records.n || !coded->last, out);
    for (uint32_t i = 0; i < coded->records.n; i++) {
        tac_record r = cli_record(o, &coded->records.at[i]);
        if (o->format == CLI_TABLE) {
            cli_table_record(screen, &r, out);
        } else if (o->format == CLI_CSV) {
            tac_record_csv(&r, &frame, out);
        } else {
            tac_record_json(&r, &frame, out);
            tac_buf_add(out, TAC_S("\n"));
        }
    }
}

static void header(const cli_options *o, const cli_screen *screen, tac_buf *out) {
    if (o->format == CLI_CSV) tac_record_csv_header(out);
    if (o->format == CLI_TABLE) cli_table_header(screen, out);
}

static int run(int argc, char **argv) {
    cli_options o = {0};
    int code = cli_read_options(&o, &cli_code, "hojFCfdipmlcrK", argc, argv);
    return code >= 0 ? code : cli_run(&o, &(cli_stage){.until = TAC_UNTIL_RECORDS, .work = work, .header = header});
}

const cli_command cli_code = {"code", "event records, one a line", help, run};

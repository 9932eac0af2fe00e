/* tacitus explain: why a document was coded as it was. */
#include "cli/cli.h"

static const char help[] =
    "usage: tacitus explain [OPTION...] FILE...\n\n"
    "Codes a text and says why: every trigger considered, its scores and frames, the link and the path to each party,\n"
    "and why the losers lost; then the records.\n\n"
    "  --format table|jsonl       for a person (table), or for a program: a line for every word, party and act weighed, with its features\n"
    "  --date, --id, --publication, --from, --lexicon, --model, --min-confidence, --rules-only, -o, -j   as for `tacitus code`\n"
    "  -h, --help                 this\n";

static void work(const cli_options *o, const cli_screen *screen, const tac_input_document *d, const tac_coded *coded, tac_buf *out) {
    if (o->coding.trace) {
        tac_buf_add(out, TAC_S("{\"kind\":\"document\",\"doc_id\":"));
        cli_json_string(out, d->id);
        tac_buf_printf(out, ",\"section\":%u}\n", coded->section);
        tac_buf_add(out, coded->explain);
        return;
    }
    if (coded->section == 0) cli_table_document(screen, d, coded->records.n || !coded->last, out);
    tac_buf_add(out, coded->explain);
    tac_buf_add(out, TAC_S("\n"));
    if (coded->records.n) cli_table_header(screen, out);
    for (uint32_t i = 0; i < coded->records.n; i++) cli_table_record(screen, &coded->records.at[i], out);
}

static int run(int argc, char **argv) {
    cli_options o = {.coding.explain = true, .format = CLI_TABLE};
    int code = cli_read_options(&o, &cli_explain, "hojFfdipmlcr", argc, argv);
    o.coding.trace = o.format == CLI_JSONL;
    return code >= 0 ? code : cli_run(&o, &(cli_stage){.until = TAC_UNTIL_RECORDS, .work = work});
}

const cli_command cli_explain = {"explain", "why a text was coded as it was", help, run};

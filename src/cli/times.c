/* tacitus times: every time expression of a text, the days it means, and what it was reckoned from. */
#include <string.h>

#include "cli/cli.h"

static const char help[] =
    "usage: tacitus times [OPTION...] FILE...\n\n"
    "Prints every time expression: its span and words, the first and last day it means, its resolution (day, week, month, season,\n"
    "year, decade, interval), and what it was reckoned from: \"text\" (it names its year), \"publication\" (the publication date),\n"
    "\"narrative\" (a day named before it; counted_from). A document without a publication date has no times.\n\n"
    "  --format jsonl|table       what to print (jsonl)\n"
    "  --date YYYY-MM-DD          publication date, for documents that have none\n"
    "  --id, --publication, --from, --lexicon, --model, -o, -j   as for `tacitus code`\n"
    "  -h, --help                 this\n";

static void print_json(const tac_coded *c, tac_str id, const tac_time *t, tac_buf *out) {
    bool in_title;
    uint32_t from = cli_field_start(c, t->start, &in_title);
    tac_buf_add(out, TAC_S("{\"doc_id\": "));
    cli_json_string(out, id);
    if (in_title) tac_buf_add(out, TAC_S(", \"field\": \"title\""));
    tac_buf_printf(out, ", \"sequence\": %u, \"start\": %u, \"end\": %u, \"text\": ", c->parse->before + t->sentence, t->start - from, t->end - from);
    cli_json_string(out, (tac_str){c->text.s + t->start, t->end - t->start});
    cli_json_member(out, "date", tac_day_text(c->arena, t->from));
    if (t->to != t->from) cli_json_member(out, "enddate", tac_day_text(c->arena, t->to));
    tac_buf_printf(out, ", \"resolution\": \"%s\", \"anchor\": \"%s\"", t->resolution, t->anchor);
    cli_json_member(out, "counted_from", tac_day_text(c->arena, t->counted_from));
    tac_buf_add(out, TAC_S("}\n"));
}

static void print_row(const cli_screen *screen, const tac_coded *c, const tac_time *t, tac_buf *out) {
    tac_str day = tac_day_text(c->arena, t->from);
    cli_cell(out, t->to == t->from ? day : tac_arena_printf(c->arena, "%s..%s", day.s, tac_day_text(c->arena, t->to).s), 22);
    tac_buf_printf(out, "  %-8s  %-11s  ", t->resolution, t->anchor);
    cli_cell(out, (tac_str){c->text.s + t->start, t->end - t->start}, screen->width > 70 ? screen->width - 47 : 23);
    while (out->n && out->s[out->n - 1] == ' ') out->n--;
    tac_buf_add(out, TAC_S("\n"));
}

static void work(const cli_options *o, const cli_screen *screen, const tac_input_document *d, const tac_coded *coded, tac_buf *out) {
    if (o->format == CLI_TABLE && coded->section == 0) cli_table_document(screen, d, true, out);
    tac_event_options options = {.date = coded->date, .text = coded->text, .title_bytes = coded->title_bytes};
    tac_times times = tac_times_find(coded->arena, coded->parse, coded->mentions, tac_coder_lexicon(coded->coder), &options);
    for (uint32_t i = 0; i < times.n; i++) {
        if (o->format == CLI_TABLE) print_row(screen, coded, &times.at[i], out);
        else print_json(coded, d->id, &times.at[i], out);
    }
}

static int run(int argc, char **argv) {
    cli_options o = {0};
    int code = cli_read_options(&o, &cli_times, "hojFfdipml", argc, argv);
    return code >= 0 ? code : cli_run(&o, &(cli_stage){.until = TAC_UNTIL_MENTIONS, .work = work});
}

const cli_command cli_times = {"times", "every time expression and the days it means", help, run};

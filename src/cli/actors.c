/* tacitus actors: every mention of a possible party, what it resolves to, its codes at the document's date, and why. */
#include <string.h>

#include "cli/cli.h"

static const char help[] =
    "usage: tacitus actors [OPTION...] FILE...\n\n"
    "Prints every mention of a possible party: its span and head word, resolved name, office, codes at the document's date,\n"
    "the further parties that it names (\"both sides\"), the first mention of the same entity, and why.\n\n"
    "  --format jsonl|table       what to print (jsonl)\n"
    "  --date YYYY-MM-DD          date at which codes hold, for documents that have none\n"
    "  --id, --publication, --from, --lexicon, --model, -o, -j   as for `tacitus code`\n"
    "  -h, --help                 this\n";

static const char *const hows[] = {"none", "name", "agent", "modifier", "apposition", "coreference"};

static void sectors(tac_buf *out, const tac_mention *m) {
    if (!m->n_sectors) return;
    tac_buf_add(out, TAC_S(", \"sector\": ["));
    for (int i = 0; i < m->n_sectors && i < TAC_MAX_SECTORS; i++) tac_buf_printf(out, "%s\"%.4s\"", i ? ", " : "", m->sectors[i]);
    tac_buf_add(out, TAC_S("]"));
}

/* The further parties that a mention names: "both sides". */
static void others(tac_buf *out, const tac_coded *c, const tac_mention *m) {
    for (uint8_t i = 0; i < m->n_others && i < TAC_MAX_OTHERS; i++) {
        const tac_mention *other = &c->mentions->at[m->others[i]];
        tac_buf_printf(out, "%s{\"mention\": %u", i ? ", " : ", \"others\": [", c->mentions_before + (uint32_t)m->others[i]);
        cli_json_member(out, "code", (tac_str){other->code, strnlen(other->code, 4)});
        sectors(out, other);
        tac_buf_add(out, TAC_S("}"));
    }
    if (m->n_others) tac_buf_add(out, TAC_S("]"));
}

/* Mentions are numbered through the whole document. */
static void print_json(const tac_coded *c, tac_str id, uint32_t number, tac_buf *out) {
    const tac_mention *m = &c->mentions->at[number];
    bool in_title;
    uint32_t from = cli_field_start(c, m->start, &in_title);
    tac_buf_add(out, TAC_S("{\"doc_id\": "));
    cli_json_string(out, id);
    tac_buf_printf(out, ", \"mention\": %u", c->mentions_before + number);
    if (in_title) tac_buf_add(out, TAC_S(", \"field\": \"title\""));
    const tac_word *head = &c->parse->sentences[m->sentence].words[m->head];
    tac_buf_printf(out, ", \"start\": %u, \"end\": %u, \"head\": [%u, %u]", m->start - from, m->end - from, head->start - from, head->end - from);
    cli_json_member(out, "entity_text", (tac_str){c->text.s + m->start, m->end - m->start});
    cli_json_member(out, "identifier_text", m->name);
    cli_json_member(out, "office", m->office);
    cli_json_member(out, "code", (tac_str){m->code, strnlen(m->code, 4)});
    sectors(out, m);
    others(out, c, m);
    if (m->antecedent >= 0) tac_buf_printf(out, ", \"antecedent\": %u", c->mentions_before + (uint32_t)m->antecedent);
    tac_buf_printf(out, ", \"entity\": %u", c->mentions_before + m->entity);
    tac_buf_printf(out, ", \"how\": \"%s\"", hows[m->how <= TAC_WHY_COREFERENCE ? m->how : 0]);
    cli_json_member(out, "why", m->why);
    tac_buf_add(out, TAC_S("}\n"));
}

static void print_row(const cli_screen *screen, const tac_coded *c, const tac_mention *m, tac_buf *out) {
    bool in_title;
    uint32_t from = cli_field_start(c, m->start, &in_title);
    int rest = screen->width - 13 - 18 - 6;
    tac_buf cell = {0};
    tac_buf_printf(&cell, "%s%u-%u", in_title ? "t" : "", m->start - from, m->end - from);
    cli_cell(out, (tac_str){cell.s, cell.n}, 13);
    tac_buf_add(out, TAC_S("  "));
    cell.n = 0;
    tac_buf_printf(&cell, "%.4s", m->code[0] ? m->code : "-");
    for (int i = 0; i < m->n_sectors && i < TAC_MAX_SECTORS; i++) tac_buf_printf(&cell, " %.4s", m->sectors[i]);
    cli_cell(out, (tac_str){cell.s, cell.n}, 18);
    tac_buf_add(out, TAC_S("  "));
    cli_cell(out, (tac_str){c->text.s + m->start, m->end - m->start}, rest / 2);
    tac_buf_add(out, TAC_S("  "));
    cli_cell(out, m->why, rest - rest / 2);
    while (out->n && out->s[out->n - 1] == ' ') out->n--;
    tac_buf_add(out, TAC_S("\n"));
    tac_buf_free(&cell);
}

static void work(const cli_options *o, const cli_screen *screen, const tac_input_document *d, const tac_coded *coded, tac_buf *out) {
    if (o->format == CLI_TABLE && coded->section == 0) cli_table_document(screen, d, true, out);
    for (uint32_t i = 0; i < coded->mentions->n; i++) {
        if (o->format == CLI_TABLE) print_row(screen, coded, &coded->mentions->at[i], out);
        else print_json(coded, d->id, i, out);
    }
}

static int run(int argc, char **argv) {
    cli_options o = {0};
    int code = cli_read_options(&o, &cli_actors, "hojFfdipml", argc, argv);
    return code >= 0 ? code : cli_run(&o, &(cli_stage){.until = TAC_UNTIL_MENTIONS, .work = work});
}

const cli_command cli_actors = {"actors", "every mention of a party, its codes, and why", help, run};

/* tacitus attributions: who says what, events in it or not. */
#include <string.h>

#include "cli/cli.h"

static const char help[] =
    "usage: tacitus attributions [OPTION...] FILE...\n\n"
    "Prints every attribution of a document: who says, thinks, wants or denies something, the words of it, and what is said.\n"
    "What stands in another's words is a member \"nested\" of it.\n\n"
    "  --format jsonl|table       what to print (jsonl)\n"
    CLI_INPUT_HELP
    "  --lexicon DIR              lay a folder of *.lex files over the shipped lexicon\n"
    "  --model FILE               another model\n"
    "  --threads N, -j N          threads; the output does not depend on it\n"
    "  -o FILE                    write to a file\n"
    "  -h, --help                 this\n";

static const char *const types[] = {"direct", "indirect", "mixed"};

static void span_list(tac_buf *out, const tac_span *spans, uint32_t n, uint32_t from) {
    bool any = false;
    tac_buf_add(out, TAC_S("["));
    for (uint32_t i = 0; i < n; i++) {
        if (spans[i].end <= spans[i].start || spans[i].start < from) continue;
        tac_buf_printf(out, "%s[%u, %u]", any ? ", " : "", spans[i].start - from, spans[i].end - from);
        any = true;
    }
    tac_buf_add(out, TAC_S("]"));
}

static void speaker(tac_buf *out, const tac_entity *e) {
    tac_buf_add(out, TAC_S(", \"speaker\": {\"entity_text\": "));
    cli_json_string(out, e->entity_text);
    cli_json_member(out, "identifier_text", e->identifier_text);
    cli_json_member(out, "office", e->office);
    cli_json_member(out, "code", (tac_str){e->code, strnlen(e->code, 4)});
    for (int i = 0; i < e->n_sectors; i++) tac_buf_printf(out, "%s\"%.4s\"%s", i ? ", " : ", \"sector\": [", e->sectors[i], i + 1 == e->n_sectors ? "]" : "");
    tac_buf_add(out, TAC_S("}"));
}

/* One attribution with those that stand in its words, to any depth. */
static void print_object(const tac_coded *c, const tac_attributions *all, uint32_t number, uint32_t from, tac_buf *out) {
    const tac_attribution *a = &all->at[number];
    tac_buf_add(out, TAC_S("\"source\": "));
    span_list(out, &a->source, 1, from);
    tac_buf_add(out, TAC_S(", \"cue\": "));
    span_list(out, &a->cue, 1, from);
    tac_buf_add(out, TAC_S(", \"content\": "));
    span_list(out, a->content, a->n_content, from);
    if (a->has_speaker) speaker(out, &a->speaker);
    tac_buf_printf(out, ", \"type\": \"%s\"", types[a->type <= TAC_MIXED ? a->type : 0]);
    cli_json_member(out, "factuality", a->speaker.factuality);
    cli_json_member(out, "author", a->author);
    bool any = false;
    for (uint32_t i = 0; i < all->n; i++) {
        if (all->at[i].within != (int32_t)number) continue;
        tac_buf_add(out, any ? TAC_S(", {") : TAC_S(", \"nested\": [{"));
        print_object(c, all, i, from, out);
        any = true;
    }
    tac_buf_add(out, any ? TAC_S("]}") : TAC_S("}"));
}

static void print_json(const tac_coded *c, tac_str id, const tac_attributions *all, uint32_t number, tac_buf *out) {
    bool in_title;
    uint32_t from = cli_field_start(c, all->at[number].cue.start, &in_title);
    tac_buf_add(out, TAC_S("{\"doc_id\": "));
    cli_json_string(out, id);
    tac_buf_add(out, in_title ? TAC_S(", \"field\": \"title\", ") : TAC_S(", "));
    print_object(c, all, number, from, out);
    tac_buf_add(out, TAC_S("\n"));
}

static tac_str words(const tac_coded *c, tac_span s) { return s.end > s.start && s.end <= c->text.n ? (tac_str){c->text.s + s.start, s.end - s.start} : (tac_str){0}; }

/* Source, its codes, its commitment and cue, then what is said; what stands in another's words is moved in under it. */
static void print_row(const cli_screen *screen, const tac_coded *c, const tac_attribution *a, tac_buf *out) {
    enum { CODES = 12, COMMITMENT = 3, GAP = 2 };
    int rest = screen->width - CODES - COMMITMENT - 4 * GAP;
    int source = rest * 25 / 100, cue = rest * 15 / 100;
    int indent = a->depth > 4 ? 8 : (int)a->depth * 2;
    tac_buf cell = {0};
    tac_buf_printf(&cell, "%*s", indent, "");
    tac_buf_add(&cell, a->source.end ? words(c, a->source) : TAC_S("-"));
    cli_cell(out, (tac_str){cell.s, cell.n}, source);
    tac_buf_add(out, TAC_S("  "));
    cell.n = 0;
    tac_buf_printf(&cell, "%s", a->has_speaker && a->speaker.code[0] ? a->speaker.code : "-");
    for (int i = 0; a->has_speaker && i < a->speaker.n_sectors; i++) tac_buf_printf(&cell, " %.4s", a->speaker.sectors[i]);
    cli_cell(out, (tac_str){cell.s, cell.n}, CODES);
    tac_buf_add(out, TAC_S("  "));
    cli_cell(out, a->speaker.factuality, COMMITMENT);
    tac_buf_add(out, TAC_S("  "));
    cli_cell(out, words(c, a->cue), cue);
    tac_buf_add(out, TAC_S("  "));
    cell.n = 0;
    for (uint32_t i = 0; i < a->n_content; i++) {
        if (i) tac_buf_add(&cell, TAC_S(" ... "));
        tac_buf_add(&cell, words(c, a->content[i]));
    }
    cli_cell(out, (tac_str){cell.s, cell.n}, rest - source - cue);
    while (out->n && out->s[out->n - 1] == ' ') out->n--;
    tac_buf_add(out, TAC_S("\n"));
    tac_buf_free(&cell);
}

/* An attribution, then those that stand in its words. */
static void print_rows(const cli_screen *screen, const tac_coded *c, uint32_t number, tac_buf *out) {
    print_row(screen, c, &c->attributions.at[number], out);
    for (uint32_t i = 0; i < c->attributions.n; i++)
        if (c->attributions.at[i].within == (int32_t)number) print_rows(screen, c, i, out);
}

static void work(const cli_options *o, const cli_screen *screen, const tac_input_document *d, const tac_coded *coded, tac_buf *out) {
    if (o->format == CLI_TABLE && coded->section == 0) cli_table_document(screen, d, true, out);
    for (uint32_t i = 0; i < coded->attributions.n; i++) {
        if (coded->attributions.at[i].within >= 0) continue;
        if (o->format == CLI_TABLE) print_rows(screen, coded, i, out);
        else print_json(coded, d->id, &coded->attributions, i, out);
    }
}

static int run(int argc, char **argv) {
    cli_options o = {0};
    int code = cli_read_options(&o, &cli_attributions, "hojFfdipml", argc, argv);
    return code >= 0 ? code : cli_run(&o, &(cli_stage){.until = TAC_UNTIL_ATTRIBUTIONS, .work = work});
}

const cli_command cli_attributions = {"attributions", "who says what, in whose words", help, run};

/* What the setting's weights are learnt from: for each phrase that takes its country from the text, the candidates and the signs that speak for each.
 *
 *     tacitus parse DOCS.jsonl > docs.conllu
 *     dump LEXICON GAZETTEER docs.conllu docs.dates > rows 2> mentions.jsonl
 *
 * docs.dates has "ID YYYYMMDD" a line, in the order of the documents. The room is compiled in with its hooks set (README.md has the command). */
#include <stdio.h>

#define TAC_SETTING_CANDIDATE(code) printf("\nC %s", code);
#define TAC_SETTING_SEEN(feature, times) printf(" %d:%d", feature, times);
#define TAC_SETTING_END(mention) printf("\nE %u %d\n", d->k->parse->sentences[m->sentence].words[m->head].start, kind);
#include "../../src/actors/setting.c"
#include "trees.h"

/* Offsets in the document, which trees_read counts anew. */
static void true_offsets(tac_parse *parse, tac_str lines) {
    uint32_t sentence = 0, word = 0;
    tac_str line;
    while (tac_str_cut(&lines, '\n', &line)) {
        const char *at = line.n && line.s[0] != '#' ? memmem(line.s, line.n, "Bytes=", 6) : NULL;
        unsigned start, end;
        if (!at || sscanf(at, "Bytes=%u:%u", &start, &end) != 2) continue;
        if (word == parse->sentences[sentence].n) sentence++, word = 0;
        parse->sentences[sentence].words[word].start = start;
        parse->sentences[sentence].words[word++].end = end;
    }
}

static void print_mentions(const tac_mentions *m, const tac_parse *parse, const char *id) {
    for (uint32_t i = 0; i < m->n; i++) {
        const tac_word *h = &parse->sentences[m->at[i].sentence].words[m->at[i].head];
        fprintf(stderr, "{\"doc_id\": \"%s\", \"start\": %u, \"end\": %u, \"head\": [%u, %u]}\n", id, m->at[i].start, m->at[i].end, h->start, h->end);
    }
}

int main(int argc, char **argv) {
    tac_error err = {0};
    tac_lexicon *lex = argc == 5 ? tac_lexicon_open(argv[1], &err) : NULL;
    tac_gazetteer *gaz = lex ? tac_gazetteer_open(argv[2], &err) : NULL;
    FILE *file = gaz ? fopen(argv[3], "r") : NULL, *dates = file ? fopen(argv[4], "r") : NULL;
    if (!dates) return 2;
    fseek(file, 0, SEEK_END);
    size_t n = (size_t)ftell(file);
    rewind(file);
    char *text = calloc(1, n + 1), *doc = text && fread(text, 1, n, file) == n ? strstr(text, "# newdoc id = ") : NULL;
    while (doc) {
        char *lines = strchr(doc, '\n') + 1, *next = strstr(lines, "# newdoc id = "), id[256];
        unsigned date;
        if (next) next[-1] = 0;
        if (fscanf(dates, "%255s %u", id, &date) != 2) return 3;
        tac_arena *arena = tac_arena_new();
        tac_parse *parse = trees_read(arena, lines, NULL);
        true_offsets(parse, tac_str_of(lines));
        printf("D %s\n", id);
        print_mentions(tac_mentions_find(arena, parse, lex, gaz, date), parse, id);
        tac_arena_free(arena);
        doc = next;
    }
    return 0;
}

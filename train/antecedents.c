/* Prints what train/antecedents.py learns from: each candidate of each pronoun of the third person, with the features that hold; and writes the encoder's vectors.
 *
 *     antecedents MODEL LEXICON DOCUMENTS.jsonl VECTORS     documents {id, date?, text}
 *
 * A line "# ID" for a document, then "WANTED PRONOUN CANDIDATE CODED CODE SECTOR FEATURE...": bytes where the heads begin, "-" for no code or sector.
 * VECTORS: for each document a u32 of all ones, then of each word its first byte (u32) and 384 halves; all little-endian. The parser is compiled in with its hook set. */
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>

#define TAC_CHUNK_ENCODED(job) write_vectors(job);
#include "parse/internal.h"

static FILE *vectors;

static void write_vectors(const tac_job *job) {
    const tac_parser *p = job->parser;
    for (uint32_t r = 0; r < p->rows; r++) {
        if (p->token[r] == UINT32_MAX) continue;
        _Float16 half[TAC_DIM];
        for (int i = 0; i < TAC_DIM; i++) half[i] = (_Float16)p->v[(size_t)r * TAC_DIM + i];
        fwrite(&job->tokens[p->token[r]].start, 4, 1, vectors);
        fwrite(half, sizeof half, 1, vectors);
    }
}

#include "parse/parser.c"

#include "actors/internal.h"

static void print(void *watcher, const tac_naming *k, uint32_t pronoun, uint32_t candidate, tac_wanted wanted, const uint16_t *features, uint32_t n) {
    (void)watcher;
    const tac_mention *p = &k->at[pronoun], *c = &k->at[candidate];
    bool coded = c->code[0] || c->n_sectors;
    printf("%d %u %u %d %s %s", (int)wanted, k->scenes[p->sentence].s->words[p->head].start, k->scenes[c->sentence].s->words[c->head].start, coded, c->code[0] ? c->code : "-",
        c->n_sectors ? c->sectors[0] : "-");
    for (uint32_t i = 0; i < n; i++) printf(" %u", features[i]);
    printf("\n");
}

static void read_document(tac_parser *parser, const tac_lexicon *lex, const json_t *doc) {
    tac_arena *arena = tac_arena_new();
    const char *date = json_string_value(json_object_get(doc, "date"));
    tac_str text = tac_str_of(json_string_value(json_object_get(doc, "text")));
    tac_naming k = {.arena = arena, .lex = lex, .date = date ? tac_day_of(tac_str_of(date)) : 0, .watch = print};
    uint32_t mark = UINT32_MAX;
    fwrite(&mark, 4, 1, vectors);
    k.parse = tac_parser_run(parser, arena, text, 0, text.n);
    printf("# %s\n", json_string_value(json_object_get(doc, "id")));
    tac_naming_run(&k);
    tac_arena_free(arena);
}

int main(int argc, char **argv) {
    tac_error err = {0};
    if (argc != 5) {
        fprintf(stderr, "usage: antecedents MODEL LEXICON DOCUMENTS.jsonl VECTORS\n");
        return TAC_E_USAGE;
    }
    tac_model *model = tac_model_open(argv[1], &err);
    tac_lexicon *lex = model ? tac_lexicon_open(argv[2], &err) : NULL;
    tac_parser *parser = lex ? tac_parser_new(model, &err) : NULL;
    FILE *file = parser ? fopen(argv[3], "r") : NULL;
    if (!file || !(vectors = fopen(argv[4], "wb"))) {
        fprintf(stderr, "antecedents: %s\n", !parser ? err.message : !file ? argv[3] : argv[4]);
        return TAC_E_IO;
    }
    char *line = NULL;
    size_t room = 0;
    while (getline(&line, &room, file) > 0) {
        json_t *doc = json_loads(line, 0, NULL);
        if (doc) read_document(parser, lex, doc);
        json_decref(doc);
    }
    free(line);
    fclose(file);
    if (fclose(vectors)) return TAC_E_IO;
    tac_parser_free(parser);
    tac_lexicon_close(lex);
    tac_model_close(model);
    return 0;
}

/* Prints what train/antecedents.py learns from: each candidate of each pronoun of the third person, with the features that hold.
 *
 *     antecedents MODEL LEXICON DOCUMENTS.jsonl     documents {id, date?, text}
 *
 * A line "# ID" for a document, then "WANTED PRONOUN CANDIDATE CODED CODE SECTOR FEATURE...": bytes where the heads begin, "-" for no code or sector. */
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>

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
    k.parse = tac_parser_run(parser, arena, text, 0, text.n);
    printf("# %s\n", json_string_value(json_object_get(doc, "id")));
    tac_naming_run(&k);
    tac_arena_free(arena);
}

int main(int argc, char **argv) {
    tac_error err = {0};
    if (argc != 4) {
        fprintf(stderr, "usage: antecedents MODEL LEXICON DOCUMENTS.jsonl\n");
        return TAC_E_USAGE;
    }
    tac_model *model = tac_model_open(argv[1], &err);
    tac_lexicon *lex = model ? tac_lexicon_open(argv[2], &err) : NULL;
    tac_parser *parser = lex ? tac_parser_new(model, &err) : NULL;
    FILE *file = parser ? fopen(argv[3], "r") : NULL;
    if (!file) {
        fprintf(stderr, "antecedents: %s\n", parser ? argv[3] : err.message);
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
    tac_parser_free(parser);
    tac_lexicon_close(lex);
    tac_model_close(model);
    return 0;
}

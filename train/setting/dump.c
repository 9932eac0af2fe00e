/* What the setting's weights are learnt from: for each phrase that takes its country from the text, the candidates and the signs that speak for each.
 *
 *     dump MODEL LEXICON GAZETTEER DOCS.jsonl > rows 2> mentions.jsonl
 *
 * The actors' room is compiled in with its hooks set (README.md has the command). */
#include <jansson.h>
#include <stdio.h>

#define TAC_SETTING_CANDIDATE(code) printf("\nC %s", code);
#define TAC_SETTING_SEEN(feature, times) printf(" %d:%d", feature, times);
#define TAC_SETTING_END(mention) printf("\nE %u %d\n", d->k->parse->sentences[m->sentence].words[m->head].start, kind);
#include "../../src/actors/setting.c"

static void print_mentions(const tac_mentions *m, const tac_parse *parse, const char *id) {
    for (uint32_t i = 0; i < m->n; i++) {
        const tac_word *h = &parse->sentences[m->at[i].sentence].words[m->at[i].head];
        fprintf(stderr, "{\"doc_id\": \"%s\", \"start\": %u, \"end\": %u, \"head\": [%u, %u]}\n", id, m->at[i].start, m->at[i].end, h->start, h->end);
    }
}

int main(int argc, char **argv) {
    tac_error err = {0};
    tac_model *model = argc == 5 ? tac_model_open(argv[1], &err) : NULL;
    tac_parser *parser = model ? tac_parser_new(model, &err) : NULL;
    tac_lexicon *lex = parser ? tac_lexicon_open(argv[2], &err) : NULL;
    tac_gazetteer *gaz = lex ? tac_gazetteer_open(argv[3], &err) : NULL;
    FILE *file = gaz ? fopen(argv[4], "r") : NULL;
    char *line = NULL;
    size_t room = 0;
    if (!file) return fprintf(stderr, "dump: %s\n", err.message), 2;
    while (getline(&line, &room, file) > 0) {
        json_t *doc = json_loads(line, 0, NULL);
        const char *id = json_string_value(json_object_get(doc, "id")), *date = json_string_value(json_object_get(doc, "date"));
        tac_str text = tac_str_of(json_string_value(json_object_get(doc, "text")));
        tac_arena *arena = tac_arena_new();
        tac_parse *parse = tac_parser_run(parser, arena, text, 0, text.n);
        printf("D %s\n", id);
        print_mentions(tac_mentions_find(arena, parse, lex, gaz, date ? tac_day_of(tac_str_of(date)) : 0), parse, id);
        tac_arena_free(arena);
        json_decref(doc);
    }
    free(line);
    return 0;
}

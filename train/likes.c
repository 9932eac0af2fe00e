/* Writes the file of training texts that `tacitus explain` holds beside what it found: for each event of coded texts the reader's vector at its trigger.
 *
 *     likes MODEL CODED.jsonl OUT      texts as tools/coded.py prints them: {id, text, events: [{event, mode, start, end}]}, offsets in characters
 *
 * An event whose trigger the reader does not hear at all is left out. */
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "parse/parse.h"

enum { HEADER = 64, VERSION = 1, SENTENCE = 400 };

typedef struct {
    uint32_t n;
    tac_buf vectors, offsets, text;
} gathered;

/* Bytes before the character at place n. */
static uint32_t byte_of(tac_str text, uint32_t n) {
    size_t i = 0;
    for (; i < text.n && n; n--)
        for (i++; i < text.n && ((unsigned char)text.s[i] & 0xC0) == 0x80; i++) {}
    return (uint32_t)i;
}

/* The trigger within bytes from..to that the reader is surest of. */
static const tac_trigger *heard_in(const tac_parse *p, uint32_t from, uint32_t to) {
    const tac_trigger *best = NULL;
    for (uint32_t i = 0; i < p->n_triggers; i++) {
        const tac_trigger *t = &p->triggers[i];
        const tac_word *w = &p->sentences[t->sentence].words[t->word];
        if (w->start >= from && w->end <= to && (!best || t->type[TAC_NO_TYPE] < best->type[TAC_NO_TYPE])) best = t;
    }
    return best;
}

/* The sentence in one line, the trigger in brackets; of a long one what stands around the trigger. */
static void add_sentence(gathered *g, tac_str text, const tac_sentence *s, const tac_word *w) {
    uint32_t from = s->start, to = s->end;
    while (w->start - from > SENTENCE / 2) from += 1 + (uint32_t)(strcspn(text.s + from, " \n"));
    while (to - w->end > SENTENCE / 2 && to > w->end) {
        to--;
        while (to > w->end && text.s[to] != ' ' && text.s[to] != '\n') to--;
    }
    size_t begin = g->text.n;
    tac_buf_printf(&g->text, "%s%.*s[%.*s]%.*s%s", from > s->start ? "... " : "", (int)(w->start - from), text.s + from, (int)(w->end - w->start), text.s + w->start, (int)(to - w->end),
                   text.s + w->end, to < s->end ? " ..." : "");
    for (size_t i = begin; i < g->text.n; i++)
        if ((unsigned char)g->text.s[i] < ' ') g->text.s[i] = ' ';
    tac_buf_add(&g->text, TAC_S("\n"));
}

static void add_event(gathered *g, tac_str text, const tac_parse *p, const char *id, const json_t *event) {
    uint32_t from = byte_of(text, (uint32_t)json_integer_value(json_object_get(event, "start"))), to = byte_of(text, (uint32_t)json_integer_value(json_object_get(event, "end")));
    const tac_trigger *t = heard_in(p, from, to);
    if (!t) return;
    int8_t packed[TAC_HEARD];
    tac_likes_pack(t->heard, packed);
    tac_buf_add(&g->vectors, (tac_str){(const char *)packed, sizeof packed});
    uint32_t at = (uint32_t)g->text.n;
    tac_buf_add(&g->offsets, (tac_str){(const char *)&at, sizeof at});
    const char *mode = json_string_value(json_array_get(json_object_get(event, "mode"), 0));
    tac_buf_printf(&g->text, "%s\t%s%s%s\t", id, json_string_value(json_object_get(event, "event")), mode ? " " : "", mode ? mode : "");
    const tac_sentence *s = &p->sentences[t->sentence];
    add_sentence(g, text, s, &s->words[t->word]);
    g->n++;
}

static void read_document(tac_parser *parser, const json_t *doc, gathered *g) {
    tac_arena *arena = tac_arena_new();
    tac_str text = tac_str_of(json_string_value(json_object_get(doc, "text")));
    tac_parse *p = tac_parser_run(parser, arena, text, 0, text.n);
    const json_t *event;
    size_t i;
    json_array_foreach(json_object_get(doc, "events"), i, event) add_event(g, text, p, json_string_value(json_object_get(doc, "id")), event);
    tac_arena_free(arena);
}

static bool write_all(gathered *g, uint64_t model, const char *path, tac_error *err) {
    uint32_t end = (uint32_t)g->text.n, head[2] = {VERSION}, counts[2] = {g->n, TAC_HEARD};
    tac_buf_add(&g->offsets, (tac_str){(const char *)&end, sizeof end});
    tac_buf body = {0}, all = {0};
    tac_buf *parts[] = {&g->vectors, &g->offsets, &g->text};
    for (int i = 0; i < 3; i++) tac_buf_add(&body, (tac_str){parts[i]->s, parts[i]->n});
    uint64_t told[3] = {HEADER + body.n, tac_hash64(body.s, body.n, 0), model};
    char spare[HEADER - 4 - 4 - sizeof told - sizeof counts] = {0};
    tac_buf_add(&all, TAC_S("TACL"));
    tac_buf_add(&all, (tac_str){(const char *)head, 4});
    tac_buf_add(&all, (tac_str){(const char *)told, sizeof told});
    tac_buf_add(&all, (tac_str){(const char *)counts, sizeof counts});
    tac_buf_add(&all, (tac_str){spare, sizeof spare});
    tac_buf_add(&all, (tac_str){body.s, body.n});
    bool ok = tac_file_write(path, (tac_str){all.s, all.n}, err);
    tac_buf_free(&body);
    tac_buf_free(&all);
    return ok;
}

int main(int argc, char **argv) {
    tac_error err = {0};
    if (argc != 4) {
        fprintf(stderr, "usage: likes MODEL CODED.jsonl OUT\n");
        return TAC_E_USAGE;
    }
    tac_model *model = tac_model_open(argv[1], &err);
    tac_parser *parser = model ? tac_parser_new(model, &err) : NULL;
    FILE *file = parser ? fopen(argv[2], "r") : NULL;
    if (!file) {
        fprintf(stderr, "likes: %s\n", parser ? argv[2] : err.message);
        return TAC_E_IO;
    }
    gathered g = {0};
    char *line = NULL;
    size_t room = 0;
    while (getline(&line, &room, file) > 0) {
        json_t *doc = json_loads(line, 0, NULL);
        if (doc) read_document(parser, doc, &g);
        json_decref(doc);
    }
    bool ok = write_all(&g, tac_model_hash(model), argv[3], &err);
    if (ok) printf("%u triggers\n", g.n);
    else fprintf(stderr, "likes: %s\n", err.message);
    free(line);
    fclose(file);
    tac_buf_free(&g.vectors);
    tac_buf_free(&g.offsets);
    tac_buf_free(&g.text);
    tac_parser_free(parser);
    tac_model_close(model);
    return ok ? 0 : TAC_E_IO;
}

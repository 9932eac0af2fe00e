/* Fuzzing the CoNLL-U reader; what it takes is printed as a flat parse and must be taken again, word by word. */
#include "parse/parse.h"

#include "fuzz.h"

static void check(const tac_conllu *c) {
    uint32_t at = 0;
    for (uint32_t i = 0; i < c->n_sentences; i++) {
        FUZZ_HOLDS(c->ends[i] > at && c->ends[i] <= c->n_tokens);
        at = c->ends[i];
    }
    FUZZ_HOLDS(at == c->n_tokens);
    uint32_t last = 0;
    for (uint32_t i = 0; i < c->n_tokens; i++) {
        FUZZ_HOLDS(c->tokens[i].start >= last && c->tokens[i].end > c->tokens[i].start && c->tokens[i].end <= c->text.n);
        last = c->tokens[i].end;
    }
}

/* Every word on the first of its sentence, as tac_parser_run_tokens would give it without a model. */
static tac_parse flat(tac_arena *arena, const tac_conllu *c) {
    tac_parse p = {.sentences = TAC_NEW(arena, tac_sentence, c->n_sentences + 1), .n = c->n_sentences};
    tac_word *words = TAC_NEW(arena, tac_word, c->n_tokens + 1);
    for (uint32_t i = 0, at = 0; i < c->n_sentences; at = c->ends[i++]) {
        p.sentences[i] = (tac_sentence){.words = words + at, .n = c->ends[i] - at, .id = c->ids[i]};
        for (uint32_t t = at; t < c->ends[i]; t++)
            words[t] = (tac_word){.start = c->tokens[t].start, .end = c->tokens[t].end, .form = {c->text.s + c->tokens[t].start, c->tokens[t].end - c->tokens[t].start},
                                  .gap = c->tokens[t].gap, .head = t == at ? -1 : 0, .upos = TAC_X, .rel = TAC_S("dep"), .predicate = t % 3 == 0, .fact = -2.5f, .name = t % 5};
    }
    return p;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n) {
    if (n > 1 << 16) return 0;
    tac_arena *arena = tac_arena_new();
    tac_conllu c, again;
    tac_error err = {0};
    if (tac_conllu_read(&c, arena, (tac_str){(const char *)data, n}, "memory", 1, &err)) {
        check(&c);
        tac_parse p = flat(arena, &c);
        tac_buf out = {0};
        tac_parse_print_conllu(&p, TAC_S("doc"), &out);
        FUZZ_HOLDS(tac_conllu_read(&again, arena, (tac_str){out.s, out.n}, "printed", 1, &err));
        FUZZ_HOLDS(again.n_tokens == c.n_tokens && again.n_sentences == c.n_sentences);
        tac_buf_free(&out);
    } else {
        FUZZ_HOLDS(err.code == TAC_E_INPUT && err.message[0]);
    }
    tac_arena_free(arena);
    return 0;
}

#ifdef FUZZ_PLAIN
#define REST "\t_\t_\t_\t_\t_\t_\t_\t"
static const char *const seeds[] = {
    "# newdoc id = a\n# newpar\n# sent_id = a-1\n# text = Envoys don't agree.\n1\tEnvoys" REST "_\n2-3\tdon't" REST "_\n2\tdo" REST "_\n3\tn't" REST "_\n4\tagree" REST "SpaceAfter=No\n5\t." REST
    "_\n\n# sent_id = 2\n1\tYes" REST "Lang=en|SpaceAfter=No\n1.1\tempty" REST "_\n\n",
    "1-3\tabc" REST "SpaceAfter=No\r\n1\ta" REST "_\r\n2\tb" REST "_\r\n3\tc" REST "_\r\n\r\n\n\n#\n# sent_id\n# sent_id =\n1\t\xE5\x8C\x97" REST "_",
};
static const char *const bits[] = {"\t", "\n", "\n\n", "1", "2-3\t", "4294967296", "-", ".", "0", "# sent_id = ", "SpaceAfter=No", "|", "=", "_", "\r", "\xff", "# newpar\n"};
FUZZ_MAIN(seeds, bits, 6000)
#endif

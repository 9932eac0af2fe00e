/* The parse room: trees out of scores, lemma scripts, CoNLL-U there and back, and whole parses where the model is at hand. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "parse/internal.h"
#include "trees.h"

static uint32_t seed = 5;

static float chance(void)
{
    seed = seed * 1664525u + 1013904223u;
    return (float)(seed >> 8) / (float)(1 << 24);
}

static bool is_tree(const uint32_t *heads, uint32_t n)
{
    uint32_t roots = 0;
    for (uint32_t d = 0; d < n; d++) {
        uint32_t at = d + 1, steps = 0;
        while (at && steps++ <= n)
            at = heads[at - 1];
        if (at)
            return false;
        roots += heads[d] == 0;
    }
    return roots == 1;
}

static double worth(const float *scores, const uint32_t *heads, uint32_t n)
{
    double sum = 0;
    for (uint32_t d = 0; d < n; d++)
        sum += scores[(size_t)d * (n + 1) + heads[d]];
    return sum;
}

/* The best tree with one root, by trying all assignments of heads. */
static double best_by_trial(const float *scores, uint32_t n)
{
    uint32_t heads[5] = {0};
    double best = -1e30;
    for (;;) {
        bool own = false;
        for (uint32_t d = 0; d < n; d++)
            own |= heads[d] == d + 1;
        if (!own && is_tree(heads, n) && worth(scores, heads, n) > best)
            best = worth(scores, heads, n);
        uint32_t d = 0;
        while (d < n && ++heads[d] > n)
            heads[d++] = 0;
        if (d == n)
            return best;
    }
}

static void test_trees_are_best(void **state)
{
    (void)state;
    tac_tree_space *space = tac_tree_space_new();
    for (int round = 0; round < 600; round++) {
        uint32_t n = 1 + (uint32_t)(chance() * 5), heads[5];
        if (n > 5)
            n = 5;
        float scores[5 * 6];
        for (uint32_t i = 0; i < n * (n + 1); i++)
            scores[i] = chance() * 10 - 5;
        for (uint32_t d = 0; d < n; d++)
            scores[d * (n + 1) + d + 1] = -1e4f;
        tac_tree_decode(space, scores, n, heads);
        assert_true(is_tree(heads, n));
        assert_float_equal(worth(scores, heads, n), best_by_trial(scores, n), 1e-4);
    }
    tac_tree_space_free(space);
}

static void test_large_trees(void **state)
{
    (void)state;
    tac_tree_space *space = tac_tree_space_new();
    static const uint32_t sizes[] = {479, 1, 2, 60, 200};
    for (size_t k = 0; k < sizeof sizes / sizeof *sizes; k++)
        for (int kind = 0; kind < 4; kind++) {
            uint32_t n = sizes[k], *heads = calloc(n, sizeof *heads);
            float *scores = calloc((size_t)n * (n + 1), sizeof *scores);
            for (uint32_t d = 0; d < n; d++)
                for (uint32_t h = 0; h <= n; h++) // noise; all alike; a great cycle; pairs
                    scores[(size_t)d * (n + 1) + h] = h == d + 1 ? -1e4f : kind == 0 ? chance() : kind == 1 ? 0 : kind == 2 ? (h == (d + 1) % n + 1) : h && (h - 1) / 2 == d / 2;
            tac_tree_decode(space, scores, n, heads);
            assert_true(is_tree(heads, n));
            free(scores);
            free(heads);
        }
    float bad[12];
    uint32_t heads[3];
    for (int i = 0; i < 12; i++)
        bad[i] = 0.0f / (float)(seed & 0); // not numbers
    tac_tree_decode(space, bad, 3, heads);
    assert_true(is_tree(heads, 3));
    tac_tree_decode(space, bad, 0, heads);
    tac_tree_space_free(space);
}

static void test_lemmas(void **state)
{
    (void)state;
    static const struct { const char *form, *script, *lemma; } cases[] = {
        {"flies", "L 3 y", "fly"}, {"Flies", "L 3 y", "fly"}, {"was", "L 3 be", "be"}, {"Kim", "K 0 ", "Kim"}, {"THE", "L 0 ", "the"}, {"UNITED", "T 0 ", "United"}, {"is", "L 9 be", "be"},
        {"a", "L 5 ", "a"}, {"Talks", "K 1 ", "Talk"}, {"\xC3\x89t\xC3\xA9s", "L 2 ", "\xC3\xA9t"}, {"caf\xC3\xA9s", "L 1 ", "caf\xC3\xA9"}, {"i", "T 0 ", "I"}};
    tac_arena *a = tac_arena_new();
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        tac_lemma_script s;
        assert_true(tac_lemma_script_read(tac_str_of(cases[i].script), &s));
        tac_str got = tac_lemma_apply(a, tac_str_of(cases[i].form), &s);
        if (!tac_str_is(got, cases[i].lemma))
            fail_msg("%s by %s: %.*s", cases[i].form, cases[i].script, (int)got.n, got.s);
    }
    tac_lemma_script s;
    static const char *const wrong[] = {"", "L", "L 3", "X 0 ", "L x ", "L0 ", "L  a"};
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++)
        assert_false(tac_lemma_script_read(tac_str_of(wrong[i]), &s));
    tac_arena_free(a);
}

static const char sample[] =
    "# newdoc id = d\n# sent_id = d-1\n# text = Envoys don't agree.\n1\tEnvoys\tenvoy\tNOUN\tNNS\t_\t4\tnsubj\t_\t_\n2-3\tdon't\t_\t_\t_\t_\t_\t_\t_\t_\n2\tdo\tdo\tAUX\tVBP\t_\t4\taux\t_\t_\n"
    "3\tn't\tnot\tPART\tRB\t_\t4\tadvmod\t_\t_\n3.1\tever\t_\t_\t_\t_\t_\t_\t_\t_\n4\tagree\tagree\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No\n5\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\t_\n\n"
    "# newpar\n# sent_id = d-2\n# text = Why?\n1\tWhy\twhy\tADV\tWRB\t_\t0\troot\t_\tSpaceAfter=No\n2\t?\t?\tPUNCT\t.\t_\t1\tpunct\t_\t_\n\n";

static void test_conllu_read(void **state)
{
    (void)state;
    tac_arena *a = tac_arena_new();
    tac_conllu c;
    tac_error err = {0};
    assert_true(tac_conllu_read(&c, a, tac_str_of(sample), "sample", 1, &err));
    assert_int_equal(c.n_sentences, 2);
    assert_int_equal(c.n_tokens, 7);
    assert_int_equal(c.ends[0], 5);
    assert_int_equal(c.ends[1], 7);
    assert_true(tac_str_is(c.ids[1], "d-2"));
    assert_true(tac_str_starts(c.ranges[1], "2-3\tdon't"));
    assert_int_equal(c.ranges[0].n, 0);
    static const uint8_t gaps[] = {TAC_GAP_PARAGRAPH, TAC_GAP_SPACE, TAC_GAP_NONE, TAC_GAP_SPACE, TAC_GAP_NONE, TAC_GAP_PARAGRAPH, TAC_GAP_NONE};
    for (uint32_t i = 0; i < 7; i++)
        assert_int_equal(c.tokens[i].gap, gaps[i]);
    assert_true(tac_str_starts(c.text, "Envoys don't agree."));
    static const char *const wrong[] = {"1\ta\n", "x\ta\t_\t_\t_\t_\t_\t_\t_\t_\n", "2\ta\t_\t_\t_\t_\t_\t_\t_\t_\n", "1\t\t_\t_\t_\t_\t_\t_\t_\t_\n", "1-1\ta\t_\t_\t_\t_\t_\t_\t_\t_\n", "1-\ta\t_\t_\t_\t_\t_\t_\t_\t_\n"};
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        memset(&err, 0, sizeof err);
        assert_false(tac_conllu_read(&c, a, tac_str_of(wrong[i]), "wrong", 1, &err));
        assert_string_equal(err.where, "wrong:1");
    }
    assert_true(tac_conllu_read(&c, a, TAC_S(""), "none", 1, &err));
    assert_int_equal(c.n_tokens, 0);
    tac_arena_free(a);
}

static void test_names(void **state)
{
    (void)state;
    assert_string_equal(tac_upos_name(TAC_ADJ), "ADJ");
    assert_string_equal(tac_upos_name(TAC_X), "X");
    assert_string_equal(tac_deprel_name(TAC_ACL), "acl");
    assert_string_equal(tac_deprel_name(TAC_ROOT), "root");
    assert_string_equal(tac_deprel_name(TAC_XCOMP), "xcomp");
    assert_string_equal(tac_type_name(TAC_ASSAULT), "ASSAULT");
    assert_string_equal(tac_type_name(TAC_NO_TYPE), "");
}

/* ---- with the model ---- */

static void check_parse(const tac_parse *p, tac_str text)
{
    uint32_t last = 0;
    for (uint32_t k = 0; k < p->n; k++) {
        const tac_sentence *s = &p->sentences[k];
        uint32_t roots = 0, children = 0;
        assert_true(s->n > 0 && s->start >= last && s->end <= text.n);
        for (uint32_t i = 0; i < s->n; i++) {
            const tac_word *w = &s->words[i];
            assert_true(w->start >= last && w->end > w->start);
            last = w->end;
            assert_true(w->head >= -1 && w->head < (int32_t)s->n && w->head != (int32_t)i);
            roots += w->head < 0;
            for (int32_t c = w->first_child, before = -1; c >= 0; before = c, c = s->words[c].next_sibling) {
                assert_true(c > before && s->words[c].head == (int32_t)i);
                children++;
            }
            assert_true(w->lemma.n > 0 && w->rel.n > 0);
            if (s->reader[i])
                assert_true(s->reader[i]->word == i && s->reader[i]->sentence == k);
        }
        assert_int_equal(roots, 1);
        assert_int_equal(children, s->n - 1);
        assert_int_equal(s->words[s->root].head, -1);
    }
    for (uint32_t i = 0; i < p->n_triggers; i++) {
        const tac_trigger *t = &p->triggers[i];
        assert_true(p->sentences[t->sentence].reader[t->word] == t);
        float all = 0;
        for (int k = 0; k <= TAC_TYPES; k++)
            all += t->type[k];
        assert_float_equal(all, 1, 1e-4);
        for (uint32_t k = 0; k < TAC_ROLES * p->sentences[t->sentence].n; k++)
            assert_true(t->link[k] >= 0 && t->link[k] <= 1);
    }
}

/* Of a clause that the model is in two minds about, the joined value of word `word`. */
static float committed(tac_arena *arena, const char *conllu, uint32_t word)
{
    tac_parse *p = trees_read(arena, conllu, NULL);
    for (uint32_t i = 0; i < p->sentences[0].n; i++)
        p->sentences[0].words[i].fact = 0.3f;
    tac_commitment_join(&p->sentences[0]);
    return p->sentences[0].words[word].fact;
}

static void test_commitment(void **state)
{
    (void)state;
    tac_arena *arena = tac_arena_new();
    float told = committed(arena, "1 Troops troops NOUN NNS _ 2 nsubj _ _\n2 left leave VERB VBD _ 0 root _ _\n", 1);
    float denied = committed(arena, "1 Troops troops NOUN NNS _ 4 nsubj _ _\n2 did do AUX VBD _ 4 aux _ _\n3 not not PART RB _ 4 advmod _ _\n4 leave leave VERB VB _ 0 root _ _\n", 3);
    float planned = committed(arena, "1 Troops troops NOUN NNS _ 3 nsubj _ _\n2 will will AUX MD _ 3 aux _ _\n3 leave leave VERB VB _ 0 root _ _\n", 2);
    float ordered = committed(arena, "1 Leave leave VERB VB _ 0 root _ _\n2 now now ADV RB _ 1 advmod _ _\n", 0);
    float wanted = committed(arena, "1 They they PRON PRP _ 2 nsubj _ _\n2 want want VERB VBP _ 0 root _ _\n3 to to PART TO _ 4 mark _ _\n4 leave leave VERB VB _ 2 xcomp _ _\n", 3);
    float begun = committed(arena, "1 They they PRON PRP _ 2 nsubj _ _\n2 began begin VERB VBD _ 0 root _ _\n3 to to PART TO _ 4 mark _ _\n4 leave leave VERB VB _ 2 xcomp _ _\n", 3);
    assert_true(told > denied && told > planned && told > ordered && told > begun && begun > wanted);
    assert_true(denied < 0.3f && planned < 0.1f && wanted < 0.1f && told > 0.4f);
    for (int32_t i = 0; i < 2; i++) { /* a damaged tree, a circle, ends */
        tac_word words[2] = {{.form = TAC_S("a"), .lemma = TAC_S("a"), .rel = TAC_S("xcomp"), .deprel = TAC_XCOMP, .head = 1, .first_child = -1, .next_sibling = -1, .predicate = true},
                             {.form = TAC_S("b"), .lemma = TAC_S("b"), .rel = TAC_S("xcomp"), .deprel = TAC_XCOMP, .head = 0, .first_child = -1, .next_sibling = -1, .predicate = true}};
        tac_sentence s = {.words = words, .n = 2};
        tac_commitment_join(&s);
        assert_true(words[i].fact > -3 && words[i].fact < 3);
    }
    tac_arena_free(arena);
}

static void test_parses(void **state)
{
    (void)state;
    tac_model *model = tac_model_open("models/english.tacm", NULL);
    if (!model)
        skip();
    tac_parser *parser = tac_parser_new(model, NULL);
    assert_non_null(parser);
    tac_arena *a = tac_arena_new();
    static const char text[] = "Rebels shelled the northern town on Friday, officials said. The army's troops didn't withdraw.\n\nTalks resume";
    tac_str t = TAC_S(text);
    tac_parse *p = tac_parser_run(parser, a, t, 0, t.n);
    check_parse(p, t);
    assert_int_equal(p->n, 3);
    assert_true(tac_str_is(p->sentences[0].words[1].lemma, "shell"));
    assert_int_equal(p->sentences[0].words[0].deprel, TAC_NSUBJ);
    assert_true(p->sentences[2].opens_paragraph);
    tac_buf printed = {0}, again = {0};
    tac_parse_print_conllu(p, TAC_S("t"), &printed);
    tac_conllu c; // what is printed can be read, and gives the same parse
    tac_error err = {0};
    assert_true(tac_conllu_read(&c, a, (tac_str){printed.s, printed.n}, "printed", 1, &err));
    assert_int_equal(c.n_sentences, 3);
    tac_parse *q = tac_parser_run_tokens(parser, a, c.text, c.tokens, c.ends, c.n_sentences);
    check_parse(q, c.text);
    tac_parse_print_conllu(q, TAC_S("t"), &again);
    assert_int_equal(printed.n, again.n);
    tac_buf_free(&printed);
    tac_buf_free(&again);
    // a text without sentence ends, one sentence of many windows, and nothing
    tac_buf longer = {0};
    for (int i = 0; i < 1200; i++)
        tac_buf_add(&longer, TAC_S("guards watch "));
    t = (tac_str){longer.s, longer.n};
    check_parse(tac_parser_run(parser, a, t, 0, t.n), t);
    tac_tokens k = tac_tokenize(a, t);
    uint32_t end = k.n;
    p = tac_parser_run_tokens(parser, a, t, k.at, &end, 1);
    assert_int_equal(p->n, 1);
    check_parse(p, t);
    tac_buf_free(&longer);
    assert_int_equal(tac_parser_run(parser, a, TAC_S(" \n"), 0, 2)->n, 0);
    tac_arena_free(a);
    tac_parser_free(parser);
    tac_model_close(model);
}

/* ---- training texts ---- */

static const char likes_text[] = "one\tAID\tX [gave] Y.\ntwo\tASSAULT aerial\tX [bombed] Y.\nthree\tAID\tX [sent] Y.\nfour\tREJECT\tX [refused].\n";

/* A file of four triggers: along axis 0, axis 1, between them nearer to 0, against axis 0. */
static size_t make_likes(uint8_t *to)
{
    static const int8_t axes[4][2] = {{127, 0}, {0, 127}, {120, 40}, {-127, 0}};
    uint32_t n = 4, width = TAC_HEARD, version = 1, offsets[5] = {0};
    size_t at = 64;
    memset(to, 0, 64 + 4 * TAC_HEARD);
    for (int i = 0; i < 4; i++, at += TAC_HEARD)
        memcpy(to + at, axes[i], 2);
    for (uint32_t i = 0, line = 0; likes_text[i]; i++)
        if (likes_text[i] == '\n')
            offsets[++line] = i + 1;
    memcpy(to + at, offsets, sizeof offsets);
    memcpy(to + at + sizeof offsets, likes_text, sizeof likes_text - 1);
    uint64_t bytes = at + sizeof offsets + sizeof likes_text - 1, hash = tac_hash64(to + 64, bytes - 64, 0), model = 77;
    memcpy(to, "TACL", 4);
    memcpy(to + 4, &version, 4);
    memcpy(to + 8, &bytes, 8);
    memcpy(to + 16, &hash, 8);
    memcpy(to + 24, &model, 8);
    memcpy(to + 32, &n, 4);
    memcpy(to + 36, &width, 4);
    return bytes;
}

static tac_likes *open_likes(const uint8_t *bytes, size_t n, tac_error *err)
{
    char path[64];
    snprintf(path, sizeof path, "likes-%d.tacl", (int)getpid());
    assert_true(tac_file_write(path, (tac_str){(const char *)bytes, n}, NULL));
    tac_likes *likes = tac_likes_open(path, err);
    unlink(path);
    return likes;
}

static void test_likes(void **state)
{
    (void)state;
    uint8_t file[4096];
    size_t n = make_likes(file);
    tac_error err = {0};
    tac_likes *likes = open_likes(file, n, &err);
    assert_non_null(likes);
    assert_int_equal(tac_likes_model(likes), 77);
    float heard[TAC_HEARD] = {[0] = 0.5f};
    tac_like like[TAC_LIKES];
    assert_int_equal(tac_likes_nearest(likes, heard, like), 3);
    assert_true(tac_str_is(like[0].id, "one") && like[0].likeness > 0.9999);
    assert_true(tac_str_is(like[1].id, "three") && like[1].likeness > 0.9 && like[1].likeness < 0.99);
    assert_true(tac_str_is(like[2].id, "two") && like[2].likeness == 0);
    assert_true(tac_str_is(like[2].what, "ASSAULT aerial") && tac_str_is(like[2].sentence, "X [bombed] Y."));
    memset(heard, 0, sizeof heard); /* nothing is like nothing: no division by zero */
    assert_int_equal(tac_likes_nearest(likes, heard, like), 3);
    assert_true(like[0].likeness == 0);
    tac_likes_close(likes);
}

/* Every header field changed, every cut, and offsets that run back though the checksum fits. */
static void test_damaged_likes(void **state)
{
    (void)state;
    uint8_t file[4096];
    tac_error err = {0};
    for (size_t at = 0; at < 40; at++) {
        size_t n = make_likes(file);
        if (at >= 24 && at < 32)
            continue; /* the model's hash: any is sound */
        file[at] ^= 0x41;
        assert_null(open_likes(file, n, &err));
        assert_int_equal(err.code, TAC_E_DATA);
    }
    for (size_t keep = 0; keep < 64; keep++) {
        make_likes(file);
        assert_null(open_likes(file, keep, &err));
    }
    size_t n = make_likes(file);
    file[64 + 4 * TAC_HEARD + 8] ^= 0x80;
    uint64_t hash = tac_hash64(file + 64, n - 64, 0);
    memcpy(file + 16, &hash, 8);
    assert_null(open_likes(file, n, &err));
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_trees_are_best), cmocka_unit_test(test_large_trees), cmocka_unit_test(test_lemmas), cmocka_unit_test(test_conllu_read),
                                       cmocka_unit_test(test_names), cmocka_unit_test(test_commitment), cmocka_unit_test(test_likes), cmocka_unit_test(test_damaged_likes),
                                       cmocka_unit_test(test_parses)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}

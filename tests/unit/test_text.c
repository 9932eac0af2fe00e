/* The text room: UTF-8, words, sentence ends, word pieces and shapes. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "model/model.h"
#include "text/text.h"

static void test_utf8(void **state)
{
    (void)state;
    static const struct { const char *s; size_t n, at; } cases[] = {
        {"", 0, 0}, {"abc", 3, 3}, {"\xC3\xA9t\xC3\xA9", 5, 5}, {"\xE2\x80\x9C", 3, 3}, {"\xF0\x9F\x98\x80", 4, 4}, {"a\0b", 3, 3},
        {"a\x80", 2, 1}, {"\xC0\xAF", 2, 0}, {"\xC1\xBF", 2, 0}, {"\xE0\x80\xAF", 3, 0}, {"\xED\xA0\x80", 3, 0}, {"\xF0\x80\x80\xAF", 4, 0}, {"\xF4\x90\x80\x80", 4, 0},
        {"\xF5\x80\x80\x80", 4, 0}, {"ab\xC3", 3, 2}, {"ab\xE2\x80", 4, 2}, {"ab\xF0\x9F\x98", 5, 2}, {"\xC3(", 2, 0}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        assert_int_equal(tac_utf8_check(cases[i].s, cases[i].n), cases[i].at);
    const char *s = "a\xC3\xA9\xE2\x80\x9C\xF0\x9F\x98\x80";
    static const uint32_t points[] = {'a', 0xE9, 0x201C, 0x1F600};
    size_t i = 0, k = 0;
    while (i < strlen(s))
        assert_int_equal(tac_utf8_next(s, strlen(s), &i), points[k++]);
    assert_int_equal(k, 4);
}

static void test_lower(void **state)
{
    (void)state;
    tac_arena *a = tac_arena_new();
    assert_true(tac_str_is(tac_text_lower(a, TAC_S("KYIV")), "kyiv"));
    assert_true(tac_str_is(tac_text_lower(a, TAC_S("\xC3\x89TAT")), "\xC3\xA9tat"));
    assert_true(tac_str_is(tac_text_lower(a, TAC_S("\xD0\x9C\xD0\x98\xD0\xA0")), "\xD0\xBC\xD0\xB8\xD1\x80"));
    assert_int_equal(tac_text_lower(a, TAC_S("")).n, 0);
    tac_arena_free(a);
}

/* The words of `text`, with " | " between them and " || " at sure ends and paragraphs, must be `want`. */
static void expect(const char *text, const char *want)
{
    tac_arena *a = tac_arena_new();
    tac_buf b = {0};
    tac_str t = tac_str_of(text);
    tac_tokens k = tac_tokenize(a, t);
    uint32_t last = 0;
    for (uint32_t i = 0; i < k.n; i++) {
        assert_true(k.at[i].start >= last && k.at[i].start < k.at[i].end && k.at[i].end <= t.n);
        last = k.at[i].end;
        if (i)
            tac_buf_printf(&b, "%s", k.at[i - 1].sure_end || k.at[i].gap == TAC_GAP_PARAGRAPH ? " || " : " | ");
        tac_buf_add(&b, (tac_str){text + k.at[i].start, k.at[i].end - k.at[i].start});
    }
    tac_buf_add(&b, (tac_str){"", 1});
    assert_string_equal(b.s, want);
    tac_buf_free(&b);
    tac_arena_free(a);
}

/* Where every word has a capital it opens no sentence. */
static void test_titles(void **state)
{
    (void)state;
    static const struct { const char *text; bool title; } told[] = {{"Kim Jong Un in Historic Meet with Putin: Eyeing Military Tech", true}, {"IRAN VOWS REVENGE AFTER STRIKE ON EMBASSY", true},
        {"Kim met Putin in the far east of Russia on Tuesday", false}, {"Kim Jong Un Hails Historic Meet with Putin.", false}, {"Hilary Credit Risk Management Phone Mail hilary@gs.com Dear Sirs", false}};
    tac_arena *a = tac_arena_new();
    for (size_t i = 0; i < sizeof told / sizeof *told; i++) {
        tac_tokens k = tac_tokenize(a, tac_str_of(told[i].text));
        assert_int_equal(k.at[0].in_title, told[i].title);
    }
    tac_tokens both = tac_tokenize(a, TAC_S("Kim Hails Historic Meet with Putin in Russian Port\n\nThe leader of North Korea left."));
    assert_true(both.at[2].in_title);
    assert_false(both.at[both.n - 1].in_title);
    tac_arena_free(a);
}

static void test_words(void **state)
{
    (void)state;
    expect("", "");
    expect("Troops don't move.", "Troops | do | n't | move | .");
    expect("Kim\xE2\x80\x99s envoys couldn\xE2\x80\x99t", "Kim | \xE2\x80\x99s | envoys | could | n\xE2\x80\x99t");
    expect("the rebels' camp", "the | rebels | ' | camp");
    expect("They cannot stay; we're gonna go", "They | can | not | stay | ; | we | 're | gon | na | go");
    expect("a long-term, non-binding pact", "a | long | - | term | , | non-binding | pact");
    expect("O'Brien and the Shi'ite bloc", "O'Brien | and | the | Shi'ite | bloc");
    expect("AT&T paid $5m, or US$3.5 billion", "AT&T | paid | $ | 5 | m | , | or | US$ | 3.5 | billion");
    expect("at 10am on 9/11, 10:30 a.m. sharp", "at | 10 | am | on | 9/11 | , | 10:30 | a.m. | sharp");
    expect("the 1990s and the 80's, 21st and 40%", "the | 1990s | and | the | 80's | , | 21st | and | 40 | %");
    expect("write to press.office@example.org, or see https://example.org/a?b=1.", "write | to | press.office@example.org | , | or | see | https://example.org/a?b=1 | .");
    expect("call 713-853-3989 (pages 10-15)", "call | 713-853-3989 | ( | pages | 10 | - | 15 | )");
    expect("Wait... what?! :-)", "Wait | ... | what | ?! | :-)");
    expect("\xE2\x80\x9CNo,\xE2\x80\x9D he said -- twice", "\xE2\x80\x9C | No | , | \xE2\x80\x9D | he | said | -- | twice");
    expect("and/or", "and | / | or");
    expect("\xE5\x8C\x97\xE4\xBA\xAC and M\xC3\xBCnchen", "\xE5\x8C\x97\xE4\xBA\xAC | and | M\xC3\xBCnchen");
}

static void test_ends(void **state)
{
    (void)state;
    expect("Mr. Lee met Gen. Park. They talked.", "Mr. | Lee | met | Gen. | Park | . || They | talked | .");
    expect("J. K. Rao left. He flew to the U.S. Army base.", "J. | K. | Rao | left | . || He | flew | to | the | U.S. | Army | base | .");
    expect("It cost 3.5 euros. 12 men paid.", "It | cost | 3.5 | euros | . || 12 | men | paid | .");
    expect("\"We go.\" They went.", "\" | We | go | . | \" || They | went | .");
    expect("\"Why?\" Kim asked.", "\" | Why | ? | \" | Kim | asked | .");
    expect("He stopped. and went", "He | stopped | . | and | went");
    expect("Vol. 3 and no. 5. No.", "Vol. | 3 | and | no. | 5 | . || No | .");
    expect("1. Stop the war. 2. Go home.", "1 | . | Stop | the | war | . || 2 | . | Go | home | .");
    expect("guns, tanks, etc. The army", "guns | , | tanks | , | etc | . || The | army");
}

static void test_paragraphs(void **state)
{
    (void)state;
    expect("Talks fail\n\nEnvoys left", "Talks | fail || Envoys | left");
    expect("Talks fail\nEnvoys left the capital of the country today without", "Talks | fail || Envoys | left | the | capital | of | the | country | today | without");
    expect("The two sides met on Monday in the old capital and\nagreed on nothing at all, said", "The | two | sides | met | on | Monday | in | the | old | capital | and | agreed | on | nothing | at | all | , | said");
    expect("a\r\nb", "a || b");
    expect(" \t\xC2\xA0 a \xE2\x80\x83 b", "a | b");
}

/* Any bytes that are UTF-8 give words that do not overlap and that hold every byte but white space. */
static void test_nothing_is_lost(void **state)
{
    (void)state;
    static const char *const bits[] = {"a", "B", ".", "'s", "n't", " ", "\n", "\xC3\xA9", "\xE2\x80\x9C", "\xE2\x80\x99", "3", "-", "/", "@", "$", "\xE4\xB8\xAD", "&", ":)", "http://", "www.", "\xCC\x81", "U.S.", "Mr", "e-", "_", "''"};
    uint32_t seed = 7;
    tac_arena *a = tac_arena_new();
    for (int round = 0; round < 400; round++) {
        char text[1024];
        size_t n = 0, ink = 0, got = 0;
        for (int i = 0; i < 60; i++) {
            seed = seed * 1664525 + 1013904223;
            const char *b = bits[(seed >> 16) % (sizeof bits / sizeof *bits)];
            memcpy(text + n, b, strlen(b));
            n += strlen(b);
        }
        for (size_t i = 0; i < n; i++)
            ink += text[i] != ' ' && text[i] != '\n';
        tac_tokens k = tac_tokenize(a, (tac_str){text, n});
        uint32_t last = 0;
        for (uint32_t i = 0; i < k.n; i++) {
            assert_true(k.at[i].start >= last && k.at[i].start < k.at[i].end);
            assert_int_equal(tac_utf8_check(text + k.at[i].start, k.at[i].end - k.at[i].start), k.at[i].end - k.at[i].start);
            got += k.at[i].end - k.at[i].start;
            last = k.at[i].end;
        }
        assert_int_equal(got, ink);
        tac_arena_reset(a);
    }
    tac_arena_free(a);
}

static void test_shapes(void **state)
{
    (void)state;
    static const struct { const char *word; int shape; } cases[] = {
        {"the", TAC_SHAPE_LOWER}, {"Kim", TAC_SHAPE_TITLE}, {"NATO", TAC_SHAPE_UPPER}, {"McKay", TAC_SHAPE_MIXED}, {"iPad", TAC_SHAPE_MIXED}, {"2023", TAC_SHAPE_DIGITS}, {",", TAC_SHAPE_SYMBOL},
        {"A", TAC_SHAPE_CAPITAL}, {"U.S.", TAC_SHAPE_UPPER}, {"\xC3\x89tat", TAC_SHAPE_TITLE}, {"5m", TAC_SHAPE_LOWER}, {"", TAC_SHAPE_SYMBOL}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        assert_int_equal(tac_word_shape(tac_str_of(cases[i].word)), cases[i].shape);
}

static void test_pieces(void **state)
{
    (void)state;
    tac_arena *a = tac_arena_new();
    tac_vocabulary *v = tac_vocabulary_new(a, TAC_S("[PAD]\n[UNK]\n[CLS]\nun\n##aff\n##able\n.\nu\n##s\ne\n\xE4\xB8\xAD\n"));
    static const struct { const char *word; int n; int32_t ids[6]; } cases[] = {
        {"unaffable", 3, {3, 4, 5}}, {"UNAFFABLE", 3, {3, 4, 5}}, {"U.S", 3, {7, 6, 1}}, {"us", 2, {7, 8}}, {"\xC3\x89", 1, {9}}, {"zzz", 1, {1}}, {"u\xE4\xB8\xAD" "e", 3, {7, 10, 9}}, {"\xCC\x81", 1, {1}}, {"", 1, {1}}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        int32_t ids[TAC_MAX_PIECES];
        int n = tac_vocabulary_pieces(v, tac_str_of(cases[i].word), ids);
        assert_int_equal(n, cases[i].n);
        assert_memory_equal(ids, cases[i].ids, (size_t)n * sizeof *ids);
    }
    char many[5000];
    memset(many, '.', sizeof many);
    int32_t ids[TAC_MAX_PIECES];
    assert_int_equal(tac_vocabulary_pieces(v, (tac_str){many, sizeof many}, ids), TAC_MAX_PIECES);
    assert_int_equal(tac_vocabulary_cls(v), 2);
    tac_arena_free(a);
}

/* The same pieces and shapes as the training's (tests/unit/pieces.tsv: word, shape, ids), where the model is at hand. */
static void test_pieces_as_trained(void **state)
{
    (void)state;
    tac_file f;
    tac_model *model = tac_model_open("models/english.tacm", NULL);
    if (!model)
        skip();
    assert_true(tac_file_map(&f, "tests/unit/pieces.tsv", NULL));
    tac_arena *a = tac_arena_new();
    tac_vocabulary *v = tac_vocabulary_new(a, tac_model_text(model, "vocab"));
    tac_str rest = {(const char *)f.at, f.bytes}, line, word, shape, want;
    while (tac_str_cut(&rest, '\n', &line)) {
        if (!tac_str_cut(&line, '\t', &word) || !tac_str_cut(&line, '\t', &shape) || !tac_str_cut(&line, '\t', &want))
            continue;
        int32_t ids[TAC_MAX_PIECES];
        int n = tac_vocabulary_pieces(v, word, ids);
        tac_buf got = {0};
        for (int i = 0; i < n; i++)
            tac_buf_printf(&got, i ? " %d" : "%d", ids[i]);
        if (!tac_str_eq((tac_str){got.s, got.n}, want) || tac_word_shape(word) != shape.s[0] - '0')
            fail_msg("%.*s: %.*s, shape %d", (int)word.n, word.s, (int)got.n, got.s, tac_word_shape(word));
        tac_buf_free(&got);
    }
    tac_arena_free(a);
    tac_file_unmap(&f);
    tac_model_close(model);
}

static void section_is(const char *text, size_t from, size_t most, const char *rest)
{
    tac_str t = tac_str_of(text);
    size_t end = tac_text_section(t, from, most);
    assert_true(end > from && end <= from + most);
    assert_string_equal(text + end, rest);
}

static void test_sections(void **state)
{
    (void)state;
    assert_int_equal(tac_text_section(TAC_S("Short text."), 0, 16), 11);
    section_is("He left. She\nstayed.\n\nThen they met again.", 0, 32, "Then they met again.");   // between paragraphs
    section_is("He left. She\nstayed.\nThen they met. Again.", 0, 32, "Then they met. Again.");   // after a line that ends a sentence
    section_is("He left us. She stayed there with many people.", 0, 20, "She stayed there with many people.");
    section_is("and on and on and on and on and on", 0, 16, "and on and on and on");
    section_is("and on\n\nand on and on and on and on", 8, 16, "and on and on");                         // the first half is no place to cut
    section_is("\xE2\x82\xAC\xE2\x82\xAC\xE2\x82\xAC\xE2\x82\xAC\xE2\x82\xAC\xE2\x82\xAC", 0, 16, "\xE2\x82\xAC"); // never inside a code point
}

/* Which words of a text may end a sentence though their full stop is an abbreviation's. */
static void test_abbreviations_at_ends(void **state)
{
    (void)state;
    static const struct { const char *text, *may; } all[] = {
        {"in the U.S. Moscow denied it", "U.S."}, {"at 5 p.m. The police", "p.m."}, {"of Acme Corp. Its shares", "Corp."},
        {"the U.S. army", ""}, {"P.S. Please write", ""}, {"Gen. Smith", ""}, {"in the U.S.", ""}};
    for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
        tac_arena *a = tac_arena_new();
        tac_tokens k = tac_tokenize(a, tac_str_of(all[i].text));
        tac_str found = {0};
        for (uint32_t w = 0; w < k.n; w++)
            if (k.at[w].may_end)
                found = (tac_str){all[i].text + k.at[w].start, k.at[w].end - k.at[w].start};
        assert_true(tac_str_eq(found, tac_str_of(all[i].may)));
        tac_arena_free(a);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_utf8), cmocka_unit_test(test_lower), cmocka_unit_test(test_titles), cmocka_unit_test(test_words), cmocka_unit_test(test_ends), cmocka_unit_test(test_abbreviations_at_ends), cmocka_unit_test(test_paragraphs),
        cmocka_unit_test(test_nothing_is_lost), cmocka_unit_test(test_shapes), cmocka_unit_test(test_pieces), cmocka_unit_test(test_sections), cmocka_unit_test(test_pieces_as_trained)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}

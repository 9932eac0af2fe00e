/* Scores counted by hand on a small gold. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "eval/eval.h"

#define GOLD_ONE \
    "{\"id\": \"g1\", \"complete\": true, \"text\": \"Russia bombed Kyiv. The USA sent aid to Ukraine. Iran spoke.\", \"events\": [" \
    "{\"event\": \"ASSAULT\", \"mode\": [\"aerial\"], \"actor\": [{\"code\": \"RUS\", \"sector\": [\"MIL\"]}], \"recipient\": [{\"code\": \"UKR\"}], \"event_text\": \"bombed\", \"factuality\": \"CT+\", \"date\": \"2024-06\"}, " \
    "{\"event\": \"AID\", \"actor\": [{\"code\": \"USA\"}], \"recipient\": [{\"code\": \"UKR\"}], \"event_text\": \"sent aid\"}, " \
    "{\"event\": \"CONSULT\", \"optional\": true, \"actor\": [{\"code\": \"IRN\"}], \"event_text\": \"spoke\"}]}"
#define GOLD_TWO "{\"id\": \"g2\", \"events\": [{\"event\": \"CONSULT\", \"directed\": false, \"aux\": [], \"actor\": [{\"code\": \"FRA\"}], \"recipient\": [{\"code\": \"DEU\"}]}]}"

static const char *const records[] = {
    "{\"doc_id\": \"g1\", \"event\": [\"ASSAULT\"], \"actor\": [{\"code\": \"RUS\", \"sector\": [\"GOV\"]}], \"recipient\": [{\"code\": \"UKR\"}], \"factuality\": \"PR+\", \"date\": \"2024-06-16\", \"text\": \"Russia bombed Kyiv.\"}",
    "{\"doc_id\": \"g1\", \"event\": [\"SUPPORT\"], \"actor\": [{\"code\": \"USA\"}], \"recipient\": [{\"code\": \"UKR\"}], \"text\": \"The USA sent aid to Ukraine.\"}",
    "{\"doc_id\": \"g1\", \"event\": [\"CONSULT\"], \"actor\": [{\"code\": \"IRN\"}], \"text\": \"Iran spoke.\"}",
    "{\"doc_id\": \"g1\", \"event\": [\"THREATEN\"], \"actor\": [{\"code\": \"IRN\"}], \"text\": \"Iran spoke.\"}",
    "{\"doc_id\": \"g2\", \"event\": [\"CONSULT\"], \"aux\": [\"future\"], \"actor\": [{\"code\": \"DEU\"}], \"recipient\": [{\"code\": \"FRA\"}]}"};

static tac_eval *evaluated(void) {
    tac_eval *e = tac_eval_new();
    tac_error err = {0};
    assert_true(tac_eval_gold(e, TAC_S(GOLD_ONE), "g:1", &err) && tac_eval_gold(e, TAC_S(GOLD_TWO), "g:2", &err));
    for (size_t i = 0; i < sizeof records / sizeof *records; i++) assert_true(tac_eval_record(e, tac_str_of(records[i]), "s:1", &err));
    tac_eval_run(e);
    return e;
}

static void scores_are_those_counted_by_hand(void **state) {
    (void)state;
    tac_eval *e = evaluated();
    tac_buf out = {0};
    tac_eval_scores(e, &out);
    /* 3 required events, the first and the last found: 2/3. Of the 4 records of the complete text one is optional, so 1 of 3 is right; F1 = 2 (1/3)(2/3) / 1 = 4/9. */
    assert_string_equal(out.s,
        "event        recall 0.667 (2/3)  precision 0.333 (1/3)  F1 0.444\n"
        "dyad         recall 0.667 (2/3)  precision 0.333 (1/3)  F1 0.444\n"
        "strict       recall 0.333 (1/3)\n"
        "mode         0.000 (0/1 of the dyad hits that state it)\n"
        "aux          0.000 (0/1 of the dyad hits that state it)\n"
        "factuality   0.000 (0/1 of the dyad hits that state it)\n"
        "date         1.000 (1/1 of the dyad hits that state it)\n"
        "density      2.50 system events a text, 1.50 gold events a text\n");
    tac_buf_free(&out);
    tac_eval_score counts[TAC_EVAL_SCORES];
    assert_int_equal(tac_eval_counts(e, counts), 7);
    assert_true(strcmp(counts[0].name, "event") == 0 && counts[0].right == 2 && counts[0].of == 3 && counts[0].system_right == 1 && counts[0].system == 3);
    tac_eval_free(e);
}

static void errors_say_what_is_wrong(void **state) {
    (void)state;
    static const struct { const char *what, *event, *gold, *got; } expected[] = {
        {"sectors", "ASSAULT", "RUS MIL > UKR", "RUS GOV > UKR"}, {"mode", "ASSAULT", "aerial", ""}, {"factuality", "ASSAULT", "CT+", "PR+"},
        {"type", "AID", "AID", "SUPPORT"}, {"extra", "THREATEN", "", "IRN > -"}, {"aux", "CONSULT", "", "future"}};
    tac_eval *e = evaluated();
    const tac_eval_error *at;
    size_t n = tac_eval_errors(e, &at);
    assert_int_equal(n, sizeof expected / sizeof *expected);
    for (size_t i = 0; i < n; i++) {
        assert_string_equal(at[i].what, expected[i].what);
        if (!tac_str_is(at[i].event, expected[i].event) || !tac_str_is(at[i].gold, expected[i].gold) || !tac_str_is(at[i].got, expected[i].got))
            fail_msg("%s: %.*s, %.*s, %.*s", at[i].what, (int)at[i].event.n, at[i].event.s, (int)at[i].gold.n, at[i].gold.s, (int)at[i].got.n, at[i].got.s);
    }
    const tac_eval_type *types;
    assert_int_equal(tac_eval_types(e, &types), 5);
    assert_true(tac_str_is(types[0].event, "AID") && types[0].gold == 1 && types[0].found == 0);
    assert_true(tac_str_is(types[4].event, "THREATEN") && types[4].gold == 0 && types[4].extra == 1);
    tac_eval_free(e);
}

static void broken_lines_are_told(void **state) {
    (void)state;
    static const struct { bool gold; const char *line, *says; } bad[] = {
        {true, "{", "is not JSON"}, {true, "[]", "not a JSON object"}, {true, "{\"events\": []}", "no \"id\""}, {true, "{\"id\": \"a\"}", "is this the gold file"},
        {true, "{\"id\": \"a\", \"events\": [{}]}", "event 1 has no type"}, {false, "{\"event\": [\"AID\"]}", "no \"doc_id\""}, {false, "{\"doc_id\": \"a\"}", "no \"event\""}};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        tac_eval *e = tac_eval_new();
        tac_error err = {0};
        assert_false((bad[i].gold ? tac_eval_gold : tac_eval_record)(e, tac_str_of(bad[i].line), "x:3", &err));
        assert_int_equal(err.code, TAC_E_INPUT);
        assert_string_equal(err.where, "x:3");
        if (!strstr(err.message, bad[i].says)) fail_msg("%s: %s", bad[i].line, err.message);
        tac_eval_free(e);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(scores_are_those_counted_by_hand), cmocka_unit_test(errors_say_what_is_wrong), cmocka_unit_test(broken_lines_are_told)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}

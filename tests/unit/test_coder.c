/* The public C API as a user of the library meets it: what comes out, what is refused and how, and that a session can be used again after anything. Wants $TACITUS_MODEL and
 * $TACITUS_LEXICON. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "tacitus/tacitus.h"

static tac_coder *coder;

static int open_coder(void **state) {
    (void)state;
    tac_error err = {0};
    coder = tac_coder_open(NULL, NULL, &err);
    if (!coder) print_error("%s: %s\n", err.where, err.message);
    return coder ? 0 : -1;
}

static int close_coder(void **state) {
    (void)state;
    tac_coder_close(coder);
    return 0;
}

static tac_session *new_session(void) {
    tac_error err = {0};
    tac_session *s = tac_session_new(coder, &err);
    assert_non_null(s);
    return s;
}

static tac_document document(const char *text) {
    return (tac_document){.id = "a", .text = text, .text_bytes = strlen(text), .date = "2024-06-17"};
}

static const char news[] = "French police arrested 12 protesters in Paris on Monday. Germany accused Russia of a cyber attack.";

static void codes_a_text(void **state) {
    (void)state;
    tac_session *s = new_session();
    tac_document d = document(news);
    d.title = "Arrests in France";
    d.url = "https://example.org/1";
    tac_error err = {0};
    tac_result *r = tac_session_code(s, &d, &err);
    assert_non_null(r);
    assert_int_equal(err.code, TAC_OK);
    size_t n = tac_result_count(r);
    assert_true(n > 0);
    for (size_t i = 0; i < n; i++) {
        const char *line = tac_result_json(r, i);
        assert_int_equal(strncmp(line, "{\"id\": \"", 8), 0);
        assert_non_null(strstr(line, "\"doc_id\": \"a\""));
        assert_non_null(strstr(line, "\"url\": \"https://example.org/1\""));
        assert_null(strchr(line, '\n'));
    }
    assert_null(tac_result_json(r, n));
    assert_null(tac_result_json(r, SIZE_MAX));
    tac_result_free(r);
    tac_session_free(s);
}

/* A result outlives its session, and another session gives the same. */
static void same_from_any_session(void **state) {
    (void)state;
    tac_document d = document(news), other = document("Kenya praised Ghana.");
    tac_session *s = new_session();
    tac_result *first = tac_session_code(s, &d, NULL), *between = tac_session_code(s, &other, NULL), *again = tac_session_code(s, &d, NULL);
    tac_session_free(s);
    s = new_session();
    tac_result *anew = tac_session_code(s, &d, NULL);
    tac_session_free(s);
    assert_true(first && between && again && anew);
    assert_int_equal(tac_result_count(first), tac_result_count(again));
    assert_int_equal(tac_result_count(first), tac_result_count(anew));
    for (size_t i = 0; i < tac_result_count(first); i++) {
        assert_string_equal(tac_result_json(first, i), tac_result_json(again, i));
        assert_string_equal(tac_result_json(first, i), tac_result_json(anew, i));
    }
    tac_result_free(first);
    tac_result_free(between);
    tac_result_free(again);
    tac_result_free(anew);
}

static void refuses(tac_session *s, tac_document d, const char *words) {
    tac_error err = {0};
    assert_null(tac_session_code(s, &d, &err));
    assert_int_equal(err.code, TAC_E_INPUT);
    if (!strstr(err.message, words)) fail_msg("\"%s\" is not in \"%s\"", words, err.message);
    assert_null(tac_session_code(s, &d, NULL)); /* who wants no error gets none */
}

static void refuses_bad_documents(void **state) {
    (void)state;
    tac_session *s = new_session();
    refuses(s, document(""), "empty");
    refuses(s, (tac_document){.id = "a"}, "empty");
    refuses(s, document("caf\xe9"), "not UTF-8: byte 0xE9 at offset 3");
    tac_document d = document(news);
    d.date = "2023-02-29";
    refuses(s, d, "2023-02-29");
    d = document(news);
    d.id = "\xff";
    refuses(s, d, "not UTF-8");
    d = document(news);
    d.text_bytes = (size_t)17 << 20; /* refused before a byte of it is read */
    refuses(s, d, "16 MB");
    d = document(news);
    tac_result *r = tac_session_code(s, &d, NULL);
    assert_non_null(r);
    assert_true(tac_result_count(r) > 0);
    tac_result_free(r);
    tac_session_free(s);
}

static void takes_odd_documents(void **state) {
    (void)state;
    static const char *const texts[] = {"Hello", " ", "\n\n\n", "....", "\xEF\xBB\xBF", "\xE2\x80\x8B", "((((((((((", "a\tb\rc", "\xF0\x9F\x98\x80"};
    tac_session *s = new_session();
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        tac_document d = {.text = texts[i], .text_bytes = strlen(texts[i])};
        tac_error err = {0};
        tac_result *r = tac_session_code(s, &d, &err);
        assert_true(r || err.code == TAC_E_INPUT);
        if (r) assert_int_equal(tac_result_count(r), 0);
        tac_result_free(r);
    }
    tac_document zero = {.id = "z", .text = "Kenya\0praised Ghana.", .text_bytes = 20};
    tac_result *r = tac_session_code(s, &zero, NULL);
    assert_non_null(r); /* a zero byte is a character like others */
    tac_result_free(r);
    tac_session_free(s);
}

static void says_what_is_missing(void **state) {
    (void)state;
    tac_error err = {0};
    assert_null(tac_coder_open("/no/such.tacm", NULL, &err));
    assert_int_equal(err.code, TAC_E_DATA);
    assert_string_equal(err.where, "/no/such.tacm");
    assert_null(tac_coder_open(NULL, "/no/such.lexc", &err));
    assert_int_equal(err.code, TAC_E_DATA);
    assert_string_equal(err.where, "/no/such.lexc");
    assert_null(tac_coder_open("/dev/null", NULL, &err));
    assert_int_equal(err.code, TAC_E_DATA);
    assert_null(tac_coder_open("/no/such.tacm", NULL, NULL));
}

static void nothing_is_freed_well(void **state) {
    (void)state;
    tac_result_free(NULL);
    tac_session_free(NULL);
    tac_coder_close(NULL);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(codes_a_text),         cmocka_unit_test(same_from_any_session), cmocka_unit_test(refuses_bad_documents),
        cmocka_unit_test(takes_odd_documents),  cmocka_unit_test(says_what_is_missing),  cmocka_unit_test(nothing_is_freed_well),
    };
    return cmocka_run_group_tests(tests, open_coder, close_coder);
}

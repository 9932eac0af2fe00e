/* The gazetteer: what each kind of line becomes, what the errors say, how names are found, and when two names are one. */
#include "gazetteer/layout.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

static void note(void *context, const char *message) {
    tac_buf_add(context, tac_str_of(message));
    tac_buf_add(context, TAC_S("\n"));
}

static const char lebanon[] = "country LBN 272103 33.83 35.83 6848925 Lebanon\n"
                              "# a comment\n"
                              "region 279894 34.50 36.30 North Lebanon | Liban-Nord\n"
                              "district 266825 34.44 35.84 Tripoli District\n"
                              "+266826 34.43 35.85 229398 Tripoli | Tarabulus\n"
                              "-270787 34.45 35.81 5000 El Mina\n"
                              "region 276781 33.90 35.50 Beyrouth | Beirut\n"
                              "*276782 33.89 35.50 1916100 Beirut | Beyrouth\n";
static const char others[] = "country LBY 2215636 28.00 17.00 6678567 Libya\n"
                             "*2210247 32.89 13.19 1150989 Tripoli\n"
                             "water 0 33.50 35.00 LBN,ISR Levantine Coast\n"
                             "land 0 0.00 -180.00 - Nowhere\n";

typedef struct { tac_buf bytes, errors; tac_gazetteer *gaz; } made;

static made make(const char *a, const char *b) {
    gaz_source sources[2] = {{TAC_S("a.gaz"), tac_str_of(a)}, {TAC_S("b.gaz"), tac_str_of(b)}};
    made m = {0};
    tac_error err;
    if (gaz_compile_sources(sources, 2, &m.bytes, note, &m.errors)) m.gaz = gaz_open_bytes((const uint8_t *)m.bytes.s, m.bytes.n, "memory", &err);
    return m;
}

static void unmake(made *m) {
    tac_gazetteer_close(m->gaz);
    tac_buf_free(&m->bytes);
    tac_buf_free(&m->errors);
}

static tac_place only(const made *m, const char *name) {
    tac_place_hit hits[4];
    tac_place p = {0};
    assert_int_equal(tac_gazetteer_find(m->gaz, tac_str_of(name), hits, 4), 1);
    assert_true(tac_gazetteer_place(m->gaz, hits[0].place, &p));
    return p;
}

static void test_lines(void **state) {
    (void)state;
    made m = make(lebanon, others);
    assert_non_null(m.gaz);
    tac_error err;
    assert_true(tac_gazetteer_check(m.gaz, &err));
    assert_int_equal(tac_gazetteer_count(m.gaz), 11);
    tac_place p = only(&m, "el mina");
    assert_int_equal(p.kind, TAC_PLACE_QUARTER);
    assert_int_equal(p.geonameid, 270787);
    assert_string_equal(p.codes[0], "LBN");
    p = only(&m, "Levantine Coast");
    assert_int_equal(p.n_codes, 2);
    assert_string_equal(p.codes[1], "ISR");
    p = only(&m, "Nowhere");
    assert_int_equal(p.n_codes, 0);
    assert_true(p.lon == -180.0);
    unmake(&m);
}

static void test_finding(void **state) {
    (void)state;
    made m = make(lebanon, others);
    tac_place_hit hits[8];
    tac_place p;
    assert_int_equal(tac_gazetteer_find(m.gaz, TAC_S("Tripoli"), hits, 8), 2);
    assert_true(tac_gazetteer_place(m.gaz, hits[0].place, &p)); /* the larger first */
    assert_string_equal(p.codes[0], "LBY");
    assert_true(tac_gazetteer_place(m.gaz, hits[1].place, &p));
    assert_string_equal(p.codes[0], "LBN");
    uint32_t country = tac_gazetteer_country(m.gaz, "LBN");
    assert_true(tac_gazetteer_within(m.gaz, hits[1].place, country));
    assert_false(tac_gazetteer_within(m.gaz, hits[0].place, country));
    assert_int_equal(tac_gazetteer_country(m.gaz, "XYZ"), TAC_PLACE_NONE);
    assert_int_equal(tac_gazetteer_find(m.gaz, TAC_S("Tarabulus"), hits, 8), 1);
    assert_true(hits[0].other);
    only(&m, "LIBAN NORD");
    only(&m, "Libannord"); /* a hyphen is a space or nothing */
    assert_int_equal(tac_gazetteer_find(m.gaz, TAC_S("Atlantis"), hits, 8), 0);
    unmake(&m);
}

static void test_alike(void **state) {
    (void)state;
    static const char *const same[][2] = {{"Khan Younis", "Khān Yūnis"}, {"Kiev", "Kyiv"}, {"Odessa", "Odesa"}, {"Kut", "Al-Kut"}, {"Santiago", "Santiago de Cuba"}, {"Hormuz", "Strait of Hormuz"}};
    static const char *const different[][2] = {{"Peking", "Beijing"}, {"York", "Yorkshire"}, {"Sofia", "Saratov"}};
    for (size_t i = 0; i < sizeof same / sizeof *same; i++) assert_true(tac_gazetteer_alike(tac_str_of(same[i][0]), tac_str_of(same[i][1])));
    for (size_t i = 0; i < sizeof different / sizeof *different; i++) assert_false(tac_gazetteer_alike(tac_str_of(different[i][0]), tac_str_of(different[i][1])));
}

static void test_errors(void **state) {
    (void)state;
    static const struct { const char *line, *says; } wrong[] = {
        {"region 1 0 0 X", "expected a country before its places"},
        {"country LB 1 0 0 5 X", "a country's code of three capitals"},
        {"country LBN 1 91 0 5 X", "a latitude from -90 to 90"},
        {"country LBN 1 0 181 5 X", "a longitude from -180 to 180"},
        {"country LBN 1 0 0 many X", "a population"},
        {"country LBN 1 0 0 5", "a name"},
        {"village 1 0 0 5 X", "expected country, region"},
        {"water 1 0 0 LBN,ISR,SYR,TUR,CYP X", "up to four codes"},
    };
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        made m = make("", wrong[i].line);
        assert_null(m.gaz);
        tac_buf_add(&m.errors, (tac_str){"", 1});
        assert_non_null(strstr(m.errors.s, "b.gaz:1: "));
        assert_non_null(strstr(m.errors.s, wrong[i].says));
        unmake(&m);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_lines), cmocka_unit_test(test_finding), cmocka_unit_test(test_alike), cmocka_unit_test(test_errors)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}

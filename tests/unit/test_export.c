/* Rows of every format: as many fields as it has columns whatever the texts hold, codes as text, one row a pair of parties, and what does not go in. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "export/export.h"

static const tac_record_frame frame = {.doc_id = {"d", 1}, .publication = {"P", 1}, .published = {"2024-06-18", 10}};

static tac_export_outcome row_of(tac_export_format format, const tac_record *r, bool all, tac_buf *out) {
    tac_export *e = tac_export_new(format, &(tac_export_options){0, all});
    out->n = 0;
    tac_export_outcome outcome = tac_export_record(e, r, &frame, out);
    tac_export_free(e);
    return outcome;
}

static int count(const tac_buf *b, char c) {
    int n = 0;
    for (size_t i = 0; i < b->n; i++) n += b->s[i] == c;
    return n;
}

/* Fields of a row that may hold commas between quotation marks. */
static int fields(const tac_buf *b, char separator) {
    int n = 1;
    bool inside = false;
    for (size_t i = 0; i < b->n; i++) {
        inside ^= separator == ',' && b->s[i] == '"';
        n += !inside && b->s[i] == separator;
    }
    return n;
}

static const struct { tac_export_format format; int columns; char separator; } formats[] = {
    {TAC_EXPORT_POLECAT, 40, '\t'}, {TAC_EXPORT_ICEWS, 20, '\t'}, {TAC_EXPORT_PHOENIX, 26, '\t'}, {TAC_EXPORT_GDELT, 61, '\t'}, {TAC_EXPORT_ACLED, 31, ','}};

static void icews_is_exact(void **state) {
    (void)state;
    tac_entity from = {.code = "FRA", .n_sectors = 1, .sectors = {"GOV"}, .entity_text = TAC_S("Paris")}, to = {.code = "DEU", .entity_text = TAC_S("Berlin\t\"x\"")};
    tac_record r = {.id = 1, .date = TAC_S("2024-06-17"), .event = TAC_S("CONSULT"), .actor = &from, .n_actor = 1, .recipient = &to, .n_recipient = 1};
    tac_buf out = {0};
    assert_int_equal(row_of(TAC_EXPORT_ICEWS, &r, false, &out), TAC_EXPORT_WRITTEN);
    assert_string_equal(out.s, "1\t2024-06-17\tParis\tGovernment\tFrance\tConsult\t040\t1\tBerlin 'x'\t\tGermany\td\t1\tP\t\t\t\t\t\t\n");
    tac_buf_free(&out);
}

static void rows_have_their_columns_whatever_comes(void **state) {
    (void)state;
    uint64_t seed = 1;
    for (int round = 0; round < 500; round++) {
        char bytes[6][16];
        for (size_t i = 0; i < sizeof bytes; i++) {
            seed = seed * 6364136223846793005ull + 1442695040888963407ull;
            ((char *)bytes)[i] = "\t\n\r\",; a\xC2\x85\xE2\x80\xA8\x01\x00\xFFz"[(seed >> 40) % 18];
        }
        tac_entity at[2] = {{.code = "RUS", .entity_text = {bytes[0], 16}, .office = {bytes[1], 16}}, {.n_sectors = 1, .sectors = {"CVL"}, .identifier_text = {bytes[2], 16}}};
        tac_record r = {.id = 7, .date = {bytes[3], 16}, .event = TAC_S("ASSAULT"), .actor = &at[0], .n_actor = 1, .recipient = &at[1], .n_recipient = round & 1, .text = {bytes[4], 16}};
        r.event_loc.extracted_place = (tac_str){bytes[5], 16};
        for (size_t i = 0; i < sizeof formats / sizeof *formats; i++) {
            tac_buf out = {0};
            assert_int_equal(row_of(formats[i].format, &r, false, &out), TAC_EXPORT_WRITTEN);
            assert_int_equal(count(&out, '\n'), 1);
            assert_int_equal(fields(&out, formats[i].separator), formats[i].columns);
            tac_buf_free(&out);
        }
    }
}

static void header_has_the_columns(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof formats / sizeof *formats; i++) {
        tac_export *e = tac_export_new(formats[i].format, &(tac_export_options){0});
        tac_buf out = {0};
        tac_export_header(e, &out);
        bool headless = formats[i].format == TAC_EXPORT_PHOENIX || formats[i].format == TAC_EXPORT_GDELT;
        if (headless) assert_int_equal(out.n, 0);
        else assert_int_equal(fields(&out, formats[i].separator), formats[i].columns);
        tac_export_free(e);
        tac_buf_free(&out);
    }
}

static void pairs_have_a_row_each(void **state) {
    (void)state;
    tac_entity many[3] = {{.code = "FRA"}, {.code = "DEU"}, {.code = "ITA"}}, one = {.code = "KEN"};
    tac_record towards = {.id = 9, .event = TAC_S("AID"), .actor = many, .n_actor = 3, .recipient = &one, .n_recipient = 1};
    tac_record together = {.id = 9, .event = TAC_S("AGREE"), .actor = many, .n_actor = 3}, alone = {.id = 9, .event = TAC_S("AID"), .actor = many, .n_actor = 3}, nobody = {.id = 9, .event = TAC_S("AID")};
    static const struct { int rows; } expected[] = {{3}, {6}, {3}, {1}};
    const tac_record *records[] = {&towards, &together, &alone, &nobody};
    for (int i = 0; i < 4; i++)
        for (int k = 0; k < 4; k++) {
            tac_buf out = {0};
            row_of(formats[k].format, records[i], false, &out);
            assert_int_equal(count(&out, '\n'), expected[i].rows);
            char *second = memchr(out.s, '\n', out.n);
            if (expected[i].rows > 1) assert_int_not_equal(strcspn(out.s, "\t") == strcspn(second + 1, "\t") && memcmp(out.s, second + 1, strcspn(out.s, "\t")) == 0, true);
            tac_buf_free(&out);
        }
}

static void what_did_not_happen_is_left_out(void **state) {
    (void)state;
    tac_record denied = {.id = 1, .event = TAC_S("ASSAULT"), .aux = {TAC_S("negation")}, .n_aux = 1}, doubted = {.id = 1, .event = TAC_S("ASSAULT"), .factuality = TAC_S("PR-")};
    tac_record past = {.id = 1, .event = TAC_S("ASSAULT"), .aux = {TAC_S("historical")}, .n_aux = 1}, other = {.id = 1, .event = TAC_S("DANCE")}, words = {.id = 1, .event = TAC_S("ACCUSE")};
    tac_buf out = {0};
    for (size_t i = 0; i < sizeof formats / sizeof *formats; i++) {
        assert_int_equal(row_of(formats[i].format, &denied, false, &out), TAC_EXPORT_UNREAL);
        assert_int_equal(row_of(formats[i].format, &doubted, false, &out), TAC_EXPORT_UNREAL);
        assert_int_equal(out.n, 0);
        assert_int_equal(row_of(formats[i].format, &denied, true, &out), TAC_EXPORT_WRITTEN);
        assert_int_equal(row_of(formats[i].format, &past, false, &out), TAC_EXPORT_WRITTEN);
        assert_int_equal(row_of(formats[i].format, &other, false, &out), TAC_EXPORT_OUTSIDE);
    }
    assert_int_equal(row_of(TAC_EXPORT_ACLED, &words, false, &out), TAC_EXPORT_OUTSIDE);
    assert_int_equal(row_of(TAC_EXPORT_JSONL, &denied, false, &out), TAC_EXPORT_WRITTEN);
    tac_export *e = tac_export_new(TAC_EXPORT_CSV, &(tac_export_options){.min_confidence = 0.5});
    assert_int_equal(tac_export_record(e, &past, &frame, &out), TAC_EXPORT_UNSURE);
    tac_export_free(e);
    tac_buf_free(&out);
}

/* Cuts the field at `column` (from 0) out of a row parted by tabs. */
static tac_str field(const tac_buf *row, int column) {
    tac_str rest = {row->s, row->n}, s = TAC_S("");
    for (int i = 0; i <= column; i++) tac_str_cut(&rest, '\t', &s);
    return s;
}

static void cameo_follows_mode_and_actor(void **state) {
    (void)state;
    tac_entity soldiers = {.code = "RUS", .n_sectors = 1, .sectors = {"MIL"}}, police = {.code = "RUS", .n_sectors = 1, .sectors = {"COP"}};
    tac_record r = {.id = 1, .event = TAC_S("ASSAULT"), .actor = &soldiers, .n_actor = 1};
    tac_buf out = {0};
    row_of(TAC_EXPORT_ICEWS, &r, false, &out);
    assert_true(tac_str_is(field(&out, 6), "190"));
    r.actor = &police;
    row_of(TAC_EXPORT_ICEWS, &r, false, &out);
    assert_true(tac_str_is(field(&out, 6), "180"));
    r.modes[0] = TAC_S("aerial"), r.n_modes = 1;
    row_of(TAC_EXPORT_ICEWS, &r, false, &out);
    assert_true(tac_str_is(field(&out, 6), "195"));
    row_of(TAC_EXPORT_GDELT, &r, false, &out);
    assert_true(tac_str_is(field(&out, 5), "RUSCOP") && tac_str_is(field(&out, 26), "195") && tac_str_is(field(&out, 28), "19") && tac_str_is(field(&out, 29), "4"));
    assert_true(tac_str_is(field(&out, 59), "20240618000000"));
    row_of(TAC_EXPORT_PHOENIX, &r, false, &out);
    assert_true(tac_str_is(field(&out, 5), "RUSCOP") && tac_str_is(field(&out, 6), "RUS") && tac_str_is(field(&out, 7), "COP") && tac_str_is(field(&out, 14), "19"));
    tac_buf_free(&out);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(icews_is_exact),        cmocka_unit_test(rows_have_their_columns_whatever_comes), cmocka_unit_test(header_has_the_columns),
        cmocka_unit_test(pairs_have_a_row_each), cmocka_unit_test(what_did_not_happen_is_left_out),        cmocka_unit_test(cameo_follows_mode_and_actor),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

/* Records: JSON to the letter, CSV as RFC 4180 has it, ids, PLOVER's numbers. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <locale.h>
#include <math.h>

#include <cmocka.h>
#include <jansson.h>

#include "record/record.h"
#include "record/write.h"

static tac_record sample(tac_entity *actor) {
    *actor = (tac_entity){.code = "RUS", .n_sectors = 2, .sectors = {"GOV", "MIL"}, .entity_text = TAC_S("the \"minister\""), .start = 14, .end = 28};
    tac_record r = {.id = 0x9f2c51e07ab34d18, .date = TAC_S("2023-07-01"), .event = TAC_S("REQUEST"), .modes = {TAC_S("assist")}, .n_modes = 1, .quad_code = 3,
                    .event_scale = 0.5, .event_text = TAC_S("asked"), .actor = actor, .n_actor = 1, .factuality = TAC_S("CT+"), .has_transfer = true,
                    .item = {.cls = TAC_S("food"), .entity_text = TAC_S("grain"), .has_quantity = true, .value = 20000.5, .unit = TAC_S("tons"), .quantity_text = TAC_S("20,000.5 tons")},
                    .giver = {"PRK"}, .n_giver = 1, .in_return = 0x51be00c2d3f4a977, .dead = 3, .text = TAC_S("Line\none, \"two\"\t\\ \x01 \xC3\xA9"), .sequence = 4,
                    .start = 1031, .end = 1260, .confidence = 0.869};
    r.event_loc.extracted_place = TAC_S("Pyongyang");
    memcpy(r.event_loc.country_code, "PRK", 4);
    r.evidence.frame = TAC_S("request");
    r.evidence.reader = 0.914;
    r.evidence.start = 1060;
    r.evidence.end = 1069;
    return r;
}

static const tac_record_frame frame = {.doc_id = {"article-000", 11}, .title = {"T", 1}, .coder = {"tacitus 0.1.0", 13}};

static void json_is_exact(void **state) {
    (void)state;
    tac_entity actor;
    tac_record r = sample(&actor);
    tac_buf out = {0};
    tac_record_json(&r, &frame, &out);
    assert_string_equal(out.s,
        "{\"id\": \"9f2c51e07ab34d18\", \"doc_id\": \"article-000\", \"date\": \"2023-07-01\", \"event\": [\"REQUEST\"], \"mode\": [\"assist\"], \"quad_code\": 3, "
        "\"event_scale\": 0.5, \"event_text\": \"asked\", \"actor\": [{\"code\": \"RUS\", \"sector\": [\"GOV\", \"MIL\"], \"entity_text\": \"the \\\"minister\\\"\", "
        "\"start\": 14, \"end\": 28}], \"factuality\": \"CT+\", \"transfer\": {\"item\": [{\"class\": \"food\", \"entity_text\": \"grain\", \"quantity\": "
        "{\"value\": 20000.5, \"unit\": \"tons\", \"text\": \"20,000.5 tons\"}}], \"giver\": [\"PRK\"], \"in_return\": [\"51be00c2d3f4a977\"]}, "
        "\"event_loc\": {\"extracted_place\": \"Pyongyang\", \"country_code\": \"PRK\"}, \"size\": {\"dead\": 3}, "
        "\"text\": \"Line\\none, \\\"two\\\"\\t\\\\ \\u0001 \xC3\xA9\", \"text_info\": {\"sequence\": 4, \"start\": 1031, \"end\": 1260}, \"confidence\": 0.87, "
        "\"evidence\": {\"frame\": \"request\", \"reader\": 0.91, \"trigger\": {\"start\": 1060, \"end\": 1069}}, "
        "\"cite_info\": {\"title\": \"T\", \"language\": \"en\"}, \"coder\": \"tacitus 0.1.0\"}");
    json_t *parsed = json_loadb(out.s, out.n, JSON_REJECT_DUPLICATES, NULL);
    assert_non_null(parsed);
    json_decref(parsed);
    tac_buf_free(&out);
}

static void json_is_json_whatever_comes(void **state) {
    (void)state;
    uint64_t seed = 1;
    for (int round = 0; round < 2000; round++) {
        char bytes[40];
        for (size_t i = 0; i < sizeof bytes; i++) {
            seed = seed * 6364136223846793005ull + 1442695040888963407ull;
            bytes[i] = (char)(seed >> 40);
        }
        tac_record r = {.id = 1, .event = TAC_S("AID"), .text = {bytes, sizeof bytes}, .event_scale = round % 3 ? NAN : INFINITY};
        tac_buf out = {0};
        tac_record_json(&r, &(tac_record_frame){0}, &out);
        json_t *parsed = json_loadb(out.s, out.n, JSON_ALLOW_NUL, NULL);
        assert_non_null(parsed);
        json_decref(parsed);
        tac_buf_free(&out);
    }
}

static void numbers_are_short(void **state) {
    (void)state;
    static const struct { double value; int decimals; const char *text; } cases[] = {
        {0.5, 2, "0.5"}, {-9, 2, "-9"}, {0.875, 2, "0.88"}, {39.03385, 6, "39.03385"}, {-125.75, 6, "-125.75"}, {-0.001, 2, "0"}, {1e15, 6, "1000000000000000"},
        {0.05, 2, "0.05"}, {NAN, 2, "0"}, {20000, 6, "20000"}, {1, 2, "1"}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        tac_buf out = {0};
        tac_write_number(&out, cases[i].value, cases[i].decimals);
        assert_string_equal(out.s, cases[i].text);
        tac_buf_free(&out);
    }
}

/* Fields of a CSV line, quotation marks undone. */
static int count_fields(const char *line) {
    int fields = 1;
    for (bool inside = false; *line; line++) {
        if (*line == '"') inside = !inside;
        if (*line == ',' && !inside) fields++;
    }
    return fields;
}

static void csv_has_one_field_a_column(void **state) {
    (void)state;
    tac_entity actor, bare = {0};
    tac_record r = sample(&actor), nothing = {.id = 7, .actor = &bare, .n_actor = 1};
    tac_buf header = {0}, line = {0}, least = {0};
    tac_record_csv_header(&header);
    tac_record_csv(&r, &frame, &line);
    tac_record_csv(&nothing, &(tac_record_frame){0}, &least);
    assert_int_equal(count_fields(line.s), count_fields(header.s));
    assert_int_equal(count_fields(least.s), count_fields(header.s));
    assert_non_null(strstr(line.s, ",\"the \"\"minister\"\"\","));
    assert_string_equal(line.s + line.n - 2, "\r\n");
    tac_buf_free(&header);
    tac_buf_free(&line);
    tac_buf_free(&least);
}

static void ids_are_stable(void **state) {
    (void)state;
    uint64_t id = tac_record_id(42, 10, 15, TAC_S("AID"));
    assert_true(id == tac_record_id(42, 10, 15, TAC_S("AID")));
    assert_true(id != tac_record_id(42, 10, 16, TAC_S("AID")) && id != tac_record_id(42, 10, 15, TAC_S("AGREE")) && id != tac_record_id(43, 10, 15, TAC_S("AID")));
}

static void plover_has_its_numbers(void **state) {
    (void)state;
    assert_int_equal(tac_plover_quad(TAC_S("COERCE")), 4);
    assert_int_equal(tac_plover_quad(TAC_S("NONE")), 0);
    assert_true(tac_plover_scale(TAC_S("RETREAT"), TAC_S("ceasefire")) == 7.5);
    assert_true(tac_plover_scale(TAC_S("PROTEST"), TAC_S("vandalize")) == -5);
    assert_true(tac_plover_scale(TAC_S("AID"), TAC_S("")) == 10);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(json_is_exact),              cmocka_unit_test(json_is_json_whatever_comes), cmocka_unit_test(numbers_are_short),
        cmocka_unit_test(csv_has_one_field_a_column), cmocka_unit_test(ids_are_stable),              cmocka_unit_test(plover_has_its_numbers),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

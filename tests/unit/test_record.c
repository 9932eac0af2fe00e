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
                    .items = {{.cls = TAC_S("food"), .entity_text = TAC_S("grain"), .has_quantity = true, .value = 20000.5, .unit = TAC_S("tons"), .quantity_text = TAC_S("20,000.5 tons")}}, .n_items = 1,
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

/* A record that says all that a record can say, with every character that one of the formats might stumble over. */
static tac_record whole(tac_entity parties[4]) {
    tac_record r = sample(&parties[0]);
    r.items[r.n_items++] = (tac_item){.cls = TAC_S("fuel")}; /* no text, no quantity */
    parties[1] = (tac_entity){.code = "PRK", .n_sectors = 1, .sectors = {"MIL"}, .entity_text = TAC_S("a; b"), .identifier_text = TAC_S("100%3B 50%25 %"), .office = TAC_S("x"), .start = 1, .end = 9};
    parties[2] = (tac_entity){.n_sectors = 1, .sectors = {"CVL"}, .entity_text = TAC_S("two\nlines")};
    parties[3] = (tac_entity){.code = "USA", .entity_text = TAC_S("officials"), .office = TAC_S("spokesman"), .cue = TAC_S("said; then denied"), .factuality = TAC_S("CT+"), .start = 3, .end = 4};
    r.n_actor = 2;
    r.recipient = &parties[2], r.n_recipient = 1;
    r.attribution = &parties[3], r.n_attribution = 1;
    r.enddate = TAC_S("2023-07-31"), r.date_text = TAC_S(" in July ");
    r.modes[1] = TAC_S("meet"), r.n_modes = 2;
    r.aux[0] = TAC_S("historical"), r.n_aux = 1;
    r.contexts[0] = TAC_S("military"), r.contexts[1] = TAC_S("legal"), r.n_contexts = 2;
    memcpy(r.taker[0], "RUS", 4), memcpy(r.taker[1], "IRN", 4), r.n_taker = 2;
    r.condition_of = 7, r.link = 9;
    r.event_loc.resolved = true, r.event_loc.resolved_place = TAC_S("Pyongyang"), r.event_loc.lat = 39.03385, r.event_loc.lon = -125.754321;
    r.event_loc.geonameid = 1871859, r.event_loc.resolution = 4;
    r.injured = 2, r.arrested = 100000, r.in_title = true;
    r.cameo = TAC_S("0332");
    r.evidence.path = TAC_S("nsubj<-ask, \"obl\"");
    return r;
}
static const tac_record_frame whole_frame = {.doc_id = {"a,b", 3}, .title = {"\"T\"", 3}, .url = {"http://x/?a=1;b", 15}, .publication = {"P\r\nQ", 4}, .coder = {"tacitus 0.1.0", 13}};

static void json_reads_what_it_wrote(void **state) {
    (void)state;
    tac_entity parties[4];
    tac_record records[3] = {whole(parties), {.id = 7, .event = TAC_S("AID"), .evidence.reader = -1}, {.id = 8, .event = TAC_S("AID"), .in_return = 9}};
    for (int i = 0; i < 3; i++) {
        tac_buf out = {0}, again = {0};
        tac_arena *arena = tac_arena_new();
        tac_record r;
        tac_record_frame f;
        tac_error err = {0};
        tac_record_json(&records[i], &whole_frame, &out);
        if (!tac_record_read_json(arena, (tac_str){out.s, out.n}, "x:1", &r, &f, &err)) fail_msg("%s", err.message);
        tac_record_json(&r, &f, &again);
        assert_string_equal(again.s, out.s);
        tac_arena_free(arena);
        tac_buf_free(&out);
        tac_buf_free(&again);
    }
}

static void csv_loses_nothing(void **state) {
    (void)state;
    tac_entity parties[4];
    tac_record records[3] = {whole(parties), {.id = 7, .event = TAC_S("AID"), .evidence.reader = -1}, {.id = 8, .event = TAC_S("AID"), .in_return = 9}};
    tac_arena *arena = tac_arena_new();
    tac_error err = {0};
    tac_buf header = {0};
    tac_record_csv_header(&header);
    tac_csv_columns *columns = tac_record_csv_columns(arena, (tac_str){header.s, header.n}, "x:1", &err);
    assert_non_null(columns);
    for (int i = 0; i < 3; i++) {
        tac_buf json = {0}, row = {0}, again = {0};
        tac_record r;
        tac_record_frame f;
        tac_record_json(&records[i], &whole_frame, &json);
        tac_record_csv(&records[i], &whole_frame, &row);
        assert_true(tac_record_csv_ends((tac_str){row.s, row.n}));
        if (!tac_record_read_csv(arena, columns, (tac_str){row.s, row.n}, "x:2", &r, &f, &err)) fail_msg("%s", err.message);
        tac_record_json(&r, &f, &again);
        assert_string_equal(again.s, json.s);
        tac_buf_free(&json);
        tac_buf_free(&row);
        tac_buf_free(&again);
    }
    tac_buf_free(&header);
    tac_arena_free(arena);
}

static void readers_say_what_is_wrong(void **state) {
    (void)state;
    static const struct { const char *line, *says; } bad[] = {
        {"{", "is not JSON"}, {"[]", "not a JSON object"}, {"{\"event\": [\"AID\"]}", "\"id\" is missing"}, {"{\"id\": \"12\", \"event\": [\"AID\"]}", "16 hexadecimal digits"},
        {"{\"id\": \"0000000000000001\"}", "\"event\" is missing"}, {"{\"id\": \"0000000000000001\", \"event\": \"AID\"}", "\"event\" must be a list"},
        {"{\"id\": \"0000000000000001\", \"event\": [\"AID\"], \"actor\": [3]}", "must be a list of objects"},
        {"{\"id\": \"0000000000000001\", \"event\": [\"AID\"], \"actor\": [{\"code\": \"RUSGOV\"}]}", "no code of at most three capital letters"},
        {"{\"id\": \"0000000000000001\", \"event\": [\"AID\"], \"mode\": [\"a\", \"b\", \"c\", \"d\"]}", "more items than a record holds"},
        {"{\"id\": \"0000000000000001\", \"event\": [\"AID\"], \"size\": {\"dead\": 1e99}}", "must be a whole number"}};
    tac_arena *arena = tac_arena_new();
    tac_record r;
    tac_record_frame f;
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        tac_error err = {0};
        assert_false(tac_record_read_json(arena, tac_str_of(bad[i].line), "x:1", &r, &f, &err));
        assert_int_equal(err.code, TAC_E_INPUT);
        assert_string_equal(err.where, "x:1");
        if (!strstr(err.message, bad[i].says)) fail_msg("%s: %s", bad[i].line, err.message);
    }
    static const struct { const char *row, *says; } rows[] = {
        {"0000000000000001,AID,3,x", "4 fields, and the header line 3"}, {"1,AID,3", "no id"}, {"0000000000000001,,3", "event: \"\" is missing"}, {"0000000000000001,AID,1e3", "no number"}};
    tac_error err = {0};
    assert_null(tac_record_csv_columns(arena, TAC_S("a,b"), "x:1", &err));
    assert_non_null(strstr(err.message, "no header line"));
    assert_null(tac_record_csv_columns(arena, TAC_S("id,event,id"), "x:1", &err));
    tac_csv_columns *columns = tac_record_csv_columns(arena, TAC_S("id,\"event\",confidence"), "x:1", &err);
    assert_non_null(columns);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        err = (tac_error){0};
        assert_false(tac_record_read_csv(arena, columns, tac_str_of(rows[i].row), "x:2", &r, &f, &err));
        if (!strstr(err.message, rows[i].says)) fail_msg("%s: %s", rows[i].row, err.message);
    }
    assert_true(tac_record_read_csv(arena, columns, TAC_S("0000000000000001,\"AID\",0.75\r"), "x:2", &r, &f, &err));
    assert_true(r.id == 1 && tac_str_is(r.event, "AID") && r.confidence == 0.75);
    tac_arena_free(arena);
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

/* PLOVER's own table: the CAMEO roots that each event may become. */
static const struct { const char *event, *modes, *roots; } plover[] = {
    {"AGREE", "", "03"}, {"CONSULT", "visit third-party multilateral phone", "04"}, {"SUPPORT", "", "05"}, {"CONCEDE", "", "08"}, {"COOPERATE", "", "06"}, {"AID", "", "07"},
    {"RETREAT", "withdraw release disarm ceasefire access resign", "08"}, {"REQUEST", "assist change yield meet", "10"}, {"ACCUSE", "disapprove investigate allege", "09 11"},
    {"REJECT", "assist change yield meet", "12"}, {"THREATEN", "restrict arrest relations expel territory violence", "13"},
    {"PROTEST", "demo riot strike hunger boycott obstruct vandalize", "14"}, {"SANCTION", "convict expel withdraw discontinue", "16"},
    {"MOBILIZE", "troops weapons police militia", "15"}, {"COERCE", "seize restrict censor curfew martial-law arrest deport withhold misinformation cyber", "17 19"},
    {"ASSAULT", "abduct beat torture sexual targeted destroy primitive firearms explosives suicide-attack aerial drone heavy-weapons crowd-control unconventional", "18 19 20"}};


static bool has_root(const char *roots, const char *code) {
    tac_str rest = tac_str_of(roots);
    for (tac_str root; tac_str_cut(&rest, ' ', &root);)
        if (tac_str_eq((tac_str){code, 2}, root)) return true;
    return false;
}

/* The code of a record in every story: whatever it is about, whatever changes hands, whoever acts. */
static void check_cameo(const char *event, tac_str mode, const char *roots) {
    static const char *const items[] = {"", "arms", "technology", "food", "energy", "money", "equipment", "personnel", "prisoners", "intelligence", "territory", "other"};
    static const char *const contexts[] = {"", "military", "intelligence", "economic", "legal", "human_rights", "rights_freedoms", "political_institutions", "human_security", "diplomatic",
                                           "territory", "peacekeeping", "asylum", "disasters", "cbrn", "corruption", "technology"};
    static const char *const sectors[] = {"", "GOV", "MIL", "REB", "CVL"};
    for (size_t i = 0; i < sizeof items / sizeof *items; i++)
        for (size_t k = 0; k < sizeof contexts / sizeof *contexts; k++)
            for (size_t s = 0; s < sizeof sectors / sizeof *sectors; s++) {
                tac_entity actor = {.n_sectors = sectors[s][0] != 0};
                memcpy(actor.sectors[0], sectors[s], strlen(sectors[s]));
                tac_record r = {.event = tac_str_of(event), .modes = {mode}, .n_modes = mode.n > 0, .contexts = {tac_str_of(contexts[k])}, .n_contexts = contexts[k][0] != 0,
                                .has_transfer = items[i][0] != 0, .items = {{.cls = tac_str_of(items[i])}}, .n_items = items[i][0] != 0};
                const tac_cameo *c = tac_cameo_of(&r, &actor);
                bool good = c && strspn(c->code, "0123456789") == strlen(c->code) && (strlen(c->code) == 3 || strlen(c->code) == 4) && has_root(roots, c->code) &&
                            tac_str_is(mode, c->mode) && (c->scale > 0) == (tac_plover_quad(r.event) <= 2);
                if (!good) fail_msg("%s %.*s, item %s, context %s, actor %s: %s", event, (int)mode.n, mode.s, items[i], contexts[k], sectors[s], c ? c->code : "no code");
            }
}

static void every_mode_has_a_cameo_code_of_its_own(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof plover / sizeof *plover; i++) {
        tac_str modes = tac_str_of(plover[i].modes), mode = TAC_S("");
        do check_cameo(plover[i].event, mode, plover[i].roots);
        while (tac_str_cut(&modes, ' ', &mode));
    }
    assert_null(tac_cameo_of(&(tac_record){.event = TAC_S("DANCE")}, NULL));
}

static void cameo_is_as_fine_as_the_record(void **state) {
    (void)state;
    static const struct { const char *event, *mode, *item, *context, *sector, *code; } cases[] = {
        {"AID", "", "", "", "GOV", "070"}, {"AID", "", "money", "", "GOV", "071"}, {"AID", "", "ammunition", "economic", "GOV", "072"}, {"AID", "", "medicine", "", "", "073"},
        {"AID", "", "money", "disasters", "", "073"}, {"AID", "", "equipment", "military", "", "072"}, {"AID", "", "personnel", "peacekeeping", "", "074"}, {"AID", "", "", "asylum", "", "075"},
        {"AGREE", "", "arms", "", "GOV", "0332"}, {"AGREE", "", "food", "", "GOV", "0333"}, {"AGREE", "", "", "military", "GOV", "030"}, {"COOPERATE", "", "", "military", "MIL", "062"},
        {"REQUEST", "assist", "arms", "", "GOV", "1032"}, {"REQUEST", "yield", "prisoners", "", "GOV", "1053"}, {"REJECT", "yield", "prisoners", "", "GOV", "1243"},
        {"ACCUSE", "allege", "", "corruption", "GOV", "1121"}, {"RETREAT", "release", "prisoners", "", "REB", "0841"}, {"CONSULT", "multilateral", "", "", "GOV", "044"},
        {"THREATEN", "expel", "", "", "GOV", "1313"}, {"SANCTION", "convict", "", "", "JUD", "160"}, {"MOBILIZE", "weapons", "", "", "MIL", "150"}, {"COERCE", "withhold", "food", "", "MIL", "191"},
        {"COERCE", "withhold", "food", "", "GOV", "172"}, {"COERCE", "restrict", "", "human_security", "MIL", "191"}, {"COERCE", "restrict", "", "political_institutions", "MIL", "172"}, {"COERCE", "seize", "", "territory", "MIL", "192"},
        {"COERCE", "misinformation", "", "", "GOV", "170"}, {"COERCE", "cyber", "", "", "GOV", "176"}, {"ASSAULT", "destroy", "", "", "MIL", "190"}, {"ASSAULT", "destroy", "", "", "CVL", "180"},
        {"ASSAULT", "crowd-control", "", "", "MIL", "180"}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        tac_entity actor = {.n_sectors = 1};
        memcpy(actor.sectors[0], cases[i].sector, strlen(cases[i].sector));
        tac_record r = {.event = tac_str_of(cases[i].event), .modes = {tac_str_of(cases[i].mode)}, .n_modes = cases[i].mode[0] != 0, .contexts = {tac_str_of(cases[i].context)},
                        .n_contexts = cases[i].context[0] != 0, .has_transfer = cases[i].item[0] != 0, .items = {{.cls = tac_str_of(cases[i].item)}}, .n_items = cases[i].item[0] != 0};
        const tac_cameo *c = tac_cameo_of(&r, &actor);
        assert_non_null(c);
        if (strcmp(c->code, cases[i].code) != 0) fail_msg("case %zu, %s %s: %s, expected %s", i, cases[i].event, cases[i].mode, c->code, cases[i].code);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_mode_has_a_cameo_code_of_its_own), cmocka_unit_test(cameo_is_as_fine_as_the_record),
        cmocka_unit_test(json_is_exact),              cmocka_unit_test(json_is_json_whatever_comes), cmocka_unit_test(numbers_are_short),
        cmocka_unit_test(csv_has_one_field_a_column), cmocka_unit_test(json_reads_what_it_wrote),   cmocka_unit_test(csv_loses_nothing),
        cmocka_unit_test(readers_say_what_is_wrong),  cmocka_unit_test(ids_are_stable),              cmocka_unit_test(plover_has_its_numbers),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

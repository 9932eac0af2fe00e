/* Fuzzing the readers of records: a line of JSON, or a file of CSV. What is taken is written as JSON and as CSV, and both must be read again as the same record. */
#include "record/record.h"

#include "fuzz.h"

static void same_again(tac_arena *arena, const tac_record *r, const tac_record_frame *f) {
    tac_buf json = {0}, header = {0}, row = {0}, again = {0};
    tac_record other;
    tac_record_frame frame;
    tac_error err = {0};
    tac_record_json(r, f, &json);
    FUZZ_HOLDS(json.n && !memchr(json.s, '\n', json.n));
    FUZZ_HOLDS(tac_record_read_json(arena, (tac_str){json.s, json.n}, "json", &other, &frame, &err));
    tac_record_json(&other, &frame, &again);
    FUZZ_HOLDS(tac_str_eq((tac_str){json.s, json.n}, (tac_str){again.s, again.n}));
    tac_record_csv_header(&header);
    tac_csv_columns *columns = tac_record_csv_columns(arena, (tac_str){header.s, header.n}, "csv", &err);
    FUZZ_HOLDS(columns);
    tac_record_csv(r, f, &row);
    FUZZ_HOLDS(tac_record_csv_ends((tac_str){row.s, row.n}));
    FUZZ_HOLDS(tac_record_read_csv(arena, columns, (tac_str){row.s, row.n}, "csv", &other, &frame, &err));
    again.n = 0;
    tac_record_json(&other, &frame, &again);
    FUZZ_HOLDS(tac_str_eq((tac_str){json.s, json.n}, (tac_str){again.s, again.n}));
    tac_buf_free(&json);
    tac_buf_free(&header);
    tac_buf_free(&row);
    tac_buf_free(&again);
}

static void refused(const tac_error *err) {
    FUZZ_HOLDS(err->code == TAC_E_INPUT && err->message[0] && err->where[0]);
}

static void csv(tac_arena *arena, tac_str rest) {
    tac_csv_columns *columns = NULL;
    tac_buf row = {0};
    for (tac_str line; tac_str_cut(&rest, '\n', &line);) {
        tac_record r;
        tac_record_frame f;
        tac_error err = {0};
        if (row.n) tac_buf_add(&row, TAC_S("\n"));
        tac_buf_add(&row, line);
        if (!tac_record_csv_ends((tac_str){row.s, row.n})) continue;
        if (columns) {
            if (tac_record_read_csv(arena, columns, (tac_str){row.s, row.n}, "memory", &r, &f, &err)) same_again(arena, &r, &f);
            else refused(&err);
        } else if (!(columns = tac_record_csv_columns(arena, (tac_str){row.s, row.n}, "memory", &err))) {
            refused(&err);
            break;
        }
        row.n = 0;
    }
    tac_buf_free(&row);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n) {
    if (n < 1 || n > 1 << 16) return 0;
    tac_arena *arena = tac_arena_new();
    tac_str rest = {(const char *)data + 1, n - 1};
    tac_record r;
    tac_record_frame f;
    tac_error err = {0};
    if (data[0] == 'c') csv(arena, rest);
    else if (tac_record_read_json(arena, rest, "memory", &r, &f, &err)) same_again(arena, &r, &f);
    else refused(&err);
    tac_arena_free(arena);
    return 0;
}

#ifdef FUZZ_PLAIN
static const char *const seeds[] = {
    "j{\"id\": \"9f2c51e07ab34d18\", \"doc_id\": \"a\", \"date\": \"2023-07-01\", \"enddate\": \"2023-07-31\", \"date_text\": \" July \", \"event\": [\"REQUEST\"], \"mode\": [\"assist\"], \"aux\": "
    "[\"historical\", \"negation\"], \"context\": [\"military\"], \"quad_code\": 3, \"event_scale\": 0.5, \"actor\": [{\"code\": \"RUS\", \"sector\": [\"GOV\", \"MIL\"], \"entity_text\": \"a; b\\n\", "
    "\"office\": \"100%3B\", \"start\": 1, \"end\": 9}], \"recipient\": [{\"code\": \"PRK\"}, {\"entity_text\": \"\\u0000\"}], \"attribution\": [{\"code\": \"USA\", \"cue\": \"said\", \"factuality\": \"CT+\"}], "
    "\"factuality\": \"PR+\", \"event_loc\": {\"extracted_place\": \"here\", \"resolved_place\": \"There\", \"geonameid\": 12, \"lat\": 1.5, \"lon\": -0.000001, \"country_code\": \"PRK\", \"resolution\": 4}, "
    "\"size\": {\"dead\": 3}, \"text\": \"\\\"x\\\", y\", \"text_info\": {\"sequence\": 4, \"field\": \"title\", \"start\": 1, \"end\": 2}, \"confidence\": 0.87, \"coder\": \"t\"}",
    "j{\"id\": \"0000000000000001\", \"event\": [\"AID\"], \"transfer\": {\"item\": [{\"class\": \"food\", \"quantity\": {\"value\": 1e11, \"unit\": \"tons\"}}, {\"class\": \"fuel\"}], \"giver\": [\"PRK\"], \"taker\": [\"RUS\"], "
    "\"in_return\": [\"51be00c2d3f4a977\"], \"condition_of\": \"51be00c2d3f4a978\"}, \"evidence\": {\"frame\": \"f\", \"reader\": 0.9, \"trigger\": {\"start\": 5, \"end\": 4}, \"path\": \"p\"}, "
    "\"cite_info\": {\"title\": \"T\", \"url\": \"u\", \"publication\": \"P\\r\\nQ\"}}",
    "cid,event,actor_code,actor_sector,actor_text,mode,dead,quantity,geonameid,lat,lon,text,own\r\n0000000000000001,AID,RUS;PRK,GOV MIL;,a%3Bb;\"c\",x;y,3,2.5,7,1,-2,\"two\nlines, \"\"so\"\"\",1\r\n"
    "51be00c2d3f4a977,\"ASSAULT\",,,,,,,,,,,\n",
};
static const char *const bits[] = {"\"", "\"\"", ",", ";", "\n", "\r\n", "%3B", "%25", "{}", "[]", "[\"\"]", "null", "1e308", "-1", "4294967296", "9007199254740993", "\\ud800", "\xff", "RUS", " ", "\"event\": [\"AID\"], ", "id,", "0000000000000000"};
FUZZ_MAIN(seeds, bits, 20000)
#endif

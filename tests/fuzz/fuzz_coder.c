/* Fuzzing the whole way through the public API: any text with the shipped model and lexicon. What comes out must be JSON whose offsets lie in the text. Wants
 * $TACITUS_MODEL and $TACITUS_LEXICON. The input is a title up to the first line's end when it begins with 'T', then the text. */
#include "tacitus/tacitus.h"

#include <jansson.h>

#include "fuzz.h"

static tac_session *session(void) {
    static tac_session *only; /* opened once for all inputs */
    tac_error err = {0};
    if (only) return only;
    tac_coder *coder = tac_coder_open(NULL, NULL, &err);
    only = coder ? tac_session_new(coder, NULL) : NULL;
    if (!only) fprintf(stderr, "%s: %s\n", err.where, err.message), exit(1);
    return only;
}

static void check(const char *line, size_t text_bytes, size_t title_bytes) {
    json_error_t problem;
    json_t *r = json_loads(line, JSON_ALLOW_NUL, &problem);
    if (!r) fprintf(stderr, "%s\n%s\n", problem.text, line);
    FUZZ_HOLDS(r != NULL);
    json_t *info = json_object_get(r, "text_info"), *actors = json_object_get(r, "actor"), *one;
    size_t most = json_object_get(info, "field") ? title_bytes : text_bytes, i;
    FUZZ_HOLDS(json_integer_value(json_object_get(info, "end")) <= (json_int_t)most && json_integer_value(json_object_get(info, "start")) >= 0);
    json_array_foreach(actors, i, one) FUZZ_HOLDS(json_integer_value(json_object_get(one, "end")) <= (json_int_t)most);
    FUZZ_HOLDS(json_string_length(json_object_get(r, "id")) == 16);
    double sure = json_number_value(json_object_get(r, "confidence"));
    FUZZ_HOLDS(sure >= 0 && sure <= 1);
    json_decref(r);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n) {
    if (n > 4096) return 0;
    char *bytes = malloc(n + 1);
    if (!bytes) return 0;
    memcpy(bytes, data, n);
    bytes[n] = '\0';
    tac_document d = {.id = "fuzz", .text = bytes, .text_bytes = n, .date = "2024-02-29"};
    char *end = n && bytes[0] == 'T' ? memchr(bytes, '\n', n) : NULL;
    if (end) {
        *end = '\0';
        d.title = bytes + 1;
        d.text = end + 1;
        d.text_bytes = n - (size_t)(end + 1 - bytes);
    }
    tac_error err = {0};
    tac_result *result = tac_session_code(session(), &d, &err);
    FUZZ_HOLDS(result || (err.code == TAC_E_INPUT && err.message[0]));
    for (size_t i = 0; result && i < tac_result_count(result); i++) check(tac_result_json(result, i), d.text_bytes, d.title ? strlen(d.title) : 0);
    tac_result_free(result);
    free(bytes);
    return 0;
}

#ifdef FUZZ_PLAIN
static const char *const seeds[] = {
    "TFrance and Syria agree\nThe French defence minister said on Tuesday that Paris would send 20 tanks to Kyiv if Moscow didn't withdraw. \"We won't,\" he said.\n\nTheir envoys met in 2023-13-45.",
    "Police arrested at least 1,200 protesters in Lagos, the government's spokesman told Reuters, denying that soldiers had killed three; both sides accused each other of attacking their own.",
    "Israel Hamas Russia ' s army of the army of Iran of the of and , and or not unless if last next Monday of June the 31st of February 99999999999 dead",
};
static const char *const bits[] = {".", "\n\n", " and ", ", ", " not ", "\xE2\x80\x9C", "\"", " Russia ", " attacked ", " of ", " said ", " on Monday", " 5 million ", "'s ", "(", " he ", " who ", "\xff", " 2024-01-01 "};
FUZZ_MAIN(seeds, bits, 40)
#endif

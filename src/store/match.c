/* What a filter asks of a column that holds a list: has_party(list, wanted), has_word(list, wanted) and has_meeting(actors, a, b), functions of SQL; and of a name,
 * has_part(name, part), in any case.
 * Wanted things are parted by commas; one of them must be there. */
#include "store/internal.h"

static bool is_capitals(tac_str s) {
    for (size_t i = 0; i < s.n; i++)
        if (s.s[i] < 'A' || s.s[i] > 'Z') return false;
    return s.n == 3;
}

static void split(tac_str party, tac_str *code, tac_str *sectors) {
    size_t colon = 0;
    while (colon < party.n && party.s[colon] != ':') colon++;
    *code = (tac_str){party.s, colon};
    *sectors = colon < party.n ? (tac_str){party.s + colon + 1, party.n - colon - 1} : TAC_S("");
}

bool tac_is_code(tac_str party) {
    tac_str code, sector;
    split(party, &code, &sector);
    return (is_capitals(code) || (!code.n && sector.n)) && (!sector.n || is_capitals(sector)) && code.n + sector.n + (sector.n ? 1 : 0) == party.n;
}

static bool holds(tac_str list, char sep, tac_str word) {
    for (tac_str rest = list, each; tac_str_cut(&rest, sep, &each);)
        if (tac_str_eq(each, word)) return true;
    return false;
}

/* "RUS:MIL" against "RUS:GOV MIL". */
static bool party_is(tac_str party, tac_str wanted) {
    tac_str code, sectors, code_wanted, sector_wanted;
    split(party, &code, &sectors);
    split(wanted, &code_wanted, &sector_wanted);
    return (!code_wanted.n || tac_str_eq(code, code_wanted)) && (!sector_wanted.n || holds(sectors, ' ', sector_wanted));
}

static tac_str text_of(sqlite3_value *value) {
    const void *bytes = sqlite3_value_text(value);
    int n = sqlite3_value_bytes(value);
    return bytes && n > 0 ? (tac_str){bytes, (size_t)n} : TAC_S("");
}

static void has_party(sqlite3_context *context, int n, sqlite3_value **values) {
    (void)n;
    bool found = false;
    for (tac_str all = text_of(values[1]), wanted; !found && tac_str_cut(&all, ',', &wanted);)
        for (tac_str list = text_of(values[0]), party; !found && tac_str_cut(&list, ';', &party);) found = party_is(party, tac_str_trim(wanted));
    sqlite3_result_int(context, found);
}

static bool party_is_one_of(tac_str party, tac_str all) {
    for (tac_str wanted; tac_str_cut(&all, ',', &wanted);)
        if (party_is(party, tac_str_trim(wanted))) return true;
    return false;
}

/* has_meeting(actors, a, b): one of the actors is a, and another of another country b. */
static void has_meeting(sqlite3_context *context, int n, sqlite3_value **values) {
    (void)n;
    bool found = false;
    tac_str a = text_of(values[1]), b = text_of(values[2]), one_code, other_code, sectors;
    for (tac_str list = text_of(values[0]), one; !found && tac_str_cut(&list, ';', &one);) {
        if (!party_is_one_of(one, a)) continue;
        split(one, &one_code, &sectors);
        for (tac_str rest = text_of(values[0]), other; !found && tac_str_cut(&rest, ';', &other);) {
            split(other, &other_code, &sectors);
            found = one_code.n && other_code.n && !tac_str_eq(one_code, other_code) && party_is_one_of(other, b);
        }
    }
    sqlite3_result_int(context, found);
}

static void has_word(sqlite3_context *context, int n, sqlite3_value **values) {
    (void)n;
    bool found = false;
    for (tac_str all = text_of(values[1]), wanted; !found && tac_str_cut(&all, ',', &wanted);) found = holds(text_of(values[0]), ';', tac_str_trim(wanted));
    sqlite3_result_int(context, found);
}

static bool same_letters(const char *a, const char *b, size_t n) {
    for (size_t i = 0; i < n; i++) {
        char x = a[i], y = b[i];
        if (x >= 'A' && x <= 'Z') x += 'a' - 'A';
        if (y >= 'A' && y <= 'Z') y += 'a' - 'A';
        if (x != y) return false;
    }
    return true;
}

static void has_part(sqlite3_context *context, int n, sqlite3_value **values) {
    (void)n;
    tac_str name = text_of(values[0]), part = text_of(values[1]);
    bool found = false;
    for (size_t i = 0; !found && i + part.n <= name.n; i++) found = same_letters(name.s + i, part.s, part.n);
    sqlite3_result_int(context, found);
}

bool tac_match_functions(tac_store *s, tac_error *err) {
    int flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC;
    return (sqlite3_create_function_v2(s->db, "has_meeting", 3, flags, NULL, has_meeting, NULL, NULL, NULL) == SQLITE_OK &&
            sqlite3_create_function_v2(s->db, "has_part", 2, flags, NULL, has_part, NULL, NULL, NULL) == SQLITE_OK &&
            sqlite3_create_function_v2(s->db, "has_party", 2, flags, NULL, has_party, NULL, NULL, NULL) == SQLITE_OK &&
            sqlite3_create_function_v2(s->db, "has_word", 2, flags, NULL, has_word, NULL, NULL, NULL) == SQLITE_OK) || tac_sql_fail(s, err);
}

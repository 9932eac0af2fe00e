/* PETRARCH's dictionaries of actors and agents as blocks of our language.
 *
 *     BORIS_YELTSIN_ [RUSGOV 910710-991231]     an actor, with a code while dates hold: A-B, >A from then on, <A until then
 *     +PRESIDENT_YELTSIN_                       another name of it
 *         [RUSELI >991231]                      further codes, on lines of their own
 *     THIEF {THIEVES} [~CRM]                    an agent and its plural; {} has none
 *     !PERSON! = MAN, WOMAN                     a set: FIRE!PERSON! is FIREMAN and FIREWOMAN
 *
 * Lines become entries here, with all that is malformed told; petrarch_write.c makes blocks of them. */
#include "lexicon/petrarch.h"
#include "text/text.h"

#include <string.h>

enum { MOST_EXPANSIONS = 256, MOST_BYTES = 160, MOST_TOKENS = 30 };

static void expected(pet_reader *r, tac_str got, const char *what) {
    r->errors++;
    r->bad = true;
    if (!r->complain) return;
    size_t n = got.n > 80 ? 80 : got.n;
    while (n && n < got.n && ((unsigned char)got.s[n] & 0xC0) == 0x80) n--;
    tac_buf m = {0};
    tac_buf_printf(&m, "%.*s:%u: expected %s, got ", (int)r->shown.n, r->shown.s, r->line, what);
    if (n) tac_buf_printf(&m, "\"%.*s%s\"", (int)n, got.s, n < got.n ? "..." : "");
    else tac_buf_add(&m, TAC_S("nothing"));
    tac_buf_add(&m, (tac_str){"", 1});
    r->complain(r->context, m.s);
    tac_buf_free(&m);
}

/* ---- names ---- */

static bool name_letter(char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (unsigned char)c >= 0x80; }

static void add_name(pet_reader *r, lex_names *names, tac_str plain) {
    uint32_t tokens = 1;
    bool letter = false;
    for (size_t i = 0; i < plain.n; i++) {
        char c = plain.s[i];
        letter |= name_letter(c);
        tokens += c == ' ' ? 1 : name_letter(c) ? 0 : 2;
        if (c != ' ' && !name_letter(c) && !strchr("-'.&/,()!+:`", c)) {
            expected(r, plain, "a name of letters, digits and underscores");
            return;
        }
    }
    if (!letter || plain.s[0] == '+' || plain.s[0] == '-' || plain.n > MOST_BYTES || tokens > MOST_TOKENS) {
        expected(r, plain, "a name");
        return;
    }
    for (uint32_t i = 0; i < names->n; i++)
        if (tac_str_eq(names->at[i], plain)) return;
    TAC_PUSH(r->arena, *names, plain);
}

/* "ADEN ISLAMIC ARMY (AIA)": the name, and its acronym as another. */
static void add_with_acronym(pet_reader *r, lex_names *names, tac_str plain) {
    if (tac_str_starts(plain, "THE ") && plain.n > 4) plain = (tac_str){plain.s + 4, plain.n - 4};
    const char *open = plain.n ? memchr(plain.s, '(', plain.n) : NULL;
    if (!open || open == plain.s) {
        add_name(r, names, plain);
        return;
    }
    tac_str inside = {open + 1, plain.n - (size_t)(open + 1 - plain.s)};
    const char *close = inside.n ? memchr(inside.s, ')', inside.n) : NULL;
    if (close) inside.n = (size_t)(close - inside.s);
    add_name(r, names, tac_str_trim((tac_str){plain.s, (size_t)(open - plain.s)}));
    bool letters = inside.n > 1 && inside.n < 9;
    for (size_t i = 0; i < inside.n; i++) letters &= inside.s[i] >= 'A' && inside.s[i] <= 'Z';
    if (letters) add_name(r, names, inside);
}

/* The set that "!NAME!" at `at` stands for: NULL where that is no set's name ("YAHOO!"), or none that is known (it has been complained about). */
static const pet_set *set_at(pet_reader *r, tac_str raw, size_t at, size_t *end) {
    const char *close = at + 1 < raw.n ? memchr(raw.s + at + 1, '!', raw.n - at - 1) : NULL;
    if (!close || close == raw.s + at + 1) return NULL;
    tac_str name = {raw.s + at + 1, (size_t)(close - raw.s) - at - 1};
    for (size_t i = 0; i < name.n; i++)
        if (!name_letter(name.s[i]) && name.s[i] != '_') return NULL;
    *end = (size_t)(close - raw.s) + 1;
    for (uint32_t i = 0; i < r->sets.n; i++)
        if (tac_str_eq(r->sets.at[i].name, name)) return &r->sets.at[i];
    expected(r, name, "a set that a line before defines (!NAME! = A, B)");
    return NULL;
}

/* A name with its sets spelled out; `!PERSON!` twice makes all pairs. */
static void add_expanded(pet_reader *r, lex_names *names, tac_str raw) {
    lex_names open = {0};
    TAC_PUSH(r->arena, open, raw);
    for (uint32_t i = 0; i < open.n && !r->bad; i++) {
        const char *mark = open.at[i].n ? memchr(open.at[i].s, '!', open.at[i].n) : NULL;
        size_t at = mark ? (size_t)(mark - open.at[i].s) : 0, end = 0;
        const pet_set *set = mark ? set_at(r, open.at[i], at, &end) : NULL;
        if (!set) {
            if (!r->bad) add_with_acronym(r, names, lex_petrarch_plain(r->arena, open.at[i]));
            continue;
        }
        if (open.n + set->values.n > MOST_EXPANSIONS) {
            expected(r, raw, "a name whose sets make fewer names");
            return;
        }
        for (uint32_t v = 0; v < set->values.n; v++) {
            tac_str value = set->values.at[v];
            TAC_PUSH(r->arena, open, tac_arena_printf(r->arena, "%.*s%.*s%.*s", (int)at, open.at[i].s, (int)value.n, value.s, (int)(open.at[i].n - end), open.at[i].s + end));
        }
    }
}

static void define_set(pet_reader *r, tac_str line) {
    const char *eq = memchr(line.s, '=', line.n);
    tac_str name = tac_str_trim((tac_str){line.s, (size_t)(eq - line.s)}), values = {eq + 1, line.n - (size_t)(eq + 1 - line.s)}, value;
    if (name.n < 3 || name.s[name.n - 1] != '!') {
        expected(r, name, "a set's name between two exclamation marks (!NAME! = A, B)");
        return;
    }
    pet_set set = {.name = {name.s + 1, name.n - 2}};
    while (tac_str_cut(&values, ',', &value)) {
        value = lex_petrarch_plain(r->arena, value);
        if (value.n && memchr(value.s, '!', value.n)) expected(r, value, "a set of plain words");
        else if (value.n) add_name(r, &set.values, value);
    }
    if (!set.values.n && !r->bad) expected(r, value, "what is in the set, parted by commas");
    if (set.values.n) TAC_PUSH(r->arena, r->sets, set);
}

/* ---- codes ---- */

/* YYMMDD or YYYYMMDD as our dates are written; years of two digits run from 1930. Months and days that are 00 are not said. */
static tac_str date_of(pet_reader *r, tac_str digits) {
    uint32_t v = 0;
    for (size_t i = 0; i < digits.n; i++) {
        if (digits.s[i] < '0' || digits.s[i] > '9') return (tac_str){0};
        v = v * 10 + (uint32_t)(digits.s[i] - '0');
    }
    if (digits.n == 6) v += v / 10000 >= 30 ? 19000000 : 20000000;
    else if (digits.n != 8) return (tac_str){0};
    uint32_t year = v / 10000, month = v / 100 % 100, day = v % 100;
    if (year < 1000 || month > 12 || (month && day > (uint32_t)tac_days_in_month((int)year, (int)month)) || (!month && day)) return (tac_str){0};
    if (!month) return tac_arena_printf(r->arena, "%04u", year);
    return day ? tac_arena_printf(r->arena, "%04u-%02u-%02u", year, month, day) : tac_arena_printf(r->arena, "%04u-%02u", year, month);
}

static bool read_dates(pet_reader *r, tac_str text, pet_code *code) {
    char sign = text.n ? text.s[0] : 0;
    tac_str rest = sign == '<' || sign == '>' ? tac_str_trim((tac_str){text.s + 1, text.n - 1}) : text, first = {0};
    if (sign == '<' || sign == '>') {
        tac_str date = date_of(r, rest);
        *(sign == '<' ? &code->to : &code->from) = date;
        return date.n > 0;
    }
    if (!memchr(text.s, '-', text.n) || !tac_str_cut(&rest, '-', &first)) return false;
    code->from = date_of(r, tac_str_trim(first));
    code->to = date_of(r, tac_str_trim(rest));
    size_t common = code->from.n < code->to.n ? code->from.n : code->to.n;
    return code->from.n && code->to.n && tac_str_cmp((tac_str){code->from.s, common}, (tac_str){code->to.s, common}) <= 0;
}

/* What stands between the brackets: "RUSGOV 910710-991231", "~CRM", "---" for nobody. */
static void add_code(pet_reader *r, tac_str inside) {
    tac_str rest = inside, word = lex_word(&rest), dates = tac_str_trim(rest);
    pet_code code = {0};
    bool agent = word.n && (word.s[0] == '~' || word.s[word.n - 1] == '~');
    if (agent) word = (tac_str){word.s + (word.s[0] == '~'), word.n - 1};
    if (agent && !lex_cameo_agent(word, &code.cameo)) expected(r, inside, "an agent's code ([~MIL])");
    else if (!agent && !tac_str_is(word, "---") && !lex_cameo_actor(word, &code.cameo)) expected(r, inside, "an actor's code that begins with a country's ([RUSMIL])");
    else if (dates.n && !read_dates(r, dates, &code)) expected(r, dates, "dates (890101-931231, >890101 or <931231)");
    else if (r->entry.codes.n && r->entry.agent != agent) expected(r, inside, "an actor's codes or an agent's, not both");
    else {
        r->entry.agent = agent;
        TAC_PUSH(r->arena, r->entry.codes, code);
    }
}

static void add_codes(pet_reader *r, tac_str text) {
    while ((text = tac_str_trim(text)).n) {
        const char *close = text.s[0] == '[' ? memchr(text.s, ']', text.n) : NULL;
        if (!close) {
            expected(r, text, "a code in brackets");
            return;
        }
        add_code(r, tac_str_trim((tac_str){text.s + 1, (size_t)(close - text.s) - 1}));
        text = (tac_str){close + 1, text.n - (size_t)(close + 1 - text.s)};
    }
}

/* ---- lines ---- */

/* "THIEF {THIEVES} [~CRM]" after the name: the plural, then codes. */
static void add_rest(pet_reader *r, tac_str text) {
    text = tac_str_trim(text);
    if (text.n && text.s[0] == '{') {
        const char *close = memchr(text.s, '}', text.n);
        if (!close) {
            expected(r, text, "a plural in braces");
            return;
        }
        tac_str plural = tac_str_trim((tac_str){text.s + 1, (size_t)(close - text.s) - 1}), one;
        while (tac_str_cut(&plural, ',', &one))
            if (tac_str_trim(one).n) add_expanded(r, &r->entry.names, tac_str_trim(one));
        text = (tac_str){close + 1, text.n - (size_t)(close + 1 - text.s)};
    }
    if (!r->bad) add_codes(r, text);
}

static void finish_entry(pet_reader *r) {
    uint32_t line = r->line;
    r->line = r->entry.line;
    if (r->entry.line && r->entry.names.n && !r->entry.codes.n && !r->entry.failed) expected(r, r->entry.names.at[0], "a code in brackets for this name");
    if (r->entry.names.n && r->entry.codes.n) TAC_PUSH(r->arena, r->entries, r->entry);
    r->line = line;
    r->bad = false;
    r->entry = (pet_entry){0};
}

static void read_line(pet_reader *r, tac_str line) {
    bool indented = line.s[0] == ' ' || line.s[0] == '\t';
    tac_str text = tac_str_trim(line);
    r->bad = false;
    if (text.s[0] == '!' && memchr(text.s, '=', text.n)) {
        finish_entry(r);
        define_set(r, text);
        return;
    }
    if (text.s[0] == '[') {
        if (!r->entry.line) expected(r, text, "a name before its codes");
        else add_codes(r, text);
    } else {
        bool synonym = text.s[0] == '+';
        if (!synonym && !indented) finish_entry(r);
        if (!r->entry.line && (synonym || indented)) {
            expected(r, text, synonym ? "a name before its synonyms" : "a name in the first column");
            return;
        }
        if (!r->entry.line) r->entry.line = r->line;
        size_t end = synonym ? 1 : 0, from = end;
        while (end < text.n && text.s[end] != '[' && text.s[end] != '{') end++;
        add_expanded(r, &r->entry.names, (tac_str){text.s + from, end - from});
        if (!r->bad) add_rest(r, (tac_str){text.s + end, text.n - end});
    }
    r->entry.failed |= r->bad;
}

/* Comments run from # or ; to the end of the line. */
static tac_str bare(tac_str line) {
    for (size_t i = 0; i < line.n; i++)
        if (line.s[i] == '#' || line.s[i] == ';') line.n = i;
    while (line.n && (line.s[line.n - 1] == ' ' || line.s[line.n - 1] == '\t' || line.s[line.n - 1] == '\r')) line.n--;
    return line;
}

static bool is_clean(tac_str line) {
    if (tac_utf8_check(line.s, line.n) < line.n) return false;
    for (size_t i = 0; i < line.n; i++)
        if ((unsigned char)line.s[i] < 32 && line.s[i] != '\t' && line.s[i] != '\r') return false;
    return true;
}

static void read_file(pet_reader *r, const tac_petrarch_file *file) {
    tac_str rest = file->text, line;
    if (tac_str_starts(rest, "\xEF\xBB\xBF")) rest = (tac_str){rest.s + 3, rest.n - 3};
    r->shown = file->shown;
    r->line = 0;
    r->sets.n = 0;
    while (tac_str_cut(&rest, '\n', &line)) {
        r->line++;
        line = bare(line);
        if (!line.n) continue;
        if (is_clean(line)) read_line(r, line);
        else {
            expected(r, (tac_str){0}, "UTF-8 text");
            r->entry.failed = true;
        }
    }
    finish_entry(r);
}

uint32_t tac_lexicon_import_petrarch(const tac_petrarch_file *files, int n, tac_buf *out, void (*complain)(void *, const char *), void *context) {
    pet_reader r = {.arena = tac_arena_new(), .complain = complain, .context = context};
    for (int i = 0; i < n; i++) read_file(&r, &files[i]);
    pet_write(&r, out);
    uint32_t errors = r.errors;
    tac_arena_free(r.arena);
    return errors;
}

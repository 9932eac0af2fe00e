/* Small things that all kinds of block share: cutting words and names, spelling of lemmas, texts and phrases on their way into the file, examples. */
#include "lexicon/internal.h"
#include "text/text.h"

#include <string.h>

static bool space(char c) { return c == ' ' || c == '\t'; }

tac_str lex_word(tac_str *rest) {
    size_t i = 0;
    while (i < rest->n && space(rest->s[i])) i++;
    size_t from = i;
    while (i < rest->n && !space(rest->s[i])) i++;
    tac_str word = {rest->s + from, i - from};
    *rest = (tac_str){rest->s + i, rest->n - i};
    return word;
}

tac_str lex_last_word(tac_str text) {
    text = tac_str_trim(text);
    size_t i = text.n;
    while (i && !space(text.s[i - 1])) i--;
    return (tac_str){text.s + i, text.n - i};
}

bool lex_next_name(tac_str *rest, tac_str *name) {
    if (!tac_str_cut(rest, '|', name)) return false;
    *name = tac_str_trim(*name);
    return true;
}

bool lex_next_value(tac_str *rest, tac_str *value) {
    size_t i = 0;
    while (i < rest->n && (space(rest->s[i]) || rest->s[i] == ',' || rest->s[i] == '|')) i++;
    size_t from = i;
    while (i < rest->n && !space(rest->s[i]) && rest->s[i] != ',' && rest->s[i] != '|') i++;
    *value = (tac_str){rest->s + from, i - from};
    *rest = (tac_str){rest->s + i, rest->n - i};
    return value->n > 0;
}

lex_ref lex_text(lex_compiler *c, tac_str text) {
    if (!text.n) return (lex_ref){0, 0};
    uint32_t at;
    if (!tac_map_get(c->text_at, text, &at)) {
        at = (uint32_t)c->texts.n;
        tac_buf_add(&c->texts, text);
        tac_map_set(c->text_at, c->arena, tac_arena_str(c->arena, text), at);
    }
    return (lex_ref){at, (uint32_t)text.n};
}

tac_str lex_text_of(const lex_compiler *c, lex_ref ref) { return ref.n ? (tac_str){c->texts.s + ref.at, ref.n} : (tac_str){"", 0}; }

lex_ref lex_where(lex_compiler *c, const lex_block *b, uint32_t line) {
    return lex_text(c, tac_arena_printf(c->scratch, "%.*s:%u", (int)b->source->where.n, b->source->where.s, line));
}

/* ---- phrases ---- */

tac_str lex_tokens(lex_compiler *c, tac_str phrase, bool in_text, uint32_t *words) {
    static const char before[] = "and the ", after[] = " has now";
    tac_str text = phrase;
    size_t from = 0;
    if (in_text) {
        text = tac_arena_printf(c->scratch, "%s%.*s%s", before, (int)phrase.n, phrase.s, after);
        from = sizeof before - 1;
    }
    tac_tokens t = tac_tokenize(c->scratch, text);
    char *out = tac_arena_alloc(c->arena, 2 * phrase.n + 1);
    size_t n = 0, end = from;
    *words = 0;
    for (uint32_t i = 0; i < t.n; i++) {
        tac_token k = t.at[i];
        if (k.end <= from || k.start >= from + phrase.n) continue;
        if (k.start < from || k.end > from + phrase.n || k.end <= k.start) return (tac_str){0}; /* a word that reaches over the edge: not how the phrase is read alone */
        if ((*words)++) out[n++] = ' ';
        for (uint32_t p = k.start; p < k.end; p++) {
            if (k.end - p >= 3 && memcmp(text.s + p, "\xE2\x80\x99", 3) == 0) {
                out[n++] = '\'';
                p += 2;
            } else if (!space(text.s[p])) {
                out[n++] = text.s[p];
            }
        }
        end = k.end;
    }
    (void)end;
    if (*words > LEX_MAX_WORDS) return (tac_str){0};
    return (tac_str){out, n};
}

void lex_add_phrase(lex_compiler *c, lex_space in, tac_str joined, uint32_t what, uint32_t how, uint32_t rank) {
    lex_found f = {.hash = lex_hash_start(in), .text = joined, .space = in, .what = what, .how = how, .rank = rank};
    tac_str rest = joined, word;
    while (tac_str_cut(&rest, ' ', &word)) {
        f.hash = lex_hash_word(f.hash, in, word);
        if (!f.words++) f.first = f.hash;
    }
    if (f.words) TAC_PUSH(c->arena, c->found, f);
}

/* Letters of U+00C0..U+017F without their marks: names are found both ways ("Erdoğan", "Erdogan"). */
static const char *const unmarked[192] = {
    "A", "A", "A", "A", "A", "A", "AE", "C", "E", "E", "E", "E", "I", "I", "I", "I", "D", "N", "O", "O", "O", "O", "O", 0, "O", "U", "U", "U", "U", "Y", "Th", "ss",
    "a", "a", "a", "a", "a", "a", "ae", "c", "e", "e", "e", "e", "i", "i", "i", "i", "d", "n", "o", "o", "o", "o", "o", 0, "o", "u", "u", "u", "u", "y", "th", "y",
    "A", "a", "A", "a", "A", "a", "C", "c", "C", "c", "C", "c", "C", "c", "D", "d", "D", "d", "E", "e", "E", "e", "E", "e", "E", "e", "E", "e", "G", "g", "G", "g",
    "G", "g", "G", "g", "H", "h", "H", "h", "I", "i", "I", "i", "I", "i", "I", "i", "I", "i", "IJ", "ij", "J", "j", "K", "k", "k", "L", "l", "L", "l", "L", "l", "L",
    "l", "L", "l", "N", "n", "N", "n", "N", "n", "n", "N", "n", "O", "o", "O", "o", "O", "o", "OE", "oe", "R", "r", "R", "r", "R", "r", "S", "s", "S", "s", "S", "s",
    "S", "s", "T", "t", "T", "t", "T", "t", "U", "u", "U", "u", "U", "u", "U", "u", "U", "u", "U", "u", "W", "w", "Y", "y", "Y", "Z", "z", "Z", "z", "Z", "z", "s"};

/* The name in plain letters; the same slice when it is so already or cannot be. */
static tac_str plain_letters(lex_compiler *c, tac_str name) {
    tac_buf out = {0};
    bool changed = false;
    for (size_t i = 0; i < name.n;) {
        size_t from = i;
        uint32_t u = tac_utf8_next(name.s, name.n, &i);
        const char *as = u >= 0xC0 && u < 0x180 ? unmarked[u - 0xC0] : u == 0x218 ? "S" : u == 0x219 ? "s" : u == 0x21A ? "T" : u == 0x21B ? "t" : NULL;
        if (i <= from) i = from + 1;
        changed |= as != NULL;
        tac_buf_add(&out, as ? tac_str_of(as) : (tac_str){name.s + from, i - from});
    }
    tac_str plain = changed ? tac_arena_str(c->arena, (tac_str){out.s, out.n}) : name;
    tac_buf_free(&out);
    return plain;
}

void lex_add_name(lex_compiler *c, const lex_block *b, uint32_t line, tac_str name, uint32_t entry, tac_name_how how) {
    if (!name.n) {
        lex_expected(c, b->source, line, name, "a name");
        return;
    }
    if (name.n > 240) {
        lex_expected(c, b->source, line, name, "a name of at most 240 bytes");
        return;
    }
    tac_str spellings[2] = {name, plain_letters(c, name)}, done[4];
    uint32_t n_done = 0, rank = (c->entries.at[entry].kind << 3 | how);
    for (int i = 0; i < 2; i++) {
        if (i && spellings[1].s == name.s) break;
        for (int in_text = 0; in_text < 2; in_text++) {
            uint32_t words = 0;
            tac_str joined = lex_tokens(c, spellings[i], in_text, &words);
            if (words > LEX_MAX_WORDS) {
                lex_expected(c, b->source, line, name, "a name of at most %d words", LEX_MAX_WORDS);
                return;
            }
            bool seen = !joined.n;
            for (uint32_t k = 0; k < n_done; k++) seen |= tac_str_eq(done[k], joined);
            if (seen) continue;
            done[n_done++] = joined;
            lex_add_phrase(c, LEX_NAME, joined, entry, (uint32_t)how, rank);
        }
    }
}

/* What the lemma of a word may be when it is an inflected form; itself first. Too many is harmless: a lemma that is no word never comes. */
static uint32_t lemmas_of(lex_compiler *c, tac_str w, tac_str out[4]) {
    uint32_t n = 0;
    out[n++] = w;
    static const struct { const char *form, *lemma; } irregular[] = {{"men", "man"}, {"women", "woman"}, {"children", "child"}, {"given", "give"}, {"made", "make"}, {"held", "hold"},
        {"taken", "take"}, {"is", "be"}, {"are", "be"}, {"was", "be"}, {"were", "be"}, {"been", "be"}, {"has", "have"}, {"had", "have"}, {"an", "a"}, {"said", "say"}, {"seen", "see"}, {"thought", "think"}, {"told", "tell"}};
    for (size_t i = 0; i < sizeof irregular / sizeof *irregular; i++)
        if (tac_str_is(w, irregular[i].form)) {
            out[n++] = tac_str_of(irregular[i].lemma);
            return n;
        }
    size_t cut = tac_str_ends(w, "ing") && w.n > 5 ? 3 : tac_str_ends(w, "ed") && w.n > 4 ? 2 : 0;
    if (cut) {
        tac_str stem = {w.s, w.n - cut};
        out[n++] = stem;
        out[n++] = tac_arena_printf(c->scratch, "%.*se", (int)stem.n, stem.s);
        if (stem.s[stem.n - 1] == stem.s[stem.n - 2]) out[n++] = (tac_str){w.s, stem.n - 1};
        else if (stem.s[stem.n - 1] == 'i') out[n++] = tac_arena_printf(c->scratch, "%.*sy", (int)stem.n - 1, stem.s);
    } else if (tac_str_ends(w, "ies") && w.n > 4) {
        out[n++] = tac_arena_printf(c->scratch, "%.*sy", (int)w.n - 3, w.s);
    } else if (tac_str_ends(w, "s") && w.n > 3 && !tac_str_ends(w, "ss")) {
        out[n++] = (tac_str){w.s, w.n - 1};
        if (tac_str_ends(w, "es")) out[n++] = (tac_str){w.s, w.n - 2};
    }
    return n;
}

uint32_t lex_variants(lex_compiler *c, tac_str joined, uint32_t words, tac_str out[LEX_VARIANTS]) {
    out[0] = joined;
    if (words < 2) return 1;
    tac_str made[2][LEX_VARIANTS] = {{{"", 0}}}, rest = joined, word;
    uint32_t n = 1, now = 0;
    for (uint32_t i = 0; i < words && tac_str_cut(&rest, ' ', &word); i++) {
        tac_str lemma[4];
        uint32_t lemmas = lemmas_of(c, word, lemma), next = 0;
        for (uint32_t k = 0; k < lemmas; k++)
            for (uint32_t v = 0; v < n && next < LEX_VARIANTS; v++)
                made[!now][next++] = tac_arena_printf(c->arena, "%.*s%s%.*s", (int)made[now][v].n, made[now][v].s, i ? " " : "", (int)lemma[k].n, lemma[k].s);
        n = next;
        now = !now;
    }
    memcpy(out, made[now], n * sizeof *out);
    return n;
}

/* ---- lemma.pos ---- */

static bool bad_spelling(lex_compiler *c, const lex_block *b, uint32_t line, tac_str got) {
    lex_expected(c, b->source, line, got, "a word as lemma.pos (v, n, a, p or m) or a phrase in quotation marks");
    return false;
}

/* `lemma.pos` to its words; underscores part words. */
static bool spelled(lex_compiler *c, const lex_block *b, uint32_t line, tac_str text, tac_str whole, lex_spelled *out) {
    if (text.n < 3 || text.n > 240 || text.s[text.n - 2] != '.' || !strchr("vnapm", text.s[text.n - 1])) return bad_spelling(c, b, line, whole);
    out->pos = text.s[text.n - 1];
    tac_str lemma = tac_arena_str(c->scratch, (tac_str){text.s, text.n - 2});
    uint32_t underscores = 0;
    for (size_t i = 0; i < lemma.n; i++)
        if (lemma.s[i] == '_') {
            ((char *)lemma.s)[i] = ' ';
            underscores++;
        }
    out->particle = underscores == 1;
    out->text = lex_tokens(c, lemma, false, &out->words);
    return out->text.n ? true : bad_spelling(c, b, line, whole);
}

lex_got lex_next_spelled(lex_compiler *c, const lex_block *b, uint32_t line, tac_str *rest, lex_spelled *out) {
    *out = (lex_spelled){0};
    while (rest->n && (space(rest->s[0]) || rest->s[0] == '|' || rest->s[0] == ',')) rest->s++, rest->n--;
    if (!rest->n) return LEX_END;
    if (rest->s[0] == '"') {
        const char *end = memchr(rest->s + 1, '"', rest->n - 1);
        if (!end) {
            lex_expected(c, b->source, line, *rest, "a closing quotation mark");
            rest->n = 0;
            return LEX_BAD;
        }
        tac_str phrase = tac_str_trim((tac_str){rest->s + 1, (size_t)(end - rest->s) - 1});
        *rest = (tac_str){end + 1, rest->n - (size_t)(end + 1 - rest->s)};
        if (rest->n >= 2 && rest->s[0] == '.' && strchr("vnapm", rest->s[1])) {
            out->pos = rest->s[1];
            rest->s += 2, rest->n -= 2;
        }
        if (phrase.n && phrase.n <= 240) out->text = lex_tokens(c, phrase, false, &out->words);
        if (out->text.n) return LEX_OK;
        lex_expected(c, b->source, line, phrase, "a phrase of 1 to %d words", LEX_MAX_WORDS);
        return LEX_BAD;
    }
    tac_str whole, first, noun = {0};
    if (!lex_next_value(rest, &whole)) return LEX_END;
    noun = whole;
    if (!tac_str_cut(&noun, '+', &first) || !spelled(c, b, line, first, whole, out)) return LEX_BAD;
    if (first.n == whole.n) return LEX_OK;
    lex_spelled with = {0};
    if (!spelled(c, b, line, noun, whole, &with)) return LEX_BAD;
    out->with = with.text;
    return LEX_OK;
}

/* ---- examples ---- */

/* The parties of one side, parted by commas: each `*`, or a code and sectors, or sectors alone. */
static bool parties_ok(tac_str side) {
    tac_str party, word;
    while (tac_str_cut(&side, ',', &party)) {
        for (bool first = true; (word = lex_word(&party)).n; first = false)
            if (!tac_str_is(word, "*") && !tac_str_is(word, "-") && !lex_is_one(lex_sectors, word) && !(first && lex_is_country(word))) return false;
    }
    return true;
}

static void check_expectation(lex_compiler *c, const lex_block *b, uint32_t line, tac_str expect) {
    tac_str rest = expect, part;
    bool parties = true;
    while (tac_str_cut(&rest, ';', &part)) {
        part = tac_str_trim(part);
        tac_str after = part, word = lex_word(&after);
        if (word.n && word.s[0] >= 'a' && word.s[0] <= 'z') {
            parties = false;
            if (!lex_is_one(lex_fields, word)) lex_expected(c, b->source, line, word, "a field of the record (%s)", lex_fields);
            continue;
        }
        tac_str side;
        if (!parties) lex_expected(c, b->source, line, part, "a field of the record (%s)", lex_fields);
        else
            while (tac_str_cut(&part, '>', &side))
                if (!parties_ok(side)) lex_expected(c, b->source, line, tac_str_trim(side), "a party: * or a country's code and sectors");
    }
}

bool lex_example_line(lex_compiler *c, const lex_block *b, const lex_line *line, uint32_t frame) {
    tac_str t = line->text;
    if (t.n < 2 || (t.s[0] != '+' && t.s[0] != '-') || !space(t.s[1])) return false;
    bool negative = t.s[0] == '-';
    tac_str text = {t.s + 2, t.n - 2}, expect = {0};
    for (size_t i = 0; i + 1 < text.n; i++)
        if (text.s[i] == '=' && text.s[i + 1] == '>') {
            expect = tac_str_trim((tac_str){text.s + i + 2, text.n - i - 2});
            text.n = i;
            break;
        }
    text = tac_str_trim(text);
    if (!text.n) lex_expected(c, b->source, line->line, text, "the text of an example");
    else if (!negative && !expect.n) lex_expected(c, b->source, line->line, t, "=> and what the coder makes of the example");
    else if (!negative) check_expectation(c, b, line->line, expect);
    tac_str block = tac_arena_printf(c->scratch, "%s %.*s", lex_kind_names[b->kind], (int)b->name.n, b->name.s);
    if (b->kind == LEX_FRAME) block = b->name;
    lex_example e = {lex_text(c, text), lex_text(c, expect), lex_text(c, block), lex_where(c, b, line->line), negative, frame};
    TAC_PUSH(c->arena, c->examples, e);
    return true;
}

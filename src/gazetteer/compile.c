/* Sources to one file (layout.h). A line is a place; countries and regions hold the lines below them. All errors are told, not only the first. */
#include "gazetteer/layout.h"

#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct { uint64_t hash; uint32_t place, order; bool other; } found_name;

typedef struct {
    tac_arena *arena;
    void (*complain)(void *, const char *);
    void *context;
    uint32_t errors;
    tac_str file;
    uint32_t line;
    uint32_t country, region;       /* that hold the next line */
    tac_buf texts;
    tac_map *codes_at, *countries_at;
    TAC_VEC(gaz_place) places;
    TAC_VEC(gaz_codes) codes;
    TAC_VEC(uint32_t) countries;
    TAC_VEC(found_name) names;
} compiler;

static bool expected(compiler *c, tac_str got, const char *what) {
    if (got.n > 60) got.n = 60;
    while (got.n && ((unsigned char)got.s[got.n - 1] & 0xC0) == 0x80 && got.n == 60) got.n--;
    c->errors++;
    c->complain(c->context, tac_arena_printf(c->arena, "%.*s:%u: expected %s, got \"%.*s\"", (int)c->file.n, c->file.s, c->line, what, (int)got.n, got.s).s);
    return false;
}

/* ---- the fields of a line ---- */

static tac_str word(tac_str *rest) {
    *rest = tac_str_trim(*rest);
    size_t n = 0;
    while (n < rest->n && rest->s[n] != ' ' && rest->s[n] != '\t') n++;
    tac_str w = {rest->s, n};
    *rest = (tac_str){rest->s + n, rest->n - n};
    return w;
}

static bool number(compiler *c, tac_str *rest, const char *what, uint32_t *out) {
    tac_str w = word(rest);
    uint64_t v = 0;
    for (size_t i = 0; i < w.n; i++) {
        if (w.s[i] < '0' || w.s[i] > '9' || w.n > 10) return expected(c, w, what);
        v = v * 10 + (uint64_t)(w.s[i] - '0');
    }
    if (!w.n || v > 0xfffffffeu) return expected(c, w, what);
    *out = (uint32_t)v;
    return true;
}

/* "-12.5" to -1250. */
static bool degrees(compiler *c, tac_str *rest, const char *what, int most, int16_t *out) {
    tac_str w = word(rest), d = w;
    int sign = 1, v = 0, decimals = -1;
    if (d.n && d.s[0] == '-') sign = -1, d.s++, d.n--;
    if (!d.n || d.n > 6) return expected(c, w, what);
    for (size_t i = 0; i < d.n; i++) {
        if (d.s[i] == '.' && i && decimals < 0) {
            decimals = 0;
        } else if (d.s[i] >= '0' && d.s[i] <= '9' && decimals < 2) {
            v = v * 10 + (d.s[i] - '0');
            if (decimals >= 0) decimals++;
        } else {
            return expected(c, w, what);
        }
    }
    for (int k = decimals < 0 ? 0 : decimals; k < 2; k++) v *= 10;
    if (v > most * 100) return expected(c, w, what);
    *out = (int16_t)(sign * v);
    return true;
}

static bool point(compiler *c, tac_str *rest, gaz_place *p) {
    return number(c, rest, "GeoNames' number, 0 where it is not known", &p->geonameid) && degrees(c, rest, "a latitude from -90 to 90, two decimals at most", 90, &p->lat) &&
           degrees(c, rest, "a longitude from -180 to 180, two decimals at most", 180, &p->lon);
}

/* "UKR", "UKR,RUS", "-". */
static bool code_set(compiler *c, tac_str w, bool one, uint16_t *out) {
    gaz_codes codes = {0};
    tac_str rest = w, code;
    uint32_t n = 0, at;
    while (!tac_str_is(w, "-") && tac_str_cut(&rest, ',', &code)) {
        bool letters = code.n == 3;
        for (size_t i = 0; i < code.n; i++) letters = letters && code.s[i] >= 'A' && code.s[i] <= 'Z';
        if (!letters || n == TAC_PLACE_CODES || (one && n)) return expected(c, w, one ? "a country's code of three capitals" : "up to four codes of three capitals with commas between, or -");
        memcpy(codes.code[n++], code.s, 3);
    }
    if (one && !n) return expected(c, w, "a country's code of three capitals");
    tac_str key = tac_arena_str(c->arena, (tac_str){(const char *)&codes, sizeof codes});
    if (!tac_map_get(c->codes_at, key, &at)) {
        at = c->codes.n;
        if (at == UINT16_MAX) return expected(c, w, "fewer sets of countries");
        TAC_PUSH(c->arena, c->codes, codes);
        tac_map_set(c->codes_at, c->arena, key, at);
    }
    *out = (uint16_t)at;
    return true;
}

/* "Jalal-Abad" is written "Jalalabad" too: the name folded with its hyphens gone; 0 where it has none. */
static size_t without_hyphens(tac_str name, char out[GAZ_LONGEST]) {
    char joined[GAZ_LONGEST];
    size_t n = 0;
    for (size_t i = 0; i < name.n; i++)
        if (name.s[i] != '-') joined[n++] = name.s[i];
    return n < name.n && n ? gaz_fold((tac_str){joined, n}, out) : 0;
}

/* "Kharkiv | Kharkov": the first is the place's name, all are found. */
static bool names(compiler *c, tac_str rest, gaz_place *p) {
    tac_str name;
    bool first = true;
    for (; tac_str_cut(&rest, '|', &name); first = false) {
        char folded[GAZ_LONGEST];
        name = tac_str_trim(name);
        size_t n = gaz_fold(name, folded);
        if (!n || name.n > GAZ_LONGEST) return expected(c, name, "a name in UTF-8, of at most 160 bytes");
        if (first) {
            p->name = (uint32_t)c->texts.n;
            p->name_bytes = (uint8_t)name.n;
            tac_buf_add(&c->texts, name);
        }
        TAC_PUSH(c->arena, c->names, (found_name){gaz_hash(folded, n), c->places.n, 0, !first});
        size_t joined = without_hyphens(name, folded);
        if (joined) TAC_PUSH(c->arena, c->names, (found_name){gaz_hash(folded, joined), c->places.n, 0, !first});
    }
    return !first || expected(c, rest, "a name");
}

/* ---- a line ---- */

static void country(compiler *c, tac_str rest) {
    gaz_place p = {.kind = TAC_PLACE_COUNTRY, .within = TAC_PLACE_NONE};
    tac_str code = word(&rest);
    uint32_t other;
    c->country = c->region = TAC_PLACE_NONE;
    if (!code_set(c, code, true, &p.codes) || !point(c, &rest, &p) || !number(c, &rest, "a population", &p.population) || !names(c, rest, &p)) return;
    if (tac_map_get(c->countries_at, code, &other)) {
        expected(c, code, "a country that has not been");
        return;
    }
    tac_map_set(c->countries_at, c->arena, code, c->places.n);
    TAC_PUSH(c->arena, c->countries, c->places.n);
    c->country = c->places.n;
    TAC_PUSH(c->arena, c->places, p);
}

static void part(compiler *c, tac_place_kind kind, tac_str line, tac_str rest) {
    if (c->country == TAC_PLACE_NONE) {
        expected(c, line, "a country before its places");
        return;
    }
    bool top = kind == TAC_PLACE_REGION;
    gaz_place p = {.kind = (uint8_t)kind, .within = top || c->region == TAC_PLACE_NONE ? c->country : c->region, .codes = c->places.at[c->country].codes};
    if (!point(c, &rest, &p)) return;
    if (kind >= TAC_PLACE_TOWN && !number(c, &rest, "a population", &p.population)) return;
    if (!names(c, rest, &p)) return;
    if (top) c->region = c->places.n;
    TAC_PUSH(c->arena, c->places, p);
}

static void feature(compiler *c, tac_place_kind kind, tac_str rest) {
    gaz_place p = {.kind = (uint8_t)kind, .within = TAC_PLACE_NONE};
    if (!point(c, &rest, &p) || !code_set(c, word(&rest), false, &p.codes) || !names(c, rest, &p)) return;
    TAC_PUSH(c->arena, c->places, p);
}

static void do_line(compiler *c, tac_str line) {
    static const struct { char sign; tac_place_kind kind; } signs[] = {{'*', TAC_PLACE_CAPITAL}, {'+', TAC_PLACE_SEAT}, {'-', TAC_PLACE_QUARTER}};
    tac_str rest = line, kind = word(&rest);
    if (!kind.n || kind.s[0] == '#') return;
    if (tac_str_is(kind, "country")) country(c, rest);
    else if (tac_str_is(kind, "region")) part(c, TAC_PLACE_REGION, line, rest);
    else if (tac_str_is(kind, "district")) part(c, TAC_PLACE_DISTRICT, line, rest);
    else if (tac_str_is(kind, "water")) feature(c, TAC_PLACE_WATER, rest);
    else if (tac_str_is(kind, "land")) feature(c, TAC_PLACE_LAND, rest);
    else {
        tac_place_kind town = TAC_PLACE_TOWN;
        size_t skip = 0;
        for (size_t i = 0; i < sizeof signs / sizeof *signs; i++)
            if (kind.s[0] == signs[i].sign) town = signs[i].kind, skip = 1;
        if (kind.n == skip || kind.s[skip] < '0' || kind.s[skip] > '9') expected(c, kind, "country, region, district, water, land, or the number of a town");
        else part(c, town, line, (tac_str){kind.s + skip, line.n - (size_t)(kind.s + skip - line.s)});
    }
}

/* ---- the index ---- */

/* Lands first, then towns from the largest; a name that is a place's own before one that is another's. The last word is the order of the sources. */
static uint32_t rank(const gaz_place *p) { return p->kind >= TAC_PLACE_TOWN && p->kind <= TAC_PLACE_QUARTER ? 1 : 0; }

static void set_orders(compiler *c) {
    for (uint32_t i = 0; i < c->names.n; i++) {
        const gaz_place *p = &c->places.at[c->names.at[i].place];
        c->names.at[i].order = rank(p) ? UINT32_MAX - (p->population >> 1) : p->kind;
    }
}

static int by_hash(const void *a, const void *b) {
    const found_name *x = a, *y = b;
    if (x->hash != y->hash) return x->hash < y->hash ? -1 : 1;
    if (x->order != y->order) return x->order < y->order ? -1 : 1;
    if (x->place != y->place) return x->place < y->place ? -1 : 1;
    return (int)x->other - (int)y->other;
}

typedef TAC_VEC(gaz_key) key_list;
typedef TAC_VEC(uint32_t) number_list;

static void index_names(compiler *c, key_list *keys, number_list *hits, uint32_t *buckets) {
    set_orders(c);
    if (c->names.n) qsort(c->names.at, c->names.n, sizeof *c->names.at, by_hash);
    for (uint32_t i = 0; i < c->names.n; i++) {
        const found_name *f = &c->names.at[i];
        if (!i || f->hash != f[-1].hash) TAC_PUSH(c->arena, *keys, (gaz_key){f->hash, hits->n, 0});
        else if (f->place == f[-1].place) continue;
        TAC_PUSH(c->arena, *hits, f->place | (f->other ? GAZ_OTHER : 0));
        keys->at[keys->n - 1].n_hits++;
    }
    for (uint32_t b = 0, k = 0; b <= 1u << GAZ_BUCKET_BITS; b++) {
        while (k < keys->n && keys->at[k].hash >> (64 - GAZ_BUCKET_BITS) < b) k++;
        buckets[b] = k;
    }
}

/* ---- the file ---- */

static void put(tac_buf *out, gaz_header *h, gaz_section section, const void *records, uint32_t n, size_t size) {
    static const char zeros[8] = {0};
    tac_buf_add(out, (tac_str){zeros, (8 - out->n % 8) % 8});
    h->section[section].at = (uint32_t)out->n;
    h->section[section].n = n;
    if (n) tac_buf_add(out, (tac_str){records, n * size});
}

static void sort_countries(compiler *c) {
    for (uint32_t i = 1; i < c->countries.n; i++) /* a few hundred, nearly in order: insertion */
        for (uint32_t k = i; k && memcmp(c->codes.at[c->places.at[c->countries.at[k - 1]].codes].code[0], c->codes.at[c->places.at[c->countries.at[k]].codes].code[0], 3) > 0; k--) {
            uint32_t t = c->countries.at[k];
            c->countries.at[k] = c->countries.at[k - 1];
            c->countries.at[k - 1] = t;
        }
}

static void write_all(compiler *c, tac_buf *out) {
    key_list keys = {0};
    number_list hits = {0};
    uint32_t *buckets = TAC_NEW(c->arena, uint32_t, (1u << GAZ_BUCKET_BITS) + 1);
    index_names(c, &keys, &hits, buckets);
    sort_countries(c);
    gaz_header h = {.magic = GAZ_MAGIC, .version = GAZ_VERSION, .sections = GAZ_SECTIONS};
    tac_buf_add(out, (tac_str){(const char *)&h, sizeof h});
    put(out, &h, GAZ_TEXTS, c->texts.s, (uint32_t)c->texts.n, 1);
    put(out, &h, GAZ_PLACES, c->places.at, c->places.n, sizeof(gaz_place));
    put(out, &h, GAZ_CODES, c->codes.at, c->codes.n, sizeof(gaz_codes));
    put(out, &h, GAZ_COUNTRIES, c->countries.at, c->countries.n, 4);
    put(out, &h, GAZ_BUCKETS, buckets, (1u << GAZ_BUCKET_BITS) + 1, 4);
    put(out, &h, GAZ_KEYS, keys.at, keys.n, sizeof(gaz_key));
    put(out, &h, GAZ_HITS, hits.at, hits.n, 4);
    h.bytes = out->n;
    h.hash = tac_hash64(out->s + sizeof h, out->n - sizeof h, 0);
    h.header_hash = tac_hash64(&h, sizeof h, 0);
    memcpy(out->s, &h, sizeof h);
}

enum { MOST_BYTES = 64 << 20 }; /* of source; offsets in the compiled file have 32 bits */

bool gaz_compile_sources(const gaz_source *sources, uint32_t n, tac_buf *out, void (*complain)(void *, const char *), void *context) {
    compiler c = {.arena = tac_arena_new(), .complain = complain, .context = context};
    c.codes_at = tac_map_new(c.arena);
    c.countries_at = tac_map_new(c.arena);
    size_t bytes = 0;
    for (uint32_t i = 0; i < n && bytes <= MOST_BYTES; i++) {
        c.file = sources[i].name;
        c.line = 0;
        c.country = c.region = TAC_PLACE_NONE;
        bytes += sources[i].text.n;
        if (bytes > MOST_BYTES) expected(&c, c.file, "at most 64 MB of places");
        tac_str rest = sources[i].text, line;
        while (bytes <= MOST_BYTES && tac_str_cut(&rest, '\n', &line)) {
            c.line++;
            do_line(&c, tac_str_trim(line));
        }
    }
    if (!c.errors) write_all(&c, out);
    tac_buf_free(&c.texts);
    bool ok = !c.errors;
    tac_arena_free(c.arena);
    return ok;
}

/* Fuzzing the gazetteer. Input that begins with its magic is a compiled file, the checksum of whose header is mended: what opens must answer every question without reading beyond
 * itself. Other input is a source: what compiles must hold together, and every name's place must be found. */
#include "gazetteer/layout.h"

#include "fuzz.h"

static void complain(void *context, const char *message) {
    (void)context;
    FUZZ_HOLDS(message[0] != '\0');
}

static void ask(const tac_gazetteer *gaz, bool sound) {
    static const char *const names[] = {"Alba", "Old Port", "st. Mary", "", "\xff"};
    uint32_t n = tac_gazetteer_count(gaz);
    tac_place_hit hits[8];
    for (uint32_t i = 0; i < n && i < 4096; i++) {
        tac_place p;
        if (!tac_gazetteer_place(gaz, i, &p)) {
            FUZZ_HOLDS(!sound);
            continue;
        }
        int found = tac_gazetteer_find(gaz, p.name, hits, 8);
        FUZZ_HOLDS(found >= 0 && found <= 8 && (!sound || found > 0));
        tac_gazetteer_within(gaz, i, 0);
        if (p.n_codes) tac_gazetteer_country(gaz, p.codes[0]);
    }
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) tac_gazetteer_find(gaz, tac_str_of(names[i]), hits, 8);
    tac_gazetteer_country(gaz, "ALB");
}

static void compiled(const uint8_t *data, size_t n) {
    tac_error err = {0};
    uint8_t *copy = aligned_alloc(8, (n + 7) / 8 * 8);
    if (!copy) return;
    memcpy(copy, data, n);
    if (n >= sizeof(gaz_header)) {
        gaz_header h;
        memcpy(&h, copy, sizeof h);
        h.bytes = n;
        h.header_hash = 0;
        h.header_hash = tac_hash64(&h, sizeof h, 0);
        memcpy(copy, &h, sizeof h);
    }
    tac_gazetteer *gaz = gaz_open_bytes(copy, n, "memory", &err);
    FUZZ_HOLDS(gaz || err.code == TAC_E_DATA);
    if (gaz) ask(gaz, tac_gazetteer_check(gaz, &err));
    tac_gazetteer_close(gaz);
    free(copy);
}

static void source(const uint8_t *data, size_t n, tac_buf *out) {
    tac_error err = {0};
    gaz_source s = {TAC_S("fuzz.gaz"), {(const char *)data, n}};
    if (!gaz_compile_sources(&s, 1, out, complain, NULL)) return;
    tac_gazetteer *gaz = gaz_open_bytes((const uint8_t *)out->s, out->n, "memory", &err);
    FUZZ_HOLDS(gaz && tac_gazetteer_check(gaz, &err));
    ask(gaz, true);
    tac_gazetteer_close(gaz);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n) {
    tac_buf out = {0};
    if (n >= 8 && memcmp(data, GAZ_MAGIC, 8) == 0) compiled(data, n);
    else source(data, n, &out);
    tac_buf_free(&out);
    return 0;
}

#ifdef FUZZ_PLAIN
static const char *const seeds[] = {
    "# lands\ncountry ALB 1 41.00 20.00 3000000 Alba | Old Alba\nregion 2 41.5 20.25 North\n*3 41.33 19.82 400000 Alba City | Tirana\n4 40.1 -179.99 0 Old Port\n-5 41.3 19.8 9 Mary's Quarter\n"
    "district 6 -41 20 St Mary\n+7 41 20 5000 Seat\nwater 8 42 18 ALB,ITA The Sea\nland 9 -90 180 - Empty Land\n",
    "country AAA 0 0 0 0 \xC3\x85land\n1 0 0 1 x|y|z\ncountry AAB 0 0 0 0 B\nregion 0 0 0 b\nwater 0 0 0 AAA,AAB,AAC,AAD w\n",
};
static const char *const bits[] = {"country AAC 1 1 1 1 C\n", "region ", "water ", "|", "\n", "-", "*", " 90.01", " -180", "4294967295", "\xff", "\xC3\xA9", ",", "999999", "."};

/* A compiled seed with bytes of its header, its places and its index changed. */
static void mutate_compiled(const char *text, int rounds, uint32_t *seed) {
    tac_buf out = {0};
    source((const uint8_t *)text, strlen(text), &out);
    FUZZ_HOLDS(out.n > sizeof(gaz_header));
    for (int i = 0; i < rounds; i++) {
        char was[4];
        size_t at[4];
        gaz_header h;
        memcpy(&h, out.s, sizeof h);
        for (int k = 0; k < 4; k++) {
            uint32_t which = fuzz_next(seed) % (GAZ_SECTIONS + 1), from = which == GAZ_SECTIONS ? 8 : h.section[which].at, room = which == GAZ_SECTIONS ? sizeof h - 8 : 400;
            at[k] = from + fuzz_next(seed) % room;
            if (at[k] >= out.n) at[k] = out.n - 1;
            was[k] = out.s[at[k]];
            out.s[at[k]] = (char)(fuzz_next(seed) % 3 ? fuzz_next(seed) : 0xff);
        }
        fuzz_one((const uint8_t *)out.s, out.n);
        for (int k = 4; k-- > 0;) out.s[at[k]] = was[k];
    }
    tac_buf_free(&out);
}

int main(int argc, char **argv) {
    uint32_t seed = 7;
    fuzz_files(argc, argv);
    for (size_t s = 0; s < sizeof seeds / sizeof *seeds; s++) {
        fuzz_seed(seeds[s], strlen(seeds[s]), bits, sizeof bits / sizeof *bits, 300, &seed);
        mutate_compiled(seeds[s], 200, &seed);
    }
    return 0;
}
#endif

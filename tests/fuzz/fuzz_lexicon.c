/* Fuzzing the lexicon: any bytes as a file of its language, and any bytes as a compiled one. */
#include "lexicon/internal.h"

#include "fuzz.h"

static void ignore(void *context, const char *message) {
    (void)context;
    (void)message;
}

/* Asks everything that can be asked of a lexicon, with words taken from it and from the input. */
static void look_up(const tac_lexicon *lex, const tac_str *words, uint32_t n) {
    static const char pos[] = "vnapxvnapxvnapxvnapxvnapxvnapxvnapx";
    tac_name_hit names[4];
    tac_term_hit terms[4];
    tac_frame_word triggers[4];
    tac_codes codes;
    if (n > sizeof pos - 1) n = sizeof pos - 1;
    for (uint32_t i = 0; i < n; i++) {
        int k = tac_lexicon_names(lex, words + i, n - i, names, 4);
        for (int j = 0; j < k; j++) {
            tac_entry e = tac_lexicon_entry(lex, names[j].entry);
            for (uint32_t c = 0; c < e.n_codes && c < 8; c++) tac_lexicon_entry_codes(lex, names[j].entry, c);
            tac_lexicon_codes_at(lex, names[j].entry, 20200229, &codes);
        }
        for (int kind = TAC_TERM_AGENT; kind <= TAC_TERM_CONTEXT; kind++) tac_lexicon_terms_at(lex, (tac_term_kind)kind, words, pos, n, i, terms, 4);
        k = tac_lexicon_frame_words(lex, words[i], triggers, 4);
        for (int j = 0; j < k; j++) {
            tac_frame f = tac_lexicon_frame(lex, triggers[j].frame);
            for (uint32_t r = 0; r < f.n_rules && r < 8; r++) tac_lexicon_frame_rule(lex, triggers[j].frame, r);
        }
    }
    uint64_t sum = 0; /* every byte that comes back is read */
    for (uint32_t i = 0; i < tac_lexicon_examples(lex) && i < 64; i++) {
        tac_example e = tac_lexicon_example(lex, i);
        sum += tac_hash64(e.text.s, e.text.n, sum) + tac_hash64(e.expect.s, e.expect.n, sum) + tac_hash64(e.where.s, e.where.n, sum);
    }
    for (uint32_t i = 0; i < 64; i++) {
        tac_frame f = tac_lexicon_frame(lex, i);
        sum += tac_hash64(f.name.s, f.name.n, sum) + tac_hash64(f.recipient.s, f.recipient.n, sum);
        tac_entry e = tac_lexicon_entry(lex, i);
        sum += tac_hash64(e.name.s, e.name.n, sum);
    }
    if (sum == 1) abort(); /* so that the reading is not thought idle */
}

static uint32_t split(const char *s, size_t n, tac_str *out, uint32_t max) {
    uint32_t k = 0;
    for (size_t i = 0; i < n && k < max;) {
        size_t from = i;
        while (i < n && !strchr(" \t\n|.,_", s[i])) i++;
        if (i > from) out[k++] = (tac_str){s + from, i - from};
        i++;
    }
    return k;
}

/* The input as a user's file over a small shipped one; what compiles must open. */
static void as_text(const uint8_t *data, size_t n) {
    static const char shipped[] = "country FRA France\n  adjective French\nframe a = AID\n  words give.v\n  actor subj\nplace Nice FRA\n";
    lex_source sources[2] = {{TAC_S("lexicon/a.lex"), TAC_S("a.lex"), {shipped, sizeof shipped - 1}, 0}, {TAC_S("mine/u.lex"), TAC_S("u.lex"), {(const char *)data, n}, 1}};
    tac_buf bytes = {0};
    tac_error err = {0};
    if (lex_compile_sources(sources, 2, &bytes, ignore, NULL)) {
        tac_lexicon *lex = lex_open_bytes((const uint8_t *)bytes.s, bytes.n, "memory", &err);
        if (!lex) abort();
        tac_str words[40];
        look_up(lex, words, split((const char *)data, n, words, 40));
        tac_lexicon_close(lex);
    }
    tac_buf_free(&bytes);
}

/* The input as a compiled lexicon, with length and checksum mended so that the checks behind them are reached. */
static void as_file(const uint8_t *data, size_t n) {
    uint8_t *copy = malloc(n ? n : 1);
    if (!copy) return;
    tac_error err = {0};
    memcpy(copy, data, n);
    tac_lexicon *lex = lex_open_bytes(copy, n, "memory", &err);
    tac_lexicon_close(lex);
    if (n >= sizeof(lex_header)) {
        lex_header h;
        memcpy(&h, copy, sizeof h);
        memcpy(h.magic, LEX_MAGIC, sizeof h.magic);
        h.version = LEX_VERSION;
        h.sections = LEX_SECTIONS;
        h.bytes = n;
        memcpy(copy, &h, sizeof h);
        h.hash = tac_hash64(copy + offsetof(lex_header, bytes), n - offsetof(lex_header, bytes), 0);
        memcpy(copy, &h, sizeof h);
        lex = lex_open_bytes(copy, n, "memory", &err);
        if (lex) {
            static const char text[] = "France French Nice give soldier army of according to missile shell Kim Jong - un";
            tac_str words[40];
            look_up(lex, words, split(text, sizeof text - 1, words, 40));
            tac_lexicon_close(lex);
        }
    }
    free(copy);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n) {
    if (n > 1 << 20) return 0;
    if (n >= 6 && memcmp(data, LEX_MAGIC, 6) == 0) as_file(data, n);
    else as_text(data, n);
    return 0;
}

#ifdef FUZZ_PLAIN
static const char *const seeds[] = {
    "country PRK  North Korea | DPRK  # c\n  adjective North Korean\n  people North Koreans\n  seat Pyongyang\n  city Hamhung |\n    Chongjin\n",
    "person Kim Jong Un | Kim Jong-un\n  PRK GOV  2011-12-17..\n    office Supreme Leader\n  - REB ..2013-02\n  - Kim sang.\ngroup Wagner\n  RUS PRM MIL\n",
    "agent soldier | armed forces | vice-president  MIL GOV\n  not \"army of\" \"salvation army\"\nplace Odesa | Odessa  UKR\ndrop place Nice FRA\ndrop a\n",
    "source say = CT+ UU\n  words say.v | according_to.p \"in the words of\"\nstatus plan = future PR+\n  words plan.n\nitem food\n  words grain.n\ncontext military\n  words army.n\n",
    "frame b = ASSAULT heavy-weapons\n  words shell.v rain.v+shell.n take_over.v \"under siege\"\n  actor subj | by\n  recipient obj, on\n  context military\n"
    "  if recipient is place, item and obj present\n  mode drone if with lemma drone\n  event COERCE seize if obj is not police\n  + A b. => * REB > UKR ; aux negation\n  - C d.\n",
};

static const char *const bits[] = {"|", "\n", "\n  ", " => ", "..", "+", "-", "\"", " # ", "=", ".v", "_", "frame ", "drop ", "\xE2\x80\x99", "\xff", ";", ",", "2014-02-30..", " is not ", " and "};

int main(int argc, char **argv) {
    enum { ROUNDS = 1500 };
    static uint8_t b[1 << 16];
    uint32_t seed = 7;
    fuzz_files(argc, argv);
    for (size_t s = 0; s < sizeof seeds / sizeof *seeds; s++) {
        fuzz_seed(seeds[s], strlen(seeds[s]), bits, sizeof bits / sizeof *bits, ROUNDS, &seed);
        /* The same compiled, then damaged. */
        lex_source source = {TAC_S("a.lex"), TAC_S("a.lex"), tac_str_of(s == 2 ? seeds[0] : seeds[s]), 0};
        tac_buf bytes = {0};
        if (!lex_compile_sources(&source, 1, &bytes, ignore, NULL) || bytes.n > sizeof b) return 1;
        for (int i = 0; i < ROUNDS; i++) {
            memcpy(b, bytes.s, bytes.n);
            for (uint32_t k = 1 + fuzz_next(&seed) % 3; k; k--) {
                size_t at = 24 + fuzz_next(&seed) % (uint32_t)(bytes.n - 24);
                b[at] = (uint8_t)(fuzz_next(&seed) % 3 ? fuzz_next(&seed) : 0xff);
            }
            fuzz_one(b, bytes.n);
        }
        tac_buf_free(&bytes);
    }
    return 0;
}
#endif

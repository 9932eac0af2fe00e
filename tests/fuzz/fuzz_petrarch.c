/* Fuzzing the import of PETRARCH's dictionaries: whatever the bytes, the blocks that come out compile. */
#include "lexicon/internal.h"

#include "fuzz.h"

static void count(void *context, const char *message) {
    ++*(uint32_t *)context;
    FUZZ_HOLDS(strstr(message, ": expected "));
}

static void tell(void *context, const char *message) {
    (void)context;
    fprintf(stderr, "%s\n", message);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n) {
    if (n > 1 << 20) return 0;
    /* cut in two, for what is told in two files */
    size_t half = n / 2;
    tac_petrarch_file files[2] = {{TAC_S("a.txt"), {(const char *)data, half}}, {TAC_S("b.txt"), {(const char *)data + half, n - half}}};
    tac_buf blocks = {0}, compiled = {0};
    uint32_t told = 0;
    FUZZ_HOLDS(tac_lexicon_import_petrarch(files, 2, &blocks, count, &told) == told);
    lex_source source = {TAC_S("out.lex"), TAC_S("out.lex"), {blocks.s ? blocks.s : "", blocks.n}, 0};
    FUZZ_HOLDS(lex_compile_sources(&source, 1, &compiled, tell, NULL));
    tac_buf_free(&compiled);
    tac_buf_free(&blocks);
    return 0;
}

#ifdef FUZZ_PLAIN
static const char *const seeds[] = {
    "# actors\nBORIS_YELTSIN_ [RUSGOV 910710-991231] # c\n+PRESIDENT_YELTSIN_\n\t[RUSELI >991231]\n\t[---]\nRUSSIA [RUS]\n+RUSSIAN_FEDERATION\n",
    "FUERZAS_ARMADAS_REVOLUCIONARIAS_DE_COLOMBIA_(FARC)_ [COLREB]\n+FARC\nO'BRIEN,_JR_ [IRLGOV <19900000] [IGOUNO 20010101-20051231]\nBORIS_YELTSIN_ [RUSELI]\n",
    "!PERSON! = MAN, MEN, WOMAN\n!MINIST! = MINISTER\nFIRE!PERSON! {} [~GOV]\nTHIEF {THIEVES} [~CRM]\n!MINIST!_OF_!PERSON! [~GOVMIL]\nRED_CROSS_WORKER [~NGOHLH]\nYAHOO! [MNCUSA]\n",
};

static const char *const bits[] = {"[", "]", "~", "_", "+", "{", "}", "!", " = ", "\n", "\n\t", "#", ";", "(", ")", "<", ">", "-", "910710", "---", "RUS", "UNO", "\xC3\x89", "\xff", "|", "\"", " "};

FUZZ_MAIN(seeds, bits, 4000)
#endif

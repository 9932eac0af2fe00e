/* The lexicon: what each kind of block becomes, what every error says, one folder over another, and a mapped file that damage cannot make crash. */
#include "lexicon/internal.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include <cmocka.h>

/* ---- helpers ---- */

static void note(void *context, const char *message) {
    tac_buf_add(context, tac_str_of(message));
    tac_buf_add(context, TAC_S("\n"));
}

typedef struct {
    tac_buf bytes, errors;
    bool ok;
    tac_lexicon *lex;
} made;

/* Compiles text as the shipped file a.lex and, when there is one, the user's u.lex. */
static made make(const char *text, const char *user) {
    lex_source sources[2] = {{TAC_S("lexicon/a.lex"), TAC_S("a.lex"), tac_str_of(text), 0}, {TAC_S("mine/u.lex"), TAC_S("u.lex"), tac_str_of(user), 1}};
    made m = {0};
    m.ok = lex_compile_sources(sources, user ? 2 : 1, &m.bytes, note, &m.errors);
    if (m.ok) {
        tac_error err = {0};
        m.lex = lex_open_bytes((const uint8_t *)m.bytes.s, m.bytes.n, "memory", &err);
        if (!m.lex) fail_msg("%s", err.message);
    }
    return m;
}

static void unmake(made *m) {
    tac_lexicon_close(m->lex);
    tac_buf_free(&m->bytes);
    tac_buf_free(&m->errors);
}

static made made_well(const char *text, const char *user) {
    made m = make(text, user);
    if (!m.ok) fail_msg("%s", m.errors.s);
    return m;
}

/* Words of a text parted by spaces. */
static uint32_t words_of(const char *text, tac_str *out, uint32_t max) {
    tac_str rest = tac_str_of(text), w;
    uint32_t n = 0;
    while (n < max && tac_str_cut(&rest, ' ', &w)) out[n++] = w;
    return n;
}

static int names(const tac_lexicon *lex, const char *text, tac_name_hit *hits, int max) {
    tac_str w[64];
    return tac_lexicon_names(lex, w, words_of(text, w, 64), hits, max);
}

static int terms(const tac_lexicon *lex, tac_term_kind kind, const char *text, const char *pos, tac_term_hit *hits) {
    tac_str w[64];
    return tac_lexicon_terms(lex, kind, w, pos, words_of(text, w, 64), hits, 8);
}

#define assert_text(is, wanted) do { tac_str text_ = (is); if (!tac_str_is(text_, (wanted))) fail_msg("%.*s, not %s", (int)text_.n, text_.s, (wanted)); } while (0)

/* The one error that a text has. */
static void wrong(const char *text, const char *message) {
    made m = make(text, NULL);
    assert_false(m.ok);
    tac_str got = tac_str_trim((tac_str){m.errors.s, m.errors.n});
    if (!tac_str_is(got, message)) fail_msg("\n got    %.*s\n wanted %s", (int)got.n, got.s, message);
    unmake(&m);
}

/* ---- names ---- */

static const char korea[] =
    "country PRK  North Korea | DPRK | Democratic People's Republic of Korea  # a comment\n"
    "  adjective North Korean\n"
    "  people    North Korean | North Koreans\n"
    "  seat      Pyongyang\n"
    "# a line of comment\n"
    "  city      Hamhung |\n"
    "            Chongjin\n"
    "person Kim Jong Un | Kim Jong-un\n"
    "  PRK GOV  2011-12-17..\n"
    "    office Supreme Leader\n"
    "  PRK MIL GOV  2010-09..2011\n"
    "    office Vice Chairman # of the commission\n"
    "group Wagner Group | Wagner\n"
    "  RUS PRM  2014..\n"
    "  - REB ..2013-02\n"
    "  - Wagner wrote fourteen operas.\n"
    "country GEO Georgia\n"
    "group Georgia\n"
    "  USA EDU\n"
    "place Tripoli  LBY\n"
    "place Tripoli  LBN\n"
    "person Recep Tayyip Erdoğan\n"
    "  TUR GOV\n";

static void test_names(void **state) {
    (void)state;
    made m = made_well(korea, NULL);
    tac_name_hit h[8];
    assert_int_equal(names(m.lex, "North Korea said", h, 8), 1);
    assert_int_equal(h[0].words, 2);
    assert_int_equal(h[0].how, TAC_HOW_NAME);
    assert_int_equal(names(m.lex, "North Korean troops", h, 8), 2);
    assert_int_equal(h[0].how, TAC_HOW_ADJECTIVE);
    assert_int_equal(h[1].how, TAC_HOW_PEOPLE);
    assert_int_equal(names(m.lex, "Pyongyang", h, 8), 1);
    assert_int_equal(h[0].how, TAC_HOW_SEAT);
    assert_int_equal(names(m.lex, "Chongjin", h, 8), 1);
    assert_int_equal(h[0].how, TAC_HOW_CITY);
    tac_entry e = tac_lexicon_entry(m.lex, h[0].entry);
    assert_text(e.name, "North Korea");
    assert_text(e.where, "a.lex:1");
    assert_int_equal(names(m.lex, "Democratic People 's Republic of Korea", h, 8), 1);
    assert_int_equal(h[0].words, 6);
    assert_int_equal(names(m.lex, "Democratic People \xE2\x80\x99s Republic of Korea", h, 8), 1);
    /* Names keep their case, and are whole. */
    assert_int_equal(names(m.lex, "north korea", h, 8), 0);
    assert_int_equal(names(m.lex, "North", h, 8), 0);
    assert_int_equal(names(m.lex, "North Koreas", h, 8), 0);
    assert_int_equal(names(m.lex, "", h, 8), 0);
    assert_int_equal(tac_lexicon_names(m.lex, NULL, 0, h, 8), 0);
    /* Hyphens are words of their own, as in the text. */
    assert_int_equal(names(m.lex, "Kim Jong - un spoke", h, 8), 1);
    assert_int_equal(h[0].words, 4);
    /* Best kind first; two places of one name. */
    assert_int_equal(names(m.lex, "Georgia", h, 8), 2);
    assert_int_equal(tac_lexicon_entry(m.lex, h[0].entry).kind, TAC_ENTRY_COUNTRY);
    assert_int_equal(tac_lexicon_entry(m.lex, h[1].entry).kind, TAC_ENTRY_GROUP);
    assert_int_equal(names(m.lex, "Tripoli", h, 8), 2);
    assert_int_equal(names(m.lex, "Tripoli", h, 1), 1);
    /* With its marks or without. */
    assert_int_equal(names(m.lex, "Recep Tayyip Erdoğan", h, 8), 1);
    assert_int_equal(names(m.lex, "Recep Tayyip Erdogan", h, 8), 1);
    unmake(&m);
}

static void test_codes(void **state) {
    (void)state;
    made m = made_well(korea, NULL);
    tac_name_hit h[8];
    tac_codes c;
    assert_int_equal(names(m.lex, "Kim Jong Un", h, 8), 1);
    uint32_t kim = h[0].entry;
    assert_int_equal(tac_lexicon_entry(m.lex, kim).n_codes, 2);
    assert_true(tac_lexicon_codes_at(m.lex, kim, 20230913, &c));
    assert_string_equal(c.code, "PRK");
    assert_string_equal(c.sectors[0], "GOV");
    assert_text(c.office, "Supreme Leader");
    assert_true(tac_lexicon_codes_at(m.lex, kim, 20110101, &c));
    assert_string_equal(c.sectors[0], "MIL");
    assert_string_equal(c.sectors[1], "GOV");
    assert_int_equal(c.n_sectors, 2);
    assert_int_equal(c.from, 20100901);
    assert_int_equal(c.to, 20111231);
    assert_text(c.office, "Vice Chairman");
    assert_false(tac_lexicon_codes_at(m.lex, kim, 20090101, &c));
    assert_true(tac_lexicon_codes_at(m.lex, kim, 0, &c));
    assert_int_equal(c.from, 20111217);
    assert_int_equal(names(m.lex, "Wagner", h, 8), 1);
    assert_true(tac_lexicon_codes_at(m.lex, h[0].entry, 20130228, &c));
    assert_string_equal(c.code, "");
    assert_string_equal(c.sectors[0], "REB");
    assert_false(tac_lexicon_codes_at(m.lex, h[0].entry, 20130301, &c));
    /* Numbers that name nothing give nothing. */
    assert_false(tac_lexicon_codes_at(m.lex, 1u << 30, 0, &c));
    assert_int_equal(tac_lexicon_entry(m.lex, UINT32_MAX).n_codes, 0);
    assert_int_equal(tac_lexicon_entry_codes(m.lex, kim, 99).n_sectors, 0);
    assert_int_equal(tac_lexicon_examples(m.lex), 1);
    tac_example e = tac_lexicon_example(m.lex, 0);
    assert_true(e.negative);
    assert_int_equal(e.frame, UINT32_MAX);
    assert_text(e.block, "group Wagner Group");
    unmake(&m);
}

/* ---- terms ---- */

static const char words[] =
    "agent soldier | troop | army | armed forces   MIL\n"
    "  not \"army of\" \"salvation army\"\n"
    "agent foreign ministry | vice-president   GOV\n"
    "agent aid worker | NGO  NGO SOC\n"
    "source say = CT+ CT+\n"
    "  words say.v tell.v | statement.n according_to.p \"in the words of\"\n"
    "status manage = + -\n"
    "  words manage.v\n"
    "status plan = future PR+\n"
    "  words plan.v | plan.n\n"
    "item food\n"
    "  words grain.n | \"food aid\" wheat.n\n"
    "  + Egypt bought Russian wheat. => EGY > RUS\n"
    "context military\n"
    "  words cease-fire.n missile.n\n"
    "context technology\n"
    "  words missile.n\n";

static void test_terms(void **state) {
    (void)state;
    made m = made_well(words, NULL);
    tac_term_hit h[8];
    assert_int_equal(terms(m.lex, TAC_TERM_AGENT, "soldier die", "nv", h), 1);
    assert_text(h[0].value, "MIL");
    assert_text(h[0].block, "soldier");
    assert_text(h[0].where, "a.lex:1");
    assert_int_equal(terms(m.lex, TAC_TERM_AGENT, "Soldier", "x", h), 1);
    assert_int_equal(terms(m.lex, TAC_TERM_AGENT, "soldier", "v", h), 0);
    /* The longest; as it is written and by its lemmas. */
    assert_int_equal(terms(m.lex, TAC_TERM_AGENT, "armed force", "an", h), 1);
    assert_int_equal(h[0].words, 2);
    assert_int_equal(terms(m.lex, TAC_TERM_AGENT, "arm force", "vn", h), 1);
    assert_int_equal(terms(m.lex, TAC_TERM_AGENT, "Foreign Ministry official", "xxn", h), 1);
    assert_int_equal(terms(m.lex, TAC_TERM_AGENT, "vice - president", "nxn", h), 1);
    assert_int_equal(h[0].words, 3);
    assert_int_equal(terms(m.lex, TAC_TERM_AGENT, "NGO", "n", h), 1);
    assert_text(h[0].value, "NGO SOC");
    assert_int_equal(terms(m.lex, TAC_TERM_AGENT, "ngo", "n", h), 1);
    /* `not`, also where it begins before the term. */
    assert_int_equal(terms(m.lex, TAC_TERM_AGENT, "army of volunteer", "npn", h), 0);
    assert_int_equal(terms(m.lex, TAC_TERM_AGENT, "army on", "np", h), 1);
    tac_str w[3] = {TAC_S("Salvation"), TAC_S("army"), TAC_S("of")};
    assert_int_equal(tac_lexicon_terms_at(m.lex, TAC_TERM_AGENT, w, "nnp", 2, 1, h, 8), 0);
    assert_int_equal(tac_lexicon_terms_at(m.lex, TAC_TERM_AGENT, w + 1, "np", 1, 0, h, 8), 1);
    assert_int_equal(tac_lexicon_terms_at(m.lex, TAC_TERM_AGENT, w, "nnp", 2, 2, h, 8), 0);
    assert_int_equal(terms(m.lex, TAC_TERM_SOURCE, "accord to official", "vpn", h), 1);
    assert_int_equal(h[0].words, 2);
    assert_text(h[0].value, "CT+ CT+");
    assert_int_equal(terms(m.lex, TAC_TERM_SOURCE, "according to official", "vpn", h), 1);
    assert_int_equal(terms(m.lex, TAC_TERM_SOURCE, "in the word of him", "pxnpx", h), 1);
    assert_int_equal(terms(m.lex, TAC_TERM_SOURCE, "tell", "n", h), 0);
    assert_int_equal(terms(m.lex, TAC_TERM_STATUS, "plan", "n", h), 1);
    assert_text(h[0].value, "future PR+");
    assert_int_equal(terms(m.lex, TAC_TERM_STATUS, "manage", "v", h), 1);
    assert_text(h[0].value, "+ -");
    assert_int_equal(terms(m.lex, TAC_TERM_ITEM, "food aid", "nn", h), 1);
    assert_text(h[0].value, "food");
    assert_int_equal(terms(m.lex, TAC_TERM_ITEM, "food", "n", h), 0);
    assert_int_equal(terms(m.lex, TAC_TERM_CONTEXT, "missile", "n", h), 2);
    assert_text(h[0].value, "military");
    assert_text(h[1].value, "technology");
    assert_int_equal(terms(m.lex, TAC_TERM_CONTEXT, "missile", NULL, h), 2);
    assert_int_equal(terms(m.lex, TAC_TERM_CONTEXT, "cease - fire", "nxn", h), 1);
    assert_int_equal(terms(m.lex, TAC_TERM_CONTEXT, "soldier", "n", h), 0);
    unmake(&m);
}

/* ---- frames ---- */

static const char frames[] =
    "frame bombard = ASSAULT heavy-weapons\n"
    "  words      shell.v bombard.v rain.v+shell.n | shelling.n \"under siege\"\n"
    "  words      take_over.v shell.v lay_siege.v\n"
    "  actor      subj\n"
    "  recipient  obj | on | of\n"
    "  context    military territory\n"
    "  if         recipient is place, country\n"
    "  mode aerial if with lemma plane, jet and obj present\n"
    "  event COERCE seize if obj is not police | item\n"
    "  + Rebels shelled a harbour. => * REB > UKR, POL ; aux negation\n"
    "  - She shelled peas.\n"
    "frame talk = CONSULT\n"
    "  words  hold.v+talk.n\n"
    "  actor  both\n";

static void test_frames(void **state) {
    (void)state;
    made m = made_well(frames, NULL);
    tac_frame_word w[8];
    assert_int_equal(tac_lexicon_frame_words(m.lex, TAC_S("shell"), w, 8), 1);
    assert_int_equal(w[0].pos, 'v');
    assert_int_equal(w[0].with_kind, 0);
    tac_frame f = tac_lexicon_frame(m.lex, w[0].frame);
    assert_text(f.name, "bombard");
    assert_text(f.event, "ASSAULT");
    assert_text(f.modes, "heavy-weapons");
    assert_text(f.actor, "subj");
    assert_text(f.recipient, "obj on of");
    assert_text(f.contexts, "military territory");
    assert_false(f.user);
    assert_int_equal(f.n_rules, 3);
    tac_frame_rule r = tac_lexicon_frame_rule(m.lex, w[0].frame, 0);
    assert_int_equal(r.event.n + r.mode.n, 0);
    assert_int_equal(r.n_conds, 1);
    assert_text(r.conds[0].slot, "recipient");
    assert_text(r.conds[0].values, "place country");
    r = tac_lexicon_frame_rule(m.lex, w[0].frame, 1);
    assert_text(r.mode, "aerial");
    assert_int_equal(r.n_conds, 2);
    assert_int_equal(r.conds[0].kind, TAC_COND_LEMMA);
    assert_text(r.conds[0].values, "plane jet");
    assert_int_equal(r.conds[1].kind, TAC_COND_PRESENT);
    r = tac_lexicon_frame_rule(m.lex, w[0].frame, 2);
    assert_text(r.event, "COERCE");
    assert_text(r.mode, "seize");
    assert_int_equal(r.conds[0].kind, TAC_COND_IS_NOT);
    assert_true(tac_str_starts(r.conds[0].values, "COP arms ammunition"));
    assert_int_equal(tac_lexicon_frame_rule(m.lex, w[0].frame, 3).n_conds, 0);
    assert_int_equal(tac_lexicon_frame_words(m.lex, TAC_S("rain"), w, 8), 1);
    assert_int_equal(w[0].with_kind, 'o');
    assert_text(w[0].with, "shell");
    assert_int_equal(tac_lexicon_frame_words(m.lex, TAC_S("take"), w, 8), 1);
    assert_int_equal(w[0].with_kind, 'p');
    assert_text(w[0].with, "over");
    assert_int_equal(tac_lexicon_frame_words(m.lex, TAC_S("lay"), w, 8), 1);
    assert_int_equal(w[0].with_kind, 'o');
    assert_text(w[0].with, "siege");
    assert_int_equal(tac_lexicon_frame_words(m.lex, TAC_S("under"), w, 8), 1);
    assert_int_equal(w[0].with_kind, 'f');
    assert_text(w[0].with, "under siege");
    assert_int_equal(tac_lexicon_frame_words(m.lex, TAC_S("siege"), w, 8), 0);
    assert_int_equal(tac_lexicon_frame_words(m.lex, TAC_S(""), w, 8), 0);
    assert_int_equal(tac_lexicon_frame(m.lex, 99).name.n, 0);
    assert_int_equal(tac_lexicon_examples(m.lex), 2);
    tac_example e = tac_lexicon_example(m.lex, 0);
    assert_text(e.text, "Rebels shelled a harbour.");
    assert_text(e.expect, "* REB > UKR, POL ; aux negation");
    assert_text(e.where, "a.lex:10");
    assert_false(e.negative);
    assert_true(tac_lexicon_example(m.lex, 1).negative);
    assert_int_equal(tac_lexicon_example(m.lex, 2).text.n, 0);
    unmake(&m);
}

static void test_user_folder(void **state) {
    (void)state;
    made m = made_well(frames, "drop talk\nframe bombard = ASSAULT aerial\n  words shell.v\n");
    tac_frame_word w[8];
    assert_int_equal(tac_lexicon_frame_words(m.lex, TAC_S("hold"), w, 8), 0);
    assert_int_equal(tac_lexicon_frame_words(m.lex, TAC_S("bombard"), w, 8), 0);
    assert_int_equal(tac_lexicon_frame_words(m.lex, TAC_S("shell"), w, 8), 1);
    tac_frame f = tac_lexicon_frame(m.lex, w[0].frame);
    assert_text(f.modes, "aerial");
    assert_text(f.where, "u.lex:2");
    assert_true(f.user);
    unmake(&m);
    m = made_well(korea, "drop place Tripoli LBN\ndrop person Kim Jong Un\ndrop GEO\n");
    tac_name_hit h[8];
    assert_int_equal(names(m.lex, "Tripoli", h, 8), 1);
    assert_int_equal(names(m.lex, "Georgia", h, 8), 1);
    assert_int_equal(names(m.lex, "Kim Jong Un", h, 8), 0);
    unmake(&m);
    m = make(frames, "drop nothing\nframe bombard = ASSAULT aerial\n  words shell.v\nframe bombard = ASSAULT aerial\n  words shell.v\n");
    assert_false(m.ok);
    assert_string_equal(m.errors.s, "mine/u.lex:1: expected the name of a block in a folder before this one, got \"nothing\"\n"
                                    "mine/u.lex:4: expected a new name: u.lex:2 has a frame of this name, got \"bombard\"\n");
    unmake(&m);
}

/* ---- errors ---- */

static void test_errors(void **state) {
    (void)state;
    static const struct { const char *text, *error; } cases[] = {
        {"frame x = ASSAULT\n  words a.v\n  actor objj\n", "lexicon/a.lex:3: expected a slot (subj, obj, iobj, comp, both, sayer or a preposition), got \"objj\""},
        {"frame x = ASSAULT beating\n  words a.v\n",
         "lexicon/a.lex:1: expected a mode of ASSAULT (abduct beat torture sexual targeted destroy primitive firearms explosives suicide-attack aerial drone heavy-weapons "
         "crowd-control unconventional), got \"beating\""},
        {"frame x = AID arms\n  words a.v\n", "lexicon/a.lex:1: expected no mode: AID has none, got \"arms\""},
        {"frame x = WAR\n  words a.v\n",
         "lexicon/a.lex:1: expected an event (AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT), got \"WAR\""},
        {"\n\nframe x = AID\n  word a.v\n", "lexicon/a.lex:4: expected words, actor, recipient, item, giver, taker, context, if, mode, event or an example (+ or -), got \"word\""},
        {"frame x = AID\n", "lexicon/a.lex:1: expected a line of words below the frame, got nothing"},
        {"frame x = AID\n  words shell\n", "lexicon/a.lex:2: expected a word as lemma.pos (v, n, a, p or m) or a phrase in quotation marks, got \"shell\""},
        {"frame x = AID\n  words \"under siege\n", "lexicon/a.lex:2: expected a closing quotation mark, got \"\"under siege\""},
        {"frame x = AID\n  words a.v\n  if obj is big\n",
         "lexicon/a.lex:3: expected a class (country government military person civilians group organisation place media police item), a class of items (arms ammunition technology food "
         "energy fuel money medicine equipment personnel prisoners intelligence territory goods other) or a sector, got \"big\"\n"
         "lexicon/a.lex:3: expected classes after is, got nothing"},
        {"frame x = AID\n  words a.v\n  if obj was country\n", "lexicon/a.lex:3: expected is, is not, lemma, lemma not, present or absent, got \"was\""},
        {"frame x = AID\n  words a.v\n  if\n", "lexicon/a.lex:3: expected SLOT is|is not|lemma|lemma not|present|absent VALUES, got nothing"},
        {"frame x = AID\n  words a.v\n  + Text without more.\n", "lexicon/a.lex:3: expected => and what the coder makes of the example, got \"+ Text without more.\""},
        {"frame x = AID\n  words a.v\n  + Text. => XYZ > *\n", "lexicon/a.lex:3: expected a party: * or a country's code and sectors, got \"XYZ\""},
        {"person A\n  PRK GOV 2014-13..\n", "lexicon/a.lex:2: expected a date YYYY, YYYY-MM or YYYY-MM-DD, got \"2014-13\""},
        {"person A\n  PRK GOV ..2015-02-29\n", "lexicon/a.lex:2: expected a date YYYY, YYYY-MM or YYYY-MM-DD, got \"2015-02-29\""},
        {"person A\n  PRK GOV 2015..2014\n", "lexicon/a.lex:2: expected an interval that ends after it begins, got \"2015..2014\""},
        {"agent legionnaire  MIL\n  usual FRANCE\n", "lexicon/a.lex:2: expected one country's code (usual USA), got \"FRANCE\""},
        {"agent legionnaire  MIL\n  usually FRA\n", "lexicon/a.lex:2: expected not \"a phrase\", usual and a country, or an example (+ or -), got \"usually FRA\""},
        {"agent legionnaire  FRA MIL\n", "lexicon/a.lex:1: expected no country for an agent: the words around it say whose it is, got \"FRA\""},
        {"person A\n", "lexicon/a.lex:1: expected a line of codes below it (CODE SECTOR... FROM..TO), got nothing"},
        {"person A\n  office King\n  PRK\n", "lexicon/a.lex:2: expected a line of codes before its office, got \"office King\""},
        {"country XXX Nowhere\n", "lexicon/a.lex:1: expected a country's code (ISO 3166-1 alpha-3, KOS, or one of UNO EUR IGO NGO ISM IMG MNC), got \"XXX\""},
        {"country FRA France\n  capital Paris\n", "lexicon/a.lex:2: expected adjective, people, seat, city, minority, namesake, the code of a state that it was part of with FROM..TO, or an example (+ or -), got \"capital\""},
        {"place Odesa\n", "lexicon/a.lex:1: expected a country's code after the names, got \"Odesa\""},
        {"agent soldier\n", "lexicon/a.lex:1: expected a sector (COP GOV JUD LEG MIL PRM PTY REB SPY UAF UNK AGR BUS CRM CVL EDU ELI JRN LAB MED REF OPP PRE REL SOC) after the words, got \"soldier\""},
        {"source say = CT+\n  words say.v\n", "lexicon/a.lex:1: expected NAME = AUTHOR SOURCE, two of CT+ PR+ PS+ CT- PR- PS- UU, got \"CT+\""},
        {"status x = +\n  words say.v\n", "lexicon/a.lex:1: expected NAME = two signs (+ - 0), or of future hypothetical negation historical CT+ PR+ PS+ CT- PR- PS- UU, got \"+\""},
        {"  words a.v\n", "lexicon/a.lex:1: expected a block that begins in column 0, got \"words a.v\""},
        {"fraem x = AID\n  words a.v\n",
         "lexicon/a.lex:1: expected a block (country, person, group, place, agent, source, status, item, context, frame or drop) or an indented line, got \"fraem\""},
        {"frame a = AID\n  words \xff.v\n", "lexicon/a.lex:2: expected UTF-8 text without control characters, got \"byte 0xff\""},
        {"drop x\n", "lexicon/a.lex:1: expected the name of a block in a folder before this one, got \"x\""},
        {"frame a = AID\n  words a.v\nframe a = AID\n  words b.v\n", "lexicon/a.lex:3: expected a new name: a.lex:1 has a frame of this name, got \"a\""},
        {"frame\n", "lexicon/a.lex:1: expected a name after frame, got nothing"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) wrong(cases[i].text, cases[i].error);
}

/* Words of frames that begin with one word are looked up together, so many and no more. */
static void test_words_that_begin_alike(void **state) {
    (void)state;
    char text[20 * TAC_FRAME_WORDS + 64], error[128];
    size_t n = (size_t)snprintf(text, sizeof text, "frame x = AID\n");
    for (int i = 0; i < TAC_FRAME_WORDS; i++) n += (size_t)snprintf(text + n, sizeof text - n, "  words zap_%c%c.v\n", 'a' + i / 26, 'a' + i % 26);
    made m = made_well(text, "");
    tac_frame_word *w = calloc(TAC_FRAME_WORDS + 1, sizeof *w);
    assert_int_equal(tac_lexicon_frame_words(m.lex, TAC_S("zap"), w, TAC_FRAME_WORDS + 1), TAC_FRAME_WORDS);
    unmake(&m);
    free(w);
    snprintf(text + n, sizeof text - n, "  words zap_zz.v\n");
    snprintf(error, sizeof error, "lexicon/a.lex:%d: expected at most %d frame words that begin alike in all, got \"zap\"", TAC_FRAME_WORDS + 2, TAC_FRAME_WORDS);
    wrong(text, error);
}

/* ---- files ---- */

static void put_file(const char *path, const char *text) {
    FILE *f = fopen(path, "wb");
    assert_non_null(f);
    fwrite(text, 1, strlen(text), f);
    fclose(f);
}

static void test_folders(void **state) {
    (void)state;
    char dir[] = "/tmp/tacitus-lexicon-XXXXXX", path[256], out[256], again[256];
    assert_non_null(mkdtemp(dir));
    snprintf(path, sizeof path, "%s/events", dir);
    mkdir(path, 0700);
    snprintf(path, sizeof path, "%s/events/b.lex", dir);
    put_file(path, frames);
    snprintf(path, sizeof path, "%s/empty.lex", dir);
    put_file(path, "");
    snprintf(out, sizeof out, "%s/out.lexc", dir);
    snprintf(again, sizeof again, "%s/again.lexc", dir);
    const char *folders[] = {dir};
    tac_error err = {0};
    tac_buf errors = {0};
    assert_true(tac_lexicon_compile(folders, 1, out, note, &errors, &err));
    assert_true(tac_lexicon_compile(folders, 1, again, note, &errors, &err));
    tac_lexicon *lex = tac_lexicon_open(out, &err), *other = tac_lexicon_open(again, &err);
    assert_non_null(lex);
    assert_non_null(other);
    assert_true(tac_lexicon_hash(lex) == tac_lexicon_hash(other));
    assert_text(tac_lexicon_frame(lex, 0).where, "events/b.lex:1");
    tac_lexicon_close(lex);
    tac_lexicon_close(other);
    put_file(path, "frame\n");
    assert_false(tac_lexicon_compile(folders, 1, out, note, &errors, &err));
    assert_int_equal(err.code, TAC_E_DATA);
    assert_non_null(strstr(errors.s, "/empty.lex:1: expected a name after frame, got nothing"));
    put_file(path, "");
    assert_false(tac_lexicon_compile(folders, 1, "/nowhere/at/all", note, &errors, &err));
    assert_int_equal(err.code, TAC_E_IO);
    const char *none[] = {"/nowhere/at/all"};
    assert_false(tac_lexicon_compile(none, 1, out, note, &errors, &err));
    assert_null(tac_lexicon_open("/nowhere/at/all", &err));
    put_file(out, "TACLEX");
    assert_null(tac_lexicon_open(out, &err));
    assert_int_equal(err.code, TAC_E_DATA);
    tac_buf_free(&errors);
    remove(out);
    remove(again);
    remove(path);
    snprintf(path, sizeof path, "%s/events/b.lex", dir);
    remove(path);
    snprintf(path, sizeof path, "%s/events", dir);
    rmdir(path);
    rmdir(dir);
}

/* Damage of every kind at every place: opened or refused, looked up without a crash. */
static void test_damage(void **state) {
    (void)state;
    char all[8192];
    snprintf(all, sizeof all, "%s%s%s", korea, words, frames);
    made m = made_well(all, NULL);
    uint8_t *copy = malloc(m.bytes.n);
    tac_error err = {0};
    for (size_t cut = 0; cut < m.bytes.n; cut += 97) {
        memcpy(copy, m.bytes.s, m.bytes.n);
        assert_null(lex_open_bytes(copy, cut, "memory", &err));
    }
    uint32_t seed = 1;
    for (int round = 0; round < 4000; round++) {
        memcpy(copy, m.bytes.s, m.bytes.n);
        seed = seed * 1664525 + 1013904223;
        size_t at = 24 + (seed >> 8) % (m.bytes.n - 28);
        uint32_t value = round % 3 == 0 ? UINT32_MAX : round % 3 == 1 ? seed : (uint32_t)(seed >> 24);
        memcpy(copy + (at & ~(size_t)3), &value, 4);
        if (round % 16) { /* most with the checksum mended */
            uint64_t hash = tac_hash64(copy + offsetof(lex_header, bytes), m.bytes.n - offsetof(lex_header, bytes), 0);
            memcpy(copy + offsetof(lex_header, hash), &hash, sizeof hash);
        }
        tac_lexicon *lex = lex_open_bytes(copy, m.bytes.n, "memory", &err);
        if (!lex) continue;
        tac_name_hit nh[4];
        tac_term_hit th[8];
        tac_frame_word fw[8];
        tac_codes codes;
        if (names(lex, "North Korea said", nh, 4) > 0) tac_lexicon_codes_at(lex, nh[0].entry, 20200101, &codes);
        names(lex, "Kim Jong - un spoke", nh, 4);
        terms(lex, TAC_TERM_AGENT, "army of volunteer", "npn", th);
        terms(lex, TAC_TERM_CONTEXT, "missile", "n", th);
        int n = tac_lexicon_frame_words(lex, TAC_S("shell"), fw, 8);
        for (int i = 0; i < n; i++) {
            tac_frame f = tac_lexicon_frame(lex, fw[i].frame);
            for (uint32_t r = 0; r < f.n_rules && r < 8; r++) tac_lexicon_frame_rule(lex, fw[i].frame, r);
        }
        for (uint32_t i = 0; i < tac_lexicon_examples(lex) && i < 8; i++) tac_lexicon_example(lex, i);
        tac_lexicon_close(lex);
    }
    free(copy);
    unmake(&m);
}

/* ---- size and speed ---- */

static void test_many_names(void **state) {
    (void)state;
    enum { NAMES = 60000 };
    static const char *const syllables[16] = {"ba", "do", "ke", "li", "mu", "na", "po", "ra", "se", "ti", "vu", "wa", "xe", "yo", "zi", "fa"};
    tac_buf text = {0};
    for (int i = 0; i < NAMES; i++) {
        const char *a = syllables[i & 15], *b = syllables[i >> 4 & 15], *c = syllables[i >> 8 & 15], *d = syllables[i >> 12 & 15];
        tac_buf_printf(&text, "person X%s%s Y%s%s | Z%s%s%s%s\n  FRA GOV 2001-01-01..2020-12-31\n    office Minister\n", a, b, c, d, d, c, b, a);
    }
    made m = made_well(text.s, NULL);
    assert_true(m.bytes.n < 40u << 20);
    tac_name_hit h[4];
    int found = 0;
    clock_t start = clock();
    enum { ROUNDS = 200000 };
    for (int i = 0; i < ROUNDS; i++) {
        char word[16];
        snprintf(word, sizeof word, "X%s%s", syllables[i & 15], syllables[i >> 4 & 15]);
        tac_str w[3] = {tac_str_of(word), i & 1 ? TAC_S("Ybaba") : TAC_S("said"), TAC_S("that")};
        found += tac_lexicon_names(m.lex, w, 3, h, 4);
    }
    double ns = (double)(clock() - start) / CLOCKS_PER_SEC * 1e9 / ROUNDS;
    print_message("60,000 persons: %.1f MB, %.0f ns a look-up (%d found)\n", (double)m.bytes.n / 1e6, ns, found);
    assert_int_equal(found, ROUNDS / 2);
    tac_buf_free(&text);
    unmake(&m);
}

/* The shipped lexicon compiles, without a word of complaint. */
static void test_shipped(void **state) {
    (void)state;
    struct stat st;
    if (stat("lexicon/agents.lex", &st)) skip();
    char out[] = "/tmp/tacitus-shipped-XXXXXX";
    int fd = mkstemp(out);
    assert_true(fd >= 0);
    close(fd);
    const char *folders[] = {"lexicon"};
    tac_error err = {0};
    tac_buf errors = {0};
    if (!tac_lexicon_compile(folders, 1, out, note, &errors, &err)) fail_msg("%s", errors.s ? errors.s : err.message);
    tac_lexicon *lex = tac_lexicon_open(out, &err);
    assert_non_null(lex);
    /* No trigger has more frames than the coder asks for. */
    tac_frame_word w[256];
    for (uint32_t i = 0; i < lex->header->section[LEX_PHRASES].n; i++) {
        const lex_phrase *p = &lex->phrases[i];
        if (p->space == LEX_TRIGGER && tac_lexicon_frame_words(lex, (tac_str){lex->texts + p->text.at, p->text.n}, w, 256) > 128)
            fail_msg("%.*s triggers more than 128 frames", (int)p->text.n, lex->texts + p->text.at);
    }
    tac_lexicon_close(lex);
    remove(out);
    tac_buf_free(&errors);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_names), cmocka_unit_test(test_codes), cmocka_unit_test(test_terms), cmocka_unit_test(test_frames),
        cmocka_unit_test(test_user_folder), cmocka_unit_test(test_errors), cmocka_unit_test(test_words_that_begin_alike), cmocka_unit_test(test_folders), cmocka_unit_test(test_damage), cmocka_unit_test(test_many_names),
        cmocka_unit_test(test_shipped)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}

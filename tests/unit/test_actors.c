/* Actors: codes of phrases by name, agent, modifier, apposition, reference and date, on parses written by hand and a small lexicon. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include <cmocka.h>

#include "actors/actors.h"
#include "lexicons.h"
#include "trees.h"

static const char LEXICON[] =
    "country RUS  Russia\n  adjective Russian\n  people Russian | Russians\n  seat Moscow | Kremlin\n"
    "country PRK  North Korea\n  adjective North Korean\n  seat Pyongyang\n"
    "country KOR  South Korea\n  adjective South Korean\n  seat Seoul\n"
    "country KEN  Kenya\n  adjective Kenyan\n  seat Nairobi\n"
    "country USA  United States | US\n  adjective American\n  seat Washington\n"
    "country BRA  Brazil\n  adjective Brazilian\n"
    "person Sergei Shoigu\n  RUS GOV MIL  2012-11-06..2024-05-12\n    office Defense Minister\n"
    "person Ann Keller\n  USA GOV  2017-01-20..2021-01-20\n"
    "group Bank of America\n  USA BUS\n"
    "agent soldier | army | army chief | chief of staff   MIL\n"
    "agent minister | president | government | official   GOV\n"
    "agent defense minister   GOV MIL\n"
    "agent police   COP\nagent officer   MIL\n"
    "agent rebel   REB\n"
    "agent mp   LEG\n"
    "agent man | people | minority   CVL\n"
    "country UGA  Uganda\n  KEN  ..1999-12-31\n"
    "group United Nations\n  UNO\n"
    "agent envoy   GOV\n"
    "agent masked man   UAF\n";

typedef struct {
    tac_lexicon *lex;
    tac_arena *arena;
} fixture;

static int set_up(void **state) {
    fixture *f = calloc(1, sizeof *f);
    if (!f) return -1;
    f->lex = lexicons_of(tac_str_of(LEXICON));
    f->arena = tac_arena_new();
    *state = f;
    return f->lex ? 0 : -1;
}

static int tear_down(void **state) {
    fixture *f = *state;
    tac_lexicon_close(f->lex);
    tac_arena_free(f->arena);
    free(f);
    return 0;
}

typedef struct {
    tac_str text;
    tac_parse *parse;
    tac_mentions *m;
} found;

static found find(void **state, uint32_t date, const char *conllu) {
    fixture *f = *state;
    found out = {0};
    out.parse = trees_read(f->arena, conllu, &out.text);
    out.m = tac_mentions_find(f->arena, out.parse, f->lex, NULL, date);
    return out;
}

/* The mention that the n-th word (from 1) of a sentence belongs to, as "CODE SECTOR...: its words". */
static void is(void **state, const found *f, uint32_t sentence, uint32_t word, const char *expected) {
    fixture *x = *state;
    int32_t at = tac_mention_at(f->m, f->parse, sentence - 1, word - 1);
    if (at < 0) {
        assert_string_equal("none", expected);
        return;
    }
    const tac_mention *m = &f->m->at[at];
    tac_str got = tac_arena_printf(x->arena, "%s", m->code[0] ? m->code : "-");
    for (uint8_t i = 0; i < m->n_sectors; i++) got = tac_arena_printf(x->arena, "%.*s %s", (int)got.n, got.s, m->sectors[i]);
    got = tac_arena_printf(x->arena, "%.*s: %.*s", (int)got.n, got.s, (int)(m->end - m->start), f->text.s + m->start);
    assert_string_equal(tac_arena_str(x->arena, got).s, expected);
}

static const char SHOIGU[] =
    "1 Russian Russian ADJ JJ _ 4 amod _ _\n2 Defense Defense PROPN NNP _ 3 compound _ _\n3 Minister Minister PROPN NNP _ 4 compound _ _\n"
    "4 Sergei Sergei PROPN NNP _ 6 nsubj _ Name=PERSON\n5 Shoigu Shoigu PROPN NNP _ 4 flat _ Name=I-PERSON\n6 visited visit VERB VBD _ 0 root _ _\n"
    "7 Pyongyang Pyongyang PROPN NNP _ 6 obj _ Name=PLACE\n8 . . PUNCT . _ 6 punct _ _\n\n"
    "1 Shoigu Shoigu PROPN NNP _ 2 nsubj _ Name=PERSON\n2 said say VERB VBD _ 0 root _ _\n3 he he PRON PRP _ 4 nsubj _ _\n4 agreed agree VERB VBD _ 2 ccomp _ _\n";

static void a_title_a_name_and_what_refers_to_it(void **state) {
    found f = find(state, 20230901, SHOIGU);
    is(state, &f, 1, 4, "RUS GOV MIL: Russian Defense Minister Sergei Shoigu");
    is(state, &f, 1, 1, "RUS GOV MIL: Russian Defense Minister Sergei Shoigu");
    is(state, &f, 1, 7, "PRK: Pyongyang");
    assert_true(f.m->at[tac_mention_at(f.m, f.parse, 0, 6)].bare_country);
    is(state, &f, 2, 1, "RUS GOV MIL: Shoigu");
    is(state, &f, 2, 3, "RUS GOV MIL: he");
}

static void the_date_decides(void **state) {
    const char *bare = "1 Sergei Sergei PROPN NNP _ 3 nsubj _ Name=PERSON\n2 Shoigu Shoigu PROPN NNP _ 1 flat _ Name=I-PERSON\n3 spoke speak VERB VBD _ 0 root _ _\n";
    found then = find(state, 20150101, bare), later = find(state, 20250101, bare), never = find(state, 0, bare);
    is(state, &then, 1, 1, "RUS GOV MIL: Sergei Shoigu");
    is(state, &later, 1, 1, "RUS ELI: Sergei Shoigu");
    is(state, &never, 1, 1, "RUS ELI: Sergei Shoigu");
}

static void a_year_told_and_an_office_given_decide_too(void **state) {
    found f = find(state, 20250101,
                   "1 In in ADP IN _ 2 case _ _\n2 2014 2014 NUM CD _ 5 obl _ _\n3 Sergei Sergei PROPN NNP _ 5 nsubj _ Name=PERSON\n4 Shoigu Shoigu PROPN NNP _ 3 flat _ Name=I-PERSON\n5 left leave VERB VBD _ 0 root _ _\n\n"
                   "1 In in ADP IN _ 2 case _ _\n2 2008 2008 NUM CD _ 5 obl _ _\n3 Sergei Sergei PROPN NNP _ 5 nsubj _ Name=PERSON\n4 Shoigu Shoigu PROPN NNP _ 3 flat _ Name=I-PERSON\n5 left leave VERB VBD _ 0 root _ _\n\n"
                   "1 The the DET DT _ 2 det _ _\n2 president president NOUN NN _ 6 nsubj _ SpaceAfter=No\n3 , , PUNCT , _ 2 punct _ _\n4 Ann Ann PROPN NNP _ 2 appos _ Name=PERSON\n5 Keller Keller PROPN NNP _ 4 flat _ Name=I-PERSON\n6 left leave VERB VBD _ 0 root _ _\n");
    is(state, &f, 1, 3, "RUS GOV MIL: Sergei Shoigu");
    is(state, &f, 2, 3, "RUS ELI: Sergei Shoigu");
    is(state, &f, 3, 4, "USA GOV: Ann Keller");
}

static void countries_come_from_modifiers(void **state) {
    found f = find(state, 20150101,
                   "1 The the DET DT _ 2 det _ _\n2 president president NOUN NN _ 5 nsubj _ _\n3 of of ADP IN _ 4 case _ _\n4 Kenya Kenya PROPN NNP _ 2 nmod _ Name=PLACE\n"
                   "5 met meet VERB VBD _ 0 root _ _\n6 two two NUM CD _ 8 nummod _ _\n7 Brazilian Brazilian ADJ JJ _ 8 amod _ _\n8 men man NOUN NNS Number=Plur 5 obj _ _\n\n"
                   "1 Police police NOUN NNS _ 4 nsubj _ _\n2 in in ADP IN _ 3 case _ _\n3 Kenya Kenya PROPN NNP _ 1 nmod _ Name=PLACE\n4 fired fire VERB VBD _ 0 root _ _\n\n"
                   "1 Russia Russia PROPN NNP _ 3 nmod:poss _ Name=PLACE|SpaceAfter=No\n2 's 's PART POS _ 1 case _ _\n3 army army NOUN NN _ 4 nsubj _ _\n4 left leave VERB VBD _ 0 root _ _\n");
    is(state, &f, 1, 2, "KEN GOV: The president of Kenya");
    is(state, &f, 1, 8, "BRA CVL: two Brazilian men");
    is(state, &f, 2, 1, "KEN COP: Police in Kenya");
    is(state, &f, 3, 3, "RUS MIL: Russia's army");
    is(state, &f, 3, 1, "RUS: Russia");
}

static void backed_gives_no_country(void **state) {
    found f = find(state, 20150101,
                   "1 US US PROPN NNP _ 3 obl _ SpaceAfter=No\n2 - - PUNCT HYPH _ 3 punct _ SpaceAfter=No\n3 backed back VERB VBN _ 4 amod _ _\n"
                   "4 rebels rebel NOUN NNS Number=Plur 5 nsubj _ _\n5 entered enter VERB VBD _ 0 root _ _\n6 Nairobi Nairobi PROPN NNP _ 5 obj _ Name=PLACE\n7 in in ADP IN _ 8 case _ _\n"
                   "8 Kenya Kenya PROPN NNP _ 5 obl _ Name=PLACE\n");
    is(state, &f, 1, 4, "KEN REB: US-backed rebels");
}

static void former_is_elite(void **state) {
    found f = find(state, 20150101,
                   "1 A a DET DT _ 4 det _ _\n2 former former ADJ JJ _ 4 amod _ _\n3 Kenyan Kenyan ADJ JJ _ 4 amod _ _\n4 minister minister NOUN NN _ 5 nsubj _ _\n5 left leave VERB VBD _ 0 root _ _\n");
    is(state, &f, 1, 4, "KEN ELI: A former Kenyan minister");
}

static void coordination_gives_two(void **state) {
    found f = find(state, 20150101,
                   "1 South South PROPN NNP _ 2 compound _ _\n2 Korea Korea PROPN NNP _ 5 nsubj _ _\n3 and and CCONJ CC _ 4 cc _ _\n4 Russia Russia PROPN NNP _ 2 conj _ _\n5 met meet VERB VBD _ 0 root _ _\n\n"
                   "1 The the DET DT _ 3 det _ _\n2 two two NUM CD _ 3 nummod _ _\n3 countries country NOUN NNS Number=Plur 4 nsubj _ _\n4 agreed agree VERB VBD _ 0 root _ _\n");
    is(state, &f, 1, 2, "KOR: South Korea");
    is(state, &f, 1, 4, "RUS: Russia");
    const tac_mention *two = &f.m->at[tac_mention_at(f.m, f.parse, 1, 2)];
    assert_string_equal(two->code, "KOR");
    assert_int_equal(two->n_others, 1);
    assert_string_equal(f.m->at[two->others[0]].code, "RUS");
}

static void a_name_inside_a_name_is_not_seen(void **state) {
    found f = find(state, 20150101,
                   "1 Bank Bank PROPN NNP _ 4 nsubj _ Name=ORG\n2 of of ADP IN _ 3 case _ Name=I-ORG\n3 America America PROPN NNP _ 1 nmod _ Name=I-ORG\n4 lent lend VERB VBD _ 0 root _ _\n");
    is(state, &f, 1, 1, "USA BUS: Bank of America");
    is(state, &f, 1, 3, "USA BUS: Bank of America");
}

static void apposition_and_setting(void **state) {
    found f = find(state, 20150101,
                   "1 Juma Juma PROPN NNP _ 7 nsubj _ Name=PERSON\n2 Otieno Otieno PROPN NNP _ 1 flat _ Name=I-PERSON|SpaceAfter=No\n3 , , PUNCT , _ 5 punct _ _\n"
                   "4 Kenyan Kenyan ADJ JJ _ 6 amod _ _\n5 army army NOUN NN _ 6 compound _ _\n6 chief chief NOUN NN _ 1 appos _ _\n7 spoke speak VERB VBD _ 0 root _ _\n\n"
                   "1 Otieno Otieno PROPN NNP _ 2 nsubj _ Name=PERSON\n2 warned warn VERB VBD _ 0 root _ _\n3 the the DET DT _ 4 det _ _\n4 rebels rebel NOUN NNS Number=Plur 2 obj _ _\n");
    is(state, &f, 1, 1, "KEN MIL: Juma Otieno");
    is(state, &f, 2, 1, "KEN MIL: Otieno");
    is(state, &f, 2, 4, "KEN REB: the rebels");
}

static void a_title_parts_a_country_from_a_name(void **state) {
    found known = find(state, 20180612,
                       "1 US US PROPN NNP _ 2 compound _ Name=PERSON\n2 President President PROPN NNP _ 3 nmod:desc _ Name=I-PERSON\n3 Ann Ann PROPN NNP _ 5 nsubj _ Name=I-PERSON\n"
                       "4 Keller Keller PROPN NNP _ 3 flat _ Name=I-PERSON\n5 left leave VERB VBD _ 0 root _ _\n6 Pyongyang Pyongyang PROPN NNP _ 5 obj _ Name=PLACE\n");
    is(state, &known, 1, 3, "USA GOV: US President Ann Keller");
    assert_true(tac_str_is(known.m->at[tac_mention_at(known.m, known.parse, 0, 2)].name, "Ann Keller"));
    found unknown = find(state, 20180612,
                         "1 US US PROPN NNP _ 2 compound _ Name=PERSON\n2 President President PROPN NNP _ 3 nmod:desc _ Name=I-PERSON\n3 Joan Joan PROPN NNP _ 5 nsubj _ Name=I-PERSON\n"
                         "4 Birch Birch PROPN NNP _ 3 flat _ Name=I-PERSON\n5 left leave VERB VBD _ 0 root _ _\n6 Pyongyang Pyongyang PROPN NNP _ 5 obj _ Name=PLACE\n");
    is(state, &unknown, 1, 3, "USA GOV: US President Joan Birch");
    found place = find(state, 20180612,
                       "1 Kenya Kenya PROPN NNP _ 3 nsubj _ Name=PERSON\n2 Moore Moore PROPN NNP _ 1 flat _ Name=I-PERSON\n3 left leave VERB VBD _ 0 root _ _\n");
    is(state, &place, 1, 1, "-: Kenya Moore");
}

static void members_are_what_they_belong_to(void **state) {
    found f = find(state, 20150101,
                   "1 Members member NOUN NNS Number=Plur 5 nsubj _ _\n2 of of ADP IN _ 4 case _ _\n3 the the DET DT _ 4 det _ _\n4 army army NOUN NN _ 1 nmod _ _\n"
                   "5 met meet VERB VBD _ 0 root _ _\n6 MPs MP NOUN NNS Number=Plur 5 obj _ _\n");
    is(state, &f, 1, 1, "- MIL: Members of the army");
    is(state, &f, 1, 6, "- LEG: MPs");
}

static void ships_and_newspapers_are_no_persons_and_no_states(void **state) {
    found f = find(state, 20200101,
                   "1 The the DET DT _ 3 det _ _\n2 USS USS PROPN NNP _ 3 compound _ Name=OTHER\n3 Keller Keller PROPN NNP _ 4 nsubj _ Name=I-OTHER\n4 left leave VERB VBD _ 0 root _ _\n\n"
                   "1 The the DET DT _ 3 det _ _\n2 Kenya Kenya PROPN NNP _ 3 compound _ Name=ORG\n3 Times Times PROPN NNP _ 4 nsubj _ Name=I-ORG\n4 asked ask VERB VBD _ 0 root _ _\n");
    is(state, &f, 1, 3, "USA MIL: The USS Keller");
    is(state, &f, 2, 3, "KEN JRN: The Kenya Times");
}

static void a_name_drawn_over_its_verb_is_parted(void **state) {
    found f = find(state, 20200101, "1 Russia Russia PROPN NNP _ 2 nsubj _ Name=PLACE\n2 sent send VERB VBD _ 0 root _ Name=I-PLACE\n3 soldiers soldier NOUN NNS Number=Plur 2 obj _ _\n");
    is(state, &f, 1, 1, "RUS: Russia");
    is(state, &f, 1, 3, "RUS MIL: soldiers");
}

static void officers_are_of_the_force_told_of(void **state) {
    found f = find(state, 20200101,
                   "1 Kenyan Kenyan ADJ JJ _ 2 amod _ _\n2 police police NOUN NNS Number=Plur 3 nsubj _ _\n3 came come VERB VBD _ 0 root _ _\n\n"
                   "1 Officers officer NOUN NNS Number=Plur 2 nsubj _ _\n2 fired fire VERB VBD _ 0 root _ _\n");
    is(state, &f, 2, 1, "KEN COP: Officers");
}

static void those_who_flee_are_refugees(void **state) {
    found f = find(state, 20200101,
                   "1 Men man NOUN NNS Number=Plur 2 nsubj _ _\n2 fled flee VERB VBD _ 0 root _ _\n3 to to ADP IN _ 4 case _ _\n4 Kenya Kenya PROPN NNP _ 2 obl _ Name=PLACE\n");
    const tac_mention *m = &f.m->at[tac_mention_at(f.m, f.parse, 0, 0)];
    assert_string_equal(m->sectors[0], "REF");
    f = find(state, 20200101,
             "1 Men man NOUN NNS Number=Plur 5 nsubj _ _\n2 who who PRON WP _ 3 nsubj _ _\n3 fled flee VERB VBD _ 1 acl:relcl _ _\n4 Kenya Kenya PROPN NNP _ 3 obj _ Name=PLACE\n5 wept weep VERB VBD _ 0 root _ _\n");
    m = &f.m->at[tac_mention_at(f.m, f.parse, 0, 0)];
    assert_string_equal(m->sectors[0], "REF");
}

static void terms_are_read_by_their_singular_and_never_from_a_verb(void **state) {
    found f = find(state, 20200101,
                   "1 Masked mask VERB VBN _ 2 amod _ _\n2 men man NOUN NNS Number=Plur 3 nsubj _ _\n3 left leave VERB VBD _ 0 root _ _\n\n"
                   "1 MPs MP NOUN NNS Number=Plur 2 nsubj _ _\n2 masked mask VERB VBD _ 0 root _ _\n3 men man NOUN NNS Number=Plur 2 obj _ _\n");
    is(state, &f, 1, 2, "- UAF: Masked men");
    is(state, &f, 2, 3, "- CVL: men");
}

static void a_middle_name_more_is_the_same_person(void **state) {
    found f = find(state, 20180101,
                   "1 Ann Ann PROPN NNP _ 4 nsubj _ Name=PERSON\n2 B. B. PROPN NNP _ 1 flat _ Name=I-PERSON\n3 Keller Keller PROPN NNP _ 1 flat _ Name=I-PERSON\n4 agreed agree VERB VBD _ 0 root _ _\n");
    is(state, &f, 1, 1, "USA GOV: Ann B. Keller");
}

static void each_side_is_the_two_told_of(void **state) {
    found f = find(state, 20150101,
                   "1 Kenya Kenya PROPN NNP _ 2 nsubj _ Name=PLACE\n2 met meet VERB VBD _ 0 root _ _\n3 Russia Russia PROPN NNP _ 2 obj _ Name=PLACE\n\n"
                   "1 Each each DET DT _ 2 det _ _\n2 side side NOUN NN _ 3 nsubj _ _\n3 blamed blame VERB VBD _ 0 root _ _\n4 Brazil Brazil PROPN NNP _ 3 obj _ Name=PLACE\n");
    const tac_mention *side = &f.m->at[tac_mention_at(f.m, f.parse, 1, 1)];
    assert_int_equal(side->n_others, 1);
    const char *other = f.m->at[side->others[0]].code;
    assert_true((strcmp(side->code, "KEN") == 0 && strcmp(other, "RUS") == 0) || (strcmp(side->code, "RUS") == 0 && strcmp(other, "KEN") == 0));
}

static void the_north_is_a_half_of_korea(void **state) {
    found f = find(state, 20150101,
                   "1 South South PROPN NNP _ 2 compound _ Name=PLACE\n2 Korea Korea PROPN NNP _ 3 nsubj _ Name=I-PLACE\n3 waited wait VERB VBD _ 0 root _ _\n\n"
                   "1 North North PROPN NNP _ 2 nsubj _ Name=PLACE\n2 fired fire VERB VBD _ 0 root _ _\n");
    is(state, &f, 2, 1, "PRK: North");
}

static void anyone_and_a_number_are_people_of_the_setting(void **state) {
    found f = find(state, 20150101,
                   "1 Kenya Kenya PROPN NNP _ 2 nsubj _ Name=PLACE\n2 jailed jail VERB VBD _ 0 root _ _\n3 529 529 NUM CD _ 2 obj _ _\n\n"
                   "1 Police police NOUN NNS Number=Plur 2 nsubj _ _\n2 stopped stop VERB VBD _ 0 root _ _\n3 anyone anyone PRON NN _ 2 obj _ _\n");
    is(state, &f, 1, 3, "KEN CVL: 529");
    is(state, &f, 2, 3, "KEN CVL: anyone");
}

static void what_tells_when_is_no_party(void **state) {
    found f = find(state, 20150101,
                   "1 Kenya Kenya PROPN NNP _ 2 nsubj _ Name=PLACE\n2 jailed jail VERB VBD _ 0 root _ _\n3 people people NOUN NNS _ 2 obj _ _\n4 on on ADP IN _ 5 case _ _\n"
                   "5 July July PROPN NNP _ 2 obl _ _\n6 27 27 NUM CD _ 5 nummod _ _\n7 at at ADP IN _ 8 case _ _\n8 11:00pm 11:00pm NUM CD _ 2 obl _ _\n\n"
                   "1 In in ADP IN _ 2 case _ _\n2 July July PROPN NNP _ 4 obl _ _\n3 12 12 NUM CD _ 4 nsubj _ _\n4 fled flee VERB VBD _ 0 root _ _\n");
    is(state, &f, 1, 5, "none");
    is(state, &f, 1, 6, "none");
    is(state, &f, 1, 8, "none");
    is(state, &f, 2, 3, "KEN CVL: 12");
}

static void he_is_no_country(void **state) {
    found f = find(state, 20150101, "1 Kenya Kenya PROPN NNP _ 2 nsubj _ Name=PLACE\n2 waited wait VERB VBD _ 0 root _ _\n\n1 He he PRON PRP _ 2 nsubj _ _\n2 left leave VERB VBD _ 0 root _ _\n");
    is(state, &f, 2, 1, "-: He");
}

static void a_small_number_is_of_those_told_of(void **state) {
    const char *counted =
        "1 Kenya Kenya PROPN NNP _ 2 nsubj _ Name=PLACE\n2 jailed jail VERB VBD _ 0 root _ _\n3 ten ten NUM CD _ 4 nummod _ _\n4 soldiers soldier NOUN NNS Number=Plur 2 obj _ _\n\n"
        "1 It it PRON PRP _ 2 nsubj _ _\n2 freed free VERB VBD _ 0 root _ _\n3 four four NUM CD _ 2 obj _ _\n\n"
        "1 It it PRON PRP _ 2 nsubj _ _\n2 fed feed VERB VBD _ 0 root _ _\n3 thousands thousand NOUN NNS Number=Plur 2 obj _ _\n";
    found f = find(state, 20150101, counted);
    is(state, &f, 1, 4, "KEN MIL: ten soldiers");
    is(state, &f, 2, 3, "KEN MIL: four");
    is(state, &f, 3, 3, "KEN CVL: thousands");
}

/* A parse as if a model had read it: every word's sector unsaid, no word fit to say any phrase's country. */
static tac_parse *heard(tac_arena *arena, const char *conllu) {
    tac_parse *parse = trees_read(arena, conllu, NULL);
    for (uint32_t i = 0; i < parse->n; i++) {
        parse->sentences[i].sector = tac_arena_alloc(arena, sizeof *parse->sentences[i].sector * parse->sentences[i].n);
        parse->sentences[i].home = tac_arena_alloc(arena, sizeof *parse->sentences[i].home * parse->sentences[i].n);
        memset((void *)parse->sentences[i].sector, 0, sizeof *parse->sentences[i].sector * parse->sentences[i].n);
        memset((void *)parse->sentences[i].home, 0, sizeof *parse->sentences[i].home * parse->sentences[i].n);
    }
    return parse;
}

static void hear_sector(tac_parse *parse, uint32_t word, const char *sector, float chance) {
    for (uint32_t s = 0; s < TAC_SECTORS; s++)
        if (strcmp(tac_sector_name(s), sector) == 0) ((float(*)[TAC_SECTORS])parse->sentences[0].sector)[word - 1][s] = chance;
}

static void sectors_that_the_lexicon_lacks_are_heard(void **state) {
    fixture *x = *state;
    const char *sentence =
        "1 Kenyan Kenyan ADJ JJ _ 2 amod _ _\n2 hands hand NOUN NNS Number=Plur 3 nsubj _ _\n3 told tell VERB VBD _ 0 root _ _\n4 Kenyan Kenyan ADJ JJ _ 5 amod _ _\n5 soldiers soldier NOUN NNS Number=Plur 3 obj _ _\n";
    const struct { float hands, soldiers; const char *first, *second; } cases[] = {
        {0.9f, 0.6f, "AGR", "MIL"}, /* the lexicon's word stands against what is only likely */
        {0.2f, 0.6f, "", "MIL"},
        {0.9f, 0.99f, "AGR", "REB"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        tac_parse *parse = heard(x->arena, sentence);
        hear_sector(parse, 2, "AGR", cases[i].hands);
        hear_sector(parse, 5, "REB", cases[i].soldiers);
        tac_mentions *m = tac_mentions_find(x->arena, parse, x->lex, NULL, 20150101);
        const tac_mention *hands = &m->at[tac_mention_at(m, parse, 0, 1)], *soldiers = &m->at[tac_mention_at(m, parse, 0, 4)];
        assert_string_equal(hands->n_sectors ? hands->sectors[0] : "", cases[i].first);
        assert_string_equal(soldiers->sectors[0], cases[i].second);
        assert_string_equal(soldiers->code, "KEN");
    }
}

static void the_country_that_is_heard_goes_before_its_like(void **state) {
    fixture *x = *state;
    const char *sentence =
        "1 Kenya Kenya PROPN NNP _ 4 nsubj _ Name=PLACE\n2 and and CCONJ CC _ 3 cc _ _\n3 Brazil Brazil PROPN NNP _ 1 conj _ Name=PLACE\n4 waited wait VERB VBD _ 0 root _ _\n"
        "5 while while SCONJ IN _ 7 mark _ _\n6 police police NOUN NNS Number=Plur 7 nsubj _ _\n7 left leave VERB VBD _ 4 advcl _ _\n";
    for (int word = 1; word <= 3; word += 2) { /* once the one, once the other */
        tac_parse *parse = heard(x->arena, sentence);
        ((float(*)[TAC_HOMES])parse->sentences[0].home)[word - 1][TAC_HOMES - 1] = 30;
        tac_mentions *m = tac_mentions_find(x->arena, parse, x->lex, NULL, 20150101);
        assert_string_equal(m->at[tac_mention_at(m, parse, 0, 5)].code, word == 1 ? "KEN" : "BRA");
    }
}

/* The reader takes word `party` of the first sentence for the actor of word `trigger`, so surely. */
static void hear_actor(tac_arena *arena, tac_parse *parse, uint32_t trigger, uint32_t party, float chance) {
    tac_sentence *s = &parse->sentences[0];
    tac_trigger *t = TAC_NEW(arena, tac_trigger, 1);
    t->word = trigger - 1;
    t->link = TAC_NEW(arena, float, TAC_ROLES * s->n);
    t->link[TAC_ROLE_ACTOR * s->n + party - 1] = chance;
    s->reader[trigger - 1] = t;
}

/* What word 4 of "Kenya waited until hands left" is, where the reader hears it as an actor so surely and, if at all, with a sector. */
static tac_mention heard_party(fixture *x, const char *word, const char *tags, float chance, const char *sector) {
    char sentence[500];
    snprintf(sentence, sizeof sentence,
             "1 Kenya Kenya PROPN NNP _ 2 nsubj _ Name=PLACE\n2 waited wait VERB VBD _ 0 root _ _\n3 until until SCONJ IN _ 5 mark _ _\n4 %s %s %s _ 5 nsubj _ _\n5 left leave VERB VBD _ 2 advcl _ _\n", word,
             word, tags);
    tac_parse *parse = heard(x->arena, sentence);
    if (sector) hear_sector(parse, 4, sector, 0.9f);
    hear_actor(x->arena, parse, 5, 4, chance);
    tac_mentions *m = tac_mentions_find(x->arena, parse, x->lex, NULL, 20150101);
    return m->at[tac_mention_at(m, parse, 0, 3)];
}

static void nouns_that_the_reader_takes_for_parties_are_coded(void **state) {
    fixture *x = *state;
    tac_mention hands = heard_party(x, "hands", "NOUN NNS", 0.2f, "AGR");
    assert_string_equal(hands.code, "KEN");
    assert_string_equal(hands.sectors[0], "AGR");
    hands = heard_party(x, "hands", "NOUN NNS", 0.2f, NULL); /* things, for all that is known */
    assert_string_equal(hands.code, "KEN");
    assert_int_equal(hands.n_sectors, 0);
    assert_string_equal(heard_party(x, "hands", "NOUN NNS", 0.02f, "AGR").code, "");
}

static void pronouns_of_nobody_told_are_coded_where_the_reader_takes_them_for_parties(void **state) {
    fixture *x = *state;
    static const struct { const char *word; float chance; const char *code; } told[] = {{"he", 0.2f, "KEN"}, {"he", 0.02f, ""}, {"it", 0.2f, ""}};
    for (int i = 0; i < 3; i++) {
        char sentence[300];
        snprintf(sentence, sizeof sentence, "1 %s %s PRON PRP _ 2 nsubj _ _\n2 left leave VERB VBD _ 0 root _ _\n3 Kenya Kenya PROPN NNP _ 2 obj _ Name=PLACE\n", told[i].word, told[i].word);
        tac_parse *parse = heard(x->arena, sentence);
        hear_actor(x->arena, parse, 2, 1, told[i].chance);
        tac_mentions *m = tac_mentions_find(x->arena, parse, x->lex, NULL, 20150101);
        assert_string_equal(m->at[tac_mention_at(m, parse, 0, 0)].code, told[i].code);
    }
}

static void who_lives_in_a_place_is_of_its_country(void **state) {
    const char *of = "1 The the DET DT _ 2 det _ _\n2 Russians Russian PROPN NNPS Number=Plur 5 nsubj _ _\n3 of of ADP IN _ 4 case _ _\n4 Kenya Kenya PROPN NNP _ 2 nmod _ Name=PLACE\n5 voted vote VERB VBD _ 0 root _ _\n\n"
                     "1 The the DET DT _ 3 det _ _\n2 Russian Russian ADJ JJ _ 3 amod _ _\n3 minority minority NOUN NN Number=Sing 6 nsubj _ _\n4 of of ADP IN _ 5 case _ _\n5 Kenya Kenya PROPN NNP _ 3 nmod _ Name=PLACE\n6 left leave VERB VBD _ 0 root _ _\n\n"
                     "1 Russians Russian PROPN NNPS Number=Plur 4 nsubj _ _\n2 in in ADP IN _ 3 case _ _\n3 Brazil Brazil PROPN NNP _ 1 nmod _ Name=PLACE\n4 waited wait VERB VBD _ 0 root _ _\n";
    found f = find(state, 20150101, of);
    is(state, &f, 1, 2, "KEN CVL: The Russians of Kenya");
    is(state, &f, 2, 3, "KEN CVL: The Russian minority of Kenya");
    is(state, &f, 3, 1, "RUS CVL: Russians in Brazil");
    const char *before = "1 Kenyan Kenyan ADJ JJ _ 2 amod _ _\n2 Russians Russian PROPN NNPS Number=Plur 3 nsubj _ _\n3 left leave VERB VBD _ 0 root _ _\n\n"
                         "1 Russian Russian ADJ JJ _ 2 amod _ _\n2 Americans American PROPN NNPS Number=Plur 3 nsubj _ _\n3 left leave VERB VBD _ 0 root _ _\n";
    f = find(state, 20150101, before);
    is(state, &f, 1, 2, "KEN CVL: Kenyan Russians");
    is(state, &f, 2, 2, "USA CVL: Russian Americans");
}

static void a_state_was_part_of_another(void **state) {
    const char *left = "1 Uganda Uganda PROPN NNP _ 2 nsubj _ Name=PLACE\n2 left leave VERB VBD _ 0 root _ _\n";
    found before = find(state, 19980101, left), after = find(state, 20150101, left);
    is(state, &before, 1, 1, "KEN: Uganda");
    is(state, &after, 1, 1, "UGA: Uganda");
}

static void whom_one_serves_beats_where_one_is_from(void **state) {
    found f = find(state, 20180101,
                   "1 Ann Ann PROPN NNP _ 8 nsubj _ Name=PERSON\n2 Keller Keller PROPN NNP _ 1 flat _ Name=I-PERSON\n3 , , PUNCT , _ 7 punct _ _\n4 the the DET DT _ 7 det _ _\n5 United United PROPN NNP _ 6 compound _ _\n"
                   "6 Nations Nations PROPN NNPS _ 7 compound _ _\n7 Envoy envoy PROPN NNP _ 1 appos _ _\n8 left leave VERB VBD _ 0 root _ _\n");
    assert_string_equal(f.m->at[tac_mention_at(f.m, f.parse, 0, 0)].code, "UNO");
}

static void another_surname_is_another_person(void **state) {
    found f = find(state, 20180101,
                   "1 Washington Washington PROPN NNP _ 2 nsubj _ Name=PLACE\n2 waited wait VERB VBD _ 0 root _ _\n\n1 Ann Ann PROPN NNP _ 3 nsubj _ Name=PERSON\n2 Brown Brown PROPN NNP _ 1 flat _ _\n3 left leave VERB VBD _ 0 root _ _\n");
    assert_int_equal(f.m->at[tac_mention_at(f.m, f.parse, 1, 0)].name.n, 0);
}

/* Ann Keller is Keller to the news, but neither Ann nor "the Keller". */
static void a_surname_is_the_last_name_without_an_article(void **state) {
    static const struct { const char *name, *person; } told[] = {
        {"1 Keller Keller PROPN NNP _ 2 nsubj _ Name=PERSON\n2 left leave VERB VBD _ 0 root _ _\n", "Ann Keller"},
        {"1 Ann Ann PROPN NNP _ 2 nsubj _ Name=PERSON\n2 left leave VERB VBD _ 0 root _ _\n", ""},
        {"1 the the DET DT _ 2 det _ _\n2 Keller Keller PROPN NNP _ 3 nsubj _ Name=PERSON\n3 left leave VERB VBD _ 0 root _ _\n", ""}};
    for (int i = 0; i < 3; i++) {
        char text[400];
        snprintf(text, sizeof text, "1 Washington Washington PROPN NNP _ 2 nsubj _ Name=PLACE\n2 waited wait VERB VBD _ 0 root _ _\n\n%s", told[i].name);
        found f = find(state, 20180101, text);
        assert_true(tac_str_is(f.m->at[tac_mention_at(f.m, f.parse, 1, i == 2)].name, told[i].person));
    }
}

static void nothing_at_all(void **state) {
    found f = find(state, 20150101, "");
    assert_int_equal(f.m->n, 0);
    assert_int_equal(tac_mention_at(f.m, f.parse, 0, 0), -1);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_title_a_name_and_what_refers_to_it), cmocka_unit_test(the_date_decides), cmocka_unit_test(a_year_told_and_an_office_given_decide_too), cmocka_unit_test(countries_come_from_modifiers),
        cmocka_unit_test(backed_gives_no_country), cmocka_unit_test(former_is_elite), cmocka_unit_test(coordination_gives_two),
        cmocka_unit_test(a_name_inside_a_name_is_not_seen), cmocka_unit_test(apposition_and_setting),
        cmocka_unit_test(a_title_parts_a_country_from_a_name), cmocka_unit_test(members_are_what_they_belong_to), cmocka_unit_test(ships_and_newspapers_are_no_persons_and_no_states),
        cmocka_unit_test(a_name_drawn_over_its_verb_is_parted), cmocka_unit_test(those_who_flee_are_refugees), cmocka_unit_test(terms_are_read_by_their_singular_and_never_from_a_verb), cmocka_unit_test(officers_are_of_the_force_told_of), cmocka_unit_test(a_middle_name_more_is_the_same_person),
        cmocka_unit_test(each_side_is_the_two_told_of), cmocka_unit_test(the_north_is_a_half_of_korea), cmocka_unit_test(anyone_and_a_number_are_people_of_the_setting), cmocka_unit_test(what_tells_when_is_no_party),
        cmocka_unit_test(he_is_no_country), cmocka_unit_test(a_small_number_is_of_those_told_of), cmocka_unit_test(sectors_that_the_lexicon_lacks_are_heard),
        cmocka_unit_test(the_country_that_is_heard_goes_before_its_like),
        cmocka_unit_test(nouns_that_the_reader_takes_for_parties_are_coded),
        cmocka_unit_test(pronouns_of_nobody_told_are_coded_where_the_reader_takes_them_for_parties), cmocka_unit_test(who_lives_in_a_place_is_of_its_country), cmocka_unit_test(a_state_was_part_of_another),
        cmocka_unit_test(whom_one_serves_beats_where_one_is_from), cmocka_unit_test(another_surname_is_another_person), cmocka_unit_test(a_surname_is_the_last_name_without_an_article),
        cmocka_unit_test(nothing_at_all),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}

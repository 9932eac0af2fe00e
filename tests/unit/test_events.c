/* The events room on hand-built trees: grammar in every shape, frames with their conditions, parties, one act one record. No model: frames alone decide. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <sys/stat.h>

#include <cmocka.h>

#include "events/decide.h"
#include "lexicons.h"
#include "trees.h"

static tac_arena *arena;
static tac_lexicon *lex;

static const char frames_text[] =
    "frame bombard = ASSAULT heavy-weapons\n"
    "  words      shell.v bombard.v | shelling.n\n"
    "  actor      subj\n"
    "  recipient  obj | on | of\n"
    "  if         recipient is place, country, group, person\n"
    "frame attack = ASSAULT\n"
    "  words      launch.v+attack.n attack.v | attack.n\n"
    "  actor      subj\n"
    "  recipient  on | against | obj\n"
    "frame disarm = RETREAT disarm\n"
    "  words      hand_in.v+rifle.n\n"
    "  actor      subj\n"
    "frame use_force = ASSAULT\n"
    "  words      use.v+rebel.n\n"
    "  actor      subj\n"
    "frame suicide = ASSAULT suicide-attack\n"
    "  words      \"suicide attack\"\n"
    "  actor      subj\n"
    "  recipient  on\n"
    "frame meet = CONSULT\n"
    "  words      meet.v hold.v+talk.n | meet.n\n"
    "  actor      both\n"
    "frame pledge = AGREE\n"
    "  words      promise.v\n"
    "  actor      subj\n"
    "  recipient  obj | to\n"
    "frame carry = SANCTION\n"
    "  words      cut_off.v\n"
    "  actor      subj\n"
    "  recipient  obj\n"
    "frame help = AID\n"
    "  words      feed.v | help.n\n"
    "  actor      subj\n"
    "  recipient  obj | for\n"
    "  if         obj lemma not dog\n"
    "frame let = CONCEDE\n"
    "  words      allow.v\n"
    "  actor      subj\n"
    "  recipient  obj\n"
    "frame must_do = REQUEST\n"
    "  words      must.m\n"
    "  actor      sayer\n"
    "  recipient  subj\n"
    "frame rise = ASSAULT\n"
    "  words      rise.v\n"
    "  actor      subj\n"
    "  if         subj is group\n"
    "frame leave = RETREAT withdraw\n"
    "  words      vacate.v\n"
    "  actor      subj\n"
    "  recipient  obj\n";

static int setup(void **state) {
    (void)state;
    arena = tac_arena_new();
    lex = lexicons_of(tac_str_of(frames_text));
    return lex ? 0 : -1;
}

static int teardown(void **state) {
    (void)state;
    tac_lexicon_close(lex);
    tac_arena_free(arena);
    return 0;
}

/* Mentions by hand: "form CODE SECTOR" a word. */
typedef struct { const char *form, *code, *sector; uint32_t classes; } who;

static tac_mentions *mentions_of(const tac_parse *p, const who *parties, uint32_t n) {
    tac_mentions *m = TAC_NEW(arena, tac_mentions, 1);
    m->at = TAC_NEW(arena, tac_mention, n ? n : 1);
    m->by_word = TAC_NEW(arena, int32_t *, p->n ? p->n : 1);
    for (uint32_t s = 0; s < p->n; s++) {
        m->by_word[s] = TAC_NEW(arena, int32_t, p->sentences[s].n);
        for (uint32_t w = 0; w < p->sentences[s].n; w++) {
            m->by_word[s][w] = -1;
            const tac_word *word = &p->sentences[s].words[w];
            for (uint32_t i = 0; i < n; i++) {
                if (!tac_str_is(word->form, parties[i].form)) continue;
                tac_mention *x = &m->at[m->n];
                *x = (tac_mention){.sentence = s, .head = w, .first = w, .last = w, .start = word->start, .end = word->end, .antecedent = -1, .classes = parties[i].classes};
                snprintf(x->code, 4, "%s", parties[i].code);
                if (parties[i].sector[0]) snprintf(x->sectors[x->n_sectors++], 4, "%s", parties[i].sector);
                x->bare_country = !parties[i].sector[0];
                m->by_word[s][w] = (int32_t)m->n++;
            }
        }
    }
    return m;
}

/* "form lemma UPOS XPOS head relation" a line, to CoNLL-U. */
static tac_parse *grow(const char *rows, tac_str *text) {
    tac_buf b = {0};
    tac_str rest = tac_str_of(rows), line;
    int id = 0;
    while (tac_str_cut(&rest, '\n', &line)) {
        tac_str f[6] = {{0}};
        if (!line.n) {
            tac_buf_printf(&b, "\n");
            id = 0;
            continue;
        }
        for (int i = 0; i < 6; i++) tac_str_cut(&line, ' ', &f[i]);
        tac_buf_printf(&b, "%d\t%.*s\t%.*s\t%.*s\t%.*s\t_\t%.*s\t%.*s\t_\t_\n", ++id, (int)f[0].n, f[0].s, (int)f[1].n, f[1].s, (int)f[2].n, f[2].s, (int)f[3].n, f[3].s,
                       (int)f[4].n, f[4].s, (int)f[5].n, f[5].s);
    }
    tac_buf_printf(&b, "\n");
    tac_parse *p = trees_read(arena, tac_arena_str(arena, (tac_str){b.s, b.n}).s, text);
    tac_buf_free(&b);
    return p;
}

static tac_records code(const char *rows, const who *parties, uint32_t n) {
    tac_str text;
    tac_parse *p = grow(rows, &text);
    tac_event_options options = {.document_hash = 7, .date = 20240501, .text = text, .rules_only = true};
    return tac_events_code(arena, p, mentions_of(p, parties, n), lex, &options, NULL);
}

static const who two[] = {{"rebels", "SDN", "REB", TAC_IS_GROUP}, {"Kassala", "SDN", "", TAC_IS_PLACE}};

static void expect_one(tac_records r, const char *event, const char *actor, const char *recipient) {
    assert_int_equal(r.n, 1);
    assert_true(tac_str_is(r.at[0].event, event));
    if (actor) {
        assert_true(r.at[0].n_actor >= 1);
        assert_true(tac_str_is(r.at[0].actor[0].entity_text, actor));
    } else assert_int_equal(r.at[0].n_actor, 0);
    if (recipient) {
        assert_true(r.at[0].n_recipient >= 1);
        assert_true(tac_str_is(r.at[0].recipient[0].entity_text, recipient));
    } else assert_int_equal(r.at[0].n_recipient, 0);
}

static void active(void **state) {
    (void)state;
    tac_records r = code("The the DET DT 2 det\nrebels rebel NOUN NNS 3 nsubj\nshelled shell VERB VBD 0 root\nKassala Kassala PROPN NNP 3 obj", two, 2);
    expect_one(r, "ASSAULT", "rebels", "Kassala");
    assert_true(tac_str_is(r.at[0].modes[0], "heavy-weapons"));
    assert_int_equal(r.at[0].quad_code, 4);
    assert_true(tac_str_is(r.at[0].evidence.frame, "bombard"));
    assert_true(tac_str_is(r.at[0].event_text, "shelled"));
    assert_true(tac_str_is(r.at[0].recipient[0].sectors[0] ? tac_str_of(r.at[0].recipient[0].sectors[0]) : TAC_S(""), "GOV"));
}

static void passive(void **state) {
    (void)state;
    expect_one(code("Kassala Kassala PROPN NNP 3 nsubj:pass\nwas be AUX VBD 3 aux:pass\nshelled shell VERB VBN 0 root\nby by ADP IN 5 case\nrebels rebel NOUN NNS 3 obl:agent", two, 2),
               "ASSAULT", "rebels", "Kassala");
}

static void reduced_relative(void **state) {
    (void)state;
    expect_one(code("Kassala Kassala PROPN NNP 6 nsubj\n, , PUNCT , 3 punct\nshelled shell VERB VBN 1 acl\nby by ADP IN 5 case\nrebels rebel NOUN NNS 3 obl:agent\nburned burn VERB VBD 0 root", two, 2),
               "ASSAULT", "rebels", "Kassala");
}

static void relative_clause(void **state) {
    (void)state;
    expect_one(code("rebels rebel NOUN NNS 5 nsubj\nwho who PRON WP 3 nsubj\nshelled shell VERB VBD 1 acl:relcl\nKassala Kassala PROPN NNP 3 obj\nfled flee VERB VBD 0 root", two, 2),
               "ASSAULT", "rebels", "Kassala");
}

static void nominal(void **state) {
    (void)state;
    expect_one(code("rebels rebel NOUN NNS 3 nmod:poss\n' 's PART POS 1 case\nshelling shelling NOUN NN 6 nsubj\nof of ADP IN 5 case\nKassala Kassala PROPN NNP 3 nmod\nstopped stop VERB VBD 0 root", two, 2),
               "ASSAULT", "rebels", "Kassala");
    expect_one(code("shelling shelling NOUN NN 6 nsubj\nof of ADP IN 3 case\nKassala Kassala PROPN NNP 1 nmod\nby by ADP IN 5 case\nrebels rebel NOUN NNS 1 nmod\nstopped stop VERB VBD 0 root", two, 2),
               "ASSAULT", "rebels", "Kassala");
}

static void control(void **state) {
    (void)state;
    tac_str text;
    tac_parse *p = grow("Paris Paris PROPN NNP 2 nsubj\nurged urge VERB VBD 0 root\nrebels rebel NOUN NNS 2 obj\nto to PART TO 5 mark\nshell shell VERB VB 2 xcomp", &text);
    tac_word_list out = {0};
    tac_grammar_subject(&p->sentences[0], 4, &out);
    assert_int_equal(out.n, 1);
    assert_int_equal(out.at[0], 2);
    p = grow("rebels rebel NOUN NNS 3 nsubj:pass\nwere be AUX VBD 3 aux:pass\nseen see VERB VBN 0 root\nto to PART TO 5 mark\nshell shell VERB VB 3 xcomp", &text);
    memset(&out, 0, sizeof out);
    tac_grammar_subject(&p->sentences[0], 4, &out);
    assert_int_equal(out.n, 1);
    assert_int_equal(out.at[0], 0);
}

static void light_verb_is_one_act(void **state) {
    (void)state;
    tac_records r = code("rebels rebel NOUN NNS 2 nsubj\nlaunched launch VERB VBD 0 root\nan a DET DT 4 det\nattack attack NOUN NN 2 obj\non on ADP IN 6 case\nKassala Kassala PROPN NNP 4 nmod", two, 2);
    expect_one(r, "ASSAULT", "rebels", "Kassala");
    assert_true(tac_str_is(r.at[0].event_text, "launched an attack"));
}

static void condition_blocks(void **state) {
    (void)state;
    const who people[] = {{"rebels", "SDN", "REB", TAC_IS_GROUP}};
    assert_int_equal(code("rebels rebel NOUN NNS 2 nsubj\nshelled shell VERB VBD 0 root\npeas pea NOUN NNS 2 obj", people, 1).n, 0);
}

static void mutual(void **state) {
    (void)state;
    const who states[] = {{"Chad", "TCD", "", TAC_IS_COUNTRY}, {"Niger", "NER", "", TAC_IS_COUNTRY}};
    tac_records r = code("Chad Chad PROPN NNP 4 nsubj\nand and CCONJ CC 3 cc\nNiger Niger PROPN NNP 1 conj\nheld hold VERB VBD 0 root\ntalks talk NOUN NNS 4 obj", states, 2);
    expect_one(r, "CONSULT", "Chad", NULL);
    assert_int_equal(r.at[0].n_actor, 2);
    assert_string_equal(r.at[0].actor[1].sectors[0], "GOV");
}

static void venue_is_no_party(void **state) {
    (void)state;
    const who states[] = {{"Chad", "TCD", "", TAC_IS_COUNTRY}, {"Niger", "NER", "", TAC_IS_COUNTRY}, {"Amman", "JOR", "", TAC_IS_PLACE}};
    tac_records r = code("Chad Chad PROPN NNP 4 nsubj\nand and CCONJ CC 3 cc\nNiger Niger PROPN NNP 1 conj\nmet meet VERB VBD 0 root\nin in ADP IN 6 case\nAmman Amman PROPN NNP 4 obl", states, 3);
    expect_one(r, "CONSULT", "Chad", NULL);
    assert_int_equal(r.at[0].n_actor, 2);
}

static void longer_phrase_gives_the_mode(void **state) {
    (void)state;
    tac_records r = code("rebels rebel NOUN NNS 2 nsubj\nlaunched launch VERB VBD 0 root\na a DET DT 5 det\nsuicide suicide NOUN NN 5 compound\nattack attack NOUN NN 2 obj\non on ADP IN 7 case\nKassala Kassala PROPN NNP 5 nmod", two, 2);
    expect_one(r, "ASSAULT", "rebels", "Kassala");
    assert_true(tac_str_is(r.at[0].modes[0], "suicide-attack"));
}

static void particle_makes_another_verb(void **state) {
    (void)state;
    const who states[] = {{"Chad", "TCD", "", TAC_IS_COUNTRY}};
    assert_int_equal(code("Chad Chad PROPN NNP 2 nsubj\nheld hold VERB VBD 0 root\nup up ADP RP 2 compound:prt\ntalks talk NOUN NNS 2 obj", states, 1).n, 0);
}

static void a_preposition_drawn_as_a_particle_still_governs(void **state) {
    (void)state;
    expect_one(code("rebels rebel NOUN NNS 2 nsubj\nshelled shell VERB VBD 0 root\non on ADP RP 2 compound:prt\nKassala Kassala PROPN NNP 2 obl", two, 2), "ASSAULT", "rebels", "Kassala");
    assert_int_equal(code("rebels rebel NOUN NNS 2 nsubj\nshelled shell VERB VBD 0 root\nup up ADP RP 2 compound:prt\nKassala Kassala PROPN NNP 2 obl", two, 2).n, 0);
}

static void a_passive_may_keep_its_object(void **state) {
    (void)state;
    tac_str text;
    tac_parse *p = grow("Oslo Oslo PROPN NNP 3 nsubj:pass\nwas be AUX VBD 3 aux:pass\ngiven give VERB VBN 0 root\nasylum asylum NOUN NN 3 obj\nby by ADP IN 6 case\nParis Paris PROPN NNP 3 obl:agent", &text);
    tac_predicate given = {2, -1};
    const struct { const char *slot; int32_t word; } in[] = {{"iobj", 0}, {"obj", 3}, {"subj", 5}};
    for (size_t i = 0; i < sizeof in / sizeof *in; i++) {
        tac_word_list out = {0};
        tac_grammar_slot(&p->sentences[0], given, tac_str_of(in[i].slot), &out);
        assert_int_equal(out.n, 1);
        assert_int_equal(out.at[0], in[i].word);
    }
}

static void a_carried_noun_wants_the_particle_of_its_verb(void **state) {
    (void)state;
    static const char *const in = "rebels rebel NOUN NNS 2 nsubj\nhanded hand VERB VBD 0 root\nin in ADP RP 2 compound:prt\nrifles rifle NOUN NNS 2 obj";
    static const char *const out = "rebels rebel NOUN NNS 2 nsubj\nhanded hand VERB VBD 0 root\nout out PUNCT RP 2 punct\nrifles rifle NOUN NNS 2 obj";
    expect_one(code(in, two, 2), "RETREAT", "rebels", NULL);
    assert_int_equal(code(out, two, 2).n, 0);
}

static void who_acts_is_not_what_the_verb_carries(void **state) {
    (void)state;
    assert_int_equal(code("rebels rebel NOUN NNS 2 nsubj\nused use VERB VBD 0 root\nroads road NOUN NNS 2 obj", two, 2).n, 0);
}

static void who_foils_an_attack_does_not_make_it(void **state) {
    (void)state;
    tac_records r = code("rebels rebel NOUN NNS 2 nsubj\nfoiled foil VERB VBD 0 root\nan a DET DT 4 det\nattack attack NOUN NN 2 obj\non on ADP IN 6 case\nKassala Kassala PROPN NNP 4 nmod", two, 2);
    expect_one(r, "ASSAULT", NULL, "Kassala");
    assert_int_equal(r.at[0].n_aux, 1);
    assert_true(tac_str_is(r.at[0].aux[0], "negation"));
    r = code("Paris Paris PROPN NNP 2 nsubj\nfoiled foil VERB VBD 0 root\na a DET DT 4 det\nplot plot NOUN NN 2 obj\nby by ADP IN 6 case\nrebels rebel NOUN NNS 4 nmod\nto to PART TO 8 mark\n"
             "shell shell VERB VB 4 acl\nKassala Kassala PROPN NNP 8 obj", two, 2);
    expect_one(r, "ASSAULT", "rebels", "Kassala");
}

static void a_condition_sees_what_is_counted(void **state) {
    (void)state;
    expect_one(code("rebels rebel NOUN NNS 2 nsubj\nshelled shell VERB VBD 0 root\nparts part NOUN NNS 2 obj\nof of ADP IN 5 case\nKassala Kassala PROPN NNP 3 nmod", two, 2), "ASSAULT", "rebels", "Kassala");
    assert_int_equal(code("rebels rebel NOUN NNS 2 nsubj\nfed feed VERB VBD 0 root\ndozens dozen NOUN NNS 2 obj\nof of ADP IN 5 case\ndogs dog NOUN NNS 3 nmod", two, 2).n, 0);
}

static void names_and_descriptions_tell_of_nothing(void **state) {
    (void)state;
    assert_int_equal(code("rebels rebel NOUN NNS 2 nsubj\nleft leave VERB VBD 0 root\nshelled shell VERB VBN 4 amod\nKassala Kassala PROPN NNP 2 obj", two, 2).n, 0);
    assert_int_equal(code("rebels rebel NOUN NNS 2 nsubj\njoined join VERB VBD 0 root\nthe the DET DT 6 det\nKassala Kassala PROPN NNP 6 compound\nHelp help PROPN NNP 6 compound\nFund fund PROPN NNP 2 obj", two, 2).n, 0);
}

static void state_does_not_act_on_itself(void **state) {
    (void)state;
    const who states[] = {{"Chad", "TCD", "", TAC_IS_COUNTRY}, {"Ndjamena", "TCD", "", TAC_IS_COUNTRY}};
    tac_records r = code("Chad Chad PROPN NNP 2 nsubj\npromised promise VERB VBD 0 root\nto to ADP IN 4 case\nNdjamena Ndjamena PROPN NNP 2 obl", states, 2);
    expect_one(r, "AGREE", "Chad", NULL);
}

static void arithmetic_is_true(void **state) {
    (void)state;
    assert_float_equal(tac_ln(1), 0, 1e-6);
    assert_float_equal(tac_ln(0.002), -6.214608, 1e-5);
    assert_float_equal(tac_sigma(0), 0.5, 1e-6);
    assert_float_equal(tac_sigma(3), 0.952574, 1e-5);
    assert_float_equal(tac_sigma(-100), 0, 1e-6);
}

static void promised_is_not_done(void **state) {
    (void)state;
    tac_records r = code("rebels rebel NOUN NNS 2 nsubj\npromised promise VERB VBD 0 root\nto to PART TO 4 mark\nshell shell VERB VB 2 xcomp\nKassala Kassala PROPN NNP 4 obj", two, 2);
    assert_int_equal(r.n, 1);
    assert_true(tac_str_is(r.at[0].event, "AGREE"));
}

static const who chad[] = {{"Chad", "TCD", "", TAC_IS_COUNTRY}, {"Kassala", "SDN", "", TAC_IS_PLACE}};

static void expect_type(const char *rows, const char *event, const char *mode) {
    tac_records r = code(rows, chad, 2);
    expect_one(r, event, "Chad", "Kassala");
    assert_int_equal(r.at[0].n_modes, mode ? 1 : 0);
    if (mode) assert_true(tac_str_is(r.at[0].modes[0], mode));
}

static void help_to_come_is_agreed(void **state) {
    (void)state;
    expect_type("Chad Chad PROPN NNP 2 nsubj\nfed feed VERB VBD 0 root\nKassala Kassala PROPN NNP 2 obj", "AID", NULL);
    expect_type("Chad Chad PROPN NNP 3 nsubj\nwill will AUX MD 3 aux\nfeed feed VERB VB 0 root\nKassala Kassala PROPN NNP 3 obj", "AGREE", NULL);
    expect_type("Chad Chad PROPN NNP 3 nsubj\nto to PART TO 3 mark\nfeed feed VERB VB 0 root\nKassala Kassala PROPN NNP 3 obj", "AGREE", NULL); /* a headline */
    expect_type("Chad Chad PROPN NNP 3 nsubj\nwill will AUX MD 3 aux\nvacate vacate VERB VB 0 root\nKassala Kassala PROPN NNP 3 obj", "CONCEDE", NULL);
}

static void would_of_a_speaker_is_will(void **state) {
    (void)state;
    expect_type("He he PRON PRP 2 nsubj\nsaid say VERB VBD 0 root\nChad Chad PROPN NNP 5 nsubj\nwould would AUX MD 5 aux\nfeed feed VERB VB 2 ccomp\nKassala Kassala PROPN NNP 5 obj", "AGREE", NULL);
    expect_type("Chad Chad PROPN NNP 3 nsubj\nwould would AUX MD 3 aux\nfeed feed VERB VB 0 root\nKassala Kassala PROPN NNP 3 obj", "AID", NULL);
}

static void help_not_to_come_is_refused(void **state) {
    (void)state;
    expect_type("Chad Chad PROPN NNP 4 nsubj\nwill will AUX MD 4 aux\nnot not PART RB 4 advmod\nfeed feed VERB VB 0 root\nKassala Kassala PROPN NNP 4 obj", "REJECT", "assist");
    expect_type("Chad Chad PROPN NNP 4 nsubj\ndid do AUX VBD 4 aux\nnot not PART RB 4 advmod\nfeed feed VERB VB 0 root\nKassala Kassala PROPN NNP 4 obj", "AID", NULL);
}

static void leave_not_given_is_refused(void **state) {
    (void)state;
    expect_type("Chad Chad PROPN NNP 2 nsubj\nallowed allow VERB VBD 0 root\nKassala Kassala PROPN NNP 2 obj", "CONCEDE", NULL);
    expect_type("Chad Chad PROPN NNP 4 nsubj\ndid do AUX VBD 4 aux\nnot not PART RB 4 advmod\nallow allow VERB VB 0 root\nKassala Kassala PROPN NNP 4 obj", "REJECT", NULL);
}

static void stopped_help_is_no_help(void **state) {
    (void)state;
    assert_int_equal(code("Chad Chad PROPN NNP 2 nsubj\nsuspended suspend VERB VBD 0 root\nhelp help NOUN NN 2 obj\nfor for ADP IN 5 case\nKassala Kassala PROPN NNP 3 nmod", chad, 2).n, 0);
}

static void a_word_that_is_not_meant(void **state) {
    (void)state;
    assert_int_equal(code("Chad Chad PROPN NNP 2 nsubj\nfed feed VERB VBD 0 root\ndogs dog NOUN NNS 2 obj", chad, 2).n, 0);
}

static void nobody_codable(void **state) {
    (void)state;
    const who nobody[] = {{"rebels", "", "", 0}, {"Kassala", "", "", TAC_IS_PLACE}};
    assert_int_equal(code("rebels rebel NOUN NNS 2 nsubj\nshelled shell VERB VBD 0 root\nKassala Kassala PROPN NNP 2 obj", nobody, 2).n, 0);
}

static void headlines_name_who_is_in_talks_with_whom(void **state) {
    (void)state;
    static const who parties[] = {{"Chad", "TCD", "", TAC_IS_COUNTRY}, {"Kenya", "KEN", "", TAC_IS_COUNTRY}};
    tac_records r = code("Chad Chad PROPN NNP 0 root\nin in ADP IN 3 case\nMeet meet NOUN NN 1 nmod\nwith with ADP IN 5 case\nKenya Kenya PROPN NNP 1 nmod", parties, 2);
    assert_int_equal(r.n, 1);
    assert_true(tac_str_is(r.at[0].event, "CONSULT"));
    assert_int_equal(r.at[0].n_actor, 2);
}

static void of_two_governments_the_one_that_acts_does_so_to_the_other(void **state) {
    (void)state;
    static const who parties[] = {{"Chad", "TCD", "", TAC_IS_COUNTRY}, {"ministers", "TCD", "GOV", TAC_IS_GOVERNMENT}, {"Kenya", "KEN", "", TAC_IS_COUNTRY}};
    const char *tree = "Chad Chad PROPN NNP 2 nsubj\nfed feed VERB VBD 0 root\nministers minister NOUN NNS 2 obj\nand and CCONJ CC 5 cc\nKenya Kenya PROPN NNP 3 conj";
    expect_one(code(tree, parties, 3), "AID", "Chad", "Kenya");
    expect_one(code("Chad Chad PROPN NNP 2 nsubj\nfed feed VERB VBD 0 root\nministers minister NOUN NNS 2 obj", parties, 2), "AID", "Chad", "ministers");
}

static void what_one_must_do_is_not_done(void **state) {
    (void)state;
    static const who parties[] = {{"Poland", "POL", "", TAC_IS_COUNTRY}, {"rebels", "SDN", "REB", TAC_IS_GROUP}};
    expect_one(code("Poland Poland PROPN NNP 2 nsubj\nsaid say VERB VBD 0 root\nrebels rebel NOUN NNS 5 nsubj\nmust must AUX MD 5 aux\nrise rise VERB VB 2 ccomp", parties, 2), "REQUEST", "Poland", "rebels");
    tac_records told = code("Poland Poland PROPN NNP 2 nsubj\nsaid say VERB VBD 0 root\nrebels rebel NOUN NNS 4 nsubj\nrose rise VERB VBD 2 ccomp", parties, 2);
    assert_int_equal(told.n, 1);
    assert_true(tac_str_is(told.at[0].event, "ASSAULT"));
    assert_true(tac_str_is(told.at[0].actor[0].entity_text, "rebels"));
}

static void broken_trees_end(void **state) {
    (void)state;
    code("rebels rebel NOUN NNS 2 nsubj\nshelled shell VERB VBN 1 acl\nKassala Kassala PROPN NNP 2 obj", two, 2);        /* a cycle, no root */
    code("shelled shell VERB VBN 2 conj\nshelled shell VERB VBN 1 conj", two, 2);
    assert_int_equal(code("", two, 2).n, 0);
}

static void title_offsets(void **state) {
    (void)state;
    tac_str text;
    tac_parse *p = grow("Quiet quiet ADJ JJ 2 amod\ndays day NOUN NNS 0 root\n\nrebels rebel NOUN NNS 2 nsubj\nshelled shell VERB VBD 0 root\nKassala Kassala PROPN NNP 2 obj", &text);
    tac_event_options options = {.date = 20240501, .text = text, .title_bytes = 9, .rules_only = true}; /* "Quiet day", then two bytes, then the text */
    tac_records r = tac_events_code(arena, p, mentions_of(p, two, 2), lex, &options, NULL);
    assert_int_equal(r.n, 1);
    assert_false(r.at[0].in_title);
    assert_int_equal(r.at[0].start, 0);
    assert_int_equal(r.at[0].actor[0].start, 0);
    assert_int_equal(r.at[0].evidence.start, 7);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(active), cmocka_unit_test(passive), cmocka_unit_test(reduced_relative), cmocka_unit_test(relative_clause), cmocka_unit_test(nominal),
        cmocka_unit_test(control), cmocka_unit_test(light_verb_is_one_act), cmocka_unit_test(condition_blocks), cmocka_unit_test(mutual), cmocka_unit_test(venue_is_no_party), cmocka_unit_test(longer_phrase_gives_the_mode),
        cmocka_unit_test(particle_makes_another_verb), cmocka_unit_test(a_preposition_drawn_as_a_particle_still_governs), cmocka_unit_test(a_passive_may_keep_its_object), cmocka_unit_test(a_carried_noun_wants_the_particle_of_its_verb), cmocka_unit_test(who_acts_is_not_what_the_verb_carries), cmocka_unit_test(who_foils_an_attack_does_not_make_it), cmocka_unit_test(a_condition_sees_what_is_counted), cmocka_unit_test(names_and_descriptions_tell_of_nothing), cmocka_unit_test(state_does_not_act_on_itself), cmocka_unit_test(arithmetic_is_true), cmocka_unit_test(promised_is_not_done),
        cmocka_unit_test(help_to_come_is_agreed), cmocka_unit_test(would_of_a_speaker_is_will), cmocka_unit_test(help_not_to_come_is_refused), cmocka_unit_test(leave_not_given_is_refused), cmocka_unit_test(stopped_help_is_no_help),
        cmocka_unit_test(a_word_that_is_not_meant), cmocka_unit_test(nobody_codable), cmocka_unit_test(headlines_name_who_is_in_talks_with_whom), cmocka_unit_test(of_two_governments_the_one_that_acts_does_so_to_the_other), cmocka_unit_test(what_one_must_do_is_not_done), cmocka_unit_test(broken_trees_end), cmocka_unit_test(title_offsets)};
    return cmocka_run_group_tests(tests, setup, teardown);
}

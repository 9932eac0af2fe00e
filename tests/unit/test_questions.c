/* The questions asked of an event: when, whether, who says so, what changes hands. Each is asked over small hand-made trees, written word by word as
 * FORM/LEMMA/UPOS/HEAD/RELATION (heads count from 1, 0 is the root). */
#include "events/ask.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "lexicons.h"

static tac_lexicon *lexicon;

static int set_up(void **state) {
    (void)state;
    static const char text[] = "source say = CT+ CT+\n  words say.v tell.v | statement.n\n"
                               "source claim = UU CT+\n  words claim.v allege.v accuse.v | claim.n\n"
                               "source deny = UU CT-\n  words deny.v\n"
                               "source for_one = UU CT+\n  words \"in the view of\"\n"
                               "status fail = - +\n  words fail.v\n"
                               "status plan = future\n  words plan.v | plan.n\n"
                               "status prevent = negation\n  words prevent.v\n"
                               "status likely = PR+\n  words likely.a\n"
                               "item food\n  words maize.n\n"
                               "item arms\n  words rifle.n\n"
                               "context economic\n  words tariff.n\n";
    lexicon = lexicons_of(tac_str_of(text));
    return lexicon ? 0 : -1;
}

static int tear_down(void **state) {
    (void)state;
    tac_lexicon_close(lexicon);
    return 0;
}

/* ---- a document of hand-made sentences ---- */

typedef struct {
    tac_arena *arena;
    tac_parse parse;
    tac_mentions mentions;
    tac_event_options options;
    tac_coding coding;
    tac_sentence sentences[8];
    tac_buf text;
    tac_event event;
    tac_record record;
} world;

static world *begin(uint32_t date) {
    world *w = calloc(1, sizeof *w);
    w->arena = tac_arena_new();
    w->options.date = date;
    w->parse.sentences = w->sentences;
    w->mentions.at = TAC_NEW(w->arena, tac_mention, 64);
    w->mentions.by_word = TAC_NEW(w->arena, int32_t *, 8);
    w->coding = (tac_coding){.arena = w->arena, .parse = &w->parse, .mentions = &w->mentions, .lex = lexicon, .options = &w->options};
    w->event = (tac_event){.type = TAC_ASSAULT, .frame = UINT32_MAX, .item_word = -1, .place_word = -1, .record = &w->record};
    return w;
}

static void end(world *w) {
    tac_arena_free(w->arena);
    tac_buf_free(&w->text);
    free(w);
}

static tac_deprel relation(tac_str name) {
    name.n = memchr(name.s, ':', name.n) ? (size_t)((const char *)memchr(name.s, ':', name.n) - name.s) : name.n;
    for (int i = 0; i <= TAC_XCOMP; i++)
        if (tac_str_is(name, tac_deprel_name((tac_deprel)i))) return (tac_deprel)i;
    fail_msg("no relation %.*s", (int)name.n, name.s);
    return TAC_DEP;
}

static tac_upos tag(tac_str name) {
    for (int i = 0; i <= TAC_X; i++)
        if (tac_str_is(name, tac_upos_name((tac_upos)i))) return (tac_upos)i;
    fail_msg("no tag %.*s", (int)name.n, name.s);
    return TAC_X;
}

static void sentence(world *w, const char *words) {
    tac_sentence *s = &w->sentences[w->parse.n];
    tac_str rest = tac_str_of(words), word, f[5];
    s->words = TAC_NEW(w->arena, tac_word, 64);
    s->start = (uint32_t)w->text.n;
    while (tac_str_cut(&rest, ' ', &word)) {
        tac_word *at = &s->words[s->n++];
        for (int i = 0; i < 5; i++) assert_true(tac_str_cut(&word, '/', &f[i]));
        *at = (tac_word){.form = tac_arena_str(w->arena, f[0]), .lemma = tac_arena_str(w->arena, f[1]), .upos = tag(f[2]), .rel = tac_arena_str(w->arena, f[4]), .deprel = relation(f[4]),
                         .head = atoi(tac_arena_str(w->arena, f[3]).s) - 1, .first_child = -1, .next_sibling = -1, .start = (uint32_t)w->text.n, .predicate = tag(f[2]) == TAC_VERB};
        if (at->upos == TAC_VERB && tac_str_ends(at->form, "ing")) at->xpos = TAC_S("VBG");
        if (at->upos == TAC_VERB && tac_str_ends(at->form, "ed")) at->xpos = TAC_S("VBD");
        tac_buf_add(&w->text, f[0]);
        at->end = (uint32_t)w->text.n;
        tac_buf_add(&w->text, TAC_S(" "));
    }
    s->end = (uint32_t)w->text.n;
    w->mentions.by_word[w->parse.n] = TAC_NEW(w->arena, int32_t, s->n);
    for (uint32_t i = s->n; i-- > 0;) {
        int32_t h = s->words[i].head;
        w->mentions.by_word[w->parse.n][i] = -1;
        if (h < 0) s->root = (int32_t)i;
        else s->words[i].next_sibling = s->words[h].first_child, s->words[h].first_child = (int32_t)i;
    }
    w->options.text = (tac_str){w->text.s, w->text.n};
    w->parse.n++;
}

static int32_t mention(world *w, uint32_t in, uint32_t word, const char *code, const char *sector) {
    tac_mention *m = &w->mentions.at[w->mentions.n];
    *m = (tac_mention){.sentence = in, .head = word, .first = word, .last = word, .start = w->sentences[in].words[word].start, .end = w->sentences[in].words[word].end, .n_sectors = 1, .antecedent = -1};
    snprintf(m->code, sizeof m->code, "%s", code);
    snprintf(m->sectors[0], sizeof m->sectors[0], "%s", sector);
    w->mentions.by_word[in][word] = (int32_t)w->mentions.n;
    return (int32_t)w->mentions.n++;
}

static tac_record *ask(world *w, uint32_t in, uint32_t word) {
    tac_event *e = &w->event;
    w->coding.story = NULL, w->coding.sayings = NULL; /* sentences were added */
    e->sentence = in;
    e->word = e->first = e->last = word;
    memset(&w->record, 0, sizeof w->record);
    tac_sources_answer(&w->coding, e);
    tac_status_answer(&w->coding, e);
    tac_time_answer(&w->coding, e);
    tac_place_answer(&w->coding, e);
    tac_context_answer(&w->coding, e);
    tac_size_answer(&w->coding, e);
    return &w->record;
}

static bool has_aux(const tac_record *r, const char *name) {
    for (int i = 0; i < r->n_aux; i++)
        if (tac_str_is(r->aux[i], name)) return true;
    return false;
}

#define assert_str(a, b) assert_string_equal(tac_arena_str(w->arena, (a)).s, (b))

/* ---- the calendar and time expressions ---- */

static void the_calendar(void **state) {
    (void)state;
    assert_int_equal(tac_day_number(19700101), 0);
    assert_int_equal(tac_day_date(tac_day_number(20240229)), 20240229);
    assert_int_equal(tac_day_weekday(20230912), 1);
    assert_int_equal(tac_days_in_month(1900, 2), 28);
    for (int32_t i = -200000; i < 60000; i += 37) assert_int_equal(tac_day_number(tac_day_date(i)), i);
}

/* Words with plain tags, hung flat on the first. */
static void expression(const char *words, bool past, uint32_t from, uint32_t to) {
    world *w = begin(20230912); /* a Tuesday */
    tac_buf spec = {0};
    tac_str rest = tac_str_of(words), word;
    for (int i = 0; tac_str_cut(&rest, ' ', &word); i++) {
        bool number = word.s[0] >= '0' && word.s[0] <= '9', capital = word.s[0] >= 'A' && word.s[0] <= 'Z', article = tac_str_is(word, "the");
        tac_buf_printf(&spec, "%s%.*s/%.*s/%s/%d/%s", i ? " " : "", (int)word.n, word.s, (int)word.n, word.s, number ? "NUM" : capital ? "PROPN" : article ? "DET" : "NOUN", i ? 1 : 0,
                       i ? "obl" : "root");
    }
    tac_buf_add(&spec, (tac_str){"", 1});
    sentence(w, spec.s);
    tac_when found[8];
    uint32_t n = tac_time_find(&w->coding, 0, past, found, 8);
    if (from == 0) {
        if (n) fail_msg("\"%s\": found %u", words, found[0].days.from);
    } else {
        if (n != 1) fail_msg("\"%s\": %u expressions", words, n);
        if (found[0].days.from != from || found[0].days.to != to) fail_msg("\"%s\": %u..%u", words, found[0].days.from, found[0].days.to);
    }
    tac_buf_free(&spec);
    end(w);
}

static void time_expressions(void **state) {
    (void)state;
    expression("attacked on Monday", true, 20230911, 20230911);
    expression("attacked on Tuesday", true, 20230912, 20230912);
    expression("attacked last Tuesday", true, 20230905, 20230905);
    expression("meet on Friday", false, 20230915, 20230915);
    expression("meet on Tuesday", false, 20230912, 20230912);
    expression("attacked yesterday", true, 20230911, 20230911);
    expression("meet tomorrow", false, 20230913, 20230913);
    expression("attacked last week", true, 20230904, 20230910);
    expression("attacked this week", true, 20230911, 20230912);
    expression("attacked last month", true, 20230801, 20230831);
    expression("attacked last year", true, 20220101, 20221231);
    expression("attacked at the weekend", true, 20230909, 20230910);
    expression("attacked on 5 May", true, 20230505, 20230505);
    expression("attacked on 5 October", true, 20221005, 20221005);
    expression("attacked on May 5 , 2003", true, 20030505, 20030505);
    expression("attacked on the 5th of May", true, 20230505, 20230505);
    expression("attacked on 5 - 7 May", true, 20230505, 20230507);
    expression("attacked in July", true, 20230701, 20230731);
    expression("attacked in December", true, 20221201, 20221231);
    expression("attacked in July 1999", true, 19990701, 19990731);
    expression("attacked in 2019", true, 20190101, 20191231);
    expression("attacked in early 2019", true, 20190101, 20190430);
    expression("attacked in the 1990s", true, 19900101, 19991231);
    expression("the 1994 genocide", true, 19940101, 19941231);
    expression("attacked two days ago", true, 20230910, 20230910);
    expression("attacked three weeks ago", true, 20230822, 20230822);
    expression("attacked a fortnight ago", true, 20230829, 20230829);
    expression("attacked two years ago", true, 20210101, 20211231);
    expression("attacked since Friday", true, 20230908, 20230912);
    expression("attacked from 5 May to 9 May", true, 20230505, 20230509);
    expression("attacked on Christmas Eve", true, 20221224, 20221224);
    expression("attacked on Good Friday", true, 20230407, 20230407);
    expression("attacked last summer", true, 20230601, 20230831);
    expression("attacked on Wednesday , 6 September", true, 20230906, 20230906);
    expression("Mr May may march in protest", true, 0, 0);
    expression("sent 2000 men", true, 0, 0);
    expression("attacked for two days", true, 0, 0);
    expression("attacked 99999999 years ago", true, 0, 0);
    expression("attacked the past 9999 years", true, 0, 0);
}

static void dates_of_acts(void **state) {
    (void)state;
    world *w = begin(20230912);
    sentence(w, "Rebels/rebel/NOUN/2/nsubj shelled/shell/VERB/0/root the/the/DET/4/det town/town/NOUN/2/obj on/on/ADP/6/case Sunday/Sunday/PROPN/2/obl");
    tac_record *r = ask(w, 0, 1);
    assert_str(r->date, "2023-09-10");
    assert_str(r->date_text, "Sunday");
    /* "said on Sunday" dates the saying; the act then has the passage's day, here the publication date. */
    sentence(w, "Police/police/NOUN/2/nsubj said/say/VERB/0/root on/on/ADP/4/case Monday/Monday/PROPN/2/obl rebels/rebel/NOUN/6/nsubj shelled/shell/VERB/2/ccomp it/it/PRON/6/obj");
    r = ask(w, 1, 5);
    assert_str(r->date, "2023-09-10");
    assert_int_equal(r->n_aux, 0);
    /* Over a month before: historical, and the date stays. */
    sentence(w, "Rebels/rebel/NOUN/2/nsubj shelled/shell/VERB/0/root it/it/PRON/2/obj in/in/ADP/5/case 2019/2019/NUM/2/obl");
    r = ask(w, 2, 1);
    assert_true(has_aux(r, "historical"));
    assert_str(r->date, "2019-01-01");
    assert_str(r->enddate, "2019-12-31");
    end(w);
}

/* ---- status ---- */

static void status(const char *words, uint32_t word, const char *aux, const char *fact) {
    world *w = begin(20230912);
    sentence(w, words);
    tac_record *r = ask(w, 0, word);
    if (aux ? !has_aux(r, aux) || r->n_aux != 1 : r->n_aux != 0) fail_msg("%s: %d aux, %.*s", words, r->n_aux, r->n_aux ? (int)r->aux[0].n : 0, r->n_aux ? r->aux[0].s : "");
    if (fact) assert_str(r->factuality, fact);
    end(w);
}

static void statuses(void **state) {
    (void)state;
    status("Rebels/rebel/NOUN/2/nsubj attacked/attack/VERB/0/root", 1, NULL, "CT+");
    status("Rebels/rebel/NOUN/4/nsubj did/do/AUX/4/aux not/not/PART/4/advmod attack/attack/VERB/0/root", 3, "negation", "CT-");
    status("Rebels/rebel/NOUN/5/nsubj not/not/PART/5/advmod only/only/ADV/2/advmod had/have/AUX/5/aux attacked/attack/VERB/0/root", 4, NULL, "CT+");
    status("Rebels/rebel/NOUN/3/nsubj will/will/AUX/3/aux attack/attack/VERB/0/root", 2, "future", NULL);
    status("Rebels/rebel/NOUN/3/nsubj might/might/AUX/3/aux attack/attack/VERB/0/root", 2, "hypothetical", NULL);
    status("Rebels/rebel/NOUN/2/nsubj failed/fail/VERB/0/root to/to/PART/4/mark attack/attack/VERB/2/xcomp", 3, "negation", NULL);
    status("Rebels/rebel/NOUN/4/nsubj did/do/AUX/4/aux not/not/PART/4/advmod fail/fail/VERB/0/root to/to/PART/6/mark attack/attack/VERB/4/xcomp", 5, NULL, "CT+");
    status("Rebels/rebel/NOUN/2/nsubj plan/plan/VERB/0/root to/to/PART/4/mark attack/attack/VERB/2/xcomp", 3, "future", NULL);
    status("Rebels/rebel/NOUN/2/nsubj plan/plan/VERB/0/root an/a/DET/4/det attack/attack/NOUN/2/obj", 3, "future", NULL);
    status("An/a/DET/2/det attack/attack/NOUN/4/nsubj:pass was/be/AUX/4/aux:pass prevented/prevent/VERB/0/root", 1, "negation", NULL);
    status("Rebels/rebel/NOUN/3/nsubj are/be/AUX/3/aux going/go/VERB/0/root to/to/PART/5/mark attack/attack/VERB/3/xcomp", 4, "future", NULL);
    status("If/if/SCONJ/3/mark rebels/rebel/NOUN/3/nsubj attack/attack/VERB/6/advcl troops/troops/NOUN/6/nsubj will/will/AUX/6/aux answer/answer/VERB/0/root", 2, "hypothetical", NULL);
    status("Nobody/nobody/PRON/2/nsubj attacked/attack/VERB/0/root", 1, "negation", NULL);
    status("Rebels/rebel/NOUN/3/nsubj will/will/AUX/3/aux march/march/VERB/0/root and/and/CCONJ/5/cc attack/attack/VERB/3/conj", 4, "future", NULL);
}

/* ---- sources ---- */

static void sources(void **state) {
    (void)state;
    world *w = begin(20230912);
    sentence(w, "Rebels/rebel/NOUN/2/nsubj shelled/shell/VERB/0/root it/it/PRON/2/obj ,/,/PUNCT/2/punct police/police/NOUN/6/nsubj said/say/VERB/2/parataxis");
    mention(w, 0, 4, "KEN", "COP");
    tac_record *r = ask(w, 0, 1);
    assert_int_equal(r->n_attribution, 1);
    assert_string_equal(r->attribution[0].code, "KEN");
    assert_str(r->attribution[0].cue, "said");
    assert_str(r->factuality, "CT+");

    /* Outermost first. */
    sentence(w, "Police/police/NOUN/2/nsubj said/say/VERB/0/root Iran/Iran/PROPN/4/nsubj claimed/claim/VERB/2/ccomp rebels/rebel/NOUN/6/nsubj shelled/shell/VERB/4/ccomp it/it/PRON/6/obj");
    mention(w, 1, 0, "KEN", "COP");
    mention(w, 1, 2, "IRN", "GOV");
    r = ask(w, 1, 5);
    assert_int_equal(r->n_attribution, 2);
    assert_string_equal(r->attribution[0].code, "KEN");
    assert_string_equal(r->attribution[1].code, "IRN");
    assert_str(r->factuality, "UU");

    /* A denial by a source. */
    sentence(w, "Iran/Iran/PROPN/2/nsubj denied/deny/VERB/0/root shelling/shell/VERB/2/xcomp it/it/PRON/3/obj");
    mention(w, 2, 0, "IRN", "GOV");
    r = ask(w, 2, 2);
    assert_true(has_aux(r, "negation"));
    assert_str(r->factuality, "UU");
    assert_int_equal(r->n_attribution, 1);

    sentence(w, "According/accord/VERB/3/case to/to/ADP/1/fixed police/police/NOUN/5/obl rebels/rebel/NOUN/5/nsubj shelled/shell/VERB/0/root it/it/PRON/5/obj");
    mention(w, 3, 2, "KEN", "COP");
    r = ask(w, 3, 4);
    assert_int_equal(r->n_attribution, 1);
    assert_str(r->attribution[0].cue, "According to");

    sentence(w, "Kenya/Kenya/PROPN/2/nsubj accused/accuse/VERB/0/root rebels/rebel/NOUN/2/obj of/of/SCONJ/5/mark shelling/shell/VERB/2/advcl it/it/PRON/5/obj");
    mention(w, 4, 0, "KEN", "GOV");
    r = ask(w, 4, 4);
    assert_int_equal(r->n_attribution, 1);
    assert_str(r->factuality, "UU");

    /* Inverted in the middle of what is said: of two subjects the one after the verb says it. */
    sentence(w, "Iran/Iran/PROPN/3/nsubj ,/,/PUNCT/1/punct say/say/VERB/0/root officials/official/NOUN/3/nsubj ,/,/PUNCT/4/punct has/have/AUX/7/aux shelled/shell/VERB/3/ccomp it/it/PRON/7/obj");
    mention(w, 5, 0, "IRN", "GOV");
    mention(w, 5, 3, "UKR", "GOV");
    r = ask(w, 5, 6);
    assert_int_equal(r->n_attribution, 1);
    assert_string_equal(r->attribution[0].code, "UKR");

    sentence(w, "Rebels/rebel/NOUN/7/nsubj ,/,/PUNCT/5/punct in/in/ADP/5/case the/the/DET/5/det view/view/NOUN/8/obl of/of/ADP/7/case analysts/analyst/NOUN/5/nmod shelled/shell/VERB/0/root it/it/PRON/8/obj");
    mention(w, 6, 6, "KEN", "EDU");
    r = ask(w, 6, 7);
    assert_int_equal(r->n_attribution, 1);
    assert_str(r->attribution[0].cue, "in the view of");
    assert_str(r->factuality, "UU");
    end(w);
}

static void own_words(void **state) {
    (void)state;
    world *w = begin(20230912);
    sentence(w, "Iran/Iran/PROPN/2/nsubj said/say/VERB/0/root it/it/PRON/5/nsubj would/would/AUX/5/aux cooperate/cooperate/VERB/2/ccomp");
    int32_t iran = mention(w, 0, 0, "IRN", "GOV"), it = mention(w, 0, 2, "IRN", "GOV");
    w->mentions.at[it].antecedent = iran;
    w->event.type = TAC_AGREE;
    w->event.speech_act = true;
    w->event.actors[w->event.n_actors++] = it;
    assert_int_equal(ask(w, 0, 4)->n_attribution, 0);
    end(w);
}

static void a_quotation_goes_on(void **state) {
    (void)state;
    world *w = begin(20230912);
    sentence(w, "\"/\"/PUNCT/2/punct Wait/wait/VERB/6/ccomp ,/,/PUNCT/2/punct \"/\"/PUNCT/2/punct he/he/PRON/6/nsubj said/say/VERB/0/root");
    mention(w, 0, 4, "KEN", "GOV");
    sentence(w, "\"/\"/PUNCT/3/punct Rebels/rebel/NOUN/3/nsubj shelled/shell/VERB/0/root us/we/PRON/3/obj ././PUNCT/3/punct \"/\"/PUNCT/3/punct");
    w->sentences[0].opens_paragraph = true;
    assert_int_equal(ask(w, 1, 2)->n_attribution, 1);
    end(w);
}

/* ---- transfer ---- */

static void transfers(void **state) {
    (void)state;
    world *w = begin(20230912);
    sentence(w, "Zambia/Zambia/PROPN/2/nsubj sent/send/VERB/0/root 20,000/20,000/NUM/4/nummod tons/ton/NOUN/2/obj of/of/ADP/6/case maize/maize/NOUN/4/nmod to/to/ADP/8/case Malawi/Malawi/PROPN/2/obl");
    tac_entity zambia = {.code = "ZMB"}, malawi = {.code = "MWI"};
    float link[TAC_ROLES * 8] = {0};
    link[TAC_ROLE_ITEM * 8 + 3] = 0.9f;
    tac_trigger reader = {.link = link};
    reader.item[0] = 0.1f;
    reader.way[TAC_WAY_ACTOR_TO_RECIPIENT] = 0.9f;
    tac_event *e = &w->event;
    e->type = TAC_AID;
    e->word = e->first = e->last = 1;
    e->reader = &reader;
    w->record.actor = &zambia, w->record.n_actor = 1;
    w->record.recipient = &malawi, w->record.n_recipient = 1;
    tac_events all = {e, 1};
    tac_transfer_answer(&w->coding, &all, e);
    assert_true(w->record.has_transfer);
    assert_str(w->record.items[0].cls, "food");
    assert_str(w->record.items[0].entity_text, "20,000 tons of maize");
    assert_true(w->record.items[0].has_quantity);
    assert_true(w->record.items[0].value == 20000);
    assert_str(w->record.items[0].unit, "ton");
    assert_string_equal(w->record.giver[0], "ZMB");
    assert_string_equal(w->record.taker[0], "MWI");
    end(w);
}

/* Each side of a swap gives and takes; who buys takes, whatever the reader thinks. */
static void both_ways(void **state) {
    (void)state;
    static const struct { const char *words; uint32_t takers; const char *first_giver; } cases[] = {
        {"Zambia/Zambia/PROPN/2/nsubj swapped/swap/VERB/0/root maize/maize/NOUN/2/obj", 1, "ZMB"},
        {"Zambia/Zambia/PROPN/2/nsubj bought/buy/VERB/0/root maize/maize/NOUN/2/obj", 1, "MWI"},
        {"Zambia/Zambia/PROPN/2/nsubj sent/send/VERB/0/root maize/maize/NOUN/2/obj", 0, "ZMB"}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        world *w = begin(20230912);
        sentence(w, cases[i].words);
        tac_entity zambia = {.code = "ZMB"}, malawi = {.code = "MWI"};
        tac_event *e = &w->event;
        e->type = TAC_COOPERATE;
        e->word = e->first = e->last = 1;
        w->record.actor = &zambia, w->record.n_actor = 1;
        w->record.recipient = &malawi, w->record.n_recipient = i == 1;
        tac_events all = {e, 1};
        tac_transfer_answer(&w->coding, &all, e);
        assert_true(w->record.has_transfer);
        assert_str(w->record.items[0].cls, "food");
        assert_int_equal(w->record.n_taker, cases[i].takers);
        assert_string_equal(w->record.giver[0], cases[i].first_giver);
        end(w);
    }
}

/* Each of several things is an item; a noun of giving names the thing before it; what nobody knows is left out. */
static void several_things(void **state) {
    (void)state;
    world *w = begin(20230912);
    sentence(w, "Zambia/Zambia/PROPN/2/nsubj promised/promise/VERB/0/root to/to/PART/4/mark send/send/VERB/2/xcomp maize/maize/NOUN/6/compound supplies/supply/NOUN/4/obj ,/,/PUNCT/8/punct "
                "towels/towel/NOUN/6/conj and/and/CCONJ/11/cc three/three/NUM/11/nummod rifles/rifle/NOUN/6/conj");
    tac_entity zambia = {.code = "ZMB"};
    tac_event *e = &w->event;
    e->type = TAC_AGREE;
    e->word = e->first = e->last = 1;
    w->record.actor = &zambia, w->record.n_actor = 1;
    tac_events all = {e, 1};
    tac_transfer_answer(&w->coding, &all, e);
    assert_int_equal(w->record.n_items, 2);
    assert_str(w->record.items[0].cls, "food");
    assert_str(w->record.items[1].cls, "arms");
    assert_true(w->record.items[1].value == 3);
    end(w);
}

/* Two acts of two sentences: "in return" joins them, both ways, and each names the side that the other leaves open. Without it, and where one is a thing withheld, nothing does. */
static void in_return(void **state) {
    (void)state;
    static const struct { const char *second; tac_type type; bool joined; } cases[] = {
        {"In/in/ADP/2/case return/return/NOUN/4/obl Malawi/Malawi/PROPN/4/nsubj sent/send/VERB/0/root rifles/rifle/NOUN/4/obj", TAC_AID, true},
        {"On/on/ADP/2/case Monday/Monday/PROPN/4/obl Malawi/Malawi/PROPN/4/nsubj sent/send/VERB/0/root rifles/rifle/NOUN/4/obj", TAC_AID, false},
        {"In/in/ADP/2/case return/return/NOUN/4/obl Malawi/Malawi/PROPN/4/nsubj withheld/withhold/VERB/0/root rifles/rifle/NOUN/4/obj", TAC_SANCTION, false}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        world *w = begin(20230912);
        sentence(w, "Zambia/Zambia/PROPN/2/nsubj sent/send/VERB/0/root maize/maize/NOUN/2/obj");
        sentence(w, cases[i].second);
        tac_entity zambia = {.code = "ZMB"}, malawi = {.code = "MWI"};
        tac_record records[2] = {{.id = 1, .actor = &zambia, .n_actor = 1}, {.id = 2, .actor = &malawi, .n_actor = 1}};
        tac_event at[2] = {w->event, w->event};
        for (uint32_t k = 0; k < 2; k++) at[k].record = &records[k], at[k].sentence = k, at[k].word = at[k].first = at[k].last = k ? 3 : 1, at[k].type = k ? cases[i].type : TAC_AID;
        tac_events all = {at, 2};
        for (uint32_t k = 0; k < 2; k++) tac_transfer_answer(&w->coding, &all, &at[k]);
        assert_int_equal(records[0].in_return, cases[i].joined ? 2 : 0);
        assert_int_equal(records[1].in_return, cases[i].joined ? 1 : 0);
        if (cases[i].joined) assert_string_equal(records[0].taker[0], "MWI"), assert_string_equal(records[1].taker[0], "ZMB");
        end(w);
    }
}

/* ---- sizes ---- */

static void the_dead(void **state) {
    (void)state;
    world *w = begin(20230912);
    sentence(w, "Rebels/rebel/NOUN/2/nsubj killed/kill/VERB/0/root 12/12/NUM/4/nummod soldiers/soldier/NOUN/2/obj and/and/CCONJ/6/cc wounded/wound/VERB/2/conj 30/30/NUM/6/obj");
    tac_record *r = ask(w, 0, 1);
    assert_int_equal(r->dead, 12);
    assert_int_equal(r->injured, 30);
    end(w);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_calendar), cmocka_unit_test(time_expressions), cmocka_unit_test(dates_of_acts), cmocka_unit_test(statuses), cmocka_unit_test(sources), cmocka_unit_test(own_words),
        cmocka_unit_test(a_quotation_goes_on), cmocka_unit_test(transfers), cmocka_unit_test(both_ways), cmocka_unit_test(several_things), cmocka_unit_test(in_return), cmocka_unit_test(the_dead),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}

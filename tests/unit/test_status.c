/* Whether an act holds, by the tree and the shipped signatures alone. Sentences are written word by word as FORM/LEMMA/UPOS/HEAD/RELATION (heads count from 1). The act is
 * the last word whose lemma is the one asked for. */
#include "events/judge.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "lexicons.h"
#include "trees.h"

static tac_lexicon *lexicon;

/* The shipped status words and no others. */
static int set_up(void **state) {
    (void)state;
    lexicon = lexicons_of_file("lexicon/status.lex");
    return lexicon ? 0 : -1;
}

static int tear_down(void **state) {
    (void)state;
    tac_lexicon_close(lexicon);
    return 0;
}

/* "FORM/LEMMA/UPOS/HEAD/REL ..." as CoNLL-U; participles after "be" and "have" get their tag. */
static const char *conllu(tac_arena *arena, const char *words) {
    tac_buf out = {0};
    tac_str rest = tac_str_of(words), word, f[5];
    for (int n = 1; tac_str_cut(&rest, ' ', &word); n++) {
        for (int i = 0; i < 5; i++) assert_true(tac_str_cut(&word, '/', &f[i]));
        const char *xpos = !tac_str_is(f[2], "VERB") ? "_" : tac_str_ends(f[0], "ing") ? "VBG" : tac_str_ends(f[0], "ed") || tac_str_ends(f[0], "n") ? "VBN" : "VB";
        tac_buf_printf(&out, "%d %.*s %.*s %.*s %s _ %.*s %.*s _ _\n", n, (int)f[0].n, f[0].s, (int)f[1].n, f[1].s, (int)f[2].n, f[2].s, xpos, (int)f[3].n, f[3].s, (int)f[4].n, f[4].s);
    }
    const char *text = tac_arena_str(arena, (tac_str){out.s, out.n}).s;
    tac_buf_free(&out);
    return text;
}

/* `want`: the auxiliary modes' first letters in the order h f y n (y: hypothetical) and the commitment, "" for none. */
static void judged(const char *words, const char *act, const char *want, const char *fact) {
    tac_arena *arena = tac_arena_new();
    tac_parse *p = trees_read(arena, conllu(arena, words), NULL);
    const tac_sentence *s = &p->sentences[0];
    tac_event_options options = {0};
    tac_coding c = {.arena = arena, .parse = p, .lex = lexicon, .options = &options};
    int32_t word = -1;
    for (uint32_t i = 0; i < s->n; i++)
        if (tac_str_is(s->words[i].lemma, act)) word = (int32_t)i;
    assert_true(word >= 0);
    tac_judgement j = tac_judge(&c, s, word, false);
    char got[5] = "";
    static const char letters[] = "hfyn";
    for (uint32_t b = 0, n = 0; b < TAC_AUXES; b++)
        if (j.bits & 1u << b) got[n++] = letters[b];
    if (strcmp(got, want) != 0 || !tac_str_is(j.fact, fact)) fail_msg("%s: got \"%s\" %.*s, wanted \"%s\" %s", words, got, (int)j.fact.n, j.fact.n ? j.fact.s : "", want, fact);
    tac_arena_free(arena);
}

static void implicatives(void **state) {
    (void)state;
    judged("They/they/PRON/2/nsubj managed/manage/VERB/0/root to/to/PART/4/mark attack/attack/VERB/2/xcomp", "attack", "", "");
    judged("They/they/PRON/4/nsubj did/do/AUX/4/aux not/not/PART/4/advmod manage/manage/VERB/0/root to/to/PART/6/mark attack/attack/VERB/4/xcomp", "attack", "n", "");
    judged("They/they/PRON/2/nsubj failed/fail/VERB/0/root to/to/PART/4/mark attack/attack/VERB/2/xcomp", "attack", "n", "");
    judged("They/they/PRON/4/nsubj did/do/AUX/4/aux not/not/PART/4/advmod fail/fail/VERB/0/root to/to/PART/6/mark attack/attack/VERB/4/xcomp", "attack", "", "");
    judged("They/they/PRON/2/nsubj refused/refuse/VERB/0/root to/to/PART/4/mark attack/attack/VERB/2/xcomp", "attack", "n", "");
    judged("They/they/PRON/4/nsubj were/be/AUX/4/cop not/not/PART/4/advmod able/able/ADJ/0/root to/to/PART/6/mark attack/attack/VERB/4/xcomp", "attack", "n", "");
    judged("They/they/PRON/3/nsubj were/be/AUX/3/cop able/able/ADJ/0/root to/to/PART/5/mark attack/attack/VERB/3/xcomp", "attack", "", "");
    judged("They/they/PRON/2/nsubj forced/force/VERB/0/root him/he/PRON/2/obj to/to/PART/5/mark resign/resign/VERB/2/xcomp", "resign", "", "");
    judged("They/they/PRON/4/nsubj did/do/AUX/4/aux not/not/PART/4/advmod force/force/VERB/0/root him/he/PRON/4/obj to/to/PART/7/mark resign/resign/VERB/4/xcomp", "resign", "", "UU");
    judged("They/they/PRON/4/nsubj did/do/AUX/4/aux not/not/PART/4/advmod hesitate/hesitate/VERB/0/root to/to/PART/6/mark attack/attack/VERB/4/xcomp", "attack", "", "");
    judged("They/they/PRON/2/nsubj pretended/pretend/VERB/0/root to/to/PART/4/mark attack/attack/VERB/2/xcomp", "attack", "n", "");
    judged("Their/they/PRON/2/nmod:poss failure/failure/NOUN/5/nsubj to/to/PART/4/mark attack/attack/VERB/2/acl surprised/surprise/VERB/0/root him/he/PRON/5/obj", "attack", "n", "");
    judged("The/the/DET/3/det abortive/abortive/ADJ/3/amod attack/attack/NOUN/4/nsubj shook/shake/VERB/0/root them/they/PRON/4/obj", "attack", "n", "");
}

/* One signature on another, from the outermost inwards. */
static void composed(void **state) {
    (void)state;
    judged("They/they/PRON/2/nsubj failed/fail/VERB/0/root to/to/PART/4/mark prevent/prevent/VERB/2/xcomp the/the/DET/6/det attack/attack/NOUN/4/obj", "attack", "", "");
    judged("They/they/PRON/2/nsubj managed/manage/VERB/0/root to/to/PART/4/mark prevent/prevent/VERB/2/xcomp the/the/DET/6/det attack/attack/NOUN/4/obj", "attack", "n", "");
    judged("They/they/PRON/4/nsubj did/do/AUX/4/aux not/not/PART/4/advmod refuse/refuse/VERB/0/root to/to/PART/6/mark prevent/prevent/VERB/4/xcomp the/the/DET/8/det attack/attack/NOUN/6/obj", "attack", "n", "");
    /* What is not known to have been refused was neither done nor not done, as far as the sentence goes. */
    judged("He/he/PRON/4/nsubj:pass is/be/AUX/4/aux:pass not/not/PART/4/advmod known/know/VERB/0/root to/to/PART/7/mark have/have/AUX/7/aux refused/refuse/VERB/4/xcomp to/to/PART/9/mark attack/attack/VERB/7/xcomp", "attack", "", "UU");
    judged("He/he/PRON/3/nsubj:pass is/be/AUX/3/aux:pass known/know/VERB/0/root to/to/PART/6/mark have/have/AUX/6/aux refused/refuse/VERB/3/xcomp to/to/PART/8/mark attack/attack/VERB/6/xcomp", "attack", "n", "");
    judged("They/they/PRON/2/nsubj failed/fail/VERB/0/root to/to/PART/4/mark force/force/VERB/2/xcomp him/he/PRON/4/obj to/to/PART/7/mark resign/resign/VERB/4/xcomp", "resign", "", "UU");
    judged("They/they/PRON/3/nsubj will/will/AUX/3/aux manage/manage/VERB/0/root to/to/PART/5/mark attack/attack/VERB/3/xcomp", "attack", "f", "");
    judged("They/they/PRON/3/nsubj might/might/AUX/3/aux refuse/refuse/VERB/0/root to/to/PART/5/mark attack/attack/VERB/3/xcomp", "attack", "yn", "");
}

static void factives(void **state) {
    (void)state;
    judged("They/they/PRON/2/nsubj regret/regret/VERB/0/root that/that/SCONJ/5/mark troops/troops/NOUN/5/nsubj attacked/attack/VERB/2/ccomp", "attack", "", "");
    judged("They/they/PRON/4/nsubj do/do/AUX/4/aux not/not/PART/4/advmod regret/regret/VERB/0/root that/that/SCONJ/7/mark troops/troops/NOUN/7/nsubj attacked/attack/VERB/4/ccomp", "attack", "", "");
    judged("They/they/PRON/3/nsubj may/may/AUX/3/aux regret/regret/VERB/0/root that/that/SCONJ/6/mark troops/troops/NOUN/6/nsubj attacked/attack/VERB/3/ccomp", "attack", "", "");
    judged("They/they/PRON/2/nsubj regret/regret/VERB/0/root that/that/SCONJ/7/mark troops/troops/NOUN/7/nsubj did/do/AUX/7/aux not/not/PART/7/advmod attack/attack/VERB/2/ccomp", "attack", "n", "");
}

static void sureness(void **state) {
    (void)state;
    judged("They/they/PRON/3/nsubj are/be/AUX/3/cop likely/likely/ADJ/0/root to/to/PART/5/mark attack/attack/VERB/3/xcomp", "attack", "", "PR+");
    judged("They/they/PRON/4/nsubj are/be/AUX/4/cop not/not/PART/4/advmod likely/likely/ADJ/0/root to/to/PART/6/mark attack/attack/VERB/4/xcomp", "attack", "", "PR-");
    judged("They/they/PRON/3/nsubj are/be/AUX/3/cop unlikely/unlikely/ADJ/0/root to/to/PART/5/mark attack/attack/VERB/3/xcomp", "attack", "", "PR-");
    judged("They/they/PRON/3/nsubj are/be/AUX/3/cop unlikely/unlikely/ADJ/0/root to/to/PART/5/mark refuse/refuse/VERB/3/xcomp to/to/PART/7/mark attack/attack/VERB/5/xcomp", "attack", "n", "PR+");
    judged("They/they/PRON/3/nsubj are/be/AUX/3/aux:pass expected/expect/VERB/0/root to/to/PART/5/mark attack/attack/VERB/3/xcomp", "attack", "f", "PR+");
    judged("They/they/PRON/4/nsubj are/be/AUX/4/aux:pass not/not/PART/4/advmod expected/expect/VERB/0/root to/to/PART/6/mark attack/attack/VERB/4/xcomp", "attack", "fn", "PR-");
    judged("They/they/PRON/3/nsubj probably/probably/ADV/3/advmod attacked/attack/VERB/0/root him/he/PRON/3/obj", "attack", "", "PR+");
    judged("They/they/PRON/5/nsubj probably/probably/ADV/5/advmod did/do/AUX/5/aux not/not/PART/5/advmod attack/attack/VERB/0/root him/he/PRON/5/obj", "attack", "n", "PR-");
    judged("The/the/DET/3/det alleged/alleged/ADJ/3/amod attack/attack/NOUN/4/nsubj shook/shake/VERB/0/root them/they/PRON/4/obj", "attack", "", "UU");
    judged("They/they/PRON/2/nsubj deny/deny/VERB/0/root attacking/attack/VERB/2/xcomp him/he/PRON/3/obj", "attack", "n", "UU");
}

static void set_apart(void **state) {
    (void)state;
    judged("If/if/SCONJ/3/mark they/they/PRON/3/nsubj try/try/VERB/8/advcl to/to/PART/5/mark attack/attack/VERB/3/xcomp he/he/PRON/8/nsubj will/will/AUX/8/aux answer/answer/VERB/0/root", "attack", "y", "");
    judged("They/they/PRON/2/nsubj want/want/VERB/0/root to/to/PART/4/mark attack/attack/VERB/2/xcomp", "attack", "y", "");
    judged("They/they/PRON/4/nsubj did/do/AUX/4/aux not/not/PART/4/advmod want/want/VERB/0/root to/to/PART/6/mark attack/attack/VERB/4/xcomp", "attack", "y", "");
    judged("Will/will/AUX/3/aux they/they/PRON/3/nsubj attack/attack/VERB/0/root him/he/PRON/3/obj ?/?/PUNCT/3/punct", "attack", "y", "UU");
    judged("Why/why/ADV/4/advmod did/do/AUX/4/aux they/they/PRON/4/nsubj attack/attack/VERB/0/root him/he/PRON/4/obj ?/?/PUNCT/4/punct", "attack", "", "");
    judged("They/they/PRON/2/nsubj left/leave/VERB/0/root without/without/SCONJ/4/mark attacking/attack/VERB/2/advcl him/he/PRON/4/obj", "attack", "n", "");
    judged("They/they/PRON/3/nsubj never/never/ADV/3/advmod met/meet/VERB/0/root or/or/CCONJ/5/cc attacked/attack/VERB/3/conj him/he/PRON/5/obj", "attack", "n", "");
    judged("They/they/PRON/4/nsubj did/do/AUX/4/aux not/not/PART/4/advmod meet/meet/VERB/0/root but/but/CCONJ/6/cc attacked/attack/VERB/4/conj him/he/PRON/6/obj", "attack", "", "");
}

/* Trees that cannot be end too. */
static void damaged(void **state) {
    (void)state;
    judged("a/fail/VERB/2/xcomp b/attack/VERB/1/xcomp", "attack", "", "");
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(implicatives), cmocka_unit_test(composed), cmocka_unit_test(factives),
                                       cmocka_unit_test(sureness), cmocka_unit_test(set_apart), cmocka_unit_test(damaged)};
    return cmocka_run_group_tests(tests, set_up, tear_down);
}

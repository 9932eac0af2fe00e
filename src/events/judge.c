/* Did it happen, by the tree alone: a calculus over the words that stand above an act.
 *
 * The act's governors are climbed as far as each decides on what is below it. Then, from the outermost inwards, three things are handed down: whether the clause
 * holds (+), does not (-), or nothing follows (0); what it is set in (future, hypothetical, past perfect); and how sure the words are of it. A clause's own words
 * change them (not, no, will, might, if). A status word hands on what its signature says (Karttunen's implicatives): "failed to" - when it holds, + when it does
 * not, so "did not fail to attack" is an attack and "is not known to have refused" says nothing. A factive ("regrets that") hands on + whatever stands above it. */
#include "events/judge.h"

#include "events/decide.h"

#include <string.h>

enum { DEEPEST = 24 };

typedef struct {
    int holds; /* 1, -1, 0: nothing follows */
    uint32_t bits;
    tac_str fact;
} standing;

typedef struct {
    tac_coding *c;
    const tac_sentence *s;
    bool tell;
} judging;

/* ---- one clause ---- */

/* "not only", "not just": no denial. */
static bool only_follows(const tac_sentence *s, int32_t word) {
    static const char *const only[] = {"only", "just", "merely", "simply", NULL};
    return tac_ask_in(s, word + 1, only);
}

static bool says_no(const tac_sentence *s, int32_t word) {
    static const char *const nobody[] = {"nobody", "none", "nothing", "neither", "no-one", NULL};
    static const char *const no[] = {"no", "neither", NULL};
    return tac_ask_in(s, word, nobody) || tac_ask_child_in(s, word, TAC_DETREL, no) >= 0;
}

/* What the words on one clause or noun say of it. */
static uint32_t local(const tac_sentence *s, int32_t word) {
    static const char *const not[] = {"not", "n't", "never", "neither", "nor", "n\xe2\x80\x99t", NULL};
    static const char *const will[] = {"will", "shall", "'ll", "wo", NULL};
    static const char *const may[] = {"may", "might", "could", "would", "'d", NULL};
    static const char *const if_words[] = {"if", "unless", "whether", "lest", "provided", "providing", NULL};
    static const char *const longer[] = {"longer", NULL};
    static const char *const to[] = {"to", NULL};
    uint32_t bits = 0;
    bool be = false, infinitive = false, negated = false;
    if (!tac_ask_inside(s, word)) return 0;
    for (int32_t k = s->words[word].first_child; tac_ask_inside(s, k); k = s->words[k].next_sibling) {
        switch (s->words[k].deprel) {
        case TAC_ADVMOD: case TAC_CC:
            if (tac_ask_in(s, k, not) && !only_follows(s, k)) negated = !negated;
            if (tac_ask_in(s, k, longer) && says_no(s, k)) negated = !negated;
            break;
        case TAC_DETREL: {
            static const char *const no[] = {"no", "neither", NULL};
            if (tac_ask_in(s, k, no)) negated = !negated;
            break;
        }
        case TAC_AUXREL: case TAC_COP:
            if (tac_ask_in(s, k, will)) bits |= TAC_FUTURE;
            if (tac_ask_in(s, k, may)) bits |= TAC_HYPOTHETICAL;
            if (tac_str_eq_nocase(s->words[k].form, TAC_S("had"))) bits |= TAC_PLUPERFECT;
            if (tac_tree_lemma_is(s, k, "be")) be = true;
            if (k == 0 && tac_tree_lemma_is(s, k, "should")) bits |= TAC_HYPOTHETICAL; /* "Should autonomy be rejected, ..." */
            break;
        case TAC_CASE:
            if (tac_tree_lemma_is(s, k, "without")) negated = !negated;
            break;
        case TAC_MARK:
            if (tac_tree_lemma_is(s, k, "without")) negated = !negated;
            if (tac_ask_in(s, k, if_words)) bits |= TAC_HYPOTHETICAL;
            if (tac_ask_in(s, k, to)) infinitive = true;
            break;
        case TAC_NSUBJ: case TAC_OBJ:
            if (says_no(s, k)) negated = !negated;
            break;
        default: break;
        }
    }
    if (be && infinitive && s->words[word].deprel != TAC_XCOMP) bits |= TAC_FUTURE; /* "is to open" */
    return bits | (negated ? TAC_NEGATION : 0);
}

/* "Will Iran attack?" asserts nothing; "Why did Iran attack?" takes the attack for granted. */
static bool open_question(const tac_sentence *s, int32_t top) {
    static const char *const wh[] = {"who", "whom", "what", "which", "whose", "when", "where", "why", "how", NULL};
    bool mark = false;
    for (uint32_t i = s->n; i-- > 0 && s->words[i].upos == TAC_PUNCT;) mark = mark || tac_str_is(s->words[i].form, "?");
    if (!mark || s->words[top].deprel != TAC_ROOT) return false;
    for (int32_t k = s->words[top].first_child; tac_ask_inside(s, k); k = s->words[k].next_sibling)
        if (tac_ask_in(s, k, wh) || tac_ask_child_in(s, k, TAC_DETREL, wh) >= 0) return false;
    return true;
}

/* ---- status words ---- */

static tac_str denied(tac_str fact) {
    static const char *const pairs[][2] = {{"CT+", "CT-"}, {"PR+", "PR-"}, {"PS+", "CT-"}, {"CT-", "CT+"}, {"PR-", "PR+"}, {"PS-", "PS+"}};
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++)
        if (tac_str_is(fact, pairs[i][0])) return tac_str_of(pairs[i][1]);
    return fact;
}

/* The signature of a status word that stands as `at`, done to what is below it. `raised`: "is known to have": with an infinitive under its passive a factive claims no more
 * than that. */
static standing below(tac_str signature, standing at, bool raised) {
    tac_str field, rest = signature, signs[2] = {{0}, {0}};
    int n_signs = 0;
    standing out = at;
    while (tac_str_cut(&rest, ' ', &field)) {
        if (field.n == 0) continue;
        if (field.n == 1 && strchr("+-0", field.s[0])) {
            if (n_signs < 2) signs[n_signs++] = field;
        } else if (tac_str_is(field, "future")) {
            out.bits |= TAC_FUTURE;
        } else if (tac_str_is(field, "hypothetical")) { /* not to want it is not to say that it did not happen */
            out.bits |= TAC_HYPOTHETICAL;
            out.holds = 1;
        } else if (tac_str_is(field, "historical")) {
            out.bits |= TAC_HISTORICAL;
        } else if (tac_str_is(field, "negation")) {
            out.holds = -at.holds;
        } else if (field.n <= 3) { /* "is not likely to": PR-; where it is set ahead or denied, the act is so itself: "is not expected to" */
            bool apart = (out.bits & TAC_FUTURE) || out.holds != at.holds;
            out.fact = at.holds < 0 && !apart ? denied(field) : field;
            if (!apart) out.holds = 1;
        }
    }
    if (n_signs < 2) return out;
    if (tac_str_eq(signs[0], signs[1]) && !raised) /* whatever stands above */
        return (standing){tac_str_is(signs[0], "-") ? -1 : 1, at.bits & TAC_PLUPERFECT, {0}};
    if (at.holds == 0) return out;
    tac_str sign = tac_str_eq(signs[0], signs[1]) && at.holds < 0 ? TAC_S("0") : signs[at.holds < 0];
    if (tac_str_is(sign, "0") && at.holds > 0) return out; /* "was able to": nothing follows, and nothing is denied */
    out.holds = tac_str_is(sign, "-") ? -1 : tac_str_is(sign, "+") ? 1 : 0;
    return out;
}

/* A status word may stand over the relation that the act has to it. */
static bool governs(const tac_sentence *s, int32_t word) {
    static const char *const prepositions[] = {"of", "for", "from", "to", "at", "in", NULL};
    const tac_word *w = &s->words[word];
    switch (w->deprel) {
    case TAC_XCOMP: case TAC_CCOMP: case TAC_CSUBJ: case TAC_OBJ: return true;
    case TAC_ACL: return !tac_str_is(w->rel, "acl:relcl");
    case TAC_NSUBJ: return tac_str_is(w->rel, "nsubj:pass") || (tac_ask_inside(s, w->head) && s->words[w->head].upos == TAC_ADJ);
    case TAC_NMOD: case TAC_OBL: return tac_ask_child_in(s, word, TAC_CASE, prepositions) >= 0;
    case TAC_ADVCL: return tac_ask_child_in(s, word, TAC_MARK, prepositions) >= 0;
    default: return false;
    }
}

/* Verbs that carry no act of their own: what stands on them stands on the noun. */
static bool light(const tac_sentence *s, int32_t word) {
    static const char *const verbs[] = {"hold", "have", "make", "take", "give", "conduct", "carry", "launch", "stage", "begin", "start", "continue", "resume", "sign", "impose", "mount", "pay",
                                        "offer", "reach", "do", "declare", "issue", "receive", "send", NULL};
    return tac_ask_in(s, word, verbs);
}

/* A second verb without subject and auxiliary of its own is under the first one's. */
static bool shares_clause(const tac_sentence *s, int32_t word) {
    return tac_tree_child(s, word, TAC_NSUBJ) < 0 && tac_tree_child(s, word, TAC_AUXREL) < 0 && tac_tree_child(s, word, TAC_COP) < 0;
}

/* ---- the way up and down ---- */

/* Whether what stands over a word decides on it; `hit` is the status word's, where one does. */
static bool reaches(const judging *j, int32_t word, bool *by_word, tac_term_hit *hit) {
    const tac_word *w = &j->s->words[word];
    *by_word = governs(j->s, word) && tac_ask_term(j->c, j->s, w->head, TAC_TERM_STATUS, hit);
    if (*by_word || w->deprel == TAC_CONJ || w->deprel == TAC_XCOMP) return true;
    return (w->deprel == TAC_OBJ || tac_str_is(w->rel, "nsubj:pass")) && light(j->s, w->head);
}

static const char *const held[] = {"does not hold", "nothing follows", "holds"};

static void tell_word(const judging *j, const char *what, int32_t word, standing at) {
    if (!j->tell) return;
    const tac_word *w = &j->s->words[word];
    tac_explain(j->c, "    \"%.*s\" %s: %s%s%s%s%s%.*s\n", (int)w->form.n, w->form.s, what, held[at.holds + 1], at.bits & TAC_FUTURE ? ", future" : "",
                at.bits & TAC_HYPOTHETICAL ? ", hypothetical" : "", at.bits & TAC_HISTORICAL ? ", historical" : "", at.fact.n ? ", " : "", (int)at.fact.n, at.fact.n ? at.fact.s : "");
}

/* Adverbs and adjectives: "likely", "allegedly", "the planned attack". What `local` has denied already they deny no second time. */
static standing modified(const judging *j, int32_t word, standing at) {
    const tac_sentence *s = j->s;
    uint32_t own = local(s, word);
    for (int32_t k = s->words[word].first_child; tac_ask_inside(s, k); k = s->words[k].next_sibling) {
        tac_term_hit hit;
        if ((s->words[k].deprel != TAC_ADVMOD && s->words[k].deprel != TAC_AMOD) || !tac_ask_term(j->c, s, k, TAC_TERM_STATUS, &hit)) continue;
        standing by = below(hit.value, (standing){1, 0, {0}}, false);
        if (by.holds <= 0 && !(own & TAC_NEGATION)) at.holds = -at.holds;
        at.bits |= by.bits;
        if (s->words[k].deprel == TAC_AMOD) at.bits |= (by.bits & TAC_FUTURE ? TAC_SAID_FUTURE : 0) | (by.bits & TAC_HYPOTHETICAL ? TAC_SAID_HYPOTHETICAL : 0);
        if (by.fact.n) at.fact = by.fact;
        tell_word(j, "says so of it", k, at);
    }
    return at;
}

/* A clause's own words, on what is handed down to it. */
static standing in_clause(const judging *j, int32_t word, standing at) {
    uint32_t own = local(j->s, word);
    if (own & TAC_NEGATION) at.holds = -at.holds;
    at.bits |= own & ~(uint32_t)TAC_NEGATION;
    if (own) tell_word(j, "by the words on it", word, at);
    return at;
}

/* "is known to have fled": a participle that is, over an infinitive. */
static bool raised(const tac_sentence *s, int32_t word, int32_t governor) {
    static const char *const be[] = {"be", NULL};
    bool is = tac_ask_passive(s, governor) || tac_ask_child_in(s, governor, TAC_COP, be) >= 0 || tac_ask_child_in(s, governor, TAC_AUXREL, be) >= 0;
    return s->words[word].deprel == TAC_XCOMP && is && !tac_str_is(s->words[governor].xpos, "VBG") && s->words[governor].upos == TAC_VERB;
}

/* From a governor, as handed down to it (`in`) and with its own words (`at`), to the word under it. */
static standing handed(const judging *j, int32_t word, standing in, standing at) {
    static const char *const or[] = {"or", "nor", NULL};
    const tac_sentence *s = j->s;
    int32_t h = s->words[word].head;
    tac_term_hit hit;
    bool by_word;
    reaches(j, word, &by_word, &hit);
    if (by_word) {
        standing out = below(hit.value, at, raised(s, word, h));
        if (j->tell) tac_explain(j->c, "    status %.*s = %.*s:", (int)hit.block.n, hit.block.s, (int)hit.value.n, hit.value.s);
        tell_word(j, "under it", word, out);
        return out;
    }
    if (s->words[word].deprel == TAC_CONJ) {
        if (!shares_clause(s, word)) return in;
        bool both = tac_ask_child_in(s, word, TAC_CC, or) >= 0;
        return (standing){both ? at.holds : in.holds, at.bits, in.fact};
    }
    if (s->words[word].deprel == TAC_XCOMP && (tac_tree_lemma_is(s, h, "be") || (tac_tree_lemma_is(s, h, "go") && tac_str_is(s->words[h].xpos, "VBG")))) at.bits |= TAC_FUTURE;
    return at;
}

tac_judgement tac_judge(tac_coding *c, const tac_sentence *s, int32_t word, bool tell) {
    judging j = {c, s, tell && c->explain};
    if (!tac_ask_inside(s, word)) return (tac_judgement){0};
    int32_t chain[DEEPEST];
    uint32_t n = 0;
    for (int32_t cur = word; n < DEEPEST; cur = s->words[cur].head) {
        tac_term_hit hit;
        bool by_word;
        chain[n++] = cur;
        if (!tac_ask_inside(s, s->words[cur].head) || !reaches(&j, cur, &by_word, &hit)) break;
    }
    standing at = {1, 0, {0}};
    if (open_question(s, chain[n - 1])) {
        at = (standing){1, TAC_HYPOTHETICAL, TAC_S("UU")};
        tell_word(&j, "is asked", chain[n - 1], at);
    }
    bool asked = at.bits;
    for (uint32_t i = n; i-- > 0;) {
        standing in = at;
        at = in_clause(&j, chain[i], in);
        if (asked && i == n - 1) at.bits &= ~(uint32_t)TAC_FUTURE; /* "will it?" */
        if (i) at = handed(&j, chain[i - 1], in, at);
        else at = modified(&j, chain[0], at);
    }
    tac_judgement out = {at.bits | (at.holds < 0 ? TAC_NEGATION : 0), at.fact};
    if (at.holds == 0) out.fact = TAC_S("UU");
    else if (at.holds < 0 && at.fact.n) out.fact = denied(at.fact);
    return out;
}

uint32_t tac_status_bits(tac_coding *c, uint32_t sentence, uint32_t word) {
    if (sentence >= c->parse->n) return 0;
    return tac_judge(c, &c->parse->sentences[sentence], (int32_t)word, false).bits & TAC_AUX_BITS;
}

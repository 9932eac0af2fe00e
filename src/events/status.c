/* Did it happen? `aux` and the author's commitment.
 *
 * A rule reads the tree: what stands on the act's own clause (not, no, will, might, if, past perfect), then upwards, governor by governor, what each does to the
 * act below it (the signatures of status words: "failed to" denies, "plans to" sets in the future, "was prevented from" denies), until a clause that holds nothing
 * over it (a relative clause, an adverbial one). The reader, trained on coded texts, gives probabilities for the same questions. Neither decides alone: what the
 * rule saw moves the bar that the reader's probability has to pass. Without a reader the rule decides. */
#include "events/ask.h"

#include <string.h>

enum { HISTORICAL = 1 << TAC_AUX_HISTORICAL, FUTURE = 1 << TAC_AUX_FUTURE, HYPOTHETICAL = 1 << TAC_AUX_HYPOTHETICAL, NEGATION = 1 << TAC_AUX_NEGATION, PLUPERFECT = 1 << 8 };

static const char *const fact_names[TAC_FACTS] = {"CT+", "PR+", "PS+", "CT-", "PR-", "PS-", "UU"};
static const char *const aux_names[TAC_AUXES] = {"historical", "future", "hypothetical", "negation"};

typedef struct {
    uint32_t bits;
    tac_str fact; /* the strongest commitment word met: "PR+"; empty */
} judgement;

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
            if (tac_ask_in(s, k, will)) bits |= FUTURE;
            if (tac_ask_in(s, k, may)) bits |= HYPOTHETICAL;
            if (tac_str_eq_nocase(s->words[k].form, TAC_S("had"))) bits |= PLUPERFECT;
            if (tac_tree_lemma_is(s, k, "be")) be = true;
            if (k == 0 && tac_tree_lemma_is(s, k, "should")) bits |= HYPOTHETICAL; /* "Should autonomy be rejected, ..." */
            break;
        case TAC_CASE:
            if (tac_tree_lemma_is(s, k, "without")) negated = !negated;
            break;
        case TAC_MARK:
            if (tac_tree_lemma_is(s, k, "without")) negated = !negated;
            if (tac_ask_in(s, k, if_words)) bits |= HYPOTHETICAL;
            if (tac_ask_in(s, k, to)) infinitive = true;
            break;
        case TAC_NSUBJ: case TAC_OBJ:
            if (says_no(s, k)) negated = !negated;
            break;
        default: break;
        }
    }
    if (be && infinitive && s->words[word].deprel != TAC_XCOMP) bits |= FUTURE; /* "is to open" */
    return bits | (negated ? NEGATION : 0);
}

/* The signature of a status word, under its own polarity, done to what is below it. */
static void apply(judgement *j, tac_str signature, uint32_t governor) {
    tac_str field, rest = signature;
    tac_str signs[2] = {{0}, {0}};
    int n_signs = 0;
    bool negated = governor & NEGATION;
    while (tac_str_cut(&rest, ' ', &field)) {
        if (field.n == 0) continue;
        if (field.n == 1 && strchr("+-0", field.s[0])) {
            if (n_signs < 2) signs[n_signs++] = field;
        } else if (tac_str_is(field, "future")) {
            j->bits |= FUTURE;
            if (negated) j->bits ^= NEGATION;
        } else if (tac_str_is(field, "hypothetical")) {
            j->bits |= HYPOTHETICAL;
        } else if (tac_str_is(field, "historical")) {
            j->bits |= HISTORICAL;
        } else if (tac_str_is(field, "negation")) {
            if (!negated) j->bits ^= NEGATION;
        } else if (field.n <= 3 && !j->fact.n) {
            j->fact = field;
        }
    }
    if (n_signs == 2 && tac_str_is(signs[negated], "-")) j->bits ^= NEGATION;
    j->bits |= governor & (FUTURE | HYPOTHETICAL);
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

static judgement judge(tac_coding *c, const tac_sentence *s, int32_t word) {
    judgement j = {0};
    if (!tac_ask_inside(s, word)) return j;
    j.bits = local(s, word);
    for (int32_t k = s->words[word].first_child; tac_ask_inside(s, k); k = s->words[k].next_sibling) { /* "likely", "allegedly", "the planned attack" */
        tac_term_hit hit;
        if ((s->words[k].deprel != TAC_ADVMOD && s->words[k].deprel != TAC_AMOD) || !tac_ask_term(c, s, k, TAC_TERM_STATUS, &hit)) continue;
        uint32_t before = j.bits;
        apply(&j, hit.value, 0);
        j.bits |= before & NEGATION; /* "never", seen already, denies once */
    }
    int32_t cur = word;
    for (uint32_t steps = 0; steps < s->n; steps++) {
        const tac_word *w = &s->words[cur];
        int32_t h = w->head;
        if (!tac_ask_inside(s, h)) break;
        uint32_t above = local(s, h);
        tac_term_hit hit;
        if (governs(s, cur) && tac_ask_term(c, s, h, TAC_TERM_STATUS, &hit)) {
            apply(&j, hit.value, above);
        } else if (w->deprel == TAC_CONJ) {
            if (shares_clause(s, cur)) j.bits |= above & (FUTURE | HYPOTHETICAL | PLUPERFECT);
            static const char *const or[] = {"or", "nor", NULL};
            if (shares_clause(s, cur) && (above & NEGATION) && tac_ask_child_in(s, cur, TAC_CC, or) >= 0) j.bits |= NEGATION;
        } else if (w->deprel == TAC_XCOMP) {
            bool going = tac_tree_lemma_is(s, h, "go") && tac_str_is(s->words[h].xpos, "VBG");
            if (going || tac_tree_lemma_is(s, h, "be")) j.bits |= FUTURE;
            j.bits |= above & (FUTURE | HYPOTHETICAL | PLUPERFECT);
            if (above & NEGATION) j.bits ^= NEGATION;
        } else if (w->deprel == TAC_OBJ && light(s, h)) {
            j.bits |= above & (FUTURE | HYPOTHETICAL | PLUPERFECT | NEGATION);
        } else if (w->deprel == TAC_NSUBJ && tac_str_is(w->rel, "nsubj:pass") && light(s, h)) {
            j.bits |= above & (FUTURE | HYPOTHETICAL | PLUPERFECT | NEGATION);
        } else if (w->deprel != TAC_CCOMP) {
            break;
        }
        if (w->deprel == TAC_CCOMP && !tac_ask_term(c, s, h, TAC_TERM_STATUS, &hit)) break; /* under a verb of saying its own status says nothing */
        cur = h;
    }
    return j;
}

uint32_t tac_status_bits(tac_coding *c, uint32_t sentence, uint32_t word) {
    if (sentence >= c->parse->n) return 0;
    return judge(c, &c->parse->sentences[sentence], (int32_t)word).bits & (HISTORICAL | FUTURE | HYPOTHETICAL | NEGATION);
}

/* The days between the publication date and a date that the text gives for the act; 0 where either is missing. */
static int32_t days_before(tac_coding *c, const tac_event *e) {
    tac_days days;
    if (!c->options->date || !tac_time_stated(c, e, &days)) return 0;
    return tac_day_number(c->options->date) - tac_day_number(days.to);
}

static void add_aux(tac_record *r, int which) {
    if (r->n_aux < 4) r->aux[r->n_aux++] = tac_str_of(aux_names[which]);
}

static bool denied_by_source(const tac_record *r) {
    for (uint32_t i = 0; i < r->n_attribution; i++)
        if (tac_str_is(r->attribution[i].factuality, "CT-")) return true;
    return false;
}

static uint32_t decide_aux(tac_coding *c, const tac_event *e, uint32_t rule) {
    uint32_t bits = 0;
    bool denied = denied_by_source(e->record);
    int32_t before = days_before(c, e);
    if (!e->reader) {
        bits = rule & (FUTURE | HYPOTHETICAL | NEGATION);
        if (denied) bits |= NEGATION;
        if (before > 31 || (rule & HISTORICAL)) bits |= HISTORICAL;
        if (e->speech_act) bits &= ~(uint32_t)FUTURE; /* the type says it */
        if (e->type == TAC_REJECT) bits &= ~(uint32_t)NEGATION;
        return bits;
    }
    const float *p = e->reader->aux;
    double historical = before > 31 ? 0.1 : before > 0 ? 0.85 : rule & (PLUPERFECT | HISTORICAL) ? 0.4 : 0.5;
    double future = rule & FUTURE ? 0.35 : 0.55;
    double hypothetical = rule & HYPOTHETICAL ? 0.35 : 0.5;
    double negation = denied ? 0.1 : rule & NEGATION ? 0.3 : 0.6;
    if (p[TAC_AUX_HISTORICAL] > historical) bits |= HISTORICAL;
    if (p[TAC_AUX_FUTURE] > future) bits |= FUTURE;
    if (p[TAC_AUX_HYPOTHETICAL] > hypothetical) bits |= HYPOTHETICAL;
    if (p[TAC_AUX_NEGATION] > negation) bits |= NEGATION;
    if ((bits & FUTURE) && (bits & HYPOTHETICAL)) bits &= p[TAC_AUX_FUTURE] > p[TAC_AUX_HYPOTHETICAL] ? ~(uint32_t)HYPOTHETICAL : ~(uint32_t)FUTURE;
    return bits;
}

/* Weights on the reader's probabilities of the seven values, from what is known by now; the heaviest wins. */
static const char *decide_fact(const tac_event *e, const judgement *j, uint32_t aux) {
    const tac_record *r = e->record;
    bool source_only = tac_str_is(r->factuality, "UU"), denied = denied_by_source(r);
    if (!e->reader) {
        if (source_only || denied) return "UU";
        if (aux & NEGATION) return "CT-";
        if (j->fact.n) {
            for (int i = 0; i < TAC_FACTS; i++)
                if (tac_str_is(j->fact, fact_names[i])) return fact_names[i];
        }
        return aux & HYPOTHETICAL ? "UU" : "CT+";
    }
    double w[TAC_FACTS];
    for (int i = 0; i < TAC_FACTS; i++) w[i] = e->reader->fact[i] + 0.02;
    if (aux & NEGATION) w[TAC_FACT_CT_PLUS] *= 0.1, w[TAC_FACT_PR_PLUS] *= 0.3, w[TAC_FACT_PS_PLUS] *= 0.3;
    else w[TAC_FACT_CT_MINUS] *= 0.1, w[TAC_FACT_PR_MINUS] *= 0.3, w[TAC_FACT_PS_MINUS] *= 0.3;
    if (aux & HYPOTHETICAL) w[TAC_FACT_CT_PLUS] *= 0.1;
    if (source_only) w[TAC_FACT_UU] *= 3;
    if (denied) w[TAC_FACT_UU] *= 10;
    if (r->n_attribution == 0 && aux == 0) w[TAC_FACT_UU] *= 0.5; /* UU is a source's word against the author's silence */
    for (int i = 0; i < TAC_FACTS; i++)
        if (tac_str_is(j->fact, fact_names[i])) w[i] *= 3;
    int best = 0;
    for (int i = 1; i < TAC_FACTS; i++)
        if (w[i] > w[best]) best = i;
    return fact_names[best];
}

void tac_status_answer(tac_coding *c, tac_event *e) {
    if (e->sentence >= c->parse->n) return;
    const tac_sentence *s = &c->parse->sentences[e->sentence];
    judgement j = judge(c, s, (int32_t)e->word);
    /* The head of a light verb's noun may lie inside the trigger's own words. */
    int32_t head = tac_ask_inside(s, (int32_t)e->word) ? s->words[e->word].head : -1;
    if (head >= (int32_t)e->first && head <= (int32_t)e->last) j.bits |= judge(c, s, head).bits;
    uint32_t aux = decide_aux(c, e, j.bits);
    tac_record *r = e->record;
    r->n_aux = 0;
    for (int i = 0; i < TAC_AUXES; i++)
        if (aux & (1u << i)) add_aux(r, i);
    r->factuality = tac_str_of(decide_fact(e, &j, aux));
}

/* What a predicate's clause and governors say of whether it happened, joined to the model's own value.
 *
 * The model has learned factuality with the words; the tree is a second witness, and it does not learn a sentence by heart: "will", "if", "to", "before", an order
 * ("bare root": a plain verb without subject), a question, and the governor ("under try xcomp", "far under want", "up advcl will") each add their weight, fitted by
 * train/commitment.py on the trees that this parser gives. What is found is named in the table's words:
 *
 *   on X        stands on the clause: neg, a modal, perfect, prog, do, if, to, wh          up R X    the same, on the clause that this one hangs on by R
 *   has R       a child by R                                                               under L R its governor's lemma; over R T: its tag
 *   mark L, adv L, subj L, obj L ("any")                                                   far under L  the governor's governor, through complements
 *   rel R, tag T, lem L   the word itself                                                  given if  an if-clause hangs on it
 *
 * The join's numbers are fitted on the dev part: the model has seen the train part. */
#include "parse/internal.h"

#include <stdio.h>
#include <string.h>

#include "parse/commitment_table.h"

enum { TABLE = sizeof commitment_table / sizeof *commitment_table, LONGEST = 64, STEPS = 4 };

/* Model, tree, the model where it is sure that it happened, that it did not, and its mean over the sentence's other predicates, which share their mood. */
static const float JOIN[] = {0.591f, 0.30f, 0.342f, 0.34f, 0.094f};
static const float SURE = 0.8f, ALONE = 0.5f;

typedef enum { NEG, WILL, WOULD, CAN, COULD, MAY, SHOULD, MUST, PERFECT, DO, PROG, IF, TO, WH, OTHER, CLAUSE_BITS } clause_bit;
static const char *const bit_names[CLAUSE_BITS] = {"neg", "will", "would", "can", "could", "may", "should", "must", "perfect", "do", "prog", "if", "to", "wh", "other"};
enum { MODALS = 1 << WILL | 1 << WOULD | 1 << CAN | 1 << COULD | 1 << MAY | 1 << SHOULD | 1 << MUST };

typedef struct {
    const tac_sentence *s;
    bool met[TABLE];
    int sum;
} scale;

static bool inside(const tac_sentence *s, int32_t i) { return i >= 0 && (uint32_t)i < s->n; }

static bool one_of(tac_str word, const char *const *list)
{
    for (; *list; list++)
        if (tac_str_eq_nocase(word, tac_str_of(*list)))
            return true;
    return false;
}

/* Puts "a b c" on the scale, once; the table is sorted. */
static void weigh(scale *w, const char *a, tac_str b, tac_str c)
{
    char key[LONGEST];
    int n = snprintf(key, sizeof key, "%s%s%.*s%s%.*s", a, b.n ? " " : "", (int)b.n, b.n ? b.s : "", c.n ? " " : "", (int)c.n, c.n ? c.s : "");
    if (n < 0 || n >= LONGEST)
        return;
    for (char *p = key; *p; p++)
        if (*p >= 'A' && *p <= 'Z' && strncmp(key, "tag ", 4) != 0 && strncmp(key, "over ", 5) != 0)
            *p = (char)(*p - 'A' + 'a');
    size_t low = 0, high = TABLE;
    while (low < high) {
        size_t mid = (low + high) / 2;
        if (strcmp(commitment_table[mid].what, key) < 0)
            low = mid + 1;
        else
            high = mid;
    }
    if (low == TABLE || strcmp(commitment_table[low].what, key) != 0 || w->met[low])
        return;
    w->met[low] = true;
    w->sum += commitment_table[low].weight;
}

static tac_str base(const tac_word *w) { return tac_str_of(tac_deprel_name(w->deprel)); }

static bool denies(const tac_word *w)
{
    static const char *const words[] = {"not", "n't", "n\xe2\x80\x99t", "never", "nor", "neither", NULL};
    return one_of(w->lemma, words);
}

static bool nobody(const tac_sentence *s, const tac_word *w)
{
    static const char *const words[] = {"nothing", "nobody", "none", NULL}, *const no[] = {"no", NULL};
    if (one_of(w->lemma, words))
        return true;
    for (int32_t m = w->first_child; inside(s, m); m = s->words[m].next_sibling)
        if (s->words[m].deprel == TAC_DETREL && one_of(s->words[m].lemma, no))
            return true;
    return false;
}

static uint32_t auxiliary(const tac_word *w)
{
    static const struct { const char *form; clause_bit is; } forms[] = {
        {"will", WILL}, {"wo", WILL}, {"'ll", WILL}, {"\xe2\x80\x99ll", WILL}, {"shall", WILL}, {"would", WOULD}, {"'d", WOULD}, {"\xe2\x80\x99""d", WOULD}, {"can", CAN}, {"ca", CAN},
        {"could", COULD}, {"may", MAY}, {"might", MAY}, {"should", SHOULD}, {"ought", SHOULD}, {"must", MUST}};
    static const struct { const char *lemma; clause_bit is; } lemmas[] = {{"have", PERFECT}, {"do", DO}, {"be", PROG}};
    for (size_t i = 0; i < sizeof forms / sizeof *forms; i++)
        if (tac_str_eq_nocase(w->form, tac_str_of(forms[i].form)))
            return 1u << forms[i].is;
    for (size_t i = 0; i < sizeof lemmas / sizeof *lemmas; i++)
        if (tac_str_eq_nocase(w->lemma, tac_str_of(lemmas[i].lemma)))
            return 1u << lemmas[i].is;
    return 1u << OTHER;
}

/* What stands on one clause, as bits. */
static uint32_t clause(const tac_sentence *s, int32_t i)
{
    static const char *const conditions[] = {"if", "unless", "whether", NULL}, *const to[] = {"to", NULL}, *const no[] = {"no", NULL};
    uint32_t bits = 0;
    for (int32_t k = s->words[i].first_child; inside(s, k); k = s->words[k].next_sibling) {
        const tac_word *w = &s->words[k];
        bool wh = tac_str_is(w->xpos, "WRB") || tac_str_is(w->xpos, "WP") || tac_str_is(w->xpos, "WDT");
        switch (w->deprel) {
        case TAC_ADVMOD: case TAC_CC: case TAC_DETREL:
            if (denies(w) || (w->deprel == TAC_DETREL && one_of(w->lemma, no)))
                bits |= 1u << NEG;
            if (w->deprel == TAC_ADVMOD && wh)
                bits |= 1u << WH;
            break;
        case TAC_NSUBJ: case TAC_OBJ: case TAC_OBL:
            if (nobody(s, w))
                bits |= 1u << NEG;
            if (w->deprel != TAC_OBL && wh)
                bits |= 1u << WH;
            break;
        case TAC_AUXREL: bits |= auxiliary(w); break;
        case TAC_MARK:
            if (one_of(w->lemma, conditions))
                bits |= 1u << IF;
            if (one_of(w->lemma, to))
                bits |= 1u << TO;
            break;
        default: break;
        }
    }
    return bits;
}

static bool conditional(const tac_sentence *s, const tac_word *w)
{
    static const char *const conditions[] = {"if", "unless", NULL};
    for (int32_t m = w->first_child; inside(s, m); m = s->words[m].next_sibling)
        if (s->words[m].deprel == TAC_MARK && one_of(s->words[m].lemma, conditions))
            return true;
    return false;
}

/* The words that hang on the predicate; returns its subject's lemma. */
static tac_str weigh_children(scale *w, const tac_word *predicate)
{
    static const char *const known[] = {"i", "you", "we", "they", "he", "she", "it", "that", "who", "which", "there", "what", NULL};
    static const char *const marks[] = {"if", "to", NULL}, *const please[] = {"please", NULL};
    static const char *const determiners[] = {"any", "every", "all", "some", "each", "the", "a", "this", "that", NULL};
    const tac_sentence *s = w->s;
    tac_str subject = {0}, none = {0};
    for (int32_t i = predicate->first_child; inside(s, i); i = s->words[i].next_sibling) {
        const tac_word *k = &s->words[i];
        switch (k->deprel) {
        case TAC_MARK:
            if (!one_of(k->lemma, marks))
                weigh(w, "mark", k->lemma, none);
            break;
        case TAC_ADVMOD: case TAC_DISCOURSE:
            if (k->deprel == TAC_ADVMOD && !denies(k))
                weigh(w, "adv", k->lemma, none);
            if (one_of(k->lemma, please))
                weigh(w, "please", none, none);
            break;
        case TAC_NSUBJ: case TAC_CSUBJ:
            subject = k->lemma;
            weigh(w, "subj", one_of(k->lemma, known) ? k->lemma : TAC_S("other"), none);
            break;
        case TAC_EXPL: subject = TAC_S("there"); break;
        case TAC_OBJ: case TAC_CCOMP: case TAC_XCOMP: case TAC_COP: case TAC_AUXREL: weigh(w, "has", base(k), none); break;
        case TAC_ADVCL:
            if (conditional(s, k))
                weigh(w, "given if", none, none);
            break;
        default: break;
        }
        if (k->deprel != TAC_NSUBJ && k->deprel != TAC_OBJ && k->deprel != TAC_OBL)
            continue;
        for (int32_t m = k->first_child; inside(s, m); m = s->words[m].next_sibling)
            if (s->words[m].deprel == TAC_DETREL && one_of(s->words[m].lemma, determiners))
                weigh(w, tac_deprel_name(k->deprel), s->words[m].lemma, none);
    }
    return subject;
}

static void weigh_bits(scale *w, const char *what, tac_str relation, uint32_t bits)
{
    for (int b = 0; b < CLAUSE_BITS; b++) {
        tac_str name = tac_str_of(bit_names[b]);
        if (bits & 1u << b)
            weigh(w, what, relation.n ? relation : name, relation.n ? name : (tac_str){0});
    }
}

/* What the predicate hangs on, upwards through complements and conjuncts. */
static void weigh_governors(scale *w, int32_t i, uint32_t on, bool subject)
{
    const tac_sentence *s = w->s;
    for (int step = 0; step < STEPS && inside(s, s->words[i].head); step++) {
        const tac_word *at = &s->words[i], *up = &s->words[at->head];
        bool complement = at->deprel == TAC_XCOMP || at->deprel == TAC_CCOMP;
        if (step == 0) {
            bool apart = at->deprel == TAC_CONJ && (subject || (on & ~(1u << WH))); /* a conjunct with words of its own */
            if (!apart)
                weigh_bits(w, "up", base(at), clause(s, at->head));
            weigh(w, "under", up->lemma, base(at));
            if (complement || at->deprel == TAC_CONJ || at->deprel == TAC_ADVCL || at->deprel == TAC_ACL)
                weigh(w, "over", base(at), up->xpos);
        } else if (complement) {
            weigh(w, "far under", up->lemma, (tac_str){0});
        }
        switch (at->deprel) {
        case TAC_XCOMP: case TAC_CCOMP: case TAC_CONJ: case TAC_OBJ: case TAC_ACL: case TAC_COP: case TAC_AUXREL: case TAC_ADVCL: break;
        default: return;
        }
        i = at->head;
    }
}

/* The tree's word on a predicate: about -1 (did not happen) to 1 (did). */
static float by_tree(const tac_sentence *s, uint32_t i, bool question)
{
    static const char *const you[] = {"you", NULL};
    scale w = {.s = s, .sum = COMMITMENT_BASE};
    const tac_word *p = &s->words[i];
    uint32_t on = clause(s, (int32_t)i);
    tac_str none = {0};
    weigh_bits(&w, "on", none, on);
    weigh(&w, "rel", p->rel, none);
    weigh(&w, "tag", p->xpos, none);
    weigh(&w, "lem", p->lemma, none);
    tac_str subject = weigh_children(&w, p);
    if (question) {
        weigh(&w, "question", none, none);
        weigh(&w, "question", base(p), none);
        if (one_of(subject, you) && (p->deprel == TAC_ROOT || p->deprel == TAC_CONJ || p->deprel == TAC_PARATAXIS))
            weigh(&w, "question you", none, none);
    }
    if (tac_str_is(p->xpos, "VB") && !subject.n && !(on & (MODALS | 1u << TO | 1u << DO)))
        weigh(&w, "bare", base(p), none);
    weigh_governors(&w, (int32_t)i, on, subject.n > 0);
    float z = (float)w.sum / 20;
    return z > 1 ? 1 : z > -1 ? z : -1;
}

void tac_commitment_join(tac_sentence *s)
{
    bool question = false;
    float sum = 0;
    uint32_t n = 0;
    for (uint32_t i = 0; i < s->n; i++)
        if (s->words[i].predicate)
            sum += s->words[i].fact, n++;
    for (uint32_t i = s->n; i-- > 0;) {
        tac_word *w = &s->words[i];
        question = question || tac_str_is(w->form, "?");
        if (!w->predicate)
            continue;
        float f = w->fact, others = n > 1 ? (sum - f) / (float)(n - 1) : ALONE;
        float y = JOIN[0] * f + JOIN[1] * by_tree(s, i, question) + JOIN[4] * others;
        y += f > SURE ? JOIN[2] * (f - SURE) : f < -SURE ? JOIN[3] * (f + SURE) : 0;
        w->fact = y > 3 ? 3 : y > -3 ? y : -3;
    }
}

/* One act, one record. Several words of a sentence may name one act: a light verb and its noun, a verb and the noun that its frame rests on ("called off talks"),
 * a phrase and the words in it, a verb and its cognate noun. The surest stands; the one that says most gives the mode; a side that it leaves empty is taken from
 * the others. What is asked, promised, threatened or refused is no act of its own, for the speech act holds it. Acts told again in a later sentence are left to the
 * reader. */
#include <string.h>

#include "events/ask.h"
#include "events/decide.h"
#include "events/weigh.h"

/* A candidate this sure is an act of its own even where it is what a speech act asks or promises ("agreed to the pullout that began in May"), or somewhere below that. */
static const float own_content = 2.5f, far_content = 0.2f;
/* Two words of one type are two acts above these log-odds. */
static const float two_acts = -0.1f;

static bool inside(const tac_sentence *s, int32_t w) { return w >= 0 && (uint32_t)w < s->n; }

static tac_str form_of(const tac_candidate *k) { return k->s->words[k->event.word].form; }

static void lose(tac_coding *c, tac_candidate *k, const tac_candidate *to, const char *why) {
    k->lost = why;
    tac_explain(c, "  \"%.*s\": %s \"%.*s\", left\n", (int)form_of(k).n, form_of(k).s, why, (int)form_of(to).n, form_of(to).s);
}

static bool overlap(const int32_t *a, uint32_t n, const int32_t *b, uint32_t m) {
    if (!n || !m) return true;
    for (uint32_t i = 0; i < n; i++)
        for (uint32_t j = 0; j < m; j++)
            if (a[i] == b[j]) return true;
    return false;
}

static bool linked(const tac_sentence *s, int32_t a, int32_t b) {
    if (!inside(s, a) || !inside(s, b)) return false;
    if (a == b) return true;
    int32_t child = s->words[a].head == b ? a : s->words[b].head == a ? b : -1;
    if (child < 0) return false;
    switch (s->words[child].deprel) {
    case TAC_OBJ: case TAC_NSUBJ: case TAC_OBL: case TAC_COMPOUND: case TAC_XCOMP: case TAC_NMOD: case TAC_AMOD: case TAC_ACL: case TAC_FIXED: case TAC_ADVMOD: case TAC_CASE: return true;
    default: return false;
    }
}

/* "accused ... in its accusation": one stem. */
static bool cognate(const tac_candidate *a, const tac_candidate *b) {
    enum { STEM = 5 };
    tac_str l = a->s->words[a->event.word].lemma, m = b->s->words[b->event.word].lemma;
    return l.n >= STEM && m.n >= STEM && !memcmp(l.s, m.s, STEM);
}

static bool one_act(const tac_candidate *a, const tac_candidate *b) {
    const tac_event *e = &a->event, *f = &b->event;
    if (e->type != f->type) return false;
    int32_t x[3] = {(int32_t)e->word, a->predicate.verb, a->predicate.noun}, y[3] = {(int32_t)f->word, b->predicate.verb, b->predicate.noun};
    bool near = false;
    for (int i = 0; i < 3; i++)
        for (int j = 0; j < 3; j++) {
            if (x[i] >= 0 && x[i] == y[j]) return true;
            near |= linked(a->s, x[i], y[j]);
        }
    if (!overlap(e->actors, e->n_actors, f->actors, f->n_actors) || !overlap(e->recipients, e->n_recipients, f->recipients, f->n_recipients)) return false;
    if (near) return true;
    return cognate(a, b) && a->s->words[f->word].deprel != TAC_CONJ && e->n_actors == f->n_actors && e->n_recipients == f->n_recipients;
}

/* "Rejected a demand": what is refused was spoken by another, and is told of for itself. */
static bool answers(const tac_candidate *a, const tac_candidate *b) {
    return a->event.type == TAC_REJECT && (b->event.type == TAC_AGREE || b->event.type == TAC_REQUEST || b->event.type == TAC_THREATEN);
}

/* Whether a's frame rests on b's word. What is condemned or welcomed is told of for itself, so there only the words of a phrase count. */
static bool rests_on(const tac_candidate *a, const tac_candidate *b) {
    if (a->event.frame == UINT32_MAX || !tac_words_has(&a->match.keys, (int32_t)b->event.word) || a->event.word == b->event.word) return false;
    if (b->event.frame != UINT32_MAX && b->match.what.user && !a->match.what.user) return false;
    if ((a->event.type == TAC_ACCUSE || a->event.type == TAC_SUPPORT) && !a->match.key.with_kind) return false;
    return !answers(a, b) && (a->match.key.with_kind || overlap(a->event.actors, a->event.n_actors, b->event.actors, b->event.n_actors));
}

/* How closely a frame's words say what is meant: "suicide attack" more than "attack". */
static uint32_t says(const tac_candidate *k) {
    if (k->event.frame == UINT32_MAX || !k->match.mode.n) return 0;
    return 1 + k->match.keys.n + (k->match.key.with_kind == 'f' ? 2 : 0);
}

static void take_side(int32_t *to, uint32_t *n, const int32_t *from, uint32_t m) {
    if (*n) return;
    memcpy(to, from, m * sizeof *to);
    *n = m;
}

static void join(tac_coding *c, tac_candidate *strong, tac_candidate *weak) {
    lose(c, weak, strong, "names the same act as");
    tac_event *e = &strong->event, *f = &weak->event;
    if (f->first + 6 > e->first && f->first < e->first && strong->predicate.noun >= 0 && weak->predicate.noun < 0) e->first = f->first; /* the light verb is one of the trigger's words */
    if (e->type != f->type) return;
    if (says(weak) > says(strong)) {
        e->mode = f->mode;
        e->also = f->also;
        strong->match.mode = f->mode;
    }
    if (overlap(e->actors, e->n_actors, f->recipients, f->n_recipients) && e->n_actors && f->n_recipients) return;
    if (overlap(e->recipients, e->n_recipients, f->actors, f->n_actors) && e->n_recipients && f->n_actors) return;
    take_side(e->actors, &e->n_actors, f->actors, f->n_actors);
    take_side(e->recipients, &e->n_recipients, f->recipients, f->n_recipients);
}

/* Whether two words of one type, the first before the second, name one act. What two of a user's frames name are two. */
static bool twins(tac_coding *c, const tac_candidate *first, const tac_candidate *second) {
    if (first->event.type != second->event.type) return false;
    float f[TAC_TWIN_FEATURES];
    bool near = one_act(first, second);
    tac_weigh_twins(first, second, near, f);
    tac_weigh_trace_twins(c, first, second, f);
    if (first->match.what.user && second->match.what.user) return near;
    return tac_weigh_two(f, first->p != NULL) < two_acts;
}

/* "Was given a warning": where a frame knows the noun for an act, the verb that only carries it is no second one of another type. */
static bool only_carries(const tac_candidate *verb, const tac_candidate *noun) {
    if (verb->event.frame != UINT32_MAX || noun->event.frame == UINT32_MAX || verb->event.type == noun->event.type || verb->score >= noun->score) return false;
    const tac_word *n = &verb->s->words[noun->event.word];
    if (tac_tree_child(verb->s, (int32_t)verb->event.word, TAC_XCOMP) >= 0) return false; /* "calls the attack a crime" */
    return tac_grammar_support_verb(verb->s, (int32_t)verb->event.word) && tac_grammar_is_noun(n) && n->deprel == TAC_OBJ && n->head == (int32_t)verb->event.word;
}

static void merge(tac_coding *c, tac_candidate *at, uint32_t n) {
    for (uint32_t i = 0; i < n; i++)
        for (uint32_t j = i + 1; j < n && at[j].event.sentence == at[i].event.sentence; j++) {
            if (at[i].lost || at[j].lost) continue;
            if (tac_return_half(at[i].s, at[i].event.word) || tac_return_half(at[j].s, at[j].event.word)) continue; /* given for each other, they are two */
            if (only_carries(&at[i], &at[j])) lose(c, &at[i], &at[j], "only carries");
            else if (only_carries(&at[j], &at[i])) lose(c, &at[j], &at[i], "only carries");
            else if (rests_on(&at[i], &at[j])) join(c, &at[i], &at[j]);
            else if (rests_on(&at[j], &at[i])) join(c, &at[j], &at[i]);
            else if (!twins(c, &at[i], &at[j])) continue;
            else if (at[i].score >= at[j].score) join(c, &at[i], &at[j]);
            else join(c, &at[j], &at[i]);
        }
}

/* ---- what speech acts hold ---- */

static bool has_case(const tac_sentence *s, int32_t w, const char *const *list) { return tac_ask_child_in(s, w, TAC_CASE, list) >= 0; }

/* Whether one step up the tree stays within what is asked or promised. */
static bool holds_on(const tac_sentence *s, int32_t w, bool last) {
    static const char *const to_content[] = {"of", "for", "to", "with", NULL}, *const of[] = {"of", "to", NULL};
    switch (s->words[w].deprel) {
    case TAC_XCOMP: case TAC_CCOMP: case TAC_OBJ: case TAC_COMPOUND: return true;
    case TAC_CONJ: return tac_tree_child(s, w, TAC_NSUBJ) < 0;
    case TAC_ACL: return last && tac_str_is(s->words[w].xpos, "VB");
    case TAC_OBL: case TAC_NMOD: return has_case(s, w, last ? to_content : of);
    default: return false;
    }
}

typedef enum { NOT_CONTENT, FAR_CONTENT, CONTENT } content;

/* Whether a word is what an act asks, promises, threatens or refuses: its complement, object or "of" (CONTENT), or somewhere below one (FAR_CONTENT). */
static content content_of(const tac_sentence *s, int32_t word, const tac_candidate *of) {
    int32_t tops[2] = {of->predicate.verb, of->predicate.noun};
    content best = NOT_CONTENT;
    for (int i = 0; i < 2; i++) {
        int32_t top = tops[i], w = word;
        if (!inside(s, top) || w == top || !tac_tree_under(s, word, top)) continue;
        bool all = true;
        for (uint32_t step = 0; step <= s->n && inside(s, w); step++) {
            bool last = s->words[w].head == top;
            all &= holds_on(s, w, last);
            if (last) break;
            w = s->words[w].head;
        }
        if (!inside(s, w)) continue;
        if (all && s->words[w].deprel != TAC_CONJ) return CONTENT;
        tac_deprel r = s->words[w].deprel;
        bool gerund = r == TAC_ADVCL && s->words[w].upos == TAC_VERB && tac_str_is(s->words[w].xpos, "VBG");
        if (r == TAC_XCOMP || r == TAC_CCOMP || r == TAC_OBJ || r == TAC_OBL || r == TAC_NMOD || (r == TAC_ACL && i == 1) || gerund) best = FAR_CONTENT;
    }
    return best;
}

static void hear_speech(tac_coding *c, tac_candidate *at, uint32_t n) {
    for (uint32_t i = 0, first = 0; i < n; i++) { /* first: of i's sentence */
        tac_candidate *k = &at[i];
        if (at[first].event.sentence != k->event.sentence) first = i;
        if (k->lost || k->match.what.user) continue;
        for (uint32_t j = first; j < n && at[j].event.sentence == k->event.sentence && !k->lost; j++) {
            if (i == j || at[j].lost) continue;
            tac_type by = at[j].event.type;
            if ((by != TAC_AGREE && by != TAC_REQUEST && by != TAC_REJECT && by != TAC_THREATEN) || (answers(&at[j], k) && tac_grammar_is_noun(&k->s->words[k->event.word]))) continue;
            content is = content_of(k->s, (int32_t)k->event.word, &at[j]);
            if (is != NOT_CONTENT && k->score < (is == CONTENT ? own_content : far_content)) lose(c, k, &at[j], "is what is spoken of by");
        }
    }
}

void tac_acts_settle(tac_coding *c, tac_candidate *at, uint32_t n) {
    merge(c, at, n);
    hear_speech(c, at, n);
}

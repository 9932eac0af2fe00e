/* What somebody kept from happening: "foiled a plot to kill", "an attack thwarted by police", "defused a bomb". The act under the verb was not done, and who kept it
 * from being done did not do it. */
#include "events/ask.h"
#include "events/judge.h"

#include "events/decide.h"

static bool inside(const tac_sentence *s, int32_t w) { return tac_ask_inside(s, w); }

/* A verb that says so of what it has for its object. */
static bool foils(const tac_sentence *s, int32_t verb, int32_t object) {
    static const char *const verbs[] = {"avert", "defuse", "foil", "forestall", "frustrate", "pre-empt", "preempt", "prevent", "thwart", NULL}, *const disrupt[] = {"disrupt", NULL};
    static const char *const plans[] = {"attack", "bombing", "conspiracy", "coup", "operation", "plan", "plot", "scheme", NULL};
    return inside(s, verb) && (tac_ask_in(s, verb, verbs) || (tac_ask_in(s, verb, disrupt) && tac_ask_in(s, object, plans)));
}

/* The verb above or beside a noun that foils it. */
static int32_t over_noun(const tac_sentence *s, int32_t noun) {
    const tac_word *w = &s->words[noun];
    bool object = w->deprel == TAC_OBJ || tac_str_is(w->rel, "nsubj:pass");
    if (object && foils(s, w->head, noun)) return w->head;
    for (int32_t c = w->first_child; inside(s, c); c = s->words[c].next_sibling) { /* "a plot foiled by police", "an attack that they thwarted" */
        if (s->words[c].deprel != TAC_ACL || !foils(s, c, noun)) continue;
        tac_word_list what = {0};
        tac_grammar_object(s, c, &what);
        tac_grammar_spread(s, &what);
        if (tac_words_has(&what, noun)) return c;
    }
    return -1;
}

int32_t tac_foiled(const tac_sentence *s, int32_t word) {
    static const char *const of[] = {"of", "for", NULL}, *const from[] = {"from", NULL};
    enum { MOST = 5 };
    for (int step = 0; step < MOST && inside(s, word); step++) {
        const tac_word *w = &s->words[word];
        if (step == 0 && w->upos == TAC_VERB && foils(s, word, tac_tree_child(s, word, TAC_OBJ))) return word;
        if (tac_grammar_is_noun(w)) {
            int32_t verb = over_noun(s, word);
            if (verb >= 0) return verb;
        }
        bool kept_from = (w->deprel == TAC_ADVCL || w->deprel == TAC_XCOMP) && tac_ask_child_in(s, word, TAC_MARK, from) >= 0;
        if (kept_from) return foils(s, w->head, -1) ? w->head : -1;
        bool up = w->deprel == TAC_COMPOUND || (w->deprel == TAC_CONJ && tac_grammar_is_noun(w)) || (w->deprel == TAC_NMOD && tac_ask_child_in(s, word, TAC_CASE, of) >= 0) ||
                  (w->deprel == TAC_ACL && tac_str_is(w->xpos, "VB"));
        if (!up) return -1;
        word = w->head;
    }
    return -1;
}

/* The verb that foils an event, where that is not what the record itself tells of: to prevent a march may be the act, but nobody assaults by foiling. */
static int32_t foiler(const tac_sentence *s, const tac_event *e) {
    int32_t verb = tac_foiled(s, (int32_t)e->word);
    bool own = verb == (int32_t)e->word;
    return own && e->type != TAC_ASSAULT && !(e->type == TAC_COERCE && tac_str_is(e->mode, "seize")) ? -1 : verb;
}

void tac_foilers(const tac_sentence *s, const tac_event *e, tac_word_list *out) {
    int32_t verb = foiler(s, e);
    if (verb < 0) return;
    tac_grammar_subject(s, verb, out);
    tac_grammar_spread(s, out);
}

bool tac_foiled_indeed(tac_coding *c, const tac_event *e) {
    const tac_sentence *s = &c->parse->sentences[e->sentence];
    int32_t verb = foiler(s, e);
    if (verb < 0 || tac_str_is(s->words[verb].xpos, "VB") || tac_str_is(s->words[verb].xpos, "VBG")) return false;
    return !(tac_judge(c, s, verb, false).bits & (TAC_NEGATION | TAC_HYPOTHETICAL | TAC_FUTURE));
}

/* Who fills a place of a predicate, whatever shape its clause has. The lexicon names places of the plain active verb ("subj", "obj", "on"); English then
 * moves them: the passive makes the object a subject and the subject a by-phrase; a noun takes both as possessor, modifier, "of" and "by"; a participle leaves
 * the noun that it describes as one of them; a relative clause has its antecedent; under a governing verb, and in the second of two joined verbs, the subject is
 * silent and is the governor's. Each shape is a rule here and none is a line of the lexicon. Relations are those of Universal Dependencies. */
#include "events/decide.h"

#include <string.h>

enum { DEPTH = 8 };

static bool inside(const tac_sentence *s, int32_t w) { return w >= 0 && (uint32_t)w < s->n; }

static int32_t first_of(const tac_sentence *s, int32_t w) { return inside(s, w) && inside(s, s->words[w].first_child) ? s->words[w].first_child : -1; }
static int32_t next_of(const tac_sentence *s, int32_t c) { return inside(s, s->words[c].next_sibling) ? s->words[c].next_sibling : -1; }

void tac_words_add(tac_word_list *list, int32_t word) {
    if (word >= 0 && list->n < TAC_MAX_WORDS && !tac_words_has(list, word)) list->at[list->n++] = word;
}

bool tac_words_has(const tac_word_list *list, int32_t word) {
    for (uint32_t i = 0; i < list->n; i++)
        if (list->at[i] == word) return true;
    return false;
}

bool tac_grammar_is_noun(const tac_word *w) { return w->upos == TAC_NOUN || w->upos == TAC_PROPN || w->upos == TAC_PRON || w->upos == TAC_NUM; }

bool tac_grammar_is_verb(const tac_sentence *s, int32_t w) { return inside(s, w) && (s->words[w].upos == TAC_VERB || s->words[w].upos == TAC_AUX); }

static bool rel_is(const tac_word *w, const char *rel) { return tac_str_is(w->rel, rel); }

static bool relative_pronoun(const tac_word *w) {
    return tac_str_is(w->xpos, "WDT") || tac_str_is(w->xpos, "WP") || tac_str_is(w->xpos, "WP$") ||
           (w->upos == TAC_PRON && (tac_str_eq_nocase(w->form, TAC_S("that")) || tac_str_eq_nocase(w->form, TAC_S("which")) || tac_str_eq_nocase(w->form, TAC_S("who"))));
}

/* Nouns name the act here, the verb only carries it: its subject is the noun's. */
bool tac_grammar_support_verb(const tac_sentence *s, int32_t word) {
    static const char *const verbs[] = {"make", "have", "hold", "give", "take", "launch", "carry", "conduct", "begin", "start", "stage", "mount", "issue", "wage", "continue", "offer",
        "announce", "plan", "sign", "undertake", "commit", "perform", "deliver", "send", "lodge", "file", "impose", "resume", "pay", "do", "reach", "provide", "express", "lead",
        "voice", "declare", "call", "stop", "halt", "end", "suspend", "enter", "join", "open", "lift", "ease", "step", "renew", "intensify", "host", "execute", "decree", "proclaim", "place",
        "repeat", "reiterate", "restate", "extend", "prolong", "pursue", "approve", "authorise", "authorize", "order", "prepare", "postpone", "maintain", "keep", "pull", "expand", "widen", "tighten",
        "toughen", "table", "bring", "threaten", "consider", "weigh", "contemplate", "enforce", "abandon", "drop", "accelerate", NULL};
    if (!inside(s, word) || s->words[word].upos != TAC_VERB) return false;
    for (int i = 0; verbs[i]; i++)
        if (tac_str_is(s->words[word].lemma, verbs[i])) return true;
    return false;
}

/* Verbs that give somebody something: in their passive either may be the subject, and the other one stays. */
static bool gives(const tac_sentence *s, int32_t verb) {
    static const char *const verbs[] = {"accord", "afford", "allocate", "allot", "allow", "assign", "award", "bring", "deny", "forgive", "gift", "give", "grant", "guarantee", "hand", "issue", "leave", "lend",
        "loan", "offer", "owe", "pay", "pledge", "promise", "quote", "refuse", "sell", "send", "serve", "show", "spare", "teach", NULL};
    for (int i = 0; verbs[i]; i++)
        if (inside(s, verb) && tac_str_is(s->words[verb].lemma, verbs[i])) return true;
    return false;
}

/* "Was given asylum", "handed the keys by": the passive keeps its object, and its subject receives. */
bool tac_grammar_retained(const tac_sentence *s, int32_t verb) { return gives(s, verb) && tac_tree_child(s, verb, TAC_OBJ) >= 0 && tac_grammar_passive(s, verb); }

bool tac_grammar_passive(const tac_sentence *s, int32_t verb) {
    if (!inside(s, verb)) return false;
    for (int depth = 0; depth < DEPTH && inside(s, verb); depth++) {
        const tac_word *w = &s->words[verb];
        for (int32_t c = first_of(s, verb); c >= 0; c = next_of(s, c)) {
            const tac_word *k = &s->words[c];
            if (rel_is(k, "nsubj:pass") || rel_is(k, "aux:pass") || rel_is(k, "csubj:pass") || rel_is(k, "obl:agent")) return true;
            if (k->deprel == TAC_NSUBJ || k->deprel == TAC_AUXREL) return false;
        }
        bool participle = tac_str_is(w->xpos, "VBN") || (tac_str_is(w->xpos, "VBD") && w->deprel == TAC_ACL && !rel_is(w, "acl:relcl"));
        if (!participle) return false;
        if (w->deprel == TAC_ACL || w->deprel == TAC_AMOD || w->deprel == TAC_ADVCL || w->deprel == TAC_XCOMP) return tac_tree_child(s, verb, TAC_OBJ) < 0 || (gives(s, verb) && tac_tree_child_case(s, verb, "by") >= 0);
        if (w->deprel != TAC_CONJ) return false;
        verb = w->head; /* "was arrested and deported": the second shares the first's voice */
    }
    return false;
}

static bool word_is(const tac_sentence *s, int32_t w, tac_str text) { return inside(s, w) && (tac_str_eq_nocase(s->words[w].lemma, text) || tac_str_eq_nocase(s->words[w].form, text)); }

/* A preposition of several words is written with underscores: "out_of", "on_behalf_of". */
static bool has_case(const tac_sentence *s, int32_t word, tac_str preposition) {
    tac_str first;
    if (!tac_str_cut(&preposition, '_', &first)) return false;
    for (int32_t c = first_of(s, word); c >= 0; c = next_of(s, c))
        if ((s->words[c].deprel == TAC_CASE || s->words[c].deprel == TAC_MARK) && word_is(s, c, first)) {
            tac_str rest = preposition, one;
            int32_t w = c;
            bool all = true;
            while (tac_str_cut(&rest, '_', &one)) all &= word_is(s, ++w, one);
            if (all) return true;
        }
    return false;
}

static int32_t first_below(const tac_sentence *s, int32_t w) {
    int32_t first = w;
    for (int step = 0; step < DEPTH && first_of(s, w) >= 0; step++, w = first_of(s, w))
        if (first_of(s, w) < first) first = first_of(s, w);
    return first;
}

int32_t tac_grammar_stray_object(const tac_sentence *s, int32_t particle) {
    enum { NO_PARTICLES = 9 }; /* the first so many may have what is drawn as an object, too; "took over the town" is another thing */
    static const char *const prepositions[] = {"against", "at", "for", "from", "into", "on", "to", "upon", "with", "after", "by", "in", "of", "over", "through", NULL};
    if (!inside(s, particle) || !inside(s, s->words[particle].head)) return -1;
    const tac_word *p = &s->words[particle];
    if ((!rel_is(p, "compound:prt") && p->deprel != TAC_ADVMOD) || (p->upos != TAC_ADP && p->upos != TAC_PART && p->upos != TAC_ADV) || first_of(s, particle) >= 0) return -1;
    int which = 0;
    while (prepositions[which] && !word_is(s, particle, tac_str_of(prepositions[which]))) which++;
    if (!prepositions[which]) return -1;
    for (int32_t c = first_of(s, p->head); c >= 0; c = next_of(s, c)) {
        const tac_word *k = &s->words[c];
        bool phrase = rel_is(k, "obl") || (which < NO_PARTICLES && k->deprel == TAC_OBJ);
        if (c > particle && phrase && tac_grammar_is_noun(k) && tac_tree_child(s, c, TAC_CASE) < 0 && first_below(s, c) == particle + 1) return c;
    }
    return -1;
}

static void prepositional(const tac_sentence *s, int32_t word, tac_str preposition, tac_word_list *out) {
    for (int32_t c = first_of(s, word); c >= 0; c = next_of(s, c)) {
        const tac_word *k = &s->words[c];
        if ((k->deprel == TAC_NMOD || k->deprel == TAC_OBL || k->deprel == TAC_ADVCL || k->deprel == TAC_ACL) && has_case(s, c, preposition)) tac_words_add(out, c);
        if (word_is(s, c, preposition)) tac_words_add(out, tac_grammar_stray_object(s, c));
    }
}

static void subject(const tac_sentence *s, int32_t verb, tac_word_list *out, int depth);
static void object(const tac_sentence *s, int32_t verb, tac_word_list *out, int depth);

/* "Accused Sudan of arming rebels", "kept them from leaving", "forced him into resigning": who does it is whom the verb above has for its object; "apologised to Chad for
 * killing": who apologises. */
static bool object_does(const tac_sentence *s, int32_t gerund, int32_t head) {
    static const char *const marks[] = {"of", "for", "from", "into", "with", NULL};
    if (tac_tree_child(s, head, TAC_OBJ) < 0 || tac_grammar_passive(s, head)) return false;
    if (tac_str_is(s->words[gerund].xpos, "VB")) return s->words[gerund].deprel == TAC_CCOMP && tac_tree_child(s, gerund, TAC_MARK) < 0 && tac_tree_child(s, gerund, TAC_AUXREL) < 0; /* "watched them burn it" */
    bool having = false;
    for (int32_t c = first_of(s, gerund); c >= 0; c = next_of(s, c)) having |= s->words[c].deprel == TAC_AUXREL && tac_str_is(s->words[c].xpos, "VBG");
    if (!tac_str_is(s->words[gerund].xpos, "VBG") && !having) return false;
    for (int i = 0; marks[i]; i++)
        if (has_case(s, gerund, tac_str_of(marks[i]))) return true;
    return false;
}

/* The silent subject of a clause without one, by what holds the clause. */
static void silent_subject(const tac_sentence *s, int32_t verb, tac_word_list *out, int depth) {
    const tac_word *w = &s->words[verb];
    int32_t head = w->head;
    if (!inside(s, head)) return;
    switch (w->deprel) {
    case TAC_ACL:
        if (tac_str_is(w->xpos, "VBG") || rel_is(w, "acl:relcl")) tac_words_add(out, head);
        else if (tac_str_is(w->xpos, "VB")) { /* "its plan to attack", "made a promise to attack" */
            int32_t poss = -1;
            for (int32_t c = first_of(s, head); c >= 0; c = next_of(s, c))
                if (rel_is(&s->words[c], "nmod:poss")) poss = c;
            int32_t nsubj = tac_tree_child(s, head, TAC_NSUBJ), by = tac_tree_child_case(s, head, "by"), foiled = tac_foiled(s, head);
            if (poss >= 0) tac_words_add(out, poss);
            else if (by >= 0 && s->words[head].upos == TAC_NOUN) tac_words_add(out, by); /* "a plot by rebels to kill" */
            else if (nsubj >= 0) tac_words_add(out, nsubj); /* "Khartoum was the first to recognise it" */
            else if (s->words[head].deprel == TAC_XCOMP && tac_grammar_is_verb(s, s->words[head].head)) subject(s, s->words[head].head, out, depth + 1);
            else if (foiled >= 0) { /* "foiled a plan by rebels to attack", wherever "by" hangs */
                if (!tac_grammar_passive(s, foiled)) prepositional(s, foiled, TAC_S("by"), out);
            } else if (s->words[head].deprel == TAC_OBJ && tac_grammar_is_verb(s, s->words[head].head)) subject(s, s->words[head].head, out, depth + 1);
        }
        return;
    case TAC_CONJ:
        if (tac_grammar_is_verb(s, head)) {
            if (tac_grammar_passive(s, head)) object(s, head, out, depth + 1);
            else subject(s, head, out, depth + 1);
        }
        return;
    case TAC_XCOMP: case TAC_CCOMP: { /* control: "urged Paris to act" has the object act, "promised Paris to act" and "agreed to act" the subject */
        int32_t obj = tac_tree_child(s, head, TAC_OBJ);
        if (obj < 0) obj = tac_tree_child(s, head, TAC_IOBJ);
        if (obj >= 0 && (w->deprel == TAC_XCOMP || object_does(s, verb, head)) && !tac_tree_lemma_is(s, head, "promise") && !tac_tree_lemma_is(s, head, "threaten") && !tac_tree_lemma_is(s, head, "use")) tac_words_add(out, obj);
        else if (tac_grammar_passive(s, head)) object(s, head, out, depth + 1);
        else if (tac_grammar_is_verb(s, head) || s->words[head].upos == TAC_ADJ) subject(s, head, out, depth + 1);
        return;
    }
    case TAC_ADVCL:
        if (tac_grammar_passive(s, head)) object(s, head, out, depth + 1);
        else if (object_does(s, verb, head)) object(s, head, out, depth + 1);
        else subject(s, head, out, depth + 1);
        return;
    default: return;
    }
}

/* "Had him shot", "got the site blocked", "ordered them deported": who has it done does it. */
static bool caused(const tac_sentence *s, int32_t participle) {
    const tac_word *w = &s->words[participle];
    if ((w->deprel != TAC_XCOMP && w->deprel != TAC_CCOMP) || !inside(s, w->head) || tac_tree_child(s, participle, TAC_AUXREL) >= 0) return false;
    return tac_tree_lemma_is(s, w->head, "have") || tac_tree_lemma_is(s, w->head, "get") || tac_tree_lemma_is(s, w->head, "order");
}

static void subject(const tac_sentence *s, int32_t verb, tac_word_list *out, int depth) {
    if (!inside(s, verb) || depth > DEPTH) return;
    if (tac_grammar_passive(s, verb)) { /* the agent; joined verbs may leave it to the last */
        prepositional(s, verb, TAC_S("by"), out);
        for (int32_t c = first_of(s, verb); c >= 0; c = next_of(s, c)) {
            if (!out->n && s->words[c].deprel == TAC_CONJ && tac_grammar_passive(s, c)) prepositional(s, c, TAC_S("by"), out);
        }
        if (!out->n && s->words[verb].deprel == TAC_CONJ && tac_grammar_passive(s, s->words[verb].head)) prepositional(s, s->words[verb].head, TAC_S("by"), out);
        if (!out->n && caused(s, verb)) subject(s, s->words[verb].head, out, depth + 1);
        return;
    }
    for (int32_t c = first_of(s, verb); c >= 0; c = next_of(s, c))
        if (s->words[c].deprel == TAC_NSUBJ) tac_words_add(out, c);
    if (!out->n) silent_subject(s, verb, out, depth);
}

static void object(const tac_sentence *s, int32_t verb, tac_word_list *out, int depth) {
    if (!inside(s, verb) || depth > DEPTH) return;
    const tac_word *w = &s->words[verb];
    if (tac_grammar_passive(s, verb)) {
        for (int32_t c = first_of(s, verb); c >= 0; c = next_of(s, c))
            if (s->words[c].deprel == TAC_NSUBJ) tac_words_add(out, c);
        if (out->n) return;
        if (w->deprel == TAC_ACL || w->deprel == TAC_AMOD) tac_words_add(out, w->head);
        else if ((w->deprel == TAC_CONJ || w->deprel == TAC_XCOMP) && inside(s, w->head)) object(s, w->head, out, depth + 1);
        else if (w->deprel == TAC_ADVCL) silent_subject(s, verb, out, depth);
        return;
    }
    for (int32_t c = first_of(s, verb); c >= 0; c = next_of(s, c))
        if (s->words[c].deprel == TAC_OBJ) tac_words_add(out, c);
    if (out->n) return;
    bool own_subject = tac_tree_child(s, verb, TAC_NSUBJ) >= 0;
    if (rel_is(w, "acl:relcl") && own_subject) { /* "the town that rebels shelled" */
        int32_t nsubj = tac_tree_child(s, verb, TAC_NSUBJ);
        if (!relative_pronoun(&s->words[nsubj])) tac_words_add(out, w->head);
    } else if (w->deprel == TAC_CONJ && inside(s, w->head)) { /* "attacked and burned the village": the object after the second may hang on the first */
        int32_t obj = tac_tree_child(s, w->head, TAC_OBJ);
        if (obj > verb) tac_words_add(out, obj);
    } else {
        for (int32_t c = first_of(s, verb); c >= 0; c = next_of(s, c)) { /* or on the second alone */
            if (s->words[c].deprel != TAC_CONJ || !tac_grammar_is_verb(s, c) || c > verb + 3) continue;
            int32_t obj = tac_tree_child(s, c, TAC_OBJ);
            if (obj >= 0) tac_words_add(out, obj);
        }
    }
}

void tac_grammar_subject(const tac_sentence *s, int32_t verb, tac_word_list *out) { subject(s, verb, out, 0); }
void tac_grammar_object(const tac_sentence *s, int32_t verb, tac_word_list *out) {
    if (!tac_grammar_retained(s, verb)) object(s, verb, out, 0);
    else
        for (int32_t c = first_of(s, verb); c >= 0; c = next_of(s, c))
            if (s->words[c].deprel == TAC_OBJ) tac_words_add(out, c);
}

/* "Putin in talks with Xi", as headlines have it: the name over the act, -1 where there is none. */
static int32_t engaged(const tac_sentence *s, int32_t noun) {
    const tac_word *w = &s->words[noun];
    if (w->deprel != TAC_NMOD || !inside(s, w->head) || w->head > noun || s->words[w->head].upos != TAC_PROPN || s->words[w->head].head >= 0) return -1;
    return has_case(s, noun, TAC_S("in")) || has_case(s, noun, TAC_S("at")) ? w->head : -1;
}

/* "Rebels' shelling", "rebel shelling", "Russian shelling", "shelling by rebels"; for a noun that a support verb carries, that verb's subject. */
static void noun_subject(const tac_sentence *s, int32_t noun, tac_word_list *out) {
    prepositional(s, noun, TAC_S("by"), out);
    for (int32_t c = first_of(s, noun); c >= 0; c = next_of(s, c)) /* "the attack carried out by rebels" */
        if (s->words[c].deprel == TAC_ACL && !out->n && tac_grammar_support_verb(s, c)) tac_grammar_subject(s, c, out);
    for (int32_t c = first_of(s, noun); c >= 0; c = next_of(s, c))
        if (!out->n && rel_is(&s->words[c], "nmod:poss")) tac_words_add(out, c);
    if (!out->n) prepositional(s, noun, TAC_S("between"), out);
    const tac_word *w = &s->words[noun];
    int32_t v = w->head;
    bool carried = w->deprel == TAC_OBJ || w->deprel == TAC_OBL || (w->deprel == TAC_NSUBJ && tac_grammar_passive(s, v));
    if (!out->n && carried && tac_grammar_support_verb(s, v)) tac_grammar_subject(s, v, out); /* before the modifiers: "launched a drone attack" */
    if (!out->n) {
        for (int32_t c = first_of(s, noun); c >= 0; c = next_of(s, c)) {
            const tac_word *k = &s->words[c];
            if (k->deprel == TAC_AMOD && (k->upos == TAC_PROPN || (k->form.n && k->form.s[0] >= 'A' && k->form.s[0] <= 'Z'))) tac_words_add(out, c);
            if (k->deprel == TAC_COMPOUND && (k->upos == TAC_NOUN || k->upos == TAC_PROPN)) tac_words_add(out, c);
        }
    }
    if (!out->n) tac_words_add(out, engaged(s, noun));
}

static void noun_object(const tac_sentence *s, int32_t noun, tac_word_list *out) {
    prepositional(s, noun, TAC_S("of"), out);
    if (out->n) return;
    bool agent = tac_tree_child_case(s, noun, "by") >= 0;
    for (int32_t c = first_of(s, noun); c >= 0; c = next_of(s, c)) {
        if (rel_is(&s->words[c], "nmod:poss") && agent) tac_words_add(out, c); /* "the town's capture by rebels" */
        if (s->words[c].deprel == TAC_COMPOUND && agent) tac_words_add(out, c);
    }
}

/* Who says it: the subject of the verb that has the clause for its content, or of the one that stands beside it ("Moscow must stop, he said"). */
static void sayer(const tac_sentence *s, int32_t verb, tac_word_list *out) {
    for (int step = 0; step < DEPTH && inside(s, verb) && !out->n; step++) {
        const tac_word *w = &s->words[verb];
        for (int32_t c = first_of(s, verb); c >= 0 && step > 0; c = next_of(s, c))
            if (s->words[c].deprel == TAC_NSUBJ) tac_words_add(out, c);
        for (int32_t c = first_of(s, verb); c >= 0 && step == 0; c = next_of(s, c))
            if (s->words[c].deprel == TAC_PARATAXIS) tac_words_add(out, tac_tree_child(s, c, TAC_NSUBJ));
        if (out->n || (w->deprel != TAC_CCOMP && w->deprel != TAC_PARATAXIS && w->deprel != TAC_CONJ)) return;
        verb = w->head;
    }
}

static tac_str const between = {"between", 7};

void tac_grammar_slot(const tac_sentence *s, tac_predicate p, tac_str slot, tac_word_list *out) {
    if (tac_str_is(slot, "subj") || tac_str_is(slot, "both")) {
        if (p.noun >= 0) noun_subject(s, p.noun, out);
        if (!out->n && p.verb >= 0) tac_grammar_subject(s, p.verb, out);
        if (!out->n && p.noun >= 0 && p.verb < 0 && tac_str_is(slot, "both")) prepositional(s, p.noun, TAC_S("of"), out);
        if (tac_str_is(slot, "both")) {
            if (p.noun >= 0) prepositional(s, p.noun, between, out);
            if (p.noun >= 0) prepositional(s, p.noun, TAC_S("with"), out);
            int32_t over = p.noun >= 0 ? engaged(s, p.noun) : -1;
            if (over >= 0) prepositional(s, over, TAC_S("with"), out);
            if (p.verb >= 0) prepositional(s, p.verb, TAC_S("with"), out);
            if (p.verb >= 0 && p.noun < 0) tac_grammar_object(s, p.verb, out); /* "met the minister" */
        }
    } else if (tac_str_is(slot, "obj")) {
        if (p.noun >= 0) noun_object(s, p.noun, out);
        else if (p.verb >= 0) tac_grammar_object(s, p.verb, out);
    } else if (tac_str_is(slot, "iobj")) {
        if (p.verb >= 0) tac_words_add(out, tac_tree_child(s, p.verb, TAC_IOBJ));
        if (!out->n && tac_grammar_retained(s, p.verb)) object(s, p.verb, out, 0);
        if (!out->n && p.verb >= 0) prepositional(s, p.verb, TAC_S("to"), out);
        if (!out->n && p.noun >= 0) prepositional(s, p.noun, TAC_S("to"), out);
    } else if (tac_str_is(slot, "sayer")) {
        sayer(s, p.verb, out);
    } else if (tac_str_is(slot, "comp")) {
        int32_t v = p.verb >= 0 ? p.verb : p.noun;
        tac_deprel rels[] = {TAC_XCOMP, TAC_CCOMP, TAC_ACL};
        for (int i = 0; i < 3 && !out->n; i++)
            if (i < 2 || p.noun >= 0) tac_words_add(out, tac_tree_child(s, i == 2 ? p.noun : v, rels[i]));
    } else {
        if (p.verb >= 0) prepositional(s, p.verb, slot, out);
        if (p.noun >= 0) prepositional(s, p.noun, slot, out);
        int32_t obj = p.verb >= 0 && p.noun < 0 ? tac_tree_child(s, p.verb, TAC_OBJ) : -1;
        if (!out->n && obj >= 0) prepositional(s, obj, slot, out); /* "sent arms to", where "to" hangs on the object */
        int32_t x = p.verb >= 0 ? tac_tree_child(s, p.verb, TAC_XCOMP) : -1;
        if (!out->n && x >= 0) prepositional(s, x, slot, out);
    }
}

void tac_grammar_slots(const tac_sentence *s, tac_predicate p, tac_str slots, tac_word_list *out) {
    tac_str one;
    while (tac_str_cut(&slots, ' ', &one)) {
        if (!one.n || tac_str_is(one, "|")) continue;
        tac_grammar_slot(s, p, one, out);
        if (out->n) return;
    }
}

void tac_grammar_spread(const tac_sentence *s, tac_word_list *list) {
    for (uint32_t i = 0; i < list->n; i++) {
        int32_t w = list->at[i];
        if (!inside(s, w)) continue;
        if (relative_pronoun(&s->words[w])) { /* its clause's antecedent stands for it */
            int32_t up = w;
            for (int step = 0; step < DEPTH && inside(s, up) && !rel_is(&s->words[up], "acl:relcl"); step++) up = s->words[up].head;
            if (inside(s, up) && rel_is(&s->words[up], "acl:relcl") && inside(s, s->words[up].head)) list->at[i] = w = s->words[up].head;
        }
        for (int32_t c = first_of(s, w); c >= 0; c = next_of(s, c))
            if (s->words[c].deprel == TAC_CONJ && tac_grammar_is_noun(&s->words[c])) tac_words_add(list, c);
    }
}

/* Nouns and the like that count or divide what their "of" names. */
static bool counts(const tac_word *w) {
    static const char *const words[] = {"all", "any", "array", "band", "barrage", "batch", "both", "bulk", "column", "consignment", "convoy", "couple", "crowd", "dozen", "dozens", "each", "few", "first", "flurry",
        "group", "half", "handful", "hundred", "hundreds", "kind", "last", "latest", "load", "lot", "majority", "many", "mass", "million", "millions", "most", "none", "number", "one", "pair", "part",
        "piece", "plenty", "portion", "quarter", "raft", "range", "remainder", "rest", "round", "score", "scores", "series", "set", "several", "shipment", "some", "sort", "spate", "string",
        "tens", "third", "thousand", "thousands", "ton", "tonne", "tranche", "trio", "type", "variety", "wave", NULL};
    for (int i = 0; words[i]; i++)
        if (tac_str_eq_nocase(w->lemma, tac_str_of(words[i]))) return true;
    return w->upos == TAC_NUM;
}

void tac_grammar_counted(const tac_sentence *s, tac_word_list *list) {
    for (uint32_t i = 0; i < list->n; i++)
        if (inside(s, list->at[i]) && counts(&s->words[list->at[i]])) tac_words_add(list, tac_tree_child_case(s, list->at[i], "of"));
}

tac_predicate tac_grammar_predicate(const tac_sentence *s, uint32_t word) {
    tac_predicate p = {-1, -1};
    if (word >= s->n) return p;
    const tac_word *w = &s->words[word];
    if (w->upos == TAC_NOUN || w->upos == TAC_PROPN) {
        p.noun = (int32_t)word;
        if (tac_tree_child(s, p.noun, TAC_COP) >= 0) p.verb = p.noun, p.noun = -1; /* "is at war": the noun is the predicate */
        return p;
    }
    p.verb = (int32_t)word;
    return p;
}

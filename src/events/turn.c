/* The form of a clause can make another type of an act: help that is still to come is a promise (AGREE), a withdrawal that is announced a concession, help that will
 * not be given a refusal, and help that is stopped no help. The categories say so themselves, so no frame has to; a frame names the act as it is when it happens. */
#include "events/ask.h"
#include "events/decide.h"

#include <string.h>

static bool cooperative(tac_type t) { return t == TAC_CONSULT || t == TAC_SUPPORT || t == TAC_COOPERATE || t == TAC_AID; }

static bool yields(const tac_frame_match *m) { return m->type == TAC_RETREAT && !tac_str_is(m->mode, "resign"); }

static bool aux_in(const tac_sentence *s, int32_t word, const char *const *list) { return tac_ask_child_in(s, word, TAC_AUXREL, list) >= 0 || tac_ask_child_in(s, word, TAC_COP, list) >= 0; }

/* "Chirac to host Gbagbo": a headline's future, an infinitive with a subject of its own and nothing over it. */
static bool headline_future(const tac_sentence *s, int32_t verb) {
    static const char *const to[] = {"to", NULL};
    return tac_str_is(s->words[verb].rel, "root") && tac_tree_child(s, verb, TAC_NSUBJ) >= 0 && tac_tree_child(s, verb, TAC_AUXREL) < 0 && tac_ask_child_in(s, verb, TAC_MARK, to) >= 0;
}

/* "Said it would send": of one who speaks, "would" is his "will". */
static bool reported_will(const tac_sentence *s, int32_t verb) {
    static const char *const would[] = {"would", "'d", NULL};
    static const char *const say[] = {"say", "announce", "tell", "declare", "insist", "indicate", "confirm", "add", "assure", "state", "write", "reply", "reiterate", "repeat", "promise", "pledge", "vow", NULL};
    int32_t head = s->words[verb].head;
    return aux_in(s, verb, would) && s->words[verb].deprel == TAC_CCOMP && tac_ask_in(s, head, say);
}

/* What the act's own clause, and what governs it, say of its time and truth. */
static bool to_come(tac_coding *c, uint32_t sentence, int32_t word, uint32_t bits) {
    const tac_sentence *s = &c->parse->sentences[sentence];
    return (bits & (1u << TAC_AUX_FUTURE)) || (tac_grammar_is_verb(s, word) && (headline_future(s, word) || reported_will(s, word)));
}

static bool wills(const tac_sentence *s, int32_t word) {
    static const char *const will[] = {"will", "wo", "'ll", "shall", "would", "'d", NULL};
    return tac_grammar_is_verb(s, word) && aux_in(s, word, will);
}

/* "Suspended aid", "an end to talks": the noun is what is stopped. */
static bool stopped(const tac_sentence *s, int32_t noun) {
    static const char *const stop[] = {"suspend", "halt", "stop", "cut", "cease", "freeze", "withhold", "cancel", "scrap", "end", "axe", "slash", "block", "ban", "postpone", "discontinue", "shelve",
        "suspension", "halt", "end", "cut", "freeze", "cancellation", "cessation", "ban", "call", "break", "sever", "terminate", "refuse", "reject", "deny", NULL};
    static const char *const of[] = {"of", "to", "in", "on", NULL};
    int32_t head = s->words[noun].head;
    if (!tac_ask_inside(s, head) || !tac_ask_in(s, head, stop)) return false;
    tac_deprel r = s->words[noun].deprel;
    if (tac_tree_lemma_is(s, head, "call") || tac_tree_lemma_is(s, head, "break") || tac_tree_lemma_is(s, head, "cut")) { /* with their particles: off, short */
        static const char *const off[] = {"off", "short", "back", NULL};
        bool particle = false;
        for (int32_t k = s->words[head].first_child; tac_ask_inside(s, k); k = s->words[k].next_sibling) particle |= tac_ask_in(s, k, off);
        if (!particle && !tac_tree_lemma_is(s, head, "cut")) return false;
    }
    if (r == TAC_OBJ || tac_str_is(s->words[noun].rel, "nsubj:pass")) return true;
    return r == TAC_NMOD && tac_ask_child_in(s, noun, TAC_CASE, of) >= 0;
}

/* "Did not let them in": leave that is not given is refused. */
static bool gives_leave(const tac_sentence *s, int32_t verb) {
    static const char *const leave[] = {"let", "allow", "permit", "admit", "authorise", "authorize", NULL};
    return tac_ask_in(s, verb, leave);
}

static void turn_to(tac_frame_match *m, tac_type type, const char *mode) {
    m->type = type;
    m->mode = tac_str_of(mode);
    m->also = (tac_str){0};
}

/* What is not given or done, as a mode of REJECT. */
static const char *refused_mode(tac_type type) { return type == TAC_CONSULT ? "meet" : type == TAC_AID ? "assist" : type == TAC_CONCEDE || type == TAC_RETREAT ? "yield" : ""; }

void tac_frame_turn(tac_coding *c, uint32_t sentence, tac_frame_match *m) {
    const tac_sentence *s = &c->parse->sentences[sentence];
    if (!m->holds || m->what.user || (!cooperative(m->type) && !yields(m) && m->type != TAC_AGREE && m->type != TAC_CONCEDE)) return;
    int32_t head = m->predicate.verb >= 0 ? m->predicate.verb : m->predicate.noun;
    if (!tac_ask_inside(s, head)) return;
    if (m->predicate.verb < 0 && cooperative(m->type) && stopped(s, head)) {
        m->holds = false;
        m->failed = TAC_S("what is stopped is not done");
        return;
    }
    uint32_t bits = tac_status_bits(c, sentence, (uint32_t)head);
    bool future = to_come(c, sentence, head, bits), no = bits & (1u << TAC_AUX_NEGATION);
    if (no && wills(s, head)) turn_to(m, TAC_REJECT, refused_mode(m->type));
    else if (no && (m->type == TAC_CONCEDE || yields(m)) && gives_leave(s, head)) turn_to(m, TAC_REJECT, "");
    else if (no) return;
    else if (future && cooperative(m->type)) turn_to(m, TAC_AGREE, "");
    else if (future && yields(m)) turn_to(m, TAC_CONCEDE, "");
}

/* "Will not lift the curfew": who says that he will not refuses, whichever witness named the act. */
static void refuse(tac_coding *c, tac_candidate *k) {
    int32_t head = k->predicate.verb;
    bool may = k->event.type == TAC_CONCEDE || k->event.type == TAC_RETREAT || k->event.type == TAC_AGREE || k->event.type == TAC_AID || k->event.type == TAC_COOPERATE;
    if (!may || k->match.what.user || !tac_ask_inside(k->s, head) || !wills(k->s, head)) return;
    if (!(tac_status_bits(c, k->event.sentence, (uint32_t)head) & (1u << TAC_AUX_NEGATION))) return;
    tac_explain(c, "  will not: REJECT\n");
    k->event.mode = tac_str_of(refused_mode(k->event.type));
    k->event.also = (tac_str){0};
    k->event.type = TAC_REJECT;
    k->event.speech_act = true;
}

/* "The ministers meet in Guayaquil on Sunday": what a day to come is named for is a promise as yet. */
static void promise(tac_coding *c, tac_candidate *k) {
    tac_days days;
    int32_t head = k->predicate.verb;
    bool yielding = k->event.type == TAC_RETREAT && !tac_str_is(k->event.mode, "resign");
    if ((!cooperative(k->event.type) && !yielding) || k->event.type == TAC_SUPPORT || k->match.what.user || !tac_grammar_is_verb(k->s, head)) return;
    const tac_word *verb = &k->s->words[head];
    if (tac_str_is(verb->xpos, "VBD") || (tac_str_is(verb->xpos, "VBP") && !tac_ask_present(verb))) return;
    tac_event asked = k->event;
    tac_record none = {0}; /* nothing is known of it yet */
    asked.record = &none;
    bool ahead = tac_time_stated(c, &asked, &days) && days.from == days.to && days.from > c->options->date;
    uint32_t bits = tac_status_bits(c, k->event.sentence, (uint32_t)head);
    if (!ahead && (!to_come(c, k->event.sentence, head, bits) || (bits & ((1u << TAC_AUX_NEGATION) | (1u << TAC_AUX_HYPOTHETICAL))))) return;
    tac_explain(c, "  still to come: %s\n", yielding ? "CONCEDE" : "AGREE");
    k->event.type = yielding ? TAC_CONCEDE : TAC_AGREE;
    k->event.mode = k->event.also = (tac_str){0};
    k->event.speech_act = true;
}

/* Exercises and patrols of one country are a posture, those of several together are cooperation. */
void tac_parties_turn(tac_coding *c, tac_candidate *k) {
    static const char *const words[] = {"exercise", "drill", "manoeuvre", "maneuver", "patrol", "game", "war-game", NULL};
    bool drill = false;
    refuse(c, k);
    promise(c, k);
    for (uint32_t i = k->event.first; i <= k->event.last && i < k->s->n; i++) drill |= tac_ask_in(k->s, (int32_t)i, words) || tac_ask_in(k->s, tac_tree_child(k->s, (int32_t)i, TAC_OBJ), words);
    if (!drill || k->event.type != TAC_MOBILIZE || k->match.what.user) return;
    const char *first = NULL;
    for (uint32_t i = 0; i < k->event.n_actors; i++) {
        const tac_mention *m = tac_mention_of(c, tac_mention_resolved(c, k->event.actors[i]));
        bool more = m && m->n_others > 0; /* "both armies" */
        if (!m || !m->code[0]) continue;
        if (more || (first && strcmp(first, m->code) != 0)) {
            tac_explain(c, "  of several countries: COOPERATE\n");
            k->event.type = TAC_COOPERATE;
            k->event.mode = k->event.also = (tac_str){0};
            return;
        }
        first = m->code;
    }
}

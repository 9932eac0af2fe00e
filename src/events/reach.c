/* Parties that stand in no place of the act's own clause, though its grammar points at them. Whom one demands, charges or threatens something of is named in what is
 * demanded, charged or threatened; what is offered on a condition is offered to whoever is to meet it; a noun that sums up a clause ("a step that Rome condemned")
 * is the doing of that clause's subject; a crime that someone is charged with is his; people who are "killed when police broke up the march" are killed by police.
 * Each is asked only where the act's own places hold no coded party, and gives words for the side that is empty. */
#include "events/ask.h"
#include "events/decide.h"

#include <string.h>

enum { DEEPEST = 4 };

static bool inside(const tac_sentence *s, int32_t w) { return tac_ask_inside(s, w); }

static const tac_mention *coded_at(const tac_coding *c, uint32_t sentence, int32_t word) {
    return tac_party_of(c, tac_mention_at(c->mentions, c->parse, sentence, (uint32_t)word));
}

/* Whether a word names one who stands on the other side already. */
static bool stands(const tac_coding *c, uint32_t sentence, int32_t word, const tac_word_list *other) {
    const tac_mention *m = coded_at(c, sentence, word);
    for (uint32_t i = 0; m && i < other->n; i++) {
        const tac_mention *o = coded_at(c, sentence, other->at[i]);
        if (o == m || (o && o->entity == m->entity)) return true;
    }
    return false;
}

/* Whether a list holds a coded party that is of none of the countries on the other side. */
static bool abroad(const tac_coding *c, uint32_t sentence, const tac_word_list *found, const tac_word_list *other) {
    for (uint32_t i = 0; i < found->n; i++) {
        const tac_mention *m = coded_at(c, sentence, found->at[i]);
        bool home = !m || !m->code[0];
        for (uint32_t j = 0; !home && j < other->n; j++) {
            const tac_mention *o = coded_at(c, sentence, other->at[j]);
            home = o && strcmp(o->code, m->code) == 0;
        }
        if (!home) return true;
    }
    return false;
}

/* Takes a list, with what is joined to its words and named in them, if it holds a coded party that is not on the other side. */
static bool take(tac_coding *c, uint32_t sentence, tac_word_list *found, const tac_word_list *other, tac_word_list *out) {
    const tac_sentence *s = &c->parse->sentences[sentence];
    bool any = false;
    tac_grammar_spread(s, found);
    tac_parties_in(c, sentence, found);
    for (uint32_t i = 0; i < found->n; i++) any |= coded_at(c, sentence, found->at[i]) && !stands(c, sentence, found->at[i], other);
    for (uint32_t i = 0; any && i < found->n; i++)
        if (!stands(c, sentence, found->at[i], other)) tac_words_add(out, found->at[i]);
    return any;
}

static bool take_word(tac_coding *c, uint32_t sentence, int32_t word, const tac_word_list *other, tac_word_list *out) {
    tac_word_list one = {0};
    tac_words_add(&one, word);
    return one.n && take(c, sentence, &one, other, out);
}

/* ---- what is said ---- */

/* The clause that says what is asked, charged or promised: under the act's word, or the one that it breaks into ("Taiwan, he warned, would ..."). */
static int32_t content(const tac_candidate *k) {
    const tac_sentence *s = k->s;
    tac_word_list comp = {0};
    tac_grammar_slot(s, k->predicate, TAC_S("comp"), &comp);
    if (comp.n) return comp.at[0];
    int32_t verb = k->predicate.verb;
    if (inside(s, verb) && s->words[verb].deprel == TAC_PARATAXIS && tac_tree_child(s, verb, TAC_OBJ) < 0) return s->words[verb].head;
    return -1;
}

/* "Demanded that Moscow withdraw", "alleging that the opposition took bribes": who does what is demanded or alleged. */
static bool doer_of_content(tac_coding *c, const tac_candidate *k, const tac_word_list *other, tac_word_list *out) {
    int32_t v = content(k);
    if (!inside(k->s, v)) return false;
    tac_word_list subject = {0};
    if (tac_grammar_passive(k->s, v)) tac_grammar_slot(k->s, (tac_predicate){v, -1}, TAC_S("by"), &subject);
    else tac_words_add(&subject, tac_tree_child(k->s, v, TAC_NSUBJ));
    return subject.n && take(c, k->event.sentence, &subject, other, out);
}

static const char *const *content_slots(tac_type type) {
    static const char *const give[] = {"iobj", "to", "with", "for", "obj", "from", "of", "on", "in", "against", "by", NULL};
    static const char *const harm[] = {"obj", "iobj", "against", "to", "with", "on", "from", "for", "at", "of", "in", NULL};
    return type == TAC_AGREE || type == TAC_CONCEDE ? give : harm;
}

/* One pass over the slots of what is said, for parties of another country first: "to withdraw its soldiers from Georgia". */
static bool target_at(tac_coding *c, const tac_candidate *k, int32_t v, bool foreign, const tac_word_list *other, tac_word_list *out) {
    for (const char *const *slot = content_slots(k->event.type); *slot; slot++) {
        tac_word_list words = {0};
        tac_grammar_slot(k->s, (tac_predicate){v, -1}, tac_str_of(*slot), &words);
        if (!words.n) continue;
        if (foreign) {
            tac_word_list parts = words;
            tac_grammar_spread(k->s, &parts);
            tac_parties_in(c, k->event.sentence, &parts);
            if (!abroad(c, k->event.sentence, &parts, other)) continue;
        }
        if (take(c, k->event.sentence, &words, other, out)) return true;
    }
    return false;
}

/* "Threatened to hang the Briton", "agreed to open talks with Skopje", "stopped buying Paraguayan beef": whom what is said would befall. */
static bool target_of_content(tac_coding *c, const tac_candidate *k, const tac_word_list *other, tac_word_list *out) {
    int32_t v = content(k);
    for (int depth = 0; depth < DEEPEST && inside(k->s, v); depth++) {
        if (target_at(c, k, v, true, other, out) || target_at(c, k, v, false, other, out)) return true;
        int32_t next = tac_tree_child(k->s, v, TAC_XCOMP);
        if (next < 0) next = tac_tree_child(k->s, v, TAC_CCOMP);
        v = next;
    }
    return false;
}

/* "If Doha does not comply, there will be ...", "offered to lead them if Jakarta consents". */
static bool who_must_meet_it(tac_coding *c, const tac_candidate *k, const tac_word_list *other, tac_word_list *out) {
    static const char *const ifs[] = {"if", "unless", "until", "once", "provided", NULL};
    int32_t at[2] = {content(k), k->predicate.verb};
    for (int i = 0; i < 2; i++)
        for (int32_t a = inside(k->s, at[i]) ? k->s->words[at[i]].first_child : -1; inside(k->s, a); a = k->s->words[a].next_sibling)
            if (k->s->words[a].deprel == TAC_ADVCL && tac_ask_child_in(k->s, a, TAC_MARK, ifs) >= 0 && take_word(c, k->event.sentence, tac_tree_child(k->s, a, TAC_NSUBJ), other, out)) return true;
    return false;
}

/* "Moscow recognised Abkhazia, a step that Berlin called unacceptable": the subject of the clause that the noun sums up. */
static bool who_took_the_step(tac_coding *c, const tac_candidate *k, const tac_word_list *other, tac_word_list *out) {
    static const char *const sums[] = {"step", "move", "decision", "measure", "charge", "claim", "accord", "act", "action", "gesture", "plan", "idea", "choice", "policy", "verdict", "ruling", "remark", "demand",
        "something", NULL};
    const tac_sentence *s = k->s;
    int32_t w = k->predicate.verb;
    for (int depth = 0; depth < DEEPEST && inside(s, w) && !tac_str_is(s->words[w].rel, "acl:relcl"); depth++) {
        tac_deprel r = s->words[w].deprel;
        if (r != TAC_XCOMP && r != TAC_CCOMP && r != TAC_CONJ) return false;
        w = s->words[w].head;
    }
    if (!inside(s, w) || !tac_str_is(s->words[w].rel, "acl:relcl")) return false;
    w = s->words[w].head;
    if (!tac_ask_in(s, w, sums)) return false;
    tac_deprel r = s->words[w].deprel;
    if (r != TAC_APPOS && r != TAC_PARATAXIS && r != TAC_CONJ && r != TAC_DISLOCATED && !tac_str_is(s->words[w].rel, "obl:unmarked") && !tac_str_is(s->words[w].rel, "nmod:unmarked")) return false;
    for (uint32_t step = 0; step <= s->n && inside(s, s->words[w].head); step++) {
        w = s->words[w].head;
        tac_word_list subject = {0};
        if (!tac_grammar_is_verb(s, w)) continue;
        if (tac_str_is(s->words[w].rel, "acl:relcl")) continue;
        tac_grammar_subject(s, w, &subject);
        if (subject.n && take(c, k->event.sentence, &subject, other, out)) return true;
    }
    return false;
}

/* "Assured him that", "warned it never to return", "sent them its condolences": whom the verb, or the one that carries the noun, has for its indirect object. */
static bool whom_it_is_told(tac_coding *c, const tac_candidate *k, const tac_word_list *other, tac_word_list *out) {
    int32_t verb = k->predicate.verb, noun = k->predicate.noun;
    if (verb < 0 && inside(k->s, noun) && k->s->words[noun].deprel == TAC_OBJ) verb = k->s->words[noun].head;
    return inside(k->s, verb) && take_word(c, k->event.sentence, tac_tree_child(k->s, verb, TAC_IOBJ), other, out);
}

/* ---- who did it ---- */

/* "Charged the mayor with the murder of", "convicted of rape", "blamed Kigali for the massacre": whose crime it is. */
static bool who_is_charged(tac_coding *c, const tac_candidate *k, const tac_word_list *other, tac_word_list *out) {
    static const char *const verbs[] = {"accuse", "charge", "blame", "convict", "suspect", "indict", "jail", "sentence", "imprison", "try", "prosecute", "sue", "acquit", "clear", "hang", "execute", "hold",
        "condemn", "criticise", "criticize", "denounce", "reproach", "fine", "arraign", "find", "want", "detain", "arrest", NULL};
    static const char *const of[] = {"of", "for", "over", "with", "in", NULL}, *const guilty[] = {"guilty", "responsible", "innocent", "culpable", "complicit", "trial", "indictment", NULL};
    const tac_sentence *s = k->s;
    int32_t w = k->predicate.verb >= 0 ? k->predicate.verb : k->predicate.noun;
    if (!inside(s, w) || tac_grammar_is_verb(s, w)) return false;
    for (int depth = 0; depth < DEEPEST && s->words[w].deprel == TAC_CONJ && inside(s, s->words[w].head); depth++) w = s->words[w].head;
    tac_deprel r = s->words[w].deprel;
    int32_t head = s->words[w].head;
    if ((r != TAC_OBL && r != TAC_NMOD && r != TAC_XCOMP) || tac_ask_child_in(s, w, TAC_CASE, of) < 0 || !inside(s, head)) return false;
    tac_word_list who = {0};
    if (tac_ask_in(s, head, guilty)) { /* "guilty of", "holds Delhi responsible for", "the trial of Saddam for" */
        tac_grammar_slot(s, (tac_predicate){-1, head}, TAC_S("of"), &who);
        if (who.n && tac_words_has(&who, w)) who.n = 0;
        if (!who.n) tac_words_add(&who, tac_tree_child(s, head, TAC_NSUBJ));
        if (!who.n && s->words[head].deprel == TAC_XCOMP) tac_grammar_object(s, s->words[head].head, &who);
    } else if (tac_ask_in(s, head, verbs)) {
        tac_grammar_object(s, head, &who);
    } else if (s->words[head].deprel == TAC_OBJ && tac_ask_in(s, s->words[head].head, verbs)) { /* the crime hangs on the accused */
        tac_words_add(&who, head);
    }
    return who.n && take(c, k->event.sentence, &who, other, out);
}

static bool armed(const tac_mention *m) {
    static const char *const sectors[] = {"MIL", "COP", "REB", "PRM", "UAF", "CRM", "SPY"};
    for (int i = 0; m && i < m->n_sectors && i < TAC_MAX_SECTORS; i++)
        for (size_t j = 0; j < sizeof sectors / sizeof *sectors; j++)
            if (strcmp(m->sectors[i], sectors[j]) == 0) return true;
    return false;
}

/* Whether it may be those whom the act is done to: of the same force. */
static bool themselves(const tac_coding *c, const tac_candidate *k, const tac_mention *by) {
    tac_word_list done = {0};
    tac_grammar_object(k->s, k->predicate.verb, &done);
    for (uint32_t i = 0; i < done.n; i++) {
        const tac_mention *m = coded_at(c, k->event.sentence, done.at[i]);
        if (m && m->n_sectors && by->n_sectors && strcmp(m->code, by->code) == 0 && strcmp(m->sectors[0], by->sectors[0]) == 0) return true;
    }
    return false;
}

static bool by_force(tac_coding *c, const tac_candidate *k, int32_t clause, const tac_word_list *other, tac_word_list *out) {
    int32_t by = inside(k->s, clause) ? tac_tree_child(k->s, clause, TAC_NSUBJ) : -1;
    if (!inside(k->s, by) || tac_grammar_passive(k->s, clause)) return false;
    const tac_mention *m = coded_at(c, k->event.sentence, by);
    return armed(m) && !themselves(c, k, m) && take_word(c, k->event.sentence, by, other, out);
}

/* "Were shot dead as soldiers broke up a crowd", "police drove the crowd back; 36 people were arrested". */
static bool who_was_at_it(tac_coding *c, const tac_candidate *k, const tac_word_list *other, tac_word_list *out) {
    static const char *const when[] = {"when", "as", "after", NULL};
    const tac_sentence *s = k->s;
    int32_t verb = k->predicate.verb;
    bool force = k->event.type == TAC_ASSAULT || (k->event.type == TAC_COERCE && tac_str_is(k->event.mode, "arrest"));
    if (!inside(s, verb) || !force || !tac_grammar_passive(s, verb)) return false;
    bool joined = s->words[verb].deprel == TAC_CONJ || s->words[verb].deprel == TAC_PARATAXIS;
    int32_t at[2] = {verb, joined ? s->words[verb].head : -1};
    for (int i = 0; i < 2; i++)
        for (int32_t a = inside(s, at[i]) ? s->words[at[i]].first_child : -1; inside(s, a); a = s->words[a].next_sibling) {
            if (s->words[a].deprel != TAC_ADVCL && s->words[a].deprel != TAC_CONJ) continue;
            bool timed = tac_ask_child_in(s, a, TAC_MARK, when) >= 0 || tac_ask_child_in(s, a, TAC_ADVMOD, when) >= 0;
            if (timed && by_force(c, k, a, other, out)) return true;
        }
    return joined && by_force(c, k, at[1], other, out);
}

/* "Alatas said no foreign soldier would be let in": who says what will or will not be done speaks for those who do it. */
static bool who_says_so(tac_coding *c, const tac_candidate *k, const tac_word_list *other, tac_word_list *out) {
    tac_type t = k->event.type;
    if ((t != TAC_AGREE && t != TAC_CONCEDE && t != TAC_REJECT && t != TAC_THREATEN) || !tac_grammar_passive(k->s, k->predicate.verb)) return false;
    tac_word_list who = {0};
    tac_grammar_slot(k->s, k->predicate, TAC_S("sayer"), &who);
    return who.n && take(c, k->event.sentence, &who, other, out);
}

/* "Received requests from Lusaka", "got a promise from the rebels": the verb that the noun is the object of. -1: another one. */
static int32_t receiving(const tac_candidate *k) {
    static const char *const verbs[] = {"receive", "get", "win", "obtain", "secure", "extract", "accept", "hear", "take", "gain", NULL};
    int32_t noun = k->predicate.noun >= 0 ? k->predicate.noun : (int32_t)k->event.word;
    if (!inside(k->s, noun) || k->s->words[noun].deprel != TAC_OBJ || tac_grammar_is_verb(k->s, noun) || !tac_ask_in(k->s, k->s->words[noun].head, verbs)) return -1;
    return k->s->words[noun].head;
}

static bool who_gave_it(tac_coding *c, const tac_candidate *k, const tac_word_list *other, tac_word_list *out) {
    int32_t verb = receiving(k);
    tac_word_list who = {0};
    if (verb >= 0) tac_grammar_slot(k->s, (tac_predicate){verb, (int32_t)k->event.word}, TAC_S("from"), &who);
    return who.n && take(c, k->event.sentence, &who, other, out);
}

static bool who_got_it(tac_coding *c, const tac_candidate *k, const tac_word_list *other, tac_word_list *out) {
    int32_t verb = receiving(k);
    tac_word_list who = {0};
    if (verb >= 0) tac_grammar_subject(k->s, verb, &who);
    return who.n && take(c, k->event.sentence, &who, other, out);
}

/* Before whose door, along whose border. */
static bool whose_ground(tac_coding *c, const tac_candidate *k, const tac_word_list *other, tac_word_list *out) {
    static const char *const before[] = {"outside", "before", "near", "around", "behind", "at", "off", "along", NULL};
    for (const char *const *slot = before; *slot; slot++) {
        tac_word_list words = {0};
        tac_grammar_slot(k->s, k->predicate, tac_str_of(*slot), &words);
        if (words.n && take(c, k->event.sentence, &words, other, out)) return true;
    }
    return false;
}

bool tac_reach(tac_coding *c, const tac_candidate *k, bool actor, const tac_word_list *other, tac_word_list *out) {
    if (actor) return who_is_charged(c, k, other, out) || who_gave_it(c, k, other, out) || who_says_so(c, k, other, out) || who_was_at_it(c, k, other, out);
    if (whom_it_is_told(c, k, other, out) || who_got_it(c, k, other, out)) return true;
    switch (k->event.type) {
    case TAC_REQUEST: return doer_of_content(c, k, other, out);
    case TAC_ACCUSE: return doer_of_content(c, k, other, out) || who_took_the_step(c, k, other, out);
    case TAC_SUPPORT: return who_took_the_step(c, k, other, out);
    case TAC_CONCEDE: return doer_of_content(c, k, other, out) || target_of_content(c, k, other, out) || who_must_meet_it(c, k, other, out);
    case TAC_THREATEN: case TAC_AGREE: return target_of_content(c, k, other, out) || who_must_meet_it(c, k, other, out);
    case TAC_SANCTION: return target_of_content(c, k, other, out);
    case TAC_REJECT: return who_took_the_step(c, k, other, out) || target_of_content(c, k, other, out);
    case TAC_PROTEST: case TAC_MOBILIZE: return whose_ground(c, k, other, out);
    default: return false;
    }
}

/* Who is answered. "Tunisia demanded an apology. Tripoli rejected the demand": the noun with its article, or nothing at all ("Madrid refused"), points at an act told just before, and whom one
 * refuses, welcomes or condemns is whoever did that. Likewise "the request was turned down" by those who were asked, and the tear gas of the next sentence is fired at
 * those who marched in this one. What is filled, from the sentence itself or the one before, is a side that its own sentence leaves empty, without a code or only guessed, and
 * always the one who turns down in the passive. */
#include "events/ask.h"
#include "events/decide.h"

#include <string.h>

static bool inside(const tac_sentence *s, int32_t w) { return tac_ask_inside(s, w); }

static bool any_coded(const tac_coding *c, const int32_t *list, uint32_t n) {
    for (uint32_t i = 0; i < n; i++)
        if (tac_party_of(c, list[i])) return true;
    return false;
}

/* ---- what a reply points at ---- */

enum { ASKED = 1, OFFERED = 2, CHARGED = 4, THREATENED = 8, DONE = 16 };

static const struct { const char *noun; int kind; } nouns[] = {
    {"demand", ASKED}, {"request", ASKED}, {"appeal", ASKED}, {"call", ASKED}, {"plea", ASKED}, {"petition", ASKED}, {"ultimatum", ASKED | THREATENED}, {"condition", ASKED | OFFERED}, {"suggestion", ASKED | OFFERED},
    {"offer", OFFERED | ASKED}, {"proposal", OFFERED | ASKED}, {"invitation", OFFERED}, {"plan", OFFERED | ASKED | DONE}, {"idea", OFFERED | ASKED}, {"bid", ASKED | OFFERED}, {"overture", OFFERED},
    {"charge", CHARGED}, {"allegation", CHARGED}, {"accusation", CHARGED}, {"claim", CHARGED}, {"report", CHARGED | DONE}, {"insinuation", CHARGED}, {"criticism", CHARGED}, {"complaint", CHARGED},
    {"threat", THREATENED}, {"warning", THREATENED}, {"decision", DONE}, {"move", DONE}, {"step", DONE}, {"ruling", DONE}, {"verdict", DONE}, {"measure", DONE}, {"action", DONE}, {"act", DONE}, {"gesture", DONE},
    {"deal", DONE}, {"accord", DONE}, {"agreement", DONE}, {"pact", DONE}, {"announcement", DONE}, {"statement", DONE}, {"remark", DONE}, {"proclamation", DONE}, {"affair", DONE}, {"arrangement", DONE}, {"seizure", DONE},
    {"recognition", DONE}, {"annexation", DONE}};

static int kind_of_noun(const tac_sentence *s, int32_t w) {
    for (size_t i = 0; i < sizeof nouns / sizeof *nouns; i++)
        if (tac_tree_lemma_is(s, w, nouns[i].noun)) return nouns[i].kind;
    return 0;
}

static int kind_of_act(tac_type type) {
    switch (type) {
    case TAC_REQUEST: return ASKED | DONE;
    case TAC_AGREE: return OFFERED | DONE;
    case TAC_ACCUSE: return CHARGED | DONE;
    case TAC_THREATEN: return THREATENED | DONE;
    default: return DONE;
    }
}

/* A noun that is known already: "the", "this", and nothing else that says which. */
static bool known(const tac_sentence *s, int32_t noun) {
    static const char *const definite[] = {"the", "this", "that", "these", "those", "such", NULL};
    if (tac_ask_child_in(s, noun, TAC_DETREL, definite) < 0) return false;
    for (int32_t k = s->words[noun].first_child; inside(s, k); k = s->words[k].next_sibling) {
        tac_deprel r = s->words[k].deprel;
        if (r == TAC_NMOD || r == TAC_ACL || r == TAC_AMOD || r == TAC_COMPOUND) return false;
    }
    return true;
}

static bool pronoun(const tac_sentence *s, int32_t w) {
    static const char *const list[] = {"it", "this", "that", "so", NULL};
    return s->words[w].upos == TAC_PRON && tac_ask_in(s, w, list);
}

/* The kinds of act that a reply may answer; 0: it points at none. */
static int answers(const tac_coding *c, const tac_event *e) {
    const tac_sentence *s = &c->parse->sentences[e->sentence];
    tac_predicate p = tac_grammar_predicate(s, e->word);
    int any = ASKED | OFFERED | (e->type == TAC_REJECT ? CHARGED | THREATENED : 0);
    bool reply = e->type == TAC_REJECT || e->type == TAC_AGREE || e->type == TAC_CONCEDE;
    if (!reply && e->type != TAC_SUPPORT && e->type != TAC_ACCUSE) return 0;
    tac_word_list object = {0};
    if (p.verb >= 0) tac_grammar_object(s, p.verb, &object);
    for (uint32_t i = 0; i < object.n; i++) {
        int32_t w = object.at[i];
        int kind = kind_of_noun(s, w);
        if (e->type == TAC_AGREE || e->type == TAC_CONCEDE) return kind && known(s, w) ? kind & (ASKED | OFFERED | THREATENED) : 0;
        if (kind && known(s, w)) return kind;
        if (pronoun(s, w)) return e->type == TAC_REJECT ? any : DONE;
    }
    if (object.n || e->type != TAC_REJECT) return 0;
    return any;
}

static bool same(const tac_coding *c, const int32_t *a, uint32_t n, const int32_t *b, uint32_t m) {
    for (uint32_t i = 0; i < n; i++)
        for (uint32_t j = 0; j < m; j++) {
            const tac_mention *x = tac_party_of(c, a[i]), *y = tac_party_of(c, b[j]);
            if (x && y && (x == y || x->entity == y->entity)) return true;
            if (x && y && x->code[0] && strcmp(x->code, y->code) == 0 && strcmp(x->n_sectors ? x->sectors[0] : "GOV", y->n_sectors ? y->sectors[0] : "GOV") == 0) return true;
        }
    return false;
}

/* The nearest act of these kinds before e, in its sentence or the one before, done by another. */
static const tac_event *answered(const tac_coding *c, const tac_events *all, uint32_t at, int kinds) {
    const tac_event *e = &all->at[at];
    for (uint32_t i = at; i-- > 0 && all->at[i].sentence + 1 >= e->sentence;) {
        const tac_event *f = &all->at[i];
        if (!(kind_of_act(f->type) & kinds) || !any_coded(c, f->actors, f->n_actors) || same(c, f->actors, f->n_actors, e->actors, e->n_actors)) continue;
        return f;
    }
    return NULL;
}

static void fill(int32_t *to, uint32_t *n, const int32_t *from, uint32_t m) {
    memcpy(to, from, m * sizeof *to);
    *n = m;
}

static void tell(tac_coding *c, const tac_event *e, const tac_event *f) {
    const tac_str a = c->parse->sentences[e->sentence].words[e->word].form, b = c->parse->sentences[f->sentence].words[f->word].form;
    tac_explain(c, "├─ \"%.*s\" answers \"%.*s\", sentence %u: its other side is from there\n", (int)a.n, a.s, (int)b.n, b.s, c->parse->before + f->sentence + 1);
}

/* "The request was turned down": by those who were asked, whatever else its sentence names. */
static bool turned_down(tac_coding *c, const tac_events *all, uint32_t at) {
    tac_event *e = &all->at[at], bare = *e;
    const tac_sentence *s = &c->parse->sentences[e->sentence];
    tac_predicate p = tac_grammar_predicate(s, e->word);
    tac_word_list by = {0};
    if (e->type != TAC_REJECT || p.verb < 0 || !tac_grammar_passive(s, p.verb)) return false;
    tac_grammar_subject(s, p.verb, &by);
    int kinds = by.n ? 0 : answers(c, e);
    if (!kinds) return false;
    e->n_actors = 0;
    const tac_event *f = answered(c, all, at, kinds);
    if (!f || !any_coded(c, f->recipients, f->n_recipients)) {
        *e = bare;
        return false;
    }
    fill(e->actors, &e->n_actors, f->recipients, f->n_recipients);
    fill(e->recipients, &e->n_recipients, f->actors, f->n_actors);
    tell(c, e, f);
    return true;
}

static bool force(const tac_coding *c, const tac_event *e) {
    static const char *const sectors[] = {"COP", "MIL", "PRM"};
    for (uint32_t i = 0; i < e->n_actors; i++) {
        const tac_mention *m = tac_party_of(c, e->actors[i]);
        for (size_t j = 0; m && m->n_sectors && j < sizeof sectors / sizeof *sectors; j++)
            if (strcmp(m->sectors[0], sectors[j]) == 0) return true;
    }
    return false;
}

/* "Rejected the demand": a noun that is known already tells no act that another word of the same type has just told. */
static bool told_already(const tac_coding *c, const tac_events *all, uint32_t at) {
    const tac_event *e = &all->at[at];
    const tac_sentence *s = &c->parse->sentences[e->sentence];
    if (e->first != e->last || !kind_of_noun(s, (int32_t)e->word) || !known(s, (int32_t)e->word) || any_coded(c, e->actors, e->n_actors)) return false;
    for (uint32_t i = at; i-- > 0 && all->at[i].sentence + 1 >= e->sentence;)
        if (all->at[i].type == e->type && any_coded(c, all->at[i].actors, all->at[i].n_actors)) return true;
    return false;
}

/* The march that the force of the law answers: by others, told in its sentence or the one before. */
static const tac_event *marched(const tac_coding *c, const tac_events *all, uint32_t at) {
    const tac_event *e = &all->at[at];
    for (uint32_t i = at; i-- > 0 && all->at[i].sentence + 1 >= e->sentence;) {
        const tac_event *f = &all->at[i];
        if (f->type == TAC_PROTEST && any_coded(c, f->actors, f->n_actors) && !same(c, f->actors, f->n_actors, e->actors, e->n_actors)) return f;
    }
    return NULL;
}

void tac_answers_fill(tac_coding *c, tac_events *all) {
    uint32_t n = 0;
    for (uint32_t i = 0; i < all->n; i++) {
        tac_str form = c->parse->sentences[all->at[i].sentence].words[all->at[i].word].form;
        if (told_already(c, all, i)) tac_explain(c, "├─ \"%.*s\": told already, left\n", (int)form.n, form.s);
        else all->at[n++] = all->at[i];
    }
    all->n = n;
    for (uint32_t i = 0; i < all->n; i++) {
        tac_event *e = &all->at[i];
        const tac_event *f = NULL;
        bool acted = any_coded(c, e->actors, e->n_actors), done = any_coded(c, e->recipients, e->n_recipients) && !e->guessed;
        if (turned_down(c, all, i) || (done && (acted || e->type != TAC_REJECT))) continue;
        if (e->type == TAC_ASSAULT && acted && !done && force(c, e)) f = marched(c, all, i);
        else {
            int kinds = answers(c, e);
            if (kinds) f = answered(c, all, i, kinds);
        }
        if (!f) continue;
        if (!done) fill(e->recipients, &e->n_recipients, f->actors, f->n_actors);
        if (!acted && e->type == TAC_REJECT && f->n_recipients && !same(c, f->recipients, f->n_recipients, e->recipients, e->n_recipients)) fill(e->actors, &e->n_actors, f->recipients, f->n_recipients);
        tell(c, e, f);
    }
}

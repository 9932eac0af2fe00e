/* Who did it, and to whom. Every mention of the trigger's sentence is weighed for both sides (weigh.c). The learned link (the reader's probability that a word heads a
 * mention in that role) is one witness; where the grammar puts the mention is the other: a slot of the matched frame, or, where no frame speaks, the places where
 * English puts agents and patients. What is weighed heavier than the bar is taken, then spread over coordination. A side that stays empty takes its best
 * candidate if that is not too weak: a nominal's silent agent is often the subject of the clause around it. */
#include <string.h>

#include "events/ask.h"
#include "events/weigh.h"

/* Logits from which a mention is taken, as actor and as recipient: of itself; beside one that it is coordinated with; for want of a better one. And how likely the
 * reader must link a recipient for it not to be one more participant of what is told from both sides. Searched on the development texts (dyad F1). */
static const struct {
    float bar[2], beside[2], last_resort[2], shared;
} take = {.bar = {-0.5f, -0.5f}, .beside = {-1.6f, -1.6f}, .last_resort = {-3.5f, -4.0f}, .shared = 0.3f};

static bool inside(const tac_sentence *s, int32_t w) { return w >= 0 && (uint32_t)w < s->n; }

const tac_mention *tac_mention_of(const tac_coding *c, int32_t mention) {
    return mention >= 0 && (uint32_t)mention < c->mentions->n ? &c->mentions->at[mention] : NULL;
}

bool tac_mention_coded(const tac_mention *m) {
    if (!m) return false;
    if (m->code[0]) return true;
    return m->n_sectors && strcmp(m->sectors[0], "UNK") != 0;
}

int32_t tac_mention_resolved(const tac_coding *c, int32_t mention) {
    for (int step = 0; step < 8; step++) {
        const tac_mention *m = tac_mention_of(c, mention);
        if (!m || tac_mention_coded(m) || m->antecedent < 0 || m->antecedent >= mention) return mention;
        mention = m->antecedent;
    }
    return mention;
}

const tac_mention *tac_party_of(const tac_coding *c, int32_t mention) {
    const tac_mention *m = tac_mention_of(c, tac_mention_resolved(c, mention));
    return tac_mention_coded(m) ? m : NULL;
}

tac_entity tac_entity_of(tac_coding *c, int32_t mention, tac_type type, bool actor) {
    tac_entity e = {0};
    const tac_mention *own = tac_mention_of(c, mention), *m = tac_mention_of(c, tac_mention_resolved(c, mention));
    if (!own || !m) return e;
    memcpy(e.code, m->code, sizeof e.code);
    e.code[3] = 0;
    for (int i = 0; i < m->n_sectors && i < TAC_MAX_SECTORS && i < TAC_RECORD_SECTORS; i++) memcpy(e.sectors[e.n_sectors++], m->sectors[i], 4);
    if (!e.n_sectors && e.code[0] && m->bare_country) {
        bool force = actor && (type == TAC_ASSAULT || type == TAC_MOBILIZE);
        memcpy(e.sectors[e.n_sectors++], force ? "MIL" : "GOV", 4);
    }
    uint32_t n = (uint32_t)c->options->text.n;
    e.start = own->start <= n ? own->start : n;
    e.end = own->end <= n && own->end >= e.start ? own->end : e.start;
    e.entity_text = (tac_str){c->options->text.s + e.start, e.end - e.start};
    e.identifier_text = m->name.n ? m->name : own->name;
    e.office = m->office;
    return e;
}

/* ---- where the grammar looks ---- */

typedef struct {
    tac_word_list frame[2], place[2]; /* [0] actors, [1] recipients */
    bool both, has_frame[2];
    bool filled[2]; /* the grammar puts a coded party there */
} places;

static bool is_support(const tac_sentence *s, int32_t w) { return tac_grammar_support_verb(s, w); }

/* A slot filled by what is no party leads to the party in it: "the port of Odesa", "the ministry's convoy", "a group of soldiers". */
void tac_parties_in(tac_coding *c, uint32_t sentence, tac_word_list *list) {
    const tac_sentence *s = &c->parse->sentences[sentence];
    for (uint32_t i = 0; i < list->n && list->n < TAC_MAX_WORDS; i++) {
        int32_t w = list->at[i], m = inside(s, w) ? tac_mention_at(c->mentions, c->parse, sentence, (uint32_t)w) : -1;
        if (!inside(s, w) || tac_party_of(c, m)) continue;
        for (int32_t k = s->words[w].first_child; inside(s, k); k = s->words[k].next_sibling)
            if (s->words[k].deprel == TAC_NMOD || s->words[k].deprel == TAC_COMPOUND || s->words[k].deprel == TAC_APPOS || s->words[k].deprel == TAC_AMOD) tac_words_add(list, k);
    }
}

static const char *recipient_slots(tac_type type, bool noun) {
    switch (type) {
    case TAC_AGREE: case TAC_CONSULT: case TAC_COOPERATE: return "with to iobj obj between";
    case TAC_AID: return "iobj to for obj of";
    case TAC_RETREAT: case TAC_CONCEDE: return noun ? "to from obj of on" : "obj to from on";
    case TAC_REQUEST: return "obj iobj on to from of";
    case TAC_THREATEN: return "obj iobj against to with";
    case TAC_PROTEST: return "against at over obj";
    case TAC_SANCTION: return "against on obj from of to with";
    case TAC_MOBILIZE: return "against on near along to";
    default: return noun ? "on against of obj to at with in" : "obj on against at to with of";
    }
}

/* What is still to come is offered by one to another: "will see him" makes no two partners as "saw him" does, and who is to receive a guest is the one that agrees. */
static void to_come(const tac_candidate *k, places *at) {
    const tac_frame *f = &k->match.what;
    if (k->event.type != TAC_AGREE || !tac_str_is(f->event, "CONSULT")) return;
    if (tac_str_is(f->actor, "obj")) {
        tac_word_list guest = at->frame[0];
        at->frame[0] = at->frame[1];
        at->frame[1] = guest;
    }
    tac_word_list subject = {0}, all = at->frame[0];
    if (!at->both || !tac_grammar_is_verb(k->s, k->match.predicate.verb)) return;
    tac_grammar_subject(k->s, k->match.predicate.verb, &subject);
    if (!subject.n) return;
    at->frame[0] = subject;
    for (uint32_t i = 0; i < all.n; i++)
        if (!tac_words_has(&subject, all.at[i])) at->both = false, tac_words_add(&at->frame[1], all.at[i]);
}

/* "Reservists were called up", "supporters assembled in a stadium": whom a passive without an agent moves or gathers is who does it. */
static void move_themselves(const tac_candidate *k, places *at) {
    int32_t verb = k->predicate.verb;
    if ((k->event.type != TAC_MOBILIZE && k->event.type != TAC_PROTEST) || k->predicate.noun >= 0 || !tac_grammar_passive(k->s, verb) || at->frame[0].n || at->place[0].n) return;
    tac_grammar_object(k->s, verb, k->event.frame != UINT32_MAX ? &at->frame[0] : &at->place[0]);
    for (uint32_t i = 0; i < at->frame[0].n; i++)
        if (tac_words_has(&at->frame[1], at->frame[0].at[i])) at->frame[1].n = 0;
}

static void look(tac_coding *c, tac_candidate *k, places *at) {
    const tac_sentence *s = k->s;
    uint32_t sentence = k->event.sentence;
    memset(at, 0, sizeof *at);
    if (k->event.frame != UINT32_MAX) {
        const tac_frame *f = &k->match.what;
        at->both = tac_str_is(f->actor, "both") || tac_str_is(f->recipient, "both") || tac_str_starts(f->actor, "both ");
        tac_grammar_slots(s, k->match.predicate, f->actor, &at->frame[0]);
        tac_grammar_slots(s, k->match.predicate, f->recipient, &at->frame[1]);
        to_come(k, at);
        at->has_frame[0] = f->actor.n > 0;
        at->has_frame[1] = f->recipient.n > 0;
    }
    tac_predicate p = k->predicate;
    tac_grammar_slot(s, p, TAC_S("subj"), &at->place[0]);
    if (tac_grammar_retained(s, p.verb)) tac_grammar_slot(s, p, TAC_S("iobj"), &at->place[1]);
    if (!at->place[1].n) tac_grammar_slots(s, p, tac_str_of(recipient_slots(k->event.type, p.noun >= 0)), &at->place[1]);
    if (p.noun >= 0 && p.verb < 0 && is_support(s, s->words[p.noun].head)) /* "launched an attack on": "on" may hang on the verb */
        tac_grammar_slots(s, (tac_predicate){s->words[p.noun].head, p.noun}, tac_str_of(recipient_slots(k->event.type, true)), &at->place[1]);
    move_themselves(k, at);
    for (int side = 0; side < 2; side++) {
        tac_grammar_spread(s, &at->frame[side]);
        tac_grammar_spread(s, &at->place[side]);
        tac_parties_in(c, sentence, &at->frame[side]);
        tac_parties_in(c, sentence, &at->place[side]);
        const tac_word_list *list = at->has_frame[side] ? &at->frame[side] : &at->place[side];
        for (uint32_t i = 0; i < list->n && !at->filled[side]; i++) at->filled[side] = tac_party_of(c, tac_mention_at(c->mentions, c->parse, sentence, (uint32_t)list->at[i])) != NULL;
    }
    for (int side = 0; side < 2; side++) {
        tac_word_list other = at->frame[!side], found = {0};
        for (uint32_t i = 0; i < at->place[!side].n; i++) tac_words_add(&other, at->place[!side].at[i]);
        if (at->filled[side] || !tac_reach(c, k, side == 0, &other, &found)) continue;
        at->filled[side] = true;
        for (uint32_t i = 0; i < found.n; i++) tac_words_add(k->event.frame != UINT32_MAX ? &at->frame[side] : &at->place[side], found.at[i]);
    }
}

/* ---- weighing ---- */

typedef struct {
    tac_party_seen seen;
    float logit[2];
    bool taken[2];
} weighed;

/* The reader's link to a mention: of its words (those that are not a party of their own) the likeliest. */
static float link_of(tac_coding *c, const tac_candidate *k, int32_t mention, int role) {
    const tac_mention *m = tac_mention_of(c, mention);
    const tac_trigger *triggers[3] = {k->event.reader, NULL, NULL};
    if (k->s->reader) {
        if (inside(k->s, k->predicate.verb)) triggers[1] = k->s->reader[k->predicate.verb];
        if (inside(k->s, k->predicate.noun)) triggers[2] = k->s->reader[k->predicate.noun];
    }
    float best = 0;
    for (int t = 0; t < 3; t++) {
        if (!triggers[t] || !triggers[t]->link) continue;
        const float *link = triggers[t]->link + (size_t)role * k->s->n;
        for (uint32_t w = m->first; w <= m->last && w < k->s->n; w++)
            if (link[w] > best && tac_mention_at(c->mentions, c->parse, k->event.sentence, w) == mention) best = link[w];
    }
    return best;
}

static bool word_in_mention(tac_coding *c, uint32_t sentence, const tac_word_list *list, int32_t mention) {
    for (uint32_t i = 0; i < list->n; i++)
        if (tac_mention_at(c->mentions, c->parse, sentence, (uint32_t)list->at[i]) == mention) return true;
    return false;
}

/* A party of the clause around the act, not of the act: an argument of a verb that is neither the act's own nor one from which it has its subject. */
static bool of_another_verb(const tac_candidate *k, int32_t word) {
    const tac_sentence *s = k->s;
    if (!inside(s, word)) return false;
    while (inside(s, word) && s->words[word].deprel == TAC_CONJ && tac_grammar_is_noun(&s->words[word])) word = s->words[word].head; /* "Chad and Niger" */
    if (!inside(s, word)) return false;
    tac_deprel r = s->words[word].deprel;
    int32_t verb = s->words[word].head;
    bool argument = r == TAC_NSUBJ || r == TAC_OBJ || r == TAC_IOBJ || (r == TAC_OBL && tac_ask_child_in(s, word, TAC_CASE, (const char *const[]){"by", NULL}) >= 0);
    if (!argument || !inside(s, verb)) return false;
    int32_t own = k->predicate.verb >= 0 ? k->predicate.verb : k->predicate.noun;
    for (uint32_t step = 0; step <= s->n && inside(s, own); step++) {
        if (own == verb) return false;
        tac_deprel up = s->words[own].deprel;
        bool shares = up == TAC_XCOMP || up == TAC_CONJ || up == TAC_ADVCL || (k->predicate.verb < 0 && (up == TAC_OBJ || up == TAC_OBL || up == TAC_NSUBJ) && is_support(s, s->words[own].head));
        if (!shares) return true;
        own = s->words[own].head;
    }
    return true;
}

/* "Despite Israel's wish", "amid Russian warnings": what does not keep the act from being done has no part in it. */
static bool in_spite(const tac_candidate *k, int32_t word) {
    static const char *const words[] = {"amid", "despite", "notwithstanding", "regardless", NULL};
    const tac_sentence *s = k->s;
    for (uint32_t step = 0; step <= s->n && inside(s, word) && word != (int32_t)k->event.word; step++, word = s->words[word].head)
        if (tac_ask_child_in(s, word, TAC_CASE, words) >= 0) return true;
    return false;
}

/* A place where something happens: "met in Amman". */
static bool venue(const tac_coding *c, int32_t mention) {
    static const char *const where[] = {"in", "at", "near", "outside", "inside", "around", "across", "within", "throughout", NULL};
    const tac_mention *m = tac_mention_of(c, mention);
    if (!m || m->sentence >= c->parse->n || m->pronoun) return false;
    const tac_sentence *s = &c->parse->sentences[m->sentence];
    if (!(m->classes & (TAC_IS_PLACE | TAC_IS_COUNTRY)) || (m->classes & TAC_IS_PERSON) || !inside(s, (int32_t)m->head)) return false;
    tac_deprel r = s->words[m->head].deprel;
    return (r == TAC_OBL || r == TAC_NMOD) && tac_ask_child_in(s, (int32_t)m->head, TAC_CASE, where) >= 0;
}

static void see(tac_coding *c, const tac_candidate *k, const places *at, tac_party_seen *x, int32_t mention) {
    uint32_t sentence = k->event.sentence;
    *x = (tac_party_seen){.mention = mention, .foreign = of_another_verb(k, (int32_t)tac_mention_of(c, mention)->head), .venue = venue(c, mention)};
    for (int side = 0; side < 2; side++) {
        x->link[side] = k->event.reader ? link_of(c, k, mention, side == 0 ? TAC_ROLE_ACTOR : TAC_ROLE_RECIPIENT) : 0;
        x->in_frame[side] = word_in_mention(c, sentence, &at->frame[side], mention);
        x->in_place[side] = word_in_mention(c, sentence, &at->place[side], mention);
        x->has_frame[side] = at->has_frame[side];
        x->filled[side] = at->filled[side];
    }
    if (x->in_frame[1]) x->venue = false; /* "concern about arrests in Uganda": the frame asks for it */
}

/* Who keeps it from happening does not do it; who is told of as no hindrance has no part in it. */
static const float never = -9;

static void weigh(tac_coding *c, const tac_candidate *k, weighed *x, uint32_t n) {
    float f[2][TAC_PARTY_FEATURES], most[2] = {0, 0};
    tac_word_list foilers = {0};
    tac_foilers(k->s, &k->event, &foilers);
    for (uint32_t i = 0; i < n; i++)
        for (int side = 0; side < 2; side++)
            if (x[i].seen.link[side] > most[side]) most[side] = x[i].seen.link[side];
    for (uint32_t i = 0; i < n; i++) {
        for (int side = 0; side < 2; side++) x[i].seen.highest[side] = x[i].seen.link[side] >= most[side];
        tac_weigh_party(c, k, &x[i].seen, f);
        int32_t head = (int32_t)tac_mention_of(c, x[i].seen.mention)->head;
        bool no_part[2] = {[1] = in_spite(k, head)};
        no_part[0] = no_part[1] || tac_words_has(&foilers, head);
        for (int side = 0; side < 2; side++) {
            x[i].logit[side] = no_part[side] ? never : tac_weigh_party_logit(f[side], k->event.reader != NULL, side);
            tac_weigh_trace_party(c, k, &x[i].seen, side, f[side], x[i].logit[side] > take.bar[side]);
        }
    }
}

static bool add(int32_t *list, uint32_t *n, int32_t mention) {
    for (uint32_t i = 0; i < *n; i++)
        if (list[i] == mention) return true;
    if (*n >= 12) return false;
    list[(*n)++] = mention;
    return true;
}

/* The two names of one party in a sentence (a pronoun and its antecedent, an apposition) are one. */
static int32_t first_named(const tac_coding *c, int32_t mention) {
    for (int step = 0; step < 8; step++) {
        const tac_mention *m = tac_mention_of(c, mention);
        if (!m || m->antecedent < 0 || m->antecedent >= mention) break;
        mention = m->antecedent;
    }
    return mention;
}

static bool same_party(const tac_coding *c, int32_t a, int32_t b) {
    if (first_named(c, a) == first_named(c, b)) return true;
    a = tac_mention_resolved(c, a);
    b = tac_mention_resolved(c, b);
    const tac_mention *x = tac_mention_of(c, a), *y = tac_mention_of(c, b);
    return a == b || (x && y && (x->antecedent == b || y->antecedent == a));
}

static bool conjuncts(const tac_sentence *s, const tac_mention *a, const tac_mention *b) {
    if (!a || !b || a->sentence != b->sentence || !inside(s, (int32_t)a->head) || !inside(s, (int32_t)b->head)) return false;
    const tac_word *x = &s->words[a->head], *y = &s->words[b->head];
    if (x->deprel == TAC_CONJ && y->deprel == TAC_CONJ && x->head == y->head) return true;
    return (x->deprel == TAC_CONJ && x->head == (int32_t)b->head) || (y->deprel == TAC_CONJ && y->head == (int32_t)a->head);
}

/* What is weighed over the bar; each mention on its heavier side. */
static void take_heavy(tac_coding *c, tac_candidate *k, weighed *x, uint32_t n) {
    for (uint32_t i = 0; i < n; i++) {
        int side = x[i].logit[0] >= x[i].logit[1] ? 0 : 1;
        if (x[i].logit[side] > take.bar[side]) x[i].taken[side] = true;
    }
    for (int side = 0; side < 2; side++) /* coordination */
        for (uint32_t i = 0; i < n; i++)
            for (uint32_t j = 0; j < n; j++)
                if (x[i].taken[side] && !x[j].taken[0] && !x[j].taken[1] && x[j].logit[side] > take.beside[side] &&
                    conjuncts(k->s, tac_mention_of(c, x[i].seen.mention), tac_mention_of(c, x[j].seen.mention)))
                    x[j].taken[side] = true;
}

/* "Kim and Putin's cooperation": those who do it together are each other's partners, and nobody is wanting. */
static bool among_themselves(tac_coding *c, const tac_candidate *k, const weighed *x, uint32_t n) {
    const char *first = NULL;
    if (k->event.type != TAC_CONSULT && k->event.type != TAC_COOPERATE && k->event.type != TAC_AGREE) return false;
    for (uint32_t i = 0; i < n; i++) {
        const tac_mention *m = x[i].taken[0] ? tac_mention_of(c, tac_mention_resolved(c, x[i].seen.mention)) : NULL;
        if (!m || !m->code[0]) continue;
        if (first && strcmp(first, m->code) != 0) return true;
        first = m->code;
    }
    return false;
}

/* "As does France", "so did Syria": who does the same is not whom it is done to. */
static bool does_the_same(const tac_coding *c, const tac_candidate *k, int32_t mention) {
    static const char *const does[] = {"do", NULL};
    const tac_mention *m = tac_mention_of(c, mention);
    if (!m || !inside(k->s, (int32_t)m->head) || k->s->words[m->head].deprel != TAC_NSUBJ) return false;
    uint32_t before = m->first;
    return tac_ask_in(k->s, k->s->words[m->head].head, does) || (before > 0 && tac_ask_in(k->s, (int32_t)before - 1, does));
}

/* Whom one speaks to or with is not the town where it is done; whom one strikes may well be. */
static void take_last_resort(tac_coding *c, tac_candidate *k, weighed *x, uint32_t n, int side) {
    int32_t best = -1;
    bool spoken = tac_is_speech_act(k->event.type) || k->event.type == TAC_CONSULT || k->event.type == TAC_COOPERATE;
    for (uint32_t i = 0; i < n; i++) {
        if (x[i].taken[side] && tac_party_of(c, x[i].seen.mention)) return;
        if ((x[i].seen.venue && spoken) || does_the_same(c, k, x[i].seen.mention) || x[i].taken[0] || x[i].taken[1] || !tac_party_of(c, x[i].seen.mention)) continue;
        if (x[i].logit[side] > take.last_resort[side] && (best < 0 || x[i].logit[side] > x[best].logit[side])) best = (int32_t)i;
    }
    if (best < 0) return;
    x[best].taken[side] = true;
    k->event.guessed = side == 1 && !x[best].seen.in_frame[1] && !x[best].seen.in_place[1];
}

/* Puts the taken into the event: coded ones first of all; one without a code only where its side has nothing else. */
static void settle(tac_coding *c, tac_candidate *k, const weighed *x, uint32_t n) {
    tac_event *e = &k->event;
    float sure[2] = {0, 0};
    for (int side = 0; side < 2; side++) {
        int32_t *list = side ? e->recipients : e->actors;
        uint32_t *count = side ? &e->n_recipients : &e->n_actors;
        for (int coded = 1; coded >= 0; coded--)
            for (uint32_t i = 0; i < n; i++) {
                if (!x[i].taken[side] || (tac_party_of(c, x[i].seen.mention) != NULL) != coded) continue;
                if (!coded && (*count || side == 0)) continue;
                bool twice = false;
                for (uint32_t a = 0; a < e->n_actors; a++) twice |= same_party(c, e->actors[a], x[i].seen.mention);
                for (uint32_t r = 0; r < e->n_recipients; r++) twice |= same_party(c, e->recipients[r], x[i].seen.mention);
                if (twice || !add(list, count, x[i].seen.mention)) continue;
                float p = (float)tac_sigma((double)x[i].logit[side]);
                if (p > sure[side]) sure[side] = p;
            }
    }
    k->sure[0] = sure[0];
    k->sure[1] = sure[1];
}

/* ---- what a list of parties must not hold ---- */

static const tac_mention *coded_as(const tac_coding *c, int32_t mention) { return tac_mention_of(c, tac_mention_resolved(c, mention)); }

/* Whether b is named within the phrase of a: "Iran" in "Iran's army", "Egypt" in "leaders of Egypt". */
static bool within(const tac_coding *c, int32_t a, int32_t b) {
    const tac_mention *x = tac_mention_of(c, a), *y = tac_mention_of(c, b);
    if (!x || !y || a == b || x->sentence != y->sentence || x->sentence >= c->parse->n) return false;
    const tac_sentence *s = &c->parse->sentences[x->sentence];
    int32_t w = (int32_t)y->head;
    for (uint32_t step = 0; step <= s->n && inside(s, w); step++) {
        if (w == (int32_t)x->head) return true;
        tac_deprel r = s->words[w].deprel;
        if (r != TAC_NMOD && r != TAC_AMOD && r != TAC_COMPOUND && r != TAC_FLAT && r != TAC_APPOS && r != TAC_NUMMOD && r != TAC_DETREL && r != TAC_CONJ) return false;
        if (r == TAC_CONJ && s->words[w].head == (int32_t)x->head) return false; /* beside it, not within */
        w = s->words[w].head;
    }
    return false;
}

static bool same_codes(const tac_mention *a, const tac_mention *b) { return a->code[0] && strcmp(a->code, b->code) == 0; }

static bool of_state(const tac_mention *m) { return m->bare_country || (m->n_sectors && strcmp(m->sectors[0], "GOV") == 0); }

static void remove_at(int32_t *list, uint32_t *n, uint32_t i) {
    memmove(list + i, list + i + 1, (*n - i - 1) * sizeof *list);
    (*n)--;
}

/* On one side: a country beside a party of that country, and what stands within another party and has its codes, name no second party. */
static bool needless(const tac_coding *c, const int32_t *list, uint32_t n, uint32_t i) {
    const tac_mention *b = coded_as(c, list[i]);
    for (uint32_t j = 0; b && j < n; j++) {
        const tac_mention *a = coded_as(c, list[j]);
        if (j == i || !a || !same_codes(a, b)) continue;
        bool bare = b->bare_country || !b->n_sectors;
        if (within(c, list[j], list[i])) return true;
        if (bare && (!(a->bare_country || !a->n_sectors) || j < i)) return true;
    }
    return false;
}

/* Across the sides: a state that acts on itself, or a party on a part of its own name. */
static bool itself(const tac_coding *c, const int32_t *actors, uint32_t n, int32_t recipient) {
    const tac_mention *b = coded_as(c, recipient);
    for (uint32_t i = 0; b && i < n; i++) {
        const tac_mention *a = coded_as(c, actors[i]);
        bool thing = !b->n_sectors && !b->bare_country && !(b->classes & (TAC_IS_PERSON | TAC_IS_PLACE)); /* "sealed its borders" */
        if (a && same_codes(a, b) && (within(c, actors[i], recipient) || ((b->bare_country || thing) && of_state(a)))) return true;
    }
    return false;
}

/* "The two governments": of the two the one that acts does so to the other. */
static bool of_both(const tac_coding *c, const tac_event *e, uint32_t recipient) {
    const tac_mention *b = coded_as(c, e->recipients[recipient]);
    bool acts = false, other = false;
    if (!b || !of_state(b)) return false;
    for (uint32_t i = 0; i < e->n_actors; i++) {
        const tac_mention *a = coded_as(c, e->actors[i]);
        acts |= a && of_state(a) && same_codes(a, b);
    }
    for (uint32_t i = 0; i < e->n_recipients; i++) {
        const tac_mention *o = coded_as(c, e->recipients[i]);
        other |= o && o->code[0] && !same_codes(o, b);
    }
    return acts && other;
}

static void prune(tac_coding *c, tac_candidate *k, bool both) {
    tac_event *e = &k->event;
    bool visit = e->type == TAC_CONSULT && (tac_str_is(e->mode, "visit") || !e->mode.n) && !both;
    for (uint32_t i = e->n_actors; i-- > 0;)
        if (venue(c, e->actors[i]) && (e->n_actors > 1 || (e->type == TAC_CONSULT && e->n_recipients))) remove_at(e->actors, &e->n_actors, i);
    for (uint32_t i = e->n_recipients; i-- > 0;) {
        bool met_there = e->type == TAC_CONSULT && !visit && venue(c, e->recipients[i]);
        if (met_there || itself(c, e->actors, e->n_actors, e->recipients[i]) || of_both(c, e, i)) remove_at(e->recipients, &e->n_recipients, i);
    }
    for (uint32_t i = e->n_actors; i-- > 0;)
        if (needless(c, e->actors, e->n_actors, i)) remove_at(e->actors, &e->n_actors, i);
    for (uint32_t i = e->n_recipients; i-- > 0;)
        if (needless(c, e->recipients, e->n_recipients, i)) remove_at(e->recipients, &e->n_recipients, i);
}

/* A party may name further ones besides itself: "both sides", "Japanese and South Korean troops". */
static void add_named(tac_coding *c, int32_t *list, uint32_t *n) {
    for (uint32_t i = 0, was = *n; i < was; i++) {
        const tac_mention *m = tac_mention_of(c, list[i]);
        if (m && !m->n_others) m = coded_as(c, list[i]);
        for (uint8_t o = 0; m && o < m->n_others && o < TAC_MAX_OTHERS; o++)
            if (tac_mention_of(c, m->others[o])) add(list, n, m->others[o]);
    }
}

/* Told from both sides without a host, all take part alike; in what needs a recipient the partner stays one. Whom the frame names beside the actor ("with") is one
 * too; others only when the reader does not link them as recipients. */
static void mutual(tac_coding *c, tac_candidate *k, const places *at, const weighed *x, uint32_t n) {
    tac_event *e = &k->event;
    bool hosted = tac_str_is(e->mode, "visit") || tac_str_is(e->mode, "third-party");
    bool meeting = e->type == TAC_CONSULT && !hosted;
    bool joint = at->both && (e->type == TAC_ASSAULT || e->type == TAC_SUPPORT || e->type == TAC_AGREE || e->type == TAC_COOPERATE);
    if (!meeting && !joint) return;
    float said = 0;
    for (uint32_t i = 0; i < n; i++)
        if (x[i].taken[1] && x[i].seen.link[1] > said) said = x[i].seen.link[1];
    for (uint32_t i = 0; i < e->n_recipients;) {
        int32_t m = e->recipients[i];
        bool partner = at->both && word_in_mention(c, e->sentence, &at->frame[0], m);
        if (!partner && said > take.shared) {
            i++;
            continue;
        }
        add(e->actors, &e->n_actors, m);
        remove_at(e->recipients, &e->n_recipients, i);
    }
}

void tac_parties_find(tac_coding *c, tac_candidate *k) {
    enum { MOST = 256 };
    places at;
    look(c, k, &at);
    weighed x[MOST];
    uint32_t n = 0, sentence = k->event.sentence;
    for (uint32_t w = 0; w < k->s->n && n < MOST; w++) {
        int32_t m = c->mentions->by_word ? c->mentions->by_word[sentence][w] : -1;
        if (m < 0 || (uint32_t)m >= c->mentions->n || (int32_t)w == k->predicate.verb || (int32_t)w == k->predicate.noun) continue;
        x[n] = (weighed){0};
        see(c, k, &at, &x[n++].seen, m);
    }
    weigh(c, k, x, n);
    take_heavy(c, k, x, n);
    if (k->event.reader || at.frame[0].n) take_last_resort(c, k, x, n, 0);
    if (!among_themselves(c, k, x, n)) take_last_resort(c, k, x, n, 1);
    settle(c, k, x, n);
    add_named(c, k->event.actors, &k->event.n_actors);
    add_named(c, k->event.recipients, &k->event.n_recipients);
    prune(c, k, at.both);
    mutual(c, k, &at, x, n);
    prune(c, k, at.both);
    if (k->event.n_actors || k->event.n_recipients) {
        const tac_mention *m = tac_mention_of(c, k->event.n_actors ? k->event.actors[0] : k->event.recipients[0]);
        k->path = tac_tree_path(c->arena, k->s, (int32_t)m->head, (int32_t)k->event.word);
    }
    if (c->explain)
        for (uint32_t i = 0; i < n; i++)
            for (int side = 0; side < 2; side++)
                if (x[i].taken[side] || x[i].seen.in_frame[side] || x[i].seen.in_place[side] || x[i].seen.link[side] > 0.05f)
                    tac_explain_party(c, k, side == 0, x[i].seen.mention, x[i].seen.link[side], x[i].seen.in_frame[side], (float)tac_sigma((double)x[i].logit[side]), x[i].taken[side]);
}

bool tac_parties_codable(tac_coding *c, const tac_candidate *k) {
    for (uint32_t i = 0; i < k->event.n_actors; i++)
        if (tac_party_of(c, k->event.actors[i])) return true;
    for (uint32_t i = 0; i < k->event.n_recipients; i++)
        if (tac_party_of(c, k->event.recipients[i])) return true;
    return false;
}

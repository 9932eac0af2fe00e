/* What the words under a head add to its codes.
 *
 * Country: the leftmost adjective, people or name before the head ("Russian Defense Minister"), else a possessor ("Israel's army"), else "of" ("the president of
 * France"), "from" ("soldiers from Chad"), "in" with a place ("police in Kenya"). A participle between stops it: "US-backed rebels" are nobody's yet.
 * Sectors: a head with sectors of its own keeps them first and adds those of its compounds ("opposition lawmakers" LEG OPP). A relational head ("spokesman"), a
 * counting one ("hundreds of") and a name take those of the phrase they stand for. */
#include <string.h>

#include "actors/internal.h"

typedef enum { BEFORE, POSSESSOR, OF, FROM, FOR, INSIDE, NO_LINK } tac_link;

static tac_link link_by_case(tac_str lemma) {
    if (tac_str_is(lemma, "of")) return OF;
    if (tac_str_is(lemma, "'s") || tac_str_is(lemma, "’s") || tac_str_is(lemma, "'")) return POSSESSOR;
    if (tac_str_is(lemma, "from") || tac_str_is(lemma, "among")) return FROM;
    if (tac_str_is(lemma, "for")) return FOR;
    if (tac_str_is(lemma, "in") || tac_str_is(lemma, "at") || tac_str_is(lemma, "near") || tac_str_is(lemma, "across") || tac_str_is(lemma, "inside")) return INSIDE;
    return NO_LINK;
}

/* "Youths on the Kenyan side" */
static bool shore(tac_str lemma) {
    static const char *const shores[] = {"bank", "shore", "side"};
    return tac_word_listed(lemma, shores, sizeof shores / sizeof *shores);
}

static tac_link link_of(const tac_scene *scene, uint32_t child, uint32_t head) {
    const tac_sentence *s = scene->s;
    const tac_word *w = &s->words[child];
    switch (w->deprel) {
    case TAC_AMOD: case TAC_COMPOUND: return w->upos == TAC_VERB ? NO_LINK : BEFORE;
    case TAC_FLAT: return child > head && scene->name[child] < 0 ? NO_LINK : BEFORE; /* "Son Sen" is no senator */
    case TAC_NMOD: {
        if (tac_str_is(w->rel, "nmod:poss")) return POSSESSOR;
        for (int32_t c = w->first_child; c >= 0; c = s->words[c].next_sibling)
            if (s->words[c].deprel == TAC_CASE) return tac_str_is(scene->lower[c], "on") && shore(scene->lower[child]) ? INSIDE : link_by_case(scene->lower[c]);
        return child < head ? BEFORE : NO_LINK;
    }
    default: return NO_LINK;
    }
}

/* "The minister, back from Wellington": where he was, not whose he is. */
static bool only_returns(const tac_scene *scene, uint32_t word) {
    const tac_sentence *s = scene->s;
    for (int32_t c = s->words[word].first_child; c >= 0; c = s->words[c].next_sibling)
        if (tac_str_is(scene->lower[c], "from")) return c > 0 && (tac_str_is(scene->lower[c - 1], "back") || tac_str_is(scene->lower[c - 1], "fresh") || tac_str_is(scene->lower[c - 1], "home"));
    return false;
}

/* The country of a child may be that of its head. A treaty's or a square's name lends none. */
static bool lends_country(const tac_naming *k, const tac_scene *scene, uint32_t mention, uint32_t child, tac_link link) {
    const tac_mention *m = &k->at[mention], *c = &k->at[child];
    const tac_facts *f = &k->facts[mention], *cf = &k->facts[child];
    const tac_word *head = &scene->s->words[m->head], *word = &scene->s->words[c->head];
    if (!c->code[0] || (link != BEFORE && c->bare_country && tac_word_other(scene->lower[m->head]))) return false;
    if (head->name == word->name && (head->name == TAC_NAME_PLACE || head->name == TAC_NAME_OTHER) && !word->name_begins && link == BEFORE) return false;
    if ((head->name == TAC_NAME_OTHER || head->name == TAC_NAME_PLACE) && link == OF) return false;
    bool counterpart = tac_word_counterpart(scene->lower[m->head]), thing = !f->agent && !f->proper && !f->quantity && !counterpart;
    if (counterpart && (link == POSSESSOR || link == OF)) return false;
    switch (link) {
    case BEFORE: case POSSESSOR: return true;
    case OF: return !thing || f->place || f->relational;
    case FROM: {
        bool body = tac_codes_country(c->code) ? cf->organisation && cf->named : cf->organisation || !cf->person;
        return !only_returns(scene, c->head) && (cf->place || c->bare_country || f->quantity || (f->agent && body));
    }
    case FOR: return f->relational;
    case INSIDE:
        if (f->relational && cf->own_country && cf->agent && cf->organisation) return true; /* "an official at the Iranian ministry" */
        return !thing && !f->weak_code && !tac_word_abroad(scene->lower[m->head]) && (cf->place || c->bare_country || shore(scene->lower[c->head]));
    default: return false;
    }
}

/* "A Belize-flagged coaster", "the Swiss-registered firm": whose flag or register it is, unlike whose backing. The mention of the country; -1. */
static int32_t registered_in(const tac_naming *k, const tac_scene *scene, uint32_t head) {
    static const char *const home[] = {"flag", "flagg", "flagged", "register", "registered", "own", "owned"};
    const tac_sentence *s = scene->s;
    for (int32_t c = s->words[head].first_child; c >= 0 && c < (int32_t)head; c = s->words[c].next_sibling) {
        bool says = false;
        for (size_t i = 0; i < sizeof home / sizeof *home; i++) says |= tac_str_is(scene->lower[c], home[i]);
        for (int32_t o = says ? s->words[c].first_child : TAC_NONE; o >= 0 && o < c; o = s->words[o].next_sibling)
            if (scene->mention[o] >= 0 && k->at[scene->mention[o]].code[0]) return scene->mention[o];
    }
    return TAC_NONE;
}

/* "Two ministers sent by Zuma", "police deployed by Nairobi": whose they are, unlike whose pay or lead. The mention of the sender; -1. */
static int32_t sent_by(const tac_naming *k, const tac_scene *scene, uint32_t head) {
    static const char *const sent[] = {"deploy", "dispatch", "second", "send"};
    const tac_sentence *s = scene->s;
    for (int32_t c = s->words[head].first_child; c >= 0; c = s->words[c].next_sibling) {
        if (s->words[c].deprel != TAC_ACL || (uint32_t)c < head || !tac_str_is(s->words[c].xpos, "VBN") || !tac_word_listed(scene->lower[c], sent, sizeof sent / sizeof *sent)) continue;
        for (int32_t o = s->words[c].first_child; o >= 0; o = s->words[o].next_sibling)
            if (tac_str_is(s->words[o].rel, "obl:agent") && scene->mention[o] >= 0 && k->at[scene->mention[o]].code[0]) return scene->mention[o];
    }
    return TAC_NONE;
}

/* "New Zealand's Labour government": parties of one name are in many lands, and the state named beside it says in which. */
static bool partys_state(const tac_naming *k, int32_t party, int32_t state) {
    const tac_mention *p = &k->at[party];
    return k->facts[party].named && k->facts[party].organisation && p->n_sectors && strcmp(p->sectors[0], "PTY") == 0 && k->at[state].bare_country;
}

static void take_country(tac_naming *k, uint32_t mention, uint32_t child) {
    tac_mention *m = &k->at[mention];
    const tac_mention *c = &k->at[child];
    memcpy(m->code, c->code, sizeof m->code);
    k->facts[mention].own_country = true;
    if (m->how == TAC_WHY_NONE) m->how = TAC_WHY_MODIFIER;
    m->why = tac_codes_why(k, m->why, "of ", c->why);
}

/* "his men", "the men of the SPLA": those who serve the one named. */
static bool own_men(const tac_scene *scene, uint32_t head, tac_link link) {
    bool noun = scene->s->words[head].upos == TAC_NOUN || scene->s->words[head].upos == TAC_PROPN; /* headlines have "Kabila's Men" */
    bool men = noun && tac_str_is(scene->lower[head], "man") && !tac_str_is(scene->s->words[head].form, "man");
    return men && (link == POSSESSOR || link == OF || link == BEFORE);
}

/* "A police helicopter", "the Ryanair jet": vehicles and stores are a soldier's only where it is not said whose. */
static bool equipment(tac_str lemma) {
    static const char *const things[] = {"aircraft", "airplane", "armory", "armoury", "boat", "convoy", "drone", "fleet", "flotilla", "helicopter", "jet", "plane", "ship", "tanker", "truck", "van",
        "vehicle", "vessel"};
    return tac_word_listed(lemma, things, sizeof things / sizeof *things);
}

static bool irregular(const tac_mention *m) { return m->n_sectors && (strcmp(m->sectors[0], "REB") == 0 || strcmp(m->sectors[0], "PRM") == 0); }

static bool armed(const tac_mention *m) { return m->n_sectors && (irregular(m) || strcmp(m->sectors[0], "MIL") == 0 || strcmp(m->sectors[0], "COP") == 0 || strcmp(m->sectors[0], "UAF") == 0); }

/* "Wounded fighters", "Sunni factions", "moderate leaders": who they are besides, not what they do. */
static bool only_describes(const tac_scene *scene, const tac_mention *m, const tac_mention *child, tac_link link) {
    if (link != BEFORE || m->n_sectors == 0 || strcmp(child->sectors[0], "CVL") != 0) return false;
    bool adjective = scene->s->words[child->head].upos == TAC_ADJ || scene->s->words[child->head].upos == TAC_VERB;
    return armed(m) || (adjective && child->n_sectors == 1);
}

/* "Michel Minnig of the Red Cross", "the Greens' Franziska Brantner": a person of whom no more is said than the body. */
static bool one_of_them(const tac_naming *k, uint32_t mention, uint32_t child) {
    const tac_facts *f = &k->facts[mention], *cf = &k->facts[child];
    return f->person && f->proper && !f->plural && !k->at[mention].n_sectors && cf->organisation && !cf->place && !cf->person;
}

/* "President Vytautas Landsbergis", "army chief Prayuth": the title that stands before a name says what he is in the story, where the lexicon has another office of his. A
 * bare rank does not: generals rule. */
static bool another_office(const tac_naming *k, const tac_scene *scene, uint32_t mention, uint32_t title) {
    static const char offices[] = "GOV LEG JUD MIL COP SPY PTY OPP REB";
    const tac_facts *f = &k->facts[mention], *tf = &k->facts[title];
    const tac_mention *m = &k->at[mention], *t = &k->at[title];
    if (!f->named || !f->person || f->former || tf->former || !tf->agent || tf->named || !t->n_sectors || !m->n_sectors || t->head > m->head || !strstr(offices, t->sectors[0])) return false;
    for (uint8_t i = 0; i < m->n_sectors; i++)
        if (strcmp(m->sectors[i], t->sectors[0]) == 0) return false;
    int32_t term = scene->agent[t->head];
    if (tf->relational && strcmp(t->sectors[0], "LEG") == 0) return false; /* "Congress leader": a party's */
    return strcmp(t->sectors[0], "MIL") != 0 || (term >= 0 && scene->agents[term].first < scene->agents[term].last);
}

static bool lends_sectors(const tac_naming *k, const tac_scene *scene, uint32_t mention, uint32_t child, tac_link link) {
    const tac_facts *f = &k->facts[mention];
    const tac_mention *m = &k->at[mention], *c = &k->at[child];
    if (c->n_sectors == 0) return false;
    if (own_men(scene, m->head, link)) return true;
    if (only_describes(scene, m, c, link)) return false;
    bool deputy = tac_str_is(scene->lower[m->head], "deputy") && f->relational; /* "Koirala's deputy" sits in no chamber */
    if (link == BEFORE && m->n_sectors && tac_str_is(scene->lower[c->head], "deputy")) return false; /* "the UN's deputy envoy" */
    if (m->n_sectors && strcmp(c->sectors[0], "GOV") == 0 && !f->quantity && !deputy && !another_office(k, scene, mention, child)) return false; /* "government forces", "UN peacekeepers" stay what they are */
    switch (link) {
    case BEFORE: return true;
    case POSSESSOR: return f->relational || one_of_them(k, mention, child) || (irregular(c) && strcmp(m->sectors[0], "MIL") == 0) || (!f->agent && !f->proper && !f->person); /* "the rebels' bases" */
    case OF: return f->relational || f->quantity || one_of_them(k, mention, child);
    case FOR: return f->relational;
    case FROM: return one_of_them(k, mention, child) || ((f->relational || f->quantity) && !k->facts[child].place);
    default: return false;
    }
}

/* The other is named beside the mention, and is of its sectors; there is room for it. */
static void be_beside(tac_naming *k, uint32_t mention, int32_t other) {
    tac_mention *m = &k->at[mention], *o = &k->at[other];
    o->n_sectors = 0;
    for (uint8_t i = 0; i < m->n_sectors; i++) tac_codes_add_sector(o, m->sectors[i]);
    m->others[m->n_others++] = other;
}

/* "Japanese and South Korean troops", "the leaders of Egypt, Jordan and Iraq": the other countries' are mentions of their own, named beside the first. */
static void share_head(tac_naming *k, const tac_scene *scene, uint32_t mention, uint32_t word) {
    tac_mention *m = &k->at[mention];
    const tac_sentence *s = scene->s;
    for (int32_t c = s->words[word].first_child; c >= 0; c = s->words[c].next_sibling) {
        if (s->words[c].deprel != TAC_CONJ || scene->mention[c] < 0) continue;
        tac_mention *other = &k->at[scene->mention[c]];
        if (!other->code[0] || strcmp(other->code, m->code) == 0 || m->n_others >= TAC_MAX_OTHERS || other->head == m->head) continue;
        be_beside(k, mention, scene->mention[c]);
        if (other->n_sectors) other->bare_country = false;
    }
}

/* "German and EU diplomats", "UN and French soldiers", where the lexicon has "EU diplomats" for a name: the other country's stand beside it. */
static void share_name(tac_naming *k, const tac_scene *scene, uint32_t mention) {
    tac_mention *m = &k->at[mention];
    const tac_sentence *s = scene->s;
    const tac_found_name *named = k->facts[mention].named;
    for (uint32_t w = m->first; w <= m->last; w++) {
        int32_t other = scene->mention[w];
        bool inside = w >= named->first && w <= named->last, modifies = s->words[w].deprel == TAC_AMOD || s->words[w].deprel == TAC_COMPOUND || s->words[w].deprel == TAC_CONJ;
        bool joined = (w + 2 == named->first && tac_str_is(scene->lower[w + 1], "and")) || (w == named->last + 2 && tac_str_is(scene->lower[w - 1], "and"));
        if (inside || !modifies || !joined || other < 0 || !k->at[other].bare_country || strcmp(k->at[other].code, m->code) == 0 || m->n_others >= TAC_MAX_OTHERS) continue;
        be_beside(k, mention, other);
    }
}

/* "NATO's envoy", "OSCE chair": a title in front of a name that is a post given by a body; an ambassador is at one for his country. */
static bool post_in_front(const tac_scene *scene, const tac_mention *m) {
    bool post = false;
    for (uint32_t w = m->first; w < m->head; w++) {
        if (tac_str_is(scene->lower[w], "ambassador") || tac_str_is(scene->lower[w], "delegate")) return false;
        post |= tac_word_relational(scene->lower[w]) || tac_str_is(scene->lower[w], "envoy") || tac_str_is(scene->lower[w], "mediator");
    }
    return post;
}

/* "Two Uruguayan officers of the UN mission", "the Algerian envoy of the OAU", "NATO's envoy Pieter Feith": whom one serves goes before where one comes from, but the
 * contingents of an alliance stay their countries'. The mention of that body; -1. */
static int32_t served(const tac_naming *k, const tac_scene *scene, uint32_t mention) {
    static const char *const posts[] = {"diplomat", "envoy", "inspector", "mediator", "monitor", "negotiator", "observer", "rapporteur"};
    const tac_sentence *s = scene->s;
    const tac_mention *m = &k->at[mention];
    const tac_facts *f = &k->facts[mention];
    bool person = f->named && f->person && post_in_front(scene, m), post = f->agent && tac_word_listed(scene->lower[m->head], posts, sizeof posts / sizeof *posts);
    bool armed = f->agent && !post && m->n_sectors && strstr("MIL COP", m->sectors[0]);
    if (!person && !post && !armed) return TAC_NONE;
    for (int32_t c = s->words[m->head].first_child; c >= 0; c = s->words[c].next_sibling) {
        int32_t body = scene->mention[c];
        if (body < 0 || tac_codes_country(k->at[body].code) || strstr("MNC IMG ISM", k->at[body].code) || (armed && strcmp(k->at[body].code, "IGO") == 0)) continue;
        tac_link link = link_of(scene, (uint32_t)c, m->head);
        if (post || armed ? link == OF : link == POSSESSOR || link == BEFORE) return body;
    }
    return TAC_NONE;
}

/* Family of those who rule are ELI; family of anyone else are what the lexicon says. */
static void code_family(tac_mention *m, const tac_mention *of) {
    for (uint8_t i = 0; i < of->n_sectors; i++)
        if (strcmp(of->sectors[i], "GOV") == 0 || strcmp(of->sectors[i], "ELI") == 0) {
            m->n_sectors = 0;
            tac_codes_add_sector(m, "ELI");
            return;
        }
}

/* A state's code, or that of what has a branch in every state. */
static bool state_code(const char *code) { return tac_codes_country(code) || strcmp(code, "NGO") == 0; }

/* Both words are of one agent's term: "aid agency". */
static bool same_term(const tac_scene *scene, uint32_t a, uint32_t b) { return scene->agent[a] >= 0 && scene->agent[a] == scene->agent[b]; }

/* "secretary-general of the movement": of something, if of nothing known. */
static bool has_whose(const tac_scene *scene, uint32_t head) {
    const tac_sentence *s = scene->s;
    for (int32_t c = s->words[head].first_child; c >= 0; c = s->words[c].next_sibling) {
        tac_link link = s->words[c].deprel == TAC_NMOD || s->words[c].deprel == TAC_COMPOUND ? link_of(scene, (uint32_t)c, head) : NO_LINK;
        if (link != NO_LINK && link <= OF && !same_term(scene, (uint32_t)c, head)) return true; /* "aid agency" is not aid's agency */
    }
    return false;
}

/* "Canada's Harper", "Chen Jian of China": named with the state alone, a person is its leader or envoy. */
static bool speaks_for_state(const tac_naming *k, const tac_scene *scene, uint32_t mention, uint32_t country, tac_link link) {
    const tac_facts *f = &k->facts[mention], *cf = &k->facts[country];
    if (!f->person || !f->proper || f->plural || f->former || k->at[mention].n_sectors || !k->at[country].bare_country || !cf->proper) return false;
    bool name = scene->s->words[k->at[country].head].upos == TAC_PROPN;
    return name && (link == POSSESSOR || (link == OF && cf->place));
}

/* "The Albanian population of Montenegro", "the Serb minority of the province": who live in a place are of its country, not of the one that they are called by. The country among a
 * head's children as it is then; *descent is set to the one before. */
static int32_t of_place(const tac_naming *k, const tac_scene *scene, uint32_t head, int32_t country, char descent[4]) {
    static const char *const peoples[] = {"community", "inhabitant", "majority", "minority", "population", "resident"};
    const tac_sentence *s = scene->s;
    if (!tac_word_listed(scene->lower[head], peoples, sizeof peoples / sizeof *peoples)) return country;
    for (int32_t c = s->words[head].first_child; c >= 0; c = s->words[c].next_sibling) {
        int32_t child = scene->mention[c];
        if (c < (int32_t)head || child < 0 || link_of(scene, (uint32_t)c, head) != OF || k->facts[child].agent || k->facts[child].person) continue;
        if (strcmp(k->at[child].code, k->at[country].code) == 0) return country;
        memcpy(descent, k->at[country].code, 4);
        return k->at[child].code[0] ? child : TAC_NONE;
    }
    return country;
}

void tac_modifiers_add(tac_naming *k, uint32_t sentence, uint32_t mention) {
    const tac_scene *scene = &k->scenes[sentence];
    const tac_sentence *s = scene->s;
    tac_mention *m = &k->at[mention];
    tac_facts *f = &k->facts[mention];
    tac_link country_link = NO_LINK, sector_link = NO_LINK;
    int32_t country = TAC_NONE, first_before = TAC_NONE;
    int32_t donors[8], n_donors = 0;
    bool family = tac_word_family(scene->lower[m->head]);
    for (int32_t at = s->words[m->head].first_child; at >= 0; at = s->words[at].next_sibling) {
        uint32_t c = (uint32_t)at;
        int32_t child = scene->mention[c];
        if (child < 0 || k->at[child].pronoun || (c < scene->begins && m->head >= scene->begins)) continue;
        tac_link link = link_of(scene, c, m->head);
        if (link == NO_LINK) continue;
        if (scene->name[c] >= 0 && f->named == &scene->names[scene->name[c]]) continue;
        bool same_agent = same_term(scene, c, m->head);
        if (((link < country_link && !(country >= 0 && partys_state(k, child, country))) || (country >= 0 && link <= POSSESSOR && partys_state(k, country, child))) &&
            !(same_agent && k->facts[child].weak_code) && lends_country(k, scene, mention, (uint32_t)child, link)) {
            country_link = link;
            country = child;
            first_before = link == BEFORE ? (int32_t)c : TAC_NONE;
        }
        if (k->facts[child].former && link == BEFORE) f->former = true;
        if (family && (link == POSSESSOR || link == OF)) code_family(m, &k->at[child]);
        if (same_agent || !lends_sectors(k, scene, mention, (uint32_t)child, link)) continue;
        if (link < sector_link) {
            sector_link = link;
            n_donors = 0;
        }
        if (link == sector_link && n_donors < 8) donors[n_donors++] = child;
    }
    if (country >= 0 && country_link == BEFORE && !f->named) country = of_place(k, scene, m->head, country, f->descent);
    bool nobodys = country < 0 && !f->descent[0] && !f->named && !m->code[0];
    if (nobodys) country = registered_in(k, scene, m->head);
    if (nobodys && country < 0 && f->agent) country = sent_by(k, scene, m->head);
    bool full = f->named && country >= 0 && strcmp(k->at[country].code, m->code) == 0;
    /* "Taiwan's Red Cross", "Mexico's Congress": the same name in another country */
    bool namesake = country >= 0 && f->named && f->organisation && m->n_sectors && country_link <= POSSESSOR && state_code(m->code) && state_code(k->at[country].code);
    if (country < 0 && f->weak_code && has_whose(scene, m->head)) m->code[0] = 0;
    if (country >= 0 && (!m->code[0] || f->weak_code || namesake)) take_country(k, mention, (uint32_t)country);
    else if (country >= 0) f->own_country = true;
    /* A title in full beats the lexicon's office; a name that the lexicon lacks has nothing but its title; a relational head speaks for the donor. */
    bool replace = n_donors > 0 && (full ? f->person && k->facts[donors[0]].agent : f->relational || f->quantity || m->n_sectors == 0);
    /* "President Clinton" told of later: a title without "former" is what he was */
    bool was = f->named && f->person && !f->former && n_donors > 0 && m->n_sectors == 1 && strcmp(m->sectors[0], "ELI") == 0 && k->facts[donors[0]].agent && !k->facts[donors[0]].former;
    bool other = n_donors > 0 && sector_link == BEFORE && another_office(k, scene, mention, (uint32_t)donors[0]);
    replace |= was | other;
    /* "Kabila's men" are what he is, and the troops and guns of rebels are rebels */
    bool follows = n_donors > 0 && !f->proper && (own_men(scene, m->head, sector_link) || (irregular(&k->at[donors[0]]) && m->n_sectors && strcmp(m->sectors[0], "MIL") == 0));
    follows |= n_donors > 0 && !f->proper && equipment(scene->lower[m->head]) && strstr("BUS COP JRN MED", k->at[donors[0]].sectors[0]);
    replace |= follows;
    bool rulers = own_men(scene, m->head, sector_link) && n_donors > 0 && !f->proper && strcmp(k->at[donors[0]].sectors[0], "GOV") == 0; /* "Habre's men": those who bear his arms */
    rulers |= own_men(scene, m->head, country_link) && country_link == POSSESSOR && country >= 0 && k->at[country].bare_country && !n_donors && m->n_sectors == 1 && strcmp(m->sectors[0], "CVL") == 0;
    if (f->named && !full && !was && !other && m->n_sectors) n_donors = 0;
    if (replace) m->n_sectors = 0;
    if (n_donors && f->proper && (replace || m->n_sectors == 0)) f->titled = true;
    if (n_donors == 0 && country >= 0 && speaks_for_state(k, scene, mention, (uint32_t)country, country_link)) tac_codes_add_sector(m, "GOV");
    if (rulers) {
        m->n_sectors = 0;
        n_donors = 0;
        tac_codes_add_sector(m, "MIL");
    }
    for (int32_t i = 0; i < n_donors; i++)
        for (uint8_t j = 0; j < k->at[donors[i]].n_sectors; j++) tac_codes_add_sector(m, k->at[donors[i]].sectors[j]);
    if (n_donors && m->how == TAC_WHY_NONE) m->how = TAC_WHY_AGENT;
    if (n_donors && !m->office.n && f->person && f->proper) {
        const tac_mention *title = &k->at[donors[0]];
        m->office = (tac_str){s->words[title->first].form.s, s->words[title->last].end - s->words[title->first].start};
    }
    if (f->quantity && n_donors) f->person |= k->facts[donors[0]].person;
    if (f->named && f->organisation) share_name(k, scene, mention);
    int32_t body = f->own_country && m->code[0] && !f->former ? served(k, scene, mention) : TAC_NONE;
    if (body >= 0 && strcmp(m->code, k->at[body].code) != 0) {
        take_country(k, mention, (uint32_t)body);
        if (f->named && m->n_sectors == 1 && strcmp(m->sectors[0], "ELI") == 0) memcpy(m->sectors[0], "GOV", 4);
    }
    if (first_before >= 0) share_head(k, scene, mention, (uint32_t)first_before);
    else if (country >= 0 && m->n_sectors && !f->named && (f->agent || f->relational || f->quantity)) share_head(k, scene, mention, k->at[country].head);
}

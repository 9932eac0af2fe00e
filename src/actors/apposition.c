/* A name and its description told side by side: "Juma Otieno, the army chief", "the rebel leader, Joseph Kony", "the Democratic Front (DF)", "Amin is a minister".
 * Each lends the other what it lacks, in either direction. Conjuncts share the country that stands before the first ("Kenyan soldiers and police"). */
#include <string.h>

#include "actors/internal.h"

static void take_sectors(tac_mention *m, const tac_mention *o) {
    memcpy(m->sectors, o->sectors, sizeof m->sectors);
    m->n_sectors = o->n_sectors;
}

/* "The African Union's mediator" */
static bool possessed(const tac_naming *k, uint32_t mention) {
    const tac_sentence *s = k->scenes[k->at[mention].sentence].s;
    for (int32_t c = s->words[k->at[mention].head].first_child; c >= 0; c = s->words[c].next_sibling)
        if (tac_str_is(s->words[c].rel, "nmod:poss")) return true;
    return false;
}

static void lend(tac_naming *k, uint32_t to, uint32_t from) {
    tac_mention *m = &k->at[to];
    const tac_mention *o = &k->at[from];
    tac_facts *f = &k->facts[to];
    const tac_facts *of = &k->facts[from];
    bool changed = false;
    if (!m->code[0] && o->code[0]) {
        memcpy(m->code, o->code, sizeof m->code);
        f->own_country |= of->own_country;
        changed = true;
    }
    bool room = m->n_sectors == 0 && !m->bare_country && !f->place;
    if (room && o->n_sectors) {
        take_sectors(m, o);
        f->titled = f->proper;
        changed = true;
    }
    /* "Kenzo Oshima, the United Nations relief coordinator": whom one serves now beats where one comes from */
    bool post = !of->named && (of->agent || (of->relational && strcmp(o->code, "NGO") != 0)) && (of->definite || possessed(k, from));
    bool of_body = of->own_country && !tac_codes_country(o->code) && strcmp(m->code, o->code) != 0;
    if (f->named && f->person && m->code[0] && post && of_body) {
        memcpy(m->code, o->code, sizeof m->code);
        take_sectors(m, o);
        changed = true;
    }
    /* "The education minister, Adriana Delpiano": the office that the text gives her, whatever the lexicon knows of her later or earlier */
    bool holds = f->named && f->person && !f->former && of->agent && !of->proper && !of->former && of->definite && m->n_sectors && strcmp(m->sectors[0], "ELI") == 0 && o->n_sectors && strcmp(o->sectors[0], "CVL") != 0;
    if (holds) {
        take_sectors(m, o);
        changed = true;
    }
    bool former = of->former && of->agent && !f->former && f->person && o->n_sectors;
    if (former) { /* "Abdullojonov, a former premier" */
        take_sectors(m, o);
        f->former = true;
        changed = true;
    }
    if (!changed) return;
    if (!m->name.n && of->named) m->name = o->name;
    if (!m->office.n) m->office = o->office;
    if (m->how == TAC_WHY_NONE || m->how == TAC_WHY_AGENT) m->how = TAC_WHY_APPOSITION;
    m->why = tac_codes_why(k, m->why, "beside ", o->why);
    tac_codes_classes(k, to);
}

/* "Figures, whom he links to the firm ExxonMobil": what has a preposition in front renames nothing. */
static bool behind_preposition(const tac_naming *k, uint32_t mention) {
    const tac_mention *m = &k->at[mention];
    const tac_sentence *s = k->scenes[m->sentence].s;
    for (uint32_t w = m->first > 0 ? m->first - 1 : 0; w <= m->first; w++) {
        const tac_word *word = &s->words[w];
        if (word->upos == TAC_ADP && word->deprel == TAC_CASE && word->head >= (int32_t)m->first && word->head <= (int32_t)m->last) return true;
    }
    return false;
}

static void join(tac_naming *k, uint32_t a, uint32_t b) {
    if (k->at[a].pronoun || k->at[b].pronoun) return;
    lend(k, a, b);
    lend(k, b, a);
    k->facts[a].person |= k->facts[b].person && !k->facts[a].organisation && !k->facts[a].place;
    k->facts[b].person |= k->facts[a].person && !k->facts[b].organisation && !k->facts[b].place;
    if (!k->facts[a].gender) k->facts[a].gender = k->facts[b].gender;
    if (!k->facts[b].gender) k->facts[b].gender = k->facts[a].gender;
}

static void share_country(tac_naming *k, uint32_t first, uint32_t second) {
    tac_mention *a = &k->at[first], *b = &k->at[second];
    const tac_facts *af = &k->facts[first], *bf = &k->facts[second];
    if (a->code[0] && !b->code[0] && bf->agent && !bf->proper && !bf->definite && af->own_country && !af->named) {
        memcpy(b->code, a->code, sizeof b->code);
        b->why = tac_arena_printf(k->arena, "%.*s; country of its conjunct", (int)b->why.n, b->why.s ? b->why.s : "");
    } else if (b->code[0] && !a->code[0] && af->agent && !af->proper && bf->own_country && !bf->named && b->last > b->head) {
        memcpy(a->code, b->code, sizeof a->code);
        a->why = tac_arena_printf(k->arena, "%.*s; country of its conjunct", (int)a->why.n, a->why.s ? a->why.s : "");
    }
}

void tac_apposition_join(tac_naming *k, uint32_t sentence) {
    const tac_scene *scene = &k->scenes[sentence];
    const tac_sentence *s = scene->s;
    for (uint32_t i = 0; i < scene->n_order; i++) {
        uint32_t w = scene->order[i];
        const tac_word *word = &s->words[w];
        int32_t mine = scene->mention[w], above = word->head >= 0 ? scene->mention[word->head] : TAC_NONE;
        if (mine < 0) continue;
        if (word->deprel == TAC_APPOS && above >= 0 && !behind_preposition(k, (uint32_t)mine)) {
            join(k, (uint32_t)above, (uint32_t)mine);
            k->facts[mine].appositive_of = above;
        }
        if (word->deprel == TAC_CONJ && above >= 0) share_country(k, (uint32_t)above, (uint32_t)mine);
        int32_t subject = TAC_NONE;
        bool copula = false, negated = false;
        for (int32_t c = word->first_child; c >= 0; c = s->words[c].next_sibling) {
            if (s->words[c].deprel == TAC_COP) copula = true;
            if (s->words[c].deprel == TAC_NSUBJ) subject = scene->mention[c];
            if (s->words[c].deprel == TAC_ADVMOD && tac_str_is(scene->lower[c], "not")) negated = true;
        }
        if (copula && !negated && subject >= 0 && k->facts[subject].person && k->facts[subject].proper && k->facts[mine].agent) lend(k, (uint32_t)subject, (uint32_t)mine);
    }
}

/* The setting: the country that a bare "police", "students", "the government" belongs to, or that it is told of none.
 *
 * Every country that the text names is a candidate, and so is none. What speaks for one: its share of the text, the title, the places and parties beside the phrase in
 * its sentence and those before it, and what the same verb says of both ("Austria sent troops", "in Riyadh the ministry gave notice"). How much each says, and
 * for whom, was learnt from coded texts (setting_weights.h); the sum is of integers, and of equals the country named first wins. */
#include <math.h>
#include <string.h>

#include "actors/internal.h"
#include "actors/setting_weights.h"

/* Hooks of the program that writes down what the weights are learnt from (train/setting). */
#ifndef TAC_SETTING_SEEN
#define TAC_SETTING_CANDIDATE(code)
#define TAC_SETTING_SEEN(feature, times)
#define TAC_SETTING_END(mention)
#endif

enum { NEAR_SENTENCES = 2, OPENING = 2, CLIMB = 12, BACK = 200 };

int tac_setting_known(const tac_discourse *d, const char *code) {
    for (int c = 0; c < d->n_countries; c++)
        if (strcmp(d->countries[c].code, code) == 0) return c;
    return TAC_NONE;
}

static int country_of(tac_discourse *d, const char *code) {
    int known = tac_setting_known(d, code);
    if (known >= 0) return known;
    if (d->n_countries == TAC_COUNTRIES) return -1;
    memcpy(d->countries[d->n_countries].code, code, 4);
    return d->n_countries++;
}

static bool one_of(tac_str lemma, const char *const *list) {
    for (; *list; list++)
        if (tac_str_is(lemma, *list)) return true;
    return false;
}

/* "in Baghdad": a capital or country told as the place, not as the party. */
static bool located(const tac_scene *scene, uint32_t head) {
    static const char *const cases[] = {"in", "at", "near", "across", "inside", "outside", "around", "off", "throughout", "within", NULL};
    for (int32_t c = scene->s->words[head].first_child; c >= 0; c = scene->s->words[c].next_sibling)
        if (scene->s->words[c].deprel == TAC_CASE && one_of(scene->lower[c], cases)) return true;
    return false;
}

/* A phrase that says which country is told of. The town that a body sits in says nothing of the body where it is but a place ("BRUSSELS, Nov 27", "in Geneva"). */
static bool evidence(const tac_naming *k, uint32_t mention) {
    const tac_mention *m = &k->at[mention];
    const tac_facts *f = &k->facts[mention];
    const tac_scene *scene = &k->scenes[m->sentence];
    if (!m->code[0] || m->pronoun || !f->own_country || strcmp(m->code, "ISM") == 0) return false;
    bool town = !tac_codes_country(m->code) && f->named && f->named->first == f->named->last && scene->s->words[m->head].name == TAC_NAME_PLACE;
    return !(town && (located(scene, m->head) || m->head < scene->begins));
}

/* Verbs by which one moves what is one's own: "Austria sent 2,200 troops". */
static bool moves_own(const tac_scene *scene, int32_t verb) {
    static const char *const verbs[] = {"send", "deploy", "withdraw", "pull", "recall", "order", "lose", "mobilise", "mobilize", "move", "mass", "dispatch", "station", "have", "bring", "call", "instruct", "tell", NULL};
    return verb >= 0 && one_of(scene->lower[verb], verbs);
}

/* Where a phrase stands under its verb. */
static tac_setting_place stand(const tac_scene *scene, uint32_t head) {
    const tac_sentence *s = scene->s;
    tac_setting_place p = {.verb = -1};
    uint32_t w = head;
    for (int steps = 0; steps < CLIMB && s->words[w].head >= 0; steps++) {
        const tac_word *word = &s->words[w];
        uint32_t above = (uint32_t)word->head;
        if (word->deprel != TAC_CONJ || s->words[above].upos == TAC_VERB) {
            bool verb = s->words[above].upos == TAC_VERB || word->deprel == TAC_NSUBJ || word->deprel == TAC_OBL;
            if (verb) {
                p.verb = (int32_t)above;
                p.role = word->deprel == TAC_NSUBJ && !tac_str_is(word->rel, "nsubj:pass") ? TAC_STANDS_SUBJECT
                         : tac_str_is(word->rel, "obl:agent")                              ? TAC_STANDS_SUBJECT
                         : word->deprel == TAC_NSUBJ || word->deprel == TAC_OBJ            ? TAC_STANDS_OBJECT
                                                                                           : TAC_STANDS_BESIDE;
                return p;
            }
        }
        w = above;
    }
    p.verb = (int32_t)w;
    return p;
}

/* Whose phrase it is. */
enum { OF_RULERS, OF_BODIES, OF_ENVOYS, OF_SOLDIERS, OF_POLICE, OF_REBELS, OF_PEOPLE, OF_OTHERS, OF_NAMES, OF_PLACES };

static int kind_of(const tac_scene *scene, const tac_mention *m, const tac_facts *f) {
    static const char *const envoys[] = {"ambassador", "envoy", "diplomat", "embassy", "consul", "consulate", "negotiator", "delegation", "delegate", "mission", "monitor", "observer", "inspector",
        "peacekeeper", "mediator", "emissary", "attache", "representative", "donor", "adviser", "correspondent", NULL};
    if (f->proper && f->person && !f->agent) return OF_NAMES;
    if (!m->n_sectors) return f->proper || f->place ? OF_PLACES : OF_PEOPLE;
    if (one_of(scene->lower[m->head], envoys)) return OF_ENVOYS;
    if (strstr("GOV", m->sectors[0])) return OF_RULERS;
    if (strstr("LEG JUD ELI PTY OPP", m->sectors[0])) return OF_BODIES;
    if (strstr("MIL", m->sectors[0])) return OF_SOLDIERS;
    if (strstr("COP SPY PRM", m->sectors[0])) return OF_POLICE;
    if (strstr("REB UAF CRM PRE", m->sectors[0])) return OF_REBELS;
    return strstr("CVL REF SOC EDU MED REL LAB AGR", m->sectors[0]) && f->person ? OF_PEOPLE : OF_OTHERS;
}

enum {
    /* of a country in the whole text */
    F_SHARE, F_EARLY, F_TITLE, F_LEADS, F_FIRST, F_NO_COUNTRY, F_ONLY,
    /* by the phrases beside, in the sentence */
    F_BEFORE_PLACE, F_BEFORE_PARTY, F_AFTER_PLACE, F_AFTER_PARTY, F_NEAREST_BEFORE, F_NEAREST_AFTER, F_VERB_PLACE, F_VERB_SUBJECT, F_VERB_OBJECT, F_VERB_SAME, F_MOVES, F_OWN_PLACE, F_OPENS,
    F_LABEL, F_PRONOUN, F_SUBJECT, F_GOVERNOR, F_ASSIGNED_HERE,
    /* by what was told before */
    F_LAST_PLACE, F_LAST_PARTY, F_SECOND_LAST, F_ASSIGNED, F_LAST_SUBJECT, F_LATEST, F_LATEST_BUT_ONE, F_UNTOLD, F_MASS, F_LOCATED, F_THERE,
    F_SAME_NOUN, F_SAME_SECTOR, F_NOUN_ASSIGNED, F_SECTOR_ASSIGNED,
    /* by the paragraph */
    F_PARAGRAPH, F_PARAGRAPH_SHARE, F_DATELINE, F_DIGEST,
    /* by where it was written */
    F_WRITTEN, F_HERE,
    /* by a person's name */
    F_KIN, F_KIN_MOST, F_GIVEN, F_ENDING,
    /* by the lexicon, of whom the word is mostly said */
    F_USUAL,
    /* by the model, in fifths of a logit: what it says more for the country than for none */
    F_HEARD,
    /* for none */
    F_NONE, F_NONE_INDEFINITE, F_NONE_DEFINITE, F_NONE_PLURAL, F_NONE_BARE, F_NONE_COUNTED, F_NONE_VAGUE, F_NONE_OTHER, F_NONE_MANY, F_NONE_ALONE, F_NONE_FIRST, F_NONE_STATELESS, F_NONE_FOREIGN, F_NONE_STATES, F_NONE_SUBJECT,
    F_FEATURES
};
_Static_assert((int)F_FEATURES == (int)SETTING_FEATURES, "setting_weights.h is of another version");

/* What speaks for each country, and at its end for none. */
typedef struct {
    const tac_discourse *d;
    uint32_t mention;
    int8_t of[TAC_COUNTRIES + 1][F_FEATURES];
    bool backs[TAC_COUNTRIES];   /* named in the phrase as whose they are not: "US-backed rebels" */
    bool home;                   /* a clause of its own says where it is at home */
} signs;

static void mark(signs *t, int country, int sign) {
    if (country >= 0) t->of[country][sign] = 1;
}

/* "Mongolia: A court in Ulan Bator ...", "Kuwait - A court ...": the country that stands by itself before what is told of it. */
static bool labels(const tac_scene *scene, const tac_mention *m) {
    static const char *const ends[] = {":", ".", "-", "--", "\xE2\x80\x93", "\xE2\x80\x94", ")", NULL};
    const tac_sentence *s = scene->s;
    return m->first <= 2 && m->last + 1 < s->n && one_of(s->words[m->last + 1].form, ends);
}

/* Of whom the lexicon says that the head's word is mostly said ("MIL ~USA": marines); false: of nobody. */
static bool usual(const tac_scene *scene, uint32_t head, char code[4]) {
    tac_str value = scene->agent[head] >= 0 ? scene->agents[scene->agent[head]].hit.value : (tac_str){0}, word;
    while (tac_str_cut(&value, ' ', &word)) {
        if (word.n != 4 || word.s[0] != '~') continue;
        memcpy(code, word.s + 1, 3);
        code[3] = 0;
        return true;
    }
    return false;
}

/* Where the story was written: the place before its first words ("NAIROBI, Jan 7 (AP) - "), behind a title or not. */
static int dateline(tac_discourse *d) {
    const tac_naming *k = d->k;
    for (uint32_t i = 0; i < k->n && k->at[i].sentence < OPENING; i++) {
        const tac_mention *m = &k->at[i];
        if (m->head < k->scenes[m->sentence].begins && m->code[0] && k->facts[i].own_country && tac_codes_country(m->code)) return country_of(d, m->code);
    }
    return -1;
}

void tac_setting_start(tac_discourse *d) {
    const tac_naming *k = d->k;
    d->stands = TAC_NEW(k->arena, tac_setting_place, k->n + 1);
    d->first_of = TAC_NEW(k->arena, uint32_t, k->parse->n + 2);
    uint32_t sentence = 0, all = 0, early = 0;
    for (uint32_t i = 0; i < k->n; i++) {
        const tac_mention *m = &k->at[i];
        while (sentence <= m->sentence) d->first_of[sentence++] = i;
        d->stands[i] = stand(&k->scenes[m->sentence], m->head);
        int c = evidence(k, i) ? country_of(d, m->code) : -1;
        if (c < 0) continue;
        all++;
        d->countries[c].whole++;
        if (m->sentence == 0) d->countries[c].title = true;
        if (m->sentence < 3) early++, d->countries[c].early++;
    }
    while (sentence <= k->parse->n) d->first_of[sentence++] = k->n;
    for (int c = 0; c < d->n_countries; c++) {
        uint32_t whole = d->countries[c].whole, most = 0;
        for (int o = 0; o < d->n_countries; o++)
            if (o != c && d->countries[o].whole > most) most = d->countries[o].whole;
        d->countries[c].leads = whole > most;
        d->countries[c].share = (uint8_t)(all ? (8 * whole + all / 2) / all : 0);
        d->countries[c].early_share = (uint8_t)(early ? (4 * d->countries[c].early + early / 2) / early : 0);
    }
    d->n_told = d->n_countries;
    tac_places_find(d);
    for (uint32_t i = 0; i < d->places.n; i++) { /* a country of which the text tells by its towns alone */
        int c = country_of(d, d->places.at[i].code);
        if (c >= 0 && !d->countries[c].whole) d->countries[c].whole = 1;
    }
    d->here = dateline(d);
    for (uint32_t i = 0; i < k->n; i++) {
        char code[4];
        if (!k->at[i].code[0] && usual(&k->scenes[k->at[i].sentence], k->at[i].head, code)) country_of(d, code);
    }
    for (uint32_t i = 0; i < k->parse->n; i++) {
        uint32_t first = d->first_of[i];
        bool opens = k->parse->sentences[i].opens_paragraph && first < d->first_of[i + 1] && evidence(k, first);
        d->n_labels += opens && labels(&k->scenes[i], &k->at[first]);
    }
}

/* "US-backed rebels": the country under a participle is the one that they are not of; a "Panama-flagged" tanker is Panama's. */
static bool under_participle(const tac_scene *scene, uint32_t word, uint32_t head) {
    static const char *const home[] = {"flag", "flagg", "flagged", "register", "registered", "own", "owned", "bear", "born", "base", "based", NULL};
    const tac_sentence *s = scene->s;
    for (int steps = 0; steps < CLIMB && word != head && s->words[word].head >= 0; steps++) {
        word = (uint32_t)s->words[word].head;
        if (word != head && one_of(scene->lower[word], home)) return false;
        if (word != head && (s->words[word].upos == TAC_VERB || s->words[word].upos == TAC_ADJ) && s->words[word].deprel == TAC_AMOD) return true;
    }
    return false;
}

static void whole_text(signs *t) {
    const tac_discourse *d = t->d;
    for (int c = 0; c < d->n_countries; c++) {
        int8_t *of = t->of[c];
        of[F_SHARE] = (int8_t)d->countries[c].share;
        of[F_EARLY] = (int8_t)d->countries[c].early_share;
        of[F_TITLE] = d->countries[c].title;
        of[F_LEADS] = d->countries[c].leads;
        of[F_FIRST] = c == 0 && d->countries[c].whole;
        of[F_ONLY] = d->n_told == 1;
        of[F_NO_COUNTRY] = !tac_codes_country(d->countries[c].code);
    }
}

/* A party of the same verb. */
static int beside(const signs *t, uint32_t other, bool place) {
    const tac_discourse *d = t->d;
    tac_stands mine = d->stands[t->mention].role, its = d->stands[other].role;
    if (place && its == TAC_STANDS_BESIDE) return F_VERB_PLACE;
    if (its == mine) return F_VERB_SAME;
    if (its != TAC_STANDS_SUBJECT) return F_VERB_OBJECT;
    return moves_own(&d->k->scenes[d->k->at[other].sentence], d->stands[other].verb) ? F_MOVES : F_VERB_SUBJECT;
}

static bool told_as_place(const tac_discourse *d, uint32_t mention) {
    const tac_mention *m = &d->k->at[mention];
    return d->stands[mention].role != TAC_STANDS_SUBJECT && (d->k->facts[mention].place || located(&d->k->scenes[m->sentence], m->head));
}

/* "Dockers in Durban refused": read as where they refused, but said of the dockers. */
static bool behind(const tac_scene *scene, const tac_mention *m, const tac_mention *place) {
    static const char *const links[] = {"in", "at", "from", "near", "around", NULL};
    uint32_t w = m->last + 1;
    return w < scene->s->n && scene->s->words[w].upos == TAC_ADP && place->first == w + 1 && one_of(scene->lower[w], links);
}

/* "Refugees fleeing the war in Liberia", "rebels based in Goma": the place that a clause gives them as theirs. */
static bool home_in_clause(const tac_discourse *d, const tac_mention *m, uint32_t place) {
    static const char *const verbs[] = {"flee", "escape", "live", "reside", "base", "operate", "dwell", "bear", "originate", "come", NULL};
    const tac_scene *scene = &d->k->scenes[m->sentence];
    int32_t verb = d->stands[place].verb;
    return verb >= 0 && scene->s->words[verb].deprel == TAC_ACL && scene->s->words[verb].head == (int32_t)m->head && one_of(scene->lower[verb], verbs);
}

/* The phrases of the same sentence. */
static void same_sentence(signs *t) {
    const tac_discourse *d = t->d;
    const tac_naming *k = d->k;
    const tac_mention *m = &k->at[t->mention];
    const tac_scene *scene = &k->scenes[m->sentence];
    int before = -1, after = -1;
    bool opened = false, subject = false;
    for (uint32_t i = d->first_of[m->sentence]; i < d->first_of[m->sentence + 1]; i++) {
        const tac_mention *o = &k->at[i];
        const tac_facts *f = &k->facts[i];
        if (i == t->mention || !o->code[0]) continue;
        int c = tac_setting_known(d, o->code);
        bool inside = o->head >= m->first && o->head <= m->last;
        if (i < t->mention && !inside && !subject && d->stands[i].role == TAC_STANDS_SUBJECT) {
            subject = true;
            mark(t, c, F_SUBJECT);
        }
        if (o->pronoun) {
            if (i < t->mention) mark(t, c, F_PRONOUN);
            continue;
        }
        if (scene->s->words[m->head].head == (int32_t)o->head && scene->s->words[m->head].deprel == TAC_NMOD) mark(t, c, F_GOVERNOR);
        if (f->assigned) mark(t, c, F_ASSIGNED_HERE);
        if (f->assigned || !f->own_country) continue;
        if (inside && under_participle(scene, o->head, m->head)) {
            if (c >= 0) t->backs[c] = true;
            continue;
        }
        if (!opened && o->head < m->head) {
            if (o->first <= 2) mark(t, c, F_OPENS);
            if (labels(scene, o)) mark(t, c, F_LABEL);
        }
        opened = true;
        if (inside) {
            mark(t, c, F_OWN_PLACE);
            continue;
        }
        bool place = told_as_place(d, i);
        bool home = home_in_clause(d, m, i);
        t->home |= home;
        if ((place && behind(scene, m, o)) || home) mark(t, c, F_OWN_PLACE);
        if (i < t->mention) before = c;
        else if (after < 0) after = c;
        mark(t, c, i < t->mention ? (place ? F_BEFORE_PLACE : F_BEFORE_PARTY) : place ? F_AFTER_PLACE : F_AFTER_PARTY);
        if (d->stands[i].verb == d->stands[t->mention].verb) mark(t, c, beside(t, i, place));
    }
    mark(t, before, F_NEAREST_BEFORE);
    mark(t, after, F_NEAREST_AFTER);
    for (uint32_t i = 0; i < d->places.n; i++) {
        const tac_known_place *p = &d->places.at[i];
        if (p->sentence == m->sentence && p->word >= m->first && p->word <= m->last) mark(t, tac_setting_known(d, p->code), F_OWN_PLACE);
    }
}

/* The sentences before it. */
static void sentences_before(signs *t) {
    const tac_discourse *d = t->d;
    const tac_naming *k = d->k;
    uint32_t here = k->at[t->mention].sentence;
    bool subject = false;
    for (uint32_t i = d->first_of[here > NEAR_SENTENCES ? here - NEAR_SENTENCES : 0]; i < d->first_of[here]; i++) {
        const tac_mention *o = &k->at[i];
        const tac_facts *f = &k->facts[i];
        if (!o->code[0]) continue;
        int c = tac_setting_known(d, o->code);
        bool last = o->sentence + 1 == here;
        if (last && !subject && d->stands[i].role == TAC_STANDS_SUBJECT) {
            subject = true;
            mark(t, c, F_LAST_SUBJECT);
        }
        if (o->pronoun) continue;
        if (f->assigned) mark(t, c, F_ASSIGNED);
        else if (f->own_country) mark(t, c, !last ? F_SECOND_LAST : told_as_place(d, i) ? F_LAST_PLACE : F_LAST_PARTY);
    }
}

/* Shares in eighths. */
static void share_out(signs *t, const uint32_t mass[TAC_COUNTRIES], int sign) {
    uint32_t all = 0;
    for (int c = 0; c < t->d->n_countries; c++) all += mass[c];
    for (int c = 0; all && c < t->d->n_countries; c++) t->of[c][sign] = (int8_t)((8 * mass[c] + all / 2) / all);
}

/* An adverb of place in a phrase or right behind it. */
static bool has_adverb(const tac_discourse *d, uint32_t mention, const char *adverb) {
    const tac_mention *m = &d->k->at[mention];
    const tac_scene *scene = &d->k->scenes[m->sentence];
    for (uint32_t w = m->first; w < scene->s->n && w <= m->last + 1; w++)
        if (tac_str_is(scene->lower[w], adverb)) return true;
    return false;
}

/* "Police there", "local farmers": of the place told of last. */
static bool there(const tac_discourse *d, uint32_t mention) {
    const tac_mention *m = &d->k->at[mention];
    const tac_scene *scene = &d->k->scenes[m->sentence];
    for (uint32_t w = m->first; w < m->head; w++)
        if (tac_str_is(scene->lower[w], "local")) return true;
    return has_adverb(d, mention, "there");
}

/* "Officials here": of the place where the text was written. */
static void written(signs *t) {
    if (t->d->here < 0) return;
    mark(t, t->d->here, F_WRITTEN);
    if (has_adverb(t->d, t->mention, "here")) mark(t, t->d->here, F_HERE);
}

/* All that was told so far, the nearer the more. */
static void told_before(signs *t) {
    const tac_discourse *d = t->d;
    const tac_naming *k = d->k;
    const tac_mention *m = &k->at[t->mention];
    tac_str lower = k->scenes[m->sentence].lower[m->head];
    uint32_t mass[TAC_COUNTRIES] = {0};
    int latest = -1, second = -1;
    bool noun = false, sector = false, noun_assigned = false, sector_assigned = false, where = false;
    for (uint32_t i = t->mention, steps = 0; i-- > 0 && steps < BACK; steps++) {
        const tac_mention *o = &k->at[i];
        const tac_facts *f = &k->facts[i];
        int c = o->code[0] && !o->pronoun && (f->own_country || f->assigned) ? tac_setting_known(d, o->code) : -1;
        if (c < 0) continue;
        bool same_noun = tac_str_eq(k->scenes[o->sentence].lower[o->head], lower), same_sector = o->n_sectors && m->n_sectors && strcmp(o->sectors[0], m->sectors[0]) == 0;
        bool *noun_seen = f->assigned ? &noun_assigned : &noun, *sector_seen = f->assigned ? &sector_assigned : &sector;
        if (same_noun && !*noun_seen) *noun_seen = true, mark(t, c, f->assigned ? F_NOUN_ASSIGNED : F_SAME_NOUN);
        if (same_sector && !*sector_seen) *sector_seen = true, mark(t, c, f->assigned ? F_SECTOR_ASSIGNED : F_SAME_SECTOR);
        if (f->assigned) continue;
        mass[c] += 60 / (1 + 2 * (m->sentence - o->sentence));
        if (latest < 0) latest = c;
        else if (second < 0 && c != latest) second = c;
        if (!where && told_as_place(d, i)) {
            where = true;
            mark(t, c, F_LOCATED);
            if (there(d, t->mention)) mark(t, c, F_THERE);
        }
    }
    for (int c = 0; c < d->n_countries; c++) t->of[c][F_UNTOLD] = mass[c] == 0;
    share_out(t, mass, F_MASS);
    mark(t, latest, F_LATEST);
    mark(t, second, F_LATEST_BUT_ONE);
}

/* The country that a paragraph is labelled with, or opened by. */
static void paragraph(signs *t) {
    const tac_discourse *d = t->d;
    const tac_naming *k = d->k;
    uint32_t here = k->at[t->mention].sentence, first = here, last = here + 1;
    uint32_t mass[TAC_COUNTRIES] = {0};
    while (first > 0 && first + CLIMB > here && !k->parse->sentences[first].opens_paragraph) first--;
    while (last < k->parse->n && !k->parse->sentences[last].opens_paragraph) last++;
    bool opened = false;
    for (uint32_t i = d->first_of[first]; i < d->first_of[last]; i++) {
        const tac_mention *o = &k->at[i];
        if (!evidence(k, i)) continue;
        int c = tac_setting_known(d, o->code);
        if (c < 0) continue;
        mass[c]++;
        if (!opened && o->sentence == first) {
            opened = true;
            if (first < here) mark(t, c, F_PARAGRAPH);
            if (labels(&k->scenes[first], o)) mark(t, c, d->n_labels > 1 ? F_DIGEST : F_DATELINE);
        }
    }
    share_out(t, mass, F_PARAGRAPH_SHARE);
}

static void name_kin(signs *t) {
    const tac_kin *kin = t->d->k->facts[t->mention].kin;
    int most = -1;
    if (!kin) return;
    for (int c = 0; c < t->d->n_countries; c++) {
        t->of[c][F_KIN] = kin[c].surname > 0;
        t->of[c][F_GIVEN] = kin[c].given > 0;
        t->of[c][F_ENDING] = kin[c].ending;
        if (kin[c].surname && (most < 0 || kin[c].surname > kin[most].surname)) most = c;
    }
    mark(t, most, F_KIN_MOST);
}

static void usually(signs *t) {
    const tac_mention *m = &t->d->k->at[t->mention];
    char code[4];
    if (usual(&t->d->k->scenes[m->sentence], m->head, code)) mark(t, tac_setting_known(t->d, code), F_USUAL);
}

/* What the model says of the country that a phrase names, as that of another: the dot product of train/model.py's home_scores. */
static float heard_of(const tac_naming *k, const float *mine, uint32_t named) {
    const tac_mention *o = &k->at[named];
    const float *its = k->scenes[o->sentence].s->home[o->head] + TAC_HOME + 2;
    return tac_heard_product(its[TAC_HOME], its, mine, TAC_HOME);
}

/* How well the model finds each country's nearest words fit to say whose the phrase is; countries told far off share one score. */
static void heard(signs *t) {
    enum { BEFORE = 8, AFTER = 4, SENTENCES = 3, MOST = 100 };
    const tac_discourse *d = t->d;
    const tac_naming *k = d->k;
    const tac_mention *m = &k->at[t->mention];
    if (!k->scenes[m->sentence].s->home) return;
    const float *mine = k->scenes[m->sentence].s->home[m->head], none = mine[TAC_HOME], far = mine[TAC_HOME + 1];
    struct { uint32_t told, behind; float best; } of[TAC_COUNTRIES] = {0};
    uint32_t first = d->first_of[m->sentence > SENTENCES ? m->sentence - SENTENCES : 0], last = d->first_of[m->sentence + 1], before = t->mention - first;
    for (uint32_t n = 0; n + 1 < last - first; n++) { /* nearest first, those before it and then those behind it */
        bool behind = n >= before;
        uint32_t i = behind ? first + n + 1 : t->mention - 1 - n;
        const tac_mention *o = &k->at[i];
        int c = o->code[0] && !o->pronoun && k->facts[i].own_country ? tac_setting_known(d, o->code) : -1;
        if (c < 0 || (behind ? of[c].behind == AFTER : of[c].told == BEFORE)) continue;
        float score = heard_of(k, mine, i);
        if (of[c].told++ == 0 || score > of[c].best) of[c].best = score;
        of[c].behind += behind;
    }
    for (int c = 0; c < d->n_countries; c++) {
        float more = 5.0f * ((of[c].told ? of[c].best : far) - none);
        t->of[c][F_HEARD] = (int8_t)lrintf(more < -MOST ? -MOST : more > MOST ? MOST : more);
    }
}

static void none(signs *t) {
    static const char *const vague[] = {"many", "several", "some", "few", "most", "various", "numerous", "countless", "any", "no", "all", "every", NULL};
    static const char *const states[] = {"government", "country", "nation", "state", "power", "capital", NULL};
    const tac_naming *k = t->d->k;
    const tac_mention *m = &k->at[t->mention];
    const tac_facts *f = &k->facts[t->mention];
    const tac_scene *scene = &k->scenes[m->sentence];
    int8_t *of = t->of[TAC_COUNTRIES];
    of[F_NONE] = 1;
    of[F_NONE_INDEFINITE] = f->indefinite;
    of[F_NONE_DEFINITE] = f->definite;
    of[F_NONE_PLURAL] = f->plural;
    of[F_NONE_MANY] = t->d->n_told > 3;
    of[F_NONE_ALONE] = m->first == m->last;
    of[F_NONE_FIRST] = m->sentence < 2;
    of[F_NONE_STATELESS] = f->stateless && !t->home;
    of[F_NONE_FOREIGN] = f->foreign;
    of[F_NONE_STATES] = f->plural && one_of(scene->lower[m->head], states);
    of[F_NONE_SUBJECT] = t->d->stands[t->mention].role == TAC_STANDS_SUBJECT;
    for (uint32_t w = m->first; w <= m->last; w++) {
        if (scene->s->words[w].head != (int32_t)m->head) continue;
        of[F_NONE_COUNTED] |= scene->s->words[w].upos == TAC_NUM;
        of[F_NONE_VAGUE] |= one_of(scene->lower[w], vague);
        of[F_NONE_OTHER] |= tac_str_is(scene->lower[w], "other") || tac_str_is(scene->lower[w], "another");
    }
    of[F_NONE_BARE] = f->plural && !f->definite && !of[F_NONE_COUNTED] && !of[F_NONE_VAGUE];
}

static int32_t sum(const signs *t, int country, int kind) {
    int32_t score = 0;
    for (int f = 0; f < F_FEATURES; f++) {
        if (!t->of[country][f]) continue;
        score += t->of[country][f] * (setting_weights[f][0] + setting_weights[f][1 + kind]);
        TAC_SETTING_SEEN(f, t->of[country][f])
    }
    return score;
}

const char *tac_setting_country(const tac_discourse *d, uint32_t mention) {
    const tac_mention *m = &d->k->at[mention];
    signs t = {.d = d, .mention = mention};
    int kind = kind_of(&d->k->scenes[m->sentence], m, &d->k->facts[mention]);
    whole_text(&t);
    same_sentence(&t);
    sentences_before(&t);
    told_before(&t);
    paragraph(&t);
    written(&t);
    name_kin(&t);
    usually(&t);
    heard(&t);
    none(&t);
    TAC_SETTING_CANDIDATE("")
    int32_t most = sum(&t, TAC_COUNTRIES, kind);
    const char *best = "";
    for (int c = 0; c < d->n_countries; c++) {
        if (strstr("MNC NGO", d->countries[c].code) || (d->countries[c].whole == 0 && c != d->here && !t.of[c][F_USUAL]) || t.backs[c] || strcmp(d->countries[c].code, d->k->facts[mention].descent) == 0) continue;
        TAC_SETTING_CANDIDATE(d->countries[c].code)
        int32_t score = sum(&t, c, kind);
        if (score <= most) continue;
        most = score;
        best = d->countries[c].code;
    }
    TAC_SETTING_END(mention)
    return best;
}

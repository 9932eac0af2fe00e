/* Pronouns and pairs, by number, gender, kind, nearness and grammar.
 *
 * Candidates are the mentions of the same and the two sentences before, nearest first, a window of WINDOW mentions. Subjects and names are preferred, a mention that the
 * same verb has as another argument is shut out ("he met him": two people). Relative pronouns take the noun above their clause; "I" and "we" the speaker of the
 * quotation, who is the subject of the verb of saying that governs it, or of the sentence before. */
#include <string.h>

#include "actors/internal.h"

enum { WINDOW = 40, SENTENCES = 3 };

static bool one_of(tac_str a, const char *const *list) {
    for (; *list; list++)
        if (tac_str_eq_nocase(a, tac_str_of(*list))) return true;
    return false;
}

static const char *const SINGULAR[] = {"he", "him", "his", "himself", "she", "her", "hers", "herself", NULL};
static const char *const THING[] = {"it", "its", "itself", NULL};
static const char *const PLURAL[] = {"they", "them", "their", "theirs", "themselves", "'em", NULL};
static const char *const FIRST_PERSON[] = {"i", "me", "my", "mine", "myself", "we", "us", "our", "ours", "ourselves", NULL};
static const char *const RELATIVE[] = {"who", "whom", "whose", "which", "that", NULL};

bool tac_pronoun_personal(const tac_word *w) {
    static const char *const others[] = {"someone", "somebody", "everyone", "everybody", "anyone", "anybody", "none", "no-one", "nobody", "those", "these", "others", "both", "one", "some", "many", "all", NULL};
    return one_of(w->form, SINGULAR) || one_of(w->form, THING) || one_of(w->form, PLURAL) || one_of(w->form, FIRST_PERSON) || one_of(w->form, RELATIVE) || one_of(w->form, others);
}

static bool is_subject(const tac_scene *scene, uint32_t word) {
    const tac_sentence *s = scene->s;
    return tac_scene_relation_is(s, word, TAC_NSUBJ);
}

/* The verb or noun that an argument hangs on, conjuncts being arguments of the same. */
static int32_t governor(const tac_sentence *s, uint32_t word) {
    for (int steps = 0; steps < 32 && s->words[word].deprel == TAC_CONJ && s->words[word].head >= 0; steps++) word = (uint32_t)s->words[word].head;
    return s->words[word].head;
}

static bool possessive(const tac_word *w) { return tac_str_is(w->rel, "nmod:poss") || tac_str_is(w->xpos, "PRP$"); }

/* A pronoun does not refer to the phrase that it stands in. */
static bool contains(const tac_mention *a, uint32_t word) { return word >= a->first && word <= a->last; }

static bool clashes(const tac_naming *k, uint32_t candidate, uint32_t pronoun) {
    const tac_mention *a = &k->at[candidate], *p = &k->at[pronoun];
    if (a->sentence != p->sentence) return false;
    const tac_scene *scene = &k->scenes[p->sentence];
    const tac_sentence *s = scene->s;
    if (contains(a, p->head)) return true;
    bool reflexive = tac_str_ends(scene->lower[p->head], "self") || tac_str_ends(scene->lower[p->head], "selves");
    return !possessive(&s->words[p->head]) && !reflexive && governor(s, a->head) >= 0 && governor(s, a->head) == governor(s, p->head);
}

typedef enum { HUMAN, NEUTER, MANY } tac_wanted;

static bool fits(const tac_naming *k, uint32_t candidate, tac_wanted wanted, char gender) {
    const tac_mention *m = &k->at[candidate];
    const tac_facts *f = &k->facts[candidate];
    if (!m->code[0] && m->n_sectors == 0) return false;
    if (f->quantity && wanted != MANY) return false;
    switch (wanted) {
    case HUMAN: return f->person && !f->plural && !f->organisation && !m->bare_country && (!f->gender || !gender || f->gender == gender) && !(f->place && !f->agent && !f->named);
    case NEUTER: return !f->person && !f->plural && (m->bare_country || f->organisation || (f->place && f->own_country) || f->agent);
    default: return f->plural || f->organisation || f->quantity || m->n_others || m->bare_country || (!f->person && f->agent);
    }
}

static double preference(const tac_naming *k, uint32_t candidate, uint32_t pronoun, tac_wanted wanted) {
    const tac_mention *a = &k->at[candidate], *p = &k->at[pronoun];
    const tac_facts *f = &k->facts[candidate];
    const tac_scene *scene = &k->scenes[a->sentence];
    double score = -2.0 * (p->sentence - a->sentence);
    bool subject = is_subject(scene, a->head);
    if (subject) score += 1.5;
    if (subject && is_subject(&k->scenes[p->sentence], p->head)) score += 0.7;
    if (f->proper || f->named) score += wanted == HUMAN ? 0.8 : 0.2;
    if (scene->s->words[a->head].deprel == TAC_NMOD) score -= 0.7;
    if (scene->s->words[a->head].deprel == TAC_OBL) score -= 0.3;
    if (wanted == MANY && (f->plural || a->n_others)) score += 1.0;
    if (wanted == MANY && a->bare_country) score -= 1.5;
    if (wanted == NEUTER && f->place && !a->bare_country) score -= 1.5;
    if (a->pronoun) score += 0.4;
    return score;
}

static int32_t best_antecedent(const tac_discourse *d, uint32_t pronoun, tac_wanted wanted, char gender) {
    const tac_naming *k = d->k;
    int32_t best = TAC_NONE;
    double best_score = -1e9;
    uint32_t seen = 0;
    for (uint32_t i = pronoun; i-- > 0 && seen < WINDOW; seen++) {
        if (k->at[i].sentence + SENTENCES < k->at[pronoun].sentence) break;
        if (!fits(k, i, wanted, gender) || clashes(k, i, pronoun)) continue;
        double score = preference(k, i, pronoun, wanted) - 0.02 * seen;
        if (score > best_score) {
            best_score = score;
            best = (int32_t)i;
        }
    }
    return best;
}

static void refer(tac_discourse *d, uint32_t mention, uint32_t antecedent) {
    tac_naming *k = d->k;
    tac_mention *m = &k->at[mention];
    const tac_mention *a = &k->at[antecedent];
    tac_codes_take(k, mention, antecedent, TAC_WHY_COREFERENCE);
    tac_facts *f = &k->facts[mention];
    const tac_facts *of = &k->facts[antecedent];
    f->plural = of->plural;
    f->place = of->place;
    f->agent = of->agent;
    if (!f->gender) f->gender = of->gender;
    else if (!of->gender && of->person) k->facts[antecedent].gender = f->gender; /* "she" says what the name did not */
    f->own_country = of->own_country;
    m->antecedent = (int32_t)antecedent;
    m->why = tac_codes_why_referred(k, k->scenes[a->sentence].s->words[a->head].form, a->why);
    tac_codes_classes(k, mention);
}

static void name_also(tac_naming *k, uint32_t mention, uint32_t other) {
    tac_mention *m = &k->at[mention];
    const tac_mention *o = &k->at[other];
    if (m->n_others >= TAC_MAX_OTHERS || other == mention || (int32_t)other == m->antecedent || (!o->code[0] && !o->n_sectors)) return;
    if (strcmp(o->code, m->code) == 0 && o->n_sectors == m->n_sectors && (!m->n_sectors || strcmp(o->sectors[0], m->sectors[0]) == 0)) return;
    m->others[m->n_others++] = (int32_t)other;
}

/* The mentions coordinated with one are named by a plural too. */
static void name_conjuncts(tac_naming *k, uint32_t mention, uint32_t antecedent) {
    const tac_mention *a = &k->at[antecedent];
    const tac_scene *scene = &k->scenes[a->sentence];
    for (uint8_t i = 0; i < a->n_others; i++)
        if (a->others[i] >= 0) name_also(k, mention, (uint32_t)a->others[i]);
    for (int32_t c = scene->s->words[a->head].first_child; c >= 0; c = scene->s->words[c].next_sibling)
        if (scene->s->words[c].deprel == TAC_CONJ && scene->mention[c] >= 0 && scene->mention[c] < (int32_t)mention) name_also(k, mention, (uint32_t)scene->mention[c]);
}

/* The noun above the relative clause that the pronoun stands in. */
static int32_t relative_antecedent(const tac_naming *k, uint32_t mention) {
    const tac_mention *m = &k->at[mention];
    const tac_scene *scene = &k->scenes[m->sentence];
    const tac_sentence *s = scene->s;
    uint32_t w = m->head;
    for (int steps = 0; steps < 16 && s->words[w].head >= 0; steps++) {
        bool relative = s->words[w].deprel == TAC_ACL && tac_str_is(s->words[w].rel, "acl:relcl");
        w = (uint32_t)s->words[w].head;
        if (relative) return scene->mention[w];
    }
    return TAC_NONE;
}

static int32_t subject_of(const tac_scene *scene, uint32_t verb) {
    for (int32_t c = scene->s->words[verb].first_child; c >= 0; c = scene->s->words[c].next_sibling)
        if (scene->s->words[c].deprel == TAC_NSUBJ && scene->mention[c] >= 0) return scene->mention[c];
    return TAC_NONE;
}

static bool first_person(const tac_naming *k, int32_t mention) {
    const tac_mention *m = &k->at[mention];
    return m->pronoun && one_of(k->scenes[m->sentence].s->words[m->head].form, FIRST_PERSON);
}

/* Who says the words around a first person: up the tree to a verb of saying whose subject is someone else, or such a verb set beside the top ("..., she said"). */
static int32_t speaker_of(tac_discourse *d, uint32_t mention) {
    const tac_naming *k = d->k;
    const tac_mention *m = &k->at[mention];
    const tac_scene *scene = &k->scenes[m->sentence];
    const tac_sentence *s = scene->s;
    uint32_t w = m->head;
    for (int steps = 0; steps < 64; steps++) {
        if (tac_word_speaks(scene->lower[w]) || s->words[w].upos == TAC_VERB) {
            for (int32_t c = s->words[w].first_child; c >= 0; c = s->words[c].next_sibling) {
                if (s->words[c].deprel != TAC_PARATAXIS || !tac_word_speaks(scene->lower[c])) continue;
                int32_t who = subject_of(scene, (uint32_t)c);
                if (who >= 0 && !first_person(k, who)) return who;
            }
            int32_t who = tac_word_speaks(scene->lower[w]) ? subject_of(scene, w) : TAC_NONE;
            if (who >= 0 && who != (int32_t)mention && !first_person(k, who)) return who;
        }
        if (s->words[w].head < 0) break;
        w = (uint32_t)s->words[w].head;
    }
    return d->speaker;
}

static bool coded(const tac_mention *m) { return m->code[0] || m->n_sectors; }

void tac_pronoun_resolve(tac_discourse *d, uint32_t mention) {
    tac_naming *k = d->k;
    tac_mention *m = &k->at[mention];
    const tac_scene *scene = &k->scenes[m->sentence];
    tac_str form = scene->s->words[m->head].form;
    int32_t a = TAC_NONE;
    bool many = one_of(form, PLURAL);
    if (one_of(form, FIRST_PERSON)) {
        a = speaker_of(d, mention);
        if (a >= 0) d->speaker = a;
    } else if (one_of(form, RELATIVE)) {
        a = relative_antecedent(k, mention);
        many = a >= 0;
    } else if (one_of(form, SINGULAR)) {
        a = best_antecedent(d, mention, HUMAN, tac_word_gender(scene->lower[m->head]));
    } else if (one_of(form, THING)) {
        a = best_antecedent(d, mention, NEUTER, 0);
    } else if (many) {
        a = best_antecedent(d, mention, MANY, 0);
        if (a < 0) a = best_antecedent(d, mention, NEUTER, 0);
    } else {
        tac_pronoun_pair(d, mention);
        return;
    }
    if (a < 0 || a == (int32_t)mention || !coded(&k->at[a])) return;
    refer(d, mention, (uint32_t)a);
    if (many) name_conjuncts(k, mention, (uint32_t)a);
}

/* Does the phrase belong to this child: "their", "the group's", "of the group"? */
static bool owns(const tac_scene *scene, uint32_t child) {
    const tac_sentence *s = scene->s;
    const tac_word *w = &s->words[child];
    if (possessive(w)) return true;
    if (w->deprel != TAC_NMOD) return false;
    for (int32_t c = w->first_child; c >= 0; c = s->words[c].next_sibling)
        if (s->words[c].deprel == TAC_CASE) return tac_str_is(scene->lower[c], "of") || tac_str_is(scene->lower[c], "'s") || tac_str_is(scene->lower[c], "’s");
    return false;
}

static void take_from_owner(tac_naming *k, uint32_t mention, uint32_t owner) {
    tac_mention *m = &k->at[mention];
    const tac_facts *f = &k->facts[mention];
    const tac_mention *o = &k->at[owner];
    tac_str lower = k->scenes[m->sentence].lower[m->head];
    bool power = false;
    memcpy(m->code, o->code, sizeof m->code);
    for (uint8_t i = 0; i < o->n_sectors; i++) power |= strcmp(o->sectors[i], "GOV") == 0 || strcmp(o->sectors[i], "ELI") == 0;
    bool family = tac_word_family(lower), thing = !f->agent && !f->person;
    bool stands_for = m->n_sectors == 0 || f->relational || f->quantity;
    if (family && power) {
        m->n_sectors = 0;
        tac_codes_add_sector(m, "ELI");
    } else if (o->n_sectors && !o->bare_country && !family && stands_for && (thing || !power || m->n_sectors == 0)) {
        m->n_sectors = 0;
        for (uint8_t i = 0; i < o->n_sectors; i++) tac_codes_add_sector(m, o->sectors[i]);
    }
    if (m->how == TAC_WHY_NONE) m->how = TAC_WHY_MODIFIER;
    m->why = tac_codes_why(k, m->why, "of ", o->why);
    tac_codes_classes(k, mention);
}

void tac_pronoun_owner(tac_discourse *d, uint32_t mention) {
    tac_naming *k = d->k;
    const tac_mention *m = &k->at[mention];
    const tac_facts *f = &k->facts[mention];
    const tac_scene *scene = &k->scenes[m->sentence];
    if (m->code[0] || f->named) return;
    for (int32_t c = scene->s->words[m->head].first_child; c >= 0; c = scene->s->words[c].next_sibling) {
        int32_t owner = scene->mention[c];
        if (owner < 0 || !owns(scene, (uint32_t)c) || !coded(&k->at[owner])) continue;
        take_from_owner(k, mention, (uint32_t)owner);
        return;
    }
}

/* Two different parties told last, for "both sides" and "the two leaders"; the mention takes the first and names the second beside it. */
void tac_pronoun_pair(tac_discourse *d, uint32_t mention) {
    static const char *const nouns[] = {"side", "leader", "country", "nation", "government", "state", "president", "minister", "man", "woman", "neighbour", "neighbor", "party",
                                        "power", "capital", "official", "both", "delegation", "ally", "rival", "enemy", "foe", "two", "pair", NULL};
    static const char *const people[] = {"leader", "president", "minister", "man", "woman", "official", NULL};
    tac_naming *k = d->k;
    tac_mention *m = &k->at[mention];
    const tac_facts *f = &k->facts[mention];
    const tac_scene *scene = &k->scenes[m->sentence];
    tac_str lower = scene->lower[m->head];
    bool both = tac_str_is(lower, "both"), two = false;
    for (uint32_t w = m->first; w < m->head; w++) {
        both |= tac_str_is(scene->lower[w], "both");
        two |= tac_str_is(scene->lower[w], "two");
    }
    bool each_side = (f->definite || f->plural) && (tac_str_is(lower, "side") || tac_str_is(lower, "country") || tac_str_is(lower, "leader") || tac_str_is(lower, "neighbour") || tac_str_is(lower, "neighbor") || tac_str_is(lower, "rival")) && !f->indefinite && f->definite && f->plural;
    bool the_two = m->first < m->head && f->definite && m->last == m->head && (tac_str_is(lower, "two") || tac_str_is(lower, "pair"));
    if (!one_of(lower, nouns) || !(the_two || both || (two && f->definite) || each_side) || f->own_country || m->last > m->head + 3) return;
    bool human = one_of(lower, people);
    int32_t found[2] = {TAC_NONE, TAC_NONE};
    uint32_t seen = 0;
    for (uint32_t i = mention; i-- > 0 && seen < 2 * WINDOW; seen++) {
        const tac_mention *o = &k->at[i];
        const tac_facts *of = &k->facts[i];
        if (!o->code[0] || o->pronoun || (o->sentence == m->sentence && contains(m, o->head))) continue;
        if (human ? !of->person || of->plural : !(o->bare_country || o->n_sectors)) continue;
        if (found[0] < 0) found[0] = (int32_t)i;
        else if (strcmp(k->at[found[0]].code, o->code) != 0 || (!human && o->n_sectors && k->at[found[0]].n_sectors && strcmp(o->sectors[0], k->at[found[0]].sectors[0]) != 0)) {
            found[1] = (int32_t)i;
            break;
        }
    }
    if (found[1] < 0) return;
    refer(d, mention, (uint32_t)found[1]);
    m->others[0] = found[0];
    m->n_others = 1;
    k->facts[mention].plural = true;
}

/* What a pronoun of the third person refers to: each mention before it is scored by a linear model over a few facts of grammar, distance and kind and by the encoder's
 * vectors of both words, and the best is taken. score = sum of weight[wanted][feature] over the features that hold + a bilinear product of the two vectors + how fit
 * the candidate's is by itself, in whole numbers (thousandths of a logit), so that the same text gives the same answer everywhere. The weights
 * (antecedent_weights.h, the model's layer `paired`) are learned by train/antecedents.py from GUM's coreference and the pronouns of coded events.
 *
 * Candidates are the mentions of the same and the SENTENCES before, nearest first, WINDOW of them. A mention that the same verb has as another argument is shut out
 * ("he met him": two people), and so are the phrase that the pronoun stands in, the noun whose clause has it ("the troops it keeps") and whoever a paragraph of a
 * transcript is labelled with: of themselves they say "I". */
#include <math.h>
#include <string.h>

#include "actors/antecedent_weights.h"
#include "actors/internal.h"

enum { WINDOW = 60, SENTENCES = 3, ROLES = 9 };

/* Where each family of features begins; COUNT of them in all. */
enum {
    RANK = 0, DISTANCE = RANK + 8, ROLE = DISTANCE + 4, KIND = ROLE + ROLES * 3, GENDER = KIND + 14, NUMBER = GENDER + 3, NATURE = NUMBER + 4, TIMES = NATURE + 6, ABOVE = TIMES + 4,
    PARALLEL = ABOVE + 3, FIRST = PARALLEL + 3, PARAGRAPH = FIRST + 2, QUOTED = PARAGRAPH + 2, OWNED = QUOTED + 4, CODED = OWNED + 2, BESIDE = CODED + 2, FEATURES = BESIDE + 4
};
_Static_assert((int)FEATURES == (int)TAC_ANTECEDENT_FEATURES, "antecedent_weights.h was learned for other features");

static int32_t governor(const tac_sentence *s, uint32_t word) {
    for (int steps = 0; steps < 32 && s->words[word].deprel == TAC_CONJ && s->words[word].head >= 0; steps++) word = (uint32_t)s->words[word].head;
    return s->words[word].head;
}

static bool possessive(const tac_word *w) { return tac_str_is(w->rel, "nmod:poss") || tac_str_is(w->xpos, "PRP$"); }

static int32_t subject_of(const tac_scene *scene, int32_t verb) {
    for (int32_t c = scene->s->words[verb].first_child; c >= 0; c = scene->s->words[c].next_sibling)
        if (scene->s->words[c].deprel == TAC_NSUBJ) return scene->mention[c];
    return TAC_NONE;
}

/* The subject that the pronoun's verb has, or takes from the verb above: "Merkel spoke to Putin and will see him", "accused the firm of trailing her". -1 where the
 * pronoun is that subject. */
static int32_t understood_subject(const tac_naming *k, uint32_t pronoun) {
    const tac_mention *p = &k->at[pronoun];
    const tac_scene *scene = &k->scenes[p->sentence];
    const tac_sentence *s = scene->s;
    int32_t verb = governor(s, p->head);
    if (verb < 0 || possessive(&s->words[p->head]) || s->words[verb].upos != TAC_VERB) return TAC_NONE;
    for (int steps = 0; steps < 6; steps++) {
        int32_t subject = subject_of(scene, verb);
        if (subject >= 0) return subject == (int32_t)pronoun ? TAC_NONE : subject;
        tac_deprel is = s->words[verb].deprel;
        if ((is != TAC_CONJ && is != TAC_XCOMP) || s->words[verb].head < 0 || s->words[s->words[verb].head].upos != TAC_VERB) return TAC_NONE;
        verb = s->words[verb].head;
        if (is == TAC_XCOMP) /* "urged him to leave her": whom it urges leaves */
            for (int32_t c = s->words[verb].first_child; c >= 0; c = s->words[c].next_sibling)
                if (s->words[c].deprel == TAC_OBJ || s->words[c].deprel == TAC_IOBJ) return scene->mention[c] == (int32_t)pronoun ? TAC_NONE : scene->mention[c];
    }
    return TAC_NONE;
}

static bool clashes(const tac_naming *k, uint32_t candidate, uint32_t pronoun, int32_t subject) {
    const tac_mention *a = &k->at[candidate], *p = &k->at[pronoun];
    if (a->sentence != p->sentence) return false;
    const tac_scene *scene = &k->scenes[p->sentence];
    const tac_sentence *s = scene->s;
    if (p->head >= a->first && p->head <= a->last) return true;
    bool reflexive = tac_str_ends(scene->lower[p->head], "self") || tac_str_ends(scene->lower[p->head], "selves");
    int32_t verb = governor(s, p->head);
    if (possessive(&s->words[p->head]) || reflexive || verb < 0) return false;
    if (subject == (int32_t)candidate) return true;
    return governor(s, a->head) == verb || (s->words[verb].deprel == TAC_ACL && s->words[verb].head == (int32_t)a->head);
}

static uint32_t role_of(const tac_sentence *s, uint32_t word) {
    for (int steps = 0; steps < 32 && s->words[word].deprel == TAC_CONJ && s->words[word].head >= 0; steps++) word = (uint32_t)s->words[word].head;
    switch (s->words[word].deprel) {
    case TAC_NSUBJ: return tac_str_is(s->words[word].rel, "nsubj:pass") ? 1 : 0;
    case TAC_OBJ: return 2;
    case TAC_IOBJ: case TAC_OBL: return 3;
    case TAC_NMOD: return possessive(&s->words[word]) ? 4 : 5;
    case TAC_APPOS: return 6;
    case TAC_ROOT: case TAC_PARATAXIS: case TAC_LIST: return 7;
    default: return 8;
    }
}

static uint32_t kind_of(const tac_naming *k, uint32_t candidate, uint32_t pronoun) {
    const tac_mention *m = &k->at[candidate];
    const tac_facts *f = &k->facts[candidate];
    const tac_scene *scene = &k->scenes[m->sentence];
    if (m->pronoun) {
        const tac_word *w = &scene->s->words[m->head];
        if (tac_pronoun_class(w) == tac_pronoun_class(&k->scenes[k->at[pronoun].sentence].s->words[k->at[pronoun].head])) return 0;
        return w->xpos.n && w->xpos.s[0] == 'W' ? 1 : 2;
    }
    if (f->proper || f->named) return f->person ? 3 : m->bare_country || f->place ? 4 : f->organisation ? 5 : 6;
    if (scene->s->words[m->head].upos == TAC_NUM) return 7;
    if (f->quantity) return 8;
    uint32_t human = f->person || f->agent;
    return f->definite ? 9 + human : f->indefinite ? 11 + human : 13;
}

/* Is the candidate the subject of a verb above the pronoun ("she said that he ...")? 1: of one that speaks, 2: of another. */
static uint32_t above(const tac_naming *k, uint32_t candidate, uint32_t pronoun) {
    const tac_mention *a = &k->at[candidate], *p = &k->at[pronoun];
    if (a->sentence != p->sentence) return 0;
    const tac_scene *scene = &k->scenes[p->sentence];
    const tac_sentence *s = scene->s;
    int32_t of = role_of(s, a->head) <= 1 ? governor(s, a->head) : TAC_NONE, w = (int32_t)p->head;
    for (int steps = 0; of >= 0 && w >= 0 && steps < 64; steps++, w = s->words[w].head)
        if (w == of) return tac_word_speaks(scene->lower[w]) ? 1 : 2;
    return 0;
}

static bool conjoined(const tac_scene *scene, uint32_t head) {
    for (int32_t c = scene->s->words[head].first_child; c >= 0; c = scene->s->words[c].next_sibling)
        if (scene->s->words[c].deprel == TAC_CONJ && scene->mention[c] >= 0) return true;
    return false;
}

static bool is_state(const tac_mention *m) { return m->code[0] && (m->bare_country || !m->n_sectors || strcmp(m->sectors[0], "GOV") == 0 || strcmp(m->sectors[0], "MIL") == 0); }

/* Whether the pronoun's verb has the candidate's entity (1), its state (2) or its country (3) as another argument: few act on themselves, and would say "itself". */
static uint32_t beside(const tac_naming *k, uint32_t candidate, uint32_t pronoun, int32_t subject) {
    const tac_mention *p = &k->at[pronoun], *a = &k->at[candidate];
    const tac_scene *scene = &k->scenes[p->sentence];
    int32_t verb = governor(scene->s, p->head);
    uint32_t found = 0;
    if (verb < 0 || possessive(&scene->s->words[p->head])) return 0;
    if (subject >= 0 && subject < (int32_t)pronoun && tac_entities_first(k, (uint32_t)subject) == tac_entities_first(k, candidate)) return 1;
    for (int32_t c = scene->s->words[verb].first_child; c >= 0; c = scene->s->words[c].next_sibling) {
        int32_t other = scene->mention[c];
        if (other < 0 || other == (int32_t)pronoun) continue;
        const tac_mention *o = &k->at[other];
        if (other < (int32_t)pronoun && tac_entities_first(k, (uint32_t)other) == tac_entities_first(k, candidate)) return 1;
        if (!a->code[0] || strcmp(a->code, o->code) != 0) continue;
        uint32_t same = is_state(a) && is_state(o) ? 2 : 3;
        if (!found || same < found) found = same;
    }
    return found;
}

static uint32_t bucket(uint32_t n, const uint8_t *edges, uint32_t count) {
    uint32_t b = 0;
    while (b + 1 < count && n >= edges[b]) b++;
    return b;
}

static uint32_t features(const tac_naming *k, uint32_t candidate, uint32_t pronoun, int32_t subject, char gender, uint32_t rank, uint16_t out[TAC_ANTECEDENT_MOST]) {
    static const uint8_t ranks[] = {1, 2, 3, 4, 6, 10, 16}, times[] = {2, 3, 5};
    const tac_mention *a = &k->at[candidate], *p = &k->at[pronoun];
    const tac_facts *f = &k->facts[candidate];
    const tac_scene *scene = &k->scenes[a->sentence], *here = &k->scenes[p->sentence];
    uint32_t n = 0, distance = p->sentence - a->sentence, role = role_of(scene->s, a->head), own = role_of(here->s, p->head);
    bool both = f->person && !f->organisation;
    out[n++] = (uint16_t)(RANK + bucket(rank, ranks, 8));
    out[n++] = (uint16_t)(DISTANCE + (distance > 3 ? 3 : distance));
    out[n++] = (uint16_t)(ROLE + role * 3 + (distance > 2 ? 2 : distance));
    out[n++] = (uint16_t)(KIND + kind_of(k, candidate, pronoun));
    if (gender && (both || a->pronoun)) out[n++] = (uint16_t)(GENDER + (!f->gender ? 1 : f->gender == gender ? 0 : 2));
    out[n++] = (uint16_t)(NUMBER + (conjoined(scene, a->head) || a->n_others ? 2 : f->plural ? 1 : f->quantity ? 3 : 0));
    out[n++] = (uint16_t)(NATURE + (a->bare_country ? 0 : f->organisation ? 1 : f->person ? 2 : f->agent ? 3 : f->place ? 4 : 5));
    out[n++] = (uint16_t)(TIMES + bucket(k->facts[tac_entities_first(k, candidate)].told, times, 4));
    out[n++] = (uint16_t)(ABOVE + above(k, candidate, pronoun));
    out[n++] = (uint16_t)(PARALLEL + (role > 1 || own > 1 ? role == own && own != 8 : 2));
    out[n++] = (uint16_t)(FIRST + (candidate == 0 || k->at[candidate - 1].sentence != a->sentence));
    bool new_paragraph = false;
    for (uint32_t s = a->sentence + 1; s <= p->sentence; s++) new_paragraph |= k->scenes[s].s->opens_paragraph;
    out[n++] = (uint16_t)(PARAGRAPH + new_paragraph);
    out[n++] = (uint16_t)(QUOTED + (uint32_t)scene->quoted[a->head] * 2 + here->quoted[p->head]);
    out[n++] = (uint16_t)(OWNED + possessive(&scene->s->words[a->head]));
    out[n++] = (uint16_t)(CODED + (a->code[0] || a->n_sectors));
    out[n++] = (uint16_t)(BESIDE + beside(k, candidate, pronoun, subject));
    return n;
}

/* What the encoder says of a pronoun and a candidate; 0 where no model has read them. */
static int32_t heard(const tac_naming *k, uint32_t candidate, uint32_t pronoun, tac_wanted wanted) {
    const tac_mention *a = &k->at[candidate], *p = &k->at[pronoun];
    const tac_sentence *there = k->scenes[a->sentence].s, *here = k->scenes[p->sentence].s;
    if (!there->paired || !here->paired) return 0;
    const float *meant = there->paired[a->head] + TAC_PAIR, *refers = here->paired[p->head];
    return (int32_t)lrintf(1000.0f * tac_heard_product(meant[TAC_PAIR + (int)wanted], meant, refers, TAC_PAIR));
}

/* No "he" or "she": a country, a place, a body. */
static bool nobody(const tac_naming *k, uint32_t candidate) {
    const tac_facts *f = &k->facts[candidate];
    return k->at[candidate].bare_country || (f->place && !f->person) || (f->named && f->organisation && !f->person);
}

void tac_antecedent_find(const tac_naming *k, uint32_t pronoun, tac_wanted wanted, char gender, int32_t *best, int32_t *best_coded) {
    int32_t top = INT32_MIN, top_coded = INT32_MIN, subject = understood_subject(k, pronoun);
    *best = *best_coded = TAC_NONE;
    for (uint32_t i = pronoun, rank = 0; i-- > 0 && rank < WINDOW; rank++) {
        uint16_t ids[TAC_ANTECEDENT_MOST];
        if (k->at[i].sentence + SENTENCES < k->at[pronoun].sentence) break;
        if (clashes(k, i, pronoun, subject) || tac_speakers_label(k, i)) continue;
        uint32_t n = features(k, i, pronoun, subject, gender, rank, ids);
        if (k->watch) k->watch(k->watcher, k, pronoun, i, wanted, ids, n);
        int32_t score = heard(k, i, pronoun, wanted);
        for (uint32_t j = 0; j < n; j++) score += tac_antecedent_weights[wanted][ids[j]];
        if (score > top) {
            top = score;
            *best = (int32_t)i;
        }
        if ((k->at[i].code[0] || k->at[i].n_sectors) && score > top_coded && !(wanted == TAC_WANT_HUMAN && nobody(k, i))) {
            top_coded = score;
            *best_coded = (int32_t)i;
        }
    }
    if (top < tac_antecedent_none[wanted]) *best = TAC_NONE;
}

/* Who says "I" and "we".
 *
 * In a quotation: the subject of the verb of saying that the sentence has outside the marks, or the party before a colon ("Ankara: ..."); looked for in the sentence,
 * in those that the quotation began and ends in, then the speaker before. Outside: the subject of the verb of saying above ("said that we"), or the party that the
 * paragraph is labelled with, as interviews and transcripts are ("PUTIN: ..."). */
#include <string.h>

#include "actors/internal.h"

static bool first_person(const tac_naming *k, int32_t mention) {
    const tac_mention *m = &k->at[mention];
    tac_pronoun is = m->pronoun ? tac_pronoun_class(&k->scenes[m->sentence].s->words[m->head]) : TAC_PRONOUN_OTHER;
    return is == TAC_PRONOUN_I || is == TAC_PRONOUN_WE || is == TAC_PRONOUN_YOU;
}

static int32_t subject_of(const tac_naming *k, const tac_scene *scene, uint32_t verb) {
    for (int32_t c = scene->s->words[verb].first_child; c >= 0; c = scene->s->words[c].next_sibling)
        if (scene->s->words[c].deprel == TAC_NSUBJ && scene->mention[c] >= 0 && !first_person(k, scene->mention[c])) return scene->mention[c];
    return TAC_NONE;
}

/* "A: We asked them to come", "A. Nobody has": the letter that says who asks and who answers. */
static bool interview_label(const tac_scene *scene, uint32_t w) {
    static const char *const labels[] = {"a", "answer", "interviewer", "q", "question"};
    return scene->s->opens_paragraph && w == 0 && scene->s->n > 1 && (tac_str_is(scene->s->words[1].form, ":") || tac_str_is(scene->s->words[1].form, ".")) && tac_word_listed(scene->lower[0], labels, sizeof labels / sizeof *labels);
}

/* "Moscow: "We ..."": the mention that ends before a colon. */
static int32_t labelled(const tac_naming *k, uint32_t sentence, uint32_t before) {
    const tac_scene *scene = &k->scenes[sentence];
    for (uint32_t w = before < scene->s->n ? before : scene->s->n; w-- > 1;) {
        if (!tac_str_is(scene->s->words[w].form, ":")) continue;
        for (uint32_t h = w; h-- > 0 && h + 8 > w;)
            if (scene->mention[h] >= 0 && !interview_label(scene, h) && !first_person(k, scene->mention[h]) && k->at[scene->mention[h]].last + 1 >= w) return scene->mention[h];
    }
    return TAC_NONE;
}

/* The one who speaks in a sentence, outside the quotation marks: verbs of saying before others that a quotation hangs on. */
static int32_t speaker_in(const tac_naming *k, uint32_t sentence, uint32_t near) {
    const tac_scene *scene = &k->scenes[sentence];
    int32_t best = TAC_NONE;
    uint32_t distance = UINT32_MAX;
    for (uint32_t w = 0; w < scene->s->n; w++) {
        if (scene->quoted[w] || !tac_word_speaks(scene->lower[w])) continue;
        int32_t who = subject_of(k, scene, w);
        if (who < 0 || scene->quoted[k->at[who].head]) continue;
        uint32_t away = w < near ? near - w : w - near;
        if (away < distance) {
            distance = away;
            best = who;
        }
    }
    if (best >= 0) return best;
    int32_t label = labelled(k, sentence, near);
    if (label >= 0) return label;
    /* "We will fight," the general shouted: any verb that the quotation hangs on */
    for (int32_t w = near < scene->s->n ? (int32_t)near : TAC_NONE, steps = 0; w >= 0 && steps < 64; steps++, w = scene->s->words[w].head) {
        if (scene->quoted[w]) continue;
        int32_t who = subject_of(k, scene, (uint32_t)w);
        if (who >= 0) return who;
    }
    return TAC_NONE;
}

static int32_t quoted_speaker(const tac_discourse *d, uint32_t mention) {
    const tac_naming *k = d->k;
    const tac_mention *m = &k->at[mention];
    int32_t who = speaker_in(k, m->sentence, m->head);
    if (who >= 0) return who;
    /* where the quotation ends, then where it began */
    uint32_t last = m->sentence, first = m->sentence;
    while (last + 1 < k->parse->n && last < m->sentence + 6 && k->scenes[last].s->n && k->scenes[last].quoted[k->scenes[last].s->n - 1] && !k->scenes[last + 1].s->opens_paragraph) last++;
    if (last > m->sentence && (who = speaker_in(k, last, k->scenes[last].s->n)) >= 0) return who;
    while (first > 0 && first + 6 > m->sentence && k->scenes[first].s->n && k->scenes[first].quoted[0] && !k->scenes[first].s->opens_paragraph) {
        first--;
        if ((who = speaker_in(k, first, k->scenes[first].s->n)) >= 0) return who;
    }
    return d->speaker;
}

bool tac_speakers_label(const tac_naming *k, uint32_t mention) {
    const tac_mention *m = &k->at[mention];
    const tac_sentence *s = k->scenes[m->sentence].s;
    return m->first == 0 && s->opens_paragraph && m->last + 1 < s->n && tac_str_is(s->words[m->last + 1].form, ":") && k->facts[mention].person;
}

/* The label of the paragraph, or of one before it. */
static int32_t paragraph_speaker(const tac_naming *k, uint32_t sentence) {
    for (uint32_t s = sentence + 1, steps = 0; s-- > 0 && steps < 40; steps++) {
        if (!k->scenes[s].s->opens_paragraph) continue;
        int32_t who = labelled(k, s, 8);
        if (who >= 0 && k->at[who].first == 0) return who;
    }
    return TAC_NONE;
}

/* A step up the tree into a clause of its own. */
static bool clause(tac_deprel rel) { return rel == TAC_CCOMP || rel == TAC_XCOMP || rel == TAC_ADVCL || rel == TAC_PARATAXIS || rel == TAC_ACL || rel == TAC_CSUBJ; }

static int32_t told_speaker(const tac_naming *k, uint32_t mention) {
    const tac_mention *m = &k->at[mention];
    const tac_scene *scene = &k->scenes[m->sentence];
    const tac_sentence *s = scene->s;
    int32_t w = (int32_t)m->head;
    bool inside = false; /* in what is said, and not the one to whom ("the Europeans promised us shells") */
    for (int steps = 0; w >= 0 && steps < 64; steps++, inside |= clause(s->words[w].deprel), w = s->words[w].head) {
        if (s->words[w].upos == TAC_VERB)
            for (int32_t c = s->words[w].first_child; c >= 0; c = s->words[c].next_sibling) {
                int32_t who = s->words[c].deprel == TAC_PARATAXIS && tac_word_speaks(scene->lower[c]) ? subject_of(k, scene, (uint32_t)c) : TAC_NONE;
                if (who >= 0) return who;
            }
        int32_t who = inside && tac_word_speaks(scene->lower[w]) ? subject_of(k, scene, (uint32_t)w) : TAC_NONE;
        if (who >= 0) return who;
    }
    int32_t label = labelled(k, m->sentence, m->head);
    return label >= 0 ? label : paragraph_speaker(k, m->sentence);
}

/* "Interview with Sister Maria", "Narin Afrin, who commands fighters in Kobani, spoke to us by telephone". */
static bool said_to_be_interviewed(const tac_naming *k, uint32_t mention) {
    static const char *const verbs[] = {"answer", "reply", "speak", "talk"};
    const tac_mention *m = &k->at[mention];
    const tac_scene *scene = &k->scenes[m->sentence];
    const tac_sentence *s = scene->s;
    int32_t above = s->words[m->head].head;
    if (m->pronoun || k->facts[mention].place || m->bare_country || above < 0) return false;
    if (s->words[m->head].deprel == TAC_NMOD && tac_str_is(scene->lower[above], "interview")) return true;
    if (s->words[m->head].deprel != TAC_NSUBJ || !tac_word_listed(scene->lower[above], verbs, sizeof verbs / sizeof *verbs)) return false;
    for (int32_t c = s->words[above].first_child; c >= 0; c = s->words[c].next_sibling)
        if (s->words[c].deprel == TAC_OBL && tac_pronoun_class(&s->words[c]) == TAC_PRONOUN_WE) return true;
    return false;
}

/* Paragraphs that ask make an interview, and so does its name. Who answers is who is said to, or the first person that the text names. */
int32_t tac_speakers_interviewed(const tac_naming *k) {
    enum { QUESTIONS = 2, OPENING = 8 };
    uint32_t asked = 0;
    for (uint32_t i = 0; i < k->n && k->at[i].sentence < OPENING; i++)
        if (said_to_be_interviewed(k, i)) return (int32_t)i;
    for (uint32_t i = 0; i < k->parse->n; i++) {
        const tac_sentence *s = k->scenes[i].s;
        bool ends = i + 1 == k->parse->n || k->scenes[i + 1].s->opens_paragraph;
        asked += ends && s->n > 1 && (tac_str_is(s->words[s->n - 1].form, "?") || tac_str_is(s->words[s->n - 2].form, "?"));
    }
    if (asked < QUESTIONS) return TAC_NONE;
    for (uint32_t i = 0; i < k->n && k->at[i].sentence < OPENING; i++) {
        const tac_facts *f = &k->facts[i];
        bool told = k->at[i].head >= k->scenes[k->at[i].sentence].begins && !f->place && !k->at[i].bare_country; /* no town of a dateline */
        if (told && f->person && !f->plural && !k->at[i].pronoun && f->proper && k->at[i].last > k->at[i].first) return (int32_t)i;
    }
    return TAC_NONE;
}

int32_t tac_speaker_of(tac_discourse *d, uint32_t mention) {
    const tac_mention *m = &d->k->at[mention];
    bool quoted = d->k->scenes[m->sentence].quoted[m->head];
    int32_t who = quoted ? quoted_speaker(d, mention) : told_speaker(d->k, mention);
    if (who < 0) who = d->interviewed;
    if (who == (int32_t)mention) who = TAC_NONE;
    if (who >= 0) d->speaker = who;
    return who;
}

void tac_speakers_mark(tac_naming *k) {
    bool inside = false;
    for (uint32_t i = 0; i < k->parse->n; i++) {
        tac_scene *scene = &k->scenes[i];
        scene->quoted = TAC_NEW(k->arena, bool, scene->s->n + 1);
        if (scene->s->opens_paragraph) inside = false;
        for (uint32_t w = 0; w < scene->s->n; w++) {
            tac_str form = scene->s->words[w].form;
            if (tac_str_is(form, "\xE2\x80\x9C") || tac_str_is(form, "\xC2\xAB") || tac_str_is(form, "``")) inside = true;
            else if (tac_str_is(form, "\xE2\x80\x9D") || tac_str_is(form, "\xC2\xBB") || tac_str_is(form, "''")) inside = false;
            else if (tac_str_is(form, "\"")) inside = !inside;
            scene->quoted[w] = inside;
        }
    }
}

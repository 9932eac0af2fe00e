/* Acts told by a verb that stands for one told before (verb phrase anaphora): "So did the war veterans", "as does France", "Poland did the same", "Lithuania followed suit".
 * What is done and to whom is the nearest act's before; who does it is new. */
#include "events/ask.h"
#include "events/decide.h"

#include <string.h>

typedef struct {
    uint32_t first, last, verb; /* the words that stand for the act */
    int32_t who;                /* the mention of who does it, -1: none */
} again;

static bool does(const tac_sentence *s, uint32_t word) {
    static const char *const verbs[] = {"do", "have", "will", NULL};
    return word < s->n && (s->words[word].upos == TAC_AUX || s->words[word].upos == TAC_VERB) && tac_ask_in(s, (int32_t)word, verbs);
}

/* The mention that begins at a word. */
static int32_t begins_at(const tac_coding *c, uint32_t sentence, uint32_t word) {
    for (uint32_t i = 0; i < c->mentions->n; i++)
        if (c->mentions->at[i].sentence == sentence && c->mentions->at[i].first == word) return (int32_t)i;
    return -1;
}

static int32_t subject_of(const tac_coding *c, uint32_t sentence, uint32_t verb) {
    const tac_sentence *s = &c->parse->sentences[sentence];
    int32_t subject = tac_tree_child(s, (int32_t)verb, TAC_NSUBJ);
    return tac_ask_inside(s, subject) ? tac_mention_at(c->mentions, c->parse, sentence, (uint32_t)subject) : -1;
}

/* A verb of its own behind the subject makes it no stand-in: "so did the army march". */
static bool verb_behind(const tac_coding *c, uint32_t sentence, int32_t mention) {
    const tac_sentence *s = &c->parse->sentences[sentence];
    uint32_t next = c->mentions->at[mention].last + 1;
    return next < s->n && s->words[next].upos == TAC_VERB;
}

static bool inverted(const tac_coding *c, uint32_t sentence, uint32_t i, again *out) {
    static const char *const opens[] = {"so", "as", NULL};
    const tac_sentence *s = &c->parse->sentences[sentence];
    if (!tac_ask_form_in(s, (int32_t)i, opens) || !does(s, i + 1)) return false;
    *out = (again){i, i + 1, i + 1, begins_at(c, sentence, i + 2)};
    return out->who >= 0 && !verb_behind(c, sentence, out->who);
}

static bool told_plainly(const tac_coding *c, uint32_t sentence, uint32_t i, again *out) {
    static const char *const behind[] = {"so", "likewise", NULL}, *const follow[] = {"follow", NULL}, *const suit[] = {"suit", NULL}, *const same[] = {"same", NULL}, *const act[] = {"do", NULL};
    const tac_sentence *s = &c->parse->sentences[sentence];
    if (i + 1 >= s->n) return false;
    bool so = tac_ask_in(s, (int32_t)i, act) && tac_ask_form_in(s, (int32_t)i + 1, behind) && (i + 2 >= s->n || s->words[i + 2].upos != TAC_VERB);
    bool alike = tac_ask_in(s, (int32_t)i, act) && tac_str_eq_nocase(s->words[i + 1].form, TAC_S("the")) && tac_ask_form_in(s, (int32_t)i + 2, same);
    bool follows = tac_ask_in(s, (int32_t)i, follow) && tac_ask_form_in(s, (int32_t)i + 1, suit);
    if ((!so && !alike && !follows) || !tac_str_starts(s->words[i].xpos, "VB") || tac_str_is(s->words[i].xpos, "VB")) return false; /* "to do so", "will do so" has not been done */
    *out = (again){i, alike ? i + 2 : i + 1, i, subject_of(c, sentence, i)};
    return out->who >= 0;
}

static bool verbal(const tac_coding *c, const tac_event *e) {
    const tac_sentence *s = &c->parse->sentences[e->sentence];
    for (uint32_t i = e->first; i <= e->last && i < s->n; i++)
        if (s->words[i].upos == TAC_VERB) return true;
    return false;
}

/* The nearest act that a verb tells before these words, in their sentence or the one before. *heard: the act that a witness heard in the words themselves, NULL: none. */
static const tac_event *stands_for(const tac_coding *c, const tac_events *all, uint32_t sentence, const again *it, tac_event **heard) {
    const tac_event *best = NULL;
    *heard = NULL;
    for (uint32_t i = 0; i < all->n; i++) {
        tac_event *e = &all->at[i];
        if (e->sentence == sentence && e->word >= it->first && e->word <= it->last) *heard = e;
        else if (e->sentence < sentence ? e->sentence + 1 == sentence : e->sentence == sentence && e->word < it->first) best = verbal(c, e) ? e : best;
    }
    return best;
}

/* To whom it was done before, but for who does it now. */
static void to_whom(tac_coding *c, const tac_event *told, int32_t who, tac_event *out) {
    out->n_recipients = 0;
    for (uint32_t i = 0; i < told->n_recipients; i++)
        if (tac_mention_resolved(c, told->recipients[i]) != tac_mention_resolved(c, who)) out->recipients[out->n_recipients++] = told->recipients[i];
}

static bool add(tac_coding *c, const tac_events *all, uint32_t sentence, const again *it, tac_event *out) {
    tac_event *heard;
    const tac_event *told = stands_for(c, all, sentence, it, &heard);
    if (told && heard) { /* the words themselves say nothing of what was done */
        heard->type = told->type;
        heard->mode = told->mode;
        heard->also = told->also;
        heard->speech_act = told->speech_act;
        if (!heard->n_recipients) to_whom(c, told, it->who, heard);
    }
    if (heard) return false;
    const tac_mention *who = tac_mention_of(c, tac_mention_resolved(c, it->who));
    if (!told || !who || !who->code[0]) return false;
    for (uint32_t i = 0; i < told->n_actors; i++)
        if (told->actors[i] == it->who) return false;
    double confidence = told->confidence * 0.8;
    if (confidence < c->options->min_confidence) return false;
    *out = *told;
    out->sentence = sentence;
    out->word = it->verb;
    out->first = it->first;
    out->last = it->last;
    out->reader = NULL;
    out->frame = UINT32_MAX;
    out->actors[0] = it->who;
    out->n_actors = 1;
    to_whom(c, told, it->who, out);
    out->item_word = out->place_word = -1;
    out->confidence = confidence;
    out->record = TAC_NEW(c->arena, tac_record, 1);
    const tac_word *before = &c->parse->sentences[told->sentence].words[told->word];
    out->record->evidence.path = tac_arena_printf(c->arena, "again<-%.*s", (int)before->lemma.n, before->lemma.s);
    return true;
}

void tac_again_find(tac_coding *c, tac_events *all) {
    TAC_VEC(tac_event) more = {0};
    for (uint32_t sentence = 0; sentence < c->parse->n; sentence++)
        for (uint32_t i = 0; i < c->parse->sentences[sentence].n; i++) {
            again it;
            tac_event e;
            if ((inverted(c, sentence, i, &it) || told_plainly(c, sentence, i, &it)) && add(c, all, sentence, &it, &e)) TAC_PUSH(c->arena, more, e);
        }
    if (!more.n) return;
    tac_event *at = TAC_NEW(c->arena, tac_event, all->n + more.n);
    uint32_t n = 0, k = 0;
    for (uint32_t i = 0; i <= all->n; i++) {
        const tac_event *e = i < all->n ? &all->at[i] : NULL;
        while (k < more.n && (!e || more.at[k].sentence < e->sentence || (more.at[k].sentence == e->sentence && more.at[k].word < e->word))) at[n++] = more.at[k++];
        if (e) at[n++] = *e;
    }
    all->at = at;
    all->n = n;
}

/* Which words are acts, and of which type: one decision from two witnesses.
 *
 *   score(t) = log p(t) - log p(none) + held(t) + sure(t)
 *
 * p is the reader's distribution at the trigger (of a light verb and its noun the word that it is surer of), held(t) a bonus when a frame of type t matches with
 * all its conditions, sure(t) a little more for each condition met. The best type stands when its score is over the bar; so a frame alone is heard unless the
 * reader is firmly against, and the reader alone when it is sure. A user's frame is obeyed, and with rules_only the reader is not asked at all.
 * What stands then answers for its parties (parties.c), gives way to the same act named twice, and to the speech act whose content it is. */
#include "events/decide.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

/* Tuned on the development texts for the balance of precision and recall (event F1). */
static const struct {
    float frame, condition, bar, content;
} weigh = {.frame = 1.75f, .condition = 1.65f, .bar = 0.05f, .content = 2.5f};

/* Confidence: a logistic of the score and of how sure the parties are, fitted by bench/calibrate.py on the development texts: a record is right there when its
 * type and parties agree with the gold. */
static const struct {
    float score, party, bias;
} sure = {.score = 0.206f, .party = 0.733f, .bias = -1.064f};

static bool inside(const tac_sentence *s, int32_t w) { return w >= 0 && (uint32_t)w < s->n; }

static bool is_speech_act(tac_type t) { return t == TAC_AGREE || t == TAC_SUPPORT || t == TAC_CONCEDE || t == TAC_REQUEST || t == TAC_ACCUSE || t == TAC_REJECT || t == TAC_THREATEN; }

static float log_of(float p) { return logf(p < 0.002f ? 0.002f : p > 1 ? 1 : p); }

/* The reader's distribution of the predicate: at its verb or its noun, where "none" is the least likely. */
static const float *heard_at(const tac_sentence *s, const tac_predicate *p, uint32_t word, const tac_trigger **trigger) {
    *trigger = s->reader ? s->reader[word] : NULL;
    const float *best = s->none ? s->none[word] : NULL;
    int32_t others[2] = {p->verb, p->noun};
    for (int i = 0; i < 2; i++) {
        if (!inside(s, others[i]) || !best || s->none[others[i]][TAC_NO_TYPE] >= best[TAC_NO_TYPE]) continue;
        best = s->none[others[i]];
        if (s->reader) *trigger = s->reader[others[i]];
    }
    return best;
}

/* The mode: the frame's, unless the reader is sure of another; without a frame the reader's likeliest of the type. */
static tac_str mode_of(tac_coding *c, const tac_candidate *k, bool framed) {
    tac_str frame_mode = framed ? k->match.mode : (tac_str){0};
    if (!k->event.reader || !k->event.reader->mode || c->options->rules_only) return frame_mode;
    tac_str type = tac_str_of(tac_type_name(k->event.type)), best = {0};
    float p_best = 0;
    for (uint32_t i = 0; i < c->parse->modes; i++) {
        tac_str name = c->parse->mode_names[i];
        if (name.n <= type.n || memcmp(name.s, type.s, type.n) || name.s[type.n] != '/') continue;
        tac_str mode = {name.s + type.n + 1, name.n - type.n - 1};
        float p = k->event.reader->mode[i] + (frame_mode.n && tac_str_eq(mode, frame_mode) ? 0.45f : 0);
        if (p > p_best) p_best = p, best = mode;
    }
    return best;
}

static void weigh_types(tac_coding *c, tac_candidate *k, const tac_frame_match *matches, uint32_t n) {
    float score[TAC_TYPES];
    int32_t by[TAC_TYPES];
    bool rules = c->options->rules_only, user = false;
    int best = 0;
    for (int t = 0; t < TAC_TYPES; t++) {
        score[t] = rules || !k->p ? -1.0f : log_of(k->p[t]) - log_of(k->p[TAC_NO_TYPE]);
        by[t] = -1;
    }
    for (uint32_t i = 0; i < n; i++) {
        if (!matches[i].holds || by[matches[i].type] >= 0) continue;
        by[matches[i].type] = (int32_t)i;
        float held = (float)(matches[i].held < 4 ? matches[i].held : 4);
        score[matches[i].type] += weigh.frame + weigh.condition * held;
        if (matches[i].what.user) score[matches[i].type] += 20, user = true;
    }
    for (int t = 1; t < TAC_TYPES; t++)
        if (score[t] > score[best]) best = t;
    k->event.type = (tac_type)best;
    k->score = score[best];
    if (by[best] >= 0) {
        k->match = matches[by[best]];
        k->event.frame = k->match.frame;
        if (k->match.predicate.verb >= 0 || k->match.predicate.noun >= 0) k->predicate = k->match.predicate;
        k->event.first = k->match.first;
        k->event.last = k->match.last;
    }
    k->event.mode = mode_of(c, k, by[best] >= 0);
    if (rules && by[best] < 0) k->lost = "no frame holds";
    else if (!user && !rules && k->score < weigh.bar) k->lost = by[best] >= 0 ? "the reader is against" : "not sure enough";
}

/* The candidate at one word; false where neither witness has anything to say. */
static bool consider(tac_coding *c, uint32_t sentence, uint32_t word, tac_candidate *k) {
    const tac_sentence *s = &c->parse->sentences[sentence];
    tac_frame_match matches[TAC_MAX_MATCHES];
    uint32_t n = tac_frames_at(c, sentence, word, matches, TAC_MAX_MATCHES);
    bool seen = s->reader && s->reader[word] && !c->options->rules_only;
    if (!n && !seen) return false;
    memset(k, 0, sizeof *k);
    k->s = s;
    k->event.sentence = sentence;
    k->event.word = k->event.first = k->event.last = word;
    k->event.frame = UINT32_MAX;
    k->event.item_word = k->event.place_word = k->event.told_by = -1;
    k->predicate = tac_grammar_predicate(s, word);
    tac_predicate p = n && matches[0].holds ? matches[0].predicate : k->predicate;
    k->p = heard_at(s, &p, word, &k->event.reader);
    if (c->options->rules_only) k->event.reader = NULL;
    weigh_types(c, k, matches, n);
    k->event.speech_act = is_speech_act(k->event.type);
    if (c->explain) tac_explain_candidate(c, k, matches, n);
    return true;
}

/* ---- one act, one record ---- */

static bool same_list(const int32_t *a, uint32_t n, const int32_t *b, uint32_t m) {
    if (!n || !m) return true;
    for (uint32_t i = 0; i < n; i++)
        for (uint32_t j = 0; j < m; j++)
            if (a[i] == b[j]) return true;
    return false;
}

static bool linked(const tac_sentence *s, int32_t a, int32_t b) {
    if (!inside(s, a) || !inside(s, b)) return false;
    if (a == b) return true;
    int32_t child = s->words[a].head == b ? a : s->words[b].head == a ? b : -1;
    if (child < 0) return false;
    tac_deprel r = s->words[child].deprel;
    return r == TAC_OBJ || r == TAC_NSUBJ || r == TAC_OBL || r == TAC_COMPOUND || r == TAC_XCOMP || r == TAC_NMOD || r == TAC_AMOD || r == TAC_ACL || r == TAC_FIXED || r == TAC_ADVMOD || r == TAC_CASE;
}

/* Whether two triggers of a type name one act: a light verb and its noun, a verb and the cognate noun beside it. */
static bool one_act(const tac_candidate *a, const tac_candidate *b) {
    if (a->event.type != b->event.type || a->event.sentence != b->event.sentence) return false;
    int32_t x[3] = {(int32_t)a->event.word, a->predicate.verb, a->predicate.noun}, y[3] = {(int32_t)b->event.word, b->predicate.verb, b->predicate.noun};
    bool near = false;
    for (int i = 0; i < 3; i++)
        for (int j = 0; j < 3; j++) {
            if (x[i] >= 0 && x[i] == y[j]) return true;
            near |= linked(a->s, x[i], y[j]);
        }
    if (!near) {
        tac_str l = a->s->words[a->event.word].lemma, m = b->s->words[b->event.word].lemma;
        size_t n = 5;
        near = l.n >= n && m.n >= n && !memcmp(l.s, m.s, n) && !(a->s->words[b->event.word].deprel == TAC_CONJ);
        return near && same_list(a->event.actors, a->event.n_actors, b->event.actors, b->event.n_actors) && a->event.n_actors == b->event.n_actors &&
               a->event.n_recipients == b->event.n_recipients && same_list(a->event.recipients, a->event.n_recipients, b->event.recipients, b->event.n_recipients);
    }
    return same_list(a->event.actors, a->event.n_actors, b->event.actors, b->event.n_actors) && same_list(a->event.recipients, a->event.n_recipients, b->event.recipients, b->event.n_recipients);
}

static void merge(tac_coding *c, tac_candidate *at, uint32_t n) {
    for (uint32_t i = 0; i < n; i++)
        for (uint32_t j = i + 1; j < n && at[j].event.sentence == at[i].event.sentence; j++) {
            if (at[i].lost || at[j].lost || !one_act(&at[i], &at[j])) continue;
            uint32_t weak = at[i].score >= at[j].score ? j : i, strong = weak == i ? j : i;
            at[weak].lost = "names the same act as a stronger word";
            if (at[weak].event.first + 6 > at[strong].event.first && at[weak].event.first < at[strong].event.first && at[strong].predicate.noun >= 0 && at[weak].predicate.noun < 0)
                at[strong].event.first = at[weak].event.first; /* the light verb belongs to the trigger's words */
            tac_explain(c, "  \"%.*s\": the same act as \"%.*s\", left\n", (int)at[weak].s->words[at[weak].event.word].form.n, at[weak].s->words[at[weak].event.word].form.s,
                        (int)at[strong].s->words[at[strong].event.word].form.n, at[strong].s->words[at[strong].event.word].form.s);
        }
}

/* ---- content of speech acts ---- */

/* Whether a word is what another act asks, promises, threatens or refuses: under its complement, its object or its "of". */
static bool is_content(const tac_sentence *s, int32_t word, const tac_candidate *of) {
    int32_t tops[2] = {of->predicate.verb, of->predicate.noun};
    for (int i = 0; i < 2; i++) {
        int32_t top = tops[i], w = word;
        if (!inside(s, top) || w == top || !tac_tree_under(s, word, top)) continue;
        for (uint32_t step = 0; step <= s->n && inside(s, w) && s->words[w].head != top; step++) w = s->words[w].head;
        if (!inside(s, w)) continue;
        tac_deprel r = s->words[w].deprel;
        bool clause = r == TAC_XCOMP || r == TAC_CCOMP, phrase = r == TAC_OBJ || r == TAC_OBL || r == TAC_NMOD || (r == TAC_ACL && i == 1) || (r == TAC_ADVCL && s->words[w].upos == TAC_VERB && tac_str_is(s->words[w].xpos, "VBG"));
        if (clause || phrase) return true;
    }
    return false;
}

static void hear_speech(tac_coding *c, tac_candidate *at, uint32_t n) {
    for (uint32_t i = 0; i < n; i++) {
        if (at[i].lost) continue;
        for (uint32_t j = 0; j < n; j++) {
            if (i == j || at[j].lost || at[j].event.sentence != at[i].event.sentence) continue;
            tac_type by = at[j].event.type;
            if (!is_speech_act(by) || !is_content(at[i].s, (int32_t)at[i].event.word, &at[j])) continue;
            bool charge = by == TAC_ACCUSE || by == TAC_SUPPORT || by == TAC_CONCEDE;
            if (!charge && !at[i].match.what.user && at[i].score < weigh.content) {
                at[i].lost = "is what a speech act is about";
                tac_explain(c, "  \"%.*s\": is what \"%.*s\" is about, left\n", (int)at[i].s->words[at[i].event.word].form.n, at[i].s->words[at[i].event.word].form.s,
                            (int)at[j].s->words[at[j].event.word].form.n, at[j].s->words[at[j].event.word].form.s);
                break;
            }
        }
    }
}

/* ---- the whole ---- */

static float confidence(const tac_candidate *k) {
    float z = sure.bias + sure.score * (k->score > 6 ? 6 : k->score) + sure.party * k->party;
    return 1 / (1 + expf(-z));
}

static int in_text_order(const void *a, const void *b) {
    const tac_candidate *x = a, *y = b;
    if (x->event.sentence != y->event.sentence) return x->event.sentence < y->event.sentence ? -1 : 1;
    return x->event.word < y->event.word ? -1 : x->event.word > y->event.word;
}

tac_events tac_decide(tac_coding *c) {
    TAC_VEC(tac_candidate) all = {0};
    tac_candidate *k = TAC_NEW(c->arena, tac_candidate, 1);
    for (uint32_t i = 0; i < c->parse->n; i++)
        for (uint32_t w = 0; w < c->parse->sentences[i].n; w++) {
            if (!consider(c, i, w, k)) continue;
            if (!k->lost) {
                tac_parties_find(c, k);
                if (!tac_parties_codable(c, k)) {
                    k->lost = "no codable party";
                    tac_explain(c, "  no codable party: no record\n");
                }
            }
            if (!k->lost) TAC_PUSH(c->arena, all, *k);
        }
    if (all.n > 1) qsort(all.at, all.n, sizeof *all.at, in_text_order);
    merge(c, all.at, all.n);
    hear_speech(c, all.at, all.n);
    tac_events out = {TAC_NEW(c->arena, tac_event, all.n ? all.n : 1), 0};
    for (uint32_t i = 0; i < all.n; i++) {
        tac_candidate *x = &all.at[i];
        if (x->lost) continue;
        x->event.confidence = (double)confidence(x);
        if (x->event.confidence < c->options->min_confidence) {
            tac_explain(c, "  \"%.*s\": confidence %.2f is under the bar\n", (int)x->s->words[x->event.word].form.n, x->s->words[x->event.word].form.s, x->event.confidence);
            continue;
        }
        for (uint32_t j = 0; j < i; j++) /* the charge that tells of it */
            if (all.at[j].event.type == TAC_ACCUSE && !all.at[j].lost && all.at[j].event.sentence == x->event.sentence && is_content(x->s, (int32_t)x->event.word, &all.at[j]))
                for (uint32_t o = 0; o < out.n; o++)
                    if (out.at[o].sentence == x->event.sentence && out.at[o].word == all.at[j].event.word) x->event.told_by = (int32_t)o;
        x->event.record = TAC_NEW(c->arena, tac_record, 1);
        x->event.record->evidence.path = x->path;
        out.at[out.n++] = x->event;
    }
    return out;
}

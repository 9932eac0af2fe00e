/* What the witnesses say, weighed: logistic regressions over features that anyone can name. One judges whether a mention is a party of an act on a side, one whether
 * an act stands, one how sure its record is; each in two sets of weights, with the reader heard and by rules alone. The weights (weights.h) are fitted by bench/weigh.py on texts that the model was not trained on. */
#include "events/weigh.h"

#include <string.h>

#include "events/ask.h"
#include "events/weights.h"

static bool inside(const tac_sentence *s, int32_t w) { return w >= 0 && (uint32_t)w < s->n; }

static float logit(float p) {
    if (p < 0.01f) p = 0.01f;
    if (p > 0.99f) p = 0.99f;
    return (float)tac_ln((double)p / (1 - (double)p)) / 4.6f; /* -1 .. 1 */
}

static float sum(const float *f, const float *w, int n) {
    double z = 0;
    for (int i = 0; i < n; i++) z += (double)f[i] * (double)w[i];
    return (float)z;
}

static float log_of(float p) { return (float)tac_ln(p < 0.002f ? 0.002 : p > 1 ? 1 : (double)p); }

/* ---- a type ---- */

static float beside(float p) { return log_of(p) / 6.2f + 1; } /* 0 .. 1 */

void tac_weigh_beside(const tac_sentence *s, uint32_t word, tac_type_seen seen[TAC_TYPES]) {
    enum { BESIDE = 4 };
    for (uint32_t w = word > BESIDE ? word - BESIDE : 0; s->none && w < s->n && w <= word + BESIDE; w++)
        for (int t = 0; w != word && t < TAC_TYPES; t++) {
            float *most = w < word ? &seen[t].before : &seen[t].after;
            if (s->none[w][t] > *most) *most = s->none[w][t];
        }
}

void tac_weigh_types(const float *p, const tac_type_seen seen[TAC_TYPES], bool framed, float score[TAC_TYPES + 1]) {
    const float *w = type_weights[!p];
    bool any = false;
    for (int t = 0; t < TAC_TYPES; t++) {
        const tac_type_seen *x = &seen[t];
        float f[] = {p ? log_of(p[t]) : 0, x->holds, x->holds ? (float)(x->held < 4 ? x->held : 4) : 0, x->blocked, x->holds && x->joined, p ? beside(x->before) : 0, p ? beside(x->after) : 0};
        score[t] = sum(f, w, 7) + w[9 + t];
        any |= x->holds;
    }
    score[TAC_NO_TYPE] = (p ? log_of(p[TAC_NO_TYPE]) * w[0] : 0) + (any ? 0 : w[7]) + (framed ? 0 : w[8]);
}

/* ---- a party ---- */

/* Where the head of a mention hangs on the act: which kind of dependent of its verb or noun it is. */
static int relation(const tac_candidate *k, const tac_mention *m) {
    static const char *const by[] = {"by", NULL}, *const of[] = {"of", NULL}, *const against[] = {"against", "on", "at", "upon", NULL}, *const to[] = {"to", "with", "for", NULL};
    const tac_sentence *s = k->s;
    int32_t w = (int32_t)m->head;
    while (inside(s, w) && s->words[w].deprel == TAC_CONJ) w = s->words[w].head; /* what is said of the first is said of all */
    if (!inside(s, w)) return TAC_PARTY_FAR;
    const tac_word *x = &s->words[w];
    if (x->head != k->predicate.verb && x->head != k->predicate.noun && x->head != (int32_t)k->event.word) return TAC_PARTY_FAR;
    switch (x->deprel) {
    case TAC_NSUBJ: return tac_str_is(x->rel, "nsubj:pass") ? TAC_PARTY_PASSIVE_SUBJECT : TAC_PARTY_SUBJECT;
    case TAC_OBJ: case TAC_IOBJ: return TAC_PARTY_OBJECT;
    case TAC_AMOD: case TAC_COMPOUND: return TAC_PARTY_MODIFIER;
    case TAC_OBL: case TAC_NMOD:
        if (tac_str_is(x->rel, "nmod:poss")) return TAC_PARTY_POSSESSOR;
        if (tac_ask_child_in(s, w, TAC_CASE, by) >= 0) return TAC_PARTY_BY;
        if (tac_ask_child_in(s, w, TAC_CASE, of) >= 0) return TAC_PARTY_OF;
        if (tac_ask_child_in(s, w, TAC_CASE, against) >= 0) return TAC_PARTY_AGAINST;
        if (tac_ask_child_in(s, w, TAC_CASE, to) >= 0) return TAC_PARTY_TO;
        return TAC_PARTY_OTHER;
    default: return TAC_PARTY_OTHER;
    }
}

/* Steps in the tree between two words, 9 where they are farther apart. */
static int steps(const tac_sentence *s, int32_t a, int32_t b) {
    for (int up = 0; up < 9 && inside(s, a); up++, a = s->words[a].head) {
        int32_t w = b;
        for (int down = 0; up + down < 9 && inside(s, w); down++, w = s->words[w].head)
            if (w == a) return up + down;
    }
    return 9;
}

/* One side's features. at, far: the head's relation to the act and its steps from it. */
static void as_party(tac_coding *c, const tac_candidate *k, const tac_party_seen *seen, int side, int at, int far, float f[TAC_PARTY_FEATURES]) {
    const tac_mention *m = tac_mention_of(c, seen->mention), *coded = tac_mention_of(c, tac_mention_resolved(c, seen->mention));
    int n = 0;
    bool own = seen->in_frame[side], other = seen->in_frame[!side], heard = k->event.reader != NULL;
    memset(f, 0, TAC_PARTY_FEATURES * sizeof *f);
    f[n++] = 1;
    f[n++] = heard ? logit(seen->link[side]) : 0;
    f[n++] = heard && seen->link[side] > 0.5f;
    f[n++] = heard ? logit(seen->link[!side]) : 0;
    f[n++] = heard && seen->highest[side];
    f[n++] = !heard;
    f[n++] = own;
    f[n++] = other && !own;
    f[n++] = seen->has_frame[side] && !own;
    f[n++] = seen->in_place[side] && !seen->has_frame[side];
    f[n++] = seen->in_place[side] && seen->has_frame[side] && !own;
    f[n++] = seen->in_place[!side] && !seen->in_place[side];
    f[n++] = seen->filled[side] && !own && !seen->in_place[side];
    f[n++] = seen->filled[side] && !own && seen->in_place[side];
    f[n++] = seen->foreign;
    f[n++] = seen->venue;
    f[n++] = tac_mention_coded(coded);
    f[n++] = m->pronoun;
    f[n++] = coded && coded->bare_country;
    f[n++] = m->classes & TAC_IS_MEDIA ? 1 : 0;
    f[n++] = m->classes & TAC_IS_CIVILIANS ? 1 : 0;
    f[n++] = m->head < k->event.word;
    f[n++] = far <= 1;
    f[n++] = far == 2;
    f[n++] = far >= 4;
    f[n++] = k->predicate.verb < 0;
    f[n++] = k->predicate.verb < 0 && m->head < k->event.word;
    f[n++] = inside(k->s, (int32_t)m->head) && k->s->words[m->head].deprel == TAC_CONJ;
    f[n + at] = 1;
    n += TAC_PARTY_RELATIONS;
    f[n + (int)k->event.type] = 1;
}

void tac_weigh_party(tac_coding *c, const tac_candidate *k, const tac_party_seen *seen, float f[2][TAC_PARTY_FEATURES]) {
    const tac_mention *m = tac_mention_of(c, seen->mention);
    int at = relation(k, m), far = steps(k->s, (int32_t)m->head, (int32_t)k->event.word);
    for (int side = 0; side < 2; side++) as_party(c, k, seen, side, at, far, f[side]);
}

float tac_weigh_party_logit(const float f[TAC_PARTY_FEATURES], bool heard, int side) { return sum(f, party_weights[heard ? side : 2 + side], TAC_PARTY_FEATURES); }

/* ---- an act ---- */

static bool any_coded(const tac_coding *c, const int32_t *list, uint32_t n) {
    for (uint32_t i = 0; i < n; i++)
        if (tac_party_of(c, list[i])) return true;
    return false;
}

static const char *code_of(const tac_coding *c, const int32_t *list, uint32_t n) {
    for (uint32_t i = 0; i < n; i++) {
        const tac_mention *m = tac_mention_of(c, tac_mention_resolved(c, list[i]));
        if (m && m->code[0]) return m->code;
    }
    return "";
}

static float clipped(float x, float low, float high) { return x < low ? low : x > high ? high : x; }

/* The share of the sentences around that hold an act by the reader: a report of events, or a text of another kind. */
static float eventful(const tac_coding *c) {
    uint32_t n = 0;
    for (uint32_t i = 0; i < c->parse->n; i++) {
        const tac_sentence *s = &c->parse->sentences[i];
        for (uint32_t w = 0; w < s->n; w++)
            if (s->none && s->none[w][TAC_NO_TYPE] < 0.5f) {
                n++;
                break;
            }
    }
    return c->parse->n ? (float)n / (float)c->parse->n : 0;
}

/* What the reader says at the word for the likeliest other type. */
static float rival_heard(const tac_candidate *k) {
    float most = 0;
    for (int t = 0; t < TAC_TYPES; t++)
        if (t != (int)k->event.type && k->p[t] > most) most = k->p[t];
    return most;
}

void tac_weigh_act(tac_coding *c, tac_candidate *k, float f[TAC_ACT_FEATURES]) {
    const tac_event *e = &k->event;
    int n = 0;
    bool framed = e->frame != UINT32_MAX, noun = k->predicate.verb < 0;
    memset(f, 0, TAC_ACT_FEATURES * sizeof *f);
    const float *p = k->p;
    if (c->eventful < 0) c->eventful = p ? eventful(c) : 0;
    const char *a = code_of(c, e->actors, e->n_actors), *r = code_of(c, e->recipients, e->n_recipients);
    f[n++] = 1;
    f[n++] = clipped(k->score, -4, 8) / 4;
    f[n++] = p ? log_of(p[e->type]) / 6.2f : 0;
    f[n++] = p ? log_of(p[TAC_NO_TYPE]) / 6.2f : 0;
    f[n++] = p ? p[TAC_NO_TYPE] : 0;
    f[n++] = framed;
    f[n++] = framed ? clipped((float)k->match.held, 0, 4) / 4 : 0;
    f[n++] = framed && k->match.key.with_kind;
    f[n++] = k->blocked;
    f[n++] = k->rival;
    f[n++] = noun;
    f[n++] = k->s->words[e->word].deprel == TAC_AMOD || k->s->words[e->word].deprel == TAC_COMPOUND;
    f[n++] = e->n_actors ? k->sure[0] : 0;
    f[n++] = e->n_recipients ? k->sure[1] : 0;
    f[n++] = any_coded(c, e->actors, e->n_actors);
    f[n++] = any_coded(c, e->recipients, e->n_recipients);
    f[n++] = e->n_actors > 0;
    f[n++] = e->n_recipients > 0;
    f[n++] = a[0] && strcmp(a, r) == 0;
    f[n++] = c->eventful;
    f[n++] = e->sentence == 0;
    f[n++] = k->s->words[e->word].predicate ? clipped(k->s->words[e->word].fact, -3, 3) / 3 : 0;
    f[n++] = k->s->n > 40;
    f[n++] = k->match.what.user;
    f[n++] = p ? rival_heard(k) : 0;
    f[n++] = p ? k->beside : 0;
    f[n + (int)e->type] = 1;
}

float tac_weigh_stands(const float f[TAC_ACT_FEATURES], bool heard) { return sum(f, act_weights[!heard], TAC_ACT_FEATURES); }
float tac_weigh_sure(const float f[TAC_ACT_FEATURES], bool heard) { return (float)tac_sigma((double)sum(f, sure_weights[!heard], TAC_ACT_FEATURES)); }

/* ---- two words ---- */

void tac_weigh_twins(const tac_candidate *first, const tac_candidate *second, bool near, float f[TAC_TWIN_FEATURES]) {
    const tac_event *e = &first->event, *g = &second->event;
    const tac_word *words = first->s->words;
    uint32_t far = g->word - e->word;
    bool joined = false;
    for (uint32_t w = e->word + 1; w < g->word; w++) joined |= words[w].deprel == TAC_CC;
    int n = 0;
    f[n++] = 1;
    f[n++] = near;
    f[n++] = far <= 4;
    f[n++] = far <= 8;
    f[n++] = words[g->word].deprel == TAC_CONJ && words[g->word].head == (int32_t)e->word;
    f[n++] = joined;
    f[n++] = words[e->word].upos == TAC_VERB && words[g->word].upos == TAC_VERB;
    f[n++] = (float)(e->confidence < g->confidence ? e->confidence : g->confidence);
    f[n++] = (float)(e->confidence < g->confidence ? g->confidence : e->confidence);
}

float tac_weigh_two(const float f[TAC_TWIN_FEATURES], bool heard) { return sum(f, twin_weights[!heard], TAC_TWIN_FEATURES); }

/* ---- for programs: what was weighed ---- */

static void trace_numbers(tac_buf *out, const char *name, const float *f, int n) {
    tac_buf_printf(out, ",\"%s\":[", name);
    for (int i = 0; i < n; i++) tac_buf_printf(out, i ? ",%.5g" : "%.5g", (double)f[i]);
    tac_buf_printf(out, "]");
}

void tac_weigh_trace_party(tac_coding *c, const tac_candidate *k, const tac_party_seen *seen, int side, const float *f, bool taken) {
    if (!c->options->trace) return;
    const tac_mention *m = tac_mention_of(c, seen->mention);
    const tac_word *w = &k->s->words[k->event.word];
    tac_buf_printf(c->trace, "{\"kind\":\"party\",\"start\":%u,\"end\":%u,\"event\":\"%s\",\"side\":%d,\"from\":%u,\"to\":%u,\"taken\":%s", w->start, w->end, tac_type_name(k->event.type), side, m->start, m->end,
                   taken ? "true" : "false");
    trace_numbers(c->trace, "f", f, TAC_PARTY_FEATURES);
    tac_buf_printf(c->trace, "}\n");
}

void tac_weigh_trace_act(tac_coding *c, const tac_candidate *k, const tac_frame_match *matches, uint32_t n, const float *f) {
    if (!c->options->trace) return;
    const tac_word *w = &k->s->words[k->event.word];
    tac_buf_printf(c->trace, "{\"kind\":\"%s\",\"start\":%u,\"end\":%u,\"event\":\"%s\"", f ? "act" : "word", w->start, w->end, tac_type_name(k->event.type));
    if (f) trace_numbers(c->trace, "f", f, TAC_ACT_FEATURES);
    else {
        if (k->p) {
            tac_type_seen seen[TAC_TYPES] = {0};
            float before[TAC_TYPES], after[TAC_TYPES];
            tac_weigh_beside(k->s, k->event.word, seen);
            for (int t = 0; t < TAC_TYPES; t++) before[t] = beside(seen[t].before), after[t] = beside(seen[t].after);
            trace_numbers(c->trace, "p", k->p, TAC_TYPES + 1);
            trace_numbers(c->trace, "before", before, TAC_TYPES);
            trace_numbers(c->trace, "after", after, TAC_TYPES);
        }
        tac_buf_printf(c->trace, ",\"frames\":[");
        for (uint32_t i = 0; i < n; i++)
            tac_buf_printf(c->trace, "%s[\"%s\",%s,%u,%d]", i ? "," : "", tac_type_name(matches[i].type), matches[i].holds ? "true" : "false", matches[i].held, matches[i].key.with_kind ? 1 : 0);
        tac_buf_printf(c->trace, "]");
    }
    tac_buf_printf(c->trace, "}\n");
}

void tac_weigh_trace_twins(tac_coding *c, const tac_candidate *first, const tac_candidate *second, const float *f) {
    if (!c->options->trace) return;
    const tac_word *v = &first->s->words[first->event.word], *w = &second->s->words[second->event.word];
    tac_buf_printf(c->trace, "{\"kind\":\"twins\",\"start\":%u,\"end\":%u,\"from\":%u,\"to\":%u,\"event\":\"%s\"", v->start, v->end, w->start, w->end, tac_type_name(first->event.type));
    trace_numbers(c->trace, "f", f, TAC_TWIN_FEATURES);
    tac_buf_printf(c->trace, "}\n");
}

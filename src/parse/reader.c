/* The reader's heads: how far a predicate is held to have happened, which word is an act of which type, what is said of that act, and which words are its parties. */
#include "parse/internal.h"

#include <string.h>

/* Less than this chance of being any event is not worth a second look. */
static const float TRIGGER = 0.03f;

/* Training smooths the types' targets by this much, so that a sure word scores no more than 1 - SMOOTH + SMOOTH / classes; here that is taken off again. */
static const float SMOOTH = 0.05f;

static bool is_predicate(const tac_job *job, const tac_unit *u, uint32_t d, const bool *governs)
{
    const tac_word *w = &job->words[u->token + d];
    switch (w->deprel) {
    case TAC_CCOMP:
    case TAC_XCOMP:
    case TAC_ADVCL:
    case TAC_ACL:
    case TAC_CSUBJ:
        return true;
    case TAC_ROOT: // a sentence's root says something, a verb or not; a name or a number alone does not
    case TAC_PARATAXIS:
        return w->upos == TAC_VERB || w->upos == TAC_NOUN || w->upos == TAC_ADJ || w->upos == TAC_ADV || w->upos == TAC_AUX || governs[d];
    default:
        return w->upos == TAC_VERB || governs[d] || tac_str_starts(w->xpos, "VB");
    }
}

/* "sick and tired": what is joined to a predicate is one. */
static bool is_another(const tac_job *job, const tac_unit *u, uint32_t d)
{
    const tac_word *w = &job->words[u->token + d];
    return w->deprel == TAC_CONJ && w->head >= (int32_t)u->token && w->head < (int32_t)(u->token + d) && job->words[w->head].predicate && job->words[w->head].upos == w->upos;
}

/* "The respected judge", "Pricing was left to them": its form is one of a known verb. */
static bool is_deverbal(const tac_job *job, const tac_word *w)
{
    if ((w->upos != TAC_ADJ && w->upos != TAC_NOUN && w->upos != TAC_PROPN) || !(tac_str_ends(w->form, "ing") || tac_str_ends(w->form, "ed")))
        return false;
    tac_str form = tac_text_is_low(w->form) ? w->form : tac_text_lower(job->arena, w->form);
    return tac_lemma_known(job->parser->labels.lemmas, form, "VERB", (tac_str){0}).n > 0;
}

/* Marks the unit's predicates and deverbals, and appends their rows to p->list. */
static uint32_t predicates(tac_job *job, const tac_unit *u, uint32_t n)
{
    bool governs[TAC_WINDOW_MOST] = {0}; // a subject, a copula, an object or an auxiliary
    for (uint32_t d = 0; d < u->n; d++) {
        const tac_word *w = &job->words[u->token + d];
        if (w->head >= 0 && (w->deprel == TAC_NSUBJ || w->deprel == TAC_CSUBJ || w->deprel == TAC_COP || w->deprel == TAC_OBJ || w->deprel == TAC_AUXREL))
            governs[(uint32_t)w->head - u->token] = true;
    }
    for (uint32_t d = 0; d < u->n; d++) {
        tac_word *w = &job->words[u->token + d];
        w->predicate = is_predicate(job, u, d, governs) || is_another(job, u, d);
        w->deverbal = !w->predicate && is_deverbal(job, w);
        if (w->predicate || w->deverbal)
            job->parser->list[n++] = u->row + d;
    }
    return n;
}

/* The listed rows of v, one after the other, to `to`. */
static void gather(const tac_parser *p, uint32_t n, float *to)
{
    for (uint32_t i = 0; i < n; i++)
        memcpy(to + (size_t)i * TAC_DIM, p->v + (size_t)p->list[i] * TAC_DIM, TAC_DIM * sizeof(float));
}

static void hidden(tac_parser *p, const tac_linear *layer, const float *x, uint32_t n, float *y)
{
    tac_run_linear(p->run, layer, x, (int)n, y);
    tac_vector_leaky(y, (size_t)n * TAC_HID);
}

static void factuality(tac_job *job)
{
    tac_parser *p = job->parser;
    uint32_t n = 0;
    for (uint32_t k = 0; k < p->n_units; k++)
        n = predicates(job, &p->units[k], n);
    gather(p, n, p->a);
    hidden(p, &p->fact_hid, p->a, n, p->b);
    tac_run_linear(p->run, &p->fact_out, p->b, (int)n, p->scores);
    for (uint32_t i = 0; i < n; i++) {
        float f = p->scores[i];
        job->words[p->token[p->list[i]]].fact = f > 3 ? 3 : f > -3 ? f : -3;
    }
}

static void type_shares(float *s)
{
    float sum = 0;
    tac_vector_softmax(s, TAC_TYPES + 1);
    for (int k = 0; k <= TAC_TYPES; k++) {
        s[k] -= SMOOTH / (TAC_TYPES + 1);
        s[k] = s[k] > 0 ? s[k] : 0;
        sum += s[k];
    }
    for (int k = 0; k <= TAC_TYPES; k++)
        s[k] /= sum;
}

/* Adds to the hidden layer what the lexicon, as it was when the model was trained, says of the word's form: types that it can name as a verb, as a noun, with
 * another word (train/frames.py). */
static void add_known(tac_job *job)
{
    tac_parser *p = job->parser;
    for (uint32_t r = 0; r < p->rows; r++) {
        if (p->token[r] == UINT32_MAX)
            continue;
        tac_str form = job->words[p->token[r]].form;
        tac_str rows = tac_line_of(p->labels.known, tac_text_is_low(form) ? form : tac_text_lower(job->arena, form)), one;
        while (tac_str_cut(&rows, ' ', &one)) {
            uint32_t k = 0;
            for (size_t i = 0; i < one.n && k < TAC_KNOWN; i++)
                k = k * 10 + (uint32_t)(one.s[i] - '0');
            if (one.n && k < TAC_KNOWN)
                tac_vector_add(p->b + (size_t)r * TAC_HID, p->trig_known + (size_t)k * TAC_HID, 1.0f, TAC_HID);
        }
    }
}

/* Type probabilities of every word; rows of likely triggers to p->list, their number returned, and to *heard their hidden layers, one after the other. */
static uint32_t find_triggers(tac_job *job, float **heard)
{
    tac_parser *p = job->parser;
    tac_run_linear(p->run, &p->trig_hid, p->v, (int)p->rows, p->b);
    add_known(job);
    tac_vector_leaky(p->b, (size_t)p->rows * TAC_HID);
    tac_run_linear(p->run, &p->trig_out, p->b, (int)p->rows, p->scores);
    uint32_t n = 0;
    for (uint32_t r = 0; r < p->rows; r++) {
        uint32_t t = p->token[r];
        if (t == UINT32_MAX)
            continue;
        float *s = p->scores + (size_t)r * (TAC_TYPES + 1);
        type_shares(s);
        memcpy(job->none[t], s, sizeof job->none[t]);
        if (1 - s[TAC_NO_TYPE] >= TRIGGER)
            p->list[n++] = r;
    }
    *heard = TAC_NEW(job->arena, float, (size_t)n * TAC_HID + 1);
    for (uint32_t i = 0; i < n; i++)
        memcpy(*heard + (size_t)i * TAC_HID, p->b + (size_t)p->list[i] * TAC_HID, TAC_HID * sizeof(float));
    return n;
}

static const float *sigmoids(const float *from, float *to, int n)
{
    for (int i = 0; i < n; i++)
        to[i] = tac_vector_sigmoid(from[i]);
    return from + n;
}

static const float *shares(const float *from, float *to, int n)
{
    memcpy(to, from, (size_t)n * sizeof(float));
    tac_vector_softmax(to, n);
    return from + n;
}

/* What the heads say at the trigger, from its scores s (event_out's width). */
static void fill(const tac_job *job, tac_trigger *t, const float *s)
{
    const tac_labels *l = &job->parser->labels;
    t->mode = TAC_NEW(job->arena, float, l->n_modes);
    for (uint32_t m = 0, e; m < l->n_modes; m = e) {
        for (e = m + 1; e < l->n_modes && l->mode_group[e] == m; e++)
            ;
        shares(s + m, t->mode + m, (int)(e - m));
    }
    s = sigmoids(s + l->n_modes, t->aux, TAC_AUXES);
    s = shares(s, t->fact, TAC_FACTS);
    s = shares(s, t->item, TAC_ITEMS);
    s = shares(s, t->way, TAC_WAYS);
    sigmoids(s, t->context, TAC_CONTEXTS);
}

/* Links of a trigger to the unit's words. g (TAC_ROLES, TAC_HID + 1): the trigger's side; b (unit's rows, TAC_HID): the words'. */
static void link(tac_job *job, tac_trigger *t, const tac_unit *u, const float *g, const float *b)
{
    t->link = TAC_NEW(job->arena, float, (size_t)TAC_ROLES * u->length);
    for (int role = 0; role < TAC_ROLES; role++, g += TAC_HID + 1) {
        float *to = t->link + (size_t)role * u->length + (u->token - u->first);
        for (uint32_t w = 0; w < u->n; w++)
            to[w] = tac_vector_sigmoid(tac_vector_dot(g, b + (size_t)w * TAC_HID, TAC_HID) + g[TAC_HID]);
    }
}

static void read_triggers(tac_job *job, uint32_t n, const float *heard)
{
    tac_parser *p = job->parser;
    gather(p, n, p->a);
    hidden(p, &p->event_hid, p->a, n, p->b);
    tac_run_linear(p->run, &p->event_out, p->b, (int)n, p->scores);
    hidden(p, &p->link_trig, p->a, n, p->c);
    uint32_t unit = 0, linked = UINT32_MAX;
    for (uint32_t i = 0; i < n; i++) {
        uint32_t r = p->list[i], token = p->token[r], row = i % TAC_BLOCK;
        if (row == 0)
            tac_run_linear(p->run, &p->link, p->c + (size_t)i * TAC_HID, (int)(n - i < TAC_BLOCK ? n - i : TAC_BLOCK), p->pairs);
        tac_trigger t = {.word = token, .heard = heard + (size_t)i * TAC_HID};
        memcpy(t.type, job->none[token], sizeof t.type);
        fill(job, &t, p->scores + (size_t)i * (size_t)p->event_out.out);
        while (r >= p->units[unit].row + p->units[unit].n)
            unit++;
        const tac_unit *u = &p->units[unit];
        if (linked != unit)
            hidden(p, &p->link_word, p->v + (size_t)u->row * TAC_DIM, u->n, p->b);
        linked = unit;
        link(job, &t, u, p->pairs + (size_t)row * (size_t)p->link.out, p->b);
        TAC_PUSH(job->arena, job->triggers, t);
    }
}

void tac_chunk_read(tac_job *job)
{
    factuality(job);
    float *heard;
    uint32_t n = find_triggers(job, &heard);
    if (n)
        read_triggers(job, n, heard);
}

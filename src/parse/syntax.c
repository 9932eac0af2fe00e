/* From word vectors to sentences, tags, lemmas, trees (Dozat and Manning 2017) and names, a chunk at a time. */
#include "parse/internal.h"

#include <string.h>

/* A sentence ends where the model holds it for more likely than not; where a rule is sure, little is enough, and behind an abbreviation, after which the model hardly ever
 * expects one, less (EWT and GUM, train parts). In a title, where every word has a capital, only marks end one. */
static const float END = 0.5f, SURE_END = 0.08f, MAY_END = 0.02f;

static uint32_t best_of(const float *x, uint32_t n)
{
    uint32_t best = 0;
    for (uint32_t i = 1; i < n; i++)
        if (x[i] > x[best])
            best = i;
    return best;
}

static void tag(tac_job *job, uint32_t token, const float *s)
{
    const tac_labels *l = &job->parser->labels;
    tac_word *w = &job->words[token];
    w->upos = (tac_upos)l->upos[best_of(s, l->n_upos)];
    w->xpos = l->xpos[best_of(s += l->n_upos, l->n_xpos)];
    w->feats = l->feats[best_of(s += l->n_xpos, l->n_feats)];
    s += l->n_feats;
    w->lemma = tac_lemma_known(l->lemmas, w->form, tac_upos_name(w->upos), w->xpos);
    if (!w->lemma.n)
        w->lemma = tac_lemma_known(l->lemmas, w->form, tac_upos_name(w->upos), (tac_str){0});
    if (!w->lemma.n)
        w->lemma = tac_lemma_apply(job->arena, w->form, &l->lemma[best_of(s, l->n_lemma)]);
    uint8_t name = l->name[best_of(s += l->n_lemma, l->n_names)];
    w->name = name & 127;
    w->name_begins = name >> 7;
    if (job->given)
        return;
    s += l->n_names;
    float p = tac_vector_sigmoid(s[1] - s[0]);
    if ((p > END && !job->tokens[token].in_title) || (job->tokens[token].sure_end && p > SURE_END) || (job->tokens[token].may_end && p > MAY_END))
        job->ends[token] = true;
}

/* Runs of words of one window and one sentence, to p->units. */
static void find_units(tac_job *job)
{
    tac_parser *p = job->parser;
    p->n_units = 0;
    uint32_t cls = 0;
    bool open = false;
    for (uint32_t r = 0; r < p->rows; r++) {
        uint32_t t = p->token[r];
        if (t == UINT32_MAX) {
            cls = r;
            open = false;
            continue;
        }
        if (!open) {
            p->units[p->n_units++] = (tac_unit){.token = t, .row = r, .cls = cls};
            open = true;
        }
        tac_unit *u = &p->units[p->n_units - 1];
        u->n++;
        open = !job->ends[t];
    }
    for (uint32_t k = 0; k < p->n_units; k++) {
        tac_unit *u = &p->units[k];
        u->first = job->given ? job->first[u->token] : u->token;
        u->length = job->given ? job->length[u->token] : u->n;
    }
}

/* A name's inner part without its beginning begins one. */
static void mend_names(tac_word *w, uint32_t n)
{
    for (uint32_t i = 0; i < n; i++) {
        if (w[i].name == TAC_NAME_NONE)
            w[i].name_begins = false;
        else if (i == 0 || w[i - 1].name != w[i].name)
            w[i].name_begins = true;
    }
}

/* Heads of a unit's words, to words[].head as token numbers, -1 the root. `heads` has room for n. */
static void attach(tac_job *job, const tac_unit *u, uint32_t *heads)
{
    tac_parser *p = job->parser;
    float *s = p->pairs;
    for (uint32_t d = 0; d < u->n; d++) {
        const float *x = p->b + (size_t)(u->row + d) * TAC_ARC;
        float *row = s + (size_t)d * (u->n + 1);
        row[0] = tac_vector_dot(x, p->c + (size_t)u->cls * TAC_ARC, TAC_ARC);
        for (uint32_t h = 0; h < u->n; h++)
            row[h + 1] = h == d ? -1e4f : tac_vector_dot(x, p->c + (size_t)(u->row + h) * TAC_ARC, TAC_ARC);
    }
    tac_tree_decode(p->space, s, u->n, heads);
    for (uint32_t d = 0; d < u->n; d++)
        job->words[u->token + d].head = heads[d] ? (int32_t)(u->token + heads[d] - 1) : -1;
}

static void trees(tac_job *job)
{
    tac_parser *p = job->parser;
    size_t values = (size_t)p->rows * TAC_ARC;
    tac_run_linear(p->run, &p->arc_dep, p->v, (int)p->rows, p->a);
    tac_vector_leaky(p->a, values);
    tac_run_linear(p->run, &p->arc, p->a, (int)p->rows, p->b);
    tac_run_linear(p->run, &p->arc_head, p->v, (int)p->rows, p->c);
    tac_vector_leaky(p->c, values);
    for (uint32_t k = 0; k < p->n_units; k++)
        attach(job, &p->units[k], p->list);
}

/* The relation of the word at row r, whose products with every label's matrix are t (labels, TAC_REL + 1), under its head's vector h. */
static void relate(tac_job *job, uint32_t token, const float *t, const float *h)
{
    const tac_labels *l = &job->parser->labels;
    tac_word *w = &job->words[token];
    uint32_t best = l->root;
    float top = 0;
    if (w->head >= 0)
        for (uint32_t k = 0; k < l->n_rel; k++) {
            if (k == l->root)
                continue;
            const float *x = t + (size_t)k * (TAC_REL + 1);
            float score = tac_vector_dot(x, h, TAC_REL) + x[TAC_REL];
            if (best == l->root || score > top) {
                best = k;
                top = score;
            }
        }
    w->rel = l->rel[best];
    w->deprel = (tac_deprel)l->rel_base[best];
}

static void relations(tac_job *job)
{
    tac_parser *p = job->parser;
    size_t values = (size_t)p->rows * TAC_REL, width = (size_t)p->rel.out;
    tac_run_linear(p->run, &p->rel_dep, p->v, (int)p->rows, p->a);
    tac_vector_leaky(p->a, values);
    tac_run_linear(p->run, &p->rel_head, p->v, (int)p->rows, p->c);
    tac_vector_leaky(p->c, values);
    uint32_t unit = 0;
    for (uint32_t at = 0; at < p->rows; at += TAC_BLOCK) {
        uint32_t n = p->rows - at < TAC_BLOCK ? p->rows - at : TAC_BLOCK;
        tac_run_linear(p->run, &p->rel, p->a + (size_t)at * TAC_REL, (int)n, p->pairs);
        for (uint32_t r = at; r < at + n; r++) {
            uint32_t t = p->token[r];
            if (t == UINT32_MAX)
                continue;
            while (r >= p->units[unit].row + p->units[unit].n)
                unit++;
            const tac_unit *u = &p->units[unit];
            int32_t head = job->words[t].head;
            uint32_t row = head < 0 ? u->cls : u->row + ((uint32_t)head - u->token);
            relate(job, t, p->pairs + (size_t)(r - at) * width, p->c + (size_t)row * TAC_REL);
        }
    }
}

void tac_chunk_syntax(tac_job *job)
{
    tac_parser *p = job->parser;
    tac_run_linear(p->run, &p->tags, p->v, (int)p->rows, p->scores);
    for (uint32_t r = 0; r < p->rows; r++)
        if (p->token[r] != UINT32_MAX)
            tag(job, p->token[r], p->scores + (size_t)r * (size_t)p->tags.out);
    find_units(job);
    trees(job);
    relations(job);
    for (uint32_t k = 0; k < p->n_units; k++)
        mend_names(job->words + p->units[k].token, p->units[k].n);
}

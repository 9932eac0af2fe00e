/* Words to a parse: sentences in windows, windows in chunks, a chunk through the encoder and every head, and at the end the sentences put together.
 *
 * A window holds whole stretches between sure sentence ends (or the given sentences), as many as fit in TAC_WINDOW pieces; a longer stretch has a window of its own, up to
 * TAC_WINDOW_MOST pieces, where it is cut. Memory beyond the result is that of one chunk, whatever the text's length. */
#include "parse/internal.h"

#include <stdlib.h>
#include <string.h>

/* Hook of the program by which coreference is learnt (train/antecedents.c). */
#ifndef TAC_CHUNK_ENCODED
#define TAC_CHUNK_ENCODED(job)
#endif

/* ---- the parser ---- */

static bool has_shape(const tac_parser *p, const char *name, tac_linear *to, int in, uint32_t out)
{
    return tac_model_linear(p->model, name, to, NULL) && to->in == in && (out == 0 || (uint32_t)to->out == out);
}

static bool find_heads(tac_parser *p)
{
    const tac_labels *l = &p->labels;
    uint32_t tags = l->n_upos + l->n_xpos + l->n_feats + l->n_lemma + l->n_names + 2;
    uint32_t events = l->n_modes + TAC_AUXES + TAC_FACTS + TAC_ITEMS + TAC_WAYS + TAC_CONTEXTS;
    return has_shape(p, "tags", &p->tags, TAC_DIM, tags) && has_shape(p, "arc_dep", &p->arc_dep, TAC_DIM, TAC_ARC) && has_shape(p, "arc_head", &p->arc_head, TAC_DIM, TAC_ARC) &&
           has_shape(p, "arc", &p->arc, TAC_ARC, TAC_ARC) && has_shape(p, "rel_dep", &p->rel_dep, TAC_DIM, TAC_REL) && has_shape(p, "rel_head", &p->rel_head, TAC_DIM, TAC_REL) &&
           has_shape(p, "fact_hid", &p->fact_hid, TAC_DIM, TAC_HID) && has_shape(p, "fact_out", &p->fact_out, TAC_HID, 1) && has_shape(p, "trig_hid", &p->trig_hid, TAC_DIM, TAC_HID) &&
           has_shape(p, "trig_out", &p->trig_out, TAC_HID, TAC_TYPES + 1) && has_shape(p, "event_hid", &p->event_hid, TAC_DIM, TAC_HID) &&
           has_shape(p, "event_out", &p->event_out, TAC_HID, events) && has_shape(p, "link_trig", &p->link_trig, TAC_DIM, TAC_HID) && has_shape(p, "link_word", &p->link_word, TAC_DIM, TAC_HID) &&
           (p->trig_known = tac_model_floats(p->model, "trig_known", (size_t)TAC_KNOWN * TAC_HID, NULL)) && has_shape(p, "rel", &p->rel, TAC_REL, l->n_rel * (TAC_REL + 1)) && has_shape(p, "link", &p->link, TAC_HID, TAC_ROLES * (TAC_HID + 1)) &&
           has_shape(p, "paired", &p->paired, TAC_DIM, TAC_PAIRED) && has_shape(p, "home", &p->home, TAC_DIM, TAC_HOMES) &&
           has_shape(p, "kind", &p->kind, TAC_DIM, TAC_SECTORS);
}

static void make_chunk(tac_parser *p)
{
    const size_t n = TAC_CHUNK_MOST;
    p->ids = TAC_NEW(p->own, int32_t, n);
    p->shape = TAC_NEW(p->own, uint8_t, n);
    p->later = TAC_NEW(p->own, uint8_t, n);
    p->gap = TAC_NEW(p->own, uint8_t, n);
    p->word = TAC_NEW(p->own, uint32_t, n);
    p->ends = TAC_NEW(p->own, uint32_t, n);
    p->token = TAC_NEW(p->own, uint32_t, n);
    p->list = TAC_NEW(p->own, uint32_t, n);
    p->units = TAC_NEW(p->own, tac_unit, n);
    p->v = TAC_NEW(p->own, float, n * TAC_DIM);
    p->a = TAC_NEW(p->own, float, n * TAC_DIM);
    p->b = TAC_NEW(p->own, float, n * TAC_DIM);
    p->c = TAC_NEW(p->own, float, n * TAC_DIM);
    size_t width = (size_t)p->tags.out > (size_t)p->event_out.out ? (size_t)p->tags.out : (size_t)p->event_out.out;
    p->scores = TAC_NEW(p->own, float, n * width);
    size_t arcs = (size_t)TAC_WINDOW_MOST * (TAC_WINDOW_MOST + 1), labels = (size_t)TAC_BLOCK * (size_t)(p->rel.out > p->link.out ? p->rel.out : p->link.out);
    p->pairs = TAC_NEW(p->own, float, arcs > labels ? arcs : labels);
}

tac_parser *tac_parser_new(const tac_model *model, tac_error *err)
{
    tac_parser *p = calloc(1, sizeof *p);
    if (!p) {
        tac_fail(err, TAC_E_MEMORY, "", "out of memory");
        return NULL;
    }
    p->model = model;
    p->own = tac_arena_new();
    p->vocabulary = tac_vocabulary_new(p->own, tac_model_text(model, "vocab"));
    p->space = tac_tree_space_new();
    p->run = tac_run_new(model);
    if (!p->space || !tac_labels_read(p) || !find_heads(p)) {
        tac_fail(err, TAC_E_DATA, "", "the model lacks a layer or a list of labels that this program needs: take the one that came with it");
        tac_parser_free(p);
        return NULL;
    }
    make_chunk(p);
    return p;
}

void tac_parser_free(tac_parser *parser)
{
    if (!parser)
        return;
    tac_run_free(parser->run);
    tac_tree_space_free(parser->space);
    tac_arena_free(parser->own);
    free(parser);
}

/* ---- windows and chunks ---- */

/* A layer's outputs for the chunk's words, to an array of as many a token. */
static void hear_words(tac_job *job, const tac_linear *layer, float *to)
{
    const tac_parser *p = job->parser;
    size_t width = (size_t)layer->out;
    tac_run_linear(p->run, layer, p->v, (int)p->rows, p->scores);
    for (uint32_t r = 0; r < p->rows; r++)
        if (p->token[r] != UINT32_MAX)
            memcpy(to + p->token[r] * width, p->scores + r * width, width * sizeof *to);
}

static void run_chunk(tac_job *job)
{
    tac_parser *p = job->parser;
    if (p->windows) {
        tac_run_encode(p->run, p->ids, p->shape, p->later, p->gap, p->word, p->ends, (int)p->windows, p->v, (int)p->rows);
        TAC_CHUNK_ENCODED(job)
        tac_chunk_syntax(job);
        tac_chunk_read(job);
        hear_words(job, &p->paired, *job->paired);
        hear_words(job, &p->home, *job->home);
        hear_words(job, &p->kind, *job->sector);
        for (uint32_t r = 0; r < p->rows; r++)
            if (p->token[r] != UINT32_MAX)
                tac_vector_softmax(job->sector[p->token[r]], TAC_SECTORS);
    }
    p->pieces = p->rows = p->windows = 0;
}

static void add_piece(tac_parser *p, int32_t id, uint8_t shape, uint8_t later, uint8_t gap)
{
    uint32_t i = p->pieces++;
    p->ids[i] = id;
    p->shape[i] = shape;
    p->later[i] = later;
    p->gap[i] = gap;
    p->word[i] = p->rows;
    p->ends[p->windows - 1] = p->pieces;
}

static void open_window(tac_job *job)
{
    tac_parser *p = job->parser;
    if (p->pieces >= TAC_CHUNK)
        run_chunk(job);
    p->windows++;
    add_piece(p, tac_vocabulary_cls(p->vocabulary), TAC_SHAPE_SPECIAL, 0, 0);
    p->token[p->rows++] = UINT32_MAX;
}

/* The pieces of consecutive tokens, before it is known which window they go to. */
typedef struct {
    int32_t ids[TAC_WINDOW_MOST];
    uint8_t count[TAC_WINDOW_MOST], shape[TAC_WINDOW_MOST]; // of each token
    uint32_t token, tokens, pieces;
} stretch;

static void place(tac_job *job, const stretch *s, uint32_t *size)
{
    tac_parser *p = job->parser;
    if (s->tokens == 0)
        return;
    if (*size == 0 || *size + s->pieces > TAC_WINDOW) {
        if (*size && !job->given) // what stands before a window's start is the end of a sentence
            job->ends[s->token - 1] = true;
        open_window(job);
        *size = 1;
    }
    const int32_t *id = s->ids;
    for (uint32_t k = 0; k < s->tokens; k++) {
        uint32_t t = s->token + k;
        for (uint8_t i = 0; i < s->count[k]; i++)
            add_piece(p, *id++, s->shape[k], i > 0, job->tokens[t].gap);
        p->token[p->rows++] = t;
    }
    *size += s->pieces;
}

static bool stretch_ends(const tac_job *job, uint32_t t)
{
    if (t + 1 >= job->n || job->ends[t])
        return true;
    return !job->given && job->tokens[t].sure_end;
}

static void run_windows(tac_job *job)
{
    stretch s = {0};
    uint32_t size = 0; // pieces of the window that is being filled, 0: none
    for (uint32_t t = 0; t < job->n; t++) {
        int32_t ids[TAC_MAX_PIECES];
        int n = tac_vocabulary_pieces(job->parser->vocabulary, job->words[t].form, ids);
        if (s.pieces + (uint32_t)n + 1 > TAC_WINDOW_MOST || s.tokens == 0) {
            place(job, &s, &size);
            s.token = t;
            s.tokens = s.pieces = 0;
        }
        memcpy(s.ids + s.pieces, ids, (size_t)n * sizeof *ids);
        s.count[s.tokens] = (uint8_t)n;
        s.shape[s.tokens] = (uint8_t)tac_word_shape(job->words[t].form);
        s.pieces += (uint32_t)n;
        s.tokens++;
        if (stretch_ends(job, t)) {
            place(job, &s, &size);
            s.tokens = s.pieces = 0;
        }
    }
    run_chunk(job);
}

/* ---- the result ---- */

/* Children lists; heads from token numbers to the sentence's own; of several roots (a sentence cut into windows) the first is it and the others hang on it. */
static void finish_tree(tac_sentence *s, uint32_t first)
{
    s->root = -1;
    for (uint32_t i = 0; i < s->n; i++) {
        tac_word *w = &s->words[i];
        w->first_child = w->next_sibling = -1;
        if (w->head >= 0) {
            w->head -= (int32_t)first;
        } else if (s->root < 0) {
            s->root = (int32_t)i;
        } else {
            w->head = s->root;
            w->deprel = TAC_PARATAXIS;
            w->rel = TAC_S("parataxis");
        }
    }
    for (uint32_t i = s->n; i-- > 0;) {
        int32_t h = s->words[i].head;
        if (h >= 0 && (uint32_t)h < s->n) {
            s->words[i].next_sibling = s->words[h].first_child;
            s->words[h].first_child = (int32_t)i;
        }
    }
}

static void place_triggers(tac_parse *parse, tac_job *job, const uint32_t *sentence_of)
{
    const tac_trigger **reader = TAC_NEW(job->arena, const tac_trigger *, job->n ? job->n : 1);
    parse->triggers = job->triggers.at;
    parse->n_triggers = job->triggers.n;
    for (uint32_t i = 0; i < parse->n_triggers; i++) {
        tac_trigger *t = &parse->triggers[i];
        reader[t->word] = t;
        t->sentence = sentence_of[t->word];
        t->word -= (uint32_t)(parse->sentences[t->sentence].words - job->words);
    }
    for (uint32_t k = 0; k < parse->n; k++)
        parse->sentences[k].reader = reader + (parse->sentences[k].words - job->words);
}

static tac_parse *put_together(tac_job *job)
{
    tac_parse *parse = TAC_NEW(job->arena, tac_parse, 1);
    uint32_t *sentence_of = TAC_NEW(job->arena, uint32_t, job->n ? job->n : 1), count = 0;
    for (uint32_t t = 0; t < job->n; t++)
        count += job->ends[t];
    parse->sentences = TAC_NEW(job->arena, tac_sentence, count ? count : 1);
    for (uint32_t t = 0, first = 0; t < job->n; t++) {
        sentence_of[t] = parse->n;
        if (!job->ends[t])
            continue;
        tac_sentence *s = &parse->sentences[parse->n++];
        s->words = job->words + first;
        s->n = t + 1 - first;
        s->start = s->words[0].start;
        s->end = s->words[s->n - 1].end;
        s->opens_paragraph = s->words[0].gap == TAC_GAP_PARAGRAPH;
        s->none = (const float(*)[TAC_TYPES + 1])(job->none + first);
        s->paired = (const float(*)[TAC_PAIRED])(job->paired + first);
        s->home = (const float(*)[TAC_HOMES])(job->home + first);
        s->sector = (const float(*)[TAC_SECTORS])(job->sector + first);
        finish_tree(s, first);
        tac_commitment_join(s);
        first = t + 1;
    }
    place_triggers(parse, job, sentence_of);
    parse->modes = job->parser->labels.n_modes;
    tac_str *modes = TAC_NEW(job->arena, tac_str, parse->modes);
    memcpy(modes, job->parser->labels.modes, parse->modes * sizeof *modes);
    parse->mode_names = modes;
    return parse;
}

static tac_job new_job(tac_parser *parser, tac_arena *arena, tac_str text, const tac_token *tokens, uint32_t n)
{
    tac_job job = {.parser = parser, .arena = arena, .text = text, .tokens = tokens, .n = n};
    job.ends = TAC_NEW(arena, bool, n ? n : 1);
    job.words = TAC_NEW(arena, tac_word, n ? n : 1);
    job.none = tac_arena_alloc(arena, sizeof *job.none * (n ? n : 1));
    job.paired = tac_arena_alloc(arena, sizeof *job.paired * (n ? n : 1));
    job.home = tac_arena_alloc(arena, sizeof *job.home * (n ? n : 1));
    job.sector = tac_arena_alloc(arena, sizeof *job.sector * (n ? n : 1));
    for (uint32_t t = 0; t < n; t++)
        job.words[t] = (tac_word){.start = tokens[t].start, .end = tokens[t].end, .form = {text.s + tokens[t].start, tokens[t].end - tokens[t].start}, .gap = tokens[t].gap, .head = -1};
    return job;
}

tac_parse *tac_parser_run(tac_parser *parser, tac_arena *arena, tac_str text, size_t from, size_t to)
{
    tac_tokens tokens = tac_tokenize(arena, (tac_str){text.s + from, to - from});
    for (uint32_t t = 0; t < tokens.n; t++) {
        tokens.at[t].start += (uint32_t)from;
        tokens.at[t].end += (uint32_t)from;
    }
    tac_job job = new_job(parser, arena, text, tokens.at, tokens.n);
    for (uint32_t t = 0; t < job.n; t++)
        job.ends[t] = t + 1 == job.n || tokens.at[t + 1].gap == TAC_GAP_PARAGRAPH;
    run_windows(&job);
    return put_together(&job);
}

tac_parse *tac_parser_run_tokens(tac_parser *parser, tac_arena *arena, tac_str text, const tac_token *tokens, const uint32_t *ends, uint32_t n_sentences)
{
    uint32_t n = n_sentences ? ends[n_sentences - 1] : 0;
    tac_job job = new_job(parser, arena, text, tokens, n);
    job.given = true;
    job.first = TAC_NEW(arena, uint32_t, n ? n : 1);
    job.length = TAC_NEW(arena, uint32_t, n ? n : 1);
    for (uint32_t k = 0, at = 0; k < n_sentences; k++) {
        for (uint32_t t = at; t < ends[k]; t++) {
            job.first[t] = at;
            job.length[t] = ends[k] - at;
        }
        if (ends[k] > at)
            job.ends[ends[k] - 1] = true;
        at = ends[k];
    }
    run_windows(&job);
    return put_together(&job);
}

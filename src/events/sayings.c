/* Who says what in a document, whether or not an event stands in it.
 *
 * Each sentence's grammar gives cues with their source and content (saying_clause.c); quotations, which know no sentence, are then given to those who say them
 * (quotations.c); a saying that has no content in the end is none. One stands in another when its cue stands in the other's content: so nesting has any depth. */
#include "events/sayings.h"

bool tac_saying_covers(const tac_saying *a, uint32_t sentence, uint32_t word) {
    for (uint32_t i = 0; i < a->n_content; i++)
        if (a->content[i].sentence == sentence && word >= a->content[i].first && word <= a->content[i].last) return true;
    return false;
}

static bool before(tac_stretch a, tac_stretch b) { return a.sentence < b.sentence || (a.sentence == b.sentence && a.first < b.first); }

void tac_saying_add_content(tac_saying *a, tac_stretch w) {
    uint32_t kept = 0;
    for (uint32_t i = 0; i < a->n_content; i++) { /* what it touches goes into it */
        tac_stretch o = a->content[i];
        if (o.sentence == w.sentence && o.first <= w.last + 1 && w.first <= o.last + 1) {
            if (o.first < w.first) w.first = o.first;
            if (o.last > w.last) w.last = o.last;
        } else {
            a->content[kept++] = o;
        }
    }
    a->n_content = kept;
    if (kept == TAC_STRETCHES) return; /* a quotation of more sentences than that is cut off */
    uint32_t at = kept;
    for (; at > 0 && before(w, a->content[at - 1]); at--) a->content[at] = a->content[at - 1];
    a->content[at] = w;
    a->n_content++;
}

static uint32_t size(const tac_saying *a) {
    uint32_t n = 0;
    for (uint32_t i = 0; i < a->n_content; i++) n += a->content[i].last - a->content[i].first + 1;
    return n;
}

/* Whether one saying stands in another, at whatever depth, by what is known so far. */
static bool stands_in(const tac_sayings *all, int32_t one, int32_t other) {
    for (uint32_t steps = 0; one >= 0 && steps <= all->n; steps++, one = all->at[one].within)
        if (one == other) return true;
    return false;
}

/* The smallest content that a cue stands in is the saying that it stands in. Of two that hold each other, the first is the outer one. */
static void nest(tac_sayings *all) {
    for (uint32_t i = 0; i < all->n; i++) all->at[i].within = -1;
    for (uint32_t i = 0; i < all->n; i++) {
        tac_saying *a = &all->at[i];
        for (uint32_t k = 0; k < all->n; k++) {
            const tac_saying *b = &all->at[k];
            if (k == i || !tac_saying_covers(b, a->sentence, (uint32_t)a->cue)) continue;
            if (tac_saying_covers(a, b->sentence, (uint32_t)b->cue) && i < k) continue;
            if ((a->within < 0 || size(b) < size(&all->at[a->within])) && !stands_in(all, (int32_t)k, (int32_t)i)) a->within = (int32_t)k;
        }
    }
    for (uint32_t i = 0; i < all->n; i++) {
        for (int32_t up = all->at[i].within; up >= 0; up = all->at[up].within) all->at[i].depth++;
    }
}

const tac_sayings *tac_sayings_of(tac_coding *c) {
    if (c->sayings) return c->sayings;
    tac_sayings *all = c->sayings = TAC_NEW(c->arena, tac_sayings, 1);
    for (uint32_t i = 0; i < c->parse->n; i++) {
        tac_sayings_label(c, i, all);
        tac_sayings_of_sentence(c, i, all);
    }
    all->quotations = tac_quotations_find(c);
    tac_quotations_join(c, all);
    uint32_t kept = 0;
    for (uint32_t i = 0; i < all->n; i++)
        if (all->at[i].n_content) all->at[kept++] = all->at[i];
    all->n = kept;
    nest(all);
    return all;
}

/* ---- the door: spans of bytes, and who the source is ---- */

static tac_span bytes_of(const tac_coding *c, tac_stretch w) {
    const tac_sentence *s = &c->parse->sentences[w.sentence];
    if (w.first > w.last || w.last >= s->n) return (tac_span){0, 0};
    return (tac_span){s->words[w.first].start, s->words[w.last].end};
}

/* Stretches with nothing between them but space are one span. */
static void spans(const tac_coding *c, const tac_saying *a, tac_attribution *out) {
    for (uint32_t i = 0; i < a->n_content; i++) {
        tac_stretch w = a->content[i];
        tac_span b = bytes_of(c, w);
        if (b.end <= b.start) continue;
        tac_span *last = out->n_content ? &out->content[out->n_content - 1] : NULL;
        bool joins = last && i && w.first == 0 && a->content[i - 1].sentence + 1 == w.sentence && a->content[i - 1].last + 1 == c->parse->sentences[w.sentence - 1].n;
        if (joins) last->end = b.end;
        else out->content[out->n_content++] = b;
    }
}

static bool all_quoted(const tac_saying *a, const tac_quotations *q) {
    for (uint32_t i = 0; i < a->n_content; i++) {
        const tac_stretch *t = &a->content[i];
        bool inside = false;
        for (uint32_t k = 0; k < q->n && !inside; k++) {
            inside = tac_quotation_holds(&q->at[k], t->sentence, t->first) && tac_quotation_holds(&q->at[k], t->sentence, t->last);
        }
        if (!inside) return false;
    }
    return true;
}

tac_attributions tac_attributions_find(tac_arena *arena, const tac_parse *parse, const tac_mentions *mentions, const tac_lexicon *lex, const tac_event_options *options) {
    tac_coding c = {.arena = arena, .parse = parse, .mentions = mentions, .lex = lex, .options = options};
    const tac_sayings *all = tac_sayings_of(&c);
    tac_attributions out = {TAC_NEW(arena, tac_attribution, all->n ? all->n : 1), all->n};
    for (uint32_t i = 0; i < all->n; i++) {
        const tac_saying *a = &all->at[i];
        tac_attribution *o = &out.at[i];
        if (a->source >= 0) o->source = bytes_of(&c, a->source_words);
        o->cue = bytes_of(&c, a->cue_words);
        spans(&c, a, o);
        o->type = !a->quotes ? TAC_INDIRECT : all_quoted(a, &all->quotations) ? TAC_DIRECT : TAC_MIXED;
        if (a->mention >= 0) o->speaker = tac_entity_of(&c, a->mention, TAC_NO_TYPE, false), o->has_speaker = true;
        o->speaker.cue = tac_ask_text(&c, &parse->sentences[a->sentence], a->cue_words.first, a->cue_words.last);
        o->speaker.factuality = a->holder;
        o->author = a->author;
        o->within = a->within;
        o->depth = a->depth;
    }
    return out;
}

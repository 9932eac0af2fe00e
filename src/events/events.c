/* A document's records: the decision first, then each question in turn fills its part of every record. */
#include "events/decide.h"

#include <string.h>

static tac_str slice(const tac_coding *c, uint32_t start, uint32_t end) {
    size_t n = c->options->text.n;
    if (start > n) start = (uint32_t)n;
    if (end > n) end = (uint32_t)n;
    return (tac_str){c->options->text.s + start, end > start ? end - start : 0};
}

/* The trigger's words: as they stand when they are near one another, else the first and the last. */
static tac_str trigger_text(tac_coding *c, const tac_event *e) {
    const tac_sentence *s = &c->parse->sentences[e->sentence];
    const tac_word *first = &s->words[e->first], *last = &s->words[e->last];
    if (e->last - e->first <= 4) return slice(c, first->start, last->end);
    return tac_arena_printf(c->arena, "%.*s %.*s", (int)first->form.n, first->form.s, (int)last->form.n, last->form.s);
}

/* Is this mention one of those that another of the list names ("Jordan" in "the leaders of Egypt and Jordan")? */
static bool named_by_another(const tac_coding *c, const int32_t *mentions, uint32_t n, uint32_t which) {
    for (uint32_t i = 0; i < n; i++) {
        const tac_mention *m = i == which ? NULL : tac_mention_of(c, tac_mention_resolved(c, mentions[i]));
        for (uint8_t o = 0; m && o < m->n_others; o++)
            if (m->others[o] == mentions[which]) return true;
    }
    return false;
}

/* A mention that names several ("both sides", "the leaders of Egypt and Jordan") is each of them, in the words that name them all. */
static tac_entity *entities(tac_coding *c, const int32_t *mentions, uint32_t n, tac_type type, bool actor, uint32_t *count) {
    tac_entity *out = TAC_NEW(c->arena, tac_entity, n * (TAC_MAX_OTHERS + 1) + 1);
    *count = 0;
    for (uint32_t i = 0; i < n; i++) {
        if (named_by_another(c, mentions, n, i)) continue;
        const tac_mention *m = tac_mention_of(c, tac_mention_resolved(c, mentions[i]));
        tac_entity whole = tac_entity_of(c, mentions[i], type, actor);
        out[(*count)++] = whole;
        for (uint8_t o = 0; m && o < m->n_others; o++) {
            tac_entity part = tac_entity_of(c, m->others[o], type, actor);
            part.entity_text = whole.entity_text;
            part.start = whole.start;
            part.end = whole.end;
            out[(*count)++] = part;
        }
    }
    return out;
}

static void fill(tac_coding *c, tac_event *e) {
    const tac_sentence *s = &c->parse->sentences[e->sentence];
    tac_record *r = e->record;
    r->event = tac_str_of(tac_type_name(e->type));
    if (e->mode.n) r->modes[r->n_modes++] = e->mode;
    if (e->mode.n && e->also.n) r->modes[r->n_modes++] = e->also;
    r->quad_code = tac_plover_quad(r->event);
    r->event_scale = tac_plover_scale(r->event, e->mode);
    r->event_text = trigger_text(c, e);
    r->actor = entities(c, e->actors, e->n_actors, e->type, true, &r->n_actor);
    r->recipient = entities(c, e->recipients, e->n_recipients, e->type, false, &r->n_recipient);
    r->text = slice(c, s->start, s->end);
    r->sequence = c->parse->before + e->sentence;
    r->start = s->start;
    r->end = s->end;
    r->confidence = e->confidence;
    r->evidence.reader = e->reader && !c->options->rules_only ? (double)e->reader->type[e->type] : -1;
    if (e->frame != UINT32_MAX) r->evidence.frame = tac_lexicon_frame(c->lex, e->frame).name;
    r->evidence.start = s->words[e->first].start;
    r->evidence.end = s->words[e->last].end;
    r->id = tac_record_id(c->options->document_hash, s->words[e->word].start, s->words[e->word].end, r->event);
}

/* Offsets count in the field that holds them. An entity that stands in the other field than its record has no place in this one: both are 0. */
static void rebase(const tac_event_options *o, tac_record *r) {
    if (!o->title_bytes) return;
    uint32_t body = o->title_bytes + 2;
    r->in_title = r->start < o->title_bytes;
    uint32_t from = r->in_title ? 0 : body;
    tac_entity *lists[3] = {r->actor, r->recipient, r->attribution};
    uint32_t counts[3] = {r->n_actor, r->n_recipient, r->n_attribution};
    for (int l = 0; l < 3; l++)
        for (uint32_t i = 0; i < counts[l]; i++) {
            tac_entity *e = &lists[l][i];
            bool here = (e->start < o->title_bytes) == r->in_title && e->start >= from;
            e->start = here ? e->start - from : 0;
            e->end = here ? e->end - from : 0;
        }
    if (r->start < from) return;
    r->start -= from;
    r->end -= from;
    r->evidence.start -= from;
    r->evidence.end -= from;
}

tac_records tac_events_code(tac_arena *arena, const tac_parse *parse, const tac_mentions *mentions, const tac_lexicon *lex, const tac_event_options *options, tac_buf *explain) {
    tac_coding c = {.arena = arena, .parse = parse, .mentions = mentions, .lex = lex, .options = options, .explain = options->trace ? NULL : explain, .trace = explain, .eventful = -1};
    tac_events events = tac_decide(&c);
    tac_answers_fill(&c, &events);
    tac_again_find(&c, &events);
    for (uint32_t i = 0; i < events.n; i++) fill(&c, &events.at[i]);
    for (uint32_t i = 0; i < events.n; i++) {
        tac_event *e = &events.at[i];
        tac_explain(&c, "\n%.*s \"%.*s\", sentence %u\n", (int)e->record->event.n, e->record->event.s, (int)e->record->event_text.n, e->record->event_text.s, parse->before + e->sentence + 1);
        tac_sources_answer(&c, e);
        tac_status_answer(&c, e);
        tac_time_answer(&c, e);
        tac_place_answer(&c, e);
        tac_transfer_answer(&c, &events, e);
        tac_context_answer(&c, e);
        tac_size_answer(&c, e);
    }
    tac_prices_answer(&c, &events);
    tac_links_answer(&c, &events);
    tac_records out = {TAC_NEW(arena, tac_record, events.n ? events.n : 1), events.n};
    for (uint32_t i = 0; i < events.n; i++) {
        rebase(options, events.at[i].record);
        out.at[i] = *events.at[i].record;
    }
    return out;
}

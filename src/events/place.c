/* Where: the place that the reader links to the act, else a place named in, at or near it; its country by the lexicon, and which place it is by the gazetteer
 * (place_resolve.c). */
#include "events/ask.h"

#include <string.h>

static bool is_party(const tac_event *e, int32_t mention) {
    for (uint32_t i = 0; i < e->n_actors; i++)
        if (e->actors[i] == mention) return true;
    for (uint32_t i = 0; i < e->n_recipients; i++)
        if (e->recipients[i] == mention) return true;
    return false;
}

static bool is_place(tac_coding *c, const tac_sentence *s, uint32_t sentence, int32_t word) {
    int32_t m = c->mentions->by_word[sentence][word];
    return s->words[word].name == TAC_NAME_PLACE || (m >= 0 && (c->mentions->at[m].classes & TAC_IS_PLACE));
}

/* The word whose phrase names the place: the nearest oblique or modifier of the act, or of the verb that carries the act's noun. */
static int32_t by_tree(tac_coding *c, const tac_event *e, const tac_sentence *s) {
    static const char *const where[] = {"in", "at", "near", "outside", "inside", "around", "off", "on", "across", "within", "over", "through", "north", "south", "east", "west", NULL};
    int32_t at = (int32_t)e->word;
    for (int step = 0; step < 3 && tac_ask_inside(s, at); step++) {
        for (int32_t k = s->words[at].first_child; tac_ask_inside(s, k); k = s->words[k].next_sibling) {
            if (s->words[k].deprel != TAC_OBL && s->words[k].deprel != TAC_NMOD) continue;
            if (tac_ask_child_in(s, k, TAC_CASE, where) < 0 || !is_place(c, s, e->sentence, k)) continue;
            if (!is_party(e, c->mentions->by_word[e->sentence][k])) return k;
        }
        tac_deprel rel = s->words[at].deprel;
        if (rel != TAC_OBJ && rel != TAC_CONJ && rel != TAC_XCOMP && rel != TAC_NSUBJ) break;
        at = s->words[at].head;
    }
    return -1;
}

static int32_t by_reader(const tac_event *e, const tac_sentence *s) {
    int32_t best = -1;
    float most = 0.5f;
    if (!e->reader || !e->reader->link) return -1;
    for (uint32_t i = 0; i < s->n; i++) {
        float p = e->reader->link[(uint32_t)TAC_ROLE_PLACE * s->n + i];
        if (p > most) most = p, best = (int32_t)i;
    }
    return best;
}

/* The country that holds a named place. */
static void country(tac_coding *c, const tac_sentence *s, uint32_t first, uint32_t last, char code[4]) {
    enum { LONGEST = 8 };
    tac_str forms[LONGEST];
    tac_name_hit hits[4];
    if (!c->lex) return;
    for (uint32_t i = first; i <= last && i < s->n; i++) {
        uint32_t n = 0;
        for (uint32_t k = i; k <= last && k < s->n && n < LONGEST; k++) forms[n++] = s->words[k].form;
        int found = tac_lexicon_names(c->lex, forms, n, hits, 4);
        for (int h = 0; h < found && h < 4; h++) {
            tac_entry entry = tac_lexicon_entry(c->lex, hits[h].entry);
            tac_codes codes;
            if ((entry.kind != TAC_ENTRY_COUNTRY && entry.kind != TAC_ENTRY_PLACE) || !tac_lexicon_codes_at(c->lex, hits[h].entry, c->options->date, &codes)) continue;
            memcpy(code, codes.code, sizeof codes.code);
            return;
        }
    }
}

/* "Port-au-Prince" whole, where the phrase holds a part of it. */
static void join_hyphens(const tac_sentence *s, uint32_t *first, uint32_t *last) {
    while (*last + 2 < s->n && tac_str_is(s->words[*last + 1].form, "-") && s->words[*last + 1].gap == TAC_GAP_NONE && s->words[*last + 2].gap == TAC_GAP_NONE) *last += 2;
    while (*first >= 2 && tac_str_is(s->words[*first - 1].form, "-") && s->words[*first].gap == TAC_GAP_NONE && s->words[*first - 1].gap == TAC_GAP_NONE) *first -= 2;
}

void tac_place_answer(tac_coding *c, tac_event *e) {
    if (e->sentence >= c->parse->n) return;
    const tac_sentence *s = &c->parse->sentences[e->sentence];
    int32_t at = e->place_word;
    if (!tac_ask_inside(s, at)) at = by_reader(e, s);
    if (!tac_ask_inside(s, at)) at = by_tree(c, e, s);
    if (!tac_ask_inside(s, at)) return;
    uint32_t first, last;
    int32_t m = c->mentions->by_word[e->sentence][at];
    if (m >= 0 && c->mentions->at[m].last < s->n && c->mentions->at[m].first <= c->mentions->at[m].last) first = c->mentions->at[m].first, last = c->mentions->at[m].last;
    else tac_ask_phrase(s, at, &first, &last);
    static const char *const the[] = {"the", "a", "an", NULL};
    if (first < last && tac_ask_in(s, (int32_t)first, the)) first++;
    join_hyphens(s, &first, &last);
    tac_record *r = e->record;
    r->event_loc.extracted_place = tac_ask_text(c, s, first, last);
    r->event_loc.resolved = false;
    country(c, s, first, last, r->event_loc.country_code);
    if (!r->event_loc.country_code[0] && m >= 0 && (c->mentions->at[m].classes & TAC_IS_PLACE)) memcpy(r->event_loc.country_code, c->mentions->at[m].code, 4);
    if (c->options->gazetteer) tac_place_resolve(c, e, first, last, (uint32_t)at);
}

/* What stands between quotation marks, and who says it.
 *
 * Marks pair up within a paragraph; a quotation that its paragraph leaves open goes on in the next if that opens with a mark, as English prints long quotations.
 * A quotation belongs to the saying whose content it overlaps and whose cue stands outside it; else to one beside it: the saying of its own sentence that has no
 * content yet, the speaker who was quoted just before in the paragraph ("...," he said. "..."), the next sentence's speaker without words of his own, or the one who
 * is introduced before a colon. What is left is no saying: a title, a word held at a distance. */
#include "events/sayings.h"

static bool quote_mark(tac_str form) {
    return tac_str_is(form, "\"") || tac_str_is(form, "``") || tac_str_is(form, "''") || tac_str_is(form, "\xe2\x80\x9c") || tac_str_is(form, "\xe2\x80\x9d");
}

/* Whether a mark opens, closes (-1), or says neither (0: it opens what is closed and closes what is open). */
static int direction(tac_str form) {
    if (tac_str_is(form, "\xe2\x80\x9c") || tac_str_is(form, "``")) return 1;
    return tac_str_is(form, "\xe2\x80\x9d") ? -1 : 0;
}

static void close_at(tac_coding *c, tac_quotations *q, tac_quotation *open, uint32_t sentence, uint32_t word) {
    open->to_sentence = sentence;
    open->to_word = word;
    TAC_PUSH(c->arena, *q, *open);
}

tac_quotations tac_quotations_find(tac_coding *c) {
    tac_quotations q = {0};
    tac_quotation open = {0};
    bool is_open = false;
    for (uint32_t i = 0; i < c->parse->n; i++) {
        const tac_sentence *s = &c->parse->sentences[i];
        for (uint32_t k = 0; k < s->n; k++) {
            bool mark = quote_mark(s->words[k].form);
            bool opens_paragraph = k == 0 ? s->opens_paragraph : s->words[k].gap == TAC_GAP_PARAGRAPH;
            bool goes_on = false;
            if (is_open && opens_paragraph) {
                uint32_t last = k ? i : i - 1;
                close_at(c, &q, &open, last, k ? k - 1 : (c->parse->sentences[last].n ? c->parse->sentences[last].n - 1 : 0));
                is_open = false;
                goes_on = mark && direction(s->words[k].form) >= 0;
            }
            if (!mark) continue;
            int way = direction(s->words[k].form);
            if (!is_open && way >= 0) {
                open = (tac_quotation){.sentence = i, .word = k, .goes_on = goes_on};
                is_open = true;
            } else if (is_open && way <= 0) {
                close_at(c, &q, &open, i, k);
                is_open = false;
            }
        }
    }
    if (is_open && c->parse->n && c->parse->sentences[c->parse->n - 1].n) close_at(c, &q, &open, c->parse->n - 1, c->parse->sentences[c->parse->n - 1].n - 1);
    return q;
}

bool tac_quotation_holds(const tac_quotation *q, uint32_t sentence, uint32_t word) {
    bool after = sentence > q->sentence || (sentence == q->sentence && word >= q->word);
    bool before = sentence < q->to_sentence || (sentence == q->to_sentence && word <= q->to_word);
    return after && before;
}

static bool overlaps(const tac_quotation *q, const tac_saying *a) {
    for (uint32_t i = 0; i < a->n_content; i++) {
        const tac_stretch *t = &a->content[i];
        if (t->sentence < q->sentence || t->sentence > q->to_sentence) continue;
        uint32_t from = t->sentence == q->sentence ? q->word : 0, to = t->sentence == q->to_sentence ? q->to_word : UINT32_MAX;
        if (t->first <= to && t->last >= from) return true;
    }
    return false;
}

static void give(tac_coding *c, const tac_quotation *q, tac_saying *a) {
    for (uint32_t i = q->sentence; i <= q->to_sentence && i < c->parse->n; i++) {
        uint32_t n = c->parse->sentences[i].n;
        if (!n) continue;
        uint32_t from = i == q->sentence ? q->word : 0, to = i == q->to_sentence ? q->to_word : n - 1;
        tac_saying_add_content(a, (tac_stretch){i, from, to});
    }
    a->quotes = true;
}

/* Words of the quotation but for its marks. */
static uint32_t length(tac_coding *c, const tac_quotation *q) {
    uint32_t words = 0;
    for (uint32_t i = q->sentence; i <= q->to_sentence && i < c->parse->n; i++) {
        uint32_t n = c->parse->sentences[i].n;
        words += (i == q->to_sentence ? q->to_word + 1 : n) - (i == q->sentence ? q->word : 0);
    }
    return words > 2 ? words - 2 : 0;
}

/* Nothing but punctuation before it in its sentence: it is said, not mentioned. */
static bool begins_sentence(tac_coding *c, const tac_quotation *q) {
    for (uint32_t k = 0; k < q->word; k++)
        if (c->parse->sentences[q->sentence].words[k].upos != TAC_PUNCT) return false;
    return true;
}

static bool paragraph_between(const tac_parse *p, uint32_t from, uint32_t to) {
    for (uint32_t i = from + 1; i <= to && i < p->n; i++)
        if (p->sentences[i].opens_paragraph) return true;
    return false;
}

/* The sentence ends in a colon: what comes next is what was said. */
static bool ends_in_colon(const tac_sentence *s) { return s->n && tac_str_is(s->words[s->n - 1].form, ":"); }

/* Nothing but punctuation stands between the quotation and the saying's source and cue: "...," X said, "...". */
static bool beside(tac_coding *c, const tac_quotation *q, const tac_saying *a) {
    if (a->source < 0 || !a->speaks) return false;
    uint32_t first = (uint32_t)a->cue, last = a->cue_words.last;
    if (a->source_words.first < first) first = a->source_words.first;
    if (a->cue_words.first < first) first = a->cue_words.first;
    if (a->source_words.last > last) last = a->source_words.last;
    const tac_sentence *s = &c->parse->sentences[a->sentence];
    uint32_t from, to;
    if (q->to_sentence == a->sentence && q->to_word < first) from = q->to_word + 1, to = first;
    else if (q->sentence == a->sentence && q->word > last) from = last + 1, to = q->word;
    else return false;
    for (uint32_t k = from; k < to && k < s->n; k++)
        if (s->words[k].upos != TAC_PUNCT) return false;
    return true;
}

static tac_saying *speaker_of(tac_coding *c, const tac_quotations *q, uint32_t which, tac_sayings *all, tac_saying *last) {
    const tac_quotation *me = &q->at[which];
    tac_saying *found = NULL;
    for (uint32_t i = 0; i < all->n; i++) { /* "NAME: ...": in a transcript the paragraph is its own speaker's, mark or no mark */
        const tac_saying *a = &all->at[i];
        if (tac_str_is(a->block, "label") && a->sentence == me->sentence && a->source_words.first == me->word + 1) return NULL;
    }
    for (uint32_t i = 0; i < all->n; i++) { /* overlapped from outside; the outermost, which stands first in its sentence, wins */
        tac_saying *a = &all->at[i];
        if (tac_quotation_holds(me, a->sentence, (uint32_t)a->cue) || !overlaps(me, a)) continue;
        if (!found || (a->tells && !found->tells)) found = a;
    }
    if (found) return found;
    for (uint32_t i = 0; i < all->n; i++)
        if (beside(c, me, &all->at[i])) return &all->at[i];
    for (uint32_t i = 0; i < all->n; i++) { /* of its own sentences, without words yet */
        tac_saying *a = &all->at[i];
        if (a->n_content || !a->speaks || a->source < 0 || tac_quotation_holds(me, a->sentence, (uint32_t)a->cue)) continue;
        if (a->sentence == me->sentence || a->sentence == me->to_sentence) return a;
    }
    if (me->goes_on && last) return last;
    if (!begins_sentence(c, me) || length(c, me) < 3) return NULL;
    uint32_t next = me->to_sentence + 1;
    for (uint32_t i = 0; i < all->n; i++) { /* "....": the sentence after names him */
        tac_saying *a = &all->at[i];
        bool near = a->sentence == next && !paragraph_between(c->parse, me->to_sentence, next);
        bool before = a->sentence + 1 == me->sentence && ends_in_colon(&c->parse->sentences[a->sentence]);
        if (a->n_content == 0 && a->speaks && a->source >= 0 && (near || before)) return a;
    }
    if (!last) return NULL;
    uint32_t ends = last->n_content ? last->content[last->n_content - 1].sentence : last->sentence;
    if (last->sentence > ends) ends = last->sentence;
    bool same = ends <= me->sentence && !paragraph_between(c->parse, ends, me->sentence);
    bool alone = ends + 1 == me->sentence && c->parse->sentences[me->sentence].opens_paragraph; /* a paragraph of nothing but the quotation */
    return same || alone ? last : NULL;
}

void tac_quotations_join(tac_coding *c, tac_sayings *all) {
    const tac_quotations *q = &all->quotations;
    tac_saying *last = NULL;
    for (uint32_t i = 0; i < q->n; i++) {
        tac_saying *a = speaker_of(c, q, i, all, last);
        if (!a) continue;
        give(c, &q->at[i], a);
        if (a->speaks) last = a;
    }
}

/* The second witness: frames of the lexicon over the tree. A word's lemma and part of speech name the frames that it may be; a light verb needs its noun, a
 * particle or preposition must hang on the verb, a fixed phrase stands word for word. Then the frame's conditions are asked of what fills its slots: one that
 * fails blocks it (explain says which), one whose slot is silent neither helps nor harms, and of several frames the one with the most conditions met is best. */
#include "events/ask.h"
#include "events/decide.h"

#include <stdlib.h>
#include <string.h>

tac_type tac_type_of(tac_str event) {
    for (int t = 0; t < TAC_TYPES; t++)
        if (tac_str_is(event, tac_type_name((tac_type)t))) return (tac_type)t;
    return TAC_NO_TYPE;
}

static bool inside(const tac_sentence *s, int32_t w) { return w >= 0 && (uint32_t)w < s->n; }

static bool word_is(const tac_sentence *s, int32_t w, tac_str lemma) {
    return inside(s, w) && (tac_str_eq_nocase(s->words[w].lemma, lemma) || tac_str_eq_nocase(s->words[w].form, lemma));
}

static void stretch(tac_frame_match *m, int32_t word) {
    if (word < 0) return;
    if ((uint32_t)word < m->first) m->first = (uint32_t)word;
    if ((uint32_t)word > m->last) m->last = (uint32_t)word;
}

/* "Forces used rockets" is no use of force: who does it to something is not what the verb carries. */
static bool does_it(const tac_coding *c, uint32_t sentence, int32_t subject) {
    const tac_mention *m = tac_mention_of(c, tac_mention_at(c->mentions, c->parse, sentence, (uint32_t)subject));
    return m && (m->classes & (TAC_IS_MILITARY | TAC_IS_PERSON | TAC_IS_GROUP | TAC_IS_GOVERNMENT | TAC_IS_CIVILIANS));
}

/* The noun that a light verb carries: its object in any voice, or the noun that the verb describes ("talks held in Geneva"). */
static int32_t carried_noun(const tac_coding *coding, uint32_t sentence, int32_t verb, tac_str noun) {
    const tac_sentence *s = &coding->parse->sentences[sentence];
    tac_word_list obj = {0};
    tac_grammar_object(s, verb, &obj);
    tac_grammar_spread(s, &obj);
    tac_grammar_counted(s, &obj);
    for (uint32_t i = 0; i < obj.n; i++)
        if (word_is(s, obj.at[i], noun)) return obj.at[i];
    for (int32_t c = s->words[verb].first_child; inside(s, c); c = s->words[c].next_sibling) {
        tac_deprel r = s->words[c].deprel;
        if ((r != TAC_OBL && r != TAC_XCOMP && r != TAC_NSUBJ) || !word_is(s, c, noun)) continue; /* "went on strike", "talks took place" */
        if (r != TAC_NSUBJ || !obj.n || tac_grammar_passive(s, verb) || !does_it(coding, sentence, c)) return c;
    }
    return -1;
}

/* The word right behind a verb that is its particle by its tag, wherever the tree has hung it ("handed [out] rifles"). -1: none. */
static int32_t tagged_particle(const tac_sentence *s, int32_t verb) {
    static const char *const particles[] = {"up", "down", "out", "off", "in", "over", NULL};
    int32_t next = verb + 1;
    if (!inside(s, verb) || !inside(s, next) || !tac_str_is(s->words[next].xpos, "RP") || !tac_ask_in(s, next, particles)) return -1;
    int32_t over = s->words[next].head;
    bool own = over == verb || (inside(s, over) && s->words[over].head == verb && s->words[over].deprel == TAC_OBJ);
    return own ? next : -1;
}

/* The particle or preposition of a verb or noun: a child, or the case of a dependent. -1: none. */
static int32_t particle(const tac_sentence *s, int32_t word, tac_str with) {
    int32_t tagged = tagged_particle(s, word);
    if (tagged >= 0 && word_is(s, tagged, with)) return tagged;
    for (int32_t c = s->words[word].first_child; inside(s, c); c = s->words[c].next_sibling) {
        const tac_word *k = &s->words[c];
        if ((k->upos == TAC_ADP || k->upos == TAC_ADV || k->upos == TAC_PART || k->upos == TAC_ADJ || k->upos == TAC_SCONJ) && word_is(s, c, with)) return c;
        if (k->deprel != TAC_OBL && k->deprel != TAC_NMOD && k->deprel != TAC_ADVCL && k->deprel != TAC_XCOMP) continue;
        for (int32_t g = k->first_child; inside(s, g); g = s->words[g].next_sibling)
            if ((s->words[g].deprel == TAC_CASE || s->words[g].deprel == TAC_MARK) && word_is(s, g, with)) return g;
    }
    return -1;
}

/* A verb with a particle of its own ("call off") is another verb than the bare one. */
static bool other_verb(const tac_sentence *s, int32_t verb) {
    for (int32_t c = s->words[verb].first_child; inside(s, c); c = s->words[c].next_sibling)
        if (tac_str_is(s->words[c].rel, "compound:prt")) {
            int32_t object = tac_grammar_stray_object(s, c);
            if (object < 0 || s->words[object].deprel == TAC_OBJ) return true;
        }
    int32_t tagged = tagged_particle(s, verb);
    return tagged >= 0 && !tac_str_is(s->words[tagged].rel, "compound:prt");
}

/* Words of a fixed phrase from `word` on: the last word, or -1. */
static int32_t phrase_end(const tac_sentence *s, uint32_t word, tac_str phrase) {
    tac_str one;
    uint32_t at = word;
    bool any = false;
    while (tac_str_cut(&phrase, ' ', &one)) {
        if (!one.n) continue;
        if (at >= s->n || !word_is(s, (int32_t)at, one)) return -1;
        at++;
        any = true;
    }
    return any ? (int32_t)at - 1 : -1;
}

/* Of a phrase's words the one that heads the others. */
static int32_t phrase_head(const tac_sentence *s, uint32_t first, uint32_t last) {
    for (uint32_t i = first; i <= last && i < s->n; i++)
        if (s->words[i].head < (int32_t)first || s->words[i].head > (int32_t)last) return (int32_t)i;
    return (int32_t)first;
}

static bool place_key(const tac_coding *c, uint32_t sentence, uint32_t word, tac_frame_match *m) {
    const tac_sentence *s = &c->parse->sentences[sentence];
    const tac_word *w = &s->words[word];
    m->first = m->last = word;
    m->predicate = (tac_predicate){-1, -1};
    char pos = tac_tree_pos(w);
    if (m->key.pos == 'm') { /* "must leave": the verb under the modal is the act, said after its subject ("should it refuse" is an if) */
        if (tac_tree_child(s, (int32_t)word, TAC_NSUBJ) > m->modal) return false;
        stretch(m, m->modal);
        tac_words_add(&m->keys, m->modal);
        m->predicate = tac_grammar_predicate(s, word);
        return true;
    }
    if (m->key.with_kind == 'f') {
        int32_t end = phrase_end(s, word, m->key.with);
        if (end < 0) return false;
        stretch(m, end);
        for (int32_t i = (int32_t)word; i <= end; i++) tac_words_add(&m->keys, i);
        int32_t head = phrase_head(s, word, (uint32_t)end);
        m->predicate = tac_grammar_predicate(s, (uint32_t)head);
        return true;
    }
    if (pos != m->key.pos && !(m->key.pos == 'v' && pos == 'a' && tac_str_starts(w->xpos, "VB"))) return false;
    tac_str noun_key = m->key.with, own = {0};
    if (m->key.with_kind == 'o' && memchr(noun_key.s, '+', noun_key.n)) tac_str_cut(&noun_key, '+', &own);
    bool has_own = own.n && particle(s, (int32_t)word, own) >= 0;
    if (m->key.with_kind != 'p' && pos == 'v' && !has_own && other_verb(s, (int32_t)word)) return false;
    if (m->key.with_kind == 'o') {
        int32_t noun = carried_noun(c, sentence, (int32_t)word, noun_key);
        if (noun < 0) return false;
        m->predicate = (tac_predicate){(int32_t)word, noun};
        stretch(m, noun);
        tac_words_add(&m->keys, noun);
        return true;
    }
    if (m->key.with_kind == 'p') {
        int32_t part = particle(s, (int32_t)word, m->key.with);
        if (part < 0) return false;
        if (part == (int32_t)word + 1) stretch(m, part);
    }
    m->predicate = tac_grammar_predicate(s, word);
    return true;
}

/* ---- conditions ---- */

static const struct { const char *name; uint32_t bit; uint8_t ner; } classes[] = {
    {"country", TAC_IS_COUNTRY, 0}, {"government", TAC_IS_GOVERNMENT | TAC_IS_COUNTRY, 0}, {"military", TAC_IS_MILITARY, 0}, {"person", TAC_IS_PERSON, TAC_NAME_PERSON},
    {"civilians", TAC_IS_CIVILIANS, 0}, {"group", TAC_IS_GROUP, TAC_NAME_ORG}, {"organisation", TAC_IS_ORGANISATION, TAC_NAME_ORG}, {"place", TAC_IS_PLACE | TAC_IS_COUNTRY, TAC_NAME_PLACE},
    {"media", TAC_IS_MEDIA, 0}};

static bool class_is(tac_coding *c, uint32_t sentence, int32_t word, tac_str name) {
    const tac_sentence *s = &c->parse->sentences[sentence];
    int32_t mention = tac_mention_at(c->mentions, c->parse, sentence, (uint32_t)word);
    uint32_t bits = mention >= 0 ? c->mentions->at[mention].classes : 0;
    if (mention >= 0 && c->mentions->at[mention].antecedent >= 0 && c->mentions->at[mention].pronoun) bits |= c->mentions->at[c->mentions->at[mention].antecedent].classes;
    for (size_t i = 0; i < sizeof classes / sizeof *classes; i++)
        if (tac_str_is(name, classes[i].name)) return (bits & classes[i].bit) || (classes[i].ner && s->words[word].name == classes[i].ner);
    if (mention >= 0 && name.n == 3 && name.s[0] >= 'A' && name.s[0] <= 'Z') { /* a sector, "MIL" */
        const tac_mention *m = &c->mentions->at[mention];
        for (int i = 0; i < m->n_sectors && i < TAC_MAX_SECTORS; i++)
            if (tac_str_is(name, m->sectors[i])) return true;
        return false;
    }
    char pos = tac_tree_pos(&s->words[word]);
    tac_term_hit hits[4];
    int n = tac_lexicon_terms(c->lex, TAC_TERM_ITEM, &s->words[word].lemma, &pos, 1, hits, 4);
    for (int i = 0; i < n; i++)
        if (tac_str_eq(hits[i].value, name) || tac_str_eq(hits[i].block, name)) return true;
    return false;
}

static void role_words(const tac_sentence *s, const tac_frame_match *m, tac_str slot, tac_word_list *out) {
    tac_str slots = tac_str_is(slot, "actor") ? m->what.actor : tac_str_is(slot, "recipient") ? m->what.recipient : tac_str_is(slot, "item") ? m->what.item
                  : tac_str_is(slot, "giver") ? m->what.giver : tac_str_is(slot, "taker") ? m->what.taker : slot;
    tac_grammar_slots(s, m->predicate, slots, out);
    tac_grammar_spread(s, out);
}

/* 1 holds, 0 fails, -1 the slot is silent and nothing can be said. */
static int condition(tac_coding *c, uint32_t sentence, tac_frame_match *m, const tac_cond *cond) {
    const tac_sentence *s = &c->parse->sentences[sentence];
    tac_word_list words = {0};
    role_words(s, m, cond->slot, &words);
    if (cond->kind == TAC_COND_PRESENT) return words.n > 0;
    if (cond->kind == TAC_COND_ABSENT) return words.n == 0;
    bool negative = cond->kind == TAC_COND_IS_NOT || cond->kind == TAC_COND_LEMMA_NOT, lemma = cond->kind == TAC_COND_LEMMA || cond->kind == TAC_COND_LEMMA_NOT;
    tac_grammar_counted(s, &words);
    if (!words.n) return m->predicate.noun < 0 && tac_str_is(cond->slot, "obj") && !negative ? 0 : -1;
    for (uint32_t i = 0; i < words.n; i++) {
        tac_str values = cond->values, one;
        while (tac_str_cut(&values, ' ', &one)) {
            if (!one.n) continue;
            if (!lemma && class_is(c, sentence, words.at[i], one)) return !negative;
            if (!lemma || !word_is(s, words.at[i], one)) continue;
            if (!negative) tac_words_add(&m->keys, words.at[i]);
            return !negative;
        }
    }
    return negative;
}

static void judge(tac_coding *c, uint32_t sentence, tac_frame_match *m) {
    m->holds = true;
    m->type = tac_type_of(m->what.event);
    tac_str modes = m->what.modes;
    if (!tac_str_cut(&modes, ' ', &m->mode)) m->mode = (tac_str){0};
    if (!m->mode.n || !tac_str_cut(&modes, ' ', &m->also)) m->also = (tac_str){0};
    for (uint32_t r = 0; r < m->what.n_rules && r < 64; r++) {
        tac_frame_rule rule = tac_lexicon_frame_rule(c->lex, m->frame, r);
        bool all = true, some_known = false;
        uint32_t held = 0;
        for (uint32_t k = 0; k < rule.n_conds && k < 4; k++) {
            int is = condition(c, sentence, m, &rule.conds[k]);
            some_known |= is >= 0;
            held += is > 0 && rule.conds[k].kind != TAC_COND_LEMMA_NOT; /* that a word is not among some says little of the sense */
            bool change = rule.event.n || rule.mode.n;
            if (is > 0 || (is < 0 && !change)) continue;
            all = false;
            if (!change && m->holds) {
                static const char *const kinds[] = {"is", "is not", "is word", "is there", "is absent", "is no word of"};
                m->holds = false;
                m->failed = tac_arena_printf(c->arena, "%.*s %s %.*s", (int)rule.conds[k].slot.n, rule.conds[k].slot.s,
                                             kinds[rule.conds[k].kind <= TAC_COND_LEMMA_NOT ? rule.conds[k].kind : 0], (int)rule.conds[k].values.n, rule.conds[k].values.s);
            }
        }
        if (!rule.event.n && !rule.mode.n) m->held += held;
        else if (all && some_known) {
            if (rule.event.n && tac_type_of(rule.event) != TAC_NO_TYPE) m->type = tac_type_of(rule.event);
            if (rule.mode.n) m->mode = rule.mode, m->also = (tac_str){0};
        }
    }
    if (m->type == TAC_NO_TYPE) m->holds = false;
    if (m->key.with_kind) m->held++; /* a phrase is known better than a word */
}

static int better(const void *a, const void *b) {
    const tac_frame_match *x = a, *y = b;
    if (x->holds != y->holds) return x->holds ? -1 : 1;
    if (x->what.user != y->what.user) return x->what.user ? -1 : 1;
    if (x->held != y->held) return x->held > y->held ? -1 : 1;
    return x->frame < y->frame ? -1 : x->frame > y->frame;
}

/* Frames that a word of the sentence names for the act at `word`: the word itself, or its modal. */
static uint32_t named_by(tac_coding *c, uint32_t sentence, uint32_t word, int32_t modal, tac_frame_match *out, uint32_t max) {
    const tac_sentence *s = &c->parse->sentences[sentence];
    tac_frame_word keys[TAC_FRAME_WORDS];
    int n_keys = tac_lexicon_frame_words(c->lex, tac_text_lower(c->arena, s->words[modal >= 0 ? modal : (int32_t)word].lemma), keys, TAC_FRAME_WORDS);
    uint32_t n = 0;
    for (int i = 0; i < n_keys && n < max; i++) {
        tac_frame_match m = {.frame = keys[i].frame, .word = word, .key = keys[i], .modal = modal};
        if ((m.key.pos == 'm') != (modal >= 0) || !place_key(c, sentence, word, &m)) continue;
        m.what = tac_lexicon_frame(c->lex, m.frame);
        judge(c, sentence, &m);
        tac_frame_turn(c, sentence, &m);
        out[n++] = m;
    }
    return n;
}

uint32_t tac_frames_at(tac_coding *c, uint32_t sentence, uint32_t word, tac_frame_match *out, uint32_t max) {
    const tac_sentence *s = &c->parse->sentences[sentence];
    if (!c->lex || word >= s->n) return 0;
    uint32_t n = named_by(c, sentence, word, -1, out, max);
    for (int32_t k = s->words[word].first_child; inside(s, k); k = s->words[k].next_sibling)
        if (s->words[k].deprel == TAC_AUXREL && tac_str_is(s->words[k].xpos, "MD")) n += named_by(c, sentence, word, k, out + n, max - n);
    qsort(out, n, sizeof *out, better);
    return n;
}

/* Small looks at a word, its phrase and its clause, that several questions need. */
#include "events/ask.h"

#include <string.h>

bool tac_ask_inside(const tac_sentence *s, int32_t word) { return word >= 0 && (uint32_t)word < s->n; }

bool tac_ask_in(const tac_sentence *s, int32_t word, const char *const *list) {
    if (!tac_ask_inside(s, word)) return false;
    for (; *list; list++)
        if (tac_str_eq_nocase(s->words[word].lemma, tac_str_of(*list)) || tac_str_eq_nocase(s->words[word].form, tac_str_of(*list))) return true;
    return false;
}

bool tac_ask_form_in(const tac_sentence *s, int32_t word, const char *const *list) {
    if (!tac_ask_inside(s, word)) return false;
    for (; *list; list++)
        if (tac_str_eq_nocase(s->words[word].form, tac_str_of(*list))) return true;
    return false;
}

bool tac_ask_present(const tac_word *w) {
    if (tac_str_ends(w->form, "ed")) return false;
    if (tac_str_is(w->xpos, "VBZ")) return true;
    bool base = tac_str_eq_nocase(w->form, w->lemma) || tac_str_is(w->lemma, "be") || tac_str_is(w->lemma, "have"); /* "met" is none, whatever its tag */
    return tac_str_is(w->xpos, "VBP") && base;
}

bool tac_ask_rel_is(const tac_sentence *s, int32_t word, const char *rel) { return tac_ask_inside(s, word) && tac_str_is(s->words[word].rel, rel); }

int32_t tac_ask_child_in(const tac_sentence *s, int32_t word, tac_deprel rel, const char *const *list) {
    if (!tac_ask_inside(s, word)) return -1;
    for (int32_t k = s->words[word].first_child; tac_ask_inside(s, k); k = s->words[k].next_sibling)
        if (s->words[k].deprel == rel && (!list || tac_ask_in(s, k, list))) return k;
    return -1;
}

bool tac_ask_term(const tac_coding *c, const tac_sentence *s, int32_t word, tac_term_kind kind, tac_term_hit *hit) {
    enum { LONGEST = 6 };
    if (!c->lex || !tac_ask_inside(s, word)) return false;
    tac_str lemmas[LONGEST];
    char pos[LONGEST];
    uint32_t n = s->n - (uint32_t)word < LONGEST ? s->n - (uint32_t)word : LONGEST;
    for (uint32_t i = 0; i < n; i++) {
        const tac_word *w = &s->words[(uint32_t)word + i];
        lemmas[i] = w->lemma.n ? w->lemma : w->form;
        pos[i] = w->deprel == TAC_CASE ? 'p' : tac_tree_pos(w);
    }
    return tac_lexicon_terms(c->lex, kind, lemmas, pos, n, hit, 1) > 0 && hit->words > 0;
}

static bool part_of_phrase(const tac_word *w) {
    switch (w->deprel) {
    case TAC_ACL: case TAC_ADVCL: case TAC_APPOS: case TAC_CONJ: case TAC_CC: case TAC_PUNCTREL: case TAC_CASE: case TAC_PARATAXIS: case TAC_MARK: case TAC_CCOMP:
    case TAC_COP: case TAC_NSUBJ: case TAC_AUXREL: case TAC_OBL: case TAC_ADVMOD: return false;
    default: return true;
    }
}

void tac_ask_phrase(const tac_sentence *s, int32_t word, uint32_t *first, uint32_t *last) {
    *first = *last = (uint32_t)word;
    for (int32_t k = s->words[word].first_child; tac_ask_inside(s, k); k = s->words[k].next_sibling) {
        if (!part_of_phrase(&s->words[k]) && !(s->words[k].deprel == TAC_CASE && k > word)) continue;
        uint32_t at = (uint32_t)k;
        if (s->words[k].deprel == TAC_NMOD && k > word) { /* "tons of maize": what follows belongs, with its preposition */
            for (int32_t m = s->words[k].first_child; tac_ask_inside(s, m); m = s->words[m].next_sibling)
                if (part_of_phrase(&s->words[m]) && (uint32_t)m > at) at = (uint32_t)m;
            if (at > *last) *last = at;
            continue;
        }
        /* One level below is enough for what stands before a noun: "three new" in "three new engines", "Russia" in "Russia 's gas". */
        for (int32_t m = s->words[k].first_child; tac_ask_inside(s, m); m = s->words[m].next_sibling)
            if ((uint32_t)m < *first && part_of_phrase(&s->words[m])) *first = (uint32_t)m;
        if (at < *first) *first = at;
        if (at > *last) *last = at;
    }
}

tac_str tac_ask_text(const tac_coding *c, const tac_sentence *s, uint32_t first, uint32_t last) {
    if (first > last || last >= s->n) return (tac_str){0};
    uint32_t a = s->words[first].start, b = s->words[last].end;
    if (a >= b || b > c->options->text.n) return (tac_str){0};
    return (tac_str){c->options->text.s + a, b - a};
}

bool tac_ask_passive(const tac_sentence *s, int32_t verb) {
    if (!tac_ask_inside(s, verb)) return false;
    for (int32_t k = s->words[verb].first_child; tac_ask_inside(s, k); k = s->words[k].next_sibling)
        if (tac_ask_rel_is(s, k, "aux:pass") || tac_ask_rel_is(s, k, "nsubj:pass")) return true;
    return false;
}

static int32_t doer(const tac_sentence *s, int32_t verb, int depth) {
    if (!tac_ask_inside(s, verb) || depth > 12) return -1;
    const tac_word *v = &s->words[verb];
    bool bare_participle = v->deprel == TAC_ACL && tac_str_is(v->xpos, "VBN");
    if (tac_ask_passive(s, verb) || bare_participle) return tac_tree_child_case(s, verb, "by");
    int32_t subject = tac_tree_child(s, verb, TAC_NSUBJ);
    if (subject >= 0 && s->words[subject].upos == TAC_PRON && v->deprel == TAC_ACL) {
        static const char *const relatives[] = {"who", "which", "that", "whom", NULL};
        if (tac_ask_in(s, subject, relatives)) return v->head;
    }
    if (subject >= 0) return subject;
    switch (v->deprel) {
    case TAC_ACL: return v->head;
    case TAC_CONJ: case TAC_ADVCL: case TAC_PARATAXIS:
        /* A participle or a second verb has the subject of the first, passive or not. */
        if (tac_ask_inside(s, v->head) && tac_ask_passive(s, v->head)) return tac_tree_child(s, v->head, TAC_NSUBJ);
        return doer(s, v->head, depth + 1);
    case TAC_XCOMP: {
        int32_t object = tac_tree_child(s, v->head, TAC_OBJ);
        if (object >= 0) return object;
        if (tac_ask_passive(s, v->head)) return tac_tree_child(s, v->head, TAC_NSUBJ);
        return doer(s, v->head, depth + 1);
    }
    default: return -1;
    }
}

int32_t tac_ask_doer(const tac_sentence *s, int32_t verb) { return doer(s, verb, 0); }

static bool digits(tac_str form, double *value) {
    double v = 0, scale = 0, times = 1;
    if (form.n > 2 && tac_str_ends(form, "bn")) times = 1e9, form.n -= 2; /* "22bn", "6m" */
    else if (form.n > 1 && tac_str_ends(form, "m")) times = 1e6, form.n--;
    if (form.n == 0 || form.n > 18) return false;
    for (size_t i = 0; i < form.n; i++) {
        char ch = form.s[i];
        if (ch >= '0' && ch <= '9') {
            if (scale > 0) v += (ch - '0') * scale, scale /= 10;
            else v = v * 10 + (ch - '0');
        } else if (ch == '.' && i > 0 && scale == 0) {
            scale = 0.1;
        } else if (!(ch == ',' && i > 0 && scale == 0)) {
            return false;
        }
    }
    *value = v * times;
    return true;
}

static bool spelled(tac_str form, double *value) {
    static const struct { const char *word; double value; } names[] = {
        {"a", 1}, {"an", 1}, {"one", 1}, {"two", 2}, {"three", 3}, {"four", 4}, {"five", 5}, {"six", 6}, {"seven", 7}, {"eight", 8}, {"nine", 9}, {"ten", 10}, {"eleven", 11},
        {"twelve", 12}, {"thirteen", 13}, {"fourteen", 14}, {"fifteen", 15}, {"sixteen", 16}, {"seventeen", 17}, {"eighteen", 18}, {"nineteen", 19}, {"twenty", 20},
        {"thirty", 30}, {"forty", 40}, {"fifty", 50}, {"sixty", 60}, {"seventy", 70}, {"eighty", 80}, {"ninety", 90}, {"hundred", 100}, {"thousand", 1000},
        {"million", 1e6}, {"billion", 1e9}, {"trillion", 1e12}, {"m", 1e6}, {"bn", 1e9}, {"dozen", 12}};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (tac_str_eq_nocase(form, tac_str_of(names[i].word))) return *value = names[i].value, true;
    return false;
}

/* "20,000", "1.2 billion", "forty five": multipliers that follow multiply. */
bool tac_ask_number(const tac_sentence *s, int32_t word, double *value) {
    if (!tac_ask_inside(s, word)) return false;
    double v, next;
    tac_str form = s->words[word].form;
    if (!digits(form, &v) && !spelled(form, &v)) return false;
    for (int32_t i = word + 1; tac_ask_inside(s, i) && i < word + 4; i++) {
        if (!spelled(s->words[i].form, &next) || next < 100) break;
        v *= next;
    }
    *value = v;
    return true;
}

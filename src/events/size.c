/* How many it struck: dead, injured, arrested. A word of killing, wounding or arresting that is the act or hangs on it has its victims as object, as the subject of its
 * passive, as what its participle hangs on, or behind "of"; they are counted by their number, or as one where they are one person. "At least 12" is 12; "dozens" is the
 * least that it can be. */
#include "events/ask.h"

typedef enum { NOTHING, KILLS, WOUNDS, ARRESTS } harm;

/* "shot dead", "hacked to death": a blow that kills says so. */
static bool fatal(const tac_sentence *s, int32_t word) {
    static const char *const blows[] = {"shoot", "stab", "hack", "beat", "burn", "strangle", "club", "stone", "crush", "hang", "trample", "torture", "starve", NULL}, *const felled[] = {"gun", "mow", "cut", "shoot", NULL};
    static const char *const outright[] = {"strangle", "behead", "lynch", NULL}, *const dead[] = {"dead", "death", NULL}, *const down[] = {"down", NULL};
    if (tac_ask_in(s, word, outright)) return true;
    if (tac_ask_in(s, word, felled) && tac_ask_in(s, word + 1, down)) return true;
    if (!tac_ask_in(s, word, blows)) return false;
    for (int32_t i = word + 1; i <= word + 4 && tac_ask_inside(s, i); i++)
        if (tac_ask_in(s, i, dead)) return true;
    return false;
}

static harm harm_of(const tac_sentence *s, int32_t word) {
    static const char *const kill[] = {"kill", "killing", "murder", "massacre", "execute", "execution", "assassinate", "assassination", "slay", "slaughter", "behead", "lynch", "die", "perish", NULL};
    static const char *const injure[] = {"wound", "injure", "hurt", "maim", NULL};
    static const char *const seize[] = {"arrest", "detain", "jail", "imprison", "detention", "apprehend", "nab", NULL}, *const take[] = {"pick", "round", NULL}, *const up[] = {"up", NULL};
    if (tac_ask_in(s, word, kill) || fatal(s, word)) return KILLS;
    return tac_ask_in(s, word, injure) ? WOUNDS : tac_ask_in(s, word, seize) || (tac_ask_in(s, word, take) && tac_ask_in(s, word + 1, up)) ? ARRESTS : NOTHING;
}

/* "Fifty-six", "at least 11", "400-500", "dozens": 0 where it is no number. */
static int number_at(const tac_sentence *s, int32_t word) {
    static const struct { const char *lemma; int least; } many[] = {{"dozen", 24}, {"score", 40}, {"hundred", 200}, {"thousand", 2000}};
    static const char *const dash[] = {"-", "\xe2\x80\x93", NULL};
    double v = 0, before = 0;
    if (!tac_ask_inside(s, word)) return 0;
    if (tac_str_is(s->words[word].xpos, "NNS"))
        for (size_t i = 0; i < sizeof many / sizeof *many; i++)
            if (tac_tree_lemma_is(s, word, many[i].lemma)) return many[i].least;
    /* The number's words stand together; the first of them begins it. */
    int32_t first = word;
    while (first > 0 && (s->words[first - 1].upos == TAC_NUM || (first > 1 && tac_ask_in(s, first - 1, dash) && s->words[first - 2].upos == TAC_NUM))) first--;
    if (!tac_ask_number(s, first, &v)) return 0;
    if (first + 2 <= word && tac_ask_in(s, first + 1, dash) && tac_ask_number(s, first + 2, &before) && v >= 20 && v < 100 && before < 10) v += before;
    return v >= 1 && v <= 100000000 ? (int)v : 0;
}

/* One person: a name, or a noun of the singular that means somebody. */
static bool one_person(tac_coding *c, uint32_t sentence, const tac_sentence *s, int32_t word) {
    static const char *const several[] = {"people", "police", "family", "crowd", "group", "crew", "couple", "team", "staff", "youth", "personnel", "public", "army", "village", NULL};
    const tac_word *w = &s->words[word];
    int32_t m = c->mentions->by_word[sentence][word];
    if (tac_ask_in(s, word, several) || tac_str_is(w->xpos, "NNS") || tac_str_is(w->xpos, "NNPS")) return false;
    if (w->name == TAC_NAME_PERSON) return true;
    return m >= 0 && tac_str_is(w->xpos, "NN") && (c->mentions->at[m].classes & (TAC_IS_PERSON | TAC_IS_CIVILIANS)) && !(c->mentions->at[m].classes & (TAC_IS_PLACE | TAC_IS_ORGANISATION | TAC_IS_COUNTRY));
}

/* The victims of a word of harm. -1: it names none. */
static int32_t victims(const tac_sentence *s, int32_t word) {
    const tac_word *w = &s->words[word];
    static const char *const dying[] = {"die", "perish", NULL};
    if (w->upos == TAC_NOUN) return tac_tree_child_case(s, word, "of");
    if (tac_ask_in(s, word, dying)) return tac_tree_child(s, word, TAC_NSUBJ);
    if (tac_ask_passive(s, word)) return tac_tree_child(s, word, TAC_NSUBJ);
    int32_t object = tac_tree_child(s, word, TAC_OBJ);
    if (object < 0 && w->deprel == TAC_ACL && tac_str_is(w->xpos, "VBN")) return w->head; /* "46 sailors killed in" */
    if (object < 0 && tac_str_is(w->xpos, "VBN")) return tac_tree_child(s, word, TAC_NSUBJ); /* headlines: "Six miners shot dead"; "and 57 hurt" */
    return object;
}

static int count(tac_coding *c, uint32_t sentence, const tac_sentence *s, int32_t word, bool own) {
    if (!tac_ask_inside(s, word)) return 0;
    int32_t number = s->words[word].upos == TAC_NUM || tac_str_is(s->words[word].xpos, "NNS") ? word : -1;
    int n = number >= 0 ? number_at(s, number) : 0;
    if (!n) n = number_at(s, tac_tree_child(s, word, TAC_NUMMOD));
    return n ? n : own && one_person(c, sentence, s, word) ? 1 : 0;
}

/* The word hangs on the act, or the act on it at once. */
static bool close_by(const tac_event *e, const tac_sentence *s, int32_t word) {
    if (word >= (int32_t)e->first && word <= (int32_t)e->last) return true;
    tac_deprel rel = s->words[e->word].deprel;
    return tac_tree_under(s, word, (int32_t)e->word) || (s->words[e->word].head == word && rel != TAC_CONJ && rel != TAC_ACL);
}

/* "12 dead", "left six dead": the number of an adjective. */
static int beside_adjective(const tac_sentence *s, int32_t word) {
    int n = number_at(s, tac_tree_child(s, word, TAC_NUMMOD));
    int32_t head = s->words[word].head, object = tac_ask_inside(s, head) ? tac_tree_child(s, head, TAC_OBJ) : -1, subject = tac_tree_child(s, word, TAC_NSUBJ);
    if (!n && tac_ask_inside(s, subject)) n = s->words[subject].upos == TAC_NUM ? number_at(s, subject) : number_at(s, tac_tree_child(s, subject, TAC_NUMMOD));
    if (!n && tac_ask_inside(s, head) && s->words[head].upos == TAC_NUM) n = number_at(s, head);
    if (!n && object >= 0 && s->words[word].deprel == TAC_XCOMP) n = s->words[object].upos == TAC_NUM ? number_at(s, object) : number_at(s, tac_tree_child(s, object, TAC_NUMMOD));
    return n;
}

void tac_size_answer(tac_coding *c, tac_event *e) {
    static const char *const dead[] = {"dead", NULL}, *const hurt[] = {"injured", "wounded", NULL};
    if (e->sentence >= c->parse->n || e->word >= c->parse->sentences[e->sentence].n) return;
    if (e->type != TAC_ASSAULT && e->type != TAC_COERCE && e->type != TAC_PROTEST) return;
    const tac_sentence *s = &c->parse->sentences[e->sentence];
    tac_record *r = e->record;
    bool arrests = e->type == TAC_COERCE && tac_str_is(e->mode, "arrest");
    for (int32_t i = 0; i < (int32_t)s->n; i++) {
        if (!close_by(e, s, i)) continue;
        bool own = i >= (int32_t)e->first && i <= (int32_t)e->last, adjective = s->words[i].upos == TAC_ADJ;
        harm h = harm_of(s, i);
        int n = adjective ? beside_adjective(s, i) : h ? count(c, e->sentence, s, victims(s, i), own) : 0;
        if (!n) continue;
        if (e->type == TAC_ASSAULT) {
            if (!r->dead && (adjective ? tac_ask_in(s, i, dead) : h == KILLS)) r->dead = n;
            if (!r->injured && (adjective ? tac_ask_in(s, i, hurt) : h == WOUNDS)) r->injured = n;
        }
        if (arrests && !r->arrested && h == ARRESTS) r->arrested = n;
    }
}

/* What it is about (contexts) and how many it struck (dead, injured, arrested). Contexts are the reader's, the frame's, and those of words of the lexicon that stand
 * close to the act; numbers are counted only where a noun with a numeral is governed by a word of killing, wounding or arresting. */
#include "events/ask.h"

static const char *const context_names[] = {
    "military", "intelligence", "executive", "legislative", "election", "political_institutions", "pro_democracy", "pro_autocracy", "economic", "legal", "reparations", "human_rights",
    "rights_freedoms", "repression", "human_security", "gender", "lgbt", "religion_ethnicity", "inequality", "diplomatic", "territory", "peacekeeping", "health", "asylum", "migration", "disasters",
    "natural_resource", "environment", "technology", "terrorism", "cbrn", "cyber", "misinformation", "crime", "corruption", "illegal_drugs", "trafficking"};

enum { NAMES = sizeof context_names / sizeof *context_names, KNOWN = (int)NAMES < (int)TAC_CONTEXTS ? (int)NAMES : (int)TAC_CONTEXTS };

static void add(tac_record *r, tac_str context) {
    enum { MOST = 8 };
    for (int i = 0; i < r->n_contexts; i++)
        if (tac_str_eq(r->contexts[i], context)) return;
    if (r->n_contexts < MOST && context.n) r->contexts[r->n_contexts++] = context;
}

/* How strongly the reader holds a context; 0 without a reader. */
static double held(const tac_event *e, tac_str context) {
    if (!e->reader) return 0;
    for (int i = 0; i < KNOWN; i++)
        if (tac_str_is(context, context_names[i])) return e->reader->context[i];
    return 0;
}

static void contexts(tac_coding *c, tac_event *e, const tac_sentence *s) {
    tac_record *r = e->record;
    if (e->reader) {
        /* The likeliest first; eight at most. */
        bool taken[KNOWN] = {false};
        for (int n = 0; n < 8; n++) {
            int best = -1;
            for (int i = 0; i < KNOWN; i++)
                if (!taken[i] && e->reader->context[i] > 0.4f && (best < 0 || e->reader->context[i] > e->reader->context[best])) best = i;
            if (best < 0) break;
            taken[best] = true;
            add(r, tac_str_of(context_names[best]));
        }
    }
    if (e->frame != UINT32_MAX && c->lex) {
        tac_str field, rest = tac_lexicon_frame(c->lex, e->frame).contexts;
        while (tac_str_cut(&rest, ' ', &field)) add(r, field);
    }
    for (uint32_t i = 0; i < s->n; i++) {
        tac_term_hit hit;
        if (!tac_ask_term(c, s, (int32_t)i, TAC_TERM_CONTEXT, &hit)) continue;
        /* A word of the lexicon says it where the reader does not think it absurd, or where it stands right under the act. */
        bool near = tac_tree_under(s, (int32_t)i, (int32_t)e->word);
        if (held(e, hit.value) > (near ? 0.1 : 0.2) || (!e->reader && near)) add(r, hit.value);
        i += hit.words - 1;
    }
}

/* The number on a noun, or of the word itself where it is a numeral ("killed 12"). */
static int count(const tac_sentence *s, int32_t word) {
    double v = 0;
    int32_t number = tac_tree_child(s, word, TAC_NUMMOD);
    if (!tac_ask_inside(s, word)) return 0;
    if (number < 0 && s->words[word].upos == TAC_NUM) number = word;
    if (number < 0 || !tac_ask_number(s, number, &v)) return 0;
    /* The first word of "2 million" may be the modifier's own modifier. */
    return v >= 1 && v <= 100000000 ? (int)v : 0;
}

static void sizes(tac_event *e, const tac_sentence *s) {
    static const char *const kill[] = {"kill", "murder", "massacre", "execute", "assassinate", "slay", "slaughter", "behead", "lynch", "hang", NULL};
    static const char *const die[] = {"die", "perish", NULL};
    static const char *const dead[] = {"dead", NULL};
    static const char *const injure[] = {"wound", "injure", "hurt", "maim", NULL};
    static const char *const hurt[] = {"injured", "wounded", NULL};
    static const char *const seize[] = {"arrest", "detain", "jail", "imprison", NULL};
    tac_record *r = e->record;
    bool arrests = e->type == TAC_COERCE && tac_str_is(e->mode, "arrest");
    bool harms = e->type == TAC_ASSAULT || e->type == TAC_COERCE || e->type == TAC_PROTEST;
    if (!harms) return;
    for (int32_t i = 0; i < (int32_t)s->n; i++) {
        const tac_word *w = &s->words[i];
        bool own = i >= (int32_t)e->first && i <= (int32_t)e->last;
        bool close = own || tac_tree_under(s, i, (int32_t)e->word) || (tac_ask_inside(s, w->head) && tac_tree_under(s, (int32_t)e->word, i) && s->words[e->word].head == i);
        if (!close) continue;
        int32_t object = tac_ask_passive(s, i) ? tac_tree_child(s, i, TAC_NSUBJ) : tac_tree_child(s, i, TAC_OBJ);
        int n = count(s, object);
        if (e->type == TAC_ASSAULT) {
            if (n && !r->dead && tac_ask_in(s, i, kill)) r->dead = n;
            if (!r->dead && tac_ask_in(s, i, die)) r->dead = count(s, tac_tree_child(s, i, TAC_NSUBJ));
            if (!r->dead && tac_ask_in(s, i, dead) && w->upos == TAC_ADJ) r->dead = count(s, i) ? count(s, i) : count(s, tac_tree_child(s, i, TAC_NSUBJ)); /* "12 dead", "12 were dead" */
            if (n && !r->injured && tac_ask_in(s, i, injure)) r->injured = n;
            if (!r->injured && tac_ask_in(s, i, hurt) && w->upos == TAC_ADJ) r->injured = count(s, i);
        }
        if (arrests && n && !r->arrested && (tac_ask_in(s, i, seize) || own)) r->arrested = n;
    }
}

void tac_context_answer(tac_coding *c, tac_event *e) {
    if (e->sentence >= c->parse->n || e->word >= c->parse->sentences[e->sentence].n) return;
    const tac_sentence *s = &c->parse->sentences[e->sentence];
    contexts(c, e, s);
    sizes(e, s);
}

/* What it is about: the contexts that the reader holds, the frame's, and those of words of the lexicon that stand close to the act. */
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

void tac_context_answer(tac_coding *c, tac_event *e) {
    if (e->sentence >= c->parse->n || e->word >= c->parse->sentences[e->sentence].n) return;
    const tac_sentence *s = &c->parse->sentences[e->sentence];
    contexts(c, e, s);
}

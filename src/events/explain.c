/* The decision told to a person: what was considered, what each witness said, and why the losers lost. Silent when nobody asked. */
#include "events/decide.h"

#include <stdarg.h>
#include <string.h>

void tac_explain(tac_coding *c, const char *format, ...) {
    if (!c->explain) return;
    va_list args;
    va_start(args, format);
    tac_buf_vprintf(c->explain, format, args);
    va_end(args);
}

enum { STEPS = 12 };

/* A way through the tree: the words below `meet` that it goes up through, and those it goes down through, the last first. */
typedef struct {
    int32_t up[STEPS], down[STEPS];
    uint32_t n_up, n_down;
} way;

static void put(char *to, size_t *n, tac_str s) {
    if (to && s.n) memcpy(to + *n, s.s, s.n);
    *n += s.n;
}

/* One step with its arrow: the relation, and the word that is reached. */
static void put_step(char *to, size_t *n, tac_str relation, tac_str arrow, tac_str lemma) {
    if (*n) put(to, n, TAC_S(" "));
    put(to, n, relation);
    put(to, n, arrow);
    put(to, n, lemma);
}

/* Its text at `to`, or only its length. */
static size_t put_way(const tac_sentence *s, const way *p, char *to) {
    size_t n = 0;
    for (uint32_t i = 0; i < p->n_up; i++) {
        const tac_word *w = &s->words[p->up[i]];
        put_step(to, &n, w->rel, TAC_S("<-"), s->words[w->head].lemma);
    }
    for (uint32_t i = p->n_down; i-- > 0;) put_step(to, &n, s->words[p->down[i]].rel, TAC_S("->"), s->words[p->down[i]].lemma);
    return n;
}

tac_str tac_tree_path(tac_arena *arena, const tac_sentence *s, int32_t from, int32_t to) {
    way p = {0};
    if (from < 0 || to < 0 || (uint32_t)from >= s->n || (uint32_t)to >= s->n) return (tac_str){0};
    int32_t meet = from;
    while (p.n_up < STEPS && meet >= 0 && (uint32_t)meet < s->n && !tac_tree_under(s, to, meet)) {
        p.up[p.n_up++] = meet;
        meet = s->words[meet].head;
    }
    if (meet < 0 || (uint32_t)meet >= s->n || !tac_tree_under(s, to, meet)) return TAC_S("far");
    for (int32_t w = to; w != meet && p.n_down < STEPS && w >= 0; w = s->words[w].head) p.down[p.n_down++] = w;
    size_t n = put_way(s, &p, NULL);
    if (!n) return (tac_str){0};
    char *text = tac_arena_alloc(arena, n);
    put_way(s, &p, text);
    return (tac_str){text, n};
}

void tac_explain_candidate(tac_coding *c, const tac_candidate *k, const tac_frame_match *matches, uint32_t n) {
    if (!c->explain) return;
    const tac_word *w = &k->s->words[k->event.word];
    tac_explain(c, "\n\"%.*s\" (%.*s, sentence %u)\n", (int)w->form.n, w->form.s, (int)w->lemma.n, w->lemma.s, c->parse->before + k->event.sentence + 1);
    if (k->p) {
        tac_explain(c, "  reader:");
        for (int shown = 0; shown < 3; shown++) { /* the three likeliest, in order */
            int best = -1;
            for (int t = 0; t < TAC_TYPES; t++) {
                int before = 0;
                for (int u = 0; u < TAC_TYPES; u++) before += k->p[u] > k->p[t] || (k->p[u] == k->p[t] && u < t);
                if (before == shown) best = t;
            }
            if (best >= 0 && k->p[best] >= 0.01f) tac_explain(c, " %s %.2f", tac_type_name((tac_type)best), (double)k->p[best]);
        }
        tac_explain(c, " none %.2f\n", (double)k->p[TAC_NO_TYPE]);
    }
    for (uint32_t i = 0; i < n; i++) {
        const tac_frame_match *m = &matches[i];
        tac_explain(c, "  frame %.*s = %s %.*s (%.*s): ", (int)m->what.name.n, m->what.name.s, m->type != TAC_NO_TYPE ? tac_type_name(m->type) : "?", (int)m->mode.n, m->mode.s ? m->mode.s : "",
                    (int)m->what.where.n, m->what.where.s);
        if (m->holds) tac_explain(c, "holds%s, %u conditions met\n", m->what.user ? ", yours" : "", m->held);
        else tac_explain(c, "blocked: not \"%.*s\"\n", (int)m->failed.n, m->failed.s ? m->failed.s : "");
    }
    tac_explain(c, "  %s %.*s, score %.2f%s%s\n", k->event.type != TAC_NO_TYPE ? tac_type_name(k->event.type) : "no type", (int)k->event.mode.n, k->event.mode.s ? k->event.mode.s : "",
                (double)k->score, k->lost ? ": no record, " : "", k->lost ? k->lost : "");
}

void tac_explain_party(tac_coding *c, const tac_candidate *k, bool actor, int32_t mention, float link, bool slot, float p, bool taken) {
    if (!c->explain) return;
    const tac_mention *m = tac_mention_of(c, mention);
    tac_entity e = tac_entity_of(c, mention, k->event.type, actor);
    tac_str path = tac_tree_path(c->arena, k->s, (int32_t)m->head, (int32_t)k->event.word);
    const tac_word *w = &k->s->words[k->event.word];
    tac_explain(c, "  %s of \"%.*s\": %.*s [%s %s] link %.2f%s, %.*s: %.2f %s; %.*s\n", actor ? "actor" : "recipient", (int)w->form.n, w->form.s, (int)e.entity_text.n, e.entity_text.s,
                e.code[0] ? e.code : "-", e.n_sectors ? e.sectors[0] : "-", (double)link, slot ? ", slot" : "", (int)path.n, path.s ? path.s : "", (double)p, taken ? "taken" : "left",
                (int)m->why.n, m->why.s ? m->why.s : "");
}

void tac_explain_likes(tac_coding *c, const tac_candidate *k) {
    if (!c->explain || !c->options->likes || !k->event.reader) return;
    tac_like like[TAC_LIKES];
    uint32_t n = tac_likes_nearest(c->options->likes, k->event.reader->heard, like);
    if (n) tac_explain(c, "  most like it in the training texts:\n");
    for (uint32_t i = 0; i < n; i++)
        tac_explain(c, "    %.2f %.*s: %.*s (%.*s)\n", like[i].likeness, (int)like[i].what.n, like[i].what.s, (int)like[i].sentence.n, like[i].sentence.s, (int)like[i].id.n, like[i].id.s);
}

/* What two did to each other, by periods. */
#include "analysis/internal.h"

typedef struct {
    acts acts;
    uint32_t group;       /* 0 there, 1 back */
    unsigned without;
    uint64_t left_out;
} counting;

static void count(void *context, const tac_told *t) {
    counting *c = context;
    if (t->aux & c->without) {
        c->left_out++;
        return;
    }
    acts_add(&c->acts, c->group, t->cluster, t->joined, t->date, tac_plover_quad(tac_str_of(tac_store_event_name(t->event))), t->scale);
}

bool tac_dyad_run(tac_store *s, const tac_filter *f, const char *a, const char *b, tac_period period, bool by_report, tac_arena *arena, tac_dyad *out, tac_error *err) {
    counting c = {.acts = acts_new(arena, by_report), .without = f->without_aux};
    tac_filter asked = *f;
    asked.without_aux = 0; /* tested here, for what is left out is counted */
    asked.order = TAC_BY_DATE;
    *out = (tac_dyad){0};
    asked.actor = a, asked.recipient = b;
    if (!tac_store_told(s, &asked, count, &c, err)) return false;
    asked.actor = b, asked.recipient = a;
    c.group = 1;
    if (!tac_store_told(s, &asked, count, &c, err)) return false;
    spans all = spans_of(arena, &c.acts, f, &period);
    out->at = TAC_NEW(arena, tac_dyad_period, all.n);
    out->n = all.n;
    out->left_out = c.left_out;
    for (uint32_t i = 0; i < all.n; i++) out->at[i].start = all.starts[i];
    for (uint32_t i = 0; i < c.acts.at.n; i++) {
        const act *one = &c.acts.at.at[i];
        uint32_t at = spans_find(&all, &period, one->date);
        tally_add(one->group ? &out->back : &out->there, one);
        if (at < all.n) tally_add(one->group ? &out->at[at].back : &out->at[at].there, one);
    }
    return true;
}

/* Who says that an act happened: the sayings of the document whose content it stands in, outermost first. The reader's links to sources are a second witness: they add
 * a source that the grammar does not show and strike out one that they find absurd. A speech act is not attributed to its own speaker. */
#include "events/decide.h"
#include "events/sayings.h"

#include <string.h>

enum { MOST = 6 };
typedef struct {
    int32_t mention;
    uint32_t sentence, first, last; /* the words of saying; sentence UINT32_MAX: none */
    tac_str author, source;         /* what they do to the two commitments */
    uint32_t depth;
} teller;
typedef struct {
    teller at[MOST];                /* outermost first */
    uint32_t n;
} tellers;

static void add(tellers *all, teller t) {
    if (t.mention < 0 || all->n == MOST) return;
    for (uint32_t i = 0; i < all->n; i++)
        if (all->at[i].mention == t.mention) return;
    uint32_t at = all->n++;
    for (; at > 0 && all->at[at - 1].depth > t.depth; at--) all->at[at] = all->at[at - 1];
    all->at[at] = t;
}

/* Every saying that holds the act to be so, or not so. */
static void who_tells(tac_coding *c, const tac_event *e, tellers *all) {
    const tac_sayings *sayings = tac_sayings_of(c);
    for (uint32_t i = 0; i < sayings->n; i++) {
        const tac_saying *a = &sayings->at[i];
        if (!a->tells || !tac_saying_covers(a, e->sentence, e->word)) continue;
        if (a->sentence == e->sentence && (uint32_t)a->cue >= e->first && (uint32_t)a->cue <= e->last) continue; /* the act is the saying */
        add(all, (teller){a->mention, a->sentence, a->cue_words.first, a->cue_words.last, a->author, a->holder, a->depth});
    }
}

/* The reader's chance that a mention is a source of the event: the best of its words. */
static double linked(const tac_event *e, const tac_mention *m, uint32_t words) {
    double best = 0;
    if (!e->reader || !e->reader->link || m->sentence != e->sentence) return -1;
    for (uint32_t i = m->first; i <= m->last && i < words; i++) {
        double p = e->reader->link[(uint32_t)TAC_ROLE_SOURCE * words + i];
        if (p > best) best = p;
    }
    return best;
}

static void second_witness(tac_coding *c, const tac_event *e, tellers *all) {
    const tac_sentence *s = &c->parse->sentences[e->sentence];
    uint32_t kept = 0;
    for (uint32_t i = 0; i < all->n; i++) {
        const tac_mention *m = &c->mentions->at[all->at[i].mention];
        double p = linked(e, m, s->n);
        if (p < 0 || p >= 0.05) all->at[kept++] = all->at[i];
        else tac_explain(c, "  source %s %s: left out, the reader gives it %.2f\n", m->code[0] ? m->code : "-", m->n_sectors ? m->sectors[0] : "-", p);
    }
    all->n = kept;
    if (!e->reader || !e->reader->link) return;
    for (uint32_t i = 0; i < s->n; i++) {
        if (e->reader->link[(uint32_t)TAC_ROLE_SOURCE * s->n + i] < 0.5) continue;
        teller t = {.mention = tac_mention_at(c->mentions, c->parse, e->sentence, i), .sentence = UINT32_MAX};
        /* Its cue is the word of saying that it does, if one is there. */
        int32_t cue = s->words[i].head;
        tac_term_hit hit;
        if (tac_ask_inside(s, cue) && tac_ask_term(c, s, cue, TAC_TERM_SOURCE, &hit)) {
            tac_str rest = hit.value;
            if (tac_str_cut(&rest, ' ', &t.author)) tac_str_cut(&rest, ' ', &t.source);
            t.sentence = e->sentence, t.first = t.last = (uint32_t)cue;
        }
        add(all, t);
    }
}

static int32_t root_mention(const tac_mentions *m, int32_t i) {
    for (uint32_t steps = 0; steps < m->n && i >= 0 && (uint32_t)i < m->n && m->at[i].antecedent >= 0 && m->at[i].antecedent < i; steps++) i = m->at[i].antecedent;
    return i;
}

/* A speech-act event is not attributed to its own speaker. */
static bool own_speaker(tac_coding *c, const tac_event *e, int32_t mention) {
    if (!e->speech_act) return false;
    const tac_mentions *m = c->mentions;
    int32_t root = root_mention(m, mention);
    const tac_mention *a = &m->at[mention];
    for (uint32_t i = 0; i < e->n_actors; i++) {
        int32_t actor = e->actors[i];
        if (actor < 0 || (uint32_t)actor >= m->n) continue;
        if (root_mention(m, actor) == root) return true;
        const tac_mention *b = &m->at[actor];
        if (a->code[0] && strcmp(a->code, b->code) == 0 && (a->n_sectors == 0 || b->n_sectors == 0 || strcmp(a->sectors[0], b->sectors[0]) == 0)) return true;
        if (a->name.n && tac_str_eq(a->name, b->name)) return true;
    }
    return false;
}

void tac_sources_answer(tac_coding *c, tac_event *e) {
    if (e->sentence >= c->parse->n || e->word >= c->parse->sentences[e->sentence].n) return;
    tellers *all = TAC_NEW(c->arena, tellers, 1);
    who_tells(c, e, all);
    second_witness(c, e, all);
    tac_record *r = e->record;
    r->attribution = all->n ? TAC_NEW(c->arena, tac_entity, all->n) : NULL;
    r->n_attribution = 0;
    for (uint32_t i = 0; i < all->n; i++) {
        const teller *a = &all->at[i];
        tac_entity entity = tac_entity_of(c, a->mention, e->type, false);
        if (own_speaker(c, e, a->mention)) {
            tac_explain(c, "  source %.*s: left out, the act is its own saying\n", (int)entity.entity_text.n, entity.entity_text.s);
            continue;
        }
        if (a->sentence < c->parse->n) entity.cue = tac_ask_text(c, &c->parse->sentences[a->sentence], a->first, a->last);
        entity.factuality = a->source.n ? a->source : TAC_S("CT+");
        if (tac_str_is(a->author, "UU")) r->factuality = TAC_S("UU");
        tac_explain(c, "  source %.*s [%s], %s \"%.*s\": it holds %.*s, the author %.*s\n", (int)entity.entity_text.n, entity.entity_text.s, entity.code[0] ? entity.code : "-",
                    entity.cue.n ? "by" : "by the reader", (int)entity.cue.n, entity.cue.n ? entity.cue.s : "", (int)entity.factuality.n, entity.factuality.s, (int)a->author.n,
                    a->author.n ? a->author.s : "");
        r->attribution[r->n_attribution++] = entity;
    }
}

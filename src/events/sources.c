/* Who says so. From the trigger the walk goes up to the root; every word of saying that stands over the act, or beside it ("..., X said"; "according to X";
 * "as X said"), gives a source: the subject, a passive's by-agent, the noun's possessor. Sources are gathered from the innermost outwards and turned round at the
 * end. A sentence inside a quotation that was begun before takes the quotation's speaker. The reader's links to sources are a second witness: they add a source
 * that the tree does not show and strike out one that they find absurd. */
#include "events/ask.h"

#include <string.h>

enum { MOST = 6 };
typedef struct {
    int32_t mention;
    uint32_t sentence, cue;      /* the word of saying */
    tac_str author, source;      /* what the word does to the two commitments */
} saying;
typedef struct {
    saying at[MOST];
    uint32_t n;
} sayings;

static const char *const quoting[] = {"cite", "quote", NULL};

/* Verbs of charging put the charge in a preposition: "accused X of shelling". */
static bool charges(const tac_sentence *s, int32_t verb, int32_t content) {
    static const struct { const char *verb, *preposition; } pairs[] = {{"accuse", "of"}, {"suspect", "of"}, {"blame", "for"}, {"charge", "with"}, {"warn", "of"}, {"convict", "of"},
                                                                       {"complain", "of"}, {"speak", "of"}, {"tell", "of"}, {"acquit", "of"}, {"complain", "about"}};
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++) {
        const char *one[] = {pairs[i].preposition, NULL};
        if (tac_tree_lemma_is(s, verb, pairs[i].verb) && (tac_ask_child_in(s, content, TAC_CASE, one) >= 0 || tac_ask_child_in(s, content, TAC_MARK, one) >= 0)) return true;
    }
    return false;
}

static bool reports(tac_coding *c, const tac_sentence *s, int32_t word, tac_str *author, tac_str *source) {
    tac_term_hit hit;
    if (!tac_ask_term(c, s, word, TAC_TERM_SOURCE, &hit)) return false;
    tac_str rest = hit.value;
    *author = *source = (tac_str){0};
    if (tac_str_cut(&rest, ' ', author)) tac_str_cut(&rest, ' ', source);
    return true;
}

/* The mention that a noun is or belongs to; a bare relative goes to what it stands for. */
static int32_t mention_of(tac_coding *c, uint32_t sentence, int32_t word) {
    if (!tac_ask_inside(&c->parse->sentences[sentence], word)) return -1;
    return tac_mention_at(c->mentions, c->parse, sentence, (uint32_t)word);
}

static void add(sayings *all, int32_t mention, uint32_t sentence, int32_t cue, tac_str author, tac_str source) {
    if (mention < 0 || all->n == MOST) return;
    for (uint32_t i = 0; i < all->n; i++)
        if (all->at[i].mention == mention) return;
    all->at[all->n++] = (saying){mention, sentence, (uint32_t)cue, author, source};
}

/* "Reuters said, citing officials": the cited stand inside, so they come first from the act outwards. */
static void add_cited(tac_coding *c, sayings *all, uint32_t sentence, int32_t verb) {
    const tac_sentence *s = &c->parse->sentences[sentence];
    int32_t citing = tac_ask_child_in(s, verb, TAC_ADVCL, quoting);
    if (citing >= 0) add(all, mention_of(c, sentence, tac_tree_child(s, citing, TAC_OBJ)), sentence, citing, TAC_S("CT+"), TAC_S("CT+"));
}

/* The source of a noun of saying: "Israel's claim", "a report by the UN", "Israeli claims". */
static int32_t noun_source(tac_coding *c, uint32_t sentence, int32_t noun) {
    const tac_sentence *s = &c->parse->sentences[sentence];
    for (int32_t k = s->words[noun].first_child; tac_ask_inside(s, k); k = s->words[k].next_sibling)
        if (tac_str_is(s->words[k].rel, "nmod:poss")) return mention_of(c, sentence, k);
    static const char *const by[] = {"by", "from", "of"};
    for (int i = 0; i < 3; i++) {
        int32_t k = tac_tree_child_case(s, noun, by[i]);
        if (k >= 0 && mention_of(c, sentence, k) >= 0) return mention_of(c, sentence, k);
    }
    static const tac_deprel before[] = {TAC_AMOD, TAC_COMPOUND};
    for (int i = 0; i < 2; i++) {
        int32_t k = tac_tree_child(s, noun, before[i]);
        if (k >= 0) {
            int32_t m = c->mentions->by_word[sentence][k];
            if (m >= 0) return m;
        }
    }
    return -1;
}

/* What stands beside a clause: ", X said", "as X said", "according to X". */
static void beside(tac_coding *c, sayings *all, uint32_t sentence, int32_t clause, int32_t from) {
    const tac_sentence *s = &c->parse->sentences[sentence];
    tac_str author, source;
    for (int32_t k = s->words[clause].first_child; tac_ask_inside(s, k); k = s->words[k].next_sibling) {
        if (k == from) continue;
        const tac_word *w = &s->words[k];
        static const char *const as[] = {"as", NULL};
        static const char *const according[] = {"according", NULL};
        if (w->deprel == TAC_OBL || w->deprel == TAC_NMOD || w->deprel == TAC_ADVCL) {
            if (tac_ask_child_in(s, k, TAC_CASE, according) >= 0 || tac_ask_child_in(s, k, TAC_MARK, according) >= 0) {
                int32_t cue = tac_ask_child_in(s, k, TAC_CASE, according);
                add(all, mention_of(c, sentence, k), sentence, cue >= 0 ? cue : tac_ask_child_in(s, k, TAC_MARK, according), TAC_S("CT+"), TAC_S("CT+"));
                continue;
            }
            if (tac_ask_in(s, k, according)) { /* "according" read as a participle, the source its oblique */
                add(all, mention_of(c, sentence, tac_tree_child(s, k, TAC_OBL)), sentence, k, TAC_S("CT+"), TAC_S("CT+"));
                continue;
            }
        }
        bool aside = w->deprel == TAC_PARATAXIS && tac_tree_child(s, k, TAC_CCOMP) < 0;
        bool as_said = w->deprel == TAC_ADVCL && tac_ask_child_in(s, k, TAC_MARK, as) >= 0;
        if ((aside || as_said) && reports(c, s, k, &author, &source)) {
            add_cited(c, all, sentence, k);
            add(all, mention_of(c, sentence, tac_ask_doer(s, k)), sentence, k, author, source);
        }
    }
}

/* Verbs whose object or bare complement is itself what they hold to be so: "denied the attack", "admitted selling", "claims to have sold". */
static bool holds_acts(const tac_sentence *s, int32_t verb) {
    static const char *const verbs[] = {"deny", "confirm", "admit", "acknowledge", "report", "claim", "allege", "describe", "recall", "suspect", "fear", "predict", "concede", "recount", "confess",
                                        "dispute", "profess", "purport", "verify", "corroborate", "announce", NULL};
    return tac_ask_in(s, verb, verbs);
}

/* Does the word of saying `h` stand over `cur` as over its content? */
static bool holds_content(const tac_sentence *s, int32_t h, int32_t cur) {
    const tac_word *w = &s->words[cur];
    bool verb = s->words[h].upos == TAC_VERB || s->words[h].upos == TAC_AUX;
    switch (w->deprel) {
    case TAC_CCOMP: return true;
    case TAC_XCOMP: return holds_acts(s, h) || tac_ask_passive(s, h) || charges(s, h, cur); /* "promised to leave" reports nothing */
    case TAC_OBJ: return verb && holds_acts(s, h);
    case TAC_NSUBJ: return tac_str_is(w->rel, "nsubj:pass") && holds_acts(s, h); /* "the attack was confirmed by" */
    case TAC_PARATAXIS: case TAC_DEP: return cur > h && tac_tree_child(s, h, TAC_CCOMP) < 0;
    case TAC_ACL: return !verb && !tac_str_is(w->rel, "acl:relcl");
    case TAC_OBL: case TAC_ADVCL: return charges(s, h, cur);
    case TAC_NMOD: return !verb && tac_ask_child_in(s, cur, TAC_CASE, (const char *const[]){"of", "about", NULL}) >= 0;
    default: return false;
    }
}

/* From a word to the root, all who say it, from the inside out. */
static void climb(tac_coding *c, sayings *all, uint32_t sentence, int32_t word) {
    const tac_sentence *s = &c->parse->sentences[sentence];
    int32_t cur = word, from = -1;
    for (uint32_t steps = 0; steps <= s->n && tac_ask_inside(s, cur); steps++) {
        tac_str author, source;
        bool is_saying = reports(c, s, cur, &author, &source);
        if (cur == word || !is_saying || from < 0 || !holds_content(s, cur, from)) beside(c, all, sentence, cur, from);
        int32_t h = s->words[cur].head;
        if (!tac_ask_inside(s, h)) break;
        if (reports(c, s, h, &author, &source) && holds_content(s, h, cur)) {
            bool verb = tac_tree_pos(&s->words[h]) == 'v';
            add_cited(c, all, sentence, h);
            int32_t who = verb ? mention_of(c, sentence, tac_ask_doer(s, h)) : noun_source(c, sentence, h);
            /* A noun of saying whose owner is the subject of its verb: "the army issued a statement that ..." */
            if (who < 0 && !verb && s->words[h].deprel == TAC_OBJ) who = mention_of(c, sentence, tac_ask_doer(s, s->words[h].head));
            add(all, who, sentence, h, author, source);
        }
        from = cur;
        cur = h;
    }
}

static bool quote_mark(tac_str form) {
    return tac_str_is(form, "\"") || tac_str_is(form, "``") || tac_str_is(form, "''") || tac_str_is(form, "\xe2\x80\x9c") || tac_str_is(form, "\xe2\x80\x9d");
}

/* Whether a word stands between quotation marks that opened in its paragraph. */
static bool quoted(const tac_parse *parse, uint32_t sentence, uint32_t word) {
    uint32_t i = sentence;
    while (i > 0 && !parse->sentences[i].opens_paragraph && sentence - i < 12) i--;
    bool open = false;
    for (; i <= sentence; i++) {
        const tac_sentence *s = &parse->sentences[i];
        for (uint32_t k = 0; k < s->n && (i < sentence || k < word); k++) {
            tac_str form = s->words[k].form;
            if (!quote_mark(form)) continue;
            if (tac_str_is(form, "\xe2\x80\x9c") || tac_str_is(form, "``")) open = true;
            else if (tac_str_is(form, "\xe2\x80\x9d") || tac_str_is(form, "''")) open = false;
            else open = !open;
        }
    }
    return open;
}

/* The speaker of a quotation that runs over several sentences: the last one named before, else the one named after, within the paragraph. */
static void speaker_nearby(tac_coding *c, sayings *all, uint32_t sentence) {
    const tac_parse *parse = c->parse;
    static const int32_t order[] = {-1, 1, -2, -3, 2};
    for (size_t i = 0; i < sizeof order / sizeof *order; i++) {
        int64_t at = (int64_t)sentence + order[i];
        if (at < 0 || at >= parse->n) continue;
        bool broken = false; /* a paragraph between, looking forward */
        for (int64_t k = sentence + 1; k <= at; k++)
            if (parse->sentences[k].opens_paragraph) broken = true;
        if (broken) continue;
        const tac_sentence *s = &parse->sentences[at];
        for (int32_t k = 0; k < (int32_t)s->n; k++) {
            tac_str author, source;
            if (s->words[k].upos != TAC_VERB || (s->words[k].deprel != TAC_ROOT && s->words[k].deprel != TAC_PARATAXIS)) continue;
            if (!reports(c, s, k, &author, &source)) continue;
            int32_t who = mention_of(c, (uint32_t)at, tac_ask_doer(s, k));
            if (who < 0) continue;
            add(all, who, (uint32_t)at, k, author, source);
            return;
        }
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

static void second_witness(tac_coding *c, const tac_event *e, sayings *all) {
    const tac_sentence *s = &c->parse->sentences[e->sentence];
    uint32_t kept = 0;
    for (uint32_t i = 0; i < all->n; i++) {
        double p = linked(e, &c->mentions->at[all->at[i].mention], s->n);
        if (p < 0 || p >= 0.05) all->at[kept++] = all->at[i];
    }
    all->n = kept;
    if (!e->reader || !e->reader->link) return;
    for (uint32_t i = 0; i < s->n; i++) {
        if (e->reader->link[(uint32_t)TAC_ROLE_SOURCE * s->n + i] < 0.5) continue;
        int32_t m = mention_of(c, e->sentence, (int32_t)i);
        if (m < 0) continue;
        /* Its cue is the word of saying that it does, if one is there. */
        int32_t cue = s->words[i].head;
        tac_str author = {0}, source = {0};
        if (tac_ask_inside(s, cue)) reports(c, s, cue, &author, &source);
        add(all, m, e->sentence, cue >= 0 && author.n ? cue : -1, author, source);
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
    sayings all = {0};
    climb(c, &all, e->sentence, (int32_t)e->word);
    bool inside_quote = quoted(c->parse, e->sentence, e->word);
    second_witness(c, e, &all);
    if (all.n == 0 && inside_quote) speaker_nearby(c, &all, e->sentence);
    tac_record *r = e->record;
    r->attribution = all.n ? TAC_NEW(c->arena, tac_entity, all.n) : NULL;
    r->n_attribution = 0;
    for (uint32_t i = all.n; i-- > 0;) {
        const saying *a = &all.at[i];
        if (own_speaker(c, e, a->mention)) continue;
        tac_entity entity = tac_entity_of(c, a->mention, e->type, false);
        const tac_sentence *s = &c->parse->sentences[a->sentence];
        if (a->cue < s->n) entity.cue = tac_ask_text(c, s, a->cue, a->cue);
        entity.factuality = a->source.n ? a->source : TAC_S("CT+");
        if (tac_str_is(a->author, "UU")) r->factuality = TAC_S("UU");
        r->attribution[r->n_attribution++] = entity;
    }
}

/* The grammar of saying, in one sentence: for each word of the source lexicon who says it, and which words are what is said.
 *
 *   verb     X said that A; A, X said; A, said X; as X said, A; X said: A     source: the doer; content: the clause under or around it
 *            X accused Y of A; X denied A; A was confirmed by X               content: objects and what hangs on them
 *   noun     X's claim that A; a report by X of A; X issued a statement that A
 *   phrase   according to X, A; in X's view, A                                content: the clause around it
 *
 * A cue whose lexicon block leaves both commitments unknown (UU UU: wants, praises, asks) gives a saying that does not tell: its content is what the source wants or
 * judges, and no source of the acts in it. */
#include "events/sayings.h"

#include <string.h>

enum { DEPTH = 12 };

static const char *const according[] = {"according", NULL};

/* ---- words to stretches ---- */

static bool edge(const tac_word *w) {
    static const char *const quotes[] = {"\"", "``", "''", "\xe2\x80\x9c", "\xe2\x80\x9d", "(", ")", "'", "\xe2\x80\x98", "\xe2\x80\x99", "[", "]", "?", "!"};
    if (w->upos != TAC_PUNCT) return false;
    for (size_t i = 0; i < sizeof quotes / sizeof *quotes; i++)
        if (tac_str_is(w->form, quotes[i])) return false;
    return true;
}

uint32_t tac_saying_words(const tac_sentence *s, uint32_t sentence, int32_t root, int32_t cut, tac_stretch *out, uint32_t max) {
    uint32_t n = 0;
    if (!tac_ask_inside(s, root)) return 0;
    for (uint32_t i = 0; i < s->n && n < max;) {
        bool in = tac_tree_under(s, (int32_t)i, root) && !(cut >= 0 && tac_tree_under(s, (int32_t)i, cut));
        if (!in) {
            i++;
            continue;
        }
        uint32_t first = i;
        while (i < s->n && tac_tree_under(s, (int32_t)i, root) && !(cut >= 0 && tac_tree_under(s, (int32_t)i, cut))) i++;
        uint32_t last = i - 1;
        while (first < last && edge(&s->words[first])) first++;
        while (last > first && edge(&s->words[last])) last--;
        bool only_mark = first == last && s->words[first].upos == TAC_PUNCT;
        if (!only_mark) out[n++] = (tac_stretch){sentence, first, last};
    }
    return n;
}

static void add_words(const tac_sentence *s, tac_saying *a, int32_t root, int32_t cut) {
    tac_stretch found[TAC_STRETCHES];
    uint32_t n = tac_saying_words(s, a->sentence, root, cut, found, TAC_STRETCHES);
    for (uint32_t i = 0; i < n; i++) tac_saying_add_content(a, found[i]);
}

/* ---- who ---- */

static int32_t mention_of(tac_coding *c, uint32_t sentence, int32_t word) {
    if (!tac_ask_inside(&c->parse->sentences[sentence], word)) return -1;
    return tac_mention_at(c->mentions, c->parse, sentence, (uint32_t)word);
}

static bool source_term(tac_coding *c, const tac_sentence *s, int32_t word, tac_term_hit *hit) { return tac_ask_term(c, s, word, TAC_TERM_SOURCE, hit); }

/* The owner of a noun of saying: "Israel's claim", "a report by the UN", "Israeli claims"; -1: none. */
static int32_t owner(tac_coding *c, uint32_t sentence, int32_t noun) {
    const tac_sentence *s = &c->parse->sentences[sentence];
    for (int32_t k = s->words[noun].first_child; tac_ask_inside(s, k); k = s->words[k].next_sibling)
        if (tac_str_is(s->words[k].rel, "nmod:poss")) return k;
    static const char *const by[] = {"by", "from", "of"};
    for (int i = 0; i < 3; i++) {
        int32_t k = tac_tree_child_case(s, noun, by[i]);
        if (k >= 0 && (i < 2 || mention_of(c, sentence, k) >= 0)) return k;
    }
    static const char *const made[] = {"publish", "release", "issue", "conduct", "write", "prepare", "compile", "sign", "commission", "draft", "produce", "post", "air", "broadcast", NULL};
    int32_t by_whom = tac_tree_child_case(s, tac_ask_child_in(s, noun, TAC_ACL, made), "by"); /* "a poll published by the paper" */
    if (by_whom >= 0) return by_whom;
    static const tac_deprel before[] = {TAC_AMOD, TAC_COMPOUND};
    for (int i = 0; i < 2; i++) {
        int32_t k = tac_tree_child(s, noun, before[i]);
        if (k >= 0 && c->mentions->by_word[sentence][k] >= 0) return k;
    }
    const tac_word *w = &s->words[noun];
    if (w->deprel == TAC_OBJ || (w->deprel == TAC_NSUBJ && tac_ask_rel_is(s, noun, "nsubj:pass"))) { /* "the army issued a statement that ..." */
        int32_t doer = tac_ask_doer(s, w->head);
        if (doer != noun) return doer;
    }
    return -1;
}

/* The source as words and as a party. A document speaks for whoever made it. */
static void set_source(tac_coding *c, tac_saying *a, int32_t word) {
    const tac_sentence *s = &c->parse->sentences[a->sentence];
    a->source = -1;
    a->mention = -1;
    if (!tac_ask_inside(s, word)) return;
    a->source = word;
    a->mention = mention_of(c, a->sentence, word);
    const tac_mention *m = a->mention >= 0 ? &c->mentions->at[a->mention] : NULL;
    tac_term_hit hit;
    if ((!m || !m->code[0]) && s->words[word].upos == TAC_NOUN && source_term(c, s, word, &hit)) {
        int32_t who = owner(c, a->sentence, word);
        int32_t mention = mention_of(c, a->sentence, who);
        if (mention >= 0) a->mention = mention;
    }
    /* The span: the phrase with its apposition and relative clause, as far as it lies together around its head. */
    tac_stretch found[TAC_STRETCHES];
    int32_t cut = tac_tree_under(s, a->cue, word) ? a->cue : -1;
    for (int step = 0; cut >= 0 && step < DEPTH && s->words[cut].head != word && tac_ask_inside(s, s->words[cut].head); step++) cut = s->words[cut].head;
    uint32_t n = tac_saying_words(s, a->sentence, word, cut, found, TAC_STRETCHES);
    a->source_words = (tac_stretch){a->sentence, (uint32_t)word, (uint32_t)word};
    for (uint32_t i = 0; i < n; i++)
        if (found[i].first <= (uint32_t)word && found[i].last >= (uint32_t)word) a->source_words = found[i];
    uint32_t *first = &a->source_words.first;
    while (*first < (uint32_t)word && s->words[*first].deprel == TAC_CASE) (*first)++;
}

/* "Iran, say officials, has tests planned": of two subjects the one right after the verb says it, the other belongs to what is said. -1: no such pair. */
static int32_t after_verb(const tac_sentence *s, int32_t verb) {
    int32_t first = tac_tree_child(s, verb, TAC_NSUBJ);
    if (first < 0 || first > verb || s->words[verb - 1].upos != TAC_PUNCT || tac_tree_child(s, verb, TAC_CCOMP) < 0) return -1;
    for (int32_t k = s->words[first].next_sibling; tac_ask_inside(s, k); k = s->words[k].next_sibling)
        if (s->words[k].deprel == TAC_NSUBJ && k > verb) return k;
    return -1;
}

/* "Asked about the bomb, Clinton said": who is asked does not ask. */
static bool past_participle_clause(const tac_sentence *s, int32_t verb) {
    const tac_word *w = &s->words[verb];
    return w->deprel == TAC_ADVCL && tac_str_is(w->xpos, "VBN") && tac_tree_child(s, verb, TAC_NSUBJ) < 0 && tac_tree_child(s, verb, TAC_AUXREL) < 0;
}

/* Who does what a verb of saying says. A relative pronoun stands where the source stands; its antecedent is who it is. */
static void set_doer(tac_coding *c, tac_saying *a, int32_t verb) {
    const tac_sentence *s = &c->parse->sentences[a->sentence];
    int32_t subject = tac_tree_child(s, verb, TAC_NSUBJ);
    int32_t inverted = after_verb(s, verb);
    int32_t who = inverted >= 0 ? inverted : past_participle_clause(s, verb) ? tac_tree_child_case(s, verb, "by") : tac_ask_doer(s, verb);
        set_source(c, a, who);
    if (who >= 0 && subject >= 0 && subject != who && s->words[verb].head == who) a->source_words = (tac_stretch){a->sentence, (uint32_t)subject, (uint32_t)subject};
}

/* ---- the cue ---- */

static tac_stretch cue_stretch(const tac_sentence *s, uint32_t sentence, int32_t cue, uint32_t words) {
    uint32_t first = (uint32_t)cue, last = (uint32_t)cue + (words ? words - 1 : 0);
    if (last >= s->n) last = (uint32_t)cue;
    while (first > 0) {
        const tac_word *w = &s->words[first - 1];
        bool helps = w->head == cue && (w->deprel == TAC_AUXREL || (w->deprel == TAC_ADVMOD && w->upos != TAC_PUNCT) || w->deprel == TAC_COP);
        if (!helps) break;
        first--;
    }
    return (tac_stretch){sentence, first, last};
}

static tac_saying start(const tac_sentence *s, uint32_t sentence, int32_t cue, const tac_term_hit *hit) {
    tac_saying a = {.sentence = sentence, .cue = cue, .source = -1, .mention = -1, .within = -1};
    tac_str rest = hit->value;
    if (tac_str_cut(&rest, ' ', &a.author)) tac_str_cut(&rest, ' ', &a.holder);
    a.block = hit->block;
    a.tells = !tac_str_is(a.holder, "UU");
    a.speaks = a.tells || tac_str_is(a.block, "ask");
    a.cue_words = cue_stretch(s, sentence, cue, hit->words);
    return a;
}

static void push(tac_coding *c, tac_sayings *out, tac_saying *a) {
    TAC_PUSH(c->arena, *out, *a);
}

/* ---- what a verb says ---- */

/* Verbs whose object or bare complement is itself what they hold to be so: "denied the attack", "admitted selling", "claims to have sold". */
static bool holds_acts(const tac_sentence *s, int32_t verb) {
    static const char *const verbs[] = {"deny", "confirm", "admit", "acknowledge", "report", "claim", "allege", "describe", "recall", "suspect", "fear", "predict", "concede", "recount", "confess",
                                        "dispute", "profess", "purport", "verify", "corroborate", "announce", NULL};
    return tac_ask_in(s, verb, verbs);
}

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

/* The object is whom it is said to. */
static bool addresses(const tac_sentence *s, int32_t verb) {
    static const char *const verbs[] = {"tell", "inform", "notify", "brief", "assure", "remind", "advise", "persuade", "convince", "reassure", "alert", "ask", NULL};
    return tac_ask_in(s, verb, verbs);
}

/* What hangs on a verb but is none of what it says: when, where, how, to whom, in what paper. */
static bool setting(const tac_sentence *s, int32_t k) {
    static const char *const content[] = {"for", "of", "as", "about", "against", "with", "from", "into", "between", "over", "to", NULL};
    const tac_word *w = &s->words[k];
    if (w->deprel == TAC_OBL) return w->rel.n > 4 || tac_ask_child_in(s, k, TAC_CASE, content) < 0;
    static const char *const marks[] = {"for", "of", "from", "as", "about", "against", NULL};
    return w->deprel != TAC_ADVCL || tac_ask_child_in(s, k, TAC_MARK, marks) < 0;
}

/* Its preposition is the cue's own: "called on X", "pushed for X". */
static bool cue_preposition(const tac_sentence *s, const tac_saying *a, int32_t word) {
    int32_t preposition = s->words[word].deprel == TAC_OBL ? tac_tree_child(s, word, TAC_CASE) : -1;
    return preposition > a->cue && (uint32_t)preposition <= a->cue_words.last;
}

/* Objects and what hangs on them: from the first to the last. */
static bool add_arguments(const tac_sentence *s, tac_saying *a, int32_t verb) {
    int32_t object = tac_tree_child(s, verb, TAC_OBJ);
    bool any = false, told_to = addresses(s, verb) && a->tells;
    for (int32_t k = s->words[verb].first_child; tac_ask_inside(s, k); k = s->words[k].next_sibling) {
        const tac_word *w = &s->words[k];
        if (k < verb) continue;
        if (cue_preposition(s, a, k)) { /* "called on Trump to stop": whom it is said to is part of what is wanted */
            tac_stretch found[TAC_STRETCHES];
            uint32_t n = tac_saying_words(s, a->sentence, k, -1, found, TAC_STRETCHES);
            for (uint32_t i = 0; i < n; i++) {
                if (found[i].first <= a->cue_words.last) found[i].first = a->cue_words.last + 1;
                if (found[i].first <= found[i].last) tac_saying_add_content(a, found[i]);
            }
            any = true;
            continue;
        }
        bool argument = w->deprel == TAC_XCOMP || w->deprel == TAC_CCOMP || ((w->deprel == TAC_OBJ || w->deprel == TAC_IOBJ) && !told_to);
        bool joined = (w->deprel == TAC_OBL || w->deprel == TAC_ADVCL) && !setting(s, k) && (!a->tells || charges(s, verb, k) || object >= 0);
        if (!argument && !joined) continue;
        add_words(s, a, k, -1);
        any = true;
        if (w->deprel == TAC_OBL && object < 0 && a->n_content == 1) { /* "called for talks": the preposition belongs to the cue */
            tac_stretch *t = &a->content[0];
            if (t->first < t->last && s->words[t->first].deprel == TAC_CASE) {
                if (t->first == a->cue_words.last + 1) a->cue_words.last = t->first;
                t->first++;
            }
        }
    }
    if (tac_ask_passive(s, verb) && a->source >= 0) { /* "the attack was confirmed by police" */
        int32_t subject = tac_tree_child(s, verb, TAC_NSUBJ);
        if (subject >= 0) add_words(s, a, subject, -1), any = true;
    }
    return any;
}

/* A clause beside a verb of saying that holds it: "A, X said", "X said: A". */
static bool is_aside(const tac_sentence *s, int32_t verb) {
    const tac_word *w = &s->words[verb];
    static const char *const as[] = {"as", "like", NULL};
    if (w->deprel == TAC_PARATAXIS) return tac_tree_child(s, verb, TAC_CCOMP) < 0;
    return w->deprel == TAC_ADVCL && tac_ask_child_in(s, verb, TAC_MARK, as) >= 0 && tac_tree_child(s, verb, TAC_CCOMP) < 0;
}

/* "..., Reuters said, citing officials": the cited hold what Reuters says. */
static void cited(tac_coding *c, const tac_saying *a, int32_t verb, tac_sayings *out) {
    static const char *const quoting[] = {"cite", "quote", NULL};
    const tac_sentence *s = &c->parse->sentences[a->sentence];
    int32_t citing = tac_ask_child_in(s, verb, TAC_ADVCL, quoting), object = tac_tree_child(s, citing, TAC_OBJ);
    if (object < 0 || !a->n_content) return;
    tac_saying b = *a;
    b.cue = citing;
    b.cue_words = (tac_stretch){a->sentence, (uint32_t)citing, (uint32_t)citing};
    b.author = b.holder = TAC_S("CT+");
    set_source(c, &b, object);
    push(c, out, &b);
}

/* What a document shows is what it says: "polls show a close contest". */
static bool document_shows(tac_coding *c, const tac_sentence *s, const tac_saying *a) {
    static const char *const verbs[] = {"show", "find", "indicate", "suggest", "reveal", "detail", "confirm", "put", "give", "point_to", NULL};
    tac_term_hit hit;
    return a->source >= 0 && tac_ask_in(s, a->cue, verbs) && s->words[a->source].upos == TAC_NOUN && source_term(c, s, a->source, &hit);
}

static void verb_says(tac_coding *c, uint32_t sentence, int32_t verb, const tac_term_hit *hit, tac_sayings *out) {
    const tac_sentence *s = &c->parse->sentences[sentence];
    tac_saying a = start(s, sentence, verb, hit);
    set_doer(c, &a, verb);
    bool clause = false;
    for (int32_t k = s->words[verb].first_child; tac_ask_inside(s, k); k = s->words[k].next_sibling) {
        tac_deprel rel = s->words[k].deprel;
        bool after = (rel == TAC_PARATAXIS || rel == TAC_DEP) && k > verb && tac_tree_child(s, verb, TAC_CCOMP) < 0 && a.tells;
        if (rel == TAC_CCOMP || after) add_words(s, &a, k, -1), clause = true;
    }
    if (after_verb(s, verb) >= 0) add_words(s, &a, tac_tree_child(s, verb, TAC_NSUBJ), -1);
    if (clause && !a.tells) add_arguments(s, &a, verb);
    if (!clause && is_aside(s, verb) && a.tells) {
        int32_t held = s->words[verb].head;
        for (int step = 0; step < DEPTH && tac_ask_inside(s, held) && s->words[held].deprel == TAC_CONJ; step++) held = s->words[held].head;
        add_words(s, &a, held, verb);
        clause = true;
    }
    if (!clause) {
        int32_t x = tac_tree_child(s, verb, TAC_XCOMP);
        bool acts = holds_acts(s, verb) || (x >= 0 && tac_ask_passive(s, verb));
        for (int32_t k = s->words[verb].first_child; tac_ask_inside(s, k) && !acts; k = s->words[k].next_sibling)
            acts = (s->words[k].deprel == TAC_OBL || s->words[k].deprel == TAC_ADVCL || s->words[k].deprel == TAC_XCOMP) && charges(s, verb, k);
        bool told = add_arguments(s, &a, verb);
        if (told && !acts) a.tells = false;
        if (told && !acts && document_shows(c, s, &a)) acts = true;
        static const char *const other[] = {"begin", "continue", "see", "find", "prove", "hold", "determine", "figure", "show", "feel", "go", "know", "learn", "hear", "consider", NULL};
        if (told && !acts && tac_ask_in(s, verb, other)) a.n_content = 0; /* with no clause under them these tell nothing: "began to run", "saw a man" */
    }
    if (a.source < 0 && !(clause && a.tells && tac_ask_passive(s, verb))) return; /* nobody says it; "it is reported that" leaves out who, but somebody does */
    push(c, out, &a);
    cited(c, &a, verb, out);
}

/* ---- nouns, adjectives and phrases ---- */

static void noun_says(tac_coding *c, uint32_t sentence, int32_t noun, const tac_term_hit *hit, tac_sayings *out) {
    static const char *const topics[] = {"of", "about", "for", "on", "against", "to", NULL};
    const tac_sentence *s = &c->parse->sentences[sentence];
    tac_saying a = start(s, sentence, noun, hit);
    a.cue_words = (tac_stretch){sentence, (uint32_t)noun, (uint32_t)noun};
    int32_t who = owner(c, sentence, noun);
    set_source(c, &a, who);
    bool clause = false;
    for (int32_t k = s->words[noun].first_child; tac_ask_inside(s, k); k = s->words[k].next_sibling) {
        const tac_word *w = &s->words[k];
        bool full = w->deprel == TAC_CCOMP || (w->deprel == TAC_ACL && !tac_ask_rel_is(s, k, "acl:relcl"));
        static const char *const to[] = {"to", NULL};
        if (full && tac_str_is(a.author, "CT+") && tac_ask_child_in(s, k, TAC_MARK, to) >= 0) continue; /* "a letter to thank him" says nothing yet */
        if (full && (tac_tree_child(s, k, TAC_MARK) >= 0 || w->deprel == TAC_CCOMP)) add_words(s, &a, k, -1), clause = true;
    }
    if (s->words[noun].deprel == TAC_NSUBJ && tac_tree_child(s, s->words[noun].head, TAC_COP) >= 0 && !clause) { /* "the fear is that ..." */
        int32_t head = s->words[noun].head;
        if (tac_tree_child(s, head, TAC_MARK) >= 0 || tac_tree_child(s, head, TAC_CCOMP) >= 0) add_words(s, &a, tac_tree_child(s, head, TAC_CCOMP), -1);
    }
    for (int32_t k = s->words[noun].first_child; tac_ask_inside(s, k) && !clause && who >= 0 && who != k; k = s->words[k].next_sibling) {
        if (s->words[k].deprel != TAC_NMOD || k < noun || tac_ask_child_in(s, k, TAC_CASE, topics) < 0) continue;
        add_words(s, &a, k, -1);
        if (a.n_content && a.content[0].first < a.content[0].last) a.content[0].first++, a.cue_words.last = a.content[0].first - 1;
        if (a.cue_words.last != (uint32_t)noun + 1) a.cue_words.last = (uint32_t)noun;
        static const char *const about[] = {"of", "about", NULL};
        if (tac_ask_child_in(s, k, TAC_CASE, about) < 0) a.tells = false;
        break;
    }
    if (tac_str_is(hit->block, "document") && !clause) return;
    if (a.n_content && who >= 0) push(c, out, &a);
}

static void according_says(tac_coding *c, uint32_t sentence, int32_t cue, const tac_term_hit *hit, tac_sayings *out) {
    const tac_sentence *s = &c->parse->sentences[sentence];
    int32_t who = s->words[cue].head, held;
    if (s->words[cue].deprel != TAC_CASE && s->words[cue].deprel != TAC_MARK) { /* read as a participle, the source its oblique */
        who = tac_tree_child(s, cue, TAC_OBL);
        if (who < 0) return;
        held = s->words[cue].head;
    } else {
        held = tac_ask_inside(s, who) ? s->words[who].head : -1;
    }
    if (!tac_ask_inside(s, held)) return;
    tac_saying a = start(s, sentence, cue, hit);
    a.cue_words = (tac_stretch){sentence, (uint32_t)cue, (uint32_t)cue + (hit->words ? hit->words - 1 : 0)};
    if (a.cue_words.last >= s->n) a.cue_words.last = (uint32_t)cue;
    set_source(c, &a, who);
    while (a.source_words.first < (uint32_t)who && a.source_words.first <= a.cue_words.last && a.cue_words.last < (uint32_t)who) a.source_words.first = a.cue_words.last + 1;
    /* It stands at the edge of a sentence for the clause, even where it was hung on a noun in it. */
    int32_t cut = s->words[cue].head == held ? cue : who;
    for (int step = 0; step < DEPTH; step++) {
        const tac_word *w = &s->words[held];
        bool part = w->deprel == TAC_OBL || w->deprel == TAC_OBJ || w->deprel == TAC_NMOD || w->deprel == TAC_XCOMP || w->deprel == TAC_ACL || w->deprel == TAC_ADVCL || w->deprel == TAC_CONJ ||
                    w->deprel == TAC_APPOS || w->deprel == TAC_NUMMOD || w->deprel == TAC_AMOD;
        if (!part || !tac_ask_inside(s, w->head)) break;
        held = w->head;
    }
    add_words(s, &a, held, cut);
    push(c, out, &a);
}

/* "in the view of analysts": the phrase hangs on what they hold, and its last word marks who. */
static void phrase_says(tac_coding *c, uint32_t sentence, int32_t cue, const tac_term_hit *hit, tac_sayings *out) {
    const tac_sentence *s = &c->parse->sentences[sentence];
    int32_t last = cue + (int32_t)hit->words - 1;
    if (!tac_ask_inside(s, last) || s->words[last].deprel != TAC_CASE) return;
    int32_t who = s->words[last].head, noun = tac_ask_inside(s, who) ? s->words[who].head : -1;
    int32_t held = tac_ask_inside(s, noun) ? s->words[noun].head : -1;
    if (noun < cue || noun > last || held < 0) return;
    tac_saying a = start(s, sentence, cue, hit);
    a.cue_words = (tac_stretch){sentence, (uint32_t)cue, (uint32_t)last};
    set_source(c, &a, who);
    add_words(s, &a, held, noun);
    push(c, out, &a);
}

/* Judgements as adjectives and copulas: "is afraid that", "was confident that". */
static void adjective_says(tac_coding *c, uint32_t sentence, int32_t word, const tac_term_hit *hit, tac_sayings *out) {
    const tac_sentence *s = &c->parse->sentences[sentence];
    tac_saying a = start(s, sentence, word, hit);
    set_source(c, &a, tac_tree_child(s, word, TAC_NSUBJ));
    int32_t k = tac_tree_child(s, word, TAC_CCOMP);
    if (a.source < 0 || k < 0) return;
    add_words(s, &a, k, -1);
    push(c, out, &a);
}

/* "20 per cent, compared with 12 a year ago": a preposition in all but form. */
static bool compared(const tac_sentence *s, int32_t word) {
    static const char *const with[] = {"with", "to", NULL};
    return tac_tree_lemma_is(s, word, "compare") && tac_str_is(s->words[word].xpos, "VBN") && !tac_ask_passive(s, word) && tac_ask_in(s, word + 1, with);
}

void tac_sayings_of_sentence(tac_coding *c, uint32_t sentence, tac_sayings *out) {
    const tac_sentence *s = &c->parse->sentences[sentence];
    for (uint32_t i = 0; i < s->n; i++) {
        tac_term_hit hit;
        const tac_word *w = &s->words[i];
        if (tac_ask_form_in(s, (int32_t)i, according)) { /* a fixed phrase, however its lemma was read */
            hit = (tac_term_hit){.words = tac_tree_lemma_is(s, (int32_t)i + 1, "to") ? 2 : 1, .value = TAC_S("CT+ CT+"), .block = TAC_S("according_to")};
            according_says(c, sentence, (int32_t)i, &hit, out);
            continue;
        }
        if (w->upos == TAC_PUNCT || w->upos == TAC_DET || !source_term(c, s, (int32_t)i, &hit)) continue;
        if (compared(s, (int32_t)i)) continue;
        if (w->upos == TAC_VERB || w->upos == TAC_AUX) verb_says(c, sentence, (int32_t)i, &hit, out);
        else if (w->upos == TAC_NOUN) noun_says(c, sentence, (int32_t)i, &hit, out);
        else if (w->upos == TAC_ADP && hit.words > 2) phrase_says(c, sentence, (int32_t)i, &hit, out);
        else if (w->upos == TAC_ADJ) adjective_says(c, sentence, (int32_t)i, &hit, out);
    }
}

/* ---- labels ---- */

static bool label_word(const tac_word *w) { return w->upos == TAC_PROPN || w->upos == TAC_NOUN || w->upos == TAC_ADJ || (w->form.n && w->form.s[0] >= 'A' && w->form.s[0] <= 'Z'); }

void tac_sayings_label(tac_coding *c, uint32_t sentence, tac_sayings *out) {
    enum { LABEL = 5 };
    const tac_parse *p = c->parse;
    const tac_sentence *s = &p->sentences[sentence];
    uint32_t first = 0, colon = 0;
    if (!s->opens_paragraph || s->n < 3) return;
    while (first < s->n && s->words[first].upos == TAC_PUNCT) first++;
    for (colon = first; colon < s->n && colon < first + LABEL && label_word(&s->words[colon]); colon++) continue;
    if (colon == first || colon >= s->n || !tac_str_is(s->words[colon].form, ":") || s->words[colon].gap != TAC_GAP_NONE) return;
    int32_t head = (int32_t)colon - 1;
    for (uint32_t i = first; i < colon; i++) /* the head of the label: hung on nothing in it */
        if (s->words[i].head < (int32_t)first || s->words[i].head >= (int32_t)colon) head = (int32_t)i;
    tac_term_hit hit;
    int32_t mention = mention_of(c, sentence, head);
    bool person = mention >= 0 && (c->mentions->at[mention].classes & (TAC_IS_PERSON | TAC_IS_GROUP | TAC_IS_MEDIA | TAC_IS_ORGANISATION | TAC_IS_GOVERNMENT | TAC_IS_MILITARY));
    bool named = s->words[head].name == TAC_NAME_PERSON || s->words[head].name == TAC_NAME_ORG;
    if (!person && !named && !source_term(c, s, head, &hit)) return;
    tac_saying a = {.sentence = sentence, .cue = (int32_t)colon, .cue_words = {sentence, colon, colon}, .source = head, .source_words = {sentence, first, colon - 1}, .mention = mention,
                    .author = TAC_S("CT+"), .holder = TAC_S("CT+"), .block = TAC_S("label"), .tells = true, .speaks = true, .within = -1};
    if (colon + 1 < s->n) {
        uint32_t last = s->n - 1;
        while (last > colon + 1 && edge(&s->words[last])) last--;
        tac_saying_add_content(&a, (tac_stretch){sentence, colon + 1, last});
    }
    for (uint32_t i = sentence + 1; i < p->n && !p->sentences[i].opens_paragraph; i++) /* in a transcript the whole paragraph is his */
        if (p->sentences[i].n) tac_saying_add_content(&a, (tac_stretch){i, 0, p->sentences[i].n - 1});
    if (a.n_content) push(c, out, &a);
}

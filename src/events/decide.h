/* Inside the decision: grammar over a tree, frames matched, parties weighed. */
#ifndef TAC_EVENTS_DECIDE_H
#define TAC_EVENTS_DECIDE_H

#include "events/internal.h"

/* A handful of words of one sentence, each once. */
enum { TAC_MAX_WORDS = 24 };
typedef struct {
    int32_t at[TAC_MAX_WORDS];
    uint32_t n;
} tac_word_list;

/* The predicate of an act: a verb, a noun, or a verb with the noun it carries ("launched an attack"). -1 where there is none. */
typedef struct {
    int32_t verb, noun;
} tac_predicate;

/* ---- grammar.c: what fills a place of the predicate, whatever shape the clause has ---- */
void tac_words_add(tac_word_list *list, int32_t word);
bool tac_words_has(const tac_word_list *list, int32_t word);
bool tac_grammar_passive(const tac_sentence *s, int32_t verb);
bool tac_grammar_retained(const tac_sentence *s, int32_t verb); /* a passive that keeps its object: "was given asylum"; "iobj" is its subject */
bool tac_grammar_support_verb(const tac_sentence *s, int32_t word);  /* "launch", "issue": carries a noun that names the act */
void tac_grammar_subject(const tac_sentence *s, int32_t verb, tac_word_list *out);
void tac_grammar_object(const tac_sentence *s, int32_t verb, tac_word_list *out);
/* One slot: subj obj iobj comp, or a preposition. Heads only: coordination is tac_grammar_spread's. */
void tac_grammar_slot(const tac_sentence *s, tac_predicate p, tac_str slot, tac_word_list *out);
/* "obj | on of" as the lexicon hands it ("obj on of"): the first slot that is filled. */
void tac_grammar_slots(const tac_sentence *s, tac_predicate p, tac_str slots, tac_word_list *out);
void tac_grammar_spread(const tac_sentence *s, tac_word_list *list); /* adds conjuncts; a relative pronoun gives way to its antecedent */
/* The noun phrase right behind a particle or adverb that is in truth its preposition: "fired [on] protesters", "set [upon] him". -1: none. */
int32_t tac_grammar_stray_object(const tac_sentence *s, int32_t particle);
void tac_grammar_counted(const tac_sentence *s, tac_word_list *list); /* adds what words of number and part count: "dozens of protesters" */
tac_predicate tac_grammar_predicate(const tac_sentence *s, uint32_t word); /* of a trigger word alone; a frame joins a support verb to its noun */
bool tac_grammar_is_noun(const tac_word *w);
bool tac_grammar_is_verb(const tac_sentence *s, int32_t word);

/* ---- frames.c ---- */
typedef struct {
    uint32_t frame, word;       /* the word it is keyed by: the verb, the noun, the first of a phrase, the verb under a modal */
    int32_t modal;              /* the modal that names it, -1: none */
    tac_predicate predicate;
    uint32_t first, last;
    tac_frame_word key;
    tac_frame what;
    tac_type type;              /* after `event E if` */
    tac_str mode, also;         /* after `mode M if`; empty: none. also: a second mode that the frame names */
    tac_word_list keys;         /* further words that the frame rests on: a noun that the verb carries, a phrase's, those that a condition asks for by lemma */
    bool holds;
    uint32_t held;              /* conditions that hold: the more, the better known the sense */
    tac_str failed;             /* the condition that does not, for explain */
} tac_frame_match;
enum { TAC_MAX_MATCHES = 128 };
/* All frames keyed by this word, best first. */
uint32_t tac_frames_at(tac_coding *c, uint32_t sentence, uint32_t word, tac_frame_match *out, uint32_t max);
/* turn.c: the match as its clause makes it: help to come is AGREE. */
void tac_frame_turn(tac_coding *c, uint32_t sentence, tac_frame_match *m);
tac_type tac_type_of(tac_str event); /* TAC_NO_TYPE for no type's name */

/* ---- decide.c's candidates ---- */
typedef struct {
    tac_event event;
    tac_predicate predicate;
    const tac_sentence *s;
    const float *p;             /* (TAC_TYPES + 1) of the word the reader is surest of */
    tac_frame_match match;      /* if event.frame != UINT32_MAX */
    float score;                /* logit that type and being an event are right */
    float sure[2];              /* how sure the surest actor and recipient are, 0..1 */
    float beside;               /* the reader's highest probability of its type at the words beside it, of which one may name the same act */
    bool blocked;               /* a frame of its type is known here and does not hold */
    bool rival;                 /* a frame of another type holds */
    const char *lost;           /* why it is no record; NULL while it stands */
    tac_str path;
} tac_candidate;

/* ---- parties.c ---- */
void tac_parties_turn(tac_coding *c, tac_candidate *k); /* turn.c: the type, where who they are makes it another */
void tac_parties_find(tac_coding *c, tac_candidate *k);
void tac_parties_in(tac_coding *c, uint32_t sentence, tac_word_list *list); /* adds the parties named in words that are none: "the port of Odesa" */
bool tac_parties_codable(tac_coding *c, const tac_candidate *k);
const tac_mention *tac_mention_of(const tac_coding *c, int32_t mention);
int32_t tac_mention_resolved(const tac_coding *c, int32_t mention);  /* the mention whose codes a pronoun takes */
bool tac_mention_coded(const tac_mention *m);
const tac_mention *tac_party_of(const tac_coding *c, int32_t mention); /* the coded mention that this one stands for; NULL: none */

/* ---- reach.c ---- */
/* A side whose own places hold no coded party: words elsewhere that the grammar of the act points at. other: the other side's words. False: none. */
bool tac_reach(tac_coding *c, const tac_candidate *k, bool actor, const tac_word_list *other, tac_word_list *out);

/* ---- describe.c ---- */
/* Why the candidate's word names or describes somebody and tells of nothing; NULL where it does not. */
const char *tac_describes(const tac_candidate *k);

/* ---- foiled.c ---- */
int32_t tac_foiled(const tac_sentence *s, int32_t word);                             /* the verb that says the act was kept from happening, the word itself perhaps; -1: none */
void tac_foilers(const tac_sentence *s, const tac_event *e, tac_word_list *out); /* adds the words for who keeps it from happening */
bool tac_foiled_indeed(tac_coding *c, const tac_event *e); /* it was kept from happening, and that is told as done */

/* ---- acts.c: one act, one record; what speech acts hold ---- */
/* Marks as lost what names an act again and what is only a speech act's content. Candidates in text order. */
void tac_acts_settle(tac_coding *c, tac_candidate *at, uint32_t n);

/* ---- arith.c ---- */
double tac_ln(double x);
double tac_sigma(double z); /* 1 / (1 + e^-z) */

bool tac_is_speech_act(tac_type t);

/* ---- transfer_return.c ---- */
bool tac_return_half(const tac_sentence *s, uint32_t word); /* a noun that names what something is given for */

/* ---- explain.c: text for a person, only when asked for ---- */
void tac_explain(tac_coding *c, const char *format, ...) __attribute__((format(printf, 2, 3)));
void tac_explain_candidate(tac_coding *c, const tac_candidate *k, const tac_frame_match *matches, uint32_t n);
/* The training texts that the reader finds likest to an act, where it heard the act and the options have them. */
void tac_explain_likes(tac_coding *c, const tac_candidate *k);
void tac_explain_party(tac_coding *c, const tac_candidate *k, bool actor, int32_t mention, float link, bool slot, float p, bool taken);
tac_str tac_tree_path(tac_arena *arena, const tac_sentence *s, int32_t from, int32_t to);

#endif

/* Inside the events room: what the decision hands to the questions. Not for other rooms. */
#ifndef TAC_EVENTS_INTERNAL_H
#define TAC_EVENTS_INTERNAL_H

#include "events/events.h"

typedef struct {
    tac_arena *arena;
    const tac_parse *parse;
    const tac_mentions *mentions;
    const tac_lexicon *lex;
    const tac_event_options *options;
    tac_buf *explain;       /* may be NULL */
    tac_buf *trace;         /* not NULL where the options ask for one */
    float eventful;         /* weigh.c's: the share of sentences with an act; negative until it is asked */
    struct tac_story *story; /* time_story.c's: the days that the sentences name; NULL until it is asked */
    struct tac_sayings *sayings; /* sayings.c's: who says what; NULL until it is asked */
} tac_coding;

/* One event on its way to a record. */
typedef struct {
    uint32_t sentence, word;        /* the trigger */
    uint32_t first, last;           /* the trigger's words (light verb with noun, particle), last included; same sentence */
    tac_type type;
    tac_str mode, also;             /* empty: none; also: a second one */
    const tac_trigger *reader;      /* NULL: frames alone */
    uint32_t frame;                 /* UINT32_MAX: reader alone */
    bool speech_act;                /* AGREE, SUPPORT, CONCEDE, REQUEST, ACCUSE, REJECT, THREATEN: its own speaker is no source */
    int32_t actors[12], recipients[12]; /* mention numbers */
    uint32_t n_actors, n_recipients;
    bool guessed;                   /* the recipient was taken for want of a better one, and stands in no place of the act */
    int32_t item_word, place_word;  /* words of the same sentence, -1 none */
    double confidence;
    tac_record *record;             /* being filled */
} tac_event;

/* decide.c: candidates, the decision, parties (parties.c, frames.c). Fills events in text order, record->event.. left to the questions. */
typedef struct { tac_event *at; uint32_t n; } tac_events;
tac_events tac_decide(tac_coding *c);
void tac_answers_fill(tac_coding *c, tac_events *all); /* answers.c: a side that is left to an act told before: "Tripoli rejected the demand" */
void tac_again_find(tac_coding *c, tac_events *all); /* again.c: acts told by "so did" and its like, added in their places */

/* The questions, each one file. Each fills its fields of e->record. */
void tac_sources_answer(tac_coding *c, tac_event *e);   /* sources.c: attribution, and the author's commitment under it (before status) */
void tac_status_answer(tac_coding *c, tac_event *e);    /* status.c: aux, factuality */
void tac_time_answer(tac_coding *c, tac_event *e);      /* time.c: date, enddate, date_text (after status: aux decides on a default) */
void tac_place_answer(tac_coding *c, tac_event *e);     /* place.c: event_loc (extracted, and its country by the lexicon) */
void tac_transfer_answer(tac_coding *c, tac_events *all, tac_event *e); /* transfer.c: item, giver, taker, in_return */
void tac_context_answer(tac_coding *c, tac_event *e);   /* context.c: contexts */
void tac_size_answer(tac_coding *c, tac_event *e);      /* size.c: dead, injured, arrested */

void tac_prices_answer(tac_coding *c, tac_events *all); /* transfer_price.c: what is given only as the price of another act, as an act behind that one (after all questions) */
void tac_links_answer(tac_coding *c, tac_events *all);  /* links.c: link, and dates from one telling to another (last) */

/* tree.c: walking a sentence. -1 where there is none. */
int32_t tac_tree_child(const tac_sentence *s, int32_t word, tac_deprel rel);            /* first child by relation */
int32_t tac_tree_child_case(const tac_sentence *s, int32_t word, const char *preposition); /* first nmod/obl child whose case is this lemma */
bool tac_tree_under(const tac_sentence *s, int32_t word, int32_t ancestor);             /* word is ancestor or below it */
bool tac_tree_lemma_is(const tac_sentence *s, int32_t word, const char *lemma);
char tac_tree_pos(const tac_word *w);                                                   /* lexicon's 'v' 'n' 'a' 'p' 'x' */

/* judge.c: any word's standing, for sources and times: negated, hypothetical ... without a record. Bits of TAC_AUX_*. */
uint32_t tac_status_bits(tac_coding *c, uint32_t sentence, uint32_t word);

/* parties.c: copies a mention into a record's entity; a bare country takes GOV (MIL in ASSAULT and MOBILIZE as an actor). */
tac_entity tac_entity_of(tac_coding *c, int32_t mention, tac_type type, bool actor);

#endif

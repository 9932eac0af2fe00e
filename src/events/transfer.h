/* Inside transfer: what changes hands (transfer_item.c), who gives and takes it (transfer.c), what is given for it (transfer_return.c). Not for other rooms. */
#ifndef TAC_EVENTS_TRANSFER_H
#define TAC_EVENTS_TRANSFER_H

#include "events/ask.h"

/* The classes of things, in the order of the reader's. */
enum { TAC_ITEM_NONE, TAC_ITEM_MONEY = 7, TAC_ITEM_PERSONNEL = 10, TAC_ITEM_PRISONERS = 11, TAC_ITEM_OTHER = TAC_ITEMS - 1 };
extern const char *const tac_item_classes[TAC_ITEMS];

/* What kind of handing over an act's words tell of. */
typedef enum { TAC_HANDS_NOTHING, TAC_HANDS_GIVES, TAC_HANDS_SENDS, TAC_HANDS_FREES, TAC_HANDS_SWAPS, TAC_HANDS_TAKES, TAC_HANDS_STOPS } tac_handing;
tac_handing tac_handing_of(const tac_sentence *s, int32_t word); /* of one word */

/* The thing that an act hands over and how the act names that: its own words, or those of what it asks, promises, stops. word -1: none is named. */
typedef struct {
    int32_t word;
    tac_handing handing;
} tac_handed;
tac_handed tac_handed_by(tac_coding *c, const tac_event *e, const tac_sentence *s);

bool tac_swaps(const tac_sentence *s, uint32_t word); /* the word tells of one thing given for another */
bool tac_handed_back(const tac_sentence *s, const tac_event *e); /* "is compensated by", "was repaid with": the subject is what it is given for */

int tac_item_class(tac_coding *c, const tac_sentence *s, int32_t word);      /* by the lexicon; 0: it knows none */
int tac_item_class_of_act(tac_coding *c, const tac_event *e, const tac_sentence *s); /* "armed", "financed": the act's own verb says what is given */
bool tac_item_people(tac_coding *c, const tac_event *e, const tac_sentence *s, int32_t word); /* it is people that change hands */
bool tac_item_bare(const tac_sentence *s, int32_t word);                     /* a pronoun, a number or a measure alone: the thing was named before */
void tac_item_fill(tac_coding *c, const tac_sentence *s, int32_t word, int cls, tac_item *item); /* class, words, how much */

/* Joins what is given to what is given for it, and a condition to what it is a condition of. */
void tac_return_answer(tac_coding *c, tac_events *all, tac_event *e);
void tac_condition_answer(tac_coding *c, tac_events *all, tac_event *e);

#endif

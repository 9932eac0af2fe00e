/* What the questions (status, sources, time, place, transfer, context) share: small looks at a word, its phrase and its clause.
 * Not for other rooms. */
#ifndef TAC_EVENTS_ASK_H
#define TAC_EVENTS_ASK_H

#include "events/internal.h"

/* A span of whole days, YYYYMMDD each, both included; from 0: none. */
typedef struct {
    uint32_t from, to;
    uint32_t sentence, first, last; /* the words it was read from */
} tac_days;

bool tac_ask_inside(const tac_sentence *s, int32_t word);
/* The word's lemma or form is in a NULL-ended list, ASCII case apart. */
bool tac_ask_in(const tac_sentence *s, int32_t word, const char *const *list);
bool tac_ask_form_in(const tac_sentence *s, int32_t word, const char *const *list); /* its form, whatever the lemma */
bool tac_ask_present(const tac_word *w); /* a verb's present tense; "tested" is none, however it was tagged */
bool tac_ask_rel_is(const tac_sentence *s, int32_t word, const char *rel); /* the whole relation: "nsubj:pass" */
/* Some child of the word in relation `rel` is in the list (list NULL: any). -1: none. */
int32_t tac_ask_child_in(const tac_sentence *s, int32_t word, tac_deprel rel, const char *const *list);
/* The longest term of a kind that starts at the word. */
bool tac_ask_term(const tac_coding *c, const tac_sentence *s, int32_t word, tac_term_kind kind, tac_term_hit *hit);
/* The noun phrase that a word heads, without its clauses, conjuncts, appositions, and the preposition before it. */
void tac_ask_phrase(const tac_sentence *s, int32_t word, uint32_t *first, uint32_t *last);
/* Text from one word to another; empty where the offsets lie. */
tac_str tac_ask_text(const tac_coding *c, const tac_sentence *s, uint32_t first, uint32_t last);
bool tac_ask_passive(const tac_sentence *s, int32_t verb);
/* The noun that does what a verb says: its subject, the by-agent of a passive, what a relative or bare clause hangs on. -1: none. */
int32_t tac_ask_doer(const tac_sentence *s, int32_t verb);
/* A number written in digits or words at a word: "1,200", "twelve", "2.5". False: none. */
bool tac_ask_number(const tac_sentence *s, int32_t word, double *value);

/* time_find.c, time.c: the days that the text gives for the event itself; false: none. */
bool tac_time_stated(tac_coding *c, const tac_event *e, tac_days *out);
/* All time expressions of a sentence, resolved on the publication date; `past` says which way an ambiguous one looks. */
typedef struct {
    uint32_t first, last, head; /* words; head: the one whose place in the tree counts */
    tac_days days;
    bool since;                 /* "since May": from it until now */
    bool relative;              /* "two days earlier": counts from the day being told of, by tac_time_of_sentence from the last day named before, else from the publication date */
    bool day;                   /* names a day, not a longer span */
    bool given;                 /* names its own year: nothing outside it is needed */
    bool yearless;              /* a day or month whose year is not named */
    int by;                     /* relative: so many units after the day told of */
    char unit;                  /* 'd' 'm' 'y' */
    uint32_t told;              /* relative: the day that it was counted from, 0 where the text names none and it is the publication date's */
} tac_when;
uint32_t tac_time_find(tac_coding *c, uint32_t sentence, bool past, tac_when *out, uint32_t max);

/* time.c: the same, each looking the way of its own clause ("will meet on Tuesday") where `past` lets it. */
uint32_t tac_time_of_sentence(tac_coding *c, uint32_t sentence, bool past, tac_when *out, uint32_t max);
bool tac_time_attributive(const tac_sentence *s, int32_t word); /* it is a noun's own: "last week's explosions" */
/* time_story.c: the day that the story tells of, for an act whose words name none; the last day named in the four sentences before, 0: none. */
uint32_t tac_story_day(tac_coding *c, const tac_event *e);
bool tac_story_entry(tac_coding *c, uint32_t sentence, tac_days *out); /* the time that heads the entry of a chronology in which a sentence stands */
bool tac_story_of_the_past(tac_coding *c); /* a text of history: it names years long gone and no time of the last year */
uint32_t tac_story_day_before(tac_coding *c, uint32_t sentence);
/* time_counted.c: the days of an act that is told by its distance from another: "two days after they had left". */
bool tac_time_counted(tac_coding *c, const tac_event *e, tac_days *out);
/* time_lasting.c: the days of an act that has lasted until the day told of ("the tenth day of protests"); false where the sentence does not say so. */
bool tac_time_began(tac_coding *c, const tac_event *e, uint32_t told, tac_days *out);
/* place_resolve.c: which place the words of a phrase mean; fills event_loc but for extracted_place, and says why to explain. Needs a gazetteer. */
void tac_place_resolve(tac_coding *c, tac_event *e, uint32_t first, uint32_t last, uint32_t head);

#endif

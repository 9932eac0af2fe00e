/* Inside time_*.c: what the searches for time expressions share. Days and years of a `tac_finder` are those of the day that "today" is. */
#ifndef TAC_EVENTS_TIME_FINDER_H
#define TAC_EVENTS_TIME_FINDER_H

#include "events/ask.h"

typedef struct {
    tac_coding *c;
    const tac_sentence *s;
    uint32_t pub;
    int year, month, day; /* of pub */
    bool past;
} tac_finder;

/* time_words.c: what stands at a word; 0 or false where it is nothing of the kind, or beyond the sentence. */
bool tac_at_is(const tac_finder *f, uint32_t i, const char *word);
bool tac_at_any(const tac_finder *f, uint32_t i, const char *const *list);
bool tac_at_capital(const tac_finder *f, uint32_t i);
int tac_at_weekday(const tac_finder *f, uint32_t i);                  /* 1 Monday .. 7 */
int tac_at_number(const tac_finder *f, uint32_t i, size_t most);      /* digits, at most so many, "th" aside; -1: none */
int tac_at_day(const tac_finder *f, uint32_t i);                      /* of a month */
int tac_at_year(const tac_finder *f, uint32_t i);
int tac_at_month(const tac_finder *f, uint32_t i);
uint32_t tac_at_year_after(const tac_finder *f, uint32_t i, int *year); /* ", 2003", "of 2003": words it took */
uint32_t tac_at_to(const tac_finder *f, uint32_t i);                  /* "to", "-", "and" */
uint32_t tac_at_count(const tac_finder *f, uint32_t i, double *n);    /* "three", "thirty-two", "a", "several": words it took */
char tac_at_unit(const tac_finder *f, uint32_t i, int *times);        /* 'd' 'w' 'm' 'y' 'h', 0: none; a fortnight is two weeks, a decade ten years */

uint32_t tac_date_of(int y, int m, int d);
tac_days tac_days_span(uint32_t from, uint32_t to);
tac_days tac_days_from(const tac_finder *f, int32_t from, int32_t to);
tac_days tac_days_month(int y, int m);
tac_days tac_days_year(int y);
tac_days tac_days_months_from(const tac_finder *f, int by);
int tac_year_for(const tac_finder *f, int m, int d);                  /* the year that a month (and a day, if any) without one stands in */

/* Each finds expressions of its kind at a word and says how many words it took. */
typedef uint32_t tac_time_pattern(const tac_finder *, uint32_t, tac_when *);
extern tac_time_pattern *const tac_time_patterns[];                   /* time_patterns.c, NULL-ended, the longer forms first */
tac_time_pattern tac_time_day_and_month;                              /* time_patterns.c */
tac_time_pattern tac_time_holiday;                                    /* time_holidays.c */
tac_time_pattern tac_time_told;                                       /* time_told.c: "three days later" */

/* time_told.c: the words before an expression that narrow it ("the end of", "early"), or count from it ("two days after"). */
void tac_time_narrow(const tac_finder *f, tac_when *w);

#endif

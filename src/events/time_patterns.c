/* Time expressions of the calendar: each function looks for one kind at a word and says how many words it took, 0 for none. */
#include "events/time_finder.h"

#include <string.h>

/* The second half of "30 April to 2 May 2003", "April 30 - May 2", "March and May 2003" behind "between": its words with the one that joins them, 0: there is none. */
static uint32_t other_end(const tac_finder *f, uint32_t i, uint32_t k, int d, int m, int year, tac_when *w) {
    static const char *const opens[] = {"between", "from", NULL}, *const and_words[] = {"and", NULL};
    uint32_t at = k + tac_at_to(f, k);
    if (at == k || (tac_at_any(f, k, and_words) && !(i > 0 && tac_at_any(f, i - 1, opens)))) return 0;
    int d2 = tac_at_day(f, at), m2 = tac_at_month(f, at + (d2 ? 1 : 0)), year2;
    if (!m2 || (d2 > 0) != (d > 0)) {
        if (!m2 || d2 || !tac_at_day(f, at + 1)) return 0;
        d2 = tac_at_day(f, ++at);
        if (!d || !d2) return 0;
        at++;
    } else {
        at += d2 ? 2 : 1;
    }
    at += tac_at_year_after(f, at, &year2);
    w->given = year2 > 0;
    if (!year2) year2 = year ? year + (m2 < m) : tac_year_for(f, m2, d2);
    if (!year) year = m2 < m ? year2 - 1 : year2;
    w->days = d ? tac_days_span(tac_date_of(year, m, d), tac_date_of(year2, m2, d2)) : tac_days_span(tac_date_of(year, m, 1), tac_date_of(year2, m2, 31));
    w->day = false;
    return w->days.from <= w->days.to ? at - k : 0;
}

/* "September last year", "12 March of this year": words behind a month that say which, 0: none do. */
static uint32_t told_year(const tac_finder *f, uint32_t k, int *year) {
    uint32_t at = k + (tac_at_is(f, k, "of") ? 1 : 0);
    if (!tac_at_is(f, at + 1, "year")) return 0;
    bool last = tac_at_is(f, at, "last"), next = tac_at_is(f, at, "next");
    if (!last && !next && !tac_at_is(f, at, "this")) return 0;
    *year = f->year + (next ? 1 : last ? -1 : 0);
    return at + 2 - k;
}

/* 5 May 2003, 3rd of May, 5-7 May, May 5, 2003, May 5-7, May 2003, May, 2003-05-21 */
uint32_t tac_time_day_and_month(const tac_finder *f, uint32_t i, tac_when *w) {
    uint32_t k = i;
    int year = 0, m, d = tac_at_day(f, k), d2 = 0;
    w->day = true;
    if (d) {
        k++;
        if (tac_at_to(f, k) && tac_at_day(f, k + 1)) d2 = tac_at_day(f, k + 1), k += 2;
        if (tac_at_is(f, k, "of")) k++;
        m = tac_at_month(f, k);
        if (!m) return 0;
        k++;
        k += tac_at_year_after(f, k, &year);
    } else {
        m = tac_at_month(f, k);
        if (!m) return 0;
        k++;
        if (tac_at_is(f, k, "the") && tac_at_day(f, k + 1)) k++;
        d = tac_at_year(f, k) ? 0 : tac_at_day(f, k);
        if (d) {
            k++;
            if (tac_at_to(f, k) && tac_at_day(f, k + 1) && !tac_at_month(f, k + 2)) d2 = tac_at_day(f, k + 1), k += 2;
        }
        k += tac_at_year_after(f, k, &year);
    }
    uint32_t more = d2 ? 0 : other_end(f, i, k, d, m, year, w);
    if (more) return k - i + more;
    w->given = year > 0;
    if (!year) k += told_year(f, k, &year);
    static const char *const seen_from[] = {"since", "after", "before", "pre", "post", "pre-", "post-", NULL};
    enum { ATTACKS = 2001 }; /* "since September 11": the day of 2001 stands for itself, but in the weeks after its date */
    if (!year && m == 9 && d == 11 && f->past && f->year > ATTACKS && f->month != 9 && i > 0 && tac_at_any(f, i - 1, seen_from)) year = ATTACKS;
    w->yearless = !year;
    if (!year) year = tac_year_for(f, m, f->past || d2 < d ? d : d2); /* "is here from 29 to 31 May": what is not over yet is this year's */
    w->days = d ? tac_days_span(tac_date_of(year, m, d), tac_date_of(year, m, d2 > d ? d2 : d)) : tac_days_month(year, m);
    w->day = d > 0;
    return k - i;
}

/* "On the 4th": the day of that number, last or next. */
static uint32_t day_alone(const tac_finder *f, uint32_t i, tac_when *w) {
    tac_str form = f->s->words[i].form;
    bool ordinal = form.n > 2 && form.s[0] >= '0' && form.s[0] <= '9' && form.s[form.n - 1] > '9';
    if (!ordinal || i < 2 || !tac_at_is(f, i - 1, "the") || !tac_at_is(f, i - 2, "on")) return 0;
    int d = tac_at_day(f, i), month = f->year * 12 + f->month - 1;
    bool noun = i + 1 < f->s->n && (f->s->words[i + 1].upos == TAC_NOUN || f->s->words[i + 1].upos == TAC_ADJ || f->s->words[i + 1].upos == TAC_PROPN);
    if (!d || noun || tac_at_is(f, i + 1, "of")) return 0;
    if (f->past && d > f->day) month--;
    if (!f->past && d < f->day) month++;
    if (d > tac_days_in_month(month / 12, month % 12 + 1)) return 0;
    uint32_t day = tac_date_of(month / 12, month % 12 + 1, d);
    w->days = tac_days_span(day, day);
    w->day = true;
    return 1;
}

static uint32_t iso(const tac_finder *f, uint32_t i, tac_when *w) {
    uint32_t day = tac_day_of(f->s->words[i].form);
    if (!day) return 0;
    w->days = tac_days_span(day, day);
    w->day = w->given = true;
    return 1;
}

/* "the", "their", "Chad's" before a word. */
static bool owner_before(const tac_sentence *s, uint32_t i) {
    return s->words[i - 1].upos == TAC_DET || tac_str_is(s->words[i - 1].rel, "nmod:poss") || tac_str_is(s->words[i - 1].form, "'s");
}

/* A noun behind a word, next to it or behind what describes it: "the 1986 American air raid". */
static bool named_after(const tac_sentence *s, uint32_t i) {
    uint32_t k = i + 1;
    while (k < s->n && k < i + 4 && (s->words[k].upos == TAC_ADJ || s->words[k].upos == TAC_PROPN)) k++;
    return k < s->n && (s->words[k].upos == TAC_NOUN || (k > i + 1 && s->words[k - 1].upos == TAC_PROPN));
}

/* "The 1960's" in two words, "the 60's", "the '60s". */
static uint32_t apostrophe_decade(const tac_finder *f, uint32_t i, tac_when *w) {
    static const char *const mark[] = {"'s", "\xe2\x80\x99s", NULL}, *const quote[] = {"'", "\xe2\x80\x99", "\xe2\x80\x98", "`", NULL};
    tac_str form = f->s->words[i].form;
    size_t digits = 0;
    bool quoted = i > 1 && tac_at_any(f, i - 1, quote);
    for (size_t q = 0; quote[q] && !quoted; q++)
        if (tac_str_starts(form, quote[q])) form.s += strlen(quote[q]), form.n -= strlen(quote[q]), quoted = true;
    if (i == 0 || (!quoted && !tac_at_is(f, i - 1, "the"))) return 0;
    int v = 0;
    for (; digits < form.n && form.s[digits] >= '0' && form.s[digits] <= '9' && digits < 4; digits++) v = v * 10 + form.s[digits] - '0';
    tac_str rest = {form.s + digits, form.n - digits};
    bool whole = tac_str_is(rest, "s") || tac_str_is(rest, "'s"), parted = rest.n == 0 && tac_at_any(f, i + 1, mark);
    if ((digits != 2 && digits != 4) || v % 10 || !(whole || parted)) return 0;
    int century = f->year / 100 * 100;
    if (digits == 2) v += v + century > f->year ? century - 100 : century;
    if (v < 1000 || v > 2200) return 0;
    w->days = tac_days_span(tac_date_of(v, 1, 1), tac_date_of(v + 9, 12, 31));
    return parted ? 2 : 1;
}

/* in 2019, early 2019, the 1994 genocide, the 1990s */
static uint32_t year_or_decade(const tac_finder *f, uint32_t i, tac_when *w) {
    static const char *const before[] = {"in", "since", "of", "from", "by", "until", "till", "during", "after", "before", "early", "late", "mid", "through", "mid-", "between", "back", "around", "throughout",
                                         "for", NULL};
    static const char *const dash[] = {"-", "\xe2\x80\x93", NULL};
    tac_str form = f->s->words[i].form;
    w->given = true;
    if (form.n == 5 && form.s[4] == 's') { /* 1990s */
        int v = 0;
        for (int k = 0; k < 4; k++) {
            if (form.s[k] < '0' || form.s[k] > '9') return 0;
            v = v * 10 + form.s[k] - '0';
        }
        if (v % 10 || v < 1000 || v > 2200) return 0;
        w->days = tac_days_span(tac_date_of(v, 1, 1), tac_date_of(v + 9, 12, 31));
        return 1;
    }
    uint32_t more = apostrophe_decade(f, i, w);
    if (more) return more;
    bool ordinal = form.n == 4 && (tac_str_ends(form, "th") || tac_str_ends(form, "st"));
    if (ordinal && tac_at_is(f, i + 1, "century")) { /* the 19th century */
        int n = tac_at_number(f, i, 2);
        if (n < 10 || n > 22) return 0;
        w->days = tac_days_span(tac_date_of((n - 1) * 100 + 1, 1, 1), tac_date_of(n * 100, 12, 31));
        return 2;
    }
    int y = tac_at_year(f, i), end = 0;
    if (!y) return 0;
    if (tac_at_any(f, i + 1, dash)) end = tac_at_year(f, i + 2);
    bool prepared = i > 0 && tac_at_any(f, i - 1, before);
    if (tac_at_to(f, i + 1) && !end && prepared) end = tac_at_year(f, i + 2); /* from 1998 to 2003 */
    if (end > y && y >= 1500) {
        w->days = tac_days_span(tac_date_of(y, 1, 1), tac_date_of(end, 12, 31));
        return 3;
    }
    prepared = prepared || (i > 1 && tac_at_to(f, i - 1) && tac_at_any(f, i - 2, (const char *const[]){"mid", NULL})); /* mid-2015 */
    bool modifies = i > 0 && i + 1 < f->s->n && owner_before(f->s, i) && named_after(f->s, i) && y >= 1800 && y <= f->year + 5;
    bool counts = prepared && i + 1 < f->s->n && (f->s->words[i + 1].upos == TAC_NOUN || f->s->words[i + 1].upos == TAC_ADJ) && f->s->words[i].deprel == TAC_NUMMOD;
    bool recalled = tac_at_is(f, i + 1, ",") && tac_at_is(f, i + 2, "when") && y >= 1500 && y <= f->year + 1; /* "they remember 1989, when" */
    if ((!prepared && !modifies && !recalled) || counts) return 0;
    w->days = tac_days_year(y);
    return 1;
}

static uint32_t weekday_at(const tac_finder *f, uint32_t i, tac_when *w) {
    static const char *const last[] = {"last", "past", NULL}, *const previous[] = {"previous", NULL};
    static const char *const next[] = {"next", "coming", NULL};
    int day = tac_at_weekday(f, i);
    if (!day) return 0;
    int today = tac_day_weekday(f->pub) + 1, back = (today - day + 7) % 7;
    int by = f->past ? -back : (day - today + 7) % 7;
    if (i > 0 && tac_at_any(f, i - 1, last)) by = back == 0 ? -7 : -back;
    if (i > 0 && tac_at_any(f, i - 1, previous)) by = -back - 7; /* the one before the last */
    if (i > 0 && tac_at_any(f, i - 1, next)) by = (day - today + 7) % 7 == 0 ? 7 : (day - today + 7) % 7;
    w->days = tac_days_from(f, by, by);
    w->day = true;
    if (tac_at_any(f, i + 1, (const char *const[]){"to", "through", "until", "-", NULL}) && tac_at_weekday(f, i + 2)) { /* "Monday to Wednesday" */
        int length = (tac_at_weekday(f, i + 2) - day + 7) % 7;
        w->days = tac_days_from(f, by, by + length);
        return 3;
    }
    return 1;
}

static uint32_t simple_word(const tac_finder *f, uint32_t i, tac_when *w) {
    static const struct { const char *word; int by; } words[] = {{"yesterday", -1}, {"today", 0}, {"tonight", 0}, {"tomorrow", 1}, {"overnight", -1}};
    if (tac_at_is(f, i, "day") && (tac_at_is(f, i + 1, "before") || tac_at_is(f, i + 1, "after")) && (tac_at_is(f, i + 2, "yesterday") || tac_at_is(f, i + 2, "tomorrow"))) {
        int by = tac_at_is(f, i + 1, "before") ? -2 : 2;
        w->days = tac_days_from(f, by, by);
        w->day = true;
        return 3;
    }
    for (size_t k = 0; k < sizeof words / sizeof *words; k++) {
        if (!tac_at_is(f, i, words[k].word)) continue;
        w->days = tac_days_from(f, words[k].by, words[k].by);
        if (tac_at_is(f, i, "overnight") && f->pub < f->c->options->date) w->days = tac_days_span(f->pub, f->pub); /* the night between the day of writing and that of print */
        w->day = true;
        return 1;
    }
    static const char *const parts[] = {"morning", "afternoon", "evening", NULL};
    if (tac_at_is(f, i, "this") && tac_at_any(f, i + 1, parts)) return w->days = tac_days_from(f, 0, 0), w->day = true, 2;
    if (tac_at_is(f, i, "last") && (tac_at_is(f, i + 1, "night") || tac_at_is(f, i + 1, "evening"))) return w->days = tac_days_from(f, -1, -1), w->day = true, 2;
    return 0;
}

static bool season(const tac_finder *f, uint32_t i, int *first_month) {
    static const struct { const char *word; int month; } names[] = {{"spring", 3}, {"summer", 6}, {"autumn", 9}, {"fall", 9}, {"winter", 12}};
    for (size_t k = 0; k < sizeof names / sizeof *names; k++)
        if (tac_at_is(f, i, names[k].word)) return *first_month = names[k].month, true;
    return false;
}

static tac_days season_of(int year, int month) {
    int end_year = month == 12 ? year + 1 : year, end = month == 12 ? 2 : month + 2;
    return tac_days_span(tac_date_of(year, month, 1), tac_date_of(end_year, end, 31));
}

/* last week, next month, this year, the weekend, last summer, the summer of 2005 */
static uint32_t unit_at(const tac_finder *f, uint32_t i, tac_when *w) {
    static const char *const last[] = {"last", "previous", NULL};
    static const char *const next[] = {"next", "coming", NULL};
    int by = tac_at_any(f, i, last) ? -1 : tac_at_any(f, i, next) ? 1 : tac_at_is(f, i, "this") ? 0 : 2, m, year;
    int today = tac_day_weekday(f->pub);
    if (by == 2) {
        if (tac_at_is(f, i, "weekend") && i > 0 && tac_at_is(f, i - 1, "the")) {
            int saturday = f->past ? -(today + 2) % 7 : 5 - today;
            if (f->past && today == 5) saturday = 0;
            w->days = tac_days_from(f, saturday, saturday + 1);
            return 1;
        }
        if (season(f, i, &m)) {
            uint32_t more = tac_at_year_after(f, i + 1, &year);
            if (more) return w->days = season_of(year, m), w->given = true, 1 + more;
            if (tac_at_year(f, i + 1)) return w->days = season_of(tac_at_year(f, i + 1), m), w->given = true, 2;
            if (i > 0 && tac_at_is(f, i - 1, "the")) return 0;
        }
        return 0;
    }
    if (tac_at_is(f, i + 1, "week")) {
        int monday = -today + 7 * by;
        w->days = by == 0 && f->past ? tac_days_from(f, monday, 0) : tac_days_from(f, monday, monday + 6);
        return 2;
    }
    if (tac_at_is(f, i + 1, "weekend")) {
        int saturday = by > 0 ? (5 - today <= 0 ? 12 - today : 5 - today) : -((today + 2) % 7);
        w->days = tac_days_from(f, saturday, saturday + 1);
        return 2;
    }
    if (tac_at_is(f, i + 1, "decade")) return w->days = tac_days_span(tac_date_of((f->year / 10 + by) * 10, 1, 1), tac_date_of((f->year / 10 + by) * 10 + 9, 12, 31)), 2;
    if (tac_at_is(f, i + 1, "month")) return w->days = tac_days_months_from(f, by), 2;
    if (tac_at_is(f, i + 1, "year")) {
        w->days = tac_days_year(f->year + by);
        return 2;
    }
    if (season(f, i + 1, &m)) {
        year = m > f->month ? f->year - 1 : f->year;
        if (by < 0 && m <= f->month && f->month <= m + 2) year--; /* the one before that of now */
        if (by > 0) year = m > f->month ? f->year : f->year + 1;
        w->days = season_of(year, m);
        return 2;
    }
    m = tac_at_month(f, i + 1);
    if (m && by < 0 && tac_at_day(f, i + 2)) { /* last August 21 */
        int d = tac_at_day(f, i + 2);
        year = m * 100 + d >= f->month * 100 + f->day ? f->year - 1 : f->year;
        w->days = tac_days_span(tac_date_of(year, m, d), tac_date_of(year, m, d));
        w->day = true;
        return 3;
    }
    if (m && !tac_at_day(f, i + 2)) {
        year = by < 0 ? (m >= f->month ? f->year - 1 : f->year) : by > 0 ? (m <= f->month ? f->year + 1 : f->year) : f->year;
        w->days = tac_days_month(year, m);
        return 2;
    }
    return 0;
}

/* "The president will be back in two weeks": a count of units lies ahead only in a clause that does. */
static bool clause_ahead(const tac_finder *f, uint32_t i) {
    static const char *const ahead[] = {"will", "'ll", "would", "wo", "shall", "may", "might", "could", "must", "should", "expected", NULL};
    for (uint32_t k = i; k-- > 0 && k + 12 > i;)
        if (tac_at_any(f, k, ahead) || (tac_at_is(f, k, "to") && f->s->words[k + 1].upos == TAC_VERB)) return true;
    return false;
}

static tac_days back_by(const tac_finder *f, double n, char unit, int times) {
    int by = (int)(n * times);
    switch (unit) {
    case 'h': return tac_days_from(f, n > 12 ? -(by / 24) : 0, n > 12 ? -(by / 24) : 0);
    case 'd': return tac_days_from(f, -by, -by);
    case 'w': return tac_days_from(f, -7 * by, -7 * by);
    case 'm': return tac_days_months_from(f, -by);
    default: return by < f->year - 1 ? tac_days_year(f->year - by) : tac_days_span(0, 0);
    }
}

/* two days ago, a fortnight ago, the past two weeks, last three days, the next two years, in recent days, in two weeks, two weeks from now */
static uint32_t count_of_units(const tac_finder *f, uint32_t i, tac_when *w) {
    static const char *const back[] = {"last", "past", "previous", "recent", NULL}, *const on[] = {"next", "coming", NULL};
    uint32_t k = i, took;
    bool window = tac_at_any(f, k, back), ahead = tac_at_any(f, k, on);
    double n = 1;
    int times;
    if ((window && !tac_at_is(f, k, "recent")) || ahead) k++;
    took = tac_at_count(f, k, &n);
    k += took;
    if (!took && !(window && tac_at_is(f, i, "past")) && !(ahead && tac_at_is(f, i, "coming"))) return 0; /* "the past week" ends now, "last week" is one of the calendar's */
    char unit = tac_at_unit(f, k, &times);
    if (!unit || n > 3000) return 0;
    if (!took && unit != 'd' && ahead) return 0;
    k++;
    static const int days_of[] = {['h'] = 0, ['d'] = 1, ['w'] = 7, ['m'] = 30, ['y'] = 365};
    double length = unit == 'h' ? (n >= 24 ? n / 24 : 1) : n * times * days_of[(unsigned char)unit];
    if (unit == 'h' && (window || ahead) && length > 0) length = (int)length;
    if ((window || ahead) && length <= 36500) {
        if (!took && ahead) length = 3;
        return w->days = window ? tac_days_from(f, -(int32_t)length, 0) : tac_days_from(f, unit == 'h' ? 0 : 1, (int32_t)length), k - i;
    }
    if (window || ahead) return 0;
    if (tac_at_is(f, k, "ago")) {
        w->days = n == 1 && times == 1 && unit == 'y' ? tac_days_months_from(f, -12) : back_by(f, n, unit, times); /* "a year ago": about this time of last year */
        w->day = unit == 'd' || unit == 'w' || unit == 'h';
        return w->days.from ? k - i + 1 : 0;
    }
    bool from_now = tac_at_is(f, k, "from") && tac_at_is(f, k + 1, "now"), in = i > 0 && tac_at_is(f, i - 1, "in") && clause_ahead(f, i - 1) && !tac_at_is(f, k, "of");
    if (!from_now && !in) return 0;
    w->days = back_by(f, -n, unit == 'h' ? 'd' : unit, unit == 'h' ? 0 : times);
    w->day = unit == 'd' || unit == 'w' || unit == 'h';
    return w->days.from ? k - i + (from_now ? 2 : 0) : 0;
}

/* mid-June in one word */
static uint32_t middle(const tac_finder *f, uint32_t i, tac_when *w) {
    tac_str form = f->s->words[i].form;
    if (form.n < 7 || !(tac_str_eq_nocase((tac_str){form.s, 4}, TAC_S("mid-")))) return 0;
    tac_word one = f->s->words[i];
    one.form = (tac_str){form.s + 4, form.n - 4};
    tac_sentence alone = {.words = &one, .n = 1};
    tac_finder g = *f;
    int year, m;
    g.s = &alone;
    if (tac_at_year(&g, 0)) return w->days = tac_days_span(tac_date_of(tac_at_year(&g, 0), 5, 1), tac_date_of(tac_at_year(&g, 0), 8, 31)), w->given = true, 1;
    m = tac_at_month(&g, 0);
    if (!m) return 0;
    uint32_t more = tac_at_year_after(f, i + 1, &year);
    w->given = more > 0;
    if (!more) year = tac_year_for(f, m, 0);
    w->days = tac_days_span(tac_date_of(year, m, 11), tac_date_of(year, m, 20));
    return 1 + more;
}

tac_time_pattern *const tac_time_patterns[] = {iso, middle, tac_time_holiday, tac_time_told, count_of_units, unit_at, tac_time_day_and_month, simple_word, weekday_at, day_alone, year_or_decade, NULL};

/* The time expressions of a sentence and the days they mean, seen from the publication date.
 *
 * A scan from left to right tries at each word the longer forms before the shorter: dates with a day and a month, months and years, years and decades, weekdays,
 * yesterday and its like, "last week", "three weeks ago", holidays, seasons. Where an expression fits several days ("on Tuesday", "in July") the nearest before the
 * publication date is meant for what is past, the nearest after for what is to come; a weekday that is the publication date's own is that day. */
#include "events/ask.h"

#include <string.h>

/* ---- words ---- */

typedef struct {
    tac_coding *c;
    const tac_sentence *s;
    uint32_t pub;
    int year, month, day; /* of pub */
    bool past;
} finder;

static bool is(const finder *f, uint32_t i, const char *word) { return i < f->s->n && tac_str_eq_nocase(f->s->words[i].form, tac_str_of(word)); }

static bool any(const finder *f, uint32_t i, const char *const *list) {
    if (i >= f->s->n) return false;
    for (; *list; list++)
        if (tac_str_eq_nocase(f->s->words[i].form, tac_str_of(*list))) return true;
    return false;
}

static bool capital(const finder *f, uint32_t i) { return i < f->s->n && f->s->words[i].form.n && f->s->words[i].form.s[0] >= 'A' && f->s->words[i].form.s[0] <= 'Z'; }

static int name_of(tac_str form, const char *const *names, int n, size_t least) {
    if (form.n && form.s[form.n - 1] == '.') form.n--;
    for (int i = 0; i < n; i++) {
        tac_str name = tac_str_of(names[i]);
        if (tac_str_eq_nocase(form, name)) return i + 1;
        if (form.n >= least && form.n <= 4 && form.n < name.n && tac_str_eq_nocase(form, (tac_str){name.s, form.n})) return i + 1; /* Sept, Mon */
    }
    return 0;
}

static int weekday(const finder *f, uint32_t i) {
    static const char *const names[] = {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};
    if (!capital(f, i)) return 0;
    tac_str form = f->s->words[i].form;
    if (form.n < 6 && f->s->words[i].upos != TAC_PROPN) return 0; /* "Sat down", "Sun" */
    if (tac_str_eq_nocase(form, TAC_S("Sun")) || tac_str_eq_nocase(form, TAC_S("Wed"))) return 0;
    return name_of(form, names, 7, 3);
}

static int plain_number(const finder *f, uint32_t i, size_t most) {
    if (i >= f->s->n) return -1;
    tac_str form = f->s->words[i].form;
    if (form.n > 2 && (tac_str_ends(form, "st") || tac_str_ends(form, "nd") || tac_str_ends(form, "rd") || tac_str_ends(form, "th"))) form.n -= 2;
    if (form.n == 0 || form.n > most) return -1;
    int v = 0;
    for (size_t k = 0; k < form.n; k++) {
        if (form.s[k] < '0' || form.s[k] > '9') return -1;
        v = v * 10 + (form.s[k] - '0');
    }
    return v;
}

static int day_of_month(const finder *f, uint32_t i) {
    int v = plain_number(f, i, 2);
    return v >= 1 && v <= 31 ? v : 0;
}

static int year_at(const finder *f, uint32_t i) {
    if (i >= f->s->n || f->s->words[i].form.n != 4) return 0;
    int v = plain_number(f, i, 4);
    return v >= 1000 && v <= 2200 ? v : 0;
}

static int month_at(const finder *f, uint32_t i) {
    static const char *const names[] = {"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"};
    static const char *const before[] = {"in", "of", "since", "last", "next", "until", "till", "by", "early", "late", "mid", "from", "this", "during", "between", "mid-", NULL};
    if (!capital(f, i)) return 0;
    int m = name_of(f->s->words[i].form, names, 12, 3);
    bool other_word = m == 3 || m == 5 || f->s->words[i].form.n < 5; /* march, may, mar, dec */
    if (m && other_word && m != 6 && m != 7) {
        bool day = day_of_month(f, i + 1) || (i > 0 && day_of_month(f, i - 1)) || year_at(f, i + 1);
        if (!day && !(i > 0 && any(f, i - 1, before))) return 0;
    }
    return m;
}

/* ---- days ---- */

static uint32_t date_of(int y, int m, int d) {
    int most = tac_days_in_month(y, m);
    return (uint32_t)(y * 10000 + m * 100 + (d > most ? most : d));
}

static tac_days span(uint32_t from, uint32_t to) { return (tac_days){.from = from, .to = to}; }
static tac_days from_today(const finder *f, int32_t from, int32_t to) { return span(tac_day_date(tac_day_number(f->pub) + from), tac_day_date(tac_day_number(f->pub) + to)); }
static tac_days whole_month(int y, int m) { return span(date_of(y, m, 1), date_of(y, m, 31)); }
static tac_days whole_year(int y) { return span(date_of(y, 1, 1), date_of(y, 12, 31)); }

static tac_days months_from(const finder *f, int by) {
    int at = f->year * 12 + f->month - 1 + by;
    return at < 12 ? span(0, 0) : whole_month(at / 12, at % 12 + 1);
}

/* The year that a month (and a day, if any) without one stands in. */
static int year_for(const finder *f, int m, int d) {
    int here = f->month * 100 + (d ? f->day : 0), there = m * 100 + d;
    if (f->past) return there > here ? f->year - 1 : f->year;
    return there < here ? f->year + 1 : f->year;
}

/* ---- patterns: each returns how many words it took, 0 for none ---- */

static uint32_t year_after(const finder *f, uint32_t i, int *year) {
    uint32_t k = i;
    if (is(f, k, ",") || is(f, k, "of")) k++;
    *year = year_at(f, k);
    return *year ? k - i + 1 : 0;
}

static uint32_t to_word(const finder *f, uint32_t i) {
    static const char *const to[] = {"-", "\xe2\x80\x93", "to", "and", NULL};
    return any(f, i, to) ? 1 : 0;
}

/* 5 May 2003, 3rd of May, 5-7 May, May 5, 2003, May 5-7, May 2003, May, 2003-05-21 */
static uint32_t day_and_month(const finder *f, uint32_t i, tac_when *w) {
    uint32_t k = i;
    int year = 0, m, d = day_of_month(f, k), d2 = 0;
    w->day = true;
    if (d) {
        k++;
        if (to_word(f, k) && day_of_month(f, k + 1)) d2 = day_of_month(f, k + 1), k += 2;
        if (is(f, k, "of")) k++;
        m = month_at(f, k);
        if (!m) return 0;
        k++;
        k += year_after(f, k, &year);
    } else {
        m = month_at(f, k);
        if (!m) return 0;
        k++;
        if (is(f, k, "the") && day_of_month(f, k + 1)) k++;
        d = year_at(f, k) ? 0 : day_of_month(f, k);
        if (d) {
            k++;
            if (to_word(f, k) && day_of_month(f, k + 1) && !month_at(f, k + 2)) d2 = day_of_month(f, k + 1), k += 2;
        }
        k += year_after(f, k, &year);
    }
    if (!year) year = year_for(f, m, d);
    w->days = d ? span(date_of(year, m, d), date_of(year, m, d2 > d ? d2 : d)) : whole_month(year, m);
    w->day = d > 0;
    return k - i;
}

static uint32_t iso(const finder *f, uint32_t i, tac_when *w) {
    uint32_t day = tac_day_of(f->s->words[i].form);
    if (!day) return 0;
    w->days = span(day, day);
    w->day = true;
    return 1;
}

/* in 2019, early 2019, the 1994 genocide, the 1990s */
static uint32_t year_or_decade(const finder *f, uint32_t i, tac_when *w) {
    static const char *const before[] = {"in", "since", "of", "from", "by", "until", "till", "during", "after", "before", "early", "late", "mid", "through", "mid-", "between", "back", "around", NULL};
    static const char *const early[] = {"early", NULL};
    static const char *const late[] = {"late", NULL};
    tac_str form = f->s->words[i].form;
    if (form.n == 5 && form.s[4] == 's') { /* 1990s */
        int v = 0;
        for (int k = 0; k < 4; k++) {
            if (form.s[k] < '0' || form.s[k] > '9') return 0;
            v = v * 10 + form.s[k] - '0';
        }
        if (v % 10 || v < 1000 || v > 2200) return 0;
        w->days = span(date_of(v, 1, 1), date_of(v + 9, 12, 31));
        return 1;
    }
    int y = year_at(f, i);
    if (!y) return 0;
    bool prepared = i > 0 && any(f, i - 1, before);
    bool modifies = i > 0 && i + 1 < f->s->n && f->s->words[i - 1].upos == TAC_DET && f->s->words[i + 1].upos == TAC_NOUN && y >= 1800 && y <= f->year + 5;
    bool counts = prepared && i + 1 < f->s->n && (f->s->words[i + 1].upos == TAC_NOUN || f->s->words[i + 1].upos == TAC_ADJ) && f->s->words[i].deprel == TAC_NUMMOD;
    if ((!prepared && !modifies) || counts) return 0;
    w->days = whole_year(y);
    if (i > 0 && any(f, i - 1, early)) w->days = span(date_of(y, 1, 1), date_of(y, 4, 30));
    if (i > 0 && any(f, i - 1, late)) w->days = span(date_of(y, 9, 1), date_of(y, 12, 31));
    return 1;
}

static uint32_t weekday_at(const finder *f, uint32_t i, tac_when *w) {
    static const char *const last[] = {"last", "past", "previous", NULL};
    static const char *const next[] = {"next", "coming", NULL};
    int day = weekday(f, i);
    if (!day) return 0;
    int today = tac_day_weekday(f->pub) + 1, back = (today - day + 7) % 7;
    int by = f->past ? -back : (day - today + 7) % 7;
    if (i > 0 && any(f, i - 1, last)) by = back == 0 ? -7 : -back;
    if (i > 0 && any(f, i - 1, next)) by = (day - today + 7) % 7 == 0 ? 7 : (day - today + 7) % 7;
    w->days = from_today(f, by, by);
    w->day = true;
    if (is(f, i + 1, "to") && weekday(f, i + 2)) { /* "Monday to Wednesday" */
        int length = (weekday(f, i + 2) - day + 7) % 7;
        w->days = from_today(f, by, by + length);
        return 3;
    }
    return 1;
}

static uint32_t simple_word(const finder *f, uint32_t i, tac_when *w) {
    static const struct { const char *word; int by; } words[] = {{"yesterday", -1}, {"today", 0}, {"tonight", 0}, {"tomorrow", 1}, {"overnight", -1}};
    if (is(f, i, "day") && (is(f, i + 1, "before") || is(f, i + 1, "after")) && (is(f, i + 2, "yesterday") || is(f, i + 2, "tomorrow"))) {
        int by = is(f, i + 1, "before") ? -2 : 2;
        w->days = from_today(f, by, by);
        w->day = true;
        return 3;
    }
    for (size_t k = 0; k < sizeof words / sizeof *words; k++) {
        if (!is(f, i, words[k].word)) continue;
        w->days = from_today(f, words[k].by, words[k].by);
        w->day = true;
        return 1;
    }
    static const char *const parts[] = {"morning", "afternoon", "evening", NULL};
    static const char *const days[] = {"day", "night", "evening", NULL};
    bool told = (is(f, i, "that") && any(f, i + 1, days)) || (is(f, i, "same") && is(f, i + 1, "day"));
    bool eve = is(f, i, "the") && any(f, i + 1, days) && is(f, i + 2, "before") && (i + 3 >= f->s->n || f->s->words[i + 3].upos == TAC_PUNCT || f->s->words[i + 3].upos == TAC_ADP);
    if (told || eve) {
        w->days = from_today(f, eve ? -1 : 0, eve ? -1 : 0);
        w->day = w->relative = true;
        return eve ? 3 : 2;
    }
    if (is(f, i, "this") && any(f, i + 1, parts)) return w->days = from_today(f, 0, 0), w->day = true, 2;
    if (is(f, i, "last") && (is(f, i + 1, "night") || is(f, i + 1, "evening"))) return w->days = from_today(f, -1, -1), w->day = true, 2;
    return 0;
}

static bool season(const finder *f, uint32_t i, int *first_month) {
    static const struct { const char *word; int month; } names[] = {{"spring", 3}, {"summer", 6}, {"autumn", 9}, {"winter", 12}};
    for (size_t k = 0; k < sizeof names / sizeof *names; k++)
        if (is(f, i, names[k].word)) return *first_month = names[k].month, true;
    return false;
}

static tac_days season_of(int year, int month) {
    int end_year = month == 12 ? year + 1 : year, end = month == 12 ? 2 : month + 2;
    return span(date_of(year, month, 1), date_of(end_year, end, 31));
}

/* last week, next month, this year, the weekend, last summer, the summer of 2005 */
static uint32_t unit_at(const finder *f, uint32_t i, tac_when *w) {
    static const char *const last[] = {"last", "previous", NULL};
    static const char *const next[] = {"next", "coming", NULL};
    int by = any(f, i, last) ? -1 : any(f, i, next) ? 1 : is(f, i, "this") ? 0 : 2, m, year;
    int today = tac_day_weekday(f->pub);
    if (by == 2) {
        if (is(f, i, "weekend") && i > 0 && is(f, i - 1, "the")) {
            int saturday = f->past ? -(today + 2) % 7 : 5 - today;
            if (f->past && today == 5) saturday = 0;
            w->days = from_today(f, saturday, saturday + 1);
            return 1;
        }
        if (season(f, i, &m)) {
            uint32_t more = year_after(f, i + 1, &year);
            if (more) return w->days = season_of(year, m), 1 + more;
            if (i > 0 && is(f, i - 1, "the")) return 0;
        }
        return 0;
    }
    if (is(f, i + 1, "week")) {
        int monday = -today + 7 * by;
        w->days = by == 0 && f->past ? from_today(f, monday, 0) : from_today(f, monday, monday + 6);
        return 2;
    }
    if (is(f, i + 1, "weekend")) {
        int saturday = by > 0 ? (5 - today <= 0 ? 12 - today : 5 - today) : -((today + 2) % 7);
        w->days = from_today(f, saturday, saturday + 1);
        return 2;
    }
    if (is(f, i + 1, "month")) return w->days = months_from(f, by), 2;
    if (is(f, i + 1, "year")) {
        w->days = whole_year(f->year + by);
        if (i > 0 && is(f, i - 1, "late")) w->days.from = date_of(f->year + by, 9, 1);
        if (i > 0 && is(f, i - 1, "early")) w->days.to = date_of(f->year + by, 4, 30);
        return 2;
    }
    if (season(f, i + 1, &m)) {
        year = m > f->month ? f->year - 1 : f->year;
        if (by > 0) year = m > f->month ? f->year : f->year + 1;
        w->days = season_of(year, m);
        return 2;
    }
    m = month_at(f, i + 1);
    if (m && !day_of_month(f, i + 2)) {
        year = by < 0 ? (m >= f->month ? f->year - 1 : f->year) : by > 0 ? (m <= f->month ? f->year + 1 : f->year) : f->year;
        w->days = whole_month(year, m);
        return 2;
    }
    return 0;
}

/* two days ago, three weeks earlier, a fortnight ago, the past two weeks, last three days */
static uint32_t count_of_units(const finder *f, uint32_t i, tac_when *w) {
    static const char *const behind[] = {"ago", "earlier", "before", "previously", NULL};
    static const char *const span_words[] = {"last", "past", "previous", NULL};
    static const char *const few[] = {"few", "several", "recent", NULL};
    uint32_t k = i;
    bool window = false;
    double n = 0;
    if (any(f, k, span_words)) window = true, k++;
    if (is(f, k, "recent")) window = true;
    if (any(f, k, few)) n = is(f, k, "several") ? 4 : 3, k++;
    else if (tac_ask_number(f->s, (int32_t)k, &n) && n < 10000) k++;
    else if (window && !is(f, i, "last")) n = 1; /* "the past week" ends now, "last week" is one of the calendar's */
    else return 0;
    if (is(f, k, "or") || is(f, k, "and")) return 0;
    int unit = is(f, k, "day") || is(f, k, "days") ? 1 : is(f, k, "week") || is(f, k, "weeks") ? 7 : is(f, k, "fortnight") ? 14 : is(f, k, "month") || is(f, k, "months") ? 30
               : is(f, k, "year") || is(f, k, "years") ? 365 : is(f, k, "decade") || is(f, k, "decades") ? 3650 : is(f, k, "hour") || is(f, k, "hours") ? 0 : -1;
    if (unit < 0) return 0;
    k++;
    int32_t by = (int32_t)n;
    if (window) {
        if (by * (int64_t)unit > 36500) return 0;
        w->days = from_today(f, -by * unit, 0);
        return k - i;
    }
    bool ago = is(f, k, "ago");
    if (!any(f, k, behind) || by > 3000) return 0;
    /* "before" with something after it counts from that thing; alone it counts from the day told of. */
    if (is(f, k, "before") && k + 1 < f->s->n && f->s->words[k + 1].upos != TAC_PUNCT) return 0;
    w->relative = !ago;
    if (unit <= 14) w->days = from_today(f, -by * unit, -by * unit), w->day = true;
    else if (unit == 30) w->days = months_from(f, -by);
    else if ((int64_t)by * (unit == 365 ? 1 : 10) < f->year - 1) w->days = whole_year(f->year - by * (unit == 365 ? 1 : 10));
    return k - i + 1;
}

/* Western Easter Sunday (the anonymous Gregorian computus). */
static uint32_t easter(int y) {
    int a = y % 19, b = y / 100, k = y % 100, d = b / 4, e = b % 4, g = (8 * b + 13) / 25, h = (19 * a + b - d - g + 15) % 30, i = k / 4, r = k % 4;
    int l = (32 + 2 * e + 2 * i - h - r) % 7, m = (a + 11 * h + 19 * l) / 433, month = (h + l - 7 * m + 90) / 25, day = (h + l - 7 * m + 33 * month + 19) % 32;
    return date_of(y, month, day);
}

static uint32_t holiday(const finder *f, uint32_t i, tac_when *w) {
    static const struct { const char *one, *two, *three; int month, day; } fixed[] = {
        {"Christmas", "Eve", NULL, 12, 24}, {"Christmas", "Day", NULL, 12, 25}, {"Boxing", "Day", NULL, 12, 26}, {"New", "Year", "Eve", 12, 31}, {"New", "Year", "Day", 1, 1},
        {"May", "Day", NULL, 5, 1}, {"Bastille", "Day", NULL, 7, 14}, {"Halloween", NULL, NULL, 10, 31}, {"Christmas", NULL, NULL, 12, 25}};
    static const struct { const char *one, *two; int by; } movable[] = {{"Good", "Friday", -2}, {"Easter", "Sunday", 0}, {"Easter", "Monday", 1}, {"Palm", "Sunday", -7}, {"Ash", "Wednesday", -46},
                                                                        {"Easter", NULL, 0}};
    if (!capital(f, i)) return 0;
    for (size_t k = 0; k < sizeof fixed / sizeof *fixed; k++) {
        if (!is(f, i, fixed[k].one)) continue;
        uint32_t n = 1;
        if (fixed[k].two) {
            if (!is(f, i + n, fixed[k].two)) continue;
            n++;
        }
        if (fixed[k].three) {
            if (is(f, i + n, "'s") || is(f, i + n, "\xe2\x80\x99s")) n++;
            if (!is(f, i + n, fixed[k].three)) continue;
            n++;
        }
        int year, given;
        uint32_t more = year_after(f, i + n, &given);
        year = more ? given : year_for(f, fixed[k].month, fixed[k].day);
        w->days = span(date_of(year, fixed[k].month, fixed[k].day), date_of(year, fixed[k].month, fixed[k].day));
        w->day = true;
        return n + more;
    }
    for (size_t k = 0; k < sizeof movable / sizeof *movable; k++) {
        if (!is(f, i, movable[k].one) || (movable[k].two && !is(f, i + 1, movable[k].two))) continue;
        uint32_t day = tac_day_date(tac_day_number(easter(f->year)) + movable[k].by);
        if (f->past && day > f->pub) day = tac_day_date(tac_day_number(easter(f->year - 1)) + movable[k].by);
        if (!f->past && day < f->pub) day = tac_day_date(tac_day_number(easter(f->year + 1)) + movable[k].by);
        w->days = span(day, day);
        w->day = true;
        return movable[k].two ? 2 : 1;
    }
    return 0;
}

/* The word of the expression that the rest of it hangs on. */
static uint32_t head_of(const tac_sentence *s, uint32_t first, uint32_t last) {
    for (uint32_t i = first; i <= last; i++) {
        int32_t h = s->words[i].head;
        if (h < (int32_t)first || h > (int32_t)last) return i;
    }
    return last;
}

/* "LAGOS, July 6 (Reuter) -": a date before the dash that a story opens with says when it was written, not when anything happened. */
static bool dateline(const tac_sentence *s, const tac_when *w) {
    static const char *const dashes[] = {"-", "--", "\xe2\x80\x93", "\xe2\x80\x94", "_", ":", "(", NULL};
    if (w->first == 0 || w->first > 6 || !w->day) return false; /* "July 6: ..." opens an entry of a chronicle */
    for (uint32_t i = w->last + 1; i < s->n && i <= w->last + 5; i++)
        if (tac_ask_in(s, (int32_t)i, dashes)) return true;
    return false;
}

/* The day that "today" is: the dateline's where the story has one of the days just before its publication, else the publication date. */
static uint32_t written(tac_coding *c) {
    uint32_t pub = c->options->date;
    for (uint32_t i = 0; i < 3 && i < c->parse->n; i++) {
        const tac_sentence *s = &c->parse->sentences[i];
        if (!s->opens_paragraph && i > 0) continue;
        finder f = {c, s, pub, (int)(pub / 10000), (int)(pub / 100 % 100), (int)(pub % 100), true};
        for (uint32_t k = 0; k < 7 && k < s->n; k++) {
            tac_when w = {0};
            uint32_t took = day_and_month(&f, k, &w);
            if (!took) continue;
            w.first = k;
            w.last = k + took - 1;
            if (!w.day || k + took > s->n || !dateline(s, &w)) break;
            int32_t before = tac_day_number(pub) - tac_day_number(w.days.from);
            if (before >= 0 && before <= 3) return w.days.from;
            break;
        }
    }
    return pub;
}

uint32_t tac_time_find(tac_coding *c, uint32_t sentence, bool past, tac_when *out, uint32_t max) {
    static uint32_t (*const patterns[])(const finder *, uint32_t, tac_when *) = {iso, holiday, count_of_units, unit_at, day_and_month, simple_word, weekday_at, year_or_decade};
    if (sentence >= c->parse->n || !c->options->date) return 0;
    const tac_sentence *s = &c->parse->sentences[sentence];
    uint32_t pub = written(c), n = 0;
    finder f = {c, s, pub, (int)(pub / 10000), (int)(pub / 100 % 100), (int)(pub % 100), past};
    for (uint32_t i = 0; i < s->n && n < max;) {
        tac_when w = {0};
        uint32_t took = 0;
        for (size_t k = 0; k < sizeof patterns / sizeof *patterns && !took; k++) {
            memset(&w, 0, sizeof w);
            took = patterns[k](&f, i, &w);
            if (took && (w.days.from < 10000101 || w.days.to < w.days.from || i + took > s->n)) took = 0;
        }
        if (!took) {
            i++;
            continue;
        }
        static const char *const parts[] = {"night", "evening", "morning", "afternoon", NULL};
        if (w.day && any(&f, i + took, parts)) took++; /* "Tuesday evening" */
        w.first = i;
        w.last = i + took - 1;
        w.head = head_of(s, w.first, w.last);
        if (dateline(s, &w)) {
            i += took;
            continue;
        }
        w.since = i > 0 && (is(&f, i - 1, "since") || (i > 1 && is(&f, i - 2, "since")));
        if (w.since && past && w.days.from <= pub) w.days.to = pub > w.days.to ? pub : w.days.to, w.day = false;
        /* "Wednesday, 5 May": the fuller date speaks for both. */
        if (n > 0 && out[n - 1].last + 2 >= w.first && out[n - 1].day && w.day && weekday(&f, out[n - 1].first) && out[n - 1].first == out[n - 1].last && !weekday(&f, i)) {
            w.first = out[n - 1].first;
            w.head = out[n - 1].head;
            n--;
        }
        /* "from X to Y", "between X and Y" */
        if (n > 0 && out[n - 1].last + 2 == w.first && to_word(&f, w.first - 1) && out[n - 1].first > 0 && (is(&f, out[n - 1].first - 1, "from") || is(&f, out[n - 1].first - 1, "between")) &&
            out[n - 1].days.from <= w.days.to) {
            out[n - 1].days.to = w.days.to;
            out[n - 1].last = w.last;
            i += took;
            continue;
        }
        w.days.sentence = sentence;
        w.days.first = w.first;
        w.days.last = w.last;
        out[n++] = w;
        i += took;
    }
    return n;
}

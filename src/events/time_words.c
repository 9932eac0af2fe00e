/* What a word of a time expression is: a number, a day of the week, a month, a year; and the spans of days they stand for. */
#include "events/time_finder.h"

#include <string.h>

bool tac_at_is(const tac_finder *f, uint32_t i, const char *word) { return i < f->s->n && tac_str_eq_nocase(f->s->words[i].form, tac_str_of(word)); }

bool tac_at_any(const tac_finder *f, uint32_t i, const char *const *list) {
    if (i >= f->s->n) return false;
    for (; *list; list++)
        if (tac_str_eq_nocase(f->s->words[i].form, tac_str_of(*list))) return true;
    return false;
}

bool tac_at_capital(const tac_finder *f, uint32_t i) { return i < f->s->n && f->s->words[i].form.n && f->s->words[i].form.s[0] >= 'A' && f->s->words[i].form.s[0] <= 'Z'; }

static int name_of(tac_str form, const char *const *names, int n, size_t least) {
    if (form.n && form.s[form.n - 1] == '.') form.n--;
    for (int i = 0; i < n; i++) {
        tac_str name = tac_str_of(names[i]);
        if (tac_str_eq_nocase(form, name)) return i + 1;
        if (form.n >= least && form.n <= 4 && form.n < name.n && tac_str_eq_nocase(form, (tac_str){name.s, form.n})) return i + 1; /* Sept, Mon */
    }
    return 0;
}

int tac_at_weekday(const tac_finder *f, uint32_t i) {
    static const char *const names[] = {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};
    if (!tac_at_capital(f, i)) return 0;
    tac_str form = f->s->words[i].form;
    if (form.n < 6 && f->s->words[i].upos != TAC_PROPN) return 0; /* "Sat down", "Sun" */
    if (tac_str_eq_nocase(form, TAC_S("Sun")) || tac_str_eq_nocase(form, TAC_S("Wed"))) return 0;
    return name_of(form, names, 7, 3);
}

int tac_at_number(const tac_finder *f, uint32_t i, size_t most) {
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

int tac_at_day(const tac_finder *f, uint32_t i) {
    int v = tac_at_number(f, i, 2);
    return v >= 1 && v <= 31 ? v : 0;
}

int tac_at_year(const tac_finder *f, uint32_t i) {
    if (i >= f->s->n || f->s->words[i].form.n != 4) return 0;
    int v = tac_at_number(f, i, 4);
    return v >= 1000 && v <= 2200 ? v : 0;
}

int tac_at_month(const tac_finder *f, uint32_t i) {
    static const char *const names[] = {"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"};
    static const char *const before[] = {"in", "of", "since", "last", "next", "until", "till", "by", "early", "late", "mid", "from", "this", "during", "between", "mid-", NULL}, *const joins[] = {"and", "to", "through", NULL};
    if (!tac_at_capital(f, i)) return 0;
    int m = name_of(f->s->words[i].form, names, 12, 3);
    bool other_word = m == 3 || m == 5 || f->s->words[i].form.n < 5; /* march, may, mar, dec */
    if (m && other_word && m != 6 && m != 7) {
        bool day = tac_at_day(f, i + 1) || (i > 0 && tac_at_day(f, i - 1)) || tac_at_year(f, i + 1);
        bool joined = i > 1 && tac_at_any(f, i - 1, joins) && tac_at_month(f, i - 2); /* not "Macron, Merkel and May" */
        if (!day && !joined && !(i > 0 && tac_at_any(f, i - 1, before))) return 0;
    }
    return m;
}

/* ---- days ---- */

uint32_t tac_date_of(int y, int m, int d) {
    int most = tac_days_in_month(y, m);
    return (uint32_t)(y * 10000 + m * 100 + (d > most ? most : d));
}

tac_days tac_days_span(uint32_t from, uint32_t to) { return (tac_days){.from = from, .to = to}; }
tac_days tac_days_from(const tac_finder *f, int32_t from, int32_t to) { return tac_days_span(tac_day_date(tac_day_number(f->pub) + from), tac_day_date(tac_day_number(f->pub) + to)); }
tac_days tac_days_month(int y, int m) { return tac_days_span(tac_date_of(y, m, 1), tac_date_of(y, m, 31)); }
tac_days tac_days_year(int y) { return tac_days_span(tac_date_of(y, 1, 1), tac_date_of(y, 12, 31)); }

tac_days tac_days_months_from(const tac_finder *f, int by) {
    int at = f->year * 12 + f->month - 1 + by;
    return at < 12 ? tac_days_span(0, 0) : tac_days_month(at / 12, at % 12 + 1);
}

/* The year that a month (and a day, if any) without one stands in. */
int tac_year_for(const tac_finder *f, int m, int d) {
    int here = f->month * 100 + (d ? f->day : 0), there = m * 100 + d;
    if (f->past) return there > here ? f->year - 1 : f->year;
    return there < here ? f->year + 1 : f->year;
}

uint32_t tac_at_year_after(const tac_finder *f, uint32_t i, int *year) {
    uint32_t k = i;
    if (tac_at_is(f, k, ",") || tac_at_is(f, k, "of")) k++;
    *year = tac_at_year(f, k);
    return *year ? k - i + 1 : 0;
}

uint32_t tac_at_to(const tac_finder *f, uint32_t i) {
    static const char *const to[] = {"-", "\xe2\x80\x93", "to", "and", NULL};
    return tac_at_any(f, i, to) ? 1 : 0;
}

uint32_t tac_at_count(const tac_finder *f, uint32_t i, double *n) {
    static const char *const few[] = {"few", "several", "couple", "recent", "coming", NULL};
    double ones;
    if (i >= f->s->n) return 0;
    uint32_t k = tac_at_is(f, i, "a") && tac_at_any(f, i + 1, few) ? i + 1 : i;
    if (tac_at_any(f, k, few)) {
        bool couple = tac_at_is(f, k, "couple");
        *n = couple ? 2 : tac_at_is(f, k, "several") ? 4 : 3;
        return k - i + (couple && tac_at_is(f, k + 1, "of") ? 2 : 1);
    }
    if (!tac_ask_number(f->s, (int32_t)i, n) || *n >= 10000) return 0;
    /* "thirty-two" in three words */
    if (*n >= 20 && *n < 100 && tac_at_is(f, i + 1, "-") && tac_ask_number(f->s, (int32_t)i + 2, &ones) && ones >= 1 && ones < 10) return *n += ones, 3;
    return 1;
}

char tac_at_unit(const tac_finder *f, uint32_t i, int *times) {
    static const struct { const char *one, *many; char unit; int times; } units[] = {{"day", "days", 'd', 1}, {"night", "nights", 'd', 1}, {"week", "weeks", 'w', 1}, {"fortnight", "fortnights", 'w', 2},
        {"month", "months", 'm', 1}, {"year", "years", 'y', 1}, {"decade", "decades", 'y', 10}, {"hour", "hours", 'h', 1}, {"century", "centuries", 'y', 100}};
    for (size_t k = 0; k < sizeof units / sizeof *units; k++)
        if (tac_at_is(f, i, units[k].one) || tac_at_is(f, i, units[k].many)) return *times = units[k].times, units[k].unit;
    return 0;
}

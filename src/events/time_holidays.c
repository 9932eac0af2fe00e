/* Days with a name of their own, fixed or found by the week or by Easter. */
#include "events/time_finder.h"

/* Western Easter Sunday (the anonymous Gregorian computus). */
static uint32_t easter(int y) {
    int a = y % 19, b = y / 100, k = y % 100, d = b / 4, e = b % 4, g = (8 * b + 13) / 25, h = (19 * a + b - d - g + 15) % 30, i = k / 4, r = k % 4;
    int l = (32 + 2 * e + 2 * i - h - r) % 7, m = (a + 11 * h + 19 * l) / 433, month = (h + l - 7 * m + 90) / 25, day = (h + l - 7 * m + 33 * month + 19) % 32;
    return tac_date_of(y, month, day);
}

uint32_t tac_time_holiday(const tac_finder *f, uint32_t i, tac_when *w) {
    static const struct { const char *one, *two, *three; int month, day; } fixed[] = {
        {"Christmas", "Eve", NULL, 12, 24}, {"Christmas", "Day", NULL, 12, 25}, {"Boxing", "Day", NULL, 12, 26}, {"New", "Year", "Eve", 12, 31}, {"New", "Year", "Day", 1, 1},
        {"May", "Day", NULL, 5, 1}, {"Valentine", "'s", "Day", 2, 14}, {"Women", "'s", "Day", 3, 8}, {"Victory", "Day", NULL, 5, 9},
        {"Anzac", "Day", NULL, 4, 25}, {"Armistice", "Day", NULL, 11, 11}, {"Epiphany", NULL, NULL, 1, 6}, {"Canada", "Day", NULL, 7, 1}, {"Fourth", "of", "July", 7, 4}, {"All", "Saints", "Day", 11, 1}, {"Bastille", "Day", NULL, 7, 14}, {"Halloween", NULL, NULL, 10, 31}, {"Christmas", NULL, NULL, 12, 25}};
    static const struct { const char *one, *two; int by; } movable[] = {{"Good", "Friday", -2}, {"Easter", "Sunday", 0}, {"Easter", "Monday", 1}, {"Palm", "Sunday", -7}, {"Ash", "Wednesday", -46},
                                                                        {"Easter", NULL, 0}};
    if (!tac_at_capital(f, i)) return 0;
    for (size_t k = 0; k < sizeof fixed / sizeof *fixed; k++) {
        if (!tac_at_is(f, i, fixed[k].one)) continue;
        uint32_t n = 1;
        if (fixed[k].two) {
            bool own = fixed[k].two[0] == '\'' && tac_at_is(f, i + n, "\xe2\x80\x99s");
            if (!own && !tac_at_is(f, i + n, fixed[k].two)) continue;
            n++;
        }
        if (fixed[k].three) {
            if (tac_at_is(f, i + n, "'s") || tac_at_is(f, i + n, "\xe2\x80\x99s") || tac_at_is(f, i + n, "'")) n++;
            if (!tac_at_is(f, i + n, fixed[k].three)) continue;
            n++;
        }
        int year, given;
        uint32_t more = tac_at_year_after(f, i + n, &given);
        year = more ? given : tac_year_for(f, fixed[k].month, fixed[k].day);
        w->days = tac_days_span(tac_date_of(year, fixed[k].month, fixed[k].day), tac_date_of(year, fixed[k].month, fixed[k].day));
        w->day = true;
        w->given = more > 0;
        return n + more;
    }
    for (size_t k = 0; k < sizeof movable / sizeof *movable; k++) {
        if (!tac_at_is(f, i, movable[k].one) || (movable[k].two && !tac_at_is(f, i + 1, movable[k].two))) continue;
        int given;
        uint32_t n = movable[k].two ? 2 : 1, more = tac_at_year_after(f, i + n, &given);
        uint32_t day = tac_day_date(tac_day_number(easter(more ? given : f->year)) + movable[k].by);
        if (more) {
            w->days = tac_days_span(day, day);
            w->day = w->given = true;
            return n + more;
        }
        if (f->past && day > f->pub) day = tac_day_date(tac_day_number(easter(f->year - 1)) + movable[k].by);
        if (!f->past && day < f->pub) day = tac_day_date(tac_day_number(easter(f->year + 1)) + movable[k].by);
        w->days = tac_days_span(day, day);
        w->day = true;
        return n;
    }
    return 0;
}

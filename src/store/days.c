/* Days of the calendar as numbers, to be told apart by arithmetic. */
#include "store/store.h"

/* Days since 1 March of the year 0 of the Gregorian calendar. */
int64_t tac_calendar_number(uint32_t date) {
    int64_t y = date / 10000, m = date / 100 % 100, d = date % 100;
    if (m <= 2) y--, m += 12;
    return 365 * y + y / 4 - y / 100 + y / 400 + (153 * (m - 3) + 2) / 5 + d - 1;
}

uint32_t tac_calendar_date(int64_t number) {
    int64_t era = number / 146097, rest = number % 146097; /* 400 years */
    int64_t year = (rest - rest / 1460 + rest / 36524 - rest / 146096) / 365, day = rest - (365 * year + year / 4 - year / 100), month = (5 * day + 2) / 153;
    day -= (153 * month + 2) / 5;
    year += era * 400 + (month >= 10);
    return (uint32_t)(year * 10000 + (month < 10 ? month + 3 : month - 9) * 100 + day + 1);
}

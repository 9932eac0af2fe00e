/* Days: YYYYMMDD as people read them, and numbers to count with. The calendar is the Gregorian, also before it was made (proleptic). */
#include "base/base.h"

int tac_days_in_month(int year, int month) {
    static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (month < 1 || month > 12) return 30;
    return month == 2 && ((year % 4 == 0 && year % 100 != 0) || year % 400 == 0) ? 29 : days[month - 1];
}

int32_t tac_day_number(uint32_t yyyymmdd) {
    int32_t y = (int32_t)(yyyymmdd / 10000), m = (int32_t)(yyyymmdd / 100 % 100), d = (int32_t)(yyyymmdd % 100);
    y -= m <= 2;
    int32_t era = y / 400, of_era = y - era * 400, of_year = (153 * (m + (m > 2 ? -3 : 9)) + 2) / 5 + d - 1;
    return era * 146097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719468;
}

uint32_t tac_day_date(int32_t number) {
    int32_t z = number + 719468;
    if (z < 0) return 0;
    int32_t era = z / 146097, of_era = z % 146097, y = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
    int32_t of_year = of_era - (365 * y + y / 4 - y / 100), mp = (5 * of_year + 2) / 153, d = of_year - (153 * mp + 2) / 5 + 1, m = mp < 10 ? mp + 3 : mp - 9;
    y += era * 400 + (m <= 2);
    return (uint32_t)(y * 10000 + m * 100 + d);
}

int tac_day_weekday(uint32_t yyyymmdd) { return ((tac_day_number(yyyymmdd) + 3) % 7 + 7) % 7; }

tac_str tac_day_text(tac_arena *arena, uint32_t d) { return d ? tac_arena_printf(arena, "%04u-%02u-%02u", d / 10000, d / 100 % 100, d % 100) : TAC_S(""); }

uint32_t tac_day_of(tac_str date) {
    uint32_t part[3] = {0}, at = 0;
    if (date.n != 10 || date.s[4] != '-' || date.s[7] != '-') return 0;
    for (size_t i = 0; i < 10; i++) {
        if (i == 4 || i == 7) at++;
        else if (date.s[i] < '0' || date.s[i] > '9') return 0;
        else part[at] = part[at] * 10 + (uint32_t)(date.s[i] - '0');
    }
    if (!part[0] || !part[1] || part[1] > 12 || !part[2] || part[2] > (uint32_t)tac_days_in_month((int)part[0], (int)part[1])) return 0;
    return part[0] * 10000 + part[1] * 100 + part[2];
}

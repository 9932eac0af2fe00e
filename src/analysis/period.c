/* Periods of the calendar, by their first days. */
#include "analysis/analysis.h"

#include <string.h>

static uint32_t make(int64_t year, int64_t month, int64_t day) {
    return (uint32_t)(year * 10000 + month * 100 + day);
}

static const char *const names[TAC_PERIODS] = {"day", "week", "month", "quarter", "year"};

bool tac_period_of(const char *name, tac_period *period) {
    for (int i = 0; i < TAC_PERIODS; i++)
        if (strcmp(name, names[i]) == 0) {
            *period = (tac_period)i;
            return true;
        }
    return false;
}

uint32_t tac_period_start(tac_period period, uint32_t date) {
    uint32_t year = date / 10000, month = date / 100 % 100;
    if (!date) return 0;
    switch (period) {
        case TAC_WEEK: return tac_day_date(tac_day_number(date) - tac_day_weekday(date));
        case TAC_MONTH: return make(year, month, 1);
        case TAC_QUARTER: return make(year, (month - 1) / 3 * 3 + 1, 1);
        case TAC_YEAR: return make(year, 1, 1);
        default: return date;
    }
}

uint32_t tac_period_next(tac_period period, uint32_t start) {
    uint32_t year = start / 10000, month = start / 100 % 100, step = period == TAC_MONTH ? 1 : 3;
    if (period == TAC_YEAR) return make(year + 1, 1, 1);
    if (period == TAC_DAY || period == TAC_WEEK) return tac_day_date(tac_day_number(start) + (period == TAC_DAY ? 1 : 7));
    return month + step > 12 ? make(year + 1, 1, 1) : make(year, month + step, 1);
}

tac_str tac_period_name(tac_arena *arena, tac_period period, uint32_t start) {
    unsigned year = start / 10000, month = start / 100 % 100, day = start % 100;
    if (!start) return TAC_S("unknown");
    switch (period) {
        case TAC_MONTH: return tac_arena_printf(arena, "%04u-%02u", year, month);
        case TAC_QUARTER: return tac_arena_printf(arena, "%04u-Q%u", year, (month - 1) / 3 + 1);
        case TAC_YEAR: return tac_arena_printf(arena, "%04u", year);
        default: return tac_arena_printf(arena, "%04u-%02u-%02u", year, month, day);
    }
}

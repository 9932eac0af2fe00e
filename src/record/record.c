/* A record's id, and its numbers as text. printf's %f asks the locale for its decimal point, so decimals are written from integers here. */
#include "record/record.h"

#include <math.h>

#include "record/write.h"

static void put_little_endian(uint8_t *at, uint64_t value, int bytes) {
    for (int i = 0; i < bytes; i++) at[i] = (uint8_t)(value >> (8 * i));
}

uint64_t tac_record_id(uint64_t document_hash, uint32_t trigger_start, uint32_t trigger_end, tac_str event) {
    uint8_t key[16];
    put_little_endian(key, document_hash, 8);
    put_little_endian(key + 8, trigger_start, 4);
    put_little_endian(key + 12, trigger_end, 4);
    uint64_t id = tac_hash64(event.s, event.n, tac_hash64(key, sizeof key, 0));
    return id ? id : 1; /* 0 says "no record" in in_return and condition_of */
}

void tac_write_number(tac_buf *out, double value, int decimals) {
    static const uint32_t powers[] = {1, 10, 100, 1000, 10000, 100000, 1000000};
    if (!isfinite(value)) value = 0;
    if (fabs(value) >= 1e12) { /* no room for decimals in 64 bits, and none needed: %.0f prints no point */
        tac_buf_printf(out, "%.0f", value);
        return;
    }
    int64_t scaled = (int64_t)round(fabs(value) * powers[decimals]);
    int64_t whole = scaled / powers[decimals], rest = scaled % powers[decimals];
    while (decimals > 0 && rest % 10 == 0) rest /= 10, decimals--;
    tac_buf_printf(out, "%s%lld", value < 0 && scaled > 0 ? "-" : "", (long long)whole);
    if (decimals > 0) tac_buf_printf(out, ".%0*lld", decimals, (long long)rest);
}

void tac_write_id(tac_buf *out, uint64_t id) {
    tac_buf_printf(out, "%016llx", (unsigned long long)id);
}

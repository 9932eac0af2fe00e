/* A record's id, and its numbers as text. printf's %f asks the locale for its decimal point, so decimals are written from integers here. */
#include "record/record.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

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

/* Whole numbers of any length are strtod's, which asks no locale about them; a decimal is its digits divided by a power of ten. */
bool tac_read_number(tac_str s, double *value) {
    char digits[400];
    size_t n = 0, decimals = 0;
    bool point = false, minus = s.n && s.s[0] == '-';
    for (size_t i = minus; i < s.n; i++) {
        if (s.s[i] == '.' && !point && n) {
            point = true;
        } else if (s.s[i] >= '0' && s.s[i] <= '9' && n + 1 < sizeof digits) {
            digits[n++] = s.s[i];
            decimals += point;
        } else {
            return false;
        }
    }
    if (!n || (point && !decimals)) return false;
    digits[n] = 0;
    double number = strtod(digits, NULL), power = 1;
    for (; decimals; decimals--) power *= 10;
    *value = (minus ? -number : number) / power;
    return isfinite(*value);
}

bool tac_read_id(tac_str s, uint64_t *id) {
    uint64_t sum = 0;
    if (s.n != 16) return false;
    for (size_t i = 0; i < s.n; i++) {
        char c = s.s[i];
        if (c >= '0' && c <= '9') sum = sum << 4 | (uint64_t)(c - '0');
        else if (c >= 'a' && c <= 'f') sum = sum << 4 | (uint64_t)(c - 'a' + 10);
        else return false;
    }
    *id = sum;
    return sum != 0; /* 0 says "no record" */
}

bool tac_read_code(tac_str s, char code[4]) {
    memset(code, 0, 4);
    for (size_t i = 0; i < s.n; i++)
        if (i == 3 || !((s.s[i] >= 'A' && s.s[i] <= 'Z') || (s.s[i] >= '0' && s.s[i] <= '9'))) return false;
    if (s.n) memcpy(code, s.s, s.n);
    return true;
}

bool tac_entity_says(const tac_entity *e) {
    return e->code[0] || e->n_sectors || e->entity_text.n || e->identifier_text.n || e->office.n || e->cue.n || e->factuality.n || e->end > e->start;
}

bool tac_transfer_says(const tac_record *r) {
    return r->n_items > 1 || r->items[0].cls.n || r->items[0].entity_text.n || r->items[0].has_quantity || r->n_giver || r->n_taker;
}

/* Errors as values: a code, where, and what to do. Too long a message is cut between characters, never inside one. */
#include "base/base.h"

#include <stdio.h>
#include <string.h>

/* Drops the last character of a cut string where its bytes are not all there. */
static void cut_between_characters(char *s) {
    size_t n = strlen(s), start = n;
    while (start > 0 && n - start < 4 && ((unsigned char)s[start - 1] & 0xC0) == 0x80) start--;
    if (start == 0) return;
    unsigned char lead = (unsigned char)s[start - 1];
    size_t need = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1;
    if (n - (start - 1) < need) s[start - 1] = '\0';
}

bool tac_fail(tac_error *err, tac_code code, const char *where, const char *format, ...) {
    if (!err) return false;
    va_list args;
    va_start(args, format);
    tac_error made = {.code = code};
    if (vsnprintf(made.message, sizeof made.message, format, args) >= (int)sizeof made.message) cut_between_characters(made.message);
    va_end(args);
    if (snprintf(made.where, sizeof made.where, "%s", where ? where : "") >= (int)sizeof made.where) cut_between_characters(made.where);
    *err = made; /* last, for `where` or an argument may be a part of *err */
    return false;
}

/* Pieces of JSON for the commands whose lines are no records. */
#include "cli/cli.h"

void cli_json_string(tac_buf *out, tac_str s) {
    tac_buf_add(out, TAC_S("\""));
    for (size_t i = 0; i < s.n; i++) {
        unsigned char c = (unsigned char)s.s[i];
        if (c == '"' || c == '\\') tac_buf_printf(out, "\\%c", c);
        else if (c < 0x20) tac_buf_printf(out, "\\u%04x", c);
        else tac_buf_add(out, (tac_str){s.s + i, 1});
    }
    tac_buf_add(out, TAC_S("\""));
}

void cli_json_member(tac_buf *out, const char *name, tac_str value) {
    if (!value.n) return;
    tac_buf_printf(out, ", \"%s\": ", name);
    cli_json_string(out, value);
}

uint32_t cli_field_start(const tac_coded *c, uint32_t at, bool *in_title) {
    *in_title = c->title_bytes && at < c->title_bytes;
    return c->title_bytes && !*in_title ? c->title_bytes + 2 : 0;
}

/* A string of JSON for the commands whose lines are no records. */
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

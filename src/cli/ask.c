/* What every command that asks a store does: opening, closing, and the words in which days, parties and status are shown. */
#include "cli/filter.h"

int cli_ask(cli_asked *a, bool (*answer)(cli_asked *a, tac_store *s, cli_output *out, tac_error *err)) {
    tac_error err = {0};
    cli_output out;
    tac_store *s = tac_store_open(a->store, TAC_STORE_READ, &err);
    if (!s) return cli_error(&err);
    if (!cli_output_open(&out, a->output, &err)) {
        tac_store_close(s);
        return cli_error(&err);
    }
    bool good = answer(a, s, &out, &err);
    tac_store_close(s);
    int closed = cli_output_close(&out);
    return !good ? cli_error(&err) : closed;
}

void cli_print_grid(const grid *g, cli_format format, cli_output *out) {
    tac_buf text = {0};
    cli_screen screen = cli_screen_of(out->file);
    grid_print(g, format, &screen, &text);
    cli_output_write(out, (tac_str){text.s, text.n});
    tac_buf_free(&text);
}

void cli_tell_left_out(uint64_t records) {
    if (records)
        fprintf(stderr, "tacitus: %llu records of acts that are denied, hypothetical or still to come are left out; --all counts them too\n", (unsigned long long)records);
}

/* "RUS:GOV MIL;PRK" for a person: "RUS GOV MIL, PRK". */
tac_str cli_parties(tac_arena *arena, tac_str list) {
    tac_buf all = {0};
    for (tac_str party; tac_str_cut(&list, ';', &party);) {
        if (all.n) tac_buf_add(&all, TAC_S(", "));
        if (!party.n) tac_buf_add(&all, TAC_S("-"));
        for (size_t i = 0; i < party.n; i++) tac_buf_add(&all, party.s[i] == ':' ? TAC_S(" ") : (tac_str){party.s + i, 1});
    }
    tac_str copy = tac_arena_str(arena, (tac_str){all.s ? all.s : "", all.n});
    tac_buf_free(&all);
    return copy;
}

tac_str cli_quantity(tac_arena *arena, double least, double most, tac_str unit) {
    tac_buf all = {0};
    tac_write_number(&all, least, 2);
    if (most != least) tac_buf_add(&all, TAC_S("-")), tac_write_number(&all, most, 2);
    if (unit.n) tac_buf_add(&all, TAC_S(" ")), tac_buf_add(&all, unit);
    tac_str copy = tac_arena_str(arena, (tac_str){all.s, all.n});
    tac_buf_free(&all);
    return copy;
}

tac_str cli_status(tac_arena *arena, const tac_row *r) {
    tac_str all = TAC_S("");
    for (unsigned bit = TAC_STORE_HISTORICAL; bit <= TAC_STORE_NEGATION; bit <<= 1)
        if (r->aux & bit) all = tac_arena_printf(arena, "%s%s ", all.s, tac_store_aux_name(bit));
    return tac_arena_printf(arena, "%s%s", all.s, tac_str_is(r->factuality, "CT+") ? "" : tac_arena_str(arena, r->factuality).s);
}

const char *cli_quad_colour(int quad) {
    static const char *const colours[] = {NULL, "36", "32", "33", "31"};
    return quad >= 1 && quad <= 4 ? colours[quad] : NULL;
}

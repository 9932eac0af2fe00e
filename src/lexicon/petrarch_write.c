/* Entries of PETRARCH's dictionaries as blocks. A name told twice is one entry. Agents of the same sectors are one block. */
#include "lexicon/petrarch.h"
#include "text/text.h"

#include <string.h>

enum { COLUMNS = 150 };

/* " | "-parted names, on as many lines as they need. */
static void write_names(tac_buf *out, const lex_names *names) {
    size_t line = out->n;
    for (uint32_t i = 0; i < names->n; i++) {
        if (i) tac_buf_add(out, TAC_S(" |"));
        if (i && out->n - line + names->at[i].n > COLUMNS) {
            tac_buf_add(out, TAC_S("\n   "));
            line = out->n;
        }
        tac_buf_add(out, TAC_S(" "));
        tac_buf_add(out, names->at[i]);
    }
}

static void add_once(tac_arena *arena, lex_names *names, tac_str name) {
    for (uint32_t i = 0; i < names->n; i++)
        if (tac_str_eq(names->at[i], name)) return;
    if (name.n) TAC_PUSH(arena, *names, name);
}

/* The longest name first. A block takes the place of a shipped one of the same first name, and the shipped one of a common noun knows more. */
static void longest_first(lex_names *names) {
    uint32_t best = 0;
    for (uint32_t i = 1; i < names->n; i++)
        if (names->at[i].n > names->at[best].n) best = i;
    tac_str name = names->at[best];
    memmove(names->at + 1, names->at, best * sizeof *names->at);
    names->at[0] = name;
}

static void write_sectors(tac_buf *out, const lex_cameo *c) {
    for (uint8_t i = 0; i < c->n_sectors; i++) tac_buf_printf(out, " %s", c->sectors[i]);
}

/* ---- actors ---- */

static bool is_bare_country(const pet_entry *e) {
    const pet_code *c = &e->codes.at[0];
    return e->codes.n == 1 && c->cameo.code[0] && !c->cameo.n_sectors && !c->from.n && !c->to.n && !lex_is_one(lex_supra, (tac_str){c->cameo.code, 3});
}

/* The dictionaries do not say. Dates and former elites are told of people, unless a word says that it is an organisation. */
static bool is_person(const pet_entry *e, const lex_names *cased) {
    bool person = false, plain = false;
    if (lex_petrarch_organisation(e->names.at[0])) return false;
    for (uint32_t i = 0; i < e->codes.n; i++) {
        const pet_code *c = &e->codes.at[i];
        person |= c->from.n || c->to.n || (c->cameo.n_sectors && strcmp(c->cameo.sectors[0], "ELI") == 0);
    }
    for (uint32_t i = 0; i < e->names.n; i++) {
        person |= lex_petrarch_titled(e->names.at[i]);
        plain |= !tac_str_eq(e->names.at[i], cased->at[i < cased->n ? i : 0]);
    }
    return person && plain;
}

static void write_code(tac_buf *out, const pet_code *c) {
    tac_buf_printf(out, "  %s", c->cameo.code[0] ? c->cameo.code : "-");
    write_sectors(out, &c->cameo);
    if (c->from.n || c->to.n) tac_buf_printf(out, "  %.*s..%.*s", (int)c->from.n, c->from.s, (int)c->to.n, c->to.s);
    tac_buf_add(out, TAC_S("\n"));
}

/* A line without dates holds whenever no other does: it stands last. */
static void write_codes(tac_buf *out, const pet_entry *e) {
    for (int undated = 0; undated < 2; undated++)
        for (uint32_t i = 0; i < e->codes.n; i++) {
            const pet_code *c = &e->codes.at[i];
            if ((!c->from.n && !c->to.n) == (undated == 1)) write_code(out, c);
        }
}

static void case_names(pet_reader *r, const pet_entry *e, lex_names *cased) {
    for (uint32_t i = 0; i < e->names.n; i++) add_once(r->arena, cased, lex_petrarch_cased(r->arena, e->names.at[i], &e->names));
}

/* All names of a country itself, from this entry on. Its block is called by the code: one called by the name would take the place of the shipped one, which knows more. */
static void write_country(pet_reader *r, uint32_t from, tac_buf *out) {
    const char *code = r->entries.at[from].codes.at[0].cameo.code;
    lex_names names = {0};
    TAC_PUSH(r->arena, names, tac_str_of(code));
    for (uint32_t i = from; i < r->entries.n; i++) {
        pet_entry *e = &r->entries.at[i];
        if (e->agent || !is_bare_country(e) || strcmp(e->codes.at[0].cameo.code, code) != 0) continue;
        case_names(r, e, &names);
        e->names.n = 0; /* written */
    }
    tac_buf_printf(out, "country %s ", code);
    write_names(out, &names);
    tac_buf_add(out, TAC_S("\n"));
}

static void write_party(pet_reader *r, const pet_entry *e, tac_buf *out) {
    lex_names cased = {0};
    case_names(r, e, &cased);
    tac_buf_printf(out, "%s", is_person(e, &cased) ? "person" : "group");
    write_names(out, &cased);
    tac_buf_add(out, TAC_S("\n"));
    write_codes(out, e);
}

/* ---- agents ---- */

static bool same_roles(const lex_cameo *a, const lex_cameo *b) {
    if (strcmp(a->code, b->code) != 0 || a->n_sectors != b->n_sectors) return false;
    for (uint8_t i = 0; i < a->n_sectors; i++)
        if (strcmp(a->sectors[i], b->sectors[i]) != 0) return false;
    return true;
}

/* All agents from this one on that have its code. */
static void write_agents(pet_reader *r, uint32_t from, tac_map *seen, tac_buf *out) {
    const lex_cameo *roles = &r->entries.at[from].codes.at[0].cameo;
    lex_names names = {0};
    uint32_t known;
    for (uint32_t i = from; i < r->entries.n; i++) {
        pet_entry *e = &r->entries.at[i];
        if (!e->agent || !same_roles(&e->codes.at[0].cameo, roles)) continue;
        for (uint32_t k = 0; k < e->names.n; k++) {
            tac_str name = tac_text_lower(r->arena, e->names.at[k]);
            if (tac_map_get(seen, name, &known)) continue;
            tac_map_set(seen, r->arena, name, 1);
            TAC_PUSH(r->arena, names, name);
        }
        e->names.n = 0; /* written */
    }
    if (!names.n) return;
    longest_first(&names);
    tac_buf_add(out, TAC_S("agent"));
    write_names(out, &names);
    tac_buf_printf(out, " %s%s", roles->code[0] ? " " : "", roles->code);
    write_sectors(out, roles);
    tac_buf_add(out, TAC_S("\n"));
}

/* Entries of one name become the first of them. */
static void join(pet_reader *r) {
    tac_map *by_name = tac_map_new(r->arena);
    for (uint32_t i = 0; i < r->entries.n; i++) {
        pet_entry *e = &r->entries.at[i];
        if (e->agent) continue;
        tac_str key = tac_text_lower(r->arena, e->names.at[0]);
        uint32_t first;
        if (!tac_map_get(by_name, key, &first)) {
            tac_map_set(by_name, r->arena, key, i);
            continue;
        }
        pet_entry *f = &r->entries.at[first];
        for (uint32_t k = 0; k < e->names.n; k++) add_once(r->arena, &f->names, e->names.at[k]);
        for (uint32_t k = 0; k < e->codes.n; k++) {
            bool told = false;
            const pet_code *c = &e->codes.at[k];
            for (uint32_t j = 0; j < f->codes.n; j++) {
                const pet_code *o = &f->codes.at[j];
                told |= same_roles(&c->cameo, &o->cameo) && tac_str_eq(c->from, o->from) && tac_str_eq(c->to, o->to);
            }
            if (!told) TAC_PUSH(r->arena, f->codes, *c);
        }
        e->names.n = 0;
    }
}

void pet_write(pet_reader *r, tac_buf *out) {
    join(r);
    tac_map *agents = tac_map_new(r->arena);
    for (uint32_t i = 0; i < r->entries.n; i++) {
        const pet_entry *e = &r->entries.at[i];
        if (!e->names.n) continue;
        if (e->agent) write_agents(r, i, agents, out);
        else if (is_bare_country(e)) write_country(r, i, out);
        else write_party(r, e, out);
    }
}

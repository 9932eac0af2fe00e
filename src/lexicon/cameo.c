/* CAMEO's actor codes as PLOVER's: triples of letters, the country first, then what the actor is. */
#include "lexicon/internal.h"

#include <string.h>

typedef struct { const char *cameo, *ours; } pair;

/* Codes of states that are no more, or that ISO writes otherwise. */
static const pair countries[] = {
    {"ROM", "ROU"}, {"ZAR", "COD"}, {"TMP", "TLS"}, {"BUR", "MMR"}, {"SUN", "RUS"}, {"USR", "RUS"}, {"YUG", "SRB"}, {"SCG", "SRB"}, {"KSV", "KOS"}, {"PAL", "PSE"},
    {"WSB", "PSE"}, {"GZS", "PSE"}, {"GAZ", "PSE"}, {"YMN", "YEM"}, {"CSK", "CZE"}, {"DDR", "DEU"}, {"EEC", "EUR"}, {"NGM", "NGO"}, {"KNT", "KNA"}, {"FRY", "SRB"},
};

/* Regions, faiths and the unknown: nobody's country. */
static const char nowhere[] =
    "AFR ASA BLK CAS CAU CEU CFR CIS CRB EAF EEU EIN EUR INT KKL LAM MDE MDT MEA MSP NAF NMR PGS SAF SAM SAS SCN SEA UIS WAF WEU WST "
    "BUD CHR CTH HIN JEW MOS MUS SHI SIK SUN";

static const pair roles[] = {
    {"AGR", "AGR"}, {"BUS", "BUS"}, {"COP", "COP"}, {"CRM", "CRM"}, {"CVL", "CVL"}, {"DEV", "SOC"}, {"EDU", "EDU"}, {"ELI", "ELI"}, {"ENV", "SOC"}, {"GOV", "GOV"},
    {"HLH", "MED"}, {"HRI", "SOC"}, {"INS", "REB"}, {"JRN", "JRN"}, {"JUD", "JUD"}, {"KID", "CVL"}, {"LAB", "LAB"}, {"LEG", "LEG"}, {"MED", "JRN"}, {"MIL", "MIL"},
    {"MNC", "BUS"}, {"OPP", "OPP"}, {"PPL", "CVL"}, {"PRE", "PRE"}, {"PRM", "PRM"}, {"PTY", "PTY"}, {"RAD", "REB"}, {"REB", "REB"}, {"REF", "REF"}, {"REL", "REL"},
    {"SEP", "REB"}, {"SOC", "SOC"}, {"SPY", "SPY"}, {"UAF", "UAF"}, {"CHR", "REL"}, {"MUS", "REL"}, {"HIN", "REL"}, {"BUD", "REL"}, {"JEW", "REL"}, {"CTH", "REL"},
};

static const char *find(const pair *list, size_t n, tac_str triple) {
    for (size_t i = 0; i < n; i++)
        if (tac_str_is(triple, list[i].cameo)) return list[i].ours;
    return NULL;
}

static void add_sector(lex_cameo *out, const char *sector) {
    for (uint8_t i = 0; i < out->n_sectors; i++)
        if (strcmp(out->sectors[i], sector) == 0) return;
    if (out->n_sectors < TAC_MAX_SECTORS) memcpy(out->sectors[out->n_sectors++], sector, 4);
}

/* A faith says who an actor is only where nothing else does. */
static bool is_faith(tac_str triple) { return lex_is_one("CHR MUS HIN BUD JEW CTH", triple); }

static void add_roles(lex_cameo *out, tac_str code, size_t from) {
    for (int faiths = 0; faiths < 2; faiths++)
        for (size_t i = from; i + 3 <= code.n; i += 3) {
            tac_str triple = {code.s + i, 3};
            const char *sector = find(roles, sizeof roles / sizeof *roles, triple);
            if (sector && is_faith(triple) == (faiths == 1) && (!faiths || !out->n_sectors)) add_sector(out, sector);
        }
}

static void set_country(lex_cameo *out, tac_str code) {
    if (code.n == 3) memcpy(out->code, code.s, 3);
}

bool lex_cameo_actor(tac_str code, lex_cameo *out) {
    *out = (lex_cameo){0};
    if (code.n < 3 || code.n % 3) return false;
    tac_str first = {code.s, 3};
    const char *renamed = find(countries, sizeof countries / sizeof *countries, first);
    size_t from = 3;
    if (renamed) set_country(out, tac_str_of(renamed));
    else if (lex_is_one(nowhere, first)) from = is_faith(first) ? 0 : 3;
    else if (lex_is_country(first)) set_country(out, first);
    else if (find(roles, sizeof roles / sizeof *roles, first)) from = 0;
    else return false;
    if (strcmp(out->code, "IGO") == 0 && code.n >= 6) {
        tac_str body = {code.s + 3, 3};
        if (tac_str_is(body, "UNO") || tac_str_is(body, "EUR") || tac_str_is(body, "EEC")) set_country(out, tac_str_is(body, "UNO") ? body : TAC_S("EUR"));
    }
    add_roles(out, code, from);
    if (!out->n_sectors && (strcmp(out->code, "UNO") == 0 || strcmp(out->code, "EUR") == 0)) add_sector(out, "GOV");
    if (!out->n_sectors && strcmp(out->code, "MNC") == 0) add_sector(out, "BUS");
    return true;
}

bool lex_cameo_agent(tac_str code, lex_cameo *out) {
    *out = (lex_cameo){0};
    if (code.n < 3 || code.n % 3) return false;
    tac_str first = {code.s, 3};
    bool group = lex_is_one("NGO IGO IMG MNC", first);
    if (group) set_country(out, first);
    add_roles(out, code, group ? 3 : 0);
    return group || out->n_sectors;
}

/* The model's label lists, read once, and the enums that they map to. */
#include "parse/internal.h"

#include <string.h>

static const char *const upos_names[] = {"ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X"};
static const char *const rel_names[] = {"acl", "advcl", "advmod", "amod", "appos", "aux", "case", "cc", "ccomp", "compound", "conj", "cop", "csubj", "dep", "det", "discourse", "dislocated", "expl",
                                        "fixed", "flat", "goeswith", "iobj", "list", "mark", "nmod", "nsubj", "nummod", "obj", "obl", "orphan", "parataxis", "punct", "reparandum", "root", "vocative", "xcomp"};
static const char *const type_names[] = {"AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST", "ACCUSE", "REJECT", "THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"};
static const char *const sector_names[TAC_SECTORS] = {"-", "GOV", "MIL", "REB", "OPP", "PTY", "LEG", "JUD", "COP", "SPY", "PRM", "UAF", "CRM", "CVL", "ELI", "BUS", "LAB", "AGR", "EDU", "MED", "JRN", "REL", "SOC", "REF", "PRE", "UNK"};
enum { N_UPOS = sizeof upos_names / sizeof *upos_names, N_REL = sizeof rel_names / sizeof *rel_names };
_Static_assert((int)N_UPOS == TAC_X + 1 && (int)N_REL == TAC_XCOMP + 1, "names and enums go together");

const char *tac_upos_name(tac_upos u)
{
    return (unsigned)u < N_UPOS ? upos_names[u] : "X";
}

const char *tac_deprel_name(tac_deprel r)
{
    return (unsigned)r < N_REL ? rel_names[r] : "dep";
}

const char *tac_type_name(tac_type t)
{
    return (unsigned)t < TAC_TYPES ? type_names[t] : "";
}

const char *tac_sector_name(uint32_t s)
{
    return s && s < TAC_SECTORS ? sector_names[s] : "";
}

static uint8_t index_of(tac_str name, const char *const *names, uint32_t n, uint8_t other)
{
    for (uint32_t i = 0; i < n; i++)
        if (tac_str_is(name, names[i]))
            return (uint8_t)i;
    return other;
}

/* The lines of a text block; an empty last one is none. */
static tac_str *lines(tac_parser *p, const char *name, uint32_t *n)
{
    TAC_VEC(tac_str) v = {0};
    tac_str rest = tac_model_text(p->model, name), line;
    while (tac_str_cut(&rest, '\n', &line))
        if (line.n || rest.n)
            TAC_PUSH(p->own, v, line);
    *n = v.n;
    return v.at;
}

static uint8_t name_of(tac_str label)
{
    static const char *const kinds[] = {"", "PERSON", "ORG", "PLACE", "OTHER"};
    if (label.n < 3 || label.s[1] != '-')
        return TAC_NAME_NONE;
    uint8_t kind = index_of((tac_str){label.s + 2, label.n - 2}, kinds, 5, TAC_NAME_OTHER);
    return label.s[0] == 'B' ? kind | 128 : kind;
}

static bool same_types(tac_str a, tac_str b)
{
    tac_str ta = a, tb = b, x, y;
    return tac_str_cut(&ta, '/', &x) && tac_str_cut(&tb, '/', &y) && tac_str_eq(x, y);
}

bool tac_labels_read(tac_parser *p)
{
    tac_labels *l = &p->labels;
    uint32_t n = 0, types = 0, sectors = 0;
    tac_str *upos = lines(p, "labels.upos", &l->n_upos), *lemma = lines(p, "labels.lemma", &l->n_lemma), *names = lines(p, "labels.names", &l->n_names), *type = lines(p, "labels.types", &types);
    const tac_str *sector = lines(p, "labels.sectors", &sectors);
    l->xpos = lines(p, "labels.xpos", &l->n_xpos);
    l->feats = lines(p, "labels.feats", &l->n_feats);
    l->rel = lines(p, "labels.rel", &l->n_rel);
    l->modes = lines(p, "labels.modes", &l->n_modes);
    if (!l->n_upos || !l->n_xpos || !l->n_feats || !l->n_lemma || !l->n_names || l->n_rel < 2 || !l->n_modes || l->n_rel > 4096 || types != TAC_TYPES || sectors != TAC_SECTORS)
        return false;
    l->upos = TAC_NEW(p->own, uint8_t, l->n_upos);
    for (n = 0; n < l->n_upos; n++)
        l->upos[n] = index_of(upos[n], upos_names, N_UPOS, TAC_X);
    l->lemmas = tac_model_text(p->model, "lemmas");
    l->known = tac_model_text(p->model, "known");
    l->lemma = TAC_NEW(p->own, tac_lemma_script, l->n_lemma);
    for (n = 0; n < l->n_lemma; n++)
        if (!tac_lemma_script_read(lemma[n], &l->lemma[n]))
            return false;
    l->name = TAC_NEW(p->own, uint8_t, l->n_names);
    for (n = 0; n < l->n_names; n++)
        l->name[n] = name_of(names[n]);
    l->rel_base = TAC_NEW(p->own, uint8_t, l->n_rel);
    l->root = l->n_rel;
    for (n = 0; n < l->n_rel; n++) {
        tac_str rest = l->rel[n], base;
        tac_str_cut(&rest, ':', &base);
        l->rel_base[n] = index_of(base, rel_names, N_REL, TAC_DEP);
        if (tac_str_is(l->rel[n], "root"))
            l->root = n;
    }
    l->mode_group = TAC_NEW(p->own, uint32_t, l->n_modes);
    for (n = 0; n < l->n_modes; n++)
        l->mode_group[n] = n && same_types(l->modes[n - 1], l->modes[n]) ? l->mode_group[n - 1] : n;
    for (n = 0; n < TAC_TYPES; n++) // the enum's order must be the model's
        if (!tac_str_is(type[n], type_names[n]))
            return false;
    for (n = 0; n < TAC_SECTORS; n++)
        if (!tac_str_is(sector[n], sector_names[n]))
            return false;
    return l->root < l->n_rel;
}

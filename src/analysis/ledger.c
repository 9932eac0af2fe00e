/* The ledger of exchanges: who gave, promised, asked, withheld what to whom, with what in return.
 *
 * An act's event says what was done with the thing. A giving that is still to come is a promise. How far it is true is the standing: what the author denies is
 * denied, what hangs on a condition is conditional, else the author's commitment decides. Reports of one act make one entry; the first names it. */
#include "analysis/internal.h"

#include <stdlib.h>
#include <string.h>

static const char *const deeds[TAC_DEEDS] = {"gave", "promised", "asked", "withheld", "threatened", "took", "alleged"};
static const char *const standings[TAC_STANDINGS] = {"certain", "probable", "possible", "open", "conditional", "hypothetical", "denied"};

const char *tac_deed_name(tac_deed d) {
    return d < TAC_DEEDS ? deeds[d] : NULL;
}

const char *tac_standing_name(tac_standing s) {
    return s < TAC_STANDINGS ? standings[s] : NULL;
}

static tac_deed deed_of(const tac_row *r) {
    static const struct { const char *event, *mode; tac_deed deed; } table[] = {
        {"AGREE", "", TAC_PROMISED},     {"REQUEST", "", TAC_ASKED},      {"REJECT", "", TAC_WITHHELD},        {"SANCTION", "", TAC_WITHHELD},
        {"THREATEN", "", TAC_THREATENED}, {"COERCE", "withhold", TAC_WITHHELD}, {"COERCE", "restrict", TAC_WITHHELD}, {"COERCE", "", TAC_TOOK},
        {"ASSAULT", "", TAC_TOOK},       {"ACCUSE", "", TAC_ALLEGED},
    };
    tac_str event = tac_str_of(tac_store_event_name(r->event));
    for (size_t i = 0; i < sizeof table / sizeof *table; i++)
        if (tac_str_is(event, table[i].event) && (!*table[i].mode || tac_str_is(r->mode, table[i].mode))) return table[i].deed;
    return r->aux & TAC_STORE_FUTURE ? TAC_PROMISED : TAC_GAVE;
}

static tac_standing standing_of(const tac_row *r) {
    if (r->aux & TAC_STORE_NEGATION || tac_str_ends(r->factuality, "-")) return TAC_DENIED;
    if (r->condition_of) return TAC_CONDITIONAL;
    if (r->aux & TAC_STORE_HYPOTHETICAL) return TAC_HYPOTHETICAL;
    if (tac_str_is(r->factuality, "PR+")) return TAC_PROBABLE;
    if (tac_str_is(r->factuality, "PS+")) return TAC_POSSIBLE;
    return tac_str_is(r->factuality, "CT+") ? TAC_CERTAIN : TAC_OPEN;
}

static bool listed(const char *list, const char *name) {
    if (!list) return true;
    for (tac_str all = tac_str_of(list), each; tac_str_cut(&all, ',', &each);)
        if (tac_str_is(tac_str_trim(each), name)) return true;
    return false;
}

static bool known(const char *list, const char *const *names, int n, const char *what, tac_error *err) {
    for (tac_str all = tac_str_of(list), each; tac_str_cut(&all, ',', &each);) {
        int i = 0;
        while (i < n && !tac_str_is(tac_str_trim(each), names[i])) i++;
        if (i == n) return tac_fail(err, TAC_E_USAGE, "", "there is no %s \"%.*s\"", what, (int)each.n, each.s);
    }
    return true;
}

/* `list` with what of `more` is not in it yet. */
static tac_str merge(tac_arena *arena, tac_str list, tac_str more) {
    for (tac_str each; tac_str_cut(&more, ';', &each);) {
        bool there = false;
        for (tac_str all = list, one; !there && tac_str_cut(&all, ';', &one);) there = tac_str_eq(one, each);
        if (!there && each.n) list = list.n ? tac_arena_printf(arena, "%.*s;%.*s", (int)list.n, list.s, (int)each.n, each.s) : tac_arena_str(arena, each);
    }
    return list;
}

static void add_report(tac_arena *arena, tac_ledger_entry *e, const tac_row *r) {
    tac_standing standing = standing_of(r);
    e->reports++;
    if (standing < e->standing) e->standing = standing;
    e->giver = merge(arena, e->giver, r->giver);
    e->taker = merge(arena, e->taker, r->taker);
    e->item = merge(arena, e->item, r->item);
    e->source = merge(arena, e->source, r->source);
    if (!e->item_text.n) e->item_text = tac_arena_str(arena, r->item_text);
    if (!e->in_return) e->in_return = r->in_return;
    if (!e->condition_of) e->condition_of = r->condition_of;
    if (!r->has_quantity || (e->has_quantity && !tac_str_eq(e->unit, r->unit))) return;
    if (!e->has_quantity) e->unit = tac_arena_str(arena, r->unit);
    if (!e->has_quantity || r->quantity < e->least) e->least = r->quantity;
    if (!e->has_quantity || r->quantity > e->most) e->most = r->quantity;
    e->has_quantity = true;
}

typedef TAC_VEC(tac_ledger_entry) entries;

static void add_row(tac_arena *arena, entries *all, tac_map *by_act, bool by_report, const tac_row *r) {
    uint32_t at = all->n;
    if (!by_report && r->joined) {
        tac_str key = {(const char *)&r->cluster, sizeof r->cluster};
        if (!tac_map_get(by_act, key, &at)) tac_map_set(by_act, arena, tac_arena_str(arena, key), at);
    }
    if (at == all->n) TAC_PUSH(arena, *all, (tac_ledger_entry){.date = r->date, .deed = deed_of(r), .standing = TAC_DENIED, .act = r->cluster, .id = r->id});
    add_report(arena, &all->at[at], r);
}

/* "promised fuel MWI > ZMB": the record that an entry points to. */
static bool describe(tac_store *s, tac_arena *arena, uint64_t id, tac_str *words, tac_error *err) {
    tac_error failed = {0};
    tac_row r;
    if (!id) return true;
    *words = tac_arena_printf(arena, "%016llx", (unsigned long long)id);
    tac_rows *rows = tac_store_find(s, words->s, &r, &failed);
    if (rows)
        *words = r.item.n ? tac_arena_printf(arena, "%s %.*s %.*s > %.*s", deeds[deed_of(&r)], (int)r.item.n, r.item.s, (int)(r.giver.n ? r.giver.n : 1), r.giver.n ? r.giver.s : "-",
                                             (int)(r.taker.n ? r.taker.n : 1), r.taker.n ? r.taker.s : "-")
                          : tac_arena_printf(arena, "%s %.*s", tac_store_event_name(r.event) ? tac_store_event_name(r.event) : "-", (int)r.words.n, r.words.s);
    tac_rows_free(rows);
    bool good = rows || failed.code == TAC_E_INPUT; /* its document may not be in the store any more */
    if (!good && err) *err = failed;
    return good;
}

bool tac_ledger_run(tac_store *s, const tac_filter *f, const char *some_deeds, const char *some_standings, bool by_report, tac_arena *arena, tac_ledger *out, tac_error *err) {
    *out = (tac_ledger){0};
    if (!known(some_deeds, deeds, TAC_DEEDS, "deed", err) || !known(some_standings, standings, TAC_STANDINGS, "status", err)) return false;
    tac_filter asked = *f;
    asked.transfers = true;
    asked.order = TAC_BY_DATE;
    asked.without_aux = 0; /* tested here, for what is left out is counted */
    entries all = {0};
    tac_map *by_act = tac_map_new(arena);
    tac_error failed = {0};
    tac_rows *rows = tac_store_select(s, &asked, err);
    for (tac_row row; rows && tac_rows_next(rows, &row, &failed);) {
        if (row.aux & f->without_aux) out->left_out++;
        else if (listed(some_deeds, deeds[deed_of(&row)])) add_row(arena, &all, by_act, by_report, &row);
    }
    bool good = rows && failed.code == TAC_OK;
    if (rows && !good && err) *err = failed;
    tac_rows_free(rows);
    out->at = all.at;
    for (uint32_t i = 0; good && i < all.n; i++) {
        tac_ledger_entry *e = &all.at[i];
        if (!listed(some_standings, standings[e->standing])) continue;
        good = describe(s, arena, e->in_return, &e->in_return_words, err) && describe(s, arena, e->condition_of, &e->condition_words, err);
        out->at[out->n++] = *e;
    }
    return good;
}

/* ---- sums ---- */

static int by_key(const void *a_, const void *b_) {
    const tac_ledger_sum *a = a_, *b = b_;
    int order = tac_str_cmp(a->giver, b->giver);
    if (!order) order = tac_str_cmp(a->taker, b->taker);
    if (!order) order = tac_str_cmp(a->item, b->item);
    return order ? order : (int)a->deed - (int)b->deed;
}

/* The next of a list; of an empty one, once, nothing. */
static bool next_of(tac_str *rest, tac_str *each, bool *begun) {
    bool first = !*begun;
    *begun = true;
    *each = TAC_S("");
    return tac_str_cut(rest, ';', each) || first;
}

tac_ledger_sum *tac_ledger_sums(tac_arena *arena, const tac_ledger *ledger, uint32_t *n) {
    TAC_VEC(tac_ledger_sum) all = {0};
    tac_map *numbers = tac_map_new(arena);
    for (uint32_t i = 0; i < ledger->n; i++) {
        const tac_ledger_entry *e = &ledger->at[i];
        bool g = false, t, k;
        for (tac_str givers = e->giver, giver; next_of(&givers, &giver, &g);) {
            t = false;
            for (tac_str takers = e->taker, taker; next_of(&takers, &taker, &t);) {
                k = false;
                for (tac_str items = e->item, item; next_of(&items, &item, &k);) {
                    uint32_t at = all.n;
                    tac_str key = tac_arena_printf(arena, "%.*s;%.*s;%.*s;%d", (int)giver.n, giver.s, (int)taker.n, taker.s, (int)item.n, item.s, e->deed);
                    if (!tac_map_get(numbers, key, &at)) {
                        tac_map_set(numbers, arena, key, at);
                        TAC_PUSH(arena, all, (tac_ledger_sum){.giver = giver, .taker = taker, .item = item, .deed = e->deed, .first = e->date});
                    }
                    all.at[at].acts++;
                    all.at[at].reports += e->reports;
                    all.at[at].last = e->date;
                }
            }
        }
    }
    if (all.n) qsort(all.at, all.n, sizeof *all.at, by_key);
    *n = all.n;
    return all.at;
}

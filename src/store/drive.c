/* What leads to the records that a filter asks for.
 *
 * The rarest comes first: names, two parties, rare words, a small publication, a place, then single parties, countries, items, and else all events. Every index is
 * sorted by day behind what it is searched by. */
#include <string.h>

#include "store/ask.h"

enum {
    RARE = 10000,     /* so many rows are sorted at once rather than met by chance along another index */
    SMALL = 1000,     /* documents of a publication, likewise */
    COMMON = 400000   /* sentences with the words: listing more takes longer than asking one by one until a page is full */
};

static tac_str code_of(tac_str party) {
    return party.n >= 3 && party.s[0] != ':' ? (tac_str){party.s, 3} : TAC_S("");
}

static void add(tac_arena *arena, branches *all, branch b) {
    for (uint32_t i = 0; i < all->n; i++)
        if (all->at[i].by == b.by && all->at[i].role == b.role && all->at[i].number == b.number && tac_str_eq(all->at[i].a, b.a) && tac_str_eq(all->at[i].b, b.b)) return;
    TAC_PUSH(arena, *all, b);
}

/* ---- names ---- */

static bool look_up(tac_store *s, tac_str part, named *n, tac_error *err) {
    sqlite3_stmt *row = tac_sql(s, err, "SELECT number FROM names WHERE has_part(name, ?) LIMIT ?", "si", part, (int64_t)MOST_BRANCHES + 1);
    int code = SQLITE_ERROR;
    n->part = part;
    while (row && (code = sqlite3_step(row)) == SQLITE_ROW) {
        if (n->n < MOST_BRANCHES) n->numbers[n->n++] = sqlite3_column_int64(row, 0);
        else n->many = true;
    }
    if (row) sqlite3_reset(row);
    return code == SQLITE_DONE || (row && tac_sql_fail(s, err));
}

const named *ask_named(const query *q, tac_str part) {
    for (uint32_t i = 0; i < q->names.n; i++)
        if (tac_str_eq(q->names.at[i].part, part)) return &q->names.at[i];
    return NULL;
}

/* All of a list that are no codes. */
static bool look_up_list(tac_store *s, query *q, const char *list, tac_error *err) {
    for (tac_str rest = tac_str_of(list), each; tac_str_cut(&rest, ',', &each);) {
        each = tac_str_trim(each);
        named n = {0};
        if (!each.n || tac_is_code(each) || ask_named(q, each)) continue;
        if (!look_up(s, each, &n, err)) return false;
        TAC_PUSH(q->arena, q->names, n);
    }
    return true;
}

/* How many rows a SELECT finds, up to a limit. */
static bool count_up_to(tac_store *s, const char *sql, tac_str value, int64_t limit, int64_t *count, tac_error *err) {
    sqlite3_stmt *row;
    bool found;
    if (!tac_sql_first(s, err, &row, &found, sql, "si", value, limit)) return false;
    *count = found ? sqlite3_column_int64(row, 0) : 0;
    if (found) sqlite3_reset(row);
    return true;
}

static bool count_words(tac_store *s, const query *q, int64_t limit, int64_t *count, tac_error *err) {
    return count_up_to(s, "SELECT count(*) FROM (SELECT 1 FROM sentences WHERE sentences MATCH ? LIMIT ?)", q->words, limit, count, err);
}

bool ask_prepare(tac_store *s, query *q, const tac_filter *f, tac_error *err) {
    const char *lists[] = {f->actor, f->recipient, f->source, f->party};
    for (size_t i = 0; i < sizeof lists / sizeof *lists; i++)
        if (!look_up_list(s, q, lists[i], err)) return false;
    if (f->place && *f->place && !ask_one_code(f->place)) {
        named n = {0};
        if (!look_up(s, tac_str_of(f->place), &n, err)) return false;
        TAC_PUSH(q->arena, q->names, n);
    }
    int64_t count = 0;
    q->words = ask_full_text(q->arena, f->text);
    if (f->text && *f->text && !q->words.n) return tac_fail(err, TAC_E_USAGE, "", "there is no word in \"%.100s\" to look for", f->text);
    if (q->words.n && !count_words(s, q, COMMON + 1, &count, err)) return false;
    q->common = count > COMMON;
    return true;
}

/* ---- branches ---- */

/* A name leads by each of the names that it is a part of, or, where they are many, by all of them at once. */
static void add_name(const query *q, tac_str part, int role, branches *all) {
    const named *n = ask_named(q, part);
    if (n->many || all->n + n->n > MOST_BRANCHES) add(q->arena, all, (branch){.by = BY_NAMES, .role = role, .a = part});
    else
        for (uint32_t i = 0; i < n->n; i++) add(q->arena, all, (branch){.by = BY_NAME, .role = role, .number = n->numbers[i]});
}

/* Branches for a list of parties in one role; false where one of them is only a sector, which no index leads to. */
static bool add_list(const query *q, const char *list, int role, branches *all) {
    for (tac_str rest = tac_str_of(list), each; tac_str_cut(&rest, ',', &each);) {
        each = tac_str_trim(each);
        if (!each.n) continue;
        tac_str code = tac_is_code(each) ? code_of(each) : TAC_S("");
        if (code.n) add(q->arena, all, (branch){.by = BY_CODE, .role = role, .a = code});
        else if (tac_is_code(each)) return false;
        else add_name(q, each, role, all);
    }
    return all->n <= MOST_BRANCHES;
}

static bool is_list(const char *list) {
    return list && *list;
}

/* Givers and takers are known by their codes alone. */
static const char *coded(const char *list) {
    return is_list(list) && ask_all_codes(list) ? list : NULL;
}

/* Parties lead: those of the first option whose whole list does, of names or of codes alone. With actor and recipient both asked for, the recipient may be one of the
 * actors of a mutual act. */
static bool add_parties(const query *q, const tac_filter *f, bool names, branches *all) {
    bool towards = is_list(f->actor) && is_list(f->recipient);
    const struct { const char *list; int roles[3]; } options[] = {
        {coded(f->giver), {ROLE_GIVER}}, {coded(f->taker), {ROLE_TAKER}},
        {f->actor, {ROLE_ACTOR}}, {f->recipient, {ROLE_RECIPIENT, towards ? ROLE_ACTOR : 0}}, {f->source, {ROLE_SOURCE}}, {f->party, {ROLE_ACTOR, ROLE_RECIPIENT}}};
    for (size_t i = 0; i < sizeof options / sizeof *options; i++) {
        if (!is_list(options[i].list) || ask_all_codes(options[i].list) == names) continue;
        bool led = true;
        *all = (branches){0};
        for (const int *role = options[i].roles; *role && led; role++) led = add_list(q, options[i].list, *role, all);
        if (led && !all->n) add(q->arena, all, (branch){.by = BY_NOTHING}); /* nobody is called so */
        if (led) return true;
    }
    *all = (branches){0};
    return false;
}

/* Every code of the one list with every code of the other; false where one has none. */
static bool add_dyads(const query *q, const tac_filter *f, branches *all) {
    bool led = is_list(f->actor) && is_list(f->recipient);
    for (tac_str rest = tac_str_of(f->actor), a; led && tac_str_cut(&rest, ',', &a);)
        for (tac_str others = tac_str_of(f->recipient), b; led && tac_str_cut(&others, ',', &b);) {
            tac_str from = code_of(tac_str_trim(a)), to = code_of(tac_str_trim(b));
            led = tac_is_code(tac_str_trim(a)) && tac_is_code(tac_str_trim(b)) && from.n && to.n && all->n < MOST_BRANCHES;
            add(q->arena, all, (branch){.by = BY_DYAD, .a = from, .b = to});
        }
    if (!led) *all = (branches){0};
    return led;
}

static bool add_place(const query *q, const tac_filter *f, branches *all) {
    const named *n = is_list(f->place) && !ask_one_code(f->place) ? ask_named(q, tac_str_of(f->place)) : NULL;
    if (!n || n->many) return false;
    for (uint32_t i = 0; i < n->n; i++) add(q->arena, all, (branch){.by = BY_PLACE, .number = n->numbers[i]});
    if (!n->n) add(q->arena, all, (branch){.by = BY_NOTHING});
    return true;
}

/* Words or a publication of few records. */
static bool add_rare(tac_store *s, const query *q, const tac_filter *f, branches *all, tac_error *err) {
    int64_t count = RARE + 1;
    if (q->words.n && !q->common && !count_words(s, q, RARE + 1, &count, err)) return false;
    if (count <= RARE) add(q->arena, all, (branch){.by = BY_WORDS, .a = q->words});
    if (all->n || !is_list(f->publication)) return true;
    if (!count_up_to(s, "SELECT count(*) FROM (SELECT 1 FROM documents WHERE publication = ? LIMIT ?)", tac_str_of(f->publication), SMALL + 1, &count, err)) return false;
    if (count <= SMALL) add(q->arena, all, (branch){.by = BY_PUBLICATION, .a = tac_str_of(f->publication)});
    return true;
}

/* The events asked for, or all of them: together they are sorted by day. */
static bool add_events(const query *q, const tac_filter *f, branches *all, tac_error *err) {
    for (tac_str rest = tac_str_of(f->event), each; tac_str_cut(&rest, ',', &each);) {
        int number = tac_store_event(tac_str_trim(each));
        if (!number) return tac_fail(err, TAC_E_USAGE, "", "there is no event type \"%.*s\"", (int)each.n, each.s);
        add(q->arena, all, (branch){.by = BY_EVENT, .number = number});
    }
    if (all->n) return true;
    add(q->arena, all, (branch){.by = BY_EVENT}); /* 0: unknown */
    for (int i = 1; tac_store_event_name(i); i++) add(q->arena, all, (branch){.by = BY_EVENT, .number = i});
    return true;
}

/* The lists of items that the store has, found by leaps in the index, of which one of those asked for is part: "food;energy" for food. */
static bool add_items(tac_store *s, const query *q, const tac_filter *f, branches *all, tac_error *err) {
    sqlite3_stmt *row = tac_sql(s, err, "WITH RECURSIVE lists(item) AS (SELECT min(item) FROM records WHERE item IS NOT NULL UNION ALL"
                                " SELECT (SELECT min(item) FROM records WHERE item > lists.item) FROM lists WHERE lists.item IS NOT NULL)"
                                " SELECT item FROM lists WHERE has_word(item, ?)", "s", tac_str_of(f->item));
    if (!row) return false;
    int step;
    while ((step = sqlite3_step(row)) == SQLITE_ROW && all->n <= MOST_BRANCHES) add(q->arena, all, (branch){.by = BY_ITEM, .a = tac_arena_str(q->arena, tac_sql_text(row, 0))});
    sqlite3_reset(row);
    if (step != SQLITE_ROW && step != SQLITE_DONE) return tac_sql_fail(s, err);
    if (!all->n) add(q->arena, all, (branch){.by = BY_NOTHING});
    if (all->n <= MOST_BRANCHES) return true;
    *all = (branches){0};
    return add_events(q, f, all, err);
}

bool ask_branches(tac_store *s, const query *q, const tac_filter *f, branches *all, tac_error *err) {
    bool few = f->id || f->cluster || f->document;
    if (!few && (add_parties(q, f, true, all) || add_dyads(q, f, all))) return true;
    if (!few && !add_rare(s, q, f, all, err)) return false;
    if (!few && (all->n || add_place(q, f, all) || add_parties(q, f, false, all))) return true;
    if (!few && is_list(f->item)) return add_items(s, q, f, all, err);
    if (few || is_list(f->place) || f->order == TAC_BY_DOCUMENT) add(q->arena, all, (branch){.by = BY_RECORDS});
    else return add_events(q, f, all, err);
    return true;
}

/* What leads stands in front of records by CROSS JOIN, so that SQLite keeps to the order. */
void ask_from(query *q, const branch *b) {
    static const char *const roles[] = {"", "x.role = 1", "x.role = 2", "x.role = 3", "x.role = 4", "x.role = 5"};
    q->day = "x.day";
    q->number = "x.record";
    switch (b->by) {
        case BY_DYAD:
            ask_put(q, " FROM dyads x CROSS JOIN records r ON r.number = x.record");
            ask_also(q), ask_put(q, "x.actor = "), ask_bind(q, b->a);
            ask_also(q), ask_put(q, "x.recipient = "), ask_bind(q, b->b);
            return;
        case BY_CODE: case BY_NAME: case BY_NAMES:
            ask_put(q, " FROM parties x CROSS JOIN records r ON r.number = x.record");
            ask_also(q), ask_put(q, roles[b->role]);
            ask_also(q);
            if (b->by == BY_CODE) ask_put(q, "x.code = "), ask_bind(q, b->a);
            else if (b->by == BY_NAME) tac_buf_printf(&q->sql, "x.name = %lld", (long long)b->number);
            else ask_put(q, "x.name IN (SELECT number FROM names WHERE has_part(name, "), ask_bind(q, b->a), ask_put(q, "))");
            return;
        case BY_WORDS:
            ask_put(q, " FROM (SELECT rowid AS row FROM sentences WHERE sentences MATCH "), ask_bind(q, b->a), ask_put(q, ") x CROSS JOIN records r ON r.number = " NUMBER_OF("x.row"));
            break;
        case BY_PUBLICATION:
            ask_put(q, " FROM (SELECT number FROM documents WHERE publication = "), ask_bind(q, b->a);
            ask_put(q, ") x CROSS JOIN records r ON r.number BETWEEN x.number << " SQL_TEXT(RECORD_BITS) " AND (x.number + 1 << " SQL_TEXT(RECORD_BITS) ") - 1");
            break;
        case BY_PLACE:
            ask_put(q, " FROM records r"), ask_also(q), tac_buf_printf(&q->sql, "r.place = %lld", (long long)b->number);
            break;
        case BY_EVENT:
            ask_put(q, " FROM records r"), ask_also(q), tac_buf_printf(&q->sql, "r.event = %lld", (long long)b->number);
            break;
        case BY_ITEM:
            ask_put(q, " FROM records r"), ask_also(q), ask_put(q, "r.item = "), ask_bind(q, b->a);
            break;
        case BY_NOTHING: ask_put(q, " FROM records r"), ask_also(q), ask_put(q, "0"); break;
        default: ask_put(q, " FROM records r"); break;
    }
    q->day = "r.day";
    q->number = "r.number";
}

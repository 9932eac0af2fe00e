/* A filter's conditions in SQL, tested on the record's own row. */
#include <stdlib.h>
#include <string.h>

#include "store/ask.h"

void ask_put(query *q, const char *sql) {
    tac_buf_add(&q->sql, tac_str_of(sql));
}

void ask_bind(query *q, tac_str text) {
    TAC_PUSH(q->arena, q->texts, text);
    tac_buf_printf(&q->sql, "?%u", q->texts.n);
}

void ask_also(query *q) {
    ask_put(q, q->conditions++ ? " AND " : " WHERE ");
}

void ask_text(query *q, const char *before, const char *value, const char *after) {
    if (!value || !*value) return;
    ask_also(q);
    ask_put(q, before);
    ask_bind(q, tac_str_of(value));
    ask_put(q, after);
}

bool ask_one_code(const char *party) {
    return party && strlen(party) == 3 && tac_is_code(tac_str_of(party));
}

bool ask_all_codes(const char *list) {
    for (tac_str all = tac_str_of(list), each; tac_str_cut(&all, ',', &each);)
        if (!tac_is_code(tac_str_trim(each))) return false;
    return true;
}

bool ask_plain_dyad(const tac_filter *f) {
    return ask_one_code(f->actor) && ask_one_code(f->recipient);
}

/* Each word in quotation marks, so that none is taken for an operator. */
tac_str ask_full_text(tac_arena *arena, const char *text) {
    tac_str all = TAC_S("");
    for (size_t i = 0, from = 0; text && (i == 0 || text[i - 1]); i++) {
        unsigned char c = (unsigned char)text[i];
        bool word = c >= 0x80 || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
        if (word) continue;
        if (i > from) all = tac_arena_printf(arena, "%s\"%.*s\" ", all.s, (int)(i - from), text + from);
        from = i + 1;
    }
    return all;
}

/* ---- parties ---- */

/* ... one of these names has one of the roles ("1", "1, 2") in the record. */
static void by_name(query *q, tac_str part, const char *roles) {
    const named *n = ask_named(q, part);
    if (n->many) {
        tac_buf_printf(&q->sql, " OR r.number IN (SELECT record FROM parties WHERE role IN (%s) AND name IN (SELECT number FROM names WHERE has_part(name, ", roles);
        ask_bind(q, part);
        ask_put(q, ")))");
    } else if (n->n) {
        tac_buf_printf(&q->sql, " OR EXISTS (SELECT 1 FROM parties p WHERE p.role IN (%s) AND p.day = r.day AND p.record = r.number AND p.name IN (", roles);
        for (uint32_t i = 0; i < n->n; i++) tac_buf_printf(&q->sql, i ? ", %lld" : "%lld", (long long)n->numbers[i]);
        ask_put(q, "))");
    }
}

/* ... the records in which one of the list has the role. */
static void party(query *q, const char *list, const char *columns[], const char *roles) {
    ask_put(q, "(");
    for (int i = 0; columns[i]; i++) {
        ask_put(q, i ? " OR has_party(" : "has_party(");
        ask_put(q, columns[i]);
        ask_put(q, ", ");
        ask_bind(q, tac_str_of(list));
        ask_put(q, ")");
    }
    for (tac_str all = tac_str_of(list), each; tac_str_cut(&all, ',', &each);) {
        each = tac_str_trim(each);
        if (each.n && !tac_is_code(each)) by_name(q, each, roles);
    }
    ask_put(q, ")");
}

static void also_party(query *q, const char *list, const char *columns[], const char *roles) {
    if (!list || !*list) return;
    ask_also(q);
    party(q, list, columns, roles);
}

/* One acts towards the other, or both are actors of a mutual act. */
static void also_both(query *q, const char *actor, const char *recipient) {
    const char *actors[] = {"r.actor", NULL}, *recipients[] = {"r.recipient", NULL};
    ask_also(q);
    ask_put(q, "(("), party(q, actor, actors, "1"), ask_put(q, " AND "), party(q, recipient, recipients, "2"), ask_put(q, ")");
    tac_buf_printf(&q->sql, " OR (r.recipient IS NULL AND r.event IN (%d, %d, %d) AND ", tac_store_event(TAC_S("AGREE")), tac_store_event(TAC_S("CONSULT")), tac_store_event(TAC_S("COOPERATE")));
    if (ask_all_codes(actor) && ask_all_codes(recipient)) {
        ask_put(q, "has_meeting(r.actor, "), ask_bind(q, tac_str_of(actor)), ask_put(q, ", "), ask_bind(q, tac_str_of(recipient)), ask_put(q, ")");
    } else {
        party(q, actor, actors, "1"), ask_put(q, " AND "), party(q, recipient, actors, "1");
    }
    ask_put(q, "))");
}

/* "GOV,MIL" as parties are asked for: ":GOV,:MIL". */
static const char *sector_list(tac_arena *arena, const char *list) {
    tac_str all = TAC_S("");
    for (tac_str rest = tac_str_of(list), each; tac_str_cut(&rest, ',', &each);) {
        each = tac_str_trim(each);
        all = tac_arena_printf(arena, "%s%s%s%.*s", all.s, all.n ? "," : "", tac_str_starts(each, ":") ? "" : ":", (int)each.n, each.s);
    }
    return all.s;
}

static void also_parties(query *q, const tac_filter *f, const branch *b) {
    const char *actor[] = {"r.actor", NULL}, *recipient[] = {"r.recipient", NULL}, *source[] = {"r.source", NULL}, *both[] = {"r.actor", "r.recipient", NULL};
    bool towards = f->actor && *f->actor && f->recipient && *f->recipient;
    if (towards && !(b->by == BY_DYAD && ask_plain_dyad(f))) also_both(q, f->actor, f->recipient);
    if (!towards) also_party(q, f->actor, actor, "1"), also_party(q, f->recipient, recipient, "2");
    also_party(q, f->source, source, "3");
    also_party(q, f->party, both, "1, 2");
    also_party(q, sector_list(q->arena, f->sector), both, "1, 2");
}

/* ---- what, and how ---- */

bool ask_events(query *q, const char *list, tac_error *err) {
    if (!list || !*list) return true;
    ask_also(q);
    ask_put(q, "+r.event IN ("); /* + keeps SQLite from another index than the one that leads */
    bool first = true;
    for (tac_str all = tac_str_of(list), each; tac_str_cut(&all, ',', &each); first = false) {
        int number = tac_store_event(tac_str_trim(each));
        if (!number) return tac_fail(err, TAC_E_USAGE, "", "there is no event type \"%.*s\"", (int)each.n, each.s);
        tac_buf_printf(&q->sql, first ? "%d" : ", %d", number);
    }
    ask_put(q, ")");
    return true;
}

bool ask_aux(query *q, const tac_filter *f, tac_error *err) {
    unsigned with = 0;
    for (tac_str all = tac_str_of(f->aux), each; f->aux && tac_str_cut(&all, ',', &each);) {
        unsigned bit = tac_store_aux(tac_str_trim(each));
        if (!bit) return tac_fail(err, TAC_E_USAGE, "", "there is no auxiliary mode \"%.*s\": historical, future, hypothetical, negation", (int)each.n, each.s);
        with |= bit;
    }
    if (with) ask_also(q), tac_buf_printf(&q->sql, "r.aux & %u", with);
    if (f->without_aux) ask_also(q), tac_buf_printf(&q->sql, "r.aux & %u = 0", f->without_aux);
    return true;
}

/* Confidence is kept in hundredths. */
void ask_confidence(query *q, const tac_filter *f) {
    if (f->min_confidence > 0) ask_also(q), tac_buf_printf(&q->sql, "r.confidence >= %d", (int)(f->min_confidence * 100 + 0.999999));
}

void ask_days(query *q, const tac_filter *f) {
    if (f->from) ask_also(q), tac_buf_printf(&q->sql, "%s >= %d", q->day, tac_day_number(f->from));
    if (f->to) ask_also(q), tac_buf_printf(&q->sql, "%s <= %d", q->day, tac_day_number(f->to));
}

static void also_words(query *q, const char *column, const char *list) {
    if (!list || !*list) return;
    ask_also(q);
    ask_put(q, "has_word(");
    ask_put(q, column);
    ask_put(q, ", ");
    ask_bind(q, tac_str_of(list));
    ask_put(q, ")");
}

/* ---- where it stands ---- */

static void also_place(query *q, const tac_filter *f, const branch *b) {
    if (!f->place || !*f->place || b->by == BY_PLACE) return;
    if (ask_one_code(f->place)) ask_text(q, "r.country = ", f->place, "");
    else ask_text(q, "r.place IN (SELECT number FROM names WHERE has_part(name, ", f->place, "))");
}

static void also_sentence(query *q, const branch *b) {
    if (!q->words.n || b->by == BY_WORDS) return;
    if (q->common) ask_text(q, "EXISTS (SELECT 1 FROM sentences WHERE sentences MATCH ", q->words.s, " AND rowid = " SENTENCE_OF("r.number") ")");
    else ask_text(q, SENTENCE_OF("r.number") " IN (SELECT rowid FROM sentences WHERE sentences MATCH ", q->words.s, ")");
}

static void also_document(query *q, const tac_filter *f, const branch *b) {
    if (b->by != BY_PUBLICATION) ask_text(q, "EXISTS (SELECT 1 FROM documents d WHERE d.number = r.number >> " SQL_TEXT(RECORD_BITS) " AND d.publication = ", f->publication, ")");
    if (!f->document || !*f->document) return;
    ask_text(q, "r.number >= (SELECT number << " SQL_TEXT(RECORD_BITS) " FROM documents WHERE id = ", f->document, ")");
    ask_text(q, "r.number < (SELECT number + 1 << " SQL_TEXT(RECORD_BITS) " FROM documents WHERE id = ", f->document, ")");
}

bool ask_where(query *q, const tac_filter *f, const branch *b, tac_error *err) {
    ask_days(q, f);
    also_parties(q, f, b);
    if ((b->by != BY_EVENT && !ask_events(q, f->event, err)) || !ask_aux(q, f, err)) return false;
    also_words(q, "r.mode", f->mode);
    also_words(q, "r.context", f->context);
    also_words(q, "r.factuality", f->factuality);
    also_words(q, "r.item", f->item);
    also_words(q, "r.giver", f->giver);
    also_words(q, "r.taker", f->taker);
    if (f->transfers) ask_also(q), ask_put(q, "r.item IS NOT NULL");
    ask_confidence(q, f);
    also_place(q, f, b);
    also_sentence(q, b);
    also_document(q, f, b);
    if (f->cluster) ask_also(q), tac_buf_printf(&q->sql, "(r.id = %lld OR r.cluster = (SELECT cluster FROM records WHERE id = %lld))", (long long)f->cluster, (long long)f->cluster);
    if (f->id) ask_also(q), tac_buf_printf(&q->sql, "r.id = %lld", (long long)strtoull(f->id, NULL, 16));
    return true;
}

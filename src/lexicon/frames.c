/* Frames: the words of an event, where its parties sit, and what must hold. */
#include "lexicon/internal.h"

#include <string.h>

/* One frame on its way. */
typedef struct {
    lex_compiler *c;
    const lex_block *b;
    uint32_t line;      /* the one being read */
    uint32_t frame;
    tac_str event;
} reading;

static tac_str joined(lex_compiler *c, tac_str list, tac_str word) {
    return list.n ? tac_arena_printf(c->scratch, "%.*s %.*s", (int)list.n, list.s, (int)word.n, word.s) : word;
}

/* ---- words ---- */

static void add_trigger(reading *r, tac_str lemma, lex_trigger t) {
    lex_compiler *c = r->c;
    t.frame = r->frame;
    /* A word said twice in a frame is one. (Only near ones are looked at: a word more does no harm.) */
    uint32_t near = c->found.n > 256 ? c->found.n - 256 : 0;
    for (uint32_t i = c->found.n; i-- > near && c->found.at[i].space == LEX_TRIGGER && c->triggers.at[c->found.at[i].what].frame == r->frame;) {
        const lex_trigger *k = &c->triggers.at[c->found.at[i].what];
        if (tac_str_eq(c->found.at[i].text, lemma) && k->pos == t.pos && k->with_kind == t.with_kind && k->with.at == t.with.at && k->with.n == t.with.n) return;
    }
    uint32_t alike = 0;
    tac_map_get(c->begins, lemma, &alike);
    if (alike == TAC_FRAME_WORDS) lex_expected(c, r->b->source, r->line, lemma, "at most %d frame words that begin alike in all", TAC_FRAME_WORDS);
    tac_map_set(c->begins, c->arena, tac_arena_str(c->arena, lemma), alike + 1);
    TAC_PUSH(c->arena, c->triggers, t);
    lex_add_phrase(c, LEX_TRIGGER, lemma, c->triggers.n - 1, 0, 0);
}

/* A phrase is found by its first word, as it stands or as a lemma. */
static void add_fixed(reading *r, const lex_spelled *w) {
    tac_str rest = w->text, first;
    if (!tac_str_cut(&rest, ' ', &first)) return;
    tac_str pair = tac_arena_printf(r->c->arena, "%.*s x", (int)first.n, first.s), variants[LEX_VARIANTS];
    uint32_t n = lex_variants(r->c, pair, 2, variants);
    lex_trigger t = {.pos = (uint32_t)(w->pos ? w->pos : 'x'), .with_kind = 'f', .with = lex_text(r->c, w->text)};
    for (uint32_t i = 0; i < n; i++) add_trigger(r, (tac_str){variants[i].s, variants[i].n - 2}, t);
}

static void add_words(reading *r, tac_str rest) {
    lex_spelled w;
    lex_got got;
    bool any = false;
    while ((got = lex_next_spelled(r->c, r->b, r->line, &rest, &w)) != LEX_END) {
        any = true;
        if (got == LEX_BAD) continue;
        tac_str second = w.text, first;
        if (!tac_str_cut(&second, ' ', &first)) continue;
        if (w.with.n) { /* a particle of the verb ("set up roadblocks") stands before the noun: "up+roadblock" */
            tac_str with = w.words == 2 && w.particle ? tac_arena_printf(r->c->arena, "%.*s+%.*s", (int)second.n, second.s, (int)w.with.n, w.with.s) : w.with;
            add_trigger(r, first, (lex_trigger){.pos = (uint32_t)w.pos, .with_kind = 'o', .with = lex_text(r->c, with)});
        } else if (w.words == 1) {
            if (w.pos == 0) add_fixed(r, &w);
            else add_trigger(r, first, (lex_trigger){.pos = (uint32_t)w.pos});
        } else if (w.words == 2 && w.particle && w.pos == 'v') { /* "open_fire.v" is open.v+fire.n */
            add_trigger(r, first, (lex_trigger){.pos = 'v', .with_kind = lex_is_particle(second) ? 'p' : 'o', .with = lex_text(r->c, second)});
        } else {
            add_fixed(r, &w);
        }
    }
    if (!any) lex_expected(r->c, r->b->source, r->line, rest, "words as lemma.pos (v, n, a or m), verb.v+noun.n or phrases in quotation marks");
}

/* ---- slots ---- */

static lex_ref read_slots(reading *r, tac_str rest, lex_ref before) {
    tac_str list = {0}, slot;
    if (before.n) lex_expected(r->c, r->b->source, r->line, tac_str_trim(rest), "one such line in a frame (part slots by |)");
    while (lex_next_value(&rest, &slot)) {
        if (!lex_is_slot(slot)) lex_expected(r->c, r->b->source, r->line, slot, "a slot (subj, obj, iobj, comp, both, sayer or a preposition)");
        list = joined(r->c, list, slot);
    }
    if (!list.n) lex_expected(r->c, r->b->source, r->line, list, "a slot (subj, obj, iobj, comp, both, sayer or a preposition)");
    return lex_text(r->c, list);
}

static lex_ref read_contexts(reading *r, tac_str rest, lex_ref before) {
    tac_str list = lex_text_of(r->c, before), context;
    list = tac_arena_str(r->c->scratch, list);
    while (lex_next_value(&rest, &context)) {
        if (!lex_is_one(lex_contexts, context)) lex_expected(r->c, r->b->source, r->line, context, "a context (%s)", lex_contexts);
        list = joined(r->c, list, context);
    }
    if (!list.n) lex_expected(r->c, r->b->source, r->line, list, "a context");
    return lex_text(r->c, list);
}

/* ---- conditions ---- */

/* A class as the coder asks for it; names of several are written out. Empty: no class. */
static tac_str class_of(tac_str value) {
    if (tac_str_is(value, "police")) return TAC_S("COP");
    if (tac_str_is(value, "item")) return tac_str_of(lex_items);
    if (tac_str_is(value, "organization")) return TAC_S("organisation");
    if (lex_is_one(lex_classes, value) || lex_is_one(lex_items, value) || lex_is_one(lex_sectors, value)) return value;
    return (tac_str){0};
}

static tac_str read_values(reading *r, tac_str *rest, bool classes) {
    tac_str list = {0}, value;
    for (tac_str before = *rest; lex_next_value(rest, &value) && !tac_str_is(value, "and"); before = *rest) {
        (void)before;
        tac_str as = classes ? class_of(value) : value;
        if (!as.n) {
            lex_expected(r->c, r->b->source, r->line, value, "a class (%s police item), a class of items (%s) or a sector", lex_classes, lex_items);
            continue;
        }
        list = joined(r->c, list, as);
    }
    if (!list.n) lex_expected(r->c, r->b->source, r->line, list, classes ? "classes after is" : "lemmas after lemma");
    return list;
}

/* One condition off the front of *rest, with the `and` after it. */
static bool read_cond(reading *r, tac_str *rest, tac_str *slot, tac_str *values, tac_cond_kind *kind) {
    tac_str word;
    *slot = *values = (tac_str){0};
    while (lex_next_value(rest, &word)) {
        bool is = tac_str_is(word, "is"), lemma = tac_str_is(word, "lemma"), absent = tac_str_is(word, "absent");
        if (slot->n && (is || lemma)) {
            tac_str after = *rest;
            *kind = is ? TAC_COND_IS : TAC_COND_LEMMA;
            if (lex_next_value(&after, &word) && tac_str_is(word, "not")) {
                *kind = is ? TAC_COND_IS_NOT : TAC_COND_LEMMA_NOT;
                *rest = after;
            }
            *values = read_values(r, rest, is);
            return true;
        }
        if (slot->n && (absent || tac_str_is(word, "present"))) {
            *kind = absent ? TAC_COND_ABSENT : TAC_COND_PRESENT;
            tac_str after = *rest;
            if (lex_next_value(rest, &word) && !tac_str_is(word, "and")) {
                lex_expected(r->c, r->b->source, r->line, tac_str_trim(after), "and, or the end of the line");
                return false;
            }
            return true;
        }
        if (!lex_is_slot(word) && !lex_is_one("actor recipient item giver taker", word)) {
            if (slot->n) lex_expected(r->c, r->b->source, r->line, word, "is, is not, lemma, lemma not, present or absent");
            else lex_expected(r->c, r->b->source, r->line, word, "a slot (subj, obj, iobj, comp, both, sayer or a preposition) or actor, recipient, item, giver, taker");
            return false;
        }
        *slot = joined(r->c, *slot, word);
    }
    lex_expected(r->c, r->b->source, r->line, *slot, "SLOT is|is not|lemma|lemma not|present|absent VALUES");
    return false;
}

static void read_rule(reading *r, tac_str rest, tac_str event, tac_str mode) {
    lex_rule rule = {.event = lex_text(r->c, event), .mode = lex_text(r->c, mode)};
    do {
        tac_str slot, values;
        tac_cond_kind kind;
        if (!read_cond(r, &rest, &slot, &values, &kind)) return;
        if (rule.n_conds == LEX_MAX_CONDS) {
            lex_expected(r->c, r->b->source, r->line, slot, "at most %d conditions in a line", LEX_MAX_CONDS);
            return;
        }
        rule.conds[rule.n_conds].slot = lex_text(r->c, slot);
        rule.conds[rule.n_conds].values = lex_text(r->c, values);
        rule.conds[rule.n_conds++].kind = kind;
    } while (tac_str_trim(rest).n);
    TAC_PUSH(r->c->arena, r->c->rules, rule);
    r->c->frames.at[r->frame].n_rules++;
}

static bool mode_ok(reading *r, tac_str event, tac_str mode) {
    const char *modes = lex_modes(event);
    if (!modes || lex_is_one(modes, mode)) return true;
    if (*modes) lex_expected(r->c, r->b->source, r->line, mode, "a mode of %.*s (%s)", (int)event.n, event.s, modes);
    else lex_expected(r->c, r->b->source, r->line, mode, "no mode: %.*s has none", (int)event.n, event.s);
    return false;
}

static bool event_ok(reading *r, tac_str event) {
    if (lex_modes(event)) return true;
    lex_expected(r->c, r->b->source, r->line, event, "an event (%s)", lex_events);
    return false;
}

/* `mode M if ...`, `event E [M] if ...`. */
static void read_change(reading *r, tac_str rest, bool is_event) {
    tac_str event = {0}, mode = {0}, word = lex_word(&rest);
    if (is_event) {
        event = word;
        if (!event_ok(r, event)) return;
        word = lex_word(&rest);
        if (!tac_str_is(word, "if")) {
            mode = word;
            word = lex_word(&rest);
        }
    } else {
        mode = word;
        word = lex_word(&rest);
    }
    if (mode.n || !is_event)
        if (!mode_ok(r, is_event ? event : r->event, mode)) return;
    if (!tac_str_is(word, "if")) lex_expected(r->c, r->b->source, r->line, word, "if CONDITION");
    else read_rule(r, rest, event, mode);
}

/* ---- the block ---- */

static void read_line(reading *r, const lex_line *line) {
    tac_str rest = line->text, word = lex_word(&rest);
    r->line = line->line;
    lex_frame *f = &r->c->frames.at[r->frame];
    if (lex_example_line(r->c, r->b, line, r->frame)) return;
    if (tac_str_is(word, "words")) add_words(r, rest);
    else if (tac_str_is(word, "actor")) f->actor = read_slots(r, rest, f->actor);
    else if (tac_str_is(word, "recipient")) f->recipient = read_slots(r, rest, f->recipient);
    else if (tac_str_is(word, "item")) f->item = read_slots(r, rest, f->item);
    else if (tac_str_is(word, "giver")) f->giver = read_slots(r, rest, f->giver);
    else if (tac_str_is(word, "taker")) f->taker = read_slots(r, rest, f->taker);
    else if (tac_str_is(word, "context")) f->contexts = read_contexts(r, rest, f->contexts);
    else if (tac_str_is(word, "if")) read_rule(r, rest, (tac_str){0}, (tac_str){0});
    else if (tac_str_is(word, "mode")) read_change(r, rest, false);
    else if (tac_str_is(word, "event")) read_change(r, rest, true);
    else lex_expected(r->c, r->b->source, r->line, word, "words, actor, recipient, item, giver, taker, context, if, mode, event or an example (+ or -)");
}

void lex_do_frame(lex_compiler *c, const lex_block *b) {
    reading r = {.c = c, .b = b, .line = b->head.line, .frame = c->frames.n};
    const char *eq = memchr(b->head.text.s, '=', b->head.text.n);
    tac_str rest = eq ? (tac_str){eq + 1, b->head.text.n - (size_t)(eq + 1 - b->head.text.s)} : (tac_str){0}, modes = {0}, mode;
    r.event = lex_word(&rest);
    if (!event_ok(&r, r.event)) return;
    while (lex_next_value(&rest, &mode))
        if (mode_ok(&r, r.event, mode)) modes = joined(c, modes, mode);
    lex_frame f = {.name = lex_text(c, b->name), .event = lex_text(c, r.event), .modes = lex_text(c, modes), .where = lex_where(c, b, b->head.line),
        .first_rule = c->rules.n, .user = b->source->folder > 0};
    TAC_PUSH(c->arena, c->frames, f);
    uint32_t triggers = c->triggers.n, errors = c->errors;
    for (uint32_t i = 0; i < b->lines.n; i++) read_line(&r, &b->lines.at[i]);
    if (c->triggers.n == triggers && c->errors == errors) lex_expected(c, b->source, b->head.line, (tac_str){0}, "a line of words below the frame");
}

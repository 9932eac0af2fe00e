/* The day that a story tells of, for acts whose own words name none.
 *
 * News names its day once and goes on: "Rebels attacked the fort on Tuesday. Two soldiers died. The army burned a village." What was done in the past tense was done on the
 * day named before, as long as the story knows only one; a speech of accusing, asking or refusing that stands far from that day is rather the reaction of the day it
 * was printed. A perfect or a present ("has closed", "blames") is the publication date's. A headline has the day that its story opens with. */
#include "events/ask.h"

enum { RECENT = 6, MOST = 24, NEAR = 2, OPENING = 2 };

/* The recent days that each sentence names on its main clauses. */
struct tac_story {
    bool of_the_past; // years long gone are named, and no time of the year before it was printed
    tac_days *entry; // (sentences) the day or span that a paragraph of a chronology opens with, alone or before a colon: from 0 where it opens with none
    struct { uint32_t first, last, old; bool of_saying; } *days; // (sentences) YYYYMMDD, 0: none; of_saying: the last dates a word of saying; old: the day that a look back ends on
};

/* A day in an aside on a noun ("the accord, signed on Friday, ...") is not the story's, but for the day itself or the one before where the story opens: "a round that fell
 * on the town on Friday brought ...". */
static bool of_the_story(const tac_sentence *s, int32_t word, bool opening) {
    if (opening) return !tac_time_attributive(s, word);
    for (int step = 0; step < 40 && tac_ask_inside(s, word) && s->words[word].head >= 0; step++, word = s->words[word].head) {
        tac_deprel rel = s->words[word].deprel;
        if (rel == TAC_ACL || rel == TAC_APPOS || (step == 0 && tac_time_attributive(s, word))) return false;
    }
    return true;
}

static void read_sentence(tac_coding *c, uint32_t sentence) {
    const tac_sentence *s = &c->parse->sentences[sentence];
    uint32_t pub = c->options->date;
    tac_when found[MOST];
    uint32_t n = tac_time_of_sentence(c, sentence, true, found, MOST);
    if (n > 0 && found[n - 1].day && !found[n - 1].relative && !found[n - 1].since && of_the_story(s, (int32_t)found[n - 1].head, false) && tac_day_number(pub) - tac_day_number(found[n - 1].days.from) > RECENT)
        c->story->days[sentence].old = found[n - 1].days.from;
    for (uint32_t i = 0; i < n; i++) {
        const tac_when *w = &found[i];
        if (!w->day || w->relative || w->days.from > pub || tac_day_number(pub) - tac_day_number(w->days.from) > RECENT) continue;
        if (!of_the_story(s, (int32_t)w->head, c->parse->before + sentence <= OPENING && tac_day_number(pub) - tac_day_number(w->days.from) <= 1)) continue;
        if (!c->story->days[sentence].first) c->story->days[sentence].first = w->days.from;
        tac_term_hit hit;
        c->story->days[sentence].last = w->days.from;
        c->story->days[sentence].of_saying = tac_ask_term(c, s, s->words[w->head].head, TAC_TERM_SOURCE, &hit);
    }
}

static bool of_the_past(tac_coding *c) {
    enum { LONG_GONE = 3, YEAR = 366 };
    uint32_t pub = c->options->date, old = 0;
    for (uint32_t i = 0; i < c->parse->n; i++) {
        tac_when found[MOST];
        for (uint32_t n = tac_time_find(c, i, true, found, MOST); n-- > 0;) {
            if (found[n].yearless || found[n].relative) continue;
            if (tac_day_number(pub) - tac_day_number(found[n].days.to) < YEAR) return false;
            if (found[n].given && found[n].days.to / 10000 + LONG_GONE <= pub / 10000) old++;
        }
    }
    return old > 0;
}

/* "23:30": minutes since midnight, -1: no time of the clock. */
static int32_t clock_at(const tac_sentence *s, uint32_t i) {
    if (i >= s->n) return -1;
    tac_str form = s->words[i].form;
    if (form.n < 4 || form.n > 5 || (form.s[form.n - 3] != ':' && form.s[form.n - 3] != '.')) return -1;
    int32_t at = 0;
    for (size_t k = 0; k < form.n; k++) {
        if (k + 3 == form.n) continue;
        if (form.s[k] < '0' || form.s[k] > '9') return -1;
        at = at * 10 + form.s[k] - '0';
    }
    return at % 100 < 60 && at < 2400 ? at / 100 * 60 + at % 100 : -1;
}

/* What a paragraph's first sentence opens with, alone ("March 2006. The president ...") or before a colon; an hour alone is of the day of the entry before, past midnight
 * of the next. */
static tac_days opening_entry(tac_coding *c, uint32_t sentence, tac_days before, int32_t *clock) {
    const tac_sentence *s = &c->parse->sentences[sentence];
    tac_when found[MOST];
    uint32_t n = tac_time_find(c, sentence, true, found, MOST), hour = clock_at(s, 0) >= 0; /* words that name it */
    int32_t last = *clock;
    *clock = clock_at(s, 0);
    bool named = n > 0 && found[0].first == hour;
    uint32_t end = named ? found[0].last + 1 : hour;
    if (end == 0 || end >= s->n) return (tac_days){0};
    tac_str mark = s->words[end].form;
    if (!tac_str_is(mark, ":") && !(tac_str_is(mark, ".") && end + 1 == s->n)) return (tac_days){0};
    if (named) return found[0].days;
    if (before.from && before.from == before.to && last >= 0 && *clock < last) before.from = before.to = tac_day_date(tac_day_number(before.from) + 1);
    return before;
}

static bool heads_entry(tac_coding *c, uint32_t sentence) {
    tac_when found[MOST];
    uint32_t n = tac_time_find(c, sentence, true, found, MOST);
    return n == 1 && found[0].first == 0 && found[0].last + 2 == c->parse->sentences[sentence].n;
}

static void read_entries(tac_coding *c) {
    enum { SHORT = 6 };
    tac_days entry = {0};
    int32_t clock = -1;
    for (uint32_t i = 0; i < c->parse->n; i++) {
        const tac_sentence *s = &c->parse->sentences[i];
        bool short_one = s->n <= SHORT && tac_str_is(s->words[s->n - 1].form, "."); /* an entry's head, though no line break be seen before it */
        if (i == 0 || s->opens_paragraph || (short_one && heads_entry(c, i))) entry = opening_entry(c, i, entry, &clock);
        c->story->entry[i] = entry;
    }
}

static void read_story(tac_coding *c) {
    if (c->story) return;
    c->story = TAC_NEW(c->arena, struct tac_story, 1);
    c->story->of_the_past = of_the_past(c);
    c->story->days = tac_arena_alloc(c->arena, sizeof *c->story->days * (c->parse->n + 1));
    c->story->entry = tac_arena_alloc(c->arena, sizeof *c->story->entry * (c->parse->n + 1));
    for (uint32_t i = 0; i < c->parse->n; i++) read_sentence(c, i);
    read_entries(c);
}

bool tac_story_of_the_past(tac_coding *c) {
    read_story(c);
    return c->story->of_the_past;
}

bool tac_story_entry(tac_coding *c, uint32_t sentence, tac_days *out) {
    read_story(c);
    *out = c->story->entry[sentence];
    return out->from != 0;
}

uint32_t tac_story_day_before(tac_coding *c, uint32_t sentence) {
    read_story(c);
    for (uint32_t k = 1; k <= 4 && k <= sentence; k++)
        if (c->story->days[sentence - k].last) return c->story->days[sentence - k].last;
    return 0;
}

/* The tense of the finite verb that an act stands in or under. */
typedef enum { NO_TENSE, PAST, PLUPERFECT, PERFECT, PRESENT, MODAL } tense;

static tense tense_of(const tac_sentence *s, int32_t word) {
    static const char *const modals[] = {"will", "would", "could", "may", "might", "shall", "can", "'ll", "wo", NULL};
    static const char *const had[] = {"had", NULL}, *const have[] = {"has", "have", "'ve", NULL}, *const did[] = {"was", "were", "did", NULL}, *const does[] = {"is", "are", "do", "does", "'s", NULL};
    tense told = NO_TENSE;
    const tac_word *w = &s->words[word];
    for (int32_t k = w->first_child; tac_ask_inside(s, k); k = s->words[k].next_sibling) {
        if (s->words[k].deprel != TAC_AUXREL && s->words[k].deprel != TAC_COP) continue;
        tense this_one = tac_ask_in(s, k, modals) ? MODAL : tac_ask_form_in(s, k, had) ? PLUPERFECT : tac_ask_form_in(s, k, have) ? PERFECT : tac_ask_form_in(s, k, did) ? PAST
                         : tac_ask_form_in(s, k, does) ? PRESENT : NO_TENSE;
        if (told == NO_TENSE) told = this_one;
    }
    if (told != NO_TENSE) return told;
    if (tac_str_is(w->xpos, "VBD")) return PAST;
    if (tac_ask_present(w)) return PRESENT;
    return tac_str_is(w->xpos, "VBZ") || tac_str_is(w->xpos, "VBP") ? PAST : NO_TENSE;
}

/* ... that tells it: "says it will go" is told in the present, "said it would go" in the past. */
static tense told_in(const tac_sentence *s, uint32_t word) {
    int32_t at = (int32_t)word;
    tense modal = NO_TENSE;
    for (int step = 0; step < 9 && tac_ask_inside(s, at); step++, at = s->words[at].head) {
        tense t = tense_of(s, at);
        if (t == MODAL) modal = MODAL;
        else if (t != NO_TENSE) return t;
    }
    return modal;
}

static bool same_paragraph(const tac_parse *parse, uint32_t from, uint32_t to) {
    for (uint32_t i = from + 1; i <= to; i++)
        if (parse->sentences[i].opens_paragraph) return false;
    return true;
}

/* "Suva: two tonnes were seized by police": a paragraph with a label is a story of its own. The first sentence of the story that a sentence belongs to. */
static uint32_t news_before(const tac_parse *parse, uint32_t sentence) {
    enum { LABEL = 4 };
    for (uint32_t i = sentence + 1; i-- > 0;) {
        const tac_sentence *s = &parse->sentences[i];
        if (!s->opens_paragraph) continue;
        for (uint32_t w = 0; w + 1 < s->n && w < LABEL; w++) {
            if (w > 0 && tac_str_is(s->words[w].form, ":")) return i;
            bool name = s->words[w].upos == TAC_PROPN || (s->words[w].upos == TAC_NOUN && s->words[w].form.s[0] >= 'A' && s->words[w].form.s[0] <= 'Z'); /* towns that the model takes for a noun */
            if (!name && !tac_str_is(s->words[w].form, ",")) break;
        }
    }
    return 0;
}

uint32_t tac_story_day(tac_coding *c, const tac_event *e) {
    const tac_parse *parse = c->parse;
    uint32_t pub = c->options->date, at = e->sentence;
    read_story(c);
    if (at == 0 && parse->before == 0 && parse->n > 1 && parse->sentences[1].opens_paragraph) {
        for (uint32_t i = 1; i <= 2 && i < parse->n; i++)
            if (c->story->days[i].first) return c->story->days[i].first;
        return pub;
    }
    tense told = told_in(&parse->sentences[at], e->word);
    if (told == PERFECT || told == PRESENT) return pub;
    /* "Said on Monday" dates the saying, not the act told of. */
    if (c->story->days[at].last && (e->speech_act || !c->story->days[at].of_saying)) return c->story->days[at].last;
    /* "They marched on 1 July. Police shot at them": within a paragraph a look back goes on. */
    if (at > 0 && !e->speech_act && told == PAST && c->story->days[at - 1].old && !c->story->days[at - 1].last && !parse->sentences[at].opens_paragraph) return c->story->days[at - 1].old;
    uint32_t lead = 0, last = 0, where = 0;
    for (uint32_t i = news_before(parse, at); i < at; i++) {
        if (!c->story->days[i].first) continue;
        if (!lead) lead = c->story->days[i].first;
        last = c->story->days[i].last;
        where = i;
    }
    if (!lead) return pub;
    bool near = at - where <= NEAR, same = same_paragraph(parse, where, at);
    if (last != lead) return last == pub && !same ? lead : pub;
    if (told == PLUPERFECT) return last;
    if ((e->type == TAC_ACCUSE || e->type == TAC_THREATEN) && !(near && same)) return pub;
    if (tac_day_number(pub) - tac_day_number(last) > 1 && !near) return pub;
    return last;
}

/* The time expressions of a sentence and the days they mean, seen from the publication date.
 *
 * A scan from left to right tries at each word the longer forms before the shorter: dates with a day and a month, months and years, years and decades, weekdays,
 * yesterday and its like, "last week", "three weeks ago", holidays, seasons. Where an expression fits several days ("on Tuesday", "in July") the nearest before the
 * publication date is meant for what is past, the nearest after for what is to come; a weekday that is the publication date's own is that day. */
#include "events/time_finder.h"

#include <string.h>

/* The word of the expression that the rest of it hangs on. */
static uint32_t head_of(const tac_sentence *s, uint32_t first, uint32_t last) {
    for (uint32_t i = first; i <= last; i++) {
        int32_t h = s->words[i].head;
        if (h < (int32_t)first || h > (int32_t)last) return i;
    }
    return last;
}

/* "LAGOS, July 6 (Reuter) -": a date before the dash that a story opens with says when it was written, not when anything happened. */
static bool dateline(const tac_sentence *s, const tac_when *w) {
    static const char *const dashes[] = {"-", "--", "\xe2\x80\x93", "\xe2\x80\x94", "_", ":", "(", NULL};
    if (w->first == 0 || w->first > 6 || !w->day) return false; /* "July 6: ..." opens an entry of a chronicle */
    for (uint32_t i = 0; i < w->first; i++)
        if (s->words[i].upos == TAC_VERB || s->words[i].upos == TAC_NOUN) return false; /* "Among the prisoners let out Wednesday: ..." */
    for (uint32_t i = w->last + 1; i < s->n && i <= w->last + 5; i++) {
        bool glued = i + 1 < s->n && s->words[i - 1].end == s->words[i].start && s->words[i].end == s->words[i + 1].start; /* "an 18-year-old" */
        if (!glued && tac_ask_in(s, (int32_t)i, dashes)) return true;
    }
    return false;
}

/* The day that "today" is: the dateline's where the story has one of the days just before its publication, else the publication date. */
static uint32_t written(tac_coding *c) {
    uint32_t pub = c->options->date;
    for (uint32_t i = 0; i < 3 && i < c->parse->n; i++) {
        const tac_sentence *s = &c->parse->sentences[i];
        if (!s->opens_paragraph && i > 0) continue;
        tac_finder f = {c, s, pub, (int)(pub / 10000), (int)(pub / 100 % 100), (int)(pub % 100), true};
        for (uint32_t k = 0; k < 7 && k < s->n; k++) {
            tac_when w = {0};
            uint32_t took = tac_time_day_and_month(&f, k, &w);
            if (!took) continue;
            w.first = k;
            w.last = k + took - 1;
            if (!w.day || k + took > s->n || !dateline(s, &w)) break;
            int32_t before = tac_day_number(pub) - tac_day_number(w.days.from);
            if (before >= 0 && before <= 3) return w.days.from;
            break;
        }
    }
    return pub;
}

uint32_t tac_time_find(tac_coding *c, uint32_t sentence, bool past, tac_when *out, uint32_t max) {
    if (sentence >= c->parse->n || !c->options->date) return 0;
    const tac_sentence *s = &c->parse->sentences[sentence];
    uint32_t pub = written(c), n = 0;
    tac_finder f = {c, s, pub, (int)(pub / 10000), (int)(pub / 100 % 100), (int)(pub % 100), past};
    for (uint32_t i = 0; i < s->n && n < max;) {
        tac_when w = {0};
        uint32_t took = 0;
        for (size_t k = 0; tac_time_patterns[k] && !took; k++) {
            memset(&w, 0, sizeof w);
            took = tac_time_patterns[k](&f, i, &w);
            if (took && (w.days.from < 10000101 || w.days.to < w.days.from || i + took > s->n)) took = 0;
        }
        if (!took) {
            i++;
            continue;
        }
        static const char *const parts[] = {"night", "evening", "morning", "afternoon", "noon", "midnight", NULL};
        if (w.day && tac_at_any(&f, i + took, parts)) took++; /* "Tuesday evening" */
        w.first = i;
        w.last = i + took - 1;
        tac_time_narrow(&f, &w);
        if (n > 0 && w.first <= out[n - 1].last) w.first = i;
        w.head = head_of(s, w.first, w.last);
        if (dateline(s, &w)) {
            i += took;
            continue;
        }
        w.since = i > 0 && (tac_at_is(&f, i - 1, "since") || (i > 1 && tac_at_is(&f, i - 2, "since")));
        if (w.since && past && w.days.from <= pub) w.days.to = pub > w.days.to ? pub : w.days.to, w.day = false;
        /* "Wednesday, 5 May": the fuller date speaks for both. */
        if (n > 0 && out[n - 1].last + 2 >= w.first && out[n - 1].day && w.day && !w.relative && tac_at_weekday(&f, out[n - 1].first) && out[n - 1].first == out[n - 1].last && !tac_at_weekday(&f, i)) {
            w.first = out[n - 1].first;
            w.head = out[n - 1].head;
            n--;
        }
        /* "from X to Y", "between X and Y" */
        if (n > 0 && out[n - 1].last + 2 == w.first && tac_at_to(&f, w.first - 1) && out[n - 1].first > 0 && (tac_at_is(&f, out[n - 1].first - 1, "from") || tac_at_is(&f, out[n - 1].first - 1, "between")) &&
            out[n - 1].days.from <= w.days.to) {
            out[n - 1].days.to = w.days.to;
            out[n - 1].last = w.last;
            i += took;
            continue;
        }
        w.days.sentence = sentence;
        w.days.first = w.first;
        w.days.last = w.last;
        out[n++] = w;
        i += took;
    }
    return n;
}

/* ---- all of a document's, for who asks for times alone ---- */

static const char *resolution(const tac_when *w) {
    uint32_t a = w->days.from, b = w->days.to;
    uint32_t ya = a / 10000, yb = b / 10000, ma = a / 100 % 100, mb = b / 100 % 100;
    int32_t length = tac_day_number(b) - tac_day_number(a) + 1;
    bool first = a % 100 == 1, last = (int)(b % 100) == tac_days_in_month((int)yb, (int)mb);
    if (length == 1) return "day";
    if (length == 7 && tac_day_weekday(a) == 0) return "week";
    if (!first || !last) return "interval";
    uint32_t months = (yb - ya) * 12 + mb - ma + 1;
    return months == 1 ? "month" : months == 12 && ma == 1 ? "year" : months == 3 && ma % 3 == 0 ? "season" : months == 120 && ya % 10 == 0 && ma == 1 ? "decade" : "interval";
}

tac_times tac_times_find(tac_arena *arena, const tac_parse *parse, const tac_mentions *mentions, const tac_lexicon *lex, const tac_event_options *options) {
    enum { MOST = 48 };
    tac_coding c = {.arena = arena, .parse = parse, .mentions = mentions, .lex = lex, .options = options};
    TAC_VEC(tac_time) all = {0};
    for (uint32_t i = 0; i < parse->n; i++) {
        tac_when found[MOST];
        uint32_t n = tac_time_of_sentence(&c, i, true, found, MOST);
        for (uint32_t k = 0; k < n; k++) {
            const tac_sentence *s = &parse->sentences[i];
            const char *anchor = found[k].given ? "text" : found[k].relative ? "narrative" : "publication";
            TAC_PUSH(arena, all, ((tac_time){.sentence = i, .start = s->words[found[k].first].start, .end = s->words[found[k].last].end, .from = found[k].days.from, .to = found[k].days.to,
                                             .resolution = resolution(&found[k]), .anchor = anchor, .counted_from = found[k].told}));
        }
    }
    return (tac_times){all.at, all.n};
}

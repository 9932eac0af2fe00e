/* When it happened. Of the time expressions of the sentence the one that hangs nearest to the act speaks for it; one that dates the saying ("said on Monday") speaks
 * for acts of speech only. Where the sentence is silent a plain report happened on the day that the passage tells of, last named before it, else on the publication
 * date; the past, the planned and the imagined have no date. */
#include "events/ask.h"

enum { MOST = 24, FAR = 100, ENTRY = 8 };

static bool clause(tac_deprel rel) { return rel == TAC_CCOMP || rel == TAC_ADVCL || rel == TAC_ACL || rel == TAC_PARATAXIS || rel == TAC_CSUBJ || rel == TAC_APPOS; }

/* A time that is a noun's own ("last week's explosions", "the 2015 accord", "the genocide of 1994", "doses donated in June") dates that noun and nothing else. */
bool tac_time_attributive(const tac_sentence *s, int32_t word) {
    const tac_word *w = &s->words[word];
    static const char *const of[] = {"of", NULL};
    if (w->deprel == TAC_COMPOUND || w->deprel == TAC_NUMMOD || w->deprel == TAC_AMOD || w->deprel == TAC_ACL) return true;
    static const char *const parts[] = {"end", "beginning", "start", "middle", "night", "evening", "morning", "afternoon", "day", "hour", "dawn", "dusk", NULL};
    bool part = tac_ask_in(s, w->head, parts); /* "the end of January" is a time itself */
    return w->deprel == TAC_NMOD && !part && (tac_str_is(w->rel, "nmod:poss") || tac_ask_child_in(s, word, TAC_CASE, of) >= 0);
}

/* What a step from a word to its head costs on the side of the expression, which may not leave a clause it belongs to. */
static int step_of_time(const tac_sentence *s, int32_t word, int32_t act, bool prepared, int32_t time) {
    tac_deprel rel = s->words[word].deprel;
    if (!prepared && tac_time_attributive(s, word) && s->words[word].head != act) return FAR;
    if (rel == TAC_ACL && !tac_str_is(s->words[word].rel, "acl:relcl")) return 3; /* "the talks held on Monday" */
    if (rel == TAC_ADVCL && tac_tree_child(s, word, TAC_MARK) < 0 && tac_tree_child(s, word, TAC_NSUBJ) < 0) return 5; /* "backed down, reopening the line on Tuesday" */
    if (clause(rel)) return FAR;
    /* "has charged him and yesterday froze his accounts": what opens the second half is the second's alone */
    if (rel == TAC_CONJ && time < word && s->words[word].upos == TAC_VERB) return FAR;
    static const char *const modals[] = {"will", "would", "may", "might", NULL}; /* "asked for a truce and will fly home today" */
    if (rel == TAC_CONJ && tac_ask_child_in(s, word, TAC_AUXREL, modals) >= 0 && tac_ask_child_in(s, s->words[word].head, TAC_AUXREL, modals) < 0) return FAR;
    if (rel == TAC_CONJ && s->words[word].upos == TAC_VERB && s->words[time].head != word) return FAR; /* "rejected it and called on workers to strike today" */
    if (rel == TAC_CONJ && tac_tree_child(s, word, TAC_NSUBJ) >= 0) return FAR; /* "blamed the rebels, and bank staff walked out on Friday" */
    return rel == TAC_CONJ ? 3 : rel == TAC_XCOMP ? 2 : 1;
}

/* ... and on the side of the act, which looks up for a date that holds for it. */
static int step_of_act(tac_coding *c, const tac_event *e, const tac_sentence *s, int32_t word) {
    tac_deprel rel = s->words[word].deprel;
    int32_t h = s->words[word].head;
    tac_term_hit hit;
    static const char *const announcing[] = {"announce", "declare", "proclaim", "order", NULL}; /* doing it by saying it */
    switch (rel) {
    case TAC_PARATAXIS: return FAR;
    case TAC_CCOMP: return tac_ask_term(c, s, h, TAC_TERM_SOURCE, &hit) && !e->speech_act && !tac_ask_in(s, h, announcing) ? FAR : 3; /* the date of a saying is not that of what is said, unless that is an act of speech too */
    case TAC_ACL: return tac_str_is(s->words[word].rel, "acl:relcl") ? 6 : 4;
    case TAC_ADVCL: return 3;
    case TAC_XCOMP: case TAC_CONJ: case TAC_OBJ: return 1;
    case TAC_NSUBJ: return 1;
    case TAC_NMOD: case TAC_OBL: return 3;
    case TAC_APPOS: return 3;
    default: return 2;
    }
}

/* How far an expression hangs from the act: down the steps of the one and up those of the other to where they meet. */
static int distance(tac_coding *c, const tac_event *e, const tac_sentence *s, const tac_when *time) {
    int up = 0;
    uint32_t time_word = time->head;
    /* "On 14 December UNITA artillery ...": behind a preposition it is the clause's, whatever the tree says. */
    static const char *const at[] = {"at", "in", "during", "on", NULL};
    int32_t before = (int32_t)time->first - 1;
    bool prepared = before >= 0 && s->words[before].upos == TAC_ADP && !tac_tree_lemma_is(s, before, "of");
    if (tac_str_is(s->words[time_word].rel, "nmod:poss")) prepared = prepared && tac_ask_in(s, before, at); /* "at Sunday's session", not "over Sunday's raid" */
    int32_t act = (int32_t)e->word;
    for (uint32_t steps = 0; steps <= s->n && tac_ask_inside(s, act) && up < FAR; steps++) {
        int down = 0;
        int32_t at = (int32_t)time_word;
        for (uint32_t k = 0; k <= s->n && tac_ask_inside(s, at) && down < FAR; k++) {
            if (at == act) return up + down;
            down += step_of_time(s, at, act, prepared && at == (int32_t)time_word, (int32_t)time_word);
            at = s->words[at].head;
        }
        up += step_of_act(c, e, s, act);
        act = s->words[act].head;
    }
    return FAR;
}

/* Which way ambiguous expressions look: an act to come looks ahead. */
static bool looks_back(tac_coding *c, const tac_event *e) {
    const tac_record *r = e->record;
    for (int i = 0; i < r->n_aux; i++)
        if (tac_str_is(r->aux[i], "future")) return false;
    (void)c;
    return true;
}

/* "13 June: the king flies to Paris", "13 June. The king flies to Paris": an entry of a chronicle tells in the present tense of what was. */
static bool chronicle(const tac_sentence *s) {
    for (uint32_t i = 1; i < s->n && i < 4; i++)
        if (tac_str_is(s->words[i].form, ":") || (tac_str_is(s->words[i].form, ".") && i + 1 < s->n)) return true;
    return false;
}

/* A present tense by its form: "set", "cut" may be either tense, and news tells of the past. */
static bool surely_present(const tac_sentence *s, int32_t word) {
    static const char *const either[] = {"set", "cut", "hit", "put", "shut", "beat", "let", "cast", "quit", "spread", "split", "burst", "shed", "thrust", "bid", "hurt", "cost", "shoot", NULL};
    const tac_word *w = &s->words[word];
    return tac_ask_present(w) && !(tac_str_is(w->xpos, "VBP") && tac_ask_form_in(s, word, either));
}

/* "Set for Tuesday", "set to meet on Tuesday"; what is set on fire or free looks nowhere. */
static bool set_for(const tac_sentence *s, int32_t verb, int32_t time_word) {
    static const char *const set[] = {"set", NULL}, *const planning[] = {"for", NULL};
    int32_t what = tac_tree_child(s, verb, TAC_XCOMP);
    return tac_ask_in(s, verb, set) && ((what >= 0 && s->words[what].upos == TAC_VERB) || tac_ask_child_in(s, time_word, TAC_CASE, planning) >= 0);
}

/* Whether the clause that a time stands in looks ahead: "will meet on", "to hold elections on", "is shutting from", "by Sunday", "due on", "meets on". */
static bool ahead_there(tac_coding *c, const tac_sentence *s, uint32_t sentence, uint32_t time_word) {
    static const char *const until[] = {"by", "until", "till", NULL};
    static const char *const planned[] = {"due", "plan", "planned", "schedule", "scheduled", "slate", "expect", NULL};
    static const char *const to[] = {"to", NULL};
    int32_t at = (int32_t)time_word;
    bool limit = tac_ask_child_in(s, at, TAC_CASE, until) >= 0;
    for (uint32_t k = 0; k <= s->n && tac_ask_inside(s, at); k++) {
        const tac_word *w = &s->words[at];
        if (tac_ask_in(s, at, planned) || set_for(s, at, (int32_t)time_word)) return true;
        if (w->predicate || w->upos == TAC_VERB) {
            bool have = false, be = false, past = tac_str_is(w->xpos, "VBD"); /* "had fled by Sunday" */
            for (int32_t a = w->first_child; tac_ask_inside(s, a); a = s->words[a].next_sibling) {
                if (s->words[a].deprel != TAC_AUXREL && s->words[a].deprel != TAC_COP) continue;
                if (tac_tree_lemma_is(s, a, "have")) have = true;
                if (tac_str_is(s->words[a].xpos, "VBD")) past = true;
                if (tac_ask_present(&s->words[a])) be = tac_tree_lemma_is(s, a, "be") || be;
                if (tac_tree_lemma_is(s, a, "would")) return true;
            }
            if (limit) return !past;
            if (past && have) return false; /* "was to have stood until his arrest in May" */
            if (tac_ask_child_in(s, at, TAC_MARK, to) >= 0 && !have) return true;
            if (be && !have && !tac_ask_passive(s, at)) return true;
            if (c->parse->before + sentence > 0 && !have && surely_present(s, at) && !chronicle(s)) return true;
            return tac_status_bits(c, sentence, (uint32_t)at) & (1u << TAC_AUX_FUTURE);
        }
        at = w->head;
    }
    return limit;
}

/* "Called a session for January 9", "a meeting set for Tuesday": the day that something is meant for is not that of setting it. */
static bool meant_for(const tac_sentence *s, const tac_when *w) { return w->day && w->first > 0 && tac_str_eq_nocase(s->words[w->first - 1].form, TAC_S("for")); }

/* The last day or longer span named before an expression: in its sentence, or in the four before. */
static const tac_when *named_before(tac_coding *c, uint32_t sentence, const tac_when *here, uint32_t n, bool day, tac_when *room, uint32_t max) {
    for (uint32_t i = n; day && i-- > 0;) /* "came on Thursday under a treaty of 2017; the same day ..." */
        if (!here[i].relative && here[i].day) return &here[i];
    for (uint32_t i = n; i-- > 0;)
        if (!here[i].relative) return &here[i];
    for (uint32_t back = 1; back <= 4 && back <= sentence; back++) {
        uint32_t m = tac_time_find(c, sentence - back, true, room, max);
        for (uint32_t i = m; i-- > 0;)
            if (!room[i].relative && (!day || room[i].day) && !meant_for(&c->parse->sentences[sentence - back], &room[i])) return &room[i];
    }
    for (uint32_t at = 0; day && at < 3 && at + 4 < sentence; at++) { /* "the same day" of a long story is the one that it opened with */
        uint32_t m = tac_time_find(c, at, true, room, max);
        for (uint32_t i = 0; i < m; i++)
            if (!room[i].relative && room[i].day) return &room[i];
    }
    return NULL;
}

/* "Three days later": counted from the day that the text told of last. */
static void count_from(tac_coding *c, uint32_t sentence, const tac_when *here, uint32_t n, tac_when *w) {
    tac_when room[MOST];
    const tac_when *before = named_before(c, sentence, here, n, w->unit == 'd', room, MOST);
    uint32_t from = before ? before->days.from : c->options->date;
    if (w->unit == 'd' && before && !before->day && before->days.from != before->days.to) from = c->options->date, before = NULL; /* days after a whole year are no day */
    int y = (int)(from / 10000), m = (int)(from / 100 % 100), months = y * 12 + m - 1 + w->by;
    w->told = before ? from : 0;
    w->day = w->unit == 'd';
    if (w->unit == 'd') w->days.from = w->days.to = tac_day_date(tac_day_number(from) + w->by);
    else if (w->unit == 'm' && months > 12) w->days.from = (uint32_t)(months / 12 * 10000 + (months % 12 + 1) * 100 + 1), w->days.to = w->days.from - 1 + (uint32_t)tac_days_in_month(months / 12, months % 12 + 1);
    else if (w->unit == 'y' && y + w->by > 1000 && y + w->by < 3000) w->days.from = (uint32_t)(y + w->by) * 10000 + 101, w->days.to = w->days.from + 1130;
}

/* So many years earlier; 29 February becomes the 28th where there is none. */
static uint32_t year_back(uint32_t date, int by) {
    int y = (int)(date / 10000) - by, m = (int)(date / 100 % 100), d = (int)(date % 100), most = tac_days_in_month(y, m);
    return (uint32_t)(y * 10000 + m * 100 + (d > most ? most : d));
}

/* "In 1835 settlers met at San Felipe. On October 2 they fought": in a text of history a day or month without a year is of the year named before it, or of the next where
 * it lies before the day told of last. */
static void year_of_story(tac_coding *c, uint32_t sentence, const tac_when *here, uint32_t n, tac_when *w) {
    tac_when room[MOST];
    const tac_when *told = NULL;
    bool that = w->first > 0 && tac_str_eq_nocase(c->parse->sentences[sentence].words[w->first - 1].form, TAC_S("that")); /* "that August" */
    if (!that && !tac_story_of_the_past(c)) return;
    for (uint32_t i = n; i-- > 0 && !told;)
        if (here[i].given) told = &here[i];
    for (uint32_t at = sentence; !told && at > 0 && (that || !c->parse->sentences[at].opens_paragraph); at--)
        for (uint32_t i = tac_time_find(c, at - 1, true, room, MOST); i-- > 0 && !told;)
            if (room[i].given) told = &room[i];
    int pub = (int)(c->options->date / 10000), year = told ? (int)(told->days.from / 10000) : pub;
    if (year >= pub || (int)(told->days.to / 10000) != year) return;
    if (!that && told->days.from % 10000 > w->days.from % 10000) year++;
    int by = (int)(w->days.from / 10000) - year;
    if (by <= 0) return;
    w->days.from = year_back(w->days.from, by);
    w->days.to = year_back(w->days.to, by);
    w->told = told->days.from;
}

/* Days named in a sentence, each looking the way of its own clause, and those that count from another counted. */
uint32_t tac_time_of_sentence(tac_coding *c, uint32_t sentence, bool past, tac_when *out, uint32_t max) {
    const tac_sentence *s = &c->parse->sentences[sentence];
    tac_when ahead[MOST];
    uint32_t n = tac_time_find(c, sentence, past, out, max), m = past && n ? tac_time_find(c, sentence, false, ahead, MOST) : 0;
    for (uint32_t i = 0; i < n && i < m; i++)
        if (out[i].head == ahead[i].head && out[i].days.from != ahead[i].days.from && (meant_for(s, &out[i]) || ahead_there(c, s, sentence, out[i].head))) out[i] = ahead[i];
    for (uint32_t i = 0; i < n; i++)
        if (out[i].relative) count_from(c, sentence, out, i, &out[i]);
        else if (past && out[i].yearless) year_of_story(c, sentence, out, i, &out[i]);
    return n;
}

static bool stated(tac_coding *c, const tac_event *e, tac_days *out);

bool tac_time_stated(tac_coding *c, const tac_event *e, tac_days *out) {
    if (e->sentence >= c->parse->n || !c->options->date || e->word >= c->parse->sentences[e->sentence].n) return false;
    if (tac_time_counted(c, e, out)) return true;
    return stated(c, e, out);
}

/* "On Sunday night, when five men beat him": the words behind "when" tell of the day before them. */
static bool told_when(const tac_sentence *s, const tac_when *w, uint32_t act) {
    uint32_t when = w->last + 1;
    if (when < s->n && tac_str_is(s->words[when].form, ",")) when++;
    if (when >= s->n || act <= when || !tac_str_eq_nocase(s->words[when].form, TAC_S("when"))) return false;
    int32_t verb = s->words[when].head;
    return tac_ask_inside(s, verb) && verb > (int32_t)when && tac_tree_under(s, (int32_t)act, verb);
}

static bool has_auxiliary(const tac_sentence *s, uint32_t word, const char *const *forms) {
    for (int32_t k = s->words[word].first_child; tac_ask_inside(s, k); k = s->words[k].next_sibling)
        if (s->words[k].deprel == TAC_AUXREL && tac_ask_form_in(s, k, forms)) return true;
    return false;
}

static bool present_perfect(const tac_sentence *s, uint32_t word) {
    static const char *const have[] = {"has", "have", "'ve", NULL}, *const to[] = {"to", NULL};
    if (tac_ask_child_in(s, (int32_t)word, TAC_MARK, to) >= 0) return false; /* "is believed to have rejected it on Monday" */
    return has_auxiliary(s, word, have);
}

/* A present tense or a present perfect goes with no time that is over, neither below it ("has lifted the sanctions imposed on 14 October") nor in the other half of a sentence joined by
 * "and" ("withdrew its envoy on Wednesday and has opened the crossing"). */
static bool not_of_present(const tac_coding *c, const tac_sentence *s, const tac_when *w, uint32_t act) {
    int32_t verb = s->words[w->head].head;
    bool other_half = w->day && (s->words[act].deprel == TAC_CONJ || (tac_ask_inside(s, verb) && s->words[verb].deprel == TAC_CONJ));
    return !w->since && !w->relative && w->days.to < c->options->date && (other_half || tac_tree_under(s, (int32_t)w->head, (int32_t)act));
}

/* A present tense that is no headline's or chronicle's: "Quito, which severed relations on Monday, accuses Bogotá". */
static bool now_told(tac_coding *c, const tac_event *e) {
    const tac_sentence *s = &c->parse->sentences[e->sentence];
    static const char *const is[] = {"is", "are", "'s", "'re", "am", NULL};
    bool going_on = tac_str_is(s->words[e->word].xpos, "VBG") && has_auxiliary(s, e->word, is);
    return c->parse->before + e->sentence > 0 && (going_on || surely_present(s, (int32_t)e->word)) && !chronicle(s);
}

static bool looks_ahead(const tac_event *e) {
    for (int i = 0; i < e->record->n_aux; i++)
        if (tac_str_is(e->record->aux[i], "future") || tac_str_is(e->record->aux[i], "hypothetical")) return true;
    return false;
}

/* "The biggest exchange of spies since 1986", "for the first time since 1980", "on his eighth visit since October": when the like of it happened last. */
static bool never_since(const tac_sentence *s, const tac_when *w) {
    static const char *const first[] = {"first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "only", NULL};
    enum { BACK = 8 };
    if (!w->since) return false;
    for (uint32_t k = w->first; k-- > 0 && k + BACK > w->first;)
        if ((tac_str_is(s->words[k].xpos, "JJS") && !tac_str_eq_nocase(s->words[k].form, TAC_S("least"))) || tac_ask_form_in(s, (int32_t)k, first)) return true;
    return false;
}

/* "Gave them until 2 p.m. on Thursday", "a third more than last week": the word that an expression stands behind, over an hour of the clock. */
static bool stands_behind(const tac_sentence *s, const tac_when *w, const char *const *list) {
    static const char *const clock[] = {"p.m.", "a.m.", "pm", "am", "noon", "midnight", "on", "the", "of", "end", "next", "this", NULL};
    for (uint32_t k = w->first; k-- > 0 && k + 5 > w->first;) {
        if (tac_ask_form_in(s, (int32_t)k, list)) return true;
        if (s->words[k].upos != TAC_NUM && !tac_ask_form_in(s, (int32_t)k, clock)) return false;
    }
    return false;
}

/* "Vajpayee, in the Chinese capital since Sunday, acknowledged it": what a past tense tells of once has not gone on since. */
static bool once(const tac_sentence *s, uint32_t act) {
    static const char *const had[] = {"had", NULL};
    return tac_str_is(s->words[act].xpos, "VBD") && !has_auxiliary(s, act, had);
}

/* "Agreed in February to elections in April": a month that lies nearer ahead than behind is that of what is promised or asked. */
static bool nearer_ahead(const tac_coding *c, const tac_when *w) {
    enum { HALF_A_YEAR = 183 };
    return w->yearless && !w->day && tac_day_number(c->options->date) - tac_day_number(w->days.from) > HALF_A_YEAR;
}

static bool stated(tac_coding *c, const tac_event *e, tac_days *out) {
    static const char *const until[] = {"until", "till", NULL}, *const than[] = {"than", NULL};
    tac_when found[MOST];
    if (e->sentence >= c->parse->n || !c->options->date || e->word >= c->parse->sentences[e->sentence].n) return false;
    const tac_sentence *s = &c->parse->sentences[e->sentence];
    uint32_t n = tac_time_of_sentence(c, e->sentence, looks_back(c, e), found, MOST);
    int best = 9;
    bool any = false, ahead = looks_ahead(e), perfect = present_perfect(s, e->word) || now_told(c, e);
    for (uint32_t i = 0; i < n; i++) {
        bool heads = found[i].first == 0 && found[i].day && chronicle(s); /* an entry's own day */
        int d = told_when(s, &found[i], e->word) ? 0 : heads ? ENTRY : distance(c, e, s, &found[i]);
        if (found[i].first >= e->first && found[i].last <= e->last) d = 0;
        if (d >= best) continue;
        if (found[i].days.from > c->options->date && d > 1 && !ahead) continue;            /* a day to come is not that of what was done */
        if (!ahead && d > 0 && meant_for(s, &found[i])) continue;
        if (d > 0 && never_since(s, &found[i])) continue;
        if (d > 1 && found[i].since && once(s, e->word) && !tac_tree_under(s, (int32_t)e->word, (int32_t)found[i].head)) continue;
        if (d > 0 && e->speech_act && nearer_ahead(c, &found[i])) continue;
        if (perfect && d > 0 && not_of_present(c, s, &found[i], e->word)) continue;
        if (d > 0 && !ahead && stands_behind(s, &found[i], until)) continue;
        if (stands_behind(s, &found[i], than)) continue;
        best = d;
        *out = found[i].days;
        any = true;
    }
    return any;
}

/* What lies further back has the one time of its sentence that does, however it hangs there: "the April elections, in which the rebels backed him". */
static bool only_old_time(tac_coding *c, const tac_event *e, tac_days *out) {
    enum { MONTH = 31 };
    tac_when found[MOST];
    uint32_t n = tac_time_of_sentence(c, e->sentence, true, found, MOST), old = 0;
    for (uint32_t i = 0; i < n; i++)
        if (tac_day_number(c->options->date) - tac_day_number(found[i].days.to) > MONTH && !found[i].since) *out = found[i].days, old++;
    return old == 1;
}

static void put(tac_coding *c, tac_record *r, const tac_days *days) {
    r->date = tac_day_text(c->arena, days->from);
    if (days->to > days->from) r->enddate = tac_day_text(c->arena, days->to);
    r->date_text = tac_ask_text(c, &c->parse->sentences[days->sentence], days->first, days->last);
}

void tac_time_answer(tac_coding *c, tac_event *e) {
    if (e->sentence >= c->parse->n || !c->options->date) return;
    tac_record *r = e->record;
    tac_days days, began;
    uint32_t pub = c->options->date;
    bool told = tac_time_stated(c, e, &days);
    /* What is agreed, threatened or asked happened when it was said, not on the coming day it is about. */
    if (told && e->speech_act && days.from > pub) told = false;
    if (told) {
        bool day = days.from == days.to;
        put(c, r, day && tac_time_began(c, e, days.from, &began) ? &began : &days);
        return;
    }
    for (int i = 0; i < r->n_aux; i++) {
        if (tac_str_is(r->aux[i], "historical") && (tac_story_entry(c, e->sentence, &days) || only_old_time(c, e, &days))) put(c, r, &days);
        if (!tac_str_is(r->aux[i], "negation")) return;
    }
    if (tac_story_entry(c, e->sentence, &days)) {
        put(c, r, &days);
        return;
    }
    uint32_t day = tac_story_day(c, e);
    if (tac_time_began(c, e, day, &began)) put(c, r, &began);
    else r->date = tac_day_text(c->arena, day);
}

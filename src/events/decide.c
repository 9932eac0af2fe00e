/* Which words are acts, and of which type: one decision from two witnesses, in two steps.
 *
 * First the type of every word that either witness speaks of: what the reader holds for likely at the trigger (of a light verb and its noun the word that it is surer
 * of), and the frames that hold or are known and do not hold, weighed against there being no act (weigh.c). What is not far under the bar looks for its parties
 * (parties.c); then, with these known too, it is judged whether the act stands, and how sure its record is. A user's frame is obeyed, and with rules_only the reader
 * is not asked at all.
 * What stands gives way to the same act named twice, and to the speech act whose content it is. */
#include "events/ask.h"
#include "events/weigh.h"

#include <string.h>

/* How far below "no act" a word may score and still look for its parties, and the logit from which it stands then (the best event F1 on the development texts); that of
 * one half of an exchange whose other half the sentence names, where a frame knows it. */
static const struct {
    float worth, stands, half;
} bar = {.worth = -3.0f, .stands = -0.87f, .half = -2.0f};

/* What only names or describes is an act where the reader holds it for less likely than this that there is none. */
static const float tells = 0.05f;

/* How likely the reader must hold another mode to overrule a frame's, how unlikely then the frame's own, how likely one that stands second, and how many times as likely
 * as the likeliest it must hold that there is none (as many modes right and fewer missing than at once: F1 on the development texts is the same). */
static const struct {
    float overrule, doubtful, second, none;
} modes = {.overrule = 0.9f, .doubtful = 0.05f, .second = 0.35f, .none = 3.0f};

static bool inside(const tac_sentence *s, int32_t w) { return w >= 0 && (uint32_t)w < s->n; }

bool tac_is_speech_act(tac_type t) { return t == TAC_AGREE || t == TAC_SUPPORT || t == TAC_CONCEDE || t == TAC_REQUEST || t == TAC_ACCUSE || t == TAC_REJECT || t == TAC_THREATEN; }

/* The reader's distribution of the predicate: at its verb or its noun, where "none" is the least likely. */
static const float *heard_at(const tac_sentence *s, const tac_predicate *p, uint32_t word, const tac_trigger **trigger) {
    *trigger = s->reader ? s->reader[word] : NULL;
    const float *best = s->none ? s->none[word] : NULL;
    int32_t others[2] = {p->verb, p->noun};
    for (int i = 0; i < 2; i++) {
        if (!inside(s, others[i]) || !best || s->none[others[i]][TAC_NO_TYPE] >= best[TAC_NO_TYPE]) continue;
        best = s->none[others[i]];
        if (s->reader) *trigger = s->reader[others[i]];
    }
    return best;
}

/* How likely the reader holds a mode of the type; "" is that there is none. */
static float mode_heard(const tac_coding *c, const tac_candidate *k, uint32_t i, tac_str *mode) {
    tac_str type = tac_str_of(tac_type_name(k->event.type)), name = c->parse->mode_names[i];
    if (name.n <= type.n || memcmp(name.s, type.s, type.n) || name.s[type.n] != '/') return -1;
    *mode = (tac_str){name.s + type.n + 1, name.n - type.n - 1};
    return k->event.reader->mode[i];
}

/* Two who act alike ("talked with") are nobody's guests. */
static bool impossible(const tac_candidate *k, bool framed, tac_str mode) {
    return framed && k->event.type == TAC_CONSULT && tac_str_is(mode, "visit") && tac_str_starts(k->match.what.actor, "both");
}

/* The mode: a frame's stands unless the reader is all but certain of another; where the frame has none, or there is no frame, the reader's likeliest of the type.
 * A second mode stands beside it when the frame names it too, or the reader holds it for nearly as likely. */
static void find_modes(tac_coding *c, tac_candidate *k, bool framed) {
    tac_event *e = &k->event;
    e->mode = framed ? k->match.mode : (tac_str){0};
    e->also = framed ? k->match.also : (tac_str){0};
    if (!e->reader || !e->reader->mode) return;
    tac_str best = {0}, mode;
    float p_best = 0, p_own = 0, p;
    for (uint32_t i = 0; i < c->parse->modes; i++) {
        if ((p = mode_heard(c, k, i, &mode)) < 0 || impossible(k, framed, mode)) continue;
        if (e->mode.n && tac_str_eq(mode, e->mode)) p_own = p;
        if (!mode.n) p /= modes.none;
        if (p > p_best) p_best = p, best = mode;
    }
    if (!e->mode.n || (best.n && p_best > modes.overrule && p_own < modes.doubtful && !(framed && k->match.what.user))) e->mode = best, p_own = p_best;
    if (!e->mode.n || e->also.n) return;
    p_best = modes.second;
    for (uint32_t i = 0; i < c->parse->modes; i++)
        if ((p = mode_heard(c, k, i, &mode)) > p_best && mode.n && !tac_str_eq(mode, e->mode) && !impossible(k, framed, mode)) p_best = p, e->also = mode;
}

static void take_frame(tac_candidate *k, const tac_frame_match *match) {
    k->match = *match;
    k->event.frame = match->frame;
    if (match->predicate.verb >= 0 || match->predicate.noun >= 0) k->predicate = match->predicate;
    k->event.first = match->first;
    k->event.last = match->last;
}

/* "China must lower its tariffs, Washington said": what somebody is to do is not done. Where a frame of its modal holds, the type is that frame's; the verb's own frames are silent, and
 * what the reader hears says only how likely there is an act. */
static tac_type under_modal(const tac_frame_match *matches, uint32_t n) {
    for (uint32_t i = 0; i < n; i++)
        if (matches[i].holds && matches[i].modal >= 0) return matches[i].type;
    return TAC_NO_TYPE;
}

/* What the frames say of each type. by (TAC_TYPES): the first that holds, -1 none; the type of a user's frame that holds is returned, else TAC_NO_TYPE. */
static tac_type hear_frames(const tac_frame_match *matches, uint32_t n, tac_type_seen seen[TAC_TYPES], int32_t by[TAC_TYPES]) {
    tac_type user = TAC_NO_TYPE;
    bool demanded = under_modal(matches, n) != TAC_NO_TYPE;
    for (int t = 0; t < TAC_TYPES; t++) {
        seen[t] = (tac_type_seen){0};
        by[t] = -1;
    }
    for (uint32_t i = 0; i < n; i++) {
        const tac_frame_match *m = &matches[i];
        if (m->type == TAC_NO_TYPE || (demanded && m->modal < 0 && !m->what.user)) continue;
        tac_type_seen *x = &seen[m->type];
        x->blocked |= !m->holds;
        if (!m->holds || by[m->type] >= 0) continue;
        by[m->type] = (int32_t)i;
        x->holds = true;
        x->held = m->held;
        x->joined = m->key.with_kind != 0 || m->modal >= 0;
        if (m->what.user && user == TAC_NO_TYPE) user = m->type;
    }
    for (int t = 0; t < TAC_TYPES; t++) seen[t].blocked &= !seen[t].holds;
    return user;
}

/* "Strikes a deal" is no blow: a frame that holds on a verb and the noun that it carries goes before a type of which the verb's frames are known and none holds. */
static int carried(const tac_frame_match *matches, uint32_t n, int best) {
    for (uint32_t i = 0; i < n; i++)
        if (matches[i].holds && matches[i].key.with_kind == 'o' && matches[i].type != TAC_NO_TYPE) return (int)matches[i].type;
    return best;
}

static void weigh_types(tac_coding *c, tac_candidate *k, const tac_frame_match *matches, uint32_t n) {
    float score[TAC_TYPES + 1], heard[TAC_TYPES + 1] = {0};
    tac_type_seen seen[TAC_TYPES];
    int32_t by[TAC_TYPES];
    tac_type user = hear_frames(matches, n, seen, by), demanded = under_modal(matches, n);
    tac_weigh_beside(k->s, k->event.word, seen);
    if (k->p && demanded != TAC_NO_TYPE) {
        heard[TAC_NO_TYPE] = k->p[TAC_NO_TYPE];
        heard[demanded] = 1 - k->p[TAC_NO_TYPE];
    }
    tac_weigh_types(k->p && demanded != TAC_NO_TYPE ? heard : k->p, seen, n > 0, score);
    if (user != TAC_NO_TYPE) score[user] += 20;
    int best = 0;
    for (int t = 1; t < TAC_TYPES; t++)
        if (score[t] > score[best]) best = t;
    if (user == TAC_NO_TYPE && seen[best].blocked) best = carried(matches, n, best);
    k->event.type = (tac_type)best;
    k->score = score[best] - score[TAC_NO_TYPE];
    k->beside = seen[best].before > seen[best].after ? seen[best].before : seen[best].after;
    k->blocked = seen[best].blocked;
    for (int t = 0; t < TAC_TYPES; t++) k->rival |= t != best && seen[t].holds;
    if (by[best] >= 0) take_frame(k, &matches[by[best]]);
    find_modes(c, k, by[best] >= 0);
    if (c->options->rules_only && by[best] < 0) k->lost = "no frame holds";
    else if (user == TAC_NO_TYPE && k->score < bar.worth) k->lost = by[best] >= 0 ? "the reader is against" : "not sure enough";
}

/* "In return for": no act, but the word that the price of one hangs on (transfer_price.c). */
static bool in_return(const tac_sentence *s, uint32_t word) {
    static const char *const nouns[] = {"return", "exchange", "barter", NULL};
    return word > 0 && tac_ask_in(s, (int32_t)word, nouns) && tac_tree_lemma_is(s, (int32_t)word - 1, "in") && s->words[word].upos == TAC_NOUN;
}

/* The candidate at one word; false where neither witness has anything to say. */
static bool consider(tac_coding *c, uint32_t sentence, uint32_t word, tac_candidate *k) {
    const tac_sentence *s = &c->parse->sentences[sentence];
    tac_frame_match matches[TAC_MAX_MATCHES];
    uint32_t n = tac_frames_at(c, sentence, word, matches, TAC_MAX_MATCHES);
    bool seen = s->reader && s->reader[word] && !c->options->rules_only;
    if ((!n && !seen) || in_return(s, word)) return false;
    memset(k, 0, sizeof *k);
    k->s = s;
    k->event.sentence = sentence;
    k->event.word = k->event.first = k->event.last = word;
    k->event.frame = UINT32_MAX;
    k->event.item_word = k->event.place_word = -1;
    k->predicate = tac_grammar_predicate(s, word);
    tac_predicate p = n && matches[0].holds ? matches[0].predicate : k->predicate;
    k->p = heard_at(s, &p, word, &k->event.reader);
    if (c->options->rules_only) {
        k->p = NULL;
        k->event.reader = NULL;
    }
    weigh_types(c, k, matches, n);
    if (!k->lost && !k->match.what.user && !(k->p && k->p[TAC_NO_TYPE] < tells)) k->lost = tac_describes(k);
    k->event.speech_act = tac_is_speech_act(k->event.type);
    if (c->explain) tac_explain_candidate(c, k, matches, n);
    tac_weigh_trace_act(c, k, matches, n, NULL);
    return true;
}

/* With its parties known, does it stand, and how sure is its record? A user's frame is obeyed. */
static void judge(tac_coding *c, tac_candidate *k) {
    float f[TAC_ACT_FEATURES];
    bool heard = k->p != NULL;
    tac_weigh_act(c, k, f);
    tac_weigh_trace_act(c, k, NULL, 0, f);
    k->event.confidence = (double)tac_weigh_sure(f, heard);
    float stands = tac_weigh_stands(f, heard);
    bool half = k->event.frame != UINT32_MAX && tac_return_half(k->s, k->event.word);
    if (stands < (half ? bar.half : bar.stands) && !k->match.what.user) k->lost = "not likely enough with these parties";
    tac_explain(c, "  stands: %.2f%s%s\n", tac_sigma((double)stands), k->lost ? ": no record, " : "", k->lost ? k->lost : "");
    if (!k->lost) tac_explain_likes(c, k);
}

/* ---- the whole ---- */

tac_events tac_decide(tac_coding *c) {
    TAC_VEC(tac_candidate) all = {0};
    tac_candidate *k = TAC_NEW(c->arena, tac_candidate, 1);
    for (uint32_t i = 0; i < c->parse->n; i++)
        for (uint32_t w = 0; w < c->parse->sentences[i].n; w++) {
            if (!consider(c, i, w, k)) continue;
            if (!k->lost) {
                tac_parties_find(c, k);
                tac_parties_turn(c, k);
                judge(c, k);
                if (!tac_parties_codable(c, k)) {
                    k->lost = "no codable party";
                    tac_explain(c, "  no codable party: no record\n");
                }
            }
            if (!k->lost) TAC_PUSH(c->arena, all, *k);
        }
    /* in the order of the text, as they were found */
    tac_acts_settle(c, all.at, all.n);
    tac_events out = {TAC_NEW(c->arena, tac_event, all.n ? all.n : 1), 0};
    for (uint32_t i = 0; i < all.n; i++) {
        tac_candidate *x = &all.at[i];
        if (x->lost) continue;
        if (x->event.confidence < c->options->min_confidence) {
            tac_explain(c, "  \"%.*s\": confidence %.2f is under the bar\n", (int)x->s->words[x->event.word].form.n, x->s->words[x->event.word].form.s, x->event.confidence);
            continue;
        }
        x->event.record = TAC_NEW(c->arena, tac_record, 1);
        x->event.record->evidence.path = x->path;
        out.at[out.n++] = x->event;
    }
    return out;
}

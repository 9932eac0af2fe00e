/* Whether two reports tell the same act.
 *
 * What must agree: the event, a coded party in each role where both reports have one, whether it happened, and the day (reports that name no day may lag behind it).
 * What then decides is how much of the shorter sentence's telling words stands in the other, raised or lowered by mode, place, item and numbers of dead. The
 * relation is symmetric and looks at the two reports alone, so the order in which they came cannot matter. */
#include <string.h>

#include "store/internal.h"

const double tac_same_enough = 0.45;

/* ---- a sentence's marks ---- */

static bool is_common(tac_str w) {
    static const char words[] = " the and for that with from was were has had have been are its his her their they this which who whom said says say will would could after before over into about than more"
                                " not but also when while where what there out off one two all any other some such only new according told reported official officials monday tuesday wednesday thursday"
                                " friday saturday sunday yesterday today late early ";
    char padded[20];
    if (w.n > 16) return false;
    padded[0] = ' ';
    memcpy(padded + 1, w.s, w.n);
    padded[w.n + 1] = ' ';
    padded[w.n + 2] = '\0';
    return strstr(words, padded) != NULL;
}

/* The word's stem, roughly: what English adds to verbs and nouns is taken off. */
static tac_str stem(tac_str w) {
    static const char *const endings[] = {"ing", "ed", "es", "s", "e"};
    for (size_t i = 0; i < sizeof endings / sizeof *endings; i++)
        if (w.n >= strlen(endings[i]) + 4 && tac_str_ends(w, endings[i])) return (tac_str){w.s, w.n - strlen(endings[i])};
    return w;
}

static void add_mark(uint16_t marks[MARKS], uint32_t *n, uint16_t mark) {
    uint32_t at = 0;
    while (at < *n && marks[at] < mark) at++;
    if (*n == MARKS || (at < *n && marks[at] == mark)) return;
    memmove(marks + at + 1, marks + at, (*n - at) * sizeof *marks);
    marks[at] = mark;
    ++*n;
}

uint32_t tac_marks(tac_str sentence, uint16_t marks[MARKS]) {
    uint32_t n = 0;
    char word[64];
    size_t length = 0;
    for (size_t i = 0; i <= sentence.n; i++) {
        unsigned char c = i < sentence.n ? (unsigned char)sentence.s[i] : ' ';
        if (c >= 'A' && c <= 'Z') c += 'a' - 'A';
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c >= 0x80) {
            if (length < sizeof word) word[length++] = (char)c;
            continue;
        }
        tac_str w = {word, length};
        bool digit = length && word[0] >= '0' && word[0] <= '9';
        if ((length >= 3 || digit) && !is_common(w)) w = stem(w), add_mark(marks, &n, (uint16_t)(tac_hash64(w.s, w.n, 0) >> (64 - MARK_BITS)));
        length = 0;
    }
    return n;
}

size_t tac_marks_write(const uint16_t *marks, uint32_t n, uint8_t bytes[MARKS_BYTES]) {
    size_t length = 0;
    for (uint32_t i = 0; i < n; i++) {
        uint32_t gap = marks[i] - (i ? marks[i - 1] : 0u);
        for (; gap >= 255; gap -= 255) bytes[length++] = 255;
        bytes[length++] = (uint8_t)gap;
    }
    return length;
}

uint32_t tac_marks_read(tac_str bytes, uint16_t marks[MARKS]) {
    uint32_t n = 0, at = 0;
    for (size_t i = 0; i < bytes.n && n < MARKS; i++) {
        at += (uint8_t)bytes.s[i];
        if ((uint8_t)bytes.s[i] < 255) marks[n++] = (uint16_t)at;
    }
    return n;
}

/* ---- the relation ---- */

static bool lists_meet(tac_str a, tac_str b) {
    for (tac_str x; tac_str_cut(&a, ';', &x);)
        for (tac_str rest = b, y; tac_str_cut(&rest, ';', &y);)
            if (tac_str_eq(x, y)) return true;
    return false;
}

typedef struct {
    bool a, b, common, sector; /* each side has coded parties; one code is in both; with a sector of both */
} meeting;

static tac_str sectors_of(tac_str party) {
    for (size_t i = 0; i < party.n; i++)
        if (party.s[i] == ':') return (tac_str){party.s + i + 1, party.n - i - 1};
    return TAC_S("");
}

static bool sectors_meet(tac_str a, tac_str b) {
    tac_str x = sectors_of(a), y = sectors_of(b), s, t;
    if (!x.n || !y.n) return true;
    while (tac_str_cut(&x, ' ', &s))
        for (tac_str rest = y; tac_str_cut(&rest, ' ', &t);)
            if (tac_str_eq(s, t)) return true;
    return false;
}

static meeting meet(tac_str a, tac_str b) {
    meeting m = {0};
    for (tac_str rest = a, p; tac_str_cut(&rest, ';', &p);) {
        tac_str one = p, code;
        if (!tac_next_code(&one, &code) || !code.n) continue;
        m.a = true;
        for (tac_str others = b, q; tac_str_cut(&others, ';', &q);) {
            tac_str other = q, same;
            if (!tac_next_code(&other, &same) || !tac_str_eq(code, same)) continue;
            m.common = true;
            m.sector |= sectors_meet(p, q);
        }
    }
    for (tac_str rest = b, code; tac_next_code(&rest, &code);) m.b |= code.n > 0;
    return m;
}

static double words(const told_act *a, const told_act *b) {
    uint32_t i = 0, k = 0, both = 0, less = a->n_marks < b->n_marks ? a->n_marks : b->n_marks;
    while (i < a->n_marks && k < b->n_marks) {
        if (a->marks[i] == b->marks[k]) both++, i++, k++;
        else if (a->marks[i] < b->marks[k]) i++;
        else k++;
    }
    if (!less) return 0;
    return 0.6 * both / less + 0.4 * both / (a->n_marks + b->n_marks - both);
}

double tac_same(const told_act *a, const told_act *b) {
    if (a->event != b->event || (a->aux ^ b->aux) & (TAC_STORE_NEGATION | TAC_STORE_FUTURE | TAC_STORE_HYPOTHETICAL)) return 0;
    if (a->id == b->id) return 2; /* the same words of the same text */
    meeting actors = meet(a->actor, b->actor), recipients = meet(a->recipient, b->recipient);
    if ((actors.a && actors.b && !actors.common) || (recipients.a && recipients.b && !recipients.common) || !(actors.common || recipients.common)) return 0;
    int32_t apart = a->day - b->day;
    if (apart < 0) apart = -apart;
    if (apart > SAME_DAYS || (a->dated && b->dated && apart > 1)) return 0;
    double score = words(a, b) - (a->dated && b->dated ? 0.15 : 0.04) * (double)apart;
    if (actors.common && !actors.sector) score -= 0.15;
    if (recipients.common && !recipients.sector) score -= 0.15;
    if (a->mode.n && b->mode.n) score += lists_meet(a->mode, b->mode) ? 0.05 : -0.15;
    if (a->place.n && b->place.n) score += tac_str_eq_nocase(a->place, b->place) ? 0.1 : a->country.n && b->country.n && !tac_str_eq(a->country, b->country) ? -0.3 : -0.15;
    if (a->item.n && b->item.n) score += lists_meet(a->item, b->item) ? 0.05 : -0.15;
    if (a->dead && b->dead) score += a->dead == b->dead ? 0.1 : -0.05; /* first counts of the dead differ */
    return score;
}

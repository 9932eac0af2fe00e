/* The setting: the country that a bare "police", "students", "the government" belongs to.
 *
 * Every country that the text names gives evidence: a share of the whole text, more in its title and first sentence, and what the sentence and those just before it
 * say, fading by half a sentence. The country with the most evidence wins; of equals the one named first. */
#include <string.h>

#include "actors/internal.h"

static const double FIRST = 3.0, PLACE = 1.5, NEAR = 0.6, FADE = 0.5;

/* Codes that are no country: nobody's police or students are theirs. */
static bool is_country(const char *code) {
    static const char *const others[] = {"UNO", "EUR", "IGO", "NGO", "ISM", "IMG", "MNC"};
    if (!code[0]) return false;
    for (size_t i = 0; i < sizeof others / sizeof *others; i++)
        if (strcmp(code, others[i]) == 0) return false;
    return true;
}

static int country_of(tac_discourse *d, const char *code) {
    for (int i = 0; i < d->n_countries; i++)
        if (strcmp(d->countries[i].code, code) == 0) return i;
    if (d->n_countries == TAC_COUNTRIES) return -1;
    memcpy(d->countries[d->n_countries].code, code, 4);
    return d->n_countries++;
}

static double evidence(const tac_naming *k, uint32_t mention) {
    const tac_facts *f = &k->facts[mention];
    if (!is_country(k->at[mention].code) || k->at[mention].pronoun || !f->own_country) return 0;
    return f->place ? PLACE : 1.0;
}

void tac_setting_start(tac_discourse *d) {
    const tac_naming *k = d->k;
    for (uint32_t i = 0; i < k->n; i++) {
        double e = evidence(k, i);
        if (e == 0) continue;
        int c = country_of(d, k->at[i].code);
        if (c >= 0) d->countries[c].whole += k->at[i].sentence < 2 ? e * FIRST : e;
    }
    double sum = 0;
    for (int c = 0; c < d->n_countries; c++) sum += d->countries[c].whole;
    for (int c = 0; c < d->n_countries; c++) d->countries[c].whole /= sum;
}

void tac_setting_enter(tac_discourse *d, uint32_t sentence, uint32_t from, uint32_t to) {
    (void)sentence;
    for (int c = 0; c < d->n_countries; c++) d->countries[c].near *= FADE;
    for (uint32_t i = from; i < to; i++) {
        double e = evidence(d->k, i);
        int c = e > 0 ? country_of(d, d->k->at[i].code) : -1;
        if (c >= 0) d->countries[c].near += e;
    }
}

const char *tac_setting_country(const tac_discourse *d) {
    const char *best = "";
    double best_score = -1, sum = 0;
    for (int c = 0; c < d->n_countries; c++) sum += d->countries[c].near;
    for (int c = 0; c < d->n_countries; c++) {
        double score = d->countries[c].whole + (sum > 0 ? NEAR * d->countries[c].near / (sum > 1 ? sum : 1) : 0);
        if (score > best_score) {
            best_score = score;
            best = d->countries[c].code;
        }
    }
    return best;
}

/* Surnames of people whom the text never names in full ("Gbagbo told ..."). The lexicon alone is not enough, so many people share a name: the text must also name
 * the person's country, and of the persons that fit one country only may be left. Who is in office at the date goes before who was. Persons are looked through
 * once a document, and only when there is such a name. */
#include <string.h>

#include "actors/internal.h"
#include "text/text.h"

enum { MOST = 64 };

typedef struct {
    tac_str surname;
    int32_t in_office, other;    /* entries, -1 */
    char office_code[4], other_code[4];
    bool office_unclear, other_unclear;
} tac_surname;

/* The only name word of a mention that nothing else explains; empty when there are more. */
static tac_str lone_name(const tac_naming *k, uint32_t mention) {
    const tac_mention *m = &k->at[mention];
    const tac_facts *f = &k->facts[mention];
    const tac_scene *scene = &k->scenes[m->sentence];
    tac_str found = {0};
    if (m->pronoun || f->named || !f->proper || f->place || (f->organisation && !f->person)) return found;
    for (uint32_t w = m->first; w <= m->last; w++) {
        const tac_word *word = &scene->s->words[w];
        bool name = word->upos == TAC_PROPN && word->name == TAC_NAME_PERSON && scene->agent[w] < 0 && !tac_word_gender(scene->lower[w]) && !tac_str_ends(word->form, ".");
        if (!name) continue;
        if (found.n) return (tac_str){0};
        found = word->form;
    }
    return found.n > 2 ? found : (tac_str){0};
}

static bool named_in_text(const tac_discourse *d, const char *code) {
    for (int c = 0; c < d->n_countries; c++)
        if (strcmp(d->countries[c].code, code) == 0) return d->countries[c].whole > 0;
    return false;
}

static void consider(int32_t *best, char code[4], bool *unclear, uint32_t entry, const char *its_code) {
    if (*best >= 0 && strcmp(code, its_code) != 0) *unclear = true;
    if (*best < 0) {
        *best = (int32_t)entry;
        memcpy(code, its_code, 4);
    }
}

/* The last word of a name, or its first where the family name stands first ("Xi Jinping"): both are tried. */
static bool bears(tac_str name, tac_str surname) {
    if (name.n <= surname.n) return false;
    bool last = name.s[name.n - surname.n - 1] == ' ' && tac_str_eq_nocase((tac_str){name.s + name.n - surname.n, surname.n}, surname);
    bool first = name.s[surname.n] == ' ' && tac_str_eq_nocase((tac_str){name.s, surname.n}, surname);
    return last || first;
}

static void look_through(tac_discourse *d, tac_surname *names, uint32_t n) {
    const tac_naming *k = d->k;
    for (uint32_t entry = 0;; entry++) {
        tac_entry e = tac_lexicon_entry(k->lex, entry);
        if (!e.name.n && !e.n_codes) break;
        if (e.kind != TAC_ENTRY_PERSON) continue;
        for (uint32_t i = 0; i < n; i++) {
            if (!bears(e.name, names[i].surname)) continue;
            tac_codes codes;
            bool now = tac_lexicon_codes_at(k->lex, entry, k->date, &codes);
            if (!now) codes = tac_lexicon_entry_codes(k->lex, entry, 0);
            if (!named_in_text(d, codes.code)) continue;
            if (now && strcmp(codes.sectors[0], "ELI") != 0) consider(&names[i].in_office, names[i].office_code, &names[i].office_unclear, entry, codes.code);
            else consider(&names[i].other, names[i].other_code, &names[i].other_unclear, entry, codes.code);
        }
    }
}

void tac_surnames_find(tac_discourse *d) {
    tac_naming *k = d->k;
    tac_surname names[MOST];
    uint32_t n = 0;
    for (uint32_t i = 0; i < k->n && n < MOST; i++) {
        tac_str surname = lone_name(k, i);
        uint32_t j = 0, known;
        if (!surname.n || tac_map_get(d->people, tac_text_lower(k->arena, surname), &known)) continue;
        while (j < n && !tac_str_eq_nocase(names[j].surname, surname)) j++;
        if (j == n) names[n++] = (tac_surname){.surname = surname, .in_office = TAC_NONE, .other = TAC_NONE};
    }
    if (n == 0) return;
    look_through(d, names, n);
    for (uint32_t i = 0; i < k->n; i++) {
        tac_str surname = lone_name(k, i);
        for (uint32_t j = 0; surname.n && j < n; j++) {
            if (!tac_str_eq_nocase(names[j].surname, surname)) continue;
            int32_t entry = names[j].in_office >= 0 ? (names[j].office_unclear ? TAC_NONE : names[j].in_office) : names[j].other_unclear ? TAC_NONE : names[j].other;
            if (entry >= 0) tac_codes_entry(k, i, (uint32_t)entry);
            break;
        }
    }
}

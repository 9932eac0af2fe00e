/* People whom the text never names as the lexicon does: by the surname only ("Gbagbo told ..."), or with another middle name ("William J. Perry"). The lexicon alone is
 * not enough, so many people share a name: the text must also name the person's country, unless given name and surname fit or the person leads a state at
 * the date; and of the persons that fit one country only may be left. Who is in office at the date goes before who was. Persons are looked through once a
 * document, and only when there is such a name. */
#include <string.h>

#include "actors/internal.h"
#include "text/text.h"

enum { MOST = 64 };

typedef struct {
    tac_str given, surname;
    int32_t in_office, leads, other; /* entries, -1 */
    char office_code[4], leads_code[4], other_code[4];
    bool office_unclear, leads_unclear, other_unclear;
    uint8_t kin[TAC_COUNTRIES];  /* how many people of each country share a word of the name */
} tac_surname;

typedef struct {
    tac_str given, surname; /* given: empty where there is but one name */
} tac_name_words;

/* The name words of a mention that nothing else explains. */
static tac_name_words name_words(const tac_naming *k, uint32_t mention) {
    const tac_mention *m = &k->at[mention];
    const tac_facts *f = &k->facts[mention];
    const tac_scene *scene = &k->scenes[m->sentence];
    tac_name_words found = {0};
    if (m->pronoun || f->named || !f->proper || f->place || (f->organisation && !f->person)) return found;
    for (uint32_t w = m->first; w <= m->last; w++) {
        const tac_word *word = &scene->s->words[w];
        bool name = word->upos == TAC_PROPN && word->name == TAC_NAME_PERSON && scene->agent[w] < 0 && !tac_word_gender(scene->lower[w]) && !tac_str_ends(word->form, ".");
        if (!name) continue;
        if (found.surname.n && !found.given.n) found.given = found.surname;
        found.surname = word->form;
    }
    return found.surname.n > 2 ? found : (tac_name_words){0};
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

/* "William J. Perry" for William Perry: the first word and the last agree. */
static bool bears_both(tac_str name, tac_str given, tac_str surname) {
    if (name.n <= given.n + surname.n || name.s[given.n] != ' ' || name.s[name.n - surname.n - 1] != ' ') return false;
    return tac_str_eq_nocase((tac_str){name.s, given.n}, given) && tac_str_eq_nocase((tac_str){name.s + name.n - surname.n, surname.n}, surname);
}

/* Offices whose holder the news calls by the surname abroad too. */
static bool leads_state(tac_str office) {
    static const char *const offices[] = {"President", "Prime Minister", "Chancellor", "Secretary-General", "Supreme Leader", "Secretary of State", "Taoiseach", "Premier", "Commission President"};
    for (size_t i = 0; i < sizeof offices / sizeof *offices; i++)
        if (tac_str_is(office, offices[i])) return true;
    return false;
}

static void look_at(tac_discourse *d, tac_surname *name, uint32_t entry, tac_str form) {
    const tac_naming *k = d->k;
    tac_codes codes;
    bool both = name->given.n && bears_both(form, name->given, name->surname);
    if (!both && (name->given.n || !bears(form, name->surname))) return;
    bool now = tac_lexicon_codes_at(k->lex, entry, k->date, &codes);
    if (!now) codes = tac_lexicon_entry_codes(k->lex, entry, 0);
    now &= strcmp(codes.sectors[0], "ELI") != 0;
    if (!both && !named_in_text(d, codes.code)) {
        if (now && leads_state(codes.office)) consider(&name->leads, name->leads_code, &name->leads_unclear, entry, codes.code);
        return;
    }
    if (now) consider(&name->in_office, name->office_code, &name->office_unclear, entry, codes.code);
    else consider(&name->other, name->other_code, &name->other_unclear, entry, codes.code);
}

static bool has_word(tac_str name, tac_str word) {
    const char *at = name.s, *end = name.s + name.n;
    while (at && (size_t)(end - at) >= word.n) {
        bool begins_alike = (*at | 32) == (*word.s | 32), whole = at + word.n == end || at[word.n] == ' ';
        if (begins_alike && whole && tac_str_eq_nocase((tac_str){at, word.n}, word)) return true;
        at = memchr(at, ' ', (size_t)(end - at));
        if (at) at++;
    }
    return false;
}

static void count_kin(const tac_discourse *d, tac_surname *name, uint32_t entry, tac_str form) {
    if (!has_word(form, name->surname) && !(name->given.n > 2 && has_word(form, name->given))) return;
    tac_codes codes = tac_lexicon_entry_codes(d->k->lex, entry, 0);
    for (int c = 0; c < d->n_countries; c++)
        if (strcmp(d->countries[c].code, codes.code) == 0 && name->kin[c] < UINT8_MAX) name->kin[c]++;
}

static void look_through(tac_discourse *d, tac_surname *names, uint32_t n) {
    const tac_naming *k = d->k;
    for (uint32_t entry = 0;; entry++) {
        tac_entry e = tac_lexicon_entry(k->lex, entry);
        if (!e.name.n && !e.n_codes) break;
        if (e.kind != TAC_ENTRY_PERSON) continue;
        for (uint32_t i = 0; i < n; i++) {
            look_at(d, &names[i], entry, e.name);
            count_kin(d, &names[i], entry, e.name);
        }
    }
}

static int32_t clear(int32_t entry, bool unclear) { return unclear ? TAC_NONE : entry; }

static bool same(const tac_surname *name, tac_name_words words) {
    return name->given.n == words.given.n && tac_str_eq_nocase(name->surname, words.surname) && tac_str_eq_nocase(name->given, words.given);
}

void tac_surnames_find(tac_discourse *d) {
    tac_naming *k = d->k;
    tac_surname *names = TAC_NEW(k->arena, tac_surname, MOST);
    uint32_t n = 0;
    for (uint32_t i = 0; i < k->n && n < MOST; i++) {
        tac_name_words words = name_words(k, i);
        uint32_t j = 0, known;
        if (!words.surname.n || (!words.given.n && tac_map_get(d->people, tac_text_lower(k->arena, words.surname), &known))) continue;
        while (j < n && !same(&names[j], words)) j++;
        if (j == n) names[n++] = (tac_surname){.given = words.given, .surname = words.surname, .in_office = TAC_NONE, .leads = TAC_NONE, .other = TAC_NONE};
    }
    if (n == 0) return;
    look_through(d, names, n);
    for (uint32_t i = 0; i < k->n; i++) {
        tac_name_words words = name_words(k, i);
        for (uint32_t j = 0; words.surname.n && j < n; j++) {
            if (!same(&names[j], words)) continue;
            const tac_surname *name = &names[j];
            int32_t entry = name->in_office >= 0 ? clear(name->in_office, name->office_unclear)
                            : name->leads >= 0   ? clear(name->leads, name->leads_unclear)
                                                 : clear(name->other, name->other_unclear);
            if (entry >= 0) tac_codes_entry(k, i, (uint32_t)entry);
            k->facts[i].kin = name->kin;
            break;
        }
    }
}

/* People whom the text never names as the lexicon does: by the surname only ("Gbagbo told ...", "Ould Abdel Aziz"), which is the last word of the name or, where that is
 * the custom, its first, or with another middle name ("William J. Perry").
 * Accents count for nothing ("Condé"). The lexicon alone is not enough, so many people share a name: the text must also name the person's country, unless given
 * name and surname fit or the person leads a state at the date; and of the persons that fit one country only may be left. Who leads a state that the text
 * names goes first, then who else is in office at the date, who leads a state that it does not name, and who was in office. Persons are looked through once
 * a document, and only when there is such a name. */
#include <string.h>

#include "actors/internal.h"
#include "text/text.h"

enum { MOST = 64 };

/* How a person of the lexicon may be meant, the likeliest first. */
enum { LEADS_NAMED, IN_OFFICE, LEADS, OTHER, WAYS };

typedef struct {
    tac_str given, surname, whole; /* without accents; given: empty where there is but one name; whole: of more than two words, else empty */
    bool guessed;                /* nothing but its capital says that the one word is a person's name */
} tac_name_words;

typedef struct {
    tac_name_words words;
    int32_t entry[WAYS];         /* -1 */
    char code[WAYS][4];
    bool unclear[WAYS];
    tac_kin kin[TAC_COUNTRIES];
    uint32_t ends[TAC_COUNTRIES], ends_all; /* people of each country, and all, whose names end alike */
} tac_surname;

/* "Foreign Minister Wang", "Mr Choi": the word before says that a person's name follows. */
static bool titled(const tac_scene *scene, uint32_t w) {
    if (w == 0) return false;
    const tac_word *title = &scene->s->words[w - 1];
    bool capital = title->form.n && title->form.s[0] >= 'A' && title->form.s[0] <= 'Z';
    return capital && (title->deprel == TAC_NMOD || title->deprel == TAC_COMPOUND) && (scene->agent[w - 1] >= 0 || tac_word_title(scene->lower[w - 1]) || tac_word_gender(scene->lower[w - 1]));
}

/* The model takes the word for a person's name, or one that `flat` joins with it into one name. */
static bool person_name(const tac_sentence *s, uint32_t w) {
    const tac_word *word = &s->words[w];
    if (word->name != TAC_NAME_NONE) return word->name == TAC_NAME_PERSON;
    if (word->deprel == TAC_FLAT && s->words[word->head].name == TAC_NAME_PERSON) return true;
    return w + 1 < s->n && s->words[w + 1].deprel == TAC_FLAT && s->words[w + 1].head == (int32_t)w && s->words[w + 1].name == TAC_NAME_PERSON;
}

/* The name words of a mention that nothing else explains. */
static tac_name_words name_words(tac_naming *k, uint32_t mention) {
    const tac_mention *m = &k->at[mention];
    const tac_facts *f = &k->facts[mention];
    const tac_scene *scene = &k->scenes[m->sentence];
    tac_name_words found = {0};
    if (m->pronoun || f->named || !f->proper || f->place || (f->organisation && !f->person)) return found;
    if (m->last == m->first + 1 && tac_str_is(scene->lower[m->first], "the")) return found; /* "the North": no surname has an article */
    uint32_t from = 0, n = 0;
    for (uint32_t w = m->first; w <= m->last; w++) {
        const tac_word *word = &scene->s->words[w];
        bool alone = word->name == TAC_NAME_NONE && m->first == m->last && (word->deprel == TAC_NSUBJ || word->deprel == TAC_OBJ || word->deprel == TAC_CONJ || word->deprel == TAC_NMOD);
        bool person = person_name(scene->s, w) || alone || (word->name == TAC_NAME_NONE && titled(scene, w));
        found.guessed |= alone;
        bool name = word->upos == TAC_PROPN && person && scene->agent[w] < 0 && !tac_word_gender(scene->lower[w]) && !tac_str_ends(word->form, ".");
        if (!name) continue;
        if (n++ == 0) from = w;
        if (found.surname.n && !found.given.n) found.given = found.surname;
        found.surname = word->form;
        found.whole = n > 2 && w - from == n - 1 ? (tac_str){scene->s->words[from].form.s, word->end - scene->s->words[from].start} : (tac_str){0};
    }
    if (found.surname.n <= 2) return (tac_name_words){0};
    return (tac_name_words){tac_text_unaccented(k->arena, found.given), tac_text_unaccented(k->arena, found.surname), tac_text_unaccented(k->arena, found.whole), found.guessed};
}

static bool named_in_text(const tac_discourse *d, const char *code) {
    int country = tac_setting_known(d, code);
    return country >= 0 && d->countries[country].whole > 0;
}

static void consider(tac_surname *name, int way, uint32_t entry, const char *its_code) {
    if (name->entry[way] >= 0 && strcmp(name->code[way], its_code) != 0) name->unclear[way] = true;
    if (name->entry[way] >= 0) return;
    name->entry[way] = (int32_t)entry;
    memcpy(name->code[way], its_code, 4);
}

/* Countries whose people the news calls by the last word of the name; Brazil (Lula, Dilma) and Iceland, where it is the given name, are not among them. */
static bool surname_last(const char *code) {
    static const char *const codes[] = {"ALB", "ARG", "AUS", "AUT", "BEL", "BGR", "BIH", "BLR", "BOL", "CAN", "CHE", "CHL", "COL", "CRI", "CUB", "CYP", "CZE", "DEU", "DNK", "DOM", "ECU", "ESP", "EST",
        "FIN", "FRA", "GBR", "GRC", "GTM", "HND", "HRV", "HTI", "HUN", "IRL", "ITA", "JAM", "LTU", "LUX", "LVA", "MDA", "MEX", "MKD", "MLT", "MNE", "NIC", "NLD", "NOR", "NZL", "PAN", "PER", "POL",
        "PRT", "PRY", "ROU", "RUS", "SLV", "SRB", "SVK", "SVN", "SWE", "UKR", "URY", "USA", "VEN"};
    return tac_word_listed(tac_str_of(code), codes, sizeof codes / sizeof *codes);
}

/* "Harald V" has no surname. */
static bool numbered(tac_str name) {
    size_t n = name.n;
    while (n > 0 && (name.s[n - 1] == 'I' || name.s[n - 1] == 'V' || name.s[n - 1] == 'X')) n--;
    return n > 0 && n < name.n && name.s[n - 1] == ' ';
}

static bool bears_last(tac_str name, tac_str surname) {
    return name.n > surname.n && name.s[name.n - surname.n - 1] == ' ' && tac_str_eq_nocase((tac_str){name.s + name.n - surname.n, surname.n}, surname);
}

/* The last word of a name, or its first where the family name stands first ("Xi Jinping") or the given name is the one used ("Saddam Hussein"): both are tried. */
static bool bears(tac_str name, tac_str surname) {
    return bears_last(name, surname) || (name.n > surname.n && name.s[surname.n] == ' ' && tac_str_eq_nocase((tac_str){name.s, surname.n}, surname));
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
    const tac_name_words *words = &name->words;
    bool both = (words->given.n && bears_both(form, words->given, words->surname)) || (words->whole.n && bears(form, words->whole));
    if (!both && (words->given.n || !bears(form, words->surname))) return;
    tac_codes codes;
    bool now = tac_lexicon_codes_at(k->lex, entry, k->date, &codes);
    if (!now) codes = tac_lexicon_entry_codes(k->lex, entry, 0);
    if (!both && !bears_last(form, words->surname) && surname_last(codes.code) && !numbered(form)) return;
    now &= strcmp(codes.sectors[0], "ELI") != 0 && (codes.from || codes.to); /* undated: nobody knows when */
    bool leads = now && leads_state(codes.office), named = named_in_text(d, codes.code);
    if (leads) consider(name, named || both ? LEADS_NAMED : LEADS, entry, codes.code);
    if (named || both) consider(name, now ? IN_OFFICE : OTHER, entry, codes.code);
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

static bool ends_alike(tac_str a, tac_str b) {
    enum { ENDING = 3 };
    return a.n > ENDING && b.n > ENDING && tac_str_eq_nocase((tac_str){a.s + a.n - ENDING, ENDING}, (tac_str){b.s + b.n - ENDING, ENDING});
}

/* country: of the person, -1 where the text does not tell of it. */
static void count_kin(tac_surname *name, int country, tac_str form) {
    bool alike = ends_alike(form, name->words.surname);
    name->ends_all += alike;
    if (country < 0) return;
    tac_kin *kin = &name->kin[country];
    name->ends[country] += alike;
    if (kin->surname < UINT8_MAX && has_word(form, name->words.surname)) kin->surname++;
    if (kin->given < UINT8_MAX && name->words.given.n > 2 && has_word(form, name->words.given)) kin->given++;
}

/* The power of two nearest below the ratio of the ending's share among a country's people to that among all, each held to the latter by two people more. */
static int8_t ending_of(uint32_t ends, uint32_t people, uint32_t ends_all, uint32_t people_all) {
    double all = (ends_all + 0.5) / (people_all + 1.0), ratio = (ends + 2 * all) / (people + 2.0) / all;
    int8_t power = 0;
    for (; power < TAC_ALIKE && ratio >= 2; ratio /= 2) power++;
    for (; power > -TAC_ALIKE && ratio <= 0.5; ratio *= 2) power--;
    return power;
}

static void look_through(tac_discourse *d, tac_surname *names, uint32_t n) {
    const tac_naming *k = d->k;
    uint32_t people[TAC_COUNTRIES] = {0}, people_all = 0;
    for (uint32_t entry = 0;; entry++) {
        tac_entry e = tac_lexicon_entry(k->lex, entry);
        if (!e.name.n && !e.n_codes) break;
        if (e.kind != TAC_ENTRY_PERSON) continue;
        tac_str form = tac_text_unaccented(d->k->arena, e.name);
        int country = tac_setting_known(d, tac_lexicon_entry_codes(k->lex, entry, 0).code);
        people_all++;
        if (country >= 0) people[country]++;
        for (uint32_t i = 0; i < n; i++) {
            look_at(d, &names[i], entry, form);
            count_kin(&names[i], country, form);
        }
    }
    for (uint32_t i = 0; i < n; i++)
        for (int c = 0; c < d->n_countries; c++) names[i].kin[c].ending = ending_of(names[i].ends[c], people[c], names[i].ends_all, people_all);
}

/* Whoever is meant in the likeliest way, if that is one; -1. A capital alone is enough for who leads a state that the text names. */
static int32_t chosen(const tac_surname *name) {
    for (int way = 0; way < (name->words.guessed ? LEADS_NAMED + 1 : WAYS); way++)
        if (name->entry[way] >= 0) return name->unclear[way] ? TAC_NONE : name->entry[way];
    return TAC_NONE;
}

static bool same(const tac_name_words *a, const tac_name_words *b) {
    return a->guessed == b->guessed && a->given.n == b->given.n && tac_str_eq_nocase(a->surname, b->surname) && tac_str_eq_nocase(a->given, b->given);
}

/* The text itself says in full who bears the surname, or what country is theirs. */
static bool introduced(const tac_discourse *d, tac_str surname) {
    uint32_t known;
    if (!tac_map_get(d->people, tac_text_lower(d->k->arena, surname), &known)) return false;
    return d->k->at[known].code[0] || name_words(d->k, known).given.n;
}

void tac_surnames_find(tac_discourse *d) {
    tac_naming *k = d->k;
    tac_surname *names = TAC_NEW(k->arena, tac_surname, MOST);
    uint32_t n = 0;
    for (uint32_t i = 0; i < k->n && n < MOST; i++) {
        tac_name_words words = name_words(k, i);
        uint32_t j = 0;
        if (!words.surname.n || (!words.given.n && introduced(d, words.surname))) continue;
        while (j < n && !same(&names[j].words, &words)) j++;
        if (j < n) continue;
        names[n] = (tac_surname){.words = words};
        for (int way = 0; way < WAYS; way++) names[n].entry[way] = TAC_NONE;
        n++;
    }
    if (n == 0) return;
    look_through(d, names, n);
    for (uint32_t i = 0; i < k->n; i++) {
        tac_name_words words = name_words(k, i);
        for (uint32_t j = 0; words.surname.n && j < n; j++) {
            if (!same(&names[j].words, &words)) continue;
            int32_t entry = chosen(&names[j]);
            if (entry >= 0) tac_codes_entry(k, i, (uint32_t)entry);
            if (!words.guessed) k->facts[i].kin = names[j].kin;
            break;
        }
    }
}

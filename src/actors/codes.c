/* Codes of a noun phrase, from the leaves of the tree up, so that a head finds its modifiers coded.
 *
 * What a phrase is called decides first: a lexicon name that covers its head gives the entry's codes at the document's date, an agent noun at its head gives sectors
 * ("soldiers" MIL). modifiers.c then adds the country, and the sectors of those that a relational head stands for. A name that the lexicon does not have takes
 * the codes of its title here and of its apposition later (apposition.c). */
#include <string.h>

#include "actors/internal.h"
#include "text/text.h"

bool tac_codes_country(const char *code) {
    static const char *const others[] = {"UNO", "EUR", "IGO", "NGO", "ISM", "IMG", "MNC"};
    for (size_t i = 0; i < sizeof others / sizeof *others; i++)
        if (strcmp(code, others[i]) == 0) return false;
    return true;
}

void tac_codes_add_sector(tac_mention *m, const char *sector) {
    if (!sector[0] || m->n_sectors >= TAC_MAX_SECTORS) return;
    for (uint8_t i = 0; i < m->n_sectors; i++)
        if (strcmp(m->sectors[i], sector) == 0) return;
    memcpy(m->sectors[m->n_sectors], sector, 3);
    m->sectors[m->n_sectors++][3] = 0;
}

/* An agent's value: sectors, and perhaps a code of what is no state ("NGO"): true where there is one. */
static bool add_term_sectors(tac_mention *m, tac_str value) {
    tac_str word;
    bool any = false;
    while (tac_str_cut(&value, ' ', &word)) {
        if (word.n != 3) continue;
        char sector[4] = {word.s[0], word.s[1], word.s[2], 0};
        bool code = !tac_codes_country(sector);
        any |= code;
        if (code) memcpy(m->code, sector, 4);
        else tac_codes_add_sector(m, sector);
    }
    return any;
}

static bool any_of(const tac_mention *m, const char *list) {
    for (uint8_t i = 0; i < m->n_sectors; i++)
        if (strstr(list, m->sectors[i])) return true;
    return false;
}

void tac_codes_classes(tac_naming *k, uint32_t mention) {
    tac_mention *m = &k->at[mention];
    const tac_facts *f = &k->facts[mention];
    uint32_t c = 0;
    if (m->bare_country) c |= TAC_IS_COUNTRY | TAC_IS_GOVERNMENT;
    if (any_of(m, "GOV LEG JUD")) c |= TAC_IS_GOVERNMENT;
    if (any_of(m, "MIL PRM")) c |= TAC_IS_MILITARY;
    if (any_of(m, "CVL REF LAB EDU MED REL SOC AGR ELI")) c |= TAC_IS_CIVILIANS;
    if (any_of(m, "REB PRM CRM UAF PTY OPP PRE")) c |= TAC_IS_GROUP;
    if (any_of(m, "JRN")) c |= TAC_IS_MEDIA;
    if (f->person) c |= TAC_IS_PERSON;
    if (f->organisation) c |= TAC_IS_ORGANISATION;
    if (f->place) c |= TAC_IS_PLACE;
    m->classes = c;
}

/* Longer is no explanation any more; and what a chain of references says must not grow with the chain. */
enum { WHY_MOST = 300 };

static tac_str cut_why(tac_str why) {
    if (why.n <= WHY_MOST) return why;
    size_t n = WHY_MOST;
    while (n > 0 && ((unsigned char)why.s[n] & 0xC0) == 0x80) n--;
    return (tac_str){why.s, n};
}

tac_str tac_codes_why(tac_naming *k, tac_str own, const char *joint, tac_str more) {
    own = cut_why(own);
    more = cut_why(more);
    return cut_why(tac_arena_printf(k->arena, "%.*s%s%s%.*s", (int)own.n, own.s ? own.s : "", own.n ? "; " : "", joint, (int)more.n, more.s ? more.s : ""));
}

tac_str tac_codes_why_referred(tac_naming *k, tac_str form, tac_str why) {
    if (tac_str_starts(why, "refers to \"")) return why; /* the first that was named says most */
    form = cut_why(form);
    why = cut_why(why);
    return cut_why(tac_arena_printf(k->arena, "refers to \"%.*s\": %.*s", (int)form.n, form.s, (int)why.n, why.s ? why.s : ""));
}

void tac_codes_take(tac_naming *k, uint32_t to, uint32_t from, tac_why how) {
    tac_mention *m = &k->at[to];
    const tac_mention *o = &k->at[from];
    memcpy(m->code, o->code, sizeof m->code);
    memcpy(m->sectors, o->sectors, sizeof m->sectors);
    m->n_sectors = o->n_sectors;
    m->bare_country = o->bare_country;
    if (!m->name.n) m->name = o->name;
    if (!m->office.n) m->office = o->office;
    m->how = how;
    m->why = o->why;
    k->facts[to].person |= k->facts[from].person;
    k->facts[to].organisation |= k->facts[from].organisation;
    tac_codes_classes(k, to);
}

/* ---- names ---- */

/* A word that says what someone does is no part of a name, though the model may draw it as one ("Austria sent"). */
static bool acts(const tac_word *w) { return (w->upos == TAC_VERB || w->upos == TAC_AUX) && tac_str_starts(w->xpos, "VB"); }

/* Words of the model's name around a head: [*first, *last]. False when it stands in none. */
static bool model_name(const tac_sentence *s, uint32_t head, uint32_t *first, uint32_t *last) {
    uint8_t kind = s->words[head].name;
    if (kind == TAC_NAME_NONE) return false;
    *first = *last = head;
    bool person = kind == TAC_NAME_PERSON; /* no preposition stands in a person's name: "Levy Mwanawasa of Zambia" */
    while (*first > 0 && !s->words[*first].name_begins && s->words[*first - 1].name == kind && !(person && s->words[*first - 1].upos == TAC_ADP)) --*first;
    while (*last + 1 < s->n && s->words[*last + 1].name == kind && !s->words[*last + 1].name_begins && !acts(&s->words[*last + 1]) && !(person && s->words[*last + 1].upos == TAC_ADP)) ++*last;
    return true;
}

static bool is_title(const tac_scene *scene, uint32_t w) { return scene->agent[w] >= 0 || tac_word_gender(scene->lower[w]) || tac_word_title(scene->lower[w]) || scene->s->words[w].upos != TAC_PROPN; }

/* "Israel Katz" is not Israel, "Ivan Putin" not Putin: the model sees a longer person's name than the lexicon. A title parts what is no one name, though the model may
 * draw it as one: "US President Donald Trump" is the United States, then Trump. */
static bool part_of_longer_person(const tac_scene *scene, uint32_t head, const tac_found_name *found) {
    uint32_t first, last;
    if (scene->s->words[head].name != TAC_NAME_PERSON || !model_name(scene->s, head, &first, &last)) return false;
    bool more_before = found->first > first && !is_title(scene, found->first - 1);
    bool more_after = found->last < last && !is_title(scene, found->last + 1);
    return more_before || more_after;
}

static bool only_elite(const tac_codes *c) { return c->n_sectors == 1 && memcmp(c->sectors[0], "ELI", 4) == 0; }

static int choose_hit(const tac_naming *k, const tac_scene *scene, uint32_t head, const tac_found_name *found) {
    uint8_t kind = scene->s->words[head].name;
    int best = tac_peoples_minority(k, found), best_score = -1;
    if (best >= 0) return best;
    best = 0;
    for (int i = 0; i < found->n_hits; i++) {
        tac_entry e = tac_lexicon_entry(k->lex, found->hits[i].entry);
        tac_codes codes;
        int score = 0;
        if (kind == TAC_NAME_PERSON && e.kind == TAC_ENTRY_PERSON) score += 4;
        if (kind == TAC_NAME_ORG && e.kind == TAC_ENTRY_GROUP) score += 4;
        if (kind == TAC_NAME_PLACE && (e.kind == TAC_ENTRY_COUNTRY || e.kind == TAC_ENTRY_PLACE)) score += 2;
        if (e.kind == TAC_ENTRY_COUNTRY) score += 1;
        if (tac_peoples_abroad(found->hits[i].how)) continue;
        bool now = tac_lexicon_codes_at(k->lex, found->hits[i].entry, k->date, &codes);
        if (now && !only_elite(&codes)) score += 1;
        bool told = now && tac_country_told(k, codes.code);
        if (told) score += 1; /* kings Abdullah reigned in two lands */
        if (e.kind == TAC_ENTRY_COUNTRY && found->hits[i].how == TAC_HOW_SEAT && found->n_hits > 1) score += told ? 8 : -8; /* "Brussels" is Belgium in a text that tells of Belgians, else the Union */
        if (score > best_score) {
            best_score = score;
            best = i;
        }
    }
    return best;
}

/* Days from a to b, 0 where b is not later. */
static uint32_t days_between(uint32_t a, uint32_t b) { return b <= a ? 0 : (uint32_t)(tac_day_number(b) - tac_day_number(a)); }

/* Whoever fell in the weeks before the story was still in office when it happened: for GRACE days he is what he was. */
static bool just_fallen(const tac_naming *k, uint32_t entry, tac_codes *codes) {
    enum { GRACE = 21 };
    if (!only_elite(codes)) return false;
    uint32_t n = tac_lexicon_entry(k->lex, entry).n_codes, latest = 0;
    for (uint32_t i = 0; i < n; i++) {
        tac_codes c = tac_lexicon_entry_codes(k->lex, entry, i);
        if (!c.to || only_elite(&c) || c.to > k->date || c.to <= latest || days_between(c.to, k->date) > GRACE) continue;
        latest = c.to;
        *codes = c;
    }
    return latest != 0;
}

/* "President Samuel Doe" told of later is what he was: the last of his offices. */
static void in_office(const tac_naming *k, uint32_t entry, tac_codes *codes) {
    if (!only_elite(codes)) return;
    uint32_t n = tac_lexicon_entry(k->lex, entry).n_codes, latest = 0;
    for (uint32_t i = 0; i < n; i++) {
        tac_codes c = tac_lexicon_entry_codes(k->lex, entry, i);
        if (!c.to || only_elite(&c) || c.to > k->date || c.to <= latest) continue;
        latest = c.to;
        *codes = c;
    }
}

/* "In 1989, when Rajiv Gandhi closed the border": one who is out of office by now held it in a year that the sentence tells. */
static void in_year(const tac_naming *k, const tac_scene *scene, uint32_t entry, tac_codes *codes) {
    for (uint32_t w = 0; w < scene->s->n && only_elite(codes); w++) {
        tac_str form = scene->s->words[w].form;
        uint32_t year = 0;
        for (size_t i = 0; form.n == 4 && i < form.n; i++) year = form.s[i] >= '0' && form.s[i] <= '9' ? year * 10 + (uint32_t)(form.s[i] - '0') : 0;
        tac_codes then;
        if (year >= 1900 && year < k->date / 10000 && tac_lexicon_codes_at(k->lex, entry, year * 10000 + 701, &then) && !only_elite(&then)) *codes = then;
    }
}

/* A name as the lexicon has it may begin with the title ("President Bush"), or the title stand right before it. */
static bool bears_title(const tac_scene *scene, const tac_found_name *found) {
    static const char *const titles[] = {"chancellor", "emperor", "king", "minister", "pm", "premier", "president", "prime", "queen"};
    for (uint32_t w = found->first > 0 ? found->first - 1 : 0; w <= found->first && w < found->last + 1; w++)
        for (size_t i = 0; i < sizeof titles / sizeof *titles; i++)
            if (tac_str_is(scene->lower[w], titles[i])) return true;
    return false;
}

/* Elected or named, and sworn in within weeks: already what he will be. */
static bool soon_in_office(const tac_naming *k, uint32_t entry, tac_codes *codes) {
    enum { ELECT = 75 };
    uint32_t n = tac_lexicon_entry(k->lex, entry).n_codes;
    for (uint32_t i = 0; i < n; i++) {
        tac_codes c = tac_lexicon_entry_codes(k->lex, entry, i);
        if (c.from <= k->date || days_between(k->date, c.from) > ELECT) continue;
        *codes = c;
        return true;
    }
    return false;
}

/* Codes of a person or group at the date. After all its intervals a person is a former official; before them only the country is known. */
static bool codes_at(const tac_naming *k, uint32_t entry, tac_entry_kind kind, tac_codes *codes) {
    if (tac_lexicon_codes_at(k->lex, entry, k->date, codes)) {
        if (kind == TAC_ENTRY_PERSON) just_fallen(k, entry, codes);
        return true;
    }
    uint32_t n = tac_lexicon_entry(k->lex, entry).n_codes, best = 0;
    uint32_t latest = 0;
    if (n == 0) return false;
    for (uint32_t i = 0; i < n; i++) {
        tac_codes c = tac_lexicon_entry_codes(k->lex, entry, i);
        if (c.to && c.to < k->date && c.to > latest) {
            latest = c.to;
            best = i;
        }
    }
    *codes = tac_lexicon_entry_codes(k->lex, entry, best);
    if (kind != TAC_ENTRY_PERSON || (!latest && soon_in_office(k, entry, codes))) return true;
    codes->n_sectors = latest != 0;
    memcpy(codes->sectors[0], "ELI", 4);
    codes->office = (tac_str){0};
    if (!latest || !just_fallen(k, entry, codes)) codes->from = codes->to = 0;
    return true;
}

static tac_str interval(tac_naming *k, const tac_codes *c) {
    if (!c->from && !c->to) return (tac_str){0};
    return tac_arena_printf(k->arena, ", %s..%s", tac_day_text(k->arena, c->from).s, tac_day_text(k->arena, c->to).s);
}

static void code_name(tac_naming *k, const tac_scene *scene, uint32_t mention, tac_found_name *found) {
    static const char *const kinds[] = {"country", "person", "group", "place"};
    tac_mention *m = &k->at[mention];
    tac_facts *f = &k->facts[mention];
    int hit = choose_hit(k, scene, m->head, found);
    tac_entry e = tac_lexicon_entry(k->lex, found->hits[hit].entry);
    tac_name_how how = found->hits[hit].how;
    if (tac_peoples_abroad(how)) how = found->hits[0].how == how ? TAC_HOW_PEOPLE : found->hits[0].how; /* adjective or people, as of the other country */
    tac_codes codes = {0};
    bool coded = codes_at(k, found->hits[hit].entry, e.kind, &codes);
    if (coded && e.kind == TAC_ENTRY_PERSON && !f->former) {
        in_year(k, scene, found->hits[hit].entry, &codes);
        if (bears_title(scene, found)) in_office(k, found->hits[hit].entry, &codes);
    }
    f->named = found;
    f->hit = hit;
    f->proper = true;
    if (coded) memcpy(m->code, codes.code, sizeof m->code);
    m->name = e.name;
    m->how = TAC_WHY_NAME;
    m->code[3] = 0;
    f->own_country = m->code[0] != 0;
    if (e.kind == TAC_ENTRY_COUNTRY) {
        f->place = how == TAC_HOW_NAME || how == TAC_HOW_CITY;
        if (how == TAC_HOW_NAME || how == TAC_HOW_SEAT) m->bare_country = true;
        else if (how != TAC_HOW_CITY && !tac_peoples_by_descent(k, scene, mention, found, how)) tac_peoples_code(m, f, how, scene);
        f->person = f->descent[0] || (how == TAC_HOW_PEOPLE && !m->bare_country);
    } else if (e.kind == TAC_ENTRY_PLACE) {
        f->place = true;
    } else {
        for (uint8_t i = 0; i < codes.n_sectors; i++) tac_codes_add_sector(m, codes.sectors[i]);
        m->office = codes.office;
        f->person = e.kind == TAC_ENTRY_PERSON;
        f->organisation = e.kind == TAC_ENTRY_GROUP;
        m->bare_country = f->organisation && coded && codes.n_sectors == 0; /* "NATO": the event says whether its rulers or its soldiers act */
    }
    tac_str when = interval(k, &codes);
    m->why = tac_arena_printf(k->arena, "%s %.*s (%.*s%.*s)", kinds[e.kind <= TAC_ENTRY_PLACE ? e.kind : 0], (int)e.name.n, e.name.s ? e.name.s : "",
                              (int)e.where.n, e.where.s ? e.where.s : "", (int)when.n, when.s ? when.s : "");
}

void tac_codes_entry(tac_naming *k, uint32_t mention, uint32_t entry) {
    tac_mention *m = &k->at[mention];
    tac_facts *f = &k->facts[mention];
    tac_entry e = tac_lexicon_entry(k->lex, entry);
    tac_codes codes = {0};
    if (!codes_at(k, entry, e.kind, &codes) || m->code[0]) return;
    memcpy(m->code, codes.code, sizeof m->code);
    if (m->n_sectors == 0 || !f->titled)
        for (uint8_t i = 0; i < codes.n_sectors; i++) tac_codes_add_sector(m, codes.sectors[i]);
    m->name = e.name;
    if (!m->office.n) m->office = codes.office;
    m->how = TAC_WHY_NAME;
    f->person = f->own_country = true;
    tac_str when = interval(k, &codes);
    m->why = tac_arena_printf(k->arena, "surname of %.*s (%.*s%.*s), whose country the text names", (int)e.name.n, e.name.s ? e.name.s : "", (int)e.where.n,
                              e.where.s ? e.where.s : "", (int)when.n, when.s ? when.s : "");
    tac_codes_classes(k, mention);
}

/* "Vice President Ford" is no maker of cars: a title in front says that the name is a person's. */
static bool titled_stranger(const tac_naming *k, const tac_scene *scene, const tac_found_name *found) {
    if (found->first == 0 || found->first != found->last) return false;
    const tac_word *before = &scene->s->words[found->first - 1];
    int32_t title = scene->agent[found->first - 1];
    bool titled = before->form.n && before->form.s[0] >= 'A' && before->form.s[0] <= 'Z' && (title >= 0 || tac_word_title(scene->lower[found->first - 1]) || tac_word_gender(scene->lower[found->first - 1]));
    if (!titled || scene->s->words[found->first].name != TAC_NAME_PERSON) return false;
    for (int i = 0; i < found->n_hits; i++)
        if (tac_lexicon_entry(k->lex, found->hits[i].entry).kind == TAC_ENTRY_PERSON) return false;
    return true;
}

/* The name that a phrase bears: at its head, or after a title that heads it ("Minister Sergei Shoigu" read with Minister above). */
static tac_found_name *own_name(const tac_naming *k, const tac_scene *scene, uint32_t head) {
    const tac_sentence *s = scene->s;
    int32_t name = scene->name[head];
    if (name >= 0 && titled_stranger(k, scene, &scene->names[name])) return NULL;
    if (name >= 0 && !part_of_longer_person(scene, head, &scene->names[name])) return &scene->names[name];
    if (name >= 0) return NULL;
    for (int32_t c = s->words[head].first_child; c >= 0; c = s->words[c].next_sibling) {
        const tac_word *w = &s->words[c];
        bool after = (uint32_t)c > head && (uint32_t)c <= scene->last[head];
        if (!after || (w->deprel != TAC_FLAT && w->deprel != TAC_APPOS && !(w->deprel == TAC_NMOD && tac_str_is(w->rel, "nmod:desc")))) continue;
        int32_t other = scene->name[c];
        if (other < 0 || part_of_longer_person(scene, (uint32_t)c, &scene->names[other])) continue;
        for (int i = 0; i < scene->names[other].n_hits; i++) {
            tac_entry_kind kind = tac_lexicon_entry(k->lex, scene->names[other].hits[i].entry).kind;
            if (kind == TAC_ENTRY_PERSON || kind == TAC_ENTRY_GROUP) return &scene->names[other];
        }
    }
    return NULL;
}

/* A ship of war bears its navy's letters: "USS Carney" is no Mr Carney. */
static bool code_ship(tac_naming *k, const tac_scene *scene, uint32_t mention) {
    static const struct { const char *letters, *code; } navies[] = {{"USS", "USA"}, {"USNS", "USA"}, {"HMS", "GBR"}, {"RFA", "GBR"}, {"HMAS", "AUS"}, {"HMNZS", "NZL"}, {"HMCS", "CAN"}, {"INS", "IND"}, {"PNS", "PAK"},
        {"BRP", "PHL"}, {"ROKS", "KOR"}, {"KRI", "IDN"}, {"RSS", "SGP"}, {"SLNS", "LKA"}, {"TCG", "TUR"}, {"BNS", "BGD"}, {"ARA", "ARG"}, {"JDS", "JPN"}};
    tac_mention *m = &k->at[mention];
    const tac_sentence *s = scene->s;
    for (uint32_t w = m->first; w < m->last && w <= m->head; w++) {
        if (s->words[w + 1].upos != TAC_PROPN) continue;
        for (size_t i = 0; i < sizeof navies / sizeof *navies; i++) {
            if (!tac_str_is(s->words[w].form, navies[i].letters)) continue;
            memcpy(m->code, navies[i].code, 4);
            tac_codes_add_sector(m, "MIL");
            m->how = TAC_WHY_NAME;
            m->why = tac_arena_printf(k->arena, "ship of the navy that writes %s", navies[i].letters);
            k->facts[mention].own_country = k->facts[mention].agent = k->facts[mention].proper = true;
            k->facts[mention].person = false;
            return true;
        }
    }
    return false;
}

/* "The Kuwait Times": a name that ends as newspapers' names do is one, and of the place in it. */
static bool newspaper(const tac_scene *scene, const tac_mention *m) {
    static const char *const ends[] = {"Times", "Herald", "Tribune", "Gazette", "Chronicle", "Telegraph", "Daily", "Observer", "Post", "Journal", "Examiner", "Inquirer", "Courier", "Zeitung", "Mail", "Dispatch"};
    if (scene->s->words[m->head].upos != TAC_PROPN || m->head == m->first) return false;
    bool named = false;
    for (uint32_t w = m->first; w < m->head; w++) named |= scene->s->words[w].upos == TAC_PROPN && scene->s->words[w].name == scene->s->words[m->head].name;
    for (size_t i = 0; named && i < sizeof ends / sizeof *ends; i++)
        if (tac_str_is(scene->s->words[m->head].form, ends[i])) return true;
    return false;
}

/* ---- the whole ---- */

/* "South American": a name that the lexicon says is of no one country. */
static bool many_lands(const tac_naming *k, const tac_scene *scene, uint32_t w) {
    if (scene->name[w] < 0) return false;
    tac_codes codes;
    return tac_lexicon_codes_at(k->lex, scene->names[scene->name[w]].hits[0].entry, k->date, &codes) && !codes.code[0];
}

/* "West African troops", "Caribbean foreign ministers", "a Central American court", "the East African bloc": those of a whole part of the world act as its organisation; so many of them do not. */
static void code_region(tac_naming *k, const tac_scene *scene, uint32_t mention) {
    tac_mention *m = &k->at[mention];
    const tac_facts *f = &k->facts[mention];
    static const char *const common[] = {"force", "court", "mission", "team", "contingent"}, *const unions[] = {"bloc", "alliance", "union", "grouping"};
    bool joint = f->plural, region = false, whole = false, europe = false;
    for (size_t i = 0; i < sizeof unions / sizeof *unions; i++) whole |= tac_str_is(scene->lower[m->head], unions[i]);
    for (size_t i = 0; i < sizeof common / sizeof *common; i++) joint |= tac_str_is(scene->lower[m->head], common[i]);
    if (m->code[0] || (!whole && (!f->agent || !joint || !any_of(m, "GOV MIL COP JUD")))) return;
    for (uint32_t w = m->first; w < m->head; w++) {
        region |= many_lands(k, scene, w);
        europe |= tac_str_is(scene->lower[w], "european");
        if (scene->s->words[w].upos == TAC_NUM || tac_word_quantity(scene->lower[w])) return;
    }
    if (!region && !europe) return;
    if (!m->n_sectors) tac_codes_add_sector(m, "GOV");
    memcpy(m->code, europe ? "EUR" : "IGO", 4);
    k->facts[mention].own_country = true;
    m->why = tac_codes_why(k, m->why, "", TAC_S("of a part of the world"));
}

/* "Police arrested 40", "many fled": a number that does or undergoes something stands for so many people. */
static bool counts_people(const tac_word *w) {
    return (w->deprel == TAC_NSUBJ || w->deprel == TAC_OBJ || tac_str_is(w->rel, "obl:agent")) && (w->upos == TAC_NUM || w->upos == TAC_ADJ || w->upos == TAC_DET);
}

/* "of 1994", "18 July": a number that dates. */
static bool tells_time(const tac_sentence *s, uint32_t w) {
    const tac_word *word = &s->words[w];
    bool year = word->form.n == 4 && (word->form.s[0] == '1' || word->form.s[0] == '2') && word->deprel != TAC_NSUBJ && word->deprel != TAC_OBJ;
    for (size_t i = 0; year && i < 4; i++) year = word->form.s[i] >= '0' && word->form.s[i] <= '9';
    for (int32_t c = word->first_child; c >= 0; c = s->words[c].next_sibling) year |= s->words[c].name == TAC_NAME_OTHER && s->words[c].upos == TAC_PROPN && s->words[c].deprel != TAC_CONJ;
    return year;
}

/* "part of the crowd", but "took part". */
static bool counted_of(const tac_scene *scene, uint32_t w) {
    const tac_sentence *s = scene->s;
    return w + 1 < s->n && tac_str_is(scene->lower[w + 1], "of");
}

static void look_at_words(tac_naming *k, const tac_scene *scene, uint32_t mention) {
    tac_mention *m = &k->at[mention];
    tac_facts *f = &k->facts[mention];
    const tac_sentence *s = scene->s;
    const tac_word *h = &s->words[m->head];
    tac_str lower = scene->lower[m->head];
    static const char plur[] = "Number=Plur";
    for (size_t i = 0; i + sizeof plur - 1 <= h->feats.n; i++)
        if (memcmp(h->feats.s + i, plur, sizeof plur - 1) == 0) f->plural = true;
    if (tac_str_is(h->xpos, "NNS") || tac_str_is(h->xpos, "NNPS")) f->plural = true;
    f->proper = h->upos == TAC_PROPN || h->name != TAC_NAME_NONE;
    f->relational = !f->proper || scene->agent[m->head] >= 0 ? tac_word_relational(lower) : false;
    f->quantity = h->upos != TAC_PROPN && (h->upos == TAC_NUM ? !tells_time(s, m->head) : tac_word_quantity(lower) && !(tac_str_is(lower, "part") && !counted_of(scene, m->head)));
    f->plural |= f->quantity && counts_people(h);
    f->place = h->name == TAC_NAME_PLACE || tac_word_place(lower);
    f->organisation = h->name == TAC_NAME_ORG || tac_word_organisation(lower);
    f->person = h->name == TAC_NAME_PERSON;
    f->gender = tac_word_gender(lower);
    f->stateless = tac_word_stateless(lower);
    for (uint32_t w = m->first; w <= m->last; w++) {
        tac_str word = scene->lower[w];
        if (w < m->head && tac_word_former(word)) f->former = true;
        bool of_term = scene->agent[w] >= 0 && scene->agent[w] == scene->agent[m->head] && tac_str_starts(scene->agents[scene->agent[w]].hit.value, "GOV"); /* "foreign minister" */
        if (w < m->head && !of_term && (tac_word_foreign(word) || many_lands(k, scene, w))) f->foreign = true;
        if (!f->gender && s->words[w].head == (int32_t)m->head) f->gender = tac_word_gender(word);
        bool own = s->words[w].head == (int32_t)m->head || (tac_str_is(h->rel, "nmod:poss") && s->words[w].head == h->head);
        if (w < m->head && s->words[w].upos == TAC_DET && own) {
            if (tac_str_is(word, "the") || tac_str_is(word, "this") || tac_str_is(word, "that") || tac_str_is(word, "these") || tac_str_is(word, "those")) f->definite = true;
            if (tac_str_is(word, "a") || tac_str_is(word, "an")) f->indefinite = true;
        }
    }
}

/* Someone who held an office and no longer does is ELI, keeping what the office was but GOV; "former residents" stay what they were. */
static void code_former(tac_mention *m, const tac_facts *f) {
    bool office = f->person && f->proper;
    for (uint8_t i = 0; i < m->n_sectors; i++)
        if (strstr("GOV LEG JUD SPY COP PTY", m->sectors[i]) && !f->organisation) office = true;
    if (!office) return;
    tac_mention old = *m;
    m->n_sectors = 0;
    tac_codes_add_sector(m, "ELI");
    for (uint8_t i = 0; i < old.n_sectors; i++)
        if (strstr("SPY COP OPP REB", old.sectors[i])) tac_codes_add_sector(m, old.sectors[i]);
}

/* A person is what the first name that tells says: of those in the text, else of the lexicon's ("Merkel": Angela). */
static void gender_by_name(tac_naming *k, const tac_scene *scene, uint32_t mention) {
    const tac_mention *m = &k->at[mention];
    tac_facts *f = &k->facts[mention];
    if (f->gender || !f->person || !f->proper || f->plural) return;
    for (uint32_t w = m->first; w <= m->last && !f->gender; w++)
        if (scene->s->words[w].upos == TAC_PROPN) f->gender = tac_given_name_gender(tac_text_plain(k->arena, scene->s->words[w].form));
    tac_str name = m->name, given;
    if (!f->gender && tac_str_cut(&name, ' ', &given)) f->gender = tac_given_name_gender(tac_text_plain(k->arena, given));
}

/* "The trade unionist Chakufwa Chihana", "Norwegian envoy Erik Solheim": a title says what someone is at a time for which the lexicon has no office. */
static bool titled_anew(const tac_mention *m, const tac_facts *f) {
    return f->person && !f->former && (m->n_sectors == 0 || (m->n_sectors == 1 && strcmp(m->sectors[0], "ELI") == 0));
}

static void code_one(tac_naming *k, uint32_t sentence, uint32_t mention) {
    tac_scene *scene = &k->scenes[sentence];
    tac_mention *m = &k->at[mention];
    tac_facts *f = &k->facts[mention];
    look_at_words(k, scene, mention);
    if (m->pronoun) {
        f->person = f->gender != 0;
        return;
    }
    if (code_ship(k, scene, mention)) {
        tac_codes_classes(k, mention);
        return;
    }
    tac_found_name *found = own_name(k, scene, m->head);
    if (found) code_name(k, scene, mention, found);
    int32_t agent = scene->agent[m->head];
    bool covered = found && m->head >= found->first && m->head <= found->last;
    if (agent >= 0 && !covered) {
        const tac_found_agent *a = &scene->agents[agent];
        f->agent = true;
        f->relational &= a->first == a->last;
        if (found && titled_anew(m, f)) {
            tac_mention title = *m;
            title.n_sectors = 0;
            add_term_sectors(&title, a->hit.value);
            memcpy(title.code, m->code, sizeof title.code); /* of whose side the lexicon's person is, the title does not say */
            if (title.n_sectors) *m = title;
        }
        if (!found) {
            f->weak_code = add_term_sectors(m, a->hit.value);
            m->how = TAC_WHY_AGENT;
            m->why = tac_arena_printf(k->arena, "agent %.*s (%.*s)", (int)a->hit.block.n, a->hit.block.s ? a->hit.block.s : "", (int)a->hit.where.n, a->hit.where.s ? a->hit.where.s : "");
            f->quantity = false;
            if (!f->organisation && !f->place) f->person = true;
        }
    }
    if (!found && agent < 0 && newspaper(scene, m)) {
        tac_codes_add_sector(m, "JRN");
        f->organisation = f->agent = true;
        f->person = false;
    }
    bool country = f->named && (m->bare_country || (f->place && !f->organisation));
    if (!country) tac_modifiers_add(k, sentence, mention);
    code_region(k, scene, mention);
    gender_by_name(k, scene, mention);
    if (f->former) code_former(m, f);
    tac_people_code(k, scene, mention);
    tac_codes_classes(k, mention);
}

void tac_codes_find(tac_naming *k, uint32_t sentence) {
    tac_scene *scene = &k->scenes[sentence];
    for (uint32_t i = scene->n_order; i-- > 0;) {
        int32_t mention = scene->mention[scene->order[i]];
        if (mention >= 0) code_one(k, sentence, (uint32_t)mention);
    }
}

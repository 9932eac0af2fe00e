/* Who is meant: one walk over the document in text order.
 *
 * A first look registers the people that the text introduces in full, acronyms and long names. The walk then gives each mention that lacks codes those of what it
 * refers to: a shorter form of a name ("Shoigu"), an acronym, the same noun told before ("the minister"), a pronoun; and at last the country of the setting. A
 * person of whom the text says nothing more than a country is a private one, CVL. */
#include <string.h>

#include "actors/internal.h"
#include "text/text.h"

static bool coded(const tac_mention *m) { return m->code[0] || m->n_sectors; }

static const tac_word *scene_word(const tac_naming *k, const tac_mention *m) { return &k->scenes[m->sentence].s->words[m->head]; }

static tac_str form_of(const tac_naming *k, const tac_mention *m) { return k->scenes[m->sentence].s->words[m->head].form; }

/* Capitals ("SHOIGU") and accents ("Condé") count for nothing. */
static tac_str key_of(tac_naming *k, tac_str form) { return tac_text_plain(k->arena, form); }

/* A word that may tell whose name it is, as "al", "de" and "van" do not. */
static bool name_word(const tac_scene *scene, uint32_t w) {
    static const char *const particles[] = {"abd", "abdul", "abu", "al", "bin", "da", "de", "del", "dos", "el", "ibn", "la", "le", "ould", "van", "von"};
    const tac_word *word = &scene->s->words[w];
    if (word->form.n && word->form.s[0] >= 'a' && word->form.s[0] <= 'z') return false;
    if (tac_word_listed(scene->lower[w], particles, sizeof particles / sizeof *particles)) return false;
    return word->upos == TAC_PROPN && word->form.n > 1 && scene->agent[w] < 0 && !tac_word_gender(scene->lower[w]) && !tac_str_ends(word->form, ".");
}

static void refer(tac_discourse *d, uint32_t mention, uint32_t to) {
    tac_naming *k = d->k;
    tac_str form = form_of(k, &k->at[to]), old = k->at[to].why;
    bool place = k->facts[mention].place;
    tac_codes_take(k, mention, to, TAC_WHY_COREFERENCE);
    k->facts[mention].place = place || k->facts[to].place;
    k->facts[mention].own_country = k->facts[to].own_country;
    if (!k->facts[mention].gender) k->facts[mention].gender = k->facts[to].gender;
    k->at[mention].antecedent = (int32_t)to;
    k->at[mention].why = tac_codes_why_referred(k, form, old);
}

static void register_person(tac_discourse *d, uint32_t mention) {
    tac_naming *k = d->k;
    const tac_mention *m = &k->at[mention];
    const tac_scene *scene = &k->scenes[m->sentence];
    for (uint32_t w = m->first; w <= m->last; w++) {
        if (!name_word(scene, w) || (scene->s->words[w].name != TAC_NAME_PERSON && !(k->facts[mention].named && scene->name[w] >= 0 && k->facts[mention].named == &scene->names[scene->name[w]]))) continue;
        tac_str key = key_of(k, scene->s->words[w].form);
        uint32_t old;
        if (tac_map_get(d->people, key, &old) && (k->at[old].n_sectors >= (m->n_sectors > 0)) && (k->at[old].code[0] || !m->code[0])) continue;
        tac_map_set(d->people, k->arena, key, mention);
    }
}

/* Initials of a name's capitalised words: "Revolutionary Democratic Front" RDF. */
static void register_initials(tac_discourse *d, uint32_t mention) {
    tac_naming *k = d->k;
    const tac_mention *m = &k->at[mention];
    const tac_scene *scene = &k->scenes[m->sentence];
    char letters[16];
    size_t n = 0;
    for (uint32_t w = m->first; w <= m->last && n < sizeof letters; w++) {
        tac_str form = scene->s->words[w].form;
        if (form.n > 1 && form.s[0] >= 'A' && form.s[0] <= 'Z') letters[n++] = form.s[0];
    }
    if (n < 2) return;
    tac_str key = tac_arena_str(k->arena, (tac_str){letters, n});
    uint32_t old;
    if (!tac_map_get(d->initials, key, &old)) tac_map_set(d->initials, k->arena, key, mention);
}

/* "The Islamic Salvation Front", "the African Union": later "the Front", "the Union". */
static void register_body(tac_discourse *d, uint32_t mention) {
    tac_naming *k = d->k;
    const tac_mention *m = &k->at[mention];
    const tac_facts *f = &k->facts[mention];
    const tac_scene *scene = &k->scenes[m->sentence];
    tac_str form = form_of(k, m);
    bool full = (f->named && f->named->last > f->named->first && f->named->last == m->head) || (m->head > m->first && scene->s->words[m->head - 1].upos == TAC_PROPN);
    if (f->proper && !f->person && !f->place && (f->organisation || f->agent) && full && m->code[0] && form.n > 2 && form.s[0] >= 'A' && form.s[0] <= 'Z')
        tac_map_set(d->bodies, k->arena, scene->lower[m->head], mention);
}

static bool resolve_body(tac_discourse *d, uint32_t mention) {
    tac_naming *k = d->k;
    const tac_mention *m = &k->at[mention];
    const tac_facts *f = &k->facts[mention];
    tac_str form = form_of(k, m);
    uint32_t to;
    bool alone = f->definite && m->last == m->head && m->first + 1 == m->head && form.s[0] >= 'A' && form.s[0] <= 'Z';
    if (!alone || f->named || f->person || !tac_map_get(d->bodies, k->scenes[m->sentence].lower[m->head], &to) || to == mention) return false;
    refer(d, mention, to);
    return true;
}

/* "the North" where the text has North Korea. */
static void register_compass(tac_discourse *d, uint32_t mention) {
    tac_naming *k = d->k;
    const tac_mention *m = &k->at[mention];
    tac_str first = k->facts[mention].named ? k->scenes[m->sentence].s->words[k->facts[mention].named->first].form : (tac_str){0};
    uint32_t old;
    bool compass = tac_str_is(first, "North") || tac_str_is(first, "South") || tac_str_is(first, "East") || tac_str_is(first, "West");
    if (compass && k->facts[mention].named->last > k->facts[mention].named->first && !tac_map_get(d->initials, first, &old)) tac_map_set(d->initials, k->arena, first, mention);
}

static void register_noun(tac_discourse *d, tac_str lower, uint32_t mention) {
    if (lower.n > 2) tac_map_set(d->nouns, d->k->arena, lower, mention);
}

/* A head noun with its agent's words: "foreign minister", not any minister. */
static tac_str noun_key(tac_naming *k, const tac_scene *scene, uint32_t head) {
    int32_t agent = scene->agent[head];
    if (agent < 0 || scene->agents[agent].first >= head) return scene->lower[head];
    tac_str key = {0};
    for (uint32_t w = scene->agents[agent].first; w <= head; w++)
        key = tac_arena_printf(k->arena, "%.*s%s%.*s", (int)key.n, key.s ? key.s : "", key.n ? " " : "", (int)scene->lower[w].n, scene->lower[w].s);
    return key;
}

/* After a mention has its codes, later phrases may mean it by its noun, its title or its office. */
static void register_nouns(tac_discourse *d, uint32_t mention) {
    tac_naming *k = d->k;
    const tac_mention *m = &k->at[mention];
    const tac_facts *f = &k->facts[mention];
    const tac_scene *scene = &k->scenes[m->sentence];
    if (!m->code[0] || m->pronoun) return;
    if (!f->proper || scene->agent[m->head] >= 0) {
        register_noun(d, scene->lower[m->head], mention);
        register_noun(d, noun_key(k, scene, m->head), mention);
    }
    if (!f->person || !f->proper) return;
    for (uint32_t w = m->first; w <= m->last; w++)
        if (scene->agent[w] >= 0 && scene->agents[scene->agent[w]].last == w) {
            register_noun(d, scene->lower[w], mention);
            register_noun(d, noun_key(k, scene, w), mention);
        }
    size_t at = m->office.n;
    while (at > 0 && m->office.s[at - 1] != ' ') at--;
    if (m->office.n) register_noun(d, tac_text_lower(k->arena, (tac_str){m->office.s + at, m->office.n - at}), mention);
}

/* "the North" and "the South" in a text that names one Korea by its capital or its people only. */
static bool be_half(tac_discourse *d, uint32_t mention) {
    tac_naming *k = d->k;
    tac_mention *m = &k->at[mention];
    bool north = tac_str_is(form_of(k, m), "North"), south = tac_str_is(form_of(k, m), "South"), korea = false;
    for (int c = 0; c < d->n_countries; c++)
        korea |= d->countries[c].whole && (strcmp(d->countries[c].code, "PRK") == 0 || strcmp(d->countries[c].code, "KOR") == 0);
    if (!korea || (!north && !south)) return false;
    memcpy(m->code, north ? "PRK" : "KOR", 4);
    m->how = TAC_WHY_COREFERENCE;
    m->why = tac_arena_printf(k->arena, "the half of Korea that is %s", north ? "north" : "south");
    k->facts[mention].own_country = m->bare_country = true;
    return true;
}

/* A name that the lexicon lacks and that says nothing of itself: a short form of one told in full. */
static bool resolve_name(tac_discourse *d, uint32_t mention) {
    tac_naming *k = d->k;
    const tac_mention *m = &k->at[mention];
    const tac_facts *f = &k->facts[mention];
    const tac_scene *scene = &k->scenes[m->sentence];
    tac_str form = form_of(k, m);
    uint32_t to;
    if (tac_word_shape(form) == TAC_SHAPE_UPPER && tac_map_get(d->initials, form, &to) && to != mention && coded(&k->at[to])) {
        refer(d, mention, to);
        return true;
    }
    bool compass = tac_str_is(form, "North") || tac_str_is(form, "South") || tac_str_is(form, "East") || tac_str_is(form, "West");
    if (compass && tac_map_get(d->initials, form, &to) && to != mention) {
        refer(d, mention, to);
        k->at[mention].bare_country = true;
        return true;
    }
    if (compass && !f->person) return be_half(d, mention);
    if (f->organisation && !f->person) return false;
    for (uint32_t w = m->last + 1; w-- > m->first;) {
        if (!name_word(scene, w)) continue;
        if (!tac_map_get(d->people, key_of(k, scene->s->words[w].form), &to) || to == mention || !coded(&k->at[to])) continue;
        refer(d, mention, to);
        return true;
    }
    return false;
}

/* Nouns for bodies, the sectors of those that they are said of, and the codes of such as are no state's: "the alliance" is no ministry, "the group" no news agency. */
static const struct { const char *noun, *sectors, *codes; } bodies[] = {{"group", "REB PTY OPP SOC LAB UAF PRM CRM REL PRE CVL", "NGO IMG"}, {"movement", "REB PTY OPP SOC LAB UAF PRM REL", "NGO IMG"},
    {"faction", "REB PTY OPP UAF PRM", "IMG"}, {"organisation", "REB PTY OPP SOC LAB UAF REL MED", "UNO IGO NGO IMG EUR"}, {"organization", "REB PTY OPP SOC LAB UAF REL MED", "UNO IGO NGO IMG EUR"},
    {"alliance", "REB PTY OPP UAF", "IGO EUR"}, {"bloc", "PTY OPP", "IGO EUR"}, {"union", "LAB SOC PTY", "IGO EUR"}, {"company", "BUS", "MNC"}, {"firm", "BUS", "MNC"},
    {"charity", "SOC REL MED", "NGO"}, {"agency", NULL, NULL}, {"network", NULL, NULL}, {"body", NULL, NULL}, {"club", NULL, NULL}};

static bool said_of(const tac_mention *o, size_t body) {
    if (!bodies[body].sectors) return true;
    if (o->n_sectors && strcmp(o->sectors[0], "JRN") == 0) return false;
    return (o->code[0] && strstr(bodies[body].codes, o->code)) || (o->n_sectors && strstr(bodies[body].sectors, o->sectors[0]));
}

/* "the minister", "the rebels", "troops" after "Kenyan troops": the latest that the same noun named. */
static bool resolve_noun(tac_discourse *d, uint32_t mention) {
    tac_naming *k = d->k;
    tac_mention *m = &k->at[mention];
    const tac_facts *f = &k->facts[mention];
    const tac_scene *scene = &k->scenes[m->sentence];
    tac_str lower = noun_key(k, scene, m->head);
    uint32_t to;
    if (f->indefinite || f->own_country || f->foreign) return false;
    if (tac_map_get(d->nouns, lower, &to) && to != mention && (f->definite || k->facts[to].plural == f->plural)) {
        const tac_mention *o = &k->at[to];
        const char *country = f->agent && tac_country_told(k, o->code) ? tac_setting_country(d, mention) : "";
        if (country[0] && strcmp(country, o->code) != 0) return false;
        if (f->agent && !f->definite) {
            memcpy(m->code, o->code, sizeof m->code);
            m->why = tac_arena_printf(k->arena, "%.*s; country of the same noun before", (int)m->why.n, m->why.s ? m->why.s : "");
            return true;
        }
        if (f->agent || f->definite) {
            refer(d, mention, to);
            return true;
        }
    }
    if (!f->definite || f->plural) return false;
    bool unions = tac_str_is(lower, "bloc") || tac_str_is(lower, "alliance") || tac_str_is(lower, "union") || tac_str_is(lower, "organisation") || tac_str_is(lower, "organization") || tac_str_is(lower, "club");
    for (size_t b = 0; b < sizeof bodies / sizeof *bodies; b++) {
        if (!tac_str_is(lower, bodies[b].noun)) continue;
        for (uint32_t i = mention, seen = 0; i-- > 0 && seen < 40; seen++) {
            const tac_facts *of = &k->facts[i];
            const tac_mention *o = &k->at[i];
            bool states = unions && of->named && of->organisation && o->bare_country; /* "ECOWAS": its members act for it */
            if (o->pronoun || (!states && (!o->n_sectors || !(of->organisation || (of->agent && !of->person)) || o->bare_country)) || !coded(o)) continue;
            if (!said_of(o, b) || (m->n_sectors && strcmp(m->sectors[0], o->sectors[0]) != 0)) continue;
            refer(d, mention, i);
            return true;
        }
    }
    return false;
}

/* "shelled Naungcho": a town that neither lexicon nor gazetteer knows lies where the text is. */
static bool is_unknown_place(const tac_naming *k, const tac_mention *m, const tac_facts *f) {
    return f->proper && !f->named && !f->one_of_many && !f->organisation && !f->person && !m->n_sectors && scene_word(k, m)->name == TAC_NAME_PLACE;
}

/* "the country", "the capital": the setting itself. */
static bool is_setting(const tac_str lower) {
    return tac_str_is(lower, "country") || tac_str_is(lower, "nation") || tac_str_is(lower, "republic") || tac_str_is(lower, "kingdom") || tac_str_is(lower, "state");
}

/* "the town", "the island": a place in the country that is told of, and nobody's voice. */
static bool is_locality(tac_str lower) {
    static const char *const places[] = {"town", "city", "capital", "island", "area", "region", "province", "district", "territory", "village", "enclave", "strip", "north", "south", "valley", "peninsula", "zone", "suburb"};
    for (size_t i = 0; i < sizeof places / sizeof *places; i++)
        if (tac_str_is(lower, places[i])) return true;
    return false;
}

/* A number or a part of some that does something or has it done: "sentenced 529", "the rest surrendered". */
static bool counts_people(const tac_discourse *d, uint32_t mention) {
    const tac_naming *k = d->k;
    const tac_facts *f = &k->facts[mention];
    if (!f->quantity || f->place) return false;
    return f->plural || scene_word(k, &k->at[mention])->upos == TAC_NUM || d->stands[mention].role != TAC_STANDS_BESIDE;
}

/* "The other five", "one", "four of them": a small number alone is of those told of before; "thousands" are anybody. */
static void count_again(tac_discourse *d, uint32_t mention) {
    tac_naming *k = d->k;
    const tac_mention *m = &k->at[mention];
    static const char *const crowds[] = {"dozen", "hundred", "many", "million", "most", "scores", "ten", "tens", "thousand"};
    int32_t any = TAC_NONE, of = TAC_NONE;
    if (tac_word_listed(k->scenes[m->sentence].lower[m->head], crowds, sizeof crowds / sizeof *crowds)) return;
    if (coded(m) || !counts_people(d, mention)) return;
    tac_antecedent_find(k, mention, TAC_WANT_MANY, 0, &any, &of);
    if (of < 0 || !k->facts[of].plural || !k->at[of].n_sectors || k->at[of].bare_country) return;
    tac_pronoun_refer(d, mention, (uint32_t)of);
}

/* "He", "she" and "they" that the reader takes for a party and that refer to nothing that was found: they have a country all the same. */
static bool someone(const tac_naming *k, uint32_t mention) {
    const tac_mention *m = &k->at[mention];
    if (!m->pronoun || m->antecedent >= 0 || k->facts[mention].refers >= 0) return false;
    tac_pronoun is = tac_pronoun_class(scene_word(k, m));
    return (is == TAC_PRONOUN_HE || is == TAC_PRONOUN_SHE || is == TAC_PRONOUN_THEY) && tac_sector_party(k, mention);
}

/* What the text makes known of a party without a country of its own words. */
static void resolve_country(tac_discourse *d, uint32_t mention) {
    tac_naming *k = d->k;
    tac_mention *m = &k->at[mention];
    tac_facts *f = &k->facts[mention];
    if (m->code[0] || (m->pronoun && !tac_pronoun_anyone(scene_word(k, m)) && !someone(k, mention))) return;
    bool nobody = (f->person && f->proper && m->n_sectors == 0) || m->pronoun;
    /* "military exercises" have a sector by their modifier alone: a thing, and nobody's */
    bool party = (m->n_sectors > 0 && (f->agent || f->proper || f->person || f->organisation || (f->relational && !f->place))) || nobody || counts_people(d, mention) || tac_sector_party(k, mention);
    if (!party) {
        m->n_sectors = 0;
        return;
    }
    const char *country = tac_setting_country(d, mention);
    if (!country[0]) return;
    memcpy(m->code, country, 4);
    f->assigned = true;
    if (m->n_sectors == 0 && (nobody || f->person || f->quantity)) tac_codes_add_sector(m, "CVL");
    m->of_text = true;
    m->why = tac_arena_printf(k->arena, "%.*s%scountry of the text, %s", (int)m->why.n, m->why.s ? m->why.s : "", m->why.n ? "; " : "", country);
    if (m->how == TAC_WHY_NONE) m->how = TAC_WHY_COREFERENCE;
    tac_codes_classes(k, mention);
}

/* "officers" after the police have been told of are theirs, else soldiers. */
static void which_officers(tac_naming *k, uint32_t mention) {
    enum { BACK = 40 };
    tac_mention *m = &k->at[mention];
    if (!tac_str_is(k->scenes[m->sentence].lower[m->head], "officer") || m->n_sectors != 1 || strcmp(m->sectors[0], "MIL") != 0) return;
    for (uint32_t i = mention, steps = 0; i-- > 0 && steps < BACK; steps++) {
        const tac_mention *o = &k->at[i];
        bool police = o->n_sectors && strcmp(o->sectors[0], "COP") == 0;
        if (!police && !(o->n_sectors && strcmp(o->sectors[0], "MIL") == 0)) continue;
        if (police) memcpy(m->sectors[0], "COP", 4);
        return;
    }
}

/* "The German chancellor" after Angela Merkel, who is it: a woman. */
static void be_she(tac_discourse *d, uint32_t mention) {
    tac_naming *k = d->k;
    tac_mention *m = &k->at[mention];
    tac_facts *f = &k->facts[mention];
    uint32_t to;
    if (f->gender || f->proper || f->plural || !f->agent || !m->code[0] || !tac_map_get(d->nouns, noun_key(k, &k->scenes[m->sentence], m->head), &to) || to == mention) return;
    if (k->facts[to].proper && k->facts[to].person && strcmp(k->at[to].code, m->code) == 0) f->gender = k->facts[to].gender;
}

/* "Japan sent its foreign minister, Yukihiko Ikeda": whose minister he is was not known before the walk. */
static void share_owner(tac_naming *k, uint32_t mention, uint32_t with) {
    tac_mention *m = &k->at[mention];
    const tac_mention *o = &k->at[with];
    if (!o->code[0] || k->facts[with].assigned || (m->code[0] && !k->facts[mention].assigned) || k->facts[mention].place) return;
    memcpy(m->code, o->code, sizeof m->code);
    k->facts[mention].assigned = m->of_text = false;
    m->why = tac_codes_why(k, (tac_str){0}, "beside ", o->why);
    tac_codes_classes(k, mention);
}

static void resolve(tac_discourse *d, uint32_t mention) {
    tac_naming *k = d->k;
    tac_mention *m = &k->at[mention];
    tac_facts *f = &k->facts[mention];
    const tac_scene *scene = &k->scenes[m->sentence];
    if (m->pronoun) {
        tac_pronoun_resolve(d, mention);
        resolve_country(d, mention);
        return;
    }
    which_officers(k, mention);
    be_she(d, mention);
    tac_pronoun_pair(d, mention);
    if (m->antecedent >= 0 || resolve_body(d, mention)) return;
    tac_pronoun_owner(d, mention);
    if (f->appositive_of >= 0 && f->appositive_of < (int32_t)mention) {
        share_owner(k, mention, (uint32_t)f->appositive_of);
        if (!k->facts[f->appositive_of].own_country) share_owner(k, (uint32_t)f->appositive_of, mention);
    }
    if (f->proper && !f->named && (!m->code[0] || !m->n_sectors) && !(f->place && m->code[0])) {
        if (!m->n_sectors) resolve_name(d, mention);
        else if (f->person && !m->code[0]) {
            uint32_t to;
            if (tac_map_get(d->people, key_of(k, form_of(k, m)), &to) && to != mention && k->at[to].code[0]) memcpy(m->code, k->at[to].code, sizeof m->code);
        }
    } else if (!m->code[0] && (!f->proper || f->agent)) {
        resolve_noun(d, mention);
    }
    if (!m->code[0] && f->definite && !f->plural && is_setting(scene->lower[m->head])) {
        const char *country = tac_setting_country(d, mention);
        memcpy(m->code, country, strlen(country) + 1);
        m->n_sectors = 0;
        m->bare_country = country[0] != 0;
        f->place = true;
    }
    if (!m->code[0] && ((f->definite && !m->n_sectors && !f->named && is_locality(scene->lower[m->head])) || is_unknown_place(k, m, f))) {
        const char *country = tac_setting_country(d, mention);
        memcpy(m->code, country, strlen(country) + 1);
        if (country[0]) m->why = tac_arena_printf(k->arena, "place in %s", country);
        f->place = f->assigned = true;
    }
    count_again(d, mention);
    resolve_country(d, mention);
    if (f->person && f->proper && m->code[0] && m->n_sectors == 0 && !m->bare_country && !f->organisation && !f->place) tac_codes_add_sector(m, "CVL");
    tac_sector_hear(k, mention);
    tac_codes_classes(k, mention);
}

/* Those whose speaker has been read by now, or all at the end. */
static void resolve_waiting(tac_discourse *d, tac_entities *entities, uint32_t read) {
    uint32_t left = 0;
    for (uint32_t i = 0; i < d->waiting.n; i++) {
        uint32_t mention = d->waiting.at[i];
        if (d->k->facts[mention].refers >= (int32_t)read) d->waiting.at[left++] = mention;
        else {
            tac_pronoun_said(d, mention);
            tac_entities_join(entities, mention, (uint32_t)d->k->facts[mention].refers);
        }
    }
    d->waiting.n = left;
}

void tac_coreference_find(tac_naming *k) {
    tac_discourse discourse = {.k = k, .speaker = TAC_NONE}, *d = &discourse;
    d->people = tac_map_new(k->arena);
    d->initials = tac_map_new(k->arena);
    d->nouns = tac_map_new(k->arena);
    d->bodies = tac_map_new(k->arena);
    d->interviewed = tac_speakers_interviewed(k);
    tac_setting_start(d);
    tac_entities *entities = tac_entities_new(k);
    for (uint32_t i = 0; i < k->n; i++) {
        const tac_facts *f = &k->facts[i];
        if (f->person && f->proper && k->at[i].n_sectors && k->at[i].last > k->at[i].first) register_person(d, i);
        if (f->proper && coded(&k->at[i]) && k->at[i].last > k->at[i].first) register_initials(d, i);
        if (f->named && k->at[i].bare_country) register_compass(d, i);
    }
    tac_surnames_find(d);
    for (uint32_t i = 0; i < k->n; i++) /* before "the North's colonel" asks */
        if (k->facts[i].proper && !k->facts[i].named && !k->facts[i].person && k->facts[i].definite) be_half(d, i);
    for (uint32_t i = 0; i < k->n; i++)
        if (k->facts[i].person && k->facts[i].proper && k->at[i].n_sectors) register_person(d, i);
    uint32_t from = 0;
    for (uint32_t sentence = 0; sentence < k->parse->n; sentence++) {
        uint32_t to = from;
        while (to < k->n && k->at[to].sentence == sentence) to++;
        for (uint32_t i = from; i < to; i++) {
            resolve(d, i);
            register_nouns(d, i);
            register_body(d, i);
            tac_entities_settle(entities, i);
        }
        resolve_waiting(d, entities, to);
        from = to;
    }
    tac_entities_finish(entities);
}

/* Names that bodies of many countries bear: "the National Liberation Army", "the Democrats", "the Republican Guard", "PNC". The lexicon has some country's; they are that
 * country's where the text tells of it, or of none at all. In a text that tells of other countries only, the words say no more than what kind of body it is, and the rest of
 * the room finds whose, as of any "army" or "party". */
#include <string.h>

#include "actors/internal.h"
#include "text/text.h"

/* Words of which the names of parties, forces, courts and ministries are made the world over. */
static bool common(tac_str lower) {
    static const char *const words[] = {"action", "administration", "agency", "alliance", "and", "armed", "army", "assembly", "authority", "bureau", "center", "central", "centre", "christian", "civil", "coalition",
        "coast", "command", "commission", "committee", "communist", "congress", "conservative", "conservatives", "constitutional", "corps", "council", "court", "defence", "defense", "democracy", "democrat",
        "democratic", "democrats", "department", "development", "economic", "electoral", "federal", "finance", "for", "force", "forces", "foreign", "free", "freedom", "front", "general", "government", "green",
        "greens", "guard", "guards", "health", "high", "home", "house", "independence", "independent", "intelligence", "interior", "internal", "jihad", "justice", "labor", "labour", "left", "legislative",
        "liberal", "liberals", "liberation", "maoist", "maoists", "military", "ministry", "moderate", "movement", "national", "nationalist", "nationalists", "navy", "new", "of", "office", "opposition",
        "parliament", "party", "patriotic", "peace", "people", "people's", "police", "political", "popular", "power", "presidential", "progress", "progressive", "public", "radical", "rally", "reform",
        "republican", "republicans", "resistance", "revolution", "revolutionary", "security", "senate", "service", "social", "socialist", "socialists", "solidarity", "special", "staff", "state", "supreme",
        "the", "trade", "union", "unionist", "united", "unity", "workers"};
    return tac_word_listed(lower, words, sizeof words / sizeof *words);
}

static bool initials(tac_str form) {
    enum { MOST = 3 };
    for (size_t i = 0; i < form.n; i++)
        if (form.s[i] < 'A' || form.s[i] > 'Z') return false;
    return form.n > 1 && form.n <= MOST;
}

static bool made_of_common_words(tac_naming *k, const tac_scene *scene, const tac_found_name *found) {
    for (uint32_t w = found->first; w <= found->last; w++) {
        tac_str form = scene->s->words[w].form;
        bool possessive = tac_str_is(form, "'s") || tac_str_is(form, "\xE2\x80\x99s");
        if (!possessive && !common(tac_text_lower(k->arena, form))) return false;
    }
    return true;
}

/* What kind of body it is, as an agent's value; empty where the name is one country's alone. America's departments and services are known by their bare names everywhere. */
static tac_str shared_as(tac_naming *k, const tac_scene *scene, const tac_found_name *found, char code[4]) {
    static const char bodies[] = "GOV LEG JUD MIL COP SPY PTY OPP LAB UAF REB", lettered[] = "LEG MIL PTY SPY";
    const tac_name_hit *hit = &found->hits[0];
    tac_entry e = tac_lexicon_entry(k->lex, hit->entry);
    tac_codes codes;
    bool seat = e.kind == TAC_ENTRY_COUNTRY && hit->how == TAC_HOW_SEAT;
    if ((e.kind != TAC_ENTRY_GROUP && !seat) || !e.n_codes) return (tac_str){0};
    bool letters = found->first == found->last && initials(scene->s->words[found->first].form), words = made_of_common_words(k, scene, found);
    if (!words && !letters) return (tac_str){0};
    if (!tac_lexicon_codes_at(k->lex, hit->entry, k->date, &codes)) codes = tac_lexicon_entry_codes(k->lex, hit->entry, 0);
    memcpy(code, codes.code, 4);
    if (!code[0] || !tac_codes_country(code)) return (tac_str){0};
    if (seat) return words ? TAC_S("GOV") : (tac_str){0};
    bool party = codes.n_sectors && strcmp(codes.sectors[0], "PTY") == 0;
    if (!codes.n_sectors || !strstr(words ? bodies : lettered, codes.sectors[0]) || (strcmp(code, "USA") == 0 && !party)) return (tac_str){0};
    tac_str value = {0};
    for (uint8_t i = 0; i < codes.n_sectors; i++) value = tac_arena_printf(k->arena, "%.*s%s%s", (int)value.n, value.s ? value.s : "", value.n ? " " : "", codes.sectors[i]);
    return value;
}

/* The countries that the text names by what is no other's name. */
static void tell(tac_naming *k, const char *code) {
    int i = 0;
    if (!code[0] || !tac_codes_country(code)) return;
    while (i < k->n_told && strcmp(k->told[i].code, code) != 0) i++;
    if (i == TAC_COUNTRIES) return;
    if (i == k->n_told) memcpy(k->told[k->n_told++].code, code, 4);
    k->told[i].times++;
}

uint32_t tac_country_told(const tac_naming *k, const char *code) {
    for (int i = 0; i < k->n_told; i++)
        if (strcmp(k->told[i].code, code) == 0) return k->told[i].times;
    return 0;
}

/* "Serbs", "Brussels": of a country or of others. */
static bool of_several(const tac_found_name *found) {
    bool several = found->n_hits > 1 && found->hits[0].how == TAC_HOW_SEAT;
    for (int i = 0; i < found->n_hits; i++) several |= tac_peoples_abroad(found->hits[i].how);
    return several;
}

static void tell_all(tac_naming *k) {
    for (uint32_t i = 0; i < k->parse->n; i++) {
        const tac_scene *scene = &k->scenes[i];
        for (uint32_t n = 0; n < scene->n_names; n++) {
            const tac_found_name *found = &scene->names[n];
            tac_codes codes;
            char code[4];
            if (of_several(found) || tac_lexicon_entry(k->lex, found->hits[0].entry).kind != TAC_ENTRY_COUNTRY || shared_as(k, scene, found, code).n) continue;
            if (tac_lexicon_codes_at(k->lex, found->hits[0].entry, k->date, &codes)) tell(k, codes.code);
        }
    }
}

/* An agent in place of the name; agents of the sentence are sought afterwards. */
static void be_agent(tac_naming *k, tac_scene *scene, const tac_found_name *found, tac_str value) {
    tac_entry e = tac_lexicon_entry(k->lex, found->hits[0].entry);
    tac_found_agent agent = {.first = found->first, .last = found->last};
    agent.hit = (tac_term_hit){.words = found->last - found->first + 1, .value = value, .block = e.name, .where = e.where};
    for (uint32_t w = found->first; w <= found->last; w++) {
        scene->name[w] = TAC_NONE;
        scene->agent[w] = (int32_t)scene->n_agents;
    }
    scene->agents[scene->n_agents++] = agent;
}

void tac_shared_names_settle(tac_naming *k) {
    tell_all(k);
    if (k->n_told == 0) return;
    for (uint32_t i = 0; i < k->parse->n; i++) {
        tac_scene *scene = &k->scenes[i];
        for (uint32_t n = 0; n < scene->n_names; n++) {
            char code[4] = "";
            tac_str value = shared_as(k, scene, &scene->names[n], code);
            if (value.n && !tac_country_told(k, code)) be_agent(k, scene, &scene->names[n], value);
        }
    }
}

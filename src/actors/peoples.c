/* Peoples: "the Iraqis", "14 Serbs", "ethnic Albanians", "the Turks of Bulgaria". A people's name says the country that it is called by, unless the text tells that it lives in
 * another, as a minority there; and stands for the state or for some of its people. */
#include <string.h>

#include "actors/internal.h"

bool tac_peoples_abroad(tac_name_how how) { return how == TAC_HOW_MINORITY || how == TAC_HOW_NAMESAKE; }

/* "Serbs" in a text of Bosnia, "Indians" in one of Peru that does not tell of India: the country's, told of most, that has a people of the name; -1. */
int tac_peoples_minority(const tac_naming *k, const tac_found_name *found) {
    int best = TAC_NONE;
    uint32_t most = 0;
    tac_codes codes;
    bool other = tac_lexicon_codes_at(k->lex, found->hits[0].entry, k->date, &codes) && tac_country_told(k, codes.code);
    for (int i = 0; i < found->n_hits; i++) {
        tac_name_how how = found->hits[i].how;
        if ((how != TAC_HOW_MINORITY && (how != TAC_HOW_NAMESAKE || other)) || !tac_lexicon_codes_at(k->lex, found->hits[i].entry, k->date, &codes)) continue;
        uint32_t told = tac_country_told(k, codes.code);
        if (told <= most) continue;
        most = told;
        best = i;
    }
    return best;
}

/* Names of peoples are the people ("Iraqis") unless they stand for the state ("the Iraqis"); a lone adjective is a person ("a Tanzanian") or the state. */
void tac_peoples_code(tac_mention *m, const tac_facts *f, tac_name_how how, const tac_scene *scene) {
    bool counted = f->indefinite;
    for (uint32_t w = m->first; w < m->head; w++) counted |= scene->s->words[w].upos == TAC_NUM || tac_word_quantity(scene->lower[w]);
    if (counted || (how == TAC_HOW_PEOPLE && !f->definite) || (how == TAC_HOW_ADJECTIVE && f->plural && !f->definite)) tac_codes_add_sector(m, "CVL");
    else m->bare_country = true;
}

/* Peoples of whom many live as a minority elsewhere, where they are called after both countries, the people last: "Bosnian Serbs", "Fiji Indians". Of others the last is
 * where they live ("Palestinian Jordanians", "Greek Cypriots", "Japanese Peruvians"). */
static bool of_minorities(const char *code) {
    static const char *const codes[] = {"ALB", "ARM", "AZE", "BGR", "BIH", "CHN", "GRC", "HRV", "HUN", "IND", "KAZ", "KGZ", "KOR", "MKD", "MNG", "NPL", "POL", "PSE", "RUS", "SOM", "SRB", "TJK", "TKM",
        "TUR", "UKR", "UZB", "VNM"};
    return tac_word_listed(tac_str_of(code), codes, sizeof codes / sizeof *codes);
}

/* "The Albanians of southern Serbia", "Bosnian Serbs": a people of a place in another country than its own; "Americans in Iraq" are Americans still. */
static bool lives_abroad(const tac_naming *k, const tac_scene *scene, const tac_mention *m) {
    const tac_sentence *s = scene->s;
    for (int32_t c = s->words[m->head].first_child; c >= 0; c = s->words[c].next_sibling) {
        if (scene->mention[c] < 0) continue;
        const tac_mention *place = &k->at[scene->mention[c]];
        if (!place->code[0] || strcmp(place->code, m->code) == 0 || !tac_codes_country(place->code)) continue;
        bool of = false;
        for (int32_t g = s->words[c].first_child; g >= 0; g = s->words[g].next_sibling) of |= s->words[g].deprel == TAC_CASE && tac_str_is(scene->lower[g], "of");
        bool behind = c > (int32_t)m->head && s->words[c].deprel == TAC_NMOD && of;
        bool before = c + 1 == (int32_t)m->head && s->words[c].first_child < 0 && (s->words[c].deprel == TAC_AMOD || s->words[c].deprel == TAC_COMPOUND);
        if (behind || (before && of_minorities(m->code))) return true;
    }
    return false;
}

/* In how many countries that the text tells of they may live. */
static int hosts_told(const tac_naming *k, const tac_found_name *found) {
    int hosts = 0;
    tac_codes codes;
    for (int i = 0; i < found->n_hits; i++) {
        hosts += tac_peoples_abroad(found->hits[i].how) && tac_lexicon_codes_at(k->lex, found->hits[i].entry, k->date, &codes) && tac_country_told(k, codes.code);
    }
    return hosts;
}

/* "Ethnic Albanians in Serbia", "ethnic Russian miners": of the country where they live, which is not the one they are called by. */
bool tac_peoples_by_descent(tac_naming *k, const tac_scene *scene, uint32_t mention, const tac_found_name *found, tac_name_how how) {
    bool settled = found->hits[k->facts[mention].hit].how != how; /* of where they live already */
    if (settled && hosts_told(k, found) < 2) return false;
    bool ethnic = (found->first > 0 && tac_str_is(scene->lower[found->first - 1], "ethnic")) || (how == TAC_HOW_PEOPLE && lives_abroad(k, scene, &k->at[mention]));
    if (!ethnic || (how != TAC_HOW_PEOPLE && how != TAC_HOW_ADJECTIVE)) return false;
    tac_mention *m = &k->at[mention];
    tac_facts *f = &k->facts[mention];
    tac_codes own = {0};
    if (settled) tac_lexicon_codes_at(k->lex, found->hits[0].entry, k->date, &own);
    memcpy(f->descent, settled ? own.code : m->code, sizeof f->descent);
    m->code[0] = 0;
    f->own_country = false;
    f->person = true;
    tac_codes_add_sector(m, "CVL");
    return true;
}

/* The sector that the model hears at a party's head ("Farm hands", "a Presbyterian choir", "60,000 have fled"): it stands where the lexicon knows no sector, or knows the
 * party for a person and no more; and against the lexicon's where the model is all but sure. How sure it must be was chosen on coded texts that it was not trained on. */
#include <string.h>

#include "actors/internal.h"

static const float UNTOLD = 0.3f, PERSON = 0.45f, AGAINST = 0.8f, PARTY = 0.08f;

static uint32_t likeliest(const float *chances) {
    uint32_t best = 0;
    for (uint32_t s = 1; s < TAC_SECTORS; s++)
        if (chances[s] > chances[best]) best = s;
    return best;
}

/* What the reader takes for a party of an event that it hears, a noun that the lexicon does not know or a pronoun; false where no model has read the text. */
bool tac_sector_party(const tac_naming *k, uint32_t mention) {
    const tac_mention *m = &k->at[mention];
    const tac_sentence *s = k->scenes[m->sentence].s;
    if (!s->sector || k->facts[mention].named) return false;
    float most = 0;
    for (uint32_t w = 0; w < s->n; w++) {
        const tac_trigger *t = s->reader[w];
        if (!t) continue;
        float actor = t->link[TAC_ROLE_ACTOR * s->n + m->head], recipient = t->link[TAC_ROLE_RECIPIENT * s->n + m->head], party = (1 - t->type[TAC_TYPES]) * (actor > recipient ? actor : recipient);
        if (party > most) most = party;
    }
    return most >= PARTY;
}

void tac_sector_hear(tac_naming *k, uint32_t mention) {
    tac_mention *m = &k->at[mention];
    const tac_facts *f = &k->facts[mention];
    const tac_sentence *s = k->scenes[m->sentence].s;
    if (!s->sector || m->bare_country || (f->named && m->n_sectors) || m->antecedent >= 0 || f->place || (!m->code[0] && !m->n_sectors)) return;
    uint32_t sector = likeliest(s->sector[m->head]);
    float chance = s->sector[m->head][sector];
    const char *heard = tac_sector_name(sector);
    bool person = m->n_sectors && strcmp(m->sectors[0], "CVL") == 0 && !f->agent;
    if (!*heard || chance < (!m->n_sectors ? UNTOLD : person ? PERSON : AGAINST) || (m->n_sectors && strcmp(m->sectors[0], heard) == 0)) return;
    m->n_sectors = 0;
    tac_codes_add_sector(m, heard);
    m->why = tac_arena_printf(k->arena, "%.*s%ssounds like %s", (int)m->why.n, m->why.s ? m->why.s : "", m->why.n ? "; " : "", heard);
    if (m->how == TAC_WHY_NONE) m->how = TAC_WHY_AGENT;
}

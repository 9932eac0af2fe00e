/* Looking places up in the mapped file. Nothing is copied and nothing allocated. Every number read from the file is checked before it is followed. */
#include "gazetteer/layout.h"

#include <string.h>

static uint32_t count(const tac_gazetteer *gaz, gaz_section s) { return gaz->header->section[s].n; }

uint32_t tac_gazetteer_count(const tac_gazetteer *gaz) { return count(gaz, GAZ_PLACES); }

static const gaz_key *find(const tac_gazetteer *gaz, uint64_t hash) {
    uint32_t bucket = (uint32_t)(hash >> (64 - GAZ_BUCKET_BITS)), keys = count(gaz, GAZ_KEYS);
    uint32_t from = gaz->buckets[bucket], to = gaz->buckets[bucket + 1];
    for (uint32_t i = from; i < to && i < keys; i++)
        if (gaz->keys[i].hash == hash) return &gaz->keys[i];
    return NULL;
}

int tac_gazetteer_find(const tac_gazetteer *gaz, tac_str name, tac_place_hit *hits, int max_hits) {
    char folded[GAZ_LONGEST];
    size_t n = gaz_fold(name, folded);
    const gaz_key *key = n ? find(gaz, gaz_hash(folded, n)) : NULL;
    if (!key || (uint64_t)key->first_hit + key->n_hits > count(gaz, GAZ_HITS)) return 0;
    int found = 0;
    for (uint32_t i = 0; i < key->n_hits && found < max_hits; i++) {
        uint32_t hit = gaz->hits[key->first_hit + i], place = hit & ~GAZ_OTHER;
        if (place < count(gaz, GAZ_PLACES)) hits[found++] = (tac_place_hit){place, (hit & GAZ_OTHER) != 0};
    }
    return found;
}

bool tac_gazetteer_place(const tac_gazetteer *gaz, uint32_t place, tac_place *out) {
    *out = (tac_place){.within = TAC_PLACE_NONE};
    if (place >= count(gaz, GAZ_PLACES)) return false;
    const gaz_place *p = &gaz->places[place];
    if ((uint64_t)p->name + p->name_bytes > count(gaz, GAZ_TEXTS) || p->codes >= count(gaz, GAZ_CODES) || p->kind > TAC_PLACE_LAND) return false;
    out->kind = (tac_place_kind)p->kind;
    out->name = (tac_str){gaz->texts + p->name, p->name_bytes};
    out->geonameid = p->geonameid;
    out->population = p->population;
    out->lat = p->lat / 100.0;
    out->lon = p->lon / 100.0;
    const gaz_codes *c = &gaz->codes[p->codes];
    for (int i = 0; i < TAC_PLACE_CODES && c->code[i][0]; i++, out->n_codes++) {
        memcpy(out->codes[i], c->code[i], 3);
        out->codes[i][3] = '\0';
    }
    if (p->within < place) out->within = p->within;
    return true;
}

uint32_t tac_gazetteer_country(const tac_gazetteer *gaz, const char *code) {
    uint32_t from = 0, to = count(gaz, GAZ_COUNTRIES);
    tac_str wanted = {code, strnlen(code, 3)};
    while (from < to) {
        uint32_t middle = from + (to - from) / 2;
        tac_place p;
        if (!tac_gazetteer_place(gaz, gaz->countries[middle], &p)) return TAC_PLACE_NONE;
        int order = tac_str_cmp(wanted, tac_str_of(p.codes[0]));
        if (order == 0) return gaz->countries[middle];
        if (order < 0) to = middle;
        else from = middle + 1;
    }
    return TAC_PLACE_NONE;
}

bool tac_gazetteer_within(const tac_gazetteer *gaz, uint32_t place, uint32_t other) {
    /* What holds a place stands before it, so this ends. */
    while (place < count(gaz, GAZ_PLACES)) {
        if (place == other) return true;
        uint32_t within = gaz->places[place].within;
        if (within >= place) return false;
        place = within;
    }
    return false;
}

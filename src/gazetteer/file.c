/* Opening a compiled gazetteer. The header is all that is read: it has a checksum of its own, and every section lies in the file. What the sections hold is checked
 * where it is read (lookup.c), or all at once by tac_gazetteer_check, which the build and the tests call. */
#include "gazetteer/layout.h"

#include <stdlib.h>
#include <string.h>

static const size_t record_bytes[GAZ_SECTIONS] = {1, sizeof(gaz_place), sizeof(gaz_codes), 4, 4, sizeof(gaz_key), 4};

static bool damaged(tac_error *err, const char *shown, const char *what) {
    return tac_fail(err, TAC_E_DATA, shown, "not a compiled gazetteer, or a damaged one (%s); compile it again with tacitus-gazc", what);
}

static const void *section(const tac_gazetteer *gaz, gaz_section s) { return gaz->file.at + gaz->header->section[s].at; }

static bool open_header(tac_gazetteer *gaz, const char *shown, tac_error *err) {
    const gaz_header *h = (const gaz_header *)(const void *)gaz->file.at;
    if (gaz->file.bytes < sizeof *h || memcmp(h->magic, GAZ_MAGIC, sizeof h->magic)) return damaged(err, shown, "no header");
    if (h->version != GAZ_VERSION || h->sections != GAZ_SECTIONS)
        return tac_fail(err, TAC_E_DATA, shown, "a compiled gazetteer of version %u, this program reads version %d; compile it again with tacitus-gazc", h->version, GAZ_VERSION);
    gaz_header copy = *h;
    copy.header_hash = 0;
    if (h->header_hash != tac_hash64(&copy, sizeof copy, 0)) return damaged(err, shown, "the checksum of its header is wrong");
    if (h->bytes != gaz->file.bytes) return damaged(err, shown, "its length is not what it says");
    for (int i = 0; i < GAZ_SECTIONS; i++) {
        uint64_t at = h->section[i].at, n = h->section[i].n;
        if (at % 8 || at < sizeof *h || at + n * record_bytes[i] > gaz->file.bytes) return damaged(err, shown, "sections");
    }
    if (h->section[GAZ_BUCKETS].n != (1u << GAZ_BUCKET_BITS) + 1) return damaged(err, shown, "buckets");
    gaz->header = h;
    gaz->texts = section(gaz, GAZ_TEXTS);
    gaz->places = section(gaz, GAZ_PLACES);
    gaz->codes = section(gaz, GAZ_CODES);
    gaz->countries = section(gaz, GAZ_COUNTRIES);
    gaz->buckets = section(gaz, GAZ_BUCKETS);
    gaz->keys = section(gaz, GAZ_KEYS);
    gaz->hits = section(gaz, GAZ_HITS);
    return true;
}

tac_gazetteer *gaz_open_bytes(const uint8_t *at, size_t bytes, const char *shown, tac_error *err) {
    tac_gazetteer *gaz = calloc(1, sizeof *gaz);
    if (!gaz) {
        tac_fail(err, TAC_E_MEMORY, shown, "no memory for the gazetteer");
        return NULL;
    }
    gaz->file = (tac_file){at, bytes};
    if (!open_header(gaz, shown, err)) {
        free(gaz);
        return NULL;
    }
    return gaz;
}

tac_gazetteer *tac_gazetteer_open(const char *path, tac_error *err) {
    tac_file file;
    if (!tac_file_map(&file, path, err)) return NULL;
    tac_gazetteer *gaz = gaz_open_bytes(file.at, file.bytes, path, err);
    if (!gaz) {
        tac_file_unmap(&file);
        return NULL;
    }
    gaz->mapped = true;
    return gaz;
}

void tac_gazetteer_close(tac_gazetteer *gaz) {
    if (!gaz) return;
    if (gaz->mapped) tac_file_unmap(&gaz->file);
    free(gaz);
}

uint64_t tac_gazetteer_hash(const tac_gazetteer *gaz) { return gaz->header->hash; }

static bool places_ok(const tac_gazetteer *gaz) {
    uint32_t places = gaz->header->section[GAZ_PLACES].n;
    for (uint32_t i = 0; i < places; i++) {
        const gaz_place *p = &gaz->places[i];
        if ((uint64_t)p->name + p->name_bytes > gaz->header->section[GAZ_TEXTS].n || p->kind > TAC_PLACE_LAND || p->codes >= gaz->header->section[GAZ_CODES].n) return false;
        if (p->within != TAC_PLACE_NONE && p->within >= i) return false; /* what holds others stands before them: no circles */
        if (p->lat < -9000 || p->lat > 9000 || p->lon < -18000 || p->lon > 18000) return false;
    }
    for (uint32_t i = 0; i < gaz->header->section[GAZ_CODES].n; i++)
        for (int k = 0; k < TAC_PLACE_CODES; k++)
            if (gaz->codes[i].code[k][3]) return false;
    for (uint32_t i = 0; i < gaz->header->section[GAZ_COUNTRIES].n; i++)
        if (gaz->countries[i] >= places) return false;
    return true;
}

static bool index_ok(const tac_gazetteer *gaz) {
    uint32_t keys = gaz->header->section[GAZ_KEYS].n, hits = gaz->header->section[GAZ_HITS].n;
    for (uint32_t i = 0; i < 1u << GAZ_BUCKET_BITS; i++)
        if (gaz->buckets[i] > gaz->buckets[i + 1]) return false;
    if (gaz->buckets[0] || gaz->buckets[1u << GAZ_BUCKET_BITS] != keys) return false;
    for (uint32_t i = 0; i < keys; i++)
        if ((uint64_t)gaz->keys[i].first_hit + gaz->keys[i].n_hits > hits || (i && gaz->keys[i - 1].hash >= gaz->keys[i].hash)) return false;
    for (uint32_t i = 0; i < hits; i++)
        if ((gaz->hits[i] & ~GAZ_OTHER) >= gaz->header->section[GAZ_PLACES].n) return false;
    return true;
}

bool tac_gazetteer_check(const tac_gazetteer *gaz, tac_error *err) {
    if (gaz->header->hash != tac_hash64(gaz->file.at + sizeof(gaz_header), gaz->file.bytes - sizeof(gaz_header), 0)) return damaged(err, "", "its checksum is wrong");
    return places_ok(gaz) ? index_ok(gaz) || damaged(err, "", "index") : damaged(err, "", "places");
}

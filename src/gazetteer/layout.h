/* The compiled gazetteer, byte by byte. One file, mapped and never changed; all numbers little-endian.
 *
 *   header    magic, version, number of sections, checksum of the header (this field zero), checksum of all that follows it, bytes of the file, then for each
 *             section its offset (which 8 divides) and its number of records
 *   TEXTS     the names, one after the other
 *   PLACES    gaz_place, in the order of the sources
 *   CODES     gaz_codes: the countries of places in them, each set once
 *   COUNTRIES numbers of the places that are countries, sorted by code
 *   BUCKETS   for each value of a key's first bits the first key that has it, and one past the last
 *   KEYS      gaz_key, sorted by hash: hash of a folded name (fold.c) and its run of hits
 *   HITS      numbers of places, the top bit set where it is another name of the place
 *
 * A lookup touches a bucket, a key or two, its hits and their places: five pages or so of sixteen megabytes. The header alone is checked on opening; every number
 * that leads somewhere is checked when it is followed, so a damaged file gives wrong answers at worst. */
#ifndef TAC_GAZETTEER_LAYOUT_H
#define TAC_GAZETTEER_LAYOUT_H

#include "gazetteer/gazetteer.h"

enum { GAZ_VERSION = 1, GAZ_BUCKET_BITS = 16, GAZ_LONGEST = 160 /* bytes of a name, folded or not */ };
#define GAZ_MAGIC "TACGAZ\r\n"
#define GAZ_OTHER 0x80000000u

typedef enum { GAZ_TEXTS, GAZ_PLACES, GAZ_CODES, GAZ_COUNTRIES, GAZ_BUCKETS, GAZ_KEYS, GAZ_HITS, GAZ_SECTIONS } gaz_section;

typedef struct {
    char magic[8];
    uint32_t version, sections;
    uint64_t header_hash, hash, bytes;
    struct { uint32_t at, n; } section[GAZ_SECTIONS];
} gaz_header;

typedef struct {
    uint32_t geonameid, population, name, within;
    int16_t lat, lon;       /* hundredths of a degree */
    uint16_t codes;
    uint8_t name_bytes, kind;
} gaz_place;

typedef struct {
    char code[TAC_PLACE_CODES][4]; /* the unused are empty */
} gaz_codes;

typedef struct {
    uint64_t hash;
    uint32_t first_hit, n_hits;
} gaz_key;

struct tac_gazetteer {
    tac_file file;
    bool mapped;
    const gaz_header *header;
    const char *texts;
    const gaz_place *places;
    const gaz_codes *codes;
    const uint32_t *countries, *buckets;
    const gaz_key *keys;
    const uint32_t *hits;
};

/* The name as it is compared: small letters without marks, apostrophes and full stops gone, hyphens as spaces, "st" as "saint". Returns its bytes, 0 where it is too
 * long, empty or not UTF-8. */
size_t gaz_fold(tac_str name, char out[GAZ_LONGEST]);
uint64_t gaz_hash(const char *folded, size_t n);

/* A gazetteer over bytes in memory (8-byte aligned), which are borrowed; checked as a file is. */
tac_gazetteer *gaz_open_bytes(const uint8_t *at, size_t bytes, const char *shown, tac_error *err);
/* Compiles sources in memory. */
typedef struct { tac_str name, text; } gaz_source;
bool gaz_compile_sources(const gaz_source *sources, uint32_t n, tac_buf *out, void (*complain)(void *, const char *), void *context);

#endif

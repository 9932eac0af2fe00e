/* Where things lie: countries, provinces, districts, towns, seas and rivers by name, compiled from lexicon/places/ (*.gaz) into one mapped file. Lookup only here;
 * which of several places of a name is meant is for the caller to say. docs/places.md is the language of the sources. */
#ifndef TAC_GAZETTEER_H
#define TAC_GAZETTEER_H

#include "base/base.h"

typedef struct tac_gazetteer tac_gazetteer;
/* Maps a compiled gazetteer. Its header is checked and no more, so that opening costs nothing however large it is; a lookup checks what it reads. */
tac_gazetteer *tac_gazetteer_open(const char *path, tac_error *err);
void tac_gazetteer_close(tac_gazetteer *gaz);
uint64_t tac_gazetteer_hash(const tac_gazetteer *gaz);
/* Reads all of it: checksum and every reference. */
bool tac_gazetteer_check(const tac_gazetteer *gaz, tac_error *err);
/* Compiles the *.gaz files of a folder to `out`. Calls complain() for every error found ("file:line: ...") and returns false when there was one. The same
 * files give the same bytes. */
bool tac_gazetteer_compile(const char *folder, const char *out, void (*complain)(void *, const char *), void *context, tac_error *err);

typedef enum {
    TAC_PLACE_COUNTRY, TAC_PLACE_REGION, TAC_PLACE_DISTRICT,                    /* a country, its first order, its second */
    TAC_PLACE_TOWN, TAC_PLACE_SEAT, TAC_PLACE_CAPITAL, TAC_PLACE_QUARTER,       /* seat: of a region; quarter: part of a town */
    TAC_PLACE_WATER, TAC_PLACE_LAND                                             /* seas, straits, rivers, lakes; ranges, deserts, islands, lands known by a name */
} tac_place_kind;

enum { TAC_PLACE_NONE = 0xffffffff, TAC_PLACE_CODES = 4 };
typedef struct {
    tac_place_kind kind;
    tac_str name;
    uint32_t geonameid;         /* 0: not known */
    uint32_t population;        /* 0: not known */
    double lat, lon;            /* to a hundredth of a degree */
    uint8_t n_codes;            /* 1 but for waters and lands: of all countries that they touch, none where they are the high sea */
    char codes[TAC_PLACE_CODES][4];
    uint32_t within;            /* the region or country that it lies in, or TAC_PLACE_NONE */
} tac_place;

typedef struct {
    uint32_t place;
    bool other;                 /* by another name than its own */
} tac_place_hit;
/* Places of a name, without regard to case, accents, apostrophes and hyphens: hits[0..return), the largest of a kind first. */
int tac_gazetteer_find(const tac_gazetteer *gaz, tac_str name, tac_place_hit *hits, int max_hits);
/* Whether a name is another in a second spelling ("Khan Younis" and "Khan Yunis": they begin alike and have the same consonants), or how it begins or ends ("Santiago"
 * and "Santiago de Cuba"). */
bool tac_gazetteer_alike(tac_str name, tac_str other);
/* False where there is no such place. */
bool tac_gazetteer_place(const tac_gazetteer *gaz, uint32_t place, tac_place *out);
/* The country of a three-letter code, TAC_PLACE_NONE where there is none. */
uint32_t tac_gazetteer_country(const tac_gazetteer *gaz, const char *code);
/* Whether a place lies in another, itself included. */
bool tac_gazetteer_within(const tac_gazetteer *gaz, uint32_t place, uint32_t other);
uint32_t tac_gazetteer_count(const tac_gazetteer *gaz);

#endif

/* Slice to 32-bit value: open addressing with linear steps, at most two thirds full. Nothing can walk it, so no order leaks into an output. */
#include "base/base.h"

#include <xxhash.h>

typedef struct {
    tac_str key; /* key.s NULL: free */
    uint64_t hash;
    uint32_t value;
} slot;

struct tac_map {
    slot *slots; // (size)
    uint32_t size, used; /* size is a power of two */
};

uint64_t tac_hash64(const void *bytes, size_t n, uint64_t seed) {
    return XXH64(n ? bytes : "", n, seed);
}

tac_map *tac_map_new(tac_arena *arena) {
    tac_map *map = TAC_NEW(arena, tac_map, 1);
    map->size = 16;
    map->slots = TAC_NEW(arena, slot, map->size);
    return map;
}

/* The slot of a key, or the free one where it would stand. */
static slot *find(const tac_map *map, tac_str key, uint64_t hash) {
    for (uint32_t i = (uint32_t)hash & (map->size - 1);; i = (i + 1) & (map->size - 1)) {
        slot *s = &map->slots[i];
        if (!s->key.s || (s->hash == hash && tac_str_eq(s->key, key))) return s;
    }
}

bool tac_map_get(const tac_map *map, tac_str key, uint32_t *value) {
    const slot *s = find(map, key, tac_hash64(key.s, key.n, 0));
    if (!s->key.s) return false;
    if (value) *value = s->value;
    return true;
}

static void grow(tac_map *map, tac_arena *arena) {
    tac_map larger = {.size = map->size * 2, .used = map->used};
    larger.slots = TAC_NEW(arena, slot, larger.size);
    for (uint32_t i = 0; i < map->size; i++)
        if (map->slots[i].key.s) *find(&larger, map->slots[i].key, map->slots[i].hash) = map->slots[i];
    *map = larger;
}

void tac_map_set(tac_map *map, tac_arena *arena, tac_str key, uint32_t value) {
    if ((uint64_t)(map->used + 1) * 3 > (uint64_t)map->size * 2) grow(map, arena);
    if (!key.s) key = (tac_str){"", 0};
    uint64_t hash = tac_hash64(key.s, key.n, 0);
    slot *s = find(map, key, hash);
    if (!s->key.s) map->used++;
    *s = (slot){key, hash, value};
}

/* What the last `lexicon check` found, kept between runs in the user's cache: a line an example, "h" (held) or "f" (failed) and the hash of its block, text and
 * expectation. It only orders what is shown, so one that cannot be read or written is as good as none. */
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "cli/cli.h"

/* The file's path; false where the environment has no home for caches. */
static bool path_of(char path[TAC_PATH]) {
    const char *cache = getenv("XDG_CACHE_HOME"), *home = getenv("HOME");
    if (cache && cache[0] == '/') return snprintf(path, TAC_PATH, "%s/tacitus/lexicon-check", cache) < TAC_PATH;
    return home && home[0] == '/' && snprintf(path, TAC_PATH, "%s/.cache/tacitus/lexicon-check", home) < TAC_PATH;
}

static void make_folders(char *path) {
    for (char *p = path + 1; *p; p++) {
        if (*p != '/') continue;
        *p = 0;
        (void)mkdir(path, 0755);
        *p = '/';
    }
}

uint64_t cli_check_key(const tac_example *e) {
    uint64_t key = tac_hash64(e->block.s, e->block.n, e->negative);
    key = tac_hash64(e->text.s, e->text.n, key);
    return tac_hash64(e->expect.s, e->expect.n, key);
}

static tac_str bytes_of(const uint64_t *key) { return (tac_str){(const char *)key, sizeof *key}; }

cli_last_check cli_last_check_none(tac_arena *arena) { return (cli_last_check){.arena = arena, .held = tac_map_new(arena)}; }

cli_last_check cli_last_check_read(tac_arena *arena) {
    cli_last_check last = cli_last_check_none(arena);
    char path[TAC_PATH], line[64], how;
    FILE *f = path_of(path) ? fopen(path, "r") : NULL;
    if (!f) return last;
    uint64_t key;
    while (fgets(line, sizeof line, f))
        if (sscanf(line, "%c %" SCNx64, &how, &key) == 2) cli_last_check_set(&last, key, how == 'h');
    fclose(f);
    return last;
}

cli_before cli_last_check_get(const cli_last_check *last, uint64_t key) {
    uint32_t held;
    if (!tac_map_get(last->held, bytes_of(&key), &held)) return CLI_NEVER_SEEN;
    return held ? CLI_HELD : CLI_FAILED;
}

void cli_last_check_set(cli_last_check *last, uint64_t key, bool held) {
    if (cli_last_check_get(last, key) == CLI_NEVER_SEEN) TAC_PUSH(last->arena, last->keys, key);
    uint64_t *kept = TAC_NEW(last->arena, uint64_t, 1);
    *kept = key;
    tac_map_set(last->held, last->arena, bytes_of(kept), held);
}

void cli_last_check_write(const cli_last_check *last) {
    char path[TAC_PATH], draft[TAC_PATH + 8];
    if (!path_of(path)) return;
    make_folders(path);
    snprintf(draft, sizeof draft, "%s.new", path);
    FILE *f = fopen(draft, "w");
    if (!f) return;
    for (uint32_t i = 0; i < last->keys.n; i++)
        fprintf(f, "%c %016" PRIx64 "\n", cli_last_check_get(last, last->keys.at[i]) == CLI_HELD ? 'h' : 'f', last->keys.at[i]);
    bool ok = !ferror(f);
    ok = fclose(f) == 0 && ok;
    if (!ok || rename(draft, path) != 0) (void)remove(draft);
}

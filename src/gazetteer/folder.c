/* A folder of sources to one compiled file. */
#define _GNU_SOURCE /* scandir's filters */
#include "gazetteer/layout.h"

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

static int is_source(const struct dirent *d) { return d->d_name[0] != '.' && tac_str_ends(tac_str_of(d->d_name), ".gaz"); }
static int by_name(const struct dirent **a, const struct dirent **b) { return strcmp((*a)->d_name, (*b)->d_name); }

static bool compile_files(tac_arena *arena, const char *folder, struct dirent **names, int n, tac_buf *out, void (*complain)(void *, const char *), void *context, tac_error *err) {
    gaz_source *sources = TAC_NEW(arena, gaz_source, n + 1);
    tac_file *files = TAC_NEW(arena, tac_file, n + 1);
    int opened = 0;
    bool ok = true;
    for (; opened < n && ok; opened++) {
        tac_str path = tac_arena_printf(arena, "%s/%s", folder, names[opened]->d_name);
        ok = tac_file_map(&files[opened], path.s, err);
        sources[opened] = (gaz_source){tac_arena_str(arena, tac_str_of(names[opened]->d_name)), {(const char *)files[opened].at, files[opened].bytes}};
    }
    if (ok && !gaz_compile_sources(sources, (uint32_t)n, out, complain, context)) ok = tac_fail(err, TAC_E_DATA, folder, "the places have errors");
    for (int i = 0; i < opened; i++) tac_file_unmap(&files[i]);
    return ok;
}

bool tac_gazetteer_compile(const char *folder, const char *out, void (*complain)(void *, const char *), void *context, tac_error *err) {
    struct dirent **names = NULL;
    int n = scandir(folder, &names, is_source, by_name);
    if (n < 0) return tac_fail(err, TAC_E_IO, folder, "cannot be read: %s", strerror(errno));
    tac_arena *arena = tac_arena_new();
    tac_buf bytes = {0};
    bool ok = n > 0 ? compile_files(arena, folder, names, n, &bytes, complain, context, err) : tac_fail(err, TAC_E_DATA, folder, "holds no *.gaz files");
    if (ok) ok = tac_file_write(out, (tac_str){bytes.s, bytes.n}, err);
    for (int i = 0; i < n; i++) free(names[i]);
    free(names);
    tac_buf_free(&bytes);
    tac_arena_free(arena);
    return ok;
}

/* Where the model, the lexicon and the gazetteer lie. A program that runs from its build tree takes that tree's files, never an older installed version's; one that
 * is installed takes what was installed with it, wherever the whole was moved to. */
#include "coder/coder.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* What is looked for, by tac_find. */
static const struct {
    const char *what, *variable, *installed, *built[2];
} places[] = {
    [TAC_FIND_MODEL] = {"model", "TACITUS_MODEL", "english.tacm", {TAC_SOURCE_DIR "/models/english.tacm"}},
    [TAC_FIND_LEXICON] = {"compiled lexicon", "TACITUS_LEXICON", "english.lexc", {TAC_BUILD_DIR "/lexicon/english.lexc", TAC_BUILD_DIR "/src/lexicon/english.lexc"}},
    [TAC_FIND_LEXICON_SOURCES] = {"lexicon's sources", "TACITUS_LEXICON_SOURCES", "lexicon", {TAC_SOURCE_DIR "/lexicon"}},
    [TAC_FIND_GAZETTEER] = {"compiled gazetteer", "TACITUS_GAZETTEER", "world.gazc", {TAC_BUILD_DIR "/lexicon/world.gazc"}},
    [TAC_FIND_LIKES] = {"file of training texts", "TACITUS_LIKES", "english.tacl", {TAC_SOURCE_DIR "/models/english.tacl"}},
};

static bool is_there(const char *path) {
    return access(path, R_OK) == 0;
}

static bool in_build_tree(tac_find what, char path[TAC_PATH]) {
    for (int i = 0; i < 2 && places[what].built[i]; i++) {
        snprintf(path, TAC_PATH, "%s", places[what].built[i]);
        if (is_there(path)) return true;
    }
    return false;
}

/* <prefix>/share/tacitus beside <prefix>/bin, where the running program lies. */
static bool beside_program(const char *program, tac_find what, char path[TAC_PATH]) {
    const char *slash = strrchr(program, '/');
    if (!slash) return false;
    int n = snprintf(path, TAC_PATH, "%.*s/../share/tacitus/%s", (int)(slash - program), program, places[what].installed);
    return n > 0 && n < TAC_PATH && is_there(path);
}

bool tac_coder_find(tac_find what, const char *given, char path[TAC_PATH], tac_error *err) {
    const char *named = given ? given : getenv(places[what].variable);
    if (named && *named) {
        int n = snprintf(path, TAC_PATH, "%s", named);
        if (n < TAC_PATH && is_there(path)) return true;
        return tac_fail(err, TAC_E_DATA, named, "no %s there%s%s", places[what].what, given ? "" : ": it is named by $", given ? "" : places[what].variable);
    }
    char program[TAC_PATH];
    ssize_t n = readlink("/proc/self/exe", program, sizeof program - 1);
    program[n > 0 ? n : 0] = '\0';
    if (tac_str_starts(tac_str_of(program), TAC_BUILD_DIR "/") && in_build_tree(what, path)) return true;
    if (beside_program(program, what, path)) return true;
    snprintf(path, TAC_PATH, "%s/%s", TAC_DATA_DIR, places[what].installed);
    if (is_there(path) || in_build_tree(what, path)) return true;
    return tac_fail(err, TAC_E_DATA, "", "the %s is not found: install it as %s/%s or name it with $%s", places[what].what, TAC_DATA_DIR, places[what].installed,
                    places[what].variable);
}

/* Lexicons for tests, compiled from a text or from a file of the shipped lexicon. */
#ifndef TAC_TESTS_LEXICONS_H
#define TAC_TESTS_LEXICONS_H

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "lexicon/lexicon.h"

static inline void lexicons_complain(void *context, const char *message) {
    (void)context;
    fprintf(stderr, "%s\n", message);
}

/* NULL, and why on standard error, where it does not compile. The caller closes it. */
static inline tac_lexicon *lexicons_of(tac_str text) {
    char folder[] = "/tmp/tac-lexicon-XXXXXX", file[64], out[64];
    tac_lexicon *lexicon = NULL;
    tac_error err = {0};
    if (!mkdtemp(folder)) return NULL;
    snprintf(file, sizeof file, "%s/a.lex", folder);
    snprintf(out, sizeof out, "%s/out", folder);
    const char *folders[] = {folder};
    if (tac_file_write(file, text, &err) && tac_lexicon_compile(folders, 1, out, lexicons_complain, NULL, &err)) lexicon = tac_lexicon_open(out, &err);
    if (!lexicon) fprintf(stderr, "%s %s\n", err.where, err.message);
    unlink(file);
    unlink(out);
    rmdir(folder);
    return lexicon;
}

static inline tac_lexicon *lexicons_of_file(const char *path) {
    tac_file file;
    if (!tac_file_map(&file, path, NULL)) return NULL;
    tac_lexicon *lexicon = lexicons_of((tac_str){(const char *)file.at, file.bytes});
    tac_file_unmap(&file);
    return lexicon;
}

#endif

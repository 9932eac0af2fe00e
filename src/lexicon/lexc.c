/* tacitus-lexc OUT DIR...: compiles the lexicon's folders, each laid over those before, to one file. For the build; `tacitus lexicon` does the same and more. */
#include "lexicon/lexicon.h"

#include <stdio.h>

static void complain(void *context, const char *message) {
    (void)context;
    fprintf(stderr, "%s\n", message);
}

int main(int argc, char **argv) {
    if (argc < 3) {
        fprintf(stderr, "usage: tacitus-lexc OUT DIR...\n");
        return TAC_E_USAGE;
    }
    tac_error err = {0};
    if (tac_lexicon_compile((const char *const *)argv + 2, argc - 2, argv[1], complain, NULL, &err)) return TAC_OK;
    fprintf(stderr, "tacitus-lexc: %s%s%s\n", err.where, *err.where ? ": " : "", err.message);
    return err.code;
}

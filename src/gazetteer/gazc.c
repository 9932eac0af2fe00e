/* tacitus-gazc OUT DIR: compiles a folder of places to one file, and reads it back. For the build. */
#include "gazetteer/gazetteer.h"

#include <stdio.h>

static void complain(void *context, const char *message) {
    (void)context;
    fprintf(stderr, "%s\n", message);
}

int main(int argc, char **argv) {
    if (argc != 3) {
        fprintf(stderr, "usage: tacitus-gazc OUT DIR\n");
        return TAC_E_USAGE;
    }
    tac_error err = {0};
    bool ok = tac_gazetteer_compile(argv[2], argv[1], complain, NULL, &err);
    tac_gazetteer *gaz = ok ? tac_gazetteer_open(argv[1], &err) : NULL;
    ok = gaz && tac_gazetteer_check(gaz, &err);
    tac_gazetteer_close(gaz);
    if (ok) return TAC_OK;
    fprintf(stderr, "tacitus-gazc: %s%s%s\n", err.where, *err.where ? ": " : "", err.message);
    return err.code;
}

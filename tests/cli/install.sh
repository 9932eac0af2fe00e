#!/usr/bin/env bash
# Installed in a folder of its own, a user's C program finds the library by pkg-config, codes a text and prints ids; and the installed program gives the same ones.
# $2 is the build folder, $3 its sanitizers.
build=$2 sanitize=$3
. "$(dirname "$0")/common.sh"
expect 0 meson install -C "$build" --no-rebuild --destdir "$work/root"
pc=$(find root -name tacitus.pc)
[ -n "$pc" ] || { fail "no pkg-config file was installed"; finish; }
export PKG_CONFIG_SYSROOT_DIR=$work/root PKG_CONFIG_PATH=$work/$(dirname "$pc")
libs=$(pkg-config --variable=libdir tacitus)
case $libs in "$work/root"*) ;; *) libs=$work/root$libs ;; esac
share=$(dirname "$(find "$work/root" -name english.tacm)")
cat >user.c <<'C'
#include <stdio.h>
#include <string.h>
#include <tacitus/tacitus.h>

int main(void) {
    const char *text = "French police arrested 12 protesters in Paris on Monday. Germany accused Russia of a cyber attack.";
    tac_error err = {0};
    tac_coder *coder = tac_coder_open(NULL, NULL, &err);
    tac_session *session = coder ? tac_session_new(coder, &err) : NULL;
    tac_document doc = {.id = "a", .text = text, .text_bytes = strlen(text), .date = "2024-06-17"};
    tac_result *result = session ? tac_session_code(session, &doc, &err) : NULL;
    if (!result) return fprintf(stderr, "%s: %s\n", err.where, err.message), 1;
    for (size_t i = 0; i < tac_result_count(result); i++) printf("%.*s\n", 24, tac_result_json(result, i) + 1);
    tac_result_free(result);
    tac_session_free(session);
    tac_coder_close(coder);
    return 0;
}
C
flags=
[ "$sanitize" = none ] || flags=-fsanitize=$sanitize
# shellcheck disable=SC2046,SC2086
expect 0 ${CC:-cc} -Wall -Wextra -Werror $flags user.c -o user $(pkg-config --cflags --libs tacitus)
export LD_LIBRARY_PATH=$libs TACITUS_MODEL=$share/english.tacm TACITUS_LEXICON=$share/english.lexc TACITUS_GAZETTEER=$share/world.gazc
expect 0 ./user
cp out of_library
[ -s of_library ] || fail "no record came out of the library"
unset TACITUS_MODEL TACITUS_LEXICON TACITUS_GAZETTEER
printf 'French police arrested 12 protesters in Paris on Monday. Germany accused Russia of a cyber attack.' >a.txt
expect 0 "$(find "$work/root" -name tacitus -path '*/bin/*')" code --date 2024-06-17 a.txt
cut -c 2-25 out >of_program
cmp -s of_library of_program || fail "the library and the program give other ids: $(diff of_library of_program | head -3)"
find "$work/root" -name tacitus.1 -o -name tacitus.1.gz | grep -q . || fail "the manual page is not installed"
find "$work/root" -path '*bash-completion*' -name tacitus | grep -q . || fail "the completion is not installed"
finish

#!/usr/bin/env bash
# What --help lists, what the manual page tells and what the shell completes are the same. $2 is the folder docs.
. "$(dirname "$0")/common.sh"
docs=$2
options() { sed -nE 's/^  (-.*)/\1/p' "$1" | sed -E 's/  .*//' | grep -oE -- '--[a-z][a-z-]*' | sort -u; }
"$tacitus" --help >all
commands=$(sed -nE 's/^  ([a-z]+) .*/\1/p' all)
[ "$(echo "$commands" | wc -l)" -ge 12 ] || fail "--help lists too few commands: $commands"
sed 's/\\fB//g; s/\\fR//g; s/\\fI//g; s/\\-/-/g' "$docs/tacitus.1" >manual
: >listed

# shellcheck disable=SC1091
. "$docs/tacitus.bash"
mkdir bin && ln -s "$tacitus" bin/tacitus && PATH=$work/bin:$PATH
complete_words() {
    COMP_WORDS=("$@") COMP_CWORD=$(($# - 1))
    _tacitus
    printf '%s\n' "${COMPREPLY[@]}" | sort -u
}
complete_words tacitus "" >completed
for command in $commands; do
    grep -qx -- "$command" completed || fail "the completion has no command $command"
    grep -qE "^\.B $command( |$)" manual || fail "the manual page has no command $command"
    expect 0 "$tacitus" "$command" --help
    says out "usage: tacitus $command"
    options out >its
    [ -s its ] || fail "no options in $command --help"
    cat its >>listed
    complete_words tacitus "$command" -- | grep -- '^--' >completed_options
    cmp -s its completed_options || fail "$command: --help and the completion differ: $(diff its completed_options | grep '^[<>]')"
    for option in $(cat its); do
        grep -qE -- "(^|[ ,])$option([ ,]|$)" <(grep -A1 '^\.TP' manual) || fail "the manual page does not tell of $command $option"
        # what --help lists is taken: with a value too many or too few it is still no unknown option
        "$tacitus" "$command" $([ "$command" = lexicon ] && echo check) "$option" </dev/null >/dev/null 2>err
        grep -q 'there is no option' err && fail "$command --help lists $option, and $command has no such option"
    done
done
grep -A1 '^\.TP' manual | grep -oE -- '--[a-z][a-z-]*' | sort -u >told
sort -u listed >listed_once
cmp -s told listed_once || fail "the manual page and --help differ: $(diff told listed_once | grep '^[<>]')"
for code in 0 1 2 3 4 5 6; do grep -qx "$code" manual || fail "the manual page does not tell of exit code $code"; done
for variable in TACITUS_MODEL TACITUS_LEXICON TACITUS_LEXICON_SOURCES TACITUS_GAZETTEER TACITUS_LIKES TACITUS_STORE; do says manual "$variable"; done
# nothing unprintable, and no colour, where the output is no terminal
printf '%s' "$article" >a.txt
for format in table csv jsonl; do
    TERM=xterm expect 0 "$tacitus" code --format $format a.txt
    grep -q $'\033' out err && fail "an escape sequence in --format $format that goes to no terminal"
    [ -s err ] && fail "code said something on standard error: $(head -1 err)"
done
finish

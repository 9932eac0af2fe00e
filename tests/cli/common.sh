# What the command line's tests share. $1 of every test is the program; TACITUS_MODEL and TACITUS_LEXICON name the build's files.
set -u
tacitus=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 1
failures=0

fail() {
    echo "FAILED: $*" >&2
    failures=$((failures + 1))
}
# expect CODE COMMAND...: runs it, keeps what it prints in out and err, and compares the exit code.
expect() {
    local want=$1 got
    shift
    "$@" >out 2>err
    got=$?
    [ "$got" -eq "$want" ] || fail "exit code $got, expected $want: $* ($(head -c 300 err))"
    if grep -qE 'Sanitizer|runtime error' err; then fail "$*: $(grep -E 'Sanitizer|runtime error' err | head -1)"; fi
}
# says FILE WORDS: the file holds the words.
says() {
    grep -qF -- "$2" "$1" || fail "\"$2\" is not in $1: $(head -c 300 "$1")"
}
lines() {
    [ "$(wc -l <"$1")" -eq "$2" ] || fail "$1 has $(wc -l <"$1") lines, expected $2"
}
finish() {
    [ "$failures" -eq 0 ] || exit 1
    echo "all well"
}
article='The minister resigns

French police arrested 12 protesters in Paris on Monday, the government said. Germany accused Russia of a cyber attack. Turkey condemned the attack.'

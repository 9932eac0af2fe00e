#!/usr/bin/env bash
# Options, help and exit codes of wrong usage.
. "$(dirname "$0")/common.sh"
expect 0 "$tacitus" --help
says out "usage: tacitus COMMAND"
expect 0 "$tacitus" --version
says out "tacitus 0."
for command in code parse actors attributions explain lexicon; do
    expect 0 "$tacitus" "$command" --help
    says out "usage: tacitus $command"
done
expect 2 "$tacitus"
expect 2 "$tacitus" paint
says err 'no command "paint"'
expect 2 "$tacitus" code
says err "no file to read"
expect 2 "$tacitus" code --colour x
says err "no option"
expect 2 "$tacitus" code --date
says err "needs a value"
expect 2 "$tacitus" code --date 2023-02-29 x.txt
says err "YYYY-MM-DD"
for n in 0 -3 1025 99999999999999999999 two ""; do
    expect 2 "$tacitus" code --threads "$n" x.txt
    says err '--threads takes a number from 1 to 1024, not "'"$n"'"'
done
expect 2 "$tacitus" code --treads 2 x.txt
says err "is --threads meant?"
expect 2 "$tacitus" query --actr RUS
says err "is --actor meant?"
expect 2 "$tacitus" parse --min-confidence 1 x.txt
says err 'no option "min-confidence"'
expect 2 "$tacitus" qeury
says err 'is "query" meant?'
expect 2 "$tacitus" code --format xml x.txt
expect 2 "$tacitus" code --min-confidence 1.5 x.txt
expect 2 "$tacitus" code --id one a.txt b.txt
expect 2 "$tacitus" lexicon
expect 2 "$tacitus" lexicon compile
printf '%s' "$article" >a.txt
expect 2 "$tacitus" code -o a.txt a.txt
[ -s a.txt ] || fail "the input was written over"
finish

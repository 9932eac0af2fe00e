#!/usr/bin/env bash
# Outputs that cannot be written, the model and lexicon missing or damaged, formats, and threads.
. "$(dirname "$0")/common.sh"
printf '%s' "$article" >a.txt
expect 0 "$tacitus" code --date 2024-06-17 a.txt
cp out one.jsonl
says one.jsonl '"doc_id": "a"'
says one.jsonl '"title": "The minister resigns"'

# CAMEO codes are there when they are asked for, and nothing else changes; they go through every form of a record and back
expect 0 "$tacitus" code --cameo --date 2024-06-17 a.txt
cp out cameo.jsonl
grep -q '"cameo"' one.jsonl && fail "a CAMEO code that nobody asked for"
[ "$(grep -c '"cameo": "[0-9]\{3,4\}", "event_text"' cameo.jsonl)" -eq "$(wc -l <one.jsonl)" ] || fail "a record without its CAMEO code"
sed 's/"cameo": "[0-9]*", //' cameo.jsonl | cmp -s - one.jsonl || fail "--cameo changed something else"
grep '"mode": \["arrest"\]' cameo.jsonl | grep -q '"cameo": "173"' || fail "an arrest is not 173"
expect 0 "$tacitus" code --cameo --format csv --date 2024-06-17 a.txt
cp out cameo.csv
head -1 cameo.csv | grep -q ',cameo.$' || fail "no column cameo"
expect 0 "$tacitus" export cameo.csv
cmp -s out cameo.jsonl || fail "CSV to JSONL lost the CAMEO codes"
expect 0 "$tacitus" export --format csv cameo.jsonl
cmp -s out cameo.csv || fail "JSONL to CSV lost the CAMEO codes"
expect 0 "$tacitus" export --format icews cameo.jsonl
[ "$(tail -n +2 out | cut -f 7 | sort -u)" = "$(sed -E 's/.*"cameo": "([0-9]*)".*/\1/' cameo.jsonl | sort -u)" ] || fail "export and --cameo give other codes"
expect 0 "$tacitus" explain --cameo --date 2024-06-17 a.txt
says out "173 COERCE/arrest"

expect 4 "$tacitus" code -o /nowhere/at/all a.txt
says err "/nowhere/at/all: cannot be written"
mkdir folder
expect 4 "$tacitus" code -o folder a.txt
says err "folder: cannot be written: Is a directory"
if [ -e /dev/full ]; then
    "$tacitus" code a.txt >/dev/full 2>err
    [ $? -eq 4 ] || fail "a full disk was not seen"
    says err "No space left"
    "$tacitus" --help >/dev/full 2>err && fail "a full disk was not seen by --help"
fi
for i in $(seq 40); do
    echo "{\"id\": \"$i\", \"date\": \"2024-06-17\", \"text\": \"France condemned Syria over $i raids. $(for _ in $(seq $((i % 5))); do printf 'Germany praised Kenya, officials said. '; done)\"}"
done >many.jsonl
"$tacitus" code many.jsonl 2>err | head -n 1 >/dev/null
grep -q . err && fail "a closed pipe was told of: $(head -1 err)"
# the same bytes from any number of threads, in any run; what fails in between changes nothing
sed '20s/.*/{"id": "broken/' many.jsonl >some.jsonl
for run in 1 2; do
    for j in 1 2 3; do
        expect 1 "$tacitus" code -j $j some.jsonl
        cp out "coded.$run.$j"
        cmp -s coded.1.1 "coded.$run.$j" || fail "run $run on $j threads gives other bytes"
    done
done
# a document's records are out as soon as they are known, while the input goes on
mkfifo pipe
for j in 1 2; do
    "$tacitus" code -j $j - <pipe >early 2>err &
    exec 3>pipe
    head -n 1 many.jsonl >&3
    for _ in $(seq 300); do [ -s early ] && break || sleep 0.1; done
    [ -s early ] || fail "no record on $j threads before the input ended"
    exec 3>&-
    wait $!
done
grep -q '"doc_id": "40"' coded.1.1 || fail "the last document was not coded"

expect 5 "$tacitus" code --model nothing.tacm a.txt
says err "nothing.tacm"
head -c 5000 "$TACITUS_MODEL" >cut.tacm
expect 5 "$tacitus" code --model cut.tacm a.txt
says err "cut.tacm"
head -c 500 "$TACITUS_LEXICON" >cut.lexc
TACITUS_LEXICON=$work/cut.lexc expect 5 "$tacitus" code a.txt
says err "cut.lexc: "
says err "compile it again"
# one flipped bit, of a file that is as long as it should be
flip() { python3 -c 'import sys
b = bytearray(open(sys.argv[1], "rb").read())
b[len(b) // 2] ^= 16
open(sys.argv[2], "wb").write(b)' "$1" "$2"; }
flip "$TACITUS_MODEL" flipped.tacm
expect 5 "$tacitus" code --model flipped.tacm a.txt
says err "flipped.tacm: "
lines out 0
flip "$TACITUS_LEXICON" flipped.lexc
TACITUS_LEXICON=$work/flipped.lexc expect 5 "$tacitus" code a.txt
says err "flipped.lexc: "
lines out 0
head -c 500 "$TACITUS_LEXICON" >cut.gazc
TACITUS_GAZETTEER=$work/cut.gazc expect 5 "$tacitus" code a.txt
says err "cut.gazc: "
TACITUS_LEXICON=$work/none.lexc expect 5 "$tacitus" code a.txt
says err "none.lexc"
expect 5 "$tacitus" code --lexicon nofolder a.txt

expect 0 "$tacitus" code --format csv a.txt
says out "id,doc_id,date"
expect 0 "$tacitus" code --format table a.txt
says out "The minister resigns"
expect 0 "$tacitus" code -o file.jsonl --date 2024-06-17 a.txt
cmp -s file.jsonl one.jsonl || fail "-o writes something else"
finish

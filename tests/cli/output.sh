#!/usr/bin/env bash
# Outputs that cannot be written, the model and lexicon missing or damaged, formats, and threads.
. "$(dirname "$0")/common.sh"
printf '%s' "$article" >a.txt
expect 0 "$tacitus" code --date 2024-06-17 a.txt
cp out one.jsonl
says one.jsonl '"doc_id": "a"'
says one.jsonl '"title": "The minister resigns"'

expect 4 "$tacitus" code -o /nowhere/at/all a.txt
says err "/nowhere/at/all: cannot be written"
if [ -e /dev/full ]; then
    "$tacitus" code a.txt >/dev/full 2>err
    [ $? -eq 4 ] || fail "a full disk was not seen"
    says err "No space left"
    "$tacitus" --help >/dev/full 2>err && fail "a full disk was not seen by --help"
fi
for i in $(seq 40); do sed "s/.*/{\"id\": \"$i\", \"text\": \"France condemned Syria. Germany praised Kenya.\"}/;q" a.txt; done >many.jsonl
"$tacitus" code many.jsonl 2>err | head -n 1 >/dev/null
grep -q . err && fail "a closed pipe was told of: $(head -1 err)"
expect 0 "$tacitus" code -j 1 many.jsonl
cp out first
expect 0 "$tacitus" code -j 4 many.jsonl
cmp -s out first || fail "the output depends on the number of threads"

expect 5 "$tacitus" code --model nothing.tacm a.txt
says err "nothing.tacm"
head -c 5000 "$TACITUS_MODEL" >cut.tacm
expect 5 "$tacitus" code --model cut.tacm a.txt
says err "cut.tacm"
head -c 500 "$TACITUS_LEXICON" >cut.lexc
TACITUS_LEXICON=$work/cut.lexc expect 5 "$tacitus" code a.txt
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

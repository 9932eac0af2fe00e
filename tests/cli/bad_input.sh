#!/usr/bin/env bash
# One bad document never stops the others, and every failure has its message and its exit code.
. "$(dirname "$0")/common.sh"
printf '%s' "$article" >good.txt
printf 'caf\xe9 is not UTF-8' >latin.txt
: >empty.txt
printf 'Hello' >word.txt
mkdir folder

expect 0 "$tacitus" code good.txt
[ -s out ] || fail "no records"
expect 3 "$tacitus" code latin.txt
says err "latin.txt: is not UTF-8: byte 0xE9 at offset 3"
expect 3 "$tacitus" code empty.txt
says err "empty.txt: the document is empty"
expect 0 "$tacitus" code word.txt
lines out 0
expect 4 "$tacitus" code missing.txt
says err "missing.txt: cannot be opened"
expect 4 "$tacitus" code folder
says err "is a folder"
expect 1 "$tacitus" code latin.txt good.txt missing.txt
[ -s out ] || fail "the good document was not coded"
says err "2 of 3 documents failed"

for i in 1 2 3 4 5 6 7 8 9 10; do
    if [ $i -eq 7 ]; then echo '{"id": "7", "text": "broken'
    else echo "{\"id\": \"$i\", \"date\": \"2024-06-17\", \"text\": \"France condemned Syria on Monday.\"}"; fi
done >ten.jsonl
expect 1 "$tacitus" code ten.jsonl
says err "ten.jsonl: record 7: is not JSON"
says out '"doc_id": "10"'
says out '"doc_id": "6"'
expect 1 "$tacitus" code - <ten.jsonl
says err "standard input: record 7"

printf '%s\n' '[1]' '{"text": "x"}' '{"id": "a"}' '{"id": "a", "text": 3}' '{"id": "a", "text": "x", "date": "June"}' '{"id": "a", "text": "x", "title": "two\nlines"}' '' '{"id": "a", "text": " "}' >bad.jsonl
expect 3 "$tacitus" code bad.jsonl
says err "record 1: the line is not a JSON object"
says err 'record 2: the record has no "id"'
says err 'record 3: the record has no "text"'
says err 'record 4: "text" must be a string'
says err 'record 5: the date "June"'
says err 'record 6: the "title" has a line break'
says err 'record 7 (line 8): the document is empty'
lines err 7

# a line of 50 MB: refused in bounded memory, and the next record is coded
{ printf '{"id": "big", "text": "'; head -c 50000000 /dev/zero | tr '\0' a; printf '"}\n'; sed -n 1p ten.jsonl; } >big.jsonl
expect 1 "$tacitus" code big.jsonl
says err "record 1: the line is longer than 32 MB"
says out '"doc_id": "1"'
finish

#!/usr/bin/env bash
# Time expressions: times.tsv holds texts of Tuesday, 12 September 2023, words of each, and the days that they mean; 95 in a hundred must be right.
here=$(cd "$(dirname "$0")" && pwd)
. "$(dirname "$0")/common.sh"
awk -F'\t' '{ gsub(/"/, "\\\""); printf "{\"id\": \"t%d\", \"date\": \"2023-09-12\", \"text\": \"%s\"}\n", NR, $1 }' "$here/times.tsv" >times.jsonl
expect 0 "$tacitus" times times.jsonl
cp out found
total=0
wrong=0
while IFS=$'\t' read -r text words days; do
    total=$((total + 1))
    from=${days%..*} to=${days#*..}
    [ "$from" = "$to" ] && date="\"date\": \"$from\", \"resolution\"" || date="\"date\": \"$from\", \"enddate\": \"$to\""
    if ! grep -F "\"doc_id\": \"t$total\"," found | grep -F "$words\", " | grep -qF "$date"; then
        wrong=$((wrong + 1))
        echo "wrong: $text | $words | $days | $(grep -F "\"doc_id\": \"t$total\"," found | sed 's/.*"text"/"text"/' | tr '\n' ' ')" >&2
    fi
done <"$here/times.tsv"
[ "$total" -ge 120 ] || fail "only $total expressions"
[ $((wrong * 20)) -le "$total" ] || fail "$wrong of $total expressions wrong"

# Spans count in the text, the anchor is told, and a text without a date has none.
printf '{"id": "a", "date": "2023-09-12", "title": "Talks on Friday", "text": "They met in 2019. Two days earlier, on 3 March 2020, he left."}\n' >a.jsonl
expect 0 "$tacitus" times a.jsonl
says out '"field": "title"'
says out '"start": 12, "end": 16, "text": "2019", "date": "2019-01-01", "enddate": "2019-12-31", "resolution": "year", "anchor": "text"'
expect 0 "$tacitus" times --format table a.jsonl
says out "2019-01-01..2019-12-31"
printf 'They met on Monday.' >none.txt
expect 0 "$tacitus" times none.txt
lines out 0
expect 0 "$tacitus" times --date 2023-09-12 none.txt
says out '"anchor": "publication"'
expect 0 "$tacitus" times --help
expect 2 "$tacitus" times --nonsense none.txt
finish

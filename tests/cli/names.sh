#!/usr/bin/env bash
# A hundred names from the news: names.tsv holds a date, a sentence, a name in it, its code and its primary sector at that date. All must be right.
here=$(cd "$(dirname "$0")" && pwd)
. "$(dirname "$0")/common.sh"
grep -v '^#' "$here/names.tsv" | tee names.tsv | awk -F'\t' '{ printf "{\"id\": \"n%d\", \"date\": \"%s\", \"text\": \"%s\"}\n", NR, $1, $2 }' >names.jsonl
expect 0 "$tacitus" actors names.jsonl
cp out found
total=0
wrong=0
while IFS=$'\t' read -r date text name code sectors; do
    total=$((total + 1))
    mention=$(grep -F "\"doc_id\": \"n$total\"," found | grep -E "\"entity_text\": \"([Tt]he )?$name\"")
    kind=$(sed -nE 's/.*"sector": \["([A-Z]*)".*/\1/p' <<<"$mention")
    # a country's seat has no sector of its own: its government
    kind=${kind:-GOV}
    grep -qE "\"code\": \"(${code//\//|})\"" <<<"$mention" && { [ "$sectors" = - ] || [[ "/$sectors/" == *"/$kind/"* ]]; } && continue
    wrong=$((wrong + 1))
    fail "$date $name: expected $code $sectors, got ${mention:-no mention}"
done <names.tsv
[ "$total" -eq 100 ] || fail "$total names"
finish

#!/usr/bin/env bash
# Names of several places: places.tsv holds texts, the words that name a place in each, the GeoNames number of the place meant, and what that is; nine in ten must be right.
here=$(cd "$(dirname "$0")" && pwd)
. "$(dirname "$0")/common.sh"
awk -F'\t' '{ gsub(/"/, "\\\""); printf "{\"id\": \"p%d\", \"date\": \"2023-09-12\", \"text\": \"%s\"}\n", NR, $1 }' "$here/places.tsv" >places.jsonl
expect 0 "$tacitus" code places.jsonl
cp out found
total=0
wrong=0
while IFS=$'\t' read -r text words number place; do
    total=$((total + 1))
    if ! grep -F "\"doc_id\": \"p$total\"," found | grep -F "$words" | grep -qF "\"geonameid\": $number,"; then
        wrong=$((wrong + 1))
        echo "wrong: $text | $words | $place | $(grep -F "\"doc_id\": \"p$total\"," found | grep -o '"event_loc": {[^}]*}' | tr '\n' ' ')" >&2
    fi
done <"$here/places.tsv"
echo "$((total - wrong)) of $total places right"
[ "$total" -ge 60 ] || fail "only $total places"
[ $((wrong * 10)) -le "$total" ] || fail "$wrong of $total places wrong"
finish

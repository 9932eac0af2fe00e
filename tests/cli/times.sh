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

# The days of acts: what goes on began days ago, what is counted from another act, what a story told of before, what a look back goes on with.
cat >acts.jsonl <<'END'
{"id": "a", "date": "2023-09-12", "text": "Serbian troops kept their border with Kosovo closed for a third day on Friday, refugees said."}
{"id": "b", "date": "2023-09-12", "text": "Serbia recalled its ambassador from Tirana on Friday, nine months after Albania expelled a Serbian diplomat."}
{"id": "c", "date": "2023-09-12", "text": "A shell that fell on the border town of Akcakale on Monday drew fire from the Turkish army. Syria closed the crossing."}
{"id": "d", "date": "2023-09-12", "text": "Sudanese students marched through Khartoum on 1 July. Police shot dead four students."}
{"id": "e", "date": "2023-09-12", "text": "Serbian troops shelled the town of Podujevo for a third day on Friday, refugees said."}
{"id": "f", "date": "2006-03-30", "text": "How the general fell\n\n11 August 2003. The president of Liberia resigns.\n\n27 March. Nigerian police arrest him in a jeep."}
{"id": "g", "date": "2016-07-17", "text": "A night in Turkey\n\n22:00 Friday. Turkish soldiers occupy a bridge.\n\n00:26. Turkish jets bomb the parliament."}
{"id": "h", "date": "2023-09-12", "text": "France has lifted the sanctions that it imposed on Niger on 14 August."}
{"id": "i", "date": "2023-09-12", "text": "Chad, which expelled the French envoy on Monday, accuses Paris of spying."}
{"id": "j", "date": "2020-11-10", "text": "Dili: Police arrested a Timorese priest on Sunday.\n\nSuva: Fijian police arrested a Tongan smuggler."}
{"id": "k", "date": "2022-06-03", "text": "In 1835 settlers in Texas defied Mexico. On October 2 they attacked Mexican troops at Gonzales."}
END
expect 0 "$tacitus" code acts.jsonl
for want in a:2023-09-06 b:2023-09-08 b:2022-12-01 c:2023-09-11 d:2023-07-01 e:2023-09-08 f:2003-08-11 f:2006-03-27 g:2016-07-15 g:2016-07-16 h:2023-09-12 i:2023-09-11 i:2023-09-12 \
    j:2020-11-08 j:2020-11-10 k:1835-10-02; do says out "\"doc_id\": \"${want%:*}\", \"date\": \"${want#*:}\""; done
[ "$(grep -c '"date": "2023-07-01"' out)" -eq 2 ] || fail "the look back does not go on"

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

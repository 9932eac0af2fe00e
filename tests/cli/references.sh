#!/usr/bin/env bash
# What refers to what inside a text: pronouns, speakers, pairs, lists, and which mentions are one.
. "$(dirname "$0")/common.sh"
# refers TEXT WORDS CODE...: the last mention with these words has these codes, its own and those of the others that it names, in any order.
refers() {
    local text=$1 words=$2
    shift 2
    printf '%s' "$text" >a.txt
    expect 0 "$tacitus" actors --date 2024-06-17 a.txt
    grep -F "\"entity_text\": \"$words\"" out | tail -1 >line
    grep -oE '"code": "[A-Z]{3}"' line | grep -oE '[A-Z]{3}' | sort >codes
    printf '%s\n' "$@" | sort | cmp -s - codes || fail "\"$words\" in \"$text\": expected $*, got $(tr '\n' ' ' <codes) $(cat line)"
}
refers 'Peru and Ecuador exchanged fire on Monday. Brazil urged both sides to stop.' 'both sides' PER ECU
refers 'Armenia accused Azerbaijan of shelling a village. The European Union asked the two governments to talk.' 'the two governments' ARM AZE
refers 'The guarantors are Argentina, Brazil, Chile and the United States. The four asked for more time.' 'The four' ARG BRA CHL USA
refers 'Colombia and Ecuador quarrelled over the border. Colombia asked its neighbour for an explanation.' 'its neighbour' ECU
refers '"We will not leave," President William Ruto told reporters in Kenya on Monday.' 'We' KEN
refers '"I concede," the president of Peru said.' 'I' PER
refers 'Angela Merkel met the Greek prime minister in Berlin on Monday. She promised him more money.' 'She' DEU
refers 'France warned Germany on Monday. It also recalled its ambassador.' 'It' FRA

# Mentions of one entity name its first.
printf 'France warned Germany on Monday. It also recalled its ambassador. Germany said that France was wrong.' >a.txt
expect 0 "$tacitus" actors a.txt
first=$(grep -m1 -F '"entity_text": "France"' out | sed 's/.*"entity": \([0-9]*\).*/\1/')
[ "$(grep -cF "\"entity\": $first," out)" -eq 4 ] || fail "France, It, its and France are one: $(cat out)"
# A verb that stands for an act told before tells it of another.
cat >again.jsonl <<'END'
{"id": "a", "date": "2023-09-12", "text": "Germany expelled two Russian envoys. Poland did the same on Friday. Lithuania followed suit."}
{"id": "b", "date": "2023-09-12", "text": "Iran condemned the Israeli raid, and so did Syria."}
{"id": "c", "date": "2023-09-12", "text": "Chile recalled its ambassador from Tel Aviv, as did Colombia."}
END
expect 0 "$tacitus" code again.jsonl
sed 's/.*"event": \["\([A-Z]*\)"\].*"actor": \[{"code": "\([A-Z]*\)".*/\1 \2/' out >acts
for act in "SANCTION POL" "SANCTION LTU" "ACCUSE SYR" "SANCTION COL"; do grep -qx "$act" acts || fail "no $act among: $(tr '\n' ',' <acts)"; done
finish

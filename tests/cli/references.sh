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
# Owners: of a clause, beside a name, in reports of state.
refers 'The Congolese army fights side by side with the FDLR, whose leaders fled in 1994.' 'whose leaders' RWA
refers "Kenya's police arrested two men. Washington condemned the violence; its ambassador, Alan Green, left Nairobi." 'Alan Green' USA
# Short forms: a surname behind a title, accents, part of a longer name, a body by its last word.
refers 'Afghan officials said that President Ghani would resign. Rwanda and Kenya welcomed it.' 'President Ghani' AFG
refers 'Guinea held talks with Senegal. Condé thanked the Gambians.' 'Condé' GIN
refers 'Mauritania sent troops to Mali. Ould Ghazouani spoke of a duty.' 'Ould Ghazouani' MRT
refers 'The Islamic Salvation Front called a strike in Algeria. France warned that the Front would lose.' 'the Front' DZA
# Flags and registers say whose a ship is, backers do not.
refers 'The French navy stopped a Comoros-flagged freighter.' 'a Comoros-flagged freighter' COM
refers 'US-backed rebels entered Goma in the Congo.' 'US-backed rebels' COD
# Those who stand to a state as others are not its own; those counted may be named later.
refers 'Cameroon, Chad and Niger share a lake. Chad has granted its neighbours a right of pursuit.' 'its neighbours' CMR NER
refers 'Three powers warned Belgrade. Britain, France and Italy want an answer by Monday.' 'Three powers' GBR FRA ITA
refers 'Iran and Iraq want equal shares. Venezuela offered the old enemies a compromise.' 'the old enemies' IRN IRQ
# He is not whom his verb has as its subject, nor a woman, nor one whom a transcript lets speak.
refers 'Angela Merkel spoke to Vladimir Putin by phone and will see him on Friday.' 'him' RUS
refers 'Dockers in Durban refused to unload a ship for the Zimbabwean army.' 'Dockers in Durban' ZAF
refers 'Seventeen villagers died when soldiers of the Indonesian army shelled Wanuhiku.' 'Wanuhiku' IDN

# Years and parts of nothing are nobody.
expect 0 "$tacitus" actors --date 2024-06-17 <(echo 'France took part in the talks of 1994 and Germany sent an envoy on 18 July.')
for words in part 1994 July; do ! grep -F "\"entity_text\": \"$words" out | grep -q '"code"' || fail "$words is a party: $(cat out)"; done

# A town's name that goes on is another town's: Vigía del Fuerte is not Vigía in Brazil.
expect 0 "$tacitus" actors --date 2002-04-17 <(echo 'The mayor of Vigía del Fuerte has asked for gunboats. His last request went unanswered, and the guerrillas have since helped themselves to the only ambulance.')
says out '"entity_text": "Vigía del Fuerte"'
grep -q '"code": "BRA"' out && fail "Vigía del Fuerte is in Colombia: $(cat out)"

# "Here" is where the story was written.
for who in "UGA|Officials" "KEN|Officials here"; do
    expect 0 "$tacitus" actors --date 2011-01-08 <(echo "NAIROBI, Jan 7 (AP) - In Kampala, Uganda, police closed a bank on Monday. Ugandan judges ruled last week. ${who#*|} were surprised.")
    grep -F '"entity_text": "Officials' out | grep -qF "\"code\": \"${who%|*}\"" || fail "${who#*|} are not of ${who%|*}: $(cat out)"
done

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

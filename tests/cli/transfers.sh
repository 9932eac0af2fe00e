#!/usr/bin/env bash
# How much of what changes hands, and what is a condition of what.
. "$(dirname "$0")/common.sh"
cat >given.jsonl <<'END'
{"id": "a", "date": "2023-09-12", "text": "North Korea shipped 122-mm rockets to Russia."}
{"id": "b", "date": "2023-09-12", "text": "Japan gave Laos a loan of 30 million yen."}
{"id": "c", "date": "2023-09-12", "text": "China granted Chad a $2 billion loan."}
{"id": "d", "date": "2023-09-12", "text": "Turkey sent 20,000 tons of wheat to Yemen."}
{"id": "e", "date": "2023-09-12", "text": "Germany delivered 14 Leopard tanks to Ukraine."}
END
expect 0 "$tacitus" code given.jsonl
says out '"value": 122, "unit": "mm", "text": "122-mm"'
says out '"value": 30000000, "unit": "yen", "text": "30 million yen"'
says out '"value": 2000000000, "unit": "$", "text": "$2 billion"'
says out '"value": 20000, "unit": "ton", "text": "20,000 tons"'
says out '"value": 14, "text": "14"'

# A condition names the record that it is a condition of.
for words in "Qatar promised fuel on condition that Hamas let the hostages go." "Egypt will open the crossing provided that Israel frees the prisoners." \
    "The United States offered Egypt military aid if Cairo freed the two Americans."; do
    echo "{\"id\": \"x\", \"date\": \"2023-09-12\", \"text\": \"$words\"}" >offer.jsonl
    expect 0 "$tacitus" code offer.jsonl
    of=$(sed -n 's/.*"condition_of": "\([0-9a-f]*\)".*/\1/p' out)
    [ -n "$of" ] || fail "no condition in: $words"
    grep -q "^{\"id\": \"$of\"" out || fail "$of is no record of: $words"
done

# What is told only as the price of another act is an act the other way round, each in return of the other.
cat >swaps.jsonl <<'END'
{"id": "a", "date": "2023-09-12", "text": "Iran freed an American in return for five Iranians."}
{"id": "b", "date": "2023-09-12", "text": "Bolivia offered Chile its natural gas in exchange for a strip of coast."}
END
expect 0 "$tacitus" code swaps.jsonl
for words in "five Iranians" "a strip of coast"; do
    grep -F "\"event_text\": \"$words\"" out >price || fail "no record of $words"
    id=$(sed -n 's/.*"in_return": \["\([0-9a-f]*\)"\].*/\1/p' price) back=$(sed -n 's/^{"id": "\([0-9a-f]*\)".*/\1/p' price)
    grep "^{\"id\": \"$id\"" out | grep -qF "\"in_return\": [\"$back\"]" || fail "$words and what it is given for do not name each other"
done
grep -F '"event_text": "five Iranians"' out | grep -qF '"giver": ["USA"], "taker": ["IRN"]' || fail "five Iranians go from the United States to Iran"

# What is turned away would have come from whom it is refused; a gift without a taker goes to the country that the text is about, unless that is who gives.
cat >turned.jsonl <<'END'
{"id": "a", "date": "1998-11-06", "text": "Nicaragua refused an offer of doctors from Cuba."}
{"id": "b", "date": "2015-03-16", "text": "Vanuatu's president declared an emergency on Sunday after the cyclone. The police of Vanuatu arrested looters in Port Vila. Vanuatu's government thanked Australia. Japan pledged medicine worth $2 million."}
END
expect 0 "$tacitus" code turned.jsonl
grep -F '"doc_id": "a"' out | grep -F REJECT | grep -qF '"giver": ["CUB"], "taker": ["NIC"]' || fail "the doctors would have gone from Cuba to Nicaragua"
grep -F '"doc_id": "b"' out | grep -F '"event_text": "pledged"' | grep -qF '"giver": ["JPN"], "taker": ["VUT"]' || fail "the medicine goes from Japan to Vanuatu"
finish

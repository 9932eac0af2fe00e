#!/usr/bin/env bash
# Questions of exchanges, claims and single records: what comes back is what the records say.
. "$(dirname "$0")/common.sh"
cat >news.jsonl <<'N'
{"id": "a", "date": "2024-06-18", "publication": "North Post", "text": "Germany sent 40 tanks to Kenya on Monday. Iran denied that it had attacked Iraq. Iraq said that Iran had attacked Iraq."}
{"id": "b", "date": "2024-06-18", "publication": "South Mail", "text": "Germany sent 40 tanks to Kenya on Monday. Chinese and Russian officials met in Moscow on Monday. France refused to give missiles to Ukraine."}
N
export TACITUS_STORE=news.db
expect 0 "$tacitus" ingest -s news.db news.jsonl
expect 0 "$tacitus" query --order document --format jsonl
cp out records.jsonl
id=$(head -1 records.jsonl | cut -c9-24)

# the ledger: each transfer of the records once an act, with its parties
expect 0 "$tacitus" ledger --format jsonl
cp out ledger.jsonl
python3 - records.jsonl ledger.jsonl <<'P' || fail "the ledger says other things than the records"
import json, sys
records = [json.loads(l) for l in open(sys.argv[1])]
ledger = [json.loads(l) for l in open(sys.argv[2])]
moved = [r for r in records if "transfer" in r]
by_id = {r["id"]: r for r in moved}
assert moved and sum(e["reports"] for e in ledger) == len(moved)
for e in ledger:
    t = by_id[e["id"]]["transfer"]
    assert set(e.get("giver", "").split(";")) >= set(t.get("giver", [])) and e["item"].split(";")[0] == t["item"][0]["class"]
gave = [e for e in ledger if e.get("giver") == "DEU" and e.get("taker") == "KEN"]
assert len(gave) == 1 and gave[0]["reports"] == 2 and gave[0]["deed"] == "gave" and gave[0]["status"] == "certain"
P
expect 0 "$tacitus" ledger --giver DEU --deed asked --format jsonl
lines out 0
expect 0 "$tacitus" ledger --giver DEU --taker KEN --by-report --format jsonl
lines out 2
expect 0 "$tacitus" ledger --sum --giver DEU --format csv
says out "DEU,KEN,arms,gave,1,2,"
expect 2 "$tacitus" ledger --deed stole
says err 'no deed "stole"'
expect 2 "$tacitus" ledger --status sure

# claims: every source of every record of the matter, with its own stance
expect 0 "$tacitus" claims --actor IRN --recipient IRQ --format jsonl
cp out claims.jsonl
python3 - records.jsonl claims.jsonl <<'P' || fail "claims counts other stances than the records have"
import json, sys
codes = lambda r, k: [e.get("code") for e in r.get(k, [])]
stance = lambda f: "asserts" if f in ("CT+", "PR+") else "denies" if f in ("CT-", "PR-") else "doubts"
want, got = {}, {}
for r in map(json.loads, open(sys.argv[1])):
    if "IRN" not in codes(r, "actor") or "IRQ" not in codes(r, "recipient"): continue
    for f in [a.get("factuality", r["factuality"]) for a in r.get("attribution", [])] or [r["factuality"]]:
        want[stance(f)] = want.get(stance(f), 0) + 1
for c in map(json.loads, open(sys.argv[2])): got[c["stance"]] = got.get(c["stance"], 0) + c["reports"]
assert want and want == got, (want, got)
P
expect 2 "$tacitus" claims
says err "which matter"
expect 2 "$tacitus" claims xyz
expect 3 "$tacitus" claims 0000000000000001
expect 0 "$tacitus" claims "$id" --format csv
says out "stance,source,name"
says out "North Post"
says out "South Mail"

# show: the sentence with its parts, the evidence, the act's other report; no colours but on a terminal
expect 0 "$tacitus" show "$id"
says out "[actor: Germany] [act: sent]"
says out "also in    b, South Mail"
says out "evidence   confidence"
if grep -q $'\033' out; then fail "colours in a file"; fi
if command -v script >/dev/null; then
    TERM=xterm script -qec "$tacitus show $id" /dev/null >terminal 2>err </dev/null
    grep -q $'\033\[32mGermany' terminal || fail "no colours on a terminal: $(head -c 200 terminal)"
fi
expect 0 "$tacitus" show --format jsonl "$id"
head -1 records.jsonl | cmp -s - out || fail "show gives another record than was coded"
expect 0 "$tacitus" show --format csv "$id"
lines out 2
expect 3 "$tacitus" show 0000000000000001
expect 2 "$tacitus" show
expect 2 "$tacitus" show --actor DEU "$id"

# all reports of an act, by the id of any of them
expect 0 "$tacitus" query --format jsonl --cluster "$id"
cp out reports.jsonl
[ "$(wc -l <reports.jsonl)" -ge 2 ] || fail "the act of $id has one report only"
last=$(tail -1 reports.jsonl | cut -c9-24)
expect 0 "$tacitus" query --format jsonl --cluster "$last"
cmp -s out reports.jsonl || fail "an act's reports depend on which of them is asked for"
expect 2 "$tacitus" query --cluster 12

# a sector is asked for by its code alone
expect 0 "$tacitus" query --format jsonl --sector GOV
says out '"sector": ["GOV"'
expect 0 "$tacitus" query --format jsonl --sector REB
lines out 0

# a meeting without a host is between its parties, with a sector or without
for pair in "CHN RUS" "RUS CHN" "CHN:GOV RUS" "CHN RUS:GOV" ":GOV RUS"; do
    # shellcheck disable=SC2086 # two words
    expect 0 "$tacitus" dyad --event CONSULT --period year --format csv $pair
    says out "2024,1,"
done
expect 0 "$tacitus" dyad --event CONSULT --period year --format csv CHN:MIL RUS
lines out 1
finish

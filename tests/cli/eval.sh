#!/usr/bin/env bash
# Records against a gold of two texts, as a table and as JSONL; wrong files and usage.
. "$(dirname "$0")/common.sh"
echo '{"id": "a", "complete": true, "text": "Kenya praised Malawi. Then France sued Syria.", "events": [{"event": "SUPPORT", "actor": [{"code": "KEN"}], "recipient": [{"code": "MWI"}], "event_text": "praised"}, {"event": "ACCUSE", "actor": [{"code": "FRA"}], "recipient": [{"code": "SYR"}], "event_text": "sued"}]}' >gold.jsonl
echo '{"doc_id": "a", "event": ["SUPPORT"], "actor": [{"code": "KEN"}], "recipient": [{"code": "ZMB"}], "text": "Kenya praised Malawi."}' >system.jsonl
expect 0 "$tacitus" eval gold.jsonl system.jsonl
says out "event        recall 0.500 (1/2)  precision 1.000 (1/1)  F1 0.667"
says out "dyad         recall 0.000 (0/2)"
says out "2 things are wrong: 1 parties, 1 missed"
says out "SUPPORT: gold KEN > MWI, got KEN > ZMB"
says out 'a, "praised": Kenya praised Malawi.'
says out "ACCUSE: gold FRA > SYR"
expect 0 "$tacitus" eval --errors 0 gold.jsonl - <system.jsonl
lines out 4
expect 0 "$tacitus" eval --format jsonl gold.jsonl system.jsonl
python3 - out <<'P' || fail "the JSONL says something else"
import json, sys
at = [json.loads(l) for l in open(sys.argv[1])]
assert at[0] == {"score": "event", "right": 1, "of": 2, "recall": 0.5, "system_right": 1, "system": 1, "precision": 1}, at[0]
assert {"type": "SUPPORT", "gold": 1, "found": 1, "parties": 0, "extra": 0} in at
assert at[-1]["error"] == "missed" and at[-1]["words"] == "sued" and at[-1]["doc_id"] == "a"
P
expect 2 "$tacitus" eval gold.jsonl
expect 2 "$tacitus" eval --errors x gold.jsonl system.jsonl
expect 2 "$tacitus" eval --format csv gold.jsonl system.jsonl
expect 2 "$tacitus" eval -o gold.jsonl gold.jsonl system.jsonl
expect 3 "$tacitus" eval system.jsonl gold.jsonl
says err 'system.jsonl:1: the text has no "id"'
{ cat system.jsonl; echo '{"doc_id"'; } >broken.jsonl
expect 3 "$tacitus" eval gold.jsonl broken.jsonl
says err "broken.jsonl:2: is not JSON"
expect 4 "$tacitus" eval none.jsonl system.jsonl
finish

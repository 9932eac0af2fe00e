#!/usr/bin/env bash
# The store: what comes in once, twice and changed; questions; coding again; and a program killed again and again.
. "$(dirname "$0")/common.sh"
# All rows of all tables; the full-text index is laid out as batches end and is no content of its own.
content() { python3 -c 'import sqlite3, sys
db = sqlite3.connect(sys.argv[1])
for (name,) in db.execute("SELECT name FROM sqlite_schema WHERE type = \"table\" AND name NOT LIKE \"sentences%\" ORDER BY name").fetchall():
    for row in db.execute(f"SELECT * FROM {name}"): print(name, row)' "$1"; }
ask() { sqlite_value=$(python3 -c 'import sqlite3, sys; print(sqlite3.connect(sys.argv[1]).execute(sys.argv[2]).fetchone()[0])' "$1" "$2"); }

for i in $(seq 24); do
    echo "{\"id\": \"a$i\", \"date\": \"2024-06-$((i % 3 + 15))\", \"publication\": \"Paper $((i % 4))\", \"text\": \"France condemned Syria on Monday. Germany sent 40 tanks to Kenya. Number $i was not told. Iran denied that it had attacked Iraq.\"}"
done >news.jsonl
echo '{"id": "broken"' >>news.jsonl

# twice the same adds nothing; what failed is kept with its reason
expect 1 "$tacitus" ingest -s whole.db news.jsonl
says err "24 new, 0 changed, 0 known, 1 failed"
content whole.db >whole.sql
expect 1 "$tacitus" ingest -s whole.db news.jsonl
says err "0 new, 0 changed, 24 known, 1 failed"
content whole.db >again.sql
cmp -s whole.sql again.sql || fail "a second run changed the store"
expect 0 "$tacitus" query -s whole.db --failures
says out "news.jsonl: record 25"
expect 2 "$tacitus" ingest news.jsonl
expect 4 "$tacitus" query -s none.db
expect 5 "$tacitus" query -s news.jsonl

# what is given back is what was coded, to the byte
"$tacitus" code news.jsonl >coded.jsonl 2>err
expect 0 "$tacitus" query -s whole.db --order document --format jsonl
cmp -s out coded.jsonl || fail "the store gives back other records than were coded"
expect 0 "$tacitus" query -s whole.db --order document --format csv
"$tacitus" code --format csv news.jsonl >coded.csv 2>err
cmp -s out coded.csv || fail "the store gives back another CSV than was coded"

# each filter lets through what jq-like reading of the records does
expect 0 "$tacitus" query -s whole.db --format jsonl --order document --actor FRA --recipient SYR
python3 - coded.jsonl out <<'P' || fail "--actor and --recipient find other records than they should"
import json, sys
has = lambda r, k, c: any(e.get("code") == c for e in r.get(k, []))
want = [l for l in open(sys.argv[1]) if has(json.loads(l), "actor", "FRA") and has(json.loads(l), "recipient", "SYR")]
sys.exit(not want or want != list(open(sys.argv[2])))
P
expect 0 "$tacitus" query -s whole.db --format jsonl --text "tanks kenya" --limit 3
lines out 3
expect 0 "$tacitus" query -s whole.db --format jsonl --since 2025-01-01
lines out 0
expect 2 "$tacitus" query -s whole.db --event FIGHT
says err 'no event type "FIGHT"'

# acts and reports: 24 documents tell the same acts, so reports are more than acts
expect 0 "$tacitus" dyad -s whole.db --period year --format csv FRA SYR
acts=$(sed -n 2p out | cut -d, -f2)
expect 0 "$tacitus" dyad -s whole.db --period year --by-report --format csv FRA SYR
reports=$(sed -n 2p out | cut -d, -f2)
[ "$acts" -ge 1 ] && [ "$reports" -ge 24 ] && [ "$acts" -lt "$reports" ] || fail "$acts acts and $reports reports"
expect 0 "$tacitus" series -s whole.db --by actor,event --period month --format jsonl
says out '"actor": "FRA"'

# acts do not depend on the order in which documents come
shuf --random-source=<(yes) news.jsonl >shuffled.jsonl
"$tacitus" ingest -s shuffled.db shuffled.jsonl 2>err
for db in whole shuffled; do
    python3 -c 'import sqlite3, sys; [print(*r) for r in sqlite3.connect(sys.argv[1]).execute("SELECT doc_id, id, cluster FROM coded ORDER BY 1, 2, 3")]' $db.db >$db.acts
done
cmp -s whole.acts shuffled.acts || fail "the acts depend on the order of the documents"

# a changed document replaces its records and stays as a revision; put back, it adds nothing
sed '1s/France condemned Syria/France praised Syria/' news.jsonl >changed.jsonl
expect 1 "$tacitus" ingest -s whole.db changed.jsonl
says err "0 new, 1 changed, 23 known"
ask whole.db "SELECT count(*) FROM revisions"
[ "$sqlite_value" = 1 ] || fail "$sqlite_value revisions"
expect 1 "$tacitus" ingest -s whole.db news.jsonl
says err "0 changed, 24 known"

# another coder: known, told of, coded again, and the difference is kept
expect 1 "$tacitus" ingest -s whole.db --rules-only changed.jsonl
says err "recode"
python3 -c 'import sqlite3; sqlite3.connect("whole.db").execute("VACUUM INTO \"other.db\"")'
expect 0 "$tacitus" recode -s whole.db --rules-only -j 1
says err "24 documents coded again"
expect 0 "$tacitus" recode -s other.db --rules-only -j 3
content whole.db >whole.sql
content other.db >other.sql
cmp -s whole.sql other.sql || fail "coded again on three threads the store is another: $(diff whole.sql other.sql | head -3)"
ask whole.db "SELECT count(*) FROM recodings"
[ "$sqlite_value" = 24 ] || fail "$sqlite_value recodings"
expect 0 "$tacitus" recode -s whole.db --rules-only
says err "0 documents coded again"
"$tacitus" code --rules-only changed.jsonl >coded.jsonl 2>err
expect 0 "$tacitus" query -s whole.db --order document --format jsonl
cmp -s out coded.jsonl || fail "coded again, the store gives back other records"
expect 0 "$tacitus" ingest -s short.db --no-text <(head -2 news.jsonl) --from jsonl
expect 1 "$tacitus" recode -s short.db --rules-only
says err "without their texts"

# killed fifty times at odd moments, it loses nothing that it has kept and ends as if nothing had happened
for i in $(seq 80); do echo "{\"id\": \"k$i\", \"date\": \"2024-06-17\", \"text\": \"France condemned Syria on Monday. Text $i is one of many. Germany sent $i tanks to Kenya.\"}"; done >many.jsonl
expect 0 "$tacitus" ingest -s unharmed.db many.jsonl
content unharmed.db >unharmed.sql
before=0 partial=0
for i in $(seq 50); do
    [ "$before" -eq 80 ] && rm -f killed.db* && before=0
    "$tacitus" ingest -j 1 -s killed.db many.jsonl 2>/dev/null &
    pid=$!
    sleep "$((RANDOM % 2)).$((RANDOM % 90 + 10))"
    kill -9 $pid 2>/dev/null
    wait $pid 2>/dev/null
    [ -f killed.db ] || continue
    ask killed.db "SELECT CASE WHEN EXISTS (SELECT 1 FROM sqlite_schema WHERE name = 'documents') THEN 1 END"
    [ "$sqlite_value" = 1 ] || continue
    ask killed.db "SELECT count(*) FROM documents"
    [ "$sqlite_value" -ge "$before" ] || fail "killed, the store lost documents: $sqlite_value of $before"
    before=$sqlite_value
    [ "$before" -gt 0 ] && [ "$before" -lt 80 ] && partial=$((partial + 1))
done
echo "stopped half way $partial times"
expect 0 "$tacitus" ingest -s killed.db many.jsonl
content killed.db >killed.sql
[ "$(wc -l <killed.sql)" -gt 500 ] || fail "the store's content was not read"
cmp -s unharmed.sql killed.sql || fail "killed and gone on with, the store is another: $(diff unharmed.sql killed.sql | head -3)"
finish

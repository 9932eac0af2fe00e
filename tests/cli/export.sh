#!/usr/bin/env bash
# Every format as pandas reads it, ICEWS as SQLite does; JSONL and CSV there and back; the same from a store as from files; what is wrong in a file is told.
. "$(dirname "$0")/common.sh"
python=/usr/bin/python3
$python -c 'import pandas' 2>/dev/null || { echo "python3-pandas is not installed" >&2; exit 77; }
cat >records.jsonl <<'J'
{"id": "9f2c51e07ab34d18", "doc_id": "010", "date": "2024-06-17", "event": ["ASSAULT"], "mode": ["aerial"], "quad_code": 4, "event_scale": -10, "event_text": "bombed", "actor": [{"code": "RUS", "sector": ["MIL"], "entity_text": "Russian\tjets", "start": 1, "end": 9}], "recipient": [{"code": "UKR", "sector": ["CVL"], "entity_text": "\"people\"\r\nof Kyïv"}, {"code": "UKR", "sector": ["GOV"], "entity_text": "the state"}], "factuality": "CT+", "event_loc": {"extracted_place": "Kyïv", "resolved_place": "Kyïv", "geonameid": 703448, "lat": 50.45466, "lon": 30.5238, "country_code": "UKR", "resolution": 4}, "size": {"dead": 3}, "text": "They, \"all\"; 100%3B\tdied\u2028here.\nNext", "confidence": 0.9, "cite_info": {"publication": "The \"Day\", late"}}
{"id": "0000000000000010", "doc_id": "010", "date": "2024-06-16", "event": ["AGREE"], "actor": [{"code": "FRA", "sector": ["GOV"], "entity_text": "Paris"}, {"code": "DEU", "sector": ["GOV"], "entity_text": "Berlin"}], "factuality": "CT+", "text": "x", "confidence": 0.4}
{"id": "0000000000000011", "doc_id": "011", "date": "2024-06-16", "event": ["CONSULT"], "aux": ["future"], "actor": [{"code": "FRA"}], "text": "x"}
{"id": "0000000000000012", "doc_id": "011", "event": ["PROTEST"], "mode": ["demo"], "actor": [{"code": "KEN", "sector": ["CVL"], "entity_text": "Kenyans"}], "text": "x"}
{"id": "0000000000000013", "doc_id": "011", "event": ["ACCUSE"], "factuality": "CT-", "actor": [{"code": "KEN"}], "text": "x"}
{"id": "ffffffffffffffff", "doc_id": "011", "date": "2024-06-16", "event": ["COERCE"], "mode": ["arrest"], "actor": [{"code": "TUR", "sector": ["COP"], "entity_text": "police"}], "recipient": [{"code": "TUR", "sector": ["JRN"], "entity_text": "a reporter"}], "text": "x", "confidence": 0.6}
J
for format in jsonl csv polecat icews phoenix gdelt acled; do
    expect 0 "$tacitus" export --format $format records.jsonl
    cp out out.$format
    cp err err.$format
done
says err.icews "2 records left out: negated, hypothetical or future"
says err.acled "1 records left out: the format has no such event"
[ -s err.csv ] && fail "CSV left something out"

cat >look.py <<'P'
import csv, io, sqlite3, pandas
def names(s): return s.split(", ")
party = "{0} Name, {0} Country, {0} COW, Primary {0} Sector, {0} Sectors, {0} Title, {0} Name Raw, Wikipedia {0} ID"
polecat = names("Event ID, Event Date, Event Type, Event Mode, Intensity, Quad Code, Contexts, " + party.format("Actor") + ", " + party.format("Recipient") +
    ", Placename, City, District, Province, Country, Latitude, Longitude, GeoNames ID, Raw Placename, Feature Type, Source, Publication Date, Story People, Story Organizations, Story Locations, Language, Version")
icews = names("Event ID, Event Date, Source Name, Source Sectors, Source Country, Event Text, CAMEO Code, Intensity, Target Name, Target Sectors, Target Country, Story ID, Sentence Number, "
    "Publisher, City, District, Province, Country, Latitude, Longitude")
acled = names("event_id_cnty, event_date, year, time_precision, disorder_type, event_type, sub_event_type, actor1, assoc_actor_1, inter1, actor2, assoc_actor_2, inter2, interaction, "
    "civilian_targeting, iso, region, country, admin1, admin2, admin3, location, latitude, longitude, geo_precision, source, source_scale, notes, fatalities, tags, timestamp")
def read(what, separator, header):
    raw = open("out." + what, newline="", encoding="utf8").read()
    table = pandas.read_csv(io.StringIO(raw), sep=separator, header=header, dtype=str, keep_default_na=False)
    if separator == "\t": # a reader that knows of no quoting sees the same
        plain = [line.split("\t") for line in raw.splitlines()][0 if header is None else 1:]
        assert plain == table.values.tolist(), what
    assert not table.applymap(lambda v: any(c in v for c in "\t\r\n\u2028")).values.any(), what
    return table
p, i, f, g, a = read("polecat", "\t", 0), read("icews", "\t", 0), read("phoenix", "\t", None), read("gdelt", "\t", None), read("acled", ",", 0)
assert list(p.columns) == polecat and len(polecat) == 40
assert list(i.columns) == icews and len(icews) == 20
assert list(a.columns) == acled and len(acled) == 31
assert f.shape == (6, 26) and g.shape == (6, 61) and len(p) == len(i) == 6 and len(a) == 3, (f.shape, g.shape, len(p), len(i), len(a))
assert list(i["CAMEO Code"]) == list(f[13]) == list(g[26]) == ["195", "195", "030", "030", "141", "173"]
assert list(i["Story ID"])[:2] == ["010", "010"]
assert list(p["Event Type"]) == ["ASSAULT", "ASSAULT", "AGREE", "AGREE", "PROTEST", "COERCE"]
assert p["Recipient Name Raw"][0] == "'people' of Kyïv" and p["Actor Name Raw"][0] == "Russian jets" and p["Source"][0] == "The 'Day', late"
assert p["City"][0] == "Kyïv" and p["Country"][0] == "UKR" and p["GeoNames ID"][0] == "703448" and float(p["Latitude"][0]) == 50.45466
assert list(i["Source Country"][2:4]) == ["France", "Germany"] and list(i["Target Country"][2:4]) == ["Germany", "France"]
for t, column in ((p, "Event ID"), (i, "Event ID"), (f, 0), (g, 0), (a, "event_id_cnty")): assert t[column].is_unique
assert all(0 < int(x) < 2 ** 63 for t in (i["Event ID"], g[0]) for x in t)
assert g[1][0] == "20240617" and g[2][0] == "202406" and g[3][0] == "2024" and 2024.4 < float(g[4][0]) < 2024.5
assert f[1][0] == "20240617" and (f[2][0], f[3][0], f[4][0]) == ("2024", "06", "17") and f[1][4] == ""
assert list(a["event_type"]) == ["Explosions/Remote violence", "Protests", "Strategic developments"]
assert a["notes"][0] == "They, \"all\"; 100%3B died here. Next" and a["fatalities"][0] == "3" and a["source"][0] == "The \"Day\", late"
assert a["civilian_targeting"][0] == "Civilian targeting" and a["location"][0] == "Kyïv" and a["inter1"][1] == "Protesters"
# types: a column that holds numbers only holds numbers only
for t, columns in ((p, ["Intensity", "Latitude"]), (i, ["Intensity", "Longitude", "Sentence Number"]), (f, [15, 16, 18]), (g, [4, 25, 29, 30, 31, 56]), (a, ["year", "time_precision", "latitude", "fatalities"])):
    for column in columns: pandas.to_numeric(t[column])
# the table that R's icews keeps
db = sqlite3.connect(":memory:")
columns = [c.lower().replace(" ", "_") for c in icews]
db.execute("CREATE TABLE events (event_id INTEGER PRIMARY KEY, " + ", ".join(c + (" REAL" if c in ("intensity", "latitude", "longitude") else " TEXT") for c in columns[1:]) + ")")
rows = list(csv.reader(open("out.icews", newline="", encoding="utf8"), delimiter="\t"))[1:]
db.executemany("INSERT INTO events VALUES (" + ",".join("?" * 20) + ")", rows)
assert db.execute("SELECT count(*), min(cameo_code) FROM events WHERE cameo_code = '030'").fetchone() == (2, "030")
assert db.execute("SELECT sum(intensity) FROM events WHERE source_name = 'police'").fetchone() == (-5.0,)
c = pandas.read_csv("out.csv", dtype=str, keep_default_na=False)
assert len(c) == 6 and list(c["doc_id"])[:2] == ["010", "010"] and c["text"][0] == "They, \"all\"; 100%3B\tdied\u2028here.\nNext" and list(c["id"])[1] == "0000000000000010"
assert pandas.read_json("out.jsonl", lines=True, dtype=False).shape[0] == 6
P
$python look.py || fail "pandas or SQLite reads something else"

# there and back, to the byte
expect 0 "$tacitus" export out.jsonl
cmp -s out out.jsonl || fail "JSONL to JSONL changed something"
expect 0 "$tacitus" export out.csv
cmp -s out out.jsonl || fail "CSV to JSONL lost something"
expect 0 "$tacitus" export --format csv --from csv - <out.csv
cmp -s out out.csv || fail "CSV to CSV changed something"
for format in polecat gdelt; do
    expect 0 "$tacitus" export --format $format out.csv
    cmp -s out out.$format || fail "$format from CSV is not what it is from JSONL"
done
expect 0 "$tacitus" export --format icews --all --min-confidence 0.5 records.jsonl
lines out 4
expect 0 "$tacitus" export --format icews --all records.jsonl
lines out 9

# from the coder and from a store
for i in 1 2; do echo "{\"id\": \"0$i\", \"date\": \"2024-06-17\", \"publication\": \"Paper\", \"text\": \"France condemned Syria on Monday. Germany sent 40 tanks to Kenya. Iran denied that it had attacked Iraq. Number $i.\"}"; done >news.jsonl
expect 0 "$tacitus" code news.jsonl
cp out coded.jsonl
expect 0 "$tacitus" export coded.jsonl
cmp -s out coded.jsonl || fail "export changes what the coder says"
expect 0 "$tacitus" ingest -s news.db news.jsonl
for format in jsonl csv icews phoenix; do
    "$tacitus" export --format $format coded.jsonl >want 2>/dev/null
    expect 0 "$tacitus" export --format $format --store news.db
    [ -s out ] && cmp -s out want || fail "$format from a store is not what it is from the records"
done
# a store knows the day of publication too; all else is the same
"$tacitus" export --format polecat coded.jsonl >want 2>/dev/null
expect 0 "$tacitus" export --format polecat --store news.db
$python - <<'P' || fail "the publication date is not in the store's POLECAT"
import pandas
a, b = (pandas.read_csv(f, sep="\t", dtype=str, keep_default_na=False) for f in ("want", "out"))
assert len(a) and set(b["Publication Date"]) == {"2024-06-17"} and set(a["Publication Date"]) == {""}
assert a.drop(columns="Publication Date").equals(b.drop(columns="Publication Date"))
P

# what is wrong
sed '2s/.*/{"id": "00/' records.jsonl >broken.jsonl
expect 1 "$tacitus" export --format csv broken.jsonl
says err "broken.jsonl:2: is not JSON"
lines out 8 # two fields hold a line break
printf '{"event": ["AID"]}\n' >noid.jsonl
expect 3 "$tacitus" export noid.jsonl
says err 'noid.jsonl:1: "id" is missing'
printf 'id,event\n0000000000000001,AID\n0000000000000002,AID,3\n' >odd.csv
expect 1 "$tacitus" export odd.csv
says err "odd.csv:3: the row has 3 fields, and the header line 2"
printf 'a,b\n1,2\n' >foreign.csv
expect 3 "$tacitus" export foreign.csv
says err "no header line of event records"
printf 'id,event\n0000000000000001,"AID\n' >open.csv
expect 3 "$tacitus" export open.csv
says err "open.csv:2: the row ends inside quotation marks"
expect 4 "$tacitus" export missing.jsonl
expect 4 "$tacitus" export --store missing.db
expect 2 "$tacitus" export --format xml records.jsonl
says err "polecat"
expect 2 "$tacitus" export --store news.db records.jsonl
expect 2 "$tacitus" export -o news.db --store news.db
[ -s news.db ] || fail "the store was written over"
expect 2 "$tacitus" export
[ -e /dev/full ] && expect 4 "$tacitus" export -o /dev/full records.jsonl
finish

#!/usr/bin/env python3
"""Coded texts (corpus/README.md says how they are written): check them, turn them into JSONL, count them, compare two codings.

    coded.py check FILE...          errors with file and line on standard error, exit 1 when there are any; else one line of counts
    coded.py jsonl FILE...          one document a line, offsets in characters of "text": what train/ reads as --coded
    coded.py plain FILE...          the texts without their coding, for a second coder
    coded.py stats FILE...          the tables of the card
    coded.py agree FIRST SECOND     agreement of two codings of the same texts, the first taken as the reference
"""
import collections
import json
import pathlib
import re
import signal
import sys

EVENTS = {
    "AGREE": "", "SUPPORT": "", "CONCEDE": "", "COOPERATE": "", "AID": "",
    "CONSULT": "visit third-party multilateral phone",
    "RETREAT": "withdraw release disarm ceasefire access resign",
    "REQUEST": "assist change yield meet", "REJECT": "assist change yield meet",
    "ACCUSE": "disapprove investigate allege",
    "THREATEN": "restrict arrest relations expel territory violence",
    "PROTEST": "demo riot strike hunger boycott obstruct vandalize",
    "SANCTION": "convict expel withdraw discontinue",
    "MOBILIZE": "troops weapons police militia",
    "COERCE": "seize restrict censor curfew martial-law arrest deport withhold misinformation cyber",
    "ASSAULT": "abduct beat torture sexual targeted destroy primitive firearms explosives suicide-attack aerial drone heavy-weapons crowd-control unconventional",
}
SECTORS = set("COP GOV JUD LEG MIL PRM PTY REB SPY UAF UNK AGR BUS CRM CVL EDU ELI JRN LAB MED REF OPP PRE REL SOC".split())
CONTEXTS = set("""military intelligence executive legislative election political_institutions pro_democracy pro_autocracy economic legal reparations
    human_rights rights_freedoms repression human_security gender lgbt religion_ethnicity inequality diplomatic territory peacekeeping health asylum
    migration disasters natural_resource environment technology terrorism cbrn cyber misinformation crime corruption illegal_drugs trafficking""".split())
CLASSES = set("arms ammunition technology food energy fuel money medicine equipment personnel prisoners intelligence territory goods other".split())
FACTUALITY = {"CT+", "PR+", "PS+", "CT-", "PR-", "PS-", "UU"}
AUX = {"historical", "future", "hypothetical", "negation"}
SIZES = {"dead", "injured", "arrested"}
# ISO 3166-1 alpha-3, Kosovo, and the codes of those who are no state.
CODES = set("""
ABW AFG AGO AIA ALA ALB AND ARE ARG ARM ASM ATA ATF ATG AUS AUT AZE BDI BEL BEN BES BFA BGD BGR BHR BHS BIH BLM BLR BLZ BMU BOL BRA BRB BRN BTN BVT
BWA CAF CAN CCK CHE CHL CHN CIV CMR COD COG COK COL COM CPV CRI CUB CUW CXR CYM CYP CZE DEU DJI DMA DNK DOM DZA ECU EGY ERI ESH ESP EST ETH FIN FJI
FLK FRA FRO FSM GAB GBR GEO GGY GHA GIB GIN GLP GMB GNB GNQ GRC GRD GRL GTM GUF GUM GUY HKG HMD HND HRV HTI HUN IDN IMN IND IOT IRL IRN IRQ ISL ISR
ITA JAM JEY JOR JPN KAZ KEN KGZ KHM KIR KNA KOR KOS KWT LAO LBN LBR LBY LCA LIE LKA LSO LTU LUX LVA MAC MAF MAR MCO MDA MDG MDV MEX MHL MKD MLI MLT
MMR MNE MNG MNP MOZ MRT MSR MTQ MUS MWI MYS MYT NAM NCL NER NFK NGA NIC NIU NLD NOR NPL NRU NZL OMN PAK PAN PCN PER PHL PLW PNG POL PRI PRK PRT PRY
PSE PYF QAT REU ROU RUS RWA SAU SDN SEN SGP SGS SHN SJM SLB SLE SLV SMR SOM SPM SRB SSD STP SUR SVK SVN SWE SWZ SXM SYC SYR TCA TCD TGO THA TJK TKL
TKM TLS TON TTO TUN TUR TUV TWN TZA UGA UKR UMI URY USA UZB VAT VCT VEN VGB VIR VNM VUT WLF WSM YEM ZAF ZMB ZWE UNO EUR IGO NGO ISM IMG MNC""".split())
DATE = re.compile(r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$")


class Bad(Exception):
    """What is wrong with a line."""


def known(values, allowed, what):
    for v in values:
        if v not in allowed:
            raise Bad(f"'{v}' is no {what}")
    return values


def find(text, words, near=None):
    """Where words stand in text: `words@2` names the second place, else the one nearest to `near`, of two equally near ones the earlier; without `near` the first.

    A place inside a longer word counts only where there is no other; `@N` counts every place, and whole words where the Nth falls inside a longer one."""
    m = re.match(r"(.*)@(\d+)$", words)
    words, nth = (m[1], int(m[2])) if m else (words, 0)
    every = [i.start() for i in re.finditer(re.escape(words), text)] if words else []
    left = r"(?<!\w)" if words[:1].isalnum() else ""
    right = r"(?!\w)" if words[-1:].isalnum() else ""
    whole = [i.start() for i in re.finditer(left + re.escape(words) + right, text)] if words else []
    if not every or nth > len(every):
        raise Bad(f"'{words}' does not stand in the text{' that often' if every else ''}")
    if nth:
        at = every[nth - 1]
        at = at if at in whole or nth > len(whole) else whole[nth - 1]
    elif near is None:
        at = (whole or every)[0]
    else:
        at = min(whole or every, key=lambda i: (abs(i - near), i > near))
    return at, at + len(words)


def entity(text, field, near):
    words, equals, codes = field.rpartition(" = ")
    codes = codes.split()
    if not equals or not codes:
        raise Bad(f"'{field}': a party is 'words = CODE SECTOR...'")
    e = {}
    if codes[0] != "-":
        e["code"] = known(codes[:1], CODES, "code")[0]
    e["sector"] = known(codes[1:], SECTORS, "sector")
    start, end = find(text, words.strip(), near)
    return e | {"entity_text": text[start:end], "start": start, "end": end}


def entities(text, field, near):
    return [] if field.strip() in ("", "-") else [entity(text, f.strip(), near) for f in field.split(" ; ")]


def source(text, value, near):
    m = re.match(r'(.*?)(?: "([^"]*)")?(?: (CT\+|PR\+|PS\+|CT-|PR-|PS-|UU))?$', value)
    a = entity(text, m[1], near)
    if m[2]:
        start, end = find(text, m[2], a["start"])
        a |= {"cue": text[start:end], "cue_start": start, "cue_end": end}
    return a | ({"factuality": m[3]} if m[3] else {})


def transfer(text, value, near):
    m = re.match(r'(\w+) "([^"]+)" ([A-Z,]*)>([A-Z,]*)$', value)
    if not m or m[1] not in CLASSES:
        raise Bad(f"'{value}': a transfer is 'class \"words\" GIVER>TAKER'")
    giver, taker = ([c for c in m[k].split(",") if c] for k in (3, 4))
    known(giver + taker, CODES, "code")
    start, end = find(text, m[2], near)
    return {"class": m[1], "entity_text": text[start:end], "start": start, "end": end, "giver": giver, "taker": taker}


def add_field(e, text, key, value):
    near = e["start"]
    if key == "date":
        days = value.split("..")
        if len(days) > 2 or not all(DATE.match(d) for d in days):
            raise Bad(f"'{value}' is no date")
        e["date"] = days[0]
        if len(days) == 2:
            e["enddate"] = days[1]
    elif key == "aux":
        e["aux"] = known(value.split(","), AUX, "auxiliary mode")
    elif key == "fact":
        e["factuality"] = known([value], FACTUALITY, "factuality")[0]
    elif key == "by":
        e["attribution"].append(source(text, value, near))
    elif key == "transfer":
        e["transfer"] = transfer(text, value, near)
    elif key == "return":
        e["in_return"] = int(value)
    elif key == "loc":
        start, end = find(text, value.strip('"'), near)
        e["event_loc"] = {"extracted_place": text[start:end], "start": start, "end": end}
    elif key == "size":
        e["size"] = {k: int(n) for k, n in (p.split(":") for p in value.split())}
        known(e["size"], SIZES, "size")
    elif key == "ctx":
        e["context"] = known(value.split(","), CONTEXTS, "context")
    elif key == "or":
        e["or"] = known(value.split(","), EVENTS, "event type")
    elif key == "optional":
        e["optional"] = True
    elif key == "undirected":
        e["directed"] = False
    else:
        raise Bad(f"'{key}' is no field")


def event(text, line):
    parts = [p.strip() for p in line.split(" | ")]
    if len(parts) not in (4, 5):
        raise Bad(f"{len(parts)} fields: an event is 'TYPE/mode | trigger | actors | recipients | more'")
    kind, _, modes = parts[0].partition("/")
    known([kind], EVENTS, "event type")
    start, end = find(text, parts[1])
    e = {"event": kind, "mode": known([m for m in modes.split(",") if m], EVENTS[kind].split(), f"mode of {kind}"),
         "event_text": text[start:end], "start": start, "end": end, "actor": entities(text, parts[2], start),
         "recipient": entities(text, parts[3], start), "aux": [], "attribution": [], "factuality": "CT+"}
    for field in parts[4].split(" ; ") if len(parts) == 5 and parts[4] else []:
        key, _, value = field.strip().partition(" ")
        add_field(e, text, key, value.strip())
    if not any(p.get("code") or set(p["sector"]) - {"UNK"} for p in e["actor"] + e["recipient"]):
        raise Bad("no party has a code or a sector")
    return e


def opening(line):
    """`@ id | date | country` to a document, or None."""
    head = [h.strip() for h in line[2:].split("|")]
    if not 2 <= len(head) <= 3 or not head[0] or not DATE.match(head[1]):
        return None
    return {"id": head[0], "date": head[1]} | ({"publication_country": head[2]} if len(head) > 2 else {}) | {"complete": True, "events": []}


def documents(path, complain):
    """Each document of a file with its events; complain(path, line number, reason) for whatever is wrong."""
    doc, lines = None, None

    def closed(n):
        if doc and lines is not None:
            complain(path, n, f"{doc['id']} has no '---'")
        elif doc:
            for i, e in enumerate(doc["events"], 1):
                if not 1 <= e.get("in_return", 1) <= len(doc["events"]):
                    complain(path, n, f"{doc['id']}, event {i}: return {e['in_return']} names no event")
            yield doc

    n = 0
    for n, line in enumerate(pathlib.Path(path).read_text(encoding="utf8").split("\n"), 1):
        if line.startswith("@ "):
            yield from closed(n)
            doc, lines = opening(line), []
            if not doc:
                complain(path, n, "a document starts '@ id | date | country'")
                doc = {"id": "?", "date": "1900", "complete": True, "events": []}
        elif not doc:
            if line.strip():
                complain(path, n, "words before the first '@'")
        elif lines is None:
            if line.strip() and not line.startswith("%"):
                try:
                    doc["events"].append(event(doc["text"], line))
                except (Bad, ValueError) as e:
                    complain(path, n, e)
        elif line == "---":
            doc["text"], lines = "\n".join(lines).strip(), None
        else:
            lines.append(line[2:] if line.startswith("# ") else line)
    yield from closed(n)


def read(paths):
    """All documents of the files; exits with the list of faults when there are any."""
    faults, docs, where = [], [], {}
    for path in paths:
        for d in documents(path, lambda path, n, why: faults.append(f"{path}:{n}: {why}")):
            if d["id"] in where:
                faults.append(f"{path}: {d['id']} stands twice, also in {where[d['id']]}")
            where[d["id"]] = path
            docs.append(d | {"file": pathlib.Path(path).stem})
    if faults:
        sys.exit("\n".join(faults))
    return docs


def counts(docs):
    events = [e for d in docs for e in d["events"]]
    return f"{len(docs)} documents, {sum(len(d['text'].split()) for d in docs)} words, {len(events)} events"


def table(title, counter):
    print(f"\n| {title} | events |\n|---|---|")
    for k, n in counter:
        print(f"| {k} | {n} |")


def stats(docs):
    count = collections.Counter
    events = [e for d in docs for e in d["events"]]
    print("| file | documents | words | events | without an event |\n|---|---|---|---|---|")
    for f in sorted({d["file"] for d in docs}):
        mine = [d for d in docs if d["file"] == f]
        print(f"| {f} | {len(mine)} | {sum(len(d['text'].split()) for d in mine)} | {sum(len(d['events']) for d in mine)} | {sum(not d['events'] for d in mine)} |")
    print(f"| all | {len(docs)} | {sum(len(d['text'].split()) for d in docs)} | {len(events)} | {sum(not d['events'] for d in docs)} |")
    modes = count((e["event"], m) for e in events for m in e["mode"])
    print("\n| type | events | modes |\n|---|---|---|")
    for kind, n in count(e["event"] for e in events).most_common():
        print(f"| {kind} | {n} | {', '.join(f'{m} {modes[kind, m]}' for m in EVENTS[kind].split())} |")
    table("aux", count(a for e in events for a in e["aux"] or ["none"]).most_common())
    table("factuality", count(e["factuality"] for e in events).most_common())
    table("sources one inside the other", sorted(count(len(e["attribution"]) for e in events).items()))
    table("transfer", count(e["transfer"]["class"] for e in events if "transfer" in e).most_common())
    table("decade of publication", sorted(count(d["date"][:3] + "0s" for d in docs for _ in d["events"]).items()))
    named = {k: sum(bool(e.get(f)) for e in events) for k, f in (("a place", "event_loc"), ("a date", "date"), ("dead, injured, arrested", "size"), ("a return", "in_return"),
                                                                 ("contexts", "context"), ("another type that is right too", "or"), ("optional", "optional"))}
    table("with", named.items())


def codes(parties):
    return {p["code"] for p in parties if "code" in p}


def same_parties(a, b):
    """The dyad: codes of actors and of recipients overlap wherever the reference has any; either way round where it has no direction."""
    def overlap(x, y):
        return not codes(x) or bool(codes(x) & codes(y))
    if overlap(a["actor"], b["actor"]) and overlap(a["recipient"], b["recipient"]):
        return True
    return not a.get("directed", True) and codes(a["actor"] + a["recipient"]) <= codes(b["actor"] + b["recipient"])


def pairs(doc, other, sentence):
    """Events of the two codings one to one: right type, same sentence, those whose parties agree first."""
    fit = []
    for i, a in enumerate(doc["events"]):
        for j, b in enumerate(other["events"]):
            if (b["event"] == a["event"] or b["event"] in a.get("or", []) or a["event"] in b.get("or", [])) and sentence(a["start"]) == sentence(b["start"]):
                fit.append((not same_parties(a, b), bool(a.get("optional")), abs(a["start"] - b["start"]), i, j))
    left, right, out = set(), set(), []
    for _, _, _, i, j in sorted(fit):
        if i not in left and j not in right:
            left.add(i)
            right.add(j)
            out.append((i, j))
    return out


def places(doc):
    """The parties of a coding by the words that stand for them."""
    return {(p["start"], p["end"]): p for e in doc["events"] for p in e["actor"] + e["recipient"]}


def agree(first, second):
    sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "train"))
    import tokens  # the sentences that training sees
    mine, theirs = ({d["id"]: d for d in docs} for docs in (first, second))
    hit, dyad, a_all, b_all = 0, 0, 0, 0
    asked, same, party_same, parties = collections.Counter(), collections.Counter(), collections.Counter(), 0
    for name in sorted(mine.keys() & theirs.keys()):
        d, o = mine[name], theirs[name]
        if d["text"] != o["text"]:
            sys.exit(f"{name}: the two texts differ")
        starts = [ws[0][0] for ws, _ in tokens.sentences(d["text"])]
        ours, others = places(d), places(o)
        for words in ours.keys() & others.keys():
            for what, of in (("country", lambda p: p.get("code")), ("primary sector", lambda p: p.get("sector", [])[:1])):
                party_same[what] += of(ours[words]) == of(others[words])
            parties += 1
        matched = pairs(d, o, lambda at: sum(s <= at for s in starts))
        left, right = ({x for x, _ in matched}, {y for _, y in matched})
        hit += len(matched)
        # An optional event that only one side has is no fault of either.
        a_all += sum(i in left or not e.get("optional") for i, e in enumerate(d["events"]))
        b_all += sum(j in right or not e.get("optional") for j, e in enumerate(o["events"]))
        for i, j in matched:
            a, b = d["events"][i], o["events"][j]
            if not same_parties(a, b):
                continue
            dyad += 1
            for what, x, y, states in (("mode", set(a["mode"]), set(b["mode"]), True), ("aux", set(a["aux"]), set(b["aux"]), True),
                                       ("factuality", a["factuality"], b["factuality"], True),
                                       ("attribution", [s.get("code") for s in a["attribution"]], [s.get("code") for s in b["attribution"]], True),
                                       ("date", a.get("date"), b.get("date"), "date" in a),
                                       ("transfer class", a.get("transfer", {}).get("class"), b.get("transfer", {}).get("class"), "transfer" in a)):
                if states:
                    asked[what] += 1
                    same[what] += x == y
        for i, e in enumerate(d["events"]):
            if i not in left and not e.get("optional"):
                print(f"{name}: only the first has {e['event']} '{e['event_text']}'")
        for j, e in enumerate(o["events"]):
            if j not in right and not e.get("optional"):
                print(f"{name}: only the second has {e['event']} '{e['event_text']}'")
    print(f"{len(mine.keys() & theirs.keys())} texts coded by both; events {a_all} and {b_all}")
    for what, n in (("event", hit), ("dyad", dyad)):
        print(f"{what}: F1 {2 * n / max(1, a_all + b_all):.3f}")
    for what, n in asked.items():
        print(f"{what}: {same[what] / n:.3f} of {n} dyads")
    for what, n in party_same.items():
        print(f"{what}: {n / parties:.3f} of {parties} parties of the same words")


def main():
    signal.signal(signal.SIGPIPE, signal.SIG_DFL)  # `| head` ends it quietly
    if len(sys.argv) < 3 or sys.argv[1] not in ("check", "jsonl", "plain", "stats", "agree"):
        sys.exit(__doc__.strip())
    what, paths = sys.argv[1], sys.argv[2:]
    if what == "agree":
        if len(paths) != 2:
            sys.exit("coded.py agree: two files, the first coding and the second")
        return agree(read(paths[:1]), read(paths[1:]))
    docs = read(paths)
    if what == "check":
        print(counts(docs))
    elif what == "stats":
        stats(docs)
    for d in docs:
        if what == "jsonl":
            print(json.dumps({k: v for k, v in d.items() if k != "file"}, ensure_ascii=False))
        elif what == "plain":
            print(f"@ {d['id']} | {d['date']}" + (f" | {d['publication_country']}" if "publication_country" in d else ""), d["text"], "---\n", sep="\n")


if __name__ == "__main__":
    main()

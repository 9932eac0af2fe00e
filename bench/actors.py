#!/usr/bin/env python3
"""How well parties are coded, apart from the events that they stand in.

    bench/actors.py TACITUS GOLD.jsonl [--limit N] [--errors N] [--mentions FILE]

GOLD has documents with `events`, each event with `actor` and `recipient` lists of {code, sector, start, end}: offsets in characters of `text`; or with `parties`, such a list
without sectors (tools/marked.py). Each gold party is matched with the mention whose head lies in its span, that begins where it does and overlaps most. Printed: the share of
parties with a mention, with the right code and, where GOLD has sectors, with the right primary sector; then the same by kind (name, noun, pronoun). A bare country is right
as GOV or MIL, since its event decides.
--mentions reads a file of mentions made before ("-": standard input) in place of running `TACITUS actors`.
"""
import argparse
import collections
import json
import subprocess
import sys

PRONOUNS = set("i me we us he him his she her it its they them their who which that".split())


def documents(path, limit):
    with open(path, encoding="utf-8") as file:
        docs = [json.loads(line) for line in file]
    step = max(1, len(docs) // limit) if limit else 1
    return docs[::step]


def parties(doc):
    """The gold parties that stand in the text."""
    for party in [party for event in doc.get("events", []) for party in event["actor"] + event["recipient"]] + doc.get("parties", []):
        if "start" in party:
            yield party


def mentions_of(tacitus, docs):
    """Mentions by document id. A line is a mention with `doc_id`, or a document with `id` and `mentions`."""
    lines = "".join(json.dumps({key: doc[key] for key in ("id", "date", "text") if key in doc}) + "\n" for doc in docs)
    out = subprocess.run([*tacitus, "actors", "-"], input=lines, capture_output=True, text=True, check=True).stdout
    return read(out.splitlines())


def read(lines):
    by_doc = collections.defaultdict(list)
    for line in lines:
        row = json.loads(line)
        if "mentions" in row:
            by_doc[row["id"]] += row["mentions"]
        else:
            by_doc[row["doc_id"]].append(row)
    return by_doc


def head(mention):
    if "head" in mention:
        span = mention["head"]
        return span[0], span[1]
    return mention.get("hs", mention["start"]), mention.get("he", mention["end"])


def best(mentions, start, end):
    """The mention that stands for a gold span of bytes: of those with their head in it one that begins as it does ("students" of "students who blocked the highway"),
    by an article's length, then the one that covers it best."""
    found, most = None, (False, 0.0)
    for mention in mentions:
        hs, he = head(mention)
        if hs < start or he > end:
            continue
        inter = min(end, mention["end"]) - max(start, mention["start"])
        union = max(end, mention["end"]) - min(start, mention["start"])
        fit = (abs(mention["start"] - start) <= len("the "), inter / union)
        if fit > most:
            found, most = mention, fit
    if found is None:  # the span stands inside a larger mention ("FBI" in "FBI agents")
        around = [m for m in mentions if m["start"] <= start and m["end"] >= end]
        found = min(around, key=lambda m: m["end"] - m["start"], default=None)
    return found


def kind_of(text):
    if text.lower() in PRONOUNS:
        return "pronoun"
    return "name" if any(word[0].isupper() for word in text.split()[1:]) or text[:1].isupper() and len(text.split()) == 1 else "noun"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("tacitus")
    parser.add_argument("gold")
    parser.add_argument("--limit", type=int, default=0)
    parser.add_argument("--errors", type=int, default=0)
    parser.add_argument("--mentions")
    args = parser.parse_args()
    docs = documents(args.gold, args.limit)
    if args.mentions:
        by_doc = read(sys.stdin if args.mentions == "-" else open(args.mentions, encoding="utf-8"))
    else:
        by_doc = mentions_of(args.tacitus.split(), docs)
    count = collections.Counter()
    shown = 0
    for doc in docs:
        text = doc["text"]
        seen = set()
        for party in parties(doc):
            key = (party["start"], party["end"], party.get("code"), tuple(party.get("sector", [])))
            if key in seen:
                continue
            seen.add(key)
            words = text[party["start"] : party["end"]]
            start, end = (len(text[: party[side]].encode()) for side in ("start", "end"))
            mention = best(by_doc[doc["id"]], start, end)
            gold = party.get("sector") or [""]
            for other in (mention or {}).get("others", []):  # "both sides" is several parties
                if other.get("code", "") == (party.get("code") or "") != mention.get("code", ""):
                    mention = {**mention, **other}
            code = mention is not None and mention.get("code", "") == (party.get("code") or "")
            got = (mention or {}).get("sector", [])
            bare = mention is not None and not got and gold[0] in ("GOV", "MIL", "")
            sector = mention is not None and (bare or (got[:1] or [""])[0] == gold[0])
            for group in ("all", kind_of(words)):
                count[group, "n"] += 1
                count[group, "mention"] += mention is not None
                count[group, "code"] += code
                count[group, "sector"] += sector
                count[group, "both"] += code and sector
            if not (code and (sector or "parties" in doc)) and shown < args.errors:
                shown += 1
                print(doc["id"], repr(words), "gold", party.get("code"), gold, "got", mention and (mention.get("code"), got, mention.get("why")), sep="\t")
    columns = ("mention", "code") if any("parties" in doc for doc in docs) else ("mention", "code", "sector", "both")
    for group in ("all", "name", "noun", "pronoun"):
        n = count[group, "n"]
        if n:
            print(f"{group:8s} parties {n:6d}", *(f"{what} {count[group, what] / n:.3f}" for what in columns), sep="  ")


if __name__ == "__main__":
    main()

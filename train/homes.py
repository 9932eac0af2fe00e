#!/usr/bin/env python3
"""What the layer `home` is trained on: which country a phrase belongs to whose own words tell none, and the words of the text that name that country.

    homes.py TACITUS TEXTS.jsonl > homes.jsonl

Phrases are the coded parties (events' actors and recipients, and those marked for themselves, where TEXTS has them) that do not name their country themselves, and, of every text, nouns that do ("Kenyan
police"): in training the words that tell are hidden at times, so that the rest of the text has to. A line a document: {"id", "homes": [[head, hide, none, [[right, [heads]]]]]},
offsets in characters: of the phrase's head, of the words to hide, of the heads of the phrases that name each candidate; `none` and `right` are 1 where the phrase has no
country or this one.
"""
import collections
import json
import os
import re
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "bench"))
import actors  # noqa: E402

BEFORE, AFTER, REACH = 8, 4, 150  # phrases that name a country: how many of each count, how far behind in bytes
GUESSED = re.compile(r"country of |refers to|beside|speaks in|place in ")


def names_itself(mention):
    return bool(mention.get("code")) and mention["code"] != "ISM" and mention["how"] != "coreference" and not GUESSED.search(mention.get("why", ""))


def candidates(mentions, at, inside):
    """{code: [heads]} of the phrases around the one at a place that name their country and do not stand inside it."""
    found = collections.defaultdict(list)
    for m in sorted(mentions, key=lambda m: abs(m["head"][0] - at)):
        head = m["head"][0]
        if not names_itself(m) or inside[0] <= head < inside[1] or head > at + REACH:
            continue
        side = [h for h in found[m["code"]] if (h > at) == (head > at)]
        if len(side) < (AFTER if head > at else BEFORE):
            found[m["code"]].append(head)
    return found


def party_codes(doc, mentions):
    """{index of a mention: gold codes} of the coded parties."""
    codes, index = collections.defaultdict(set), {id(m): i for i, m in enumerate(mentions)}
    for party in actors.parties(doc):
        start, end = (len(doc["text"][:party[side]].encode()) for side in ("start", "end"))
        mention = actors.best(mentions, start, end)
        if mention and start <= mention["head"][0] and mention["head"][1] <= end:
            codes[index[id(mention)]].add(party.get("code") or "")
    return codes


def telling(text, mention):
    """Offsets in bytes of the capitalised words of a noun phrase beside its head."""
    raw = text.encode()[mention["start"]:mention["end"]]
    words = [(mention["start"] + len(raw.decode(errors="ignore")[:w.start()].encode()), w[0]) for w in re.finditer(r"[^\W\d_][\w.'-]*", raw.decode(errors="ignore"))]
    return [at for at, word in words if word[0].isupper() and at != mention["head"][0] and word not in ("The", "A", "An", "Some", "Its", "Their", "His", "Her")]


def homes(doc, mentions):
    codes = party_codes(doc, mentions)
    for i, m in enumerate(mentions):
        head, text = m["head"][0], doc["text"].encode()[m["head"][0]:m["head"][1]].decode(errors="ignore")
        hide = []
        if names_itself(m):
            hide = telling(doc["text"], m) if text[:1].islower() and "; of country" in m.get("why", "") else []
            if not hide:
                continue
            gold = {m["code"]}
        elif i in codes:
            gold = codes[i]
        else:
            continue
        found = candidates(mentions, head, (m["start"], m["end"]) if hide else (0, 0))
        if hide and m["code"] not in found:
            continue
        yield head, hide, int("" in gold), [(int(code in gold), heads) for code, heads in sorted(found.items())]


def main():
    tacitus, path = sys.argv[1:3]
    docs = actors.documents(path, 0)
    by_doc = actors.mentions_of([tacitus], docs)
    for doc in docs:
        at, n = {}, 0
        for i, c in enumerate(doc["text"]):
            at[n] = i
            n += len(c.encode())
        rows = [[at[head], [at[h] for h in hide], none, [[right, [at[h] for h in heads]] for right, heads in found]] for head, hide, none, found in homes(doc, by_doc[doc["id"]])]
        print(json.dumps({"id": doc["id"], "homes": rows}))


if __name__ == "__main__":
    main()

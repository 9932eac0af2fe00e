#!/usr/bin/env python3
"""Learns the setting's weights: which country a phrase without one belongs to (src/actors/setting.c).

    fit.py GOLD.jsonl ROWS MENTIONS.jsonl ../../src/actors/setting_weights.h

A conditional log-linear model over the candidates of each phrase that a gold party stands for; the weights for all kinds of phrases are held loosely to zero, those
that are added for one kind of phrase tightly. Prints how often the gold code wins, over four folds of documents and over all. Plain Python, the same on every run.
"""
import collections
import math
import os
import random
import re
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "..", "bench"))
import actors

KINDS = 6
WIDTH = 1 + KINDS


def read_rows(gold_path, rows_path, mentions_path):
    """(document, gold codes, kind, [(code, [(sign, times)])]) for each phrase that a gold party stands for."""
    with open(mentions_path, encoding="utf-8") as file:
        mentions = actors.read(file)
    gold = collections.defaultdict(set)
    for doc in actors.documents(gold_path, 0):
        for event in doc["events"]:
            for party in event["actor"] + event["recipient"]:
                if "start" in party:
                    start, end = (len(doc["text"][: party[side]].encode()) for side in ("start", "end"))
                    found = actors.best(mentions[doc["id"]], start, end)
                    if found:
                        gold[doc["id"], found["head"][0]].add(party.get("code") or "")
    rows, doc, candidates = [], None, []
    for line in open(rows_path, encoding="utf-8"):
        if line.startswith("D "):
            doc = line[2:].strip()
        elif line.startswith("C "):
            code, *signs = line[2:].rstrip("\n").split(" ")
            candidates.append((code, [tuple(map(int, s.split(":"))) for s in signs if s]))
        elif line.startswith("E "):
            _, start, kind = line.split()
            if gold.get((doc, int(start))):
                rows.append((doc, gold[doc, int(start)], int(kind), candidates))
            candidates = []
    return rows


def score(w, kind, signs):
    return sum(times * (w[sign * WIDTH] + w[sign * WIDTH + 1 + kind]) for sign, times in signs)


def learn(rows, signs, epochs=10, loose=2.0, tight=40.0):
    w, squares = [0.0] * (signs * WIDTH), [1e-6] * (signs * WIDTH)
    rows = [r for r in rows if any(code in r[1] for code, _ in r[3])]
    order = random.Random(1)
    for epoch in range(epochs):
        order.shuffle(rows)
        for _, gold, kind, candidates in rows:
            scores = [score(w, kind, s) for _, s in candidates]
            e = [math.exp(x - max(scores)) for x in scores]
            all_, right = sum(e), sum(x for x, (code, _) in zip(e, candidates) if code in gold)
            grad = collections.defaultdict(float)
            for x, (code, s) in zip(e, candidates):
                d = x / all_ - (x / right if code in gold else 0)
                for sign, times in s:
                    grad[sign * WIDTH] += d * times
                    grad[sign * WIDTH + 1 + kind] += d * times
            for j, g in grad.items():
                g += (loose if j % WIDTH == 0 else tight) * w[j] * 10 / len(rows)
                squares[j] += g * g
                w[j] -= 0.3 / (1 + 0.3 * epoch) * g / math.sqrt(squares[j])
    return w


def right(w, rows):
    return sum(max(candidates, key=lambda c: score(w, kind, c[1]))[0] in gold for _, gold, kind, candidates in rows)


def main():
    gold, rows_path, mentions, header = sys.argv[1:5]
    rows = read_rows(gold, rows_path, mentions)
    text = open(header, encoding="utf-8").read()
    names = re.findall(r"/\* ([A-Z_]+) \*/", text)
    docs = sorted({r[0] for r in rows})
    random.Random(3).shuffle(docs)
    held = 0
    for fold in range(4):
        out = set(docs[fold::4])
        held += right(learn([r for r in rows if r[0] not in out], len(names)), [r for r in rows if r[0] in out])
    w = learn(rows, len(names))
    print(f"phrases {len(rows)}  right {right(w, rows) / len(rows):.3f}  on documents left out {held / len(rows):.3f}")
    lines = ["    {%s}, /* %s */" % (", ".join(str(round(100 * x)) for x in w[i * WIDTH : (i + 1) * WIDTH]), name) for i, name in enumerate(names)]
    open(header, "w", encoding="utf-8").write(text[: text.index("= {\n") + 4] + "\n".join(lines) + "\n};\n")


if __name__ == "__main__":
    main()

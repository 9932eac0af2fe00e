#!/usr/bin/env python3
"""Learns the setting's weights: which country a phrase without one belongs to (src/actors/setting.c).

    fit.py GOLD.jsonl ROWS MENTIONS.jsonl ../../src/actors/setting_weights.h

A conditional log-linear model over the candidates of each phrase that a gold party stands for; the weights for all kinds of phrases are held loosely to zero, those
that are added for one kind of phrase tightly. Prints how often the gold code wins, over five folds of documents and over all. Needs numpy and scipy.
"""
import collections
import os
import random
import re
import sys

import numpy
from scipy.optimize import minimize

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "bench"))
import actors  # noqa: E402

KINDS, FOLDS = 10, 5
LOOSE, TIGHT = 1.0, 20.0


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


def matrix(rows, signs):
    """A line a candidate: its signs, then the same in the columns of its phrase's kind; the phrase; whether it is right."""
    lines = [(i, kind, counts, code in gold) for i, (_, gold, kind, candidates) in enumerate(rows) for code, counts in candidates]
    x = numpy.zeros((len(lines), signs * (1 + KINDS)))
    for line, (_, kind, counts, _) in enumerate(lines):
        for sign, times in counts:
            x[line, sign] = x[line, signs * (1 + kind) + sign] = times
    return x, numpy.array([line[0] for line in lines]), numpy.array([line[3] for line in lines], float)


def learn(x, phrase, right, signs):
    keep = (numpy.bincount(phrase, right) > 0)[phrase]
    x, right = x[keep], right[keep]
    phrase = numpy.unique(phrase[keep], return_inverse=True)[1]
    starts = numpy.flatnonzero(numpy.diff(phrase, prepend=-1))
    penalty = numpy.repeat([LOOSE, TIGHT], [signs, signs * KINDS])

    def loss(w):
        score = x @ w
        e = numpy.exp(score - numpy.maximum.reduceat(score, starts)[phrase])
        total, good = numpy.add.reduceat(e, starts), numpy.add.reduceat(e * right, starts)
        return numpy.log(total / good).sum() + (penalty * w * w).sum() / 2, x.T @ (e / total[phrase] - e * right / good[phrase]) + penalty * w

    return minimize(loss, numpy.zeros(x.shape[1]), jac=True, method="L-BFGS-B", options={"maxiter": 200}).x


def hits(x, phrase, right, w):
    score = x @ w
    edges = numpy.append(numpy.flatnonzero(numpy.diff(phrase, prepend=-1)), len(phrase))
    return sum(right[a + int(numpy.argmax(score[a:b]))] for a, b in zip(edges, edges[1:]))


def main():
    gold, rows_path, mentions, header = sys.argv[1:5]
    rows = read_rows(gold, rows_path, mentions)
    text = open(header, encoding="utf-8").read()
    names = re.findall(r"/\* ([A-Z_]+) \*/", text)
    x, phrase, right = matrix(rows, len(names))
    docs = sorted({r[0] for r in rows})
    random.Random(3).shuffle(docs)
    fold = {doc: i % FOLDS for i, doc in enumerate(docs)}
    folds, held = numpy.array([fold[rows[i][0]] for i in phrase]), 0
    for out in range(FOLDS):
        w = learn(x[folds != out], phrase[folds != out], right[folds != out], len(names))
        held += hits(x[folds == out], phrase[folds == out], right[folds == out], w)
    w = learn(x, phrase, right, len(names))
    print(f"phrases {len(rows)}  right {hits(x, phrase, right, w) / len(rows):.3f}  on documents left out {held / len(rows):.3f}")
    table = w.reshape(1 + KINDS, len(names)).T
    lines = ["    {%s}, /* %s */" % (", ".join(str(round(100 * value)) for value in row), name) for row, name in zip(table, names)]
    open(header, "w", encoding="utf-8").write(text[: text.index("= {\n") + 4] + "\n".join(lines) + "\n};\n")


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
"""Learns the setting's weights: which country a phrase without one belongs to (src/actors/setting.c).

    fit.py GOLD.jsonl ROWS MENTIONS.jsonl SEEN.jsonl SEEN_ROWS SEEN_MENTIONS.jsonl ../../src/actors/setting_weights.h

A conditional log-linear model over the candidates of each phrase that a gold party stands for; the weights for all kinds of phrases are held loosely, those that are added
for one kind of phrase tightly. The texts of SEEN are those that the model was trained on: what it hears in them (the sign HEARD) is surer than in others, so the weights
of the other signs are first learnt from both without it, and then, starting from those, all of them from GOLD's texts, which it was not trained on. Prints how often the gold code
wins in GOLD, over five folds of documents and over all. Needs numpy and scipy.
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
FIRST, THEN = (1.0, 20.0), (100.0, 300.0)  # how loosely and how tightly
HEARD = 0.3


def read_rows(gold_path, rows_path, mentions_path):
    """(document, gold codes, kind, [(code, [(sign, times)])]) for each phrase that a gold party stands for."""
    with open(mentions_path, encoding="utf-8") as file:
        mentions = actors.read(file)
    gold = collections.defaultdict(set)
    for doc in actors.documents(gold_path, 0):
        for party in actors.parties(doc):
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


def learn(x, phrase, right, signs, start, held, heard=None):
    """Weights near `start`, held to it as `held` says, the sign `heard` freely."""
    keep = (numpy.bincount(phrase, right) > 0)[phrase]
    x, right = x[keep], right[keep]
    phrase = numpy.unique(phrase[keep], return_inverse=True)[1]
    starts = numpy.flatnonzero(numpy.diff(phrase, prepend=-1))
    penalty = numpy.repeat(held, [signs, signs * KINDS])
    if heard is not None:
        penalty[heard] = HEARD

    def loss(w):
        score, off = x @ w, w - start
        e = numpy.exp(score - numpy.maximum.reduceat(score, starts)[phrase])
        total, good = numpy.add.reduceat(e, starts), numpy.add.reduceat(e * right, starts)
        return numpy.log(total / good).sum() + (penalty * off * off).sum() / 2, x.T @ (e / total[phrase] - e * right / good[phrase]) + penalty * off

    return minimize(loss, start.copy(), jac=True, method="L-BFGS-B", options={"maxiter": 200}).x


def fit(seen, unseen, signs, heard):
    """Of (x, phrase, right) of either kind of texts."""
    (xs, ps, rs), (x, p, r) = seen, unseen
    deaf = numpy.vstack([xs, x])
    deaf[:, heard::signs] = 0
    first = learn(deaf, numpy.concatenate([ps, p + ps.max() + 1]), numpy.concatenate([rs, r]), signs, numpy.zeros(x.shape[1]), FIRST)
    return learn(x, p, r, signs, first, THEN, heard)


def hits(x, phrase, right, w):
    score = x @ w
    edges = numpy.append(numpy.flatnonzero(numpy.diff(phrase, prepend=-1)), len(phrase))
    return sum(right[a + int(numpy.argmax(score[a:b]))] for a, b in zip(edges, edges[1:]))


def main():
    *paths, header = sys.argv[1:8]
    rows = read_rows(*paths[:3])
    text = open(header, encoding="utf-8").read()
    names = re.findall(r"/\* ([A-Z_]+) \*/", text)
    signs, heard = len(names), names.index("HEARD")
    seen = matrix(read_rows(*paths[3:]), signs)
    x, phrase, right = matrix(rows, signs)
    docs = sorted({r[0] for r in rows})
    random.Random(3).shuffle(docs)
    fold = {doc: i % FOLDS for i, doc in enumerate(docs)}
    folds, held = numpy.array([fold[rows[i][0]] for i in phrase]), 0
    for out in range(FOLDS):
        w = fit(seen, (x[folds != out], phrase[folds != out], right[folds != out]), signs, heard)
        held += hits(x[folds == out], phrase[folds == out], right[folds == out], w)
    w = fit(seen, (x, phrase, right), signs, heard)
    print(f"phrases {len(rows)}  right {hits(x, phrase, right, w) / len(rows):.3f}  on documents left out {held / len(rows):.3f}")
    table = w.reshape(1 + KINDS, len(names)).T
    lines = ["    {%s}, /* %s */" % (", ".join(str(round(100 * value)) for value in row), name) for row, name in zip(table, names)]
    open(header, "w", encoding="utf-8").write(text[: text.index("= {\n") + 4] + "\n".join(lines) + "\n};\n")


if __name__ == "__main__":
    main()

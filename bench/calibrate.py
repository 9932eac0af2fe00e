#!/usr/bin/env python3
"""How honest `confidence` is.

  calibrate.py SCORE.py GOLD.jsonl RECORDS.jsonl

A record is right when the scorer pairs it with a gold event and their parties agree. Prints a table of stated confidence against the share that is right, and the expected
calibration error. bench/weigh.py fits the weights. Only texts whose gold is complete count."""
import collections
import json
import math
import sys


def scorer(path):
    """The scorer's own functions, without its run."""
    room = {"__name__": "score"}
    exec(open(path, encoding="utf8").read().replace("\nmain()\n", "\n"), room)
    return room


def judged(room, gold_path, records_path):
    """(logit of confidence, right) of every record."""
    system = collections.defaultdict(list)
    for line in open(records_path, encoding="utf8"):
        e = json.loads(line)
        system[e["doc_id"]].append(e)
    out = []
    for line in open(gold_path, encoding="utf8"):
        t = json.loads(line)
        if not t.get("complete"):
            continue
        pool = system.get(t["id"], [])
        of = {j: i for i, j in room["assign"](t["events"], pool, room["plain"](t["text"])).items()}
        for j, s in enumerate(pool):
            g = t["events"][of[j]] if j in of else None
            if g and g.get("optional"):
                continue
            p = min(max(s["confidence"], 1e-4), 1 - 1e-4)
            out.append((math.log(p / (1 - p)), bool(g) and room["agree"](g, s)[0]))
    return out


def sigma(z):
    return 1 / (1 + math.exp(-z))


def main():
    pairs = judged(scorer(sys.argv[1]), sys.argv[2], sys.argv[3])
    bins = collections.defaultdict(list)
    for x, y in pairs:
        bins[min(9, int(sigma(x) * 10))].append((sigma(x), y))
    error = 0.0
    for k in sorted(bins):
        stated, right = (sum(v[i] for v in bins[k]) / len(bins[k]) for i in (0, 1))
        error += abs(stated - right) * len(bins[k]) / len(pairs)
        print(f"{k / 10:.1f}-{(k + 1) / 10:.1f}  {len(bins[k]):5d} records  stated {stated:.3f}  right {right:.3f}")
    print(f"expected calibration error {error:.3f}")


main()

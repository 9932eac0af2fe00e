#!/usr/bin/env python3
"""Fits the weights of src/events/weights.h on coded texts that the model was not trained on, and says how well they judge texts that they were not fitted on.

    tacitus explain --format jsonl GOLD.jsonl > trace; tacitus code --min-confidence 0 GOLD.jsonl > records
    bench/weigh.py SCORE.py GOLD.jsonl TRACE RECORDS types|parties|acts|sure|twins WEIGHTS.h
    and the same with --rules-only given to tacitus, and after WEIGHTS.h

First the types; with their weights built in and a new trace, the parties; so on, the acts, `sure`, and whether two words are two acts (twins). Needs numpy and scipy.
"""
import collections
import json
import re
import sys

import numpy as np
from scipy.optimize import minimize

TYPES = "AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT".split()
L2 = {"types": 3.0, "parties": 3.0, "acts": 3.0, "twins": 2.0, "sure": 6.0}


def scorer(path):
    room = {"__name__": "score"}
    exec(open(path, encoding="utf8").read().replace("\nmain()\n", "\n"), room)
    return room


def bytes_of(text):
    at = [0]
    for ch in text:
        at.append(at[-1] + len(ch.encode()))
    return at


def read_gold(path):
    out = {}
    for line in open(path, encoding="utf8"):
        d = json.loads(line)
        at = bytes_of(d["text"])
        for e in d["events"]:
            for x in [e] + e["actor"] + e["recipient"]:
                if "start" in x:
                    x["s"], x["e"] = at[x["start"]], at[x["end"]]
        out[d["id"]] = d
    return out


def read_trace(path):
    doc, rows = None, collections.defaultdict(list)
    for line in open(path, encoding="utf8"):
        r = json.loads(line)
        if r["kind"] == "document":
            doc = r["doc_id"]
        else:
            rows[doc].append(r)
    return rows


def overlap(a, b, c, d):
    return max(0, min(b, d) - max(a, c))


def matched(gold, row):
    found = matched_all(gold, row["event"], row["start"], row["end"])
    return gold["events"][found[0]] if found else None


def matched_all(gold, event, start, end):
    """Numbers of the gold events of this type whose words these bytes touch."""
    return [i for i, e in enumerate(gold["events"]) if "s" in e and overlap(start, end, e["s"], e["e"]) and event in [e["event"]] + e.get("or", [])]


def party_rows(golds, trace):
    """(document, side, features, label) of the mentions around acts that the gold has; what overlaps a party without being the best for it is left out."""
    for doc, rows in trace.items():
        acts = collections.defaultdict(list)
        for r in rows:
            if r["kind"] == "party":
                acts[r["start"], r["end"], r["event"]].append(r)
        for mine in acts.values():
            e = matched(golds[doc], mine[0]) if doc in golds else None
            if not e:
                continue
            for side, parties in ((0, e["actor"]), (1, e["recipient"])):
                here = [r for r in mine if r["side"] == side]
                best, touched = set(), set()
                for p in parties:
                    if "s" not in p:
                        continue
                    over = [(overlap(r["from"], r["to"], p["s"], p["e"]) / max(1, max(r["to"], p["e"]) - min(r["from"], p["s"])), i) for i, r in enumerate(here)]
                    touched |= {i for o, i in over if o > 0}
                    if over and max(over)[0] > 0:
                        best.add(max(over, key=lambda x: x[0])[1])
                for i, r in enumerate(here):
                    if i in best or i not in touched:
                        yield doc, side, r["f"], i in best, r["taken"]


def act_rows(golds, trace):
    for doc, rows in trace.items():
        if doc not in golds:
            continue
        for r in rows:
            if r["kind"] == "act":
                e = matched(golds[doc], r)
                if not (e and e.get("optional")):
                    yield doc, 0, r["f"], e is not None, True


def twin_rows(golds, trace):
    """Pairs of words of one type in a sentence, of which one names an act of the gold: whether they name two."""
    for doc, rows in trace.items():
        for r in rows:
            if r["kind"] != "twins" or doc not in golds:
                continue
            both = [matched_all(golds[doc], r["event"], *span) for span in ((r["start"], r["end"]), (r["from"], r["to"]))]
            if both[0] or both[1]:
                yield doc, 0, r["f"], bool(both[0] and both[1] and both[0] != both[1]), not r["f"][1]


def sure_rows(room, golds, trace, records):
    system = collections.defaultdict(list)
    for line in open(records, encoding="utf8"):
        e = json.loads(line)
        system[e["doc_id"]].append(e)
    for doc, g in golds.items():
        pool = system.get(doc, [])
        of = {j: i for i, j in room["assign"](g["events"], pool, room["plain"](g["text"])).items()}
        acts = [r for r in trace.get(doc, []) if r["kind"] == "act"]
        for j, s in enumerate(pool):
            e = g["events"][of[j]] if j in of else None
            t = s["evidence"]["trigger"]
            r = next((r for r in acts if r["event"] == s["event"][0] and overlap(r["start"], r["end"], t["start"], t["end"])), None)
            if r and not (e and e.get("optional")):
                yield doc, 0, r["f"], bool(e) and room["agree"](e, s)[0], True


def fit(x, y, l2):
    def loss(w):
        z = x @ w
        p = 1 / (1 + np.exp(-z))
        return np.sum(np.logaddexp(0, z) - y * z) + l2 / 2 * np.sum(w[1:] ** 2), x.T @ (p - y) + l2 * np.concatenate([[0], w[1:]])
    return minimize(loss, np.zeros(x.shape[1]), jac=True, method="L-BFGS-B").x


def report(rows, l2):
    """Weights on all rows; and of five folds of documents, each judged by the weights of the others, the best F1 and the calibration."""
    docs = np.array([hash_of(r[0]) % 5 for r in rows])
    x, y = np.array([r[2] for r in rows], float), np.array([r[3] for r in rows], float)
    z = np.zeros(len(rows))
    for k in range(5):
        z[docs == k] = x[docs == k] @ fit(x[docs != k], y[docs != k], l2)
    best = max((2 * np.sum(y * (z > t)) / (np.sum(y) + np.sum(z > t)), t) for t in np.arange(-2.5, 2, 0.1))
    p = 1 / (1 + np.exp(-z))
    error = sum(abs(p[b].mean() - y[b].mean()) * b.sum() for b in (np.floor(p * 10) == k for k in range(10)) if b.any()) / len(p)
    print(f"{len(rows)} rows, {int(y.sum())} right; on documents not fitted on: F1 {best[0]:.4f} at logit {best[1]:.1f}, as it was taken {2 * sum(a and t for _, _, _, a, t in rows) / (y.sum() + sum(t for *_, t in rows)):.4f};"
          f" log loss {np.mean(np.logaddexp(0, z) - y * z):.4f}, calibration error {error:.4f}")
    for k in range(10):
        b = np.floor(p * 10) == k
        if b.any():
            print(f"  {k / 10:.1f}-{(k + 1) / 10:.1f}  {b.sum():5d}  stated {p[b].mean():.3f}  right {y[b].mean():.3f}")
    return fit(x, y, l2)


def type_rows(golds, trace):
    """(fold, features of the types and of none, right one) of every word that either witness speaks of."""
    for doc, rows in trace.items():
        for r in rows:
            if r["kind"] != "word" or doc not in golds:
                continue
            gold = [e for e in golds[doc]["events"] if "s" in e and overlap(r["start"], r["end"], e["s"], e["e"])]
            if any(e.get("optional") for e in gold):
                continue
            f = np.zeros((17, 9))
            if "p" in r:
                f[:, 0] = np.log(np.clip(r["p"], 0.002, 1))
                f[:16, 5], f[:16, 6] = r["before"], r["after"]
            for name, holds, held, joined in r["frames"]:
                t = TYPES.index(name) if name in TYPES else None
                if t is not None and holds and not f[t, 1]:
                    f[t, 1:5] = 1, min(held, 4), 0, joined
                elif t is not None and not holds and not f[t, 1]:
                    f[t, 3] = 1
            f[16, 7:] = not f[:16, 1].any(), not r["frames"]
            right = max((TYPES.index(e["event"]) for e in gold), key=lambda t: f[t, 0]) if gold else 16
            yield hash_of(doc) % 5, f, right


def fit_types(x, y, l2):
    def loss(w):
        z = x @ w[:9] + np.append(w[9:], 0)
        z -= z.max(1, keepdims=True)
        p = np.exp(z) / np.exp(z).sum(1, keepdims=True)
        q = p.copy()
        q[np.arange(len(y)), y] -= 1
        return -np.log(p[np.arange(len(y)), y]).sum() + l2 / 2 * (w ** 2).sum(), np.concatenate([np.einsum("nt,ntk->k", q, x), q.sum(0)[:16]]) + l2 * w
    return minimize(loss, np.zeros(9 + 16), jac=True, method="L-BFGS-B").x


def report_types(rows, l2):
    fold, x, y = (np.array(c) for c in zip(*rows))
    z = np.zeros((len(y), 17))
    for k in range(5):
        w = fit_types(x[fold != k], y[fold != k], l2)
        z[fold == k] = x[fold == k] @ w[:9] + np.append(w[9:], 0)
    got, act = z.argmax(1), y < 16
    print(f"{len(y)} words, {act.sum()} acts; on documents not fitted on: type of an act right {(z[act][:, :16].argmax(1) == y[act]).mean():.4f},"
          f" F1 of word and type {2 * ((got == y) & act).sum() / ((got < 16).sum() + act.sum()):.4f}")
    return fit_types(x, y, l2)


def hash_of(s):
    h = 5381
    for c in s.encode():
        h = (h * 33 + c) & 0xFFFFFFFF
    return h >> 7


def put(path, name, first, weights):
    """Writes rows first, first + 1 ... of a table of the header; the others stay."""
    text = open(path, encoding="utf8").read()
    m = re.search(r"static const float " + name + r"\[(\d)\][^=]*= \{(.*?)\};", text, flags=re.S)
    rows = re.findall(r"\{[^{}]*\}", m[2]) or ["{0}"] * int(m[1])
    for i, w in enumerate(weights):
        rows[first + i] = "{" + ", ".join(f"{v:.4f}f" for v in w) + "}"
    text = text[:m.start(2)] + "\n    " + ",\n    ".join(rows) + text[m.end(2):]
    open(path, "w", encoding="utf8").write(text)


def main():
    room, golds, trace, records, what, header = scorer(sys.argv[1]), read_gold(sys.argv[2]), read_trace(sys.argv[3]), *sys.argv[4:7]
    silent = "--rules-only" in sys.argv[7:]
    if what == "types":
        put(header, "type_weights", silent, [report_types(list(type_rows(golds, trace)), L2[what])])
    elif what == "parties":
        rows = list(party_rows(golds, trace))
        put(header, "party_weights", 2 * silent, [report([r for r in rows if r[1] == side], L2[what]) for side in (0, 1)])
    elif what == "acts":
        put(header, "act_weights", silent, [report(list(act_rows(golds, trace)), L2[what])])
    elif what == "twins":
        put(header, "twin_weights", silent, [report(list(twin_rows(golds, trace)), L2[what])])
    else:
        put(header, "sure_weights", silent, [report(list(sure_rows(room, golds, trace, records)), L2[what])])


main()

#!/usr/bin/env python3
"""Learns what pronouns of the third person refer to, and writes src/actors/antecedent_weights.h.

    train/antecedents.py GUM.conllu GUM.features EVENTS.jsonl EVENTS.features > src/actors/antecedent_weights.h

The features are printed by `antecedents` (train/antecedents.c) for the same documents: a line a candidate, "WANTED PRONOUN CANDIDATE CODED CODE SECTOR FEATURE...", bytes
where the heads begin, after a line "# ID" for each document. A candidate is right in GUM where it is a mention of the pronoun's entity, in coded events where it has
the party's code and sector. The likelihood of all right candidates together is made largest, with a penalty for large weights; a pronoun of GUM that is its
entity's first mention wants no candidate. Needs numpy.
"""
import collections
import json
import os
import sys

import numpy

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "bench"))
import coref  # noqa: E402

PENALTY, STEPS, RATE, SCALE = 0.02, 400, 0.05, 1000
NAMES = ("he, she", "it", "they")
EVENT_WEIGHT = 1.0


def read_features(path):
    """Documents of pronouns: {id: {pronoun: (wanted, [(candidate, coded, code, sector, features)])}}."""
    docs, doc = {}, None
    for line in open(path, encoding="utf-8"):
        if line.startswith("#"):
            doc = docs.setdefault(line[2:].rstrip("\n"), {})
            continue
        wanted, pronoun, candidate, coded, code, sector, *ids = line.split()
        doc.setdefault(int(pronoun), (int(wanted), []))[1].append((int(candidate), coded == "1", code, sector, [int(i) for i in ids]))
    return docs


def gum_cases(gum, features):
    """(wanted, candidates' features, right, weight); right is empty where no candidate is wanted."""
    for doc in coref.read_gum(gum):
        entity, first = {}, {}
        at = [0]
        for letter in doc["text"]:
            at.append(at[-1] + len(letter.encode()))
        for mention in doc["mentions"]:
            if mention is not None:
                entity.setdefault(at[mention[0]], mention[2])
        for place in sorted(entity):
            first.setdefault(entity[place], place)
        for pronoun, (wanted, candidates) in features.get(doc["id"], {}).items():
            name = entity.get(pronoun)
            if name is None:
                continue
            right = [i for i, c in enumerate(candidates) if entity.get(c[0]) == name]
            if right or first[name] == pronoun:
                yield wanted, [c[4] for c in candidates], right, 1.0, True


def event_cases(path, features):
    for line in open(path, encoding="utf-8"):
        doc = json.loads(line)
        seen = set()
        for event in doc["events"]:
            for party in event["actor"] + event["recipient"]:
                if "start" not in party or party["start"] in seen:
                    continue
                seen.add(party["start"])
                place = len(doc["text"][: party["start"]].encode())
                if place not in features.get(doc["id"], {}):
                    continue
                wanted, candidates = features[doc["id"]][place]
                candidates = [c for c in candidates if c[1]]
                gold = party.get("sector") or ["-"]
                code = party.get("code") or "-"
                right = [i for i, c in enumerate(candidates) if c[2] == code and (c[3] == gold[0] or c[3] == "-" and gold[0] in ("GOV", "MIL"))]
                if right and len(right) < len(candidates):
                    yield wanted, [c[4] for c in candidates], right, EVENT_WEIGHT, False


def learn(cases, n_features):
    """Weights and the score of no candidate (the last weight)."""
    weights = numpy.zeros(n_features + 2)  # the last but one: none; the last: a place for what is not there, always 0
    most = max(len(ids) for _, c, _, _, _ in cases for ids in c) if cases else 1
    rows, starts, right, share = [], [0], [], []
    for _, candidates, wanted, weight, may_be_none in cases:
        for i, ids in enumerate(candidates):
            rows.append(ids + [n_features + 1] * (most - len(ids)))
            right.append(i in wanted)
        if may_be_none:
            rows.append([n_features] + [n_features + 1] * (most - 1))
            right.append(not wanted)
        starts.append(len(rows))
        share.append(weight)
    rows, right, share = numpy.array(rows), numpy.array(right), numpy.array(share)
    case = numpy.repeat(numpy.arange(len(share)), numpy.diff(starts))
    mean, square = numpy.zeros_like(weights), numpy.zeros_like(weights)
    for step in range(1, STEPS + 1):
        score = weights[rows].sum(1)
        top = numpy.full(len(share), -1e9)
        numpy.maximum.at(top, case, score)
        e = numpy.exp(score - top[case])
        total, good = numpy.bincount(case, e), numpy.bincount(case, e * right)
        pull = (e / total[case] - e * right / numpy.maximum(good, 1e-12)[case]) * share[case]
        gradient = numpy.bincount(rows.ravel(), numpy.repeat(pull, most), len(weights)) / len(share) + PENALTY / len(share) ** 0.5 * weights
        gradient[-1] = 0
        mean = 0.9 * mean + 0.1 * gradient
        square = 0.999 * square + 0.001 * gradient ** 2
        weights -= RATE * mean / (1 - 0.9 ** step) / (numpy.sqrt(square / (1 - 0.999 ** step)) + 1e-8)
    return weights[:-1]


def main():
    gum, gum_features, events, events_features = sys.argv[1:5]
    cases = list(gum_cases(gum, read_features(gum_features))) + list(event_cases(events, read_features(events_features)))
    n = 1 + max(i for _, c, _, _, _ in cases for ids in c for i in ids)
    n = max(n, int(os.environ.get("FEATURES", 0)))
    print("/* Made by train/antecedents.py; antecedents.c says what the features are. */")
    print("#ifndef TAC_ANTECEDENT_WEIGHTS_H\n#define TAC_ANTECEDENT_WEIGHTS_H\n\n#include <stdint.h>\n")
    print(f"enum {{ TAC_ANTECEDENT_FEATURES = {n} }};")
    print("static const int32_t tac_antecedent_weights[3][TAC_ANTECEDENT_FEATURES] = {")
    nones = []
    for wanted in range(3):
        ours = [c for c in cases if c[0] == wanted]
        weights = learn(ours, n)
        print(f"{NAMES[wanted]}: {len(ours)} pronouns, {collections.Counter(c[4] for c in ours)}", file=sys.stderr)
        row = [str(round(w * SCALE)) for w in weights]
        nones.append(row.pop())
        print(f"    /* {NAMES[wanted]} */ {{")
        for i in range(0, n, 16):
            print("        " + ", ".join(row[i : i + 16]) + ",")
        print("    },")
    print("};\n/* A candidate below this is none. */")
    print(f"static const int32_t tac_antecedent_none[3] = {{{', '.join(nones)}}};\n\n#endif")


if __name__ == "__main__":
    main()

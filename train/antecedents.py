#!/usr/bin/env python3
"""Learns what pronouns of the third person refer to: src/actors/antecedent_weights.h and the model's layer `paired`.

    train/antecedents.py GUM.conllu GUM.features GUM.vectors EVENTS.jsonl EVENTS.features EVENTS.vectors PAIRED.npz > src/actors/antecedent_weights.h
    train/export.py ... --paired PAIRED.npz

The features and the vectors are written by `antecedents` (train/antecedents.c) for the same documents: a line a candidate, "WANTED PRONOUN CANDIDATE CODED CODE SECTOR
FEATURE...", bytes where the heads begin, after a line "# ID" for each document. A candidate is right in GUM where it is a mention of the pronoun's entity, in coded events
where it has the party's code and sector. A candidate's score is the sum of its features' weights, a bilinear product of rank TAC_PAIR of both vectors, and a linear
function of its own vector; the likelihood of all right candidates together is made largest, with a penalty for large weights and dropout of the vectors; a pronoun of GUM
that is its entity's first mention wants no candidate. Mention pairs over an encoder's vectors: Lee et al. 2017 (End-to-end Neural Coreference Resolution). Needs PyTorch.
"""
import collections
import json
import os
import sys

import numpy
import torch

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "bench"))
import coref  # noqa: E402

SCALE, RANK, DIM = 1000, 8, 384  # RANK: TAC_PAIR of src/parse/parse.h
EPOCHS, BATCH, DROPOUT = 5, 32, 0.5
RATE = {"features": 0.01, "vectors": 0.001}
DECAY = {"features": 0.001, "vectors": 0.1}
NAMES = ("he, she", "it", "they")


def read_vectors(path, ids):
    """{document: {byte: vector}}"""
    raw, at, docs = numpy.fromfile(path, dtype=numpy.uint8), 0, []
    while at < len(raw):
        byte = int(raw[at : at + 4].view(numpy.uint32)[0])
        at += 4
        if byte == 0xFFFFFFFF:
            docs.append({})
            continue
        docs[-1].setdefault(byte, raw[at : at + 2 * DIM].view(numpy.float16))
        at += 2 * DIM
    return dict(zip(ids, docs))


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


def gum_cases(gum, features, vectors):
    """(wanted, candidates' features, right, may be none, pronoun's vector, candidates' vectors); right is empty where no candidate is wanted."""
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
        heard = vectors.get(doc["id"], {})
        for pronoun, (wanted, candidates) in features.get(doc["id"], {}).items():
            name = entity.get(pronoun)
            if name is None:
                continue
            right = [i for i, c in enumerate(candidates) if entity.get(c[0]) == name]
            if right or first[name] == pronoun:
                yield wanted, [c[4] for c in candidates], right, True, heard.get(pronoun), [heard.get(c[0]) for c in candidates]


def event_cases(path, features, vectors):
    for line in open(path, encoding="utf-8"):
        doc = json.loads(line)
        seen, heard = set(), vectors.get(doc["id"], {})
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
                    yield wanted, [c[4] for c in candidates], right, False, heard.get(place), [heard.get(c[0]) for c in candidates]


def tensors(cases, n_features):
    """Arrays over cases and their candidates, the last candidate of each: none."""
    most, longest = max(len(c[1]) for c in cases), max(len(ids) for c in cases for ids in c[1])
    ids = numpy.full((len(cases), most + 1, longest), n_features)
    mask, right = numpy.zeros((2, len(cases), most + 1), bool)
    own, other = numpy.zeros((len(cases), DIM), numpy.float16), numpy.zeros((len(cases), most + 1, DIM), numpy.float16)
    for i, (_, candidates, wanted, may_be_none, vector, vectors) in enumerate(cases):
        own[i] = 0 if vector is None else vector
        for j, features in enumerate(candidates):
            ids[i, j, : len(features)] = features
            other[i, j] = 0 if vectors[j] is None else vectors[j]
        mask[i, : len(candidates)] = True
        mask[i, most] = may_be_none
        right[i, wanted] = True
        right[i, most] = may_be_none and not wanted
    return tuple(torch.tensor(x) for x in (numpy.array([c[0] for c in cases]), ids, mask, right, own, other))


class Scorer(torch.nn.Module):
    def __init__(self, n_features, mean, spread):
        super().__init__()
        self.n, self.mean, self.spread = n_features, mean, spread
        self.features = torch.nn.Embedding(3 * (n_features + 1), 1)
        self.none = torch.nn.Parameter(torch.zeros(3))
        self.refers, self.meant, self.fit = torch.nn.Linear(DIM, RANK), torch.nn.Linear(DIM, RANK), torch.nn.Linear(DIM, 3)
        self.dropout = torch.nn.Dropout(DROPOUT)
        for layer in (self.refers, self.meant):
            torch.nn.init.normal_(layer.weight, 0, 0.02)
            torch.nn.init.zeros_(layer.bias)
        for zero in (self.features.weight, self.fit.weight, self.fit.bias):
            torch.nn.init.zeros_(zero)

    def forward(self, wanted, ids, mask, own, other):
        score = (self.features(ids + wanted[:, None, None] * (self.n + 1)).squeeze(-1) * (ids != self.n)).sum(-1)
        own, other = (self.dropout((x.float() - self.mean) / self.spread) for x in (own, other))
        score = score + (self.meant(other) * self.refers(own)[:, None]).sum(-1)
        score = score + self.fit(other).gather(-1, wanted[:, None, None].expand(-1, other.shape[1], 1)).squeeze(-1)
        score[:, -1] = self.none[wanted]
        return score.masked_fill(~mask, -1e9)

    def layer(self):
        """`paired` over the bare vectors: (2 RANK + 3, DIM) and its bias."""
        w = torch.cat([self.refers.weight, self.meant.weight, self.fit.weight]) / self.spread
        b = torch.cat([self.refers.bias, self.meant.bias, self.fit.bias]) - w @ self.mean
        return w.detach().numpy(), b.detach().numpy()


def learn(cases, n_features):
    torch.manual_seed(0)
    wanted, ids, mask, right, own, other = tensors(cases, n_features)
    scorer = Scorer(n_features, own.float().mean(0), own.float().std(0))
    groups = {"features": [scorer.features.weight, scorer.none], "vectors": [p for m in (scorer.refers, scorer.meant, scorer.fit) for p in m.parameters()]}
    optimizer = torch.optim.AdamW([{"params": p, "lr": RATE[g], "weight_decay": DECAY[g]} for g, p in groups.items()])
    for _ in range(EPOCHS):
        order = torch.randperm(len(wanted))
        for i in range(0, len(order), BATCH):
            at = order[i : i + BATCH]
            score = scorer(wanted[at], ids[at], mask[at], own[at], other[at])
            loss = (torch.logsumexp(score, 1) - torch.logsumexp(score.masked_fill(~right[at], -1e9), 1)).mean()
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    return scorer


def main():
    gum, gum_features, gum_vectors, events, events_features, events_vectors, paired = sys.argv[1:8]
    gum_ids = [doc["id"] for doc in coref.read_gum(gum)]
    events_ids = [json.loads(line)["id"] for line in open(events, encoding="utf-8")]
    cases = list(gum_cases(gum, read_features(gum_features), read_vectors(gum_vectors, gum_ids)))
    cases += list(event_cases(events, read_features(events_features), read_vectors(events_vectors, events_ids)))
    n = 1 + max(i for c in cases for ids in c[1] for i in ids)
    scorer = learn(cases, n)
    w, b = scorer.layer()
    numpy.savez(paired, w=w, b=b)
    print("/* Made by train/antecedents.py; antecedents.c says what the features are. */")
    print("#ifndef TAC_ANTECEDENT_WEIGHTS_H\n#define TAC_ANTECEDENT_WEIGHTS_H\n\n#include <stdint.h>\n")
    print(f"enum {{ TAC_ANTECEDENT_FEATURES = {n} }};")
    print("static const int32_t tac_antecedent_weights[3][TAC_ANTECEDENT_FEATURES] = {")
    weights = scorer.features.weight.detach().reshape(3, n + 1)
    for wanted in range(3):
        print(f"{NAMES[wanted]}: {collections.Counter('GUM' if c[3] else 'events' for c in cases if c[0] == wanted)}", file=sys.stderr)
        row = [str(round(float(v) * SCALE)) for v in weights[wanted, :n]]
        print(f"    /* {NAMES[wanted]} */ {{")
        for i in range(0, n, 16):
            print("        " + ", ".join(row[i : i + 16]) + ",")
        print("    },")
    print("};\n/* A candidate below this is none. */")
    print(f"static const int32_t tac_antecedent_none[3] = {{{', '.join(str(round(float(v) * SCALE)) for v in scorer.none)}}};\n\n#endif")


if __name__ == "__main__":
    main()

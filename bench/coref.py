#!/usr/bin/env python3
"""How well mentions are joined to entities, on a treebank with coreference and on the pronouns of coded texts.

    bench/coref.py TACITUS GUM.conllu [--events GOLD.jsonl] [--errors N] [--mentions FILE]

The documents of GUM.conllu are read as raw text with their dates. Each gold mention (the Entity column) is the program's mention that has its head word, or
a singleton where there is none; `entity` of `TACITUS actors` says which are one. Printed: MUC, B-cubed and CEAFe (recall, precision, F1) and their mean, the CoNLL
score, without the singletons of either side, as the field does; then B-cubed and CEAFe with them; then the share of pronouns and of other later mentions whose
nearest antecedent is right. --events: of the parties of coded events that are pronouns, how many get their code, and their code and primary sector.
--mentions reads a file of mentions made before in place of running `TACITUS actors` on GUM.
"""
import argparse
import collections
import json
import re
import subprocess

import actors


# ---- gold ----

def read_gum(path):
    """Documents: {id, date, text, mentions: [(head start, head end, entity, word, upos)]}, offsets in bytes."""
    docs, doc, sentence = [], None, []
    for line in open(path, encoding="utf-8"):
        line = line.rstrip("\n")
        if line.startswith("# newdoc id = "):
            doc = {"id": line.split(" = ")[1], "text": "", "mentions": [], "open": collections.defaultdict(list), "gap": ""}
            docs.append(doc)
        elif line.startswith("# meta::dateCreated = "):
            date = line.split(" = ")[1]
            if re.fullmatch(r"\d{4}-\d{2}-\d{2}", date):
                doc["date"] = date
        elif line.startswith("# newpar"):
            doc["gap"] = "\n\n"
        elif line.startswith("# text = "):
            doc["text"] += (doc["gap"] if doc["text"] else "") + line[len("# text = "):]
            doc["at"] = len(doc["text"]) - len(line[len("# text = "):])
            doc["gap"] = " "
        elif line and not line.startswith("#"):
            sentence.append(line.split("\t"))
        elif not line and sentence:
            add_sentence(doc, sentence)
            sentence = []
    return docs


def add_sentence(doc, rows):
    """Places the words, then reads the brackets of the Entity column: "(12-person-...", "12)", in the order that they are written."""
    words, inside = [], 0
    for row in rows:
        if "-" in row[0]:
            first, last = map(int, row[0].split("-"))
            start = doc["text"].index(row[1], doc["at"])
            doc["at"], inside = start + len(row[1]), last
            span = (start, doc["at"])
            parts = {}
            continue
        if "." in row[0]:
            continue
        number = int(row[0])
        if number <= inside:  # a word of a contraction: its own letters where they can be told
            at = doc["text"].find(row[1], parts.get("at", span[0]), span[1])
            start, end = (at, at + len(row[1])) if at >= 0 else span
            parts["at"] = end
        else:
            start = doc["text"].index(row[1], doc["at"])
            end = doc["at"] = start + len(row[1])
        words.append({"start": start, "end": end, "head": int(row[6]), "form": row[1], "upos": row[3], "xpos": row[4]})
        entity = dict(pair.split("=", 1) for pair in row[9].split("|") if "=" in pair).get("Entity", "")
        for mark in re.findall(r"\([^()]+\)?|[^()]+\)", entity):
            opens, closes = mark.startswith("("), mark.endswith(")")
            parts_of = mark.strip("()").split("-")
            name = parts_of[0]
            if "[" in name:  # a mention in pieces: left out
                continue
            if opens:
                doc["open"][name].append((len(doc["mentions"]), number - 1))
                doc["mentions"].append(None)
            if closes and doc["open"][name]:
                slot, first = doc["open"][name].pop()
                doc["mentions"][slot] = close(words, first, number - 1, name)


def close(words, first, last, name):
    """The head is the word whose own head is outside."""
    head = next((i for i in range(first, last + 1) if not first < words[i]["head"] <= last + 1 and words[i]["head"] - 1 not in range(first, last + 1)), first)
    word = words[head]
    return word["start"], word["end"], name, word["form"], word["xpos"]


# ---- scores ----

def f1(recall, precision):
    return 2 * recall * precision / (recall + precision) if recall + precision else 0.0


def muc(key, response):
    of = {m: i for i, cluster in enumerate(response) for m in cluster}
    found = total = 0
    for cluster in key:
        parts = len({of.get(m, ("alone", m)) for m in cluster})
        found += len(cluster) - parts
        total += len(cluster) - 1
    return found, total


def b_cubed(key, response):
    of = {m: cluster for cluster in response for m in cluster}
    found = sum(len(cluster & of[m]) / len(cluster) for cluster in key for m in cluster if m in of)
    return found, sum(map(len, key))


def best_matching(weights, rows, columns):
    """The largest sum of weights of a matching (Hungarian method); weights[i, j], 0 where there is none."""
    n, m = rows, max(rows, columns)
    u, v, match, way = [0.0] * (n + 1), [0.0] * (m + 1), [0] * (m + 1), [0] * (m + 1)
    for i in range(1, n + 1):
        match[0], j0 = i, 0
        low, used = [float("inf")] * (m + 1), [False] * (m + 1)
        while True:
            used[j0] = True
            i0, delta, j1 = match[j0], float("inf"), 0
            for j in range(1, m + 1):
                if not used[j]:
                    cost = -weights.get((i0 - 1, j - 1), 0.0) - u[i0] - v[j]
                    if cost < low[j]:
                        low[j], way[j] = cost, j0
                    if low[j] < delta:
                        delta, j1 = low[j], j
            for j in range(m + 1):
                if used[j]:
                    u[match[j]] += delta
                    v[j] -= delta
                else:
                    low[j] -= delta
            j0 = j1
            if match[j0] == 0:
                break
        while j0:
            match[j0] = match[way[j0]]
            j0 = way[j0]
    return sum(weights.get((match[j] - 1, j - 1), 0.0) for j in range(1, m + 1) if match[j])


def ceaf_e(key, response):
    """Entities matched one to one by phi4, component by component of those that share a mention."""
    of = {m: j for j, cluster in enumerate(response) for m in cluster}
    links = collections.defaultdict(dict)
    back = collections.defaultdict(set)
    for i, cluster in enumerate(key):
        for j, common in collections.Counter(of[m] for m in cluster if m in of).items():
            links[i][j] = 2 * common / (len(cluster) + len(response[j]))
            back[j].add(i)
    found, seen = 0.0, set()
    for start in list(links):
        if start in seen:
            continue
        rows, stack = [], [start]
        seen.add(start)
        while stack:
            i = stack.pop()
            rows.append(i)
            for j in links[i]:
                for other in back[j] - seen:
                    seen.add(other)
                    stack.append(other)
        columns = sorted({j for i in rows for j in links[i]})
        at = {j: n for n, j in enumerate(columns)}
        found += best_matching({(n, at[j]): w for n, i in enumerate(rows) for j, w in links[i].items()}, len(rows), len(columns))
    return found, len(key), len(response)


class Scores:
    """Sums over documents, as the CoNLL scorer takes them."""

    def __init__(self):
        self.sum = collections.Counter()

    def add(self, key, response):
        for name, metric in (("MUC", muc), ("B3", b_cubed)):
            for side, (found, total) in (("r", metric(key, response)), ("p", metric(response, key))):
                self.sum[name, side, "found"] += found
                self.sum[name, side, "all"] += total
        found, keys, responses = ceaf_e(key, response)
        for side, total in (("r", keys), ("p", responses)):
            self.sum["CEAFe", side, "found"] += found
            self.sum["CEAFe", side, "all"] += total

    def show(self, title, names):
        values = []
        for name in names:
            r, p = (self.sum[name, side, "found"] / max(self.sum[name, side, "all"], 1) for side in "rp")
            values.append(f1(r, p))
            print(f"{title:22s}{name:6s} recall {r:.3f}  precision {p:.3f}  F1 {f1(r, p):.3f}")
        if len(names) == 3:
            print(f"{title:22s}CoNLL F1 {sum(values) / 3:.3f}")


# ---- the program ----

def run(tacitus, docs):
    lines = "".join(json.dumps({k: d[k] for k in ("id", "date", "text") if k in d}) + "\n" for d in docs)
    out = subprocess.run([*tacitus.split(), "actors", "-"], input=lines, capture_output=True, text=True, check=True).stdout
    return actors.read(out.splitlines())


def clusters(names):
    out = collections.defaultdict(set)
    for mention, name in names.items():
        out[name].add(mention)
    return list(out.values())


def score(docs, found, errors):
    plain, whole, kinds = Scores(), Scores(), collections.Counter()
    for doc in docs:
        at = {}
        for mention in found[doc["id"]]:
            at[tuple(mention["head"])] = mention
        gold, got = {}, {}
        for number, mention in enumerate(doc["mentions"]):
            if mention is None:
                continue
            start, end, name, form, xpos = mention
            span = tuple(len(doc["text"][:side].encode()) for side in (start, end))
            gold[number] = name
            ours = at.get(span)
            got[number] = ("entity", ours["entity"]) if ours else ("none", number)
        taken = {}
        for number in list(got):  # two gold mentions of one head: the first (the longer) has it
            if got[number][0] == "entity":
                head = doc["mentions"][number][:2]
                if head in taken:
                    got[number] = ("none", number)
                taken.setdefault(head, number)
        key, response = clusters(gold), clusters(got)
        whole.add(key, response)
        plain.add([c for c in key if len(c) > 1], [c for c in response if len(c) > 1])
        latest_gold, latest_got = {}, {}
        for number in gold:
            pronoun = doc["mentions"][number][4] in ("PRP", "PRP$", "WP", "WP$", "WDT")
            before, ours = latest_gold.get(gold[number]), latest_got.get(got[number])
            kind = "pronouns" if pronoun else "other mentions"
            if before is not None:
                right = ours is not None and gold[ours] == gold[number]
                kinds[kind, "later"] += 1
                kinds[kind, "right"] += right
                if not right and pronoun and errors > 0:
                    errors -= 1
                    start = doc["mentions"][number][0]
                    print(doc["id"], form_at(doc, number), "gold", form_at(doc, before), "got", ours is not None and form_at(doc, ours), "|",
                          doc["text"][max(0, start - 150):start + 40].replace("\n", " / "), sep="\t")
            kinds[kind, "linked"] += ours is not None
            latest_gold[gold[number]] = latest_got[got[number]] = number
    plain.show("without singletons", ["MUC", "B3", "CEAFe"])
    whole.show("with singletons", ["B3", "CEAFe"])
    for kind in ("pronouns", "other mentions"):
        n = max(kinds[kind, "later"], 1)
        print(f"{kind}: {kinds[kind, 'later']} later mentions, nearest antecedent right {kinds[kind, 'right'] / n:.3f}; {kinds[kind, 'linked']} joined to one before")


def form_at(doc, number):
    return doc["mentions"][number][3]


def events(tacitus, path):
    docs = actors.documents(path, 0)
    by_doc = actors.mentions_of(tacitus.split(), docs)
    count = collections.Counter()
    for doc in docs:
        seen = set()
        for event in doc["events"]:
            for party in event["actor"] + event["recipient"]:
                key = (party.get("start"), party.get("code"), tuple(party.get("sector", [])))
                if "start" not in party or key in seen or actors.kind_of(party["entity_text"]) != "pronoun":
                    continue
                seen.add(key)
                start, end = (len(doc["text"][: party[side]].encode()) for side in ("start", "end"))
                mention = actors.best(by_doc[doc["id"]], start, end)
                parties = [mention, *mention.get("others", [])] if mention else []
                gold = party.get("code") or "", (party.get("sector") or [""])[0]
                codes = [p for p in parties if p.get("code", "") == gold[0]]
                count["n"] += 1
                count["code"] += bool(codes)
                count["both"] += any((p.get("sector") or ["GOV"])[0] == gold[1] or not p.get("sector") and gold[1] in ("", "MIL") for p in codes)
    n = max(count["n"], 1)
    print(f"parties of events that are pronouns: {count['n']}, code right {count['code'] / n:.3f}, code and sector {count['both'] / n:.3f}")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("tacitus")
    parser.add_argument("gum")
    parser.add_argument("--events")
    parser.add_argument("--errors", type=int, default=0)
    parser.add_argument("--mentions")
    args = parser.parse_args()
    docs = read_gum(args.gum)
    found = actors.read(open(args.mentions, encoding="utf-8")) if args.mentions else run(args.tacitus, docs)
    score(docs, found, args.errors)
    if args.events:
        events(args.tacitus, args.events)


if __name__ == "__main__":
    main()

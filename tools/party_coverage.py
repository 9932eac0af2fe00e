#!/usr/bin/env python3
"""How much of the parties in coded texts the actor lexicon knows.

    party_coverage.py lexicon coded.jsonl [--misses]

Every distinct mention of a party is looked up by itself, without its sentence: the longest name in it gives the code, the
longest agent the sector. The shares are a floor, since the coder also has apposition and coreference; a mention that holds
neither a name nor an agent of the lexicon (a pronoun, an unknown surname) is counted apart.
"""
import collections
import glob
import json
import re
import sys

IRREGULAR = {"men": "man", "women": "woman", "people": "people", "children": "child", "police": "police", "wives": "wife", "forces": "force"}


def lemma(word):
    low = word.lower()
    if low in IRREGULAR:
        return IRREGULAR[low]
    if low.endswith("men") and len(low) > 4:
        return low[:-3] + "man"
    if low.endswith("ies") and len(low) > 4:
        return low[:-3] + "y"
    if low.endswith(("sses", "ches", "shes", "xes")):
        return low[:-2]
    if low.endswith("s") and not low.endswith(("ss", "us", "is")) and len(low) > 3:
        return low[:-1]
    return low


def load(folder):
    names, agents = {}, {}
    for path in sorted(glob.glob(folder + "/actors/*.lex")):
        block = None
        for line in open(path, encoding="utf-8"):
            line = re.sub(r"(^|\s+)#.*$", "", line.rstrip("\n"))
            head = re.match(r"(country) (\w{3})  (.+)|(person|group) (.+)", line)
            if head:
                block = {"kind": head[1] or head[4], "codes": []}
                if head[2]:
                    block["codes"].append((head[2], [], "", ""))
                spelled, how = (head[3] or head[5]), "name"
            elif line.startswith("  ") and block:
                first, _, rest = line.strip().partition(" ")
                if first in ("adjective", "people", "seat", "city"):
                    spelled, how = rest.strip(), first
                else:
                    if first != "office":
                        words = rest.split()
                        dates = [w for w in words if ".." in w]
                        start, _, end = (dates[0] if dates else "..").partition("..")
                        block["codes"].append((first, [w for w in words if ".." not in w], start, end))
                    continue
            else:
                continue
            for name in spelled.split(" | "):
                names.setdefault(tuple(tokens(name)), []).append((block, how))
    nouns = "".join(open(folder + name, encoding="utf-8").read() for name in ("/agents.lex", "/people.lex"))
    for line in re.sub(r"\|\n\s+", "| ", nouns).split("\n"):
        match = re.match(r"agent (.*?)\s{2,}([A-Z ]+)$", line)
        if match:
            for term in match[1].split(" | "):
                agents[tuple(lemma(w) for w in tokens(term))] = match[2].split()
                agents[tuple(tokens(term))] = match[2].split()
    return names, agents


def tokens(text):
    return re.findall(r"(?:[A-Z]\.){2,}|\w+(?:[-'’./&]\w+)*|\S", text.replace("’s", " ").replace("'s ", " ").replace("s' ", "s "))


def codes_at(block, date):
    for code, sectors, start, end in block["codes"]:
        if (not start or date >= start) and (not end or date <= end + "~"):
            return code, sectors
    return None


def look_up(text, date, names, agents):
    words = tokens(text)
    best, best_length, found, sector_length = None, 0, None, 0
    agent = None
    for i in range(len(words)):
        for n in range(min(12, len(words) - i), 0, -1):
            piece = tuple(words[i:i + n])
            for block, how in names.get(piece, []):
                coded = codes_at(block, date)
                if not coded:
                    continue
                if n > best_length or (n == best_length and best and best[2] == "country" and block["kind"] != "country" and not best[1]):
                    best, best_length = (coded[0], coded[1], block["kind"], how), n
                break
        for n in range(min(5, len(words) - i), 0, -1):
            piece = tuple(w.lower() for w in words[i:i + n])
            hit = agents.get(piece) or agents.get(piece[:-1] + (lemma(piece[-1]),))
            if hit and n >= sector_length:
                agent, sector_length = hit, n
                break
    code = best[0] if best else ""
    sectors = (best[1] if best and best[1] else None) or agent or (["GOV"] if best else [])
    if best and not best[1] and not agent and best[3] == "people":
        sectors = ["CVL"]
    return code, sectors, bool(best), bool(agent)


def main():
    folder, path = sys.argv[1:3]
    names, agents = load(folder)
    count = collections.Counter()
    misses = collections.Counter()
    for line in open(path, encoding="utf-8"):
        document = json.loads(line)
        for event in document["events"]:
            for party in event["actor"] + event["recipient"]:
                text, gold = party.get("entity_text", ""), party.get("sector") or []
                code, sectors, named, agented = look_up(text, document.get("date") or "2020", names, agents)
                count["all"] += 1
                if named and party.get("code"):
                    count["named"] += 1
                    count["code"] += code == party["code"]
                    if code != party["code"]:
                        misses["code", text, party["code"], code] += 1
                if (named or agented) and gold:
                    count["known"] += 1
                    count["sector"] += sectors[:1] == gold[:1]
                    count["sector anywhere"] += bool(set(sectors) & set(gold))
                    if sectors[:1] != gold[:1]:
                        misses["sector", text, " ".join(gold), " ".join(sectors)] += 1
                if not named and party.get("code") and re.search(r"[A-Z]", text[1:]):
                    misses["unknown", text, party["code"], ""] += 1
    print(f"{count['all']} parties; {count['named']} hold a known name, code right in {count['code'] / max(1, count['named']):.3f}; "
          f"{count['known']} hold a name or agent, first sector right in {count['sector'] / max(1, count['known']):.3f}, "
          f"a sector right in {count['sector anywhere'] / max(1, count['known']):.3f}")
    if "--misses" in sys.argv:
        for (what, text, gold, got), n in misses.most_common(100000):
            print(f"{n}\t{what}\t{text}\t{gold}\t{got}")


if __name__ == "__main__":
    main()

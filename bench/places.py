#!/usr/bin/env python3
"""Scores event_loc: where the coded events took place.

  places.py GOLD.jsonl SYSTEM.jsonl [--errors N]

GOLD: coded texts, a JSON object a line: {"id", "text", "events": [{"event", "event_text", "event_loc": {"extracted_place"}}]}. SYSTEM: what `tacitus code` printed for
them. Events are paired as score.py pairs them: same type, same sentence, the trigger's words nearest. Of the paired events:

  found      the gold names a place, and the record's words share a name with it
  precision  of the records that give a place, those whose gold gives the same
  resolved   of the places given, those with coordinates; of the found ones likewise
"""
import collections, json, re, sys

SMALL = {"the", "a", "an", "of", "in", "near", "at", "and", "city", "town", "region", "province", "village", "port", "district", "state", "capital", "border", "area"}


def words(s):
    return {w for w in re.findall(r"[\w’']+", s.lower())} - SMALL


def plain(s):
    return " ".join(s.lower().split())


def main():
    args = [a for a in sys.argv[1:] if not a.startswith("--")]
    show = int(args.pop()) if "--errors" in sys.argv else 0
    gold = [json.loads(l) for l in open(args[0], encoding="utf8") if l.strip()]
    records = collections.defaultdict(list)
    for l in open(args[1], encoding="utf8"):
        if l.strip():
            r = json.loads(l)
            records[r["doc_id"]].append(r)
    n = collections.Counter()
    for t in gold:
        pool = list(records[t["id"]])
        for r in pool:
            n["records"] += 1
            if "event_loc" in r:
                n["given"] += 1
                n["resolved"] += "resolved_place" in r["event_loc"]
        for g in t["events"]:
            want = g.get("event_loc", {}).get("extracted_place", "")
            trigger = plain(g.get("event_text", ""))
            same = [r for r in pool if r["event"][0] in [g["event"]] + g.get("or", []) and trigger in plain(r["text"])]
            same.sort(key=lambda r: -len(words(r["event_text"]) & words(trigger)))
            if want:
                n["gold"] += 1
            if not same:
                continue
            r = same[0]
            pool.remove(r)
            got = r.get("event_loc", {}).get("extracted_place", "")
            right = bool(words(want) & words(got))
            n["paired"] += 1
            n["paired gold"] += bool(want)
            n["paired given"] += bool(got)
            n["right"] += right
            n["right resolved"] += right and "resolved_place" in r["event_loc"]
            if (want or got) and not right and show > 0:
                show -= 1
                print(f"{t['id']} {g['event']} \"{g.get('event_text', '')}\" want \"{want}\" got \"{got}\" | {r['text'][:300]}")

    def share(a, b):
        return f"{n[a] / max(1, n[b]):.3f} ({n[a]}/{n[b]})"

    print("places in gold     ", n["gold"], "of them in paired events", n["paired gold"])
    print("found              ", share("right", "paired gold"))
    print("precision          ", share("right", "paired given"))
    print("records with place ", share("given", "records"))
    print("of them resolved   ", share("resolved", "given"))
    print("of the right ones  ", share("right resolved", "right"))


main()

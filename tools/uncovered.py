#!/usr/bin/env python3
"""Which verbs and event nouns of raw news stand next to parties and have no frame.

    uncovered.py [--tacitus PROGRAM] [--lexicon DIR] [--least N] NEWS...

NEWS are what `tacitus code` takes: text files, or .jsonl with one article a line. Each is parsed and its parties are found; a
verb counts when a party is its subject or object (in any voice), a noun when a party does or suffers it ("Russia's seizure of",
"the seizure of Crimea by", "American raids"). A line of the list is a word: in how many articles it stands next to a party,
how often with a party on each side, whether a frame has it with another word ("hold" only as "hold talks") or not at all, and a
sentence. The words seen in most articles come first; --least leaves out those in fewer (3).
"""
import argparse
import collections
import glob
import json
import os
import re
import subprocess
import sys

# Verbs that carry, report or judge, and nouns of people, time, measure and place, name no act by themselves. An event noun is formed like one or is a verb too.
NO_ACTS = set("""be have do say tell go come get make take become seem appear know think see look want need try begin start continue live use call work believe add
include remain ask let keep show hear find feel mean note report describe state write like expect hope follow turn put set run give""".split())
NO_EVENTS = set("""year month week day time people government minister president leader official force party group country side part member number end way capital city
town village area region border state head chief case issue question problem place thing name family company team world man woman child million percent spokesman
statement report news policy plan law right power history role line level rest majority half lot kind form""".split())

EVENT_NOUN = re.compile(r"(tion|sion|ment|[^st]al|ing|ure|ance|ence|sis|age|dom|ship|ism|out|down|over|off)\.n$")


def covered(folder):
    """(words with a frame of their own, words that a frame has only with others), as lemma.pos."""
    alone, with_others = set(), set()
    for path in glob.glob(os.path.join(folder, "events", "*.lex")):
        for line in open(path, encoding="utf8"):
            if not re.match(r"\s+words\s", line):
                continue
            for phrase in re.findall(r'"([^"]*)"', line):
                with_others.update(w + p for w in phrase.split() for p in (".v", ".n"))
            for word in re.sub(r'"[^"]*"', " ", line).split()[1:]:
                if "+" in word or "_" in word.split(".")[0]:
                    for part in word.split("+"):
                        lemma, _, pos = part.partition(".")
                        with_others.add(lemma.split("_")[0] + "." + pos)
                else:
                    alone.add(word)
    return alone, with_others


def run(program, command, path):
    return subprocess.run([program, command, path], stdout=subprocess.PIPE, text=True, check=True).stdout


def parties(program, path):
    """{document: set of (start, end) bytes of the head words of coded parties}."""
    heads = collections.defaultdict(set)
    for line in run(program, "actors", path).splitlines():
        mention = json.loads(line)
        if mention.get("code") or mention.get("sector"):
            heads[mention["doc_id"]].add(tuple(mention["head"]))
    return heads


def sentences(conllu):
    """(document, text, rows) of each sentence."""
    document, text, rows = "", "", []
    for line in conllu.splitlines() + [""]:
        if line.startswith("# newdoc id = "):
            document = line[14:]
        elif line.startswith("# text = "):
            text = line[9:]
        elif line.startswith("#"):
            pass
        elif line:
            rows.append(line.split("\t"))
        elif rows:
            yield document, text, rows
            rows = []


def beside(rows, heads):
    """(lemma.pos, a party does it, a party suffers it) of each word that has one."""
    does, suffers = collections.defaultdict(bool), collections.defaultdict(bool)
    cases = {row[6]: row[2] for row in rows if row[7] == "case"}
    for row in rows:
        span = tuple(int(n) for n in re.search(r"Bytes=(\d+):(\d+)", row[9]).groups())
        if span not in heads:
            continue
        case, relation, of = cases.get(row[0], ""), row[7], row[6]
        if relation in ("nsubj", "obl:agent", "nmod:poss") or (relation == "nmod" and case == "by") or (relation in ("amod", "compound") and row[1][:1].isupper()):
            does[of] = True
        elif relation in ("obj", "iobj", "nsubj:pass") or (relation in ("nmod", "obl") and case in ("of", "on", "against", "to", "from", "with")):
            suffers[of] = True
    for row in rows:
        pos = {"VERB": "v", "NOUN": "n"}.get(row[3])
        if pos == "n" and tuple(int(n) for n in re.search(r"Bytes=(\d+):(\d+)", row[9]).groups()) in heads:
            continue
        if pos and (does[row[0]] or suffers[row[0]]):
            yield row[2].lower() + "." + pos, does[row[0]], suffers[row[0]]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    here = os.path.dirname(os.path.abspath(__file__))
    parser.add_argument("--tacitus", default=os.path.join(here, "..", "build", "src", "cli", "tacitus"))
    parser.add_argument("--lexicon", default=os.path.join(here, "..", "lexicon"))
    parser.add_argument("--least", type=int, default=3)
    parser.add_argument("news", nargs="+")
    o = parser.parse_args()
    alone, with_others = covered(o.lexicon)
    documents, both, seen, verbs = collections.defaultdict(set), collections.Counter(), {}, set()
    for path in o.news:
        heads = parties(o.tacitus, path)
        for document, text, rows in sentences(run(o.tacitus, "parse", path)):
            verbs.update(row[2].lower() for row in rows if row[3] == "VERB")
            for word, does, suffers in beside(rows, heads[document]):
                if word in alone or word[:-2] in (NO_ACTS if word.endswith("v") else NO_EVENTS):
                    continue
                documents[word].add((path, document))
                both[word] += does and suffers
                if word not in seen or (does and suffers and len(text) < len(seen[word])):
                    seen[word] = text
    for word in sorted(documents, key=lambda w: (-len(documents[w]), -both[w], w)):
        if len(documents[word]) >= o.least and (word.endswith(".v") or EVENT_NOUN.search(word) or word[:-2] in verbs):
            print(len(documents[word]), both[word], word, "with others" if word in with_others else "-", seen[word][:160], sep="\t")
    return 0


if __name__ == "__main__":
    sys.exit(main())

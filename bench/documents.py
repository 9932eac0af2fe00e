#!/usr/bin/env python3
"""Documents to measure on: sentences of the examples in new orders, as JSONL. bench/documents.py N [--bytes B | --words W] > FILE

Each is about as long as an article; with --bytes each has at least that many bytes of text, with --words about so many words in one paragraph. The same N gives the same
documents.
"""
import argparse
import glob
import json
import os
import random
import re
import sys

EXAMPLES = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "examples", "*.txt")


def sentences():
    """Titles and sentences of the examples."""
    titles, found = [], []
    for path in sorted(glob.glob(EXAMPLES)):
        with open(path, encoding="utf8") as f:
            title, _, text = f.read().partition("\n\n")
        titles.append(title)
        for paragraph in text.split("\n\n"):
            found += re.split(r'(?<=[.!?])\s+(?=[A-Z"“])|(?<=[.!?]["”])\s+(?=[A-Z"“])', " ".join(paragraph.split()))
    return titles, [s for s in found if s]


def short(chance, found, words):
    """Sentences until the next one would lead further from so many words."""
    said = [chance.choice(found)]
    while True:
        more = chance.choice(found)
        have = sum(len(s.split()) for s in said)
        if 2 * (words - have) <= len(more.split()):
            return " ".join(said)
        said.append(more)


def document(number, titles, found, least, words):
    chance = random.Random(number)
    about = {"id": f"made-{number}", "date": "2024-06-%02d" % (1 + number % 30)}
    if words:
        return about | {"text": short(chance, found, words)}
    paragraphs, size = [], 0
    for _ in range(12) if not least else iter(int, 1):
        paragraphs.append(" ".join(chance.choice(found) for _ in range(chance.randint(1, 3))))
        size += len(paragraphs[-1].encode()) + 2
        if least and size >= least:
            break
    return about | {"title": chance.choice(titles), "text": "\n\n".join(paragraphs)}


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("n", type=int)
    ap.add_argument("--bytes", type=int, default=0)
    ap.add_argument("--words", type=int, default=0)
    args = ap.parse_args()
    titles, found = sentences()
    for number in range(args.n):
        print(json.dumps(document(number, titles, found, args.bytes, args.words), ensure_ascii=False), file=sys.stdout)


if __name__ == "__main__":
    main()

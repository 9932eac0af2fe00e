#!/usr/bin/env python3
"""How many records the coder gives of texts that tell of no politics: guides, textbooks, papers.

    bench/false_records.py TACITUS GUM.conllu [GENRE...]

GENREs as in GUM's document names (voyage textbook academic unless said). Prints records and sentences, and the records for reading."""
import collections
import json
import re
import subprocess
import sys


def documents(path, genres):
    """(id, text, sentences) of each document of the genres, from its # text lines."""
    doc, texts = None, collections.OrderedDict()
    for line in open(path, encoding="utf8"):
        m = re.match(r"# newdoc id\s*=\s*(\S+)", line)
        doc = m[1] if m else doc
        m = re.match(r"# text\s*=\s*(.*)", line)
        if m and any(f"_{g}_" in doc for g in genres):
            texts.setdefault(doc, []).append(m[1])
    return [(d, " ".join(t), len(t)) for d, t in texts.items()]


def main():
    docs = documents(sys.argv[2], sys.argv[3:] or ["voyage", "textbook", "academic"])
    lines = "".join(json.dumps({"id": d, "text": t, "date": "2020-01-01"}) + "\n" for d, t, _ in docs)
    out = subprocess.run([sys.argv[1], "code", "-"], input=lines, capture_output=True, text=True, check=True).stdout
    records = [json.loads(line) for line in out.splitlines()]
    for r in records:
        print(r["doc_id"], r["event"][0], r["event_text"], r["confidence"], r["text"][:100], sep="\t")
    sentences = sum(n for *_, n in docs)
    print(f"{len(records)} records in {sentences} sentences of {len(docs)} documents: one in {sentences / max(1, len(records)):.1f}")


main()

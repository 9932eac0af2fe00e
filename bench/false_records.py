#!/usr/bin/env python3
"""How many records the coder gives of texts that tell of no politics: guides, textbooks, papers.

    bench/false_records.py TACITUS GUM.conllu [GENRE...]

GENREs as in GUM's document names (voyage textbook academic unless said). Prints the records for reading, then how many there are, and how many are false: one of these texts is a
chapter of history and tells of acts of war and diplomacy. false_records.tsv has, read by hand against the coding rules, the acts that the texts do state (document, first byte of the act's
words in the document's sentences joined by blanks, event type); a record of such an act is not false, whatever its parties, and any other is."""
import collections
import json
import os
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
    with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "false_records.tsv"), encoding="utf8") as file:
        stated = {tuple(line.rstrip("\n").split("\t")) for line in file if line[0] != "#"}
    true = sum((r["doc_id"], str(r["evidence"]["trigger"]["start"]), r["event"][0]) in stated for r in records)
    for r in records:
        print(r["doc_id"], r["event"][0], r["event_text"], r["confidence"], r["text"][:100], sep="\t")
    sentences = sum(n for *_, n in docs)
    for n, what in ((len(records), "records"), (len(records) - true, "false records")):
        print(f"{n} {what} in {sentences} sentences of {len(docs)} documents: one in {sentences / max(1, n):.1f}")


main()

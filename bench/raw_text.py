#!/usr/bin/env python3
"""A treebank's sentences as raw text, one document: raw_text.py FILE.conllu > FILE.txt. Sentences follow each other with a space, paragraphs and documents with a blank line."""
import sys

out, gap = [], ""
for line in open(sys.argv[1], encoding="utf8"):
    if line.startswith(("# newdoc", "# newpar")):
        gap = "\n\n"
    elif line.startswith("# text ="):
        out.append((gap if out else "") + line.split("=", 1)[1].strip())
        gap = " "
print("".join(out))

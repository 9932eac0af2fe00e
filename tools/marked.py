#!/usr/bin/env python3
"""News texts in which each party that does not name its country itself is marked with it (corpus/parties/): check them, turn them into JSONL.

    marked.py check FILE...         errors with file and line on standard error, exit 1 when there are any; else one line of counts
    marked.py jsonl FILE...         one text a line: {"id", "date", "text", "parties": [{"start", "end", "code"}]}, offsets in characters of "text"

    @ id | 1997-03-12
    DURRES - [[Armed men|ALB]] held up a ferry from Bari, [[the harbour master|ALB]] said; [[four stowaways|-]] jumped overboard.

The code is a country's or, for parties of such bodies, UNO EUR IGO NGO IMG MNC; "-": the text gives a reader no way to tell. A line that begins with "%" is a comment.
"""
import json
import re
import sys

import coded

HEAD = re.compile(r"@ ([\w-]+) \| (\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))$")
MARK = re.compile(r"\[\[([^\[\]|]+)\|([^\[\]|]+)\]\]")


def unmark(line, text, parties, complain):
    """Adds a line of the file to a text: the text so far with it, its marks in `parties`."""
    text += "\n" if text else ""
    at = 0
    for mark in MARK.finditer(line):
        text += line[at : mark.start()]
        if mark[2] != "-" and mark[2] not in coded.CODES:
            complain(f"no code: {mark[2]}")
        parties.append({"start": len(text), "end": len(text) + len(mark[1]), "code": mark[2].strip("-")})
        text += mark[1]
        at = mark.end()
    if re.search(r"\[\[|\]\]", MARK.sub("", line)):
        complain("a mark is not [[words|CODE]]")
    return text + line[at:]


def documents(path, complain):
    """The texts of a file, each with the number of its first line; complain(line number, what) is called for each fault."""
    doc, lost = None, False
    for number, line in enumerate(open(path, encoding="utf-8"), 1):
        line = line.rstrip()
        if line.startswith("@"):
            head = HEAD.match(line)
            if doc:
                yield first, doc
            doc, lost, first = {"id": head[1], "date": head[2], "text": "", "parties": []} if head else None, not head, number
            if lost:
                complain(number, "not '@ id | date'")
        elif line and not line.startswith("%"):
            if doc:
                doc["text"] = unmark(line, doc["text"], doc["parties"], lambda what: complain(number, what))  # noqa: B023
            elif not lost:
                complain(number, "a text without '@ id | date' before it")
                lost = True
    if doc:
        yield first, doc


def main():
    if len(sys.argv) < 3 or sys.argv[1] not in ("check", "jsonl"):
        sys.exit(__doc__)
    faults, docs = [], {}
    for path in sys.argv[2:]:
        for number, doc in documents(path, lambda number, what: faults.append(f"{path}:{number}: {what}")):  # noqa: B023
            if doc["id"] in docs:
                faults.append(f"{path}:{number}: {doc['id']} stands twice")
            docs[doc["id"]] = doc
    for fault in faults:
        print(fault, file=sys.stderr)
    if faults:
        sys.exit(1)
    if sys.argv[1] == "jsonl":
        for doc in docs.values():
            print(json.dumps(doc, ensure_ascii=False))
    else:
        print(len(docs), "documents,", sum(len(d["text"].split()) for d in docs.values()), "words,", sum(len(d["parties"]) for d in docs.values()), "parties")


if __name__ == "__main__":
    main()

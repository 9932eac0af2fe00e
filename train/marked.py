#!/usr/bin/env python3
"""News texts in which each party that does not name its country itself is marked with it, as corpus/parties/ has them.

  marked.py FILE... > texts.jsonl

    @ id | 1997-03-12
    DURRES - [[Armed men|ALB]] held up a ferry from Bari, [[the harbour master|ALB]] said.

"-" stands for no country. A line a text: {"id", "date", "text", "parties": [{"start", "end", "code"}]}, offsets in characters. Faults are told by file and line, exit 1.
"""
import json
import re
import sys

MARK = re.compile(r"\[\[([^\[\]|]+)\|([A-Z]{3}|-)\]\]")
HEAD = re.compile(r"@ ([\w-]+) \| (\d{4}-\d{2}-\d{2})$")


def read(path, fault):
    doc = None
    for number, line in enumerate(open(path, encoding="utf-8"), 1):
        line = line.rstrip()
        if line.startswith("@"):
            head = HEAD.match(line)
            if not head:
                fault(path, number, "not '@ id | date'")
                continue
            if doc:
                yield doc
            doc = {"id": head[1], "date": head[2], "text": "", "parties": []}
        elif line and not line.startswith("%"):
            if not doc:
                fault(path, number, "text before the first '@'")
                continue
            doc["text"] += "\n" if doc["text"] else ""
            at = 0
            for mark in MARK.finditer(line):
                doc["text"] += line[at:mark.start()]
                start = len(doc["text"])
                doc["text"] += mark[1]
                doc["parties"].append({"start": start, "end": len(doc["text"]), "code": mark[2].strip("-")})
                at = mark.end()
            doc["text"] += line[at:]
            if "[[" in MARK.sub("", line) or "]]" in MARK.sub("", line):
                fault(path, number, "a mark is not [[words|CODE]]")
    if doc:
        yield doc


def main():
    faults, seen = [], set()

    def fault(path, number, what):
        faults.append(what)
        print(f"{path}:{number}: {what}", file=sys.stderr)
    for path in sys.argv[1:]:
        for doc in read(path, fault):
            if doc["id"] in seen:
                fault(path, 0, f"{doc['id']} stands twice")
            seen.add(doc["id"])
            print(json.dumps(doc, ensure_ascii=False))
    sys.exit(bool(faults))


if __name__ == "__main__":
    main()

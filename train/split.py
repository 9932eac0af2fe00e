#!/usr/bin/env python3
"""Which texts of corpus/ the model is trained on, and which are kept for the weights that are learnt over it and for measuring.

  split.py DATA/events/train.jsonl corpus OUT      writes OUT/trained.jsonl (what train.jsonl lacks), OUT/seen.jsonl (train.jsonl and those), OUT/unseen.jsonl

Kept are the files KEPT, which were written and coded without a look at what the program finds.
"""
import json
import pathlib
import subprocess
import sys

KEPT = "mixed orient zambezi atlantic clippings cables".split()


def main():
    train, corpus, out = (pathlib.Path(p) for p in sys.argv[1:4])
    tool = pathlib.Path(__file__).resolve().parent.parent / "tools" / "coded.py"
    lines = train.read_text(encoding="utf8").splitlines(keepends=True)
    had = {json.loads(line)["id"] for line in lines}
    trained, unseen = [], []
    for path in sorted(corpus.glob("*.txt")):
        texts = subprocess.run([sys.executable, tool, "jsonl", path], capture_output=True, text=True, check=True).stdout.splitlines(keepends=True)
        (unseen if path.stem in KEPT else trained).extend(line for line in texts if json.loads(line)["id"] not in had)
    for name, texts in (("trained", trained), ("seen", lines + trained), ("unseen", unseen)):
        (out / f"{name}.jsonl").write_text("".join(texts), encoding="utf8")
    print(f"trained on {len(trained)} texts of {corpus}, {len(unseen)} kept")


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
"""Which texts of corpus/ the model is trained on, and which are kept for the weights that are learnt over it and for measuring.

  split.py DATA/events/train.jsonl corpus OUT      writes OUT/trained.jsonl (what train.jsonl lacks), OUT/seen.jsonl (train.jsonl and those), OUT/unseen.jsonl

Kept are whole files (KEPT) and the eighth of every ten texts of TENTHS.
"""
import json
import pathlib
import subprocess
import sys

KEPT = "accords columns easing ranks relief shared threats andes sahel gulf delta lagoon rhine steppe council".split()
TENTHS = "docket budget front envoys squares ballots shelter clips borders crossings caravans straits homeland nuance".split()


def main():
    train, corpus, out = (pathlib.Path(p) for p in sys.argv[1:4])
    tool = pathlib.Path(__file__).resolve().parent.parent / "tools" / "coded.py"
    lines = train.read_text(encoding="utf8").splitlines(keepends=True)
    had = {json.loads(line)["id"] for line in lines}
    trained, unseen = [], []
    for path in sorted(corpus.glob("*.txt")):
        texts = subprocess.run([sys.executable, tool, "jsonl", path], capture_output=True, text=True, check=True).stdout.splitlines(keepends=True)
        for i, line in enumerate(texts):
            if json.loads(line)["id"] not in had:
                kept = path.stem in KEPT or path.stem in TENTHS and i % 10 == 7
                (unseen if kept else trained).append(line)
    for name, texts in (("trained", trained), ("seen", lines + trained), ("unseen", unseen)):
        (out / f"{name}.jsonl").write_text("".join(texts), encoding="utf8")
    print(f"trained on {len(trained)} texts of {corpus}, {len(unseen)} kept")


if __name__ == "__main__":
    main()

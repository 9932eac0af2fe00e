#!/usr/bin/env python3
"""Which texts of corpus/ the model is trained on, and which are kept for the weights that are learnt over it and for measuring.

  split.py DATA/events/train.jsonl corpus OUT      writes OUT/trained.jsonl (what train.jsonl lacks), OUT/seen.jsonl (train.jsonl and those), OUT/unseen.jsonl;
                                                   of corpus/parties/ OUT/marked.jsonl and, kept, OUT/marked-unseen.jsonl

Kept are the files KEPT, which were written and coded without a look at what the program finds, and every tenth of the texts with marked parties, the files in the order of MARKED.
"""
import json
import pathlib
import subprocess
import sys

KEPT = "mixed orient zambezi atlantic clippings cables".split()
MARKED = "africa mideast southasia eastasia easteurope westeurope americas wire fighting embassies benches stories savannas oceans capitals hemisphere bulletins reports"


def lines_of(tool, *paths):
    return subprocess.run([sys.executable, tool, "jsonl", *paths], capture_output=True, text=True, check=True).stdout.splitlines(keepends=True)


def main():
    train, corpus, out = (pathlib.Path(p) for p in sys.argv[1:4])
    tools = pathlib.Path(__file__).resolve().parent.parent / "tools"
    lines = train.read_text(encoding="utf8").splitlines(keepends=True)
    had = {json.loads(line)["id"] for line in lines}
    trained, unseen = [], []
    for path in sorted(corpus.glob("*.txt")):
        texts = lines_of(tools / "coded.py", path)
        (unseen if path.stem in KEPT else trained).extend(line for line in texts if json.loads(line)["id"] not in had)
    if {path.stem for path in (corpus / "parties").glob("*.txt")} != set(MARKED.split()):
        sys.exit(f"{corpus}/parties has other files than MARKED")
    marked = lines_of(tools / "marked.py", *(corpus / "parties" / f"{name}.txt" for name in MARKED.split()))
    kept = marked[9::10]
    del marked[9::10]
    for name, texts in (("trained", trained), ("seen", lines + trained), ("unseen", unseen), ("marked", marked), ("marked-unseen", kept)):
        (out / f"{name}.jsonl").write_text("".join(texts), encoding="utf8")
    print(f"trained on {len(trained)} texts of {corpus} and {len(marked)} with marked parties; {len(unseen)} and {len(kept)} kept")


if __name__ == "__main__":
    main()

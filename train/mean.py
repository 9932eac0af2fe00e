#!/usr/bin/env python3
"""The weighted mean of two checkpoints of one network, the second gone on from the first (Izmailov et al. 2018: flatter minima, often better than either).

  mean.py --of a.pt b.pt --share 0.3 --out mean.pt    (30% of a, 70% of b)
"""
import argparse

import torch


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--of", nargs=2, required=True, metavar="CHECKPOINT")
    ap.add_argument("--share", type=float, default=0.5, help="of the first")
    ap.add_argument("--out", required=True)
    a = ap.parse_args()
    first, second = (torch.load(p) for p in a.of)
    if first["labels"] != second["labels"]:
        raise SystemExit("mean.py: the two checkpoints have different labels")
    # what the first never learned (no such layer, or all zero) is the second's alone
    mean = {k: first["model"][k] * a.share + w * (1 - a.share) if k in first["model"] and first["model"][k].any() else w for k, w in second["model"].items()}
    torch.save({"model": mean, "labels": second["labels"], "known": second["known"], "epoch": second["epoch"]}, a.out)


if __name__ == "__main__":
    main()

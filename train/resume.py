#!/usr/bin/env python3
"""A checkpoint out of a model file, to go on training from where no checkpoint is kept: its weights are the 7-bit ones.

  resume.py --model models/english.tacm --out model.pt [--paired paired.npz]
"""
import argparse

import numpy as np
import torch

import data
import export
from model import Model
from tacm import read


def checkpoint(t):
    def weights(name):
        return torch.from_numpy(t[name + ".w"].T.astype(np.float32) * t[name + ".scale"][:, None])

    def values(name):
        return torch.from_numpy(t[name].copy())
    labels = data.Labels(lists={k: bytes(t["labels." + k]).decode().splitlines() for k in ("upos", "xpos", "feats", "rel", "lemma")})
    p = {k: v.clone() for k, v in Model(labels).state_dict().items()}
    for n in export.LINEAR:
        p[n + ".weight"], p[n + ".bias"] = weights(n), values(n + ".bias")
    for n in export.FLOAT:
        p[n] = values(n)
    p["words.weight"] = values("words.q").float() * values("words.scale")[:, None]
    for n in ("positions", "shape", "later", "space"):
        p[n + ".weight"] = values(n)
    p["arc"] = torch.cat([weights("arc").T, values("arc.bias")[None]])
    for n in ("rel", "link"):
        rows = torch.cat([weights(n), values(n + ".bias")[:, None]], 1)
        p[n] = rows.view(p[n].shape[0], p[n].shape[2], p[n].shape[1]).permute(0, 2, 1).contiguous()
    p["trig_known.weight"] = values("trig_known")
    known = {f: list(map(int, b.split())) for f, b in (l.split("\t") for l in bytes(t["known"]).decode().splitlines())}
    return {"model": p, "labels": labels.lists(), "known": known, "epoch": 0}


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--model", required=True)
    ap.add_argument("--out", required=True)
    ap.add_argument("--paired", help="write the layer `paired` here too, as train/antecedents.py does")
    a = ap.parse_args()
    t = {name: array for name, (_, array) in read(a.model).items()}
    torch.save(checkpoint(t), a.out)
    if a.paired:
        np.savez(a.paired, w=t["paired.w"].T.astype(np.float32) * t["paired.scale"][:, None], b=t["paired.bias"])


if __name__ == "__main__":
    main()

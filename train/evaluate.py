#!/usr/bin/env python3
"""Score a checkpoint in PyTorch on gold tokens, with its own weights and with the 7-bit ones of the model file.

  evaluate.py --model model.pt --tokenizer tokenizer.json --trees FILE.conllu [...]
"""
import argparse

import torch

import data
import export
import frames
import pieces
from model import Model
from train import predict_heads, quick_dev


def rounded(model):
    """The weights as the model file keeps them; activations stay floats."""
    with torch.no_grad():
        for n in export.LINEAR:
            layer = model.get_submodule(n)
            q, scale = export.quantise(layer.weight.numpy(), 63)
            layer.weight.copy_(torch.from_numpy(q * scale[:, None]))
        q, scale = export.quantise(model.arc[:-1].t().contiguous().numpy(), 63)
        model.arc[:-1] = torch.from_numpy((q * scale[:, None]).T.copy())
        for m in (model.rel, model.link):  # (labels, first and a one, second and a one): a scale for each label and second
            q, scale = export.quantise(m[:, :-1].permute(0, 2, 1).reshape(-1, m.shape[1] - 1).contiguous().numpy(), 63)
            m[:, :-1] = torch.from_numpy(q * scale[:, None]).view(m.shape[0], m.shape[2], -1).permute(0, 2, 1)
        q, scale = export.quantise(model.words.weight.numpy(), 127)
        model.words.weight.copy_(torch.from_numpy(q * scale[:, None]))


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--model", required=True)
    ap.add_argument("--tokenizer", required=True)
    ap.add_argument("--trees", nargs="+", required=True)
    ap.add_argument("--coded", nargs="*", default=[], help="coded texts, as JSONL: trigger and type F1")
    a = ap.parse_args()
    saved = torch.load(a.model)
    labels = data.Labels(lists=saved["labels"])
    model = Model(labels)
    model.load_state_dict(saved["model"])
    vocab = pieces.Vocabulary(a.tokenizer)
    known = saved["known"], frames.WIDTH
    coded = [s for f in a.coded for s in data.read_coded(f)]
    data.place_heads(coded, predict_heads(model, coded, vocab))
    for what in ("float weights", "7-bit weights"):
        for path in a.trees:
            print(path, what, quick_dev(model, list(data.read_conllu(path)), coded, labels, vocab, known), flush=True)
        rounded(model)


if __name__ == "__main__":
    main()

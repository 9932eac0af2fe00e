#!/usr/bin/env python3
"""Write a trained checkpoint as the model file that src/model maps (docs/model-format.md): 7-bit weights with a scale an output channel, int8 embeddings.

  export.py --model model.pt --tokenizer tokenizer.json --trees ewt-train.conllu gum-train.conllu --lexicon lexicon --card card.md --out english.tacm
"""
import argparse
import collections
import pathlib
import re

import numpy as np
import torch

import data
import frames
import pieces
from forms import inflections, plurals
from model import Model
from tacm import F32, S32, S8, TEXT, write

LINEAR = [f"layers.{i}.{k}" for i in range(6) for k in ("qkv", "out", "up", "down")] + \
    "tags arc_dep arc_head rel_dep rel_head fact_hid fact_out trig_hid trig_out event_hid event_out link_trig link_word home kind".split()
VERBS = pathlib.Path(__file__).with_name("verbs.txt")
FLOAT = ["norm.weight", "norm.bias"] + [f"layers.{i}.{n}.{p}" for i in range(6) for n in ("norm1", "norm2") for p in ("weight", "bias")]


def quantise(w, most):
    """w (rows, n) to integers of at most `most` with a scale a row."""
    scale = np.abs(w).max(1) / most
    scale[scale == 0] = 1
    return np.clip(np.rint(w / scale[:, None]), -most, most).astype(np.int8), scale.astype(np.float32)


def linear(name, w, b):
    """w (out, in): stored (in, out), with its column sums."""
    q, scale = quantise(w, 63)
    return {name + ".w": (S8, np.ascontiguousarray(q.T)), name + ".scale": (F32, scale), name + ".sum": (S32, q.astype(np.int32).sum(1).astype(np.int32)), name + ".bias": (F32, b.astype(np.float32))}


def lexicon_forms(folder):
    """Forms of the lexicon's own verbs and nouns (`shell.v`, `raid.n`, agents), for what the treebanks never saw: {(form, upos, xpos): lemma}."""
    out = {}
    for path in sorted(pathlib.Path(folder).rglob("*.lex")):
        for line in open(path, encoding="utf8"):
            if re.match(r"\s+[+-] ", line):
                continue
            for word, pos in re.findall(r"(?<![\w.-])([a-z]{3,})(?:_[a-z_]+)?\.([vn])\b", line):
                for form, xpos in inflections(word) if pos == "v" else [(p, "NNS") for p in plurals(word)]:
                    out.setdefault((form, "VERB" if pos == "v" else "NOUN", xpos), word)
            m = re.match(r"agent (.*?)\s{2,}", line)
            for word in m[1].split(" | ") if m else []:
                if re.fullmatch(r"[a-z]{3,}", word):
                    for form in plurals(word):
                        out.setdefault((form, "NOUN", "NNS"), word)
    return out


def known_lemmas(paths, folder=None):
    """The commonest lemma of each form with its tags in the treebanks, and with its universal tag alone, then the lexicon's forms, then those of the verbs of verbs.txt:
    lines sorted by bytes for src/parse/lemma.c. A lemma that no treebank has as a word ("fre" of "freed") gives way to the lexicon's."""
    seen, words = collections.defaultdict(collections.Counter), set()
    for s in (s for p in paths for s in data.read_conllu(p)):
        words.update(form.lower().encode() for form in s.words)
        for form, upos, xpos, lemma in zip(s.words, s.upos, s.xpos, s.lemma):
            for x in (xpos, ""):
                seen[f"{form}\t{upos}\t{x}\t".encode()][lemma.encode()] += 1
    for (form, upos, xpos), lemma in lexicon_forms(folder).items() if folder else ():
        keys = [f"{form}\t{upos}\t{x}\t".encode() for x in (xpos, "")]
        told = {k: {l: n for l, n in seen[k].items() if l in words} for k in keys if k in seen}
        for k in keys if not any(told.values()) else told:
            seen[k] = collections.Counter(told.get(k) or [lemma.encode()])
    for verb in VERBS.read_text(encoding="ascii").split():
        for form in {verb} | {form for form, _ in inflections(verb)}:
            seen.setdefault(f"{form}\tVERB\t\t".encode(), collections.Counter([verb.encode()]))
    return [k + min(n, key=lambda l: (-n[l], l)) for k, n in sorted(seen.items())]


def tensors(model, labels, vocab, known):
    p = {k: v.detach().float().numpy() for k, v in model.state_dict().items()}
    out = {}
    for n in LINEAR:
        out |= linear(n, p[n + ".weight"], p[n + ".bias"])
    out |= linear("arc", p["arc"][:-1].T, p["arc"][-1])
    for n in FLOAT:
        out[n] = (F32, p[n])
    q, scale = quantise(p["words.weight"], 127)
    out |= {"words.q": (S8, q), "words.scale": (F32, scale)}
    for n in ("positions", "shape", "later", "space"):
        out[n] = (F32, p[n + ".weight"])
    for n in ("rel", "link"):  # [label, dependent and a one, head and a one] as a layer from the first to label x second; what meets the first's one is the bias
        m = p[n].transpose(0, 2, 1).reshape(-1, p[n].shape[1])
        out |= linear(n, m[:, :-1], m[:, -1])
    out["trig_known"] = (F32, p["trig_known.weight"])
    out["known"] = (TEXT, np.frombuffer("".join(f"{f}\t{' '.join(map(str, b))}\n" for f, b in sorted(known.items(), key=lambda x: x[0].encode())).encode(), np.uint8))
    lists = {"vocab": sorted(vocab.ids, key=vocab.ids.get)}
    lists |= {"labels." + k: v for k, v in labels.lists().items()}
    lists |= {"labels.names": data.NAMES, "labels.sectors": data.SECTORS, "labels.types": data.TYPES, "labels.modes": data.TYPE_MODES, "labels.roles": data.ROLES, "labels.aux": data.AUX, "labels.fact": data.FACT,
              "labels.classes": data.CLASSES, "labels.ways": data.WAYS, "labels.contexts": data.CONTEXTS}
    for k, v in lists.items():
        out[k] = (TEXT, np.frombuffer(("\n".join(v) + "\n").encode(), np.uint8))
    return out


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for k in ("model", "tokenizer", "out"):
        ap.add_argument("--" + k, required=True)
    ap.add_argument("--card")
    ap.add_argument("--trees", nargs="*", default=[], help="treebanks (train parts) whose lemmas the model keeps as a list")
    ap.add_argument("--paired", required=True, help="what train/antecedents.py learnt of the vectors")
    ap.add_argument("--lexicon", help="folder of the lexicon, whose words' inflected forms join that list and whose frames say anew what each form can name")
    a = ap.parse_args()
    saved = torch.load(a.model)
    labels = data.Labels(lists=saved["labels"])
    model = Model(labels)
    model.load_state_dict(saved["model"])
    trees = [s for path in a.trees for s in data.read_conllu(path)]
    known = frames.table(a.lexicon, trees) if a.lexicon else saved["known"]
    out = tensors(model, labels, pieces.Vocabulary(a.tokenizer), known)
    paired = np.load(a.paired)
    out |= linear("paired", paired["w"], paired["b"])
    if a.trees:
        out["lemmas"] = (TEXT, np.frombuffer(b"\n".join(known_lemmas(a.trees, a.lexicon)) + b"\n", np.uint8))
    if a.card:
        out["card"] = (TEXT, np.frombuffer(open(a.card, "rb").read(), np.uint8))
    write(a.out, out)


if __name__ == "__main__":
    main()

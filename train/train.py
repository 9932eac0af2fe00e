#!/usr/bin/env python3
"""Train every head together on the treebanks, the factuality judgements and the coded texts.

  train.py --data DIR --encoder e5-small-v2.onnx --tokenizer tokenizer.json --lexicon lexicon --out model.pt [--epochs 14] [--read-from 3]

The coded texts join at epoch --read-from: by then the parser can say which word heads a trigger or a party.
"""
import argparse
import copy
import json
import os
import random
import time

import numpy as np
import torch
import torch.nn.functional as F

import data
import frames
import pieces
from model import Model, load_encoder


WINDOW = 160  # pieces, as src/parse reads them
HIDDEN_HOMES = 0.3  # of the phrases that name their country this share has to do without the words that do


def cross(scores, target, smooth=0.0):
    keep = target >= 0
    return F.cross_entropy(scores[keep], target[keep], label_smoothing=smooth) if keep.any() else scores.sum() * 0


def hide_words(x, vocab, share):
    """Hides whole words of a packed batch: what is left of one is its shape and what the lexicon says of it."""
    hide = np.random.random_sample(x["sent"].shape) < share
    hide[:, 0] = False
    x["ids"][(x["word"] > 0) & np.take_along_axis(hide, np.maximum(x["word"], 0), 1)] = vocab.unk


def twins_of(batch):
    """A batch with its coded windows a second time, and the rows of each pair: dropout and hidden words differ between the two, what is read should not."""
    first = [b for b, win in enumerate(batch) if win[0].events is not None]
    return batch + [batch[b] for b in first], first, [len(batch) + i for i in range(len(first))]


def apart(p, q):
    """Kullback-Leibler divergence of two sets of scores, both ways, the mean over all (R-Drop: Liang et al. 2021)."""
    p, q = F.log_softmax(p, -1), F.log_softmax(q, -1)
    return ((p.exp() - q.exp()) * (p - q)).sum(-1).mean() / 2


def losses(model, batch, labels, vocab, known, read, piece_dropout=0.0, reader_weight=1.0, word_dropout=0.0, known_dropout=0.0, consistency=0.0, teacher=None, home_weight=1.0):
    if consistency:
        batch, first, second = twins_of(batch)
    x = data.pack(batch, vocab, known)
    plain = [b for b, win in enumerate(batch) if win[0].plain]
    if plain:
        with torch.no_grad():
            whole = {k: a[plain] for k, a in x.items()}
            heard = teacher.trigger_scores(teacher.encode(whole), torch.from_numpy(whole["known"])).softmax(-1)
    if word_dropout and any(s.events is not None or s.plain for win in batch for s in win):
        hide_words(x, vocab, word_dropout)
    x["known"][np.random.random_sample(len(batch)) < known_dropout] = 0
    homes = data.homes(batch, random, HIDDEN_HOMES) if read else None
    for b, w in homes[3] if homes else []:
        x["ids"][b, x["word"][b] == w] = vocab.unk
    if piece_dropout:
        hide = np.random.random_sample(x["ids"].shape) < piece_dropout
        x["ids"][hide & (x["word"] > 0)] = vocab.unk
    g, fact, events = data.gold(batch, labels, x["sent"].shape[1])
    g = {k: torch.from_numpy(v) for k, v in g.items()}
    sent = torch.from_numpy(x["sent"])
    v = model.encode(x)
    upos, xpos, feats, lemma, name, end = model.tag_scores(v)
    out = {}
    trees = bool((g["arc"] >= 0).any())
    out["end"] = cross(end, g["end"]) * 0.5
    if trees:
        for k, s in (("upos", upos), ("xpos", xpos), ("feats", feats), ("lemma", lemma)):
            out[k] = cross(s, g[k]) * 0.5
        out["arc"] = cross(model.arc_scores(v, sent), g["arc"])
        b, w = (g["arc"] >= 0).nonzero(as_tuple=True)
        d, h = model.rel_parts(v)
        out["rel"] = cross(model.rel_scores(d[b, w], h[b, g["arc"][b, w]]), g["rel"][b, w])
        if (g["name"] >= 0).any():
            out["name"] = cross(name, g["name"]) * 0.5
    if fact:
        b, w, value, weight = (torch.tensor(c) for c in zip(*fact))
        out["fact"] = (F.smooth_l1_loss(model.fact_scores(v[b, w]), value.float(), reduction="none") * weight.float()).mean()
    if homes:
        out["home"] = home_loss(model, v, *map(torch.from_numpy, homes[:3])) * reader_weight * home_weight
    triggers = model.trigger_scores(v, torch.from_numpy(x["known"])) if read else None
    if read and plain:
        real = sent[plain] >= 0
        out["plain"] = -(heard[real] * F.log_softmax(triggers[plain][real], -1)).sum(-1).mean() * 1.5 * reader_weight
    if read and (g["trigger"] >= 0).any():
        said = {"trigger": cross(triggers, g["trigger"], 0.05) * 1.5}
        if events:
            said |= reader_losses(model, v, sent, events)
        if consistency and first:
            real = sent[first] >= 0
            said["twins"] = apart(triggers[first][real], triggers[second][real]) * consistency
        out |= {k: reader_weight * l for k, l in said.items()}
    return out


def home_loss(model, v, phrase, named, right):
    """The share of the right candidates, among those that the phrase has, as one."""
    scores = model.home_scores(v, phrase, named).masked_fill(right < 0, -1e4)
    keep = (right > 0).any(-1)
    said = scores.log_softmax(-1).masked_fill(right <= 0, -1e4).logsumexp(-1)
    return -said[keep].mean() * 0.5 if keep.any() else scores.sum() * 0


def reader_losses(model, v, sent, events):
    """What hangs on a gold trigger: mode, status, transfer, contexts, and the links to the words of its sentence."""
    b, t = (torch.tensor([e[k] for e in events]) for k in (0, 1))
    told = [e[4] for e in events]
    column = lambda k, kind=torch.long: torch.tensor([e[k] for e in told], dtype=kind)
    mode, aux, fact, cls, way, ctx = model.event_scores(v[b, t])
    of = torch.tensor([[data.TYPE_MODES[m].split("/")[0] == data.TYPES[e["type"]] for m in range(len(data.TYPE_MODES))] for e in told])
    out = {"mode": F.cross_entropy(mode.masked_fill(~of, -1e4), column("mode")) * 0.5,
           "aux": F.binary_cross_entropy_with_logits(aux, column("aux", torch.float)) * 1.0,
           "factc": F.cross_entropy(fact, column("fact")) * 0.3,
           "class": F.cross_entropy(cls, column("class")) * 0.3,
           "context": F.binary_cross_entropy_with_logits(ctx, column("context", torch.float)) * 2.0}
    if (column("class") > 0).any():
        out["way"] = F.cross_entropy(way[column("class") > 0], column("way")[column("class") > 0]) * 0.2
    parties = torch.tensor([(e[0], w, kind) for e in events for _, w, kind in e[5] if kind >= 0])
    if len(parties):
        out["kind"] = F.cross_entropy(model.kind_scores(v[parties[:, 0], parties[:, 1]]), parties[:, 2], label_smoothing=0.05) * 0.3
    scores = model.link_scores(v[b, t], v[b])
    target = torch.zeros_like(scores)
    keep = torch.zeros(scores.shape, dtype=torch.bool)
    for i, (_, _, s, e, _, roles) in enumerate(events):
        keep[i, :, s:e] = True
        for r, w, _ in roles:
            target[i, r, w] = 1
    out["link"] = F.binary_cross_entropy_with_logits(scores[keep], target[keep], reduction="sum") / len(events) * 0.5
    return out


@torch.no_grad()
def predict_heads(model, sents, vocab, read_size=4000):
    """0-based heads of each sentence (-1 root), greedily: enough to find the head of a span."""
    model.eval()
    wins = data.windows(sents, vocab, WINDOW)
    got = {}
    for batch in data.batches(wins, vocab, read_size, random.Random(0)):
        x = data.pack(batch, vocab)
        arc = model.arc_scores(model.encode(x), torch.from_numpy(x["sent"])).argmax(-1)
        for b, win in enumerate(batch):
            at = 1
            for s in win:
                n = len(s.words)
                got[id(s)] = [int(h) - at if h else -1 for h in arc[b, at:at + n]]
                at += n
    model.train()
    return [got.get(id(s), list(range(-1, len(s.words) - 1))) for s in sents]


@torch.no_grad()
def quick_dev(model, sents, coded, labels, vocab, known):
    """LAS, UPOS and lemma accuracy on gold tokens with greedy heads; trigger F1 with type on the coded dev texts; Pearson r of factuality."""
    model.eval()
    n = las = upos = lem = 0
    tp = fp = fn = told = asked = 0
    facts = []
    for batch in data.batches(data.windows(sents, vocab, WINDOW) + (data.windows(coded, vocab, WINDOW) if coded else []), vocab, 4000, random.Random(0)):
        x = data.pack(batch, vocab, known)
        g, fact, _ = data.gold(batch, labels, x["sent"].shape[1])
        g = {k: torch.from_numpy(a) for k, a in g.items()}
        v = model.encode(x)
        arc = model.arc_scores(v, torch.from_numpy(x["sent"])).argmax(-1)
        keep = g["arc"] >= 0
        if keep.any():
            b, w = keep.nonzero(as_tuple=True)
            d, h = model.rel_parts(v)
            rel = model.rel_scores(d[b, w], h[b, arc[b, w]]).argmax(-1)
            tags = model.tag_scores(v)
            n += len(b)
            las += int(((arc[b, w] == g["arc"][b, w]) & (rel == g["rel"][b, w])).sum())
            upos += int((tags[0].argmax(-1) == g["upos"])[keep].sum())
            lem += int((tags[3].argmax(-1) == g["lemma"])[keep].sum())
        if fact:
            b, w, value, _ = (torch.tensor(c) for c in zip(*fact))
            facts += zip(value.tolist(), model.fact_scores(v[b, w]).tolist())
        homes = data.homes(batch, random)
        if homes:
            phrase, named, right = map(torch.from_numpy, homes[:3])
            best = model.home_scores(v, phrase, named).masked_fill(right < 0, -1e4).argmax(-1)
            told, asked = told + int((right[torch.arange(len(best)), best] > 0).sum()), asked + len(best)
        keep = g["trigger"] >= 0
        if keep.any():
            got, want = model.trigger_scores(v, torch.from_numpy(x["known"])).argmax(-1)[keep], g["trigger"][keep]
            none = len(data.TYPES)
            tp += int(((got == want) & (want != none)).sum())
            fp += int(((got != want) & (got != none)).sum())
            fn += int(((got != want) & (want != none)).sum())
    model.train()
    r = float(torch.corrcoef(torch.tensor(facts).T)[0, 1]) if facts else 0
    return f"LAS {las / n:.4f} UPOS {upos / n:.4f} lemma {lem / n:.4f} r {r:.3f} trigger+type F1 {2 * tp / max(1, 2 * tp + fp + fn):.3f} home {told / max(1, asked):.3f}"


def average(model, folder, rank, ranks, name):
    """Local SGD (Stich 2019): the mean of the weights of all processes, which meet here by files in one folder. One that has ended has left a file 'end'."""
    def path(r, n=name):
        return f"{folder}/{r}-{n}.pt"
    torch.save(model.state_dict(), path(rank) + ".part")
    os.rename(path(rank) + ".part", path(rank))
    total = {k: v.clone() for k, v in model.state_dict().items()}
    for r in range(ranks):
        if r == rank:
            continue
        while not (os.path.exists(path(r)) or os.path.exists(path(r, "end"))):
            time.sleep(0.05)
        other = torch.load(path(r) if os.path.exists(path(r)) else path(r, "end"))
        for k in total:
            total[k] += other[k]
    model.load_state_dict({k: v / ranks for k, v in total.items()})


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for k in ("data", "tokenizer", "lexicon", "out"):
        ap.add_argument("--" + k, required=True)
    ap.add_argument("--encoder", help="e5-small-v2's ONNX file, where --from is not given")
    ap.add_argument("--bf16", action="store_true", help="products of the encoder in bf16, on processors that have them")
    ap.add_argument("--consistency", type=float, default=0.0, help="weight of what two readings of a coded window, other words hidden, differ by")
    ap.add_argument("--plain", help="news that nobody coded, as JSONL: held to what --from reads in it")
    ap.add_argument("--epochs", type=int, default=14)
    ap.add_argument("--read-from", type=int, default=3)
    ap.add_argument("--limit", type=int, default=WINDOW, help="pieces of a window")
    ap.add_argument("--batch", type=int, default=2200)
    ap.add_argument("--seed", type=int, default=1)
    ap.add_argument("--steps", type=int, default=0, help="stop after this many (to time it)")
    ap.add_argument("--from", dest="start", help="go on from this checkpoint")
    ap.add_argument("--rate", type=float, default=1.0, help="factor on the learning rates")
    ap.add_argument("--trees-share", type=float, default=1.0, help="share of the treebanks' windows an epoch")
    ap.add_argument("--coded-share", type=float, default=1.0, help="share of the coded texts' windows an epoch")
    ap.add_argument("--single", type=float, default=0.3, help="chance that a window is one sentence")
    ap.add_argument("--piece-dropout", type=float, default=0.0, help="chance that a word piece is hidden")
    ap.add_argument("--word-dropout", type=float, default=0.0, help="chance that a word of a coded text is hidden")
    ap.add_argument("--known-dropout", type=float, default=0.0, help="chance that a window is read without what the lexicon's frames say of its words")
    ap.add_argument("--reader-weight", type=float, default=1.0, help="factor on the losses of the coded texts")
    ap.add_argument("--home-weight", type=float, default=1.0, help="a further factor on the loss of the phrases' countries")
    ap.add_argument("--minutes", type=float, default=0, help="end, with the learning rate at zero, after this long, whatever the number of epochs")
    ap.add_argument("--meet", help="folder where several processes of this program meet to average their weights")
    ap.add_argument("--rank", type=int, default=0, help="this one's number among them, from 0; use another --seed for each")
    ap.add_argument("--ranks", type=int, default=1)
    ap.add_argument("--meet-every", type=int, default=150, help="steps between two meetings")
    ap.add_argument("--coded", nargs="*", default=[], help="further coded texts, as JSONL")
    ap.add_argument("--homes", nargs="*", default=[], help="which words say what country the coded texts' phrases belong to, as train/homes.py writes it")
    a = ap.parse_args()
    rng = random.Random(a.seed)
    random.seed(a.seed)
    torch.manual_seed(a.seed)
    np.random.seed(a.seed)
    vocab = pieces.Vocabulary(a.tokenizer)
    trees = list(data.read_conllu(f"{a.data}/treebank/ewt-train.conllu"))
    data.add_factuality(trees, f"{a.data}/factuality/train.tsv")
    trees += data.read_conllu(f"{a.data}/treebank/gum-train.conllu")
    known = frames.table(a.lexicon, trees), frames.WIDTH
    coded = [s for f in [f"{a.data}/events/train.jsonl", *a.coded] for s in data.read_coded(f)]
    plain = list(data.read_plain(a.plain)) if a.plain else []
    dev = list(data.read_conllu(f"{a.data}/treebank/ewt-dev.conllu"))
    data.add_factuality(dev, f"{a.data}/factuality/dev.tsv")
    dev_coded = list(data.read_coded(f"{a.data}/events/dev.jsonl"))
    for path in a.homes:
        data.add_homes(coded + plain + dev_coded, path)
    if a.start:
        saved = torch.load(a.start)
        labels = data.Labels(lists=saved["labels"])
        model = Model(labels)
        model.load_state_dict({**model.state_dict(), **saved["model"]})
    else:
        labels = data.Labels(trees)
        model = Model(labels)
        load_encoder(model, a.encoder)
    teacher = copy.deepcopy(model).eval() if plain else None
    model.bf16 = a.bf16
    sparse = list(model.words.parameters())
    encoder = [p for m in (model.layers, model.norm, model.positions, model.shape, model.later, model.space) for p in m.parameters()]
    mine = {id(p) for p in sparse + encoder}
    heads = [p for p in model.parameters() if id(p) not in mine]
    dense = torch.optim.AdamW([{"params": encoder, "lr": 3e-4}, {"params": heads, "lr": 1.5e-3}], betas=(0.9, 0.98), weight_decay=0.01)
    words = torch.optim.SparseAdam(sparse, lr=3e-4, betas=(0.9, 0.98))
    base = [gr["lr"] for gr in dense.param_groups]

    def epoch_batches(read):
        w = data.windows(trees, vocab, a.limit, rng, a.single)
        w = rng.sample(w, round(len(w) * a.trees_share))
        if read:
            c = data.windows(coded, vocab, a.limit, rng, a.single / 2)
            w += rng.sample(c, round(len(c) * a.coded_share)) + data.windows(plain, vocab, a.limit, rng, a.single / 2)
        return data.batches(w, vocab, a.batch, rng)
    total = len(epoch_batches(False)) * (a.read_from - 1) + len(epoch_batches(True)) * (a.epochs - a.read_from + 1)
    warm = 0.02 if a.start else 0.08
    step, seen, start, model_loss = 0, 0, time.time(), {}
    done = lambda: (time.time() - start) / (60 * a.minutes) if a.minutes else step / total  # noqa: E731

    def finish_epoch(epoch, read):
        if a.rank == 0:
            print(f"== epoch {epoch} {time.time() - start:.0f} s:", quick_dev(model, dev, dev_coded if read else [], labels, vocab, known), flush=True)
            torch.save({"model": model.state_dict(), "labels": labels.lists(), "known": known[0], "epoch": epoch}, a.out)

    model.train()
    for epoch in range(1, a.epochs + 1):
        read = epoch >= a.read_from
        if epoch == a.read_from:
            data.place_heads(coded, predict_heads(model, coded, vocab))
            data.place_heads(dev_coded, predict_heads(model, dev_coded, vocab))
            if a.start:
                start = time.time()
        for batch in epoch_batches(read):
            if done() >= 1:
                break
            step += 1
            rate = max(0.0, min(done() / warm, (1 - done()) / (1 - warm)))
            for gr, lr in zip(dense.param_groups, base):
                gr["lr"] = lr * rate * a.rate
            words.param_groups[0]["lr"] = 3e-4 * rate * a.rate + 1e-12
            ls = losses(model, batch, labels, vocab, known, read, a.piece_dropout, a.reader_weight, a.word_dropout, a.known_dropout, a.consistency, teacher, a.home_weight)
            loss = sum(ls.values())
            dense.zero_grad()
            words.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(encoder + heads, 2.0)
            dense.step()
            words.step()
            seen += sum(len(vocab.pieces(w)) for win in batch for s in win for w in s.words)
            for k, l in ls.items():
                model_loss[k] = 0.99 * model_loss.get(k, float(l)) + 0.01 * float(l)
            if step % 100 == 0 or a.steps and step % 10 == 0:
                print(f"epoch {epoch} step {step} done {done():.3f} {seen / (time.time() - start):.0f} pieces/s", " ".join(f"{k} {x:.3f}" for k, x in model_loss.items()), flush=True)
            if a.meet and step % a.meet_every == 0:
                average(model, a.meet, a.rank, a.ranks, str(step))
            if a.steps and step >= a.steps:
                return
        if done() >= 1 or epoch == a.epochs:
            break
        finish_epoch(epoch, read)
    if a.meet:
        average(model, a.meet, a.rank, a.ranks, "end")
    finish_epoch(epoch, read)
    json.dump(vars(a), open(a.out + ".json", "w"))


if __name__ == "__main__":
    main()

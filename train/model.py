"""The model: six layers of e5-small-v2 over a window of sentences, and every head on its word vectors.

Shapes: B windows, P pieces, W words a window with [CLS] at 0, D = 384. A word's vector is the mean of its pieces' (Devlin et al. 2019 for the encoder,
Dozat and Manning 2017 for the biaffine parser)."""
import math

import torch
import torch.nn as nn
import torch.nn.functional as F

import data
import frames

D, LAYERS, HEADS, FF = 384, 6, 12, 1536
ARC, REL, HID = 384, 128, 256
HOME = 32  # each word as a phrase without a country of its own (HOME, how like one of none it is, of one told far off), as one that names a country (HOME, how likely)


class Dropout(nn.Module):
    """Inverted dropout whose masks are slices of one pool: drawing fresh ones costs a third of a step on a CPU."""
    pools = {}

    def __init__(self, p):
        super().__init__()
        self.p = p

    def forward(self, x):
        if not self.training or self.p == 0:
            return x
        pool = Dropout.pools.get(self.p)
        if pool is None or pool.numel() < 2 * x.numel():
            pool = Dropout.pools[self.p] = (torch.rand(max(1 << 23, 2 * x.numel())) >= self.p).float().div_(1 - self.p)
        at = int(torch.randint(pool.numel() - x.numel(), (1,)))
        return x * pool[at:at + x.numel()].view(x.shape).to(x.dtype)


class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        self.qkv, self.out = nn.Linear(D, 3 * D), nn.Linear(D, D)
        self.up, self.down = nn.Linear(D, FF), nn.Linear(FF, D)
        self.norm1, self.norm2 = nn.LayerNorm(D, eps=1e-12), nn.LayerNorm(D, eps=1e-12)
        self.drop = Dropout(0.1)

    def forward(self, x, mask):
        B, P, _ = x.shape
        q, k, v = self.qkv(x).view(B, P, 3, HEADS, D // HEADS).permute(2, 0, 3, 1, 4)
        a = (q @ k.transpose(-1, -2)) * (1 / math.sqrt(D // HEADS)) + mask
        a = self.drop(a.softmax(-1)) @ v
        x = self.norm1(x + self.drop(self.out(a.permute(0, 2, 1, 3).reshape(B, P, D))))
        return self.norm2(x + self.drop(self.down(F.gelu(self.up(x)))))


class Model(nn.Module):
    def __init__(self, labels):
        super().__init__()
        n = {k: len(v) for k, v in labels.lists().items()}
        self.bf16 = False  # the encoder's products in training: twice as fast on processors that have them
        self.words = nn.Embedding(30522, D, sparse=True)
        self.positions = nn.Embedding(512, D)
        self.shape, self.later, self.space = nn.Embedding(8, D), nn.Embedding(2, D), nn.Embedding(3, D)
        for e in (self.shape, self.later, self.space):
            nn.init.zeros_(e.weight)
        self.norm = nn.LayerNorm(D, eps=1e-12)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))
        self.drop, self.drop_in = Dropout(0.3), Dropout(0.1)
        # tags of a word, one product: UPOS, XPOS, features, lemma script, name, sentence end
        self.tag_sizes = [n["upos"], n["xpos"], n["feats"], n["lemma"], len(data.NAMES), 2]
        self.tags = nn.Linear(D, sum(self.tag_sizes))
        # the tree
        self.arc_dep, self.arc_head = nn.Linear(D, ARC), nn.Linear(D, ARC)
        self.rel_dep, self.rel_head = nn.Linear(D, REL), nn.Linear(D, REL)
        self.arc = nn.Parameter(torch.zeros(ARC + 1, ARC))  # (dependent with a one, head)
        self.rel = nn.Parameter(torch.zeros(n["rel"], REL + 1, REL + 1))
        # factuality of a predicate
        self.fact_hid, self.fact_out = nn.Linear(D, HID), nn.Linear(HID, 1)
        # the reader: triggers, what is said of an event at its trigger, and links to words
        self.trig_hid, self.trig_out = nn.Linear(D, HID), nn.Linear(HID, len(data.TYPES) + 1)
        self.trig_known = nn.Embedding(frames.WIDTH, HID)  # what the lexicon says of the form, added to the hidden layer
        nn.init.zeros_(self.trig_known.weight)
        self.event_sizes = [len(data.TYPE_MODES), len(data.AUX), len(data.FACT), len(data.CLASSES), len(data.WAYS), len(data.CONTEXTS)]
        self.event_hid, self.event_out = nn.Linear(D, HID), nn.Linear(HID, sum(self.event_sizes))
        self.link_trig, self.link_word = nn.Linear(D, HID), nn.Linear(D, HID)
        self.link = nn.Parameter(torch.zeros(len(data.ROLES), HID + 1, HID + 1))
        self.kind = nn.Linear(D, len(data.SECTORS))  # what sector a party is of, at its head
        self.home = nn.Linear(D, 2 * HOME + 3)
        for p in (self.arc,):
            nn.init.xavier_uniform_(p)

    def encode(self, x):
        """Word vectors (B, W, D) of a packed batch."""
        ids = torch.from_numpy(x["ids"])
        word = torch.from_numpy(x["word"])
        h = self.words(ids) + self.positions.weight[:ids.shape[1]] + self.shape(torch.from_numpy(x["shape"])) + self.later(torch.from_numpy(x["later"])) + self.space(torch.from_numpy(x["space"]))
        h = self.drop_in(self.norm(h))
        mask = torch.zeros(word.shape).masked_fill_(word < 0, -1e4)[:, None, None, :]
        with torch.autocast("cpu", dtype=torch.bfloat16, enabled=self.bf16 and self.training):
            for layer in self.layers:
                h = layer(h, mask)
        h = h.float()
        B, P, _ = h.shape
        W = x["sent"].shape[1]
        to = torch.where(word < 0, torch.full_like(word, W), word) + torch.arange(B)[:, None] * (W + 1)
        sums = torch.zeros(B * (W + 1), D).index_add(0, to.view(-1), h.reshape(-1, D))
        count = torch.zeros(B * (W + 1)).index_add(0, to.view(-1), torch.ones(B * P)).clamp_(min=1)
        return (sums / count[:, None]).view(B, W + 1, D)[:, :W]

    def tag_scores(self, v):
        return self.tags(self.drop(v)).split(self.tag_sizes, -1)

    def arc_scores(self, v, sent):
        """(B, W dependents, W heads); heads outside the sentence, but for the root, are shut out."""
        act = lambda l: self.drop(F.leaky_relu(l(v), 0.1))
        d, h = act(self.arc_dep), act(self.arc_head)
        d = torch.cat([d, torch.ones_like(d[..., :1])], -1)
        s = (d @ self.arc) @ h.transpose(-1, -2)
        same = sent[:, :, None] == sent[:, None, :]
        same[:, :, 0] = True
        return s.masked_fill(~same | torch.eye(s.shape[1], dtype=torch.bool), -1e4)

    def rel_parts(self, v):
        act = lambda l: self.drop(F.leaky_relu(l(v), 0.1))
        one = lambda t: torch.cat([t, torch.ones_like(t[..., :1])], -1)
        return one(act(self.rel_dep)), one(act(self.rel_head))

    def rel_scores(self, d, h):
        """(N, labels) of N pairs: d, h (N, REL + 1)."""
        return ((d @ self.rel.permute(1, 0, 2).reshape(d.shape[1], -1)).view(len(d), -1, h.shape[1]) * h[:, None]).sum(-1)

    def fact_scores(self, v):
        return self.fact_out(self.drop(F.leaky_relu(self.fact_hid(self.drop(v)), 0.1)))[..., 0]

    def trigger_scores(self, v, known):
        """v (B, W, D); known (B, W, frames.WIDTH): 1 where the lexicon has the form in that kind and type."""
        return self.trig_out(self.drop(F.leaky_relu(self.trig_hid(self.drop(v)) + known @ self.trig_known.weight, 0.1)))

    def event_scores(self, v):
        return self.event_out(self.drop(F.leaky_relu(self.event_hid(self.drop(v)), 0.1))).split(self.event_sizes, -1)

    def kind_scores(self, v):
        return self.kind(self.drop(v))

    def home_scores(self, v, phrase, named):
        """Which country phrases belong to: v (B, W, D); phrase (N, 2) window and word of each; named (N, candidates, heads) words that name each candidate, -1 for
        padding. (N, 1 + candidates): none, then the best of each one's words, or what a country told far off has."""
        h = self.home(self.drop(v))
        mine, words = h[phrase[:, 0], phrase[:, 1]], h[phrase[:, 0]]
        at = named.clamp(min=0).flatten(1)
        its = words.gather(1, at[:, :, None].expand(-1, -1, h.shape[-1])).view(*named.shape, -1)
        score = (its[..., HOME + 2:-1] * mine[:, None, None, :HOME]).sum(-1) + its[..., -1]
        best = score.masked_fill(named < 0, -1e4).max(-1).values
        far = mine[:, HOME + 1, None].expand_as(best)
        return torch.cat([mine[:, HOME, None], torch.where((named >= 0).any(-1), best, far)], 1)

    def link_scores(self, t, v):
        """(N, roles, W) of N triggers t (N, D) against the words v (N, W, D)."""
        one = lambda x: torch.cat([x, torch.ones_like(x[..., :1])], -1)
        a = one(self.drop(F.leaky_relu(self.link_trig(t), 0.1)))
        b = one(self.drop(F.leaky_relu(self.link_word(v), 0.1)))
        return torch.einsum("nri,nwi->nrw", torch.einsum("nj,rji->nri", a, self.link), b)


def load_encoder(model, path):
    """Fill the encoder from e5-small-v2's ONNX file: initialisers by name, matrices transposed where the exporter made them anonymous."""
    import onnx
    from onnx import numpy_helper
    g = onnx.load(path).graph
    w = {t.name: torch.from_numpy(numpy_helper.to_array(t).copy()) for t in g.initializer}
    for node in g.node:  # the matrix of a linear layer is named only by the bias that follows it
        if node.op_type == "Add":
            bias = next((i for i in node.input if i.endswith(".bias") and i in w), None)
            other = [i for i in node.input if i != bias]
            made = next((m for m in g.node if other and other[0] in m.output), None) if bias else None
            if made is not None and made.op_type == "MatMul" and made.input[1] in w:
                w.setdefault(bias[:-4] + "weight", w[made.input[1]].t().contiguous())

    def get(name):
        return next(v for k, v in w.items() if k.endswith(name))
    with torch.no_grad():
        model.words.weight.copy_(get("embeddings.word_embeddings.weight"))
        model.positions.weight.copy_(get("embeddings.position_embeddings.weight") + get("embeddings.token_type_embeddings.weight")[0])
        model.norm.weight.copy_(get("embeddings.LayerNorm.weight"))
        model.norm.bias.copy_(get("embeddings.LayerNorm.bias"))
        for i, l in enumerate(model.layers):
            for p in ("weight", "bias"):
                at = lambda s: get(f"encoder.layer.{i}.{s}.{p}")
                getattr(l.qkv, p).copy_(torch.cat([at(f"attention.self.{x}") for x in ("query", "key", "value")]))
                getattr(l.out, p).copy_(at("attention.output.dense"))
                getattr(l.up, p).copy_(at("intermediate.dense"))
                getattr(l.down, p).copy_(at("output.dense"))
                getattr(l.norm1, p).copy_(at("attention.output.LayerNorm"))
                getattr(l.norm2, p).copy_(at("output.LayerNorm"))

"""Fits the weights of src/parse/commitment.c: what a predicate's clause and governors say of whether it happened.

  tacitus parse --from conllu ewt-train.conllu > train.conllu
  commitment.py train.conllu factuality/train.tsv dev.conllu factuality/dev.tsv > src/parse/commitment_table.h

Logistic regression on the trees that the parser itself gives; the strongest weights are kept, in tenths. The join with the model's own value (JOIN in commitment.c)
cannot be fitted on the train part, which the model has seen: five numbers are fitted on dev and printed to standard error.
Trees of both parts are those of a parser without the join (`tac_commitment_join` left out of parser.c).
"""
import re, sys
from collections import Counter, defaultdict

import numpy as np
from scipy import sparse
from scipy.optimize import minimize

KEPT = 200
NOT = {"not", "n't", "never", "n’t", "nor", "neither"}
MODALS = {"will": "will", "wo": "will", "'ll": "will", "’ll": "will", "shall": "will", "would": "would", "'d": "would", "’d": "would", "can": "can", "ca": "can", "could": "could",
          "may": "may", "might": "may", "should": "should", "ought": "should", "must": "must"}
SUBJECTS = "i you we they he she it that who which there what".split()
DETERMINERS = "any every all some each the a this that".split()
CHAIN = "xcomp ccomp conj obj acl cop aux advcl".split()


class Word:
    def __init__(self, c):
        self.form, self.lemma, self.upos, self.xpos, self.head, self.rel = c[1].lower(), c[2].lower(), c[3], c[4], int(c[6]) - 1, c[7]
        self.base = c[7].split(":")[0]
        m = re.search(r"\bFact=(-?[\d.]+)", c[9])
        self.fact, self.kids = float(m[1]) if m else None, []


def read(path):
    out, sent = {}, None
    for line in open(path, encoding="utf8"):
        if line.startswith("# sent_id"):
            sent = out.setdefault(line.split("=", 1)[1].strip(), [])
        elif line[:1].isdigit() and line.split("\t")[0].isdigit():
            sent.append(Word(line.rstrip("\n").split("\t")))
    for s in out.values():
        for i, w in enumerate(s):
            if w.head >= 0:
                s[w.head].kids.append(i)
    return out


def clause(s, i):
    """What stands on one clause."""
    b = set()
    for w in (s[k] for k in s[i].kids):
        if w.base in ("advmod", "cc", "det") and w.lemma in NOT or w.base == "det" and w.lemma == "no":
            b.add("neg")
        if w.base in ("nsubj", "obj", "obl") and (w.lemma in ("nothing", "nobody", "none") or any(s[m].lemma == "no" and s[m].base == "det" for m in w.kids)):
            b.add("neg")
        if w.base == "aux":
            b |= {MODALS[w.form]} if w.form in MODALS else {{"have": "perfect", "do": "do", "be": "prog"}.get(w.lemma, "other")}
        if w.base == "mark" and w.lemma in ("if", "unless", "whether"):
            b.add("if")
        if w.base == "mark" and w.lemma == "to":
            b.add("to")
        if w.base in ("advmod", "obj", "nsubj") and w.xpos in ("WRB", "WP", "WDT"):
            b.add("wh")
    return b


def features(s, i):
    w, on, f = s[i], clause(s, i), set()
    f |= {"on " + x for x in on} | {"rel " + w.rel, "tag " + w.xpos, "lem " + w.lemma}
    subject = ""
    for k in (s[k] for k in w.kids):
        if k.base == "mark" and k.lemma not in ("if", "to"):
            f.add("mark " + k.lemma)
        if k.base == "advmod" and k.lemma not in NOT:
            f.add("adv " + k.lemma)
        if k.base in ("nsubj", "csubj"):
            subject = k.lemma
            f.add("subj " + (k.lemma if k.lemma in SUBJECTS else "other"))
        if k.base == "expl":
            subject = "there"
        if k.base in ("obj", "ccomp", "xcomp", "cop", "aux"):
            f.add("has " + k.base)
        if k.base == "advcl" and any(s[m].base == "mark" and s[m].lemma in ("if", "unless") for m in k.kids):
            f.add("given if")
        if k.base in ("discourse", "advmod") and k.lemma == "please":
            f.add("please")
        if k.base in ("nsubj", "obj", "obl"):
            f |= {f"{k.base} {s[m].lemma}" for m in k.kids if s[m].base == "det" and s[m].lemma in DETERMINERS}
    if any(x.form == "?" for x in s[i:]):
        f |= {"question", "question " + w.base}
        if subject == "you" and w.base in ("root", "conj", "parataxis"):
            f.add("question you")
    if w.xpos == "VB" and not subject and not on & (set(MODALS.values()) | {"to", "do"}):
        f.add("bare " + w.base)
    at, depth = i, 0
    while s[at].head >= 0 and depth < 4:
        up, base = s[s[at].head], s[at].base
        if depth == 0:
            if base != "conj" or not subject and not on - {"wh"}:
                f |= {f"up {base} {x}" for x in clause(s, s[at].head)}
            f.add(f"under {up.lemma} {base}")
            if base in ("xcomp", "ccomp", "conj", "advcl", "acl"):
                f.add(f"over {base} {up.xpos}")
        elif base in ("xcomp", "ccomp"):
            f.add("far under " + up.lemma)
        if base not in CHAIN:
            break
        at, depth = s[at].head, depth + 1
    return f


def data(trees, gold):
    X, y, fact, others = [], [], [], []
    for line in open(gold, encoding="utf8"):
        sent, token, value, _ = line.split("\t")
        s = trees.get(sent, [])
        if int(token) <= len(s):
            X.append(features(s, int(token) - 1))
            y.append(float(value))
            rest = [w.fact for i, w in enumerate(s) if w.fact is not None and i != int(token) - 1]
            fact.append(s[int(token) - 1].fact or 0)
            others.append(sum(rest) / len(rest) if rest else 0.5)
    return X, np.array(y), np.array(fact), np.array(others)


def matrix(X, names):
    at = {k: i for i, k in enumerate(names)}
    cells = [(i, at[k]) for i, f in enumerate(X) for k in f if k in at] + [(i, len(names)) for i in range(len(X))]
    r, c = zip(*cells)
    return sparse.csr_matrix((np.ones(len(r)), (r, c)), shape=(len(X), len(names) + 1))


def fit(A, y):
    p = (np.clip(y, -1.1, 1.1) + 1.1) / 2.2
    ridge = np.r_[np.full(A.shape[1] - 1, 2.0), 0]

    def loss(b):
        z = A @ b
        return (np.logaddexp(0, z) - p * z).sum() + (ridge * b * b).sum() / 2, A.T @ (1 / (1 + np.exp(-z)) - p) + ridge * b

    return minimize(loss, np.zeros(A.shape[1]), jac=True, method="L-BFGS-B", options={"maxiter": 400}).x


def joined(z, fact, others):
    return np.stack([fact, np.clip(z / 2, -1, 1), np.maximum(fact - 0.8, 0), np.minimum(fact + 0.8, 0), others], 1)


def main():
    X, y, _, _ = data(read(sys.argv[1]), sys.argv[2])
    count = Counter(k for f in X for k in f)
    names = [k for k, n in count.items() if n >= 8]
    weight = dict(zip(names, fit(matrix(X, names), y)))
    names = sorted(sorted(names, key=lambda k: (-weight[k] ** 2 * count[k], k))[:KEPT], key=lambda k: k.encode())
    b = np.rint(fit(matrix(X, names), y) * 10)
    print("/* Made by train/commitment.py; commitment.c says what the names mean. Tenths. */")
    print(f"enum {{ COMMITMENT_BASE = {int(b[-1])} }};")
    print("static const struct {\n    const char *what;\n    int weight;\n} commitment_table[] = {")
    row = ""
    for k, v in zip(names, b):
        cell = f'{{"{k}", {int(v)}}}, '
        if len(row) + len(cell) > 150:
            print("    " + row.rstrip())
            row = ""
        row += cell
    print("    " + row.rstrip() + "\n};")
    X, y, fact, others = data(read(sys.argv[3]), sys.argv[4])
    z = matrix(X, names) @ b / 10
    J, held, part = joined(z, fact, others), np.zeros(len(y)), np.arange(len(y)) * 4 // len(y)
    join = np.linalg.lstsq(J, y, rcond=None)[0]
    for h in range(4):
        held[part == h] = J[part == h] @ np.linalg.lstsq(J[part != h], y[part != h], rcond=None)[0]
    r = lambda x: round(float(np.corrcoef(x, y)[0, 1]), 4)
    print("model", r(fact), "tree", r(np.clip(z / 2, -1, 1)), "joined", r(J @ join), "by numbers of the other quarters", r(held), "join", join.round(3), file=sys.stderr)


main()

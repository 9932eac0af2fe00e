#!/usr/bin/env python3
"""Score a parse against a treebank the CoNLL 2018 way: words aligned by their characters, so tokens and sentences may differ.

  score_conllu.py GOLD.conllu SYSTEM.conllu

Prints F1 of words, sentences, UPOS, XPOS, features, lemmas, UAS, LAS (relations with their subtypes, punctuation included)."""
import sys


def read(path):
    """[(start, end, upos, xpos, feats, lemma, head span or None, rel)], {sentence spans}: spans count characters that are not white space."""
    words, sents, rows, at = [], set(), [], 0
    for line in open(path, encoding="utf8"):
        line = line.rstrip("\n")
        if line and not line.startswith("#"):
            c = line.split("\t")
            if c[0].isdigit():
                n = len("".join(c[1].split()))
                rows.append((at, at + n, c))
                at += n
        elif not line and rows:
            spans = [(s, e) for s, e, _ in rows]
            sents.add((rows[0][0], rows[-1][1]))
            for s, e, c in rows:
                h = int(c[6])
                words.append((s, e, c[3], c[4], c[5], c[2], spans[h - 1] if h else None, c[7]))
            rows = []
    return words, sents


def f1(hit, gold, got):
    return 200 * hit / (gold + got) if gold + got else 0


def main():
    gold, gold_sents = read(sys.argv[1])
    got, got_sents = read(sys.argv[2])
    by = {(w[0], w[1]): w for w in got}
    pairs = [(g, by[g[0], g[1]]) for g in gold if (g[0], g[1]) in by]
    row = {"words": len(pairs), "upos": sum(g[2] == s[2] for g, s in pairs), "xpos": sum(g[3] == s[3] for g, s in pairs), "feats": sum(g[4] == s[4] for g, s in pairs),
           "lemmas": sum(g[5] == s[5] for g, s in pairs), "uas": sum(g[6] == s[6] for g, s in pairs), "las": sum(g[6:] == s[6:] for g, s in pairs)}
    print(f"sentences {f1(len(gold_sents & got_sents), len(gold_sents), len(got_sents)):.2f} ", " ".join(f"{k} {f1(v, len(gold), len(got)):.2f}" for k, v in row.items()))


main()

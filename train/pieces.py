"""Words to BERT word pieces, and a word's shape: the same rules as src/text/pieces.c, kept in step by train/check_pieces.py."""
import json
import unicodedata

MAX_PIECES = 12  # of one word; the rest is dropped
LOWER, TITLE, UPPER, MIXED, DIGITS, SYMBOL, CAPITAL, SPECIAL = range(8)


def shape(word):
    up = lo = digits = 0
    first_upper = False
    for ch in word:
        c = unicodedata.category(ch)
        if c in ("Lu", "Lt"):
            first_upper |= up + lo == 0
            up += 1
        elif c[0] == "L":
            lo += 1
        elif c == "Nd":
            digits += 1
    if up + lo == 0:
        return DIGITS if digits else SYMBOL
    if up == 0:
        return LOWER
    if lo == 0:
        return CAPITAL if up == 1 else UPPER
    return TITLE if up == 1 and first_upper else MIXED


def alone(ch):
    """Whether BERT gives the character a piece run of its own: punctuation, ASCII symbols, CJK ideographs."""
    c = ord(ch)
    if c < 128:
        return not ch.isalnum()
    return unicodedata.category(ch)[0] == "P" or 0x4E00 <= c <= 0x9FFF or 0x3400 <= c <= 0x4DBF or 0x20000 <= c <= 0x2FA1F or 0xF900 <= c <= 0xFAFF


class Vocabulary:
    def __init__(self, tokenizer_json):
        self.ids = json.load(open(tokenizer_json, encoding="utf8"))["model"]["vocab"]
        self.cls, self.unk = self.ids["[CLS]"], self.ids["[UNK]"]
        self.cache = {}

    def runs(self, word):
        out, run = [], ""
        for ch in unicodedata.normalize("NFD", word):
            if unicodedata.category(ch) == "Mn":
                continue
            ch = ch.lower()
            if alone(ch):
                out += [run, ch] if run else [ch]
                run = ""
            else:
                run += ch
        return out + [run] if run else out

    def greedy(self, run):
        """Longest match first; a run with a part that no piece covers is one unknown."""
        out, s = [], 0
        while s < len(run):
            e = len(run)
            while e > s and ("##" if s else "") + run[s:e] not in self.ids:
                e -= 1
            if e == s:
                return [self.unk]
            out.append(self.ids[("##" if s else "") + run[s:e]])
            s = e
        return out

    def pieces(self, word):
        got = self.cache.get(word)
        if got is None:
            got = [i for run in self.runs(word) for i in self.greedy(run)][:MAX_PIECES] or [self.unk]
            self.cache[word] = got
        return got

"""What the lexicon's frames say of a form: for each of its words the types of event that it can name, as a verb, as a noun or adjective, or together with another word.
The reader gets them as input, so that a word seen in no text is not wholly unknown; the model file keeps the table (`known`)."""
import collections
import pathlib
import re

import data
from forms import inflections, plurals

KINDS = 3  # a verb's types, a noun's or adjective's, those of a word that needs another
WIDTH = KINDS * len(data.TYPES)
STOP = set("a an the of to in on at by for with from into over out up down off be have make take go come do get put bring give not no under against between as its his their".split())


def words_of(line):
    """(lemma, kind) of the entries of a `words` line."""
    for phrase in re.findall(r'"([^"]+)"', line):
        for w in phrase.split():
            if w.lower() not in STOP:
                yield w.lower(), 2
    for entry in re.sub(r'"[^"]+"', " ", line).replace("|", " ").split():
        parts = [p.rsplit(".", 1) for p in entry.split("+")]
        for lemma, pos in (p for p in parts if len(p) == 2):
            first, *rest = lemma.split("_")
            kind = 2 if rest or len(parts) > 1 else 0 if pos == "v" else 1
            if first not in STOP and pos != "m":  # a modal names the act of the verb under it
                yield first, kind


def lemmas(folder):
    """{lemma: set of (kind, type)} of the event lexicon."""
    out = collections.defaultdict(set)
    for path in sorted(pathlib.Path(folder).glob("events/*.lex")):
        kind = None
        for line in open(path, encoding="utf8"):
            m = re.match(r"frame\s+\S+\s*=\s*(\w+)", line)
            if m:
                kind = data.TYPES.index(m[1]) if m[1] in data.TYPES else None
            m = re.match(r"\s+words\s+(.*)", line)
            if m and kind is not None:
                for lemma, k in words_of(m[1].split("#")[0]):
                    out[lemma].add((k, kind))
    return out


def table(folder, trees):
    """{lower-case form: sorted bits}: a bit is kind * types + type. Forms by rule, and those that the treebanks `trees` give a lemma."""
    by_lemma = lemmas(folder)
    forms = collections.defaultdict(set)
    for s in trees:
        for w, u, l in zip(s.words, s.upos, s.lemma):
            if u in ("VERB", "NOUN", "ADJ"):
                forms[l.lower()].add(w.lower())
    out = collections.defaultdict(set)
    for lemma, told in by_lemma.items():
        mine = {lemma} | forms.get(lemma, set()) | {f for f, _ in inflections(lemma)} | set(plurals(lemma))
        for f in mine:
            out[f] |= {k * len(data.TYPES) + t for k, t in told}
    return {f: sorted(b) for f, b in out.items()}

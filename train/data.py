"""Treebanks, factuality judgements and coded texts to sentences of numbers, and those to windows and batches."""
import collections
import json
import random
import re

import numpy as np

import pieces
import tokens

NAMES = ["O"] + [f"{b}-{t}" for t in ("PERSON", "ORG", "PLACE", "OTHER") for b in "BI"]
NAME_OF = {"person": "PERSON", "organization": "ORG", "place": "PLACE"}
TYPES = "AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT".split()
MODES = {"CONSULT": "visit third-party multilateral phone", "RETREAT": "withdraw release disarm ceasefire access resign", "REQUEST": "assist change yield meet",
         "ACCUSE": "disapprove investigate allege", "REJECT": "assist change yield meet", "THREATEN": "restrict arrest relations expel territory violence",
         "PROTEST": "demo riot strike hunger boycott obstruct vandalize", "SANCTION": "convict expel withdraw discontinue", "MOBILIZE": "troops weapons police militia",
         "COERCE": "seize restrict censor curfew martial-law arrest deport withhold misinformation cyber",
         "ASSAULT": "abduct beat torture sexual targeted destroy primitive firearms explosives suicide-attack aerial drone heavy-weapons crowd-control unconventional"}
TYPE_MODES = [f"{t}/{m}" for t in TYPES for m in [""] + MODES.get(t, "").split()]
ROLES = ["actor", "recipient", "source", "item", "place"]
SECTORS = "- GOV MIL REB OPP PTY LEG JUD COP SPY PRM UAF CRM CVL ELI BUS LAB AGR EDU MED JRN REL SOC REF PRE UNK".split()  # of a party, the primary one; "-": a bare country
AUX = ["historical", "future", "hypothetical", "negation"]
FACT = ["CT+", "PR+", "PS+", "CT-", "PR-", "PS-", "UU"]
CLASSES = ["-"] + "arms ammunition technology food energy fuel money medicine equipment personnel prisoners intelligence territory goods other".split()
WAYS = ["-", "actor>recipient", "recipient>actor", "actor>", "recipient>"]  # who gives to whom
CONTEXTS = ("military intelligence executive legislative election political_institutions pro_democracy pro_autocracy economic legal reparations human_rights "
            "rights_freedoms repression human_security gender lgbt religion_ethnicity inequality diplomatic territory peacekeeping health asylum migration disasters "
            "natural_resource environment technology terrorism cbrn cyber misinformation crime corruption illegal_drugs trafficking").split()
NO_SPACE, SPACE, PARAGRAPH = range(3)


class Sentence:
    """One sentence: `words`, `space` before each; columns of the treebank as strings (None where there is no tree); `head` 0 is the root."""
    __slots__ = "id words space upos xpos feats lemma head rel names fact events opens new_doc text spans doc plain homes".split()

    def __init__(self, sid):
        self.id, self.words, self.space = sid, [], []
        self.upos = self.xpos = self.feats = self.lemma = self.head = self.rel = self.names = self.fact = self.events = self.homes = None
        self.opens = self.new_doc = self.plain = False


def read_conllu(path):
    cur, rows, opens, new_doc, joined = None, [], True, True, None
    for line in open(path, encoding="utf8"):
        line = line.rstrip("\n")
        if line.startswith("#"):
            new_doc |= line.startswith("# newdoc")
            opens |= line.startswith("# newpar")
            if line.startswith("# sent_id"):
                cur = Sentence(line.split("=", 1)[1].strip())
                cur.opens, cur.new_doc = opens or new_doc, new_doc
                opens = new_doc = False
                rows, inside, glue = [], None, False
        elif line:
            c = line.split("\t")
            if "." in c[0]:
                continue
            tight = "SpaceAfter=No" in c[9]
            if "-" in c[0]:
                inside = [int(x) for x in c[0].split("-")] + [tight]
                continue
            i = int(c[0])
            cur.words.append(c[1])
            cur.space.append(NO_SPACE if glue else SPACE)
            glue = tight
            if inside and inside[0] <= i <= inside[1]:
                glue = i < inside[1] or inside[2]
            rows.append(c)
        elif rows:
            cur.upos, cur.xpos, cur.feats, cur.lemma = ([c[k] for c in rows] for k in (3, 4, 5, 2))
            cur.head, cur.rel = [int(c[6]) for c in rows], [c[7] for c in rows]
            if "Entity=" in "".join(c[9] for c in rows) or "GUM" in cur.id:
                cur.names = names([re.search(r"Entity=([^|]+)", c[9]) for c in rows], cur)
            if cur.opens:
                cur.space[0] = PARAGRAPH
            yield cur
            rows = []


def names(cells, sent):
    """BIO tags of proper names out of GUM's Entity column: spans whose head is a proper noun, the longest first, cut at a comma."""
    n, stack, spans = len(cells), [], []
    for i, m in enumerate(cells):
        for part in re.findall(r"\([^()]+\)?|[^()]+\)", m[1]) if m else []:
            if part.startswith("("):
                eid, etype = (part.strip("()").split("-") + [""])[:2]
                stack.append((eid, etype, i))
            if part.endswith(")"):
                eid = part.strip("()").split("-")[0]
                for k in range(len(stack) - 1, -1, -1):
                    if stack[k][0] == eid:
                        spans.append((stack[k][2], i + 1, stack[k][1]))
                        del stack[k]
                        break
    out, done = ["O"] * n, [False] * n
    for s, e, etype in sorted(spans, key=lambda x: (x[0] - x[1], x[0])):
        head = next((i for i in range(s, e) if not s <= sent.head[i] - 1 < e), s)
        if sent.upos[head] != "PROPN":
            continue
        while s < e - 1 and sent.upos[s] in ("DET", "PUNCT", "ADP", "ADJ", "NUM", "PRON"):
            s += 1
        e = next((i for i in range(s, e) if sent.words[i] in (",", "(", "who", "which", "that")), e)
        while e > s and sent.upos[e - 1] in ("PUNCT", "PART"):
            e -= 1
        if s >= e or any(done[s:e]) or not any(sent.upos[i] == "PROPN" for i in range(s, e)):
            continue
        tag = NAME_OF.get(etype, "OTHER")
        for i in range(s, e):
            out[i], done[i] = ("B-" if i == s else "I-") + tag, True
    return out


def lemma_script(form, lemma):
    """'C N suffix': case L(ower) K(eep) T(itle); drop N characters of the form's end, add the suffix."""
    case = "L" if lemma == lemma.lower() else "K"
    base = form.lower() if case == "L" else form
    if case == "K" and not base[:1] == lemma[:1] or case == "K" and len(form) > 1 and form.isupper() and not lemma.isupper():
        case, base = "T", form[:1].upper() + form[1:].lower()
    k = 0
    while k < min(len(base), len(lemma)) and base[k] == lemma[k]:
        k += 1
    return f"{case} {len(base) - k} {lemma[k:]}"


def apply_script(form, script):
    case, n, suffix = script.split(" ", 2)
    base = form.lower() if case == "L" else form if case == "K" else form[:1].upper() + form[1:].lower()
    return (base[:max(0, len(base) - int(n))] + suffix) or form


def add_factuality(sents, path):
    by_id = {s.id: s for s in sents}
    for line in open(path, encoding="utf8"):
        sid, tok, value, weight = line.split("\t")
        s = by_id.get(sid)
        if s and int(tok) <= len(s.words):
            s.fact = s.fact or []
            s.fact.append((int(tok) - 1, float(value), float(weight)))


def read_text(d):
    """A document's sentences."""
    first = True
    for ws, opens in tokens.sentences(d["text"]):
        s = Sentence(f"{d['id']}:{ws[0][0]}")
        s.words = [d["text"][a:b] for a, b in ws]
        s.space = [SPACE if i == 0 or ws[i - 1][1] < ws[i][0] else NO_SPACE for i in range(len(ws))]
        s.opens, s.new_doc, s.spans, s.doc = opens, first, ws, d
        if opens:
            s.space[0] = PARAGRAPH
        first = False
        yield s


def read_plain(path):
    """News that nobody coded: what the reader heard in it before it is held to where words are hidden."""
    for line in open(path, encoding="utf8"):
        for s in read_text(json.loads(line)):
            s.plain = True
            yield s


def read_coded(path):
    """The coded texts as sentences; events keep spans in words until a parser says which word is the head."""
    for line in open(path, encoding="utf8"):
        d = json.loads(line)
        mine = list(read_text(d))
        for s in mine:
            s.events = []
        for e in d["events"]:
            place_event(e, d, mine)
        yield from mine


def add_homes(sents, path):
    """Whose phrases belong to which country (train/homes.py): `homes` of a sentence has (word, [words to hide], none is right, [(right, [(sentence, word)])]) for each."""
    by_doc = {}
    for s in sents:
        for i, (a, _) in enumerate(s.spans):
            by_doc.setdefault(s.doc["id"], {})[a] = (s, i)
    for line in open(path, encoding="utf8"):
        d = json.loads(line)
        at = by_doc.get(d["id"], {})
        for head, hide, none, candidates in d["homes"]:
            if head in at and all(h in at and at[h][0] is at[head][0] for h in hide):
                s, i = at[head]
                s.homes = s.homes or []
                s.homes.append((i, [at[h][1] for h in hide], none, [(right, [at[h] for h in heads if h in at]) for right, heads in candidates]))


def homes(batch, rng, share=0.0):
    """phrase (N, 2) window and word, named (N, candidates, heads) words of the window or -1, right (N, 1 + candidates) with none first, and (window, word) of the words that
    are to be hidden: those of a share of the phrases that name their country. None where there are no phrases."""
    found, hidden = [], []
    for b, win in enumerate(batch):
        start, at = {}, 1
        for s in win:
            start[id(s)] = at
            at += len(s.words)
        for s in win:
            for i, hide, none, candidates in s.homes or []:
                named = [[start[id(o)] + w for o, w in words if id(o) in start] for _, words in candidates]
                if hide and (rng.random() >= share or not any(right and n for (right, _), n in zip(candidates, named))):
                    continue
                hidden += [(b, start[id(s)] + w) for w in hide]
                found.append(((b, start[id(s)] + i), named, [none] + [right for right, _ in candidates]))
    if not found:
        return None
    most, heads = max(1, max(len(f[1]) for f in found)), max([1] + [len(n) for f in found for n in f[1]])
    named = np.full((len(found), most, heads), -1, np.int64)
    right = np.full((len(found), 1 + most), -1, np.int64)
    for i, (_, words, r) in enumerate(found):
        right[i, :len(r)] = r
        for j, w in enumerate(words):
            named[i, j, :len(w)] = w
    return np.array([f[0] for f in found]), named, right, hidden


def word_span(s, a, b):
    ix = [i for i, (x, y) in enumerate(s.spans) if x < b and y > a]
    return (ix[0], ix[-1] + 1) if ix else None


def place_event(e, d, sents):
    s = next((s for s in sents if word_span(s, e["start"], e["end"])), None)
    if not s:
        return
    roles = []
    for role, field in (("actor", e["actor"]), ("recipient", e["recipient"]), ("source", e["attribution"]),
                        ("item", [e["transfer"]] if "transfer" in e else []), ("place", [e["event_loc"]] if "event_loc" in e else [])):
        for m in field:
            span = word_span(s, m["start"], m["end"]) if "start" in m else None
            if span:
                kind = (m.get("sector") or ["-"])[0] if role in ("actor", "recipient") else None
                roles.append((ROLES.index(role), span, SECTORS.index(kind) if kind in SECTORS else -100))
    t = e.get("transfer")
    way = 0
    if t:
        a, r = ({p.get("code") for p in e[k]} for k in ("actor", "recipient"))
        giver, taker = set(t["giver"]), set(t["taker"])
        if giver & a or taker & r and not giver & r:
            way = 1 if e["recipient"] else 3
        elif giver & r or taker & a:
            way = 2 if e["recipient"] else 4
        else:
            way = 1
    s.events.append({"span": word_span(s, e["start"], e["end"]), "type": TYPES.index(e["event"]),
                     "mode": TYPE_MODES.index(e["event"] + "/" + (e["mode"] or [""])[0]), "roles": roles, "optional": bool(e.get("optional")),
                     "aux": [float(a in e["aux"]) for a in AUX], "fact": FACT.index(e["factuality"]), "class": CLASSES.index(t["class"]) if t else 0, "way": way,
                     "context": [float(c in e.get("context", [])) for c in CONTEXTS]})


def span_head(span, head):
    """The word of a span whose head (0-based, -1 root) is outside it: the first such."""
    return next((i for i in range(*span) if not span[0] <= head[i] < span[1]), span[1] - 1)


class Labels:
    """Class lists made from the training part; what occurs once is left out of the open ones."""

    def __init__(self, sents=None, lists=None):
        if lists:
            self.__dict__.update(lists)
        else:
            def column(f, least=1):
                n = collections.Counter(v for s in sents if s.upos for v in f(s))
                return [k for k, v in sorted(n.items(), key=lambda x: (-x[1], x[0])) if v >= least]
            self.upos, self.xpos, self.feats, self.rel = (column(lambda s, k=k: getattr(s, k)) for k in ("upos", "xpos", "feats", "rel"))
            self.lemma = column(lambda s: [lemma_script(w, l) for w, l in zip(s.words, s.lemma)], 2)
        self.index = {k: {v: i for i, v in enumerate(getattr(self, k))} for k in ("upos", "xpos", "feats", "rel", "lemma")}

    def lists(self):
        return {k: getattr(self, k) for k in ("upos", "xpos", "feats", "rel", "lemma")}


def windows(sents, vocab, limit, rng=None, single=0.3):
    """Runs of consecutive sentences of one document up to `limit` pieces; with rng, at times a sentence alone."""
    out, cur, size = [], [], 1
    lone = False
    for s in sents:
        n = sum(len(vocab.pieces(w)) for w in s.words)
        if cur and (s.new_doc or size + n > limit or lone):
            out.append(cur)
            cur, size = [], 1
            lone = rng is not None and rng.random() < single
        cur.append(s)
        size += n
    if cur:
        out.append(cur)
    return [w for w in out if 1 + sum(len(vocab.pieces(x)) for s in w for x in s.words) <= 500]


def batches(wins, vocab, size, rng):
    """Windows of like length, `size` padded pieces a batch, in random order."""
    def length(w):
        return 1 + sum(len(vocab.pieces(x)) for s in w for x in s.words)
    keyed = sorted(((length(w) + rng.random() * 8, w) for w in wins), key=lambda x: x[0])
    out, cur, most = [], [], 0
    for n, w in keyed:
        if cur and (len(cur) + 1) * max(most, int(n)) > size:
            out.append(cur)
            cur, most = [], 0
        cur.append(w)
        most = max(most, int(n))
    if cur:
        out.append(cur)
    rng.shuffle(out)
    return out


def pack(batch, vocab, known=None):
    """Arrays of one batch. ids, shape, later, space: (B, P) pieces; word: (B, P) the word a piece belongs to (0 is [CLS]); sent: (B, W) sentence number of
    each word, -1 for padding and [CLS]; first: (B, W) index of the sentence's first word; known: (B, W, width) of the table `known` [form to bits, and the width]."""
    B = len(batch)
    rows = []
    for win in batch:
        ids, shp, later, space, word, sent = [vocab.cls], [pieces.SPECIAL], [0], [0], [0], [-1]
        first = [0]
        for k, s in enumerate(win):
            start = len(sent)
            for w, sp in zip(s.words, s.space):
                p = vocab.pieces(w)
                f = pieces.shape(w)
                ids += p
                shp += [f] * len(p)
                later += [0] + [1] * (len(p) - 1)
                space += [sp] * len(p)
                word += [len(sent)] * len(p)
                sent.append(k)
                first.append(start)
        rows.append((ids, shp, later, space, word, sent, first))
    P, W = max(len(r[0]) for r in rows), max(len(r[5]) for r in rows)
    out = {k: np.zeros((B, P), np.int64) for k in ("ids", "shape", "later", "space")}
    out["word"] = np.full((B, P), -1, np.int64)
    out["sent"] = np.full((B, W), -1, np.int64)
    out["first"] = np.zeros((B, W), np.int64)
    for b, r in enumerate(rows):
        for k, v in zip(("ids", "shape", "later", "space", "word"), r[:5]):
            out[k][b, :len(v)] = v
        out["sent"][b, :len(r[5])] = r[5]
        out["first"][b, :len(r[6])] = r[6]
    if known:
        bits, width = known
        out["known"] = np.zeros((B, W, width), np.float32)
        for b, win in enumerate(batch):
            for w, form in enumerate((w for s in win for w in s.words), 1):
                out["known"][b, w, bits.get(form.lower(), [])] = 1
    return out


def gold(batch, labels, W):
    """Targets of one batch, -100 where there is none. arc: index of the head word in the window, 0 the root."""
    B = len(batch)
    out = {k: np.full((B, W), -100, np.int64) for k in ("upos", "xpos", "feats", "lemma", "arc", "rel", "name", "end", "trigger")}
    fact, events = [], []
    for b, win in enumerate(batch):
        at = 1
        for s in win:
            n = len(s.words)
            out["end"][b, at:at + n] = [0] * (n - 1) + [1]
            if s.upos:
                for k in ("upos", "xpos", "feats", "rel"):
                    out[k][b, at:at + n] = [labels.index[k].get(v, -100) for v in getattr(s, k)]
                out["lemma"][b, at:at + n] = [labels.index["lemma"].get(lemma_script(w, l), -100) for w, l in zip(s.words, s.lemma)]
                out["arc"][b, at:at + n] = [0 if h == 0 else at + h - 1 for h in s.head]
            if s.names:
                out["name"][b, at:at + n] = [NAMES.index(v) for v in s.names]
            for i, v, w in s.fact or []:
                fact.append((b, at + i, v, w))
            if s.events is not None:
                out["trigger"][b, at:at + n] = len(TYPES)
                for e in s.events:
                    t = at + e["head"]
                    out["trigger"][b, t] = -100 if e["optional"] else e["type"]
                    events.append((b, t, at, at + n, e, [(r, at + h, kind) for r, h, kind in e["role_heads"]]))
            at += n
    return out, fact, events


def place_heads(sents, heads):
    """Give every event its head word and its parties' head words, by the trees `heads` [list of 0-based heads a sentence]. A word holds one event."""
    for s, head in zip(sents, heads):
        taken = set()
        for e in s.events or []:
            h = span_head(e["span"], head)
            if h in taken:
                h = next((i for i in range(*e["span"]) if i not in taken and len(s.words[i]) > 3), h)
            taken.add(h)
            e["head"] = h
            e["role_heads"] = [(r, span_head(sp, head), kind) for r, sp, kind in e["roles"]]

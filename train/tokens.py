"""Raw text to words and sentences by rule, for coded texts that have no tree: the counterpart of src/text."""
import re

ABBREVIATIONS = set("mr mrs ms dr prof gen lt col sgt maj capt cmdr adm rep sen gov pres rev st jr sr vs etc inc ltd co corp no nos jan feb mar apr jun jul aug sep sept oct nov dec "
                    "mt ft dept est fig vol u.s u.k u.n e.u e.g i.e a.m p.m d.c ph.d brig hon messrs supt insp".split())
CLITIC = re.compile(r"(?i)(.+?)(n['’]t|['’](?:s|re|ve|ll|d|m))$")
POSSESSIVE = re.compile(r"(.+s)(['’])$")
WORD = re.compile(r"""
    (?:https?://|www\.)[^\s<>"“”]+ | [\w.+-]+@[\w-]+\.[\w.]+        # addresses
  | (?:[A-Za-z]\.){2,}                                             # U.S.
  | [$€£¥]|US\$
  | \d+(?:[.,:]\d+)*(?:st|nd|rd|th|s|m|bn|km|kg|am|pm)?(?![\w])      # numbers
  | \w+(?:['’]\w+)*['’]?                                           # words with their clitics
  | \.{2,}|--+|[!?]+ | \S
""", re.X)


def split_word(text, s, e):
    """Yield the UD tokens of one regex word: clitics and possessives apart."""
    w = text[s:e]
    if w.lower() in ("cannot",):
        yield from ((s, s + 3), (s + 3, e))
        return
    m = CLITIC.match(w)
    if m and m[1]:
        yield from split_word(text, s, s + len(m[1]))
        yield s + len(m[1]), e
        return
    if w[-1] in "'’" and len(w) > 1:
        yield s, e - 1
        yield e - 1, e
        return
    yield s, e


def words(text):
    """[(start, end)] of every word; a full stop joins the abbreviation before it."""
    out = []
    for m in WORD.finditer(text):
        for s, e in split_word(text, m.start(), m.end()):
            if text[s:e] == "." and out and out[-1][1] == s:
                last = text[out[-1][0]:s]
                if last.lower() in ABBREVIATIONS or re.fullmatch(r"[A-Z]", last):
                    out[-1] = (out[-1][0], e)
                    continue
            out.append((s, e))
    return out


def sentences(text):
    """[[(start, end)] words] a sentence, with a flag on those that open a paragraph: [(words, opens)]."""
    out, cur, opens = [], [], True
    ws = words(text)
    for i, (s, e) in enumerate(ws):
        if cur and "\n" in text[cur[-1][1]:s]:
            out.append((cur, opens))
            cur, opens = [], True
        cur.append((s, e))
        nxt = text[ws[i + 1][0]:ws[i + 1][1]] if i + 1 < len(ws) else ""
        gap = text[e:ws[i + 1][0]] if nxt else ""
        w = text[s:e]
        closer = w in ("”", '"', "’", "'", ")", "]") and len(cur) > 1 and text[cur[-2][0]:cur[-2][1]][-1] in ".!?"
        if nxt and gap and (w[-1] in ".!?" and (len(w) == 1 or w in ("..", "...", "!!", "??") or w.lower().rstrip(".") in ("u.s", "u.k", "a.m", "p.m", "inc", "co", "etc") and nxt in ("The", "A", "In", "But", "He", "She", "They", "It")) or closer) \
                and (nxt[0].isupper() or nxt[0].isdigit() or nxt[0] in "\"“‘'([—-"):
            out.append((cur, opens))
            cur, opens = [], False
    if cur:
        out.append((cur, opens))
    return out

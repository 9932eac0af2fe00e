#!/usr/bin/env python3
"""Turns PETRARCH actor dictionaries (Open Event Data Alliance, MIT licence) into actor blocks of the lexicon.

    petrarch_to_lex.py persons KNOWN_DIR Phoenix.Countries.actors.txt > officials.lex
    petrarch_to_lex.py groups  KNOWN_DIR Phoenix.MilNonState.actors.txt > groups.lex

Names that the files of KNOWN_DIR already hold, in any spelling of case and accents, are left out: what was written by hand
knows better. Of persons only those are taken that held public office in a dated interval; the dictionaries end in 2014, so who
held office then is taken to have held it three years more, about what a minister may have left, and after that is a former official. The names are in capitals there;
here they get the usual case, particles in lower case.
"""
import glob
import re
import sys
import unicodedata

PARTICLES = {"al", "el", "bin", "bint", "ibn", "de", "da", "do", "dos", "del", "der", "den", "van", "von", "la", "le", "du", "of", "the", "and", "for", "di", "wa", "y", "ould", "e"}
TITLES = set("president minister prime premier acting king queen prince sheikh general colonel secretary deputy foreign defence defense leader ambassador government gen col dr mr mrs sir lord chief captain ministry party council national chairman governor director spokesman office committee army".split())
SECTORS = ["MIL", "JUD", "LEG", "COP", "SPY", "OPP"]
OLD_CODES = {"TMP": "TLS", "ROM": "ROU", "ZAR": "COD", "SUN": "RUS", "YUG": "SRB", "SCG": "SRB", "KSV": "KOS", "UNK": "KOS", "BUR": "MMR", "CSK": "CZE", "DDR": "DEU", "WSB": "PSE", "GZS": "PSE", "GAZ": "PSE", "YMN": "YEM", "MTN": "MNE"}
LAST_YEAR = "2017-12-31"


def key(name):
    """One key for all spellings of a name: no accents, no case, no punctuation."""
    plain = unicodedata.normalize("NFKD", name)
    return re.sub(r"[^a-z0-9]", "", plain.lower())


def known_names(folder, skip):
    names = set()
    for path in glob.glob(folder + "/*.lex"):
        if path.endswith(skip):
            continue
        for line in open(path, encoding="utf-8"):
            match = re.match(r"(?:person|group|country \w{3} ) ?(.+)", line) or re.match(r"\s+(?:city|seat|adjective|people)\s+(.+)", line)
            if match:
                names.update(key(n) for n in match[1].split(" | "))
    return names


def known_codes(folder):
    """The countries that the lexicon has."""
    return {m[1] for path in glob.glob(folder + "/*.lex") for m in re.finditer(r"(?m)^country (\w{3}) ", open(path, encoding="utf-8").read())}


def cased_word(word, first):
    low = word.lower()
    if low in PARTICLES and not first:
        return low
    for prefix in ("al-", "el-", "ul-"):
        if low.startswith(prefix) and len(low) > 4:
            return (prefix if not first or prefix == "al-" else prefix.capitalize()) + cased_word(low[len(prefix):], True)
    if "-" in low:
        return "-".join(cased_word(part, True) for part in low.split("-"))
    if low.startswith("mc") and len(low) > 4:
        return "Mc" + low[2:].capitalize()
    if re.match(r"[od]'.", low):
        return low[:2].capitalize() + low[2:].capitalize()
    return low.capitalize()


def cased(raw):
    words = re.sub(r"[_ ]+", " ", raw).strip().split(" ")
    return " ".join(cased_word(w, i == 0) for i, w in enumerate(words))


def date(text):
    """YYMMDD or YYYYMMDD; two-digit years run from 1930."""
    if len(text) == 6:
        text = ("19" if int(text[:2]) >= 30 else "20") + text
    year, month, day = text[:4], text[4:6], text[6:8]
    if not ("01" <= month <= "12" and "01" <= day <= "31"):
        return year
    return f"{year}-{month}-{day}"


def interval(text):
    if text.startswith(">"):
        return date(text[1:]) + ".." + LAST_YEAR
    if text.startswith("<"):
        return ".." + date(text[1:])
    if "-" in text:
        start, end = text.split("-", 1)
        return date(start) + ".." + date(end)
    return None


def entries(path):
    """Yields (names, [(code, interval text or None)]) for each entry of a dictionary."""
    names, codes = [], []
    for line in open(path, encoding="utf-8", errors="replace"):
        line = line.split("#")[0].rstrip()
        if not line:
            continue
        found = re.findall(r"\[([A-Z]+)(?:\s+([<>]?\s*\d{6,8}(?:-\d{6,8})?))?\s*\]", line)
        text = line.split("[")[0].strip()
        if text.startswith("+"):
            if codes and not text[1:].strip():
                continue
            names.append(text[1:].strip())
        elif text:
            if names:
                yield names, codes
            names, codes = [text], []
        codes.extend((c, d.replace(" ", "") or None) for c, d in found)
    if names:
        yield names, codes


def good_person(name):
    words = name.split()
    if TITLES & {w.lower().rstrip(".") for w in words}:
        return False
    return 2 <= len(words) <= 6 and all(re.fullmatch(r"[A-Za-z.'-]+", w) for w in words) and any(len(w) > 3 for w in words)


def rare_words(path):
    """Words of names that few people of the dictionary bear. A name made of common words alone would catch strangers."""
    count = {}
    for names, _ in entries(path):
        for word in {w.lower() for name in names for w in re.split(r"[_ ]+", name)}:
            count[word] = count.get(word, 0) + 1
    return {w for w, n in count.items() if n <= 4 and len(w) > 3}


def sectors(code):
    rest = [code[i:i + 3] for i in range(3, len(code), 3)]
    if "ELI" in rest or not rest:
        return None
    for special in SECTORS:
        if special in rest and not ("GOV" in rest and special in ("JUD", "OPP")):
            return "GOV MIL" if special == "MIL" and "GOV" in rest else ("PTY OPP" if special == "OPP" else special)
    return "GOV" if "GOV" in rest else None


def persons(path, known, countries):
    rare = rare_words(path)
    for names, codes in entries(path):
        lines = []
        for code, when in codes:
            kind, span = sectors(code), interval(when) if when else None
            start, _, end = (span or "..").partition("..")
            country = OLD_CODES.get(code[:3], code[:3])
            if country in countries and kind and span and end >= "1990" and (not start or start < end):
                lines.append((country, kind, span))
        spelled = []
        for name in (cased(n) for n in names):
            if good_person(name) and any(w.lower() in rare for w in name.split()) and key(name) not in known and name not in spelled:
                spelled.append(name)
        if not lines or not spelled or any(key(cased(n)) in known for n in names):
            continue
        known.update(key(n) for n in spelled)
        print("person " + " | ".join(spelled[:4]))
        for code, kind, span in dict.fromkeys(lines):
            print(f"  {code} {kind}  {span}")
        print(f"  {lines[0][0]} ELI  {min(s.split('..')[1] for _, _, s in lines)}..")


def groups(path, known, countries):
    for names, codes in entries(path):
        country = codes and OLD_CODES.get(codes[0][0][:3], codes[0][0][:3])
        if not codes or not codes[0][0].endswith("REB") or country not in countries:
            continue
        spelled = []
        for raw in names:
            acronym = re.search(r"\(([A-Z-]{3,8})\)", raw)
            for name in [cased(re.sub(r"\([^)]*\)?", "", raw)), acronym[1] if acronym else ""]:
                name = name.strip()
                if len(name) > 3 and (" " in name or "-" in name or name.isupper()) and key(name) not in known and not re.search(r"[^A-Za-z0-9 .,'-]", name):
                    spelled.append(name)
                    known.add(key(name))
        if spelled and " " in spelled[0]:
            print("group " + " | ".join(dict.fromkeys(spelled)))
            print(f"  {country} REB")


def main():
    what, folder, path = sys.argv[1:4]
    known = known_names(folder, "-petrarch.lex")
    print("# Made by tools/petrarch_to_lex.py from the PETRARCH dictionaries, Copyright (c) 2014 Open Event Data Alliance, MIT licence:")
    print("# see NOTICE. Do not edit: a block in another file, written by hand, takes the place of one here when the tool runs again.\n")
    (persons if what == "persons" else groups)(path, known, known_codes(folder))


if __name__ == "__main__":
    main()

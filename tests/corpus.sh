#!/bin/sh
# The corpus is sound, and the checker finds a fault of each kind where there is one.
cd "$(dirname "$0")/.." || exit 1
tool="python3 tools/coded.py"
$tool check corpus/*.txt || exit 1
for second in corpus/second/*.txt; do $tool check "$second" || exit 1; done
marked="python3 tools/marked.py"
$marked check corpus/parties/*.txt || exit 1
dir=$(mktemp -d) || exit 1
trap 'rm -r "$dir"' EXIT
head='@ a-1 | 2020-05-04
Peru praised Chile on Sunday.
---'
failed=0
fault() { # the event line, words that the complaint must hold
  printf '%s\n%s\n' "$head" "$1" >"$dir/a.txt"
  if $tool check "$dir/a.txt" 2>"$dir/err"; then echo "not found: $1"; failed=1
  elif ! grep -q "a.txt:4: .*$2" "$dir/err"; then echo "wrong complaint for: $1"; cat "$dir/err"; failed=1; fi
}
fault 'PRAISE | praised | Peru = PER GOV | Chile = CHL GOV' "no event type"
fault 'SUPPORT/visit | praised | Peru = PER GOV | Chile = CHL GOV' "no mode of SUPPORT"
fault 'SUPPORT | lauded | Peru = PER GOV | Chile = CHL GOV' "does not stand in the text"
fault 'SUPPORT | praised | Peru = PEX GOV | Chile = CHL GOV' "no code"
fault 'SUPPORT | praised | Peru = PER GOB | Chile = CHL GOV' "no sector"
fault 'SUPPORT | praised | - | -' "no party"
fault 'SUPPORT | praised | Peru = PER GOV' "3 fields"
fault 'SUPPORT | praised | Peru = PER GOV | Chile = CHL GOV | date 2020-13-01' "no date"
fault 'SUPPORT | praised | Peru = PER GOV | Chile = CHL GOV | aux past' "no auxiliary mode"
fault 'SUPPORT | praised | Peru = PER GOV | Chile = CHL GOV | fact CT' "no factuality"
fault 'SUPPORT | praised | Peru = PER GOV | Chile = CHL GOV | weight 3' "no field"
printf '%s\nSUPPORT | praised | Peru = PER GOV | Chile@1 = CHL GOV | date 2020-05-03\n' "$head" >"$dir/a.txt"
$tool jsonl "$dir/a.txt" | grep -q '"recipient": \[{"code": "CHL", "sector": \["GOV"\], "entity_text": "Chile", "start": 13, "end": 18}\]' || { echo "wrong offsets"; failed=1; }
$tool agree "$dir/a.txt" "$dir/a.txt" | grep -q '^event: F1 1.000' || { echo "a coding does not agree with itself"; failed=1; }
mark_fault() { # a line of marked text, words that the complaint must hold
  printf '@ a-1 | 2020-05-04\n%s\n' "$1" >"$dir/m.txt"
  if $marked check "$dir/m.txt" >/dev/null 2>"$dir/err"; then echo "not found: $1"; failed=1
  elif ! grep -q "m.txt:2: .*$2" "$dir/err"; then echo "wrong complaint for: $1"; cat "$dir/err"; failed=1; fi
}
mark_fault '[[Police|PEX]] left.' "no code"
mark_fault '[[Police|PER] left.' "a mark is not"
mark_fault '@ a-2 2020-05-04' "not '@ id"
mark_fault '@ a-2 | 2020-13-04' "not '@ id"
mark_fault '@ a-1 | 2020-05-05' "a-1 stands twice"
printf '%% A comment.\nPolice left.\nPolice came.\n' >"$dir/m.txt"
$marked check "$dir/m.txt" 2>&1 | grep -c . | grep -qx 1 && $marked check "$dir/m.txt" 2>&1 | grep -q "m.txt:2: a text without" || { echo "a text without a head is not found once"; failed=1; }
printf '@ a-1 | 2020-05-04\nIn \303\221a [[police|PER]] and\n[[a man|-]] left.\n' >"$dir/m.txt"
$marked jsonl "$dir/m.txt" | grep -qF '"text": "In Ña police and\na man left.", "parties": [{"start": 6, "end": 12, "code": "PER"}, {"start": 17, "end": 22, "code": ""}]' || { echo "wrong marks"; failed=1; }
exit $failed

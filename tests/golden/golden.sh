#!/usr/bin/env bash
# Whole records of the example articles against the kept ones, the version stamp (coder) aside: golden.sh TACITUS [--update]
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd) bad=0
for f in "$here"/../../examples/*.txt; do
  kept="$here/$(basename "$f" .txt).jsonl"
  got=$("$1" code --date 2024-06-17 "$f" | sed 's/,"coder":"[^"]*"//; s/, "coder": "[^"]*"//')
  if [ "${2:-}" = --update ]; then printf '%s\n' "$got" > "$kept"; continue; fi
  diff <(printf '%s\n' "$got") "$kept" > /dev/null || { echo "$f: the records differ from $kept:"; diff <(printf '%s\n' "$got") "$kept" | head -n 12; bad=1; }
done
exit $bad

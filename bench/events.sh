#!/usr/bin/env bash
# Accuracy of coding: codes each set of texts and scores the records against its gold: bench/events.sh [DATA] (the folder that holds events/ and gsr/).
set -euo pipefail
cd "$(dirname "$0")/.."
data=${1:-../shared/data} tacitus=${TACITUS:-build/src/cli/tacitus} t=$(mktemp -d)
trap 'rm -rf "$t"' EXIT
for set in events gsr; do
  echo "== $set/dev"
  "$tacitus" code "$data/$set/dev.jsonl" > "$t/records.jsonl"
  python3 "$data/../tools/score.py" "$data/$set/dev.jsonl" "$t/records.jsonl"
done

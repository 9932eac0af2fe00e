#!/usr/bin/env bash
# What each witness of an act gives alone and both together: bench/witnesses.sh [DATA] (the folder that holds events/ and gsr/); PYTHON: one that has numpy.
# The frames alone code with --rules-only. The reader alone has a lexicon without events/ and a model that does not hear what the frames say of a form (deaf.py). `kept`: the texts of
# corpus/ that the model was not trained on (train/split.py).
set -euo pipefail
cd "$(dirname "$0")/.."
data=${1:-../shared/data} tacitus=${TACITUS:-build/src/cli/tacitus} python=${PYTHON:-/usr/bin/python3} t=$(mktemp -d)
trap 'rm -rf "$t"' EXIT
mkdir "$t/split"
"$python" train/split.py "$data/events/train.jsonl" corpus "$t/split" > "$t/log"
"$python" bench/deaf.py models/english.tacm "$t/deaf.tacm" > "$t/log"
cp -r lexicon "$t/lexicon"
rm -r "$t/lexicon/events"
"$tacitus" lexicon compile -o "$t/no_frames.lexc" "$t/lexicon" > "$t/log"
for gold in "$data/events/dev.jsonl" "$t/split/unseen.jsonl" "$data/gsr/dev.jsonl"; do
  name=$(basename "$(dirname "$gold")")
  [ "$name" = split ] && name=kept
  for who in frames reader both; do
    case $who in
    frames) how=(--rules-only) ;;
    reader) how=(--model "$t/deaf.tacm" --lexicon "$t/no_frames.lexc") ;;
    both) how=() ;;
    esac
    "$tacitus" code "${how[@]}" "$gold" > "$t/records.jsonl"
    "$python" "$data/../tools/score.py" "$gold" "$t/records.jsonl" | awk -v set="$name" -v who="$who" '/^event|^dyad/{printf "%-7s %-7s %s\n", set, who, $0}'
  done
done

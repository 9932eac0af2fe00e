#!/bin/sh
# Accuracy of coding: codes each set of texts and scores the records against its gold.
#   bench/events.sh TACITUS SCORE.py GOLD.jsonl...
# GOLD is in the scorer's format (one text a line with its events); its id, text and date are what is coded.
set -eu
tacitus=$1 score=$2
shift 2
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
for gold in "$@"; do
    echo "== $gold"
    "$tacitus" code "$gold" > "$out/records.jsonl"
    python3 "$score" "$gold" "$out/records.jsonl"
done

#!/usr/bin/env bash
# How many instructions a release build takes for a word, against what tests/instructions.txt keeps: more than 5% above it fails.
# tests/instructions.sh [--renew] [TACITUS]; --renew writes the counts of now into the file, to be committed by a change that is meant to cost them.
# Counted by valgrind, which shows every machine the same processor (AVX2), so that the machine and what else runs on it do not matter.
set -euo pipefail
cd "$(dirname "$0")/.."
renew=no
if [ "${1:-}" = --renew ]; then renew=yes; shift; fi
tacitus=${1:-build/src/cli/tacitus} kept=tests/instructions.txt t=$(mktemp -d)
trap 'rm -rf "$t"' EXIT
export ONEDNN_MAX_CPU_ISA=AVX2 TACITUS_VECTORS=wide
count() { # COMMAND FILE
  valgrind --tool=cachegrind --cache-sim=no --cachegrind-out-file=/dev/null --log-file="$t/log" "$tacitus" "$1" -j1 "$2" > "$t/out" || { cat "$t/log" >&2; exit 1; }
  sed -n 's/.*I *refs: *//p' "$t/log" | tr -d ,
}
text="$t/text.txt"
head -n 9 examples/strait-patrol.txt > "$text"
echo "China said no." > "$t/short.txt"
words=$(wc -w < "$text") start=$(count code "$t/short.txt")
now=$(echo "start $start"; for c in parse code; do n=$(count $c "$text"); echo "$c $(((n - start) / words))"; done)
if [ $renew = yes ]; then
  printf '# Instructions of a start, and of each word (by white space) behind it; tests/instructions.sh --renew writes this file.\n%s\n' "$now" | tee "$kept"
  exit
fi
failed=0
while read -r what n; do
  before=$(sed -n "s/^$what //p" "$kept")
  echo "$what: $n instructions, $before kept"
  if [ "$((n * 100))" -gt "$((before * 105))" ]; then
    echo "$what takes over 5% more than before: find out why, or say so with tests/instructions.sh --renew" >&2
    failed=1
  fi
done <<< "$now"
exit $failed

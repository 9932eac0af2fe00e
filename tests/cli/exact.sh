#!/usr/bin/env bash
# The same bytes whatever instructions the processor has, on any number of threads: exact.sh TACITUS
set -euo pipefail
cd "$(dirname "$0")/../.."
t=$(mktemp -d)
trap 'rm -rf "$t"' EXIT
code() { "$1" code --date 2024-06-17 -j "$2" examples/*.txt; }
code "$1" 1 > "$t/want"
[ -s "$t/want" ]
bad=0
same() { cmp -s "$t/want" "$t/got" || { echo "the records differ with $1"; bad=1; }; }
for isa in SSE41 AVX2 AVX512_CORE AVX512_CORE_VNNI; do # the library takes the lower of this and what the processor has
  ONEDNN_MAX_CPU_ISA=$isa code "$1" 1 > "$t/got"; same "ONEDNN_MAX_CPU_ISA=$isa"
done
for build in plain wide; do TACITUS_VECTORS=$build code "$1" 1 > "$t/got"; same "TACITUS_VECTORS=$build"; done
TACITUS_VECTORS=plain ONEDNN_MAX_CPU_ISA=SSE41 code "$1" 3 > "$t/got"; same "no wide instructions and three threads"
for f in examples/*.txt; do "$1" code --date 2024-06-17 "$f"; done > "$t/got"; same "a document a run"
exit $bad

#!/usr/bin/env bash
# The same bytes of records on aarch64: the whole program is built for it and codes the start of the examples under qemu. aarch64.sh TACITUS BUILD LIBRARIES
# LIBRARIES is what arm64-libs.sh unpacked. The test is skipped, and says so, where the compiler, qemu or the libraries are not there.
set -euo pipefail
tacitus=$1 build=$2/aarch64 libs=$3
source=$(cd "$(dirname "$0")/.." && pwd)
for need in aarch64-linux-gnu-gcc qemu-aarch64; do
    command -v $need >/dev/null || { echo "skipped: no $need here"; exit 77; }
done
[ -f "$libs/done" ] || { echo "skipped: no libraries for aarch64 in $libs (tests/arm64-libs.sh $libs unpacks them)"; exit 77; }
libs=$(cd "$libs" && pwd)
there=$libs/root/usr/lib/aarch64-linux-gnu
mkdir -p "$build"
cat > "$build.ini" <<INI
[binaries]
c = 'aarch64-linux-gnu-gcc'
ar = 'aarch64-linux-gnu-ar'
strip = 'aarch64-linux-gnu-strip'
pkgconfig = 'pkg-config'
exe_wrapper = ['qemu-aarch64', '-L', '/usr/aarch64-linux-gnu']
[properties]
sys_root = '$libs/root'
pkg_config_libdir = '$there/pkgconfig'
[built-in options]
c_args = ['-I$libs/root/usr/include']
c_link_args = ['-L$there', '-Wl,-rpath-link,$there']
[host_machine]
system = 'linux'
cpu_family = 'aarch64'
cpu = 'armv8-a'
endian = 'little'
INI
[ -f "$build/build.ninja" ] || meson setup "$build" "$source" --cross-file "$build.ini" -Dbuildtype=release > "$build.log" || { cat "$build.log"; exit 1; }
ninja -C "$build" --quiet src/cli/tacitus > "$build.log" || { cat "$build.log"; exit 1; }
t=$(mktemp -d)
trap 'rm -rf "$t"' EXIT
# Under qemu a word takes hundreds of times as long, so each example gives its first paragraphs only.
for f in "$source"/examples/*.txt; do head -c 700 "$f" > "$t/$(basename "$f")"; done
code() { "$@" code --date 2024-06-17 -j 1 "$t"/*.txt; }
code "$tacitus" > "$t/want"
[ -s "$t/want" ]
time code qemu-aarch64 -L /usr/aarch64-linux-gnu -E "LD_LIBRARY_PATH=$there" "$build/src/cli/tacitus" > "$t/got"
cmp "$t/want" "$t/got" || { echo "the records differ on aarch64"; diff "$t/want" "$t/got" | head -c 2000; exit 1; }
echo "$(wc -l < "$t/want") records, the same on aarch64"

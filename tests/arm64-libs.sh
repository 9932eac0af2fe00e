#!/usr/bin/env bash
# Unpacks the libraries that a build for aarch64 links into DIR, without installing anything: arm64-libs.sh DIR
# The lists of packages are kept in DIR too, so that this machine's own know of no other architecture.
set -euo pipefail
mkdir -p "$1/lists/partial" "$1/debs/partial" "$1/root"
dir=$(cd "$1" && pwd)
[ ! -f "$dir/done" ] || exit 0
options=(-qq -o "APT::Architecture=arm64" -o "APT::Architectures::=arm64" -o "Dir::State::Lists=$dir/lists" -o "Dir::Cache=$dir" -o "APT::Sandbox::User=root")
apt-get "${options[@]}" update
cd "$dir/debs"
apt-get "${options[@]}" download libxxhash-dev libxxhash0 libutf8proc-dev libutf8proc2 libjansson-dev libjansson4 libsqlite3-dev libsqlite3-0 libzstd-dev libzstd1
for deb in *.deb; do dpkg -x "$deb" "$dir/root"; done
rm -rf "$dir/lists" "$dir"/debs/*.deb
touch "$dir/done"

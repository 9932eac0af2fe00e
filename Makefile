# The two commands: `make run` shows the coder at work, `make test` tests it. Each installs what is missing (Debian packages) and builds.
SHELL := /bin/bash
PACKAGES := meson ninja-build gcc pkg-config libdnnl-dev libxxhash-dev libutf8proc-dev libjansson-dev libsqlite3-dev libzstd-dev libcmocka-dev
SUDO := $(if $(filter 0,$(shell id -u)),,sudo)
test: PACKAGES += python3-pandas gcc-aarch64-linux-gnu libc6-dev-arm64-cross qemu-user valgrind
.PHONY: run build test install packages bench clean

run: build
	@mkdir -p out
	@build/src/cli/tacitus code -o out/examples.jsonl examples/*.txt
	@for f in examples/*.txt; do echo; head -n 1 "$$f"; build/src/cli/tacitus code --format table "$$f"; done
	@echo; echo "The same records as JSONL: out/examples.jsonl"

build: packages
	@[ -f build/build.ninja ] || meson setup build -Dbuildtype=release >/dev/null
	@ninja -C build --quiet

test: packages
	@[ -f build-test/build.ninja ] || meson setup build-test -Dbuildtype=debugoptimized -Db_sanitize=address,undefined -Db_lundef=false >/dev/null
	@ninja -C build-test --quiet
	@tests/arm64-libs.sh build-test/arm64-libs || echo "No libraries for aarch64: its test is skipped."
	meson test -C build-test --print-errorlogs

install: build
	$(SUDO) meson install -C build --no-rebuild

packages:
	@missing=$$(for p in $(PACKAGES); do dpkg-query -W -f='$${Status}' $$p 2>/dev/null | grep -q 'ok installed' || echo $$p; done); \
	if [ -n "$$missing" ]; then echo "Installing Debian packages:" $$missing; \
	  $(SUDO) apt-get update -qq && DEBIAN_FRONTEND=noninteractive $(SUDO) apt-get install -y -qq $$missing >/dev/null; fi

bench: build
	bench/run

clean:
	rm -rf build build-test out

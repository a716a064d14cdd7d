# make serve   build, and serve on this machine
# make build   dist/, for any static host under any path
# make check   the quick part of the tests
# make test    everything
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.ONESHELL:
.DEFAULT_GOAL := help

TOOLS ?= $(HOME)/.local/share/first-contact/tools
export FIRST_CONTACT_TOOLS := $(TOOLS)
export PATH := $(TOOLS)/bin:$(CURDIR)/tests/e2e/node_modules/.bin:$(PATH)
export CARGO_TERM_COLOR ?= auto
# Some shells set NO_COLOR=1, which Trunk does not understand.
unexport NO_COLOR

HOST ?= 127.0.0.1
PORT ?= 8080
PREFIX ?= /
# A file to serve as deployment.json, to try a deployment's settings.
DEPLOYMENT ?=
# Pages that may show First Contact in a frame, such as "https://portal.example". Nobody, when empty.
FRAME_ANCESTORS ?=
export FRAME_ANCESTORS
# The folder of a language, and where to write it when it is compiled.
LANGUAGE ?=
INTO ?= .
# The host that "make check-headers" asks.
URL ?=
# How many cases each law is tried with by "make prove".
CASES ?= 20000
# How often the fuzzer runs each reader by "make prove".
FUZZ_RUNS ?= 10000000
# How many texts go between us and other programs for sealed files, for keys and with passphrases.
RECORDS ?= 20
SECRETS ?= 3

.PHONY: pictures interop vectors fuzz storage traces single-file check-headers sbom reproducible help serve build test check fmt lint native e2e bench prove clean setup-serve setup-test release

help:
	@echo "make serve   build and serve on http://$(HOST):$(PORT) (PORT=…, PREFIX=/path/, DEPLOYMENT=file)"
	echo "make build   dist/, ready for any static host under any path"
	echo "make single-file     dist-single/notes.html: one file that works from a disk (DEPLOYMENT=file)"
	echo "make check-language  says all that is wrong with a language (LANGUAGE=locales/fr; TRANSLATING.md)"
	echo "make compile-language   writes its words for a hosted build (LANGUAGE=locales/fr, INTO=folder)"
	echo "make check-headers   asks a host whether it serves as it should (URL=https://…)"
	echo "make sbom    hosting/sbom.cdx.json: what the programs are made of"
	echo "make check   format, lints and native tests (fast)"
	echo "make test    check, the release build and the tests in a browser"
	echo "make e2e     the tests in a browser alone (ARGS=… for Playwright)"
	echo "make pictures        every screen against the pictures of it that were looked at (UPDATE=1 keeps new ones)"
	echo "make bench   sizes and times of the release build"
	echo "make prove   the laws with CASES=$(CASES) cases each, hundreds of kills, and that two builds are the same (long)"
	echo "make clean   removes what was built"

setup-serve:
	@scripts/setup.sh serve

setup-test:
	@scripts/setup.sh test

# No path of this machine in the program: the sources of dependencies are named from a fixed place.
release:
	@cargo fetch --quiet --locked
	flags="--remap-path-prefix=$(CURDIR)=."
	for place in "$${CARGO_HOME:-$$HOME/.cargo}"/registry/src/*/; do flags="$$flags --remap-path-prefix=$${place%/}=deps"; done
	export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS="$$flags"
	trunk build --release

build: setup-serve
	@$(MAKE) --no-print-directory release

serve: build
	@exec node scripts/serve.mjs --host "$(HOST)" --port "$(PORT)" --prefix "$(PREFIX)" $(if $(DEPLOYMENT),--deployment "$(DEPLOYMENT)")

single-file: build
	@node scripts/single-file.mjs $(if $(DEPLOYMENT),--deployment "$(DEPLOYMENT)")

check-headers:
	@node scripts/check-headers.mjs "$(URL)"

# What TRANSLATING.md is about.
.PHONY: check-language compile-language
check-language:
	@cargo run --quiet --locked --no-default-features --example catalogue -- check "$(LANGUAGE)"

compile-language:
	@cargo run --quiet --locked --no-default-features --example catalogue -- compile "$(LANGUAGE)" "$(INTO)"

sbom:
	@node scripts/sbom.mjs

fmt:
	@cargo fmt --check

# The domain alone, everything natively, and the two programs as they are served.
lint:
	@cargo clippy --locked --all-targets --no-default-features -- -D warnings
	cargo clippy --locked --all-targets --features markup -- -D warnings
	cargo clippy --locked --lib --target wasm32-unknown-unknown --no-default-features --features web -- -D warnings
	cargo clippy --locked --lib --target wasm32-unknown-unknown --no-default-features --features engine -- -D warnings
	cargo clippy --locked --all-targets --no-default-features --features vault -- -D warnings
	cargo clippy --locked --lib --target wasm32-unknown-unknown --no-default-features --features vault -- -D warnings

# The domain where Yew does not exist, then everything natively, then the vault.
native:
	@cargo test --locked --no-default-features
	cargo test --locked --features markup
	cargo test --locked --no-default-features --features vault --test vault --test vectors

check: fmt lint native

# Sealed files with other programs for them, both ways: RECORDS texts for keys, SECRETS with passphrases.
interop: setup-test
	@cargo build --locked --quiet --no-default-features --features vault --example ours
	node tests/interop/interop.mjs --records $(RECORDS) --secrets $(SECRETS)

# The published test vectors as WebAssembly, in Node: optimised, or they take long.
vectors:
	@CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER=wasm-bindgen-test-runner CARGO_PROFILE_TEST_OPT_LEVEL=2 \
		cargo test --locked --target wasm32-unknown-unknown --no-default-features --features vault --test vectors

# The fuzzer over every reader, FUZZ_RUNS runs each; what it finds is left in tests/fuzz/artifacts.
fuzz:
	@if ! cargo fuzz --version >/dev/null 2>&1; then cargo install cargo-fuzz --version 0.13.2 --locked --root "$(TOOLS)" --quiet; fi
	for target in tests/fuzz/fuzz_targets/*.rs; do
		name=$$(basename "$$target" .rs); found=$$(mktemp -d)
		cargo fuzz run --fuzz-dir tests/fuzz --sanitizer none "$$name" "$$found" "tests/fuzz/corpus/$$name" -- \
			-runs=$(FUZZ_RUNS) -max_len=4096 -rss_limit_mb=8192 -timeout=20 -print_final_stats=1 2>&1 | grep -a -E "panicked|number_of_executed|ERROR" || exit 1
		rm -rf "$$found"
	done

e2e: setup-test release
	@cd tests/e2e && npx --no-install playwright test $(if $(ARGS),--pass-with-no-tests $(ARGS))

test: setup-test
	@$(MAKE) --no-print-directory check
	$(MAKE) --no-print-directory storage e2e

# What is kept on the device, in a browser that is killed, filled up and damaged. Some of each; "make prove" does hundreds.
KILLS ?= 10
TYPINGS ?= 5
FULLS ?= 3
DAMAGES ?= 10
# Most ms of typing that may be lost; none stated, none checked, since a busy machine is slow.
MOST_LOST ?=
storage: setup-test release
	@node tests/prove/older.mjs
	node tests/prove/kill.mjs --points $(KILLS)
	node tests/prove/typing.mjs --points $(TYPINGS) $(if $(MOST_LOST),--most $(MOST_LOST))
	node tests/prove/full.mjs --cycles $(FULLS)
	node tests/prove/corrupt.mjs --rounds $(DAMAGES)

# What a screening leaves on the disk and in memory, every screen with every ending, and faults and messages by the thousand. The
# tests in a browser do some of each.
traces: setup-test release
	@node --test tests/prove/scan.test.mjs
	node tests/prove/disk.mjs
	node tests/prove/disk.mjs --protect --every 4
	node tests/prove/memory.mjs --runs 3 --to "What goes to whom"
	node tests/prove/memory.mjs --first
	node tests/prove/memory.mjs --bare
	node tests/prove/memory.mjs --protect --lock
	cd tests/e2e && PROVE=1 npx --no-install playwright test hardening

# Each screen in three scripts, four sizes and three themes, against the pictures that are kept. UPDATE=1 keeps new ones: look at them.
pictures: setup-test release
	@cd tests/e2e && PICTURES=1 npx --no-install playwright test pictures

bench: setup-test release
	@node scripts/bench.mjs $(ARGS)

prove:
	@PROPTEST_CASES=$(CASES) CARGO_PROFILE_TEST_OPT_LEVEL=2 cargo test --locked --no-default-features
	$(MAKE) --no-print-directory vectors
	$(MAKE) --no-print-directory interop RECORDS=1000 SECRETS=1000
	$(MAKE) --no-print-directory fuzz
	$(MAKE) --no-print-directory storage KILLS=200 TYPINGS=200 FULLS=50 DAMAGES=100 MOST_LOST=1000
	$(MAKE) --no-print-directory traces
	$(MAKE) --no-print-directory pictures
	$(MAKE) --no-print-directory reproducible

# Builds twice, the second time with everything compiled anew elsewhere, and compares every byte.
reproducible: setup-serve
	@$(MAKE) --no-print-directory release
	first=$$(mktemp -d); second=$$(mktemp -d); trap 'rm -rf "$$first" "$$second"' EXIT
	cp -a dist/. "$$first"
	CARGO_TARGET_DIR="$$second" $(MAKE) --no-print-directory release
	diff -r "$$first" dist && echo "Both builds are the same, byte for byte:" && sha256sum dist/index.html dist/sw.js

clean:
	@cargo clean --quiet
	rm -rf dist dist-single hosting tests/e2e/test-results tests/e2e/playwright-report

#!/usr/bin/env bash
# Installs what First Contact is built and tested with, each at one version, and only what is missing.
#   scripts/setup.sh serve    what building and serving needs
#   scripts/setup.sh test     that, and a browser for the tests
set -euo pipefail

mode="${1:-test}"
case "$mode" in
serve | test) ;;
*)
  echo "usage: scripts/setup.sh [serve|test]" >&2
  exit 2
  ;;
esac

trunk_version=0.21.14
bindgen_version=0.2.130
tools="${FIRST_CONTACT_TOOLS:-$HOME/.local/share/first-contact/tools}"
root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
e2e="$root/tests/e2e"
export PATH="$tools/bin:$PATH"

say() { echo "setup: $*"; }
fail() {
  echo "setup: $*" >&2
  exit 1
}
have() { command -v "$1" >/dev/null 2>&1; }
as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi; }
# The pinned version of an npm package, and the one that is installed.
wanted() { node -p "const p = require('$e2e/package.json'); ({ ...p.dependencies, ...p.devDependencies })['$1']"; }
present() { node -p "require('$e2e/node_modules/$1/package.json').version" 2>/dev/null || true; }

have cargo || fail "Rust is missing. Install it with rustup (rustup.rs), then run this again."
# The version that Cargo.toml asks for.
rust="$(sed -n 's/^rust-version = "\(.*\)"$/\1/p' "$root/Cargo.toml")"
found="$(cargo --version | cut -d ' ' -f 2)"
[ "$(printf '%s\n' "$rust" "${found%%-*}" | sort -V | head -n 1)" = "$rust" ] ||
  fail "Rust $rust or later is needed; this is $found. With rustup: rustup update stable"
have cc || fail "a C compiler is missing; Rust links with it. Install one (Debian: build-essential), then run this again."
{ have node && have npm; } || fail "Node.js 20 or later with npm is missing. Install it, then run this again."
[ "$(node -p 'process.versions.node.split(".")[0]')" -ge 20 ] || fail "Node.js 20 or later is needed; this is $(node --version)."

# Rust for the browser.
if [ ! -d "$(rustc --print sysroot)/lib/rustlib/wasm32-unknown-unknown/lib" ]; then
  have rustup || fail "Rust's wasm32-unknown-unknown target is missing, and there is no rustup to add it."
  say "adding Rust's WebAssembly target, some seconds …"
  rustup target add wasm32-unknown-unknown
fi

if [ "$mode" = test ]; then
  for component in rustfmt clippy; do
    # rustup leaves a stand-in for what is not installed, so the tool itself is asked.
    if ! cargo "${component#rust}" --version >/dev/null 2>&1; then
      have rustup || fail "Rust's $component is missing, and there is no rustup to add it."
      say "adding Rust's $component, some seconds …"
      rustup component add "$component"
    fi
  done
fi

# The build tools, compiled once per machine. Speed of compiling counts here more than speed of the tools. An
# interrupted run goes on where it was.
light=(env CARGO_PROFILE_RELEASE_OPT_LEVEL=1 CARGO_PROFILE_RELEASE_LTO=off CARGO_PROFILE_RELEASE_CODEGEN_UNITS=16
  CARGO_PROFILE_RELEASE_DEBUG=0 CARGO_TARGET_DIR="$tools/build")
compiled=no
if [ "$(wasm-bindgen --version 2>/dev/null)" != "wasm-bindgen $bindgen_version" ]; then
  say "compiling wasm-bindgen $bindgen_version into $tools, once; about 3 minutes on two cores …"
  # Not --locked: the list of versions it was published with is not always to be had.
  "${light[@]}" cargo install wasm-bindgen-cli --version "$bindgen_version" --no-default-features --root "$tools" --quiet
  compiled=yes
fi
if [ "$(trunk --version 2>/dev/null)" != "trunk $trunk_version" ]; then
  say "compiling trunk $trunk_version into $tools, once; about 6 minutes on two cores …"
  "${light[@]}" cargo install trunk --version "$trunk_version" --locked --no-default-features --root "$tools" --quiet
  compiled=yes
fi
if [ "$compiled" = yes ]; then rm -rf "$tools/build"; fi

# wasm-opt, and for tests the browser driver.
packages=(binaryen)
omit=(--omit=dev)
if [ "$mode" = test ]; then
  packages+=(@playwright/test @axe-core/playwright age-encryption csp_evaluator hash-wasm)
  omit=()
fi
for package in "${packages[@]}"; do
  if [ "$(present "$package")" != "$(wanted "$package")" ]; then
    say "installing npm packages into tests/e2e/node_modules, some seconds …"
    (cd "$e2e" && PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 npm ci --no-audit --no-fund --loglevel=error ${omit[@]+"${omit[@]}"})
    break
  fi
done

# The crates, so that building needs no network. Cargo.lock says which.
if [ ! -f "$root/Cargo.lock" ]; then
  say "writing Cargo.lock …"
  (cd "$root" && cargo generate-lockfile --quiet)
fi
if ! (cd "$root" && cargo metadata --locked --offline --format-version 1 >/dev/null 2>&1); then
  say "fetching the crates that Cargo.lock names, some seconds …"
  (cd "$root" && cargo fetch --locked --quiet)
fi

installs() {
  have apt-get && { [ "$(id -u)" = 0 ] || have sudo; } || return 1
  say "installing $1 with apt-get, about a minute …"
  as_root apt-get update -qq && as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$1" >/dev/null ||
    { say "apt-get could not install it." && return 1; }
}

# The browser, looked for as tests/e2e/playwright.config.mjs does: FIRST_CONTACT_CHROMIUM, then the path, then Playwright's own.
browser() {
  if [ -n "${FIRST_CONTACT_CHROMIUM:-}" ]; then
    [ -x "$FIRST_CONTACT_CHROMIUM" ] || fail "FIRST_CONTACT_CHROMIUM names no program that can be run; correct it or unset it."
    return 0
  fi
  for name in chromium chromium-browser google-chrome google-chrome-stable; do have "$name" && return 0; done
  [ -x "$(cd "$e2e" && node -p 'require("@playwright/test").chromium.executablePath()' 2>/dev/null)" ]
}
if [ "$mode" = test ] && ! browser && ! { installs chromium && browser; }; then
  say "fetching Playwright's own Chromium, about a minute …"
  (cd "$e2e" && npx playwright install chromium)
fi

# pdftotext reads the printed summary back.
if [ "$mode" = test ] && ! have pdftotext && ! installs poppler-utils; then
  fail "pdftotext is missing; the tests read the printed summary with it. Install poppler-utils, then run this again."
fi

# What the tests read printed summaries with.
if [ "$mode" = test ] && ! { have pdftotext && have pdfinfo; }; then
  if have apt-get && { [ "$(id -u)" = 0 ] || have sudo; }; then
    say "installing poppler-utils with apt-get, some seconds …"
    as_root apt-get update -qq && as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends poppler-utils >/dev/null || true
  fi
  { have pdftotext && have pdfinfo; } || fail "pdftotext and pdfinfo are missing; the tests read printed summaries with them. Install poppler (Debian: poppler-utils; macOS: brew install poppler), then run this again."
fi

# What the tests open sealed files with, at a terminal that Python makes.
if [ "$mode" = test ] && ! have age && ! installs age; then
  fail "age is missing; the tests open sealed files with it. Install it (Debian: age), then run this again."
fi
if [ "$mode" = test ] && ! have python3 && ! installs python3; then
  fail "Python is missing; the tests type passphrases at a terminal with it. Install it (Debian: python3), then run this again."
fi

# What the tests open ZIP files with.
if [ "$mode" = test ] && ! have 7z && ! installs p7zip-full; then
  fail "7z is missing; the tests open ZIP files with it. Install 7-Zip (Debian: p7zip-full), then run this again."
fi

say "ready."

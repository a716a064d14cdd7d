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
have cc || fail "a C compiler is missing; Rust links with it. Install one (Debian: build-essential), then run this again."
{ have node && have npm; } || fail "Node.js 20 or later with npm is missing. Install it, then run this again."
[ "$(node -p 'process.versions.node.split(".")[0]')" -ge 20 ] || fail "Node.js 20 or later is needed; this is $(node --version)."

# Rust for the browser.
if [ ! -d "$(rustc --print sysroot)/lib/rustlib/wasm32-unknown-unknown/lib" ]; then
  have rustup || fail "Rust's wasm32-unknown-unknown target is missing, and there is no rustup to add it."
  say "adding Rust's WebAssembly target, some seconds …"
  rustup target add wasm32-unknown-unknown
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
  packages+=(@playwright/test @axe-core/playwright)
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

# The browser.
browser() { for name in chromium chromium-browser google-chrome; do have "$name" && return 0; done; return 1; }
if [ "$mode" = test ] && ! browser; then
  if have apt-get && { [ "$(id -u)" = 0 ] || have sudo; }; then
    say "installing Chromium with apt-get, about a minute …"
    as_root apt-get update -qq && as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium >/dev/null ||
      say "apt-get could not install it."
  fi
  if ! browser; then
    say "fetching Playwright's own Chromium, about a minute …"
    (cd "$e2e" && npx playwright install chromium)
  fi
fi

say "ready."

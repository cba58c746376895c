# From a machine with only rustup's stable to one that builds WebAssembly: standard library, trunk, wasm-bindgen.
# Each function looks first and does nothing when the thing is there.
# shellcheck shell=bash

WASM=wasm32-unknown-unknown
# Tools whose version on this machine differs from ours go here, so that nobody's own tool is replaced.
TOOLS="${XDG_CACHE_HOME:-$HOME/.cache}/doelgroepregister/tools"
CARGO_HOME="${CARGO_HOME:-$HOME/.cargo}"
export CARGO_HOME
export PATH="$TOOLS/bin:$CARGO_HOME/bin:$ROOT/node_modules/.bin:$PATH"

TRUNK_VERSION=0.21.14
WASM_PACK_VERSION=0.15.1
# The crate and the command must be one version: Cargo.toml is where it is kept.
WASM_BINDGEN_VERSION=$(sed -n 's/^wasm-bindgen = "=\(.*\)"/\1/p' "$ROOT/Cargo.toml")

has_wasm_std() {
  local dir
  dir=$(rustc --print target-libdir --target "$WASM" 2>/dev/null) || return 1
  compgen -G "$dir/libstd-*.rlib" >/dev/null
}

# Debian's compiler moves with its security updates; a library built by another version is useless to it.
debian_std_is_current() {
  local dir
  dir=$(/usr/bin/rustc --print target-libdir --target "$WASM" 2>/dev/null) || return 1
  [ "$(cat "$dir/built-by" 2>/dev/null)" = "$(/usr/bin/rustc -V)" ] && compgen -G "$dir/libstd-*.rlib" >/dev/null
}

ensure_rust() {
  if has rustup && rustup toolchain list 2>/dev/null | grep -q '^debian-web' && debian_std_is_current; then
    use_debian_rust
    return
  fi
  if has rustc && has_wasm_std; then return; fi
  if has rustup; then
    say "Adding the WebAssembly target with rustup (gives up after 60 s)"
    if timeout 60 rustup target add "$WASM" >"$LOG_DIR/rustup.log" 2>&1 && has_wasm_std; then return; fi
    note "not available from here; going on with Debian's own Rust"
  fi
  apt_install "Debian's Rust" rustc-web cargo-web rust-web-src rust-web-llvm rustfmt-web rust-web-clippy
  # Debian's rust-lld is a link to a linker of the same LLVM (lld-22, say), which no package asks for.
  has rust-lld || apt_install "the linker of Debian's Rust" "$(basename "$(readlink /usr/bin/rust-lld)")"
  debian_std_is_current || run_step wasm-std "Building Rust's standard library for WebAssembly (about 2 minutes, once)" build_debian_std
  use_debian_rust
}

build_debian_std() {
  local work dir
  work=$(mktemp -d)
  dir=$(/usr/bin/rustc --print target-libdir --target "$WASM")
  mkdir -p "$work/src"
  printf '[package]\nname = "std-for-wasm"\nversion = "0.0.0"\nedition = "2021"\n[lib]\ncrate-type = ["cdylib"]\n' >"$work/Cargo.toml"
  : >"$work/src/lib.rs"
  # Bitcode is what fat LTO needs from the standard library; `test` is what wasm-pack test needs.
  (cd "$work" && env -u CARGO_TARGET_DIR RUSTC=/usr/bin/rustc RUSTC_BOOTSTRAP=1 RUSTFLAGS=-Cembed-bitcode=yes \
    /usr/bin/cargo build --release -Zbuild-std=std,panic_abort,test --target "$WASM") || return 1
  as_root mkdir -p "$dir" || return 1
  as_root find "$dir" -name '*.rlib' -delete
  as_root cp "$work/target/$WASM/release/deps/"*.rlib "$dir/" || return 1
  /usr/bin/rustc -V | as_root tee "$dir/built-by" || return 1
  rm -rf "$work" "${CARGO_TARGET_DIR:-$ROOT/target}/$WASM"
}

use_debian_rust() {
  has rustup || return 0
  rustup toolchain list 2>/dev/null | grep -q '^debian-web' || rustup toolchain link debian-web /usr >/dev/null 2>&1 \
    || fail "rustup could not link Debian's Rust." "Try it by hand: rustup toolchain link debian-web /usr"
  export RUSTUP_TOOLCHAIN=debian-web
  # So that a plain `cargo` or `wasm-pack test` in this folder finds the same compiler.
  (unset RUSTUP_TOOLCHAIN; rustup override list 2>/dev/null | grep -qE "^$ROOT[[:space:]]+debian-web" || rustup override set --path "$ROOT" debian-web >/dev/null 2>&1) || true
}

# ensure_tool NAME CRATE VERSION MINUTES [cargo install flags]: from the package registry, as fast to build as possible; it is a tool, not the product.
ensure_tool() {
  local name=$1 crate=$2 version=$3 minutes=$4 root=()
  shift 4
  if has "$name"; then
    "$name" --version 2>/dev/null | grep -qwF "$version" && return 0
    root=(--root "$TOOLS")
  fi
  run_step "install-$name" "Building $name $version (about $minutes minutes, once)" \
    env -u CARGO_TARGET_DIR CARGO_PROFILE_RELEASE_OPT_LEVEL=0 CARGO_PROFILE_RELEASE_LTO=off CARGO_PROFILE_RELEASE_CODEGEN_UNITS=16 \
    cargo install "$crate@$version" --force ${root[@]+"${root[@]}"} "$@"
  hash -r
  has "$name" || fail "$name was built but is not found." "Put $CARGO_HOME/bin on your PATH."
}

ensure_node() {
  has node || fail "Node.js is missing; the style sheets and the browser tests need it." "Install version 20 or newer: apt-get install nodejs npm, or see nodejs.org."
  has npm || fail "npm is missing." "Install it: apt-get install npm"
  local major
  major=$(node --version | sed 's/v\([0-9]*\).*/\1/')
  [ "$major" -ge 20 ] || fail "Node.js $major is too old." "Install version 20 or newer."
  local stamp="$ROOT/node_modules/.installed"
  [ "$stamp" -nt "$ROOT/package-lock.json" ] && return 0
  run_step npm "Installing the design system and wasm-opt with npm (about half a minute)" npm ci --prefix "$ROOT" --ignore-scripts --omit=peer --no-audit --no-fund
  touch "$stamp"
}

ensure_cc() { { has cc && echo 'int main(void){return 0;}' | cc -x c -o /dev/null - 2>/dev/null; } || apt_install "a C compiler (for SQLite)" gcc libc6-dev; }

# What building needs.
ensure_build_tools() {
  require_disk 5000
  ensure_node
  ensure_cc
  ensure_rust
  ensure_tool trunk trunk "$TRUNK_VERSION" 5 --locked
  # Without --locked: its lock names a crate that a registry may not have yet.
  ensure_tool wasm-bindgen wasm-bindgen-cli "$WASM_BINDGEN_VERSION" 2
}

# What testing needs besides.
ensure_test_tools() {
  ensure_build_tools
  if ! { has chromium && has chromedriver; }; then apt_install "Chromium and its driver (for the browser tests)" chromium chromium-driver; fi
  # The journeys take half the time without its windows; where the package is not to be had, they are made with them.
  has chromium-headless-shell || (apt_install "Chromium without windows (for the journeys)" chromium-headless-shell) || note "Going on with chromium itself."
  ensure_postgres
  ensure_tool wasm-pack wasm-pack "$WASM_PACK_VERSION" 2 --locked
}

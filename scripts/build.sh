# Building the application and the server. Each looks whether anything changed and does nothing when not.
# shellcheck shell=bash

TARGET_DIR="${CARGO_TARGET_DIR:-$ROOT/target}"
SERVER="$TARGET_DIR/release/doelgroepregister"
GALLERY="$TARGET_DIR/bouwstenen"
export DOELGROEPREGISTER_BIN="$SERVER" DIST="$ROOT/dist" DIST_BOUWSTENEN="$GALLERY"

# What the application is made of.
UI_SOURCES=(LICENSE THIRD-PARTY.md src style public index.html Cargo.toml Cargo.lock Trunk.toml .cargo package-lock.json crates/domain/src crates/contract/src)

# Whether the application in this folder is of today's sources.
ui_is_current() {
  local made=$1/index.html.br
  [ -f "$made" ] || return 1
  [ -z "$(find "${UI_SOURCES[@]}" -path style/dist -prune -o -type f -newer "$made" -print -quit)" ]
}

# build_into FOLDER DESCRIPTION: the application, with the features in TRUNK_BUILD_FEATURES (style/build.mjs reads it too).
build_into() {
  local dist=$1 what=$2
  ui_is_current "$dist" && return 0
  # Trunk itself fetches nothing; cargo fetches the crates once, so that it can be told so.
  run_step fetch "Fetching the crates of the application" cargo fetch --locked --target "$WASM"
  mkdir -p "$dist"
  run_step trunk "$what to WebAssembly (3 to 4 minutes the first time)" \
    trunk build --release --offline --skip-version-check --dist "$dist"
  [ -f "$dist/index.html.br" ] || fail "The application was built, but $dist is not complete." "Look at $LOG_DIR/trunk.log"
}

build_ui() { build_into dist "Building the application"; }

# The same with the gallery, in a folder of its own: it is for who builds, and never part of what visitors get.
build_gallery() { TRUNK_BUILD_FEATURES=bouwstenen build_into "$GALLERY" "Building the application with the gallery"; }

build_server() {
  run_step server "Building the server (4 minutes the first time)" cargo build --release --locked -p api
}

port_is_free() { ! (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

# Building the application and the server. Each looks whether anything changed and does nothing when not.
# shellcheck shell=bash

TARGET_DIR="${CARGO_TARGET_DIR:-$ROOT/target}"
SERVER="$TARGET_DIR/release/doelgroepregister"
export DOELGROEPREGISTER_BIN="$SERVER" DIST="$ROOT/dist"

# What the application is made of.
UI_SOURCES=(LICENSE THIRD-PARTY.md src style public index.html Cargo.toml Cargo.lock Trunk.toml .cargo package-lock.json crates/domain/src crates/contract/src)

ui_is_current() {
  [ -f dist/index.html.br ] || return 1
  [ -z "$(find "${UI_SOURCES[@]}" -path style/dist -prune -o -type f -newer dist/index.html.br -print -quit)" ]
}

build_ui() {
  ui_is_current && return 0
  local offline=()
  # Trunk itself fetches nothing; cargo fetches the crates once, so that it can be told so.
  run_step fetch "Fetching the crates of the application" cargo fetch --locked --target "$WASM"
  offline=(--offline)
  run_step trunk "Building the application to WebAssembly (3 to 4 minutes the first time)" \
    trunk build --release "${offline[@]}" --skip-version-check
  [ -f dist/index.html.br ] || fail "The application was built, but dist/ is not complete." "Look at $LOG_DIR/trunk.log"
}

build_server() {
  run_step server "Building the server (4 minutes the first time)" cargo build --release --locked -p api
}

port_is_free() { ! (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

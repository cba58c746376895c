# ./dev check: what no test sees: format, lints, documentation, house rules, and what a first visit weighs.
# shellcheck shell=bash

CHECKS_FAILED=0

# check NAME DESCRIPTION COMMAND...: goes on after a failure.
check() {
  local name=$1 what=$2 log="$LOG_DIR/check-$1.log"
  shift 2
  if "$@" >"$log" 2>&1; then
    say "$what: good"
  else
    CHECKS_FAILED=$((CHECKS_FAILED + 1))
    say "$what: NOT GOOD"
    tail -n 60 "$log"
  fi
}

# A file that does not fit in the head is two files.
files_are_small() {
  local long
  long=$(git ls-files -z --cached --others --exclude-standard -- '*.rs' '*.mjs' '*.sh' dev | xargs -0 wc -l | awk '$2 != "total" && $1 > 330 {print $1, $2}')
  [ -z "$long" ] || { echo "Files of more than 330 lines:"; echo "$long"; return 1; }
}

# Only api_client speaks HTTP, only teksten holds sentences, only paths spells addresses.
layers_hold() {
  local bad=0
  if grep -rnE 'gloo_net|fetch_with' src --include='*.rs' | grep -v '^src/api_client[./]'; then echo "HTTP outside api_client"; bad=1; fi
  if grep -rnE 'href="/' src --include='*.rs'; then echo "An address outside paths.rs"; bad=1; fi
  if grep -nE '^(sqlx|axum|tokio|serde_json|serde|web-sys|reqwest) ?=' crates/domain/Cargo.toml; then echo "domain does I/O"; bad=1; fi
  if grep -rnE 'sqlx::' crates/api/src --include='*.rs' | grep -v '^crates/api/src/store/'; then echo "SQL outside the store"; bad=1; fi
  if grep -rnE 'Sqlite[A-Z]|Pg[A-Z][a-z]|PRAGMA|pg_advisory' crates/api/src --include='*.rs' | grep -vE '^crates/api/src/store/sql/(sqlite|postgres|mod)\.rs'; then echo "What one database does its own way, outside its file"; bad=1; fi
  return "$bad"
}

versions_agree() {
  grep -q "wasm_bindgen = \"$WASM_BINDGEN_VERSION\"" Trunk.toml || { echo "wasm-bindgen: Cargo.toml and Trunk.toml differ"; return 1; }
}

cmd_check() {
  [ $# -eq 0 ] || fail "./dev check does not know '$1'." "Use: ./dev check"
  ensure_test_tools
  unset DATABASE_URL
  check fmt "Format" cargo fmt --all --check
  check clippy "Lints of rules, contract and API" cargo clippy --locked -p domain -p contract -p api --all-targets --features contract/openapi -- -D warnings
  check clippy-web "Lints of the application" cargo clippy --locked -p doelgroepregister-web --target "$WASM" --all-targets --features bouwstenen -- -D warnings
  check clippy-release "Lints of the application without its gallery" cargo clippy --locked -p doelgroepregister-web --target "$WASM" -- -D warnings
  check doc "Documentation" env RUSTDOCFLAGS="-D warnings" cargo doc --locked --no-deps -p domain -p contract -p api
  check small "Files that fit in the head" files_are_small
  check layers "Layers" layers_hold
  check versions "Pinned versions agree" versions_agree
  check html "HTML of the start page" npx --no-install html-validate --config style/htmlvalidate.json index.html
  build_ui
  build_server
  check budget "What a first visit requests" node e2e/budget.mjs
  cat "$LOG_DIR/check-budget.log"
  if [ "$CHECKS_FAILED" -gt 0 ]; then
    echo "$CHECKS_FAILED checks are not good"
    return 1
  fi
  echo "All checks are good"
}

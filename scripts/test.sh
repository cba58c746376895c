# ./dev test: all tests. Goes on after a failure, so that one run tells everything, and counts at the end.
# shellcheck shell=bash

PASSED=0
FAILED=0

# Adds the "test result:" lines of cargo's and wasm-pack's test runners.
count_rust() {
  local log=$1 p f
  p=$(grep -oE '^test result: .* ([0-9]+) passed' "$log" | grep -oE '[0-9]+ passed' | awk '{s += $1} END {print s + 0}')
  f=$(grep -oE '^test result: .* ([0-9]+) failed' "$log" | grep -oE '[0-9]+ failed' | awk '{s += $1} END {print s + 0}')
  PASSED=$((PASSED + p))
  FAILED=$((FAILED + f))
  note "$p passed, $f failed"
}

# suite NAME DESCRIPTION COUNTER COMMAND...
suite() {
  local name=$1 what=$2 counter=$3 log="$LOG_DIR/test-$1.log" start=$SECONDS before=$FAILED
  shift 3
  say "$what"
  if "$@" >"$log" 2>&1; then
    "$counter" "$log"
  else
    "$counter" "$log"
    # A suite that did not come to its tests has failed too.
    [ "$FAILED" -gt "$before" ] || FAILED=$((FAILED + 1))
    tail -n 80 "$log" >&2
    note "FAILED; the whole log is in $log"
  fi
  note "$((SECONDS - start)) s"
}

count_journeys() {
  local counts
  counts=$(node -e '
    const { stats } = JSON.parse(require("node:fs").readFileSync("e2e/uitvoer/uitslag.json", "utf8"));
    console.log(stats.expected + stats.flaky, stats.unexpected);' 2>/dev/null) || counts="0 1"
  PASSED=$((PASSED + ${counts% *}))
  FAILED=$((FAILED + ${counts#* }))
  note "${counts% *} passed, ${counts#* } failed"
  # How many states were looked at in how many circumstances, and what was found; nothing when no state was.
  [ ! -f e2e/uitvoer/matrix.json ] || note "$(grep -E '^matrix: ' "$1" | tail -n 1)"
}

cmd_test() {
  local only=""
  while [ $# -gt 0 ]; do
    case $1 in
      --alleen) only=${2:?--alleen needs a part of the name of a test}; shift 2 ;;
      *) fail "./dev test does not know '$1'." "Use: ./dev test [--alleen PATROON]" ;;
    esac
  done
  ensure_test_tools
  # Somebody's own database is not for tests; each suite says which one it is about.
  unset DATABASE_URL TEST_DATABASE_URL
  suite rust "Rules, contract and API on SQLite (unit, property, documentation and HTTP tests)" count_rust \
    cargo test --locked --no-fail-fast -p domain -p contract -p api ${only:+-- "$only"}
  suite postgres "API on PostgreSQL" count_rust \
    with_postgres cargo test --locked --no-fail-fast -p api --test '*' ${only:+-- "$only"}
  suite wasm "Components and pages in a real browser" count_rust \
    wasm-pack test --headless --chrome ${only:+-- -- "$only"}
  build_ui
  build_gallery
  build_server
  rm -f e2e/uitvoer/uitslag.json e2e/uitvoer/matrix.json
  suite e2e "Journeys in a real browser against the real server" count_journeys \
    npx --no-install playwright test --config e2e/playwright.config.mjs ${only:+--pass-with-no-tests --grep "$only"}
  rm -f e2e/uitvoer/uitslag.json e2e/uitvoer/matrix.json
  # Those in which the register is asked, filled or stopped; the others would show the same twice.
  suite e2e-postgres "Journeys that need the register, on PostgreSQL" count_journeys \
    with_postgres npx --no-install playwright test --config e2e/playwright.config.mjs --project=gewoon \
    eigen-csv.spec formulier.spec inloggen.spec sessie.spec \
    werkgevers-beheer.spec werkgevers-download.spec werkgevers-personeel.spec werkgevers-sollicitant.spec ${only:+--pass-with-no-tests --grep "$only"}
  printf '\n%s passed, %s failed\n' "$PASSED" "$FAILED"
  [ "$FAILED" -eq 0 ]
}

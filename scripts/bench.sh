# ./dev bench: speed, as ratios within one run, for a number of seconds says nothing about another machine.
# shellcheck shell=bash

# Prints the seconds that a command takes.
seconds_of() {
  local start end
  start=$(date +%s.%N)
  "$@" >/dev/null || return 1
  end=$(date +%s.%N)
  awk -v a="$start" -v b="$end" 'BEGIN {printf "%.2f", b - a}'
}

cmd_bench() {
  ensure_build_tools
  unset DATABASE_URL
  build_server
  local dir small large
  dir=$(mktemp -d)
  say "Making demonstration registers of 21,000 and 210,000"
  small=$(seconds_of "$SERVER" demo --registraties 21000 --data "$dir/small")
  large=$(seconds_of "$SERVER" demo --registraties 210000 --data "$dir/large")
  awk -v s="$small" -v l="$large" 'BEGIN {printf "    21,000: %s s   210,000: %s s   ratio %.1f (10 is linear)\n", s, l, l / s}'
  say "Checking numbers with the elfproef: ten times as many"
  cargo build --release --locked -p domain --example elfproef >"$LOG_DIR/bench-elfproef.log" 2>&1 || explain "$LOG_DIR/bench-elfproef.log"
  seq 100000000 100099999 >"$dir/few"
  seq 100000000 100999999 >"$dir/many"
  small=$(seconds_of sh -c "'$TARGET_DIR/release/examples/elfproef' <'$dir/few'")
  large=$(seconds_of sh -c "'$TARGET_DIR/release/examples/elfproef' <'$dir/many'")
  awk -v s="$small" -v l="$large" 'BEGIN {printf "    100,000: %s s   1,000,000: %s s   ratio %.1f (10 is linear)\n", s, l, l / (s > 0 ? s : 0.01)}'
  say "Loading deliveries: ten times as many rows"
  cargo build --release --locked -p api --example leveren >"$LOG_DIR/bench-leveren.log" 2>&1 || explain "$LOG_DIR/bench-leveren.log"
  local bron few many
  for bron in "WAJONG 25000 250000" "INKOMSTENVERHOUDINGEN 500000 5000000"; do
    read -r bron few many <<<"$bron"
    small=$("$TARGET_DIR/release/examples/leveren" "$dir/$bron-few" "$bron" "$few")
    large=$("$TARGET_DIR/release/examples/leveren" "$dir/$bron-many" "$bron" "$many")
    echo "$few $many $small $large" | awk -v b="$bron" '{printf "    %s: %d rows %s s, %d rows %s s, ratio %.1f (10 is linear); memory %.0f and %.0f MB, ratio %.1f\n", b, $1, $3, $2, $5, $5 / $3, $4 / 1000, $6 / 1000, $6 / $4}'
    rm -rf "$dir/$bron-few" "$dir/$bron-many"
  done
  say "The overview of one employer, counted and as a file: ten times as many rows"
  cargo build --release --locked -p api --example overzicht >"$LOG_DIR/bench-overzicht.log" 2>&1 || explain "$LOG_DIR/bench-overzicht.log"
  local rows
  for rows in 10000 100000; do
    "$TARGET_DIR/release/examples/overzicht" vul "$dir/overzicht-$rows" "$rows"
  done
  small=$("$TARGET_DIR/release/examples/overzicht" "$dir/overzicht-10000")
  large=$("$TARGET_DIR/release/examples/overzicht" "$dir/overzicht-100000")
  echo "$small $large" | awk '{printf "    counted: 10,000 rows %s s, 100,000 rows %s s, ratio %.1f (10 is linear)\n    file: 10,000 rows %s s, 100,000 rows %s s, ratio %.1f (10 is linear), %d rows/s; memory %.0f and %.0f MB, ratio %.1f\n", $1, $5, $5 / $1, $2, $6, $6 / $2, 100000 / $6, $3 / 1000, $7 / 1000, $7 / $3}'
  rm -rf "$dir/overzicht-10000" "$dir/overzicht-100000"
  say "Thirty employers at once against one server, for a minute"
  DRUKTE_SECONDEN=60 cargo test --release --locked -p api --test server drukte -- --nocapture >"$LOG_DIR/bench-drukte.log" 2>&1 || explain "$LOG_DIR/bench-drukte.log"
  grep 'employers,' "$LOG_DIR/bench-drukte.log" | sed 's/^/    /'
  say "Looking up one BSN in registers of 210,000, 2.1 million and 21 million (6 minutes, 9 GB of disk)"
  require_disk 10000
  cargo build --release --locked -p api --example opzoeken >"$LOG_DIR/bench-opzoeken.log" 2>&1 || explain "$LOG_DIR/bench-opzoeken.log"
  "$TARGET_DIR/release/examples/opzoeken" "$dir/opzoeken" 210000 2100000 21000000
  rm -rf "$dir"
}

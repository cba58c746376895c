# What every part of ./dev shares: saying what happens, running a long step, and naming cause and remedy.
# shellcheck shell=bash

LOG_DIR="${ROOT}/target/dev-logs"
mkdir -p "$LOG_DIR" 2>/dev/null || {
  echo "dev: cannot write ${ROOT}/target. Check that you own this folder and that the disk is not full (df -h)." >&2
  exit 1
}

say() { printf '\033[1m==>\033[0m %s\n' "$*"; }
note() { printf '    %s\n' "$*"; }

# fail CAUSE REMEDY: stops with both, on standard error.
fail() {
  printf '\n\033[1mdev stopped:\033[0m %s\n' "$1" >&2
  [ -n "${2:-}" ] && printf 'What to do:  %s\n' "$2" >&2
  exit 1
}

# Reads the end of a failed step's log and says, where it can, what really went wrong.
explain() {
  local log=$1
  if grep -qiE 'no space left on device|disk quota exceeded' "$log"; then
    fail "The disk is full." "Free about 6 GB (df -h shows how much there is; 'cargo clean' frees most of an older build) and run the same command again. It goes on where it stopped."
  elif grep -qiE 'could not resolve host|failed to lookup address|dns error|network is unreachable|temporary failure (in name resolution|resolving)|ENOTFOUND|EAI_AGAIN|connection timed out|spurious network error' "$log"; then
    fail "A package could not be downloaded: the network or the package registry does not answer." "Check the connection (and proxy), then run the same command again. It goes on where it stopped."
  elif grep -qiE "linker .?cc.? not found|cc: (command )?not found" "$log"; then
    fail "There is no C compiler." "Install one: apt-get install gcc libc6-dev"
  elif grep -qiE 'Could not get lock|dpkg frontend lock' "$log"; then
    fail "Another program is installing packages at this moment." "Wait until it is done and run the same command again."
  elif grep -qiE 'signal: 9|SIGKILL|out of memory' "$log"; then
    fail "The machine ran out of memory." "Close other programs, or run again with CARGO_BUILD_JOBS=1."
  fi
  fail "A step failed; its last lines are above." "The whole log is in $log"
}

# run_step NAME DESCRIPTION COMMAND...: runs with its output in a log, a sign of life every 20 seconds.
run_step() {
  local name=$1 what=$2 log start pid last elapsed
  shift 2
  log="$LOG_DIR/$name.log"
  say "$what"
  start=$SECONDS
  "$@" >"$log" 2>&1 &
  pid=$!
  last=$SECONDS
  while kill -0 "$pid" 2>/dev/null; do
    sleep 0.2
    if [ $((SECONDS - last)) -ge 20 ]; then
      last=$SECONDS
      note "$((SECONDS - start)) s so far: $(progress_of "$log")"
    fi
  done
  if ! wait "$pid"; then
    tail -n 40 "$log" >&2
    explain "$log"
  fi
  elapsed=$((SECONDS - start))
  [ "$elapsed" -ge 3 ] && note "done in ${elapsed} s"
  return 0
}

# One line that tells how far a step is: crates for cargo, the last line for anything else.
progress_of() {
  local crates
  crates=$(grep -c '^ *Compiling ' "$1" || true)
  if [ "${crates:-0}" -gt 0 ]; then
    echo "$crates crates, now $(grep '^ *Compiling ' "$1" | tail -n 1 | awk '{print $2}')"
  else
    tail -n 1 "$1" | tr -d '\r' | cut -c 1-100
  fi
}

has() { command -v "$1" >/dev/null 2>&1; }

# Runs a command as root, or says which one a person has to run.
as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"
  elif has sudo && sudo -n true 2>/dev/null; then sudo "$@"
  else fail "This step needs administrator rights, and neither root nor a sudo without password is there." "Run it yourself, then run ./dev again:  sudo $*"
  fi
}

# apt_install WHY PACKAGE...: installs what is missing of Debian's packages.
apt_install() {
  local why=$1 missing=() p
  shift
  has dpkg || fail "$why is missing, and this is not a Debian-like system, so ./dev cannot install it." "Install the equivalents of these Debian packages yourself: $*"
  for p in "$@"; do dpkg -s "$p" 2>/dev/null | grep -q '^Status: install ok installed' || missing+=("$p"); done
  [ ${#missing[@]} -eq 0 ] && return 0
  run_step apt-update "Reading Debian's list of packages" as_root apt-get update -q
  run_step "apt-$1" "Installing $why: ${missing[*]}" as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}"
}

# Megabytes free where the build goes.
require_disk() {
  local need=$1 free
  free=$(df -Pm "$ROOT" | awk 'NR==2 {print $4}')
  [ "${free:-0}" -ge "$need" ] || fail "There are ${free} MB free on this disk; this needs about ${need} MB." "Free some space ('cargo clean' in an old build helps) and run again."
}

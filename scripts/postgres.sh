# A real PostgreSQL for as long as a command runs: Debian's, on loopback, in a folder of its own.
# shellcheck shell=bash

# Where initdb and pg_ctl are. Debian keeps them off the PATH, a folder for each version.
postgres_bin() {
  local newest
  newest=$(compgen -G '/usr/lib/postgresql/*/bin/initdb' | sort -V | tail -n 1)
  if [ -n "$newest" ]; then dirname "$newest"
  elif has initdb && has pg_ctl; then dirname "$(command -v initdb)"
  else return 1
  fi
}

ensure_postgres() { postgres_bin >/dev/null || apt_install "PostgreSQL (for the tests of the other database)" postgresql; }

# PostgreSQL refuses to run as root.
as_postgres() {
  if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi
}

# with_postgres COMMAND...: runs it with the address in TEST_DATABASE_URL. Stops and removes everything afterwards,
# however it ends. Only whoever knows the password gets in: other people may use this machine too.
with_postgres() (
  bin=$(postgres_bin) || { echo "PostgreSQL is not installed." >&2; exit 1; }
  dir=$(mktemp -d "${TMPDIR:-/tmp}/doelgroepregister-postgres.XXXXXX")
  # shellcheck disable=SC2317
  cleanup() {
    (cd / && as_postgres "$bin/pg_ctl" stop -D "$dir/data" -m immediate -s) || true
    rm -rf "$dir"
  }
  trap cleanup EXIT
  trap 'exit 129' HUP
  trap 'exit 130' INT
  trap 'exit 143' TERM
  password=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
  printf '%s\n' "$password" >"$dir/password"
  [ "$(id -u)" = 0 ] && chown -R postgres "$dir"
  # A folder of somebody else's may be what we are in: initdb would complain.
  (cd / && as_postgres "$bin/initdb" -D "$dir/data" -U test -A password --pwfile="$dir/password" --encoding=UTF8 --locale=C.UTF-8) || exit 1
  # Somebody may take the port between looking and starting; then the next one.
  for _ in 1 2 3 4 5; do
    port=$((20000 + RANDOM % 10000))
    port_is_free "$port" || continue
    if (cd / && as_postgres "$bin/pg_ctl" start -w -D "$dir/data" -l "$dir/log" \
      -o "-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c max_connections=200"); then
      TEST_DATABASE_URL="postgres://test:$password@127.0.0.1:$port/postgres" "$@"
      exit $?
    fi
  done
  cat "$dir/log" >&2
  exit 1
)

# ./dev run: everything from nothing to a page.
# shellcheck shell=bash

cmd_run() {
  local port=8080 data="$ROOT/data" dist="$ROOT/dist" page="" started=$SECONDS
  while [ $# -gt 0 ]; do
    case $1 in
      --port) port=${2:?--port needs a number}; shift 2 ;;
      --data) data=${2:?--data needs a folder}; shift 2 ;;
      --bouwstenen) dist=$GALLERY page=/bouwstenen; shift ;;
      *) fail "./dev run does not know '$1'." "Use: ./dev run [--port 8080] [--data DIR] [--bouwstenen]" ;;
    esac
  done
  [[ $port =~ ^[0-9]+$ ]] && [ "$port" -ge 1 ] && [ "$port" -le 65535 ] \
    || fail "'$port' is not a port." "Choose a number from 1024 to 65535, such as --port 8081."
  port_is_free "$port" || fail "Port $port is in use by another program." "Stop that program, or choose another port: ./dev run --port $((port + 1))"
  note "On a machine with nothing on it this takes about 15 minutes; the next time a few seconds."
  ensure_build_tools
  if [ "$dist" = "$GALLERY" ]; then build_gallery; else build_ui; fi
  build_server
  say "Filling the register with demonstration data (only when it is empty)"
  "$SERVER" demo --als-leeg --data "$data" || fail "The demonstration data could not be made." "The message above says why."
  say "Ready in $((SECONDS - started)) s: open http://127.0.0.1:$port$page (Ctrl+C stops)"
  exec "$SERVER" serve --poort "$port" --data "$data" --dist "$dist"
}

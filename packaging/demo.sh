#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds, and opens the board on the built-in demo PBX. Without a display it
# serves the demo without a window, and prints the board now and then. Arguments go to the program.
set -euo pipefail

cd "$(dirname "$0")/.."
packaging/deps.sh
cmake --preset release >/dev/null
cmake --build --preset release --target lampfield lampfieldd pbxsim

bin=build/release/bin
if [ -n "${WAYLAND_DISPLAY:-}" ] || [ -n "${DISPLAY:-}" ]; then
    exec "$bin/lampfield" --demo "$@"
fi

cat <<'TEXT'

There is no display here, so Lampfield runs without a window: `lampfieldd serve --demo` watches the
demo PBX, and the board is printed every 10 seconds. Ctrl+C ends it. With a display, or under
`xvfb-run packaging/demo.sh`, the window opens instead.

TEXT
"$bin/lampfieldd" serve --demo "$@" &
server=$!
trap 'kill "$server" 2>/dev/null; wait "$server"; exit 0' INT TERM
sleep 2
while kill -0 "$server" 2>/dev/null; do
    "$bin/lampfieldd" refresh --demo "$@" || true
    sleep 10 &
    wait $! || true
done
wait "$server"

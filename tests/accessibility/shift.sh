#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs shift.py against the demo PBX, under an X server, a window manager and a bus of its own. Needs the
# packages at-spi2-core gir1.2-atspi-2.0 openbox python3-gi xvfb. Usage: shift.sh BUILD-FOLDER
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
bin=$(cd "$1" && pwd)/bin
if [ -z "${LAMPFIELD_SHIFT:-}" ]; then
    LAMPFIELD_SHIFT=1 exec dbus-run-session -- xvfb-run -a -s '-screen 0 1440x900x24' "$0" "$@"
fi
folder=$(mktemp -d)
trap 'kill $(jobs -p) 2>/dev/null || true; rm -rf "$folder"' EXIT
openbox >/dev/null 2>&1 &
/usr/libexec/at-spi-bus-launcher --launch-immediately >/dev/null 2>&1 &
sleep 1
unset QT_QPA_PLATFORM
QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 XDG_CONFIG_HOME=$folder "$bin/lampfield" --demo=12 --allow all --phone 1007 \
    --data-dir "$folder/data" \
    >"$folder/log" 2>&1 &
sleep 6
/usr/bin/python3 "$here/shift.py" "${@:2}"

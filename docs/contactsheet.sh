#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes docs/contactsheet.jpg: pictures of the window and the wall on the demo PBX, under an X server
# with a window manager. Needs a release build, and the packages xvfb openbox xdotool imagemagick
# fonts-noto-core. Usage: docs/contactsheet.sh [FOLDER], where the pictures in full size go.
set -euo pipefail

cd "$(dirname "$0")/.."
bin=$PWD/build/release/bin
full=${1:-$(mktemp -d)}
work=$(mktemp -d)
mkdir -p "$full"
export DISPLAY=:97 XDG_CONFIG_HOME=$work/config XDG_CACHE_HOME=$work/cache QT_QPA_PLATFORM=xcb LC_ALL=C.UTF-8
unset WAYLAND_DISPLAY AMI_HOST AMI_USERNAME AMI_PASSWORD
server=''
trap 'kill $(jobs -p) 2>/dev/null || true; rm -rf "$work"' EXIT

# A screen of that size, with a window manager.
screen() {
    [ -z "$server" ] || { kill "$server"; wait "$server" 2>/dev/null || true; }
    Xvfb "$DISPLAY" -screen 0 "$1x24" >/dev/null 2>&1 &
    server=$!
    sleep 1
    openbox >/dev/null 2>&1 &
    sleep 0.5
}

# start SETTINGS ARGUMENTS...: settings are lines of window.ini, parted by |.
start() {
    rm -rf "$work/data" "$work/config"
    mkdir -p "$work/data"
    { echo '[General]'; tr '|' '\n' <<< "$1"; } > "$work/data/window.ini"
    shift
    "$bin/lampfield" --data-dir "$work/data" "$@" > "$work/log" 2>&1 &
    program=$!
    sleep "${wait:-7}"
}

stop() { kill "$program"; wait "$program" 2>/dev/null || true; }
keys() { for key in "$@"; do xdotool key "$key"; sleep 0.7; done; }
snap() { import -window root "$full/$1.png"; echo "$1"; }

shot() { # NAME SETTINGS ARGUMENTS...
    local name=$1
    shift
    start "$@"
    snap "$name"
    stop
}

# Sooner than a supervisor would want to be called.
early='[alerts]|ringing\amber=2|ringing\red=8|on-call\amber=8|on-call\red=10|queue-wait\amber=2|queue-waiting\amber=1|paused\amber=3'

screen 1440x900
shot 01-first-run ''
shot 02-desk-light-40 '' --demo --theme light
shot 03-desk-dark-40 '' --demo --theme dark
wait=16 shot 04-alerts "$early" --demo --theme light
shot 05-german "[preferences]|language=de" --demo --theme light
shot 05-spanish "[preferences]|language=es" --demo --theme dark
shot 05-french "[preferences]|language=fr" --demo --theme light
shot 06-arabic "[preferences]|language=ar" --demo --theme dark
shot 06-groups-queue 'group=3' --demo --theme light
shot 07-high-contrast '[preferences]|highContrast=true' --demo --theme dark

start '' --demo --theme light
keys Right Down
snap 08-details
keys ctrl+2; snap 09-table
keys ctrl+3; snap 10-calls
keys ctrl+4; snap 11-queues
keys ctrl+1 ctrl+5; snap 12-roster
keys Escape ctrl+6; sleep 3; snap 13-check
keys Escape ctrl+h; sleep 1; snap 14-health
keys Escape ctrl+b; sleep 1; snap 15-rebroadcast
keys Escape ctrl+comma; snap 16-settings-connection
for page in alerts appearance wall; do keys Down; snap "17-settings-$page"; done
stop

# The PBX goes away.
export AMI_PASSWORD=$(head -c 12 /dev/urandom | od -An -tx1 | tr -d ' \n')
"$bin/pbxsim" --port 15997 --extensions 40 >/dev/null 2>&1 &
simulator=$!
sleep 1
wait=6 start '' --host 127.0.0.1 --port 15997 --user demo --theme light
kill $simulator
sleep 4
snap 18-stale
stop
unset AMI_PASSWORD

screen 1280x720
shot 19-desk-720-12 '' --demo=12 --theme dark
shot 20-wall-720-40 '' --demo=40 --wall
screen 1920x1080
shot 21-desk-1080-200 '' --demo=200 --theme light
shot 22-wall-1080-12 '' --demo=12 --wall
shot 23-wall-1080-40 '' --demo=40 --wall
shot 24-wall-1080-200 '' --demo=200 --wall
shot 25-wall-1080-1000 '' --demo=1000 --wall
shot 26-wall-light '[preferences]|wallIsDark=false' --demo=40 --wall --theme light
wait=16 shot 27-wall-alerts "$early" --demo=40 --wall
shot 28-wall-arabic '[preferences]|language=ar' --demo=40 --wall
screen 3840x2160
shot 29-wall-2160-200 '' --demo=200 --wall
shot 30-desk-2160-1000 '' --demo=1000 --theme dark
for scale in 1.5 2 3; do QT_SCALE_FACTOR=$scale shot 31-desk-2160-scale-$scale '' --demo=40 --theme light; done
QT_SCALE_FACTOR=2 shot 32-wall-2160-scale-2 '' --demo=40 --wall

montage -label "%t" "$full"/[0-9]*.png -font Inter -pointsize 13 -resize 460x290 -geometry 460x290+8+8 -tile 4x \
    -background '#f4f6f8' "$work/sheet.png"
convert "$work/sheet.png" -quality 86 docs/contactsheet.jpg
echo "docs/contactsheet.jpg; in full size: $full"

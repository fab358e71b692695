#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs the Debian packages that building and running Lampfield need, on Debian 12 or 13; with
# "test" those of packaging/test.sh as well, with "fuzz" those of packaging/fuzz.sh. This is the one
# list; demo, test and CI use it. Does nothing where all are there. Usage: deps.sh [test|fuzz]
set -euo pipefail

packages=(
    # build
    ca-certificates ccache cmake g++ libboost-dev libgl-dev libqrencode-dev
    libxcb-screensaver0-dev ninja-build pkg-config qt6-base-dev qt6-l10n-tools
    qt6-websockets-dev qtkeychain-qt6-dev
    # run: SQLite driver, icons of the title bar, display plug-ins, the font of the design
    fonts-inter libqt6sql6-sqlite qt6-qpa-plugins
)
case ${1:-} in
    "") ;;
    # linters, a bus, a display without a screen, certificates, a folder for a real Asterisk
    test) packages+=(clang-format clang-tidy dbus-daemon debootstrap git openssl python3 xauth xvfb) ;;
    fuzz) packages+=(clang libclang-rt-dev) ;;
    *) echo "usage: deps.sh [test|fuzz]" >&2; exit 2 ;;
esac

missing=()
for package in "${packages[@]}"; do
    dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null | grep -qx installed \
        || missing+=("$package")
done
[ ${#missing[@]} = 0 ] && exit 0

run=()
if [ "$(id -u)" != 0 ]; then
    command -v sudo >/dev/null || {
        echo "These packages are missing and you are not root; please install them: ${missing[*]}" >&2
        exit 1
    }
    run=(sudo)
fi
echo "Installing: ${missing[*]}"
export DEBIAN_FRONTEND=noninteractive
"${run[@]}" apt-get update -q
"${run[@]}" apt-get install -q -y --no-install-recommends "${missing[@]}"

#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs the real-Asterisk suite of a built tree, where a real Asterisk can be had, and says whether it
# ran. Usage: run.sh BUILD-FOLDER
set -uo pipefail

here=$(cd "$(dirname "$0")" && pwd)
build=$1

root=$("$here/setup.sh")
case $? in
    0) ;;
    3) echo "The real-Asterisk suite did NOT run (see the reason above)."; exit 0 ;;
    *) echo "The real-Asterisk suite could not be set up."; exit 1 ;;
esac

version=$(chroot "$root" asterisk -V)
export LAMPFIELD_ASTERISK_ROOT=$root
if "$build/bin/tst_asterisk" && "$build/bin/tst_checkup" && "$build/bin/tst_phones" \
    && "$build/bin/tst_phoneactions" && "$build/bin/tst_sites"; then
    echo "The real-Asterisk suite ran, and passed: $version."
else
    echo "The real-Asterisk suite ran, and FAILED: $version."
    exit 1
fi

#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds, and passes all tests: formatting, the whole suite under
# AddressSanitizer and UBSan, with a real Asterisk where one can be had, clang-tidy, and the release build
# of what users run, whose optimiser sees other warnings.
set -euo pipefail

cd "$(dirname "$0")/.."
say() { printf '\n== %s\n' "$*"; }

packaging/deps.sh test

say "Formatting"
git ls-files '*.cpp' '*.h' '*.c' | xargs clang-format --dry-run -Werror
echo "clean"

say "Translations"
packaging/translations.py check
echo "complete"

say "Build and tests under AddressSanitizer and UBSan"
cmake --preset asan >/dev/null
cmake --build --preset asan
ctest --preset asan

say "Real Asterisk"
tests/asterisk/run.sh build/asan

say "clang-tidy"
packaging/tidy.py asan

say "Release build: the programs"
# Without the headers made beforehand, so that a file that forgets one of them is found.
cmake --preset release -DCMAKE_DISABLE_PRECOMPILE_HEADERS=ON >/dev/null
cmake --build --preset release --target lampfield lampfieldd pbxsim
build/release/bin/lampfieldd refresh --demo=5 --data-dir "$(mktemp -d)" --json | grep -q '"success": true'
echo "a refresh of the demo PBX went well"

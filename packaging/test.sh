#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds, and passes all tests: formatting, the whole suite under
# AddressSanitizer and UBSan, with a real Asterisk where one can be had, clang-tidy, and the release build
# of what users run.
set -euo pipefail

cd "$(dirname "$0")/.."
say() { printf '\n== %s\n' "$*"; }

# The rules of both linters are written for version 14, which Debian 12 has: a later one formats some lines
# otherwise and has other checks.
judges() {
    [[ $("$1" --version) == *"version 14."* ]] && return
    echo "not checked: $1 is not version 14, for which the rules are written"
    return 1
}

# What only computes, while the suite waits for its timers and for Asterisk.
computed=build/computed.log
compute() {
    renice -n 19 "$BASHPID" >/dev/null
    say "clang-tidy"
    if judges clang-tidy; then packaging/tidy.py asan; fi

    say "Release build: the programs"
    # Without the headers made beforehand, so that a file that forgets one of them is found, and without
    # debug information, which takes a third of the time.
    cmake --preset release -DCMAKE_DISABLE_PRECOMPILE_HEADERS=ON \
        -DCMAKE_CXX_FLAGS_RELWITHDEBINFO="-O2 -DNDEBUG" >/dev/null
    cmake --build --preset release --target lampfield lampfieldd pbxsim
    build/release/bin/lampfieldd refresh --demo=5 --data-dir "$(mktemp -d)" --json | grep -q '"success": true'
    echo "a refresh of the demo PBX went well"
}

packaging/deps.sh test
# Downloading an Asterisk for the suite takes a while, once. run.sh waits for it, and says what came of it.
tests/asterisk/setup.sh >/dev/null 2>&1 &

say "Formatting"
if judges clang-format; then
    git ls-files '*.cpp' '*.h' '*.c' | xargs clang-format --dry-run -Werror
    echo "clean"
fi

say "Translations"
packaging/translations.py check
echo "complete"

say "Build under AddressSanitizer and UBSan"
cmake --preset asan >/dev/null
cmake --build --preset asan

# In a process group of its own, so that all of it ends where the suite fails.
set -m
compute </dev/null >"$computed" 2>&1 &
computing=$!
set +m
trap 'kill -- -"$computing" 2>/dev/null || true' EXIT

say "Tests"
ctest --preset asan

say "Real Asterisk"
tests/asterisk/run.sh build/asan

say "Waiting for clang-tidy and the release build"
renice -n "$(nice)" -g "$computing" >/dev/null 2>&1 || true # root may
wait "$computing" || { cat "$computed"; exit 1; }
cat "$computed"

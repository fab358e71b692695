#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds, and passes all tests: formatting, the whole suite under
# AddressSanitizer and UBSan, clang-tidy, and of the release build, which users run, the benchmarks and
# the suite against a real Asterisk where one can be had.
set -euo pipefail

cd "$(dirname "$0")/.."
say() { printf '\n== %s\n' "$*"; }

packaging/deps.sh

say "Formatting"
git ls-files '*.cpp' '*.h' '*.c' | xargs clang-format --dry-run -Werror
echo "clean"

say "Build and tests under AddressSanitizer and UBSan"
cmake --preset asan >/dev/null
cmake --build --preset asan
ctest --preset asan

say "clang-tidy"
packaging/tidy.sh asan

say "Release build: the programs, the benchmarks, a short soak"
cmake --preset release >/dev/null
cmake --build --preset release --target \
    lampfield lampfieldd pbxsim lampfield-bench bench_soak tst_asterisk tst_phones \
    tst_phoneactions
ctest --preset release -R '^(benchmarks|soak)$'

say "Real Asterisk"
tests/asterisk/run.sh build/release

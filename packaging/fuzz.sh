#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Fuzzes every reader of foreign bytes for SECONDS each (default 60), beginning with the recordings,
# under AddressSanitizer and UBSan. Ends with 1 at the first finding; the input that made it is kept
# in build/fuzz/findings. Usage: packaging/fuzz.sh [SECONDS]
set -euo pipefail

cd "$(dirname "$0")/.."
seconds=${1:-60}
packaging/deps.sh fuzz
cmake --preset fuzz >/dev/null
cmake --build --preset fuzz

targets=(fuzz_parser fuzz_events fuzz_recording fuzz_ini fuzz_csv)
findings=build/fuzz/findings
corpus=build/fuzz/corpus
mkdir -p "$findings"
for target in "${targets[@]}"; do
    mkdir -p "$corpus/$target"
done
# A parser's input begins with two bytes of choice.
for file in tests/fixtures/ami/*.txt; do
    name=$(basename "$file")
    { printf '\001\007'; cat "$file"; } > "$corpus/fuzz_parser/$name"
    tail -n +2 "$file" > "$corpus/fuzz_events/$name"
done
for file in tests/fixtures/recordings/*.tim; do
    base=${file%.tim}
    { cat "$file"; printf '\0'; cat "$base.txt"; printf '\0'; cat "$base.sent"; } \
        > "$corpus/fuzz_recording/$(basename "$base")"
done
printf '0.1 < 0 5\n0.2 > 0 30\n\0Hello\0Action: Login\r\nSecret: x\r\n\r\n' \
    > "$corpus/fuzz_recording/small"
printf '# Lampfield\n[pbx]\nhost = pbx.example\ncontext=a,b\n; no\nuser = "x;y"\n' > "$corpus/fuzz_ini/small"
printf '\357\273\277extension;Name;department\r\n1001;"Zoe ""Z"", Miss";Sales\r\n\r\n1002;;"two\nlines"\n' \
    > "$corpus/fuzz_csv/small"
printf "extension,agent_name,department,context\\r\\n1001,'=1+1,\\tSales,from-internal\\r\\n-5,-x,,\\n" \
    > "$corpus/fuzz_csv/formulas"

# Qt keeps no frame pointers: deeper stacks are noise, each one new, and kept for ever.
export ASAN_OPTIONS="malloc_context_size=2${ASAN_OPTIONS:+:$ASAN_OPTIONS}"
for target in "${targets[@]}"; do
    echo "== $target"
    "build/fuzz/bin/$target" -max_total_time="$seconds" -max_len=4096 -timeout=10 -rss_limit_mb=2048 \
        -print_final_stats=1 -artifact_prefix="$findings/$target-" "$corpus/$target" \
        > "build/fuzz/$target.log" 2>&1 || {
        tail -40 "build/fuzz/$target.log" >&2
        exit 1
    }
    grep -E 'number_of_executed_units|peak_rss_mb' "build/fuzz/$target.log"
done
echo "no finding"

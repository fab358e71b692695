#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs clang-tidy on what changed since it was last found clean on this machine: a source file is
# checked anew when it, a header of ours that it includes, its compile flags, the configuration or
# clang-tidy itself differs. Usage: packaging/tidy.sh [PRESET]; the preset must be built.
set -euo pipefail

cd "$(dirname "$0")/.."
build=$PWD/build/${1:-asan}
cache=${LAMPFIELD_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/lampfield}/tidy
mkdir -p "$cache"

common=$({ clang-tidy --version; cat .clang-tidy tests/.clang-tidy; } | sha256sum)
declare -A headers
while IFS= read -r line; do
    case $line in
        *": #deps "*) object=${line%%: *} ;;
        *"$PWD/"*.h | *"$PWD/"*.moc) headers[$object]+="${line#"${line%%[! ]*}"} " ;;
    esac
done < <(ninja -C "$build" -t deps 2>/dev/null)

todo=$(mktemp)
trap 'rm -f "$todo"' EXIT
total=0
while IFS=$'\t' read -r file object command; do
    total=$((total + 1))
    # shellcheck disable=SC2086  # a list of paths of our own, none with a space
    stamp=$({ echo "$common" "$command"; cat "$file" ${headers[$object]:-}; } | sha256sum | cut -c1-64)
    [ -e "$cache/$stamp" ] || printf '%s\t%s\n' "$file" "$stamp" >> "$todo"
done < <(sed -n -e 's/^ *"command": "\(.*\)",$/\1/p' -e 's/^ *"file": "\(.*\)",\{0,1\}$/\1/p' \
        "$build/compile_commands.json" | paste -d '\t' - - \
    | awk -F '\t' -v build="$build/" '$2 ~ /\.cpp$/ && index($2, build) != 1 {
          split($1, words, " -o "); split(words[2], object, " "); print $2 "\t" object[1] "\t" $1 }')

[ "$total" -gt 0 ] || { echo "tidy: no source files in $build/compile_commands.json" >&2; exit 1; }
echo "tidy: $(wc -l < "$todo") of $total files to check"
export build cache
xargs -a "$todo" -r -d '\n' -P "$(nproc)" -n 1 bash -c '
    file=${1%%	*}; stamp=${1##*	}
    if output=$(clang-tidy -p "$build" --quiet "$file" 2>/dev/null); then
        touch "$cache/$stamp"
    else
        printf "%s\n" "$output"
        exit 1
    fi' _ || { echo "tidy: findings above" >&2; exit 1; }
echo "tidy: clean"

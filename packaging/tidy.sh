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

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
todo=$work/todo
touch "$todo"
total=0
while IFS=$'\t' read -r file object command; do
    total=$((total + 1))
    # shellcheck disable=SC2086  # a list of paths of our own, none with a space
    stamp=$({ echo "$common" "$command"; cat "$file" ${headers[$object]:-}; } | sha256sum | cut -c1-64)
    [ -e "$cache/$stamp" ] || printf '%s\t%s\t%s\n' "$file" "$stamp" "$command" >> "$todo"
done < <(sed -n -e 's/^ *"command": "\(.*\)",$/\1/p' -e 's/^ *"file": "\(.*\)",\{0,1\}$/\1/p' \
        "$build/compile_commands.json" | paste -d '\t' - - \
    | awk -F '\t' -v build="$build/" '$2 ~ /\.cpp$/ && index($2, build) != 1 {
          split($1, words, " -o "); split(words[2], object, " "); print $2 "\t" object[1] "\t" $1 }')

[ "$total" -gt 0 ] || { echo "tidy: no source files in $build/compile_commands.json" >&2; exit 1; }
echo "tidy: $(wc -l < "$todo") of $total files to check"

# Most of the time goes into the headers of Qt, so files are checked several at a time, in one unit
# that includes them. Where a unit has a finding, or its files do not get along, each is checked alone.
# Files with a tr() of their own do not get along with each other; tests get a namespace each.
units=$build/tidy
rm -rf "$units"
mkdir "$units"
touch "$units/alone.json"
while IFS=$'\t' read -r file stamp command; do
    folder=main
    [[ $file == "$PWD"/tests/* ]] && folder=tests
    kind=plain
    grep -q '^QString tr(' "$file" && kind=tr
    printf '%s\t%s\t%s\t%s\n' "$folder.$kind" "$file" "$stamp" "$command"
done < "$todo" | sort | awk -F '\t' -v build="$build" -v units="$units" -v per=20 '
    # The unit with room that is next in turn; one of each kind of trouble a unit.
    function place(kind, folder) {
        if (kind == "tr") return ++count[folder]
        while (members[folder, turn[folder]] >= per || turn[folder] == 0) turn[folder] += 1
        if (turn[folder] > count[folder]) count[folder] = turn[folder]
        return turn[folder]
    }
    {
        split($1, words, ".")
        rows[words[2] == "tr" ? ++trs : ++plains, words[2]] = $0
    }
    # Each test has a main function, and names its helpers as others do: it is read in a namespace of its
    # own, once what it includes was read outside.
    function wrap(unit, file, number,    line, folder, name, dummy) {
        folder = file
        sub(/[^\/]*$/, "", folder)
        while ((getline line < file) > 0) {
            if (line !~ /^#include/ || line ~ /\.moc"/) continue
            name = line
            if (sub(/^#include "/, "", name) && sub(/".*$/, "", name) && (getline dummy < (folder name)) >= 0)
                line = "#include \"" folder name "\""
            headers[unit] = headers[unit] line "\n"
        }
        close(file)
        bodies[unit] = bodies[unit] "#define main mainOf" number "\nnamespace Unit" number " {\n#include \"" \
            file "\"\n}\n#undef main\n"
    }
    function add(row,    parts, folder, number, unit, flags, total, i, word) {
        split(row, parts, "\t")
        split(parts[1], words, ".")
        folder = words[1]
        number = place(words[2], folder)
        unit = units "/" folder "-" number
        members[folder, number] += 1
        print parts[2] "\t" parts[3] > (unit ".files")
        if (folder == "tests") {
            wrap(unit, parts[2], members[folder, number])
        } else {
            bodies[unit] = bodies[unit] "#define main mainOf" members[folder, number] "\n#include \"" \
                parts[2] "\"\n#undef main\n"
        }
        flags = ""
        total = split(parts[4], words, " ")
        for (i = 2; i <= total; ++i) {
            word = words[i]
            if (words[i - 1] == "-isystem")
                word = "-isystem " word
            else if (word !~ /^-(I|D|W|O|f|std)/)
                continue
            flags = flags " " word
            if (!((unit, word) in seen)) {
                seen[unit, word] = 1
                printf " %s", word > (unit ".flags")
            }
        }
        # Without the headers made beforehand, which are another compiler's.
        printf "{\"directory\": \"%s\", \"file\": \"%s\", \"command\": \"c++%s -c %s\"}\n", \
            build, parts[2], flags, parts[2] > (units "/alone.json")
    }
    END {
        for (i = 1; i <= trs; ++i) add(rows[i, "tr"])
        for (i = 1; i <= plains; ++i) add(rows[i, "plain"])
        for (unit in bodies) printf "%s%s", headers[unit], bodies[unit] > (unit ".cpp")
    }'
for files in "$units"/*.files; do
    [ -e "$files" ] || break
    unit=${files%.files}
    printf '{"directory": "%s", "file": "%s.cpp", "command": "c++ %s -c %s.cpp"}\n' "$build" "$unit" \
        "$(cat "$unit.flags")" "$unit"
done | cat - "$units/alone.json" | { echo '['; paste -sd ','; echo ']'; } > "$units/compile_commands.json"

export cache units
# shellcheck disable=SC2016  # expanded by the shell that xargs starts
find "$units" -name '*.files' | sort -V | xargs -r -P "$(nproc)" -n 1 bash -c '
    config=.clang-tidy
    grep -q "^$PWD/tests/" "$1" && config=tests/.clang-tidy
    if [ "$(wc -l < "$1")" -gt 1 ] && clang-tidy -p "$units" --quiet --config-file="$config" --checks=-bugprone-suspicious-include \
        --header-filter="/(ami|app|model|ui|tests)/.+\.(h|cpp)$" "${1%.files}.cpp" > "${1%.files}.log" 2>&1; then
        cut -f 2 "$1" | (cd "$cache" && xargs touch)
        exit 0
    fi
    clean=true
    while IFS=$'"'\\t'"' read -r file stamp; do
        if output=$(clang-tidy -p "$units" --quiet "$file" 2>/dev/null); then
            touch "$cache/$stamp"
        else
            printf "%s\n" "$output"
            clean=false
        fi
    done < "$1"
    $clean' _ || { echo "tidy: findings above" >&2; exit 1; }
echo "tidy: clean"

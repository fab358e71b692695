#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs clang-tidy on what changed since it was last found clean on this machine: a source file is checked
anew when it, a header of ours that it includes, its compile flags, the configuration or clang-tidy itself
differs. Usage: packaging/tidy.py [PRESET]; the preset must be built.

Most of the time goes into the headers of Qt, so files are checked several at a time, in one unit that
includes them: first their headers, then themselves. Files that name something alike in their unnamed
namespaces go into different units. Where a unit has a finding, the files that it names are checked alone,
and that is what counts.
"""
import concurrent.futures
import hashlib
import itertools
import json
import os
import pathlib
import re
import shlex
import shutil
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
BUILD = ROOT / "build" / (sys.argv[1] if len(sys.argv) > 1 else "asan")
UNITS = BUILD / "tidy"
CACHE = pathlib.Path(os.environ.get("LAMPFIELD_CACHE") or
                     pathlib.Path(os.environ.get("XDG_CACHE_HOME") or pathlib.Path.home() / ".cache") / "lampfield") / "tidy"
FILES_IN_UNIT = 20
# A file that is included is no include by mistake here.
IN_UNITS = ["--checks=-bugprone-suspicious-include", r"--header-filter=/(ami|app|model|ui|tests)/.+\.(h|cpp)$"]
# At the start of a line, as the formatter has them: a function, a constant or variable, a type.
NAMES = re.compile(r"^(?:(?:template <[^>]*>\s*)?(?:static |inline |const |constexpr )*[\w:<>,*& ]+?[ *&]"
                   r"(\w+)(?:\(|\{|\[| =|;)|(?:struct|class|enum class|enum|using) (\w+))", re.MULTILINE)


class Source:
    def __init__(self, file, flags, stamp):
        self.file = file
        self.flags = flags
        self.stamp = CACHE / stamp
        self.text = file.read_text()
        self.isTest = (ROOT / "tests") in file.parents
        self.isProgram = self.isTest and not file.with_suffix(".h").exists()
        self.names = set() if self.isProgram else self.local_names()

    def local_names(self):
        """What the file names for itself; `tr` is given another name where it is included."""
        names = set()
        for body in re.findall(r"^namespace \{$(.*?)^\} // namespace$", self.text, re.MULTILINE | re.DOTALL):
            names.update(one or other for one, other in NAMES.findall(body))
        outside = re.sub(r"^namespace \{$.*?^\} // namespace$", "", self.text, flags=re.MULTILINE | re.DOTALL)
        names.update(re.findall(r"^using (\w+)", outside, re.MULTILINE))
        return names - {"tr"}

    def headers(self):
        """Its includes, as they read from elsewhere."""
        for line in re.findall(r"^#include .*$", self.text, re.MULTILINE):
            name = line.split('"')[1] if '"' in line else ""
            if name.endswith(".moc"):
                continue
            beside = self.file.parent / name
            yield f'#include "{beside}"' if name and beside.exists() else line

    def body(self, number):
        """Programs have a main function; those of tests get a namespace of their own."""
        lines = [f'#include "{self.file}"']
        renamed = ["main"] + (["tr"] if re.search(r"^QString tr\(", self.text, re.MULTILINE) else [])
        for name in renamed:
            lines = [f"#define {name} {name}Of{number}", *lines, f"#undef {name}"]
        return [f"namespace Unit{number} {{", *lines, "}"] if self.isProgram else lines


def headers_of_objects():
    """Object file → the headers and generated files of ours that it was made from."""
    found = {}
    output = subprocess.run(["ninja", "-C", BUILD, "-t", "deps"], capture_output=True, text=True, check=True).stdout
    for line in output.splitlines():
        if ": #deps " in line:
            headers = found.setdefault(line.split(": ")[0], [])
        elif line.startswith("    ") and line.endswith((".h", ".moc")):
            file = BUILD / line.strip()
            if ROOT in file.resolve().parents:
                headers.append(file)
    return found


def flags_of(command):
    """Without the headers made beforehand, which are of another compiler."""
    words = shlex.split(command)
    flags = []
    for before, word in zip(words, words[1:]):
        if before == "-isystem":
            flags.append(("-isystem", word))
        elif re.match(r"-(I|D|W|O|f|std)", word):
            flags.append((word,))
    return flags


def sources():
    version = subprocess.run(["clang-tidy", "--version"], capture_output=True, check=True).stdout
    common = version + b"".join(file.read_bytes() for file in (ROOT / ".clang-tidy", ROOT / "tests" / ".clang-tidy",
                                                             pathlib.Path(__file__)))
    headers = headers_of_objects()
    for entry in json.loads((BUILD / "compile_commands.json").read_text()):
        file = pathlib.Path(entry["file"])
        if file.suffix != ".cpp" or BUILD in file.parents:
            continue
        words = shlex.split(entry["command"])
        digest = hashlib.sha256(common + entry["command"].encode() + file.read_bytes())
        for header in headers.get(words[words.index("-o") + 1], []):
            digest.update(header.read_bytes())
        yield Source(file, flags_of(entry["command"]), digest.hexdigest())


def deal(files):
    """Into units, each of tests alone or without any."""
    units = []
    for source in files:
        for unit in units:
            if (len(unit) < FILES_IN_UNIT and unit[0].isTest == source.isTest
                    and not any(source.names & other.names for other in unit)):
                unit.append(source)
                break
        else:
            units.append([source])
    return units


def write(units):
    """The units' files, and the commands of units and files."""
    shutil.rmtree(UNITS, ignore_errors=True)
    UNITS.mkdir()
    commands = []
    for number, unit in enumerate(units):
        file = UNITS / f"unit{number}.cpp"
        lines = list(dict.fromkeys(line for source in unit for line in source.headers()))
        lines += [line for place, source in enumerate(unit) for line in source.body(place)]
        file.write_text("\n".join(lines) + "\n")
        flags = []
        for source in unit:
            commands.append((source.file, source.flags))
            flags += [flag for flag in source.flags if flag not in flags]
        commands.append((file, flags))
    (UNITS / "compile_commands.json").write_text(json.dumps(
        [{"directory": str(BUILD), "file": str(file), "arguments": ["c++", *itertools.chain(*flags), "-c", str(file)]}
         for file, flags in commands]))


def tidy(file, *options):
    """What it found; empty: nothing."""
    run = subprocess.run(["clang-tidy", "-p", UNITS, "--quiet", *options, file], capture_output=True, text=True,
                         cwd=ROOT, check=False)
    return run.stdout or f"{file}: clang-tidy failed.\n{run.stderr}" if run.returncode else ""


def check(number, unit):
    """The findings of a unit's files."""
    suspects = unit
    if len(unit) > 1:
        config = ROOT / ("tests/.clang-tidy" if unit[0].isTest else ".clang-tidy")
        found = tidy(UNITS / f"unit{number}.cpp", f"--config-file={config}", *IN_UNITS)
        named = set(re.findall(r"^(/\S+?):\d+:\d+: (?:error|warning)", found, re.MULTILINE))
        suspects = [source for source in unit if str(source.file) in named]
        if "clang-diagnostic-error" in found or len(suspects) < len(named) or (found and not named):
            (UNITS / f"unit{number}.log").write_text(found)
            print(f"tidy: {len(unit)} files are read one by one; why is in {UNITS}/unit{number}.log", flush=True)
            suspects = unit
    findings = []
    for source in unit:
        finding = tidy(source.file) if source in suspects else ""
        if finding:
            findings.append(finding)
        else:
            source.stamp.touch()
    return findings


def main():
    CACHE.mkdir(parents=True, exist_ok=True)
    known = list(sources())
    if not known:
        sys.exit(f"tidy: no source files in {BUILD}/compile_commands.json")
    todo = [source for source in known if not source.stamp.exists()]
    print(f"tidy: {len(todo)} of {len(known)} files to check", flush=True)
    units = deal(todo)
    write(units)
    clean = True
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for findings in pool.map(check, range(len(units)), units):
            for finding in findings:
                print(finding, flush=True)
                clean = False
    if not clean:
        sys.exit("tidy: findings above")
    print("tidy: clean")


main()

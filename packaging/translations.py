#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Brings resources/i18n/*.ts up to date with the texts in the code, or says what is wrong with them.

    translations.py update   takes new texts in, and leaves out those that are gone
    translations.py check    fails where a text is missing, not translated, or has other placeholders

One context holds all texts: the code names the contexts of free functions by hand, which lupdate
can't know, and nobody wants to translate "Extension" five times.
"""
import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml

ROOT = pathlib.Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "i18n"
SOURCES = ["app", "ami", "model", "ui"]
# Programs for people who run servers speak English, as what they print is read by scripts.
ENGLISH_ONLY = ["app/lampfieldd.cpp", "app/pbxsim.cpp", "app/tokencommands.cpp", "app/refreshprinter.cpp",
                "app/actionprinter.cpp", "app/monitor/healthtext.cpp"]
CONTEXT = "Lampfield"
LUPDATE = "/usr/lib/qt6/bin/lupdate"
# Of English the plurals alone: its texts are in the code.
PLURALS_ONLY = "en"
FORMS = {"ar": 6, "de": 2, "en": 2, "es": 2, "fr": 2}


def texts_in_code():
    """Source text → (has plurals, first file), in the order in which lupdate finds them."""
    with tempfile.TemporaryDirectory() as folder:
        found = pathlib.Path(folder) / "found.ts"
        subprocess.run([LUPDATE, "-silent", "-locations", "absolute", "-I", str(ROOT), *SOURCES, "-ts", str(found)],
                       cwd=ROOT, check=True, stderr=subprocess.DEVNULL)
        texts = {}
        for message in xml.parse(found).getroot().iter("message"):
            files = [at.get("filename", "").split(f"{ROOT.name}/")[-1] for at in message.findall("location")]
            source = message.findtext("source")
            own = [name for name in files if not any(name.endswith(other) for other in ENGLISH_ONLY)]
            if own and source and re.search(r"[^\W\d_]", re.sub(r"%(\d|n|L\d)", "", source)):
                plural = message.get("numerus") == "yes"
                texts[source] = (plural or texts.get(source, (False,))[0], own[0])
        return texts


def language_of(file):
    return file.stem.split("_")[1]


def translations_in(file):
    """Source text → its forms."""
    kept = {}
    if not file.exists():
        return kept
    for message in xml.parse(file).getroot().iter("message"):
        translation = message.find("translation")
        forms = [form.text or "" for form in translation.findall("numerusform")]
        kept[message.findtext("source")] = forms or [translation.text or ""]
    return kept


def write(file, texts, kept):
    root = xml.Element("TS", version="2.1", language=language_of(file), sourcelanguage="en")
    context = xml.SubElement(root, "context")
    xml.SubElement(context, "name").text = CONTEXT
    count = FORMS[language_of(file)]
    for source in sorted(texts):
        plural, _ = texts[source]
        message = xml.SubElement(context, "message", {"numerus": "yes"} if plural else {})
        xml.SubElement(message, "source").text = source
        forms = kept.get(source, [])
        done = len(forms) == (count if plural else 1) and all(forms)
        translation = xml.SubElement(message, "translation", {} if done else {"type": "unfinished"})
        if plural:
            for form in (forms + [""] * count)[:count]:
                xml.SubElement(translation, "numerusform").text = form
        else:
            translation.text = forms[0] if forms else ""
    xml.indent(root, "    ")
    file.write_bytes(b'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n' + xml.tostring(root, "utf-8") + b"\n")


def placeholders(text):
    return sorted(re.findall(r"%(?:L?\d|n)", text))


def defects(file, texts):
    kept = translations_in(file)
    count = FORMS[language_of(file)]
    for source, (plural, where) in texts.items():
        forms = kept.get(source, [])
        if len(forms) != (count if plural else 1) or not all(forms):
            yield f"{where}: not translated: {source!r}"
            continue
        for form in forms:
            # A form for one or two may do without the number.
            wrong = placeholders(form) != placeholders(source)
            if wrong and not (plural and placeholders(form) == [p for p in placeholders(source) if p != "%n"]):
                yield f"{where}: other placeholders: {source!r} → {form!r}"
    for source in kept.keys() - texts.keys():
        yield f"gone from the code: {source!r}"


def main(command):
    texts = texts_in_code()
    bad = 0
    for language in FORMS:
        file = FOLDER / f"lampfield_{language}.ts"
        wanted = {s: t for s, t in texts.items() if t[0]} if language == PLURALS_ONLY else texts
        if command == "update":
            write(file, wanted, translations_in(file))
            continue
        for defect in defects(file, wanted):
            print(f"{file.name}: {defect}")
            bad += 1
    return 1 if bad else 0


if __name__ == "__main__":
    if len(sys.argv) != 2 or sys.argv[1] not in ("update", "check"):
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1]))

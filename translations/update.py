#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Brings the translations up to date: translations/update.py [--check]

Runs lupdate over models, app and ui, and fills Vietnamese from translations/parts/*.tsv
(context, English source, Vietnamese; parted by tabs, one a line, # begins a comment). The toolkit's own
texts come from translations/qtbase_vi.tsv alone: Qt ships no Vietnamese. motcua_en.ts
holds plural forms only: "%n day(s)" becomes "%n day" and "%n days". With --check nothing is written;
the exit code tells whether something is missing."""
import glob
import os
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(HERE)
LUPDATE = next((p for p in ("/usr/lib/qt6/bin/lupdate", "/usr/bin/lupdate") if os.path.exists(p)), "lupdate")


def read_parts(paths):
    words = {}
    for path in paths:
        with open(path, encoding="utf-8") as part:
            for number, line in enumerate(part, 1):
                line = line.rstrip("\r\n")
                if not line.strip() or line.startswith("#"):
                    continue
                fields = [f.replace("\\n", "\n") for f in line.split("\t")]
                if len(fields) != 3 or not fields[2]:
                    sys.exit(f"{path}:{number}: three fields parted by tabs are needed")
                key = (fields[0], fields[1])
                if words.get(key, fields[2]) != fields[2]:
                    print(f"{path}:{number}: another translation of {key} was read before", file=sys.stderr)
                words[key] = fields[2]
    return words


def lupdate(ts, language, *options):
    sources = [os.path.join(ROOT, d) for d in ("models", "app", "ui")]
    subprocess.run([LUPDATE, "-silent", "-no-obsolete", "-locations", "none", "-I", ROOT, "-source-language", "en",
                    "-target-language", language, *options, *sources, "-ts", ts], check=True)


def english(source):
    return [source.replace("(s)", ""), source.replace("(s)", "s")]


def fill(ts, words, language):
    tree = ET.parse(ts)
    missing, used = [], set()
    for context in tree.getroot().findall("context"):
        name = context.findtext("name")
        for message in context.findall("message"):
            source = message.findtext("source")
            translation = message.find("translation")
            plural = message.get("numerus") == "yes"
            if language == "en":
                forms = english(source)
            elif (name, source) in words:
                forms = [words[(name, source)]]
                used.add((name, source))
            else:
                missing.append((name, source))
                continue
            translation.attrib.pop("type", None)
            if plural:
                for child in list(translation):
                    translation.remove(child)
                for form in forms:
                    ET.SubElement(translation, "numerusform").text = form
            else:
                translation.text = forms[0]
    text = as_text(tree.getroot())
    return text, missing, used


def as_text(root):
    tree = ET.ElementTree(root)
    ET.indent(tree, "    ")
    body = ET.tostring(root, encoding="unicode")
    return '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n' + body + "\n"


def toolkit_texts():
    root = ET.Element("TS", {"version": "2.1", "language": "vi_VN", "sourcelanguage": "en"})
    contexts = {}
    for (name, source), vietnamese in read_parts([os.path.join(HERE, "qtbase_vi.tsv")]).items():
        if name not in contexts:
            contexts[name] = ET.SubElement(root, "context")
            ET.SubElement(contexts[name], "name").text = name
        message = ET.SubElement(contexts[name], "message")
        ET.SubElement(message, "source").text = source
        ET.SubElement(message, "translation").text = vietnamese
    return as_text(root)


def main():
    check = "--check" in sys.argv
    words = read_parts(sorted(glob.glob(os.path.join(HERE, "parts", "*.tsv"))))
    files = {name: os.path.join(HERE, name) for name in ("motcua_vi.ts", "motcua_en.ts", "qtbase_vi.ts")}
    before = {n: open(p, encoding="utf-8").read() if os.path.exists(p) else "" for n, p in files.items()}
    with tempfile.TemporaryDirectory() as folder:
        # Made anew each time: the parts are the one source of Vietnamese.
        vi = os.path.join(folder, "motcua_vi.ts")
        en = os.path.join(folder, "motcua_en.ts")
        lupdate(vi, "vi_VN")
        lupdate(en, "en_GB", "-pluralonly")
        now = {"qtbase_vi.ts": toolkit_texts()}
        now["motcua_vi.ts"], missing, used = fill(vi, words, "vi")
        now["motcua_en.ts"], _, _ = fill(en, words, "en")
    changed = now != before
    if not check:
        for name, path in files.items():
            with open(path, "w", encoding="utf-8") as out:
                out.write(now[name])
    for name, source in missing:
        print(f"no Vietnamese: {name}\t{source}")
    for name, source in sorted(set(words) - used):
        print(f"not in the sources: {name}\t{source}", file=sys.stderr)
    print(f"{len(used)} strings translated, {len(missing)} missing")
    return 1 if missing or (check and changed) else 0


if __name__ == "__main__":
    sys.exit(main())

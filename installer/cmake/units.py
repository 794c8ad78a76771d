#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Deals source files out to units that compile as one file, headers read once for all of them.

    python3 units.py FILE …     prints "UNIT;FILE" for each file (see unity.cmake)

Files of a unit share one translation unit, so their hidden names must not clash.
"""
import pathlib
import re
import sys

MOST = 40  # files in a unit: what fits into memory beside the other jobs
HIDDEN = re.compile(r"^namespace \{$", re.M)
DECLARED = [
    re.compile(r"^(?:class|struct|enum class|enum|union) (\w+)", re.M),
    re.compile(r"^using (\w+) =", re.M),
    re.compile(r"^(?:template <[^>]*> )?[A-Za-z][\w:<>,&* ]*?[ &*>](\w+)\(", re.M),
    re.compile(r"^[A-Za-z][\w:<>,&* ]*?[ &*>](\w+)(?:\[\])?(?: =| \{|;|\()", re.M),
]


def block(text, start):
    """From a position to the brace that closes the block it lies in."""
    depth = 1
    for brace in re.finditer(r"[{}]", text[start:]):
        depth += 1 if brace.group() == "{" else -1
        if depth == 0:
            return text[start:start + brace.start()]
    return text[start:]


def hidden_names(text):
    """What a file declares for itself alone; two files of a unit must not share one."""
    names = set(re.findall(r"^static [\w:<>,&* ]*?(\w+)\(", text, re.M))
    for opening in HIDDEN.finditer(text):
        body = block(text, opening.end())
        for pattern in DECLARED:
            names.update(pattern.findall(body))
    return names


def units(files):
    """Files dealt out to units, each into the first in which no name of its own is taken."""
    dealt = []
    alone = []
    for path in files:
        text = path.read_text(encoding="utf-8")
        if "using enum" in text:  # its names stand in no list of ours
            alone.append([path])
            continue
        names = hidden_names(text)
        for unit in dealt:
            if len(unit["files"]) < MOST and not names & unit["names"]:
                break
        else:
            unit = {"files": [], "names": set()}
            dealt.append(unit)
        unit["files"].append(path)
        unit["names"] |= names
    return [unit["files"] for unit in dealt] + alone


if __name__ == "__main__":
    for number, unit in enumerate(units([pathlib.Path(name) for name in sys.argv[1:]])):
        for path in unit:
            print(f"unit{number};{path}")

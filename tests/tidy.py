#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs clang-tidy (.clang-tidy) over app, models and ui; exits 1 when it finds anything.

    python3 tests/tidy.py [-j N] [FILE …]     needs build/dev configured (cmake --preset dev)

clang-tidy walks through all of Qt's headers for each file, half a minute every time. So files whose
hidden names do not clash are put into one translation unit and the headers are walked through once
for all of them. A unit that does not compile as a whole is tried file by file.
"""
import argparse
import concurrent.futures
import json
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "installer" / "cmake"))
from units import units  # noqa: E402

BUILD = ROOT / "build" / "dev"
WORK = BUILD / "tidy"


def flags():
    """Those of the window, which include everybody else's."""
    commands = json.loads((BUILD / "compile_commands.json").read_text())
    command = next(c["command"] for c in commands if c["file"].endswith("/ui/mainwindow.cpp"))
    words = [w.replace('\\"', '"') for w in command.split() if w != "-Winvalid-pch"]
    kept = [w for w in words if re.match(r"-(D|I|std|f)", w)]
    for place, word in enumerate(words):
        if word == "-isystem":
            kept += [word, words[place + 1]]
    for layer in ("models", "app", "ui"):
        kept.append(f"-I{BUILD}/{layer}/motcua_{layer}_autogen/include")
    return kept + ["-Wall", "-Wextra", "-include", str(ROOT / "ui" / "pch.h")]


def tidy(name, files, arguments):
    source = WORK / f"{name}.cpp"
    source.write_text("".join(
        f'#include "{f.relative_to(ROOT)}" // NOLINT(bugprone-suspicious-include)\n' for f in files))
    run = subprocess.run(
        ["clang-tidy-14", "--quiet", f"--config-file={ROOT}/.clang-tidy",
         r"--header-filter=/(app|ui|models)/[^:]*\.(h|cpp)$", str(source), "--", *arguments],
        cwd=ROOT, capture_output=True, text=True)
    return run.returncode, run.stdout


def check(name, files, arguments):
    code, told = tidy(name, files, arguments)
    if "clang-diagnostic-error" in told and len(files) > 1:
        print(f"{name}: does not compile as a whole, trying its {len(files)} files", flush=True)
        singly = [check(f"{name}_{i}", [f], arguments) for i, f in enumerate(files)]
        return max(c for c, _ in singly), "".join(t for _, t in singly)
    print(f"{name}: {len(files)} files {'clean' if code == 0 else 'not clean'}", flush=True)
    return code, told


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("-j", type=int, default=2)
    parser.add_argument("files", nargs="*", type=pathlib.Path)
    wish = parser.parse_args()
    WORK.mkdir(parents=True, exist_ok=True)
    files = [f.resolve() for f in wish.files] or sorted(
        f for layer in ("models", "app", "ui") for f in (ROOT / layer).rglob("*.cpp"))
    arguments = flags()
    with concurrent.futures.ThreadPoolExecutor(wish.j) as pool:
        jobs = [pool.submit(check, f"unit{i}", unit, arguments)
                for i, unit in enumerate(units(files))]
        results = [job.result() for job in jobs]
    findings = sorted({line.replace(f"{ROOT}/", "") for _, told in results
                       for line in told.splitlines() if re.search(r" (error|warning): ", line)})
    print("\n".join(findings))
    print(f"{len(files)} files, {len(findings)} findings")
    return 1 if findings or any(code for code, _ in results) else 0


if __name__ == "__main__":
    sys.exit(main())

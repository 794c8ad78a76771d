#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Fails when a source file is not formatted by .clang-format, or lacks its licence line.
set -euo pipefail
cd "$(dirname "$0")/.."
mapfile -t sources < <(git ls-files -- '*.cpp' '*.h' ':!tests/data')
bare=$(grep -L 'SPDX-License-Identifier: GPL-3.0-or-later' "${sources[@]}" || true)
if [ -n "$bare" ]; then
    echo "No licence line in:" "$bare" >&2
    exit 1
fi
format=$(command -v clang-format-14 || command -v clang-format)
"$format" --dry-run -Werror "${sources[@]}"

#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# CHANGELOG.md's newest part in the form Debian's tools read, packed.
#   changelog.sh CHANGELOG.md VERSION DAY MAINTAINER OUT
set -euo pipefail
from=$1 version=$2 day=$3 maintainer=$4 out=$5
export LC_ALL=C.UTF-8

items() {
    awk '/^## /{part++} part == 1 && /^- /{if (line) print line; line = substr($0, 3); next}
        part == 1 && /^  /{sub(/^ +/, ""); line = line " " $0; next}
        END {if (line) print line}' "$from"
}

{
    printf 'motcua (%s) unstable; urgency=medium\n\n' "$version"
    items | while IFS= read -r line; do
        fold -s -w 74 <<<"$line" | sed 's/ *$//; 1s/^/  * /; 2,$s/^/    /'
    done
    printf '\n -- %s  %s\n' "$maintainer" "$(date -u -R -d "$day")"
} | gzip -9n >"$out"

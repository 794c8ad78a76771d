#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the manual pages: words from the .in files, commands and options from what motcuactl itself
# tells, so they cannot differ.
#   make.sh MOTCUACTL VERSION DAY OUT      writes OUT/{,vi/}man1/{motcua,motcuactl}.1.gz
set -euo pipefail
here=$(dirname "$0")
ctl=$1 version=$2 day=$3 out=$4
export LC_ALL=C.UTF-8

# Lines of help, "  LEFT  RIGHT" → tagged paragraphs.
tagged() {
    sed -nE 's/^  ([^ ].*[^ ]|[^ ])  +(.*)$/\1\t\2/p' | sed 's/\\/\\e/g; s/-/\\-/g' |
        while IFS=$'\t' read -r left right; do
            # What is typed as it stands is bold; what stands for something else is upright.
            printf '.TP\n\\fB%s\n%s\n' "$(sed -E 's/^(\\-\\-[^ ]+|[a-z\\-]+( [a-z]+)?)/\1\\fR/' <<<"$left")" "$right"
        done
}
names() { "$ctl" --help --lang "$1" | sed -nE '/^  --/,$d; s/^  ([a-z-]+( [a-z]+)?) .*/\1/p'; }
commands() {
    local name common
    common=$("$ctl" init --help --lang "$1" | sed -n '/^  --store/,$p')
    names "$1" | while read -r name; do
        # shellcheck disable=SC2086 — a name may be two words
        help=$("$ctl" $name --help --lang "$1")
        printf '%s\n' "$help" | sed -nE '1s/^motcuactl /  /; 1h; 3{s/^ *//;H;x;s/\n/  /p}' | tagged
        printf '%s\n' "$help" | grep -vxF "$common" | sed -n '/^  --/p' | tagged | sed '1i .RS' >"$out/own"
        [ ! -s "$out/own" ] || { cat "$out/own"; echo .RE; }
    done
}

for language in en vi; do
    from=$here to=$out/man1
    [ $language = en ] || { from=$here/$language; to=$out/$language/man1; }
    mkdir -p "$to"
    commands $language >"$out/commands"
    "$ctl" init --help --lang $language | sed -n '/^  --store/,$p' | tagged >"$out/options"
    for page in motcua motcuactl; do
        sed -e "/^@COMMANDS@$/{r $out/commands" -e 'd}' -e "/^@OPTIONS@$/{r $out/options" -e 'd}' \
            -e "/^@COMMON@$/{r $from/common.in" -e 'd}' -e "s/@VERSION@/$version/; s/@DAY@/$day/" \
            "$from/$page.1.in" | gzip -9n >"$to/$page.1.gz"
    done
done
rm -f "$out/own" "$out/commands" "$out/options"

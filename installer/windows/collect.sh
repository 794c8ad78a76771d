#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Gathers programs built with MinGW and all they need into one folder. Every import must then lie
# in that folder or belong to Windows itself (imports.txt), else it fails and names the library.
#   collect.sh <folder of Qt for MinGW> <out folder> <exe>…
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
qt=$1
out=$2
shift 2
triple=x86_64-w64-mingw32
runtime=$(dirname "$($triple-g++-posix -print-file-name=libstdc++-6.dll)")
places=("$qt/bin" "$runtime" "/usr/$triple/lib")

rm -rf "$out"
mkdir -p "$out"
cp "$@" "$out/"
for plugin in platforms/qwindows platforms/qoffscreen styles/qwindowsvistastyle \
    sqldrivers/qsqlite sqldrivers/qsqlpsql tls/qschannelbackend imageformats/qico; do
    mkdir -p "$out/${plugin%/*}"
    cp "$qt/plugins/$plugin.dll" "$out/${plugin%/*}/"
done

programs() { find "$out" -name '*.exe' -o -name '*.dll'; }
imports() { $triple-objdump -p "$1" | sed -n 's/^\s*DLL Name: //p'; }
# Names of libraries know no case: libpq calls itself LIBPQ.dll.
lying_in() { find "$1" -maxdepth 1 -iname "$2" -print -quit; }

todo=$(programs)
while [ -n "$todo" ]; do
    next=
    for file in $todo; do
        for name in $(imports "$file"); do
            [ -z "$(lying_in "$out" "$name")" ] || continue
            for place in "${places[@]}"; do
                found=$(lying_in "$place" "$name")
                [ -n "$found" ] || continue
                cp "$found" "$out/"
                next+=" $out/$(basename "$found")"
                break
            done
        done
    done
    todo=$next
done
programs | xargs -d '\n' $triple-strip --strip-unneeded

missing=
for name in $(programs | while read -r file; do imports "$file"; done | sort -fu); do
    [ -z "$(lying_in "$out" "$name")" ] || continue
    grep -qixF "$name" "$here/imports.txt" || missing+=" $name"
done
if [ -n "$missing" ]; then
    echo "Neither gathered nor known as a part of Windows (imports.txt):$missing" >&2
    exit 1
fi
# Plug-ins are looked for beside the program only, whatever the environment says.
printf '[Paths]\nPrefix=.\nPlugins=.\n' >"$out/qt.conf"

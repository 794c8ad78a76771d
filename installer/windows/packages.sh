#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what building and trying the Windows program needs on Debian 12, and lets apt have
# Debian's sources: the libraries for Windows are built from them.
set -euo pipefail
cd "$(dirname "$0")/../.."

bash installer/dependencies.sh
wanted=(g++-mingw-w64-x86-64-posix mingw-w64-tools binutils-mingw-w64-x86-64 libz-mingw-w64-dev
    dpkg-dev make perl python3 tcl zip zstd xz-utils file nsis osslsigncode openssl librsvg2-bin
    wine wine64 xvfb xauth imagemagick postgresql fonts-noto-core)
missing=()
for package in "${wanted[@]}"; do
    dpkg -s "$package" 2>/dev/null | grep -q '^Status: install ok installed' || missing+=("$package")
done
run=()
[ "$(id -u)" -eq 0 ] || run=(sudo)
export DEBIAN_FRONTEND=noninteractive

sources=/etc/apt/sources.list.d/motcua-sources.sources
if ! apt-cache showsrc qscintilla2 2>/dev/null | grep -q '^Package:'; then
    for list in /etc/apt/sources.list.d/*.sources; do
        grep -q '^URIs:.*debian' "$list" || continue
        sed 's/^Types: deb$/Types: deb-src/' "$list"
        echo
    done | "${run[@]}" tee "$sources" >/dev/null
    if [ ! -s "$sources" ]; then # the older form of a machine's list
        sed -n 's/^deb \(.*debian.*\)/deb-src \1/p' /etc/apt/sources.list |
            "${run[@]}" tee "${sources%.sources}.list" >/dev/null
        "${run[@]}" rm -f "$sources"
    fi
    "${run[@]}" apt-get update -q
fi
if [ ${#missing[@]} -gt 0 ]; then
    echo "Installing: ${missing[*]}"
    "${run[@]}" apt-get update -q
    "${run[@]}" apt-get install -y -q --no-install-recommends "${missing[@]}"
fi

#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Draws motcua.svg at every size and packs motcua.ico (256 as PNG inside). Run it after changing the
# drawing and commit what it makes. Needs librsvg2-bin and icoutils.
set -euo pipefail
cd "$(dirname "$0")"

for side in 16 24 32 48 64 128 256; do
    rsvg-convert --width $side --height $side --output motcua-$side.png motcua.svg
done
icotool --create --output motcua.ico motcua-{16,24,32,48}.png --raw=motcua-256.png
icotool --list motcua.ico

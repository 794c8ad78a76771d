#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what building Motcua needs on Debian 12 or Ubuntu 24.04: alone enough to let cmake
# configure and build. With --tests also what the tests need (PostgreSQL, a virtual display …).
set -euo pipefail

build=(g++ cmake ninja-build ccache mold pkg-config
    qt6-base-dev qt6-base-dev-tools qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
    qt6-charts-dev libqt6opengl6-dev libxkbcommon-dev libgl1-mesa-dev
    libqt6sql6-sqlite libqt6sql6-psql
    libqscintilla2-qt6-dev qtkeychain-qt6-dev libxlsxwriter-dev libzip-dev libcsv-dev
    libzint-dev fonts-liberation2
    fonts-noto-core fonts-dejavu-core)
tests=(postgresql postgresql-client openssl xvfb xauth libvalijson-dev
    python3 git clang-format-14 clang-tidy-14
    dpkg-dev desktop-file-utils appstream man-db imagemagick zbar-tools poppler-utils)

wanted=("${build[@]}")
if [ "${1:-}" = "--tests" ]; then
    wanted+=("${tests[@]}")
fi

missing=()
for package in "${wanted[@]}"; do
    if ! dpkg -s "$package" 2>/dev/null | grep -q '^Status: install ok installed'; then
        missing+=("$package")
    fi
done

if [ ${#missing[@]} -eq 0 ]; then
    echo "Everything needed is installed."
    exit 0
fi

run=()
if [ "$(id -u)" -ne 0 ]; then
    run=(sudo)
fi
echo "Installing: ${missing[*]}"
export DEBIAN_FRONTEND=noninteractive
"${run[@]}" apt-get update -q
"${run[@]}" apt-get install -y -q --no-install-recommends "${missing[@]}"

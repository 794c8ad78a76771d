#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# One command on Debian 12: the installer and the portable ZIP for 64-bit Windows.
#   installer/windows/build.sh      → build/windows/motcua-<version>-x64-setup.exe, …-portable.zip
# Qt: MOTCUA_QT_MINGW (a folder or a packed prefix), else the packed prefix beside the project
# (../shared/windows, its SHA-256 is checked), else built from Debian's sources (30 minutes).
# Signed when MOTCUA_SIGN_CERTIFICATE and MOTCUA_SIGN_KEY (PEM) are given (sign.sh).
set -euo pipefail
cd "$(dirname "$0")/../.."
here=$PWD/installer/windows
work=$PWD/build/windows-libraries
out=$PWD/build/windows
started=$SECONDS

bash "$here/packages.sh"
. "$here/stages.sh"
version=$(sed -n 's/^project(motcua VERSION \([0-9.]*\).*/\1/p' CMakeLists.txt)
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct 2>/dev/null || stat -c %Y CMakeLists.txt)
export SOURCE_DATE_EPOCH

unpack() { # packed prefix
    if [ "$(sed 's/ .*//' "$1.sha256")" != "$(sha256sum "$1" | sed 's/ .*//')" ]; then
        echo "$1 is not what $1.sha256 says. Take a fresh copy of both, or remove them: Qt is then built." >&2
        exit 1
    fi
    if ! cmp -s "$1.sha256" "$work/unpacked.sha256"; then
        rm -rf "$work/unpacked" "$work/unpacked.sha256"
        mkdir -p "$work/unpacked"
        tar -C "$work/unpacked" --zstd -xf "$1"
        cp "$1.sha256" "$work/unpacked.sha256"
    fi
    qt=$work/unpacked/qt-mingw
}

beside=../shared/windows/qt-mingw-prefix.tar.zst
if [ -d "${MOTCUA_QT_MINGW:-}" ]; then
    qt=$(cd "$MOTCUA_QT_MINGW" && pwd)
elif [ -n "${MOTCUA_QT_MINGW:-}" ]; then
    unpack "$MOTCUA_QT_MINGW"
elif [ -f "$beside" ]; then
    unpack "$beside"
else
    bash "$here/qt.sh" "$work"
    qt=$work/qt
fi
bash "$here/libraries.sh" "$work" "$qt"

export MOTCUA_QT_MINGW=$qt MOTCUA_LIBRARIES_MINGW=$work/libraries
quiet program-configure cmake --preset windows
cmake --build --preset windows -j "$jobs" --target motcua motcuactl
echo "Compiled after $((SECONDS - started)) s."

folder=$out/motcua-$version
bash "$here/collect.sh" "$qt" "$folder" "$out/bin/motcua.exe" "$out/bin/motcuactl.exe"
cp LICENSE CHANGELOG.md docs/settings.md "$folder/"
# Written as Windows writes tasks, and as the installer reads its lines.
(printf '\xff\xfe'; sed 's/encoding="UTF-8"/encoding="UTF-16"/; s/$/\r/' "$here/sending-task.xml" |
    iconv -t UTF-16LE) >"$folder/sending-task.xml"
mkdir -p "$folder/fonts"
cp /usr/share/fonts/truetype/noto/NotoSans-{Regular,Bold}.ttf "$folder/fonts/"
bash "$here/sign.sh" "$folder"/motcua{,ctl}.exe

library() { # name licence source-package
    echo "$1=$(cat "$work/sources/$3.version")=$2=Debian source package $3"
}
packaged() { # name licence package
    echo "$1=$(dpkg-query -W -f='${Version}' "$3")=$2=Debian package $3"
}
# A library inside another tells its version there.
openssl=$(strings "$qt/bin/libpq.dll" | grep -xE "3\.[0-9]+\.[0-9]+" | sort -u | head -n 1)
qt_version=$(sed -n 's/^set(PACKAGE_VERSION "\([0-9.]*\)".*/\1/p' "$qt/lib/cmake/Qt6/Qt6ConfigVersion.cmake" |
    head -n 1)
defined() { # name header
    sed -n "s/^#define $1 *\"\([^\"]*\)\".*/\1/p" "$qt/include/$2"
}
python3 "$here/bill.py" "$folder" "$version" "$out/motcua-$version-x64.spdx.json" \
    "Qt=$qt_version=LGPL-3.0-only=Debian source package qt6-base" \
    "Qt Charts=5.15.8 for Qt $qt_version=GPL-3.0-only=Debian source package qtcharts-opensource-src" \
    "SQLite=$(defined SQLITE_VERSION sqlite3.h)=blessing=Debian source package sqlite3, inside qsqlite.dll" \
    "libpq=$(defined PG_VERSION pg_config.h)=PostgreSQL=Debian source package postgresql-15" \
    "OpenSSL=$openssl=Apache-2.0=Debian source package openssl, inside libpq.dll" \
    "$(library QScintilla GPL-3.0-only qscintilla2)" "$(library libxlsxwriter BSD-2-Clause libxlsxwriter)" \
    "$(library libzip BSD-3-Clause libzip)" "$(library libcsv LGPL-2.1-or-later libcsv)" \
    "$(library zint BSD-3-Clause zint)" \
    "$(packaged zlib Zlib libz-mingw-w64-dev)" "$(packaged "GCC's runtime" GPL-3.0-with-GCC-exception g++-mingw-w64-x86-64-posix)" \
    "$(packaged "Noto Sans" OFL-1.1 fonts-noto-core)"
cp "$out/motcua-$version-x64.spdx.json" "$folder/libraries.spdx.json"

# What the uninstaller and the next version may remove: names as Windows writes them.
(cd "$folder" && find . -type f | sed 's#^\./##; s#/#\\#g' | LC_ALL=C sort) |
    sed 's/$/\r/' | iconv -t UTF-16LE >"$work/files.txt"
mv "$work/files.txt" "$folder/files.txt"

setup=$out/motcua-$version-x64-setup.exe
quiet setup makensis -INPUTCHARSET UTF8 -DVERSION="$version" -DSOURCE="$folder" -DOUT="$setup" \
    -DSIGN="$here/sign.sh" -DICON="$PWD/resources/icon/motcua.ico" -DLICENSE="$PWD/LICENSE" "$here/motcua.nsi"
bash "$here/sign.sh" "$setup"
zip=$out/motcua-$version-x64-portable.zip
rm -f "$zip"
find "$folder" -exec touch -d "@$SOURCE_DATE_EPOCH" {} +
(cd "$out" && find "motcua-$version" -type f ! -name files.txt | LC_ALL=C sort | zip -q -X -9 "$zip" -@)
(cd "$out" && sha256sum "$(basename "$setup")" "$(basename "$zip")" "motcua-$version-x64.spdx.json" \
    | tee "motcua-$version-x64.sha256")
ls -l "$setup" "$zip" | sed 's/.*root *//'
echo "Made after $((SECONDS - started)) s."

#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the libraries beside Qt for Windows from Debian's sources, static, so that nothing of
# theirs has to lie beside the program.
#   libraries.sh <work folder> <folder of Qt for MinGW>   result: <work folder>/libraries
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=$1
export MOTCUA_QT_MINGW=$2
. "$here/stages.sh"

build() { # name source-folder option…
    local name=$1 source=$2
    shift 2
    rm -rf "$work/build/$name"
    quiet "$name-configure" cmake -G Ninja -S "$source" -B "$work/build/$name" \
        -DCMAKE_TOOLCHAIN_FILE="$here/mingw.cmake" -DCMAKE_BUILD_TYPE=Release \
        -DCMAKE_INSTALL_PREFIX="$work/libraries" -DBUILD_SHARED_LIBS=OFF "$@"
    quiet "$name-build" cmake --build "$work/build/$name" -j "$jobs"
    quiet "$name-install" cmake --install "$work/build/$name"
}

stage_libcsv() {
    debian_source libcsv
    build libcsv "$here/libraries/libcsv" -DSOURCE="$work/sources/libcsv"
}

stage_libzip() {
    debian_source libzip
    # Encrypted archives are refused anyway; workbooks know no other packing than zlib's.
    build libzip "$work/sources/libzip" -DENABLE_COMMONCRYPTO=OFF -DENABLE_GNUTLS=OFF \
        -DENABLE_MBEDTLS=OFF -DENABLE_OPENSSL=OFF -DENABLE_WINDOWS_CRYPTO=OFF -DENABLE_BZIP2=OFF \
        -DENABLE_LZMA=OFF -DBUILD_TOOLS=OFF -DBUILD_REGRESS=OFF -DBUILD_EXAMPLES=OFF -DBUILD_DOC=OFF
}

stage_libxlsxwriter() {
    debian_source libxlsxwriter
    build libxlsxwriter "$work/sources/libxlsxwriter"
}

stage_qscintilla2() {
    debian_source qscintilla2
    build qscintilla2 "$here/libraries/qscintilla" -DSOURCE="$work/sources/qscintilla2"
}

stage_zint() {
    debian_source zint
    build zint "$here/libraries/zint" -DSOURCE="$work/sources/zint"
}

for library in libcsv libzip libxlsxwriter qscintilla2 zint; do
    stage "$library" "$0" "$here/mingw.cmake" "$here"/libraries/*/CMakeLists.txt
done

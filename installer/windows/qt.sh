#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds Qt for 64-bit Windows from Debian's own sources with MinGW; moc, rcc and their kind are
# those of this machine's Qt, which must be of the same version. Some 30 minutes on two cores; each
# stage is done once, so a broken run goes on where it stopped.
#   qt.sh <work folder>        result: <work folder>/qt and <work folder>/qt-mingw-prefix.tar.zst
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$1"
work=$(cd "$1" && pwd)
. "$here/stages.sh"
prefix=$work/qt
mkdir -p "$prefix"/{bin,lib,include}
# The toolchain file wants a Qt to be there; while it is made, the folder itself will do.
export MOTCUA_QT_MINGW=$prefix MOTCUA_QT_IN_THE_MAKING=1

# Debian takes SQLite out of Qt's sources: Qt gets Debian's own, with full-text search.
stage_sqlite() {
    debian_source sqlite3
    cd "$work/sources/sqlite3"
    quiet sqlite-configure ./configure --disable-tcl
    quiet sqlite-amalgamation make sqlite3.c
    $triple-gcc-posix -O2 -DSQLITE_THREADSAFE=1 -DSQLITE_ENABLE_FTS5 -DSQLITE_ENABLE_RTREE \
        -DSQLITE_ENABLE_FTS3 -DSQLITE_ENABLE_FTS3_PARENTHESIS -DSQLITE_ENABLE_COLUMN_METADATA \
        -DSQLITE_ENABLE_MATH_FUNCTIONS -DSQLITE_OMIT_LOAD_EXTENSION \
        -c sqlite3.c -o "$work/build/sqlite3.o"
    rm -f "$prefix/lib/libsqlite3.a"
    $triple-gcc-ar-posix rcs "$prefix/lib/libsqlite3.a" "$work/build/sqlite3.o"
    install -m644 sqlite3.h src/sqlite3ext.h "$prefix/include/"
}

# TLS of the PostgreSQL client, inside its DLL. Qt itself uses Windows' own.
stage_openssl() {
    debian_source openssl
    rm -rf "$work/build/openssl"
    mkdir -p "$work/build/openssl"
    cd "$work/build/openssl"
    quiet openssl-configure "$work/sources/openssl/Configure" mingw64 \
        --cross-compile-prefix=$triple- --prefix="$work/openssl" --libdir=lib \
        no-shared no-tests no-engine no-legacy no-ssl3 no-comp no-weak-ssl-ciphers
    quiet openssl-build make -j"$jobs" build_libs
    quiet openssl-install make install_dev
}

stage_libpq() {
    debian_source postgresql-15
    rm -rf "$work/build/libpq"
    mkdir -p "$work/build/libpq"
    cd "$work/build/libpq"
    quiet libpq-configure "$work/sources/postgresql-15/configure" --host=$triple \
        CC=$triple-gcc-posix AR=$triple-ar --prefix="$prefix" --without-readline --without-zlib \
        --without-icu --without-gssapi --without-ldap --disable-nls \
        --with-system-tzdata=/usr/share/zoneinfo --with-ssl=openssl \
        CPPFLAGS="-I$work/openssl/include" LDFLAGS="-L$work/openssl/lib" \
        LIBS="-lssl -lcrypto -lcrypt32 -lws2_32 -lgdi32"
    quiet libpq-build make -C src/interfaces/libpq -j"$jobs" all
    install src/interfaces/libpq/libpq.dll "$prefix/bin/"
    $triple-strip --strip-unneeded "$prefix/bin/libpq.dll"
    install -m644 src/interfaces/libpq/libpq.a "$prefix/lib/libpq.dll.a"
    install -m644 "$work"/sources/postgresql-15/src/interfaces/libpq/{libpq-fe.h,libpq-events.h} \
        "$work/sources/postgresql-15/src/include/postgres_ext.h" \
        src/include/pg_config_ext.h src/include/pg_config.h "$prefix/include/"
}

# DirectWrite's classes stand in the part called direct2d: without it two modules do not link.
# Tablets want a header that Debian's sources lack.
stage_qtbase() {
    debian_source qt6-base
    quiet qtbase-configure cmake -G Ninja -S "$work/sources/qt6-base" -B "$work/build/qtbase" \
        -DCMAKE_TOOLCHAIN_FILE="$here/mingw.cmake" -DCMAKE_BUILD_TYPE=Release \
        -DCMAKE_INSTALL_PREFIX="$prefix" -DBUILD_SHARED_LIBS=ON -DQT_FORCE_BUILD_TOOLS=OFF \
        -DQT_BUILD_EXAMPLES=OFF -DQT_BUILD_TESTS=OFF -DFEATURE_pkg_config=OFF -DFEATURE_dbus=OFF \
        -DINPUT_opengl=no -DFEATURE_vulkan=OFF -DFEATURE_direct2d=ON -DFEATURE_direct2d1_1=OFF \
        -DFEATURE_tabletevent=OFF -DINPUT_openssl=no -DFEATURE_schannel=ON -DFEATURE_gssapi=OFF \
        -DFEATURE_icu=OFF -DFEATURE_glib=OFF -DFEATURE_zstd=OFF -DFEATURE_brotli=OFF \
        -DFEATURE_system_zlib=OFF -DFEATURE_system_pcre2=OFF -DFEATURE_system_freetype=OFF \
        -DFEATURE_system_harfbuzz=OFF -DFEATURE_system_png=OFF -DFEATURE_system_jpeg=OFF \
        -DFEATURE_system_doubleconversion=OFF -DFEATURE_system_textmarkdownreader=OFF \
        -DFEATURE_system_sqlite=ON -DFEATURE_sql_sqlite=ON -DFEATURE_sql_odbc=ON \
        -DFEATURE_sql_psql=ON -DFEATURE_sql_mysql=OFF -DFEATURE_sql_oci=OFF \
        -DFEATURE_sql_db2=OFF -DFEATURE_sql_ibase=OFF \
        -DPostgreSQL_INCLUDE_DIR="$prefix/include" -DPostgreSQL_TYPE_INCLUDE_DIR="$prefix/include" \
        -DPostgreSQL_LIBRARY="$prefix/lib/libpq.dll.a"
    quiet qtbase-build ninja -C "$work/build/qtbase" -j"$jobs"
    quiet qtbase-install ninja -C "$work/build/qtbase" install/strip
}

# Debian has the sources of Charts 5.15 only: they are brought to Qt 6.
stage_qtcharts() {
    debian_source qtcharts-opensource-src
    python3 "$here/qt/port_charts.py" "$work/sources/qtcharts-opensource-src/src/charts"
    quiet qtcharts-configure cmake -G Ninja -S "$here/qt/charts" -B "$work/build/qtcharts" \
        -DCMAKE_TOOLCHAIN_FILE="$here/mingw.cmake" -DCMAKE_BUILD_TYPE=Release \
        -DCMAKE_INSTALL_PREFIX="$prefix" -DSOURCE="$work/sources/qtcharts-opensource-src"
    quiet qtcharts-build ninja -C "$work/build/qtcharts" -j"$jobs"
    quiet qtcharts-install cmake --install "$work/build/qtcharts" --strip
}

stage_pack() {
    tar -C "$work" --transform 's#^qt#qt-mingw#' --sort=name --owner=0 --group=0 --numeric-owner \
        -c qt | zstd -q -19 -T0 -f -o "$work/qt-mingw-prefix.tar.zst"
    (cd "$work" && sha256sum qt-mingw-prefix.tar.zst | tee qt-mingw-prefix.tar.zst.sha256)
}

for name in sqlite openssl libpq qtbase qtcharts pack; do
    stage $name "$0" "$here/mingw.cmake" "$here/qt/port_charts.py" "$here/qt/charts/CMakeLists.txt"
done

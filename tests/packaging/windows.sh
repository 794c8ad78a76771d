#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Tries the Windows program under Wine: installs it silently, does the main job with the installed
# programs on SQLite and on PostgreSQL over TLS, takes pictures of its window, upgrades, refuses a
# downgrade, removes. Makes the installer first (installer/windows/build.sh).
#   tests/packaging/windows.sh [FAKEPORTAL]   the scripted portal (build/check/bin/fakeportal)
#   MOTCUA_PICTURES=folder                    keeps the pictures there
# Every check is a sentence; closes with "N passed, N failed".
set -uo pipefail
cd "$(dirname "$0")/../.."
fakeportal=$(realpath "${1:-build/check/bin/fakeportal}")
[ -z "${MOTCUA_PICTURES:-}" ] || mkdir -p "$MOTCUA_PICTURES"
work=$(mktemp -d -t motcua-windows-XXXXXX)
chmod 755 "$work"
. tests/packaging/checks.sh
. tests/packaging/wine.sh
. tests/packaging/mainjob.sh
. tests/packaging/trials.sh
version=$(sed -n 's/^project(motcua VERSION \([0-9.]*\).*/\1/p' CMakeLists.txt)
setup=$PWD/build/windows/motcua-$version-x64-setup.exe
uninstall_key='HKLM\Software\Microsoft\Windows\CurrentVersion\Uninstall\Motcua'
installed="$WINEPREFIX/drive_c/Program Files/Motcua"
shared="$WINEPREFIX/drive_c/ProgramData/Motcua"
menu="$WINEPREFIX/drive_c/ProgramData/Microsoft/Windows/Start Menu/Programs/Motcua"

finish() {
    [ -z "${portal:-}" ] || kill "$portal" 2>/dev/null
    stop_postgresql
    stop_windows
    if [ -n "${MOTCUA_PICTURES:-}" ] && [ -d "$work/pictures" ]; then
        mkdir -p "$MOTCUA_PICTURES" && cp -r "$work/pictures/." "$MOTCUA_PICTURES/"
    fi
    rm -rf "$work"
    report && exit 0 || exit 1
}
trap finish EXIT

every_file_is_there() {
    iconv -f UTF-16LE -t UTF-8 "$installed/files.txt" | tr -d '\r' | tr '\\' '/' >"$work/files"
    [ "$(wc -l <"$work/files")" -gt 20 ] || return 1
    while read -r file; do
        [ -f "$installed/$file" ] || { echo "missing: $file"; return 1; }
    done <"$work/files"
}
is_registered() {
    [ "$(registry "$uninstall_key" DisplayVersion)" = "$version" ] && [ -f "$menu/Motcua.lnk" ] \
        && [ -d "$shared" ]
}
tells_its_version() { [ "$(ctl --version | tr -d '\r')" = "motcuactl $version" ]; }
carries_version_and_manifest() {
    python3 - "$installed/motcua.exe" "$version" <<'PY'
import sys
data = open(sys.argv[1], "rb").read()
for word in (sys.argv[2], "ProductVersion", "Motcua"):
    assert word.encode("utf-16-le") in data, word
for word in ("PerMonitorV2", "longPathAware", "asInvoker", "UTF-8</activeCodePage>"):
    assert word.encode() in data, word
PY
}
speaks_vietnamese() { ctl --help --lang vi | iconv -f UTF-8 -t UTF-8 | grep -q 'gói tin'; }

# A store in a share is refused with a sentence, and nothing is made there.
refuses_network_drives() {
    local told
    told=$(MOTCUA_STORE='\\server\share\office.db' ctl init --lang en 2>&1) && return 1
    echo "$told"
    grep -qi 'network' <<<"$told"
}

# Libraries planted where the program is started from are not taken.
planted_libraries_are_ignored() {
    mkdir -p "$work/hostile/platforms" "$work/hostile/sqldrivers"
    for name in Qt6Core Qt6Sql libpq version dwmapi sqldrivers/qsqlite platforms/qwindows; do
        echo "not a library" >"$work/hostile/$name.dll"
    done
    (cd "$work/hostile" && WINEQT_PLUGIN_PATH="$(windows_path "$work/hostile")" \
        MOTCUA_STORE="$(windows_path "$work/hostile")\\own.db" wine "$installed/motcuactl.exe" init) \
        && [ -f "$work/hostile/own.db" ]
}

picture_is_drawn() { # file
    [ -f "$1" ] && [ "$(identify -format '%k' "$1")" -gt 50 ]
}
is_light() { identify -format '%[fx:mean>0.5?1:0]' "$1"; } # file
draws_every_place() { # scale, 1 for a light Windows and 0 for a dark one
    local scale=$1 light=$2 folder=$work/pictures/$1
    mkdir -p "$folder"
    wine reg add 'HKCU\Software\Microsoft\Windows\CurrentVersion\Themes\Personalize' /v AppsUseLightTheme \
        /t REG_DWORD /d "$light" /f >/dev/null 2>&1
    WINEQT_QPA_PLATFORM=offscreen WINEQT_SCALE_FACTOR=$(awk "BEGIN { print $scale / 100 }") \
        WINEQT_QPA_FONTDIR="$(windows_path "$installed/fonts")" \
        wine "$installed/motcua.exe" --pictures "$(windows_path "$folder")" || return 1
    [ "$(find "$folder" -name '*.png' | wc -l)" -ge 9 ] || return 1
    find "$folder" -name '*.png' | while read -r picture; do
        picture_is_drawn "$picture" && [ "$(is_light "$picture")" = "$light" ] || return 1
    done
}
shows_its_window() { # scale, dots per inch: opens, is painted, is the only one, goes when asked
    mkdir -p "$work/pictures"
    wine reg add 'HKCU\Control Panel\Desktop' /v LogPixels /t REG_DWORD /d "$2" /f >/dev/null 2>&1
    $server -w
    wine "$installed/motcua.exe" &
    local program=$! picture=$work/pictures/window-$1.png drawn=1 try
    for try in $(seq 60); do # until it is painted, at most half a minute
        import -window root "$picture" 2>/dev/null
        if [ "$(identify -format '%k' "$picture")" -gt 400 ]; then drawn=0; break; fi
        sleep 0.5
    done
    # A second start ends by itself and leaves the first one running.
    timeout 30 wine "$installed/motcua.exe" || { echo "The second start ended with $?."; drawn=1; }
    kill -0 $program 2>/dev/null || { echo "The first window is gone."; drawn=1; }
    wine taskkill /IM motcua.exe >/dev/null 2>&1
    for try in $(seq 40); do
        kill -0 $program 2>/dev/null || return $drawn
        sleep 0.5
    done
    echo "It was asked to close and did not."
    $server -k
    return 1
}

second_installer() { # version, extra file
    rm -rf "$work/other" && cp -r "build/windows/motcua-$version" "$work/other"
    echo "of another version" >"$work/other/$2"
    (iconv -f UTF-16LE -t UTF-8 "$work/other/files.txt"; printf '%s\r\n' "$2") |
        iconv -f UTF-8 -t UTF-16LE >"$work/files.new" && mv "$work/files.new" "$work/other/files.txt"
    makensis -V2 -INPUTCHARSET UTF8 -DFAST -DVERSION="$1" -DSOURCE="$work/other" \
        -DOUT="$work/setup-$1.exe" -DICON="$PWD/resources/icon/motcua.ico" -DLICENSE="$PWD/LICENSE" \
        installer/windows/motcua.nsi
}
# The remover goes on in a copy of itself: it is done when no Windows program runs any more.
remove_program() { wine "$installed/uninstall.exe" /S "$@" && $server -w; }
upgrade_replaces_the_old() {
    second_installer 0.0.1 old-library.dll && wine "$work/setup-0.0.1.exe" /S || return 1
    [ -f "$installed/old-library.dll" ] || return 1
    echo kept >"$shared/kept.txt"
    wine "$setup" /S || return 1
    [ ! -e "$installed/old-library.dll" ] && [ "$(registry "$uninstall_key" DisplayVersion)" = "$version" ] \
        && [ "$(cat "$shared/kept.txt")" = kept ] && every_file_is_there
}
downgrade_is_refused() { # also when the newer program itself is gone, but not its data
    wine "$work/setup-0.0.1.exe" /S
    [ $? -eq 3 ] && [ ! -e "$installed/old-library.dll" ] \
        && [ "$(registry "$uninstall_key" DisplayVersion)" = "$version" ] || return 1
    remove_program && [ -f "$shared/kept.txt" ] || return 1
    wine "$work/setup-0.0.1.exe" /S
    [ $? -eq 3 ] && [ ! -e "$installed" ]
}
repairs_itself() {
    rm "$installed/Qt6Core.dll" && wine "$setup" /S && every_file_is_there && tells_its_version
}
only_data_is_left() {
    echo kept >"$shared/kept.txt"
    remove_program || return 1
    [ ! -e "$installed" ] || { ls -R "$installed"; return 1; }
    [ ! -e "$menu" ] && [ -z "$(registry "$uninstall_key" DisplayVersion)" ] \
        && [ -f "$shared/kept.txt" ] && [ -f "$store" ]
}
data_is_removed_on_wish() {
    wine "$setup" /S && remove_program /DATA=remove || return 1
    [ ! -e "$shared" ] && [ ! -e "$installed" ] && [ -f "$store" ]
}

started=$SECONDS
check "a certificate for trials is made" make_certificate || exit
export MOTCUA_SIGN_CERTIFICATE=$signing/certificate.pem MOTCUA_SIGN_KEY=$signing/key.pem
check "the installer is built by one command" ${MOTCUA_SETUP_MADE:-bash installer/windows/build.sh} || exit
check "the tests for Windows are built" build_tests || exit
echo "Tried from here on; compiled and packed in $((SECONDS - started)) s."
started=$SECONDS
check "Wine starts" start_windows || exit
check "it installs in silence" wine "$setup" /S /COMPONENTS=openwith || exit
check "every file is there" every_file_is_there
check "Windows knows the program, its menu and its data folder" is_registered
check "the program carries version, icon and manifest" carries_version_and_manifest
check "motcuactl tells its version" tells_its_version
check "motcuactl speaks Vietnamese" speaks_vietnamese
check "programs, remover and installer are signed" everything_is_signed
check "a changed byte breaks the signature" a_changed_byte_is_seen
store=$work/office.db
export MOTCUA_STORE
MOTCUA_STORE=$(windows_path "$store")
start_portal
check "the main job is done on SQLite" main_job "$(windows_path "$store")"
check "PostgreSQL starts with TLS" start_postgresql
check "the main job is done on PostgreSQL over TLS" main_job "$(postgresql_url root.crt)"
check "a server with another certificate is refused" refuses_other_authority
check "a store on a network drive is refused" refuses_network_drives
check "planted libraries are not taken" planted_libraries_are_ignored
check "a store another program holds for ever is told and left as it was" a_lock_for_ever_is_told "$work/held.db"
check "a store another program holds for a moment is waited for" a_short_lock_is_waited_for "$work/held.db"
check "of two senders one sends, the other says who" only_one_sends
check "the portal's password is kept where nobody reads it" the_password_is_kept_secretly "$work/secret.db"
check_tests
check "every place is drawn at 100 %, in light" draws_every_place 100 1
check "every place is drawn at 150 %, in dark" draws_every_place 150 0
check "the window opens at 100 %" shows_its_window 100 96
check "the window opens at 150 %" shows_its_window 150 144
check "it repairs itself" repairs_itself
check "removed, nothing is left but data" only_data_is_left
check "data is removed on wish" data_is_removed_on_wish
check "an upgrade replaces the old program and keeps the data" upgrade_replaces_the_old
check "a downgrade is refused and changes nothing" downgrade_is_refused
check "where no task can be made it installs and says so" a_task_that_cannot_be_made_is_told
check "sending becomes a task of Windows, and goes with the program" sending_becomes_a_task
echo "Tried in $((SECONDS - started)) s."

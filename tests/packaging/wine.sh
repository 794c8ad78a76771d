# SPDX-License-Identifier: GPL-3.0-or-later
# For windows.sh: a Windows of its own in $work, and a screen for it.
export WINEPREFIX=$work/windows WINEARCH=win64 WINEDEBUG=-all WINEDLLOVERRIDES=mscoree,mshtml=
# Wine keeps variables named QT_… from Windows programs; WINEQT_… arrives there as QT_….
export LC_ALL=C.UTF-8 # names of files keep their Vietnamese letters
unset QT_QPA_PLATFORM
server=/usr/lib/wine/wineserver
[ -x $server ] || server=wineserver

start_windows() {
    local number
    number=$((100 + RANDOM % 800))
    Xvfb ":$number" -screen 0 1366x768x24 -nolisten tcp >/dev/null 2>&1 &
    screen=$!
    export DISPLAY=":$number"
    wineboot -i >/dev/null 2>&1
    wine reg add 'HKCU\Software\Wine' /v Version /d win10 /f >/dev/null 2>&1
    # Wine brings no font of Windows; without these, words in fields are drawn out of sight.
    for font in 'MS Shell Dlg' 'MS Shell Dlg 2' 'Segoe UI' Tahoma 'MS Sans Serif'; do
        wine reg add 'HKCU\Software\Wine\Fonts\Replacements' /v "$font" /d 'Noto Sans' /f >/dev/null 2>&1
    done
    $server -w
}

stop_windows() {
    $server -k >/dev/null 2>&1 || true
    kill "${screen:-0}" 2>/dev/null || true
}

# A path of this machine as Windows programs see it.
windows_path() { winepath -w "$1" 2>/dev/null | tr -d '\r'; }

registry() { # key value
    wine reg query "$1" /v "$2" 2>/dev/null | tr -d '\r' | sed -n "s/^ *$2 *REG_[A-Z]* *//p"
}

#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the Debian package, installs it on this machine, uses what was installed, removes it again.
#   tests/packaging/deb.sh [PRESET]    whose build is packed ("package"; "check" is quicker when it is built)
# Needs root, or sudo. Every check is a sentence; closes with "N passed, N failed".
set -uo pipefail
cd "$(dirname "$0")/../.."
preset=${1:-package}
build=build/$preset
work=$(mktemp -d -t motcua-deb-XXXXXX)
. tests/packaging/checks.sh
installed=0

as_root() { if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo -n "$@"; fi; }

finish() {
    [ $installed = 0 ] || as_root dpkg -r motcua >/dev/null
    rm -rf "$work"
    report && exit 0 || exit 1
}

may_install() {
    if [ "$(id -u)" -ne 0 ] && ! sudo -n true 2>/dev/null; then
        echo "Installing a package needs root: run this as root or give sudo without a password."
        return 1
    fi
    if dpkg-query -W -f '${Status}' motcua 2>/dev/null | grep -q '^install'; then
        echo "Motcua is installed here already, and this test would remove it: sudo dpkg -r motcua"
        return 1
    fi
}

make_package() {
    rm -f "$build"/motcua_*.deb
    cmake --preset "$preset" && nice cmake --build "$build" --target package -j "$(nproc)"
}

# Machines made from images of containers leave documentation out; here it is looked at.
install_package() {
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends \
        -o DPkg::Options::='--path-include=/usr/share/*' "$deb"
}

holds_programs_only() {
    [ "$(dpkg -L motcua | grep '/bin/.' | xargs -n 1 basename | sort | xargs)" = "motcua motcuactl" ]
}

finds_libraries() {
    ! ldd /usr/bin/motcua /usr/bin/motcuactl | grep 'not found' &&
        ! readelf -d /usr/bin/motcua /usr/bin/motcuactl | grep -E 'RPATH|RUNPATH'
}

tells_version() {
    [ "$(motcuactl --version)" = "motcuactl $version" ] && [ "$(motcua --version)" = "motcua $version" ]
}

lists_figures() { motcuactl dossiers --limit 1 --json | grep -q '"total":200\b'; }

# Every place in both languages, at full size, with more in it than a blank sheet has.
shows_places() {
    local picture width height colours
    for picture in "$work"/pictures/*.png; do
        read -r width height colours < <(identify -format '%w %h %k\n' "$picture")
        echo "$picture ${width}x$height, $colours colours"
        [ "$width" = 1366 ] && [ "$height" = 768 ] && [ "$colours" -gt 100 ] || return 1
    done
    [ "$(find "$work/pictures" -name '*-vi.png' | wc -l)" -ge 8 ] &&
        [ "$(find "$work/pictures" -name '*-en.png' | wc -l)" -ge 8 ]
}

# A page is found by man, in its language, and groff has nothing to say against it.
is_page() {
    local page told
    page=$(man -L "$1" -w "$2") && echo "$page" && [[ $page == */man/$3man1/* ]] &&
        told=$(MANWIDTH=80 LC_ALL=C.UTF-8 man --warnings -E UTF-8 -l "$page" 2>&1 >/dev/null) &&
        echo "$told" && [ -z "$told" ]
}

# Commands and options that the programs tell stand in the pages of both languages.
pages_agree() {
    local language folder word
    for language in en vi; do
        folder=/usr/share/man/man1
        [ $language = en ] || folder=/usr/share/man/vi/man1
        zcat "$folder/motcuactl.1.gz" | sed 's/\\fR//g; s/\\fB//g; s/\\-/-/g' >"$work/page"
        motcuactl --help --lang $language | sed -nE 's/^  ([^ ].*[^ ])  +.*/\1/p' >"$work/words"
        [ "$(wc -l <"$work/words")" -gt 30 ] || return 1
        while IFS= read -r word; do
            grep -qxF -- "$word" "$work/page" || { echo "$language: motcuactl $word"; return 1; }
        done <"$work/words"
        zcat "$folder/motcua.1.gz" | sed 's/\\-/-/g' >"$work/page"
        for word in $(motcua --help | grep -oE -- '--[a-z-]+'); do
            grep -qF -- "$word" "$work/page" || { echo "$language: motcua $word"; return 1; }
        done
    done
}

is_gone() {
    local file
    ! dpkg-query -W -f '${Status}\n' motcua 2>/dev/null | grep -v 'not-installed' || return 1
    while IFS= read -r file; do
        [ ! -e "$file" ] || [ -d "$file" ] || { echo "$file is still there"; return 1; }
    done <"$work/files"
    [ ! -e /usr/share/doc/motcua ]
}

check "the package may be installed and removed here" may_install || finish
check "the package is made" make_package || finish
deb=$(realpath "$build"/motcua_*.deb)
version=$(dpkg-deb -f "$deb" Version)

# A person of its own, who has never seen the program.
export HOME=$work/home QT_QPA_PLATFORM=offscreen QT_SCALE_FACTOR=1 LC_ALL=C.UTF-8
export XDG_RUNTIME_DIR=$work/run
mkdir -m 700 "$HOME" "$XDG_RUNTIME_DIR"
unset XDG_CONFIG_HOME XDG_DATA_HOME "${!MOTCUA_@}"
store=$HOME/.local/share/motcua/motcua.db

began=$SECONDS
trap finish INT TERM
check "it installs with what it depends on" install_package || finish
installed=1
dpkg -L motcua >"$work/files"
check "it holds the two programs and none of the tests'" holds_programs_only
check "its programs find their libraries where the system keeps them" finds_libraries
check "both programs tell the version of the package" tells_version
check "motcuactl makes a store where the person's data is" motcuactl init --training
check "motcuactl fills it" motcuactl generate --dossiers 200 --packets 40 --seed 5
check "motcuactl finds what it filled in" lists_figures
check "motcua opens that store and shows every place" motcua --pictures "$work/pictures"
check "no place is blank, in either language" shows_places
check "the menu entry is right" desktop-file-validate /usr/share/applications/vn.motcua.Motcua.desktop
check "the component's description is right" \
    appstreamcli validate --no-net /usr/share/metainfo/vn.motcua.Motcua.metainfo.xml
for page in motcua motcuactl; do
    check "man $page is there in English" is_page en $page ""
    check "man $page is there in Vietnamese" is_page vi $page vi/
done
check "the manual pages agree with what the programs tell" pages_agree
before=$(sha256sum "$store")
check "it is removed" as_root dpkg -r motcua && installed=0
check "nothing of it is left" is_gone
check "the person's store is as it was" [ "$(sha256sum "$store")" = "$before" ]
echo "The package was installed, used and removed in $((SECONDS - began)) seconds."
finish

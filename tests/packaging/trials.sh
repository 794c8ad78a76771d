# SPDX-License-Identifier: GPL-3.0-or-later
# For windows.sh: what differs on Windows. Locks, a second sender, secrets, the unattended task, and
# the Qt tests of the list in tests/CMakeLists.txt.

# ---- Qt tests -----------------------------------------------------------------------------------

tests=$PWD/build/windows/tests
build_tests() {
    local qt
    qt=$(sed -n 's/^MOTCUA_QT_MINGW:PATH=//p' build/windows/CMakeCache.txt)
    cmake --build --preset windows -j "$(nproc)" --target windows_tests &&
        bash installer/windows/collect.sh "$qt" "$tests" build/windows/bin/tst_*.exe
}

# All of them, as many at a time as this machine has processors; what each told is looked at later.
run_tests() {
    MOTCUA_TEST_PG=$(postgresql_url root.crt)
    results=$(windows_path "$work")
    export MOTCUA_TEST_PG results work
    (cd "$tests" && ls tst_*.exe) | WINEQT_QPA_PLATFORM=offscreen xargs -P "$(nproc)" -I{} bash -c '
        timeout 240 wine "'"$tests"'/{}" -o "$results\\{}.txt,txt" >"$work/{}.told" 2>&1
        echo $? >"$work/{}.code"'
    unset MOTCUA_TEST_PG
}

holds_on_windows() { # test
    cat "$work/$1.told" "$work/$1.txt"
    [ "$(cat "$work/$1.code")" = 0 ] && grep -q '^Totals: [1-9][0-9]* passed, 0 failed' "$work/$1.txt"
}

check_tests() {
    local test
    run_tests
    for test in "$tests"/tst_*.exe; do
        test=$(basename "$test")
        check "${test%.exe} holds on Windows" holds_on_windows "$test"
    done
}

# ---- another program holds the store --------------------------------------------------------------

# Keeps others from writing until its input ends or the seconds are over.
hold_store() { # file, seconds
    python3 -c '
import select, sqlite3, sys
store = sqlite3.connect(sys.argv[1], isolation_level=None, timeout=30)
store.execute("BEGIN IMMEDIATE")
print("held", flush=True)
select.select([sys.stdin], [], [], float(sys.argv[2]))
' "$1" "$2"
}

number_of_dossiers() { ctl dossiers --limit 1 --json | sed -n 's/.*"total":\([0-9]*\).*/\1/p'; }

write_while_held() { # file, seconds; gives what the writing command gave
    local word code holder
    coproc HOLDER { hold_store "$1" "$2"; }
    holder=$HOLDER_PID # the shell forgets it when it ends
    read -r word <&"${HOLDER[0]}"
    ctl generate --dossiers 3 --packets 0 --seed 62 --lang en
    code=$?
    kill "$holder" 2>/dev/null
    wait "$holder" 2>/dev/null
    return $code
}
a_lock_for_ever_is_told() { # file of a new store
    local told code MOTCUA_STORE
    MOTCUA_STORE=$(windows_path "$1")
    ctl init --training || return 1
    told=$(write_while_held "$1" 120 2>&1)
    code=$?
    echo "$told"
    [ $code -ne 0 ] && grep -qi 'busy' <<<"$told" && [ "$(number_of_dossiers)" = 0 ]
}
a_short_lock_is_waited_for() { # the same file
    local MOTCUA_STORE
    MOTCUA_STORE=$(windows_path "$1")
    write_while_held "$1" 2 && [ "$(number_of_dossiers)" = 3 ]
}

# Two senders on one store: the second says who sends and sends nothing.
only_one_sends() {
    local first told code try=0
    ctl send --for 15 &
    first=$!
    while [ $try -lt 30 ]; do # until the first has taken its turn
        told=$(ctl send --until-idle --lang en 2>&1)
        code=$?
        [ $code -ne 3 ] || break
        try=$((try + 1))
    done
    wait $first
    echo "$told"
    [ $code -eq 3 ] && grep -q 'Somebody else is sending' <<<"$told"
}

# ---- secrets ---------------------------------------------------------------------------------------

# Whether a text stands in one of these files and folders, as UTF-8 or as UTF-16.
stands_in() { # text, file or folder…
    python3 - "$@" <<'PY'
import pathlib, sys
text, *places = sys.argv[1:]
for place in map(pathlib.Path, places):
    for file in place.rglob("*") if place.is_dir() else [place]:
        if file.is_file() and not file.is_symlink():
            data = file.read_bytes()
            if text.encode() in data or text.encode("utf-16-le") in data:
                print(file)
                sys.exit(0)
sys.exit(1)
PY
}
the_password_is_kept_secretly() { # file of a new store
    local MOTCUA_STORE
    MOTCUA_STORE=$(windows_path "$1")
    unset MOTCUA_PORTAL_PASSWORD
    ctl init --training && ctl generate --dossiers 20 --packets 20 --seed 63 || return 1
    echo 'Canary-of-61-offices' | ctl portal-password || return 1
    $server -w # the registry is on the disk now
    ! stands_in 'Canary-of-61-offices' "$WINEPREFIX" "$1" || return 1
    ctl send --until-idle # nobody gives a password: the kept one is taken
    [ "$(total accepted)" -gt 0 ]
}

# ---- sending with nobody at the desk ---------------------------------------------------------------

task="$WINEPREFIX/drive_c/windows/system32/tasks/Motcua sending"
sending_becomes_a_task() {
    local elsewhere="$WINEPREFIX/drive_c/Mộtcửa"
    wine net start Schedule
    wine "$setup" /S /COMPONENTS=sending /ACCOUNT=SYSTEM '/D=C:\Mộtcửa' || return 1
    [ -f "$task" ] && [ -f "$elsewhere/motcuactl.exe" ] || { ls "${task%/*}"; return 1; }
    # Wine keeps no command of a task; what Windows is given stays beside the program.
    stands_in 'C:\Mộtcửa\motcuactl.exe' "$elsewhere/sending-task.xml" || return 1
    wine "$elsewhere/uninstall.exe" /S /DATA=remove && $server -w && [ ! -e "$task" ] && [ ! -e "$elsewhere" ]
}
a_task_that_cannot_be_made_is_told() { # a file stands where Windows keeps its tasks
    local tasks=${task%/*} told
    rm -rf "$tasks" && : >"$tasks"
    wine "$setup" /S /COMPONENTS=sending /ACCOUNT=SYSTEM
    told=$?
    rm "$tasks" && mkdir "$tasks"
    [ $told -eq 5 ] || { echo "the installer ended with $told"; return 1; }
    every_file_is_there && tells_its_version && remove_program
}

# ---- signatures --------------------------------------------------------------------------------------

# A certificate of our own, for trials: signing is then tried at every run.
signing=$PWD/build/windows-signing
make_certificate() {
    mkdir -p "$signing"
    [ -f "$signing/key.pem" ] || openssl req -x509 -newkey rsa:3072 -nodes -days 3650 -subj '/CN=Motcua trial' \
        -addext extendedKeyUsage=codeSigning -keyout "$signing/key.pem" -out "$signing/certificate.pem"
}
is_signed() { # file
    osslsigncode verify -CAfile "$signing/certificate.pem" -in "$1" | tee "$work/signature"
    grep -q 'Signature verification: ok' "$work/signature"
}
everything_is_signed() {
    local file
    for file in "$setup" "$installed"/{motcua,motcuactl,uninstall}.exe; do
        is_signed "$file" || return 1
    done
}
a_changed_byte_is_seen() {
    cp "$installed/motcuactl.exe" "$work/changed.exe"
    printf 'x' | dd of="$work/changed.exe" bs=1 seek=200000 conv=notrunc
    ! is_signed "$work/changed.exe"
}

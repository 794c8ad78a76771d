# SPDX-License-Identifier: GPL-3.0-or-later
# For windows.sh: the main job with the installed motcuactl.exe against the scripted portal of this
# machine, and a PostgreSQL server with TLS for it.
ctl() { wine "$installed/motcuactl.exe" "$@"; }

start_portal() {
    mkdir -p "$work/portal"
    cat >"$work/portal/script.json" <<'JSON'
{ "rules": [ { "service": "DongBoHoSoMC", "member": "MaTTHC", "one_of": ["9.999001"], "code": "2",
    "message": "Mã thủ tục không tồn tại: {value}" } ], "check_procedures": false }
JSON
    "$fakeportal" --port 0 --print-port --script "$work/portal/script.json" \
        --settings "$work/portal/motcua.ini" >"$work/portal/port" 2>/dev/null &
    portal=$!
    for _ in $(seq 100); do
        [ -s "$work/portal/port" ] && [ -s "$work/portal/motcua.ini" ] && break
        sleep 0.1
    done
    MOTCUA_CONFIG=$(windows_path "$work/portal/motcua.ini")
    export MOTCUA_CONFIG MOTCUA_PORTAL_PASSWORD=tap-huan
}

total() { ctl packets --state "$1" --limit 1 --json 2>/dev/null | sed -n 's/.*"total":\([0-9]*\).*/\1/p'; }

# One group after another is previewed and mended until the portal has taken everything.
mend_all() {
    local line group code set today
    today=$(TZ=UTC-7 date +%Y%m%d)
    ctl groups --json 2>/dev/null | tr '{' '\n' | grep '"id"' >"$work/groups"
    while read -r line <&3; do
        group=$(grep -o '"id":"[^"]*"' <<<"$line" | cut -d'"' -f4)
        code=$(grep -o '"code":"[^"]*"' <<<"$line" | cut -d'"' -f4)
        case $code in
        2) set='/data/*/MaTTHC="9.999002"' ;;
        finishedEmpty) set="/data/*/NgayKetThucXuLy=\"${today}235900\"" ;;
        returnedEmpty) set="/data/*/NgayTra=\"${today}235959\"" ;;
        promisedBeforeReceived) set="/data/*/NgayHenTra=\"${today}170000\"" ;;
        empty) set='/data/*/TrangThai="4"' ;;
        *) echo "no remedy for $code"; return 1 ;;
        esac
        ctl fix --group "$group" --set "$set" --reason "Sửa theo trả lời của Cổng" >/dev/null
        ctl fix --group "$group" --set "$set" --reason "Sửa theo trả lời của Cổng" --apply >/dev/null
    done 3<"$work/groups"
}

main_job() { # store as Windows names it
    local turn MOTCUA_STORE=$1
    export MOTCUA_STORE
    ctl init --training || return 1
    ctl generate --dossiers 60 --packets 40 --seed 61 || return 1
    ctl import tests/data/packets # tells with 1 what is no packet
    [ $? -le 1 ] || return 1
    ctl send --until-idle
    [ "$(total refused)" -gt 0 ] || { echo "nothing was refused"; return 1; }
    for turn in 1 2 3 4; do
        mend_all || return 1
        ctl send --until-idle
        [ "$(total refused)$(total parked)" = 00 ] && break
    done
    echo "accepted $(total accepted), refused $(total refused), parked $(total parked)"
    [ "$(total refused)$(total parked)$(total unknown)$(total ready)" = 0000 ] || return 1
    [ "$(total accepted)" -gt 40 ] && ctl audit verify --json | grep -q '"sound":true'
}

as_server() { if [ "$(id -u)" -eq 0 ]; then (cd / && runuser -u postgres -- "$@"); else "$@"; fi; }

certificates() { # folder: an authority and a server of this machine, and a foreign authority
    local folder=$1 name
    for name in root other; do
        openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj "/CN=$name" -keyout "$folder/$name.key" \
            -out "$folder/$name.crt" || return 1
    done
    openssl req -newkey rsa:2048 -nodes -subj /CN=localhost -keyout "$folder/server.key" \
        -out "$folder/server.csr" || return 1
    printf 'subjectAltName=DNS:localhost,IP:127.0.0.1\n' >"$folder/names"
    openssl x509 -req -in "$folder/server.csr" -CA "$folder/root.crt" -CAkey "$folder/root.key" \
        -CAcreateserial -days 2 -extfile "$folder/names" -out "$folder/server.crt"
}

start_postgresql() {
    pg=$(find /usr/lib/postgresql -maxdepth 2 -name bin | sort -V | tail -n 1)
    pgdata=$work/postgresql
    pgport=$((20000 + RANDOM % 20000))
    mkdir -p "$pgdata"
    certificates "$pgdata" || return 1
    [ "$(id -u)" -ne 0 ] || chown -R postgres "$pgdata"
    chmod 600 "$pgdata"/*.key
    chmod 755 "$pgdata"
    echo secret >"$pgdata/password"
    as_server "$pg/initdb" -D "$pgdata/data" -U office -A scram-sha-256 --pwfile="$pgdata/password" \
        -E UTF8 --locale=C.UTF-8 --no-sync || return 1
    as_server sed -i 's/^host /hostssl /' "$pgdata/data/pg_hba.conf"
    as_server "$pg/pg_ctl" -D "$pgdata/data" -l "$pgdata/data/log" -w start -o "-p $pgport \
        -c listen_addresses=127.0.0.1 -c unix_socket_directories=$pgdata/data -c ssl=on -c fsync=off \
        -c ssl_cert_file=$pgdata/server.crt -c ssl_key_file=$pgdata/server.key"
}

stop_postgresql() {
    [ -z "${pgdata:-}" ] || as_server "$pg/pg_ctl" -D "$pgdata/data" -m immediate stop >/dev/null 2>&1
}

postgresql_url() { # authority
    printf 'postgresql://office:secret@localhost:%s/postgres?sslmode=verify-full&sslrootcert=%s' \
        "$pgport" "$(windows_path "$pgdata/$1" | tr '\\' '/')"
}

refuses_other_authority() {
    local told
    told=$(MOTCUA_STORE=$(postgresql_url other.crt) ctl dossiers --lang en 2>&1)
    [ $? -eq 3 ] && ! grep -q secret <<<"$told"
}

#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# A PostgreSQL server for tests in a temporary folder, on a Unix socket, under another user than root.
#   postgres.sh start FILE   starts one, writes its address to FILE; ends by itself with the caller
#   postgres.sh stop FILE    stops it and removes its folder
#   postgres.sh serve        starts one, prints its address, stops when standard input closes
# MOTCUA_PG_SETTINGS: more settings of the server ("-c shared_buffers=1GB"), for measurements.
# Without PostgreSQL installed: an error; no test is skipped.
set -euo pipefail

programs() {
    local found
    found=$(find /usr/lib/postgresql -maxdepth 2 -name bin 2>/dev/null | sort -V | tail -1)
    if [ -z "$found" ] && command -v pg_config >/dev/null; then
        found=$(pg_config --bindir)
    fi
    if [ -n "$found" ] && [ -x "$found/initdb" ]; then
        echo "$found"
    fi
}

# PostgreSQL refuses to run as root.
as_other() {
    if [ "$(id -u)" -ne 0 ]; then
        "$@"
    elif id postgres >/dev/null 2>&1; then
        (cd / && runuser -u postgres -- "$@")
    else
        (cd / && setpriv --reuid nobody --regid nogroup --clear-groups "$@")
    fi
}

launch() {
    local bin=$1 folder=$2
    chmod 755 "$folder"
    if [ "$(id -u)" -eq 0 ]; then
        chown "$(id postgres >/dev/null 2>&1 && echo postgres || echo nobody)" "$folder"
    fi
    as_other "$bin/initdb" -D "$folder/data" -U motcua -A trust -E UTF8 --locale=C.UTF-8 \
        --no-sync >"$folder/initdb.log" 2>&1
    # No durability: a test's database lives for seconds. Crash tests start their own server.
    as_other "$bin/pg_ctl" -D "$folder/data" -l "$folder/data/server.log" -w -t 60 start -o \
        "-c listen_addresses='' -c unix_socket_directories='$folder' -c fsync=off \
         -c full_page_writes=off -c max_connections=200 -c shared_buffers=64MB \
         -c max_locks_per_transaction=256 ${MOTCUA_PG_SETTINGS:-}" >"$folder/start.log" 2>&1
}

halt() {
    local bin=$1 folder=$2
    case "$folder" in /tmp/motcua-pg.*) ;; *) return 0 ;; esac
    if [ -d "$folder/data" ]; then
        as_other "$bin/pg_ctl" -D "$folder/data" -m immediate -w stop >/dev/null 2>&1 || true
    fi
    rm -rf "$folder"
}

bin=$(programs)
if [ -z "$bin" ]; then
    echo "PostgreSQL is not installed: bash installer/dependencies.sh --tests" >&2
    exit 1
fi

case "$1" in
start)
    file=$2
    [ ! -s "$file.folder" ] || halt "$bin" "$(cat "$file.folder")"
    folder=$(mktemp -d /tmp/motcua-pg.XXXXXX)
    echo "$folder" >"$file.folder"
    launch "$bin" "$folder"
    echo "postgresql://motcua@/postgres?host=$folder" >"$file"
    caller=$PPID
    (
        while kill -0 "$caller" 2>/dev/null && [ -d "$folder" ]; do sleep 1; done
        halt "$bin" "$folder"
    ) >/dev/null 2>&1 </dev/null &
    ;;
stop)
    [ ! -s "$2.folder" ] || halt "$bin" "$(cat "$2.folder")"
    rm -f "$2" "$2.folder"
    ;;
serve)
    folder=$(mktemp -d /tmp/motcua-pg.XXXXXX)
    trap 'halt "$bin" "$folder"' EXIT
    launch "$bin" "$folder"
    echo "postgresql://motcua@/postgres?host=$folder"
    cat >/dev/null
    ;;
*)
    echo "usage: postgres.sh start FILE | stop FILE | serve" >&2
    exit 2
    ;;
esac

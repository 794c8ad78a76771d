#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Shows Motcua on a fresh Debian 12 or Ubuntu 24.04: installs what is missing, builds, and opens the
# program as a training office (invented data, a scripted portal on this machine; nothing leaves it).
# Without a display it walks the main job by itself and saves a picture of every screen.
#   installer/run-demo.sh              window, or the walk where there is no display
#   installer/run-demo.sh --walk       the walk in any case
#   installer/run-demo.sh --dir DIR    keep store, settings, ledger and pictures in DIR
set -euo pipefail
cd "$(dirname "$0")/.."

walk=0
dir=""
while [ $# -gt 0 ]; do
    case $1 in
    --walk) walk=1 ;;
    --dir) dir=$2; shift ;;
    *) echo "run-demo.sh [--walk] [--dir DIR]" >&2; exit 2 ;;
    esac
    shift
done
if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    walk=1
fi
dir=${dir:-$(mktemp -d -t motcua-demo-XXXXXX)}
mkdir -p "$dir"
dir=$(cd "$dir" && pwd)

vietnamese=0
case ${LC_ALL:-${LC_MESSAGES:-${LANG:-}}} in vi*) vietnamese=1 ;; esac
language=$([ $vietnamese = 1 ] && echo vi || echo en)

# say VIETNAMESE ENGLISH: both, the reader's own first.
say() {
    if [ $vietnamese = 1 ]; then printf '%s\n' "$1"; else printf '%s\n   %s\n' "$2" "$1"; fi
}
number=0
step() {
    number=$((number + 1))
    printf '\n== %d. ' "$number"
    say "$1" "$2"
}

say "Cài những gì còn thiếu và biên dịch" "Installing what is missing and building"
bash installer/dependencies.sh
cmake --preset release
cmake --build --preset release --target motcua motcuactl fakeportal -j "$(nproc)"
bin=$PWD/build/release/bin

export MOTCUA_STORE=$dir/tap-huan.db MOTCUA_CONFIG=$dir/motcua.ini MOTCUA_PORTAL_PASSWORD=tap-huan
unset MOTCUA_USER_PASSWORD
rm -f "$MOTCUA_STORE" "$MOTCUA_STORE-wal" "$MOTCUA_STORE-shm" "$dir/port"

# The portal of the demonstration refuses one procedure code until it is mended.
cat >"$dir/portal.json" <<'JSON'
{ "rules": [ { "service": "DongBoHoSoMC", "member": "MaTTHC", "one_of": ["9.999001"], "code": "2",
    "message": "Mã thủ tục không tồn tại: {value}" } ], "check_procedures": false }
JSON
"$bin/fakeportal" --port 0 --print-port --script "$dir/portal.json" --settings "$MOTCUA_CONFIG" \
    --ledger "$dir/ledger.jsonl" >"$dir/port" &
portal=$!
trap 'kill $portal 2>/dev/null || true' EXIT
for _ in $(seq 100); do
    [ -s "$dir/port" ] && [ -s "$MOTCUA_CONFIG" ] && break
    sleep 0.1
done
[ -s "$MOTCUA_CONFIG" ] || { echo "fakeportal did not start" >&2; exit 3; }

# ctl ARGUMENT…: runs motcuactl and shows the command; 1 means "something was refused", which is told.
ctl() {
    printf '   $ motcuactl'
    printf ' %q' "$@"
    printf '\n'
    local code=0
    "$bin/motcuactl" "$@" --lang $language 2>&1 | sed 's/^/   /' || code=${PIPESTATUS[0]}
    [ "$code" -le 1 ] || { echo "motcuactl: $code" >&2; exit "$code"; }
}
# value NAME ARGUMENT…: the first value of a member in the command's JSON.
value() {
    local name=$1
    shift
    { "$bin/motcuactl" "$@" --json 2>/dev/null || true; } |
        grep -o "\"$name\":\"[^\"]*\"\|\"$name\":[0-9]*" | head -n 1 | sed 's/^[^:]*://; s/"//g'
}
count() { value total packets --state "$1" --limit 1; }

step "Tạo kho tập huấn và dữ liệu mẫu" "A training store with invented data"
ctl init --training
ctl generate --dossiers 2000 --packets 200 --seed 61

if [ $walk = 0 ]; then
    step "Mở chương trình" "Opening the program"
    say "Kho và tệp cấu hình nằm ở $dir" "Store and settings lie in $dir"
    "$bin/motcua" --store "$MOTCUA_STORE" --config "$MOTCUA_CONFIG"
    exit 0
fi

step "Nhập các gói tin mẫu (tệp không phải gói tin bị từ chối, có nêu lý do)" \
    "Importing the sample packets (what is no packet is rejected, with the reason)"
ctl import tests/data/packets
step "Nhập lại lần nữa: không có gì thay đổi" "The same once more: nothing changes"
ctl import tests/data/packets | tail -n 2

step "Gửi lên Cổng" "Sending to the portal"
ctl send --until-idle
say "Cổng đã nhận $(count accepted) gói, từ chối $(count refused) gói" \
    "The portal accepted $(count accepted) packets and refused $(count refused)"

step "Vì sao bị từ chối, hoặc bị chặn trước khi gửi" "Why they were refused, or stopped before sending"
ctl groups

# remedy CODE: what puts a cause of the demonstration right.
# The office's day is Viet Nam's, wherever this machine stands.
day() { TZ=UTC-7 date "$@"; }
today=$(day +%Y%m%d)
remedy() {
    case $1 in
    2) echo '/data/*/MaTTHC="9.999002"' ;;
    finishedEmpty) echo "/data/*/NgayKetThucXuLy=\"${today}235900\"" ;;
    returnedEmpty) echo "/data/*/NgayTra=\"${today}235959\"" ;;
    promisedBeforeReceived) echo "/data/*/NgayHenTra=\"${today}170000\"" ;;
    empty) echo '/data/*/TrangThai="4"' ;;
    esac
}
# fix_all: mends every group: a preview first, then for good.
fix_all() {
    local line group code set
    "$bin/motcuactl" groups --json | tr '{' '\n' | grep '"id"' >"$dir/groups" || true
    while read -r line; do
        group=$(grep -o '"id":"[^"]*"' <<<"$line" | cut -d'"' -f4)
        code=$(grep -o '"code":"[^"]*"' <<<"$line" | cut -d'"' -f4)
        set=$(remedy "$code")
        [ -n "$set" ] || { echo "no remedy for the cause $code" >&2; exit 1; }
        ctl fix --group "$group" --set "$set" --reason "Sửa theo trả lời của Cổng"
        ctl fix --group "$group" --set "$set" --reason "Sửa theo trả lời của Cổng" --apply | tail -n 1
    done <"$dir/groups"
}
step "Sửa từng nhóm: xem trước, rồi thực hiện" "Fixing group by group: a preview, then for good"
fix_all
step "Gửi lại" "Sending again"
ctl send --until-idle
# What waited behind a refused packet of the same dossier is sent only now and may be refused, too.
for _ in 1 2 3; do
    [ "$(count refused)$(count parked)" = 00 ] && break
    step "Gói chờ sau gói bị từ chối nay mới được gửi: sửa nốt" \
        "What had waited behind a refused packet is sent only now: fixing the rest"
    fix_all
    ctl send --until-idle
done
say "Đã nhận: $(count accepted); bị từ chối: $(count refused); bị chặn: $(count parked)" \
    "Accepted: $(count accepted); refused: $(count refused); stopped before sending: $(count parked)"
[ "$(count refused)$(count parked)$(count unknown)" = 000 ] || { echo "not all accepted" >&2; exit 1; }

step "Đối soát với Cổng" "Held against the portal"
ctl reconcile --limit 20

step "Số liệu" "Figures"
from=$(day -d '-60 days' +%F)
ctl statistics --from "$from" --to "$(day +%F)" --out "$dir/II.06a.xlsx"
ctl survey --from "$from" --to "$(day +%F)"

step "Nhật ký nguyên vẹn" "The audit trail is sound"
ctl audit verify

step "Ảnh của mọi màn hình (1366×768)" "A picture of every screen (1366×768)"
QT_QPA_PLATFORM=offscreen QT_SCALE_FACTOR=1 "$bin/motcua" --store "$MOTCUA_STORE" --config "$MOTCUA_CONFIG" \
    --pictures "$dir/pictures"
find "$dir/pictures" -name '*.png' | sort | sed 's/^/   /'
say "Tất cả nằm ở $dir" "Everything lies in $dir"

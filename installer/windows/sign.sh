#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Signs programs in place where a certificate is given, else leaves them as they are.
#   sign.sh FILE…
# MOTCUA_SIGN_CERTIFICATE and MOTCUA_SIGN_KEY name PEM files; MOTCUA_SIGN_TIME, when given, the
# address of a time stamp service.
set -euo pipefail
[ -n "${MOTCUA_SIGN_CERTIFICATE:-}" ] || exit 0
time=()
[ -z "${MOTCUA_SIGN_TIME:-}" ] || time=(-ts "$MOTCUA_SIGN_TIME")
for file in "$@"; do
    osslsigncode sign -certs "$MOTCUA_SIGN_CERTIFICATE" -key "$MOTCUA_SIGN_KEY" -h sha256 \
        -n Motcua "${time[@]}" -in "$file" -out "$file.signed" >/dev/null
    mv "$file.signed" "$file"
done

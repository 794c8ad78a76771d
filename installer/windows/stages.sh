# SPDX-License-Identifier: GPL-3.0-or-later
# For the scripts beside it: stages with stamps, quiet logs, and Debian's source packages.
# Asks for `work`, the folder of all that is made.
triple=x86_64-w64-mingw32
jobs=${JOBS:-$(nproc)}
mkdir -p "$work"/{sources,build,stamps,logs}

# Runs a command with its output in a log, and shows the log's end when it fails.
quiet() { # log command…
    local log=$work/logs/$1.log
    shift
    if ! "$@" >"$log" 2>&1; then
        tail -30 "$log" >&2
        echo "Failed: $* (the whole output: $log)" >&2
        return 1
    fi
}

# Runs stage_<name> once: a stamp with the digest of its scripts tells that it is done.
stage() { # name file…
    local name=$1 stamp=$work/stamps/$1 digest started=$SECONDS
    shift
    digest=$(cat "$@" | sha256sum | cut -c1-64)
    if [ -e "$stamp" ] && [ "$(cat "$stamp")" = "$digest" ]; then
        return 0
    fi
    echo "$name …"
    (set -euo pipefail; "stage_$name")
    echo "$digest" >"$stamp"
    echo "$name: $((SECONDS - started)) s"
}

# Fetches and unpacks the newest version of a Debian source package that the archive still has
# (some newest ones stand in its index only), into sources/<package>; notes the version.
debian_source() { # package
    local package=$1 version
    if [ -e "$work/sources/$package.version" ]; then
        return 0
    fi
    cd "$work/sources"
    for version in $(apt-cache showsrc "$package" | sed -n 's/^Version: //p' | sort -rVu); do
        if apt-get source -q --download-only "$package=$version" >"$work/logs/$package.log" 2>&1; then
            rm -rf "${work:?}/sources/$package"
            quiet "$package-unpack" dpkg-source -x "${package}_${version#*:}.dsc" "$package"
            echo "$version" >"$package.version"
            return 0
        fi
    done
    echo "No version of the source package $package can be had." >&2
    return 1
}

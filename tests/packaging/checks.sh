# SPDX-License-Identifier: GPL-3.0-or-later
# For the scripts beside it: checks that are sentences, counted.
passed=0
failed=0

# check SENTENCE COMMAND…: what the command tells is shown only when it fails.
check() {
    local sentence=$1
    shift
    if "$@" >"$work/told" 2>&1; then
        passed=$((passed + 1))
        echo "passed: $sentence"
        return 0
    fi
    failed=$((failed + 1))
    echo "FAILED: $sentence"
    tail -n 40 "$work/told" | sed 's/^/    /'
    return 1
}

report() {
    echo "$passed passed, $failed failed"
    [ $failed -eq 0 ]
}

#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds, runs every test, tries the packages; closes with "N passed, N failed".
#   tests/run-tests.sh              development build (preset "check"), every test
#   tests/run-tests.sh --sanitize   and once more under the address and undefined-behaviour sanitizers
set -euo pipefail
cd "$(dirname "$0")/.."

bash installer/dependencies.sh --tests
jobs=$(nproc)

bash tests/check-style.sh
rm -f build/check/junit.xml build/asan/junit.xml # a run counts its own tests only

cmake --preset check
cmake --build --preset check -j "$jobs"
failed=0
ctest --preset check -j "$jobs" --output-junit "$PWD/build/check/junit.xml" || failed=1

if [ "${1:-}" = "--sanitize" ]; then
    cmake --preset asan
    cmake --build --preset asan -j "$jobs"
    # Qt itself is not instrumented: leaks inside it are its own (fontconfig, plug-ins).
    LSAN_OPTIONS="suppressions=$PWD/tests/lsan.supp:print_suppressions=0" \
        ctest --preset asan -j "$jobs" --output-junit "$PWD/build/asan/junit.xml" || failed=1
fi

# package_test SCRIPT ARGUMENT…: makes a package and tries it; closes with its own "N passed, N failed".
package_test() {
    bash "$@" | tee build/package-test.log || failed=1
    if [[ $(tail -n 1 build/package-test.log) =~ ^([0-9]+)\ passed,\ ([0-9]+)\ failed$ ]]; then
        passed=$((passed + BASH_REMATCH[1]))
        broken=$((broken + BASH_REMATCH[2]))
    else
        broken=$((broken + 1))
    fi
}
passed=0
broken=0
# The build that was just tested is packed; what optimizing finds is found in the Windows program.
package_test tests/packaging/deb.sh check
package_test tests/packaging/windows.sh build/check/bin/fakeportal

for report in build/check/junit.xml build/asan/junit.xml; do
    [ -f "$report" ] || continue
    total=$(sed -n 's/.*<testsuite[^>]* tests="\([0-9]*\)".*/\1/p' "$report" | head -1)
    bad=$(sed -n 's/.*failures="\([0-9]*\)".*/\1/p' "$report" | head -1)
    [ -n "$total" ] || total=$(grep -c '<testcase' "$report")
    [ -n "$bad" ] || bad=$(grep -c 'status="fail"' "$report" || true)
    passed=$((passed + total - bad))
    broken=$((broken + bad))
done
echo "$passed passed, $broken failed"
exit $failed

#!/bin/bash
# From a bare system to a registration at 待支付, typing what INSTALL says: a throw-away copy of this machine under a real
# systemd, in which the built package is installed, tried, upgraded and purged. What happens inside: inside.sh.
set -u
boot=../shared/tools/boot-systemd
skip() { echo "ok - the package on a bare system # SKIP $1"; exit 0; }
[ -x "$boot" ] || skip "needs ../shared/tools/boot-systemd"
[ "$(id -u)" = 0 ] || skip 'needs root'
command -v systemd-nspawn >/dev/null || skip 'needs systemd-container'
[ -z "${SANITIZE:-}" ] || skip 'sanitizers do not bear the sandbox'
files=$(mktemp -d)
trap 'rm -rf "$files"' EXIT
echo true >"$files/try.sh"
"$boot" "$files/try.sh" >/dev/null 2>&1 || skip 'systemd does not boot in a copy of this machine'

# Built and judged by sbin/package, where that has run.
[ -f "$SITE_DIR/results/sbin-package.tap" ] || bash tests/sbin/package.sh
mkdir "$files/ncre-ems"
cp -r tests demo package.json INSTALL node_modules "$files/ncre-ems/"
cp "$BUILD"/deb/ncre-ems_*.deb "$files/ncre-ems/"
NSP_TIMEOUT=800 NSP_TMPFS=4g "$boot" tests/deploy/inside.sh "$files/ncre-ems"
code=$?
[ $code = 0 ] && echo 'ok - all of it came to its end' || echo "not ok - all of it came to its end (exit status $code)"

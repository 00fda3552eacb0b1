#!/bin/bash
# The Debian package: built, judged by lintian, and installed and purged where no systemd runs, as in a chroot or a container.
set -u
. tests/support/tap.sh
skip() { echo "ok - the package $1 # SKIP $2"; exit 0; }
[ -z "${SANITIZE:-}" ] || skip 'is built' 'sanitizers do not bear the sandbox'

env -u MAKEFLAGS -u MAKELEVEL "${MAKE:-make}" -s deb >&2 || { echo 'not ok - the package is built'; exit 1; }
echo 'ok - the package is built'
package=$(echo "$BUILD"/deb/ncre-ems_*.deb)
said=$(lintian --fail-on error,warning "$package" 2>&1)
is 'lintian finds no error and no warning' "$? $(grep '^[EW]:' <<<"$said")" '0 '

[ "$(id -u)" = 0 ] || skip 'without systemd' 'needs root'
work=$(mktemp -d) root=
finish() { umount -l "$root"/{dev,proc,} "$work" 2>/dev/null; rmdir "$work"; }
trap finish EXIT
mount -t tmpfs tmpfs "$work" && mkdir "$work"/{upper,scratch,root} &&
    mount -t overlay overlay -o "lowerdir=/,upperdir=$work/upper,workdir=$work/scratch" "$work/root" 2>/dev/null ||
    skip 'without systemd' 'may not be mounted here'
root=$work/root
cp "$package" "$root/ncre-ems.deb"

# All that bears our name.
ours() { (cd "$root" && find etc run usr var/{backups,lib,log} -xdev \( -name '*ncre-ems*' -o -name '*ncre_ems*' \) | sort); }
# inside COMMAND…: sets said and code.
inside() {
    said=$(DEBIAN_FRONTEND=noninteractive chroot "$root" "$@" 2>&1 </dev/null)
    code=$?
}
(cd "$root" && rm -rf $(ours))
rm -f "$root/dev/urandom" # of the copy, where the machine's own /dev may have one below what is mounted there
inside dpkg -i /ncre-ems.deb
is 'without random numbers it is not installed' "$code" 1
has 'and says so' "$said" 'no key was made, since /dev/urandom'
is 'and no key is there that is none' "$(ls "$root/etc/ncre-ems" | grep secret)" ''
mount --bind /dev "$root/dev" && mount -t proc proc "$root/proc"
inside dpkg --configure -a
is 'without systemd it is installed' "$code" 0
lacks 'without complaint' "$said" '[Ee]rror|[Ff]ail|[Ww]arn|cannot|No such'
is 'the key is made, for root alone' "$(stat -c '%a %U %s' "$root/etc/ncre-ems/secret.key")" '600 root 65'
has 'the users are there' "$(chroot "$root" id ncre_ems_passport 2>&1)" 'uid='
has 'nginx may come to the sockets' "$(chroot "$root" id -nG www-data)" '\bncre_ems_nginx\b'
inside nginx -t
is 'nginx -t is content' "$code" 0
key=$(cat "$root/etc/ncre-ems/secret.key")
inside dpkg -i /ncre-ems.deb
is 'it is installed again' "$code" 0
is 'with the same key' "$(cat "$root/etc/ncre-ems/secret.key")" "$key"
for step in 'abort-upgrade 0.1' abort-remove abort-deconfigure; do
    inside bash -c "/var/lib/dpkg/info/ncre-ems.postinst $step"
    is "a step that was broken off is borne: $step" "$code $said" '0 '
done
inside dpkg -r ncre-ems
is 'it is removed' "$code" 0
inside nginx -t
is 'nginx -t is content' "$code" 0
touch "$root"/var/log/nginx/ncre-ems.log{,.1,.2.gz}
inside dpkg -P ncre-ems
is 'and purged' "$code" 0
inside nginx -t
is 'nginx -t is content' "$code" 0
is 'of which nothing is left but the folder of the backups' "$(ours | paste -sd' ')" 'var/backups/ncre-ems'

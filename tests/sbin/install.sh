#!/bin/bash
# make install under another prefix: every place that is written in a file is the one that was chosen.
set -u
. tests/support/tap.sh

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
${MAKE:-make} -s install DESTDIR="$folder" prefix=/srv/ncre sysconfdir=/srv/etc >/dev/null
is 'it is installed' $? 0
is 'below DESTDIR, prefix and sysconfdir only' "$(cd "$folder" && ls -d srv/*/ */ | paste -sd' ')" 'srv/ srv/etc/ srv/ncre/'
is 'each page has a program and a socket' "$(ls "$folder/srv/ncre/libexec/ncre-ems/cgi-bin" | wc -l) $(ls "$folder/srv/ncre/lib/systemd/system/ncre-ems.target.wants" | wc -l)" \
    "$(wc -l <"$BUILD/pages.tsv") $(wc -l <"$BUILD/pages.tsv")"
unit=$(cat "$folder/srv/ncre/lib/systemd/system/ncre-ems@.service")
has 'the units start them where they are' "$unit" '^ExecStart=/srv/ncre/libexec/ncre-ems/cgi-bin/%i$'
has 'with the settings where they are' "$unit" '^Environment=NCRE_EMS_SETTINGS=/srv/etc/ncre-ems/ncre-ems.toml$'
has 'which say where the templates are' "$(cat "$folder/srv/etc/ncre-ems/ncre-ems.toml")" '^templates = "/srv/ncre/share/ncre-ems/templates"$'
has 'and nginx the files' "$(cat "$folder/srv/etc/nginx/snippets/ncre-ems.conf")" 'alias /srv/ncre/share/ncre-ems/htdocs/'
is "and none of Debian's places is left" \
    "$(grep -rhE '(^|[^a-z])(/usr/(lib|share)|/etc)/ncre-ems' "$folder/srv/ncre/lib" "$folder/srv/etc" | grep -v '^ *#')" ''
is 'a page runs as its family' "$(awk '/^User=/' "$folder/srv/ncre/lib/systemd/system/ncre-ems@photo.service.d/family.conf")" User=ncre_ems_photo
echo 'mine = true' >"$folder/srv/etc/ncre-ems/ncre-ems.toml"
${MAKE:-make} -s install DESTDIR="$folder" prefix=/srv/ncre sysconfdir=/srv/etc >/dev/null
is 'settings that somebody edited stay' "$(cat "$folder/srv/etc/ncre-ems/ncre-ems.toml")" 'mine = true'
${MAKE:-make} -s uninstall DESTDIR="$folder" prefix=/srv/ncre sysconfdir=/srv/etc >/dev/null
is 'and nothing else after uninstall' "$(cd "$folder" && find . -type f -o -type l | sort | paste -sd' ')" \
    './srv/etc/ncre-ems/ncre-ems.toml ./srv/etc/nginx/conf.d/00-ncre-ems.conf ./srv/etc/nginx/conf.d/ncre-ems.conf ./srv/etc/nginx/snippets/ncre-ems.conf'
is 'nor a folder of ours' "$(cd "$folder" && find . -type d -name 'ncre-ems*')" './srv/etc/ncre-ems'

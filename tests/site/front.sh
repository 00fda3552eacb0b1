#!/bin/bash
# The nginx before several hosts, as `ncre-emsctl nginx print` makes it: what it does when a host is away, and that no POST is
# ever done twice. The hosts are played by front.mjs.
set -u
. tests/support/tap.sh
. tools/site.d/1-common.sh

name=front front=$((PORT + 5)) first=$((PORT + 6)) second=$((PORT + 7))
rm -rf "$(readlink -m var)/front"
place
finish() { stop_processes; rm -rf "$dir"; }
trap finish EXIT
trap 'exit 130' INT TERM

{ cat "$SITE_DIR/etc/settings.toml"; printf '\n[nginx]\nhosts = ["127.0.0.1:%s", "127.0.0.1:%s"]\nfront = ["127.0.0.1"]\n' "$first" "$second"; } >"$dir/etc/settings.toml"
chmod 644 "$dir/etc/settings.toml"
ctl() { NCRE_EMS_SETTINGS=$dir/etc/settings.toml NCRE_EMS_SECRETS_KEY_FILE=$SITE_DIR/etc/secret.key "$BUILD/sbin/ncre-emsctl" "$@"; }
is 'several hosts are good settings' "$(ctl config check)" 'the settings are good'
ctl nginx print --to "$dir/etc/nginx" >/dev/null
has 'each host has its line' "$(cat "$dir/etc/nginx/conf.d/ncre-ems-front.conf")" "^    server 127\.0\.0\.1:$second max_fails=5 fail_timeout=5s;$"
has 'a host believes the front, and nobody else, of who asks' "$(cat "$dir/etc/nginx/snippets/ncre-ems.conf")" '^    set_real_ip_from 127\.0\.0\.1;$'
has 'without the front the settings are refused' "$(sed -i.kept '/^front/d' "$dir/etc/settings.toml"; ctl config check 2>&1)" 'nginx\.hosts: wants nginx\.front as well'
has 'as is a host that is none' "$(sed 's/:[0-9]*", "/; }", "/' "$dir/etc/settings.toml.kept" >"$dir/etc/settings.toml"; ctl config check 2>&1)" 'nginx\.hosts: wanted host:port, found'

sed -i "s,/var/log/nginx/,$dir/log/," "$dir"/etc/nginx/*/*.conf
sed -e "s,@dir@,$dir,; s,@port@,$front,; s,ncre-ems.con\[f\],ncre-ems-front.con[f]," tools/nginx-host.conf >"$dir/etc/nginx/nginx.conf"
background nginx nginx -e stderr -p "$dir/etc/nginx" -c nginx.conf
port_open() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }
wait_until 10 port_open "$front" || die_with_log nginx
SITE_URL=http://127.0.0.1:$front/NCRE_EMS/ node tests/site/front.mjs "$first" "$second"

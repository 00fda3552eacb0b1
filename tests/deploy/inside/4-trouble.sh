# What goes wrong on a host, and how it is told.

now() { date +%s%3N; }

systemctl stop postgresql
sleep 0.3
began=$(now)
gone=$(answer /NCRE_EMS/)
took=$(($(now) - began))
has 'without PostgreSQL a visitor is told to come again' "$gone" '^HTTP/[0-9.]+ 503'
has 'and when' "$gone" '^[Rr]etry-[Aa]fter: [0-9]+'
is "within a second: $took ms" $((took < 1000)) 1
has 'doctor says so' "$(ncre-emsctl doctor)" '^fail +database'
systemctl start postgresql
until runuser -u postgres -- psql -XAtc 'select 1' >/dev/null 2>&1; do sleep 0.05; done
began=$(now)
until [ "$(status /NCRE_EMS/)" = 200 ] || [ $(($(now) - began)) -gt 10000 ]; do sleep 0.05; done
took=$(($(now) - began))
is "and $took ms after its return all is well" $((took < 2000)) 1

settings=/etc/ncre-ems/ncre-ems.toml
cp $settings /tmp/good.toml
line=$(($(wc -l <$settings) + 1))
echo 'templatse = "/nowhere"' >>$settings
said=$(ncre-emsctl config check 2>&1)
is 'bad settings end with 78' $? 78
has 'with the line and a suggestion' "$said" "ncre-ems.toml:$line: .*templatse: unknown key \(did you mean paths.templates\?\)"
has 'doctor names the line' "$(ncre-emsctl doctor)" "^fail +settings +$settings:$line:"
apt-get install -y --reinstall /tmp/ncre-ems_0.3_all.deb >/tmp/apt.out 2>&1
is 'a package is installed beside bad settings' $? 0
has 'which it says' "$(cat /tmp/apt.out)" 'settings are bad; what runs was left alone'
is 'and the old programs keep serving' "$(status /NCRE_EMS/)" 200
systemctl restart ncre-ems.target 2>/dev/null
began=$(now)
is 'restarted with them, visitors are told at once' "$(status /NCRE_EMS/)" 502
took=$(($(now) - began))
is "within two seconds: $took ms" $((took < 2000)) 1
cp /tmp/good.toml $settings
mend=$(ncre-emsctl doctor | awk '/^fail +(sockets|programs)/ { getline; sub(/.*-> /, ""); sub(/mend that; /, ""); print; exit }')
echo "# $mend"
[ -z "$mend" ] || bash -c "$mend"
systemctl restart ncre-ems.target
is 'mended, it serves again' "$(status /NCRE_EMS/)" 200
lacks 'and doctor finds nothing failed' "$(ncre-emsctl doctor)" '^fail'
said=$(NCRE_EMS_DEMO=true ncre-emsctl config check 2>&1)
has 'nobody makes it a demo by the environment' "$? $said" '^78 ncre-emsctl: environment NCRE_EMS_DEMO: demo: a demo is declared in the file only'

sed -i 's|/NCRE_EMS/"|/exam/ncre.2026/"|' $settings
has 'doctor sees another path' "$(ncre-emsctl doctor)" '^warn +nginx files +/etc/nginx/snippets/ncre-ems.conf differs'
ncre-emsctl nginx print --to /etc/nginx >/dev/null
nginx_is_good 'with another path'
systemctl reload nginx
systemctl restart ncre-ems.target
sleep 0.5
is 'the site is at the other path' "$(status /exam/ncre.2026/login)" 200
is 'with its files' "$(status /exam/ncre.2026/site.css)" 200
has 'its own error pages find them' "$(answer /exam/ncre.2026/nobody)" 'href="/exam/ncre.2026/v-[0-9a-f]+/site.css"'
is 'and not at the old one' "$(status /NCRE_EMS/login)" 404
is 'nor at one that a dot would match' "$(status /exam/ncreX2026/login)" 404
cp /tmp/good.toml $settings
ncre-emsctl nginx print --to /etc/nginx >/dev/null
systemctl reload nginx && systemctl restart ncre-ems.target

id nginx >/dev/null 2>&1 || useradd -r nginx
sed -i 's/^user .*/user nginx;/' /etc/nginx/nginx.conf
systemctl restart nginx
is 'nginx of another user may not open the sockets' "$(status /NCRE_EMS/)" 502
mend=$(ncre-emsctl doctor | awk '/^fail +nginx user/ { getline; sub(/.*-> /, ""); print; exit }')
bash -c "$mend"
sleep 0.5
is "what doctor says mends it: $mend" "$(status /NCRE_EMS/)" 200
is "the host's own locations keep what is theirs" "$(curl -s -H 'Host: other.example.edu' http://127.0.0.1/x.php)" php
is 'and do not get what is ours' "$(curl -s -o /dev/null -w '%{http_code}' -H 'Host: other.example.edu' http://127.0.0.1/NCRE_EMS/x.php)" 404

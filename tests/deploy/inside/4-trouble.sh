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

# The number on an error page leads to its request, by the commands that INSTALL gives.
look_up() { bash -c "$(sed -n "s/^- \`\($1 .*NUMBER.*\)\`$/\1/p" INSTALL | sed "s/NUMBER/$2/")" 2>&1; }
number_on() { grep -oE '编号 [0-9A-Fa-f-]+' <<<"$1" | cut -d' ' -f2; }
runuser -u postgres -- psql -Xq ncre_ems -c 'alter table sitting rename to mislaid'
broken=$(answer /NCRE_EMS/)
runuser -u postgres -- psql -Xq ncre_ems -c 'alter table mislaid rename to sitting'
has 'a page that fails says so' "$broken" '^HTTP/[0-9.]+ 500'
found=$(look_up journalctl "$(number_on "$broken")")
has 'and its number finds what went wrong' "$found" 'incident=[0-9A-F-]{9} id=[0-9a-f]{32} status=500 what=".*sitting'
id=$(grep -oE 'id=[0-9a-f]{32}' <<<"$found" | cut -d= -f2)
has 'whose id finds the request in the journal' "$(look_up journalctl "$id")" "page=index method=GET status=500 ms=[0-9.]+ id=$id"
has 'and in the log of nginx' "$(look_up grep "$id")" "\"GET /NCRE_EMS/\" 500 .* $id$"
has 'where nginx answered, its number does too' "$(look_up grep "$(number_on "$(answer /NCRE_EMS/nobody)")")" '"GET /NCRE_EMS/nobody" 404 '

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
has 'doctor counts what nginx had to answer by itself' "$(ncre-emsctl doctor)" '^warn +nginx answers +.*[1-9][0-9]* times 502'
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

# nginx as nginx.org's packages leave it: a user of its own, conf.d and nothing else, a server in default.conf.
id nginx >/dev/null 2>&1 || useradd -r -d /var/cache/nginx -s /sbin/nologin nginx
cat >/etc/nginx/nginx.conf <<'CONF'

user  nginx;
worker_processes  auto;

error_log  /var/log/nginx/error.log notice;
pid        /run/nginx.pid;


events {
    worker_connections  1024;
}


http {
    include       /etc/nginx/mime.types;
    default_type  application/octet-stream;

    log_format  main  '$remote_addr - $remote_user [$time_local] "$request" '
                      '$status $body_bytes_sent "$http_referer" '
                      '"$http_user_agent" "$http_x_forwarded_for"';

    access_log  /var/log/nginx/access.log  main;

    sendfile        on;
    #tcp_nopush     on;

    keepalive_timeout  65;

    #gzip  on;

    include /etc/nginx/conf.d/*.conf;
}
CONF
cat >/etc/nginx/conf.d/default.conf <<'CONF'
server {
    listen       80;
    server_name  localhost;

    location / {
        root   /usr/share/nginx/html;
        index  index.html index.htm;
    }
    include snippets/ncre-ems.con[f];
}
CONF
nginx_is_good "with nginx.org's files"
systemctl restart nginx
is 'nginx of another user may not open the sockets' "$(status /NCRE_EMS/)" 502
mend=$(sed -n 's/^`\(usermod [^`]*\)`.*/\1/p' INSTALL)
has 'doctor says so, and what INSTALL says' "$(ncre-emsctl doctor | grep -A1 '^fail *nginx user')" "-> $mend"
bash -c "$mend"
sleep 0.5
is "that mends it: $mend" "$(status /NCRE_EMS/)" 200
is 'in its own server too' "$(curl -s -o /dev/null -w '%{http_code}' -H 'Host: localhost' http://127.0.0.1/NCRE_EMS/login)" 200
is "the host's own locations keep what is theirs" "$(curl -s -H 'Host: other.example.edu' http://127.0.0.1/x.php)" php
is 'and do not get what is ours' "$(curl -s -o /dev/null -w '%{http_code}' -H 'Host: other.example.edu' http://127.0.0.1/NCRE_EMS/x.php)" 404

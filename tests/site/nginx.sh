#!/bin/bash
# The door: which addresses there are, what nginx says by itself, and its limits.
set -u
. tests/support/tap.sh

is 'the manual prints the address without a slash' "$(status /NCRE_EMS)" 301
has 'and is led on relatively, whatever host and port' "$(answer /NCRE_EMS -H 'Host: other.example')" '^Location: /NCRE_EMS/$'
is 'a static file is there' "$(status /NCRE_EMS/site.css)" 200
is 'a library is there' "$(status /NCRE_EMS/vendor/pico.min.css)" 200
has 'a script is sent as one' "$(answer /NCRE_EMS/site.mjs)" '^Content-Type: text/javascript; charset=utf-8$'
has 'a browser asks whether a file changed' "$(answer /NCRE_EMS/site.css)" '^Cache-Control: no-cache$'
etag=$(answer /NCRE_EMS/site.css | sed -n 's/^ETag: //p')
is 'and hears that it did not' "$(status /NCRE_EMS/site.css -H "If-None-Match: $etag")" 304
files=$(curl -s "$SITE_URL" | grep -oE '/NCRE_EMS/v-[0-9a-f]+/' | head -n 1)
has 'a page asks for files under their version' "$files" '^/NCRE_EMS/v-'
has 'which a browser keeps' "$(answer "${files}site.css")" '^Cache-Control: max-age=315360000'
is 'with what they lead to' "$(status "${files}vendor/pico.min.css")" 200
has 'another version is not kept' "$(answer /NCRE_EMS/v-0123456789ab/site.css)" '^Cache-Control: no-cache$'
has "nginx's own pages do the same" "$(answer /NCRE_EMS/nobody.css)" "href=\"${files}site.css\""
is 'no page has a version' "$(status "${files}login")" 404
has 'style is sent compressed' "$(curl -s -D - -o /dev/null --compressed "${SITE_URL}site.css")" '^Content-Encoding: gzip'

for path in /NCRE_EMS/nobody /NCRE_EMS/login/ /NCRE_EMS/login/x /NCRE_EMS/login.cpp /NCRE_EMS/../etc/passwd.css \
    /NCRE_EMS/vendor/../../settings.toml /NCRE_EMS/.complete /NCRE_EMS/error/404.html /NCRE_EMS/index.html; do
    has "nothing is at $path" "$(status "$path")" '^40[04]$'
done
has 'encoded dots lead nowhere' "$(status /NCRE_EMS/%2e%2e/%2e%2e/etc/passwd)" '^40[04]$'
has 'a NUL leads nowhere' "$(status /NCRE_EMS/login%00.css)" '^40[04]$'
is 'nor does the end of a line behind a page' "$(status /NCRE_EMS/login%0a)" 404
is 'the page of a mixed case is another address' "$(status /NCRE_EMS/LOGIN)" 404

missing=$(answer /NCRE_EMS/nobody)
has 'a missing page is told in our own words' "$missing" '<html lang="zh'
has 'with the number of the request' "$missing" '[0-9a-f]{32}'
lacks 'in the look of candidates' "$missing" 'class="staff"'
desk=$(answer /NCRE_EMS/admin-nobody)
is 'staff who miss a page' "$(status /NCRE_EMS/admin-nobody)" 404
has 'see the look of theirs' "$desk" '<body class="staff">'
has 'and the way to theirs' "$desk" 'href="/NCRE_EMS/admin"'
for header in "Content-Security-Policy: default-src 'none'" 'X-Content-Type-Options: nosniff' 'Referrer-Policy: ' \
    'Permissions-Policy: ' 'Cross-Origin-Opener-Policy: same-origin'; do
    has "nginx's own page carries $header" "$missing" "^$header"
    is "and once: $header" "$(grep -ci "^${header%%:*}:" <<<"$missing")" 1
done
lacks 'nginx does not tell its version' "$missing" '^Server: nginx/'
has 'a portrait may do nothing' "$(answer /NCRE_EMS/portrait)" "^Content-Security-Policy: default-src 'none'; sandbox"
is 'a portrait has one policy' "$(answer /NCRE_EMS/portrait | grep -ci '^Content-Security-Policy:')" 1

big=$(mktemp)
head -c 100000 /dev/zero | tr '\0' a >"$big"
is 'a form of 100 kB is too large' "$(status /NCRE_EMS/login --data-binary "@$big")" 413
has 'but not too large for a photo' "$(status /NCRE_EMS/photo --data-binary "@$big")" '^(303|400|403|415|422)$'
head -c 9000000 /dev/zero >"$big"
is 'nine megabytes are too large for a photo' "$(status /NCRE_EMS/photo --data-binary "@$big")" 413
rm -f "$big"
is 'a file takes no POST' "$(status /NCRE_EMS/site.css -d a=b)" 405

status '/NCRE_EMS/activate?token=secret-of-a-mail' >/dev/null
sleep 0.2
has 'the log names the page' "$(tail -n 5 "$SITE_DIR/log/ncre-ems.log")" '"GET /NCRE_EMS/activate" [0-9]{3} '
lacks 'the log holds no query' "$(cat "$SITE_DIR/log/ncre-ems.log")" 'secret-of-a-mail'

# A hundred tries at once from one address are a campus; many more in a second are a flood.
flood() { seq "$1" | xargs -P 20 -I{} curl -s -o /dev/null -m 20 -w '%{http_code}\n' -d account=x "${SITE_URL}login"; }
sleep 5
lacks 'a class that signs in at once is let in' "$(flood 60)" '^429$'
has 'a flood is told to wait' "$(flood 400)" '^429$'
is 'who only reads is not hindered by it' "$(status /NCRE_EMS/)" 200

# Who counts as one: a server over the same maps that is told an address and says what it counts it by.
trial=$(mktemp -d)
cat >"$trial/nginx.conf" <<CONF
pid $trial/pid;
events {}
http {
    access_log off;
    include $SITE_DIR/etc/nginx/conf.d/*.conf;
    server {
        listen unix:$trial/socket;
        set_real_ip_from unix:;
        real_ip_header X-Forwarded-For;
        return 200 \$ncre_ems_client;
    }
}
CONF
nginx -e stderr -p "$trial" -c nginx.conf
counted() { curl -s --unix-socket "$trial/socket" -H "X-Forwarded-For: $1" http://trial/ | od -An -tx1 | tr -d ' \n'; }
of_one() { sort -u <<<"$(for each in "$@"; do counted "$each"; echo; done)" | grep -c .; }
is 'the addresses of one network of IPv6 count as one' "$(of_one 2001:db8:1:2::1 2001:db8:1:2:3:4:5:6 2001:db8:1:2:ffff::)" 1
is 'also where it ends with zeros' "$(of_one 2001:db8::1 2001:db8::a:b:c:d)" 1
is 'those of two networks as two' "$(of_one 2001:db8:1:2::1 2001:db8:1:3::1)" 2
is 'each address of IPv4 for itself' "$(of_one 192.0.2.1 192.0.2.2 ::ffff:192.0.2.3)" 3
kill "$(cat "$trial/pid")"
rm -rf "$trial"

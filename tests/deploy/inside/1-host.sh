# The bare host: nothing of ours, an nginx that serves another site with PHP, a PostgreSQL, a mail server.

export DEBIAN_FRONTEND=noninteractive EDITOR=true
export SITE_URL=https://ncre.example.edu/NCRE_EMS/ SITE_HOST=https://ncre.example.edu SITE_MAIL=http://127.0.0.1:8025
export NODE_EXTRA_CA_CERTS=/etc/ssl/certs/ncre.pem CURL_CA_BUNDLE=/etc/ssl/certs/ncre.pem

# section TITLE: types the commands of that part of INSTALL, as root, one bash for all of them.
section() {
    awk -v wanted="$1" '/^[0-9]+\. / { title = $0; sub(/^[0-9]+\. /, "", title); on = title == wanted } on && /^    / { print substr($0, 5) }' \
        INSTALL >/tmp/section.sh
    said=$(bash -e /tmp/section.sh 2>&1 </dev/null)
    code=$?
    is "INSTALL, $1: each of $(wc -l </tmp/section.sh) lines succeeds" $code 0
    [ -s /tmp/section.sh ] || echo "not ok - INSTALL has a part $1"
    typed="$typed$1"$'\n'
    [ $code = 0 ] || sed 's/^/#   /' <<<"$said"
}

typed=

nginx_is_good() {
    nginx -t >/tmp/nginx.out 2>&1 && echo "ok - nginx -t is content: $1" || { echo "not ok - nginx -t is content: $1"; sed 's/^/#   /' /tmp/nginx.out; }
}

echo '127.0.0.1 ncre.example.edu' >>/etc/hosts
ip link set lo up 2>/dev/null || :
openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=ncre.example.edu -addext subjectAltName=DNS:ncre.example.edu \
    -keyout /etc/ssl/private/ncre.key -out /etc/ssl/certs/ncre.pem 2>/dev/null
cp /etc/ssl/certs/ncre.pem /usr/local/share/ca-certificates/ncre.crt && update-ca-certificates >/dev/null 2>&1
cat >/etc/nginx/conf.d/other.conf <<'CONF'
server {
    listen 80;
    server_name other.example.edu;
    location / { return 200 "other\n"; }
    location ~ \.php$ { return 200 "php\n"; }
    include snippets/ncre-ems.con[f];
}
CONF
# (What a `make install` may have left on the machine that was copied.)
find /etc /usr/local /run -name 'ncre-ems*' -prune -exec rm -rf {} +
# (Masked where they are, so that a build machine does not start them.)
rm -f /etc/systemd/system/{nginx,postgresql}.service && systemctl daemon-reload
[ -d /etc/postgresql/*/main ] || pg_createcluster "$(ls /usr/lib/postgresql | sort -V | tail -n 1)" main
mkdir /tmp/mail
node tests/support/mailbox.mjs --dir /tmp/mail --web 8025 --smtp 25 >/tmp/mailbox.log 2>&1 &
systemctl start nginx
for try in $(seq 50); do curl -s -o /dev/null http://127.0.0.1:8025/ && break; sleep 0.1; done

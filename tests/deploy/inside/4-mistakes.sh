# What a sysadmin gets wrong, and what the tools say to it: the file and the line, or the command that mends it.

settings=/etc/ncre-ems/ncre-ems.toml
cp -p $settings /tmp/good.toml

# wrong WHAT KEY SED-SCRIPT PATTERN: settings so changed are refused, with the line of the key.
wrong() {
    sed "$3" /tmp/good.toml >$settings
    said=$(ncre-emsctl config check 2>&1)
    has "$1 is refused with its line" "$? $said" "^78 ncre-emsctl: $settings:$(grep -n "^$2" /tmp/good.toml | cut -d: -f1): $4"
}
wrong 'a mistyped key' institution 's/^institution/instituton/' 'instituton: unknown key \(did you mean institution\?\)'
wrong 'a wrong type' tls 's/^tls = true/tls = "yes"/' 'tls: wanted true or false'
wrong 'a missing quote' institution 's/^\(institution = ".*\)"/\1/' 'institution: wanted a text: "…"'
cp -p /tmp/good.toml $settings

# finds WHAT PATTERN: what doctor said; typed NAME: types what it says to that.
finds() { has "doctor finds $1" "$said" "$2"; }
typed_mend() {
    local mend
    mend=$(awk -v name="$1" '$1 ~ /^(warn|fail)$/ { on = index($0, name) == 7 } on && / -> / { sub(/.*-> /, ""); print; exit }' <<<"$said")
    echo "# $1: $mend"
    bash -c "$mend" >/dev/null 2>&1
}
key=$(cat /etc/ncre-ems/secret.key)
sed -i.kept 's,ssl/certs/ncre.pem,ssl/certs/nowhere.pem,' /etc/nginx/conf.d/ncre.example.edu.conf
systemctl stop ncre-ems-status.socket ncre-ems-status.service
python3 -m http.server --bind 127.0.0.1 9920 >/dev/null 2>&1 &
other=$!
for _ in $(seq 50); do curl -s -o /dev/null http://127.0.0.1:9920/ && break; sleep 0.1; done
systemctl start ncre-ems-status.service 2>/dev/null
sleep 2
is 'a program that cannot start is not started over and over' "$(systemctl is-active ncre-ems-status.service ncre-ems-status.socket | paste -sd' ')" 'failed inactive'
chmod 644 /etc/ncre-ems/secret.key
chmod 600 $settings
said=$(NCRE_EMS_MAIL_SERVER=smtp://127.0.0.1:2 ncre-emsctl doctor)
finds 'a key that is open to others' '^fail +secret key .*open to all users'
finds 'settings that the programs may not read' "^fail +settings +$settings: the programs may not read it"
finds 'a certificate that is not there' '^fail +nginx .*cannot load certificate "/etc/ssl/certs/nowhere.pem"'
finds 'a mail server that is not there' '^fail +mail server .*127\.0\.0\.1:2'
finds 'the programs that cannot start' '^fail +programs .*ncre-ems-status.service'
has 'whose log says who has the port' "$(journalctl --no-pager -n 200 -u ncre-ems-status)" 'watch\.port: cannot listen on 127\.0\.0\.1:9920; who does: ss'
kill $other
mv /etc/nginx/conf.d/ncre.example.edu.conf{.kept,}
typed_mend 'secret key'
typed_mend settings
typed_mend programs
said=$(ncre-emsctl doctor)
lacks 'what doctor says mends all of it' "$said" '^fail'
finds 'a certificate that ends in two days' '^warn +certificate +ends '
is 'and the key is the same' "$(cat /etc/ncre-ems/secret.key)" "$key"

# The database: not made, without a schema, with a newer one.
nowhere() { said=$(NCRE_EMS_DATABASE_CONNINFO=dbname=nowhere ncre-emsctl "$@" 2>&1); }
nowhere staff list
has 'a database that is not made is said' "$? $said" '^1 .*nowhere'
nowhere doctor
has 'and what makes it' "$said" '-> systemctl start postgresql; ncre-emsctl db init'
runuser -u postgres -- createdb -O ncre_ems_owner nowhere
nowhere staff list
has 'and one without a schema, with the command' "$? $said" '^1 .*first: ncre-emsctl db migrate'
runuser -u postgres -- dropdb nowhere

# The way back to a package that is older than the schema; a package that cannot be installed.
apt-get install -y --allow-downgrades /tmp/ncre-ems_0.2_all.deb >/tmp/apt.out 2>&1
is 'an older package is installed' $? 0
has 'it says that the schema is newer, and the way back' "$(cat /tmp/apt.out)" 'newer than this program.*ncre-emsctl restore'
is 'the programs that fit go on' "$(status /NCRE_EMS/)" 200
has 'doctor names it' "$(ncre-emsctl doctor)" "^fail +schema +version $((schema + 1)), this program's is $schema"
dpkg-deb -R /tmp/ncre-ems_0.3_all.deb /tmp/broken
printf '#!/bin/sh\nexit 1\n' >/tmp/broken/DEBIAN/preinst && chmod 755 /tmp/broken/DEBIAN/preinst
dpkg-deb -Znone -b /tmp/broken /tmp/broken.deb >/dev/null
dpkg -i /tmp/broken.deb >/dev/null 2>&1
is 'an upgrade that fails leaves the package as it was' "$(dpkg-query -W -f '${db:Status-Status} ${Version}' ncre-ems)" 'installed 0.2'
is 'and the site too' "$(status /NCRE_EMS/)" 200
apt-get install -y /tmp/ncre-ems_0.3_all.deb >/tmp/apt.out 2>&1
is 'the newer package is installed again' $? 0

# A full disk: the last byte of it is taken. PostgreSQL keeps a file of its catalogue for who connects, and refuses whoever has to
# write it anew and cannot ("could not write init file"): it is there, and autovacuum takes it away no more.
as_postgres() { runuser -u postgres -- psql -XAtq "$@" ncre_ems >/dev/null; }
as_postgres -c 'alter system set autovacuum = off' -c 'select pg_reload_conf()'
as_postgres -c 'select 1'
fallocate -l "$(df -B1 --output=avail / | tail -n 1)" /full || head -c 100G /dev/zero >/full 2>/dev/null
read_full=$(status /NCRE_EMS/)
finds_full=$(ncre-emsctl doctor)
has 'doctor finds a full disk' "$finds_full" '^fail +disk / '
is 'who only reads is answered' "$read_full" 200
[ "$read_full" = 200 ] || journalctl --no-pager -n 5 -t ncre-ems-index | sed 's/^/#   /'
rm /full
is 'and all goes on when there is room again' "$(status /NCRE_EMS/) $(systemctl is-active ncre-ems-clerk)" '200 active'
as_postgres -c 'alter system reset autovacuum' -c 'select pg_reload_conf()'

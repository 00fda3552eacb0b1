#!/bin/bash
# A site whose data an older version has made: families that it did not know get a role and a password when a newer one starts.
set -u
. tests/support/tap.sh
for file in tools/site.d/*.sh; do
    # shellcheck source=/dev/null
    . "$file"
done

name=older
export PORT=$((PORT + 10)) SITE_TEMPLATE=
find_site
finish() {
    tools/site stop $name >/dev/null 2>&1
    rm -rf "$dir"
}
finish
trap finish EXIT
trap 'exit 130' INT TERM

# As it was before there was a status page: neither a role nor a password for it, and a schema that knows none.
place && stage && write_settings && start_database && make_database
sql postgres -c 'drop role ncre_ems_status'
sed -i '/:ncre_ems_status:/d' "$dir"/etc/pgpass*
mkdir "$dir/older" && cp sql/00{01..21}_*.sql "$dir/older/"
as_owner "$dir/app/sbin/ncre-emsctl" db migrate --sql "$dir/older" >&2
is 'the data of an older version is there' "$(as_owner psql -XAtc 'select max(version) from schema_migration')" 21
kept=$(cat "$dir/etc/pgpass.admin")
stop_database

tools/site start $name >&2 && echo 'ok - a newer version starts with it' || echo 'not ok - a newer version starts with it'
is 'passwords stay as they were' "$(grep -cFxf <(echo "$kept") "$dir/etc/pgpass.admin")" "$(wc -l <<<"$kept")"
for role in $(roles | grep -v owner); do
    is "$role comes in with its own" "$(PGPASSFILE=$dir/etc/pgpass psql -XAtwc 'select current_user' "host=$dir/run/postgres user=$role dbname=ncre_ems" 2>&1)" "$role"
done
up() { curl -s "http://127.0.0.1:$((PORT + 4))/metrics" | grep -qx 'ncre_ems_database_up 1'; }
wait_until 10 up && echo 'ok - the status page has its numbers' || echo 'not ok - the status page has its numbers'

#!/bin/bash
# PostgreSQL's primary is killed under visitors who write, and its synchronous standby takes its place: visitors are told to
# come again meanwhile, writes go on by themselves, and nothing that was acknowledged is lost. A site of its own.
set -u
. tests/support/tap.sh
. tools/site.d/1-common.sh
. tools/site.d/3-database.sh

name=failover
export PGPORT=$((PORT + 15)) PORT=$((PORT + 10)) SITE_TEMPLATE=
standby=$((PGPORT + 1))
export SITE_CONNINFO="host=127.0.0.1,127.0.0.1 port=$PGPORT,$standby dbname=ncre_ems"
# A standby that has just lost its primary sleeps so long, and may not notice meanwhile that it is promoted; else 5 s.
export SITE_PG_CONF="$SITE_PG_CONF"$'\n'"listen_addresses = '127.0.0.1'"$'\n'"port = $PGPORT"$'\n'"wal_retrieve_retry_interval = '200ms'"
export SITE_URL=http://127.0.0.1:$PORT/NCRE_EMS/
find_site

pg_of_standby() { as "$database_user" "$(pg_bin)/pg_ctl" -D "$dir/data/standby" -s "$@"; }
finish() {
    pg_of_standby -m immediate stop 2>/dev/null
    tools/site stop $name >/dev/null 2>&1
    rm -rf "$dir"
}
finish
trap finish EXIT
trap 'exit 130' INT TERM

tools/site start $name >&2 || { echo 'not ok - a site starts whose database is reached by the network'; exit 1; }
echo 'ok - a site starts whose database is reached by the network'

mkdir "$dir/run/standby" && chown "$database_user": "$dir/run/standby"
as "$database_user" env PGPASSWORD="$(password_of postgres)" "$(pg_bin)/pg_basebackup" -c fast -R -D "$dir/data/standby" \
    -d "host=$dir/run/postgres user=postgres application_name=standby" >&2
touch "$dir/log/standby.log" && chown "$database_user": "$dir/log/standby.log"
pg_of_standby -w -l "$dir/log/standby.log" -o "-p $standby -k '$dir/run/standby'" start
sql postgres -c "alter system set synchronous_standby_names = 'standby'" -c 'select pg_reload_conf()' >/dev/null
in_step() { [ "$(sql postgres -Atc "select sync_state from pg_stat_replication")" = sync ]; }
wait_until 10 in_step
is 'the standby holds whatever is acknowledged' "$(in_step && echo yes)" yes

export SITE_DB="host=$dir/run/postgres port=$PGPORT dbname=ncre_ems user=ncre_ems_owner" PGPASSFILE=$dir/etc/pgpass.admin
export SITE_DB_AFTERWARDS="host=$dir/run/standby port=$standby dbname=ncre_ems user=ncre_ems_owner"
coproc writers { node tests/site/failover.mjs; }
# One more descriptor: bash closes its own when the writers have ended.
exec 7<&"${writers[0]}"
now() { echo "$1" >&"${writers[1]}"; sleep "$2"; }
read -r -u 7 begun
is 'visitors write' "$begun" begun
now steady 3
# The standby stands still: its acknowledgement is what a write waits for.
receiver=$(ps -o pid=,args= --ppid "$(head -n 1 "$dir/data/standby/postmaster.pid")" | awk '/walreceiver/ { print $1 }')
kill -STOP "$receiver"
now stalled 1
now killed 0
crash_database
sleep 2
kill -CONT "$receiver"
now promoting 0
pg_of_standby -w promote
sleep 4
now end 0
cat <&7

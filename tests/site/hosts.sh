#!/bin/bash
# One site on two hosts behind one nginx, its PostgreSQL a primary with a synchronous standby; each of the five machines is a
# network namespace of its own, so that one can be cut off as by pulling its cable. The road of a candidate is walked before
# and after a host is cut off, and after the primary is; visitors write all the while.
set -u
. tests/support/tap.sh
skip() { echo "ok - a site on several hosts # SKIP $1"; exit 0; }
[ "$(id -u)" = 0 ] || skip 'needs root'
command -v ip >/dev/null || skip 'needs iproute2'

lan=192.0.2 net=ncre-$$
machines='mail front app1 app2 db1 db2'
unset SITE_TEMPLATE
# on MACHINE COMMAND…
on() { local machine=$1; shift; ip netns exec "$net-$machine" "$@"; }
machine() { on "$1" bash tests/site/hosts/machine.sh "$@" >&2; }
finish() {
    trap '' INT TERM
    local each
    exec 8>&- 7<&-
    for each in $machines; do
        bash tests/site/hosts/machine.sh "$each" stop >/dev/null 2>&1
        ip netns del "$net-$each" 2>/dev/null
    done
}
trap finish EXIT
trap 'exit 130' INT TERM

# A switch in the namespace of the mail server, and a cable from it to each machine.
lay_cables() {
    local each number
    ip netns add "$net-mail" && ip -n "$net-mail" link add lan type bridge && ip -n "$net-mail" link set lan up &&
        ip -n "$net-mail" addr add $lan.1/24 dev lan && ip -n "$net-mail" link set lo up || return 1
    for each in front:10 app1:11 app2:12 db1:21 db2:22; do
        number=${each#*:} each=${each%:*}
        ip netns add "$net-$each" && ip -n "$net-mail" link add "$each" type veth peer name eth0 netns "$net-$each" &&
            ip -n "$net-mail" link set "$each" master lan up && ip -n "$net-$each" link set lo up &&
            ip -n "$net-$each" addr add "$lan.$number/24" dev eth0 && ip -n "$net-$each" link set eth0 up || return 1
    done
}
pull() { ip -n "$net-mail" link set "$1" down; }
plug() { ip -n "$net-mail" link set "$1" up; }
said=$(lay_cables 2>&1) || skip "network namespaces may not be made here: $said"

begun=$SECONDS
machine db1 primary && machine db2 standby && echo 'ok - a primary and its standby' || { echo 'not ok - a primary and its standby'; exit 1; }
data=$(readlink -m var)
export PGPASSFILE=$data/hosts-db1/etc/pgpass.admin
first="host=$data/hosts-db1/run/postgres user=ncre_ems_owner dbname=ncre_ems"
second="host=$data/hosts-db2/run/postgres user=ncre_ems_owner dbname=ncre_ems"
psql -Xq -d "$first user=postgres" -c "alter system set synchronous_standby_names = 'standby'" -c 'select pg_reload_conf()' >/dev/null
machine mail mailbox
machine app1 app &
machine app2 app &
wait
machine front front && echo 'ok - two hosts and a front' || echo 'not ok - two hosts and a front'
echo "# it stands after $((SECONDS - begun)) s"

export SITE_URL=http://$lan.10:8080/NCRE_EMS/ SITE_MAIL=http://$lan.1:8026
# walk WHAT SCRIPT-ARGUMENT…: from the mail server's machine, which has nothing else to do.
walk() {
    local what=$1 began=$SECONDS
    shift
    on mail timeout 60 node tests/deploy/in-browser.mjs "$@" >"$data/hosts-mail/walk" 2>&1 && echo "ok - $what" ||
        { echo "not ok - $what"; sed 's/^/#   /' "$data/hosts-mail/walk"; }
    echo "# that took $((SECONDS - began)) s"
}
link=$(on app1 env PGUSER=ncre_ems_owner NCRE_EMS_SETTINGS="$data/hosts-app1/etc/settings.toml" \
    "$data/hosts-app1/app/sbin/ncre-emsctl" staff add admin --name 演示 --role administrator --link | grep -oE 'http://\S+')
walk 'staff set the site up, through the front' set-up "$link"
walk 'a candidate comes to 待支付' register 1
is 'though two clerks are at work, each mail comes once' \
    "$(on mail curl -s "$SITE_MAIL/messages.json?to=walker-1@demo.example" | node -pe 'const all = JSON.parse(require("fs").readFileSync(0)); all.length - new Set(all.map(({ text }) => text)).size')" 0
for each in app1 app2; do has "$each has answered" "$(cat "$data/hosts-$each/log/ncre-ems.log")" "^[^ ]+ $lan\\.1 \"GET /NCRE_EMS/"; done

coproc writers { SITE_DB=$first SITE_DB_AFTERWARDS=$second on mail node tests/site/hosts/writers.mjs; }
exec 7<&"${writers[0]}" 8>&"${writers[1]}"
now() { echo "$1" >&8; }
read -r -u 7 ready
is 'visitors write' "$ready" begun
sleep 3
pull app1
now cut
sleep 1
walk 'with one host cut off, a candidate comes to 待支付' register 2
plug app1
pull db1
now dark
sleep 3
now promoting
machine db2 promote
walk 'with the primary cut off and the standby in its place, a candidate comes to 待支付' register 3
now end
cat <&7
echo "# all of it took $((SECONDS - begun)) s"

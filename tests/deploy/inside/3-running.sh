# What runs: fenced in, and restarted, upgraded and killed without a request lost.

# A page of each family, and whatever else runs.
for page in $(sort -uk2,2 /usr/share/ncre-ems/pages.tsv | cut -f1); do units="${units:-} ncre-ems@$page"; done
for unit in $units ncre-ems-clerk ncre-ems-status ncre-ems-retention; do
    systemd-analyze security --no-pager --threshold=15 "$unit.service" >/tmp/security 2>&1
    is "$unit is fenced in: $(tail -n 1 /tmp/security | grep -oE '[0-9]+\.[0-9]+')" $? 0
done
for page in login subjects photo admin-sitting; do
    family=$(awk -v page="$page" '$1 == page { print $2 }' /usr/share/ncre-ems/pages.tsv)
    pid=$(systemctl show -P MainPID "ncre-ems@$page")
    is "$page runs as its family" "$(ps -o user:40= -p "$pid")" "ncre_ems_$family"
    lacks "$page has a limit of memory" "$(systemctl show -P MemoryMax "ncre-ems@$page")" infinity
    is "$page sees no network" "$([ "$(readlink /proc/"$pid"/ns/net)" != "$(readlink /proc/1/ns/net)" ] && echo none)" none
done
echo "# $(ps -o rss=,args= -C "$(ls /usr/lib/ncre-ems/cgi-bin | cut -c1-15 | paste -sd,)" | sort -rn | head -n 3 | awk '{ printf "%d MB %s; ", $1 / 1024, $2 }')"
wrong=0
for user in $(ncre-emsctl db roles); do
    for role in $(ncre-emsctl db roles); do
        runuser -u "$user" -- psql -XAtc 'select 1' -U "$role" ncre_ems >/dev/null 2>&1 && came=1 || came=0
        [ "$came" = "$([ "$user" = "$role" ] && echo 1 || echo 0)" ] || { wrong=$((wrong + 1)); echo "# $user as $role: $came"; }
    done
done
is 'each system user comes into the database as its own role and as no other' $wrong 0

# package VERSION: the same package, newer; from 0.3 on its schema is newer too.
schema=$(ls -d /usr/share/ncre-ems/sql/*.sql | wc -l)
package() {
    rm -rf /tmp/newer && dpkg-deb -R ncre-ems_*.deb /tmp/newer
    sed -i "s/^Version:.*/Version: $1/" /tmp/newer/DEBIAN/control
    echo "/* $1 */" >>/tmp/newer/usr/share/ncre-ems/htdocs/site.css
    [ "$1" = 0.2 ] || echo 'create table newer ();' >"/tmp/newer/usr/share/ncre-ems/sql/$(printf '%04d' $((schema + 1)))_newer.sql"
    (cd /tmp/newer && find . -path ./DEBIAN -prune -o -type f -printf '%P\0' | grep -zv '^etc/' | xargs -0 md5sum >DEBIAN/md5sums)
    dpkg-deb -Znone -b /tmp/newer "/tmp/ncre-ems_$1_all.deb" >/dev/null
}
package 0.2
package 0.3

# visitors NAME: begin to come;   visitors_end NAME: what became of them.
visitors() { node tests/deploy/load.mjs >"/tmp/load.$1" 2>&1 & load=$!; sleep 1; }
visitors_end() { sleep 1; kill "$load"; wait "$load"; said=$(cat "/tmp/load.$1"); echo "# $(tail -n 1 <<<"$said")"; }

visitors restarts
for number in $(seq 12); do
    sleep 0.5
    systemctl restart ncre-ems.target || echo "# restart $number failed"
done
visitors_end restarts
has 'twelve restarts under load: no request fails' "$said" '^[0-9]+ requests, 0 failed'

at_work() { systemctl list-units --all --plain --no-legend 'ncre-ems*' | awk '$3 != "inactive" { print $1, $3 }'; }
visitors stop
systemctl stop ncre-ems.target
for _ in $(seq 100); do [ -z "$(at_work)" ] && break; sleep 0.1; done
sleep 0.5
is 'stopped under load it stays stopped' "$(at_work)" ''
systemctl start ncre-ems.target
kill "$load"

before=$(systemctl show -P MainPID ncre-ems@login)
visitors upgrades
for version in 0.2 0.3; do
    apt-get install -y "/tmp/ncre-ems_${version}_all.deb" >/tmp/apt.out 2>&1
    is "the upgrade to $version succeeds" $? 0
    nginx_is_good "after the upgrade to $version"
done
visitors_end upgrades
has 'two upgrades under load: no request fails' "$said" '^[0-9]+ requests, 0 failed'
lacks 'and other programs run than before' "$(systemctl show -P MainPID ncre-ems@login)" "^$before$"
has 'with the new schema' "$(ncre-emsctl doctor)" "^ok +schema +version $((schema + 1))$"
has 'and the new files' "$(curl -s "${SITE_URL}site.css" | tail -n 1)" '0\.3'

for page in login photo admin index; do
    kill -KILL "$(systemctl show -P MainPID "ncre-ems@$page")" 2>/dev/null
    has "$page killed: the next request is answered" "$(status "/NCRE_EMS/${page#index}")" '^(200|303)$'
done
pkill -KILL -u ncre_ems_clerk
sleep 2
is 'the clerk killed: it is back' "$(systemctl is-active ncre-ems-clerk)" active
candidate 2 'after all that'

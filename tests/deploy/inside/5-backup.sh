# Backup, an empty host, restore: every table is as it was.

# Each table of the database with the sum of its rows.
tables() {
    runuser -u postgres -- psql -XAt ncre_ems -c "
        select format('select %L, count(*), md5(coalesce(string_agg(t::text, chr(10) order by t::text), '''')) from %I t;', relname, relname)
          from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace order by relname" |
        runuser -u postgres -- psql -XAt ncre_ems
}

package 0.4
rm ncre-ems_*.deb && cp /tmp/ncre-ems_0.4_all.deb .
limits() { runuser -u postgres -- psql -XAtc 'select rolname, setconfig from pg_db_role_setting s join pg_roles r on r.oid = s.setrole order by 1'; }

section 'Upgrade, and the way back'
is 'a backup is readable by root alone' "$(stat -c %a /var/backups/ncre-ems/before-upgrade)" 700
age-keygen -o /tmp/age.key 2>/dev/null
systemctl stop ncre-ems.target
before=$(tables) limited=$(limits)
rm -rf /var/backups/ncre-ems/today
section Backup
sealed=$(ncre-emsctl backup /var/backups/ncre-ems/sealed --age "$(age-keygen -y /tmp/age.key)")
is 'an encrypted backup is one file' "$sealed" /var/backups/ncre-ems/sealed.tar.age
is 'and nothing else is left of it' "$(ls /var/backups/ncre-ems | grep -c 'sealed')" 1
key=$(cat /etc/ncre-ems/secret.key) roles=$(ncre-emsctl db roles)

said=$(ncre-emsctl restore /var/backups/ncre-ems/today 2>&1)
has 'a restore into a site that holds something is refused' "$? $said" '^1 .*holds a site already'
apt-get purge -y ncre-ems >/dev/null 2>&1
empty_cluster() {
    runuser -u postgres -- dropdb ncre_ems
    for role in $roles; do runuser -u postgres -- dropuser "$role"; done
}
empty_cluster
gpasswd -d nginx ncre_ems_nginx >/dev/null
apt-get install -y ./ncre-ems_*.deb >/dev/null 2>&1
has "the package lets nginx.org's user in where it is there already" "$(id -nG nginx)" '\bncre_ems_nginx\b'
# The clerk would go on with its work at once.
systemctl mask --runtime ncre-ems-clerk 2>/dev/null
section Restore
systemctl stop ncre-ems.target
systemctl unmask --runtime ncre-ems-clerk 2>/dev/null
is "each of $(wc -l <<<"$before") tables is as it was" "$(diff <(echo "$before") <(tables))" ''
is 'and the key' "$(cat /etc/ncre-ems/secret.key)" "$key"

empty_cluster
ncre-emsctl db init >/dev/null
ncre-emsctl restore "$sealed" --identity /tmp/age.key >/tmp/restore.out 2>&1
is 'an encrypted one is restored too' $? 0
grep -v '^put back\|^restored' /tmp/restore.out | sed 's/^/#   /'
is 'with the same tables' "$(diff <(echo "$before") <(tables))" ''
is 'and the key' "$(cat /etc/ncre-ems/secret.key)" "$key"
has 'roles have time limits' "$limited" 'ncre_ems_passport.*statement_timeout=5s'
is 'and has them again' "$(limits)" "$limited"
ncre-emsctl db migrate >/dev/null && systemctl restart ncre-ems.target
nginx -t 2>/dev/null && systemctl restart nginx
sleep 0.5
candidate 3 'on the restored host'

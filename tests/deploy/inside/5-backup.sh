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

section 8
is 'a backup is readable by root alone' "$(stat -c %a /var/backups/ncre-ems/before-upgrade)" 700
age-keygen -o /tmp/age.key 2>/dev/null
systemctl stop ncre-ems.target
before=$(tables) limited=$(limits)
rm -rf /var/backups/ncre-ems/today
section 9
sealed=$(ncre-emsctl backup /var/backups/ncre-ems/sealed --age "$(age-keygen -y /tmp/age.key)")
is 'an encrypted backup is one file' "$sealed" /var/backups/ncre-ems/sealed.tar.age
is 'and nothing else is left of it' "$(ls /var/backups/ncre-ems | grep -c 'sealed')" 1
key=$(cat /etc/ncre-ems/secret.key)

said=$(ncre-emsctl restore /var/backups/ncre-ems/today 2>&1)
has 'a restore into a site that holds something is refused' "$? $said" '^1 .*holds a site already'
apt-get purge -y ncre-ems >/dev/null 2>&1
runuser -u postgres -- dropdb ncre_ems
for role in owner passport candidate photo staff clerk gateway; do runuser -u postgres -- dropuser "ncre_ems_$role"; done
apt-get install -y ./ncre-ems_*.deb >/dev/null 2>&1
ncre-emsctl db init >/dev/null
ncre-emsctl restore "$sealed" --identity /tmp/age.key >/tmp/restore.out 2>&1
is 'a restore into an empty host succeeds' $? 0
grep -v '^put back\|^restored' /tmp/restore.out | sed 's/^/#   /'
after=$(tables)
is "each of $(wc -l <<<"$before") tables is as it was" "$(diff <(echo "$before") <(echo "$after"))" ''
is 'and the key' "$(cat /etc/ncre-ems/secret.key)" "$key"
has 'roles have time limits' "$limited" 'ncre_ems_passport.*statement_timeout=5s'
is 'and has them again' "$(limits)" "$limited"
ncre-emsctl db migrate >/dev/null && systemctl restart ncre-ems.target
nginx -t 2>/dev/null && systemctl restart nginx
sleep 0.5
candidate 3 'on the restored host'

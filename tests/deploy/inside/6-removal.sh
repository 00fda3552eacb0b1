# Removed and purged: nginx and the host's other sites go on.

section 'Looking after it'
has 'the programs tell what they do' "$said" '^ncre_ems_requests_total\{page="login",status="200"\} [1-9]'
has 'and the clerk' "$said" '^ncre_ems_clerk_round_done_timestamp_seconds\{round="lapse"\}'
section Retention
has 'nothing is old yet' "$said" '^nothing is older'
systemctl start ncre-ems-retention.service
is 'and the timer can do it' "$? $(systemctl show -P Result ncre-ems-retention.service)" '0 success'
NCRE_EMS_DATABASE_CONNINFO='host=192.0.2.21 dbname=ncre_ems' ncre-emsctl db allow --to /etc/systemd/system >/dev/null && systemctl daemon-reload
has 'a database elsewhere is opened to the pages' "$(systemctl show -P IPAddressAllow ncre-ems@login)" '^192\.0\.2\.21'
apt-get remove -y ncre-ems >/tmp/apt.out 2>&1
is 'the package is removed' $? 0
nginx_is_good 'after removal'
systemctl restart nginx
is 'nginx starts without it' "$(systemctl is-active nginx)" active
section Removal
nginx_is_good 'after purging'
systemctl restart nginx
is 'nginx starts' "$(systemctl is-active nginx)" active
is "and shows the host's other site" "$(curl -s -H 'Host: other.example.edu' http://127.0.0.1/)" other
left() { find /etc /run /usr /var/{backups,lib,log} -xdev \( -name '*ncre-ems*' -o -name '*ncre_ems*' \) | paste -sd' '; }
is 'nothing of it is left but the backups' "$(left | tr ' ' '\n' | grep -v '^/var/backups/ncre-ems')" ''
is 'and the database' "$(runuser -u postgres -- psql -XAtc "select count(*) from pg_database where datname = 'ncre_ems'")" 1
section 'Forgetting everything'
is 'of which nothing is left then either' "$(left)" ''
is 'no role' "$(runuser -u postgres -- psql -XAtc "select count(*) from pg_roles where rolname like 'ncre%'")" 0
is 'no user and no group' "$(grep -c ncre_ems /etc/passwd /etc/group | paste -sd' ')" '/etc/passwd:0 /etc/group:0'
is 'every part of INSTALL was typed' "$(sed -n 's/^[0-9]*\. //p' INSTALL | grep -vxF "$typed")" ''

# Removed and purged: nginx and the host's other sites go on.

section 'Looking after it'
has 'the programs tell what they do' "$said" '^ncre_ems_requests_total\{page="login",status="200"\} [1-9]'
has 'and the clerk' "$said" '^ncre_ems_clerk_round_done_timestamp_seconds\{round="lapse"\}'
section Retention
has 'nothing is old yet' "$said" '^nothing is older'
systemctl start ncre-ems-retention.service
is 'and the timer can do it' "$? $(systemctl show -P Result ncre-ems-retention.service)" '0 success'
apt-get remove -y ncre-ems >/tmp/apt.out 2>&1
is 'the package is removed' $? 0
nginx_is_good 'after removal'
systemctl restart nginx
is 'nginx starts without it' "$(systemctl is-active nginx)" active
section Removal
is 'every part of INSTALL was typed' "$(sed -n 's/^[0-9]*\. //p' INSTALL | grep -vxF "$typed")" ''
nginx_is_good 'after purging'
systemctl restart nginx
is 'nginx starts' "$(systemctl is-active nginx)" active
is "and shows the host's other site" "$(curl -s -H 'Host: other.example.edu' http://127.0.0.1/)" other
left=$(ls -d /etc/ncre-ems /etc/nginx/*/ncre-ems* /usr/lib/ncre-ems /usr/share/ncre-ems /run/ncre-ems/*.sock /lib/systemd/system/ncre-ems* 2>/dev/null)
is 'and nothing of it is left' "$left" ''
is 'but the database' "$(runuser -u postgres -- psql -XAtc "select count(*) from pg_database where datname = 'ncre_ems'")" 1

# Removed and purged: nginx and the host's other sites go on.

section 10
apt-get remove -y ncre-ems >/tmp/apt.out 2>&1
is 'the package is removed' $? 0
nginx_is_good 'after removal'
systemctl restart nginx
is 'nginx starts without it' "$(systemctl is-active nginx)" active
section 11
nginx_is_good 'after purging'
systemctl restart nginx
is 'nginx starts' "$(systemctl is-active nginx)" active
is "and shows the host's other site" "$(curl -s -H 'Host: other.example.edu' http://127.0.0.1/)" other
left=$(ls -d /etc/ncre-ems /etc/nginx/*/ncre-ems* /usr/lib/ncre-ems /usr/share/ncre-ems /run/ncre-ems/*.sock /lib/systemd/system/ncre-ems* 2>/dev/null)
is 'and nothing of it is left' "$left" ''
is 'but the database' "$(runuser -u postgres -- psql -XAtc "select count(*) from pg_database where datname = 'ncre_ems'")" 1

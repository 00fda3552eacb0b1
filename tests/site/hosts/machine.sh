#!/bin/bash
# One machine of tests/site/hosts.sh, inside its own network namespace:
#
#   machine.sh MACHINE primary|standby|promote|app|front|mailbox|stop
#
# Each has its folder var/hosts-MACHINE; programs, passwords and keys are the primary's, as a sysadmin would copy them.
set -euo pipefail
for file in tools/site.d/*.sh; do
    # shellcheck source=/dev/null
    . "$file"
done
machine=$1 part=$2
lan=192.0.2
name=hosts-$machine PORT=8080
find_site
first=$(readlink -m var)/hosts-db1

settings() {
    cat <<TOML
base_urls = ["http://$lan.10:8080/NCRE_EMS/"]
institution = "演示大学"
tls = false
[database]
conninfo = "host=$lan.21,$lan.22 dbname=ncre_ems"
[mail]
server = "smtp://$lan.1:8025"
from = "ncre@demo.example"
[nginx]
hosts = ["$lan.11:8080", "$lan.12:8080"]
front = ["$lan.10"]
[secrets]
key_file = "$dir/etc/secret.key"
[paths]
templates = "$dir/app/templates"
htdocs = "$dir/app/htdocs"
TOML
}

# What was built, and the settings: the same on every machine.
furnish() {
    place
    if [ "$machine" = db1 ]; then stage; else rmdir "$dir/app" && ln -s "$first/app" "$dir/app"; fi
    [ "$machine" = db1 ] || cp -p "$first"/etc/{pgpass,secret.key} "$dir/etc/"
    [ "$machine" != db1 ] || secret secret.key random_key
    settings >"$dir/etc/settings.toml"
    export NCRE_EMS_SETTINGS=$dir/etc/settings.toml
}

primary() {
    furnish
    SITE_PG_CONF="${SITE_PG_CONF:-}"$'\n'"listen_addresses = '*'"$'\n'"wal_retrieve_retry_interval = '200ms'"
    start_database
    echo "host all,replication all $lan.0/24 scram-sha-256" | as "$database_user" tee -a "$dir/data/pg/pg_hba.conf" >/dev/null
    pg_ctl_of_site -s reload
    make_database
    migrate
}

standby() {
    furnish
    cp -p "$first/etc/pgpass.admin" "$dir/etc/"
    as "$database_user" env PGPASSWORD="$(password_of postgres)" "$(pg_bin)/pg_basebackup" -c fast -R -D "$dir/data/pg" \
        -d "host=$lan.21 user=postgres application_name=standby"
    start_database
}

app() {
    furnish
    start_programs
    nginx_with ncre-ems
}

front() {
    furnish
    nginx_with ncre-ems-front
}

# nginx_with SNIPPET: the files that ncre-emsctl makes, with the folders of this machine.
nginx_with() {
    mkdir -p "$dir/etc/nginx"
    "$dir/app/sbin/ncre-emsctl" nginx print --to "$dir/etc/nginx" >/dev/null
    cp "$BUILD"/nginx/*.map "$dir/app/nginx/"
    sed -i "s,/run/ncre-ems/,$dir/run/,; s,/var/log/nginx/,$dir/log/," "$dir"/etc/nginx/*/*.conf
    sed -e "s,@dir@,$dir,; s,127.0.0.1:@port@,8080," -e "s,snippets/ncre-ems.con,snippets/$1.con," \
        tools/nginx-host.conf >"$dir/etc/nginx/nginx.conf"
    background nginx nginx -e stderr -p "$dir/etc/nginx" -c nginx.conf
    wait_until 10 port_open 8080 || die_with_log nginx
}

mailbox() {
    furnish
    program mailbox none "$dir/app/keep" node "$dir/app/mailbox.mjs" --host $lan.1 --dir "$dir/mail" --web 8026 --smtp 8025
}

promote() { pg_ctl_of_site -s -w promote; }

stop() {
    [ -d "$dir/run" ] || return 0
    stop_processes
    ! pg_ctl_of_site status >/dev/null 2>&1 || pg_ctl_of_site -s -m immediate stop
    rm -rf "$dir"
}

"$part"

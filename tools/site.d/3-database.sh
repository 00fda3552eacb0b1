# A PostgreSQL cluster of the site's own: reached through a socket in its folder only, a password for each role.

# The owner of the schema, and one for each family of programs.
roles() { "$dir/app/sbin/ncre-emsctl" db roles; }

pg_bin() {
    local version
    version=$(cat "$dir/data/pg/PG_VERSION" 2>/dev/null || ls /usr/lib/postgresql | sort -V | tail -n 1)
    echo "/usr/lib/postgresql/$version/bin"
}

pg_ctl_of_site() { as "$database_user" "$(pg_bin)/pg_ctl" -D "$dir/data/pg" "$@"; }

# sql USER ARGUMENT…: psql as that role.
sql() {
    local user=$1
    shift
    PGPASSFILE=$dir/etc/pgpass.admin PGOPTIONS='-c client_min_messages=warning' \
        psql -X -q -v ON_ERROR_STOP=1 -h "$dir/run/postgres" -U "$user" -d "${PGDATABASE:-postgres}" "$@"
}

password_of() { awk -F: -v role="$1" '$4 == role { print $5 }' "$dir/etc/pgpass.admin"; }

# pgpass is what the programs may read; pgpass.admin has the owner's and the superuser's passwords besides. Kept from the
# first time on; a family that came with a newer version gets its own.
write_passwords() {
    local role
    (
        umask 077
        for role in postgres $(roles); do
            [ -n "$(password_of "$role")" ] || echo "*:*:*:$role:$(head -c 18 /dev/urandom | base64 -w0 | tr '+/' '-_')"
        done >>"$dir/etc/pgpass.admin"
    )
    rm -f "$dir/etc/pgpass"
    secret pgpass grep -vE ':(postgres|ncre_ems_owner):' "$dir/etc/pgpass.admin"
}

make_cluster() {
    [ ! -e "$dir/data/pg/PG_VERSION" ] || return 0
    # The inner cat: initdb cannot open a pipe that belongs to root.
    password_of postgres | as "$database_user" bash -c '"$@" --pwfile=<(cat)' - "$(pg_bin)/initdb" \
        -D "$dir/data/pg" -U postgres -E UTF8 --locale=C.UTF-8 --data-checksums --auth=scram-sha-256 \
        >>"$dir/log/postgres.log" 2>&1 || die_with_log postgres
    as "$database_user" tee -a "$dir/data/pg/postgresql.conf" >/dev/null <<CONF
listen_addresses = ''
max_connections = 200
timezone = 'UTC'
log_timezone = 'UTC'
log_error_verbosity = terse
${SITE_PG_CONF:-}
CONF
}

start_database() {
    write_passwords
    touch "$dir/log/postgres.log"
    ! am_root || chown "$database_user" "$dir/log/postgres.log"
    make_cluster
    pg_ctl_of_site status >/dev/null ||
        pg_ctl_of_site -w -s -l "$dir/log/postgres.log" -o "-k '$dir/run/postgres'" start 9>&- || die_with_log postgres
}

stop_database() { ! pg_ctl_of_site status >/dev/null || pg_ctl_of_site -w -s -m fast stop; }

# As the power failing would: no goodbye, recovery at the next start.
crash_database() { pg_ctl_of_site -s -m immediate stop; }

# What is not there yet: all of it at first, later what an older version did not know.
make_database() {
    local role known
    known=$(sql postgres -Atc 'select rolname from pg_roles union select datname from pg_database')
    for role in $(roles); do
        grep -qx "$role" <<<"$known" || echo "create role $role login;"
        # A role that a migration made has none.
        echo "alter role $role password '$(password_of "$role")';"
        [ "$role" = ncre_ems_owner ] || echo "grant $role to ncre_ems_owner with admin option;"
    done | sql postgres
    grep -qx ncre_ems <<<"$known" ||
        sql postgres -c 'alter role ncre_ems_owner createrole' -c 'create database ncre_ems owner ncre_ems_owner'
}

migrate() {
    as_owner "$dir/app/sbin/ncre-emsctl" db migrate >>"$dir/log/migrate.log" 2>&1 || die_with_log migrate
}

as_owner() {
    (cd "$dir/app" && PGPASSFILE=$dir/etc/pgpass.admin PGUSER=ncre_ems_owner PGHOST=$dir/run/postgres PGDATABASE=ncre_ems "$@")
}

# The tests copy their databases from here: the schema, and nothing in it. Between two of them all is deleted, whatever a
# trigger says of it.
make_template() {
    sql postgres <<<'create database ncre_ems_template template ncre_ems owner ncre_ems_owner;
                     grant set on parameter session_replication_role to ncre_ems_owner;'
}

prepare_database() {
    make_database
    migrate
    [ -z "${SITE_TEMPLATE:-}" ] || make_template
    [ -x demo/load ] && [ ! -s "$dir/accounts.txt" ] || return 0
    echo "Loading the demo's sittings, sites and candidates."
    as_owner "$PWD/demo/load" >"$dir/accounts.txt.new" 2>>"$dir/log/load.log" || die_with_log load
    mv "$dir/accounts.txt.new" "$dir/accounts.txt"
}

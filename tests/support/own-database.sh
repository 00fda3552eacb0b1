# For tests/site/*.sh that need a database which nobody else touches: set database, the name it shall have, and source this.
#   made          makes it: migrated, empty          sql COMMAND   in it        super COMMAND   in PostgreSQL at large
#   run WORD…     ncre-emsctl of its site: sets said (both streams) and code
#   folder        for the test's files, gone in the end
ctl=$SITE_DIR/app/sbin/ncre-emsctl
folder=$(mktemp -d)
export NCRE_EMS_SETTINGS=$folder/settings.toml
sed "s/dbname=ncre_ems\"/dbname=$database\"/" "$SITE_DIR/etc/settings.toml" >"$NCRE_EMS_SETTINGS"

leave() {
    [ -z "${clerk:-}" ] || { kill -CONT "$clerk"; kill "$clerk"; }
    rm -rf "$folder"
}
trap leave EXIT
ask() { psql -XqAt -v ON_ERROR_STOP=1 -d "host=$SITE_DIR/run/postgres user=postgres dbname=$1" -c "$2"; }
super() { ask postgres "$1"; }
sql() { ask "$database" "$1"; }
made() { super "create database $database template ncre_ems_template owner ncre_ems_owner"; }

# clerk_works: a clerk for it until the end, whose process is $clerk.
clerk_works() {
    "$SITE_DIR/app/sbin/ncre-ems-clerk" 2>"$folder/clerk.log" &
    clerk=$!
}
run() {
    said=$("$ctl" "$@" 2>&1)
    code=$?
}

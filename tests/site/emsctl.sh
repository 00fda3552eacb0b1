#!/bin/bash
# ncre-emsctl as a sysadmin meets it: in a database of the test's own, empty at first.
set -u
. tests/support/tap.sh

database=test_emsctl
. tests/support/own-database.sh

# add PASSWORD OPTION…: staff add with the password on standard input.
add() {
    said=$("$ctl" staff add "${@:2}" 2>&1 <<<"$1")
    code=$?
}

run db init --print
has 'what db init does can be seen first' "$said" '^create role ncre_ems_passport login;$'
is 'and nothing is done' "$(super "select count(*) from pg_database where datname = '$database'")" 0
run db init
is 'the database is made' "$code $said" "0 create database $database owner ncre_ems_owner encoding 'UTF8' template template0 locale 'C.UTF-8';
alter database $database set log_error_verbosity = terse;
done; now: ncre-emsctl db migrate"
run db init
is 'doing it again is harmless' "$code $said" '0 all roles and the database are there'
run db roles
is 'each role is named' "$(wc -l <<<"$said")" 8
run db allow
has 'a local database needs no way' "$said" 'its socket is open'

run staff list
has 'without a schema a command says what is first' "$code $said" '^1 .*has schema 0, this program needs [0-9]+; first: ncre-emsctl db migrate'
run db migrate
is 'an empty database is brought up to date' $code 0
has 'each migration is named as it is applied' "$said" '^applied 0001_passport\.sql$'
has 'and the version said' "$said" '^the schema is at version [0-9]+$'
before=$(sql 'select md5(string_agg(c::text, $$$$ order by c::text)) from information_schema.columns c')
run db migrate
is 'doing it again is harmless' $code 0
lacks 'and applies nothing' "$said" '^applied'
is 'and changes nothing' "$(sql 'select md5(string_agg(c::text, $$$$ order by c::text)) from information_schema.columns c')" "$before"
has 'the national list of subjects is there' "$(sql 'select count(*) from subject')" '^[1-9][0-9]+$'

mkdir "$folder/sql"
cp sql/*.sql "$folder/sql/"
last=$(ls sql | tail -n 1)
echo 'create table half (id bigint); select broken;' >"$folder/sql/$(printf '%04d' $((10#${last%%_*} + 1)))_broken.sql"
run db migrate --sql "$folder/sql"
is 'a migration that fails is a failure' $code 1
is 'and leaves nothing half done' "$(sql "select count(*) from pg_class where relname = 'half'")" 0
run db migrate
is 'and the database is as it was' $code 0

rm "$folder/sql/$last" "$folder"/sql/*_broken.sql
run db migrate --sql "$folder/sql"
is 'a schema newer than the program is refused' $code 1
has 'with the way out' "$said" 'newer than this program.*Install the newer package'

sql "insert into site (code, name, province) values ('110108', '演示考点', '演示省'), ('110109', '演示考点', '演示省')"
good='Shan-shui7#'
add "$good" Anna --name 演示甲 --role reviewer --site 110108 --site 110109
is 'a staff account is made' $code 0
is 'with its role at each site, and a login in small letters' \
    "$(sql "select string_agg(login || ' ' || role || ' ' || code, ',' order by code) from staff f join staff_role g on g.staff_id = f.id join site w on w.id = g.site_id")" \
    'anna reviewer 110108,anna reviewer 110109'
is 'the audit has it, by key and not by name' "$(sql "select actor || ' ' || action || ' ' || (detail = (select id::text from staff)) from audit")" 'sysadmin staff.add true'
is 'the password is kept hashed' "$(sql "select password_hash like '\$argon2id\$%' from staff")" t
lacks 'and not said' "$said" 'Shan-shui'

add "$good" ANNA --name 演示乙 --role cashier
is 'a login is there once' $code 1
has 'and the taken one is named' "$said" 'there is a staff member anna already'
add "$good" boris --name 演示乙 --role cashier --site 999999
is 'an unknown site is refused' $code 1
has 'and named' "$said" 'no site 999999'
for weak in short1! longwithoutdigit! 12345678! 'NoSymbol77' 'Password1!' ''; do
    add "$weak" boris --name 演示乙 --role cashier
    is "the password \"$weak\" is refused" $code 1
done
has 'with the rule' "$said" 'at least 8 characters with a letter, a digit and one of'
for login in a 'an na' 'анна' "$(printf 'x%.0s' {1..33})"; do
    add "$good" "$login" --name 演示乙 --role cashier
    is "the login \"$login\" is refused" $code 1
done
add "$good" boris --name 演示乙 --role king
has 'an unknown role is a wrong use' "$code" '^10[0-9]$'
add "$good" boris --role cashier
has 'so is a missing name' "$code" '^10[0-9]$'
is 'and of all these nobody came in' "$(sql 'select count(*) from staff')" 1
add "$good" boris --name 演示乙 --role auditor
is 'without a site it is every site' "$(sql "select site_id is null from staff_role g join staff f on f.id = g.staff_id where login = 'boris'")" t

run staff add carla --name 演示丙 --role manager --site 110108 --link
is 'an account is made without a password' $code 0
has 'and a link printed to choose one' "$said" '/admin-first\?token=[A-Za-z0-9_-]{43}$'
is 'of which only the hash is kept' "$(sql "select count(*) from staff_link where token_hash = sha256('${said##*=}')")" 1
run staff link CARLA
is 'a new link is given' $code 0
is 'and the one before is void' "$(sql 'select count(*) from staff_link where used_at is null')" 1
run staff list
has 'everybody is listed with the roles' "$said" '^carla.演示丙.manager@110108'
run staff disable carla
is 'somebody is disabled' $code 0
is 'and stands in the audit' "$(sql "select action from audit order by id desc limit 1")" staff.disable
run staff link nobody
is 'an unknown login is a failure' $code 1
has 'and named' "$said" 'there is no staff member nobody'

run config check
is 'the settings are tried' "$code $said" '0 the settings are good'
run sitting list
is 'no sitting is said' "$said" 'no sitting yet; staff make one in the browser'
sql "insert into sitting (number, name, status, exam_from, exam_to, fill_in_from, fill_in_to, review_from, review_to, payment_from, payment_to)
     values (77, '演示考次', 'draft', '2026-03-28', '2026-03-30', '2026-01-01', '2026-01-05 09:00+08', '2026-01-01', '2026-01-07', '2026-01-01', '2026-01-09')"
run sitting list
has 'a sitting is listed' "$said" '^77.演示考次.draft.fill in until 2026-01-05T09:00.sites 0'
run sitting list --json
is 'and for scripts' "$(node -pe 'JSON.parse(process.argv[1]).fill_in.to' "$said")" 2026-01-05T09:00:00+08:00

run mail test emsctl@demo.example
has 'a mail is taken by the server' "$code $said" '^0 smtp://.* took it: 2'
has 'and comes' "$(curl -s "$SITE_MAIL/messages.json?to=emsctl@demo.example")" 'NCRE_EMS test'
run mail test nobody@reject.example
has 'one that is refused is a failure with its words' "$code $said" '^1 .*did not take it: 550'

run nginx print --to "$folder/nginx"
is 'the files of nginx are made' $code 0
is 'as they are installed, for the settings of the sample' \
    "$(sed "s,$SITE_DIR/app/htdocs,/usr/share/ncre-ems/htdocs,; s,$SITE_DIR/app/nginx,/usr/share/ncre-ems/nginx," "$folder"/nginx/*/*.conf | diff - <(cat nginx/*/*.conf))" ''
sed 's,/NCRE_EMS/,/a.b/,' "$NCRE_EMS_SETTINGS" >"$folder/other.toml"
sed -i "s,/var/log/nginx/,$folder/," "$folder"/nginx/*/*.conf
echo 'server { listen 127.0.0.1:1; include snippets/ncre-ems.con[f]; }' >"$folder/nginx/conf.d/a.example.edu.conf"
echo "pid $folder/nginx.pid; events {} http { include conf.d/*.conf; }" >"$folder/nginx/nginx.conf"
said=$(nginx -t -e stderr -p "$folder/nginx" -c nginx.conf 2>&1)
is 'whatever the file of the server block is called' "$?" 0
NCRE_EMS_SETTINGS=$folder/other.toml run nginx print
lacks 'under another path nothing of ours stays' "$(grep -v '^ *#' <<<"$said")" '/NCRE_EMS'
has 'in a regular expression it is meant as it is' "$said" '~ \^/a\\\.b/\[a-z'
run doctor --json
is 'the doctor speaks to scripts' "$(node -pe 'JSON.parse(process.argv[1]).find(({ check }) => check === "demo").level' "$said")" fail
is 'and says with its status that something fails' $code 1

run backup "$folder/backup"
is 'a backup is made' "$code $(tail -n 1 <<<"$said")" "0 $folder/backup"
has 'without the keys for paying online, and says so' "$said" '^the keys for paying online are left out'
is 'of the database, the settings and the keys' "$(ls "$folder/backup" | paste -sd' ')" 'database.dump secret.key settings.toml'
run backup "$folder/backup"
has 'never over another' "$code $said" '^1 .*is there already'
tables() { sql "select string_agg(relname, ' ' order by relname) from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace"; }
before=$(tables) staff=$(sql 'select md5(string_agg(f::text, chr(10) order by id)) from staff f')
run restore "$folder/backup" --keep-settings
has 'it is not restored into a site' "$code $said" '^1 .*holds a site already'
super "drop database $database"
run db init
run restore "$folder/backup" --keep-settings
has 'but into an empty database' "$code $said" '^0 restored'
is 'with every table' "$(tables)" "$before"
is 'and everybody' "$(sql 'select md5(string_agg(f::text, chr(10) order by id)) from staff f')" "$staff"
export GNUPGHOME=$folder/gnupg
mkdir -m 700 "$GNUPGHOME"
gpg --batch --quiet --passphrase '' --quick-gen-key 'demo@demo.example' 2>/dev/null
run backup "$folder/sealed" --gpg demo@demo.example
is 'it can be encrypted' "$code $said" "0 $folder/sealed.tar.gpg"
run backup "$folder/sealed" --gpg demo@demo.example
has 'and never over another' "$code $said" '^1 .*sealed.tar.gpg is there already'
run backup "$folder/lost" --gpg nobody@demo.example
has 'one that fails says so' "$code $said" '^1 '
is 'and leaves nothing behind: it would be in plain text' "$(cd "$folder" && echo lost*)" 'lost*'
lacks 'so that nobody reads it' "$(tr -d '\0' <"$folder/sealed.tar.gpg")" "$database"
super "drop database $database"
run db init
run restore "$folder/sealed.tar.gpg" --keep-settings
has 'but who has the key' "$said" '^restored'

# All of it into a host that has nothing: settings and keys of their own folder stand for those in /etc.
mkdir "$folder/etc"
cp -r "$SITE_DIR"/etc/secret.key "$SITE_DIR"/sandbox/alipay "$SITE_DIR"/sandbox/wechat "$folder/etc/"
sed "s#\"$SITE_DIR/etc/secret.key\"#\"$folder/etc/secret.key\"#; s#\"$SITE_DIR/sandbox/#\"$folder/etc/#" "$folder/settings.toml" >"$folder/etc/settings.toml"
export NCRE_EMS_SETTINGS=$folder/etc/settings.toml
run backup "$folder/whole" --gpg demo@demo.example
keys() { cd "$folder/etc" && find alipay wechat -name merchant-private.pem -o -name gateway-public.pem -o -name api-v3.key | sort | xargs sha256sum; }
had=$(keys)
rm -rf "$folder/etc/alipay" "$folder/etc/wechat"
super "drop database $database"
run db init
run restore "$folder/whole.tar.gpg"
has 'with the settings' "$said" "^put back $folder/etc/settings.toml"
is 'and well' $code 0
is 'and the keys for paying online, which an encrypted backup has' "$(keys)" "$had"
is 'for their owner alone' "$(stat -c %a "$folder/etc/alipay/merchant-private.pem")" 600
gpgconf --kill all
run manual
for word in 'db init' 'staff add' 'audit verify' doctor restore; do has "the manual has $word" "$said" "^\.B .*$word"; done

run
has 'without a command it says how it is used' "$code $said" '^10[0-9] .*[Ss]ubcommand'
run doctr
has 'one that is not there is named' "$code $said" '^10[0-9] ncre-emsctl: there is no doctr'
run db migrat
has 'below another too' "$said" '^ncre-emsctl: there is no migrat$'
run --help
is 'help is no failure' $code 0
echo 'nonsense = 1' >>"$NCRE_EMS_SETTINGS"
run db migrate
is 'bad settings end with the status of bad settings' $code 78
NCRE_EMS_SETTINGS=$folder/none run db migrate
is 'and so do missing ones' $code 78
cp "$SITE_DIR/etc/settings.toml" "$NCRE_EMS_SETTINGS"
sed -i 's|host=[^ ]*|host=/nowhere|' "$NCRE_EMS_SETTINGS"
run db migrate
is 'without a database it fails' $code 1
has 'and says who knows more' "$said" '^What mends it: ncre-emsctl doctor$'
lacks 'and says no password' "$said" 'password='

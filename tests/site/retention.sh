#!/bin/bash
# ncre-emsctl retention as a sysadmin meets it, in a database of the test's own: says first, does it when told to, goes on
# after it was interrupted.
set -u
. tests/support/tap.sh

database=test_retention
. tests/support/own-database.sh
made
json() { node -pe "const all = JSON.parse(process.argv[1]); $1" "$said"; }

run retention run
is 'in a new site nothing is old' "$code $said" '0 nothing is older than the settings allow'

sql "insert into subject (code, name, level, minutes) values ('24', 'C', 2, 120) on conflict do nothing;
     insert into site (code, name, province) values ('110108', '演示考点', '演示省');
     insert into sitting (number, name, status, exam_from, exam_to, fill_in_from, fill_in_to, review_from, review_to, payment_from, payment_to)
     select n, '演示考次', 'closed', d, d, d - 60, d - 50, d - 60, d - 50, d - 60, d - 40
       from (values (71, current_date - 800), (76, current_date - 300)) x(n, d);
     insert into agreement (sitting_id, version, body) select id, 1, '演示' from sitting;
     insert into sitting_site (sitting_id, site_id) select id, 1 from sitting;
     insert into passport (email, mobile, activated_at, created_at)
     select 'old' || n || '@demo.example', '138' || lpad(n::text, 8, '0'), now() - interval '3 years', now() - interval '3 years' from generate_series(1, 1200) n;
     insert into registration (passport_id, sitting_id, stage, agreement_id, id_type, id_number, id_key, name, phone, site_id, needs_review, serial, submitted_at)
     select p.id, t.id, 'confirmed', a.id, '1', '11022120040315' || p.id, p.id, '演示' || p.id, p.mobile, 1, false, p.id, now() - interval '400 days'
       from passport p, sitting t, agreement a where a.sitting_id = t.id and (t.number = 71 or p.id <= 100);
     insert into portrait (registration_id, jpeg, width, height, sha256, original_sha256) select id, 'x', 1, 1, '', '' from registration;
     insert into login_failure values (sha256('a'), sha256('b'), 3, now() - interval '2 days');"
before=$(sql "select md5(string_agg(t::text, '' order by t::text)) from (select sitting_id, site_id, stage, class_name, number from statistic_delta) t")

run retention run
is 'it says what it would do' "$code $(head -n 1 <<<"$said")" "0 sitting 71	portrait	1200"
has 'by table' "$said" '^sitting 71	registration	1200$'
has 'with the passports that nobody uses' "$said" '^any	passport	1100$'
has 'and what the clerk has left' "$said" '^any	login_failure	1$'
lacks 'not of a sitting that is still kept' "$said" 'sitting 76'
has 'and how it is done' "$said" 'retention run --yes$'
is 'and does nothing' "$(sql 'select count(*) from registration where anonymised_at is not null')" 0
run retention run --json
is 'for scripts too' "$(json 'all.done + " " + all.rows.find(({ table }) => table === "registration").rows + " " + all.backup_days')" 'false 1200 90'

# Interrupted after some of its steps: one of them waits here for a lock until the whole is ended.
psql -Xq -d "host=$SITE_DIR/run/postgres user=ncre_ems_owner dbname=$database" \
    -c "begin; lock table refused_portrait; select pg_sleep(3); rollback" >/dev/null 2>&1 &
sleep 0.5
timeout -s KILL 1 "$ctl" retention run --yes >/dev/null 2>&1
wait
is 'ended in a step it has done none of it by half' "$(sql 'select (select count(*) from portrait p join registration r on r.id = p.registration_id where r.anonymised_at is not null) = 0')" t
run retention run --yes
has 'and again it goes on to the end' "$code $said" '^0 sitting 71	portrait	1200'
has 'saying how long backups live' "$said" 'for 90 days at most'
is 'nobody of then is known' "$(sql "select count(*) from registration r join sitting t on t.id = r.sitting_id where t.number = 71 and (r.name <> '' or r.id_number <> '' or r.phone <> '')")" 0
is 'who registered later is' "$(sql "select count(*) from registration where name <> ''") $(sql "select count(*) from passport where email like 'old%'")" '100 100'
is 'the statistics are as they were' "$(sql "select md5(string_agg(t::text, '' order by t::text)) from (select sitting_id, site_id, stage, class_name, number from statistic_delta) t")" "$before"
run stats verify
is 'and what a recount gives' $code 0
run audit verify
is 'the audit is whole' $code 0
has 'and has it, by numbers' "$(sql "select actor || ' ' || detail from audit where action = 'retention.run'")" '^sysadmin .*71\.registration=1200'
run retention run --yes
is 'once more there is nothing' "$code $said" '0 nothing is older than the settings allow'
is 'and no more in the audit' "$(sql "select count(*) from audit where action = 'retention.run'")" 1
NCRE_EMS_RETENTION_SITTING_MONTHS=6 run retention run
has 'the settings decide' "$said" '^sitting 76	registration	100$'

#!/bin/bash
# The statistics as a sysadmin checks them: after all that the other tests did to the site, and in a database of the test's
# own that a clerk works for.
set -u
. tests/support/tap.sh

said=$(NCRE_EMS_SETTINGS=$SITE_DIR/etc/settings.toml "$SITE_DIR/app/sbin/ncre-emsctl" stats verify 2>&1)
is 'after all that was done to the site its statistics are a recount' $? 0
has 'of more than nobody' "$said" '^[1-9][0-9]* registrations, [1-9][0-9]* counters'

database=test_statistics
. tests/support/own-database.sh
made
clerk_works

verify() { run stats verify; }
folded() {
    for _ in {1..100}; do
        [ "$(sql 'select count(*) from statistic_delta')" != 0 ] || return 0
        sleep 0.1
    done
    return 1
}

sql "insert into sitting (number, name, exam_from, exam_to, fill_in_from, fill_in_to, review_from, review_to, payment_from,
            payment_to) values (90, '演示', current_date, current_date, now(), now() + '1 day', now(), now() + '1 day', now(),
            now() + '1 day');
     insert into agreement (sitting_id, version, body) select id, 1, '演示' from sitting;
     insert into passport (email, mobile) select 'stats' || i || '@example.edu.cn', '139' || lpad(i::text, 8, '0')
       from generate_series(1, 25000) i;
     insert into registration (passport_id, sitting_id, stage, agreement_id)
     select p.id, s.id, 'profile', a.id from passport p, sitting s, agreement a"
folded; is 'the clerk folds what changed within seconds' $? 0
verify
is 'what it folded is a recount' $code 0
has 'of all of them' "$said" '^25000 registrations, 2 counters, 0 changes not yet folded$'
kill -STOP $clerk
sql "update registration set stage = 'cancelled' where id % 5 = 0"
verify
is 'so is what nobody has folded yet' $code 0
has 'which is named' "$said" '^25000 registrations, 4 counters, 10000 changes not yet folded$'
kill -CONT $clerk
folded; is 'until the clerk comes back' $? 0

sql "update statistic_by_stage set number = number - 3 where stage = 'cancelled' and not by_class"
verify
is 'a counter that differs is a failure' $code 1
has 'and named with both numbers' "$said" '^by_stage [0-9]+ 0 cancelled: kept 4997, counted 5000$'
is 'and no other one' "$(grep -c '^by_' <<<"$said")" 1
said=$("$SITE_DIR/app/sbin/ncre-emsctl" stats recount 2>&1)
is 'counting anew' $? 0
verify
is 'mends it' $code 0
is 'and is noted' "$(sql "select count(*) from audit where actor = 'sysadmin' and action = 'stats.recount'")" 1

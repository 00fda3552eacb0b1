#!/bin/bash
# `ncre-emsctl money check` as a sysadmin's nightly job meets it: in a database of the test's own.
set -u
. tests/support/tap.sh

database=test_money
. tests/support/own-database.sh
made

check() { run money check "$@"; }
of() { node -e 'const day = JSON.parse(require("fs").readFileSync(0)); console.log(eval(process.argv[1]))' "$1" <<<"$said"; }

day=2026-03-02
check --day $day
is 'a day without money closes' "$code" 0
has 'and says so' "$said" "^$day closes$"

sql "insert into subject (code, name, level, minutes) values ('24', 'C语言程序设计', 2, 120) on conflict do nothing;
     insert into passport (email, mobile, activated_at) values ('demo@example.edu.cn', '13800000001', now());
     insert into sitting (number, name, exam_from, exam_to, fill_in_from, fill_in_to, review_from, review_to, payment_from, payment_to)
     values (77, '演示', '2026-03-28', '2026-03-30', now() - interval '1 day', now() + interval '1 day', now() - interval '1 day', now() + interval '1 day', now() - interval '1 day', now() + interval '1 day');
     insert into agreement (sitting_id, version, body) select id, 1, '演示' from sitting;
     insert into site (code, name, province, reviews) values ('110108', '演示考点', '演示省', false);
     insert into sitting_site (sitting_id, site_id) select t.id, w.id from sitting t, site w;
     insert into offering (sitting_id, site_id, subject_code, fee_fen, capacity, taken) select t.id, w.id, '24', 8000, 10, 1 from sitting t, site w;
     insert into registration (passport_id, sitting_id, stage, agreement_id, id_key, site_id, needs_review, serial, submitted_at)
     select p.id, t.id, 'paid', a.id, 'x', w.id, false, 1, now() from passport p, sitting t, agreement a, site w;
     insert into choice (registration_id, offering_id, fee_fen) select r.id, o.id, 8000 from registration r, offering o;
     insert into orders (registration_id, number, amount_fen, paid_at) select id, '1-1', 8000, '$day 12:00+8' from registration;
     insert into attempt (order_id, gateway, number, amount_fen, screen, begun_at, expires_at, state, settled_at)
     select id, 'alipay', 'N260302demo', 8000, 'desktop', '$day 11:59+8', '$day 12:30+8', 'paid', '$day 12:00+8' from orders;
     insert into payment_event (order_id, attempt_id, site_id, gateway, trade_number, amount_fen, happened_at, brought_by)
     select q.id, a.id, w.id, 'alipay', 'T1', 8000, '$day 12:00+8', 'query' from orders q, attempt a, site w;"

check --day $day
is 'a day whose list is not there does not close' "$code" 1
has 'and the line says what to do' "$said" '^bill_missing alipay:2026-03-02 .*; explain$'
sql "insert into bill (gateway, day, file) values ('alipay', '$day', ''), ('alipay', date '$day' + 1, '');"
check --day $day --json
is 'money that is not on the list keeps the day open' "$code" 1
is 'for programs it is JSON' "$(of 'day.closes + day.lines.map(l => l.kind + l.here_fen).join()')" 'falseevent_unlisted8000'
sql "insert into bill_line (gateway, day, line, kind, number, trade_number, amount_fen, happened_at)
     values ('alipay', '$day', 1, 'payment', 'N260302demo', 'T1', 8000, '$day 12:00+8')"
check --day $day
is 'with it on the list the day closes' "$code" 0
has 'and both sums are said' "$said" '^110108 alipay +1 payments: came 80\.00, went 0\.00; on the list came 80\.00, went 0\.00$'
check --day $day --site 110108 --json
is 'one site alone' "$code $(of 'day.sums.length')" '0 1'

check --day $day --site 999999
is 'an unknown site is a failure' "$code" 1
has 'and named' "$said" 'there is no site 999999'
check --day yesterday
is 'so is what is no day' "$code" 1
has 'with its form' "$said" 'YYYY-MM-DD'
check
has 'without a day it is a wrong use' "$code" '^10[0-9]$'

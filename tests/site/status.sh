#!/bin/bash
# ncre-ems-status: what was asked is counted however often programs end, queues are told, a clerk that is gone is seen.
set -u
. tests/support/tap.sh

port=${SITE_HOST##*:}
at=http://127.0.0.1:$((port + 4))
metrics() { curl -s "$at/metrics"; }
# value METRIC: the sum over its labels; the metric may be a regular expression.
value() { metrics | awk -v wanted="^$1\$" '{ name = $0; sub(/ [^ ]*$/, "", name) } name ~ wanted { sum += $NF } END { printf "%d\n", sum }'; }
program() { ps -o pid= --ppid "$(cut -d' ' -f1 "$SITE_DIR/run/$1.pid")" | tr -d ' '; }
sql() { psql -XqAt -v ON_ERROR_STOP=1 -d "$SITE_DB" -c "$1"; }
# soon SECONDS COMMAND…: until it succeeds
soon() {
    local tries=$(($1 * 5))
    until "${@:2}"; do ((tries-- > 0)) || return 1; sleep 0.2; done
}

# A line for each request, and nobody in it.
curl -s -o /dev/null "${SITE_URL}login?token=secret&name=somebody" -H "X-Request-Id: forged"
asked=$(tail -n 1 "$SITE_DIR/log/ncre-ems.log" | awk '{ print $NF }')
line=$(grep "id=$asked" "$SITE_DIR/log/login.log")
has 'each request has a line: page, method, status, time and the id that nginx gave' "$line" \
    "^page=login method=GET status=200 ms=[0-9]+\.[0-9] id=[0-9a-f]{32}$"
lacks 'without what came in its query' "$line" 'secret|somebody|forged'
lacks 'and nginx writes it without it too' "$(tail -n 1 "$SITE_DIR/log/ncre-ems.log")" 'secret|somebody'

before=$(value 'ncre_ems_requests_total[{]page="guide",status="200"[}]')
for pass in 1 2; do
    for number in $(seq 20); do curl -s -o /dev/null "${SITE_URL}guide"; done
    kill -KILL "$(program guide)"
    soon 5 test "$(status /NCRE_EMS/guide)" = 200
done
after=$(value 'ncre_ems_requests_total[{]page="guide",status="200"[}]')
is 'a page that is killed twice loses no count' "$((after - before >= 40))" 1
is 'and the time of each is there' "$(value 'ncre_ems_request_seconds_count[{]page="guide"[}]')" "$after"

sql "insert into mail (recipient, subject, body, due_at) values ('nobody@demo.example', 's', 'b', now() + interval '1 hour')"
waits() { [ "$(value ncre_ems_mails_waiting)" -ge 1 ]; }
soon 10 waits && echo 'ok - a mail that waits is told' || echo 'not ok - a mail that waits is told'
sql "delete from mail where recipient = 'nobody@demo.example'"
is 'the database is up' "$(value ncre_ems_database_up)" 1
has 'registrations are told by stage' "$(metrics)" '^ncre_ems_registrations\{sitting="[0-9]+",stage="paid"\} [1-9]'
has 'money by gateway' "$(metrics)" '^ncre_ems_payments_today\{gateway="wechat"\} [0-9]'

# Nothing of anybody: names, documents, addresses of the demo's people.
people=$(sql "select name from registration where name <> '' union select id_number from registration where id_number <> '' union select email from passport union select mobile from passport")
is 'no person stands in it' "$({ metrics; curl -s "$at/"; } | grep -cFf <(echo "$people"))" 0

# The dashboard asks for nothing that is not there.
asked=$(grep -oE 'ncre_ems_[a-z_]+' docs/grafana/ncre-ems.json | sort -u)
told=$(metrics | sed -nE 's/^(# TYPE )?(ncre_ems_[a-z_]+).*/\2/p' | sort -u)
is "each of the $(wc -l <<<"$asked") numbers of the dashboard is told" "$(comm -23 <(echo "$asked") <(echo "$told"))" ''
is 'each number says what it is' "$(comm -23 <(metrics | sed -nE 's/^([a-z_]+)[ {].*/\1/p' | sed -E 's/_(bucket|sum|count)$//' | sort -u) <(metrics | sed -nE 's/^# HELP ([a-z_]+) .*/\1/p' | sort -u))" ''

# The page for people.
has 'a page shows it' "$(curl -s "$at/")" '<h1>运行状况</h1>'
has 'which refreshes by itself where that is asked for' "$(curl -s "$at/?refresh")" 'http-equiv="refresh"'
has 'with its style' "$(curl -s -o /dev/null -w '%{http_code} %{content_type}' "$at/site.css")" '^200 text/css'
is 'and nothing else' "$(curl -s -o /dev/null -w '%{http_code}' "$at/../etc/passwd" --path-as-is) $(curl -s -o /dev/null -w '%{http_code}' "$at/login.mjs")" '404 404'
is 'it takes nothing' "$(curl -s -o /dev/null -w '%{http_code}' -X POST -d a=b "$at/")" 405
is 'and listens on this machine only' "$(ss -Hltn "sport = :$((port + 4))" | awk '{ print $4 }')" "127.0.0.1:$((port + 4))"
looks() { WHAT=$1 node --test-reporter=./tests/support/tap.mjs tests/site/status.mjs; }
looks well
curl -s "$at/" >"$SITE_DIR/results/status.html"
lacks 'all is well with the clerk' "$(cat "$SITE_DIR/results/status.html")" 'ncre-ems-clerk 一分钟内没有报到'

tools/site database stop check
down() { [ "$(value ncre_ems_database_up)" = 0 ] && curl -s "$at/" | grep -q '数据库没有回答'; }
soon 30 down && echo 'ok - a database that is gone is told, and said' || echo 'not ok - a database that is gone is told, and said'
has 'and told at once to who asks' "$(curl -s -m 1 -o /dev/null -w '%{http_code}' "$at/metrics")" 200
has 'the clerk says that its rounds fail' "$(metrics)" '^ncre_ems_clerk_rounds_total\{outcome="failed",round="lapse"\} [1-9]'
looks trouble
tools/site database start check
up() { [ "$(value ncre_ems_database_up)" = 1 ]; }
soon 20 up && echo 'ok - and that it is back' || echo 'not ok - and that it is back'

keeper=$(cut -d' ' -f1 "$SITE_DIR/run/clerk.pid")
kill -STOP "$keeper" "$(program clerk)"
stands() { local one; one=$(value 'ncre_ems_clerk_round_done_timestamp_seconds[{]round="lapse"[}]'); sleep 2.5; [ "$(value 'ncre_ems_clerk_round_done_timestamp_seconds[{]round="lapse"[}]')" = "$one" ]; }
soon 20 stands && echo 'ok - a clerk that stands still is seen by its last round' || echo 'not ok - a clerk that stands still is seen by its last round'
kill -CONT "$(program clerk)" "$keeper"
goes() { ! stands; }
soon 20 goes && echo 'ok - and that it goes on' || echo 'not ok - and that it goes on'

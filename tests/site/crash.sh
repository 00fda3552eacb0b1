#!/bin/bash
# A program that dies is back for the next visitor; the others do not notice. PostgreSQL gone is said with a page.
set -u
. tests/support/tap.sh

# The program below the keeper of a page.
program() { ps -o pid= --ppid "$(cut -d' ' -f1 "$SITE_DIR/run/$1.pid")" | tr -d ' '; }

page=$(cut -f1 "$SITE_DIR/app/pages.tsv" | grep -x login || cut -f1 "$SITE_DIR/app/pages.tsv" | head -n 1)
before=$(status "/NCRE_EMS/$page")

# (ABRT and not SEGV, which a sanitizer would take for a fault of the program's own.)
for signal in KILL ABRT TERM; do
    old=$(program "$page")
    kill "-$signal" "$old"
    is "after SIG$signal the next request is answered" "$(status "/NCRE_EMS/$page")" "$before"
    sleep 1.2
    has "by another process" "$(program "$page")" '^[0-9]+$'
    lacks "and not the killed one" "$(program "$page")" "^$old$"
done

# What each page answers to somebody unknown.
everywhere() { for each in $(cut -f1 "$SITE_DIR/app/pages.tsv"); do echo "$each $(status "/NCRE_EMS/${each#index}")"; done; }
answered=$(everywhere)

# Every program killed at once, under visitors: each request is answered, though some by nginx's own 502.
seq 200 | xargs -P 8 -I{} curl -s -o /dev/null -m 20 -w '%{http_code}\n' "$SITE_URL$page" >"$SITE_DIR/results/crash.codes" &
visitors=$!
sleep 0.3
for each in $(cut -f1 "$SITE_DIR/app/pages.tsv"); do kill -KILL $(program "$each") 2>/dev/null; done
wait $visitors
is 'no visitor is left without an answer' "$(grep -c '^000$' "$SITE_DIR/results/crash.codes")" 0
is "and each of $(wc -l <<<"$answered") programs answers as before" "$(diff <(echo "$answered") <(everywhere))" ''

# What all the tests wrote would have to be written again first: how long that takes is not what is tried here.
psql -Xq -d "host=$SITE_DIR/run/postgres user=postgres dbname=postgres" -c checkpoint
tools/site database crash check
gone=$(answer "/NCRE_EMS/")
has 'without PostgreSQL a visitor is told to come again' "$gone" '^HTTP/1.1 503'
has 'and when' "$gone" '^Retry-After: [0-9]+'
has 'in our own words' "$gone" '<html lang="zh'
tools/site database start check
for try in 1 2 3 4; do [ "$(status /NCRE_EMS/)" != 200 ] && sleep 0.5; done
is 'two seconds after its return all is well' "$(status /NCRE_EMS/)" 200

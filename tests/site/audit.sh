#!/bin/bash
# The audit as a sysadmin holds it against its chain, in a database of the test's own that a clerk works for.
set -u
. tests/support/tap.sh

database=test_audit
. tests/support/own-database.sh
made
clerk_works

verify() { run audit verify "$@"; }
sealed() {
    for _ in {1..50}; do
        [ "$(sql 'select count(*) from audit_unsealed')" != 0 ] || return 0
        sleep 0.1
    done
    return 1
}

sql "insert into audit (actor, action) select 'clerk', 'test.' || i from generate_series(1, 2500) i"
sealed; is 'the clerk seals what was entered within seconds' $? 0
verify
is 'a whole audit is whole' $code 0
has 'and its length is said' "$said" '^2500 sealed, head 2500:[0-9a-f]{64}$'
head=$(grep -o 'head .*' <<<"$said" | cut -c6-)
verify --head "$head"
is 'the head of the log is found again' $code 0

sql "set session_replication_role = replica; update audit set action = 'other' where action = 'test.7'"
verify
is 'an entry that was changed is a failure' $code 1
has 'and named by its place' "$said" '^place 7: entry 7 is not as it was sealed$'
lacks 'and no other one' "$said" '^place [^7]'
sql "set session_replication_role = replica; update audit set action = 'test.7' where id = 7"
verify
is 'put back as it was, it is whole again' $code 0

sql "set session_replication_role = replica; delete from audit_seal where position > 2400; delete from audit where id > 2400"
verify
is 'an end that was cut off cannot be seen from inside' $code 0
verify --head "$head"
is 'but from the log' $code 1
has 'which says so' "$said" '^place 2500: not there: the chain was cut off$'

kill -STOP $clerk
sql "insert into audit (actor, action) values ('clerk', 'test.late')"
verify
is 'what waits for its seal is no failure' $code 0
has 'and is named' "$said" '^1 not yet sealed, from entry [0-9]+ on$'
kill -CONT $clerk
sealed; is 'until the clerk comes back' $? 0
verify --head nonsense
is 'a head that is none is refused' $code 1
has 'with its form' "$said" 'POSITION:HASH'

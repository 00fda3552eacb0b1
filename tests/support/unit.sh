#!/bin/bash
# unit.sh PROGRAM: runs a Boost.Test program with a database of its own and says its results as TAP.
set -uo pipefail
program=$1
report=$(mktemp)
trap 'rm -f "$report"' EXIT

base="host=$SITE_DIR/run/postgres user=ncre_ems_owner"
database=test_$(basename "$(dirname "$program")")_$(basename "$program" | tr -c 'a-z0-9\n' _)
psql -X -q -d "host=$SITE_DIR/run/postgres user=postgres dbname=postgres" \
    -c "create database $database template ncre_ems_template owner ncre_ems_owner" >&2
export NCRE_TEST_DB="$base dbname=$database"

"$program" --report_format=XML --report_level=detailed --report_sink="$report" >&2
code=$?

# Boost writes the whole tree in one line: one element a line, the suites' names put before their cases'.
results=$(sed 's/></>\n</g' "$report" | awk '
    function attribute(name) { match($0, name "=\"[^\"]*\""); return substr($0, RSTART + length(name) + 2, RLENGTH - length(name) - 3) }
    /^<TestSuite/  { path[++depth] = attribute("name") }
    /^<\/TestSuite/ { --depth }
    /^<TestCase/ {
        where = ""; for (i = 2; i <= depth; i++) where = where path[i] ": "
        name = where attribute("name"); gsub(/_/, " ", name)
        result = attribute("result")
        print (result == "passed" ? "ok - " : result == "skipped" ? "ok - # SKIP " : "not ok - ") name
    }')
printf '%s\n' "$results"
grep -q '^not ok' <<<"$results" || [ $code = 0 ] || echo "not ok - $program ends well (exit status $code)"
exit 0

#!/bin/bash
# fuzz.sh tests/fuzz/LAYER/NAME.cpp: runs that target for FUZZ seconds (60) and says as TAP what it found.
# What it learnt stays in the build folder for the next time, and so does an input that broke something.
set -uo pipefail
: "${FUZZ:=60}"
target=${1#tests/fuzz/}
target=${target%.cpp}
folder=$BUILD/fuzz/corpus/$target
findings=$BUILD/fuzz/findings/$target
mkdir -p "$folder" "$findings"
"$BUILD/tests/programs/pictures" seeds "$BUILD/fuzz/start" || exit

# Behind the other tests, whose clocks are tighter. 16 KB hold every seed; what 10 s or 1 GB cannot do is a finding.
nice -n 5 "$BUILD/fuzz/$target" -max_total_time="$FUZZ" -max_len=16384 -timeout=10 -rss_limit_mb=1024 -print_final_stats=1 \
    -artifact_prefix="$findings/" "$folder" "$BUILD/fuzz/start" "$findings" >"$folder.log" 2>&1
code=$?

tried=$(sed -n 's/^stat::number_of_executed_units: //p' "$folder.log")
if [ $code = 0 ] && [ "${tried:-0}" -gt 0 ]; then
    echo "ok - $target: $tried inputs in $FUZZ s and no finding"
    exit
fi
echo "not ok - $target finds nothing in $FUZZ s"
input=$(sed -n 's/.*Test unit written to //p' "$folder.log" | tail -n 1)
{
    grep -vE '^#[0-9]+|^INFO:|NEW_FUNC' "$folder.log" | grep -m 1 -A 25 -E 'not kept:|ERROR: |runtime error:' || tail -n 40 "$folder.log"
    [ -z "$input" ] || { echo "The input: $input ($(stat -c %s "$input") bytes)"; od -Ad -tx1z "$input" | head -n 16; }
} >&2

#!/bin/bash
# sanitizer.sh FOLDER: did a sanitizer write anything into the logs of the programs?
found=$(grep -lE 'ERROR: (Address|Leak)Sanitizer|WARNING: ThreadSanitizer|runtime error:' "$1"/*.log)
[ -z "$found" ] && { echo 'ok - no sanitizer found a fault in a program of the site'; exit; }
for file in $found; do echo "not ok - no sanitizer found a fault in $(basename "$file" .log)"; head -n 60 "$file" >&2; done

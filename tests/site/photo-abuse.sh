#!/bin/bash
# Searches all that the site keeps, so nobody else may be writing: see photo-abuse.mjs beside it.
export ABUSE=$BUILD/abuse
rm -rf "$ABUSE"
"$BUILD/tests/programs/pictures" abuse "$ABUSE" || exit
exec node --test-reporter=./tests/support/tap.mjs tests/site/photo-abuse.mjs

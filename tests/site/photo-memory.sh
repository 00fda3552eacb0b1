#!/bin/bash
# What the photo program keeps of the machine's memory after UPLOADS (100) photos: see photo-memory.mjs beside it.
#   UPLOADS=1000 tests/run site/photo-memory
export PHOTOS=$BUILD/photos
rm -rf "$PHOTOS"
"$BUILD/tests/programs/pictures" photos "$PHOTOS" || exit
exec node --test-reporter=./tests/support/tap.mjs tests/site/photo-memory.mjs

#!/bin/bash
# Twenty thousand registrations and their photos leave the house: see export.mjs beside it.
exec node --test-reporter=./tests/support/tap.mjs tests/site/export.mjs

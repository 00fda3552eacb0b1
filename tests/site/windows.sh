#!/bin/bash
# Moves the open sitting's windows, so it has the site to itself: see windows.mjs beside it.
exec node --test-reporter=./tests/support/tap.mjs tests/site/windows.mjs

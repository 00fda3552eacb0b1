#!/bin/bash
# Inside the machine that bare.sh boots, with the package and the tests beside it in /opt/ncre-ems.
set -u
cd /opt/ncre-ems
. tests/support/tap.sh
for part in tests/deploy/inside/*.sh; do
    begun=$SECONDS
    # shellcheck source=/dev/null
    . "$part"
    echo "# $part took $((SECONDS - begun)) s"
done

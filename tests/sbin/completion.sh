#!/bin/bash
# What bash offers when Tab is pressed behind ncre-emsctl: what the program itself says that it knows.
set -u
. tests/support/tap.sh
. tools/completion.bash

# offers WANTED WORD…: with the last word not finished yet.
offers() {
    local wanted=$1
    shift
    COMP_WORDS=("$BUILD/sbin/ncre-emsctl" "$@") COMP_CWORD=$# COMPREPLY=()
    _ncre_emsctl
    is "ncre-emsctl $*" "${COMPREPLY[*]}" "$wanted"
}
offers 'staff stats' st
offers '--help add link disable list' staff ''
offers '--help --name --role --site --link' staff add ''
offers '--name' staff add --n
offers '--site' staff add anna --name 演示 --s
offers '--json' doctor --j
offers '--help --json' doctor ''
offers '' doctor x

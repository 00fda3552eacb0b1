# For tests/site/*.sh: what a visitor's client sees, said as TAP.

# is WHAT FOUND WANTED
is() {
    [ "$2" = "$3" ] && echo "ok - $1" || { echo "not ok - $1"; echo "#   found $2, wanted $3"; }
}

# has WHAT TEXT PATTERN
has() {
    grep -qE -- "$3" <<<"$2" && echo "ok - $1" || { echo "not ok - $1"; sed 's/^/#   /' <<<"$2" | head -n 20; echo "#   wanted $3"; }
}

# lacks WHAT TEXT PATTERN
lacks() {
    grep -qE -- "$3" <<<"$2" && { echo "not ok - $1"; grep -nE -- "$3" <<<"$2" | sed 's/^/#   /'; } || echo "ok - $1"
}

# status PATH [CURL OPTION…]: PATH from the host's root, sent as it stands.
status() {
    local path=$1
    shift
    curl -s -o /dev/null -m 20 --path-as-is -w '%{http_code}' "$@" "$SITE_HOST$path"
}

# answer PATH [CURL OPTION…]: head and body.
answer() {
    local path=$1
    shift
    curl -s -i -m 20 --path-as-is "$@" "$SITE_HOST$path" | tr -d '\r'
}

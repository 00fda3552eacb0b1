# Where a site lies, as whom its parts run, and how a process is started, found again and ended.

database_user=postgres
program_user=www-data
captcha=8888
longest_socket=40 # /demo/run/admin-registration.sock and some room; the kernel takes 107 bytes in all

die() {
    echo "site: $*" >&2
    exit 1
}

address() { echo "http://127.0.0.1:$PORT/NCRE_EMS/"; }

am_root() { [ "$(id -u)" = 0 ]; }

# as USER COMMAND…: root steps down for good; anybody else stays who they are. Not from a folder closed to that user.
as() {
    local user=$1
    shift
    if am_root; then
        (cd / && exec setpriv --reuid="$user" --regid="$user" --init-groups -- "$@")
    else
        "$@"
    fi
}

# Can the unprivileged users come into this checkout, and does a socket's path fit?
checkout_serves() {
    [ $((${#PWD} + 4 + longest_socket)) -le 107 ] || return 1
    ! am_root || { as "$program_user" ls "$PWD" && as "$database_user" ls "$PWD"; } >/dev/null 2>&1
}

find_site() { dir=$(readlink -m var)/$name; }

# Makes var/NAME. Where the checkout itself does not serve, var links to a folder of this checkout's own that does.
place() {
    if ! checkout_serves; then
        am_root || die "the path of this checkout is too long for a socket: $PWD"
        local elsewhere
        elsewhere=/var/lib/ncre-ems-demo-$(pwd -P | sha256sum | cut -c1-12)
        mkdir -p "$elsewhere"
        [ -L var ] || [ ! -e var ] || die "var is in the way: it must become a link to $elsewhere"
        ln -sfn "$elsewhere" var
    fi
    mkdir -p var
    find_site
    mkdir -p "$dir"/{app,data,etc/nginx,log,mail,sandbox,run/postgres,run/nginx}
    if am_root; then
        chown "$database_user": "$dir/data" "$dir/run/postgres"
        chown -R "$program_user": "$dir/log" "$dir/mail" "$dir/sandbox"
        chown "$program_user": "$dir/run" "$dir/run/nginx"
    fi
}

# The kernel's start time of a process: with it, a number that another process got later is not mistaken for ours.
# Nothing for one that has ended and only waits to be fetched by its parent.
born() { sed 's/.*) //' "/proc/$1/stat" 2>/dev/null | awk '$1 != "Z" { print $20 }'; }

# background NAME COMMAND…: in a session of its own, so that Ctrl-C reaches us first and all its children end with it.
background() {
    local process=$1 user=$program_user
    shift
    local become=()
    ! am_root || become=(setpriv "--reuid=$user" "--regid=$user" --init-groups --)
    setsid "${become[@]}" "$@" </dev/null >>"$dir/log/$process.log" 2>&1 9>&- &
    echo "$! $(born $!)" >"$dir/run/$process.pid"
}

# alive PIDFILE: sets pid.
alive() {
    local since
    pid=
    { read -r pid since <"$1"; } 2>/dev/null || return 1
    [ -n "$since" ] && [ "$(born "$pid")" = "$since" ]
}

running() { [ -d "$dir/run" ] && alive "$dir/run/nginx.pid"; }

# wait_until SECONDS COMMAND…
wait_until() {
    local tries=$(($1 * 20))
    shift
    until "$@"; do
        ((tries-- > 0)) || return 1
        sleep 0.05
    done
}

# A start that failed shows the end of the log that says why.
die_with_log() {
    echo "site: $1 failed; the end of var/$name/log/$1.log:" >&2
    tail -n 15 "$dir/log/$1.log" >&2 || :
    exit 1
}

all_ended() {
    local file
    for file in "$dir"/run/*.pid; do ! alive "$file" || return 1; done
}

stop_processes() {
    local file signal
    for signal in TERM KILL; do
        for file in "$dir"/run/*.pid; do
            ! alive "$file" || kill "-$signal" -- "-$pid" 2>/dev/null || :
        done
        wait_until 10 all_ended && break
    done
    rm -f "$dir"/run/*.pid "$dir"/run/*.sock
}

stop() {
    find_site
    [ -d "$dir/run" ] || { echo "Not running."; return; }
    stop_processes
    stop_database
}

status() {
    find_site
    local file code=0
    [ -d "$dir/run" ] && compgen -G "$dir/run/*.pid" >/dev/null || { echo "Not running."; return 1; }
    for file in "$dir"/run/*.pid; do
        alive "$file" && echo "running  $(basename "$file" .pid)" || { echo "ENDED    $(basename "$file" .pid)"; code=1; }
    done
    pg_ctl_of_site status >/dev/null && echo "running  postgres" || { echo "ENDED    postgres"; code=1; }
    PORT=$(cat "$dir/run/port" 2>/dev/null || echo "$PORT")
    address
    echo "http://127.0.0.1:$((PORT + 4))/    how it does; /metrics for Prometheus"
    return $code
}

free_ports() {
    local port
    for port in "$PORT" $((PORT + 1)) $((PORT + 2)) $((PORT + 3)) $((PORT + 4)); do
        ! (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null || die "port $port is taken; choose another: make demo PORT=…"
    done
}

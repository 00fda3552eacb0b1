# The processes that candidates meet: the pages behind nginx; the clerk, the mailbox and the payment sandbox behind them.

# program NAME FAMILY COMMAND…: as its family's database role, brought back when it crashes.
program() {
    local process=$1 family=$2
    shift 2
    (cd "$dir/app" && PGUSER=ncre_ems_$family PGPASSFILE=$dir/etc/pgpass background "$process" "$@")
}

page() {
    program "$1" "$2" spawn-fcgi -n -s "$dir/run/$1.sock" -M 0600 -b 4096 -- \
        "$dir/app/keep" "$dir/app/cgi-bin/$1"
}

start_programs() {
    local page family rest
    while IFS=$'\t' read -r page family rest; do
        page "$page" "$family"
    done <"$dir/app/pages.tsv"
    [ ! -x "$dir/app/sbin/ncre-ems-status" ] || program status status "$dir/app/keep" "$dir/app/sbin/ncre-ems-status"
    [ ! -x "$dir/app/sbin/ncre-ems-clerk" ] || program clerk clerk "$dir/app/keep" "$dir/app/sbin/ncre-ems-clerk"
    for page in $(cut -f1 "$dir/app/pages.tsv"); do
        wait_until 5 test -S "$dir/run/$page.sock" || die_with_log "$page"
    done
}

start_mailbox() {
    program mailbox none "$dir/app/keep" node "$dir/app/mailbox.mjs" \
        --dir "$dir/mail" --web $((PORT + 1)) --smtp $((PORT + 2))
    wait_until 10 port_open $((PORT + 2)) || die_with_log mailbox
}

# Before the programs: it makes the keys that they read.
start_sandbox() {
    program sandbox none "$dir/app/keep" node "$dir/app/sandbox/main.mjs" --dir "$dir/sandbox" --port $((PORT + 3))
    wait_until 20 port_open $((PORT + 3)) || die_with_log sandbox
}

port_open() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

# Our files word for word, but for where the sockets, the browser's files and the log lie.
place_nginx_files() {
    local etc=$dir/etc/nginx file
    rm -rf "$etc" && mkdir -p "$etc/conf.d" "$etc/snippets"
    for file in nginx/{conf.d,snippets}/*.conf; do
        sed -e "s,/run/ncre-ems/,$dir/run/,; s,/usr/share/ncre-ems/,$dir/app/,; s,/var/log/nginx/,$dir/log/," \
            "$file" >"$etc/${file#nginx/}"
    done
    cp "$BUILD"/nginx/*.map "$dir/app/nginx/"
    sed -e "s,@dir@,$dir,; s,@port@,$PORT," tools/nginx-host.conf >"$etc/nginx.conf"
}

start_nginx() {
    place_nginx_files
    background nginx nginx -e stderr -p "$dir/etc/nginx" -c nginx.conf
    wait_until 10 port_open "$PORT" || die_with_log nginx
    # Long enough for a program that refuses its settings to say so.
    sleep 0.3
    local file
    for file in "$dir"/run/*.pid; do
        alive "$file" || die_with_log "$(basename "$file" .pid)"
    done
}

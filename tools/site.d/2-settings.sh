# What is put where the programs can read it: themselves, their settings and their secrets.

# A copy, so that a build does not disturb what runs, and so that programs read it where the checkout is closed to them.
stage() {
    local app=$dir/app
    rm -rf "$app"
    mkdir -p "$app"
    cp -r "$BUILD/cgi-bin" "$BUILD/sbin" "$BUILD/htdocs" "$BUILD/pages.tsv" sql nginx tools/keep \
        tests/support/{mailbox*.mjs,*.supp,sandbox} package.json "$app/" 2>/dev/null || die "nothing is built in $BUILD: run make"
    [ ! -d templates ] || cp -r templates "$app/"
    if as "$program_user" test -r "$PWD/node_modules/smtp-server" 2>/dev/null; then
        ln -s "$PWD/node_modules" "$app/node_modules"
    else
        cp -r node_modules "$app/"
    fi
}

# secret FILE COMMAND…: what the command prints, kept from the first time on; for the programs' user alone.
secret() {
    local file=$dir/etc/$1
    shift
    [ -s "$file" ] || (umask 077 && "$@" >"$file")
    ! am_root || chown "$program_user": "$file"
}

random_key() { head -c 48 /dev/urandom | base64 -w0; }

write_settings() {
    secret secret.key random_key
    { site_settings; gateway_settings; } >"$dir/etc/settings.toml"
    export NCRE_EMS_SETTINGS=$dir/etc/settings.toml
}

site_settings() {
    cat <<TOML
# Made by tools/site for var/$name.
base_urls = ["http://127.0.0.1:$PORT/NCRE_EMS/"]
institution = "演示大学"
contact = "演示考点办公室，电话 010-00000000"
tls = false
demo = true

[database]
conninfo = "${SITE_CONNINFO:-host=$dir/run/postgres dbname=ncre_ems}"

[mail]
server = "smtp://127.0.0.1:$((PORT + 2))"
from = "ncre@demo.example"
from_name = "演示大学考点"

[secrets]
key_file = "$dir/etc/secret.key"

[captcha]
fixed_answer = "$captcha"

[watch]
port = $((PORT + 4))
socket = "$dir/run/status.sock"

[paths]
templates = "$dir/app/templates"
htdocs = "$dir/app/htdocs"
TOML
}

# Those of the sandbox; the numbers are tests/support/sandbox/keys.mjs's.
gateway_settings() {
    local sandbox=http://127.0.0.1:$((PORT + 3)) keys=$dir/sandbox
    cat <<TOML

[alipay]
enabled = true
address = "$sandbox/gateway.do"
app_id = "9021000000000001"
seller_id = "2088000000000001"
private_key_file = "$keys/alipay/merchant-private.pem"
alipay_key_file = "$keys/alipay/gateway-public.pem"

[wechat]
enabled = true
address = "$sandbox"
app_id = "wx00000000000demo"
merchant = "1900000001"
merchant_serial = "00DE30000000000000000000000000000000DE30"
merchant_key_file = "$keys/wechat/merchant-private.pem"
platform_serial = "PUB_KEY_ID_0119000000010000000000000001"
platform_key_file = "$keys/wechat/gateway-public.pem"
api_v3_key_file = "$keys/wechat/api-v3.key"

[payment]
notify = true
TOML
}

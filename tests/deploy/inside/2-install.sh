# INSTALL, one part after the other, to a registration at 待支付.

section 'The package'
nginx_is_good 'after the package'
section Settings
section 'The database'
has 'db init shows each statement' "$said" '^create role ncre_ems_passport login;$'
section 'The programs'
section 'Paying online'
section 'nginx'
nginx_is_good 'with the site'
sleep 1
section 'Is all well?'
[ "$code" = 0 ] || ncre-emsctl doctor | sed 's/^/#   /'
section 'First staff, first sitting'
link=$(grep -oE 'https://[^ ]*admin-first\?token=[A-Za-z0-9_-]+' <<<"$said")
has 'a link for the first staff' "$link" '^https://ncre\.example\.edu/NCRE_EMS/admin-first'
said=$(node tests/deploy/in-browser.mjs set-up "$link" 2>&1) && echo 'ok - the first sitting is set up' ||
    { echo 'not ok - the first sitting is set up'; sed 's/^/#   /' <<<"$said"; }
has 'and sitting list has it' "$(ncre-emsctl sitting list --json)" '"number":78.*"status":"open"'

# candidate NUMBER WHEN
candidate() {
    said=$(node tests/deploy/in-browser.mjs register "$1" 2>&1) && echo "ok - a candidate comes to 待支付 $2" ||
        { echo "not ok - a candidate comes to 待支付 $2"; sed 's/^/#   /' <<<"$said"; journalctl -n 20 --no-pager -u 'ncre-ems*' | sed 's/^/#   /'; }
}
candidate 1 'in the browser'

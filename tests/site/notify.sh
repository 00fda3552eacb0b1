#!/bin/bash
# What claims to come from a gateway and does not is refused and logged; no log has a secret in it.
set -u
. tests/support/tap.sh

is 'a forged notify of Alipay is refused' \
    "$(status /NCRE_EMS/notify-alipay -d 'trade_status=TRADE_SUCCESS&out_trade_no=N26010100000000000000000&sign=YWJj')" 400
is 'and one of WeChat Pay' \
    "$(status /NCRE_EMS/notify-wechat -H 'Content-Type: application/json' -H 'Wechatpay-Nonce: a' -H 'Wechatpay-Timestamp: 1' -d '{"id":"1"}')" 400
sleep 0.2
has 'both are logged' "$(tail -n 3 "$SITE_DIR/log/notify-alipay.log" "$SITE_DIR/log/notify-wechat.log")" 'notify=alipay forged="'
has 'with the reason' "$(tail -n 3 "$SITE_DIR/log/notify-wechat.log")" 'notify=wechat forged=".+"'

secrets=$(mktemp)
cat "$SITE_DIR/sandbox/wechat/api-v3.key" >"$secrets"
echo >>"$secrets"
for key in "$SITE_DIR"/sandbox/*/merchant-private.pem; do sed -n 2p "$key"; done >>"$secrets"
is 'there are secrets to look for' "$([ "$(wc -l <"$secrets")" -ge 2 ] && echo yes)" yes
is 'no log has one of them' "$(grep -rlFf "$secrets" "$SITE_DIR/log")" ''
rm -f "$secrets"

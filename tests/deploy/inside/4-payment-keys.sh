# The keys of paying online, made as INSTALL says: who is handed them, and how it is told what is wrong with them.

settings=/etc/ncre-ems/ncre-ems.toml
own=/etc/ncre-ems/payment/alipay-merchant.pem
theirs=/etc/ncre-ems/payment-verify/alipay-public.pem
cp $settings /tmp/good.toml
is 'the key that INSTALL makes is root'"'"'s alone' "$(stat -c '%a %U' $own /etc/ncre-ems/payment /etc/ncre-ems/payment-verify | paste -sd' ')" '600 root 700 root 700 root'
openssl pkey -in $own -pubout -out $theirs # it plays Alipay's
sed -i -e '/^\[alipay\]/,/^\[wechat\]/ {
    s|^#enabled = false|enabled = true|
    s|^#address = .*|address = "https://127.0.0.1:9/gateway.do"|
    s|^#app_id = ""|app_id = "2021000000000001"|
    s|^#seller_id = ""|seller_id = "2088000000000001"|
    s|^#private_key_file = ""|private_key_file = "'$own'"|
    s|^#alipay_key_file = ""|alipay_key_file = "'$theirs'"|
}' -e 's|^#notify = false|notify = true|' $settings
is 'with it the settings are good' "$(ncre-emsctl config check 2>&1)" 'the settings are good'
has 'and doctor says so' "$(ncre-emsctl doctor)" '^ok +payment keys +good'
systemctl restart ncre-ems.target
is 'the clerk works with the keys' "$(systemctl is-active ncre-ems-clerk)" active
is 'the page that Alipay calls has what verifies' "$(status /NCRE_EMS/notify-alipay)" 405

chmod 644 $own
has 'doctor names a key that is open to others' "$(ncre-emsctl doctor)" '^fail +payment keys .*alipay-merchant.pem: open to others'
chmod 600 $own
mv $own /tmp/away.pem
said=$(ncre-emsctl config check 2>&1)
has 'a key that is missing ends with 78 and its name' "$? $said" '^78 .*alipay-merchant.pem: cannot be read'
has 'doctor names it' "$(ncre-emsctl doctor)" '^fail +payment keys .*alipay-merchant.pem: cannot be read'
systemctl restart ncre-ems-clerk 2>/dev/null
for _ in $(seq 50); do [ "$(systemctl is-active ncre-ems-clerk)" = failed ] && break; sleep 0.1; done
is 'and the clerk stops' "$(systemctl show -p ExecMainStatus --value ncre-ems-clerk)" 78
is 'while the page that hears Alipay needs none of it' "$(systemctl restart ncre-ems@notify-alipay; status /NCRE_EMS/notify-alipay)" 405
mv /tmp/away.pem $own

cp /tmp/good.toml $settings
systemctl reset-failed 'ncre-ems*'
systemctl restart ncre-ems.target
is 'without paying online all is as before' "$(systemctl is-active ncre-ems-clerk) $(status /NCRE_EMS/)" 'active 200'

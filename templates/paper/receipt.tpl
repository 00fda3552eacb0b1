{{%AUTOESCAPE context="JSON"}}
{{! 收据, half an A4 sheet. The way it was paid: a section of domain/pay_method.h, or of a gateway, ALIPAY or WECHAT; CHOICE repeated; AMOUNT is the sum in words (paper/amount.tpl), WHEN the moment it was paid. }}
size	half
frame
title	报名考试费收据
aside	收据号 {{RECEIPT_NUMBER}}
pair	姓名	{{NAME}}	报名号	{{REGISTRATION_NUMBER}}
pair	证件号码	{{ID_NUMBER}}	考次	{{SITTING}}（第 {{SITTING_NUMBER}} 次）
pair	考点	{{SITE_NAME}}（{{SITE_CODE}}）	收款方式	{{#CASH}}现金{{/CASH}}{{#CARD}}刷卡{{/CARD}}{{#TRANSFER}}转账{{/TRANSFER}}{{#CODE}}扫码{{/CODE}}{{#COUNTER}}考点收费{{/COUNTER}}{{#ALIPAY}}支付宝{{/ALIPAY}}{{#WECHAT}}微信支付{{/WECHAT}}
pair	收款时间	{{>WHEN}}	收款人	{{CASHIER}}
table	报考科目*6	>费用*2
{{#CHOICE}}row	{{CODE}} {{SUBJECT}}	{{FEE}} 元
{{/CHOICE}}total	合计人民币（大写）{{>AMOUNT}}	{{SUM}} 元
sign	收款单位（盖章）：	经办人：
foot	请妥善保管。退费、换票时须出示本收据。

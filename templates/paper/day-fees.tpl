{{%AUTOESCAPE context="JSON"}}
{{! What a site's counter took on a day. PAYMENT repeated: what was given back has REFUND and a negative FEE. SUMS repeated: by cashier and way to pay. The way is a
    section of domain/pay_method.h. NONE: nothing. }}
title	收费日报表
aside	{{SITE_NAME}}（{{SITE_CODE}}） · {{DAY}}
text	考点收费 {{COUNT}} 笔，合计 {{SUM}} 元，统计至 {{>MADE}}。
{{#HAS_SUMS}}table	收款人*6	方式*3	>收费（笔）*3	>退费（笔）*3	>金额（元）*4
{{#SUMS}}row	{{CASHIER}}	{{#CASH}}现金{{/CASH}}{{#CARD}}刷卡{{/CARD}}{{#TRANSFER}}转账{{/TRANSFER}}{{#CODE}}扫码{{/CODE}}	{{TAKEN}}	{{BACK}}	{{FEE}}
{{/SUMS}}total	合计				{{SUM}}
text	明细
{{/HAS_SUMS}}table	>序号*2	时间*2	收据号*6	报名号*7	姓名*5	方式*4	收款人*4	>金额（元）*4
{{#PAYMENT}}row	{{LINE}}	{{CLOCK}}	{{RECEIPT_NUMBER}}	{{REGISTRATION_NUMBER}}	{{NAME}}	{{#REFUND}}退费 {{/REFUND}}{{#CASH}}现金{{/CASH}}{{#CARD}}刷卡{{/CARD}}{{#TRANSFER}}转账{{/TRANSFER}}{{#CODE}}扫码{{/CODE}}	{{CASHIER}}	{{FEE}}
{{/PAYMENT}}{{#NONE}}row			无
{{/NONE}}total			合计					{{SUM}}
sign	收款人：	复核：	日期：
foot	{{SITE_NAME}}	第 # 页，共 ## 页

{{%AUTOESCAPE context="JSON"}}
{{! What a site took in one day. PAYMENT repeated: what was given back has REFUND and a negative SUM. NONE: nothing. }}
title	收费日报表
aside	{{SITE_NAME}}（{{SITE_CODE}}） · {{DAY}}
text	{{SITTING}}（第 {{SITTING_NUMBER}} 次），收费 {{COUNT}} 笔，合计 {{SUM}} 元，统计至 {{>MADE}}。
table	>序号*2	时间*2	收据号*7	报名号*6	姓名*6	方式*2	收款人*4	>金额（元）*4
{{#PAYMENT}}row	{{LINE}}	{{CLOCK}}	{{RECEIPT_NUMBER}}	{{REGISTRATION_NUMBER}}	{{NAME}}	{{#CASH}}现金{{/CASH}}{{#CARD}}刷卡{{/CARD}}{{#ONLINE}}网上{{/ONLINE}}{{#REFUND}}退费{{/REFUND}}	{{CASHIER}}	{{FEE}}
{{/PAYMENT}}{{#NONE}}row			无
{{/NONE}}total			合计					{{SUM}}
sign	收款人：	复核：	日期：
foot	{{SITE_NAME}}	第 # 页，共 ## 页

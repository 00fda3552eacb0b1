{{%AUTOESCAPE context="HTML"}}
{{! How the counter took a fee: a section for each name of domain/pay_method.h. }}
{{#CASH}}现金{{/CASH}}
{{#CARD}}刷卡{{/CARD}}
{{#TRANSFER}}转账{{/TRANSFER}}
{{#CODE}}扫码{{/CODE}}

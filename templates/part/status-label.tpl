{{%AUTOESCAPE context="HTML"}}{{! Gateways, and the states of payments and refunds, in status_numbers(). }}
{{#COUNTER}}考点收费{{/COUNTER}}{{#ALIPAY}}支付宝{{/ALIPAY}}{{#WECHAT}}微信支付{{/WECHAT}}{{#OPEN}}等待支付{{/OPEN}}{{#CLOSING}}正在关闭{{/CLOSING}}{{#STUCK}}没有明确答复{{/STUCK}}{{#ASKED}}待批准{{/ASKED}}{{#DUE}}待退{{/DUE}}{{#UNDERWAY}}退款中{{/UNDERWAY}}{{#REFUSED}}被拒绝{{/REFUSED}}

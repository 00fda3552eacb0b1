您的 NCRE 报名费将退回 {{AMOUNT}} 元

{{NAME}}，您好：

您为报名（{{SITTING}}）付的 {{AMOUNT}} 元将退回给您，原因：{{#FOR_late}}付款到账时支付时间已过，名额已让给他人{{/FOR_late}}{{#FOR_double}}这份报名已经付过款{{/FOR_double}}{{#FOR_amount}}付款金额与应付不符{{/FOR_amount}}{{#FOR_choice}}所报科目停考{{/FOR_choice}}{{#FOR_cancelled}}考试取消{{/FOR_cancelled}}。

{{#ONLINE}}款项按付款时的方式原路退回，不用做什么；退完会再发邮件告诉您。{{/ONLINE}}{{#COUNTER}}请带上收据，到考点收费处领取。{{/COUNTER}}

{{SITE}}

{{INSTITUTION}}
{{CONTACT}}

您的 NCRE 报名费已退回 {{AMOUNT}} 元

{{NAME}}，您好：

{{MONTH}}月{{DAY}}日 {{TIME}} 已把 {{AMOUNT}} 元退回给您（{{SITTING}}），原因：{{#FOR_late}}付款到账时支付时间已过，名额已让给他人{{/FOR_late}}{{#FOR_double}}这份报名已经付过款{{/FOR_double}}{{#FOR_amount}}付款金额与应付不符{{/FOR_amount}}{{#FOR_choice}}所报科目停考{{/FOR_choice}}{{#FOR_cancelled}}考试取消{{/FOR_cancelled}}。

{{#ONLINE}}款项原路退回，到账时间以支付渠道为准。{{/ONLINE}}{{#COUNTER}}款项已在考点收费处领取；不是您本人领取的，请马上联系考点。{{/COUNTER}}

{{SITE}}

{{INSTITUTION}}
{{CONTACT}}

NCRE 报名费退款：{{#FOR_late}}付款到账时支付时间已过，名额已让给他人{{/FOR_late}}{{#FOR_double}}这份报名已经付过款{{/FOR_double}}{{#FOR_amount}}付款金额与应付不符{{/FOR_amount}}{{#FOR_choice}}所报科目停考{{/FOR_choice}}{{#FOR_cancelled}}考试取消{{/FOR_cancelled}}

（{{INSTITUTION}}）

请在 {{MONTH}}月{{DAY}}日 {{TIME}} 前支付 NCRE 报名费

{{NAME}}，您好：

您的报名（{{SITTING}}）还没有支付，应付 {{AMOUNT}} 元。

支付时间到 {{MONTH}}月{{DAY}}日 {{TIME}} 为止，过时名额会让给他人：

{{SITE}}

刚才已经付过的，不用再付；到账后页面上会显示“已支付”。

{{INSTITUTION}}
{{CONTACT}}

已收到您的 NCRE 报名费

{{NAME}}，您好：

{{MONTH}}月{{DAY}}日 {{TIME}} 收到您的报名费 {{AMOUNT}} 元（{{SITTING}}），报名已完成。

在这里查看报名信息、打印登记表和收据：

{{SITE}}

{{INSTITUTION}}
{{CONTACT}}

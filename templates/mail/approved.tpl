您的 NCRE 报名已通过审核，请在 {{MONTH}}月{{DAY}}日 {{TIME}} 前支付

{{NAME}}，您好：

您的报名（{{SITTING}}）已通过审核。请在 {{MONTH}}月{{DAY}}日 {{TIME}} 前支付报名费 {{AMOUNT}} 元，
过时名额会让给他人：

{{SITE}}

{{INSTITUTION}}
{{CONTACT}}

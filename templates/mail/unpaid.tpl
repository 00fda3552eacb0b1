考点已退回您的 NCRE 报名费 {{AMOUNT}} 元

{{NAME}}，您好：

{{MONTH}}月{{DAY}}日 {{TIME}}，考点收费处登记：已把报名费 {{AMOUNT}} 元退给您，您的报名（{{SITTING}}）回到“待支付”。
要参加考试，请在页面写明的时间前重新支付：

{{SITE}}

没有收到退款的，请马上与我们联系。

{{INSTITUTION}}
{{CONTACT}}

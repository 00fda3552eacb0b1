您的 NCRE 报名需要修改

{{NAME}}，您好：

考点审核了您的报名（{{SITTING}}），有需要修改的地方。要改什么、为什么，都写在报名页上。
改好后请重新提交审核，{{MONTH}}月{{DAY}}日 {{TIME}} 截止：

{{SITE}}

{{INSTITUTION}}
{{CONTACT}}

{{%AUTOESCAPE context="HTML"}}
{{#TITLE}}收费与现场确认{{/TITLE}}
{{#MAIN}}
{{! The counter. FIND as typed. FOUND: COUNT of what was found, or NOT_FOUND. LISTS: TO_PAY and TO_CONFIRM, how many; AT_PAYMENT or AT_PAID: which of the two
    is open; NONE_TO_PAY, NONE_TO_CONFIRM. LIST; MORE: it is longer than the page. DONE with NUMBER: somebody was just confirmed. }}
<div class="narrow stack">
<div class="head"><h1>收费与现场确认</h1></div>
{{#DONE}}<div class="banner done" role="status"><p><span class="whole">{{NUMBER}}</span> 已现场确认。请下一位。</p></div>{{/DONE}}
<form method="post" action="{{BASE}}admin-counter" aria-label="查找考生">
<input type="hidden" name="csrf" value="{{CSRF}}">
<div class="field">
<label for="find">查找考生</label>
<p class="hint" id="find-hint">姓名、证件号码、手机、流水号或订单号；也可以直接扫登记表上的二维码</p>
<div class="with-button"><input id="find" name="find" type="search" value="{{FIND}}" autocomplete="off" maxlength="100" aria-describedby="find-hint" autofocus data-scan><button type="submit" name="action" value="find">查找</button></div>
</div>
</form>
{{#FOUND}}<div class="apart"><h2>找到 {{COUNT}} 份报名</h2><a class="target" href="{{BASE}}admin-counter">返回名单</a></div>{{/FOUND}}
{{#NOT_FOUND}}<p class="quiet">没有找到“{{FIND}}”。请核对姓名开头的字，或整个号码；别的考点的报名不在这里。</p>{{/NOT_FOUND}}
{{#LISTS}}<nav class="choices-of-list" aria-label="名单"><ul class="plain">
<li><a class="target" href="{{BASE}}admin-counter"{{#AT_PAYMENT}} aria-current="page"{{/AT_PAYMENT}}>待支付 {{TO_PAY}} 人</a></li>
<li><a class="target" href="{{BASE}}admin-counter?list=paid"{{#AT_PAID}} aria-current="page"{{/AT_PAID}}>待确认 {{TO_CONFIRM}} 人</a></li>
</ul></nav>
{{#AT_PAYMENT}}<p><a class="target" href="{{BASE}}admin-fees">收费日报表</a></p>{{/AT_PAYMENT}}
{{#AT_PAID}}<p><a class="target" href="{{BASE}}admin-unconfirmed">按科目查看和打印名单</a></p>{{/AT_PAID}}
{{#NONE_TO_PAY}}<p class="quiet">没有等待缴费的报名。审核通过的，以及不审核的考点交齐照片的，会出现在这里。</p>{{/NONE_TO_PAY}}
{{#NONE_TO_CONFIRM}}<p class="quiet">没有等待现场确认的报名。已支付的会出现在这里。</p>{{/NONE_TO_CONFIRM}}{{/LISTS}}
{{>LIST}}
{{#MORE}}<p class="quiet">只列出前 50 人，其余请查找。</p>{{/MORE}}
</div>
{{/MAIN}}

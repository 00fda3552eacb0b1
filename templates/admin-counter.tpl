{{%AUTOESCAPE context="HTML"}}
{{#TITLE}}收费{{/TITLE}}
{{#MAIN}}
{{! Who has still to pay: COUNT, LIST. FIND as typed, FOUND where something was; EMPTY or NOT_FOUND: nobody. MORE: the list is longer than
    the page. RECEIVE with NUMBER: a fee was just taken. }}
<div class="narrow stack">
<div class="head"><div class="apart"><h1>待支付 {{COUNT}} 人</h1>{{#FOUND}}<a href="{{BASE}}admin-counter">全部</a>{{/FOUND}}</div></div>
{{#RECEIVE}}<div class="banner done" role="status"><p><span class="whole">{{NUMBER}}</span> 已收费，报名已支付。</p></div>{{/RECEIVE}}
<form method="get" action="{{BASE}}admin-counter">
<div class="field">
<label for="find">姓名、流水号或订单号</label>
<div class="with-button"><input id="find" name="find" type="search" value="{{FIND}}" autocomplete="off"><button type="submit" class="second">查找</button></div>
</div>
</form>
{{#EMPTY}}<p class="quiet">没有等待缴费的报名。审核通过的，以及不审核的考点交齐照片的，会出现在这里。</p>{{/EMPTY}}
{{#NOT_FOUND}}<p class="quiet">没有找到待支付的“{{FIND}}”。请核对姓名开头、六位流水号或订单号；已支付和已失效的不在这里。</p>{{/NOT_FOUND}}
{{>LIST}}
{{#MORE}}<p class="quiet">只列出最先到期的 50 人，其余请查找。</p>{{/MORE}}
</div>
{{/MAIN}}

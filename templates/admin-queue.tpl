{{%AUTOESCAPE context="HTML"}}
{{#TITLE}}审核与收费{{/TITLE}}
{{#MAIN}}
{{! PENDING and TO_PAY are there for those who may; in each: COUNT, ENTRY repeated (ID, NAME, SERIAL, SITE, HOURS with
    HOURS_TOO, MINUTES), EMPTY. DONE: a decision was just made. }}
<div class="head"><h1>审核与收费</h1></div>
{{#DONE}}<div class="banner done" role="status"><p>已办理。</p></div>{{/DONE}}
{{#PENDING}}<section class="sheet">
<div class="apart"><h2>待审核 {{COUNT}} 人</h2>{{#FIRST_PAGE}}<a href="{{BASE}}admin-queue">回到最前</a>{{/FIRST_PAGE}}</div>
{{#EMPTY}}<p class="quiet">没有等待审核的报名。有考生申请审核后会出现在这里。</p>{{/EMPTY}}
<ul class="queue">
{{#ENTRY}}<li><a href="{{BASE}}admin-registration?id={{ID}}"><span><strong>{{NAME}}</strong><small>{{SERIAL}} · {{SITE}}</small></span><span><small>等 {{#HOURS_TOO}}{{HOURS}} 小时 {{/HOURS_TOO}}{{MINUTES}} 分</small></span></a></li>
{{/ENTRY}}</ul>
{{#NEXT_PAGE}}<p><a href="{{BASE}}admin-queue?after={{AFTER}}">下一页</a></p>{{/NEXT_PAGE}}
</section>{{/PENDING}}
{{#TO_PAY}}<section class="sheet">
<h2>待支付 {{COUNT}} 人</h2>
<form method="get" action="{{BASE}}admin-queue">
<div class="field">
<label for="find">姓名、流水号或订单号</label>
<div class="with-button"><input id="find" name="find" type="search" value="{{FIND}}" autocomplete="off"><button type="submit" class="second">查找</button></div>
</div>
</form>
{{#EMPTY}}<p class="quiet">没有等待缴费的报名。</p>{{/EMPTY}}
{{#NOT_FOUND}}<p class="quiet">没有找到待支付的“{{FIND}}”。请核对姓名、六位流水号或订单号。</p>{{/NOT_FOUND}}
<ul class="queue">
{{#ENTRY}}<li><a href="{{BASE}}admin-registration?id={{ID}}"><span><strong>{{NAME}}</strong><small>{{SERIAL}} · {{SITE}}</small></span><span><small>还有 {{#HOURS_TOO}}{{HOURS}} 小时 {{/HOURS_TOO}}{{MINUTES}} 分</small></span></a></li>
{{/ENTRY}}</ul>
{{#MORE}}<p class="quiet">只列出最先到期的 50 人，其余请查找。</p>{{/MORE}}
</section>{{/TO_PAY}}
{{/MAIN}}

{{%AUTOESCAPE context="HTML"}}
{{#TITLE}}对账{{/TITLE}}
{{#MAIN}}
{{! The last DAYS days: ROW repeated, a day AT_SITE or AT_ALL, what CAME and WITH_REFUNDS what WENT; CLOSES or OPEN with LEFT; LISTED or EMPTY. }}
<div class="apart"><div class="head"><h1>对账</h1><p>最近 {{DAYS}} 天。系统、支付账单和点款三方相符，才算结清。</p></div><a class="button second" href="{{BASE}}admin-refund-runs">停考退费</a></div>
{{#EMPTY}}<p class="quiet">最近 {{DAYS}} 天没有收款，也没有退款。</p>{{/EMPTY}}
{{#LISTED}}<section class="sheet">
<table class="to-cards fees">
<thead><tr><th scope="col">日期和考点</th><th scope="col">状态</th><th scope="col" class="num">收款</th></tr></thead>
<tbody>
{{#ROW}}<tr><th scope="row"><a href="{{BASE}}admin-money-day?day={{ISO}}{{#AT_SITE}}&amp;id={{ID}}{{/AT_SITE}}">{{>DAY}}</a> <small class="quiet">{{#AT_SITE}}{{NAME}}{{/AT_SITE}}{{#AT_ALL}}全部考点{{/AT_ALL}}</small></th><td class="state">{{#CLOSES}}<span class="badge done">已结清</span>{{/CLOSES}}{{#OPEN}}<span class="badge wait">{{LEFT}} 项待处理</span>{{/OPEN}}</td><td class="num">{{CAME}} 元{{#WITH_REFUNDS}}<br><small class="quiet">退 {{WENT}} 元</small>{{/WITH_REFUNDS}}</td></tr>
{{/ROW}}</tbody>
</table>
</section>{{/LISTED}}
{{/MAIN}}

{{%AUTOESCAPE context="HTML"}}
{{#TITLE}}收费日报表{{/TITLE}}
{{#MAIN}}
{{! What the counter took on DAY. SITE_CHOICE. LISTED: SUM_OF repeated (CASHIER, METHOD, TAKEN, BACK, AMOUNT), ALL, COUNT; FEE repeated, what WENT_BACK among them. EMPTY: nothing. }}
<p class="back"><a href="{{BASE}}admin-counter">返回收费与现场确认</a></p>
<div class="head"><h1>收费日报表</h1><p>考点柜台一天的收费，按收款人和方式合计，供对账。</p></div>
{{>FAULT_SUMMARY}}
<form class="filters" method="get" action="{{BASE}}admin-fees" aria-label="筛选" novalidate>
{{>SITE_CHOICE}}
<div class="field"><label for="day">日期</label>{{#DAY_FAULT}}<p class="fault" id="day-fault">{{>SENTENCE}}</p>{{/DAY_FAULT}}<input id="day" name="day" type="date" value="{{DAY}}"{{#DAY_FAULT}} aria-invalid="true" aria-describedby="day-fault"{{/DAY_FAULT}}></div>
<button type="submit" class="second">查看</button>
</form>
{{#EMPTY}}<p class="quiet">这一天没有收费，也没有退费。</p>{{/EMPTY}}
{{#LISTED}}<section class="sheet" aria-labelledby="sums">
<div class="apart"><h2 id="sums">合计 {{ALL}} 元</h2><a class="button brief" href="{{BASE}}admin-fees?id={{ID}}&amp;day={{DAY}}&amp;paper=1" target="_blank"><span class="icon print" aria-hidden="true"></span>打印日报表（PDF）</a></div>
<table class="to-cards figures">
<thead><tr><th scope="col">收款人</th><th scope="col">方式</th><th scope="col" class="num">收费</th><th scope="col" class="num">退费</th><th scope="col" class="num">金额（元）</th></tr></thead>
<tbody>
{{#SUM_OF}}<tr><th scope="row">{{CASHIER}}</th><td class="state">{{>METHOD}}</td><td class="num" data-k="收费">{{TAKEN}} 笔</td><td class="num" data-k="退费">{{BACK}} 笔</td><td class="num" data-k="金额（元）">{{AMOUNT}}</td></tr>
{{/SUM_OF}}</tbody>
</table>
</section>
<section class="sheet" aria-labelledby="each">
<h2 id="each">明细 {{COUNT}} 笔</h2>
<table class="to-cards pairs">
<thead><tr><th scope="col">姓名</th><th scope="col">时间</th><th scope="col">收据号</th><th scope="col">报名号</th><th scope="col">方式</th><th scope="col">收款人</th><th scope="col" class="num">金额（元）</th></tr></thead>
<tbody>
{{#FEE}}<tr><th scope="row">{{NAME}}</th><td data-k="时间">{{CLOCK}}</td><td data-k="收据号"><span class="whole">{{RECEIPT}}</span></td><td data-k="报名号"><span class="whole">{{NUMBER}}</span></td><td data-k="方式">{{#WENT_BACK}}退费 {{/WENT_BACK}}{{>METHOD}}</td><td data-k="收款人">{{CASHIER}}</td><td class="num" data-k="金额（元）">{{AMOUNT}}</td></tr>
{{/FEE}}</tbody>
</table>
</section>{{/LISTED}}
{{/MAIN}}

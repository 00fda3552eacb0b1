{{%AUTOESCAPE context="HTML"}}{{! Of a refund run, SUMS or LIST. SUMS: SUM repeated by gateway, by state: COUNT and AMOUNT; ALL of them, the WHOLE sum.
    LIST: LINE repeated. PLANNED before the run is made, then STATED; with what the gateway SAID, and TO_DO where staff have to see to it. Filled by web/refund_run_view.h. }}
{{#SUMS}}<table class="to-cards fees">
<thead><tr><th scope="col">付款方式</th><th scope="col">状态</th><th scope="col" class="num">笔数和金额</th></tr></thead>
<tbody>
{{#SUM}}<tr><th scope="row">{{#ALIPAY}}支付宝{{/ALIPAY}}{{#WECHAT}}微信支付{{/WECHAT}}{{#COUNTER}}考点收费{{/COUNTER}}</th><td class="state">{{#PLANNED}}<span class="badge">将退</span>{{/PLANNED}}{{#STATED}}{{>STATE}}{{/STATED}}</td><td class="num">{{COUNT}} 笔，{{AMOUNT}} 元</td></tr>
{{/SUM}}<tr><th scope="row">合计</th><td class="state"></td><td class="num"><strong>{{ALL}} 笔，{{WHOLE}} 元</strong></td></tr></tbody>
</table>{{/SUMS}}
{{#LIST}}<table class="to-cards fees">
<thead><tr><th scope="col">考生</th><th scope="col">状态</th><th scope="col" class="num">金额</th></tr></thead>
<tbody>
{{#LINE}}<tr><th scope="row"><a href="{{BASE}}admin-registration?id={{ID}}">{{NAME}}</a> <small class="quiet whole">{{SITE_CODE}}-{{SERIAL}}</small></th><td class="state">{{#PLANNED}}<span class="badge">将退</span>{{/PLANNED}}{{#STATED}}{{>STATE}}{{#SAID}} <small class="quiet">{{WORDS}}</small>{{/SAID}}{{#TO_DO}} <a href="{{BASE}}admin-money-day?day={{DAY}}&amp;id={{SITE}}">到日结办理</a>{{/TO_DO}}{{/STATED}}</td><td class="num">{{AMOUNT}} 元<br><small class="quiet">{{#ALIPAY}}支付宝{{/ALIPAY}}{{#WECHAT}}微信支付{{/WECHAT}}{{#COUNTER}}考点收费{{/COUNTER}}</small></td></tr>
{{/LINE}}</tbody>
</table>{{/LIST}}

{{%AUTOESCAPE context="HTML"}}
{{#TITLE}}办理报名{{/TITLE}}
{{#MAIN}}
{{! One registration: NAME, NUMBER, SITE, BADGE, PERSON, PORTRAIT with PORTRAIT_FINDINGS or NO_PORTRAIT, CHOICE repeated, SUM, PAST_REASONS with PAST (LABEL,
    WORDS). AT_DESK: it is reviewed there. TAKE_FEE, SEND_BACK: what this person may do now. MASKED: the numbers are. }}
<link rel="stylesheet" href="{{BASE}}desk.css">
<p>{{#BACK_TO_QUEUE}}<a href="{{BASE}}admin-queue">返回待审核</a>{{/BACK_TO_QUEUE}}{{#BACK_TO_FEES}}<a href="{{BASE}}admin-counter">返回待支付</a>{{/BACK_TO_FEES}}</p>
<div class="head" id="registration"><h1>{{NAME}}</h1><p>{{>BADGE}}</p><p><span class="whole">{{NUMBER}}</span> · {{SITE}}</p></div>
{{>FAULT_SUMMARY}}
<div class="desk">
{{>PORTRAIT}}
{{#NO_PORTRAIT}}<figure class="frame"><figcaption>没有照片</figcaption></figure>{{/NO_PORTRAIT}}
<div class="stack">
{{#PAST_REASONS}}<div class="banner wait"><div><p><strong>上次未通过</strong></p>{{#PAST}}<p>{{>LABEL}}：{{WORDS}}</p>{{/PAST}}</div></div>{{/PAST_REASONS}}
{{>PORTRAIT_FINDINGS}}
<section class="sheet">
<div class="apart"><h2>基本信息</h2>{{#MASKED}}<form method="post" action="{{BASE}}admin-registration?id={{ID}}"><input type="hidden" name="csrf" value="{{CSRF}}"><button class="second brief" type="submit" name="action" value="unmask" data-busy="正在显示">显示完整号码</button></form>{{/MASKED}}</div>
{{#MASKED}}<p class="hint">显示一次，记入审计。</p>{{/MASKED}}
{{>PERSON}}
</section>
<section class="sheet">
<h2>报考科目</h2>
<dl class="sums">
{{#CHOICE}}<div><dt>{{SUBJECT}}</dt><dd>{{FEE}}元</dd></div>
{{/CHOICE}}<div class="total"><dt>合计</dt><dd>{{SUM}}元</dd></div>
</dl>
{{#HELD}}<p class="hint">名额保留到 {{>UNTIL}}</p>{{/HELD}}
</section>
{{#AT_DESK}}<p><a class="button" href="{{BASE}}admin-desk?id={{ID}}">到审核台审核</a></p>{{/AT_DESK}}
{{#TAKE_FEE}}<form class="sheet" method="post" action="{{BASE}}admin-registration?id={{ID}}" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}"><input type="hidden" name="revision" value="{{REVISION}}">
<h2>收费</h2>
<dl class="data"><div><dt>应收</dt><dd><strong>{{SUM}}元</strong></dd></div><div><dt>订单号</dt><dd><span class="whole">{{ORDER}}</span></dd></div></dl>
<div class="field">
<label for="receipt">收据号 <span class="must" aria-hidden="true">*</span><span class="heard">必填</span></label>
<p class="hint" id="receipt-hint">收款后开具的收据上的号码，本考点不能重复</p>
{{#RECEIPT_FAULT}}<p class="fault" id="receipt-fault">{{>SENTENCE}}</p>{{/RECEIPT_FAULT}}
<input id="receipt" name="receipt" type="text" class="middle" value="{{RECEIPT}}" autocomplete="off" aria-describedby="receipt-hint{{#RECEIPT_FAULT}} receipt-fault{{/RECEIPT_FAULT}}"{{#RECEIPT_FAULT}} aria-invalid="true"{{/RECEIPT_FAULT}}>
</div>
<div class="actions"><button type="submit" name="action" value="receive" data-busy="正在办理">已收到 {{SUM}}元</button></div>
</form>{{/TAKE_FEE}}
{{#SEND_BACK}}<details class="sheet"{{#BEGUN}} open{{/BEGUN}}><summary>审核后发现问题，退回修改</summary>
<p>退回后不能支付，考生须在 {{>UNTIL}} 前改正并再次申请审核，否则名额会被释放。</p>
<form method="post" action="{{BASE}}admin-registration?id={{ID}}" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}"><input type="hidden" name="revision" value="{{REVISION}}">
{{>REASON_FORM}}
<div class="actions"><button type="submit" class="danger" name="action" value="send_back" data-busy="正在办理">退回这 1 份报名</button></div>
</form></details>{{/SEND_BACK}}
</div>
</div>
{{/MAIN}}

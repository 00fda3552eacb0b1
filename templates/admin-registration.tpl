{{%AUTOESCAPE context="HTML"}}
{{#TITLE}}审核报名{{/TITLE}}
{{#MAIN}}
{{! One registration: NUMBER, SITE, BADGE, PERSON, PORTRAIT (ID), CHOICE repeated, SUM, PAST_REASONS with PAST (LABEL, WORDS);
    DECIDE, RECEIVE: what this person may do now. REASON_FIELD: FIELD, LABEL, TYPED. }}
<p><a href="{{BASE}}admin-queue">返回列表</a></p>
<div class="head"><div class="apart"><h1 id="registration">报名号 <span class="whole">{{NUMBER}}</span></h1>{{>BADGE}}</div><p>{{SITE}}</p></div>
{{>FAULT_SUMMARY}}
<div class="desk">
<figure class="frame">{{#PORTRAIT}}<img src="{{BASE}}admin-portrait?id={{ID}}" alt="考生照片" width="390" height="567">{{/PORTRAIT}}</figure>
<div class="stack">
<section class="sheet">
<h2>基本信息</h2>
{{>PERSON}}
</section>
<section class="sheet">
<h2>报考科目</h2>
<dl class="sums">
{{#CHOICE}}<div><dt>{{SUBJECT}}</dt><dd>{{FEE}} 元</dd></div>
{{/CHOICE}}<div class="total"><dt>合计</dt><dd>{{SUM}} 元</dd></div>
</dl>
{{#HELD}}<p class="hint">名额保留到 {{>UNTIL}}</p>{{/HELD}}
</section>
{{#DECIDE}}<section class="sheet">
<h2>审核</h2>
<form method="post" action="{{BASE}}admin-registration">
<input type="hidden" name="csrf" value="{{CSRF}}"><input type="hidden" name="id" value="{{ID}}"><input type="hidden" name="revision" value="{{REVISION}}">
<button type="submit" name="action" value="approve" data-busy="正在办理">通过</button>
</form>
</section>{{/DECIDE}}
{{#DECIDE}}<section class="sheet">
<h2 id="reason">不通过</h2>
<form method="post" action="{{BASE}}admin-registration">
<input type="hidden" name="csrf" value="{{CSRF}}"><input type="hidden" name="id" value="{{ID}}"><input type="hidden" name="revision" value="{{REVISION}}">
<p class="hint">在有问题的地方写明原因和怎样改，至少一处。考生会在相应的位置看到。</p>
{{#REASON_FAULT}}<p class="fault" id="reason-fault">{{>SENTENCE}}</p>{{/REASON_FAULT}}
{{#REASON_FIELD}}<div class="field"><label for="reason-{{FIELD}}">{{>LABEL}}</label><input id="reason-{{FIELD}}" name="reason-{{FIELD}}" type="text" maxlength="200" value="{{TYPED}}"></div>
{{/REASON_FIELD}}
<button type="submit" class="danger" name="action" value="reject" data-busy="正在办理">不通过</button>
</form>
</section>{{/DECIDE}}
{{#RECEIVE}}<section class="sheet">
<h2>收费</h2>
<form method="post" action="{{BASE}}admin-registration">
<input type="hidden" name="csrf" value="{{CSRF}}"><input type="hidden" name="id" value="{{ID}}"><input type="hidden" name="revision" value="{{REVISION}}">
<p>应收 <strong>{{SUM}} 元</strong>，订单号 <span class="whole">{{ORDER}}</span></p>
<div class="field">
<label for="receipt">收据号</label>
{{#RECEIPT_FAULT}}<p class="fault" id="receipt-fault">{{>SENTENCE}}</p>{{/RECEIPT_FAULT}}
<input id="receipt" name="receipt" type="text" class="middle" maxlength="30" value="{{RECEIPT}}" autocomplete="off"{{#RECEIPT_FAULT}} aria-invalid="true" aria-describedby="receipt-fault"{{/RECEIPT_FAULT}}>
</div>
<button type="submit" name="action" value="receive" data-busy="正在办理">已收到 {{SUM}} 元</button>
</form>
</section>{{/RECEIVE}}
{{#PAST_REASONS}}<section class="sheet">
<h2>上次未通过的原因</h2>
<dl class="data">{{#PAST}}<div><dt>{{>LABEL}}</dt><dd>{{WORDS}}</dd></div>{{/PAST}}</dl>
</section>{{/PAST_REASONS}}
</div>
</div>
{{/MAIN}}

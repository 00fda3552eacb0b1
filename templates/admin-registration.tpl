{{%AUTOESCAPE context="HTML"}}
{{#TITLE}}办理报名{{/TITLE}}
{{#MAIN}}
{{! One registration: NAME, NUMBER, SITE, BADGE, PERSON, PORTRAIT with PORTRAIT_FINDINGS or NO_PORTRAIT, CHOICE repeated, SUM, PAST_REASONS with PAST (LABEL,
    WORDS). AT_DESK: it is reviewed there. SELF: this page's address, for its forms. MASKED: the numbers are. What this person may do now: TAKE_FEE (ORDER, SUM,
    RECEIPT, PROPOSED, METHOD repeated), CONFIRM (REGISTERED, the number; DOCUMENT repeated), UNPAY (until when it has to be paid again), UNCONFIRM, SEND_BACK. What the counter has done: RECEIVED,
    CONFIRMED, COUNTER_PAST with DEED repeated. }}
{{#BACK_TO_QUEUE}}<p class="back"><a href="{{BASE}}admin-queue">返回待审核</a></p>{{/BACK_TO_QUEUE}}
{{#BACK_TO_FEES}}<form class="next-one" method="post" action="{{BASE}}admin-counter" aria-label="查找下一位">
<input type="hidden" name="csrf" value="{{CSRF}}">
<a class="target" href="{{BASE}}{{ADDRESS}}">返回</a>
<div class="field"><label for="find">查找下一位</label><div class="with-button"><input id="find" name="find" type="search" value="{{FIND}}" autocomplete="off" maxlength="100" data-scan><button type="submit" class="second" name="action" value="find">查找</button></div></div>
</form>{{/BACK_TO_FEES}}
<div class="head" id="registration"><h1 id="form" tabindex="-1">{{NAME}}</h1><p>{{>BADGE}}</p><p><span class="whole">{{NUMBER}}</span> · {{SITE}}</p></div>
{{>FAULT_SUMMARY}}
<div class="desk">
{{>PORTRAIT}}
{{#NO_PORTRAIT}}<figure class="frame"><figcaption>没有照片</figcaption></figure>{{/NO_PORTRAIT}}
<div class="stack">
{{#DONE_RECEIVE}}<div class="banner done" role="status"><p>已收费，报名已支付。<a href="{{BASE}}admin-receipt?id={{ID}}" target="_blank">打印收据（PDF）</a></p></div>{{/DONE_RECEIVE}}
{{#DONE_UNPAY}}<div class="banner done" role="status"><p>已撤销收费，收据作废，报名回到待支付。</p></div>{{/DONE_UNPAY}}
{{#DONE_UNCONFIRM}}<div class="banner done" role="status"><p>已撤销现场确认，报名回到已支付。</p></div>{{/DONE_UNCONFIRM}}
{{#PAST_REASONS}}<div class="banner wait"><div><p><strong>上次未通过</strong></p>{{#PAST}}<p>{{>LABEL}}：{{WORDS}}</p>{{/PAST}}</div></div>{{/PAST_REASONS}}
{{#TAKE_FEE}}<form class="sheet" method="post" action="{{BASE}}{{SELF}}" novalidate data-counter>
<input type="hidden" name="csrf" value="{{CSRF}}"><input type="hidden" name="revision" value="{{REVISION}}"><input type="hidden" name="proposed" value="{{PROPOSED}}">
<h2>收费</h2>
<dl class="data"><div><dt>应收</dt><dd><strong>{{SUM}} 元</strong></dd></div><div><dt>订单号</dt><dd><span class="whole">{{ORDER}}</span></dd></div></dl>
<fieldset class="field in-a-row" id="method"><legend>收款方式</legend>
{{#METHOD_FAULT}}<p class="fault">{{>SENTENCE}}</p>{{/METHOD_FAULT}}
<div>{{#METHOD}}<label class="tick"><input type="radio" name="method" value="{{VALUE}}"{{#CHOSEN}} checked autofocus{{/CHOSEN}}><span>{{>WORDS}}</span></label>{{/METHOD}}</div>
</fieldset>
<div class="field">
<label for="receipt">收据号 <span class="must" aria-hidden="true">*</span><span class="heard">必填</span></label>
<p class="hint" id="receipt-hint">接着上一张编号，可以改成手上收据的号码；本考点不能重复</p>
{{#RECEIPT_FAULT}}<p class="fault" id="receipt-fault">{{>SENTENCE}}</p>{{/RECEIPT_FAULT}}
<input id="receipt" name="receipt" type="text" class="middle" value="{{RECEIPT}}" autocomplete="off" aria-describedby="receipt-hint{{#RECEIPT_FAULT}} receipt-fault{{/RECEIPT_FAULT}}"{{#RECEIPT_FAULT}} aria-invalid="true"{{/RECEIPT_FAULT}}>
</div>
<div class="actions"><button type="submit" name="action" value="receive" data-busy="正在办理">已收到 {{SUM}} 元</button></div>
</form>{{/TAKE_FEE}}
{{#CONFIRM}}<form class="sheet" method="post" action="{{BASE}}{{SELF}}" novalidate data-counter>
<input type="hidden" name="csrf" value="{{CSRF}}"><input type="hidden" name="revision" value="{{REVISION}}">
<h2>现场确认</h2>
<p>看过证件原件，人、照片和登记的信息都相符。</p>
<dl class="data"><div><dt>证件号码</dt><dd><span class="whole">{{REGISTERED}}</span></dd></div></dl>
<div class="field">
<label for="document">所见证件</label>
{{#DOCUMENT_FAULT}}<p class="fault" id="document-fault">{{>SENTENCE}}</p>{{/DOCUMENT_FAULT}}
<select id="document" name="document" autofocus{{#DOCUMENT_FAULT}} aria-invalid="true" aria-describedby="document-fault"{{/DOCUMENT_FAULT}}>{{#DOCUMENT}}<option value="{{VALUE}}"{{#CHOSEN}} selected{{/CHOSEN}}>{{WORDS}}</option>{{/DOCUMENT}}</select>
</div>
<div class="actions"><button type="submit" name="action" value="confirm" data-busy="正在办理">确认到场</button></div>
</form>{{/CONFIRM}}
{{#HAS_COUNTER}}<section class="sheet">
<h2>缴费与确认</h2>
<dl class="data">
{{#RECEIVED}}<div><dt>已收费</dt><dd><strong>{{SUM}} 元</strong>，{{>METHOD_NAME}}<small>{{>WHEN}}，{{BY}}</small></dd></div>
<div><dt>收据号</dt><dd><span class="whole">{{NUMBER}}</span></dd></div>{{/RECEIVED}}
{{#CONFIRMED}}<div><dt>现场确认</dt><dd>{{DOCUMENT_NAME}}<small>{{>WHEN}}，{{BY}}</small></dd></div>{{/CONFIRMED}}
</dl>
{{#RECEIVED}}<div class="actions"><a class="button second brief" href="{{BASE}}admin-receipt?id={{ID}}" target="_blank">打印收据（PDF）</a></div>{{/RECEIVED}}
</section>{{/HAS_COUNTER}}
{{>PORTRAIT_FINDINGS}}
<section class="sheet">
<div class="apart"><h2>基本信息</h2>{{#MASKED}}<form method="post" action="{{BASE}}{{SELF}}"><input type="hidden" name="csrf" value="{{CSRF}}"><button class="second brief" type="submit" name="action" value="unmask" data-busy="正在显示">显示完整号码</button></form>{{/MASKED}}</div>
{{#MASKED}}<p class="hint">显示一次，记入审计。</p>{{/MASKED}}
{{>PERSON}}
</section>
<section class="sheet">
<h2>报考科目</h2>
<dl class="sums">
{{#CHOICE}}<div><dt>{{SUBJECT}}</dt><dd>{{FEE}} 元</dd></div>
{{/CHOICE}}<div class="total"><dt>合计</dt><dd>{{SUM}} 元</dd></div>
</dl>
{{#SUBMITTED}}<form method="post" action="{{BASE}}admin-form-sheet?id={{ID}}" target="_blank"><input type="hidden" name="csrf" value="{{CSRF}}"><button class="second brief" type="submit" name="action" value="unmask">打印登记表（PDF）</button><p class="hint">号码完整印出，记入审计。</p></form>{{/SUBMITTED}}
{{#HELD}}<p class="hint">名额保留到 {{>UNTIL}}</p>{{/HELD}}
</section>
{{#AT_DESK}}<p><a class="button" href="{{BASE}}admin-desk?id={{ID}}">到审核台审核</a></p>{{/AT_DESK}}
{{#UNPAY}}<details class="sheet"{{#BEGUN}} open{{/BEGUN}}><summary>撤销收费</summary>
<p>{{SUM}} 元退还考生，收据 <span class="whole">{{NUMBER}}</span> 作废，这个号码不再使用。报名回到待支付，{{>UNTIL}} 前没有缴费，名额让给他人。请告诉考生。</p>
<form method="post" action="{{BASE}}{{SELF}}" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}"><input type="hidden" name="revision" value="{{REVISION}}">
<div class="field">
<label for="unpay_reason">原因 <span class="must" aria-hidden="true">*</span><span class="heard">必填</span></label>
<p class="hint" id="unpay_reason-hint">留在记录里，同事能看到</p>
{{#UNPAY_REASON_FAULT}}<p class="fault" id="unpay_reason-fault">{{>SENTENCE}}</p>{{/UNPAY_REASON_FAULT}}
<input id="unpay_reason" name="unpay_reason" type="text" value="{{REASON}}" autocomplete="off" aria-describedby="unpay_reason-hint{{#UNPAY_REASON_FAULT}} unpay_reason-fault{{/UNPAY_REASON_FAULT}}"{{#UNPAY_REASON_FAULT}} aria-invalid="true"{{/UNPAY_REASON_FAULT}}>
</div>
<div class="actions"><button type="submit" class="danger" name="action" value="unpay" data-busy="正在撤销">撤销这笔收费</button></div>
</form></details>{{/UNPAY}}
{{#UNCONFIRM}}<details class="sheet"{{#BEGUN}} open{{/BEGUN}}><summary>撤销现场确认</summary>
<p>报名回到已支付，考生须再来现场确认。请告诉考生。</p>
<form method="post" action="{{BASE}}{{SELF}}" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}"><input type="hidden" name="revision" value="{{REVISION}}">
<div class="field">
<label for="unconfirm_reason">原因 <span class="must" aria-hidden="true">*</span><span class="heard">必填</span></label>
<p class="hint" id="unconfirm_reason-hint">留在记录里，同事能看到</p>
{{#UNCONFIRM_REASON_FAULT}}<p class="fault" id="unconfirm_reason-fault">{{>SENTENCE}}</p>{{/UNCONFIRM_REASON_FAULT}}
<input id="unconfirm_reason" name="unconfirm_reason" type="text" value="{{REASON}}" autocomplete="off" aria-describedby="unconfirm_reason-hint{{#UNCONFIRM_REASON_FAULT}} unconfirm_reason-fault{{/UNCONFIRM_REASON_FAULT}}"{{#UNCONFIRM_REASON_FAULT}} aria-invalid="true"{{/UNCONFIRM_REASON_FAULT}}>
</div>
<div class="actions"><button type="submit" class="danger" name="action" value="unconfirm" data-busy="正在撤销">撤销这 1 份确认</button></div>
</form></details>{{/UNCONFIRM}}
{{#COUNTER_PAST}}<section class="sheet">
<h2>柜台记录</h2>
<ul class="plain">
{{#DEED}}<li>{{#DID_RECEIVE}}收费，收据 <span class="whole">{{DETAIL}}</span>{{/DID_RECEIVE}}{{#DID_UNPAY}}撤销收费，收据 <span class="whole">{{DETAIL}}</span> 作废{{/DID_UNPAY}}{{#DID_CONFIRM}}现场确认，{{DETAIL}}{{/DID_CONFIRM}}{{#DID_UNCONFIRM}}撤销现场确认{{/DID_UNCONFIRM}}{{#WHY}}：{{REASON}}{{/WHY}}<br><small class="quiet">{{>WHEN}}，{{BY}}</small></li>
{{/DEED}}</ul>
</section>{{/COUNTER_PAST}}
{{#SEND_BACK}}<details class="sheet"{{#BEGUN}} open{{/BEGUN}}><summary>审核后发现问题，退回修改</summary>
<p>退回后不能支付，考生须在 {{>UNTIL}} 前改正并再次申请审核，否则名额会被释放。</p>
<form method="post" action="{{BASE}}{{SELF}}" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}"><input type="hidden" name="revision" value="{{REVISION}}">
{{>REASON_FORM}}
<div class="actions"><button type="submit" class="danger" name="action" value="send_back" data-busy="正在办理">退回这 1 份报名</button></div>
</form></details>{{/SEND_BACK}}
</div>
</div>
{{/MAIN}}

{{%AUTOESCAPE context="HTML"}}
{{#TITLE}}支付报名费{{/TITLE}}
{{#MAIN}}
{{! OWED, IN_DOUBT (staff have to decide about money first), SETTLED (then TO_CONFIRM or CONFIRMED on site), or OVER (lapsed or cancelled). APPROVED with WHEN, or UNREVIEWED; AMEND: still open to change. TABLE with CHOICE
    repeated, each with its STATE; MEANS_…: what a state that is shown means. ONLINE with WAY repeated; UNDER_WAY: one is open; ENDING: one is being ended.
    REFUNDS with REFUND repeated. TOO_LATE, TOO_OFTEN: no payment was begun. COUNTER: where and when the site takes fees. PAID with WHEN. FREE: nothing is owed; else WITH_FEE. SCAN with QR, QR_SIZE: the number as a code, while
    the site has still to see the candidate. }}
{{>STEPS}}
<div class="head"><h1>{{#OWED}}支付报名费{{/OWED}}{{#IN_DOUBT}}一笔付款正在核对{{/IN_DOUBT}}{{#SETTLED}}报名完成{{/SETTLED}}{{#OVER}}缴费情况{{/OVER}}</h1>
{{#OWED}}{{#APPROVED}}<p>审核已于 {{>WHEN}} 通过。信息和照片已锁定，不能再改。</p>{{/APPROVED}}{{#UNREVIEWED}}<p>本考点不审核信息。{{#AMEND}}支付前仍可修改，截止时间不会延后。{{/AMEND}}</p>{{/UNREVIEWED}}{{/OWED}}
{{#IN_DOUBT}}<p>请不要再付款。工作人员核对后，已付的款项计入这份报名，或退还给您；在此之前名额一直保留。</p>{{/IN_DOUBT}}
{{#SETTLED}}<p>{{#PAID}}{{>WHEN}} 已支付，{{/PAID}}信息和照片不能再改。</p>{{/SETTLED}}{{#OVER}}<p>{{>BADGE}}</p><p>不用再支付。个人信息和照片都还在，填报期内可以重新报名。</p>{{/OVER}}</div>
{{>FAULT_SUMMARY}}
{{#TOO_LATE}}<div class="banner fault" role="alert"><p>剩余时间太短，已不能开始网上支付，没有扣款。还来得及的话，请直接到考点缴费。</p></div>{{/TOO_LATE}}
{{#TOO_OFTEN}}<div class="banner fault" role="alert"><p>这份订单尝试支付的次数太多，已停止网上支付。请联系考点查明，或到考点缴费。</p></div>{{/TOO_OFTEN}}
{{>PHOTO_NOTE}}
{{#UNDER_WAY}}<div class="banner wait"><div><p><strong>有一笔{{#ALIPAY}}支付宝{{/ALIPAY}}{{#WECHAT}}微信{{/WECHAT}}支付还没有完成。</strong>付过了就不用再付：系统一直在向支付渠道查询，到账后马上显示。没有付成，可以在 {{>UNTIL}} 前继续付，也可以换一种方式。</p>
<p><a class="button" href="{{BASE}}paying">继续支付，或查看结果</a></p></div></div>{{/UNDER_WAY}}
{{#ENDING}}<div class="banner wait"><p>有一笔支付正在结束，名额仍为您保留。如果已经付了款，到账后会计入这份报名，不用再付。<a href="{{BASE}}paying">查看</a></p></div>{{/ENDING}}
{{#TABLE}}<section class="sheet" aria-label="费用">
{{#OWED}}<div class="next-step"><div class="measure"><p>应付</p><p class="sum"><b>{{SUM}}</b>元</p>{{>BADGE}}</div>{{>COUNTDOWN}}</div>{{/OWED}}
{{#SETTLED}}<div class="measure"><p>已付</p><p class="sum"><b>{{SUM}}</b>元</p>{{>BADGE}}</div>{{/SETTLED}}
<table class="to-cards fees"><thead><tr><th scope="col">科目</th><th scope="col">支付状态</th><th scope="col" class="num">费用</th></tr></thead>
<tbody>{{#CHOICE}}<tr><th scope="row">{{CODE}} {{SUBJECT}}</th><td class="state">{{>STATE}}</td><td class="num">{{FEE}} 元</td></tr>
{{/CHOICE}}</tbody></table>
{{#MEANS_PAYING}}<p class="hint">支付中：款项可能正在路上，到账后自动变为“已支付”，请不要重复付款。</p>{{/MEANS_PAYING}}
{{#MEANS_REFUNDING}}<p class="hint">退款中：款项正在原路退回，不用再做什么。</p>{{/MEANS_REFUNDING}}
{{#MEANS_REFUNDED}}<p class="hint">已退款：款项已退回付款时用的账户，到账时间以支付渠道为准。</p>{{/MEANS_REFUNDED}}
{{#MEANS_TROUBLE}}<p class="hint">异常：{{#IN_DOUBT}}收到的金额不对，或者支付渠道没有给出结果。着急的话，请联系考点并报出订单号。{{/IN_DOUBT}}{{#SETTLED}}有款项没能原路退回，考点会联系您。{{/SETTLED}}{{#OVER}}款项没能原路退回，考点会联系您。{{/OVER}}</p>{{/MEANS_TROUBLE}}
</section>{{/TABLE}}
{{#REFUNDS}}<section class="sheet" aria-labelledby="refunds">
<h2 id="refunds">退款</h2>
<ul class="plain">{{#REFUND}}<li><strong>{{AMOUNT}} 元</strong>，{{#FOR_LATE}}付款到账时名额已不在{{/FOR_LATE}}{{#FOR_DOUBLE}}重复付款{{/FOR_DOUBLE}}{{#FOR_AMOUNT}}付款金额不符{{/FOR_AMOUNT}}{{#FOR_CHOICE}}所报科目停考{{/FOR_CHOICE}}{{#FOR_CANCELLED}}考试取消{{/FOR_CANCELLED}}{{#FOR_UNPAID}}收费撤销{{/FOR_UNPAID}}。{{#DONE}}{{>WHEN}} 已退。{{/DONE}}{{#ON_ITS_WAY}}{{>SINCE}} 起原路退回，完成后发邮件告诉您。{{/ON_ITS_WAY}}{{#AT_COUNTER}}请到考点收费处领取。{{/AT_COUNTER}}{{#REFUSED}}支付渠道退不回去，考点会联系您。{{/REFUSED}}</li>
{{/REFUND}}</ul>
</section>{{/REFUNDS}}
{{#IN_DOUBT}}<section class="sheet" aria-labelledby="doubt">
<h2 id="doubt">联系考点</h2>
<dl class="data">
<div><dt>考点</dt><dd>{{SITE_NAME}}（{{SITE_CODE}}）{{#CONTACT_OF_SITE}}<small>电话 {{CONTACT_OF_SITE}}</small>{{/CONTACT_OF_SITE}}</dd></div>
<div><dt>报名号</dt><dd><strong class="whole">{{REGISTRATION_NUMBER}}</strong></dd></div>
<div><dt>订单号</dt><dd><strong class="whole">{{ORDER}}</strong></dd></div>
</dl>
</section>
<div class="actions"><a class="button second" href="{{BASE}}review">查看报名信息</a></div>{{/IN_DOUBT}}
{{#OWED}}
{{#ONLINE}}<section class="sheet" aria-labelledby="online">
<h2 id="online">网上支付</h2>
<p>付完会自动回到这里，几秒内显示<span class="whole">“已支付”</span>。</p>
<div class="actions">{{#WAY}}<form method="post"><input type="hidden" name="csrf" value="{{CSRF}}"><input type="hidden" name="revision" value="{{REVISION}}"><input type="hidden" name="gateway" value="{{GATEWAY}}"><button {{#SECOND}}class="second" {{/SECOND}}type="submit" data-busy="正在打开">{{#ALIPAY}}用支付宝支付{{/ALIPAY}}{{#WECHAT}}用微信支付{{/WECHAT}}</button></form>{{/WAY}}</div>
</section>{{/ONLINE}}
{{#FREE}}<section class="sheet" aria-labelledby="free">
<h2 id="free">不用缴费</h2>
<p>所报科目不收费。核对无误就可以完成报名；{{#AMEND}}不按这个按钮，到上面的时间也会自动完成，名额不会取消。{{/AMEND}}{{#APPROVED}}稍后也会自动完成，名额不会取消。{{/APPROVED}}</p>
<form method="post"><input type="hidden" name="csrf" value="{{CSRF}}"><input type="hidden" name="revision" value="{{REVISION}}"><div class="actions"><button type="submit" name="free" value="yes" data-busy="正在办理">完成报名</button></div></form>
</section>{{/FREE}}
{{#WITH_FEE}}<section class="sheet" aria-labelledby="way">
<h2 id="way">到考点缴费</h2>
<p>请带有效身份证件到考点，报出下面的报名号或订单号。考点收款后，这里显示<span class="whole">“已支付”</span>。</p>
<dl class="data">
<div><dt>地点和时间</dt><dd>{{#WITH_COUNTER}}{{COUNTER}}{{/WITH_COUNTER}}{{#WITHOUT_COUNTER}}{{ADDRESS}}<small>收费时间请先电话询问考点</small>{{/WITHOUT_COUNTER}}</dd></div>
<div><dt>考点</dt><dd>{{SITE_NAME}}（{{SITE_CODE}}）{{#CONTACT_OF_SITE}}<small>电话 {{CONTACT_OF_SITE}}</small>{{/CONTACT_OF_SITE}}</dd></div>
<div><dt>报名号</dt><dd><strong class="whole">{{REGISTRATION_NUMBER}}</strong>{{#SCAN}}<svg class="qr" viewBox="-4 -4 {{QR_SIZE}} {{QR_SIZE}}" width="132" height="132" role="img" aria-label="报名号的二维码"><rect x="-4" y="-4" width="{{QR_SIZE}}" height="{{QR_SIZE}}" fill="#fff"/><path d="{{QR}}" fill="#000"/></svg><small>到考点出示，扫一下即可</small>{{/SCAN}}</dd></div>
<div><dt>订单号</dt><dd><strong class="whole">{{ORDER}}</strong></dd></div>
</dl>
</section>
<div class="banner"><p>过时未支付，所选科目会被取消，名额让给他人；个人信息和照片保留，填报期内可以重新报名。</p></div>{{/WITH_FEE}}
<div class="actions"><a class="button second" href="{{BASE}}review">查看报名信息</a>{{#AMEND}}<a class="button second" href="{{BASE}}subjects">修改报考信息</a><a class="button second" href="{{BASE}}photo">修改照片</a>{{/AMEND}}</div>
{{/OWED}}
{{#SETTLED}}
<section class="sheet" aria-labelledby="next">
<h2 id="next">接下来</h2>
<ul class="plain">
{{#CONFIRMED}}<li>现场确认已办好。</li>{{/CONFIRMED}}
{{#TO_CONFIRM}}<li>打印登记表并签名，按考点的通知办理现场确认。{{#CONTACT_OF_SITE}}考点电话 <span class="whole">{{CONTACT_OF_SITE}}</span>。{{/CONTACT_OF_SITE}}</li>{{/TO_CONFIRM}}
<li>考前按考点的通知领取或打印准考证。</li>
<li>考试时间 {{>EXAM_FROM}}–{{>EXAM_TO}}，带有效身份证件参加。考点：{{SITE_NAME}}，{{ADDRESS}}</li>
<li>需要发票的，请向考点询问；本系统出具收据，不开发票。</li>
</ul>
<dl class="data">
<div><dt>报名号</dt><dd><strong class="whole">{{REGISTRATION_NUMBER}}</strong>{{#SCAN}}<svg class="qr" viewBox="-4 -4 {{QR_SIZE}} {{QR_SIZE}}" width="132" height="132" role="img" aria-label="报名号的二维码"><rect x="-4" y="-4" width="{{QR_SIZE}}" height="{{QR_SIZE}}" fill="#fff"/><path d="{{QR}}" fill="#000"/></svg><small>到考点出示，扫一下即可</small>{{/SCAN}}</dd></div>
<div><dt>订单号</dt><dd><span class="whole">{{ORDER}}</span></dd></div>
</dl>
</section>
<div class="actions"><a class="button" href="{{BASE}}form-sheet">打印登记表（PDF）</a><a class="button second" href="{{BASE}}review">查看报名信息</a>{{#RECEIPT}}<a class="button second" href="{{BASE}}receipt">收据（PDF）</a>{{/RECEIPT}}<a href="{{BASE}}welcome">返回当前考次</a></div>
{{/SETTLED}}
{{#OVER}}<div class="actions"><a class="button" href="{{BASE}}welcome">返回当前考次</a></div>{{/OVER}}
{{/MAIN}}

{{%AUTOESCAPE context="HTML"}}
{{#TITLE}}支付报名费{{/TITLE}}
{{#MAIN}}
{{! OWED or SETTLED (then TO_CONFIRM or CONFIRMED on site). APPROVED with WHEN, or UNREVIEWED; AMEND: still open to change. CHOICE repeated, each
    with its STATE. COUNTER: where and when the site takes fees. PAID with WHEN. }}
{{>STEPS}}
<div class="head"><h1>{{#OWED}}支付报名费{{/OWED}}{{#SETTLED}}报名完成{{/SETTLED}}</h1>
{{#OWED}}{{#APPROVED}}<p>审核已于 {{>WHEN}} 通过。信息和照片已锁定，不能再改。</p>{{/APPROVED}}{{#UNREVIEWED}}<p>本考点不审核信息。{{#AMEND}}支付前仍可修改，截止时间不会延后。{{/AMEND}}</p>{{/UNREVIEWED}}{{/OWED}}
{{#SETTLED}}<p>{{#PAID}}{{>WHEN}} 已支付，{{/PAID}}信息和照片不能再改。</p>{{/SETTLED}}</div>
{{>PHOTO_NOTE}}
<section class="sheet" aria-label="费用">
<div{{#OWED}} class="next-step"{{/OWED}}><div class="measure"><p>{{#OWED}}应付{{/OWED}}{{#SETTLED}}已付{{/SETTLED}}</p><p><b>{{SUM}}</b>元</p>{{>BADGE}}</div>{{>COUNTDOWN}}</div>
<table class="to-cards fees"><thead><tr><th scope="col">科目</th><th scope="col">支付状态</th><th scope="col" class="num">费用</th></tr></thead>
<tbody>{{#CHOICE}}<tr><th scope="row">{{CODE}} {{SUBJECT}}</th><td class="state">{{>STATE}}</td><td class="num">{{FEE}} 元</td></tr>
{{/CHOICE}}</tbody></table>
</section>
{{#OWED}}
<section class="sheet" aria-labelledby="way">
<h2 id="way">到考点缴费</h2>
<p>请带有效身份证件到考点，报出下面的报名号或订单号。考点收款后，这里显示“已支付”。</p>
<dl class="data">
<div><dt>地点和时间</dt><dd>{{#WITH_COUNTER}}{{COUNTER}}{{/WITH_COUNTER}}{{#WITHOUT_COUNTER}}{{ADDRESS}}<small>收费时间请先电话询问考点</small>{{/WITHOUT_COUNTER}}</dd></div>
<div><dt>考点</dt><dd>{{SITE_NAME}}（{{SITE_CODE}}）{{#CONTACT_OF_SITE}}<small>电话 {{CONTACT_OF_SITE}}</small>{{/CONTACT_OF_SITE}}</dd></div>
<div><dt>报名号</dt><dd><strong class="whole">{{REGISTRATION_NUMBER}}</strong></dd></div>
<div><dt>订单号</dt><dd><strong class="whole">{{ORDER}}</strong></dd></div>
</dl>
</section>
<div class="banner"><p>过时未支付，所选科目会被取消，名额让给他人；个人信息和照片保留，填报期内可以重新报名。</p></div>
<div class="actions"><a class="button" href="{{BASE}}review">查看报名信息</a>{{#AMEND}}<a class="button second" href="{{BASE}}subjects">修改报考信息</a><a class="button second" href="{{BASE}}photo">修改照片</a>{{/AMEND}}</div>
{{/OWED}}
{{#SETTLED}}
<section class="sheet" aria-labelledby="next">
<h2 id="next">接下来</h2>
<ul class="plain">
{{#CONFIRMED}}<li>现场确认已办好。</li>{{/CONFIRMED}}
{{#TO_CONFIRM}}<li>打印登记表并签名，按考点的通知办理现场确认。{{#CONTACT_OF_SITE}}考点电话 <span class="whole">{{CONTACT_OF_SITE}}</span>。{{/CONTACT_OF_SITE}}</li>{{/TO_CONFIRM}}
<li>考前按考点的通知领取或打印准考证。</li>
<li>考试时间 {{>EXAM_FROM}}–{{>EXAM_TO}}，带有效身份证件参加。考点：{{SITE_NAME}}，{{ADDRESS}}</li>
</ul>
<dl class="data">
<div><dt>报名号</dt><dd><strong class="whole">{{REGISTRATION_NUMBER}}</strong></dd></div>
<div><dt>订单号</dt><dd><span class="whole">{{ORDER}}</span></dd></div>
</dl>
</section>
<div class="actions"><a class="button" href="{{BASE}}form-sheet">打印登记表（PDF）</a><a class="button second" href="{{BASE}}review">查看报名信息</a><a href="{{BASE}}welcome">返回当前考次</a></div>
{{/SETTLED}}
{{/MAIN}}

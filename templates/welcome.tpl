{{%AUTOESCAPE context="HTML"}}
{{#TITLE}}当前考次{{/TITLE}}
{{#MAIN}}
{{! WHO is greeted. SITTING: the current one, NAME and NUMBER; NEXT is its panel with a section of the stage's name, IN_DOUBT where staff have to decide about money, CLOSED or NOT_OPEN
    where the step's window is not open; MINE the registration. COMING where nothing can be done yet, NOTHING where no sitting is known.
    CHOICE: several sittings are open. PAST repeated: earlier registrations. NOTICES with their LIST; ANNOUNCEMENT with LINE repeated. ASK: the question before cancelling. }}
<div class="head welcome"><p>{{WHO}}，您好</p><h1>当前考次{{#SITTING}}：{{NAME}}（第 {{NUMBER}} 次）{{/SITTING}}</h1></div>
{{>FAULT_SUMMARY}}
{{#ASK}}<dialog open id="ask" aria-labelledby="ask-title">
<h2 id="ask-title">要取消这份报名吗</h2>
<p>所选科目的名额会马上让给他人，不一定还能选到。</p>
<p>个人信息和照片保留。{{#AGAIN}}<span class="whole">{{>UNTIL}}</span> 填报截止前可以重新报名。{{/AGAIN}}{{#TOO_LATE}}填报已截止，取消后这次考试不能再报名。{{/TOO_LATE}}</p>
<div class="actions"><a class="button second" href="{{BASE}}welcome" autofocus>不取消</a><form method="post" action="{{BASE}}welcome"><input type="hidden" name="csrf" value="{{CSRF}}"><input type="hidden" name="revision" value="{{REVISION}}"><button class="danger" type="submit" name="intent" value="withdraw">取消报名</button></form></div>
</dialog>{{/ASK}}
{{#GREETING}}<div class="banner"><div><p><strong>通行证已激活，欢迎使用。</strong></p>
<p>报名共七步，从阅读协议到支付成功。每次登录都从这一页开始：它写明现在该做什么、到什么时候为止。</p>
<form method="post" action="{{BASE}}welcome"><input type="hidden" name="csrf" value="{{CSRF}}"><button class="link" type="submit" name="intent" value="greeted">知道了</button></form></div></div>{{/GREETING}}
{{#ANNOUNCEMENT}}<div class="banner"><div>{{#LINE}}<p>{{WORDS}}</p>
{{/LINE}}</div></div>{{/ANNOUNCEMENT}}
{{#NEXT}}<section class="sheet next-step" id="form" tabindex="-1">
{{>STEPS}}
<div class="what">
{{>BADGE}}
{{#AGREEMENT}}<h2>下一步：阅读报名协议</h2>
<p>同意协议后开始填写。请先备好身份证件和一张白底正面照片。</p>
<div class="actions"><a class="button" href="{{BASE}}agreement">阅读报名协议</a></div>{{/AGREEMENT}}
{{#PROFILE}}<h2>下一步：填写基本信息</h2>
<p>按证件填写，约需 5 分钟。填写中自动保存草稿，换一台设备也能接着填。</p>
<div class="actions"><a class="button" href="{{BASE}}profile">填写基本信息</a></div>{{/PROFILE}}
{{#SUBJECTS}}<h2>下一步：选择报考科目</h2>
<p>基本信息已保存。先选考点，再选科目；提交后名额才为您保留。</p>
<div class="actions"><a class="button" href="{{BASE}}subjects">选择报考科目</a><a class="button second" href="{{BASE}}profile">修改基本信息</a></div>{{/SUBJECTS}}
{{#PHOTO}}<h2>下一步：上传照片</h2>
<p>信息和科目已提交。没有照片，报名无效。照片为白底或浅色背景的正面免冠照。</p>
<div class="actions"><a class="button" href="{{BASE}}photo"><span class="icon camera" aria-hidden="true"></span>上传照片</a><a class="button second" href="{{BASE}}subjects">修改报考信息</a></div>{{/PHOTO}}
{{#REVIEW}}<h2>下一步：申请信息审核</h2>
<p>请在一页上核对全部信息。申请后不能再改，审核通过才能支付。</p>
<div class="actions"><a class="button" href="{{BASE}}review">核对并申请审核</a></div>{{/REVIEW}}
{{#PENDING}}<h2>等待考点审核</h2>
<p>申请已收到，现在不用做什么。结果会显示在这里；通过后 {{PAY_HOURS}} 小时内支付。</p>
<div class="actions"><a class="button" href="{{BASE}}review">查看报名信息</a></div>{{/PENDING}}
{{#REJECTED}}<h2>下一步：按意见修改</h2>
<p>考点写明了要修改的地方。改好后再次申请信息审核，名额仍为您保留。</p>
<div class="actions"><a class="button" href="{{BASE}}review">查看意见并修改</a></div>{{/REJECTED}}
{{#PAYMENT}}<h2>下一步：支付费用</h2>
<p>{{#REVIEWED}}审核已通过，信息已锁定。{{/REVIEWED}}{{#UNREVIEWED}}照片已收到，支付前还可以修改。{{/UNREVIEWED}}到时没有支付，名额让给他人。</p>
<div class="actions"><a class="button" href="{{BASE}}payment">去支付</a>{{#UNREVIEWED}}<a class="button second" href="{{BASE}}review">修改报考信息</a>{{/UNREVIEWED}}</div>{{/PAYMENT}}
{{#IN_DOUBT}}<h2>一笔付款正在核对</h2>
<p>请不要再付款。工作人员核对后，已付的款项计入这份报名，或退还给您；在此之前名额一直保留。</p>
<div class="actions"><a class="button" href="{{BASE}}payment">查看缴费情况</a></div>{{/IN_DOUBT}}
{{#PAID}}<h2>报名成功</h2>
<p>费用已收到，报考信息不再变更。请打印登记表并签名，按考点的通知办理现场确认。</p>
<div class="actions"><a class="button" href="{{BASE}}payment">查看支付结果</a><a class="button second" href="{{BASE}}form-sheet">打印登记表（PDF）</a></div>{{/PAID}}
{{#CONFIRMED}}<h2>报名成功，已现场确认</h2>
<p>全部手续已办完。请留意考点关于准考证的通知，考试时带上证件。</p>
<div class="actions"><a class="button" href="{{BASE}}payment">查看支付结果</a><a class="button second" href="{{BASE}}form-sheet">登记表（PDF）</a></div>{{/CONFIRMED}}
{{#LAPSED}}<h2>时间已过，名额已让给他人</h2>
<p>个人信息和照片都还在，不必重新填写。{{#AGAIN}}<span class="whole">{{>UNTIL}}</span> 填报截止前可以重新选择科目。{{/AGAIN}}{{#TOO_LATE}}填报已截止，这次考试不能再报名。{{/TOO_LATE}}</p>
<div class="actions">{{#AGAIN}}<form method="post" action="{{BASE}}welcome"><input type="hidden" name="csrf" value="{{CSRF}}"><input type="hidden" name="revision" value="{{REVISION}}"><button type="submit" name="intent" value="resume">重新报名</button></form>{{/AGAIN}}<a href="{{BASE}}payment">缴费和退款情况</a></div>{{/LAPSED}}
{{#CANCELLED}}<h2>这份报名已取消</h2>
<p>名额已释放，个人信息和照片都还在。{{#AGAIN}}<span class="whole">{{>UNTIL}}</span> 填报截止前可以重新报名，从阅读协议开始。{{/AGAIN}}{{#TOO_LATE}}填报已截止，这次考试不能再报名。{{/TOO_LATE}}</p>
<div class="actions">{{#AGAIN}}<form method="post" action="{{BASE}}welcome"><input type="hidden" name="csrf" value="{{CSRF}}"><input type="hidden" name="revision" value="{{REVISION}}"><button type="submit" name="intent" value="restart">重新报名</button></form>{{/AGAIN}}<a href="{{BASE}}payment">缴费和退款情况</a></div>{{/CANCELLED}}
{{#CLOSED}}<h2>填报已截止</h2>
<p>{{#NO_PHOTO}}截止前没有上传照片，这份报名无效，名额会让给他人。{{/NO_PHOTO}}{{#NOT_SUBMITTED}}截止前没有提交报考信息，这次考试不能再报名。{{/NOT_SUBMITTED}}{{#KEPT}}填写过的内容都还在，下次报名时可以接着用。{{/KEPT}}</p>{{/CLOSED}}
{{#NOT_OPEN}}<h2>填报还没有开始</h2>
<p><span class="whole">{{>OPENS}}</span> 开始，<span class="whole">{{>UNTIL}}</span> 截止。请先备好身份证件和一张白底正面照片。</p>
<div class="actions"><a class="button second" href="{{BASE}}guide">报名须知</a></div>{{/NOT_OPEN}}
</div>
{{>COUNTDOWN}}
</section>{{/NEXT}}
{{#NOTHING}}<section class="sheet"><h2>现在没有正在报名的考次</h2>
<p>下一次的时间确定后会在这里公布。</p></section>{{/NOTHING}}
{{#MINE}}<section class="sheet">
<h2>我的报考</h2>
<dl class="data">
{{#PERSON}}<div><dt>考生</dt><dd>{{NAME}}{{#MENDABLE}}<br><a class="target small" href="{{BASE}}profile">修改基本信息</a>{{/MENDABLE}}</dd></div>{{/PERSON}}
{{#SITE}}<div><dt>考点</dt><dd>{{NAME}}（{{CODE}}）<small>{{#REVIEWS}}本考点需要审核{{/REVIEWS}}{{#NO_REVIEW}}本考点不审核{{/NO_REVIEW}}</small></dd></div>{{/SITE}}
{{#CHOSEN}}<div><dt>科目</dt><dd>{{#CHOICE}}{{CODE}} {{NAME}}{{#CHOICE_separator}}<br>{{/CHOICE_separator}}{{/CHOICE}}</dd></div>
<div><dt>费用</dt><dd>{{SUM}} 元<small>{{#PAID}}已支付{{/PAID}}{{#UNPAID}}{{#REVIEWS}}通过审核后 {{PAY_HOURS}} 小时内支付{{/REVIEWS}}{{#NO_REVIEW}}提交后 {{PAY_HOURS}} 小时内支付{{/NO_REVIEW}}{{/UNPAID}}</small></dd></div>{{/CHOSEN}}
{{#SERIAL}}<div><dt>报名号</dt><dd><span class="whole">{{NUMBER}}</span></dd></div>{{/SERIAL}}
</dl>
{{#CANCELLABLE}}<p><a class="target" href="{{BASE}}welcome?ask=withdraw">取消报名</a></p>{{/CANCELLABLE}}
</section>{{/MINE}}
{{#CHOICE_OF_SITTING}}<section class="sheet">
<h2>其他开放的考次</h2>
<p class="hint">正在办理的是 {{NAME}}。换一个考次，不影响已办的手续。</p>
<ul class="plain">
{{#OTHER}}<li class="apart"><span>{{NAME}}（第 {{NUMBER}} 次）<small class="quiet">填报 {{>FROM}} – {{>TO}}</small></span><form method="post" action="{{BASE}}welcome"><input type="hidden" name="csrf" value="{{CSRF}}"><input type="hidden" name="sitting" value="{{ID}}"><button class="second brief" type="submit" name="intent" value="choose">办理这个考次</button></form></li>
{{/OTHER}}</ul>
</section>{{/CHOICE_OF_SITTING}}
{{#NOTICES}}<section class="sheet">
<h2>通知</h2>
{{>LIST}}
</section>{{/NOTICES}}
<section class="sheet" id="past">
<h2>历次报名</h2>
{{#HAS_PAST}}<table class="to-cards">
<thead><tr><th scope="col">考次</th><th scope="col">科目</th><th scope="col">考点</th><th scope="col">状态</th></tr></thead>
<tbody>
{{#PAST}}<tr><th scope="row">{{SITTING}}</th><td>{{#SUBJECT}}{{TEXT}}{{#SUBJECT_separator}}<br>{{/SUBJECT_separator}}{{/SUBJECT}}</td><td class="quiet">{{SITE}}</td><td class="state">{{>BADGE}}</td></tr>
{{/PAST}}</tbody>
</table>{{/HAS_PAST}}
{{#NO_PAST}}<p class="quiet">以前没有报过名。</p>{{/NO_PAST}}
</section>
{{/MAIN}}

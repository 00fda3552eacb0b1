{{%AUTOESCAPE context="HTML"}}
{{#TITLE}}考次设置{{/TITLE}}
{{#MAIN}}
{{! NEW, or KNOWN with NAME and a state: DRAFT, OPEN, CLOSED. The fields (web/sitting_form.h), PHOTO_LIMIT and SUBJECT repeated. READ_ONLY: who may look and not
    change. WARNING: an open one, saved once, is asked for again: CHANGES, ALL, STAGE repeated, LATER, SOONER, OVER, NEW_AGREEMENT; then the lower button is a SECOND one. MAY_OPEN, MAY_CLOSE with the
    numbers that they touch. SAVED, OPENED, SHUT: what was just done. }}
<p class="back"><a href="{{BASE}}admin-sittings">返回考次列表</a></p>
<div class="head"><h1>{{#NEW}}新建考次{{/NEW}}{{#KNOWN}}{{NAME}}（第 {{NUMBER}} 次）{{/KNOWN}}</h1>
{{#DRAFT}}<span class="badge">草稿</span><p>考生还看不到。</p>{{/DRAFT}}{{#OPEN}}<span class="badge done">已开放</span><p>考生看到的以这里为准，修改会留下记录。</p>{{/OPEN}}{{#CLOSED}}<span class="badge">已关闭</span><p>考生不能再办理。</p>{{/CLOSED}}</div>
{{>FAULT_SUMMARY}}
{{#SAVED}}<div class="banner done" role="status"><p>已保存。</p></div>{{/SAVED}}
{{#OPENED}}<div class="banner done" role="status"><p>已开放，考生现在可以看到。</p></div>{{/OPENED}}
{{#SHUT}}<div class="banner done" role="status"><p>已关闭。</p></div>{{/SHUT}}
{{#LINKS}}<div class="actions"><a class="button second" href="{{BASE}}admin-preview?id={{ID}}">按时刻预览</a><a class="button second" href="{{BASE}}admin-import-offerings?sitting={{ID}}">导入开考科目</a><a class="button second" href="{{BASE}}admin-sitting-versions?id={{ID}}">修改记录</a></div>{{/LINKS}}
<form id="form" tabindex="-1" method="post" action="{{BASE}}admin-sitting{{#KNOWN}}?id={{ID}}{{/KNOWN}}" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}"><input type="hidden" name="revision" value="{{REVISION}}">
{{#WARNING}}<input type="hidden" name="confirmed" value="{{NUMBERS}}">
<section class="sheet" id="warning" tabindex="-1" aria-labelledby="warning-title">
<h2 id="warning-title">还没有保存：这个考次已开放，请看过影响再确认</h2>
{{>CHANGES}}
<p>本考次共有 {{ALL}} 份报名。</p>
<ul class="plain counts">
{{#STAGE}}<li>{{>BADGE}} {{COUNT}} 人</li>
{{/STAGE}}</ul>
{{#LATER}}<p>{{COUNT}} 人的名额会保留得更久。</p>{{/LATER}}
{{#SOONER}}<p>{{COUNT}} 人的名额会更早到期。</p>{{/SOONER}}
{{#OVER}}<div class="banner fault"><p>其中 {{COUNT}} 人会马上到期，名额让给他人。</p></div>{{/OVER}}
{{#NO_HOLD}}<p>没有人的保留期限因此改变。</p>{{/NO_HOLD}}
{{#NEW_AGREEMENT}}<p>协议成为新的一版。已经同意旧版的不必再同意，系统记着各人同意的是哪一版。</p>{{/NEW_AGREEMENT}}
<p class="hint">已经报上的科目费用不变；科目数和照片要求只用于以后的提交。</p>
<div class="actions"><button type="submit" name="action" value="save" data-busy="正在保存">确认保存</button><a href="{{BASE}}admin-sitting?id={{ID}}">放弃修改</a></div>
</section>{{/WARNING}}
<section class="sheet">
<h2>考次</h2>
<div class="pair">
{{>SITTING_NUMBER}}
{{>SITTING_NAME}}
</div>
<div class="pair">
{{>EXAM_FROM}}
{{>EXAM_TO}}
</div>
</section>
<section class="sheet">
<h2>时间</h2>
<p class="hint">都是北京时间（Asia/Shanghai，UTC+8），从截止的那一分钟起不再受理。</p>
<div class="pair">
{{>FILL_IN_FROM}}
{{>FILL_IN_TO}}
</div>
<div class="pair">
{{>REVIEW_FROM}}
{{>REVIEW_TO}}
</div>
<div class="pair">
{{>PAYMENT_FROM}}
{{>PAYMENT_TO}}
</div>
<div class="pair">
{{>PAY_HOURS}}
{{>MAX_SUBJECTS}}
</div>
</section>
<section class="sheet" id="subjects">
<h2>开放科目与报考费</h2>
<p class="hint">各科按级别收费；个别科目不同的，在该科填写。考点开考时默认用这里的费用。</p>
<div class="fields-of-four">
{{>FEE_LEVEL_1}}
{{>FEE_LEVEL_2}}
{{>FEE_LEVEL_3}}
{{>FEE_LEVEL_4}}
</div>
<ul class="plain openings">
{{#SUBJECT}}<li>
{{#OPEN_FAULT}}<p class="fault" id="{{FIELD}}-fault">{{>SENTENCE}}</p>{{/OPEN_FAULT}}
{{#OWN_FEE_FAULT}}<p class="fault" id="{{FIELD}}-fault">{{>SENTENCE}}</p>{{/OWN_FEE_FAULT}}
<label class="tick" for="subject_{{CODE}}"><input type="checkbox" id="subject_{{CODE}}" name="subject_{{CODE}}" value="1"{{#CHECKED}} checked{{/CHECKED}}><span>{{CODE}} {{NAME}}<small class="quiet"> {{>LEVEL}} · {{MINUTES}} 分钟</small></span></label>
<div class="field"><label class="heard" for="fee_{{CODE}}">{{CODE}} {{NAME}}的报考费（元），选填</label><input class="short" id="fee_{{CODE}}" name="fee_{{CODE}}" type="text" value="{{FEE}}" inputmode="decimal" autocomplete="off"{{#INVALID}} aria-invalid="true" aria-describedby="fee_{{CODE}}-fault"{{/INVALID}}></div>
</li>
{{/SUBJECT}}</ul>
</section>
<section class="sheet">
<h2>报名协议与公告</h2>
{{>AGREEMENT}}
{{>ANNOUNCEMENT}}
</section>
<details class="sheet"{{#PHOTO_FAULTY}} open{{/PHOTO_FAULTY}}>
<summary><strong>照片要求</strong>　<span class="quiet">默认按全国规定</span></summary>
<div class="fields-of-four">
{{#PHOTO_LIMIT}}{{>CONTROL}}
{{/PHOTO_LIMIT}}</div>
</details>
{{#MAY_SAVE}}<div class="actions"><button type="submit" name="action" value="save"{{#SECOND}} class="second"{{/SECOND}} data-busy="正在保存">{{#NEW}}保存草稿{{/NEW}}{{#KNOWN}}保存{{/KNOWN}}</button><a href="{{BASE}}admin-sittings">返回考次列表</a></div>{{/MAY_SAVE}}
</form>
{{#MAY_OPEN}}<section class="sheet">
<h2>开放</h2>
<p>{{SITES}} 个考点开考，共 {{PLACES}} 个名额。开放后，考生马上能在首页看到；填报 <span class="whole">{{>BEGINS}}</span> 开始。</p>
<form method="post" action="{{BASE}}admin-sitting?id={{ID}}" data-confirm="open-first">
<input type="hidden" name="csrf" value="{{CSRF}}"><input type="hidden" name="revision" value="{{REVISION}}"><input type="hidden" name="action" value="open">
<div class="actions"><button class="second" type="submit" data-busy="正在开放">开放这个考次</button></div>
</form>
<dialog id="open-first" aria-labelledby="open-title"><h2 id="open-title">要开放这个考次吗</h2><p>考生马上能看到。以后的修改都会留下记录。</p><form method="dialog" class="actions"><button class="second" type="submit" value="no">取消</button><button type="submit" value="ok" autofocus>确定</button></form></dialog>
</section>{{/MAY_OPEN}}
{{#MAY_CLOSE}}<section class="sheet">
<h2>关闭</h2>
<p>关闭后首页不再显示，考生不能再办理这个考次。{{#UNFINISHED}}<strong>现在还有 {{COUNT}} 人占着名额没有支付，</strong>他们将不能继续，到期后名额释放。{{/UNFINISHED}}{{#FINISHED}}现在没有人还在办理。{{/FINISHED}}</p>
<form method="post" action="{{BASE}}admin-sitting?id={{ID}}" data-confirm="close-first">
<input type="hidden" name="csrf" value="{{CSRF}}"><input type="hidden" name="revision" value="{{REVISION}}"><input type="hidden" name="action" value="close">
<noscript><div class="field">{{#SURE_FAULT}}<p class="fault" id="sure-fault">{{>SENTENCE}}</p>{{/SURE_FAULT}}<label class="tick" for="sure"><input type="checkbox" id="sure" name="sure" value="yes"><span>确定关闭{{#UNFINISHED}}，{{COUNT}} 人将不能继续{{/UNFINISHED}}</span></label></div></noscript>
<div class="actions"><button class="danger" type="submit" data-busy="正在关闭">关闭这个考次</button></div>
</form>
<dialog id="close-first" aria-labelledby="close-title"><h2 id="close-title">要关闭这个考次吗</h2><p>{{#UNFINISHED}}{{COUNT}} 人还没有支付，他们将不能继续。{{/UNFINISHED}}以后可以重新开放。</p><form method="dialog" class="actions"><button class="second" type="submit" value="no" autofocus>不关闭</button><button class="danger" type="submit" value="ok">关闭</button></form></dialog>
</section>{{/MAY_CLOSE}}
{{/MAIN}}

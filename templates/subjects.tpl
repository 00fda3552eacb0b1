{{%AUTOESCAPE context="HTML"}}
{{#TITLE}}选择报考科目{{/TITLE}}
{{#MAIN}}
{{! SUBMIT, or AMEND where it was submitted before. CHOOSE_SITE: SITE repeated (or NO_SITE), found by WORDS. OFFER: one site, GROUP
    repeated (one level and its minutes) with OFFERING repeated: one of FULL, HELD (by the visitor), FEW, ENOUGH (with LEFT places). CHOSEN and SUM: as last counted
    by the server. A site is OPEN with FREE places or SITE_FULL, and REVIEWS or NO_REVIEW. }}
{{>STEPS}}
<div class="head"><h1>{{#SUBMIT}}选择报考科目{{/SUBMIT}}{{#AMEND}}修改报考信息{{/AMEND}}</h1><p>先选考点，再选该考点开考的科目。<span class="whole">最多 {{MOST}} 科，</span>都在同一考点考试。</p></div>
{{>FAULT_SUMMARY}}
{{#CHOOSE_SITE}}
<form class="sheet" method="get" action="{{BASE}}subjects">
<input type="hidden" name="choose" value="site">
<h2>考点</h2>
<div class="field">
<label for="q">查找考点</label>
<p class="hint" id="q-hint">名称、代码、区县或地址中的几个字</p>
<div class="with-button"><input type="search" id="q" name="q" value="{{WORDS}}" maxlength="40" autocomplete="off" aria-describedby="q-hint"><button class="second" type="submit">查找</button></div>
</div>
<p class="quiet" id="no-site" role="status">{{#NO_SITE}}没有找到这样的考点。请换几个字再找，或<a href="{{BASE}}subjects?choose=site">看全部考点</a>。{{/NO_SITE}}</p>
</form>
{{#SITES}}<form method="get" action="{{BASE}}subjects">
{{#SITE_FAULT}}<p class="fault">{{>SENTENCE}}</p>{{/SITE_FAULT}}
<fieldset class="cards" id="site" tabindex="-1"><legend>选一个考点</legend>
{{#SITE}}<label class="card"><input type="radio" name="site" value="{{SITE_CODE}}" required{{#CHECKED}} checked{{/CHECKED}}><span><strong>{{SITE_NAME}}</strong><small>{{SITE_CODE}} · {{DISTRICT}}{{ADDRESS}}</small>{{#WAY}}<small>{{DIRECTIONS}}</small>{{/WAY}}<small>{{#REVIEWS}}审核信息后支付{{/REVIEWS}}{{#NO_REVIEW}}不审核，上传照片后直接支付{{/NO_REVIEW}} · <span class="whole">{{#SITE_FULL}}名额已满{{/SITE_FULL}}{{#OPEN}}剩余名额 {{FREE}}{{/OPEN}}</span></small></span></label>
{{/SITE}}</fieldset>
<div class="actions"><button type="submit">选这个考点</button></div>
</form>{{/SITES}}
{{/CHOOSE_SITE}}
{{#OFFER}}
<form id="form" method="post" action="{{BASE}}subjects" tabindex="-1" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}">
<input type="hidden" name="revision" value="{{REVISION}}">
<input type="hidden" name="site" value="{{SITE_CODE}}">
<div class="list-and-sum"><div class="stack">
<section class="sheet" id="site" tabindex="-1" aria-labelledby="site-title">
<div class="apart"><h2 id="site-title">考点</h2><a class="button second brief" href="{{BASE}}subjects?choose=site">换一个考点</a></div>
{{#SITE_FAULT}}<p class="fault">{{>SENTENCE}}</p>{{/SITE_FAULT}}
<div><p><strong>{{SITE_NAME}}</strong> <span class="quiet whole">{{SITE_CODE}}</span></p>
{{#WAY}}<p class="small quiet">{{DIRECTIONS}}</p>{{/WAY}}<p class="small quiet">{{DISTRICT}}{{ADDRESS}} · {{#REVIEWS}}本考点审核信息{{/REVIEWS}}{{#NO_REVIEW}}本考点不审核，上传照片后直接支付{{/NO_REVIEW}} · {{#SITE_FULL}}名额已满{{/SITE_FULL}}{{#OPEN}}<span class="whole">剩余名额 {{FREE}}</span>{{/OPEN}}</p></div>
</section>
{{#ID_NUMBER_FAULT}}<p class="banner fault" id="id_number" tabindex="-1"><span>{{>SENTENCE}}。<a href="{{BASE}}profile">修改基本信息</a></span></p>{{/ID_NUMBER_FAULT}}
<section class="sheet offerings" id="subject" tabindex="-1" aria-labelledby="offerings-title" data-limit="{{LIMIT}}">
<h2 id="offerings-title">开考科目</h2>
{{#SUBJECT_FAULT}}<p class="fault">{{>SENTENCE}}</p>{{/SUBJECT_FAULT}}
<p class="fault" id="too-many" role="alert" hidden></p>
{{#GROUP}}<fieldset><legend><span>{{#LEVEL_1}}一级{{/LEVEL_1}}{{#LEVEL_2}}二级{{/LEVEL_2}}{{#LEVEL_3}}三级{{/LEVEL_3}}{{#LEVEL_4}}四级{{/LEVEL_4}} · {{MINUTES}} 分钟</span>{{#FRESH}}<span>余额 {{CLOCK}} 更新</span>{{/FRESH}}</legend>
{{#OFFERING}}<label class="offering{{#FULL}} full{{/FULL}}"><input type="checkbox" name="subject" value="{{KEY}}" data-fen="{{FEN}}"{{#CHECKED}} checked{{/CHECKED}}{{#FULL}} disabled{{/FULL}}><span><strong>{{CODE}} {{NAME}}</strong>{{#FULL}}<small>{{#SITE_FULL}}本考点的名额已报满{{/SITE_FULL}}{{#OPEN}}{{CAPACITY}} 个名额已报满{{/OPEN}}，有人退出时会重新开放</small>{{/FULL}}{{#NEEDS}}<small>领取证书需先有三级“{{NEEDED}}”</small>{{/NEEDS}}</span><span class="fee"><span class="whole">{{FEE}} 元</span>{{#FULL}}<small><span class="badge full">已满</span></small>{{/FULL}}{{#HELD}}<small>已为您占住</small>{{/HELD}}{{#FEW}}<small class="few">仅余 {{LEFT}}</small>{{/FEW}}{{#ENOUGH}}<small>余 {{LEFT}}</small>{{/ENOUGH}}</span></label>
{{/OFFERING}}</fieldset>
{{/GROUP}}</section>
</div>
<section class="sheet sum" aria-labelledby="sum-title">
<h2 id="sum-title" aria-live="polite">已选 {{COUNT}} 科</h2>
<dl class="sums">{{#CHOSEN}}<div><dt>{{CODE}} {{NAME}}</dt><dd>{{FEE}} 元</dd></div>
{{/CHOSEN}}<div class="total"><dt>合计</dt><dd><span id="total">{{SUM}}</span> 元</dd></div></dl>
<button class="second wide" id="recount" type="submit" name="act" value="sum">更新合计</button>
<div class="field">
{{#DECLARATION_FAULT}}<p class="fault" id="declaration-fault">{{>SENTENCE}}</p>{{/DECLARATION_FAULT}}
<label class="tick"><input type="checkbox" id="declaration" name="declaration" value="yes"{{#DECLARED}} checked{{/DECLARED}}{{#DECLARATION_FAULT}} aria-invalid="true" aria-describedby="declaration-fault"{{/DECLARATION_FAULT}}><span>我保证以上信息是真实和准确的</span></label>
</div>
<button class="wide" type="submit" name="act" value="submit" data-busy="正在提交">{{#SUBMIT}}提交报考信息{{/SUBMIT}}{{#AMEND}}修改报考信息{{/AMEND}}</button>
<p class="hint">{{#SUBMIT}}提交后为您占住名额。{{#REVIEWS}}申请审核前仍可修改。{{/REVIEWS}}{{#NO_REVIEW}}支付前仍可修改。{{/NO_REVIEW}}{{/SUBMIT}}{{#AMEND}}换下的科目会让出名额，新选的科目同时占住；有一科已满，就都不变。截止时间不会延后。{{/AMEND}}</p>
</section>
</div>
</form>
{{/OFFER}}
{{/MAIN}}

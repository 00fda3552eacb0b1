{{%AUTOESCAPE context="HTML"}}
{{#TITLE}}停考退费{{/TITLE}}
{{#MAIN}}
{{! LISTED with RUN repeated (ADDRESS, NAME of the sitting, AT_SITE or EVERYWHERE, OF_SUBJECT, WORDS, BY, WHEN; WAITING, APPROVED or DROPPED), or EMPTY. CHOOSE: what to give back for. }}
<p class="back"><a href="{{BASE}}admin-money">返回对账</a></p>
<div class="head"><h1>停考退费</h1><p>考试、考点或某一科取消，把已收的报名费全部退还。一人提出，另一人批准，系统逐笔退款。</p></div>
{{#CHOOSE}}<section class="sheet" aria-labelledby="choose">
<h2 id="choose">退哪些</h2>
<form class="filters" method="get" action="{{BASE}}admin-refund-preview">
<div class="field"><label for="sitting">考次</label><select id="sitting" name="sitting">{{#SITTING}}<option value="{{ID}}">{{NAME}}</option>{{/SITTING}}</select></div>
<div class="field"><label for="id">考点</label><select id="id" name="id">{{#SITE}}<option value="{{ID}}">{{CODE}} {{NAME}}</option>{{/SITE}}{{#ALL_SITES}}<option value="">全部考点</option>{{/ALL_SITES}}</select></div>
<div class="field"><label for="subject">科目</label><select id="subject" name="subject"><option value="">全部科目</option>{{#SUBJECT}}<option value="{{CODE}}">{{CODE}} {{NAME}}</option>{{/SUBJECT}}</select></div>
<button type="submit">预览金额</button>
</form>
<p class="hint">预览不会退款。</p>
</section>{{/CHOOSE}}
{{#EMPTY}}<p class="quiet">还没有办理过停考退费。</p>{{/EMPTY}}
{{#LISTED}}<section class="sheet" aria-labelledby="runs">
<h2 id="runs">办理过的</h2>
<table class="to-cards fees">
<thead><tr><th scope="col">范围和原因</th><th scope="col">状态</th><th scope="col" class="num">提出</th></tr></thead>
<tbody>
{{#RUN}}<tr><th scope="row"><a href="{{BASE}}{{ADDRESS}}">{{NAME}}，{{#AT_SITE}}{{NAME}}{{/AT_SITE}}{{#EVERYWHERE}}全部考点{{/EVERYWHERE}}{{#OF_SUBJECT}}，{{NAME}}{{/OF_SUBJECT}}</a><br><small class="quiet">{{WORDS}}</small></th><td class="state">{{#WAITING}}<span class="badge wait">待批准</span>{{/WAITING}}{{#APPROVED}}<span class="badge live">已批准</span>{{/APPROVED}}{{#DROPPED}}<span class="badge">已撤销</span>{{/DROPPED}}</td><td class="num">{{BY}}<br><small class="quiet">{{>WHEN}}</small></td></tr>
{{/RUN}}</tbody>
</table>
</section>{{/LISTED}}
{{/MAIN}}

{{%AUTOESCAPE context="HTML"}}
{{#TITLE}}考点设置{{/TITLE}}
{{#MAIN}}
{{! One site: KNOWN with its ID, REVIEWS or NO_REVIEW, PEOPLE; or NEW. The fields are part/field.tpl. SITTING repeated: those in which it may open subjects.
    MAY_SAVE; SAVED. }}
<p class="back"><a href="{{BASE}}admin-sites">返回考点列表</a></p>
<div class="head"><h1>{{#NEW}}新建考点{{/NEW}}{{NAME}}</h1>{{#KNOWN}}<p><span class="whole">{{CODE}}</span></p>{{/KNOWN}}</div>
{{>FAULT_SUMMARY}}
{{#SAVED}}<div class="banner done" role="status"><p>已保存。</p></div>{{/SAVED}}
{{#KNOWN}}<section class="sheet">
<h2>办理</h2>
<ul class="plain">
<li class="apart"><span>{{#REVIEWS}}<span class="badge live">审核</span> 考生申请后由本考点审核，通过才能支付{{/REVIEWS}}{{#NO_REVIEW}}<span class="badge">不审核</span> 考生提交并上传照片后直接支付{{/NO_REVIEW}}</span><a href="{{BASE}}admin-site-review?id={{ID}}">{{#REVIEWS}}改为不审核{{/REVIEWS}}{{#NO_REVIEW}}改为审核{{/NO_REVIEW}}</a></li>
<li class="apart"><span>学籍库：{{PEOPLE}} 人</span><a href="{{BASE}}admin-import-roster?id={{ID}}">导入学籍库</a></li>
<li class="apart"><span>本考点的通知</span><a href="{{BASE}}admin-notices?id={{ID}}">编辑通知</a></li>
</ul>
</section>{{/KNOWN}}
{{#SITTING}}<section class="sheet entry"><h2>{{NAME}}（第 {{NUMBER}} 次）</h2><a href="{{BASE}}admin-offerings?id={{ID}}&amp;sitting={{SITTING_ID}}">开考科目与名额</a></section>
{{/SITTING}}
<form id="form" tabindex="-1" method="post" action="{{BASE}}admin-site{{#KNOWN}}?id={{ID}}{{/KNOWN}}" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}"><input type="hidden" name="revision" value="{{REVISION}}">
<section class="sheet">
<h2>基本情况</h2>
{{>SITE_CODE}}
<div class="pair">
{{>SITE_NAME}}
{{>SITE_LIMIT}}
</div>
<div class="pair">
{{>PROVINCE}}
{{>DISTRICT}}
</div>
{{>SITE_ADDRESS}}
{{>DIRECTIONS}}
{{>CONTACT}}
{{>COUNTER}}
{{#NEW}}<fieldset class="field"><legend>是否审核</legend>
<label class="tick"><input type="radio" name="reviews" value="yes"{{#REVIEWS}} checked{{/REVIEWS}}><span>审核：考生申请后由考点审核，通过才能支付</span></label>
<label class="tick"><input type="radio" name="reviews" value="no"{{#NO_REVIEW}} checked{{/NO_REVIEW}}><span>不审核：提交并上传照片后直接支付</span></label>
</fieldset>{{/NEW}}
</section>
{{#NEW}}<div class="actions"><button type="submit" name="action" value="make" data-busy="正在保存">建立考点</button><a href="{{BASE}}admin-sites">返回考点列表</a></div>{{/NEW}}
{{#MAY_SAVE}}<div class="actions"><button type="submit" name="action" value="save" data-busy="正在保存">保存</button><a href="{{BASE}}admin-sites">返回考点列表</a></div>{{/MAY_SAVE}}
</form>
{{/MAIN}}

{{%AUTOESCAPE context="HTML"}}
{{#TITLE}}审核{{/TITLE}}
{{#MAIN}}
{{! Who waits: COUNT of all that the filter shows, LIST of this page. SITE, SUBJECT, CLASS, FINDING repeated: what there is to filter by (VALUE, WORDS,
    CHOSEN). START: this person reviews; TOGETHER: NUMBER may be approved by their photos. EMPTY, NOTHING_FOUND, NO_MORE (the page was emptied). }}
<div class="head"><div class="apart"><h1>待审核 {{COUNT}} 人</h1>{{#PHRASES}}<a class="target" href="{{BASE}}admin-phrases">编辑不通过的常用原因</a>{{/PHRASES}}</div></div>
{{#SEND_BACK}}<div class="banner done" role="status"><p><span class="whole">{{NUMBER}}</span> 已退回修改，考生会看到原因。</p></div>{{/SEND_BACK}}
<form class="filters" method="get" action="{{BASE}}admin-queue" aria-label="筛选">
<div class="field"><label for="site">考点</label><select id="site" name="site"><option value="">全部</option>{{#SITE}}<option value="{{VALUE}}"{{#CHOSEN}} selected{{/CHOSEN}}>{{WORDS}}</option>{{/SITE}}</select></div>
<div class="field"><label for="subject">科目</label><select id="subject" name="subject"><option value="">全部</option>{{#SUBJECT}}<option value="{{VALUE}}"{{#CHOSEN}} selected{{/CHOSEN}}>{{WORDS}}</option>{{/SUBJECT}}</select></div>
<div class="field"><label for="class_name">班级</label><select id="class_name" name="class_name"><option value="">全部</option>{{#CLASS}}<option value="{{VALUE}}"{{#CHOSEN}} selected{{/CHOSEN}}>{{WORDS}}</option>{{/CLASS}}</select></div>
<div class="field"><label for="finding">照片检查</label><select id="finding" name="finding"><option value="">全部</option><option value="none"{{#NONE}} selected{{/NONE}}>没有发现</option><option value="any"{{#ANY}} selected{{/ANY}}>有发现</option>{{#FINDING}}<option value="{{VALUE}}"{{#CHOSEN}} selected{{/CHOSEN}}>{{>WORDS}}</option>{{/FINDING}}</select></div>
<button type="submit" class="second">筛选</button>{{#FILTERED}}<a class="target" href="{{BASE}}admin-queue">取消筛选</a>{{/FILTERED}}
</form>
<form id="opening" class="actions" method="post" action="{{BASE}}admin-queue"><input type="hidden" name="csrf" value="{{CSRF}}">{{>FILTER}}
{{#START}}<button type="submit" name="action" value="start" data-busy="正在打开">开始审核</button>{{#TOGETHER}}<a class="button second" href="{{ADDRESS}}">看照片一起通过（{{NUMBER}} 人）</a>{{/TOGETHER}}{{/START}}
</form>
{{#EMPTY}}<p class="quiet">没有等待审核的报名。考生申请审核后会出现在这里。</p>{{/EMPTY}}
{{#NOTHING_FOUND}}<p class="quiet">没有符合筛选的报名。<a href="{{BASE}}admin-queue">看全部待审核</a></p>{{/NOTHING_FOUND}}
{{#NO_MORE}}<p class="quiet">后面的都已办理，请回到最前。</p>{{/NO_MORE}}
{{>LIST}}
<div class="actions">{{#FIRST_PAGE}}<a class="button second" href="{{ADDRESS}}">回到最前</a>{{/FIRST_PAGE}}{{#NEXT_PAGE}}<a class="button second" href="{{ADDRESS}}">下一页</a>{{/NEXT_PAGE}}</div>
{{/MAIN}}

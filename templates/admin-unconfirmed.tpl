{{%AUTOESCAPE context="HTML"}}
{{#TITLE}}未现场确认{{/TITLE}}
{{#MAIN}}
{{! Who has paid at the site and not come: ALL of them. SITE_CHOICE; SITTINGS with SITTING repeated, or ONE_SITTING; SUBJECT repeated with COUNT: what to filter by. LISTED with
    PERSON repeated, or EMPTY, or NO_SITTING. MORE: the list is longer than the page. PRINT: the address of the paper. }}
<p class="back"><a href="{{BASE}}admin-counter?list=paid">返回收费与现场确认</a></p>
<div class="head"><h1>未现场确认 {{ALL}} 人</h1><p>已支付，还没有到考点确认的考生。</p></div>
<form class="filters" method="get" action="{{BASE}}admin-unconfirmed" aria-label="筛选">
{{>SITE_CHOICE}}
{{#SITTINGS}}<div class="field"><label for="sitting">考次</label><select id="sitting" name="sitting">{{#SITTING}}<option value="{{ID}}"{{#CHOSEN}} selected{{/CHOSEN}}>{{NAME}}</option>{{/SITTING}}</select></div>{{/SITTINGS}}{{#ONE_SITTING}}<input type="hidden" name="sitting" value="{{ID}}">{{/ONE_SITTING}}
<div class="field"><label for="subject">科目</label><select id="subject" name="subject"><option value="">全部</option>{{#SUBJECT}}<option value="{{CODE}}"{{#CHOSEN}} selected{{/CHOSEN}}>{{CODE}} {{NAME}}（{{COUNT}} 人）</option>{{/SUBJECT}}</select></div>
<button type="submit" class="second">筛选</button>
</form>
{{#NO_SITTING}}<p class="quiet">现在没有开放的考次。</p>{{/NO_SITTING}}
{{#EMPTY}}<p class="quiet">没有未确认的考生。已支付的报名会出现在这里，确认以后离开名单。</p>{{/EMPTY}}
{{#LISTED}}<div class="actions"><a class="button" href="{{BASE}}{{PRINT}}" target="_blank"><span class="icon print" aria-hidden="true"></span>打印名单（PDF）</a></div>
<section class="sheet" aria-label="名单">
<table class="to-cards pairs">
<thead><tr><th scope="col">姓名</th><th scope="col">报名号</th><th scope="col">证件号码</th><th scope="col">联系电话</th><th scope="col">班级</th><th scope="col">科目</th></tr></thead>
<tbody>
{{#PERSON}}<tr><th scope="row"><a class="target" href="{{BASE}}admin-registration?id={{ID}}&amp;list=paid">{{NAME}}</a></th><td data-k="报名号"><span class="whole">{{NUMBER}}</span></td><td data-k="证件号码"><span class="whole">{{ID_NUMBER}}</span></td><td data-k="联系电话"><span class="whole">{{PHONE}}</span></td><td data-k="班级">{{CLASS_NAME}}</td><td data-k="科目">{{SUBJECTS}}</td></tr>
{{/PERSON}}</tbody>
</table>
</section>{{/LISTED}}
{{#MORE}}<p class="quiet">这里列出前 50 人，打印的名单是全部。</p>{{/MORE}}
{{/MAIN}}

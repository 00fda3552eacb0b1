{{%AUTOESCAPE context="HTML"}}
{{#TITLE}}看照片一起通过{{/TITLE}}
{{#MAIN}}
{{! The contact sheet: COUNT of all that may be approved so; SHEET (FROM, AFTER: not the first) with ONE repeated: TICKED, ID, REVISION, NAME, SERIAL, SITE. DONE with NUMBER, MOVED with ONE
    (NUMBER, NAME): what the sheet before has come to. Script: admin-batch.mjs counts what is ticked. }}
<p class="back"><a href="{{QUEUE}}">返回待审核</a></p>
<div class="head"><h1 id="form" tabindex="-1">看照片一起通过，共 {{COUNT}} 人</h1><p>这里只有照片检查没有发现、与学籍库没有不一致、第一次申请的报名。逐张看过，取消不放心的，再一起通过。</p></div>
{{>FAULT_SUMMARY}}
{{#DONE}}<div class="banner done" role="status"><p>{{NUMBER}} 人已通过，等待考生支付。</p></div>{{/DONE}}
{{#MOVED}}<div class="banner wait" role="status"><div><p>下面几位刚才有了变化，没有办理：</p>{{#ONE}}<p><span class="whole">{{NUMBER}}</span> {{NAME}}</p>{{/ONE}}</div></div>{{/MOVED}}
{{#EMPTY}}<p class="quiet">没有可以一起通过的了。其余的请<a href="{{QUEUE}}">逐个审核</a>。</p>{{/EMPTY}}
{{#SHEET}}<form id="sheet" method="post" action="{{BASE}}admin-batch{{#FROM}}?after={{AFTER}}{{/FROM}}">
<input type="hidden" name="csrf" value="{{CSRF}}">{{>FILTER}}
<fieldset class="contact-sheet"><legend class="heard">照片</legend>
{{#ONE}}<div class="contact"><label for="one-{{ID}}"><img src="{{BASE}}admin-portrait?id={{ID}}" alt="" width="390" height="567"><span class="tick"><input type="checkbox" id="one-{{ID}}" name="one" value="{{ID}}-{{REVISION}}"{{#TICKED}} checked{{/TICKED}}><span><strong>{{NAME}}</strong><small>{{SERIAL}}<span class="of-site"> · {{SITE}}</span></small></span></span></label><a class="target" href="{{BASE}}admin-desk?id={{ID}}" aria-label="打开 {{NAME}}">打开</a></div>
{{/ONE}}</fieldset>
<div class="deciding"><button type="submit" name="action" value="approve" data-busy="正在办理" data-words="通过这 0 人" data-none="没有选取的人">通过这 {{NUMBER}} 人</button></div>
</form>{{/SHEET}}
{{#NEXT_PAGE}}<p><a class="button second" href="{{ADDRESS}}">先看后面的 24 人</a></p>{{/NEXT_PAGE}}
{{/MAIN}}

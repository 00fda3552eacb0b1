{{%AUTOESCAPE context="HTML"}}
{{#TITLE}}导出前检查{{/TITLE}}
{{#MAIN}}
{{! SITTING, SITE with NAME: what was checked; PEOPLE how many. NOBODY, CLEAN, or SOME with FOUND and KIND repeated (WORDS, NUMBER). LIST: ONE
    repeated (ID, PERSON, SERIAL, CODE, FINDING repeated with WORDS); MORE: the list is longer than the page. KEPT: the same in hidden fields. }}
<div class="head"><h1>导出前检查</h1><p>{{SITTING}}{{#SITE}} · {{NAME}}{{/SITE}} · 已支付 {{PEOPLE}} 人</p></div>
{{#NOBODY}}<p class="quiet">还没有人支付，没有可以检查的。</p>{{/NOBODY}}
{{#CLEAN}}<div class="banner done"><p>{{PEOPLE}} 人全部合格：照片都在，姓名和地址不超长，证件类型都有全国代码。</p></div>{{/CLEAN}}
{{#SOME}}<section class="sheet">
<h2>{{FOUND}} 人需要核对</h2>
<dl class="sums">{{#KIND}}<div><dt>{{>WORDS}}</dt><dd>{{NUMBER}} 人</dd></div>{{/KIND}}</dl>
</section>
<section class="sheet">
<h2>名单</h2>
{{#MORE}}<p class="hint">只列出前 200 人，其余在照片 ZIP 的检查报告里。</p>{{/MORE}}
<table class="to-cards">
<thead><tr><th scope="col">姓名</th><th scope="col">考点</th><th scope="col">流水号</th><th scope="col">需要核对</th></tr></thead>
<tbody>
{{#LIST}}{{#ONE}}<tr><th scope="row"><a class="target" href="{{BASE}}admin-registration?id={{ID}}">{{PERSON}}</a></th><td data-k="考点">{{CODE}}</td><td data-k="流水号">{{SERIAL}}</td><td data-k="需要核对"><ul class="plain">{{#FINDING}}<li>{{>WORDS}}</li>{{/FINDING}}</ul></td></tr>
{{/ONE}}{{/LIST}}</tbody>
</table>
</section>{{/SOME}}
<form method="get" action="{{BASE}}admin-export">{{>KEPT}}<button type="submit" class="second">返回导出</button></form>
{{/MAIN}}

{{%AUTOESCAPE context="HTML"}}
{{#TITLE}}考点{{/TITLE}}
{{#MAIN}}
{{! One's sites: COUNT, SITE repeated with REVIEWS or NO_REVIEW and PEOPLE (in its roster); EMPTY; MAY_MAKE, MAY_IMPORT. }}
<div class="apart"><div class="head"><h1>考点</h1><p>共 {{COUNT}} 个</p></div>{{#MAY_MAKE}}<a class="button" href="{{BASE}}admin-site">新建考点</a>{{/MAY_MAKE}}</div>
{{#EMPTY}}<p class="quiet">还没有考点。可以逐个新建，也可以用表格一次导入。</p>{{/EMPTY}}
{{#LISTED}}<section class="sheet">
<table class="to-cards">
<thead><tr><th scope="col">考点</th><th scope="col">审核</th><th scope="col">省份、区县</th><th scope="col" class="num">学籍库</th></tr></thead>
<tbody>
{{#SITE}}<tr><th scope="row"><a href="{{BASE}}admin-site?id={{ID}}">{{CODE}} {{NAME}}</a></th><td class="state">{{#REVIEWS}}<span class="badge live">审核</span>{{/REVIEWS}}{{#NO_REVIEW}}<span class="badge">不审核</span>{{/NO_REVIEW}}</td><td>{{PROVINCE}} {{DISTRICT}}</td><td class="num" data-k="学籍库">{{PEOPLE}} 人</td></tr>
{{/SITE}}</tbody>
</table>
</section>{{/LISTED}}
{{#MAY_IMPORT}}<section class="sheet">
<h2>用表格导入</h2>
<p>{{#MAY_MAKE}}<a class="target" href="{{BASE}}admin-import-sites">导入考点</a>　{{/MAY_MAKE}}<a class="target" href="{{BASE}}admin-import-offerings">导入开考科目</a></p>
</section>{{/MAY_IMPORT}}
{{/MAIN}}

{{%AUTOESCAPE context="HTML"}}
{{#TITLE}}考次{{/TITLE}}
{{#MAIN}}
{{! All sittings: COUNT, SITTING repeated with its state DRAFT, OPEN or CLOSED; EMPTY; MAY_MAKE. }}
<div class="apart"><div class="head"><h1>考次</h1><p>共 {{COUNT}} 个</p></div>{{#MAY_MAKE}}<a class="button" href="{{BASE}}admin-sitting">新建考次</a>{{/MAY_MAKE}}</div>
{{#EMPTY}}<p class="quiet">还没有考次。新建一个草稿，填好时间、科目和协议，再导入考点和开考科目。</p>{{/EMPTY}}
{{#LISTED}}<section class="sheet">
<table class="to-cards">
<thead><tr><th scope="col">考次</th><th scope="col">状态</th><th scope="col">填报</th><th scope="col">支付截止</th><th scope="col" class="num">考点</th><th scope="col" class="num">报名</th></tr></thead>
<tbody>
{{#SITTING}}<tr><th scope="row"><a href="{{BASE}}admin-sitting?id={{ID}}">{{NAME}}（第 {{NUMBER}} 次）</a></th><td class="state">{{#DRAFT}}<span class="badge">草稿</span>{{/DRAFT}}{{#OPEN}}<span class="badge done">已开放</span>{{/OPEN}}{{#CLOSED}}<span class="badge">已关闭</span>{{/CLOSED}}</td><td data-k="填报">{{>FROM}} – {{>TO}}</td><td data-k="支付截止">{{>PAID_BY}}</td><td class="num" data-k="考点">{{SITES}}</td><td class="num" data-k="报名">{{REGISTRATIONS}}</td></tr>
{{/SITTING}}</tbody>
</table>
</section>{{/LISTED}}
{{#MAY_MAKE}}<section class="sheet">
<h2>通知与考点</h2>
<p><a class="target" href="{{BASE}}admin-notices">全部考点的通知</a>　<a class="target" href="{{BASE}}admin-import-sites">导入考点</a></p>
</section>{{/MAY_MAKE}}
{{/MAIN}}

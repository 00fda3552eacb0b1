{{%AUTOESCAPE context="HTML"}}
{{#TITLE}}统计{{/TITLE}}
{{#MAIN}}
{{! SCOPE: what it is of. NO_SITTING, NO_SITE: nothing to count. TOLD: the counts, of NOW; SITTING, NUMBER. DAYS with PEOPLE_COUNT or
    CHOICES_COUNT and DAY repeated (DATE, NUMBER); SUBJECTS with NUMBER and SUBJECT repeated, with PLACES where they are a site's. }}
<div class="head"><h1>报名统计</h1>{{#TOLD}}<p>截至 {{>NOW}} · <span class="whole">{{SITTING}}（第 {{NUMBER}} 次）</span></p>{{/TOLD}}</div>
{{#NO_SITTING}}<p class="quiet">还没有考次。建立考次并开放报名以后，这里按环节、科目、考点和日期统计。</p>{{/NO_SITTING}}
{{#NO_SITE}}<p class="quiet">您所在的考点没有参加这个考次。</p>{{/NO_SITE}}
{{#TOLD}}<form class="filters" method="get" action="{{BASE}}admin-statistics" aria-label="筛选">
{{>SCOPE}}
<button type="submit" class="second">筛选</button>
</form>
{{>TOTALS}}
<div class="two">
{{>STAGES}}
{{#DAYS}}<link rel="stylesheet" href="{{FILES}}vendor/uPlot.min.css">
<section class="sheet" id="days">
<h2>每日提交</h2>
<div class="chart" hidden></div>
<details open><summary>按日列表</summary>
<table>
<thead><tr><th scope="col">日期</th><th scope="col" class="num">{{#PEOPLE_COUNT}}报名人数{{/PEOPLE_COUNT}}{{#CHOICES_COUNT}}报考科次{{/CHOICES_COUNT}}</th></tr></thead>
<tbody>
{{#DAY}}<tr><th scope="row"><time datetime="{{DATE}}">{{DATE}}</time></th><td class="num">{{NUMBER}}</td></tr>
{{/DAY}}</tbody>
</table>
</details>
</section>{{/DAYS}}
</div>
{{>LEVELS}}
{{#SUBJECTS}}<section class="sheet">
<div class="apart"><h2>各科目</h2><p class="hint">共 {{NUMBER}} 科，按已占名额排列</p></div>
<table class="to-cards figures">
<thead><tr><th scope="col">科目</th><th scope="col">级别</th><th scope="col" class="num">已占</th><th scope="col" class="num">已支付</th>{{#PLACES}}<th scope="col" class="num">名额</th><th scope="col" class="num">余额</th>{{/PLACES}}</tr></thead>
<tbody>
{{#SUBJECT}}<tr><th scope="row">{{CODE}} {{NAME}}</th><td class="state">{{>LEVEL}}</td><td class="num" data-k="已占">{{CHOICES}}</td><td class="num" data-k="已支付">{{PAID}}</td>{{>PLACES}}</tr>
{{/SUBJECT}}</tbody>
</table>
</section>{{/SUBJECTS}}
{{>SITES}}
{{>CLASSES}}
{{>SITTINGS}}{{/TOLD}}
{{/MAIN}}

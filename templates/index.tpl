{{%AUTOESCAPE context="HTML"}}
{{#TITLE}}首页{{/TITLE}}
{{#MAIN}}
{{! OPEN (a sitting takes registrations), COMING (the next one is known), CLOSED (review and payment go on) or NONE, with NAME 2026年3月; EXAM with NUMBER 77,
    EXAM_FROM and EXAM_TO or, in the SAME_MONTH, LAST_DAY; COUNTDOWN while open, ANNOUNCEMENT with LINE repeated. WINDOW repeated: FILL_IN, REVIEW or PAYMENT; one of BEFORE, RUNNING with LEFT, AFTER; its
    ends FROM and TO; and the bar in thousandths of its width: PAST_X PAST_WIDTH, REST_X REST_WIDTH, NOW_LINE with NOW_X, TICK with X.
    LEFT counts down in one of IN_DAYS, IN_HOURS, IN_MINUTES. NOTICES is part/notices.tpl, or NO_NOTICE. }}
<div class="front">
<div class="hero">
{{#OPEN}}<h1>{{NAME}}考试，正在报名</h1>{{/OPEN}}
{{#COMING}}<h1>{{NAME}}考试，{{>BEGINS}} 开始报名</h1>{{/COMING}}
{{#CLOSED}}<h1>{{NAME}}考试，填报已截止</h1>{{/CLOSED}}
{{#EXAM}}<p>第 {{NUMBER}} 次全国计算机等级考试　<span class="whole">{{>EXAM_FROM}}–{{>EXAM_TO}}{{#SAME_MONTH}}{{LAST_DAY}}日{{/SAME_MONTH}}考试</span></p>{{/EXAM}}
{{#NONE}}<h1>现在没有正在报名的考次</h1>
<p>下一次的时间确定后会在这里公布。通行证现在就可以注册。</p>{{/NONE}}
</div>
<div class="front-grid">
<div>
<section class="sheet">
<h2>考生</h2>
<p class="hint">第一次报名请先注册通行证，用邮箱激活后登录。</p>
<a class="button wide" href="{{BASE}}login">StudentLogin</a>
<a class="button second wide" href="{{BASE}}register">用户注册</a>
</section>
<section class="sheet entry">
<h2>考点工作人员</h2>
<a href="{{BASE}}admin">StaffLogin</a>
</section>
</div>
<div class="dates">
{{#SITTING}}<section class="sheet">
{{#ANNOUNCEMENT}}<div class="banner"><div>{{#LINE}}<p>{{WORDS}}</p>
{{/LINE}}</div></div>{{/ANNOUNCEMENT}}
{{>COUNTDOWN}}
{{#WINDOW}}<div class="window">
<div class="apart">
<h2>{{#FILL_IN}}填报信息与选择科目{{/FILL_IN}}{{#REVIEW}}考点审核{{/REVIEW}}{{#PAYMENT}}支付费用{{/PAYMENT}}</h2>
<span class="small">{{#BEFORE}}未开始{{/BEFORE}}{{#RUNNING}}还有 <strong>{{LEFT}}{{#IN_DAYS}} 天{{/IN_DAYS}}{{#IN_HOURS}} 小时{{/IN_HOURS}}{{#IN_MINUTES}} 分钟{{/IN_MINUTES}}</strong>{{/RUNNING}}{{#AFTER}}已截止{{/AFTER}}</span>
</div>
<svg viewBox="0 0 1000 18" preserveAspectRatio="none" aria-hidden="true">
<rect class="track" x="0" y="4" width="1000" height="4"/>
<rect class="rest" x="{{REST_X}}" y="2.5" width="{{REST_WIDTH}}" height="7"/>
<rect class="past" x="{{PAST_X}}" y="2" width="{{PAST_WIDTH}}" height="8"/>
{{#NOW_LINE}}<line class="now" x1="{{NOW_X}}" x2="{{NOW_X}}" y1="-1" y2="13"/>{{/NOW_LINE}}
{{#TICK}}<line class="day" x1="{{X}}" x2="{{X}}" y1="15" y2="18"/>{{/TICK}}
</svg>
<p class="hint">{{>FROM}} – {{>TO}}{{#PAYMENT}}，<span class="whole">通过审核后 {{PAY_HOURS}} 小时内支付</span>{{/PAYMENT}}</p>
</div>{{/WINDOW}}
<p class="hint">{{#NOW_SAID}}竖线为现在（{{>NOW}}），{{/NOW_SAID}}{{#DAILY}}每格一天{{/DAILY}}{{#WEEKLY}}每格七天{{/WEEKLY}}</p>
</section>{{/SITTING}}
<section class="sheet">
<h2>通知</h2>
{{>NOTICES}}
{{#NO_NOTICE}}<p class="quiet">现在没有通知。</p>{{/NO_NOTICE}}
</section>
</div>
<div>
<section class="sheet">
<h2>报名前准备</h2>
<ul class="plain">
<li class="small">考试时携带的有效身份证件</li>
<li class="small">能收信的邮箱与手机号码</li>
<li class="small">白底或浅色背景的正面照片</li>
</ul>
<p><a class="target" href="{{BASE}}guide">报名须知</a></p>
</section>
</div>
</div>
</div>
{{/MAIN}}

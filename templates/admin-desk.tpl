{{%AUTOESCAPE context="HTML"}}
{{#TITLE}}审核台{{/TITLE}}
{{#MAIN}}
{{! DESK: one registration: OWN (in front of this person), HELD by HOLDER (both UNTIL), FREE or MOVED. DONE with UNDO: what the request before has
    decided. LAST: the reasons of before and CHANGED fields. COUNT, TODAY, LIST: the queue beside it. NOBODY: the queue is empty. Script: admin-desk.mjs. }}
<div class="cockpit">
<nav class="waiting" aria-label="等待审核的报名">
<div class="apart"><h2><a href="{{BASE}}admin-queue">待审核 {{COUNT}}</a></h2><a class="target" href="{{BASE}}admin-queue">筛选</a></div>
{{#TODAY}}<p class="hint">今天已审 {{DECIDED}}{{#MEAN}} · 逐个平均 {{SECONDS}} 秒{{/MEAN}}</p>{{/TODAY}}
<form id="opening" method="post"><input type="hidden" name="csrf" value="{{CSRF}}">{{>FILTER}}</form>
{{>LIST}}
{{#NEXT_PHOTO}}<p hidden data-photo="{{BASE}}admin-portrait?id={{ID}}"></p>{{/NEXT_PHOTO}}
</nav>
<div class="case">
{{#DONE}}<div class="banner done" role="status"><p><span class="whole">{{NUMBER}}</span> {{#APPROVED}}已通过，等待考生支付{{/APPROVED}}{{#REJECTED}}未通过，考生会看到原因{{/REJECTED}}。</p></div>{{/DONE}}
{{#NOBODY}}<div class="head"><h1 tabindex="-1">没有等待审核的了</h1><p>考生申请审核后会出现在这里。跳过的和别人正在审核的，在<a href="{{BASE}}admin-queue">待审核</a>里。</p></div>{{/NOBODY}}
{{#DESK}}<header class="case-head">
<div class="apart"><div class="name"><h1 id="form" tabindex="-1">{{NAME}}</h1>{{>BADGE}}{{#AGAIN}}<span class="hint">第 {{NTH}} 次申请</span>{{/AGAIN}}</div>
<p class="holder">{{#OWN}}由您审核，保留至 <span class="whole">{{UNTIL}}</span>{{/OWN}}{{#HELD}}{{HOLDER}} 正在审核，保留至 <span class="whole">{{UNTIL}}</span>，您只能查看{{/HELD}}{{#FREE}}还没有人审核{{/FREE}}{{#MOVED}}不在待审核中，只能查看{{/MOVED}}</p></div>
<p class="hint"><span class="whole">{{NUMBER}}</span> · {{SITE}} · <a href="{{BASE}}admin-registration?id={{ID}}">办理其他事项</a></p>
</header>
{{>FAULT_SUMMARY}}
<div class="photo-side">
{{>PHOTO}}
{{#NO_PORTRAIT}}<p class="quiet frame">没有照片</p>{{/NO_PORTRAIT}}
{{>FINDINGS}}
{{#REFUSED}}<figure class="frame refused"><div class="drawn"><img src="{{BASE}}admin-portrait?id={{ID}}&amp;which=refused" alt="上次未通过的照片" width="{{WIDTH}}" height="{{HEIGHT}}">{{>MARKS}}</div><figcaption>上次未通过的照片</figcaption></figure>{{/REFUSED}}
</div>
<div class="facts stack">
{{#LAST}}<div class="banner wait"><div><p>上次未通过：{{#REASON}}<span class="reason">{{WORDS}}</span>{{/REASON}}</p><p>{{#UNCHANGED}}此后没有改动。{{/UNCHANGED}}{{#HAS_CHANGED}}此后改了 {{/HAS_CHANGED}}{{#CHANGED}}<strong class="listed">{{>LABEL}}</strong>{{/CHANGED}}</p></div></div>{{/LAST}}
{{#MASKED}}<form class="numbers" method="post" action="{{BASE}}admin-desk?id={{ID}}"><input type="hidden" name="csrf" value="{{CSRF}}">{{>FILTER}}<button class="second brief" type="submit" name="action" value="unmask" data-busy="正在显示">显示完整号码</button> <span class="hint">显示一次，记入审计</span></form>{{/MASKED}}
{{>ROWS}}
{{#DECIDE}}<form id="rejecting" method="post" action="{{BASE}}admin-desk?id={{ID}}" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}"><input type="hidden" name="revision" value="{{REVISION}}">{{>FILTER}}
{{>REASON_FORM}}
</form>{{/DECIDE}}
{{#HISTORY}}<details class="history"><summary>审核记录</summary><ul class="plain">{{#PAST}}<li>{{>WHEN}} {{STAFF}} {{#APPROVED}}通过{{/APPROVED}}{{#REJECTED}}不通过{{/REJECTED}}{{#SENT_BACK}}退回修改{{/SENT_BACK}}{{#REASON}}<small class="line">{{>LABEL}}：{{WORDS}}</small>{{/REASON}}</li>
{{/PAST}}</ul></details>{{/HISTORY}}
</div>{{/DESK}}
</div>
</div>
<div class="deciding desk-bar">
{{#DESK}}{{#DECIDE}}<form id="approving" method="post" action="{{BASE}}admin-desk?id={{ID}}"><input type="hidden" name="csrf" value="{{CSRF}}"><input type="hidden" name="revision" value="{{REVISION}}">{{>FILTER}}
<button type="submit" name="action" value="approve" data-key="a" data-busy="正在办理">通过<kbd>A</kbd></button></form>
<button type="submit" form="rejecting" class="danger" name="action" value="reject" data-key="r" data-busy="正在办理">不通过<kbd>R</kbd></button>{{/DECIDE}}
<form id="stepping" class="stepping" method="post" action="{{BASE}}admin-desk?id={{ID}}"><input type="hidden" name="csrf" value="{{CSRF}}">{{>FILTER}}
{{#FREE}}{{#STEPS}}<button type="submit" name="action" value="open" data-key="o" data-busy="正在打开">审核这一份<kbd>O</kbd></button>{{/STEPS}}{{/FREE}}
{{#STEPS}}<button type="submit" class="second" name="action" value="previous" data-key="k">上一个<kbd>K</kbd></button>
<button type="submit" class="second" name="action" value="next" data-key="j">下一个<kbd>J</kbd></button>{{/STEPS}}
{{#SKIP}}<button type="submit" class="second" name="action" value="skip" data-key="s">跳过<kbd>S</kbd></button>{{/SKIP}}</form>{{/DESK}}
{{#UNDO}}<form id="undoing" method="post" action="{{BASE}}admin-desk?id={{ID}}" data-seconds="{{SECONDS}}"><input type="hidden" name="csrf" value="{{CSRF}}"><input type="hidden" name="revision" value="{{REVISION}}">{{>FILTER}}
<button type="submit" class="link" name="action" value="undo" data-key="u">撤销<kbd>U</kbd></button></form>{{/UNDO}}
</div>
{{/MAIN}}

{{%AUTOESCAPE context="HTML"}}
{{#TITLE}}导出{{/TITLE}}
{{#MAIN}}
{{! NO_SITTING, NO_SITE: nothing to export. SCOPED: SCOPE, and of whom: SETTLED, ALL, STAGE repeated (VALUE, WORDS, CHOSEN). REGISTRATIONS and NATIONAL:
    PEOPLE, CHOICES, PHOTOS; TAKE (KEPT, STATUS: the same in hidden fields), ONLY_LOOKING or NOTHING; WITHOUT_PHOTO with NUMBER. }}
<div class="head"><h1>导出</h1></div>
{{#NO_SITTING}}<p class="quiet">还没有考次。建立考次并有人报名以后，可以在这里导出。</p>{{/NO_SITTING}}
{{#NO_SITE}}<p class="quiet">没有考点参加这个考次，没有可以导出的报名。</p>{{/NO_SITE}}
{{#SCOPED}}<form class="filters" method="get" action="{{BASE}}admin-export" aria-label="筛选">
{{>SCOPE}}
<div class="field"><label for="status">状态</label><select id="status" name="status"><option value="held">有效报名（占用名额）</option><option value="settled"{{#SETTLED}} selected{{/SETTLED}}>已支付，含已现场确认</option><option value="all"{{#ALL}} selected{{/ALL}}>全部已提交过的</option>{{#STAGE}}<option value="{{VALUE}}"{{#CHOSEN}} selected{{/CHOSEN}}>{{WORDS}}</option>{{/STAGE}}</select></div>
<button type="submit" class="second">筛选</button>
</form>
<p class="hint">导出的文件有完整的证件号码和电话，请妥善保存，用后删除。每次导出都记入审计。</p>
{{#REGISTRATIONS}}<section class="sheet">
<h2>报名信息</h2>
<p>{{PEOPLE}} 人，{{CHOICES}} 科次。每人一行，代码已写成文字。</p>
{{#NOTHING}}<p class="quiet">没有符合筛选的报名。</p>{{/NOTHING}}
{{#ONLY_LOOKING}}<p class="quiet">您可以查看，导出由考点管理员或管理员进行。</p>{{/ONLY_LOOKING}}
{{#TAKE}}<form method="post" action="{{BASE}}admin-export" data-download>
<input type="hidden" name="csrf" value="{{CSRF}}">{{>KEPT}}<input type="hidden" name="status" value="{{STATUS}}">
<div class="actions"><button type="submit" name="action" value="xlsx" data-busy="正在导出">导出 XLSX</button><button type="submit" class="second" name="action" value="csv" data-busy="正在导出">导出 CSV</button></div>
</form>{{/TAKE}}
</section>{{/REGISTRATIONS}}
{{#NATIONAL}}<section class="sheet">
<h2>上报材料</h2>
<p>已支付 {{PEOPLE}} 人，{{CHOICES}} 科次，照片 {{PHOTOS}} 张。考生登记信息每科一行，20 列；照片按考次、考点、流水号命名。与上面选的状态无关。</p>
{{#WITHOUT_PHOTO}}<div class="banner wait"><p>有 {{NUMBER}} 人没有照片，上报前请补齐。</p></div>{{/WITHOUT_PHOTO}}
{{#NOTHING}}<p class="quiet">还没有人支付，没有可以上报的。</p>{{/NOTHING}}
{{#ONLY_LOOKING}}<p class="quiet">您可以检查，导出由考点管理员或管理员进行。</p>{{/ONLY_LOOKING}}
<form method="get" action="{{BASE}}admin-export-check">{{>KEPT}}<button type="submit" class="second">先检查一遍</button></form>
{{#TAKE}}<form method="post" action="{{BASE}}admin-export" data-download>
<input type="hidden" name="csrf" value="{{CSRF}}">{{>KEPT}}<input type="hidden" name="status" value="{{STATUS}}">
<div class="actions"><button type="submit" class="second" name="action" value="national" data-busy="正在导出">考生登记信息（XLSX）</button><button type="submit" class="second" name="action" value="photos" data-busy="正在导出">照片和检查报告（ZIP）</button></div>
</form>{{/TAKE}}
</section>{{/NATIONAL}}{{/SCOPED}}
{{/MAIN}}

{{%AUTOESCAPE context="HTML"}}
{{#TITLE}}不通过的常用原因{{/TITLE}}
{{#MAIN}}
{{! One list of reasons: FOR_ALL sites (OF_ALL: this person may edit that one) or FOR_SITE; SITE repeated leads to the others (CURRENT). LINE repeated:
    N, WORDS, PLACE repeated with FIELD, LABEL, CHOSEN; FAULT. SAVED: just now. SHOWN: part/shown.tpl. }}
<p class="back"><a href="{{BASE}}admin-queue">返回待审核</a></p>
<div class="head"><h1>不通过的常用原因</h1><p>审核时用数字键选取：先是全部考点共用的，再是本考点自己的。考生会读到这些话，请写明哪里不对、怎样改。</p></div>
<nav class="choices-of-list" aria-label="哪一份列表"><ul class="plain">{{#OF_ALL}}<li><a class="target" href="{{BASE}}admin-phrases?id=0"{{#ALL}} aria-current="page"{{/ALL}}>全部考点共用</a></li>{{/OF_ALL}}{{#SITE}}<li><a class="target" href="{{BASE}}admin-phrases?id={{ID}}"{{#CURRENT}} aria-current="page"{{/CURRENT}}>{{NAME}}</a></li>{{/SITE}}</ul></nav>
{{#SAVED}}<div class="banner done" role="status"><p>已保存，打开着的审核台从下一份起使用。</p></div>{{/SAVED}}
{{>FAULT_SUMMARY}}
<form class="sheet" id="form" tabindex="-1" method="post" action="{{BASE}}admin-phrases?id={{ID}}" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}">{{>SHOWN}}
<h2>{{#FOR_ALL}}全部考点共用{{/FOR_ALL}}{{#FOR_SITE}}本考点自己的{{/FOR_SITE}}</h2>
<p class="hint">清空一行就是删去它；改次序数字可以调换次序。以前的审核记录不受影响。</p>
<ol class="phrase-lines">
{{#LINE}}<li class="field">{{#FAULT}}<p class="fault" id="words-{{N}}-fault">{{>SENTENCE}}</p>{{/FAULT}}
<div class="phrase-line"><input id="order-{{N}}" name="order-{{N}}" type="text" inputmode="numeric" value="{{N}}" aria-label="第 {{N}} 条的次序" autocomplete="off"><select id="field-{{N}}" name="field-{{N}}" aria-label="第 {{N}} 条的位置">{{#PLACE}}<option value="{{FIELD}}"{{#CHOSEN}} selected{{/CHOSEN}}>{{>LABEL}}</option>{{/PLACE}}</select><input id="words-{{N}}" name="words-{{N}}" type="text" value="{{WORDS}}" aria-label="第 {{N}} 条原因" autocomplete="off"{{#INVALID}} aria-invalid="true" aria-describedby="words-{{N}}-fault"{{/INVALID}}></div></li>
{{/LINE}}</ol>
<div class="actions"><button type="submit" name="action" value="save" data-busy="正在保存">保存</button></div>
</form>
{{/MAIN}}

{{%AUTOESCAPE context="HTML"}}
{{#TITLE}}通行证{{/TITLE}}
{{#MAIN}}
{{! FIND as typed. ALL or OWN: whom this person may help. NOTHING_YET, NOT_FOUND, or LISTED (FOUND, or WITHOUT_MAIL: before anything is looked for) with COUNT (MORE: only the newest) and PASSPORT repeated: ADDRESS of
    its page, NAMED (NAME, ID_NUMBER) or NO_NAME, EMAIL and MOBILE masked, ACTIVE, NEW or DISABLED, REGISTERED with NUMBER, SITE. }}
<div class="head"><h1>通行证</h1><p>考生收不到激活邮件、换了邮箱，或账号被人使用时，在这里查到通行证，当面办理。</p></div>
{{>FAULT_SUMMARY}}
<form method="post" action="{{BASE}}admin-passports" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}">
<div class="field">
<label for="find">邮箱、手机号码、证件号码或姓名</label>
<p class="hint" id="find-hint">请输入完整的，一项即可</p>
{{#FIND_FAULT}}<p class="fault" id="find-fault">{{>SENTENCE}}</p>{{/FIND_FAULT}}
<div class="with-button"><input id="find" name="find" type="search" value="{{FIND}}" autocomplete="off" autocapitalize="off" spellcheck="false" aria-describedby="find-hint{{#FIND_FAULT}} find-fault{{/FIND_FAULT}}"{{#FIND_FAULT}} aria-invalid="true"{{/FIND_FAULT}}><button type="submit" class="second" name="action" value="find">查找</button></div>
</div>
</form>
{{#NOTHING_YET}}{{#OWN}}<p class="quiet">能查到最近一次在您的考点报名的考生。刚注册、还没有激活的，请让本人说出完整的邮箱或手机号码。其他的通行证由管理员办理。</p>{{/OWN}}{{/NOTHING_YET}}
{{#NOT_FOUND}}<p class="quiet">没有找到“{{FIND}}”。{{#ALL}}请核对，或换一项再查。{{/ALL}}{{#OWN}}请核对，或换一项再查。最近一次在别的考点报名的，请到那个考点或请管理员办理。{{/OWN}}</p>{{/NOT_FOUND}}
{{#LISTED}}<p class="quiet">{{#WITHOUT_MAIL}}三十天内有邮件没有送到的 {{COUNT}} 个{{#MORE}}（只列出最新的）{{/MORE}}，请联系本人更改邮箱。{{/WITHOUT_MAIL}}{{#FOUND}}{{#MORE}}超过 {{COUNT}} 个，只列出最新的 {{COUNT}} 个；请换邮箱、手机或证件号码再查。{{/MORE}}找到的 {{COUNT}} 个，新的在前。{{/FOUND}}</p>
<section class="sheet" aria-label="查到的通行证">
<table class="to-cards">
<thead><tr><th scope="col">姓名</th><th scope="col">状态</th><th scope="col">证件号码</th><th scope="col">邮箱</th><th scope="col">手机</th><th scope="col">最近一次报名</th></tr></thead>
<tbody>
{{#PASSPORT}}<tr><th scope="row"><a href="{{BASE}}{{ADDRESS}}">{{#NAMED}}{{NAME}}{{/NAMED}}{{#NO_NAME}}还没有填写姓名{{/NO_NAME}}</a></th><td class="state">{{#ACTIVE}}<span class="badge done">已激活</span>{{/ACTIVE}}{{#NEW}}<span class="badge wait">未激活</span>{{/NEW}}{{#DISABLED}}<span class="badge">已停用</span>{{/DISABLED}}</td><td>{{#NAMED}}<span class="whole">{{ID_NUMBER}}</span>{{/NAMED}}</td><td>{{EMAIL}}</td><td><span class="whole">{{MOBILE}}</span></td><td>{{#REGISTERED}}<span class="whole">{{NUMBER}}</span> {{SITE}}{{/REGISTERED}}</td></tr>
{{/PASSPORT}}</tbody>
</table>
</section>{{/LISTED}}
{{/MAIN}}

{{%AUTOESCAPE context="HTML"}}
{{#TITLE}}审计{{/TITLE}}
{{#MAIN}}
{{! The search as it was typed, ACTION and SITE_OPTION repeated (VALUE, CHOSEN); OF_PASSPORT: only of that one. SEALED with COUNT, AT, HASH; TAIL with COUNT,
    AT or NO_TAIL. COUNTED or MANY (over MOST) with COUNT; FILTERED. LINE repeated: TIME, who (STAFF, NOBODY, CANDIDATE, CLERK, GATEWAY, SYSADMIN), WORDS and CODE of
    what, REGISTRATION or PASSPORT, AT_SITE, DETAIL, FROM, IS_SEALED or UNSEALED; EMPTY or NOT_FOUND. FIRST_PAGE, NEXT_PAGE with ADDRESS. }}
<div class="head"><h1>审计</h1><p>谁在什么时候对谁做了什么。只增不改；记录里只有编号，没有个人信息。</p></div>
{{>FAULT_SUMMARY}}
<form class="filters" method="post" action="{{BASE}}admin-audit" aria-label="查找" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}">
<div class="field"><label for="what">做了什么</label><select id="what" name="what"><option value="">全部</option>{{#ACTION}}<option value="{{VALUE}}"{{#CHOSEN}} selected{{/CHOSEN}}>{{>WORDS}}（{{VALUE}}）</option>{{/ACTION}}</select></div>
<div class="field"><label for="login">工作人员账号</label>{{#LOGIN_FAULT}}<p class="fault" id="login-fault">{{>SENTENCE}}</p>{{/LOGIN_FAULT}}<input id="login" name="login" type="text" value="{{LOGIN}}" autocomplete="off" autocapitalize="off" spellcheck="false"{{#LOGIN_FAULT}} aria-describedby="login-fault" aria-invalid="true"{{/LOGIN_FAULT}}></div>
<div class="field"><label for="registration_number">报名号</label>{{#REGISTRATION_NUMBER_FAULT}}<p class="fault" id="registration_number-fault">{{>SENTENCE}}</p>{{/REGISTRATION_NUMBER_FAULT}}<input id="registration_number" name="registration_number" type="text" inputmode="numeric" value="{{REGISTRATION_NUMBER}}" autocomplete="off"{{#REGISTRATION_NUMBER_FAULT}} aria-describedby="registration_number-fault" aria-invalid="true"{{/REGISTRATION_NUMBER_FAULT}}></div>
<div class="field"><label for="email">通行证的邮箱</label>{{#EMAIL_FAULT}}<p class="fault" id="email-fault">{{>SENTENCE}}</p>{{/EMAIL_FAULT}}<input id="email" name="email" type="email" value="{{EMAIL}}" autocomplete="off"{{#EMAIL_FAULT}} aria-describedby="email-fault" aria-invalid="true"{{/EMAIL_FAULT}}></div>
<div class="field"><label for="site">考点</label><select id="site" name="site"><option value="">全部</option>{{#SITE_OPTION}}<option value="{{VALUE}}"{{#CHOSEN}} selected{{/CHOSEN}}>{{CODE}} {{NAME}}</option>{{/SITE_OPTION}}</select></div>
<div class="field"><label for="from_day">从哪一天</label>{{#FROM_DAY_FAULT}}<p class="fault" id="from_day-fault">{{>SENTENCE}}</p>{{/FROM_DAY_FAULT}}<input id="from_day" name="from_day" type="date" value="{{FROM_DAY}}"{{#FROM_DAY_FAULT}} aria-describedby="from_day-fault" aria-invalid="true"{{/FROM_DAY_FAULT}}></div>
<div class="field"><label for="to_day">到哪一天</label>{{#TO_DAY_FAULT}}<p class="fault" id="to_day-fault">{{>SENTENCE}}</p>{{/TO_DAY_FAULT}}<input id="to_day" name="to_day" type="date" value="{{TO_DAY}}"{{#TO_DAY_FAULT}} aria-describedby="to_day-fault" aria-invalid="true"{{/TO_DAY_FAULT}}></div>
{{#OF_PASSPORT}}<label class="tick" for="passport"><input type="checkbox" id="passport" name="passport" value="{{ID}}" checked><span>只看通行证 {{ID}} 的</span></label>{{/OF_PASSPORT}}
<button type="submit" class="second" name="action" value="find">查找</button>{{#FILTERED}}<a class="target" href="{{BASE}}admin-audit">取消筛选</a>{{/FILTERED}}
</form>
<section class="sheet" aria-labelledby="chain">
<h2 id="chain">封存</h2>
{{#SEALED}}<p>已封存 {{COUNT}} 条，最后一条封存于 <span class="whole">{{AT}}</span>。第 {{COUNT}} 条的校验值以 <code class="whole">{{HASH}}</code> 开头。</p>{{/SEALED}}
{{#TAIL}}<p><span class="badge wait">未封存</span> 还有 {{COUNT}} 条等待封存，最早的一条记于 <span class="whole">{{AT}}</span>。后台程序几秒内封存；长时间没有封存，请告诉系统管理员。</p>{{/TAIL}}
{{#NO_TAIL}}<p><span class="badge done">全部封存</span></p>{{/NO_TAIL}}
<p class="hint">封存以后，改动、删除或调换任何一条，系统管理员用 <code class="whole">ncre-emsctl audit verify</code> 都能查出。</p>
</section>
{{#COUNTED}}<p class="quiet">共 {{COUNT}} 条，新的在前。</p>{{/COUNTED}}{{#MANY}}<p class="quiet">超过 {{MOST}} 条，新的在前。</p>{{/MANY}}
{{#EMPTY}}<p class="quiet">还没有记录。工作人员和考生做的每一步都会出现在这里。</p>{{/EMPTY}}
{{#NOT_FOUND}}<p class="quiet">没有符合的记录。请放宽条件，或<a href="{{BASE}}admin-audit">看全部</a>。</p>{{/NOT_FOUND}}
{{#LISTED}}<section class="sheet" aria-label="记录">
<table class="to-cards entries">
<thead><tr><th scope="col">时间</th><th scope="col">封存</th><th scope="col">谁</th><th scope="col">做了什么</th><th scope="col">对谁</th><th scope="col">来自</th></tr></thead>
<tbody>
{{#LINE}}<tr><th scope="row"><time class="whole" datetime="{{ISO}}">{{TIME}}</time></th><td class="state">{{#IS_SEALED}}<span class="badge done">已封存</span>{{/IS_SEALED}}{{#UNSEALED}}<span class="badge wait">未封存</span>{{/UNSEALED}}</td><td>{{#STAFF}}{{NAME}} <small class="whole">{{LOGIN}}</small>{{/STAFF}}{{#NOBODY}}没有这个账号{{/NOBODY}}{{#CANDIDATE}}考生{{/CANDIDATE}}{{#CLERK}}后台程序{{/CLERK}}{{#GATEWAY}}支付平台{{/GATEWAY}}{{#SYSADMIN}}系统管理员（命令行）{{/SYSADMIN}}</td><td><strong>{{>WORDS}}</strong> <small class="whole">{{CODE}}{{#DETAIL}} · {{TEXT}}{{/DETAIL}}</small></td><td>{{#REGISTRATION}}<a class="whole" href="{{BASE}}admin-registration?id={{ID}}">{{#NUMBERED}}{{NUMBER}}{{/NUMBERED}}{{#NO_NUMBER}}报名 {{ID}}{{/NO_NUMBER}}</a>{{/REGISTRATION}}{{#PASSPORT}}通行证 {{ID}}{{/PASSPORT}}{{#AT_SITE}} <small class="whole">考点 {{CODE}}</small>{{/AT_SITE}}</td><td>{{#FROM}}<span class="whole">{{ADDRESS}}</span>{{/FROM}}</td></tr>
{{/LINE}}</tbody>
</table>
</section>{{/LISTED}}
<div class="actions">{{#FIRST_PAGE}}<a class="button second" href="{{BASE}}{{ADDRESS}}">回到最新</a>{{/FIRST_PAGE}}{{#NEXT_PAGE}}<a class="button second" href="{{BASE}}{{ADDRESS}}">更早的</a>{{/NEXT_PAGE}}</div>
{{/MAIN}}

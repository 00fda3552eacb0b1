{{%AUTOESCAPE context="HTML"}}
{{#TITLE}}人员{{/TITLE}}
{{#MAIN}}
{{! NEW with TYPED_LOGIN, TYPED_NAME, or KNOWN: ID, LOGIN, NAME, TYPED_NAME, ROLE repeated (with MAY_TAKE) or NO_ROLES, FACTOR (FACTOR_SINCE) or NO_FACTOR, REQUIRED or
    OPTIONAL, ENABLED or DISABLED, NO_PASSWORD, LINK_WAITS (LINK_UNTIL), SESSIONS, MAY_CHANGE, MAY_RESET, MAY_RELEASE. MAY_GIVE and SITE: what the visitor may
    give, ALL_SITES. DONE_…: what was just done; HAND_OVER with LINK. }}
<p class="back"><a href="{{BASE}}admin-staff">返回人员</a></p>
{{#NEW}}<div class="head"><h1 id="form" tabindex="-1">添加人员</h1><p>保存后得到一个一次性链接。把它交给本人，由本人设置密码。</p></div>{{/NEW}}
{{#KNOWN}}<div class="head"><h1 id="form" tabindex="-1">{{NAME}}</h1><p>账号 <span class="whole">{{LOGIN}}</span></p><p>{{#DISABLED}}<span class="badge">已停用</span>{{/DISABLED}}{{#ENABLED}}{{#NO_PASSWORD}}<span class="badge wait">未设密码</span>{{/NO_PASSWORD}}{{/ENABLED}}</p></div>{{/KNOWN}}
{{>FAULT_SUMMARY}}
{{#HAND_OVER}}<section class="sheet" aria-labelledby="hand-over">
<h2 id="hand-over">交给本人的链接</h2>
<p>7 天内有效，只能用一次，<em>离开本页后不再显示</em>。请当面或用可靠的方式交给本人；谁打开它，谁就能设置密码。以前的链接已经作废。</p>
<div class="field">
<label for="link">链接</label>
<input id="link" name="link" type="text" value="{{LINK}}" readonly autocomplete="off">
</div>
<div class="actions"><button class="second" type="button" data-copy="link" hidden>复制</button></div>
</section>{{/HAND_OVER}}
{{#DONE_RENAME}}<div class="banner done" role="status"><p>姓名已更改。</p></div>{{/DONE_RENAME}}
{{#DONE_GIVE}}<div class="banner done" role="status"><p>角色已添加，马上有效。</p></div>{{/DONE_GIVE}}
{{#DONE_TAKE}}<div class="banner done" role="status"><p>角色已收回，马上有效。</p></div>{{/DONE_TAKE}}
{{#DONE_REQUIRE}}<div class="banner done" role="status"><p>已要求两步验证。本人没有设置好以前，其他页面不再打开。</p></div>{{/DONE_REQUIRE}}
{{#DONE_RELEASE}}<div class="banner done" role="status"><p>不再要求两步验证；已开启的仍然有效，本人可以关闭。</p></div>{{/DONE_RELEASE}}
{{#DONE_RESET}}<div class="banner done" role="status"><p>两步验证和恢复码已清除，登录都已退出。请本人登录后重新设置。</p></div>{{/DONE_RESET}}
{{#DONE_DISABLE}}<div class="banner done" role="status"><p>账号已停用，登录都已退出。</p></div>{{/DONE_DISABLE}}
{{#DONE_ENABLE}}<div class="banner done" role="status"><p>账号已恢复，可以用原来的密码登录。</p></div>{{/DONE_ENABLE}}
{{#NEW}}<form class="sheet" method="post" action="{{BASE}}admin-member" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}">
<div class="pair">
<div class="field">
<label for="staff_name">姓名 <span class="must" aria-hidden="true">*</span><span class="heard">必填</span></label>
<p class="hint" id="staff_name-hint">同事和审计里看到的名字</p>
{{#STAFF_NAME_FAULT}}<p class="fault" id="staff_name-fault">{{>SENTENCE}}</p>{{/STAFF_NAME_FAULT}}
<input id="staff_name" name="staff_name" type="text" value="{{TYPED_NAME}}" autocomplete="off" aria-describedby="staff_name-hint{{#STAFF_NAME_FAULT}} staff_name-fault{{/STAFF_NAME_FAULT}}"{{#STAFF_NAME_FAULT}} aria-invalid="true"{{/STAFF_NAME_FAULT}}>
</div>
<div class="field">
<label for="login">账号 <span class="must" aria-hidden="true">*</span><span class="heard">必填</span></label>
<p class="hint" id="login-hint">2 至 32 个字母、数字、点、横线或下划线，不分大小写</p>
{{#LOGIN_FAULT}}<p class="fault" id="login-fault">{{>SENTENCE}}</p>{{/LOGIN_FAULT}}
<input id="login" name="login" type="text" value="{{TYPED_LOGIN}}" autocomplete="off" autocapitalize="off" spellcheck="false" aria-describedby="login-hint{{#LOGIN_FAULT}} login-fault{{/LOGIN_FAULT}}"{{#LOGIN_FAULT}} aria-invalid="true"{{/LOGIN_FAULT}}>
</div>
</div>
<div class="pair">
<div class="field">
<label for="role">角色</label>
<select id="role" name="role">
{{#MAY_GIVE}}<option value="{{ROLE_CODE}}"{{#CHOSEN}} selected{{/CHOSEN}}>{{>ROLE_NAME}}</option>
{{/MAY_GIVE}}</select>
</div>
<div class="field">
<label for="site">考点</label>
<select id="site" name="site">
{{#ALL_SITES}}<option value="">所有考点</option>{{/ALL_SITES}}
{{#SITE}}<option value="{{SITE_ID}}"{{#CHOSEN}} selected{{/CHOSEN}}>{{SITE_CODE}} {{SITE_NAME}}</option>
{{/SITE}}</select>
</div>
</div>
<p class="hint">其他的角色和考点，添加以后再补。</p>
<div class="field">
<label class="tick" for="factor_required"><input type="checkbox" id="factor_required" name="factor_required" value="yes"><span>要求两步验证：没有设置好以前，其他页面不打开</span></label>
</div>
<div class="actions"><button type="submit" name="action" value="add" data-busy="正在添加">添加，得到链接</button><a href="{{BASE}}admin-staff">返回人员</a></div>
</form>{{/NEW}}
{{#KNOWN}}<section class="sheet" id="roles" aria-labelledby="roles-name">
<h2 id="roles-name">角色</h2>
{{#ROLES_FAULT}}<p class="fault" id="roles-fault">{{>SENTENCE}}</p>{{/ROLES_FAULT}}
{{#NO_ROLES}}<p class="quiet">没有角色：可以登录，但打不开办理的页面。</p>{{/NO_ROLES}}
<ul class="plain">
{{#ROLE}}<li class="apart"><span><strong>{{>ROLE_NAME}}</strong> {{#EVERYWHERE}}所有考点{{/EVERYWHERE}}{{#AT_ONE}}{{SITE_CODE}} {{SITE_NAME}}{{/AT_ONE}}</span>{{#MAY_TAKE}}<form method="post" action="{{BASE}}admin-member?id={{ID}}" data-confirm="take-{{ROLE_CODE}}-{{SITE_ID}}"><input type="hidden" name="csrf" value="{{CSRF}}"><input type="hidden" name="role" value="{{ROLE_CODE}}"><input type="hidden" name="site" value="{{SITE_ID}}"><noscript><label class="tick" for="sure-{{ROLE_CODE}}-{{SITE_ID}}"><input type="checkbox" id="sure-{{ROLE_CODE}}-{{SITE_ID}}" name="sure" value="yes"><span>确定收回</span></label></noscript><button class="link" type="submit" name="action" value="take" data-busy="正在收回">收回<span class="heard">角色 {{>ROLE_NAME}} {{SITE_CODE}}</span></button></form><dialog id="take-{{ROLE_CODE}}-{{SITE_ID}}" aria-labelledby="title-{{ROLE_CODE}}-{{SITE_ID}}"><h2 id="title-{{ROLE_CODE}}-{{SITE_ID}}">要收回这个角色吗</h2><p>{{#EVERYWHERE}}所有考点{{/EVERYWHERE}}{{#AT_ONE}}{{SITE_CODE}} {{SITE_NAME}}{{/AT_ONE}}的{{>ROLE_NAME}}：马上不能再办理，做过的记录都保留，可以再添加。</p><form method="dialog" class="actions"><button class="danger" type="submit" value="ok">收回</button><button class="second" type="submit" value="no" autofocus>取消</button></form></dialog>{{/MAY_TAKE}}</li>
{{/ROLE}}</ul>
</section>{{/KNOWN}}
{{#KNOWN}}{{#MAY_CHANGE}}<form class="sheet" method="post" action="{{BASE}}admin-member?id={{ID}}#roles" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}">
<h2>添加角色</h2>
<div class="pair">
<div class="field">
<label for="role">角色</label>
{{#ROLE_FAULT}}<p class="fault" id="role-fault">{{>SENTENCE}}</p>{{/ROLE_FAULT}}
<select id="role" name="role"{{#ROLE_FAULT}} aria-describedby="role-fault" aria-invalid="true"{{/ROLE_FAULT}}>
{{#MAY_GIVE}}<option value="{{ROLE_CODE}}"{{#CHOSEN}} selected{{/CHOSEN}}>{{>ROLE_NAME}}</option>
{{/MAY_GIVE}}</select>
</div>
<div class="field">
<label for="site">考点</label>
<select id="site" name="site">
{{#ALL_SITES}}<option value="">所有考点</option>{{/ALL_SITES}}
{{#SITE}}<option value="{{SITE_ID}}"{{#CHOSEN}} selected{{/CHOSEN}}>{{SITE_CODE}} {{SITE_NAME}}</option>
{{/SITE}}</select>
</div>
</div>
<div class="actions"><button class="second" type="submit" name="action" value="give" data-busy="正在添加">添加角色</button></div>
</form>
<section class="sheet" id="account" aria-labelledby="account-name">
<h2 id="account-name">登录</h2>
{{#ACCOUNT_FAULT}}<p class="fault" id="account-fault">{{>SENTENCE}}</p>{{/ACCOUNT_FAULT}}
<dl class="data">
<div><dt>两步验证</dt><dd>{{#FACTOR}}已开启，{{>FACTOR_SINCE}}{{/FACTOR}}{{#NO_FACTOR}}没有开启{{/NO_FACTOR}}<small>{{#REQUIRED}}要求使用{{/REQUIRED}}{{#OPTIONAL}}由本人决定{{/OPTIONAL}}</small></dd></div>
<div><dt>现在登录</dt><dd>{{SESSIONS}} 处</dd></div>
{{#LINK_WAITS}}<div><dt>链接</dt><dd>还没有打开，{{>LINK_UNTIL}} 前有效</dd></div>{{/LINK_WAITS}}
</dl>
{{#ENABLED}}<form class="stack" method="post" action="{{BASE}}admin-member?id={{ID}}">
<input type="hidden" name="csrf" value="{{CSRF}}">
<p class="hint">忘记密码，或看不清验证码图片：给一个新的链接。打开以前，原来的密码仍然有效；设置新密码以后，其他登录都会退出。</p>
<div class="actions"><button class="second" type="submit" name="action" value="link" data-busy="正在生成">给一个新的链接</button>{{#OPTIONAL}}<button class="second" type="submit" name="action" value="require" data-busy="正在保存">要求两步验证</button>{{/OPTIONAL}}{{#REQUIRED}}{{#MAY_RELEASE}}<button class="second" type="submit" name="action" value="release" data-busy="正在保存">不再要求两步验证</button>{{/MAY_RELEASE}}{{/REQUIRED}}</div>
</form>
{{#MAY_RESET}}<form class="stack" method="post" action="{{BASE}}admin-member?id={{ID}}" data-confirm="reset-first">
<input type="hidden" name="csrf" value="{{CSRF}}">
<p class="hint">手机和恢复码都丢失时才清除：{{SESSIONS}} 处登录全部退出，再次登录只凭密码。</p>
<noscript><label class="tick" for="reset-sure"><input type="checkbox" id="reset-sure" name="sure" value="yes"><span>确定清除两步验证</span></label></noscript>
<div class="actions"><button class="danger" type="submit" name="action" value="reset" data-busy="正在清除">清除两步验证</button></div>
</form>
<dialog id="reset-first" aria-labelledby="reset-title"><h2 id="reset-title">要清除两步验证吗</h2><p>{{SESSIONS}} 处登录马上退出，恢复码作废；本人再次登录只凭密码，直到重新设置。</p><form method="dialog" class="actions"><button class="danger" type="submit" value="ok">清除</button><button class="second" type="submit" value="no" autofocus>取消</button></form></dialog>{{/MAY_RESET}}
<form class="stack" method="post" action="{{BASE}}admin-member?id={{ID}}" data-confirm="disable-first">
<input type="hidden" name="csrf" value="{{CSRF}}">
<p class="hint">停用以后，{{SESSIONS}} 处登录马上退出，不能再登录；做过的记录都保留，可以恢复。</p>
<noscript><label class="tick" for="disable-sure"><input type="checkbox" id="disable-sure" name="sure" value="yes"><span>确定停用这 1 个账号</span></label></noscript>
<div class="actions"><button class="danger" type="submit" name="action" value="disable" data-busy="正在停用">停用账号</button></div>
</form>
<dialog id="disable-first" aria-labelledby="disable-title"><h2 id="disable-title">要停用这个账号吗</h2><p>{{SESSIONS}} 处登录马上退出，链接作废，不能再登录，直到恢复。</p><form method="dialog" class="actions"><button class="danger" type="submit" value="ok">停用</button><button class="second" type="submit" value="no" autofocus>取消</button></form></dialog>{{/ENABLED}}
{{#DISABLED}}<form method="post" action="{{BASE}}admin-member?id={{ID}}">
<input type="hidden" name="csrf" value="{{CSRF}}">
<button class="second" type="submit" name="action" value="enable" data-busy="正在恢复">恢复账号</button>
</form>{{/DISABLED}}
</section>
<form class="sheet" method="post" action="{{BASE}}admin-member?id={{ID}}" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}">
<h2>姓名</h2>
<div class="field">
<label for="staff_name">姓名</label>
{{#STAFF_NAME_FAULT}}<p class="fault" id="staff_name-fault">{{>SENTENCE}}</p>{{/STAFF_NAME_FAULT}}
<div class="with-button"><input id="staff_name" name="staff_name" type="text" value="{{TYPED_NAME}}" autocomplete="off"{{#STAFF_NAME_FAULT}} aria-describedby="staff_name-fault" aria-invalid="true"{{/STAFF_NAME_FAULT}}><button class="second" type="submit" name="action" value="rename" data-busy="正在保存">更改</button></div>
</div>
</form>{{/MAY_CHANGE}}{{/KNOWN}}
{{/MAIN}}

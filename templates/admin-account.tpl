{{%AUTOESCAPE context="HTML"}}
{{#TITLE}}我的账号{{/TITLE}}
{{#MAIN}}
{{! LOGIN, NAME, ROLE repeated or NO_ROLES; OWES: nothing else opens before the second factor is on. The factor is WITHOUT, ENROLLING (QR,
    QR_SIZE, SECRET) or ENROLLED (SINCE, LEFT codes); REQUIRED or OPTIONAL. Just done: ENROLLED_NOW (with RENEWED the codes only), REMOVED, PASSWORD_CHANGED; RECOVERY with RECOVERY_CODE. SESSIONS. }}
<div class="narrow stack">
<div class="head"><h1>我的账号</h1><p>{{NAME}}，账号 <span class="whole">{{LOGIN}}</span></p></div>
{{>FAULT_SUMMARY}}
{{#OWES}}<div class="banner wait"><p>管理员要求您使用两步验证。设置好以后，其他页面才会打开。</p></div>{{/OWES}}
{{#ENROLLED_NOW}}<div class="banner done" role="status"><p>两步验证已开启。下次登录时会问验证码。</p></div>{{/ENROLLED_NOW}}
{{#REMOVED}}<div class="banner done" role="status"><p>两步验证已关闭，登录时只需要密码。</p></div>{{/REMOVED}}
{{#PASSWORD_CHANGED}}<div class="banner done" role="status"><p>密码已更换，其他设备上的登录都已退出。</p></div>{{/PASSWORD_CHANGED}}
{{#RECOVERY}}<section class="sheet" aria-labelledby="codes">
<h2 id="codes">您的 10 个恢复码</h2>
<p>手机不在身边时，用它代替验证码，每个只能用一次。<em>离开本页后不再显示</em>，请打印或抄下来，放在安全的地方。以前的恢复码已经作废。</p>
<ul class="codes">
{{#RECOVERY_CODE}}<li><code class="whole">{{CODE}}</code></li>
{{/RECOVERY_CODE}}</ul>
<div class="actions"><a class="button second" href="{{BASE}}admin-account">我已保存</a><button class="link" type="button" data-print hidden>打印本页</button></div>
</section>{{/RECOVERY}}
<section class="sheet" id="factor" aria-labelledby="factor-name">
<div class="apart"><h2 id="factor-name">两步验证</h2>{{#ENROLLED}}<span class="badge done">已开启</span>{{/ENROLLED}}{{#WITHOUT}}<span class="badge wait">未开启</span>{{/WITHOUT}}</div>
{{#WITHOUT}}<p>开启以后，登录时除密码外，还要输入手机验证器上的 6 位数字：密码被人知道，也进不来。手机上任何一种验证器（TOTP）都可以，不需要联网。</p>
<form method="post" action="{{BASE}}admin-account">
<input type="hidden" name="csrf" value="{{CSRF}}">
<button type="submit" name="action" value="begin" data-busy="正在准备">开启两步验证</button>
</form>{{/WITHOUT}}
{{#ENROLLING}}<ol class="plain">
<li><h3>用验证器扫描</h3>
<p><svg class="qr" viewBox="-4 -4 {{QR_SIZE}} {{QR_SIZE}}" width="220" height="220" role="img" aria-label="二维码，内容与下面的密钥相同"><rect x="-4" y="-4" width="{{QR_SIZE}}" height="{{QR_SIZE}}" fill="#fff"/><path d="{{QR}}" fill="#000"/></svg></p>
<p class="hint">不能扫描时，在验证器里手工添加这个密钥（按时间，6 位）：</p>
<p><code id="secret">{{SECRET}}</code></p></li>
<li><h3>输入它显示的 6 位数字</h3>
<form class="stack" method="post" action="{{BASE}}admin-account#factor" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}">
<div class="field">
<label for="code">验证码</label>
{{#CODE_FAULT}}<p class="fault" id="code-fault">{{>SENTENCE}}</p>{{/CODE_FAULT}}
<input class="short" id="code" name="code" type="text" inputmode="numeric" required autocomplete="one-time-code"{{#CODE_FAULT}} aria-describedby="code-fault" aria-invalid="true"{{/CODE_FAULT}}>
</div>
<div class="actions"><button type="submit" name="action" value="enrol" data-busy="正在验证">完成设置</button><button class="link" type="submit" name="action" value="begin">换一个密钥</button></div>
</form></li>
</ol>{{/ENROLLING}}
{{#ENROLLED}}<dl class="data"><div><dt>开启时间</dt><dd>{{>SINCE}}</dd></div><div><dt>恢复码</dt><dd>还有 {{LEFT}} 个可用</dd></div></dl>
<form method="post" action="{{BASE}}admin-account#factor" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}">
<div class="field">
<label for="code">验证码</label>
<p class="hint" id="code-hint">更换恢复码{{#OPTIONAL}}或关闭两步验证{{/OPTIONAL}}之前，请输入验证器现在的 6 位数字，或一个恢复码</p>
{{#CODE_FAULT}}<p class="fault" id="code-fault">{{>SENTENCE}}</p>{{/CODE_FAULT}}
<input class="middle" id="code" name="code" type="text" required autocomplete="one-time-code" aria-describedby="code-hint{{#CODE_FAULT}} code-fault{{/CODE_FAULT}}"{{#CODE_FAULT}} aria-invalid="true"{{/CODE_FAULT}}>
</div>
<div class="actions"><button class="second" type="submit" name="action" value="renew" data-busy="正在更换">换 10 个新的恢复码</button>{{#OPTIONAL}}<button class="danger" type="submit" name="action" value="remove" data-busy="正在关闭">关闭两步验证</button>{{/OPTIONAL}}</div>
{{#REQUIRED}}<p class="hint">管理员要求使用两步验证，不能自己关闭。换手机请联系管理员重设。</p>{{/REQUIRED}}
</form>{{/ENROLLED}}
</section>
<form class="sheet" method="post" action="{{BASE}}admin-account" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}">
<input type="text" name="username" value="{{LOGIN}}" autocomplete="username" hidden>
<h2>更换密码</h2>
<div class="field">
<label for="password_now">现在的密码</label>
{{#PASSWORD_NOW_FAULT}}<p class="fault" id="password_now-fault">{{>SENTENCE}}</p>{{/PASSWORD_NOW_FAULT}}
<input id="password_now" name="password_now" type="password" required autocomplete="current-password"{{#PASSWORD_NOW_FAULT}} aria-describedby="password_now-fault" aria-invalid="true"{{/PASSWORD_NOW_FAULT}}>
</div>
<div class="field">
<label for="password">新密码</label>
<ul class="rules" id="password-rules">
<li data-rule="length">至少 8 个字符</li>
<li data-rule="letter">有字母</li>
<li data-rule="digit">有数字</li>
<li data-rule="symbol">有 !@#$%^&amp;*_- 之一</li>
</ul>
<div id="password-fault">{{#PASSWORD_FAULT}}<p class="fault">{{>SENTENCE}}</p>{{/PASSWORD_FAULT}}</div>
<input id="password" name="password" type="password" required autocomplete="new-password" aria-describedby="password-rules password-fault"{{#PASSWORD_WRONG}} aria-invalid="true"{{/PASSWORD_WRONG}}>
</div>
<div class="field">
<label for="password_again">再输一次新密码</label>
{{#PASSWORD_AGAIN_FAULT}}<p class="fault" id="password_again-fault">{{>SENTENCE}}</p>{{/PASSWORD_AGAIN_FAULT}}
<input id="password_again" name="password_again" type="password" required autocomplete="new-password"{{#PASSWORD_AGAIN_FAULT}} aria-describedby="password_again-fault" aria-invalid="true"{{/PASSWORD_AGAIN_FAULT}}>
</div>
<div class="actions"><button class="second" type="submit" name="action" value="password" data-busy="正在保存">更换密码</button></div>
<p class="hint">更换以后，其他设备上的登录都会退出。</p>
</form>
<section class="sheet">
<h2>角色</h2>
{{#NO_ROLES}}<p class="quiet">您还没有角色，请联系管理员。</p>{{/NO_ROLES}}
<ul class="plain">
{{#ROLE}}<li><strong>{{>ROLE_NAME}}</strong> {{#EVERYWHERE}}所有考点{{/EVERYWHERE}}{{#AT_ONE}}{{SITE_CODE}} {{SITE_NAME}}{{/AT_ONE}}</li>
{{/ROLE}}</ul>
</section>
<section class="sheet">
<h2>登录的设备</h2>
<p>现在有 {{SESSIONS}} 处登录，包括这里。用过公用电脑而忘记退出，可以在这里一起退出。</p>
<form method="post" action="{{BASE}}admin-account">
<input type="hidden" name="csrf" value="{{CSRF}}">
<button class="danger" type="submit" name="action" value="everywhere" data-busy="正在退出">退出所有设备</button>
</form>
</section>
</div>
{{/MAIN}}

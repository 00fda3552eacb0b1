{{%AUTOESCAPE context="HTML"}}
{{#TITLE}}激活通行证{{/TITLE}}
{{#MAIN}}
{{! GOOD with EMAIL and TOKEN: the link's own page. REGISTERED or SENT: a mail to ACCOUNT is on its way. UNKNOWN, USED, EXPIRED say what
    is the matter with the link; EMAIL_TAKEN, MOBILE_TAKEN: another passport was activated first. ASK: where to send a new mail, filled in
    with ACCOUNT; ALONE on the page, or SECOND to another button. }}
<div class="narrow stack">
{{#GOOD}}<div class="head"><h1>激活通行证</h1><p>输入注册时设置的密码，再按“激活”。</p></div>
{{>FAULT_SUMMARY}}
<form class="sheet" method="post" action="{{BASE}}activate" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}">
<input type="hidden" name="token" value="{{TOKEN}}">
<div class="field">
<label for="username">邮箱</label>
<input id="username" name="username" type="email" value="{{EMAIL}}" readonly autocomplete="username">
</div>
<div class="field">
<label for="password">密码</label>
{{#PASSWORD_FAULT}}<p class="fault" id="password-fault">{{>SENTENCE}}</p>{{/PASSWORD_FAULT}}
<input id="password" name="password" type="password" required autocomplete="current-password"{{#PASSWORD_FAULT}} aria-describedby="password-fault" aria-invalid="true"{{/PASSWORD_FAULT}}>
</div>
<button class="wide" type="submit" data-busy="正在激活">激活</button>
</form>
<p class="small quiet">不是您注册的？什么都不用做，不激活的注册会自动删除。忘了注册时的密码？<a href="{{BASE}}register">重新注册</a>即可。</p>{{/GOOD}}
{{#REGISTERED}}<div class="head"><h1>还差一步：激活通行证</h1></div>
<div class="banner done"><div><p><strong>注册信息已收到。</strong></p><p>请到 {{ACCOUNT}} 的邮箱打开我们的邮件，24 小时内按其中的链接激活。</p></div></div>
<section class="sheet">
<h2>没有收到？</h2>
<ol>
<li>等几分钟，学校邮箱有时会晚到。</li>
<li>看看垃圾邮件和“其他邮件”。</li>
<li>邮箱打错了，<a href="{{BASE}}register">重新注册</a>即可，写错的那次会自动删除。</li>
</ol>
<form method="post" action="{{BASE}}activate">
<input type="hidden" name="csrf" value="{{CSRF}}">
<input type="hidden" name="account" value="{{ACCOUNT}}">
<button class="second" type="submit" name="answer" value="resend" data-busy="正在发送">重新发送激活邮件</button>
</form>
<p class="hint">同一邮箱每小时最多收到 3 封邮件。</p>
</section>{{/REGISTERED}}
{{#SENT}}<div class="head"><h1>请查收邮件</h1></div>
<div class="banner"><div><p><strong>如果 {{ACCOUNT}} 注册过，邮件已发往它的邮箱。</strong></p><p>24 小时内按其中的链接激活。同一邮箱每小时最多收到 3 封邮件。</p></div></div>
<p>没有收到？看看垃圾邮件和“其他邮件”，或者过一会儿再发送一次。</p>{{/SENT}}
{{#UNKNOWN}}<div class="head"><h1>这个链接不完整或不对</h1><p>请从邮件里复制整个地址再打开，或者重新发送一封激活邮件。</p></div>{{/UNKNOWN}}
{{#USED}}<div class="head"><h1>这个链接已经用过</h1><p>通行证已经激活，可以直接登录。</p></div>
<div class="actions"><a class="button" href="{{BASE}}login">登录</a><a href="{{BASE}}recover">忘记密码</a></div>{{/USED}}
{{#EXPIRED}}<div class="head"><h1>这个链接已经过期</h1><p>激活链接 24 小时内有效。重新发送一封，用新邮件里的链接激活。</p></div>{{/EXPIRED}}
{{#EMAIL_TAKEN}}<div class="head"><h1>这个邮箱已有激活的通行证</h1><p>一个邮箱只能有一个通行证，所以这一次的注册没有激活。请用已有的通行证登录。</p></div>
<div class="actions"><a class="button" href="{{BASE}}login">登录</a><a href="{{BASE}}recover">忘记密码</a></div>{{/EMAIL_TAKEN}}
{{#MOBILE_TAKEN}}<div class="head"><h1>这个手机号码已有激活的通行证</h1><p>一个手机号码只能有一个通行证，所以这一次的注册没有激活。</p></div>
<section class="sheet">
<h2>现在可以这样做</h2>
<ul>
<li>以前用这个号码注册过：用手机号码<a href="{{BASE}}login">登录</a>，忘记密码就<a href="{{BASE}}recover">用邮件找回</a>。</li>
<li>号码打错了：<a href="{{BASE}}register">重新注册</a>。</li>
<li>号码是您的，却不是您注册的：请联系 {{CONTACT}}</li>
</ul>
</section>{{/MOBILE_TAKEN}}
{{#ASK}}
{{#ALONE}}<div class="head"><h1>重新发送激活邮件</h1><p>注册后没有收到邮件，或者链接已经过期，在这里再发送一封。</p></div>{{/ALONE}}
{{>FAULT_SUMMARY}}
<form class="sheet" method="post" action="{{BASE}}activate" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}">
<div class="field">
<label for="account">账号</label>
<p class="hint" id="account-hint">注册时的邮箱或手机号码</p>
{{#ACCOUNT_FAULT}}<p class="fault" id="account-fault">{{>SENTENCE}}</p>{{/ACCOUNT_FAULT}}
<input id="account" name="account" type="text" value="{{ACCOUNT}}" required autocomplete="username" autocapitalize="off" spellcheck="false" aria-describedby="account-hint{{#ACCOUNT_FAULT}} account-fault{{/ACCOUNT_FAULT}}"{{#ACCOUNT_FAULT}} aria-invalid="true"{{/ACCOUNT_FAULT}}>
</div>
<button class="wide{{#SECOND}} second{{/SECOND}}" type="submit" name="answer" value="resend" data-busy="正在发送">重新发送激活邮件</button>
</form>
{{/ASK}}
</div>
{{/MAIN}}

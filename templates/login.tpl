{{%AUTOESCAPE context="HTML"}}
{{#TITLE}}考生登录{{/TITLE}}
{{#MAIN}}
{{! One of ACTIVATED, RESET, OUT, CODE, EXPIRED says what has happened before. ACCOUNT as typed; NEXT, the page to go to. PICTURE with
    CAPTCHA_TOKEN, or MAIL where a code by mail is asked for. NOT_ACTIVATED and DISABLED: the password was right. }}
<div class="beside">
<div class="stack">
<div class="head"><h1>考生登录</h1><p>使用 ETEST 通行证登录。</p></div>
{{>FAULT_SUMMARY}}
{{#ACTIVATED}}<div class="banner done" role="status"><p>通行证已经激活，现在可以登录。</p></div>{{/ACTIVATED}}
{{#RESET}}<div class="banner done" role="status"><p>密码已经重设，其他设备上的登录都已退出。请用新密码登录。</p></div>{{/RESET}}
{{#OUT}}<div class="banner done" role="status"><p>您已退出。在公用电脑上请关闭浏览器。</p></div>{{/OUT}}
{{#EXPIRED}}<div class="banner wait" role="status"><p>上次的登录已过期，请重新登录。已经保存和提交的内容都还在。</p></div>{{/EXPIRED}}
{{#CODE}}<div class="banner" role="status"><p>如果这个账号存在，6 位验证码已发往它的邮箱，10 分钟内有效。同一邮箱每小时最多收到 3 封邮件。</p></div>{{/CODE}}
{{#NOT_ACTIVATED}}<div class="banner wait" role="alert"><div>
<p><strong>这个通行证还没有激活，激活后才能登录。</strong></p>
<p>请打开注册时收到的邮件，点其中的链接。没有找到，可以重新发送一封。</p>
<form method="post" action="{{BASE}}activate">
<input type="hidden" name="csrf" value="{{CSRF}}">
<input type="hidden" name="account" value="{{ACCOUNT}}">
<button class="second brief" type="submit" name="answer" value="resend" data-busy="正在发送">重新发送激活邮件</button>
</form>
</div></div>{{/NOT_ACTIVATED}}
{{#DISABLED}}<div class="banner fault" role="alert"><div>
<p><strong>这个通行证已经停用，不能登录。</strong></p>
<p>已经提交的报名信息都还在。请联系：{{CONTACT}}</p>
</div></div>{{/DISABLED}}
<form class="sheet" id="form" tabindex="-1" method="post" action="{{BASE}}login" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}">
<input type="hidden" name="next" value="{{NEXT}}">
{{#PICTURE}}<input type="hidden" name="captcha_token" value="{{CAPTCHA_TOKEN}}">{{/PICTURE}}
{{#MAIL}}<input type="hidden" name="by" value="mail">{{/MAIL}}
{{! What Enter in a field presses: the first button there is. }}
<button type="submit" name="answer" value="sign-in" hidden>登录</button>
<div class="field">
<label for="account">账号</label>
<p class="hint" id="account-hint">注册时的邮箱或手机号码</p>
{{#ACCOUNT_FAULT}}<p class="fault" id="account-fault">{{>SENTENCE}}</p>{{/ACCOUNT_FAULT}}
<input id="account" name="account" type="text" value="{{ACCOUNT}}" required autocomplete="username" autocapitalize="off" spellcheck="false" aria-describedby="account-hint{{#ACCOUNT_FAULT}} account-fault{{/ACCOUNT_FAULT}}"{{#ACCOUNT_FAULT}} aria-invalid="true"{{/ACCOUNT_FAULT}}>
</div>
<div class="field">
<div class="label"><label for="password">密码</label><a href="{{BASE}}recover">忘记密码</a></div>
{{#PASSWORD_FAULT}}<p class="fault" id="password-fault">{{>SENTENCE}}</p>{{/PASSWORD_FAULT}}
<input id="password" name="password" type="password" required autocomplete="current-password"{{#PASSWORD_FAULT}} aria-describedby="password-fault" aria-invalid="true"{{/PASSWORD_FAULT}}>
</div>
{{#PICTURE}}<div class="field">
<label for="captcha">验证码</label>
{{#CAPTCHA_FAULT}}<p class="fault" id="captcha-fault">{{>SENTENCE}}</p>{{/CAPTCHA_FAULT}}
<div class="captcha">
<input id="captcha" name="captcha" type="text" required autocomplete="off" autocapitalize="characters" spellcheck="false"{{#CAPTCHA_FAULT}} aria-describedby="captcha-fault" aria-invalid="true"{{/CAPTCHA_FAULT}}>
<img src="{{BASE}}captcha?token={{CAPTCHA_TOKEN}}" alt="验证码图片，4 个字母或数字，不分大小写" width="132" height="48">
</div>
<div class="aids">
<button class="link" type="submit" name="answer" value="another">换一张</button>
<button class="link" type="submit" name="answer" value="mail-code" data-busy="正在发送">看不清？用邮件接收验证码</button>
</div>
</div>{{/PICTURE}}
{{#MAIL}}<div class="field">
<label for="captcha">邮件验证码</label>
{{#CAPTCHA_FAULT}}<p class="fault" id="captcha-fault">{{>SENTENCE}}</p>{{/CAPTCHA_FAULT}}
<input class="short" id="captcha" name="captcha" type="text" required inputmode="numeric" autocomplete="one-time-code"{{#CAPTCHA_FAULT}} aria-describedby="captcha-fault" aria-invalid="true"{{/CAPTCHA_FAULT}}>
<div class="aids">
<button class="link" type="submit" name="answer" value="mail-code" data-busy="正在发送">重新发送</button>
<button class="link" type="submit" name="answer" value="another">改用图片验证码</button>
</div>
</div>{{/MAIL}}
<button class="wide" type="submit" name="answer" value="sign-in" data-busy="正在登录">登录</button>
</form>
<p>还没有通行证？<a href="{{BASE}}register">用户注册</a></p>
</div>
<section>
<h2>登录前请知道</h2>
<ul class="plain">
<li><h3>一个通行证，每次考试都用它</h3><p class="hint">以前注册过的考生不必再注册。</p></li>
<li><h3>没有收到激活邮件？</h3><p class="hint">看看垃圾邮件，或<a href="{{BASE}}activate">重新发送</a>。未激活的通行证不能登录。</p></li>
<li><h3>密码错误 5 次将锁定 15 分钟</h3><p class="hint">锁定后页面会显示剩余时间，也可以用邮件重设密码。</p></li>
</ul>
</section>
</div>
{{/MAIN}}

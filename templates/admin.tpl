{{%AUTOESCAPE context="HTML"}}
{{#TITLE}}考务登录{{/TITLE}}
{{#MAIN}}
{{! Sign-in of staff: LOGIN as typed, NEXT a page's name, CAPTCHA_TOKEN. }}
<div class="narrow stack">
<div class="head"><h1>考务登录</h1><p>考点工作人员由此登录。考生请从<a href="{{BASE}}">首页</a>进入。</p></div>
{{>FAULT_SUMMARY}}
<form class="sheet" method="post" action="{{BASE}}admin" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}">
<input type="hidden" name="next" value="{{NEXT}}">
<input type="hidden" name="captcha_token" value="{{CAPTCHA_TOKEN}}">
<div class="field">
<label for="login">账号</label>
{{#LOGIN_FAULT}}<p class="fault" id="login-fault">{{>SENTENCE}}</p>{{/LOGIN_FAULT}}
<input id="login" name="login" type="text" value="{{LOGIN}}" autocomplete="username" autocapitalize="off" spellcheck="false" required{{#LOGIN_FAULT}} aria-invalid="true" aria-describedby="login-fault"{{/LOGIN_FAULT}}>
</div>
<div class="field">
<label for="password">密码</label>
{{#PASSWORD_FAULT}}<p class="fault" id="password-fault">{{>SENTENCE}}</p>{{/PASSWORD_FAULT}}
<input id="password" name="password" type="password" autocomplete="current-password" required{{#PASSWORD_FAULT}} aria-invalid="true" aria-describedby="password-fault"{{/PASSWORD_FAULT}}>
</div>
<div class="field">
<label for="captcha">验证码</label>
{{#CAPTCHA_FAULT}}<p class="fault" id="captcha-fault">{{>SENTENCE}}</p>{{/CAPTCHA_FAULT}}
<div class="captcha"><input id="captcha" name="captcha" type="text" autocomplete="off" autocapitalize="characters" spellcheck="false" required{{#CAPTCHA_FAULT}} aria-invalid="true" aria-describedby="captcha-fault"{{/CAPTCHA_FAULT}}><img src="{{BASE}}captcha?token={{CAPTCHA_TOKEN}}" alt="验证码图片" width="132" height="48"></div>
<p class="hint">看不清时刷新页面换一张。</p>
</div>
<button type="submit" class="wide" data-busy="正在登录">登录</button>
</form>
</div>
{{/MAIN}}

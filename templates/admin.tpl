{{%AUTOESCAPE context="HTML"}}
{{#TITLE}}考务登录{{/TITLE}}
{{#MAIN}}
{{! Sign-in of staff: ACCOUNT as typed, NEXT a page's name and query, CAPTCHA_TOKEN. OUT: has just signed out; EVERYWHERE: on all devices. }}
<div class="narrow stack">
<div class="head"><h1>考务登录</h1><p>考点工作人员由此登录。考生请从<a href="{{BASE}}login">考生登录</a>进入。</p></div>
{{>FAULT_SUMMARY}}
{{#OUT}}<div class="banner done" role="status"><p>您已退出。在公用电脑上请关闭浏览器。</p></div>{{/OUT}}
{{#EVERYWHERE}}<div class="banner done" role="status"><p>所有设备上的登录都已退出。</p></div>{{/EVERYWHERE}}
<form class="sheet" method="post" action="{{BASE}}admin" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}">
<input type="hidden" name="next" value="{{NEXT}}">
<input type="hidden" name="captcha_token" value="{{CAPTCHA_TOKEN}}">
{{! What Enter in a field presses: the first button there is. }}
<button type="submit" name="answer" value="sign-in" hidden>登录</button>
<div class="field">
<label for="account">账号</label>
{{#ACCOUNT_FAULT}}<p class="fault" id="account-fault">{{>SENTENCE}}</p>{{/ACCOUNT_FAULT}}
<input id="account" name="account" type="text" value="{{ACCOUNT}}" required autocomplete="username" autocapitalize="off" spellcheck="false"{{#ACCOUNT_FAULT}} aria-describedby="account-fault" aria-invalid="true"{{/ACCOUNT_FAULT}}>
</div>
<div class="field">
<label for="password">密码</label>
{{#PASSWORD_FAULT}}<p class="fault" id="password-fault">{{>SENTENCE}}</p>{{/PASSWORD_FAULT}}
<input id="password" name="password" type="password" required autocomplete="current-password"{{#PASSWORD_FAULT}} aria-describedby="password-fault" aria-invalid="true"{{/PASSWORD_FAULT}}>
</div>
<div class="field">
<label for="captcha">验证码</label>
{{#CAPTCHA_FAULT}}<p class="fault" id="captcha-fault">{{>SENTENCE}}</p>{{/CAPTCHA_FAULT}}
<div class="captcha">
<input id="captcha" name="captcha" type="text" required autocomplete="off" autocapitalize="characters" spellcheck="false"{{#CAPTCHA_FAULT}} aria-describedby="captcha-fault" aria-invalid="true"{{/CAPTCHA_FAULT}}>
<img src="{{BASE}}captcha?token={{CAPTCHA_TOKEN}}" alt="验证码图片，4 个字母或数字，不分大小写" width="132" height="48">
</div>
<div class="aids"><button class="link" type="submit" name="answer" value="another">换一张</button></div>
</div>
<button class="wide" type="submit" name="answer" value="sign-in" data-busy="正在登录">登录</button>
</form>
<p class="quiet">忘记密码，或看不清验证码图片：请管理员或考点负责人给您一个一次性链接，打开就能设置密码并登录。</p>
</div>
{{/MAIN}}

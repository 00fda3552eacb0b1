{{%AUTOESCAPE context="HTML"}}
{{#TITLE}}重设密码{{/TITLE}}
{{#MAIN}}
{{! GOOD with EMAIL and TOKEN: the link's own page. UNKNOWN, USED, EXPIRED say what is the matter with it. }}
<div class="narrow stack">
{{#GOOD}}<div class="head"><h1>重设密码</h1><p>保存后，其他设备上的登录都会退出，密码锁定也会解除。</p></div>
{{>FAULT_SUMMARY}}
<form class="sheet" method="post" action="{{BASE}}reset" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}">
<input type="hidden" name="token" value="{{TOKEN}}">
<div class="field">
<label for="username">邮箱</label>
<input id="username" name="username" type="email" value="{{EMAIL}}" readonly autocomplete="username">
</div>
<div class="field">
<label for="password">新密码</label>
<ul class="rules" id="password-rules">
<li data-rule="length">至少 8 个字符</li>
<li data-rule="letter">有字母</li>
<li data-rule="digit">有数字</li>
<li data-rule="symbol">有 !@#$%^&amp;*_- 之一</li>
</ul>
<div id="password-fault">{{#PASSWORD_FAULT}}<p class="fault">{{>SENTENCE}}</p>{{/PASSWORD_FAULT}}{{#PASSWORD_RETYPE}}<p class="hint">为了安全，密码要重新输入两次。</p>{{/PASSWORD_RETYPE}}</div>
<input id="password" name="password" type="password" required autocomplete="new-password" aria-describedby="password-rules password-fault"{{#PASSWORD_WRONG}} aria-invalid="true"{{/PASSWORD_WRONG}}>
</div>
<div class="field">
<label for="password_again">再输一次密码</label>
{{#PASSWORD_AGAIN_FAULT}}<p class="fault" id="password_again-fault">{{>SENTENCE}}</p>{{/PASSWORD_AGAIN_FAULT}}
<input id="password_again" name="password_again" type="password" required autocomplete="new-password"{{#PASSWORD_AGAIN_FAULT}} aria-describedby="password_again-fault" aria-invalid="true"{{/PASSWORD_AGAIN_FAULT}}>
</div>
<button class="wide" type="submit" data-busy="正在保存">保存新密码</button>
</form>{{/GOOD}}
{{#UNKNOWN}}<div class="head"><h1>这个链接不完整或不对</h1><p>请从邮件里复制整个地址再打开，或者重新发送一封。密码没有改变。</p></div>{{/UNKNOWN}}
{{#USED}}<div class="head"><h1>这个链接已经用过</h1><p>一个链接只能重设一次密码。如果刚才不是您，请马上再重设一次。</p></div>{{/USED}}
{{#EXPIRED}}<div class="head"><h1>这个链接已经过期</h1><p>重设密码的链接 10 分钟内有效。请重新发送一封。密码没有改变。</p></div>{{/EXPIRED}}
{{#BAD}}<div class="actions"><a class="button" href="{{BASE}}recover">重新发送邮件</a><a href="{{BASE}}login">登录</a></div>{{/BAD}}
</div>
{{/MAIN}}

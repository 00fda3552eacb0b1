{{%AUTOESCAPE context="HTML"}}
{{#TITLE}}找回密码{{/TITLE}}
{{#MAIN}}
{{! SENT: a mail to ACCOUNT is on its way. SECOND: the form below it is not what one came for. }}
<div class="narrow stack">
<div class="head"><h1>找回密码</h1><p>我们把重设密码的链接发到注册时的邮箱，10 分钟内有效。</p></div>
{{>FAULT_SUMMARY}}
{{#SENT}}<div class="banner" role="status"><div><p><strong>如果 {{ACCOUNT}} 注册过，邮件已发往它的邮箱。</strong></p><p>请在 10 分钟内打开其中的链接。同一邮箱每小时最多收到 3 封邮件；没有收到，先看看垃圾邮件。</p></div></div>{{/SENT}}
<form class="sheet" method="post" action="{{BASE}}recover" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}">
<div class="field">
<label for="account">账号</label>
<p class="hint" id="account-hint">注册时的邮箱或手机号码</p>
{{#ACCOUNT_FAULT}}<p class="fault" id="account-fault">{{>SENTENCE}}</p>{{/ACCOUNT_FAULT}}
<input id="account" name="account" type="text" value="{{ACCOUNT}}" required autocomplete="username" autocapitalize="off" spellcheck="false" aria-describedby="account-hint{{#ACCOUNT_FAULT}} account-fault{{/ACCOUNT_FAULT}}"{{#ACCOUNT_FAULT}} aria-invalid="true"{{/ACCOUNT_FAULT}}>
</div>
<button class="wide{{#SECOND}} second{{/SECOND}}" type="submit" data-busy="正在发送">{{#SECOND}}再发送一封{{/SECOND}}{{#FIRST}}发送邮件{{/FIRST}}</button>
</form>
<p>想起来了？<a href="{{BASE}}login">登录</a></p>
<p class="small quiet">邮箱也不能用了，请联系：{{CONTACT}}</p>
</div>
{{/MAIN}}

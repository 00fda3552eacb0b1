{{%AUTOESCAPE context="HTML"}}
{{#TITLE}}用户注册{{/TITLE}}
{{#MAIN}}
{{! EMAIL, MOBILE and CONSENTED as sent before. PASSWORD_WRONG: the password has a fault, or several; PASSWORD_RETYPE: it had none, but
    is never sent back. }}
<div class="beside">
<div class="stack">
<div class="head"><h1>用户注册</h1><p>注册 ETEST 通行证，用它报名每一次考试。各项都必填。</p></div>
{{>FAULT_SUMMARY}}
<form class="sheet" id="form" tabindex="-1" method="post" action="{{BASE}}register" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}">
<div class="field">
<label for="email">邮箱 <span class="must" aria-hidden="true">*</span><span class="heard">必填</span></label>
<p class="hint" id="email-hint">激活邮件发到这里，也可用它登录</p>
{{#EMAIL_FAULT}}<p class="fault" id="email-fault">{{>SENTENCE}}</p>{{/EMAIL_FAULT}}
<input id="email" name="email" type="email" value="{{EMAIL}}" required autocomplete="email" autocapitalize="off" spellcheck="false" aria-describedby="email-hint{{#EMAIL_FAULT}} email-fault{{/EMAIL_FAULT}}"{{#EMAIL_FAULT}} aria-invalid="true"{{/EMAIL_FAULT}}>
</div>
<div class="field">
<label for="mobile">手机号码 <span class="must" aria-hidden="true">*</span><span class="heard">必填</span></label>
<p class="hint" id="mobile-hint">11 位，也可用它登录</p>
{{#MOBILE_FAULT}}<p class="fault" id="mobile-fault">{{>SENTENCE}}</p>{{/MOBILE_FAULT}}
<input id="mobile" name="mobile" type="tel" value="{{MOBILE}}" required inputmode="tel" autocomplete="tel" aria-describedby="mobile-hint{{#MOBILE_FAULT}} mobile-fault{{/MOBILE_FAULT}}"{{#MOBILE_FAULT}} aria-invalid="true"{{/MOBILE_FAULT}}>
</div>
<div class="field">
<label for="password">密码 <span class="must" aria-hidden="true">*</span><span class="heard">必填</span></label>
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
<label for="password_again">再输一次密码 <span class="must" aria-hidden="true">*</span><span class="heard">必填</span></label>
{{#PASSWORD_AGAIN_FAULT}}<p class="fault" id="password_again-fault">{{>SENTENCE}}</p>{{/PASSWORD_AGAIN_FAULT}}
<input id="password_again" name="password_again" type="password" required autocomplete="new-password"{{#PASSWORD_AGAIN_FAULT}} aria-describedby="password_again-fault" aria-invalid="true"{{/PASSWORD_AGAIN_FAULT}}>
</div>
<div class="field">
{{#CONSENT_FAULT}}<p class="fault" id="consent-fault">{{>SENTENCE}}</p>{{/CONSENT_FAULT}}
<label class="tick" for="consent"><input type="checkbox" id="consent" name="consent" value="yes" required{{#CONSENTED}} checked{{/CONSENTED}}{{#CONSENT_FAULT}} aria-describedby="consent-fault" aria-invalid="true"{{/CONSENT_FAULT}}><span>我已阅读并同意<a href="{{BASE}}privacy" target="_blank" rel="noopener">《个人信息保护》<span class="heard">（在新窗口打开）</span></a></span></label>
</div>
<button class="wide" type="submit" data-busy="正在注册">注册</button>
</form>
<p>已有通行证？<a href="{{BASE}}login">登录</a></p>
</div>
<section>
<h2>注册前请知道</h2>
<ul class="plain">
<li><h3>用自己能收信的邮箱</h3><p class="hint">激活、找回密码和审核结果都用它。不要用别人的或即将停用的邮箱。</p></li>
<li><h3>注册后还要激活</h3><p class="hint">24 小时内打开邮件里的链接，输入这里设置的密码，通行证才生效。</p></li>
<li><h3>一个邮箱、一个手机号码，一个通行证</h3><p class="hint">以前注册过的考生请直接<a href="{{BASE}}login">登录</a>，忘记密码可以<a href="{{BASE}}recover">用邮件找回</a>。</p></li>
</ul>
</section>
</div>
{{/MAIN}}

{{%AUTOESCAPE context="HTML"}}
{{#TITLE}}设置密码{{/TITLE}}
{{#MAIN}}
{{! GOOD with LOGIN and TOKEN: the link's own page. UNKNOWN, USED, EXPIRED say what is the matter with it. }}
<div class="narrow stack">
{{#GOOD}}<div class="head"><h1>设置密码</h1><p>保存后直接登录，这个链接随即失效。在其他设备上的登录会退出。</p></div>
{{>FAULT_SUMMARY}}
<form class="sheet" method="post" action="{{BASE}}admin-first" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}">
<input type="hidden" name="token" value="{{TOKEN}}">
<div class="field">
<label for="username">账号</label>
<input id="username" name="username" type="text" value="{{LOGIN}}" readonly autocomplete="username">
</div>
<div class="field">
<label for="password">密码</label>
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
<button class="wide" type="submit" data-busy="正在保存">保存并登录</button>
</form>{{/GOOD}}
{{#UNKNOWN}}<div class="head"><h1>这个链接不完整或不对</h1><p>请复制收到的整个地址再打开。账号停用后，链接也不能再用。</p></div>{{/UNKNOWN}}
{{#USED}}<div class="head"><h1>这个链接已经用过，或已换成新的</h1><p>一个链接只能用一次。如果刚才不是您，请马上联系给您链接的人。</p></div>{{/USED}}
{{#EXPIRED}}<div class="head"><h1>这个链接已经过期</h1><p>链接 7 天内有效。请联系给您链接的人再要一个。</p></div>{{/EXPIRED}}
{{#BAD}}<div class="actions"><a class="button" href="{{BASE}}admin">考务登录</a></div>{{/BAD}}
</div>
{{/MAIN}}

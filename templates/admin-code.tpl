{{%AUTOESCAPE context="HTML"}}
{{#TITLE}}两步验证{{/TITLE}}
{{#MAIN}}
{{! The second step of signing in. NEXT: a page's name and query. }}
<div class="narrow stack">
<div class="head"><h1>两步验证</h1><p>密码正确。请打开手机上的验证器，输入它现在显示的 6 位数字。</p></div>
{{>FAULT_SUMMARY}}
<form class="sheet" method="post" action="{{BASE}}admin-code" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}">
<input type="hidden" name="next" value="{{NEXT}}">
<div class="field">
<label for="code">验证码</label>
<p class="hint" id="code-hint">手机不在身边时，可输入一个恢复码，如 ABCD-EFGH-JKLM，每个只能用一次</p>
{{#CODE_FAULT}}<p class="fault" id="code-fault">{{>SENTENCE}}</p>{{/CODE_FAULT}}
<input class="middle" id="code" name="code" type="text" required autocomplete="one-time-code" autocapitalize="characters" spellcheck="false" aria-describedby="code-hint{{#CODE_FAULT}} code-fault{{/CODE_FAULT}}"{{#CODE_FAULT}} aria-invalid="true"{{/CODE_FAULT}}>
</div>
<button class="wide" type="submit" data-busy="正在验证">继续</button>
</form>
<p class="quiet">手机和恢复码都没有了，请联系管理员重设两步验证。</p>
</div>
{{/MAIN}}

{{%AUTOESCAPE context="HTML"}}{{#TITLE}}阅读报名协议{{/TITLE}}{{#MAIN}}
{{>STEPS}}
<h1>阅读报名协议</h1>
{{>FAULT_SUMMARY}}
<p class="lead">{{SITTING}}全国计算机等级考试。请读完后再决定是否报名。</p>
<article class="sheet">
{{#PARAGRAPH}}<p>{{TEXT}}</p>
{{/PARAGRAPH}}</article>
<form method="post" action="{{BASE}}agreement">
<input type="hidden" name="csrf" value="{{CSRF}}">
<input type="hidden" name="version" value="{{VERSION}}">
{{#AGREED_FAULT}}<p class="fault" id="agreed-fault">{{>SENTENCE}}</p>{{/AGREED_FAULT}}
<label class="tick"><input type="checkbox" id="agreed" name="agreed" value="yes"{{#AGREED_FAULT}} aria-invalid="true" aria-describedby="agreed-fault"{{/AGREED_FAULT}}> 同意报名协议</label>
<p class="actions">
<button name="answer" value="yes">同意</button>
<button class="second" name="answer" value="no">不同意</button>
</p>
</form>
{{/MAIN}}

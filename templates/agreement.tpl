{{%AUTOESCAPE context="HTML"}}
{{#TITLE}}阅读报名协议{{/TITLE}}
{{#MAIN}}
{{! The text in force, PARAGRAPH by paragraph, of VERSION; TICKED where the box was ticked when the form came back. }}
{{>STEPS}}
<div class="head"><h1>阅读报名协议</h1><p>{{SITTING}}全国计算机等级考试。请读完后再决定是否报名。</p></div>
{{>FAULT_SUMMARY}}
<article class="sheet">
{{#PARAGRAPH}}<p>{{TEXT}}</p>
{{/PARAGRAPH}}</article>
<form method="post" action="{{BASE}}agreement" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}">
<input type="hidden" name="version" value="{{VERSION}}">
<input type="hidden" name="revision" value="{{REVISION}}">
<div class="field">
{{#AGREED_FAULT}}<p class="fault" id="agreed-fault">{{>SENTENCE}}</p>{{/AGREED_FAULT}}
<label class="tick" for="agreed"><input type="checkbox" id="agreed" name="agreed" value="yes" required{{#TICKED}} checked{{/TICKED}}{{#AGREED_FAULT}} aria-invalid="true" aria-describedby="agreed-fault"{{/AGREED_FAULT}}><span>同意报名协议</span></label>
</div>
<div class="actions"><button type="submit" name="answer" value="yes" data-busy="正在提交">同意</button><button class="second" type="submit" name="answer" value="no">不同意</button></div>
</form>
{{/MAIN}}

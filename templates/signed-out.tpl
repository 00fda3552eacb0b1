{{%AUTOESCAPE context="HTML"}}
{{#TITLE}}登录已过期{{/TITLE}}
{{#MAIN}}
{{! What was sent to PAGE after its sign-in had ended: FIELD repeated, NAME and VALUE as they came. }}
<div class="narrow stack">
<div class="head">
<h1>登录已过期，刚才的内容还没有保存</h1>
<p>填写的内容都还在这一页里，请先不要关闭它。</p>
</div>
<section class="sheet">
<h2>现在可以这样做</h2>
<ol>
<li><a class="target" href="{{BASE}}login" target="_blank" rel="noopener">在新窗口登录</a></li>
<li>回到这一页，点“继续”。</li>
</ol>
<form class="actions" method="post" action="{{BASE}}{{PAGE}}">
{{#FIELD}}<input type="hidden" name="{{NAME}}" value="{{VALUE}}">
{{/FIELD}}<button type="submit">继续</button>
</form>
</section>
</div>
{{/MAIN}}

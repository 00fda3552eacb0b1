{{%AUTOESCAPE context="HTML"}}
{{#TITLE}}还没有保存{{/TITLE}}
{{#MAIN}}
{{! What was sent to ADDRESS after its sign-in had EXPIRED, or before it was whole (UNFINISHED): FIELD repeated, NAME and VALUE as they came; FILES_LOST: files came
    too, which no page can keep. CANDIDATES or DESK: who sent it. }}
<div class="narrow stack">
<div class="head">
<h1 tabindex="-1">{{#EXPIRED}}登录已过期{{/EXPIRED}}{{#UNFINISHED}}登录还没有完成{{/UNFINISHED}}，刚才的内容还没有保存</h1>
<p>填写的内容都还在这一页里，请先不要关闭它。{{#FILES_LOST}}选择的文件不能保留，请登录后重新选择。{{/FILES_LOST}}</p>
</div>
<section class="sheet">
<h2>现在可以这样做</h2>
<ol>
<li><a class="target" href="{{BASE}}{{#CANDIDATES}}login{{/CANDIDATES}}{{#DESK}}admin{{/DESK}}" target="_blank" rel="noopener">{{#EXPIRED}}在新窗口登录{{/EXPIRED}}{{#UNFINISHED}}在新窗口完成登录{{/UNFINISHED}}</a></li>
<li>回到这一页，点“继续”。</li>
</ol>
<form class="actions" method="post" action="{{BASE}}{{ADDRESS}}">
{{#FIELD}}<input type="hidden" name="{{NAME}}" value="{{VALUE}}">
{{/FIELD}}<button type="submit">继续</button>
</form>
</section>
</div>
{{/MAIN}}

{{%AUTOESCAPE context="HTML"}}
{{#TITLE}}修改记录{{/TITLE}}
{{#MAIN}}
{{! The versions of a sitting, the newest first: NAME, VERSION repeated with NUMBER, AT, STAFF or FIRST, and CHANGES or BEGIN. }}
<p class="back"><a href="{{BASE}}admin-sitting?id={{ID}}">返回考次设置</a></p>
<div class="head"><h1>{{NAME}}：修改记录</h1><p>共 {{COUNT}} 版{{#MORE}}，这里是最近的 {{SHOWN}} 版{{/MORE}}</p></div>
{{#EMPTY}}<p class="quiet">还没有修改过。</p>{{/EMPTY}}
{{#VERSION}}<section class="sheet">
<h2>第 {{NUMBER}} 版</h2>
<p class="hint">{{>AT}} · {{STAFF}}{{#FIRST}}改动以前的设置{{/FIRST}}</p>
{{>CHANGES}}
{{#BEGIN}}<p class="quiet">最早的一版。</p>{{/BEGIN}}
{{#SAME}}<p class="quiet">保存时没有改动。</p>{{/SAME}}
</section>
{{/VERSION}}
{{/MAIN}}

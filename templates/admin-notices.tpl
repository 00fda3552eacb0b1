{{%AUTOESCAPE context="HTML"}}
{{#TITLE}}通知{{/TITLE}}
{{#MAIN}}
{{! Notices OF_SITE with NAME, or OF_ALL. The form of a NEW one or of a KNOWN one at ADDRESS; PREVIEW with LOOK. NOTICE repeated: the list, SHOWN, COMING or OVER;
    EMPTY. MAY_SAVE; SAVED, ENDED: what was just done. }}
<p class="back">{{#OF_SITE}}<a href="{{BASE}}admin-site?id={{ID}}">返回考点设置</a>{{/OF_SITE}}{{#OF_ALL}}<a href="{{BASE}}admin-sittings">返回考次列表</a>{{/OF_ALL}}</p>
<div class="head"><h1>{{#OF_SITE}}{{NAME}}的通知{{/OF_SITE}}{{#OF_ALL}}全部考点的通知{{/OF_ALL}}</h1><p>显示在首页和考生的当前考次页。</p></div>
{{>FAULT_SUMMARY}}
{{#SAVED}}<div class="banner done" role="status"><p>已保存。</p></div>{{/SAVED}}
{{#ENDED}}<div class="banner done" role="status"><p>已停止显示。</p></div>{{/ENDED}}
{{#PREVIEW}}<section class="sheet" aria-labelledby="look">
<h2 id="look">预览：考生会看到</h2>
{{>LOOK}}
<p class="hint">还没有保存。</p>
</section>{{/PREVIEW}}
<section class="sheet">
<h2>共 {{COUNT}} 条</h2>
{{#EMPTY}}<p class="quiet">还没有通知。</p>{{/EMPTY}}
<ul class="plain">
{{#NOTICE}}<li class="apart"><span><strong>{{TITLE_TEXT}}</strong><br><small class="quiet">{{>FROM}}{{#UNTIL}} – {{>TO}}{{/UNTIL}}{{#FOR_EVER}} 起{{/FOR_EVER}}</small></span><span>{{#SHOWN}}<span class="badge done">正在显示</span>{{/SHOWN}}{{#COMING}}<span class="badge wait">还没有开始</span>{{/COMING}}{{#OVER}}<span class="badge">已停止</span>{{/OVER}} <a href="{{BASE}}{{EDIT}}">编辑<span class="heard">：{{TITLE_TEXT}}</span></a></span></li>
{{/NOTICE}}</ul>
</section>
{{#MAY_SAVE}}<form class="sheet" id="form" tabindex="-1" method="post" action="{{BASE}}{{ADDRESS}}" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}"><input type="hidden" name="revision" value="{{REVISION}}">
<h2>{{#NEW}}新的通知{{/NEW}}{{#KNOWN}}编辑通知{{/KNOWN}}</h2>
{{>NOTICE_TITLE}}
{{>NOTICE_BODY}}
<p class="hint">时间都是北京时间（Asia/Shanghai，UTC+8）。</p>
<div class="pair">
{{>SHOWN_FROM}}
{{>SHOWN_TO}}
</div>
{{#KNOWN}}<noscript><div class="field">{{#SURE_FAULT}}<p class="fault" id="sure-fault">{{>SENTENCE}}</p>{{/SURE_FAULT}}<label class="tick" for="sure"><input type="checkbox" id="sure" name="sure" value="yes"><span>停止显示时勾选：确定停止显示这 1 条</span></label></div></noscript>{{/KNOWN}}
<div class="actions"><button type="submit" name="action" value="save" data-busy="正在保存">{{#NEW}}发布{{/NEW}}{{#KNOWN}}保存{{/KNOWN}}</button><button class="second" type="submit" name="action" value="look">预览</button>{{#KNOWN}}<button class="danger" type="submit" name="action" value="end" data-confirm="end-first" data-busy="正在停止">停止显示</button><a href="{{BASE}}{{LIST_ADDRESS}}">不改了</a>{{/KNOWN}}</div>
</form>
{{#KNOWN}}<dialog id="end-first" aria-labelledby="end-title"><h2 id="end-title">要停止显示这 1 条通知吗</h2><p>首页和考生的当前考次页马上不再显示。通知还在列表里，改了截止时间可以再显示。</p><form method="dialog" class="actions"><button class="danger" type="submit" value="ok">停止显示</button><button class="second" type="submit" value="no" autofocus>取消</button></form></dialog>{{/KNOWN}}{{/MAY_SAVE}}
{{/MAIN}}

{{%AUTOESCAPE context="HTML"}}
{{! Within a form without a revision: the MARK of what it showed; STALE: somebody has saved since, what is stored now is at ADDRESS. }}
<input type="hidden" name="shown" value="{{MARK}}">{{#STALE}}<p class="hint"><a href="{{BASE}}{{ADDRESS}}" target="_blank" rel="noopener">查看现在保存的内容<span class="heard">（在新窗口打开）</span></a>；在本页再保存一次，就以本页填写的为准。</p>{{/STALE}}

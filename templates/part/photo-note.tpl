{{%AUTOESCAPE context="HTML"}}
{{! After an upload: SAVED at TIME, REPLACED the photo of another window, of BEFORE; or OVERTAKEN: since then another was saved, at TIME. }}
{{#SAVED}}<div class="banner done" role="status"><p>照片已保存，时间 <span class="whole">{{TIME}}</span>。{{#REPLACED}}它替换了您在另一个窗口于 <span class="whole">{{BEFORE}}</span> 上传的照片。{{/REPLACED}}</p></div>{{/SAVED}}
{{#OVERTAKEN}}<div class="banner wait" role="status"><p>从这里上传的照片已被另一个窗口于 <span class="whole">{{TIME}}</span> 上传的照片替换，现在用的是后上传的那一张。</p></div>{{/OVERTAKEN}}

{{%AUTOESCAPE context="HTML"}}
{{#TITLE}}上传照片{{/TITLE}}
{{#MAIN}}
{{! FIRST, or CHANGE where a portrait is there (TAG names it). REMINDER (just submitted) or WAITS, each with UNTIL: in the stage `photo`. REASON:
    WHY the reviewer refused it. JUDGED: the file just sent, REFUSED or CONFIRM (only advice); FINDING repeated, HARD or ADVICE, its WORDS;
    PICTURE where it can be shown; KEPT: the file itself, to be sent once more. }}
{{>STEPS}}
<div class="head"><h1>{{#FIRST}}上传照片{{/FIRST}}{{#CHANGE}}修改照片{{/CHANGE}}</h1><p>选一张清楚的正面照。没有照片，报名无效。</p></div>
{{#REMINDER}}<dialog open aria-labelledby="reminder"><h2 id="reminder">报考信息已提交，还差一张照片</h2><p>名额已为您占住。请在 <strong>{{>UNTIL}}</strong> 前上传照片，没有照片，报名无效。</p><form method="dialog" class="actions"><button type="submit" autofocus>确定</button></form></dialog>{{/REMINDER}}
{{#WITHOUT_VERDICT}}{{>FAULT_SUMMARY}}{{/WITHOUT_VERDICT}}
{{#WAITS}}<div class="banner wait"><p>请在 <strong>{{>UNTIL}}</strong> 前上传照片，过时未上传，名额会让给他人。</p></div>{{/WAITS}}
{{#REASON}}<div class="banner fault"><p>审核未通过的原因：{{WHY}}</p></div>{{/REASON}}
{{#JUDGED}}
<div class="faults" role="alert" tabindex="-1" autofocus aria-labelledby="verdict">
<h2 id="verdict">{{#REFUSED}}照片没有被采用{{/REFUSED}}{{#CONFIRM}}照片还没有保存{{/CONFIRM}}</h2>
<p>{{#WITH_HARD}}{{HARD_COUNT}} 项必须改正{{/WITH_HARD}}{{#WITH_ADVICE}}{{#WITH_HARD}}，{{/WITH_HARD}}{{ADVICE_COUNT}} 项建议改正{{/WITH_ADVICE}}。{{#REFUSED}}这张照片没有保存，已填写的信息和已占的名额不受影响。{{/REFUSED}}{{#CONFIRM}}可以换一张，也可以检查后仍用这张。{{/CONFIRM}}</p>
</div>
<div class="photo-and-findings">
{{#PICTURE}}<figure class="frame"><img src="data:image/jpeg;base64,{{DATA}}" alt="刚才选择的照片"><figcaption>刚才选择的照片，没有保存</figcaption></figure>{{/PICTURE}}
<div class="stack">
<section class="sheet" aria-label="检查结果"><ol class="findings">
{{#FINDING}}<li>{{#HARD}}<span class="badge fault">必须改正</span>{{/HARD}}{{#ADVICE}}<span class="badge advice">建议改正</span>{{/ADVICE}}{{>WORDS}}</li>
{{/FINDING}}</ol></section>
{{#CONFIRM}}<form method="post" action="{{BASE}}photo" enctype="multipart/form-data">
<input type="hidden" name="csrf" value="{{CSRF}}"><input type="hidden" name="revision" value="{{REVISION}}"><input type="hidden" name="kept_name" value="{{KEPT_NAME}}"><input type="hidden" name="kept" value="{{KEPT}}">
<label class="tick" for="seen"><input type="checkbox" id="seen" name="seen" value="yes" required><span>我已检查，使用此照片</span></label>
<button class="second" type="submit" data-busy="正在保存">使用此照片</button>
</form>{{/CONFIRM}}
</div>
</div>
{{/JUDGED}}
<form class="drop" id="upload" method="post" action="{{BASE}}photo" enctype="multipart/form-data">
<input type="hidden" name="csrf" value="{{CSRF}}">
<input type="hidden" name="revision" value="{{REVISION}}">
{{#CHANGE}}<img id="preview" src="{{BASE}}portrait?v={{TAG}}" alt="现在用的照片" width="132" height="192">{{/CHANGE}}
{{#FIRST}}<span class="icon camera" aria-hidden="true"></span>{{/FIRST}}
<strong id="chosen" role="status">{{#FIRST}}还没有上传照片{{/FIRST}}{{#CHANGE}}现在用的照片{{/CHANGE}}</strong>
<p class="hint" id="photo-hint">JPEG，20–200 KB，至少宽 144、高 192 像素，竖幅</p>
<div class="field">
<label class="heard" for="photo">选择照片文件</label>
{{#WITHOUT_VERDICT}}{{#PHOTO_FAULT}}<p class="fault" id="photo-fault">{{>SENTENCE}}</p>{{/PHOTO_FAULT}}{{/WITHOUT_VERDICT}}
<p class="fault" id="photo-unfit" role="alert" hidden></p>
<input type="file" id="photo" name="photo" accept=".jpg,.jpeg,image/jpeg" aria-describedby="photo-hint photo-unfit"{{#PHOTO_FAULT}} aria-invalid="true"{{/PHOTO_FAULT}}>
</div>
<button type="submit" id="send" data-busy="正在上传">{{#FIRST}}上传照片{{/FIRST}}{{#CHANGE}}修改照片{{/CHANGE}}</button>
</form>
<section class="sheet" aria-labelledby="examples">
<h2 id="examples">什么样的照片可以用</h2>
<ul class="examples">
<li><img src="{{BASE}}photo-examples.svg#good" alt="" width="132" height="192"><span class="badge done">合适</span></li>
<li><img src="{{BASE}}photo-examples.svg#small" alt="" width="132" height="192"><span class="badge fault">头部太小</span></li>
<li><img src="{{BASE}}photo-examples.svg#aside" alt="" width="132" height="192"><span class="badge fault">没有居中</span></li>
<li><img src="{{BASE}}photo-examples.svg#dark" alt="" width="132" height="192"><span class="badge fault">背景太深</span></li>
<li><img src="{{BASE}}photo-examples.svg#blur" alt="" width="132" height="192"><span class="badge fault">模糊</span></li>
<li><img src="{{BASE}}photo-examples.svg#glare" alt="" width="132" height="192"><span class="badge fault">眼镜反光</span></li>
</ul>
<p class="small quiet">最近拍的免冠彩色证件照，白色或浅色背景。发顶上方空约 1/10，头部占约 7/10，肩部占约 1/5。</p>
</section>
{{/MAIN}}

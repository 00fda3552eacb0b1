{{%AUTOESCAPE context="HTML"}}
{{#TITLE}}上传照片{{/TITLE}}
{{#MAIN}}
{{! FIRST, or CHANGE where a portrait is there (TAG names it), SAVED_AT. REMINDER (just submitted) or WAITS, each with UNTIL: in the stage `photo`.
    REFUSAL: why the reviewer refused it (part/photo-refusal.tpl). BYTES_MIN … HEIGHT_MIN: what the sitting asks. JUDGED: the photo just sent: REFUSED, CONFIRM (only advice) or
    STALE (another window changed the registration); FINDING repeated: NUMBER, HARD or ADVICE, its WORDS; PICTURE where it can be shown, under its
    LINES; USABLE: the file itself, to be sent once more, TO_BE_SEEN with advice.
    Hooks of the studio (htdocs/studio.mjs): form#upload with csrf, revision and its file input; .photo-and-findings .stack for what mends a refused
    photo; #examples; .faults takes the focus. }}
{{>STEPS}}
<div class="head"><h1>{{#FIRST}}上传照片{{/FIRST}}{{#CHANGE}}修改照片{{/CHANGE}}</h1>{{#WITHOUT_VERDICT}}<p>{{#FIRST}}选一张清楚的正面照。没有照片，报名无效。{{/FIRST}}{{#CHANGE}}新照片保存以前，一直用现在这张。{{/CHANGE}}</p>{{/WITHOUT_VERDICT}}</div>
{{#REMINDER}}<dialog open aria-labelledby="reminder"><h2 id="reminder">报考信息已提交，还差一张照片</h2><p>名额已为您占住。请在 <strong>{{>UNTIL}}</strong> 前上传照片，没有照片，报名无效。</p><form method="dialog" class="actions"><button type="submit" autofocus>确定</button></form></dialog>{{/REMINDER}}
{{#WITHOUT_VERDICT}}{{>FAULT_SUMMARY}}{{/WITHOUT_VERDICT}}
{{#WAITS}}<div class="banner wait"><p>请在 <strong>{{>UNTIL}}</strong> 前上传照片，过时未上传，名额会让给他人。</p></div>{{/WAITS}}
{{>REFUSAL}}
{{#JUDGED}}
<div class="faults{{#CONFIRM}} advice{{/CONFIRM}}" role="alert" tabindex="-1" autofocus aria-labelledby="verdict">
<h2 id="verdict">{{#REFUSED}}照片没有被采用{{/REFUSED}}{{#CONFIRM}}照片还没有保存{{/CONFIRM}}{{#STALE}}照片还没有保存{{/STALE}}</h2>
{{#STALE}}<p>您在另一个窗口改过这份报名。这张照片还在下面，不必重新选择；看过以后可以再保存一次。</p>{{/STALE}}
{{#REFUSED}}<p>{{HARD_COUNT}} 项必须改正{{#WITH_ADVICE}}，{{ADVICE_COUNT}} 项建议改正{{/WITH_ADVICE}}。这张照片没有保存，已填写的信息和已占的名额不受影响。</p>{{/REFUSED}}
{{#CONFIRM}}<p>{{ADVICE_COUNT}} 项建议改正。可以换一张，也可以检查后仍用这张。</p>{{/CONFIRM}}
</div>
<div class="photo-and-findings">
{{#PICTURE}}<figure class="frame"><div class="drawn{{#WITH_LINES}} with-ruler{{/WITH_LINES}}"><img src="data:image/jpeg;base64,{{DATA}}" alt="刚才选择的照片" width="{{WIDTH}}" height="{{HEIGHT}}">{{>LINES}}</div><figcaption>{{#WITH_LINES}}虚线是要求的位置{{#MEASURED}}，实线是量到的位置{{/MEASURED}}。{{/WITH_LINES}}<span class="whole">这张照片没有保存。</span></figcaption></figure>{{/PICTURE}}
<div class="stack">
{{#FINDINGS}}<section class="sheet" aria-label="检查结果"><ol class="findings">
{{#FINDING}}<li><span class="number{{#HARD}} hard{{/HARD}}{{#ADVICE}} advice{{/ADVICE}}" aria-hidden="true">{{NUMBER}}</span><div>{{#HARD}}<span class="badge fault">必须改正</span>{{/HARD}}{{#ADVICE}}<span class="badge advice">建议改正</span>{{/ADVICE}}{{>WORDS}}</div></li>
{{/FINDING}}</ol></section>{{/FINDINGS}}
{{#USABLE}}<form method="post" action="{{BASE}}photo" enctype="multipart/form-data">
<input type="hidden" name="csrf" value="{{CSRF}}"><input type="hidden" name="revision" value="{{REVISION}}"><input type="hidden" name="kept_name" value="{{KEPT_NAME}}"><input type="hidden" name="kept" value="{{KEPT}}">
{{#TO_BE_SEEN}}<label class="tick" for="seen"><input type="checkbox" id="seen" name="seen" value="yes" required><span>我已检查，使用此照片</span></label>{{/TO_BE_SEEN}}
<div class="actions"><button class="second" type="submit" data-busy="正在保存">使用此照片</button></div>
</form>{{/USABLE}}
</div>
</div>
{{/JUDGED}}
<form class="drop" id="upload" method="post" action="{{BASE}}photo" enctype="multipart/form-data">
<input type="hidden" name="csrf" value="{{CSRF}}">
<input type="hidden" name="revision" value="{{REVISION}}">
{{#CHANGE}}<img id="preview" src="{{BASE}}portrait?v={{TAG}}" alt="现在用的照片" width="132" height="192">{{/CHANGE}}
{{#FIRST}}<span class="icon camera" aria-hidden="true"></span>{{/FIRST}}
<strong id="chosen" role="status">{{#FIRST}}{{#WITHOUT_VERDICT}}还没有上传照片{{/WITHOUT_VERDICT}}{{#WITH_VERDICT}}换一张照片{{/WITH_VERDICT}}{{/FIRST}}{{#CHANGE}}现在用的照片{{/CHANGE}}</strong>
{{#CHANGE}}<p class="hint">{{>SAVED_AT}} 保存</p>{{/CHANGE}}
<p class="hint" id="photo-hint">JPEG，{{BYTES_MIN}}–{{BYTES_MAX}} KB，<span class="whole">至少宽 {{WIDTH_MIN}}、高 {{HEIGHT_MIN}} 像素，竖幅</span></p>
<div class="field">
<label class="heard" for="photo">选择照片文件</label>
{{#WITHOUT_VERDICT}}{{#PHOTO_FAULT}}<p class="fault" id="photo-fault">{{>SENTENCE}}</p>{{/PHOTO_FAULT}}{{/WITHOUT_VERDICT}}
<p class="fault" id="photo-unfit" role="alert" hidden></p>
<input type="file" id="photo" name="photo" accept=".jpg,.jpeg,image/jpeg" aria-describedby="photo-hint{{#WITHOUT_VERDICT}}{{#PHOTO_FAULT}} photo-fault{{/PHOTO_FAULT}}{{/WITHOUT_VERDICT}}"{{#WITHOUT_VERDICT}}{{#PHOTO_FAULT}} aria-invalid="true"{{/PHOTO_FAULT}}{{/WITHOUT_VERDICT}}>
</div>
<button type="submit" id="send" data-busy="正在上传">{{#FIRST}}上传照片{{/FIRST}}{{#CHANGE}}修改照片{{/CHANGE}}</button>
</form>
{{>STUDIO}}
<section class="sheet" aria-labelledby="examples">
<h2 id="examples">什么样的照片可以用</h2>
<ul class="examples">
<li class="good"><img src="{{FILES}}photo-examples.svg#good" alt="" width="132" height="192"><div><span class="badge done">合适</span><p>发顶上方空 1/10，<br>头部占 7/10，肩部占 1/5，<br>面部在左右正中。</p><p>白色或浅色背景，最近拍的免冠彩色证件照。</p></div></li>
<li><img src="{{FILES}}photo-examples.svg#small" alt="" width="132" height="192"><div><span class="badge fault">头部太小</span><p>人离得远，四周太空</p></div></li>
<li><img src="{{FILES}}photo-examples.svg#aside" alt="" width="132" height="192"><div><span class="badge fault">没有居中</span><p>脸偏在一边</p></div></li>
<li><img src="{{FILES}}photo-examples.svg#tilted" alt="" width="132" height="192"><div><span class="badge fault">头部歪斜</span><p>头歪了，或照片没有转正</p></div></li>
<li><img src="{{FILES}}photo-examples.svg#dark" alt="" width="132" height="192"><div><span class="badge fault">背景太深</span><p>要白色或浅色</p></div></li>
<li><img src="{{FILES}}photo-examples.svg#blur" alt="" width="132" height="192"><div><span class="badge fault">模糊</span><p>没有对焦，五官看不清</p></div></li>
<li><img src="{{FILES}}photo-examples.svg#glare" alt="" width="132" height="192"><div><span class="badge fault">眼镜反光</span><p>镜片发白，眼睛看不清</p></div></li>
</ul>
</section>
{{/MAIN}}

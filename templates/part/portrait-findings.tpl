{{%AUTOESCAPE context="HTML"}}
{{! What the machine found in a stored photo, for staff: FINDING repeated, NUMBER as on the photo, ADVICE (the candidate has seen it and used the photo all the
    same) or REVIEWER, its WORDS; NOTHING found; or NO_REPORT kept. }}
<section class="sheet" aria-labelledby="photo-check">
<h2 id="photo-check">照片自动检查</h2>
{{#LIST}}<ol class="findings">
{{#FINDING}}<li><span class="number{{#ADVICE}} advice{{/ADVICE}}" aria-hidden="true">{{NUMBER}}</span><div>{{#ADVICE}}<span class="badge advice">考生看过，仍用此照片</span>{{/ADVICE}}{{#REVIEWER}}<span class="badge live">供审核参考</span>{{/REVIEWER}}{{>WORDS}}</div></li>
{{/FINDING}}</ol>{{/LIST}}
{{#NOTHING}}<p><span class="badge done">没有发现问题</span></p>{{/NOTHING}}
{{#NO_REPORT}}<p><span class="badge advice">没有检查记录</span></p><p class="hint">这张照片没有自动检查的结果，请逐项看。</p>{{/NO_REPORT}}
</section>

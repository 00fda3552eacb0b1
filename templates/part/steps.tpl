{{%AUTOESCAPE context="HTML"}}<div class="steps" role="group" aria-label="报名步骤"><ol>
{{! STEP repeated: one of DONE, CURRENT (with NUMBER, TOTAL), TO_COME; NEXT on the one after the current; and the section
    of its name. On a phone only the current and the next one's words are seen, below the bars. }}
{{#STEP}}<li class="{{#DONE}}done{{/DONE}}{{#CURRENT}}now{{/CURRENT}}{{#TO_COME}}to-come{{/TO_COME}}{{#NEXT}} next{{/NEXT}}"{{#CURRENT}} aria-current="step"{{/CURRENT}}>
<span>{{#DONE}}<span class="heard">已完成：</span>{{/DONE}}{{#CURRENT}}<span class="only-phone">第 {{NUMBER}} 步，共 {{TOTAL}} 步 · </span>{{/CURRENT}}{{#NEXT}}<span class="only-phone">接着：</span>{{/NEXT}}<b>{{#AGREEMENT}}阅读协议{{/AGREEMENT}}{{#PROFILE}}基本信息{{/PROFILE}}{{#SUBJECTS}}报考科目{{/SUBJECTS}}{{#PHOTO}}上传照片{{/PHOTO}}{{#REVIEW}}信息审核{{/REVIEW}}{{#PAYMENT}}支付费用{{/PAYMENT}}{{#PAID}}报名完成{{/PAID}}</b></span></li>{{/STEP}}
</ol></div>

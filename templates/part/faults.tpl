{{%AUTOESCAPE context="HTML"}}
{{! The summary of what is wrong: COUNT AT_FIELDS, or AS_A_WHOLE where no field can be mended (too late, another window); FAULT repeated with FIELD (the control's id), LABEL (labels.tpl) and SENTENCE (faults.tpl). }}
{{#FAULTS}}<div class="faults" role="alert" tabindex="-1" autofocus aria-labelledby="faults-title">
<h2 id="faults-title">{{#AT_FIELDS}}有 {{COUNT}} 处需要修改{{/AT_FIELDS}}{{#AS_A_WHOLE}}刚才的提交没有生效{{/AS_A_WHOLE}}</h2>
<ul>
{{#FAULT}}<li><a href="#{{FIELD}}"><strong>{{>LABEL}}</strong> {{>SENTENCE}}</a></li>{{/FAULT}}
</ul>
</div>{{/FAULTS}}

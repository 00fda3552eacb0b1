{{%AUTOESCAPE context="HTML"}}
{{! The summary of what is wrong: COUNT, and FAULT repeated with FIELD (the control's id), LABEL (labels.tpl) and SENTENCE (faults.tpl). }}
{{#FAULTS}}<div class="faults" role="alert" tabindex="-1" autofocus aria-labelledby="faults-title">
<h2 id="faults-title">有 {{COUNT}} 处需要修改</h2>
<ul>
{{#FAULT}}<li><a href="#{{FIELD}}"><strong>{{>LABEL}}</strong> {{>SENTENCE}}</a></li>{{/FAULT}}
</ul>
</div>{{/FAULTS}}

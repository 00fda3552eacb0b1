{{%AUTOESCAPE context="HTML"}}
{{! One field of a form that staff fill in (web/field.h): FIELD its name and id, LABEL (labels.tpl), MUST or OPTIONAL, HINTED with HINT (hints.tpl),
    FAULT with SENTENCE and INVALID; the control is LINE with TYPE, MODE, WIDTH or LINES, with VALUE (:p keeps its line ends); DESCRIBED where something describes it. }}
<div class="field">
<label for="{{FIELD}}">{{>LABEL}}{{#MUST}} <span class="must" aria-hidden="true">*</span><span class="heard">必填</span>{{/MUST}}{{#OPTIONAL}} <small>（选填）</small>{{/OPTIONAL}}</label>
{{#HINTED}}<p class="hint" id="{{FIELD}}-hint">{{>HINT}}</p>{{/HINTED}}
{{#FAULT}}<p class="fault" id="{{FIELD}}-fault">{{>SENTENCE}}</p>{{/FAULT}}
{{#LINE}}<input class="{{WIDTH}}" id="{{FIELD}}" name="{{FIELD}}" type="{{TYPE}}" value="{{VALUE}}" inputmode="{{MODE}}" autocomplete="off"{{#DESCRIBED}} aria-describedby="{{#BY_HINT}}{{FIELD}}-hint {{/BY_HINT}}{{#BY_FAULT}}{{FIELD}}-fault{{/BY_FAULT}}"{{/DESCRIBED}}{{#INVALID}} aria-invalid="true"{{/INVALID}}>{{/LINE}}
{{#LINES}}<textarea id="{{FIELD}}" name="{{FIELD}}" rows="{{ROWS}}"{{#DESCRIBED}} aria-describedby="{{#BY_HINT}}{{FIELD}}-hint {{/BY_HINT}}{{#BY_FAULT}}{{FIELD}}-fault{{/BY_FAULT}}"{{/DESCRIBED}}{{#INVALID}} aria-invalid="true"{{/INVALID}}>
{{VALUE:p}}</textarea>{{/LINES}}
</div>

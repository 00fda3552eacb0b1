{{%AUTOESCAPE context="HTML"}}
{{! Why it is not approved; inside a form. PHRASE repeated: KEY, WORDS, LABEL (where it is pinned), PICKED, MARKABLE with MARK, DIGIT with NUMBER. ROW, and
    MORE_ROW for further ones: N, PLACE repeated with FIELD, LABEL, CHOSEN; TYPED, MARK, FAULT. Filled by web/reason_form.h. }}
<fieldset id="reasons" class="why">
<legend>不通过的原因</legend>
<p class="hint">至少一条，考生会在相应的位置看到。<span class="by-key">按数字键选取，照片上可以拖动标出。</span></p>
{{#REASONS_FAULT}}<p class="fault">{{>SENTENCE}}</p>{{/REASONS_FAULT}}
<div class="phrases">
{{#PHRASE}}<label class="tick phrase"><input type="checkbox" name="phrase" value="{{KEY}}" data-place="{{FIELD}}"{{#PICKED}} checked{{/PICKED}}>{{#DIGIT}}<kbd>{{NUMBER}}</kbd>{{/DIGIT}}<span>{{WORDS}}<span class="heard">（{{>LABEL}}）</span></span>{{#MARKABLE}}<input type="hidden" name="mark-{{KEY}}" value="{{MARK}}">{{/MARKABLE}}</label>
{{/PHRASE}}</div>
{{#ROW}}<div class="field typed">
<label for="words-{{N}}">补充说明</label>
{{#FAULT}}<p class="fault" id="words-{{N}}-fault">{{>SENTENCE}}</p>{{/FAULT}}
<div class="place-and-words"><select id="field-{{N}}" name="field-{{N}}" aria-label="补充说明的位置">{{#PLACE}}<option value="{{FIELD}}"{{#CHOSEN}} selected{{/CHOSEN}}>{{>LABEL}}</option>{{/PLACE}}</select><input id="words-{{N}}" name="words-{{N}}" type="text" value="{{TYPED}}" autocomplete="off"{{#INVALID}} aria-invalid="true" aria-describedby="words-{{N}}-fault"{{/INVALID}}></div>
<input type="hidden" name="mark-w{{N}}" value="{{MARK}}">
</div>{{/ROW}}
<details class="more-words"{{#MORE_OPEN}} open{{/MORE_OPEN}}><summary>还有别的位置要说明</summary>
{{#MORE_ROW}}<div class="field typed">
<label class="heard" for="words-{{N}}">补充说明 {{N}}</label>
{{#FAULT}}<p class="fault" id="words-{{N}}-fault">{{>SENTENCE}}</p>{{/FAULT}}
<div class="place-and-words"><select id="field-{{N}}" name="field-{{N}}" aria-label="补充说明 {{N}} 的位置">{{#PLACE}}<option value="{{FIELD}}"{{#CHOSEN}} selected{{/CHOSEN}}>{{>LABEL}}</option>{{/PLACE}}</select><input id="words-{{N}}" name="words-{{N}}" type="text" value="{{TYPED}}" autocomplete="off"{{#INVALID}} aria-invalid="true" aria-describedby="words-{{N}}-fault"{{/INVALID}}></div>
<input type="hidden" name="mark-w{{N}}" value="{{MARK}}">
</div>
{{/MORE_ROW}}</details>
</fieldset>

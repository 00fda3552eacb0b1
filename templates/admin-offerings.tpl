{{%AUTOESCAPE context="HTML"}}
{{#TITLE}}开考科目与名额{{/TITLE}}
{{#MAIN}}
{{! What SITE opens in SITTING_NAME: SUBJECT repeated, each with its FAULTs; TAKEN over all; EMPTY: the sitting opens nothing. MAY_SAVE; SAVED. SHOWN: part/shown.tpl.
    CONFIRM: COUNT subjects, DROPPED, would be closed. }}
<p class="back"><a href="{{BASE}}admin-site?id={{ID}}">返回考点设置</a></p>
<div class="head"><h1>{{SITE}}：开考科目与名额</h1><p>{{SITTING_NAME}} · 已占 {{TAKEN}} 个名额</p></div>
{{>FAULT_SUMMARY}}
{{#SAVED}}<div class="banner done" role="status"><p>已保存。</p></div>{{/SAVED}}
{{#EMPTY}}<p class="quiet">这个考次还没有开放科目。请管理员先在考次设置里选好科目。</p>{{/EMPTY}}
<form id="form" tabindex="-1" method="post" action="{{BASE}}admin-offerings?id={{ID}}&amp;sitting={{SITTING}}" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}">{{>SHOWN}}
<section class="sheet">
{{>SITE_CAPACITY}}
<ul class="plain openings">
{{#SUBJECT}}<li>
{{#FAULT}}<p class="fault" id="{{FIELD}}-fault">{{>SENTENCE}}</p>{{/FAULT}}
<label class="tick" for="open_{{CODE}}"><input type="checkbox" id="open_{{CODE}}" name="open_{{CODE}}" value="1"{{#CHECKED}} checked{{/CHECKED}}{{#OPEN_WRONG}} aria-invalid="true" aria-describedby="open_{{CODE}}-fault"{{/OPEN_WRONG}}><span>{{CODE}} {{NAME}}<small class="quiet"> {{>LEVEL}} · {{MINUTES}} 分钟 · 已占 {{TAKEN}}</small></span></label>
<div class="field"><label for="capacity_{{CODE}}">名额<span class="heard">：{{CODE}} {{NAME}}</span></label><input class="short" id="capacity_{{CODE}}" name="capacity_{{CODE}}" type="text" value="{{CAPACITY}}" inputmode="numeric" autocomplete="off"{{#CAPACITY_WRONG}} aria-invalid="true" aria-describedby="capacity_{{CODE}}-fault"{{/CAPACITY_WRONG}}></div>
<div class="field"><label for="fee_{{CODE}}">费用（元）<span class="heard">：{{CODE}} {{NAME}}</span></label><input class="short" id="fee_{{CODE}}" name="fee_{{CODE}}" type="text" value="{{FEE}}" inputmode="decimal" autocomplete="off"{{#FEE_WRONG}} aria-invalid="true" aria-describedby="fee_{{CODE}}-fault"{{/FEE_WRONG}}></div>
</li>
{{/SUBJECT}}</ul>
</section>
{{#CONFIRM}}<div class="banner wait"><p>这次保存会取消 {{COUNT}} 科的开考：{{#DROPPED}}<span class="whole">{{CODE}} {{NAME}}</span> {{/DROPPED}}。还没有人报考，以后也不能再选；需要时可以再开。</p></div>
<div class="field">{{#SURE_FAULT}}<p class="fault" id="sure-fault">{{>SENTENCE}}</p>{{/SURE_FAULT}}<label class="tick" for="sure"><input type="checkbox" id="sure" name="sure" value="yes" aria-describedby="sure-fault" aria-invalid="true"><span>确定取消这 {{COUNT}} 科的开考</span></label></div>{{/CONFIRM}}
{{#MAY_SAVE}}<div class="actions"><button type="submit" name="action" value="save" data-busy="正在保存">保存</button><a href="{{BASE}}admin-site?id={{ID}}">返回考点设置</a></div>{{/MAY_SAVE}}
</form>
{{/MAIN}}

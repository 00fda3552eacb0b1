{{%AUTOESCAPE context="HTML"}}
{{! What a count or an export is of: SITTING, SITE, CLASS repeated, each with VALUE and CHOSEN; ALL_SITES: there are several; LEVEL_1 to LEVEL_4:
    the chosen one; CLASSES: one site is asked for. NONE: those without a class. }}
<div class="field"><label for="sitting">考次</label><select id="sitting" name="sitting">{{#SITTING}}<option value="{{VALUE}}"{{#CHOSEN}} selected{{/CHOSEN}}>{{NAME}}（第 {{NUMBER}} 次）</option>{{/SITTING}}</select></div>
<div class="field"><label for="site">考点</label><select id="site" name="site">{{#ALL_SITES}}<option value="">全部考点</option>{{/ALL_SITES}}{{#SITE}}<option value="{{VALUE}}"{{#CHOSEN}} selected{{/CHOSEN}}>{{CODE}} {{NAME}}</option>{{/SITE}}</select></div>
<div class="field"><label for="level">级别</label><select id="level" name="level"><option value="">全部级别</option><option value="1"{{#LEVEL_1}} selected{{/LEVEL_1}}>一级</option><option value="2"{{#LEVEL_2}} selected{{/LEVEL_2}}>二级</option><option value="3"{{#LEVEL_3}} selected{{/LEVEL_3}}>三级</option><option value="4"{{#LEVEL_4}} selected{{/LEVEL_4}}>四级</option></select></div>
{{#CLASSES}}<div class="field"><label for="class">班级</label><select id="class" name="class"><option value="">全部班级</option>{{#CLASS}}<option value="{{VALUE}}"{{#CHOSEN}} selected{{/CHOSEN}}>{{NAME}}{{#NONE}}没有填班级{{/NONE}}</option>{{/CLASS}}</select></div>{{/CLASSES}}

{{%AUTOESCAPE context="HTML"}}
{{#TITLE}}导入开考科目{{/TITLE}}
{{#MAIN}}
{{! CHOSEN: for the sitting NAME; else CHOOSE with SITTING repeated, or NONE. IMPORT is part/import.tpl. }}
<p class="back"><a href="{{BASE}}admin-sites">返回考点列表</a></p>
<div class="head"><h1>导入开考科目</h1>{{#CHOSEN}}<p>{{NAME}}（第 {{NUMBER}} 次）</p>{{/CHOSEN}}</div>
{{>FAULT_SUMMARY}}
{{#CHOOSE}}<section class="sheet"><h2>选择考次</h2><ul class="plain">
{{#SITTING}}<li><a href="{{BASE}}admin-import-offerings?sitting={{ID}}">{{NAME}}（第 {{NUMBER}} 次）</a></li>
{{/SITTING}}</ul>{{#NONE}}<p class="quiet">没有可以设置的考次。请管理员先建立考次。</p>{{/NONE}}</section>{{/CHOOSE}}
{{>IMPORT}}
{{/MAIN}}

{{%AUTOESCAPE context="HTML"}}
{{#TITLE}}导入考点{{/TITLE}}
{{#MAIN}}
{{! IMPORT is part/import.tpl. }}
<p class="back"><a href="{{BASE}}admin-sites">返回考点列表</a></p>
<div class="head"><h1>导入考点</h1></div>
{{>FAULT_SUMMARY}}
{{>IMPORT}}
{{/MAIN}}

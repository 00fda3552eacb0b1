{{%AUTOESCAPE context="HTML"}}
{{#TITLE}}导入学籍库{{/TITLE}}
{{#MAIN}}
{{! NAME of the site, PEOPLE in its roster. IMPORT is part/import.tpl. }}
<p class="back"><a href="{{BASE}}admin-site?id={{ID}}">返回考点设置</a></p>
<div class="head"><h1>{{NAME}}：导入学籍库</h1><p>现有 {{PEOPLE}} 人</p></div>
{{>FAULT_SUMMARY}}
<p class="hint">考生填写的证件号码和姓名与学籍库一致时，学校、院系、年级、班级、学号按学籍库填入，本人不能改。</p>
{{>IMPORT}}
{{/MAIN}}

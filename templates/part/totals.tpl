{{%AUTOESCAPE context="HTML"}}
{{! The figures above the tables: FIGURE repeated with TITLE and VALUE. }}
<dl class="totals">{{#FIGURE}}<div><dt>{{>TITLE}}</dt><dd>{{VALUE}}</dd></div>{{/FIGURE}}</dl>

{{%AUTOESCAPE context="HTML"}}
{{! Notices, the newest first: NOTICE repeated with SUBJECT, LINE repeated with WORDS, DAY, and SITE or ALL_SITES. }}
<ul class="plain">
{{#NOTICE}}<li><h3>{{SUBJECT}}</h3>
{{#LINE}}<p>{{WORDS}}</p>
{{/LINE}}
<p class="hint">{{>DAY}} · {{#ALL_SITES}}全部考点{{/ALL_SITES}}{{SITE}}</p></li>
{{/NOTICE}}</ul>

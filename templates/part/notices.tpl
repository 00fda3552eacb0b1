{{%AUTOESCAPE context="HTML"}}
{{! Notices, the newest first: NOTICE repeated with SUBJECT, WORDS, DAY, and SITE or ALL_SITES. }}
<ul class="plain">
{{#NOTICE}}<li><h3>{{SUBJECT}}</h3>
<p class="as-typed">{{WORDS}}</p>
<p class="hint">{{>DAY}} · {{#ALL_SITES}}全部考点{{/ALL_SITES}}{{SITE}}</p></li>
{{/NOTICE}}</ul>

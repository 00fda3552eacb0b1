{{%AUTOESCAPE context="HTML"}}{{! Registrations as the counter lists them: ENTRY repeated with ADDRESS, NAME, SERIAL, SITE, SITTING, ID_NUMBER and PHONE (masked), BADGE, HELD with UNTIL.
    Filled by web/counter_list.h. }}
<ul class="queue">
{{#ENTRY}}<li><a href="{{BASE}}{{ADDRESS}}"><span><strong>{{NAME}}</strong><small><span class="whole">{{SERIAL}}</span> · {{SITE}} · {{SITTING}}</small><small><span class="whole">{{ID_NUMBER}}</span> · <span class="whole">{{PHONE}}</span></small></span><span>{{>BADGE}}{{#HELD}}<small>到 {{>UNTIL}}</small>{{/HELD}}</span></a></li>
{{/ENTRY}}</ul>

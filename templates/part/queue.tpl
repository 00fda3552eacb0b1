{{%AUTOESCAPE context="HTML"}}{{! A list of registrations for staff: ENTRY repeated with ID, NAME, SERIAL, SITE and HOURS (where HOURS_TOO), MINUTES:
    how long it has waited (WAITS) or how long is left (LEFT). Filled by web/queue_view.h. }}
<ul class="queue">
{{#ENTRY}}<li><a href="{{BASE}}admin-registration?id={{ID}}"><span><strong>{{NAME}}</strong><small>{{SERIAL}} · {{SITE}}</small></span><small>{{#WAITS}}等{{/WAITS}}{{#LEFT}}还有{{/LEFT}} <span class="whole">{{#HOURS_TOO}}{{HOURS}} 小时 {{/HOURS_TOO}}{{MINUTES}} 分</span></small></a></li>
{{/ENTRY}}</ul>
